"""One gettext catalogue per language, and what it makes of a Kaart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from babel.messages.catalog import Catalog, Message
from pydantic import BaseModel

from ..bestand import LeesFout, is_er, lees_bytes
from ..bevinding import Bevinding
from ..model import Tekst, Vertaalstatus
from .keuring import Nagekeken, is_crisis, keur_alle, keur_catalogus, nagekeken_van, taal_van, te_tonen
from .po import HOOGSTE_BYTES, alle, kop_van, lees_po, lees_wat_kan, meervoudsvorm, vormen
from .talen import TALEN, Taal, lijkt_taalcode, onbekende_taal, vertaaltalen

R = TypeVar("R", bound=BaseModel)


def status_van(bericht: Message | None) -> Vertaalstatus:
    """``nagekeken`` needs a translator's comment that says by whom and when: ``# nagekeken: <rol>, <datum>``."""
    if bericht is None or not all(vormen(bericht)):
        return "ontbreekt"
    if bericht.fuzzy:
        return "verouderd"
    return "nagekeken" if nagekeken_van(bericht) else "concept"


Sleutel = tuple[str, str | None]
"""What a translation is found by: its Dutch (of a plural the first form), and its context."""


def _sleutel(bericht: Message) -> Sleutel:
    return (bericht.id if isinstance(bericht.id, str) else bericht.id[0], bericht.context)


class Catalogus:
    """The texts of one language. For Dutch, the source, it gives every text back as it is.

    ``verborgen`` are translations that something is wrong with: readers get the Dutch, as if there was none.
    """

    def __init__(self, taal: Taal, catalog: Catalog | None = None, verborgen: frozenset[Sleutel] = frozenset()) -> None:
        self.taal = taal
        self._catalog = catalog
        self._verborgen = verborgen

    def _bericht(self, nl: str, context: str | None = None) -> Message | None:
        return self._catalog.get(nl, context) if self._catalog else None

    def _goed(self, nl: str, context: str | None = None) -> Message | None:
        """The translation of an interface text, unless it is missing, out of date or not to be shown."""
        bericht = self._bericht(nl, context)
        return bericht if self.status(nl, context) in ("concept", "nagekeken") else None

    def gettext(self, nl: str) -> str:
        """An interface text in this language, or the Dutch when it is missing or out of date."""
        bericht = self._goed(nl)
        return vormen(bericht)[0] if bericht else nl

    def ngettext(self, een: str, meer: str, aantal: int) -> str:
        """An interface text with a number, in the plural form that the language has for it."""
        bericht = self._goed(een)
        if bericht is None or self._catalog is None:
            return een if aantal == 1 else meer
        return vormen(bericht)[meervoudsvorm(self._catalog, aantal)]

    def meervoud(self, een: str, meer: str) -> tuple[str, ...]:
        """Every plural form of an interface text with a number, in the order of CLDR (zero, one, two, few, many, other)."""
        bericht = self._goed(een)
        return vormen(bericht) if bericht else (een, meer)

    def pgettext(self, context: str, nl: str) -> str:
        """As ``gettext``, for a text that means different things in different places."""
        bericht = self._goed(nl, context)
        return vormen(bericht)[0] if bericht else nl

    def interface(self, nl: str) -> Tekst:
        """As ``gettext``, with how far the translation is, and the Dutch to show beside it."""
        return self.tekst(Tekst.bron(nl), None)

    def tekst(self, tekst: Tekst, context: str | None) -> Tekst:
        """A text of the kaart in this language, with how far its translation is.

        Of a crisis line a translation that is out of date is not shown: a reader in danger gets the Dutch, as if it
        was missing.
        """
        if self._catalog is None:
            return tekst
        bericht = self._bericht(tekst.nl, context)
        status = self.status(tekst.nl, context)
        verborgen = (tekst.nl, context) in self._verborgen or (status == "verouderd" and is_crisis(context))
        if bericht is None or status == "ontbreekt" or verborgen:
            return Tekst(tekst.nl, tekst.nl, "nl", "ontbreekt")
        return Tekst(tekst.nl, vormen(bericht)[0], self.taal.code, status)

    def status(self, nl: str, context: str | None) -> Vertaalstatus:
        """How far the translation of a text is; one that is out of date is so whether or not it is shown."""
        if self._catalog is None:
            return "bron"
        status = status_van(self._bericht(nl, context))
        return "ontbreekt" if status != "verouderd" and (nl, context) in self._verborgen else status

    @property
    def berichten(self) -> tuple[Message, ...]:
        """Every text of this language as it stands in its file; none for Dutch."""
        return tuple(alle(self._catalog)) if self._catalog else ()

    @property
    def interfaceteksten(self) -> set[tuple[str, str | None]]:
        """Every text of the interface in this catalogue, with its context."""
        berichten = alle(self._catalog) if self._catalog else ()
        return {_sleutel(b) for b in berichten if "/" not in (b.context or "")}

    @property
    def nagekeken(self) -> bool:
        """Whether every translated text of this language was read by a native speaker."""
        return self._catalog is None or all(status_van(b) in ("nagekeken", "ontbreekt") for b in alle(self._catalog))

    @property
    def laatst_nagekeken(self) -> Nagekeken | None:
        """The last review of a text in this language: by which role, and when."""
        keren = [n for b in alle(self._catalog) if (n := nagekeken_van(b))] if self._catalog else []
        return max(keren, key=lambda n: n.datum.waarde) if keren else None


def lees_catalogus(map_: Path, code: str) -> tuple[Catalogus, list[Bevinding]]:
    """Read ``<map_>/<code>.po`` and look at every translation in it.

    A text that can't be read or shown is Dutch, and a finding; so is all of a file that is missing or broken. Only what
    would mislead a reader is a ``fout``.
    """
    taal = TALEN[code]
    if code == "nl":
        return Catalogus(taal), []
    pad = map_ / f"{code}.po"
    naam = f"{map_.parent.name}/vertalingen/{code}.po"

    def mislukt(regel: int, melding: str) -> tuple[Catalogus, list[Bevinding]]:
        zin = f"{melding}. Tot dan staat alles voor het {taal.naam_nl} er in het Nederlands"
        return Catalogus(taal, Catalog()), [Bevinding(naam, regel, 1, zin, "let op")]

    if not is_er(pad):
        return mislukt(1, "dit bestand ontbreekt; maak het met: kaart vertaling bijwerken")
    try:
        catalog, kapot = lees_wat_kan(lees_bytes(pad, HOOGSTE_BYTES))
    except LeesFout as fout:
        return mislukt(fout.regel, fout.melding)
    if taal_van(catalog, pad) != code:
        # All of it would be shown in the wrong language.
        return mislukt(
            1, f"bovenin staat Language: {kop_van(catalog)['Language']}, en dit is het bestand van {code}; herstel dat"
        )
    bevindingen = [
        Bevinding(naam, fout.regel, 1, f"{fout.melding}. Tot dan ziet de lezer Nederlands", "let op") for fout in kapot
    ]
    gekeurd = keur_alle(catalog)
    verborgen = frozenset(_sleutel(b) for b, gebreken in gekeurd if not te_tonen(b, gebreken))
    return Catalogus(taal, catalog, verborgen), bevindingen + keur_catalogus(catalog, naam, code, gekeurd=gekeurd)


def losse_bestanden(map_: Path) -> list[Bevinding]:
    """PO files that lie in the folder under another name, as they come with mail, and what is wrong with them.

    Nothing of them is on the site, so nothing in them stops it; but a file that is named as one of a language that
    nobody knows, somebody takes for a translation that is in use.
    """
    bevindingen: list[Bevinding] = []
    for pad in sorted(map_.glob("*.po")) if map_.is_dir() else ():
        if pad.stem in vertaaltalen():
            continue
        naam = f"{map_.parent.name}/vertalingen/{pad.name}"
        if lijkt_taalcode(pad.stem):
            bevindingen.append(Bevinding(naam, 1, 1, onbekende_taal(pad.stem, "haal dit bestand weg")))
            continue
        melding = f"deze vertalingen staan nog niet op de site; neem ze op met: kaart vertaling inbrengen kaart/vertalingen/{pad.name}"
        bevindingen.append(Bevinding(naam, 1, 1, melding, "let op"))
        try:
            catalog = lees_po(lees_bytes(pad, HOOGSTE_BYTES))
        except LeesFout as fout:
            bevindingen.append(Bevinding(naam, fout.regel, 1, fout.melding, "let op"))
        else:
            gevonden = keur_catalogus(catalog, naam, taal_van(catalog, pad), streng=True)
            bevindingen += [replace(b, ernst="let op") for b in gevonden]
    return bevindingen
