"""``make bench``, very small: every table comes; what can't be measured is said, and is not the end of the rest."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hulp import PROJECT, omgeving
from verzonnen_methodiek import schrijf

TABELLEN = [
    "The kaart of today: ",
    "Invented organisations beside the real ones",
    "Right answers: vragen",
    "Right answers: own wordings",
    "Search index, kB per language: ",
    "From key to result, ms, ",
]


def rijen(uitvoer: str) -> dict[str, list[str]]:
    """First cell -> the other cells, of every row with figures or with words instead."""
    cellen = [[c.strip() for c in r.strip("|").split("|")] for r in uitvoer.splitlines() if r.startswith("| ")]
    return {rij[0]: [c for c in rij[1:] if c] for rij in cellen}


def koppen(uitvoer: str) -> list[str]:
    return re.findall(r"^## (.*)", uitvoer, re.M)


def bench(project: Path, *woorden: str) -> subprocess.CompletedProcess[str]:
    opdracht = [sys.executable, "-m", "tests.bench", "--klein", *woorden]
    # As long as it takes: many commands and a browser, on a machine that may be busy.
    return subprocess.run(opdracht, cwd=project, env=omgeving(), capture_output=True, text=True, check=False)


# A question to find, with words for it: without, there is nothing to measure of the search.
VRAAG = {
    "kaart/hulpvragen/geen-slaapplek.yml": """\
vraag: Ik heb geen slaapplek
voor_de_coach: Een bed zoeken (verzonnen)
zoekwoorden: [slaapplek, bed, slapen, dak]
eerst: Bel 112 als u in gevaar bent.
neutraal: Een plek zoeken
stappen:
  - organisatie: voorbeeld
    doe: Vraag naar een bed.
leefgebieden: [wonen]
""",
    "kaart/zegswijzen/nl.yml": """\
- bij: geen-slaapplek
  zinnen: [waar kan ik vannacht liggen, ik slaap op straat, mijn bed is weg, ik zwerf al een week]
""",
}


@pytest.fixture
def met_bench(klein_project: Path) -> Path:
    """A small project that can measure itself."""
    schrijf(klein_project, VRAAG)
    shutil.copytree(PROJECT / "tests" / "bench", klein_project / "tests" / "bench")
    shutil.copy(PROJECT / "tests" / "hulp.py", klein_project / "tests")
    return klein_project


def test_every_table_comes_with_figures_in_every_row(met_bench: Path) -> None:
    gedaan = bench(met_bench)
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
    gevonden = koppen(gedaan.stdout)
    assert len(gevonden) == len(TABELLEN)
    assert all(kop.startswith(begin) for kop, begin in zip(gevonden, TABELLEN, strict=True))
    cijfers = {
        naam: c
        for naam, c in rijen(gedaan.stdout).items()
        if naam not in ("command", "organisations", "language, kind")
    }
    cijfers = {naam: c for naam, c in cijfers.items() if naam != "organisations, field, language"}
    assert {"`kaart controleer`", "`kaart bouw`, 60 organisations, no prints", "60", "60, zoekhulp, nl"} <= set(cijfers)
    for naam, rij in cijfers.items():
        assert len(rij) in (1, 3, 5, 8), naam
        assert all(re.fullmatch(r"[\d. ·%]+", cel) for cel in rij), (naam, rij)


def test_a_measurement_that_fails_says_so_in_its_row_and_the_others_are_made(met_bench: Path) -> None:
    woorden = met_bench / "tests" / "bench" / "woorden.yml"
    woorden.write_text(
        re.sub(r"^hulpwerk:\n(  .*\n)+", "hulpwerk: []\n", woorden.read_text("utf-8"), flags=re.M), "utf-8"
    )
    gedaan = bench(met_bench, "--alleen", "zoeken")
    assert gedaan.returncode == 1
    assert "Traceback" not in gedaan.stderr
    cellen = rijen(gedaan.stdout)
    reden = ["failed: IndexError: Cannot choose from an empty sequence"]
    assert cellen["60"] == cellen["60, zoekhulp, nl"] == cellen["60, kop, nl"] == reden
    nu = str(len(list((met_bench / "kaart" / "organisaties").glob("*.yml"))))
    assert re.fullmatch(r"\d+ · \d+ · \d+", cellen[nu][0])
    assert len(cellen[f"{nu}, zoekhulp, nl"]) == len(cellen[f"{nu}, kop, nl"]) == 8
    assert koppen(gedaan.stdout)[-1].startswith("Failed: ")
    assert "maak.py" in gedaan.stdout.rpartition("## Failed")[2]
