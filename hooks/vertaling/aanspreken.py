"""Whether a translation addresses the reader as its language should: Arabic in the plural, Turkish and Bulgarian politely.

It goes by the forms of words alone, listed in ``aanspreken.yml``: it finds what is certain to look at, never all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ..bestand import lees_bytes

_LIJST = Path(__file__).with_name("aanspreken.yml")


@dataclass(frozen=True, slots=True)
class Aanspreekvorm:
    """Of one language: ``woorden`` that address a reader otherwise, each with the right one, and what to say of them.

    ``ook_vrouw`` are words that a text for women has too; ``vrouw`` knows such a text.
    """

    wat: str
    raad: str
    woorden: dict[str, str]
    patroon: re.Pattern[str]
    ook_vrouw: frozenset[str]
    vrouw: re.Pattern[str] | None


def _vorm(taal: dict[str, Any]) -> Aanspreekvorm:
    ook_vrouw = taal.get("ook_vrouw", {})
    woorden = {**taal["woorden"], **ook_vrouw}
    namen = "|".join(sorted(map(re.escape, woorden), key=len, reverse=True))
    slot = "(?=[.!])" if taal.get("slot") else ""
    return Aanspreekvorm(
        taal["wat"],
        taal["raad"],
        woorden,
        re.compile(rf"(?<!\w){taal.get('voor', '')}({namen}){slot}(?!\w)", re.I),
        frozenset(ook_vrouw),
        re.compile(taal["vrouw"]) if "vrouw" in taal else None,
    )


@cache
def _vormen() -> dict[str, Aanspreekvorm]:
    return {code: _vorm(taal) for code, taal in yaml.safe_load(lees_bytes(_LIJST)).items()}


def keur_aanspreken(tekst: str, code: str) -> Iterator[str]:
    """What in a translation into language ``code`` addresses the reader otherwise, in Dutch."""
    vorm = _vormen().get(code)
    if vorm is None:
        return
    voor_een_vrouw = vorm.vrouw is not None and vorm.vrouw.search(tekst) is not None
    for woord in dict.fromkeys(w.lower() for w in vorm.patroon.findall(tekst)):
        if not (voor_een_vrouw and woord in vorm.ook_vrouw):
            yield f"'{woord}' {vorm.wat}. {vorm.raad}: {vorm.woorden[woord]}"
