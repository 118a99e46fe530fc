"""The publisher's settings: each mistake is told with its line, and what would ask another host for something is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import PROJECT, voer_uit

from hooks.inlezen.instellingen import lees_instellingen
from hooks.model.instellingen import Configuratie, Extra

GOED = """\
site_name: Sociale kaart
site_url: https://kaart.example/
use_directory_urls: false
theme: {name: material, font: false}
extra:
  editie: deelnemer
  neutraal_adres: https://www.weer.example/
"""


def lees(map_: Path, tekst: str, naam: str = "mkdocs.yml") -> tuple[Configuratie, list[str]]:
    (map_ / naam).write_text(tekst, encoding="utf-8")
    record, bevindingen = lees_instellingen(map_ / naam)
    return record, [str(b) for b in bevindingen]


def test_the_real_settings_are_right() -> None:
    for naam in ("mkdocs.yml", "mkdocs.team.yml"):
        record, bevindingen = lees_instellingen(PROJECT / naam)
        assert bevindingen == []
        assert record.site_url


def test_what_was_filled_in_is_read(tmp_path: Path) -> None:
    record, bevindingen = lees(tmp_path, GOED)
    assert bevindingen == []
    assert (record.site_url, record.extra.neutraal_adres) == ("https://kaart.example/", "https://www.weer.example/")


@pytest.mark.parametrize("sleutel", ["repo_url", "edit_uri", "site_description"])
def test_a_setting_may_be_left_empty(tmp_path: Path, sleutel: str) -> None:
    assert lees(tmp_path, f"{GOED}{sleutel}:\n")[1] == []


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ("https://www.weer", "www.weer", "7:19: fout: 'www.weer.example/' is geen adres van een website; begin met https://"),
        ("https://www.weer.example/", "javascript:alert(1)", "7:19: fout: 'javascript:alert(1)' is geen adres van een"),
        ("https://www.weer.example/", "file:///etc", "7:19: fout: 'file:///etc' is geen adres van een website"),
        ("https://kaart.example/", "kaart.example", "2:11: fout: 'kaart.example' kan geen adres van een site zijn"),
        ("https://kaart.example/", "https://kaart.example", "2:11: fout: 'https://kaart.example' kan geen adres van een"),
        ("https://kaart.example/", "https://a:b@kaart.example/", "2:11: fout: 'https://a:b@kaart.example/' kan geen adres"),
        ("https://kaart.example/", "javascript:1", "2:11: fout: 'javascript:1' kan geen adres van een site zijn"),
        ("site_url: https://kaart.example/\n", "", "1:1: fout: 'site_url' ontbreekt"),
        ("use_directory_urls: false\n", "", "1:1: fout: 'true' kan hier niet; schrijf false"),
        ("urls: false", "urls: true", "3:21: fout: 'true' kan hier niet; schrijf false"),
        (", font: false", "", "4:8: fout: 'Roboto' kan hier niet; schrijf false"),
        ("font: false", "font: {text: Roboto}", "4:31: fout: bij 'font' hoort gewone tekst"),
        ("editie: deelnemer", "editie: team", "6:11: fout: dit is de site voor deelnemers"),
        ("editie: deelnemer", "editie: iedereen", "6:11: fout: de tekst 'iedereen' kan niet bij 'editie'"),
        ("editie: deelnemer", "meldadres: kaart", "6:14: fout: 'kaart' is geen e-mailadres"),
        ("neutraal_adres", "neutraaladres", "7:3: fout: sleutel 'neutraaladres' bestaat niet. Bedoelt u 'neutraal_adres'?"),
        ("extra:", "extra:\n  analytics: {provider: google}", "6:3: fout: sleutel 'analytics' bestaat niet"),
        ("site_name", "repo_url: javascript:1\nsite_name", "1:11: fout: 'javascript:1' is geen adres van een website"),
        ("site_name", "edit_uri: javascript:1/\nsite_name", "1:11: fout: 'javascript:1/' kan niet bij edit_uri"),
        ("site_name", "extra_javascript: [https://x.example/a.js]\nsite_name", "1:20: fout: 'https://x.example/a.js' kan hier niet"),
        ("site_name", "extra_css: [assets/../../a.css]\nsite_name", "1:13: fout: 'assets/../../a.css' kan hier niet"),
        ("site_name", "extra_css: [assets/weg.css]\nsite_name", "1:13: fout: content/assets/weg.css is er niet"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(tmp_path: Path, oud: str, nieuw: str, melding: str) -> None:
    assert GOED.count(oud) == 1
    bevindingen = lees(tmp_path, GOED.replace(oud, nieuw))[1]
    assert any(b.startswith(f"mkdocs.yml:{melding}") for b in bevindingen), bevindingen


def test_a_reference_to_another_line_is_told_once(tmp_path: Path) -> None:
    bevindingen = lees(tmp_path, f"repo_url: &x https://a.example/\n{GOED.replace('https://kaart.example/', '*x')}")[1]
    assert [b.split(";")[0] for b in bevindingen] == [
        "mkdocs.yml:3:11: fout: een verwijzing (*x) kan hier niet",
    ]


def test_every_setting_is_in_the_readme() -> None:
    leesmij = (PROJECT / "README.md").read_text(encoding="utf-8")
    velden = {*Configuratie.model_fields, *Extra.model_fields} - {"extra", "theme", "use_directory_urls", "editie"}
    assert {veld for veld in velden if f"| `{veld}` |" not in leesmij} == set()


@pytest.mark.parametrize("adres", ["http://intranet/kaart/", "http://10.0.0.3:8080/", "https://www.x.example/a/b-c/"])
def test_a_site_can_stand_on_an_intranet(tmp_path: Path, adres: str) -> None:
    assert lees(tmp_path, GOED.replace("https://kaart.example/", adres))[1] == []


def test_the_team_edition_says_only_what_is_otherwise(tmp_path: Path) -> None:
    assert lees(tmp_path, "INHERIT: mkdocs.yml\nextra: {editie: team}\n", "mkdocs.team.yml")[1] == []
    anders = lees(tmp_path, "site_name: x\nextra:\n  editie:\nsite_name: y\n", "mkdocs.team.yml")[1]
    assert sorted(str(b).split("fout: ")[1].split(";")[0] for b in anders) == [
        "de site voor het team bouwt op die voor deelnemers",
        "dit is de site voor het team",
        "sleutel 'site_name' staat er al op regel 1",
    ]
    mis = lees(tmp_path, "INHERIT: mkdocs.yml\nsite_url: x\nextra: {editie: team}\n", "mkdocs.team.yml")[1]
    assert [b.split(": fout")[0] for b in mis] == ["mkdocs.team.yml:2:11"]


def test_the_check_tells_of_all_at_once(project: Path) -> None:
    pad = project / "mkdocs.yml"
    tekst = pad.read_text(encoding="utf-8").replace("https://www.knmi.nl/", "www.knmi.nl").replace("kaart@", "kaart")
    pad.write_text(tekst, encoding="utf-8")
    team = project / "mkdocs.team.yml"
    team.write_text(team.read_text(encoding="utf-8").replace("https://intranet", "javascript:"), encoding="utf-8")
    gedaan = voer_uit(project, "hooks.opdracht", "controleer")
    assert gedaan.returncode == 1
    assert "'www.knmi.nl' is geen adres van een website" in gedaan.stdout
    assert "'kaartsociale-kaart.example' is geen e-mailadres" in gedaan.stdout
    assert "mkdocs.team.yml:4:11: fout: 'javascript:" in gedaan.stdout
    assert "3 fouten" in gedaan.stdout
