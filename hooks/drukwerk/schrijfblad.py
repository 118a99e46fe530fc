"""Sheets to write on: as large as fits, and the lines take what room is left.

WeasyPrint measures the sheet with the narrowest lines, and the rest is divided. All measures in mm, type in pt.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import Any

from weasyprint import Document

from .papier import MM_PER_PX
from .passen import grootste
from .pers import PastNiet
from .vel import VOET, Zetsel
from .verslag import Druksel

BLAD_MATEN = (10.5, 10.0, 9.5, 9.0)
"""Type sizes, large to small."""
BOVEN = 13.0
"""The white at the top."""
VOET_WIT = 7.0
"""The white below and above the words of the foot."""
REGEL_MINSTENS, REGEL_HOOGSTENS = 7.0, 9.5
"""The distance between lines to write on with a pen."""
# How the templates mark a page and a line to write on.
_BLAD, _LIJN = '<section class="blad', 'class="lijn"'

Vorm = tuple[tuple[float, ...], dict[str, Any]]
"""Type sizes, large to small, and what the template makes of the sheet in each of them."""


class Schrijfblad:
    """One sheet to write on in the making."""

    def __init__(self, zetsel: Zetsel) -> None:
        self._zetsel = zetsel
        # What is left on each page without lines to write on, by type size, number of pages, and whether white is scarce.
        self._gemeten: dict[tuple[float, int, bool], list[float]] = {}
        self._te_hoog = float("inf")

    def zet(self, vormen: Iterable[Vorm], heet: str) -> Druksel:
        """The sheet in the first of ``vormen`` (the best first) that fits. Raises ``PastNiet`` that calls it ``heet``."""
        for maten, wat in vormen:
            if blad := self._in_vorm(sorted(maten), wat):
                return self._zetsel.druksel(blad)
        raise PastNiet(
            f"{heet} ({self._zetsel.welke}) past niet op één bladzijde A4, ook niet met kleine letters: het blad is "
            f"{max(1, ceil(self._te_hoog))} mm te hoog. Haal een vraag of een regel weg, of maak de teksten korter."
        )

    def _in_vorm(self, maten: list[float], wat: dict[str, Any]) -> Document | None:
        """The sheet in the largest of ``maten`` (small to large) that fits, or None."""

        def past(nr: int) -> bool:
            over = min(self.over(maten[nr], wat)[0])
            if over < 0:
                self._te_hoog = min(self._te_hoog, -over)
            return over >= 0

        # Most sheets fit in the largest type; those that do not fit in the smallest need no further tries.
        laatste = len(maten) - 1
        nr = grootste(len(maten), past, begin=laatste, gok=lambda proef: 0 if proef == laatste else None)
        return next((blad for maat in maten[nr::-1] if (blad := self._blad(maat, wat))), None) if nr >= 0 else None

    def _blad(self, maat: float, wat: dict[str, Any]) -> Document | None:
        """The sheet with what is left over divided among its lines; None should it run on to another page all the same."""
        over, lijnen = self.over(maat, wat)
        hoogte = [
            round(max(REGEL_MINSTENS, min(REGEL_HOOGSTENS, REGEL_MINSTENS + (o - 0.5) / max(1, n))), 3)
            for o, n in zip(over, lijnen, strict=True)
        ]
        blad = self._zetsel.document(self._zetsel.html(maat, regelhoogte=hoogte, **wat))
        return blad if len(blad.pages) == len(lijnen) else None

    def over(self, maat: float, wat: dict[str, Any]) -> tuple[list[float], list[int]]:
        """What is left over on each page with the narrowest lines (mm, below zero when it does not fit); and how many
        lines stand below each other there, to divide it among."""
        html = self._zetsel.html(maat, meten=True, regelhoogte=[REGEL_MINSTENS] * 2, **wat)
        lijnen = [deel.count(_LIJN) for deel in html.split(_BLAD)[1:]]
        # More or fewer lines to write on change nothing else: what was measured once holds for all.
        gelijk = (maat, len(lijnen), wat.get("krap", False))
        if gelijk not in self._gemeten:
            plekken = self._zetsel.document(html).pages[0].anchors
            self._gemeten[gelijk] = [
                self._zetsel.vel.papier.hoog
                - BOVEN
                - max(VOET, _hoog(plekken[f"voet-{nr}"]) + VOET_WIT)
                - _hoog(plekken[f"inhoud-{nr}"])
                + aantal * REGEL_MINSTENS
                for nr, aantal in enumerate(lijnen)
            ]
        over = self._gemeten[gelijk]
        return [o - aantal * REGEL_MINSTENS for o, aantal in zip(over, lijnen, strict=True)], lijnen


def _hoog(plek: tuple[float, ...]) -> float:
    return (plek[3] - plek[1]) * MM_PER_PX
