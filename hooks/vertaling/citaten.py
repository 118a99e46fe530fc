"""A step that names the label of a telephone number quotes it, and so does its translation: readers look for those words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Kaart, Tekst
from ..model.tekst import CITAAT

# Each kind of quotation marks on its own: an apostrophe inside a quote ends nothing.
_PAREN = (("«", "»"), ("‹", "›"), ("„", "“"), ("„", "”"), ("“", "”"), ("‘", "’"), ('"', '"'))
_HAAKJES = [re.compile(rf"{open_}\s*([^{open_}{dicht}]+?)\s*{dicht}") for open_, dicht in _PAREN]


def etiketten(kaart: Kaart) -> tuple[Tekst, ...]:
    """The labels beside the telephone numbers of a kaart, in the language that it is in."""
    return tuple(t.waarvoor for o in kaart.organisaties for t in o.telefoon if t.waarvoor)


def citaten_mis(tekst: Tekst, per_nl: dict[str, Tekst]) -> Iterator[str]:
    """What a translation of a text that quotes labels does otherwise, in Dutch; ``per_nl`` has the labels by their Dutch."""
    hier = {citaat.casefold() for patroon in _HAAKJES for citaat in patroon.findall(tekst.tekst)}
    for nl in CITAAT.findall(tekst.nl):
        etiket = per_nl.get(nl.casefold())
        if etiket is not None and etiket.tekst.casefold() not in hier:
            yield f"hier hoort tussen aanhalingstekens wat naast het nummer staat: '{etiket.tekst}'"
