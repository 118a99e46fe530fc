"""Finding the terms of the begrippenlijst in a text, so that a page can explain them where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Begrip

_GEMERKT = re.compile(r"\[\[([^\[\]]+)\]\]")


class Begripzoeker:
    """Knows every form of every term. Marks (``[[term]]``) are taken out of the text."""

    def __init__(self, begrippen: Sequence[Begrip]) -> None:
        self._per_vorm = {vorm.casefold(): b for b in begrippen for vorm in b.vormen}
        vormen = sorted(self._per_vorm, key=lambda v: (-len(v), v))
        self._patroon = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, vormen))})(?!\w)", re.I) if vormen else None

    def stukken(self, tekst: str) -> list[tuple[Begrip | None, str]]:
        """Split a text into (term or None, part)."""
        tekst = _GEMERKT.sub(r"\1", tekst)
        delen = self._patroon.split(tekst) if self._patroon else [tekst]
        return [(self._per_vorm[deel.casefold()] if nr % 2 else None, deel) for nr, deel in enumerate(delen) if deel]
