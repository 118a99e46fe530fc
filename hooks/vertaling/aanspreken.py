"""Whether a translation addresses the reader as its language should: Arabic in the plural, Turkish and Bulgarian politely.

It goes by the forms of words alone, listed in ``aanspreken.yml``: it finds what is certain to look at, never all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

_LIJST = Path(__file__).with_name("aanspreken.yml")


@dataclass(frozen=True, slots=True)
class Aanspreekvorm:
    """Of one language: ``woorden`` that address a reader otherwise, each with the right one, and what to say of them."""

    wat: str
    raad: str
    woorden: dict[str, str]
    patroon: re.Pattern[str]


@cache
def _vormen() -> dict[str, Aanspreekvorm]:
    return {
        code: Aanspreekvorm(
            taal["wat"],
            taal["raad"],
            taal["woorden"],
            re.compile(
                rf"(?<!\w){taal.get('voor', '')}({'|'.join(sorted(map(re.escape, taal['woorden']), key=len, reverse=True))})"
                rf"{'(?=[.!])' if taal.get('slot') else ''}(?!\w)",
                re.I,
            ),
        )
        for code, taal in yaml.safe_load(_LIJST.read_text("utf-8")).items()
    }


def keur_aanspreken(tekst: str, code: str) -> Iterator[str]:
    """What in a translation into language ``code`` addresses the reader otherwise, in Dutch."""
    vorm = _vormen().get(code)
    if vorm is None:
        return
    for woord in dict.fromkeys(vorm.patroon.findall(tekst)):
        yield f"'{woord}' {vorm.wat}. {vorm.raad}: {vorm.woorden[woord.lower()]}"
