"""The one walk over a record: everything inside it, with the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

Pad = tuple[str | int, ...]
"""The way to a value: names of fields, and places in a list (from 0)."""


def loop(waarde: Any, pad: Pad = ()) -> Iterator[tuple[Pad, Any]]:
    """(way, value) of a record and of all inside it, outermost first; a list has no place of its own, its items have."""
    # A generator inside a generator for every step down takes twice as long, and this is walked often.
    nog: list[tuple[Pad, Any]] = [(pad, waarde)]
    while nog:
        pad, waarde = nog.pop()
        if isinstance(waarde, tuple):
            nog += [((*pad, nr), waarde[nr]) for nr in range(len(waarde) - 1, -1, -1)]
            continue
        yield pad, waarde
        if isinstance(waarde, BaseModel):
            nog += [((*pad, veld), getattr(waarde, veld)) for veld in reversed(type(waarde).model_fields)]


@cache
def genest(soort: type[BaseModel]) -> tuple[tuple[str, ...], ...]:
    """The ways to the records inside a kind of record that have an id of their own: ``("delen",)``, ``("delen", "vragen")``."""
    wegen: list[tuple[str, ...]] = []
    for naam, veld in soort.model_fields.items():
        for binnen in records_in(veld.annotation):
            if "id" in binnen.model_fields:
                wegen.append((naam,))
            wegen += ((naam, *weg) for weg in genest(binnen))
    return tuple(dict.fromkeys(wegen))


def typen_in(annotatie: Any) -> Iterator[type]:
    """The types that a value of this type can be, or that its items can be."""
    if isinstance(annotatie, type):
        yield annotatie
    for deel in get_args(annotatie):
        yield from typen_in(deel)


def records_in(annotatie: Any) -> Iterator[type[BaseModel]]:
    """The kinds of record that a value of this type can hold."""
    return (soort for soort in typen_in(annotatie) if issubclass(soort, BaseModel))
