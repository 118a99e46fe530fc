"""Blocks over columns, as a person would lay them out: in order, balanced, and no head on its own.

Pure arithmetic on heights in pt; knows nothing of organisations or PDFs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

# What a cut inside a block costs, against a column that is left empty (1). A single row cut off reads badly.
_KNIP = 0.05
_KNIP_ENKELE_RIJ = 0.15


@dataclass(frozen=True, slots=True)
class Blok:
    """A block: the height of its head, and of each row that must stay whole. Unit: pt.

    ``vervolg``: the height of the head where the block goes on in a next column, when that is another.
    """

    kop: float
    rijen: tuple[float, ...]
    vervolg: float = 0


@dataclass(frozen=True, slots=True)
class Deel:
    """Rows ``van`` up to ``tot`` of block number ``blok``. ``vervolg``: its first rows are in the column before."""

    blok: int
    van: int
    tot: int

    @property
    def vervolg(self) -> bool:
        """Whether this goes on with a block that began in the column before."""
        return self.van > 0


@dataclass(frozen=True, slots=True)
class Kolom:
    """What stands in one column, and the height it takes (pt, at the least spacing)."""

    delen: tuple[Deel, ...]
    hoogte: float

    @property
    def rijen(self) -> int:
        """The number of rows in this column."""
        return sum(deel.tot - deel.van for deel in self.delen)


@dataclass(frozen=True, slots=True)
class Plan:
    """A division over columns. ``kosten`` says how uneven it is: 0 is perfect."""

    kolommen: tuple[Kolom, ...]
    kosten: float

    def vanaf(self, blok: int) -> Plan:
        """The same plan for blocks that are numbered from ``blok``."""
        kolommen = tuple(
            replace(k, delen=tuple(replace(d, blok=d.blok + blok) for d in k.delen)) for k in self.kolommen
        )
        return replace(self, kolommen=kolommen)

    @property
    def knippen(self) -> int:
        """How many blocks are cut."""
        return sum(deel.vervolg for kolom in self.kolommen for deel in kolom.delen)


def verdeel(blokken: Sequence[Blok], kolommen: int, hoogte: float, tussen: float) -> Plan | None:
    """The most even division in which no column is higher than ``hoogte``, or None when there is none.

    ``tussen`` is the space between two blocks. The order of blocks and rows never changes.
    """
    rijen = [(b, r) for b, blok in enumerate(blokken) for r in range(len(blok.rijen))]
    n = len(rijen)

    @cache
    def kolom_hoogte(i: int, j: int) -> float:
        hier = {b for b, _ in rijen[i:j]}
        verder = {b for b, r in rijen[i : min(i + 1, j)] if r}
        return (
            sum(blokken[b].rijen[r] for b, r in rijen[i:j])
            + sum(max(blokken[b].kop, blokken[b].vervolg if b in verder else 0) for b in hier)
            + tussen * max(0, len(hier) - 1)
        )

    @cache
    def knip_kosten(j: int) -> float:
        if j in (0, n) or rijen[j - 1][0] != rijen[j][0]:
            return 0.0
        b, r = rijen[j]
        return _KNIP_ENKELE_RIJ if r == 1 or r == len(blokken[b].rijen) - 1 else _KNIP

    @cache
    def beste(i: int, over: int) -> tuple[float, tuple[int, ...]] | None:
        """The least costs to put rows ``i``.. in ``over`` columns, and where each column ends."""
        if over == 0:
            return (0.0, ()) if i == n else None
        keus: tuple[float, tuple[int, ...]] | None = None
        for j in range(i, n + 1):
            if (hoog := kolom_hoogte(i, j)) > hoogte:
                break
            rest = beste(j, over - 1)
            if rest is None:
                continue
            kosten = ((hoogte - hoog) / hoogte) ** 2 + knip_kosten(j) + rest[0]
            if keus is None or kosten < keus[0]:
                keus = (kosten, (j, *rest[1]))
        return keus

    gevonden = beste(0, kolommen)
    if gevonden is None:
        return None
    kosten, einden = gevonden
    grenzen = list(zip((0, *einden), einden, strict=False))
    return Plan(tuple(Kolom(tuple(_delen(rijen[i:j])), kolom_hoogte(i, j)) for i, j in grenzen), kosten)


def _delen(rijen: Sequence[tuple[int, int]]) -> Iterator[Deel]:
    for blok, groep in groupby(rijen, key=lambda rij: rij[0]):
        nummers = [r for _, r in groep]
        yield Deel(blok, nummers[0], nummers[-1] + 1)
