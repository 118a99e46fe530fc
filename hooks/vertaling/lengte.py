"""How long a translation may be, from the type of the field that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from ..model import Kaart
from ..model.tekst import Lengte


@cache
def lengte_van(context: str) -> Lengte | None:
    """How long the text at this place may be, from the type of its field; None when there is no limit."""
    soort: Any = Kaart
    in_rij = False
    for stap in re.split(r"[/:.]", context):
        record = _record(soort)
        if in_rij:
            # The id or number of an item of a list.
            in_rij = False
        elif record is not None and stap in record.model_fields:
            veld = record.model_fields[stap]
            soort = (veld.annotation, *veld.metadata)
            in_rij = _is_rij(soort)
        else:
            return None
    return _lengte(soort)


def _delen(soort: Any) -> Iterable[Any]:
    return soort if isinstance(soort, tuple) else (*get_args(soort), *getattr(soort, "__metadata__", ()))


def _record(soort: Any) -> type[BaseModel] | None:
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return soort
    return next((r for deel in _delen(soort) if (r := _record(deel)) is not None), None)


def _is_rij(soort: Any) -> bool:
    return get_origin(soort) is tuple or any(_is_rij(deel) for deel in _delen(soort))


def _lengte(soort: Any) -> Lengte | None:
    if isinstance(soort, Lengte):
        return soort
    return next((n for deel in _delen(soort) if (n := _lengte(deel)) is not None), None)
