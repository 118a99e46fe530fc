"""The real project with a canary in every field that only the team may know, built once.

Of the handbook, one record of each kind that is for professionals sings.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import pytest
import yaml
from hulp import Site, alleen_in, eenmaal, kaart_bouw, kopieer_project
from PIL import Image, PngImagePlugin
from pydantic import BaseModel

from hooks.model import (
    Beginstap,
    Begrip,
    Bron,
    Contactpersonen,
    Crisis,
    Deel,
    Formulier,
    Methode,
    Organisatie,
    Tekst,
    Traject,
    Voorlichting,
    Zrmdomein,
)
from hooks.model.herkomst import Bewering, Vindplaats
from hooks.model.kaart import Team
from hooks.model.lezer import Lezer, lezer_van
from hooks.model.methodiek import Veld
from hooks.model.tekst import Regel
from hooks.model.termen import Term
from hooks.model.waarden import Datum, Url

# An organisation that gets a public name that sings too, so that a search that sees nothing is noticed.
ORGANISATIE = "limor"
OPENBAAR = "Zichtbaarvogel"
NUMMER = "06 87 65 43 21"
# Records of the handbook that only professionals may read, each with the file it stands in.
HANDBOEK: dict[type[BaseModel], str] = {
    Methode: "methodiek/methoden/warme-overdracht.yml",
    Traject: "methodiek/trajecten/fit-4-work.yml",
    Formulier: "methodiek/formulieren/warme-overdracht.yml",
}
# No part of the YAML; and what a traject says with its term instead.
NIET_TE_ZIEN = {(Methode, "proza"), (Traject, "proza"), (Traject, "duur")}
# What it says stands in another field, word for word.
VRIJGAVE = "openbaar"
# Not just any text: the name of an icon, an address on the site.
GEEN_TEKST = {(Deel, "icoon"), (Beginstap, "naar")}
BRON = "zuidwest"
# Where else something stands that is for the team alone: one record, or the first of a list.
OVERIG: dict[type[BaseModel], str] = {
    Organisatie: f"kaart/organisaties/{ORGANISATIE}.yml",
    Crisis: "kaart/crisis.yml",
    Deel: "methodiek/delen.yml",
    Bron: "methodiek/bronnen.yml",
    Zrmdomein: "methodiek/zrm.yml",
    Beginstap: "methodiek/begin-hier.yml",
    Term: "kaart/vertalingen/termen.yml",
}
# An organisation of which the logo is no picture at all.
ZONDER_LOGO = "den-haag-werkt"


@dataclass(frozen=True)
class Kanaries:
    """What was built, and what must not be found in its deelnemer edition."""

    project: Path
    map: Path
    van_de_organisatie: list[str]
    van_het_handboek: dict[str, str]
    """The word -> the field it stands in."""
    uitvoer: str
    """What the build said."""

    @property
    def geheimen(self) -> list[str]:
        """All words that only the team may see."""
        return [*self.van_de_organisatie, *self.van_het_handboek]


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


def zonder_label(soort: Any) -> Any:
    """A type as it is without the label that says who may read it."""
    if get_origin(soort) is Annotated:
        kaal, *meer = get_args(soort)
        meer = [deel for deel in meer if not isinstance(deel, Lezer)]
        return Annotated[kaal, *meer] if meer else kaal
    return soort


def is_tekst(soort: Any) -> bool:
    """Whether any words can stand in a value of this type."""
    soort = zonder_label(soort)
    return soort in (Regel, Url) or soort is Tekst


class Woorden(dict[str, str]):
    """The words that were put somewhere, each with its place, and the fields (``Record.veld``) they were put into."""

    def __init__(self, eerste: int = 0) -> None:
        super().__init__()
        self.eerste = eerste
        self.velden: set[str] = set()


def nieuw_woord(pad: str, woorden: Woorden) -> str:
    """A short word that occurs nowhere else and holds no other such word, for the field at ``pad``."""
    nummer = woorden.eerste + len(woorden)
    woord = f"Kanarie{''.join(chr(ord('a') + nummer // 26**n % 26) for n in (2, 1, 0))}Qx"
    woorden[woord] = pad
    return woord


def zing(soort: Any, waarde: Any, pad: str, woorden: Woorden) -> Any:
    """A record of the type ``soort`` with a word of its own in every text there is place for, filled in or not.

    Ids, references and choices stay those of ``waarde``, a record as it is in its file.
    """
    soort = zonder_label(soort)
    if soort == Url:
        return f"https://kanarie.example/{nieuw_woord(pad, woorden)}"
    if is_tekst(soort):
        return nieuw_woord(pad, woorden)
    if get_origin(soort) in (Annotated, Union, UnionType):
        deel = next(deel for deel in get_args(soort) if deel is not NoneType)
        return zing(deel, waarde, pad, woorden)
    if get_origin(soort) is tuple:
        delen = waarde if isinstance(waarde, list) and waarde else [None]
        gevuld = [zing(get_args(soort)[0], deel, f"{pad}.{nr}", woorden) for nr, deel in enumerate(delen)]
        return [deel for deel in gevuld if deel is not None] or None
    if soort is Vindplaats:
        # A source that there is, with a word in the place.
        woorden.velden.add("Vindplaats.plaats")
        return f"{BRON} § {nieuw_woord(pad, woorden)}"
    if not (isinstance(soort, type) and issubclass(soort, BaseModel)) or soort is Datum:
        return waarde
    oud = waarde if isinstance(waarde, dict) else {}
    nieuw: dict[str, Any] = {}
    for naam, deel in get_type_hints(soort, include_extras=True).items():
        if naam not in soort.model_fields or (soort, naam) in NIET_TE_ZIEN or naam == VRIJGAVE:
            continue
        if (soort, naam) in GEEN_TEKST:
            nieuw |= {naam: oud[naam]} if naam in oud else {}
            continue
        if (soort, naam) == (Veld, "keuzes") and oud.get("soort") != "vinkjes":
            continue
        if naam == "bron" and issubclass(soort, Bewering) and oud.get("bewijs") == "eigen":
            # What is our own has no source.
            continue
        if naam == "nagezocht":
            # It is only said where something is unknown, and the words that sing are not.
            continue
        voor = len(woorden)
        gevuld = zing(deel, oud.get(naam), f"{pad}.{naam}", woorden)
        woorden.velden |= {f"{soort.__name__}.{naam}"} if len(woorden) > voor else set()
        if gevuld is None and soort.model_fields[naam].is_required():
            gevuld = "kanarie"
        if gevuld is not None:
            nieuw[naam] = gevuld
    return nieuw


def zing_voor_het_team(soort: Any, waarde: Any, pad: str, woorden: Woorden) -> Any:
    """``waarde``, a record as it is in its file, with a word in every text that its label keeps for the team."""
    soort = zonder_label(soort)
    if get_origin(soort) in (Annotated, Union, UnionType):
        return zing_voor_het_team(next(d for d in get_args(soort) if d is not NoneType), waarde, pad, woorden)
    if get_origin(soort) is tuple and isinstance(waarde, list):
        return [zing_voor_het_team(get_args(soort)[0], deel, f"{pad}.{nr}", woorden) for nr, deel in enumerate(waarde)]
    if not (isinstance(soort, type) and issubclass(soort, BaseModel) and isinstance(waarde, dict)):
        return waarde
    nieuw = dict(waarde)
    for naam, deel in get_type_hints(soort, include_extras=True).items():
        # What the team knows of an organisation has words of its own.
        if naam not in soort.model_fields or (soort, naam) in GEEN_TEKST or naam in ("id", "team", VRIJGAVE):
            continue
        doe = zing if lezer_van(soort.model_fields[naam]).wie == "team" else zing_voor_het_team
        if naam in waarde or doe is zing:
            voor = len(woorden)
            gevuld = doe(deel, waarde.get(naam), f"{pad}.{naam}", woorden)
            woorden.velden |= {f"{soort.__name__}.{naam}"} if len(woorden) > voor else set()
            nieuw |= {naam: gevuld} if gevuld is not None else {}
    return nieuw


def lees(pad: Path) -> Any:
    return yaml.load(pad.read_text(encoding="utf-8"), yaml.BaseLoader)


def schrijf(pad: Path, data: Any) -> None:
    pad.parent.mkdir(exist_ok=True)
    pad.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def laat_het_handboek_zingen(project: Path) -> Woorden:
    """Put a word in every text that is for professionals in one record of each kind; give the words."""
    woorden = Woorden()
    for soort, naam in HANDBOEK.items():
        pad = project / naam
        schrijf(pad, {k: w for k, w in zing(soort, lees(pad), naam, woorden).items() if k != "id"})
        if soort is not Formulier:
            proza = pad.with_suffix(".md")
            proza.write_text(f"{proza.read_text('utf-8')}\n\n{nieuw_woord(proza.name, woorden)}\n", encoding="utf-8")
    pad = project / "methodiek" / "begrippen.yml"
    begrip = {"id": "kanarie", "doelgroep": "professional"}
    schrijf(pad, [*lees(pad), zing(Begrip, begrip, "begrippen.yml", woorden)])
    pad = project / "kaart" / "voorlichtingen.yml"
    bezoeken = lees(pad)
    geweest, gepland = [nr for nr, b in enumerate(bezoeken) if b["stand"] == "geweest"][:2]
    bezoeken[geweest] |= {"datum": "2026-09-01"}
    bezoeken[gepland] |= {"stand": "gepland", "datum": "2026-12-10", "van": "10:00", "tot": "11:00"}
    for nr in (geweest, gepland):
        bezoeken[nr] = zing(Voorlichting, bezoeken[nr], f"voorlichtingen.yml.{nr}", woorden)
    schrijf(pad, bezoeken)
    return woorden


def laat_de_rest_zingen(project: Path) -> Woorden:
    """The same in all other kinds of records, as far as they hold something for the team; give the words."""
    # Numbered on from where the handbook never comes.
    woorden = Woorden(5000)
    for soort, naam in OVERIG.items():
        pad = project / naam
        data = lees(pad)
        if isinstance(data, list):
            data[0] = zing_voor_het_team(soort, data[0], naam, woorden)
        else:
            if soort is Organisatie:
                data |= {"logo": {"bestand": f"{ORGANISATIE}.png", "toestemming": "iemand"}}
            data = zing_voor_het_team(soort, data, naam, woorden)
        schrijf(pad, data)
    return woorden


def strooi_losse_dingen(project: Path) -> None:
    """Secrets where nobody should put them: beside the pages, in comments, in what a picture says of itself."""
    content, kaart = project / "content", project / "kaart"
    for map_ in ("notities", "js"):
        (content / "assets" / map_).mkdir()
    for naam in (
        "notitie.txt", "contact.yml", ".verborgen", "over.md~", ".over.md.swp",
        "over.md.orig", "Thumbs.db", "assets/geheim.txt", "assets/notities/geheim.js", "assets/beeld/.DS_Store",
        "assets/beeld/kaart.ai", "assets/beeld/kaart.css.bak",
    ):  # fmt: skip
        (content / naam).write_text("Kanarie in een los bestand", encoding="utf-8")
    (content / "assets" / "beeld" / "tekening.svg").write_text("<svg><!-- Kanarie --></svg>", encoding="utf-8")
    (content / "gekoppeld.txt").symlink_to(kaart / "contactpersonen" / f"{ORGANISATIE}.yml")
    (content / "assets" / "js" / "gekoppeld.js").symlink_to(kaart / "contactpersonen" / f"{ORGANISATIE}.yml")
    (project / "hooks" / "paginas" / "thema" / "notitie.txt").write_text("Kanarie bij het thema", encoding="utf-8")
    over = content / "over.md"
    tekst = over.read_text(encoding="utf-8").replace("---\n", "---\n# Kanarie in een opmerking\n", 1)
    over.write_text(tekst, encoding="utf-8")
    (kaart / "contactpersonen" / "README.md").write_text("Kanarie", encoding="utf-8")
    for pad in (kaart / "organisaties" / f"{ORGANISATIE}.yml", kaart / "crisis.yml"):
        pad.write_text(f"# Kanarie in een opmerking\n{pad.read_text(encoding='utf-8')}# Kanarie", encoding="utf-8")
    (kaart / "logos").mkdir(exist_ok=True)
    for pad in (
        kaart / "logos" / f"{ORGANISATIE}.png", kaart / "logos" / "ongebruikt.png", content / "assets" / "beeld" / "foto.jpg"
    ):  # fmt: skip
        teken(pad)
    (kaart / "logos" / "kapot.png").write_text("Kanarie, en geen beeld", encoding="utf-8")
    pad = kaart / "organisaties" / f"{ZONDER_LOGO}.yml"
    schrijf(pad, lees(pad) | {"logo": {"bestand": "kapot.png", "toestemming": "Kanarie"}})


def teken(pad: Path) -> None:
    """A picture that says who made it, wherever such a file can say it."""
    exif = Image.Exif()
    exif[0x013B] = exif[0x010E] = "Kanarie"
    tekst = PngImagePlugin.PngInfo()
    tekst.add_text("Author", "Kanarie")
    tekst.add_text("Comment", "Kanarie", zip=True)
    extra = {"pnginfo": tekst} if pad.suffix == ".png" else {"comment": "Kanarie"}
    Image.new("RGB", (64, 32), (200, 0, 0)).save(pad, exif=exif, **extra)  # type: ignore[arg-type]
    pad.write_bytes(pad.read_bytes() + b"Kanarie achter het einde")


@pytest.fixture(scope="session")
def kanaries(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Kanaries:
    """Both editions with canaries in every team-only field, built over an older site.

    In one language from left to right and one from right to left: there is no third road.
    """
    team_schema, personen_schema = Team.model_json_schema(), Contactpersonen.model_json_schema()
    team = kanarie(team_schema, team_schema.get("$defs", {}), "team")
    personen = kanarie(personen_schema, personen_schema.get("$defs", {}), "persoon")

    def maak(map_: Path) -> subprocess.CompletedProcess[str]:
        project = kopieer_project(map_ / "project", site.project)
        alleen_in(project, "nl", "ar")
        pad = project / "kaart" / "organisaties" / f"{ORGANISATIE}.yml"
        schrijf(pad, lees(pad) | {"naam": OPENBAAR, "team": team})
        schrijf(project / "kaart" / "contactpersonen" / f"{ORGANISATIE}.yml", personen)
        # Kept, since another process may have built this.
        (map_ / "woorden.json").write_text(json.dumps(laat_het_handboek_zingen(project)), encoding="utf-8")
        laat_de_rest_zingen(project)
        strooi_losse_dingen(project)
        shutil.copytree(site.map, map_ / "site")
        oud = map_ / "site" / "deelnemer" / "organisaties" / "weggehaald.html"
        oud.write_text("van de vorige keer", encoding="utf-8")
        return kaart_bouw(project, map_ / "site")

    map_ = eenmaal(tmp_path_factory, "kanaries", maak)
    handboek = json.loads((map_ / "woorden.json").read_text(encoding="utf-8"))
    uitvoer = (map_ / "uitvoer.txt").read_text(encoding="utf-8")
    return Kanaries(map_ / "project", map_ / "site", [*teksten(team), *teksten(personen)], handboek, uitvoer)
