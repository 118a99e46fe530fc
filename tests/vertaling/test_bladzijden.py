"""Pages written by hand: a translation knows of which Dutch it is, and nothing but a person says that it is up to date."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import PROJECT

from hooks.vertaling import TALEN
from hooks.vertaling.bladzijden import Bladzijde, bron_hash, lees_bladzijden, zet_bijgewerkt
from hooks.vertaling.keuring import lees_nagekeken

HOME = "---\ntitle: Kaart\ndescription: Wie helpt.\nsoort: home\n---\n\n# Kaart\n"
NL = "---\ntitle: Over\ndescription: Over de kaart.\n---\n\n# Over\n\nBel 112.\n"
EN = "---\ntitle: About\ndescription: About the guide.\n{}---\n\n# About\n\nCall 112.\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    map_ = tmp_path / "content"
    map_.mkdir()
    (map_ / "index.md").write_text(HOME, encoding="utf-8")
    (map_ / "over.md").write_text(NL, encoding="utf-8")
    (map_ / "over.en.md").write_text(EN.format(f'bron_hash: "{bron_hash(NL)}"\n'), encoding="utf-8")
    return map_


def engels(map_: Path) -> Bladzijde:
    return next(b for b in lees_bladzijden(map_)[0] if (b.naam, b.taal) == ("over", "en"))


def test_a_page_with_the_hash_of_its_dutch_is_a_draft(content: Path) -> None:
    bladzijden, bevindingen = lees_bladzijden(content)
    assert bevindingen == []
    assert {b.taal: b.status for b in bladzijden if b.naam == "over"} == {
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
    assert tekst.startswith("---\ntitle: About\ndescription: About the guide.\nbron_hash: ")
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


# -- what stands at the top -------------------------------------------------------------------------------

KLAAR = f'bron_hash: "{bron_hash(NL)}"\n'
# fmt: off
MIS: dict[str, tuple[str, str, int, str]] = {
    # What is wrong: (file, its text, the line, what to do).
    "a first page that forgot what it is": ("index.en.md", EN.format("bron_hash: x\n"), 2, "zet erbij: 'soort: home'. Anders mist de eerste pagina alle leefgebieden"),
    "a Dutch first page that forgot it": ("index.md", NL, 2, "zet erbij: 'soort: home'"),
    "a first page with a slip": ("index.md", HOME.replace("home", "hoem"), 4, "kies 'home'"),
    "another page that says it is the first": ("over.md", NL.replace("---\n\n", "soort: home\n---\n\n"), 4, "kan alleen bij index.md; haal deze regel weg"),
    "a key nobody knows": ("over.md", NL.replace("title", "titel"), 2, "Bedoelt u 'title'?"),
    "no title": ("over.md", NL.replace("title: Over\n", ""), 2, "'title' ontbreekt; zet erbij: 'title: …'"),
    "a title without words": ("over.md", NL.replace("title: Over", "title:"), 2, "bij 'title' staat niets"),
    "a key twice": ("over.md", NL.replace("title: Over", "title: Over\ntitle: Ons"), 3, "staat er al op regel 2; houd er één"),
    "a tab": ("over.md", NL.replace("title: Over", "\ttitle: Over"), 2, "hier staat een tab"),
    "a quote left open": ("over.md", NL.replace("title: Over", 'title: "Over'), 2, "aanhalingsteken"),
    "a colon too many": ("over.md", NL.replace("title: Over", "title: Over: de kaart"), 2, "dubbele punt te veel"),
    "a list": ("over.md", "---\n- title\n---\n\n# Over\n", 2, "hier hoort een groepje regels ('title: …')"),
    "a block that stays open": ("over.md", NL.replace("kaart.\n---\n", "kaart.\n"), 1, "het blok bovenaan gaat niet dicht"),
    "nothing at the top": ("over.md", "# Over\n", 1, "begin het bestand met een regel ---"),
    "an empty top": ("over.md", "---\n---\n\n# Over\n", 1, "begin het bestand met een regel ---"),
    "an empty file": ("over.md", "", 1, "begin het bestand met een regel ---"),
    "a hash on the Dutch": ("over.md", NL.replace("---\n\n", "bron_hash: x\n---\n\n"), 4, "hoort alleen in een vertaling; haal hem weg"),
    "a name that a page made from data has": ("zoekhulp.md", NL, 1, "de kaart maakt zelf al een pagina die zoekhulp heet"),
    "a language nobody knows": ("over.uk.md", EN.format(""), 1, "de taal 'uk' kent de kaart niet"),
    "Dutch in the name": ("over.nl.md", NL, 1, "hernoem dit bestand tot over.md"),
    "no language": ("over.oud.md", NL, 1, "noem een pagina over.md"),
    "a translation of nothing": ("contact.en.md", EN.format(""), 1, "dit is een vertaling van contact.md, en die pagina is er niet"),
    "a page in a folder": ("extra/over.md", NL, 1, "zet haar in content/ zelf"),
}
# fmt: on


@pytest.mark.parametrize("wat", MIS)
def test_what_is_wrong_with_a_page_is_told_with_its_line_and_what_to_do(wat: str, content: Path) -> None:
    naam, tekst, regel, zin = MIS[wat]
    (content / naam).parent.mkdir(exist_ok=True)
    (content / naam).write_text(tekst, encoding="utf-8")
    (bevinding,) = [b for b in lees_bladzijden(content)[1] if b.ernst == "fout"]
    assert (bevinding.bestand, bevinding.regel) == (f"content/{naam}", regel)
    assert zin in bevinding.melding


def test_a_page_in_another_character_set_is_told(content: Path) -> None:
    (content / "over.en.md").write_bytes(EN.format(KLAAR).encode().replace(b"Call", b"Caf\xe9"))
    (bevinding,) = lees_bladzijden(content)[1]
    assert (bevinding.bestand, bevinding.regel, bevinding.ernst) == ("content/over.en.md", 9, "fout")
    assert engels(content) == Bladzijde("over", "en", "ontbreekt", tonen=False)
    assert not zet_bijgewerkt(content, "over", "en")


@pytest.mark.parametrize("naam", ["index.md", "over.md"])
def test_a_page_that_must_be_there_is_named(naam: str, content: Path) -> None:
    (content / naam).unlink()
    (bevinding,) = lees_bladzijden(content)[1]
    assert (bevinding.bestand, bevinding.ernst) == (f"content/{naam}", "fout")
    assert "deze pagina ontbreekt; zet haar terug" in bevinding.melding


def test_a_page_without_a_translation_is_no_mistake(content: Path) -> None:
    (content / "over.en.md").unlink()
    assert lees_bladzijden(content)[1] == []
    assert engels(content) == Bladzijde("over", "en", "ontbreekt")


# -- what may be shown ------------------------------------------------------------------------------------


def test_a_page_with_a_bracket_left_open_is_shown_and_one_with_code_is_not(content: Path) -> None:
    for fout, status, tonen in (("Call 112 (now.", "concept", True), ("<b>Call 112.", "ontbreekt", False)):
        (content / "over.en.md").write_text(EN.format(KLAAR).replace("Call 112.", fout), encoding="utf-8")
        assert engels(content) == Bladzijde("over", "en", status, tonen=tonen)  # type: ignore[arg-type]
        (bevinding,) = lees_bladzijden(content)[1]
        # Code may be somebody's attack: it stops the site, in every state of the translation.
        assert bevinding.ernst == ("let op" if tonen else "fout")


@pytest.mark.parametrize("kop", [KLAAR, "0123456789abcdef"])
@pytest.mark.parametrize(
    "kwaad", ["<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](https://x.example/p.png)"]
)
def test_what_could_run_or_be_fetched_stops_the_site_in_every_state(content: Path, kop: str, kwaad: str) -> None:
    (content / "over.en.md").write_text(EN.format(kop).replace("Call 112.", f"Call 112. {kwaad}"), encoding="utf-8")
    assert not engels(content).tonen
    assert "fout" in [b.ernst for b in lees_bladzijden(content)[1]]


def test_an_old_page_with_another_number_is_not_shown_beside_the_dutch_of_today(content: Path) -> None:
    (content / "over.md").write_text(NL.replace("Bel 112.", "Bel 112 meteen."), encoding="utf-8")
    assert engels(content) == Bladzijde("over", "en", "verouderd")
    (content / "over.md").write_text(NL.replace("Bel 112.", "Bel 113."), encoding="utf-8")
    assert engels(content) == Bladzijde("over", "en", "verouderd", tonen=False)


def test_the_real_pages_are_all_there_and_of_the_dutch_of_today() -> None:
    bladzijden, bevindingen = lees_bladzijden(PROJECT / "content")
    assert {b.naam for b in bladzijden} == {"index", "over"}
    assert {b.status for b in bladzijden} <= {"concept", "nagekeken"}
    assert bevindingen == []
