"""All texts of a record, each with the way to it."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from ..model import Tekst
from ..model.wandeling import Pad, loop


def teksten(record: BaseModel) -> Iterator[tuple[Pad, str]]:
    """Every text in a record with the way to it, names too."""
    for plek, waarde in loop(record):
        if isinstance(waarde, (Tekst, str)):
            yield plek, waarde.nl if isinstance(waarde, Tekst) else waarde


def vertaalbare_teksten(record: BaseModel) -> Iterator[tuple[Pad, str]]:
    """Only the sentences: what is translated when it is written for participants."""
    for plek, waarde in loop(record):
        if isinstance(waarde, Tekst):
            yield plek, waarde.nl
