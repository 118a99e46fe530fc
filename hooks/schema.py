"""JSON Schemas for every kind of YAML, from the same records that check it.

An editor's program reads them (``# yaml-language-server: $schema=…``) to complete keys and underline mistakes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .inlezen.yaml_plekken import lees_yaml
from .model.soorten import SOORTEN, Soort
from .model.verwijzing import NAAR

OPGESOMD = ("leefgebieden",)
"""Kinds of which there are few and seldom more: a schema names their ids, so that a slip of the pen is underlined."""


def schemas(wortel: Path) -> dict[str, str]:
    """Address (``kaart/schema/organisatie.json``) -> its text, the same at every run over the same data in ``wortel``."""
    ids = {soort.naam: _ids(wortel / soort.plek) for soort in SOORTEN if soort.naam in OPGESOMD}
    return {
        f"{soort.plek.partition('/')[0]}/schema/{soort.schema or soort.naam}.json": _tekst(soort, ids)
        for soort in SOORTEN
    }


def _ids(pad: Path) -> list[str]:
    data = lees_yaml(pad, pad.name).data
    return (
        [r["id"] for r in data if isinstance(r, dict) and isinstance(r.get("id"), str)]
        if isinstance(data, list)
        else []
    )


def _tekst(soort: Soort, ids: Mapping[str, list[str]]) -> str:
    schema: dict[str, Any] = _opgeschoond(soort.record.model_json_schema(), ids)
    if soort.vorm == "bestanden":
        schema["properties"].pop("id")
        schema["required"].remove("id")
        # The text of a method stands in a file of its own.
        schema["properties"].pop("proza", None)
    if soort.vorm in ("lijst", "per taal"):
        definities = schema.pop("$defs", {})
        schema = {"type": "array", "items": schema, "$defs": definities}
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _opgeschoond(deel: Any, ids: Mapping[str, list[str]]) -> Any:
    """Without titles that only repeat a key, and with ``onbekend`` wherever nothing is a value.

    The docstrings of the records are for programmers; an editor's tool would show them as help.
    """
    if isinstance(deel, list):
        return [_opgeschoond(d, ids) for d in deel]
    if not isinstance(deel, dict):
        return deel
    schoon = {sleutel: _opgeschoond(waarde, ids) for sleutel, waarde in deel.items() if sleutel != "default"}
    naar = schoon.pop(NAAR, None)
    if isinstance(naar, list) and (opgesomd := [id_ for soort in naar for id_ in ids.get(soort, ())]):
        schoon = {"type": "string", "enum": opgesomd}
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
    for adres, tekst in schemas(wortel).items():
        (wortel / adres).parent.mkdir(parents=True, exist_ok=True)
        (wortel / adres).write_text(tekst, encoding="utf-8")
        paden.append(wortel / adres)
    return paden
