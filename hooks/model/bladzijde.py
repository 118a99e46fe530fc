"""What stands between the two lines ``---`` at the top of a page in ``content/``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from .lezer import AlleenTeam, Openbaar
from .tekst import Regel
from .waarden import Datum, Record, Rol


def _keur_bekend(waarde: Datum) -> Datum:
    if waarde.vroegst is None:
        raise PydanticCustomError("datum_bekend", "schrijf wanneer de pagina is nagekeken, zoals 2026-11-24")
    return waarde


class Merk(Record):
    """Who reviewed a translation, by role, and when."""

    door: Openbaar[Rol]
    datum: Openbaar[Annotated[Datum, AfterValidator(_keur_bekend)]]


class Voorwerk(Record):
    """The facts of a page; ``title`` and ``description`` are MkDocs' own words.

    ``soort`` says which frame is put around its text. ``bron_hash`` and ``nagekeken`` are for translations: of which
    Dutch it is one, and who reviewed it.
    """

    title: Openbaar[Regel]
    description: Openbaar[Regel]
    soort: Openbaar[Literal["home"] | None] = None
    bron_hash: AlleenTeam[Regel | None] = None
    nagekeken: Openbaar[Merk | None] = None
