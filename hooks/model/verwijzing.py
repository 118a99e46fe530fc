"""References as types: which records an id names, said where the field is.

    leefgebieden: Openbaar[tuple[NaarLeefgebied, ...]]

``controle/verwijzingen.py`` checks them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, get_args

from pydantic.fields import FieldInfo

from .waarden import Id

NAAR = "x-naar"
"""The key in a JSON Schema under which a reference says to which kinds."""


@dataclass(frozen=True, slots=True)
class Verwijst:
    """The label. ``soorten`` are kinds (``model/soorten.py``) whose ids it can be: ``leefgebieden``, or, of records inside
    others, the way to them: ``constructen.kaarten``. ``wat`` is how messages call one."""

    soorten: tuple[str, ...]
    wat: str

    def __get_pydantic_json_schema__(self, kern: Any, verder: Any) -> dict[str, Any]:
        # ``schema.py`` makes it the list of ids there are, of kinds that seldom change.
        return {**verder(kern), NAAR: list(self.soorten)}


NaarLeefgebied = Annotated[Id, Verwijst(("leefgebieden",), "leefgebied")]
NaarOrganisatie = Annotated[Id, Verwijst(("organisaties",), "organisatie")]
NaarCrisislijn = Annotated[Id, Verwijst(("crisis.lijnen",), "crisislijn")]
NaarHulpvraag = Annotated[Id, Verwijst(("hulpvragen",), "hulpvraag")]
NaarDeel = Annotated[Id, Verwijst(("delen",), "deel")]
NaarFormulier = Annotated[Id, Verwijst(("formulieren",), "formulier")]
NaarMethode = Annotated[Id, Verwijst(("methoden", "trajecten"), "methode")]
NaarDomein = Annotated[Id, Verwijst(("zrm",), "ZRM-domein")]
NaarThema = Annotated[Id, Verwijst(("themas",), "thema")]
NaarKaartje = Annotated[Id, Verwijst(("constructen.kaarten",), "kaartje")]
NaarGrowvraag = Annotated[Id, Verwijst(("grow.delen.vragen",), "vraag")]


def verwijzing_van(veld: FieldInfo) -> Verwijst | None:
    """What the value of a field, or each in its list, refers to; None when it is no reference."""
    return _zoek(veld.metadata) or _zoek((veld.annotation,))


def _zoek(delen: Any) -> Verwijst | None:
    for deel in delen:
        if isinstance(deel, Verwijst):
            return deel
        if (gevonden := _zoek((*get_args(deel), *getattr(deel, "__metadata__", ())))) is not None:
            return gevonden
    return None
