"""Pages written by hand: a translation knows of which Dutch it is, and nothing but a person says that it is up to date."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import PROJECT

from hooks.vertaling import TALEN
from hooks.vertaling.bladzijden import Bladzijde, bron_hash, lees_bladzijden, zet_bijgewerkt
from hooks.vertaling.keuring import lees_nagekeken

NL = "---\ntitle: Over\n---\n\n# Over\n\nBel 112.\n"
EN = "---\ntitle: About\nsoort: home\n{}---\n\n# About\n\nCall 112.\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    map_ = tmp_path / "content"
    map_.mkdir()
    (map_ / "over.md").write_text(NL, encoding="utf-8")
    (map_ / "over.en.md").write_text(EN.format(f'bron_hash: "{bron_hash(NL)}"\n'), encoding="utf-8")
    return map_


def engels(map_: Path) -> Bladzijde:
    return next(b for b in lees_bladzijden(map_)[0] if b.taal == "en")


def test_a_page_with_the_hash_of_its_dutch_is_a_draft(content: Path) -> None:
    bladzijden, bevindingen = lees_bladzijden(content)
    assert bevindingen == []
    assert {b.taal: b.status for b in bladzijden} == {
        "en": "concept",
        **dict.fromkeys(set(TALEN) - {"nl", "en"}, "ontbreekt"),
    }


def test_a_page_that_a_person_reviewed_says_by_whom(content: Path) -> None:
    merk = f'bron_hash: "{bron_hash(NL)}"\nnagekeken: {{door: moedertaalspreker, datum: 2026-11-24}}\n'
    (content / "over.en.md").write_text(EN.format(merk), encoding="utf-8")
    bladzijde = engels(content)
    assert bladzijde.status == "nagekeken"
    assert bladzijde.nagekeken == lees_nagekeken("nagekeken: moedertaalspreker, 2026-11-24")


@pytest.mark.parametrize("merk", ["", 'bron_hash: "0123456789abcdef"\n'])
def test_a_page_of_other_dutch_or_of_nobody_knows_what_is_out_of_date(merk: str, content: Path) -> None:
    (content / "over.en.md").write_text(EN.format(merk), encoding="utf-8")
    assert engels(content).status == "verouderd"
    (bevinding,) = lees_bladzijden(content)[1]
    assert (bevinding.bestand, bevinding.regel, bevinding.ernst) == ("content/over.en.md", 4 if merk else 1, "let op")
    assert "kaart vertaling bijgewerkt over en" in bevinding.melding


@pytest.mark.parametrize(
    ("regel", "plek", "wat"),
    [
        ("Bel <b style='color:red'>112</b>.", (8, 8), "'style' houdt"),
        ("Bel <b\nonclick='a()'>112</b>.", (9, 1), "'onclick' houdt"),
        ("<STYLE>p{color:red}</STYLE>", (8, 1), "'<STYLE' houdt"),
        ("Bel 112.\n<script src='a.js'></script>", (9, 1), "'<script' houdt"),
        ("Bel **112**{: .rood style='color:red'}.", (8, 21), "'style' houdt"),
        ("Bel [112](javascript:bel()).", (8, 11), "'javascript:' houdt"),
        ("![112](data:image/png;base64,AA)", (8, 8), "'data:' houdt"),
        ("[a]: data:text/html,b", (8, 6), "'data:' houdt"),
    ],
)
@pytest.mark.parametrize("naam", ["over.md", "over.en.md"])
def test_what_a_strict_web_server_stops_is_refused_where_it_stands(
    content: Path, naam: str, regel: str, plek: tuple[int, int], wat: str
) -> None:
    (content / naam).write_text(f"---\ntitle: Over\n---\n\n# Over\n\nBel 113.\n{regel}\n", encoding="utf-8")
    (bevinding,) = [b for b in lees_bladzijden(content)[1] if b.ernst == "fout"]
    assert (bevinding.bestand, (bevinding.regel, bevinding.kolom)) == (f"content/{naam}", plek)
    assert bevinding.melding.startswith(wat)


@pytest.mark.parametrize(
    "regel",
    [
        "Onze data: 1 en 2.",
        "In deze style = mooi.",
        "Bel <b class='on'>112</b> (data: zie onder).",
        "## Kop {: #onder .stijl}",
    ],
)
def test_what_only_resembles_it_is_not(content: Path, regel: str) -> None:
    (content / "over.md").write_text(f"{NL}{regel}\n", encoding="utf-8")
    assert [b for b in lees_bladzijden(content)[1] if b.ernst == "fout"] == []


def test_a_change_of_the_dutch_makes_every_translation_out_of_date(content: Path) -> None:
    (content / "over.md").write_text(NL.replace("Bel 112.", "Bel 112 of 113."), encoding="utf-8")
    assert engels(content).status == "verouderd"


def test_line_ends_and_spaces_at_the_end_are_no_change(content: Path) -> None:
    (content / "over.md").write_bytes(NL.replace("112.", "112.  ").replace("\n", "\r\n").encode())
    assert engels(content).status == "concept"


@pytest.mark.parametrize(
    "door", ["Sara", "{door: Sara, datum: 2026-11-24}", "{door: tolk}", "{door: tolk, datum: straks}"]
)
def test_a_review_in_another_form_is_a_mistake(door: str, content: Path) -> None:
    (content / "over.en.md").write_text(
        EN.format(f'bron_hash: "{bron_hash(NL)}"\nnagekeken: {door}\n'), encoding="utf-8"
    )
    (bevinding,) = lees_bladzijden(content)[1]
    assert (bevinding.regel, bevinding.ernst) == (5, "fout")
    assert engels(content).status == "concept"


def test_a_number_that_differs_is_a_mistake(content: Path) -> None:
    pad = content / "over.en.md"
    pad.write_text(pad.read_text(encoding="utf-8").replace("112", "113"), encoding="utf-8")
    assert any("ontbreekt het getal '112'" in b.melding for b in lees_bladzijden(content)[1])


def test_a_person_says_that_a_page_is_up_to_date(content: Path) -> None:
    (content / "over.md").write_text(NL.replace("Over", "Over ons"), encoding="utf-8")
    pad = content / "over.en.md"
    assert zet_bijgewerkt(content, "over", "en", lees_nagekeken("nagekeken: tolk, 2026-11-24"))
    assert engels(content).status == "nagekeken"
    tekst = pad.read_text(encoding="utf-8")
    assert tekst.startswith("---\ntitle: About\nsoort: home\nbron_hash: ")
    assert tekst.endswith("---\n\n# About\n\nCall 112.\n")
    # A second time changes nothing; a next change of the Dutch takes the review away.
    assert zet_bijgewerkt(content, "over", "en")
    assert pad.read_text(encoding="utf-8") == tekst
    (content / "over.md").write_text(NL, encoding="utf-8")
    assert zet_bijgewerkt(content, "over", "en")
    assert engels(content).status == "concept"
    assert pad.read_text(encoding="utf-8").count("bron_hash") == 1


def test_a_page_that_is_not_there_can_not_be_up_to_date(content: Path) -> None:
    assert not zet_bijgewerkt(content, "over", "ti")
    assert not zet_bijgewerkt(content, "onzin", "en")


def test_the_real_pages_are_all_there_and_of_the_dutch_of_today() -> None:
    bladzijden, bevindingen = lees_bladzijden(PROJECT / "content")
    assert {b.naam for b in bladzijden} == {"index", "over"}
    assert {b.status for b in bladzijden} <= {"concept", "nagekeken"}
    assert bevindingen == []
