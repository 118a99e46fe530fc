"""The list of kinds: a new kind is a record, a field and a row, and all the rest of the house knows it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hulp import PROJECT, kopieer_project, omgeving

from hooks.model import Kaart, Methodiek
from hooks.model.soorten import SOORTEN, stukken
from hooks.soortentabel import met_tabel

RECORD = '''
class Wens(Record):
    """Something that people wish for (invented)."""

    id: Openbaar[Id]
    naam: Openbaar[Annotated[Etiket, Getoond("pagina met wensen: {}")]]
    uitleg: Openbaar[Alinea]
    leefgebieden: Openbaar[tuple[NaarLeefgebied, ...]] = ()
    achtergrond: AlleenTeam[Alinea | None] = None


class Methodiek(Record):'''
RIJ = '    Soort("wensen", Wens, "methodiek/wensen.yml", "lijst", "wat mensen wensen", noem="{id}"),\n'
WENSEN = """\
- id: fietsen
  naam: Leren fietsen
  uitleg: Iemand wil leren fietsen.
  leefgebieden: [taal]
  achtergrond: Dit is voor het team.
"""


@pytest.fixture(scope="module")
def met_wensen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with a kind more: what a programmer types for it, and nothing else."""
    doel = kopieer_project(tmp_path_factory.mktemp("soort") / "project")
    shutil.copy(PROJECT / "README.md", doel)

    def wijzig(naam: str, oud: str, nieuw: str) -> None:
        tekst = (doel / naam).read_text(encoding="utf-8")
        assert tekst.count(oud) == 1, (naam, oud)
        (doel / naam).write_text(tekst.replace(oud, nieuw), encoding="utf-8")

    veld = "    delen: AlleenTeam[tuple[Deel, ...]] = ()\n"
    wijzig("hooks/model/methodiek.py", "\nclass Methodiek(Record):", RECORD)
    wijzig("hooks/model/methodiek.py", veld, f"{veld}    wensen: Openbaar[tuple[Wens, ...]] = ()\n")
    wijzig("hooks/model/soorten.py", "    Traject,\n    Zrmdomein,\n", "    Traject,\n    Wens,\n    Zrmdomein,\n")
    wijzig("hooks/model/soorten.py", "\nSOORTEN = (\n", f"\nSOORTEN = (\n{RIJ}")
    (doel / "methodiek" / "wensen.yml").write_text(WENSEN, encoding="utf-8")
    return doel


def voer_uit(project: Path, *opdracht: str) -> str:
    gedaan = subprocess.run(
        [sys.executable, *opdracht], cwd=project, env=omgeving(), capture_output=True, text=True, check=False
    )
    assert not gedaan.stderr, gedaan.stderr
    return gedaan.stdout


def bevindingen(project: Path) -> list[str]:
    uit = json.loads(voer_uit(project, "-m", "hooks.opdracht", "controleer", "--json", "--tijden"))
    return [f"{b['bestand']}:{b['regel']}: {b['ernst']}: {b['melding']}" for b in uit if "wensen" in b["bestand"]]


def test_a_new_kind_is_read_and_checked(met_wensen: Path) -> None:
    pad = met_wensen / "methodiek" / "wensen.yml"
    assert bevindingen(met_wensen) == []
    for oud, nieuw, melding in (
        ("uitleg: ", "uitlg: ", "methodiek/wensen.yml:3: fout: sleutel 'uitlg' bestaat niet. Bedoelt u 'uitleg'?"),
        (
            "[taal]",
            "[tal]",
            "methodiek/wensen.yml:4: fout: leefgebied 'tal' bestaat niet. Bedoelt u 'taal'?",
        ),
        (
            "leren fietsen.",
            "leren fietsen. Bel 06 12345678.",
            "methodiek/wensen.yml:3: fout: hier staat een telefoonnummer",
        ),
        ("Iemand wil", "Iemand wil QZX en", "methodiek/wensen.yml:3: fout: afkorting 'QZX'"),
    ):
        pad.write_text(WENSEN.replace(oud, nieuw), encoding="utf-8")
        assert any(b.startswith(melding) for b in bevindingen(met_wensen)), (melding, bevindingen(met_wensen))
    pad.write_text(WENSEN, encoding="utf-8")


def test_a_new_kind_has_its_schema_and_its_row_in_the_readme(met_wensen: Path) -> None:
    assert "methodiek/schema/wensen.json" in voer_uit(met_wensen, "-m", "hooks.opdracht", "schema").splitlines()
    schema = json.loads((met_wensen / "methodiek" / "schema" / "wensen.json").read_text(encoding="utf-8"))
    assert schema["items"]["required"] == ["id", "naam", "uitleg"]
    rij = "| `methodiek/wensen.yml` | wat mensen wensen | iedereen, in elke taal |"
    assert rij in (met_wensen / "README.md").read_text(encoding="utf-8").splitlines()


def test_of_a_new_kind_the_wall_lets_through_what_its_labels_say(met_wensen: Path) -> None:
    achter = voer_uit(
        met_wensen,
        "-c",
        "from hooks.stand import lees_stand; from hooks.editie import voor_editie\n"
        "kaart = lees_stand().kaart\n"
        "for editie in ('team', 'deelnemer'): print(voor_editie(kaart, editie).methodiek.wensen[0].achtergrond)",
    )
    assert achter.splitlines() == ["Dit is voor het team.", "None"]


def test_a_new_kind_is_translated_with_a_note_and_counted(met_wensen: Path) -> None:
    voer_uit(met_wensen, "-m", "hooks.opdracht", "vertaling", "bijwerken")
    po = (met_wensen / "kaart" / "vertalingen" / "en.po").read_text(encoding="utf-8")
    assert "#. Waar: pagina met wensen: fietsen.\n" in po
    assert 'msgctxt "methodiek/wensen:fietsen.uitleg"\nmsgid "Iemand wil leren fietsen."\nmsgstr ""' in po
    assert "Dit is voor het team." not in po
    stand = voer_uit(met_wensen, "-m", "hooks.opdracht", "vertaling", "stand", "en").splitlines()
    assert ["wensen", "0", "0", "0", "2"] in [regel.split() for regel in stand]


# -- the kinds of today -----------------------------------------------------------------------------------


def test_every_field_of_the_kaart_is_a_kind() -> None:
    assert {s.naam for s in SOORTEN} == {*Kaart.model_fields, *Methodiek.model_fields} - {"methodiek"}


def test_every_record_of_the_kaart_of_today_is_found(echte_kaart: Kaart) -> None:
    gevonden = [(stuk.soort.naam, stuk.id) for stuk in stukken(echte_kaart)]
    assert len(gevonden) == len(set(gevonden))
    assert {("crisis", "112"), ("organisaties", "limor"), ("zegswijzen", "nl/schulden"), ("grow", "")} <= set(gevonden)


def test_the_table_in_the_readme_is_that_of_today() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert met_tabel(readme) == readme, "voer uit: make schema"
