"""The JSON Schemas that an editor's program reads: in step with the records, and true of the real files."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hulp import PROJECT
from jsonschema import Draft202012Validator

from hooks.schema import schemas

KAART, METHODIEK = PROJECT / "kaart", PROJECT / "methodiek"
SOORTEN = {
    "organisaties": "organisatie",
    "hulpvragen": "hulpvraag",
    "zegswijzen": "zegswijzen",
    "methoden": "methode",
    "trajecten": "traject",
    "formulieren": "formulier",
    "grow": "grow",
}


def soort_van(pad: Path) -> str:
    return SOORTEN.get(pad.parent.name, pad.stem)


BESTANDEN = sorted(
    pad for map_ in (KAART, METHODIEK) for pad in map_.rglob("*.yml") if pad.parent.name != "contactpersonen"
)


def als_een_yaml_programma(tekst: str) -> object:
    """YAML 1.2 as editing programs read it: dates are text, ja and nee are words."""

    class Lader(yaml.SafeLoader):
        pass

    Lader.yaml_implicit_resolvers = {
        teken: [(tag, regel) for tag, regel in regels if tag.endswith((":int", ":float", ":null"))]
        for teken, regels in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(tekst, Loader=Lader)


def test_the_committed_schemas_are_those_of_the_records_of_today() -> None:
    op_schijf = {
        pad.relative_to(PROJECT).as_posix(): pad.read_text(encoding="utf-8") for pad in PROJECT.glob("*/schema/*.json")
    }
    assert op_schijf == schemas(PROJECT), "voer uit: make schema"


@pytest.mark.parametrize("pad", BESTANDEN, ids=lambda p: p.stem)
def test_every_real_file_names_its_schema_and_obeys_it(pad: Path) -> None:
    tekst = pad.read_text(encoding="utf-8")
    eerste = tekst.splitlines()[0]
    assert eerste.startswith("# yaml-language-server: $schema=")
    schema_pad = (pad.parent / eerste.partition("=")[2]).resolve()
    assert schema_pad == PROJECT / pad.relative_to(PROJECT).parts[0] / "schema" / f"{soort_van(pad)}.json"
    keurder = Draft202012Validator(yaml.safe_load(schema_pad.read_text(encoding="utf-8")))
    assert [f.message for f in keurder.iter_errors(als_een_yaml_programma(tekst))] == []


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("naam: LIMOR", "namm: LIMOR"),
        ("verwijzing: onbekend", "verwijzing: misschien"),
        ("methode: document", "methode: gehoord"),
        ("leefgebieden: [", "leefgebieden: nee\nniet: ["),
        ("leefgebieden: [wonen", "leefgebieden: [woonen"),
        ('"085 485 60 00"', '"085 485 60 0"'),
        ('"085 485 60 00"', '"085 485 60 00 1"'),
        ('"085 485 60 00"', '"085 485 60 OO"'),
        ('"085 485 60 00"', '"085 485 60 00"\n    open: ma-vr 9-5'),
        ('"085 485 60 00"', '"085 485 60 00"\n    open: Mo-Fr 9-17'),
        ("controle:", "adres: {straat: Verzonnenstraat 1, postcode: 2545HA1, plaats: Den Haag}\ncontrole:"),
    ],
)
def test_a_mistake_is_underlined(oud: str, nieuw: str) -> None:
    tekst = (KAART / "organisaties" / "limor.yml").read_text(encoding="utf-8")
    assert oud in tekst
    keurder = Draft202012Validator(yaml.safe_load(schemas(PROJECT)["kaart/schema/organisatie.json"]))
    assert list(keurder.iter_errors(als_een_yaml_programma(tekst.replace(oud, nieuw))))
