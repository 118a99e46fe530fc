"""Walking through all texts of a record, each with the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from ..model import Tekst

Pad = tuple[str | int, ...]


def teksten(record: BaseModel, pad: Pad = ()) -> Iterator[tuple[Pad, str]]:
    """Every text in a record with the way to it, names and numbers too."""
    for plek, waarde in _waarden(record, pad):
        yield plek, waarde.nl if isinstance(waarde, Tekst) else waarde


def vertaalbare_teksten(record: BaseModel) -> Iterator[tuple[Pad, str]]:
    """Only the sentences: what is translated when it is written for participants."""
    for plek, waarde in _waarden(record, ()):
        if isinstance(waarde, Tekst):
            yield plek, waarde.nl


def _waarden(waarde: Any, pad: Pad) -> Iterator[tuple[Pad, Tekst | str]]:
    if isinstance(waarde, (Tekst, str)):
        yield pad, waarde
    elif isinstance(waarde, BaseModel):
        for veld in type(waarde).model_fields:
            yield from _waarden(getattr(waarde, veld), (*pad, veld))
    elif isinstance(waarde, tuple):
        for nummer, deel in enumerate(waarde):
            yield from _waarden(deel, (*pad, nummer))
