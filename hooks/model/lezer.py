"""Who may read a field: a label on its type. The wall (``editie.py``) goes by nothing else.

    naam: Openbaar[Regel]                                   # everyone
    team: AlleenTeam[Team | None] = None                    # the team; the deelnemer edition has the default
    door: Annotated[Regel, Lezer("team", anders="")]        # the team; required, so what stands in its place is said
    doelgroep: ZegtVoorWie[VoorWie] = "professional"        # everyone; what it says decides who may read its record

A field without a label is for the team.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel
from pydantic.fields import FieldInfo

T = TypeVar("T")

VoorWie = Literal["professional", "deelnemer"]
"""Whom a text was written for: only what is for ``deelnemer`` may be read by everyone."""


@dataclass(frozen=True, slots=True)
class Lezer:
    """The label. ``anders`` is what the deelnemer edition has instead of a required value that it may not know."""

    wie: Literal["iedereen", "team"]
    zegt_voor_wie: bool = False
    anders: Any = None


Openbaar = Annotated[T, Lezer("iedereen")]
AlleenTeam = Annotated[T, Lezer("team")]
ZegtVoorWie = Annotated[T, Lezer("iedereen", zegt_voor_wie=True)]

ZONDER_LABEL = Lezer("team")


def lezer_van(veld: FieldInfo) -> Lezer:
    """The label of a field; ``ZONDER_LABEL`` (that very object) when it has none."""
    # The last one: the label is the outermost part of a type, and what is inside may be a type with a label of its own.
    return next((deel for deel in reversed(veld.metadata) if isinstance(deel, Lezer)), ZONDER_LABEL)


@cache
def zegt_voor_wie(soort: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a kind of record that say for whom the whole record is."""
    return tuple(naam for naam, veld in soort.model_fields.items() if lezer_van(veld).zegt_voor_wie)


def mag_iedereen(record: BaseModel) -> bool:
    """Whether everyone may read this record: one that says for whom it is only when that is for participants."""
    return all(getattr(record, naam) == "deelnemer" for naam in zegt_voor_wie(type(record)))
