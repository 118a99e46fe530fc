"""Reading a file that others put there never hangs, never raises anything but a sentence, and never follows a link."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from hulp import PROJECT

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


@pytest.mark.parametrize(
    ("naam", "tekst", "regel"),
    [
        ("a.yml", "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> tak\n", 2),
        ("a.md", "# Kop\n\n<<<<<<< HEAD\n", 3),
        ("a.md", "# Kop\n>>>>>>>\n", 2),
        ("a.yml", "a: b\n=======\n", 2),
        ("a.md", "Een hele zin van een verhaal.\n=======\nEn nog een.\n", 2),
        ("a.md", "=======\n", 1),
        ("a.yml", "a: b\n||||||| 1234567\n", 2),
    ],
)
def test_a_merge_that_git_left_to_people_is_told_with_its_line(
    tmp_path: Path, naam: str, tekst: str, regel: int
) -> None:
    (tmp_path / naam).write_text(tekst, encoding="utf-8")
    with pytest.raises(LeesFout, match="hier stuiten twee wijzigingen op elkaar") as fout:
        lees_tekst(tmp_path / naam)
    assert fout.value.regel == regel


@pytest.mark.parametrize("tekst", ["Een kop\n=======\n", "a <<<<<<< b\n", "<<<<<<<<\n", "> > > > > > > citaat\n"])
def test_a_heading_and_other_signs_are_no_merge(tmp_path: Path, tekst: str) -> None:
    (tmp_path / "a.md").write_text(tekst, encoding="utf-8")
    assert lees_tekst(tmp_path / "a.md") == tekst


# What reads a file, and where it may stand beside hooks/bestand.py: only for files of the program itself.
LEZERS = {"read_text", "read_bytes", "open", "fdopen", "fromfile", "mmap"}
EIGEN = {
    "bestand.py": {"open"},
    "bouwplaats.py": {"open"},  # the lock of a build
    "bijhouden/revisie.py": {"open"},  # what git packed, laid out and then read like the rest
    "opdracht.py": {"open"},  # nowhere, to print into
    "iconen.py": {"read_text"},  # the icons of Material
    "bundels.py": {"read_text"},  # which browsers are promised
    "stijlen.py": {"read_text"},  # the same, and the styles of Material
    "soortentabel.py": {"read_text"},  # our own README
    "drukwerk/pers.py": {"read_text", "read_bytes"},  # our own templates, and fonts
    "vertaling/bijwerken.py": {"read_text"},  # our own source
}


def test_nothing_reads_a_file_of_others_in_a_way_of_its_own() -> None:
    gevonden: dict[str, set[str]] = {}
    hooks = PROJECT / "hooks"
    for pad in hooks.rglob("*.py"):
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            if not isinstance(knoop, ast.Call):
                continue
            naam = ast.unparse(knoop.func).rpartition(".")[2]
            # ``Image.open`` takes bytes that were read before.
            if naam in LEZERS and ast.unparse(knoop.func) != "Image.open":
                gevonden.setdefault(pad.relative_to(hooks).as_posix(), set()).add(naam)
    assert gevonden == EIGEN
