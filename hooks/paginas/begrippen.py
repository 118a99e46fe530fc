"""Finding the terms of the begrippenlijst in a text, so that a page can explain them where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Begrip

_GEMERKT = re.compile(r"\[\[([^\[\]]+)\]\]")


class Begripzoeker:
    """Knows every form of every term. Marks (``[[term]]``) are taken out of the text."""

    def __init__(self, begrippen: Sequence[Begrip]) -> None:
        self._per_vorm = {_sleutel(vorm): b for b in begrippen for vorm in b.vormen}
        patronen = [
            re.escape(vorm) if vorm.isupper() else f"(?i:{re.escape(vorm)})"
            for vorm in sorted((v for b in begrippen for v in b.vormen), key=lambda v: (-len(v), v))
        ]
        self._patroon = re.compile(rf"(?<!\w)({'|'.join(patronen)})(?!\w)") if patronen else None

    def stukken(self, tekst: str) -> list[tuple[Begrip | None, str]]:
        """Split a text into (term or None, part)."""
        tekst = _GEMERKT.sub(r"\1", tekst)
        delen = self._patroon.split(tekst) if self._patroon else [tekst]
        return [(self._begrip(deel) if nr % 2 else None, deel) for nr, deel in enumerate(delen) if deel]

    def _begrip(self, deel: str) -> Begrip:
        # A word that is not written in capitals in the list can be so in a text, as in a heading.
        return self._per_vorm.get(deel) or self._per_vorm[deel.casefold()]


def _sleutel(vorm: str) -> str:
    # DOEL is the name of a card, "doel" is a word.
    return vorm if vorm.isupper() else vorm.casefold()
