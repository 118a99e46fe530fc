"""Faults of the disk and of the program: a Dutch sentence, and a file for who must mend it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from hooks import opdracht
from hooks.storing import bewaar_spoor, uitleg


@pytest.mark.parametrize("nummer", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EMFILE, errno.EIO])
def test_a_fault_of_the_disk_is_said_in_dutch_with_its_file(nummer: int) -> None:
    zin = uitleg(OSError(nummer, os.strerror(nummer), "site/team"))
    assert zin.startswith("site/team: ")
    assert os.strerror(nummer) not in zin


def test_a_rare_fault_of_the_disk_says_what_the_computer_says() -> None:
    assert uitleg(OSError(errno.EXDEV, "Invalid cross-device link")) == "de computer meldt: Invalid cross-device link"


def test_a_traceback_is_kept_where_there_is_room(tmp_path: Path) -> None:
    zin = bewaar_spoor("Traceback: hier", tmp_path)
    (bestand,) = tmp_path.glob("kaart-fout-*.txt")
    assert zin.endswith(f"Stuur dit bestand naar de beheerder: {bestand}")
    assert bestand.read_text(encoding="utf-8") == "Traceback: hier"
    elders = Path(bewaar_spoor("Traceback: daar", tmp_path / "bestaat-niet").rpartition(": ")[2])
    assert elders.read_text(encoding="utf-8") == "Traceback: daar"
    elders.unlink()


def test_a_fault_in_the_program_ends_in_one_sentence_that_names_the_file_with_the_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stuk() -> None:
        raise ZeroDivisionError("hier zit het")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(opdracht, "lees_stand", stuk)
    assert opdracht.main(["vertaling", "stand"]) == 1
    uit = capsys.readouterr()
    assert "Traceback" not in uit.out + uit.err
    assert "ZeroDivisionError: hier zit het" in Path(uit.out.strip().rpartition(": ")[2]).read_text(encoding="utf-8")


def test_ctrl_c_ends_in_one_word(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(opdracht, "lees_stand", stop)
    assert opdracht.main(["vertaling", "stand"]) == 1
    assert capsys.readouterr().out == "Gestopt.\n"
