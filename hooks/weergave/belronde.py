"""Whom to ring again: every organisation and crisis line, with when, how often people are sent there, and what to ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from ..model import Crisislijn, Kaart, Organisatie
from ..model.uitgave import CRISIS_DAGEN, NIET_RECENT_DAGEN
from ..model.waarden import Controle

ALARMNUMMER = "112"
"""Is never rung to ask whether it is right."""


@dataclass(frozen=True, slots=True)
class Beurt:
    """One to ring. ``wie`` is what ``kaart bevestig`` calls it: ``limor``, or ``crisis/113`` for a line on top."""

    wie: str
    soort: Literal["crisis", "organisatie"]
    id: str
    naam: str
    bereik: tuple[tuple[str, str], ...]
    """Numbers as typed, each with what it is for, or nothing; the mailbox or website of who has no number."""
    controle: Controle
    uiterlijk: date | None
    """The last day of the present check; None when it was never done, or nobody knows when."""
    over_tijd: bool
    gebruikt: int
    """How many steps of hulpvragen, gaps and crisis lines lead here."""
    vragen: tuple[str, ...]
    """What to ask, in Dutch."""

    @property
    def bellen(self) -> bool:
        """Whether it is found out by ringing: not of the alarm number."""
        return self.wie != f"crisis/{ALARMNUMMER}"

    @property
    def waarheen(self) -> str:
        """All there is to reach them, on one line."""
        return ", ".join(f"{waar} ({waarvoor})" if waarvoor else waar for waar, waarvoor in self.bereik)


def belronde(kaart: Kaart, vandaag: date) -> tuple[Beurt, ...]:
    """Everyone there is to ring: who is due first, crisis lines before the rest, then whom most steps lead to."""
    gebruikt = _gebruikt(kaart)
    beurten = [
        *(
            _beurt(
                f"crisis/{c.id}",
                "crisis",
                c,
                ((c.nummer, c.waarvoor.nl), *((n, "") for n in c.ook)),
                CRISIS_DAGEN,
                vandaag,
                gebruikt,
            )
            for c in kaart.crisis.lijnen
        ),
        *(_beurt(o.id, "organisatie", o, _bereik(o), NIET_RECENT_DAGEN, vandaag, gebruikt) for o in kaart.organisaties),
    ]
    return tuple(
        sorted(
            beurten,
            key=lambda b: (
                not b.over_tijd,
                b.soort != "crisis" if b.over_tijd else False,
                -b.gebruikt if b.over_tijd else 0,
                b.uiterlijk or date.min,
                -b.gebruikt,
                b.naam.casefold(),
            ),
        )
    )


def _beurt(
    wie: str,
    soort: Literal["crisis", "organisatie"],
    van: Crisislijn | Organisatie,
    bereik: tuple[tuple[str, str], ...],
    termijn: int,
    vandaag: date,
    gebruikt: Counter[str],
) -> Beurt:
    vroegst = van.controle.datum.vroegst
    # Read in a document: nobody asked the organisation itself.
    gevraagd = van.controle.methode != "document" or wie == f"crisis/{ALARMNUMMER}"
    uiterlijk = vroegst + timedelta(days=termijn) if vroegst is not None and gevraagd else None
    vragen = _vragen_lijn(van) if isinstance(van, Crisislijn) else _vragen(van)
    return Beurt(
        wie,
        soort,
        van.id,
        van.naam,
        bereik,
        van.controle,
        uiterlijk,
        uiterlijk is None or uiterlijk < vandaag,
        gebruikt[wie],
        tuple(vragen),
    )


def _gebruikt(kaart: Kaart) -> Counter[str]:
    stappen = [s for h in kaart.hulpvragen for s in h.stappen]
    return Counter(
        [
            *(s.organisatie for s in stappen if s.organisatie),
            *(f"crisis/{s.crisis}" for s in stappen if s.crisis),
            *(id_ for g in kaart.leefgebieden if g.hiaat for id_ in g.hiaat.vraag_bij),
            *(c.organisatie for c in kaart.crisis.lijnen if c.organisatie),
        ]
    )


def _bereik(o: Organisatie) -> tuple[tuple[str, str], ...]:
    nummers = tuple((t.nummer, t.waarvoor.nl if t.waarvoor else "") for t in o.telefoon)
    return nummers or tuple((e.adres, "") for e in o.email) or (((o.website, ""),) if o.website else ())


def _vragen_lijn(lijn: Crisislijn) -> Iterator[str]:
    if lijn.nummer == ALARMNUMMER:
        yield "Bel 112 niet om dit te vragen: die lijn is voor wie nu in gevaar is. Kijk op de website van de overheid."
        return
    yield f"Is dit nummer er nog voor: {lijn.waarvoor.nl}?"
    if lijn.open is None:
        yield "Wanneer kan iemand bellen?"
    if lijn.gratis == "onbekend":
        yield "Kost bellen iets?"


def _vragen(o: Organisatie) -> Iterator[str]:
    if len(o.telefoon) > 1:
        yield "Kloppen deze nummers nog, en waar zijn ze voor?"
    elif o.telefoon:
        yield "Is dit nog het goede nummer om mensen naar te verwijzen?"
    else:
        yield "Is er een nummer dat mensen kunnen bellen?"
    if any(t.open is None for t in o.telefoon):
        yield "Wanneer kan iemand bellen?"
    if o.voor_wie is None:
        yield "Voor wie zijn jullie er, en voor wie niet?"
    if not o.aanmelden.wie:
        yield "Wie mag iemand aanmelden: de persoon zelf, of een hulpverlener?"
    if o.aanmelden.verwijzing == "onbekend":
        yield "Is er een verwijzing nodig?"
    if o.gratis == "onbekend" and o.kosten is None:
        yield "Kost het iets?"
    if not o.talen:
        yield "Welke talen spreken jullie?"
    yield "Is er iets veranderd dat wij moeten weten?"
