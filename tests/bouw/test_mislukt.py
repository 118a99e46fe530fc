"""A build that fails says why, exits with 1 and leaves the previous site as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hulp import PROJECT, alleen_in, bestanden, kaart_bouw, mkdocs_build


def vorige_site(map_: Path) -> dict[str, str]:
    """Something that stands where the site comes."""
    for editie in ("deelnemer", "team"):
        (map_ / editie / "organisaties").mkdir(parents=True)
        (map_ / editie / "index.html").write_text(f"de vorige {editie}", encoding="utf-8")
        (map_ / editie / "organisaties" / "voorbeeld.html").write_text("de vorige pagina", encoding="utf-8")
    return bestanden(map_)


def tab_in_yaml(project: Path) -> None:
    with (project / "kaart" / "organisaties" / "voorbeeld.yml").open("a", encoding="utf-8") as bestand:
        bestand.write("\tniet: goed\n")


def onbekende_sleutel_en_kort_nummer(project: Path) -> None:
    with (project / "kaart" / "organisaties" / "voorbeeld.yml").open("a", encoding="utf-8") as bestand:
        bestand.write("telefon: []\n")
    pad = project / "kaart" / "crisis.yml"
    pad.write_text(pad.read_text(encoding="utf-8").replace('nummer: "112"', 'nummer: "0800 200"'), encoding="utf-8")


def geen_crisis(project: Path) -> None:
    (project / "kaart" / "crisis.yml").unlink()


FOUTEN: dict[Callable[[Path], None], list[str]] = {
    tab_in_yaml: ["kaart/organisaties/voorbeeld.yml:"],
    onbekende_sleutel_en_kort_nummer: [
        "kaart/organisaties/voorbeeld.yml:",
        "telefoon",
        "kaart/crisis.yml:",
        "0800 200",
    ],
    geen_crisis: ["kaart/crisis.yml:1:1"],
}


@pytest.mark.parametrize("maak_stuk", FOUTEN, ids=lambda f: f.__name__)
def test_wrong_data_stops_both_roads_before_the_previous_site_is_touched(
    klein_project: Path, tmp_path: Path, maak_stuk: Callable[[Path], None]
) -> None:
    project = klein_project
    maak_stuk(project)
    voor = vorige_site(tmp_path / "site")
    for gedaan in (kaart_bouw(project, tmp_path / "site"), mkdocs_build(project, tmp_path / "site" / "deelnemer")):
        uitvoer = gedaan.stdout + gedaan.stderr
        assert gedaan.returncode == 1, uitvoer
        assert "Traceback" not in uitvoer
        for verwacht in FOUTEN[maak_stuk]:
            assert verwacht in uitvoer
        assert "de vorige staat er nog" in uitvoer
        assert bestanden(tmp_path / "site") == voor
        assert sorted(p.name for p in (tmp_path / "site").iterdir()) == ["deelnemer", "team"]


def test_a_build_that_fails_half_way_leaves_the_previous_site_and_no_rubbish(
    klein_project: Path, tmp_path: Path
) -> None:
    project = klein_project
    alleen_in(project, "nl")
    npm = project / "node_modules"
    npm.unlink()
    npm.mkdir()
    for pakket in (PROJECT / "node_modules").iterdir():
        if pakket.name != "@fontsource":  # no fonts: known only when all pages are made
            (npm / pakket.name).symlink_to(pakket)
    voor = vorige_site(tmp_path / "site")
    gedaan = kaart_bouw(project, tmp_path / "site")
    assert gedaan.returncode == 1
    assert "de vorige staat er nog" in gedaan.stdout
    assert "Traceback" not in gedaan.stdout + gedaan.stderr
    assert bestanden(tmp_path / "site") == voor
    assert sorted(p.name for p in (tmp_path / "site").iterdir()) == ["deelnemer", "team"]
