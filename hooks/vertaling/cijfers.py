"""Finding the parts of a sentence that must keep their left-to-right order."""

from __future__ import annotations

import re

# Telephone numbers, times, amounts, web and mail addresses: in right-to-left text their parts would swap.
_LINKS_NAAR_RECHTS = re.compile(
    r"(https?://[^\s<>]+|[\w.+-]+@[\w.-]+\.\w+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|eu|net)\b(?:/[^\s<>]*)?"
    r"|\+?\d[\d\s().,:/\u2010-\u2015-]*\d|\d)"
)


def stukken(tekst: str) -> list[tuple[bool, str]]:
    """Split a text into (is_isolated, part): ``True`` parts need ``<bdi dir="ltr">`` around them."""
    delen = _LINKS_NAAR_RECHTS.split(tekst)
    return [(nr % 2 == 1, deel) for nr, deel in enumerate(delen) if deel]
