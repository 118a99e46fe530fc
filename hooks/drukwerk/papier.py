"""Paper as data: sizes, which way it lies, and the grid that cards are cut from. Unit: mm, unless it says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

MM_PER_PX = 25.4 / 96
"""WeasyPrint measures in CSS pixels."""
PX_PER_PT = 4 / 3
_PT_PER_MM = 72 / 25.4

SNIJLIJN = 0.2
"""The thickness of a cut line."""
SNIJ_UIT = 3.0
"""A vertical cut line runs on so far outside the grid, and a horizontal one to the edge an office printer reaches."""
DRUKRAND = 6.0


class Papier(NamedTuple):
    """A sheet as it lies before the reader."""

    breed: float
    hoog: float

    @property
    def in_pt(self) -> tuple[float, float]:
        """Width and height in pt, as in ``@page``."""
        return round(self.breed * _PT_PER_MM, 2), round(self.hoog * _PT_PER_MM, 2)


A4 = Papier(210.0, 297.0)
A3 = Papier(420.0, 297.0)


@dataclass(frozen=True, slots=True)
class Raster:
    """Cards in columns and rows against each other, in the middle of the paper and ``boven`` from its top."""

    papier: Papier
    kolommen: int
    rijen: int
    breed: float
    """The width of one card."""
    hoog: float
    boven: float

    @property
    def per_vel(self) -> int:
        """How many cards one sheet holds."""
        return self.kolommen * self.rijen

    @property
    def links(self) -> float:
        """The white at the side."""
        return (self.papier.breed - self.kolommen * self.breed) / 2

    def snijlijnen(self) -> tuple[tuple[float, float, float, float], ...]:
        """The cut lines of a sheet: (left, top, right, bottom), each a rectangle as thick as a line."""
        half = SNIJLIJN / 2
        onder = self.boven + self.rijen * self.hoog
        staand = [
            (x - half, self.boven - SNIJ_UIT, x + half, onder + SNIJ_UIT)
            for x in (self.links + k * self.breed for k in range(self.kolommen + 1))
        ]
        liggend = [
            (DRUKRAND, y - half, self.papier.breed - DRUKRAND, y + half)
            for y in (self.boven + r * self.hoog for r in range(self.rijen + 1))
        ]
        return (*staand, *liggend)


# Twenty cards fill two sheets of A4 exactly, and ten lie in a route on A3.
ROUTEKAARTJES = Raster(A4, kolommen=2, rijen=5, breed=90.0, hoog=52.0, boven=17.0)
"""The cards to cut out, and with that the places of a route to stick them on."""
