"""No traceback and no English, whatever is in the files: every error of pydantic, and real files with damage."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType
from verzonnen import VANDAAG

from hooks.bevinding import Bevinding
from hooks.controle import controleer
from hooks.iconen import icoon_bestaat
from hooks.inlezen import lees_kaart
from hooks.inlezen.records import _melding, maak_record
from hooks.inlezen.yaml_plekken import Plekken
from hooks.model import (
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
    Leefgebied,
    Methode,
    Organisatie,
    Samenhang,
    Smartthema,
    Tekst,
    Traject,
    Voorlichting,
    Zrmdomein,
)
from hooks.stand import PROJECT
from hooks.vertaling import TALEN, lees_catalogus

ENGELS = re.compile(
    r"\b(input|should|expected|mapping|valid|invalid|field|required|extra|forbidden|permitted|string|tuple|found|while|"
    r"scanning|parsing|character|cannot|could|did|not|line|column|document|error|must|the|of type|None|dict|str|list|"
    r"instance|object|unable|pattern|match|least|most|items|wrong|bad)\b(?! hoort)",
    re.I,
)


def zonder_aanhalingen(melding: str) -> str:
    """The words of the message itself, without what an editor typed and without what YAML, OSM and our keys call things."""
    return re.sub(r"'[^']*'|\"[^\"]*\"|\([^)]*\)|Hier kan: [^.]*", "", melding)


def engels_in(bevindingen: list[Bevinding]) -> list[str]:
    return [b.melding for b in bevindingen if ENGELS.search(zonder_aanhalingen(b.melding))]


def test_the_words_of_english_would_be_noticed() -> None:
    for melding in (
        "Input should be a valid string",
        "Field required",
        "mapping values are not allowed",
        "found undefined tag",
    ):
        assert ENGELS.search(zonder_aanhalingen(melding))


@pytest.mark.parametrize("soort", get_args(ErrorType))
def test_every_error_of_pydantic_becomes_a_dutch_sentence(soort: str) -> None:
    for waarde in ("iets", "", ["a"], {"a": "b"}, {}, None, 12, 1.5, True):
        fout: ErrorDetails = {
            "type": soort,
            "loc": ("telefoon", 0, "nummer"),
            "msg": "Input should be a valid thing",
            "input": waarde,
            "ctx": {"expected": "'a' or 'b'", "error": "invalid", "min_length": 1, "pattern": "^x$"},
            "url": "https://errors.pydantic.dev/",
        }
        melding = _melding(fout, fout["loc"], Organisatie)
        assert not ENGELS.search(zonder_aanhalingen(melding)), melding
        assert "nummer" in melding or "groepje regels" in melding


WAARDEN: list[Any] = [
    "",
    " ",
    "x",
    "112",
    "ja",
    "2026",
    "<b>",
    "a" * 5000,
    "\u202e",
    [],
    [[]],
    ["x"],
    [{}],
    {},
    {"x": "y"},
    {"": ""},
    {"id": "x"},
    {"waarde": []},
]


def _plaatsen(data: Any, pad: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield pad
    for stap, deel in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from _plaatsen(deel, (*pad, stap))


def _met(data: Any, pad: tuple[Any, ...], waarde: Any) -> Any:
    if not pad:
        return waarde
    kopie = dict(data) if isinstance(data, dict) else list(data)
    kopie[pad[0]] = _met(kopie[pad[0]], pad[1:], waarde)
    return kopie


def _voorbeeld(annotatie: Any, veld: str) -> Any:
    """Plain data with something at every key of a model, so that each can be spoilt."""
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        return {
            naam: _voorbeeld(f.annotation, naam) for naam, f in annotatie.model_fields.items() if naam != "verborgen"
        }
    delen = [deel for deel in get_args(annotatie) if deel not in (type(None), Ellipsis)]
    if getattr(annotatie, "__origin__", None) is tuple:
        return [_voorbeeld(delen[0], veld)]
    if annotatie in (str, Tekst, date, bool) or not delen:
        return "iets"
    return _voorbeeld(delen[0], veld)


PER_BESTAND = (Organisatie, Contactpersonen, Methode, Traject, Formulier)
IN_LIJST = (Leefgebied, Begrip, Bron, Construct, Deel, Beginstap, Samenhang, Smartthema, Voorlichting, Zrmdomein)
ENKEL = (Crisis, Doelhulp, Grow)


@pytest.mark.parametrize("model", [*PER_BESTAND, *IN_LIJST, *ENKEL])
def test_any_value_at_any_key_of_a_record_gives_dutch_sentences(model: type[BaseModel]) -> None:
    goed = _voorbeeld(model, "")
    gezien: set[str] = set()
    for pad in _plaatsen(goed):
        for waarde in WAARDEN:
            data = _met(goed, pad, waarde)
            _, bevindingen, _ = maak_record(model, data, Plekken("x.yml"), id_="x" if model in PER_BESTAND else None)
            assert engels_in(bevindingen) == []
            try:
                model.model_validate(data)
            except ValidationError as fouten:
                gezien |= {fout["type"] for fout in fouten.errors()}
    # The test is only worth something while it raises what editors raise.
    lijsten = {"tuple_type"} if any(isinstance(waarde, list) for waarde in goed.values()) else set()
    assert {"missing", "string_type", "extra_forbidden"} | lijsten <= gezien


# -- damage to the real files ---------------------------------------------------------------------------

TEKENS = "\t\n :-#'\"[]{}&*!|>%@`,?\\<~=\0\x07\u202e\ufeffé€0119"


def _beschadig(tekst: str, toeval: random.Random) -> str:
    regels = tekst.split("\n")
    for _ in range(toeval.randint(1, 3)):
        nr = toeval.randrange(len(regels))
        plek = toeval.randint(0, len(regels[nr]))
        match toeval.randrange(7):
            case 0:
                del regels[nr]
            case 1:
                regels.insert(nr, regels[toeval.randrange(len(regels))])
            case 2:
                regels[nr] = regels[nr][:plek] + toeval.choice(TEKENS) + regels[nr][plek:]
            case 3:
                regels[nr] = regels[nr][:plek] + toeval.choice(TEKENS) + regels[nr][plek + 1 :]
            case 4:
                regels[nr] = regels[nr][:plek]
            case 5:
                regels[nr] = " " * toeval.randint(1, 4) + regels[nr]
            case _:
                regels[nr], regels[-1] = regels[-1], regels[nr]
        regels = regels or [""]
    return "\n".join(regels)


ECHTE = [
    *sorted((PROJECT / "kaart" / "organisaties").glob("*.yml")),
    PROJECT / "kaart" / "crisis.yml",
    PROJECT / "kaart" / "leefgebieden.yml",
]


@pytest.mark.parametrize("bron", ECHTE, ids=lambda pad: pad.stem)
def test_damaged_files_give_dutch_findings_and_never_an_exception(bron: Path, kaart_map: Path) -> None:
    toeval = random.Random(f"schade aan {bron.name}")
    goed = bron.read_text(encoding="utf-8")
    doel = kaart_map / ("organisaties" if bron.parent.name == "organisaties" else "") / bron.name
    for _ in range(30):
        doel.write_text(_beschadig(goed, toeval), encoding="utf-8")
        bevindingen = controleer(lees_kaart(kaart_map), VANDAAG, icoon_bestaat)
        assert engels_in(bevindingen) == []
        for b in bevindingen:
            assert b.regel >= 1
            assert b.kolom >= 1
            assert len(str(b).splitlines()) == 1


# One of every kind; beside it stands the invented handbook, so that most of what it names is not there.
VAN_HET_HANDBOEK = [
    *sorted((PROJECT / "methodiek").glob("*.yml")),
    *sorted((PROJECT / "methodiek").glob("[sgr]*/*.yml")),
    PROJECT / "methodiek" / "methoden" / "grow.yml",
    PROJECT / "methodiek" / "methoden" / "grow.md",
    PROJECT / "methodiek" / "trajecten" / "fit-4-work.yml",
    PROJECT / "methodiek" / "formulieren" / "mijn-netwerk.yml",
    PROJECT / "kaart" / "voorlichtingen.yml",
]


@pytest.mark.parametrize("bron", VAN_HET_HANDBOEK, ids=lambda pad: pad.name)
def test_damaged_files_of_the_handbook_give_dutch_findings_and_never_an_exception(
    bron: Path, kaart_map: Path, methodiek_map: Path
) -> None:
    toeval = random.Random(f"schade aan {bron.name}")
    goed = bron.read_text(encoding="utf-8")
    for _ in range(15):
        (kaart_map.parent / bron.relative_to(PROJECT)).write_text(_beschadig(goed, toeval), encoding="utf-8")
        bevindingen = controleer(lees_kaart(kaart_map), VANDAAG, icoon_bestaat)
        assert engels_in(bevindingen) == []
        for b in bevindingen:
            assert b.regel >= 1
            assert b.kolom >= 1
            assert len(str(b).splitlines()) == 1


@pytest.mark.parametrize("code", [code for code in TALEN if code != "nl"])
def test_damaged_catalogues_give_dutch_findings_and_never_an_exception(code: str, tmp_path: Path) -> None:
    toeval = random.Random(f"schade aan {code}")
    # The head and a hundred texts: enough to break everything that can break.
    goed = "\n".join((PROJECT / "kaart" / "vertalingen" / f"{code}.po").read_text(encoding="utf-8").split("\n")[:300])
    for _ in range(40):
        (tmp_path / f"{code}.po").write_text(_beschadig(goed, toeval), encoding="utf-8")
        catalogus, bevindingen = lees_catalogus(tmp_path, code)
        assert engels_in(bevindingen) == []
        assert isinstance(catalogus.gettext("Direct hulp"), str)
        assert all(
            isinstance(catalogus.ngettext("%(num)s organisatie", "%(num)s organisaties", n), str) for n in range(120)
        )
