"""JSON Schemas for every kind of YAML, from the same records that check it.

An editor's program reads them (``# yaml-language-server: $schema=…``) to complete keys and underline mistakes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from .model import (
    Beginstap,
    Begrip,
    Bron,
    Construct,
    Contactpersonen,
    Crisis,
    Deel,
    Doelhulp,
    Formulier,
    Grow,
    Hulpvraag,
    Leefgebied,
    Methode,
    Organisatie,
    Samenhang,
    Smartthema,
    Traject,
    Voorlichting,
    Zegswijze,
    Zrmdomein,
)
from .model.drempels import Drempels
from .model.termen import Term

# Folder, then file name -> (record, whether the file name gives the id, whether the file is a list of records).
SOORTEN: dict[str, dict[str, tuple[type[BaseModel], bool, bool]]] = {
    "kaart": {
        "organisatie": (Organisatie, True, False),
        "hulpvraag": (Hulpvraag, True, False),
        "leefgebieden": (Leefgebied, False, True),
        "crisis": (Crisis, False, False),
        "contactpersonen": (Contactpersonen, True, False),
        "voorlichtingen": (Voorlichting, False, True),
        "zegswijzen": (Zegswijze, False, True),
        "drempels": (Drempels, False, False),
        "termen": (Term, False, True),
    },
    "methodiek": {
        "delen": (Deel, False, True),
        "bronnen": (Bron, False, True),
        "begrippen": (Begrip, False, True),
        "zrm": (Zrmdomein, False, True),
        "samenhang": (Samenhang, False, True),
        "begin-hier": (Beginstap, False, True),
        "methode": (Methode, True, False),
        "traject": (Traject, True, False),
        "formulier": (Formulier, True, False),
        "themas": (Smartthema, False, True),
        "doelhulp": (Doelhulp, False, False),
        "grow": (Grow, False, False),
        "kaartjes": (Construct, False, True),
    },
}


def schemas() -> dict[str, str]:
    """Address (``kaart/schema/organisatie.json``) -> its text, the same at every run."""
    return {
        f"{map_}/schema/{naam}.json": _tekst(*soort)
        for map_, soorten in SOORTEN.items()
        for naam, soort in soorten.items()
    }


def _tekst(model: type[BaseModel], id_uit_naam: bool, lijst: bool) -> str:
    schema: dict[str, Any] = _opgeschoond(model.model_json_schema())
    if id_uit_naam:
        schema["properties"].pop("id")
        schema["required"].remove("id")
        # The text of a method stands in a file of its own.
        schema["properties"].pop("proza", None)
    if lijst:
        definities = schema.pop("$defs", {})
        schema = {"type": "array", "items": schema, "$defs": definities}
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _opgeschoond(deel: Any) -> Any:
    """Without titles that only repeat a key, and with ``onbekend`` wherever nothing is a value.

    The docstrings of the records are for programmers; an editor's tool would show them as help.
    """
    if isinstance(deel, list):
        return [_opgeschoond(d) for d in deel]
    if not isinstance(deel, dict):
        return deel
    schoon = {sleutel: _opgeschoond(waarde) for sleutel, waarde in deel.items() if sleutel != "default"}
    if isinstance(schoon.get("title"), str):
        del schoon["title"]
    if schoon.get("type") == "object" and isinstance(schoon.get("description"), str):
        del schoon["description"]
    if schoon.get("anyOf") and {"type": "null"} in schoon["anyOf"]:
        schoon["anyOf"] = [d for d in schoon["anyOf"] if d != {"type": "null"}]
        if len(schoon["anyOf"]) == 1:
            schoon = {**schoon.pop("anyOf")[0], **schoon}
    return schoon


def schrijf_schemas(wortel: Path) -> list[Path]:
    """Write all schemas below the folder of the project; return the files."""
    paden = []
    for adres, tekst in schemas().items():
        (wortel / adres).parent.mkdir(parents=True, exist_ok=True)
        (wortel / adres).write_text(tekst, encoding="utf-8")
        paden.append(wortel / adres)
    return paden
