"""Where a claim comes from: the source and the place in it, and whose word it is."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from .lezer import AlleenTeam
from .tekst import Regel
from .verwijzing import Verwijst
from .waarden import Record, keur_id, keur_url

Bewijs = Literal["onderzoek", "document", "praktijk", "afspraak", "coach", "plek", "voorbeeld", "eigen"]
"""Whose word it is: research; what the document lays down; what several professionals in it found; what a team agreed; what
one coach said; what one place did; an example; or our own, which no source says."""


def _keur_bron(waarde: str) -> str:
    return keur_url(waarde) if waarde.startswith(("http://", "https://")) else keur_id(waarde)


class Vindplaats(Record):
    """A place where something is said: ``bron`` is the id of a source or a web address, ``plaats`` where in it, as who holds the
    original finds it (a chapter or section), or of a web page the day it was read. Written in one line: ``fit4work § 3.2``."""

    bron: AlleenTeam[
        Annotated[str, AfterValidator(_keur_bron), WithJsonSchema({"type": "string"}), Verwijst(("bronnen",), "bron")]
    ]
    plaats: AlleenTeam[Regel | None] = None

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        if not isinstance(waarde, str):
            if isinstance(waarde, dict):
                return waarde
            raise PydanticCustomError(
                "vindplaats", "hier hoort een bron op één regel, met de plaats erachter, zoals: fit4work § 3.2"
            )
        bron, _, plaats = waarde.strip().partition(" ")
        return {"bron": bron, "plaats": plaats.strip() or None}

    @property
    def is_web(self) -> bool:
        return self.bron.startswith("http")

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {
            "type": "string",
            "pattern": r"^([a-z0-9]+(-[a-z0-9]+)*|https?://\S+)( \S.*)?$",
            "examples": ["fit4work § 3.2", "https://www.voorbeeld.nl/contact 2026-11-28"],
        }


class Bewering(Record):
    """Something that is said of the world. Without a ``bron`` or ``bewijs`` of its own it has that of what it stands in.

    ``nagezocht``: where we looked for what is ``onbekend`` here.
    """

    bron: AlleenTeam[tuple[Vindplaats, ...]] = ()
    bewijs: AlleenTeam[Bewijs | None] = None
    nagezocht: AlleenTeam[tuple[Vindplaats, ...]] = ()
