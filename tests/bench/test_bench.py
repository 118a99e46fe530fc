"""``make bench``, very small: every table comes; what can't be measured is said, and is not the end of the rest."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from hulp import PROJECT, omgeving

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


def test_every_table_comes_with_figures_in_every_row() -> None:
    gedaan = bench(PROJECT)
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


def test_a_measurement_that_fails_says_so_in_its_row_and_the_others_are_made(project: Path) -> None:
    shutil.copytree(PROJECT / "tests" / "bench", project / "tests" / "bench")
    shutil.copy(PROJECT / "tests" / "hulp.py", project / "tests")
    woorden = project / "tests" / "bench" / "woorden.yml"
    woorden.write_text(
        re.sub(r"^hulpwerk:\n(  .*\n)+", "hulpwerk: []\n", woorden.read_text("utf-8"), flags=re.M), "utf-8"
    )
    gedaan = bench(project, "--alleen", "zoeken")
    assert gedaan.returncode == 1
    assert "Traceback" not in gedaan.stderr
    cellen = rijen(gedaan.stdout)
    reden = ["failed: IndexError: Cannot choose from an empty sequence"]
    assert cellen["60"] == cellen["60, zoekhulp, nl"] == cellen["60, kop, nl"] == reden
    nu = str(len(list((project / "kaart" / "organisaties").glob("*.yml"))))
    assert re.fullmatch(r"\d+ · \d+ · \d+", cellen[nu][0])
    assert len(cellen[f"{nu}, zoekhulp, nl"]) == len(cellen[f"{nu}, kop, nl"]) == 8
    assert koppen(gedaan.stdout)[-1].startswith("Failed: ")
    assert "maak.py" in gedaan.stdout.rpartition("## Failed")[2]
