"""The drawing of a traject or method: places and sizes only. A template makes the SVG of it.

Units are those of the drawing's ``viewBox``. ``breed`` drawings are for a screen or paper, ``hoog`` ones for a phone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import cos, pi, sin

from ..model.methodiek import Volgorde

# Of Noto Sans at this size, one character takes about this much; a label that is guessed too wide only wraps early.
_LETTER = 17
_TEKEN = 0.56
# Between two labels beside each other.
_TUSSEN = 18
# As wide as a label of a ring can be.
_NAAST = 130


@dataclass(frozen=True, slots=True)
class Knoop:
    """One part: its number, its label in lines, its term, and where it stands."""

    nr: int
    regels: tuple[str, ...]
    onder: tuple[str, ...]
    x: float
    y: float
    breed: float


@dataclass(frozen=True, slots=True)
class Figuur:
    """A drawing of ``soort`` strikt, parallel or cyclisch in a box of ``breed`` by ``hoog``."""

    soort: Volgorde
    breed: float
    hoog: float
    knopen: tuple[Knoop, ...]
    straal: float = 0
    staand: bool = False
    bogen: tuple[tuple[float, float, float, float], ...] = ()


def in_regels(tekst: str, breed: float, letter: float = _LETTER) -> tuple[str, ...]:
    """``tekst`` in lines of at most ``breed`` wide, at the size ``letter``. A word too long for a line stands alone."""
    regels: list[str] = []
    for woord in tekst.split():
        if regels and len(f"{regels[-1]} {woord}") * _TEKEN * letter <= breed:
            regels[-1] += f" {woord}"
        else:
            regels.append(woord)
    return tuple(regels)


def figuur(volgorde: Volgorde, namen: Sequence[str], onder: Sequence[str], staand: bool = False) -> Figuur:
    """The drawing for parts with these names and terms (``""``: no term), in this order."""
    if volgorde == "cyclisch":
        return _ring(namen, onder)
    return _staand(volgorde, namen, onder) if staand else _liggend(volgorde, namen, onder)


def _knopen(
    namen: Sequence[str], onder: Sequence[str], plekken: Sequence[tuple[float, float]], breedtes: Sequence[float]
) -> tuple[Knoop, ...]:
    return tuple(
        Knoop(nr + 1, in_regels(naam, breed), in_regels(extra, breed, 14), x, y, breed)
        for nr, (naam, extra, (x, y), breed) in enumerate(zip(namen, onder, plekken, breedtes, strict=True))
    )


def _kolommen(namen: Sequence[str], breed: float) -> list[float]:
    """Widths that together make ``breed``: all the same, but wider where a long word needs it."""
    nodig = [max(len(woord) for woord in naam.split()) * _TEKEN * _LETTER for naam in namen]
    vast: set[int] = set()
    while True:
        rest = (breed - sum(nodig[nr] for nr in vast)) / max(1, len(namen) - len(vast))
        if not (krap := {nr for nr, n in enumerate(nodig) if n > rest and nr not in vast}):
            return [nodig[nr] if nr in vast else rest for nr in range(len(namen))]
        vast |= krap


def _liggend(volgorde: Volgorde, namen: Sequence[str], onder: Sequence[str]) -> Figuur:
    if volgorde == "parallel":
        # Lanes below each other that begin and end together.
        hoog = 44.0
        plekken = [(0.0, nr * (hoog + 8)) for nr in range(len(namen))]
        return Figuur("parallel", 760, len(namen) * (hoog + 8) - 8, _knopen(namen, onder, plekken, [560] * len(namen)))
    breedtes = _kolommen(namen, 1000 - _TUSSEN * len(namen))
    randen = [0.0, *accumulate(breed + _TUSSEN for breed in breedtes)]
    knopen = _knopen(namen, onder, [(x, 0.0) for x in randen[:-1]], breedtes)
    hoog = 64 + max(len(k.regels) * 22 + len(k.onder) * 19 for k in knopen) + 12
    return Figuur("strikt", max(1000, randen[-1]), hoog, knopen)


def _staand(volgorde: Volgorde, namen: Sequence[str], onder: Sequence[str]) -> Figuur:
    breed = 340.0
    knopen = []
    y = 0.0
    for knoop in _knopen(namen, onder, [(0.0, 0.0)] * len(namen), [breed - 64] * len(namen)):
        knopen.append(Knoop(knoop.nr, knoop.regels, knoop.onder, 0, y, knoop.breed))
        y += max(44, len(knoop.regels) * 22 + len(knoop.onder) * 19) + 20
    return Figuur(volgorde, breed, y - 8, tuple(knopen), staand=True)


def _ring(namen: Sequence[str], onder: Sequence[str]) -> Figuur:
    breed, straal, r = 600.0, 120.0, 24.0
    # Room above and below for the names that stand there, however long.
    regels = [len(in_regels(n, _NAAST)) + len(in_regels(o, _NAAST, 14)) for n, o in zip(namen, onder, strict=True)]
    helft = 190.0 + max(0, max(regels) - 2) * 20
    midden = (breed / 2, helft)
    hoeken = [-pi / 2 + 2 * pi * nr / len(namen) for nr in range(len(namen))]
    plekken = [(midden[0] + straal * cos(h), midden[1] + straal * sin(h)) for h in hoeken]
    wijd = (r + 8) / straal
    bogen = []
    for nr, h in enumerate(hoeken):
        tot = hoeken[nr + 1] if nr + 1 < len(hoeken) else hoeken[0] + 2 * pi
        van, eind = h + wijd, tot - wijd
        bogen.append(
            (
                midden[0] + straal * cos(van),
                midden[1] + straal * sin(van),
                midden[0] + straal * cos(eind),
                midden[1] + straal * sin(eind),
            )
        )
    knopen = _knopen(namen, onder, plekken, [_NAAST] * len(namen))
    return Figuur("cyclisch", breed, 2 * helft, knopen, straal, bogen=tuple(bogen))
