"""How many translations may be missing or out of date."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, WithJsonSchema

from .waarden import Record, TaalcodeBalie

Aantal = Annotated[int, Field(ge=0, le=100000), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 100000})]


class Grens(Record):
    """The highest number that passes: above ``let_op`` a warning, above ``fout`` no site. None: no limit."""

    let_op: Aantal | None = None
    fout: Aantal | None = None


class Drempel(Record):
    """The limits of one language, in the deelnemer edition."""

    ontbreekt: Grens | None = None
    verouderd: Grens | None = None


class Taaldrempel(Drempel):
    """The limits of a language that has its own."""

    taal: TaalcodeBalie


class Drempels(Record):
    """kaart/vertalingen/drempels.yml."""

    voor_alle_talen: Drempel = Drempel()
    per_taal: tuple[Taaldrempel, ...] = ()

    def grens(self, taal: str, wat: str) -> Grens:
        """The limit of a language for ``ontbreekt`` or ``verouderd``: its own, or the one for all."""
        eigen = [d for d in self.per_taal if d.taal == taal]
        grenzen = [getattr(d, wat) for d in (*eigen, self.voor_alle_talen)]
        return next((g for g in grenzen if g is not None), Grens())
