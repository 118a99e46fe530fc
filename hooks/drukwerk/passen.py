"""The one search for a size that fits. A try takes WeasyPrint tenths of a second, so it tries as few as it can."""

from __future__ import annotations

from collections.abc import Callable


def grootste(
    aantal: int,
    past: Callable[[int], bool],
    begin: int | None = None,
    gok: Callable[[int], int | None] = lambda _: None,
) -> int:
    """Which of so many sizes, numbered from small to large, is the largest that ``past``; -1 when none does.

    What fits in one size fits in every smaller one. It tries ``begin`` first, and then what ``gok`` says after each
    try (given the number that was tried); where that says None it halves, as it does at first without ``begin``.
    """
    laag, hoog = -1, aantal
    proef = aantal // 2 if begin is None else begin
    while hoog - laag > 1:
        laag, hoog = (proef, hoog) if past(proef) else (laag, proef)
        volgende = gok(proef)
        proef = min(max((laag + hoog) // 2 if volgende is None else volgende, laag + 1), hoog - 1)
    return laag
