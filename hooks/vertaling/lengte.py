"""The field that a text stands in, found by the text's context; and how long its translation may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from ..model import Kaart
from ..model.tekst import Lengte
from ..model.wandeling import records_in


@cache
def velden_van(context: str) -> tuple[FieldInfo, ...]:
    """The fields on the way to the text at this place, the outermost first; none when there is no such place."""
    soort: Any = Kaart
    velden: list[FieldInfo] = []
    in_rij = False
    for stap in re.split(r"[/:.]", context):
        if in_rij:
            # The id or number of an item of a list.
            in_rij = False
        elif soort is not None and stap in soort.model_fields:
            velden.append(veld := soort.model_fields[stap])
            soort = next(records_in(veld.annotation), None)
            in_rij = any(deel is Ellipsis for deel in _delen(veld.annotation))
        else:
            return ()
    return tuple(velden)


def lengte_van(context: str) -> Lengte | None:
    """How long the text at this place may be, from the type of its field; None when there is no limit."""
    for veld in velden_van(context)[-1:]:
        for deel in (*veld.metadata, *_delen(veld.annotation)):
            if isinstance(deel, Lengte):
                return deel
    return None


def _delen(soort: Any) -> Iterator[Any]:
    """A type, and all that it is made of."""
    yield soort
    for deel in (*get_args(soort), *getattr(soort, "__metadata__", ())):
        yield from _delen(deel)
