"""Every way a build can die: one Dutch sentence, exit code 1, the previous site whole, and nothing left after the next."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hulp import aangekoppeld, alleen_in, bestanden, omgeving, voer_uit, wacht_tot
from klein_project import maak_klein_project

EDITIES = ["deelnemer", "team"]


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in one language, of which the pages are made in seconds."""
    project = maak_klein_project(tmp_path_factory.mktemp("sterven") / "project")
    alleen_in(project, "nl")
    return project


@pytest.fixture
def doel(tmp_path: Path) -> Path:
    """A folder with a site in it."""
    for editie in EDITIES:
        (tmp_path / "site" / editie).mkdir(parents=True)
        (tmp_path / "site" / editie / "index.html").write_text("de vorige", encoding="utf-8")
    return tmp_path / "site"


BOUW = ("hooks.opdracht", "bouw", "--zonder-drukwerk", "--tegelijk", "2", "--doel")


def begin(project: Path, doel: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", *BOUW, str(doel)],
        cwd=project,
        env=omgeving(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def kinderen(pid: int) -> list[int]:
    return [int(p) for p in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def namen(doel: Path) -> list[str]:
    return sorted(pad.name for pad in doel.iterdir())


def is_vorige(doel: Path) -> bool:
    return namen(doel) == EDITIES and all(
        [pad.name for pad in (doel / editie).iterdir()] == ["index.html"]
        and (doel / editie / "index.html").read_text(encoding="utf-8") == "de vorige"
        for editie in EDITIES
    )


def een_pagina(doel: Path) -> bool:
    return any(doel.glob(".nieuw-*/bladen/*/*/**/*.html"))


def begonnen(doel: Path) -> bool:
    return any(doel.glob(".nieuw-*/bladen/*/nl"))


MOMENTEN: dict[str, Callable[[Path], bool]] = {"as soon as it works": begonnen, "among the pages": een_pagina}


@pytest.fixture
def volgende(klein: Path, doel: Path) -> Iterator[None]:
    """After the test the next build is made, and it alone is left."""
    yield
    gedaan = voer_uit(klein, *BOUW, str(doel))
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
    assert namen(doel) == EDITIES
    assert "Direct hulp" in (doel / "team" / "index.html").read_text(encoding="utf-8")


@pytest.mark.usefixtures("volgende")
@pytest.mark.parametrize("moment", MOMENTEN)
def test_a_worker_that_is_killed_ends_the_build(klein: Path, doel: Path, moment: str) -> None:
    bouw = begin(klein, doel)
    wacht_tot(lambda: MOMENTEN[moment](doel) and bool(kinderen(bouw.pid)))
    os.kill(kinderen(bouw.pid)[0], signal.SIGKILL)
    uitvoer, _ = bouw.communicate(timeout=60)
    assert bouw.returncode == 1
    assert uitvoer.splitlines()[-2:] == [
        "Een deel van het werk is door de computer gestopt, vaak omdat er te weinig geheugen was. "
        "Sluit andere programma's, of doe één taal tegelijk: --tegelijk 1.",
        "De site is niet gemaakt; de vorige staat er nog.",
    ]
    assert is_vorige(doel)


@pytest.mark.usefixtures("volgende")
@pytest.mark.parametrize("moment", MOMENTEN)
def test_a_build_that_is_killed_leaves_no_process_and_the_previous_site(klein: Path, doel: Path, moment: str) -> None:
    bouw = begin(klein, doel)
    wacht_tot(lambda: MOMENTEN[moment](doel) and bool(kinderen(bouw.pid)))
    werkers = kinderen(bouw.pid)
    bouw.kill()
    bouw.communicate()
    wacht_tot(lambda: not any(Path(f"/proc/{pid}/fd").exists() for pid in werkers))
    for rest in doel.glob(".*"):
        assert rest.name == ".bezig" or rest.name.startswith(".nieuw-")
    assert all((doel / editie / "index.html").read_text(encoding="utf-8") == "de vorige" for editie in EDITIES)


@pytest.mark.parametrize("teken", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_build_that_is_asked_to_stop_says_so_and_cleans_up(klein: Path, doel: Path, teken: signal.Signals) -> None:
    bouw = begin(klein, doel)
    wacht_tot(lambda: begonnen(doel) and bool(kinderen(bouw.pid)))
    werkers = kinderen(bouw.pid)
    bouw.send_signal(teken)
    uitvoer, _ = bouw.communicate(timeout=60)
    assert (bouw.returncode, uitvoer) == (1, "Gestopt.\nDe site is niet gemaakt; de vorige staat er nog.\n")
    assert is_vorige(doel)
    assert not any(Path(f"/proc/{pid}").exists() for pid in werkers)


def test_of_two_builds_in_one_folder_the_first_is_whole_and_the_second_says_why_not(klein: Path, doel: Path) -> None:
    eerste = begin(klein, doel)
    wacht_tot(lambda: begonnen(doel))
    # The first holds its breath, so that the second surely comes in the middle of it.
    eerste.send_signal(signal.SIGSTOP)
    tweede = voer_uit(klein, *BOUW, str(doel))
    eerste.send_signal(signal.SIGCONT)
    assert tweede.returncode == 1
    assert f"In {doel} wordt al een site gemaakt (sinds " in tweede.stdout
    uitvoer, _ = eerste.communicate(timeout=120)
    assert eerste.returncode == 0, uitvoer
    assert namen(doel) == EDITIES
    # The same as a build that nobody disturbed.
    alleen = doel.parent / "alleen"
    assert voer_uit(klein, *BOUW, str(alleen)).returncode == 0
    assert bestanden(doel) == bestanden(alleen)


def test_a_build_leaves_no_temporary_files(klein: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tijdelijk").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tijdelijk"))
    gedaan = voer_uit(klein, "hooks.opdracht", "bouw", "--doel", str(tmp_path / "site"))
    assert gedaan.returncode == 0, gedaan.stdout
    assert (tmp_path / "site" / "deelnemer" / "drukwerk" / "a3-nl.pdf").stat().st_size > 10_000
    assert list((tmp_path / "tijdelijk").iterdir()) == []


def test_a_full_disk_ends_in_one_sentence_with_the_previous_site(klein: Path, tmp_path: Path) -> None:
    with aangekoppeld(plek := tmp_path / "klein", "size=1m"):
        for editie in EDITIES:
            (plek / editie).mkdir()
            (plek / editie / "index.html").write_text("de vorige", encoding="utf-8")
        gedaan = voer_uit(klein, *BOUW, str(plek))
        assert gedaan.returncode == 1
        assert "de schijf is vol; maak ruimte en probeer het opnieuw" in gedaan.stdout
        assert "Traceback" not in gedaan.stdout + gedaan.stderr
        assert gedaan.stdout.endswith("De site is niet gemaakt; de vorige staat er nog.\n")
        assert is_vorige(plek)


def test_a_folder_that_may_not_be_written_ends_in_one_sentence(klein: Path, tmp_path: Path) -> None:
    with aangekoppeld(plek := tmp_path / "vast", "ro"):
        gedaan = voer_uit(klein, *BOUW, str(plek))
    assert gedaan.returncode == 1
    assert "op deze schijf kan niets geschreven worden" in gedaan.stdout
    assert "Traceback" not in gedaan.stdout + gedaan.stderr


def test_a_fault_in_the_program_keeps_its_traceback_in_a_file_that_is_named(klein_project: Path, doel: Path) -> None:
    alleen_in(klein_project, "nl")
    sjabloon = klein_project / "hooks" / "paginas" / "sjablonen" / "direct-hulp.html"
    sjabloon.write_text("{{ 1 // 0 }}", encoding="utf-8")
    gedaan = voer_uit(klein_project, *BOUW, str(doel))
    assert gedaan.returncode == 1
    assert "Traceback" not in gedaan.stdout + gedaan.stderr
    (spoor,) = doel.glob("kaart-fout-*.txt")
    assert f"Stuur dit bestand naar de beheerder: {spoor}\n" in gedaan.stdout
    tekst = spoor.read_text(encoding="utf-8")
    assert "direct-hulp.html" in tekst
    assert "ZeroDivisionError" in tekst
    spoor.unlink()
    assert is_vorige(doel)
