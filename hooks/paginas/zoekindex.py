"""What the search on the site knows: one index per language, in two scripts.

The first one is small and enough to understand what is the matter in plain words, so that on a slow line somebody in
need has an answer long before all the rest is there; the second one completes it.

A script, not JSON: a page opened from disk may load a script, but may not fetch a file. Words are folded
in the browser only, so that there is one place where spelling is forgiven.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile
from typing import Any, Literal, NamedTuple, TypedDict

from .. import adressen
from ..model import NIETS, Crisislijn, Hulpvraag, Kaart, Leefgebied, Organisatie, Tekst, cijfers
from ..model.uitgave import Uitgave
from ..vertaling import Catalogus, Tweetalig
from ..weergave import Kaartjes, Lijnen
from ..weergave.gegevens import (
    Bladzijdeingang,
    Crisisingang,
    Eerst,
    EersteIngang,
    Geen,
    Hulpvraagingang,
    Ingang,
    Kaarttekst,
    Leefgebiedingang,
    Organisatiedetails,
    Verder,
    Weet,
    Zegswijze,
    dataset,
)
from .handboek import adres_van

# What a filter is told: it fits, it does not, or nobody knows.
_WEET: dict[str, Weet] = {"ja": 1, "nee": 0, "onbekend": -1}
_ZONDER: dict[str, Weet] = {"nee": 1, "ja": 0, "onbekend": -1}
# Words as far as Python needs them: the browser folds each one, and divides what is left to divide.
_WOORD = re.compile(r"[^\s!-/:-@\[-`{-~‘-”…،؛؟።፣፤]+")


def _woorden(*teksten: Tekst | str | None) -> str:
    """Everything that can be searched for: the text of the page's language, and the Dutch."""
    alle: list[str] = []
    for t in teksten:
        alle += [] if t is None else [t] if isinstance(t, str) else [t.tekst, t.nl]
    return ", ".join(dict.fromkeys(alle))


# So many organisations may share a word to find them by.
_HOOGSTENS = 40
# So many wordings of a subject stand in the first script: those at the head of its list, the plainest ones.
_EERST_GEVAAR, _EERST_ANDER, _EERST_NIETS = 80, 30, 40


class _Sterk(TypedDict, total=False):
    gevaar: Literal[1]


class _Gevaar(_Sterk, total=False):
    bel: list[int]


class _Nederlands(TypedDict, total=False):
    nl: list[str]


class Zoekscripts(NamedTuple):
    """The two scripts of an index, in the order in which a page loads them."""

    eerst: str
    verder: str


def _eerst_en_verder(
    zegswijzen: Iterable[Zegswijze], ingangen: Sequence[Ingang]
) -> tuple[list[Zegswijze], list[Zegswijze]]:
    """Wordings of the first script and of the second."""
    eerst: list[Zegswijze] = []
    verder: list[Zegswijze] = []
    for nr, tekst in zegswijzen:
        zinnen = tekst.split("\n")
        gevaar = nr >= 0 and "gevaar" in ingangen[nr].details
        aantal = _EERST_GEVAAR if gevaar else _EERST_ANDER if nr >= 0 else _EERST_NIETS
        eerst.append((nr, "\n".join(zinnen[:aantal])))
        if zinnen[aantal:]:
            verder.append((nr, "\n".join(zinnen[aantal:])))
    return eerst, verder


def _bladzijde(adres: str, titel: str, tekst: str) -> Bladzijdeingang:
    return Bladzijdeingang("bladzijde", adres, titel, "", [], tekst[:4000], [], {})


def _kolommen(organisaties: Sequence[Organisatiedetails]) -> dict[str, list[Any]]:
    rijen: list[dict[str, Any]] = [{**o} for o in organisaties]
    return {naam: [rij[naam] for rij in rijen] for naam in rijen[0]} if rijen else {}


class Zoekindex:
    """Makes the entries. Each is a list: kind, address, title, line below it, codes of leefgebieden, more words,
    more numbers than the lines in the details, details.

    The further words of organisations stand in a list of their own, each once, since thousands of organisations
    share most of them: word -> number of the first entry that has it, then how much further each next one is. For the same
    reason the entries of organisations stand in columns, in the data; the script makes them entries, the last ones.

    Texts of cards stand once in ``teksten`` as [own, Dutch, state] and are named by their number; in Dutch, and as long as
    all is well, the rest is left out. State: 1 the text is Dutch for want of a translation, 2 the Dutch has changed since.

    Details of an organisation are what ``Kaartje`` holds: id, ``kort``, ``lijnen`` as [number, texts beside it], ``wegen`` as
    [kind, link, name] and ``logo``, ``monogram``, ``melding`` as [texts, last day] where there are any, ``bereik``, ``volgens``,
    and ``voet``, the texts of its two lines; and for the choices of the zoekhulp: without referral and free of charge (1 yes,
    0 no, -1 unknown), languages, only for. Of a crisis line: its number with its hours, the same codes, free of charge, only
    for, what calling costs (-1 when that is not known), and ``nl``, the Dutch of what it is for.
    """

    def __init__(self, kaart: Kaart, catalogus: Catalogus, uitgave: Uitgave) -> None:
        self._kaart = kaart
        self._catalogus = catalogus
        self._taal = catalogus.taal.code
        self._direct = catalogus.gettext("Direct hulp")
        self._tweetalig = Tweetalig(catalogus)
        self._kaartjes = Kaartjes(kaart, self._tweetalig, uitgave)
        self._lijnen = Lijnen(kaart, self._tweetalig, uitgave)
        self._codes = {g.id: g.code for g in kaart.leefgebieden}
        self._teksten: dict[Kaarttekst, int] = {}
        # Subjects come first among the entries, in this order.
        subjecten = [h.id for h in kaart.hulpvragen] + [f"crisis/{lijn.id}" for lijn in kaart.crisis.lijnen]
        self._nummers = {bij: nr for nr, bij in enumerate(subjecten)}

    def _gebieden(self, ids: tuple[str, ...]) -> list[str]:
        return [self._codes[id_] for id_ in ids]

    def _tekst(self, t: Tekst) -> int:
        """The number of a text of a card."""
        sleutel: Kaarttekst = (t.tekst, t.nl)
        if self._taal == "nl":
            sleutel = (t.nl,)
        elif t.taal != self._taal:
            sleutel = (t.tekst, t.nl, 1)
        elif t.status == "verouderd":
            sleutel = (t.tekst, t.nl, 2)
        return self._teksten.setdefault(sleutel, len(self._teksten))

    def _los(self, t: Tekst | None) -> int:
        """The same; -1 where there is none."""
        return self._tekst(t) if t else -1

    def _nl(self, *teksten: Tekst) -> _Nederlands:
        """The Dutch of what stands in an entry; nothing where that is Dutch already."""
        return {"nl": [t.nl for t in teksten]} if any(t.taal != "nl" for t in teksten) else {}

    def _hulpvraag(self, h: Hulpvraag) -> Hulpvraagingang:
        return Hulpvraagingang(
            "hulpvraag",
            adressen.in_taal(adressen.hulpvraag(h.id), self._taal),
            str(h.vraag),
            str(h.voor_de_coach),
            self._gebieden(h.leefgebieden),
            _woorden(h.zoekwoorden, h.vraag, h.voor_de_coach),
            [],
            {"spoed": int(h.spoed), **self._gevaar(h), **self._nl(h.vraag, h.voor_de_coach)},
        )

    def _gevaar(self, h: Hulpvraag) -> _Gevaar:
        """Of what is dangerous: that it is, and whom to ring (numbers of entries)."""
        lijnen = [s.crisis for s in takewhile(lambda s: s.crisis, h.stappen) if s.crisis]
        if not (h.spoed and lijnen and self._kaart.lijn(lijnen[0]).strook):
            return {}
        return {"gevaar": 1, "bel": [self._nummers[f"crisis/{id_}"] for id_ in lijnen[:2]]}

    def _handboek(self, ingangen: Iterable[Ingang]) -> list[Zegswijze]:
        """The methods among the entries, with how a colleague asks for them: what somebody means may be a page too."""
        nummers = {ingang.adres: nr for nr, ingang in enumerate(ingangen)}
        return [
            (nr, "\n".join(w.strip() for w in f"{m.titel}, {m.zoekwoorden}".split(",")))
            for m in self._kaart.methodiek.alle_methoden
            if m.zoekwoorden and (nr := nummers.get(adressen.in_taal(adres_van(m), self._taal))) is not None
        ]

    def _zegswijzen(self) -> list[Zegswijze]:
        """Number of the entry (-1: nothing that we have) and its wordings, one a line."""
        return [
            (self._nummers.get(z.bij, -1), "\n".join(z.zinnen))
            for z in next((z.groepen for z in self._kaart.zegswijzen if z.taal == self._taal), ())
            if z.bij == NIETS or z.bij in self._nummers
        ]

    def _crisislijn(self, lijn: Crisislijn) -> Crisisingang:
        k = self._lijnen.van(lijn)
        sterk: _Sterk = {"gevaar": 1} if lijn.strook else {}
        return Crisisingang(
            "crisis",
            adressen.in_taal(f"{adressen.DIRECT_HULP}#lijn-{lijn.id}", self._taal),
            lijn.naam,
            str(lijn.waarvoor),
            self._gebieden(lijn.leefgebieden),
            _woorden(lijn.waarvoor, lijn.let_op, lijn.zoekwoorden, self._direct),
            [cijfers(n) for n in lijn.ook],
            {
                "lijnen": [(lijn.nummer, self._los(k.wanneer))],
                "bereik": k.bereik,
                "volgens": self._los(k.volgens),
                "gratis": _WEET[lijn.gratis],
                "alleen": lijn.alleen_voor,
                **sterk,
                "kosten": self._los(k.kosten),
                **self._nl(lijn.waarvoor),
            },
        )

    def _leefgebied(self, g: Leefgebied) -> Leefgebiedingang:
        return Leefgebiedingang(
            "leefgebied",
            adressen.in_taal(adressen.leefgebied(g.id), self._taal),
            str(g.naam),
            str(g.kort),
            [g.code],
            _woorden(g.naam, g.kort),
            [],
            {},
        )

    def _geen(self) -> Geen:
        """What is said when nothing is understood: texts, and numbers of entries: to ring, to ask here, to look further."""
        T, kaart = self._tweetalig.zin, self._kaart
        return {
            "zin": self._tekst(T("Wij hebben hier niets over.")),
            "gevaar": self._tekst(T("Is er gevaar, of kan het niet wachten? Bel:")),
            "vraag": self._tekst(
                T("Vraag het aan iemand die de weg weet. Gaat het over uw gezondheid? Bel uw huisarts.")
            ),
            "verder": self._tekst(T("Deze grotere kaarten hebben meer organisaties:")),
            "misschien": self._tekst(T("Bedoelt u misschien")),
            "lijnen": [self._nummers[f"crisis/{lijn.id}"] for lijn in kaart.crisis.lijnen if lijn.strook],
            "wegwijzers": [self._nummers[f"organisatie/{o.id}"] for o in kaart.organisaties if o.wegwijzer],
            "kaarten": [self._nummers[f"organisatie/{o.id}"] for o in kaart.organisaties if o.grotere_kaart],
        }

    def _organisatie(self, o: Organisatie) -> Organisatiedetails:
        """What stands in the columns: ``id``, ``naam``, ``gebieden``, and the details."""
        k = self._kaartjes.van(o)
        return {
            "id": k.id,
            "naam": o.naam,
            "gebieden": self._gebieden(o.leefgebieden),
            "kort": self._tekst(k.kort),
            "logo": k.logo or None,
            "monogram": k.monogram or None,
            "melding": ([self._tekst(t) for t in k.melding.teksten], k.melding.tot.isoformat()) if k.melding else None,
            "bereik": k.bereik,
            "volgens": self._los(k.volgens),
            "lijnen": [(n.nummer, [self._tekst(t) for t in n.bij]) for n in k.nummers],
            "wegen": [(w.soort, w.adres, w.naam) for w in k.wegen] or None,
            "voet": ([self._tekst(t) for t in k.toegang], [self._tekst(t) for t in k.leeftijd]),
            "verwijzing": _ZONDER[o.aanmelden.verwijzing],
            "gratis": _WEET[o.gratis],
            "talen": o.talen,
            "alleen": o.alleen_voor,
        }

    def _woorden_van(self, o: Organisatie) -> set[str]:
        """The words to find an organisation by that do not stand in its entry."""
        namen = {g.id: g.naam for g in self._kaart.leefgebieden}
        tekst = _woorden(
            *o.ook_bekend_als, o.kort, o.uitleg, o.voor_wie, o.gebied, *(namen[id_] for id_ in o.leefgebieden)
        )
        return set(_WOORD.findall(tekst.lower())) - set(_WOORD.findall(f"{o.naam} {o.kort}".lower()))

    def scripts(self, bladzijden: Iterable[tuple[str, str, str]]) -> Zoekscripts:
        """The index as scripts. ``bladzijden`` are (address, title, text) of the hand-written pages."""
        eerste: list[EersteIngang] = [self._hulpvraag(h) for h in self._kaart.hulpvragen]
        eerste += [self._crisislijn(lijn) for lijn in self._kaart.crisis.lijnen]
        eerste += [self._leefgebied(g) for g in self._kaart.leefgebieden]
        eerste_teksten = len(self._teksten)
        geschreven = [_bladzijde(*b) for b in bladzijden]
        ingangen: list[Ingang] = [*eerste, *geschreven]
        woorden_van: dict[str, list[int]] = defaultdict(list)
        for nr, o in enumerate(self._kaart.organisaties, start=len(ingangen)):
            for woord in self._woorden_van(o):
                woorden_van[woord].append(nr)
            self._nummers[f"organisatie/{o.id}"] = nr
        organisaties = [self._organisatie(o) for o in self._kaart.organisaties]
        # What is said of more finds nothing, and of thousands it weighs most of all.
        woorden = {woord: nrs for woord, nrs in sorted(woorden_van.items()) if len(nrs) <= _HOOGSTENS}
        geen = self._geen()
        eerste_zinnen, verdere_zinnen = _eerst_en_verder(self._zegswijzen(), ingangen)
        teksten: list[Kaarttekst] = list(self._teksten)
        eerst: Eerst = {
            "taal": self._taal,
            "eerst": 1,
            "teksten": teksten[:eerste_teksten],
            "ingangen": [i._replace(woorden="") for i in eerste],
            "zegswijzen": eerste_zinnen,
            "woorden": {},
        }
        verder: Verder = {
            "geen": geen,
            # The further words of the first entries.
            "bij": [i.woorden for i in eerste],
            "teksten": teksten[eerste_teksten:],
            "ingangen": geschreven,
            "adres": adressen.in_taal(adressen.organisatie("*"), self._taal),
            "organisaties": _kolommen(organisaties),
            "zegswijzen": verdere_zinnen + self._handboek(ingangen),
            "woorden": {woord: [nr - vorige for vorige, nr in pairwise((0, *nrs))] for woord, nrs in woorden.items()},
        }
        return Zoekscripts(dataset("index", eerst), dataset("verder", verder))
