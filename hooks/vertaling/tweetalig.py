"""What the interface says, in the language of a page and in Dutch: one ``Tekst`` with both."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..model import Crisislijn, Datum, Organisatie, Tekst, Telefoon
from .catalogus import Catalogus
from .talen import TALEN
from .woorden import alle_tijden_woorden, datum_woorden, maand_woorden, tijden_woorden


class Tweetalig:
    """Speaks one language, with the Dutch of everything it says."""

    def __init__(self, catalogus: Catalogus) -> None:
        self._catalogus = catalogus
        self._nl = Catalogus(TALEN["nl"])

    def _samen(self, tekst: str, nl: str) -> Tekst:
        taal = self._catalogus.taal.code
        return Tekst(nl, tekst, taal, "bron" if taal == "nl" else "concept")

    def zin(self, nl: str, **waarden: Tekst | str | int) -> Tekst:
        """A sentence; ``waarden`` fill its places, each in the language it is put into."""
        tekst = self._catalogus.interface(nl)
        if not waarden:
            return tekst
        in_nl = nl % {naam: w.nl if isinstance(w, Tekst) else w for naam, w in waarden.items()}
        if tekst.status in ("ontbreekt", "verouderd"):
            # The places of an old translation need not be those of the new Dutch.
            return Tekst(in_nl, in_nl, "nl", "ontbreekt")
        return Tekst(in_nl, tekst.tekst % {naam: str(w) for naam, w in waarden.items()}, tekst.taal, tekst.status)

    def aantal(self, een: str, meer: str, num: int) -> Tekst:
        """A sentence with a number, in the plural form of each language."""
        nl = self._nl.ngettext(een, meer, num) % {"num": num}
        status = self._catalogus.status(een, None)
        if status in ("ontbreekt", "verouderd"):
            return Tekst(nl, nl, "nl", "ontbreekt")
        return Tekst(nl, self._catalogus.ngettext(een, meer, num) % {"num": num}, self._catalogus.taal.code, status)

    def vormen(self, een: str, meer: str) -> dict[str, tuple[str, ...]]:
        """Every form of a text with a number that only the browser knows: of this language (``eigen``) and ``nl``.

        The number goes where ``{num}`` stands; a form without it says the number itself.
        """
        eigen, nl = self._catalogus.meervoud(een, meer), self._nl.meervoud(een, meer)
        return {"eigen": tuple(v % {"num": "{num}"} for v in eigen), "nl": tuple(v % {"num": "{num}"} for v in nl)}

    def kosten(self, van: Organisatie | Telefoon | Crisislijn) -> Tekst | None:
        """What it costs: the words of the record, else what ``gratis`` says; None when neither is known."""
        T = self.zin
        return van.kosten or {"ja": T("gratis"), "nee": T("niet gratis"), "onbekend": None}[van.gratis]

    def tijden(self, open_: str) -> Tekst:
        """Opening hours in words."""
        return self._samen(tijden_woorden(open_, self._catalogus), tijden_woorden(open_, self._nl))

    def alle_tijden(self, open_: str) -> list[tuple[Tekst, Tekst]]:
        """All that opening hours say, as (when, what), in words."""
        rijen, nl = alle_tijden_woorden(open_, self._catalogus), alle_tijden_woorden(open_, self._nl)
        return [(self._samen(a, a_nl), self._samen(b, b_nl)) for (a, b), (a_nl, b_nl) in zip(rijen, nl, strict=True)]

    def maand(self, datum: Datum) -> Tekst:
        """A month in words."""
        return self._samen(maand_woorden(datum, self._catalogus), maand_woorden(datum, self._nl))

    def dag(self, dag: date) -> Tekst:
        """A day in words."""
        return self._samen(datum_woorden(dag, self._catalogus), datum_woorden(dag, self._nl))

    def rij(self, delen: Iterable[Tekst]) -> Tekst:
        """A list in words: ``een huisarts, de gemeente``."""
        delen = tuple(delen)
        return self._samen(
            self._catalogus.taal.komma.join(str(d) for d in delen), TALEN["nl"].komma.join(d.nl for d in delen)
        )
