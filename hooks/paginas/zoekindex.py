"""What the search on the site knows: one file per language.

A script, not JSON: a page opened from disk may load a script, but may not fetch a file. Words are folded
in the browser only, so that there is one place where spelling is forgiven.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from .. import adressen
from ..model import Crisislijn, Hulpvraag, Kaart, Organisatie, Tekst, Telefoon, cijfers
from ..model.uitgave import Uitgave
from ..vertaling import Catalogus, Tweetalig
from .regels import Regels
from .tijden import Tijdtafel

# What a filter is told: it fits, it does not, or nobody knows.
_WEET = {"ja": 1, "nee": 0, "onbekend": -1}
# Words as far as Python needs them: the browser folds each one, and divides what is left to divide.
_WOORD = re.compile(r"[^\s!-/:-@\[-`{-~‘-”…،؛؟።፣፤]+")


def _woorden(*teksten: Tekst | str | None) -> str:
    """Everything that can be searched for: the text of the page's language, and the Dutch."""
    alle: list[str] = []
    for t in teksten:
        alle += [] if t is None else [t] if isinstance(t, str) else [t.tekst, t.nl]
    return " ".join(dict.fromkeys(alle))


class Zoekindex:
    """Makes the entries. Each is a list: kind, address, title, line below it, codes of leefgebieden, more words,
    more numbers than the lines in the details, details.

    The further words of organisations stand in a list of their own, each once, since thousands of organisations
    share most of them: word -> number of the first entry that has it, then how much further each next one is.
    An organisation that has a number needs no e-mail or website on its card.

    Details of an organisation: id, lines as [number, what for, hours in words], codes of reachability, without referral and free of
    charge (1 yes, 0 no, -1 unknown), languages, only for, the two lines at the foot of the card (numbers in
    ``zinnen``, since most cards say the same), e-mail, website. Of a crisis line: its number with its hours, the same code,
    free of charge, only for, and what calling costs (a number in ``zinnen``; -1 when that is not known).

    In another language than Dutch, what a card shows has its Dutch as well: ``nl`` in the details, a fourth part of a
    line for what it is for, and ``zinnenNl``.
    """

    def __init__(self, kaart: Kaart, catalogus: Catalogus, uitgave: Uitgave) -> None:
        self._kaart = kaart
        self._catalogus = catalogus
        self._taal = catalogus.taal.code
        self._direct = catalogus.gettext("Direct hulp")
        self._tweetalig = Tweetalig(catalogus)
        self._regels = Regels(self._tweetalig, uitgave)
        self._tafel = Tijdtafel(kaart)
        self._codes = {g.id: g.code for g in kaart.leefgebieden}
        self._zinnen: dict[tuple[str, str], int] = {}

    def _gebieden(self, ids: tuple[str, ...]) -> list[str]:
        return [self._codes[id_] for id_ in ids]

    def _zin(self, delen: Iterable[Tekst]) -> int:
        delen = tuple(delen)
        eigen, nl = (" · ".join(str(d) for d in delen), " · ".join(d.nl for d in delen))
        return self._zinnen.setdefault((eigen, nl), len(self._zinnen))

    def _tijden(self, lijn: Telefoon | Crisislijn) -> int:
        """The number of the sentence that gives the hours of a line in words; -1 when they are not known."""
        tijd = self._regels.tijd(lijn)
        return self._zin([tijd]) if tijd else -1

    def _kosten(self, lijn: Crisislijn) -> int:
        """The number of the sentence that says what calling costs; -1 when that is not known."""
        kosten = self._tweetalig.kosten(lijn)
        return self._zin([kosten]) if kosten else -1

    def _nl(self, *teksten: Tekst) -> dict[str, list[str]]:
        """The Dutch of what stands in an entry; nothing where that is Dutch already."""
        return {"nl": [t.nl for t in teksten]} if any(t.taal != "nl" for t in teksten) else {}

    def _lijn(self, t: Telefoon) -> list[Any]:
        nl = [t.waarvoor.nl] if t.waarvoor and t.waarvoor.taal != "nl" else []
        return [t.nummer, str(t.waarvoor or ""), self._tijden(t), *nl]

    def _hulpvraag(self, h: Hulpvraag) -> list[Any]:
        return [
            "hulpvraag",
            adressen.in_taal(adressen.hulpvraag(h.id), self._taal),
            str(h.vraag),
            str(h.voor_de_coach),
            self._gebieden(h.leefgebieden),
            _woorden(h.zoekwoorden, h.vraag, h.voor_de_coach),
            [],
            {"spoed": int(h.spoed), **self._nl(h.vraag, h.voor_de_coach)},
        ]

    def _crisislijn(self, lijn: Crisislijn) -> list[Any]:
        return [
            "crisis",
            adressen.in_taal(f"{adressen.DIRECT_HULP}#lijn-{lijn.id}", self._taal),
            lijn.naam,
            str(lijn.waarvoor),
            self._gebieden(lijn.leefgebieden),
            _woorden(lijn.waarvoor, lijn.let_op, lijn.zoekwoorden, self._direct),
            [cijfers(n) for n in lijn.ook],
            {
                "lijnen": [[lijn.nummer, "", self._tijden(lijn)]],
                "bereik": self._tafel.code(lijn),
                "gratis": _WEET[lijn.gratis],
                "alleen": lijn.alleen_voor,
                "kosten": self._kosten(lijn),
                **self._nl(lijn.waarvoor),
            },
        ]

    def _organisatie(self, o: Organisatie) -> list[Any]:
        return [
            "organisatie",
            adressen.in_taal(adressen.organisatie(o.id), self._taal),
            o.naam,
            str(o.kort),
            self._gebieden(o.leefgebieden),
            "",
            [],
            {
                "id": o.id,
                "lijnen": [self._lijn(t) for t in o.telefoon],
                "bereik": self._tafel.codes(o),
                "verwijzing": {"nee": 1, "ja": 0, "onbekend": -1}[o.aanmelden.verwijzing],
                "gratis": _WEET[o.gratis],
                "talen": o.talen,
                "alleen": o.alleen_voor,
                "voet": [self._zin(self._regels.toegang(o)), self._zin(self._regels.leeftijd(o.controle))],
                **self._nl(o.kort),
                **({} if o.telefoon else {"mail": o.email[0].adres if o.email else "", "web": o.website or ""}),
            },
        ]

    def _woorden_van(self, o: Organisatie) -> set[str]:
        """The words to find an organisation by that do not stand in its entry."""
        namen = {g.id: g.naam for g in self._kaart.leefgebieden}
        tekst = _woorden(
            *o.ook_bekend_als, o.kort, o.uitleg, o.voor_wie, o.gebied, *(namen[id_] for id_ in o.leefgebieden)
        )
        return set(_WOORD.findall(tekst.lower())) - set(_WOORD.findall(f"{o.naam} {o.kort}".lower()))

    def script(self, bladzijden: Iterable[tuple[str, str, str]]) -> str:
        """The index as a script. ``bladzijden`` are (address, title, text) of the hand-written pages."""
        ingangen = [self._hulpvraag(h) for h in self._kaart.hulpvragen]
        ingangen += [self._crisislijn(lijn) for lijn in self._kaart.crisis.lijnen]
        ingangen += [
            [
                "leefgebied",
                adressen.in_taal(adressen.leefgebied(g.id), self._taal),
                str(g.naam),
                str(g.kort),
                [g.code],
                _woorden(g.naam, g.kort),
                [],
                {},
            ]
            for g in self._kaart.leefgebieden
        ]
        woorden: dict[str, list[int]] = defaultdict(list)
        for o in self._kaart.organisaties:
            for woord in self._woorden_van(o):
                woorden[woord].append(len(ingangen))
            ingangen.append(self._organisatie(o))
        ingangen += [["bladzijde", adres, titel, "", [], tekst[:4000], [], {}] for adres, titel, tekst in bladzijden]
        data = {
            "taal": self._taal,
            "zinnen": [eigen for eigen, _ in self._zinnen],
            **({} if self._taal == "nl" else {"zinnenNl": [nl for _, nl in self._zinnen]}),
            "ingangen": ingangen,
            "woorden": {
                woord: [nr - vorige for vorige, nr in pairwise((0, *woorden[woord]))] for woord in sorted(woorden)
            },
        }
        return f"window.kaartIndex={json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"
