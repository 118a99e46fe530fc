"""Reading a file that others put there never hangs, never raises anything but a sentence, and never follows a link."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hooks.bestand import LeesFout, lees_bytes, lees_tekst


@pytest.mark.parametrize(
    ("ruw", "melding", "regel", "kolom"),
    [
        ("naam: café".encode("latin-1"), "een letter die de computer niet kan lezen", 1, 10),
        ("één\nnaam: caf\xe9\n".encode()[:-2] + b"\xe9\n", "een letter die de computer niet kan lezen", 2, 10),
        ("naam: x".encode("utf-16"), "bewaard als UTF-16", 1, 1),
        (b"x" * (512 * 1024 + 1), "te groot: 512 kB", 1, 1),
    ],
)
def test_what_is_no_utf_8_text_is_refused_with_its_place(
    tmp_path: Path, ruw: bytes, melding: str, regel: int, kolom: int
) -> None:
    (tmp_path / "a.yml").write_bytes(ruw)
    with pytest.raises(LeesFout, match=melding) as fout:
        lees_tekst(tmp_path / "a.yml")
    assert (fout.value.regel, fout.value.kolom) == (regel, kolom)


def test_a_mark_at_the_begin_and_the_lines_of_other_systems_are_read_away(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\xef\xbb\xbfeen\r\ntwee\rdrie\n")
    assert lees_tekst(tmp_path / "a.yml") == "een\ntwee\ndrie\n"


def test_a_folder_a_link_a_pipe_and_nothing_each_get_a_sentence_at_once(tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("x", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "geheim")
    (tmp_path / "los").symlink_to(tmp_path / "nergens")
    (tmp_path / "map").mkdir()
    os.mkfifo(tmp_path / "pijp")
    for naam, melding in {
        "link": "verwijzing naar een ander bestand",
        "los": "verwijzing naar een ander bestand",
        "map": "dit is een map",
        "pijp": "dit is geen gewoon bestand",
        "weg": "dit bestand is er niet",
    }.items():
        with pytest.raises(LeesFout, match=melding):
            lees_bytes(tmp_path / naam)
