"""Bringing the catalogues in step: nothing is lost, nothing is passed off as up to date, and a second run changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import ORGANISATIE

from hooks.inlezen import lees_kaart
from hooks.model import Kaart, Tekst
from hooks.vertaling import TALEN, lees_catalogus
from hooks.vertaling.bijwerken import werk_bij

KORT = "organisaties/voorbeeld:kort"
WAARVOOR = "organisaties/voorbeeld:telefoon.{}.waarvoor"


@pytest.fixture
def bijgewerkt(kaart_map: Path) -> Callable[[str], Path]:
    """Give the organisation this text and bring the catalogues in step; the folder of the catalogues."""

    def doe(organisatie: str = ORGANISATIE) -> Path:
        (kaart_map / "organisaties" / "voorbeeld.yml").write_text(organisatie, encoding="utf-8")
        kaart = lees_kaart(kaart_map).kaart
        assert isinstance(kaart, Kaart)
        werk_bij(kaart_map / "vertalingen", kaart)
        return kaart_map / "vertalingen"

    return doe


def vertaal_in(map_: Path, context: str, nl: str, vertaling: str, opmerking: str = "") -> None:
    """What a translator does with an editor of PO files."""
    pad = map_ / "en.po"
    oud = f'msgctxt "{context}"\nmsgid "{nl}"\nmsgstr ""\n'
    tekst = pad.read_text(encoding="utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, opmerking + oud.replace('msgstr ""', f'msgstr "{vertaling}"')), encoding="utf-8")


def in_engels(map_: Path, context: str, nl: str) -> Tekst:
    en, bevindingen = lees_catalogus(map_, "en")
    assert bevindingen == []
    return en.tekst(Tekst.bron(nl), context)


def test_every_language_but_dutch_gets_a_catalogue_with_every_text(
    bijgewerkt: Callable[..., Path], kaart_map: Path
) -> None:
    map_ = bijgewerkt()
    assert {pad.stem for pad in map_.iterdir()} == set(TALEN) - {"nl"}
    for pad in map_.iterdir():
        tekst = pad.read_text(encoding="utf-8")
        assert f'msgctxt "{KORT}"\nmsgid "Hulp bij wonen"' in tekst
        assert 'msgid "Direct hulp"' in tekst


def test_the_count_says_how_many_texts_are_missing_and_out_of_date(
    bijgewerkt: Callable[..., Path], kaart_map: Path
) -> None:
    map_ = bijgewerkt()
    kaart = lees_kaart(kaart_map).kaart
    assert kaart is not None
    alle, leeg, oud = werk_bij(map_, kaart)["en"]
    assert (alle, oud) == (leeg, 0)
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing")
    assert werk_bij(map_, kaart)["en"] == (alle, alle - 1, 0)


def test_a_second_run_changes_no_byte(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing", "# nagekeken: moedertaalspreker, 2026-11-01\n")
    bijgewerkt(
        ORGANISATIE.replace(
            "Hulp bij wonen", 'Hulp bij "wonen", en bij een regel die zo lang is dat hij wordt afgebroken'
        )
    )
    eerst = {pad.name: pad.read_bytes() for pad in map_.iterdir()}
    bijgewerkt(
        ORGANISATIE.replace(
            "Hulp bij wonen", 'Hulp bij "wonen", en bij een regel die zo lang is dat hij wordt afgebroken'
        )
    )
    assert {pad.name: pad.read_bytes() for pad in map_.iterdir()} == eerst
    assert b"#, fuzzy" in eerst["en.po"]


def test_a_text_whose_dutch_changed_keeps_its_translation_as_out_of_date(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing", "# nagekeken: moedertaalspreker, 2026-11-01\n")
    assert in_engels(map_, KORT, "Hulp bij wonen").status == "nagekeken"
    nieuw = ORGANISATIE.replace("Hulp bij wonen", "Hulp bij huur")
    for _ in range(3):
        bijgewerkt(nieuw)
        assert in_engels(map_, KORT, "Hulp bij huur") == Tekst("Hulp bij huur", "Help with housing", "en", "verouderd")
        assert '#| msgid "Hulp bij wonen"' in (map_ / "en.po").read_text(encoding="utf-8")


def test_a_text_that_changed_before_it_was_translated_is_just_missing(bijgewerkt: Callable[..., Path]) -> None:
    bijgewerkt()
    map_ = bijgewerkt(ORGANISATIE.replace("Hulp bij wonen", "Hulp bij huur"))
    assert in_engels(map_, KORT, "Hulp bij huur").status == "ontbreekt"
    assert "fuzzy" not in (map_ / "en.po").read_text(encoding="utf-8")


def test_an_updated_translation_is_up_to_date_again(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing")
    nieuw = ORGANISATIE.replace("Hulp bij wonen", "Hulp bij huur")
    bijgewerkt(nieuw)
    pad = map_ / "en.po"
    # A translator takes the mark away; the Dutch of before may stay behind.
    pad.write_text(
        pad.read_text(encoding="utf-8").replace("#, fuzzy\n", "").replace("Help with housing", "Help with rent"),
        encoding="utf-8",
    )
    bijgewerkt(nieuw)
    assert in_engels(map_, KORT, "Hulp bij huur") == Tekst("Hulp bij huur", "Help with rent", "en", "concept")
    assert "#|" not in pad.read_text(encoding="utf-8")


def test_a_text_that_only_moved_keeps_its_translation_and_status(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(
        map_, WAARVOOR.format(0), "algemeen nummer", "general number", "# nagekeken: moedertaalspreker, 2026-11-01\n"
    )
    bijgewerkt(ORGANISATIE.replace("telefoon:\n", 'telefoon:\n  - nummer: "070 353 61 87"\n    waarvoor: spoed\n'))
    assert in_engels(map_, WAARVOOR.format(1), "algemeen nummer") == Tekst(
        "algemeen nummer", "general number", "en", "nagekeken"
    )


def test_a_text_that_is_gone_leaves_the_catalogue(bijgewerkt: Callable[..., Path]) -> None:
    bijgewerkt()
    map_ = bijgewerkt(ORGANISATIE.replace("    waarvoor: algemeen nummer\n", ""))
    assert "algemeen nummer" not in (map_ / "en.po").read_text(encoding="utf-8")


def test_a_byte_order_mark_of_notepad_does_not_matter(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing")
    pad = map_ / "en.po"
    pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes())
    bijgewerkt()
    assert in_engels(map_, KORT, "Hulp bij wonen").tekst == "Help with housing"
