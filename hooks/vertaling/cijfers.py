"""Finding the parts of a right-to-left sentence that must keep their left-to-right order."""

from __future__ import annotations

import re

# A run of Latin letters and digits: a telephone number, a time, an address, "Fonds 1818", "112NL". Left alone, the
# parts of such a run swap places. Brackets end a run: they belong to the sentence around it.
_LINKS_NAAR_RECHTS = re.compile(
    r"(\+?[0-9A-Za-z\u00c0-\u024f](?:[0-9A-Za-z\u00c0-\u024f\s.,:;/@&'\u2019+_%#=?·\u2010-\u2015-]*[0-9A-Za-z\u00c0-\u024f/])?)"
)


def stukken(tekst: str) -> list[tuple[bool, str]]:
    """Split a text into (is_isolated, part): ``True`` parts need ``<bdi dir="ltr">`` around them."""
    delen = _LINKS_NAAR_RECHTS.split(tekst)
    return [(nr % 2 == 1, deel) for nr, deel in enumerate(delen) if deel]
