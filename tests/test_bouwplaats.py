"""The folder a site is made in: one build at a time, and editions that change together or not at all."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
from pathlib import Path

import pytest
from hulp import aangekoppeld, wacht_tot

from hooks.bouwplaats import bouwplaats, keur_volledig, zet_neer
from hooks.storing import Bezwaar

EDITIES = ("deelnemer", "team")


def zet(map_: Path, woord: str) -> None:
    for editie in EDITIES:
        (map_ / editie).mkdir(parents=True)
        (map_ / editie / "index.html").write_text(woord, encoding="utf-8")


def staat(doel: Path) -> dict[str, str]:
    return {e: (doel / e / "index.html").read_text(encoding="utf-8") for e in EDITIES}


def namen(doel: Path) -> list[str]:
    return sorted(pad.name for pad in doel.iterdir())


def test_a_site_comes_in_the_place_of_the_one_before_and_nothing_else_stays(tmp_path: Path) -> None:
    zet(tmp_path, "oud")
    with bouwplaats(tmp_path) as werk:
        zet(werk / "klaar", "nieuw")
        zet_neer(werk / "klaar", tmp_path)
    assert staat(tmp_path) == dict.fromkeys(EDITIES, "nieuw")
    assert namen(tmp_path) == list(EDITIES)


def test_a_second_build_in_the_same_folder_is_refused_and_touches_nothing(tmp_path: Path) -> None:
    with bouwplaats(tmp_path) as werk:
        (werk / "half").write_text("bezig", encoding="utf-8")
        with (
            pytest.raises(Bezwaar, match=rf"In {tmp_path} wordt al een site gemaakt \(sinds \d\d:\d\d uur\)"),
            bouwplaats(tmp_path),
        ):
            pytest.fail("two at once")
        assert (werk / "half").read_text(encoding="utf-8") == "bezig"
    with bouwplaats(tmp_path):
        pass


def test_the_lock_lasts_as_long_as_a_process_that_builds_along(tmp_path: Path) -> None:
    teken = tmp_path / "teken"
    context = multiprocessing.get_context("fork")

    def wacht() -> None:
        teken.touch()
        signal.pause()

    def bouw() -> None:
        with bouwplaats(tmp_path / "site"):
            context.Process(target=wacht).start()
            wacht_tot(teken.exists)
            os._exit(9)

    ouder = context.Process(target=bouw)
    ouder.start()
    ouder.join()
    with pytest.raises(Bezwaar, match="wordt al een site gemaakt"), bouwplaats(tmp_path / "site"):
        pass
    for proces in Path("/proc").glob("[0-9]*"):
        if (proces / "fd").is_dir() and _heeft_open(proces, tmp_path / "site" / ".bezig"):
            os.kill(int(proces.name), signal.SIGKILL)

    def vrij() -> bool:
        try:
            with bouwplaats(tmp_path / "site"):
                return True
        except Bezwaar:
            return False

    wacht_tot(vrij)
    assert namen(tmp_path / "site") == []


def _heeft_open(proces: Path, pad: Path) -> bool:
    try:
        return any(os.path.realpath(fd) == str(pad) for fd in (proces / "fd").iterdir())
    except OSError:
        return False


def test_what_a_stopped_build_left_is_cleared_by_the_next(tmp_path: Path) -> None:
    zet(tmp_path / ".nieuw-abc" / "klaar", "half")
    (tmp_path / ".bezig").write_text("23:59 uur", encoding="utf-8")
    zet(tmp_path, "oud")
    with bouwplaats(tmp_path) as werk:
        assert not (tmp_path / ".nieuw-abc").exists()
        assert list(werk.iterdir()) == []
    assert namen(tmp_path) == list(EDITIES)


@pytest.mark.parametrize("gedaan", range(4))
def test_a_change_that_was_cut_off_is_finished_by_the_next_build(tmp_path: Path, gedaan: int) -> None:
    """Whole editions waiting in ``.wissel``, cut off after 0, 1, 2 or 3 of the 4 steps."""
    zet(tmp_path, "oud")
    wissel = tmp_path / ".wissel"
    zet(wissel, "nieuw")
    stappen = [
        (tmp_path / "deelnemer", wissel / "deelnemer.oud"),
        (wissel / "deelnemer", tmp_path / "deelnemer"),
        (tmp_path / "team", wissel / "team.oud"),
        (wissel / "team", tmp_path / "team"),
    ]
    for van, naar in stappen[:gedaan]:
        van.rename(naar)
    with bouwplaats(tmp_path):
        assert staat(tmp_path) == dict.fromkeys(EDITIES, "nieuw")
    assert namen(tmp_path) == list(EDITIES)


def test_when_one_edition_can_t_be_replaced_neither_is(tmp_path: Path) -> None:
    zet(tmp_path, "oud")
    with aangekoppeld(tmp_path / "team"):
        (tmp_path / "team" / "index.html").write_text("oud", encoding="utf-8")
        with bouwplaats(tmp_path) as werk:
            zet(werk / "klaar", "nieuw")
            with pytest.raises(OSError, match="busy"):
                zet_neer(werk / "klaar", tmp_path)
        assert staat(tmp_path) == dict.fromkeys(EDITIES, "oud")
        assert namen(tmp_path) == list(EDITIES)


def test_a_file_in_the_place_of_an_edition_makes_way(tmp_path: Path) -> None:
    (tmp_path / "team").write_text("een bestand", encoding="utf-8")
    (tmp_path / ".team-oud").write_text("nog een", encoding="utf-8")
    with bouwplaats(tmp_path) as werk:
        zet(werk / "klaar", "nieuw")
        zet_neer(werk / "klaar", tmp_path)
    assert staat(tmp_path) == dict.fromkeys(EDITIES, "nieuw")


def test_a_folder_that_can_t_be_written_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with aangekoppeld(plek := tmp_path / "vast", "ro"), pytest.raises(OSError, match="Read-only"), bouwplaats(plek):
        pytest.fail("it was written")


def test_a_site_that_lacks_a_file_or_part_of_one_is_not_whole(tmp_path: Path) -> None:
    zet(tmp_path, "nieuw")
    keur_volledig(tmp_path, {"team/index.html": 5})
    with pytest.raises(Bezwaar, match=r"Er missen bestanden in de nieuwe site: a\.html, b\.html, c\.html en nog 1"):
        keur_volledig(tmp_path, {"a.html": 1, "b.html": 1, "c.html": 1, "d.html": 1})
    with pytest.raises(Bezwaar, match=r"team/index\.html"):
        keur_volledig(tmp_path, {"team/index.html": 6})
    shutil.rmtree(tmp_path / "team")
    with pytest.raises(Bezwaar):
        keur_volledig(tmp_path, {"team/index.html": 5})
