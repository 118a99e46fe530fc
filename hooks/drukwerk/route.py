"""Sheets to lay and stick cards on: places for them, to and fro, and lines below. All measures in mm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ..model import Kaart
from .papier import MM_PER_PX, ROUTEKAARTJES, Papier
from .pers import PastNiet
from .vel import VOET, Stuk, Zetsel
from .verslag import Druksel


@dataclass(frozen=True, slots=True)
class Plek:
    """A place on a route sheet, by its left upper corner: for any card, ``nr`` is the number of it in the route. ``nr`` is 0 where the route
    begins; ``slot`` where it ends."""

    links: float
    boven: float
    nr: int
    slot: bool = False

    @property
    def midden(self) -> tuple[float, float]:
        """The middle of the place."""
        return self.links + ROUTEKAARTJES.breed / 2, self.boven + ROUTEKAARTJES.hoog / 2


@dataclass(frozen=True, slots=True)
class Routevel:
    """The measures of a route sheet: its size, the columns, and where the first place and the lines begin."""

    maat: Papier
    kolommen: int
    boven: float
    tussen: tuple[float, float]
    begin: bool
    """Whether the first place is for where somebody stands now, and not for a card."""

    letter: float
    """The type size, in pt."""
    rijen: int = 3

    @property
    def links(self) -> float:
        """The white at the side."""
        return (self.maat.breed - self.kolommen * ROUTEKAARTJES.breed - (self.kolommen - 1) * self.tussen[0]) / 2

    @property
    def onder(self) -> float:
        """Where the last row of places ends."""
        return self.boven + self.rijen * ROUTEKAARTJES.hoog + (self.rijen - 1) * self.tussen[1]

    def plekken(self, rtl: bool) -> tuple[Plek, ...]:
        """The places in the order of the route: to and fro, the goal last. Which card lies where, and how many, is for who
        lays the route to choose (voorwaarts § 1.4)."""
        plekken: list[Plek] = []
        for rij in range(self.rijen):
            kolommen = range(self.kolommen) if rij % 2 == 0 else reversed(range(self.kolommen))
            for kolom in kolommen:
                plaats = self.kolommen - 1 - kolom if rtl else kolom
                nr = len(plekken) + (0 if self.begin else 1)
                plekken.append(
                    Plek(
                        self.links + plaats * (ROUTEKAARTJES.breed + self.tussen[0]),
                        self.boven + rij * (ROUTEKAARTJES.hoog + self.tussen[1]),
                        nr,
                    )
                )
        laatste = plekken.pop()
        return (*plekken, Plek(laatste.links, laatste.boven, laatste.nr, slot=True))


def stukken(kaart: Kaart, naam: str) -> tuple[Stuk, ...]:
    """A route sheet goes with the cards of the handbook."""
    return (Stuk(naam),) if kaart.methodiek.constructen else ()


def zet_route(zetsel: Zetsel, vel: Routevel) -> Druksel:
    """The sheet to stick cards on. Raises ``PastNiet`` when its words leave no room for the places."""
    plekken = vel.plekken(zetsel.catalogus.taal.richting == "rtl")
    html = zetsel.html(
        vel.letter,
        vel=vel,
        plekken=plekken,
        doel=next((c.kaarten[0].woord for c in zetsel.kaart.methodiek.constructen if c.slot), None),
        pijlen=list(_pijlen(plekken)),
        breed=ROUTEKAARTJES.breed,
        hoog=ROUTEKAARTJES.hoog,
    )
    blad = zetsel.document(html)
    onder = blad.pages[0].anchors["schrijven"][3] * MM_PER_PX
    kop = blad.pages[0].anchors["kop"][3] * MM_PER_PX
    if len(blad.pages) != 1 or onder > vel.maat.hoog - VOET + 5 or kop > vel.boven:
        raise PastNiet(
            f"Het routeblad '{zetsel.stuk.naam}' ({zetsel.welke}) past niet op één bladzijde. Maak de vertaling korter."
        )
    return zetsel.druksel(blad)


def _pijlen(plekken: tuple[Plek, ...]) -> Iterator[tuple[float, float, int]]:
    """An arrow between each two places: its middle, and the way it points in degrees, 0 to the right."""
    for van, naar in pairwise(plekken):
        (x1, y1), (x2, y2) = van.midden, naar.midden
        yield (x1 + x2) / 2, (y1 + y2) / 2, 90 if x1 == x2 else 0 if x2 > x1 else 180
