"""The real project with a canary in every field that only the team may know, built once."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from hulp import Site, eenmaal, kaart_bouw, kopieer_project

from hooks.model import Contactpersonen
from hooks.model.kaart import Team

# An organisation that gets a public name that sings too, so that a search that sees nothing is noticed.
ORGANISATIE = "limor"
OPENBAAR = "Zichtbaarvogel"
NUMMER = "06 87 65 43 21"


@dataclass(frozen=True)
class Kanaries:
    """What was built, and what must not be found in its deelnemer edition."""

    project: Path
    map: Path
    geheimen: list[str]


def kanarie(schema: dict[str, Any], alle: dict[str, Any], pad: str) -> Any:
    """A value for everything a JSON Schema knows, each text unique: so a field added later sings too."""
    if "$ref" in schema:
        return kanarie(alle[schema["$ref"].rsplit("/", 1)[1]], alle, pad)
    if "anyOf" in schema:
        return kanarie(next(s for s in schema["anyOf"] if s.get("type") != "null"), alle, pad)
    if schema["type"] == "object":
        return {
            naam: kanarie(deel, alle, f"{pad}{naam}") for naam, deel in schema["properties"].items() if naam != "id"
        }
    if schema["type"] == "array":
        return [kanarie(schema["items"], alle, pad)]
    assert schema["type"] == "string", f"geen kanarie voor {pad}: {schema}"
    woord = f"Kanarie{re.sub('[^a-z]', '', pad)}Qx"
    if schema.get("format") == "email":
        return f"{woord}@kanarie.example"
    return NUMMER if pad.endswith(("telefoon", "nummer")) else woord


def teksten(waarde: Any) -> Iterator[str]:
    if isinstance(waarde, dict):
        for deel in waarde.values():
            yield from teksten(deel)
    elif isinstance(waarde, list):
        for deel in waarde:
            yield from teksten(deel)
    else:
        yield waarde


@pytest.fixture(scope="session")
def kanaries(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Kanaries:
    """Both editions with canaries in every team-only field, built over an older site."""
    team_schema, personen_schema = Team.model_json_schema(), Contactpersonen.model_json_schema()
    team = kanarie(team_schema, team_schema.get("$defs", {}), "team")
    personen = kanarie(personen_schema, personen_schema.get("$defs", {}), "persoon")

    def maak(map_: Path) -> subprocess.CompletedProcess[str]:
        project = kopieer_project(map_ / "project", site.project)
        pad = project / "kaart" / "organisaties" / f"{ORGANISATIE}.yml"
        record = yaml.load(pad.read_text(encoding="utf-8"), yaml.BaseLoader)
        record |= {"naam": OPENBAAR, "team": team}
        pad.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False), encoding="utf-8")
        pad = project / "kaart" / "contactpersonen" / f"{ORGANISATIE}.yml"
        pad.parent.mkdir(exist_ok=True)
        pad.write_text(yaml.safe_dump(personen, allow_unicode=True), encoding="utf-8")
        shutil.copytree(site.map, map_ / "site")
        oud = map_ / "site" / "deelnemer" / "organisaties" / "weggehaald.html"
        oud.write_text("van de vorige keer", encoding="utf-8")
        return kaart_bouw(project, map_ / "site")

    map_ = eenmaal(tmp_path_factory, "kanaries", maak)
    return Kanaries(map_ / "project", map_ / "site", [*teksten(team), *teksten(personen)])
