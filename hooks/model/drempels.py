"""How many translations may be missing or out of date before somebody is told."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from .lezer import AlleenTeam
from .waarden import Record, TaalcodeBalie

Aantal = Annotated[int, Field(ge=0, le=100000), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 100000})]


class Grens(Record):
    """Above ``let_op`` there is a warning; None: never. What has no translation is shown in Dutch, so nothing stops."""

    let_op: AlleenTeam[Aantal | None] = None

    @model_validator(mode="before")
    @classmethod
    def _geen_fout(cls, waarde: Any) -> Any:
        if isinstance(waarde, dict) and "fout" in waarde:
            raise PydanticCustomError(
                "geen_fout",
                "'fout' bestaat niet meer; haal het weg en laat 'let_op' staan. Wat niet vertaald is, staat in het Nederlands op de site",
                {"plek": "fout"},
            )
        return waarde


class Drempel(Record):
    """The limits of one language, in the deelnemer edition."""

    ontbreekt: AlleenTeam[Grens | None] = None
    verouderd: AlleenTeam[Grens | None] = None


class Taaldrempel(Drempel):
    """The limits of a language that has its own."""

    taal: AlleenTeam[TaalcodeBalie]


class Drempels(Record):
    """kaart/vertalingen/drempels.yml."""

    voor_alle_talen: AlleenTeam[Drempel] = Drempel()
    per_taal: AlleenTeam[tuple[Taaldrempel, ...]] = ()

    def let_op(self, taal: str, wat: str) -> int | None:
        """The limit of a language for ``ontbreekt`` or ``verouderd``: its own, or the one for all; None when there is none."""
        eigen = [d for d in self.per_taal if d.taal == taal]
        grenzen = [getattr(d, wat) for d in (*eigen, self.voor_alle_talen)]
        return next((g.let_op for g in grenzen if g is not None), None)
