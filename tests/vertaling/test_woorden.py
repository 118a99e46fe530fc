"""Dates and hours in words, in all six languages, and the parts of a sentence that keep their order."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from hooks.model import Datum
from hooks.stand import PROJECT
from hooks.vertaling import TALEN, Catalogus, datum_woorden, lees_catalogus, maand_woorden, tijden_woorden
from hooks.vertaling.cijfers import stukken

# The script that the words of a language are written in, as Unicode names it.
SCHRIFT = {"nl": "LATIN", "en": "LATIN", "ar": "ARABIC", "ti": "ETHIOPIC", "tr": "LATIN", "bg": "CYRILLIC"}


@pytest.fixture(params=list(TALEN))
def catalogus(request: pytest.FixtureRequest) -> Catalogus:
    """The real catalogue of each language."""
    gelezen, bevindingen = lees_catalogus(PROJECT / "kaart" / "vertalingen", request.param)
    assert bevindingen == []
    return gelezen


def schriften(tekst: str) -> set[str]:
    return {unicodedata.name(teken).split()[0] for teken in tekst if unicodedata.category(teken).startswith("L")}


DAGEN = {
    "nl": "23 november 2026",
    "en": "23 November 2026",
    "ar": "23 نوفمبر 2026",
    "ti": "23 ሕዳር 2026",
    "tr": "23 Kasım 2026",
    "bg": "23 ноември 2026",
}


def test_a_day_is_written_in_the_words_of_the_language(catalogus: Catalogus) -> None:
    assert datum_woorden(date(2026, 11, 23), catalogus) == DAGEN[catalogus.taal.code]


@pytest.mark.parametrize("getypt", ["2021-05-10", "2021-05"])
def test_a_check_is_as_exact_as_a_month(getypt: str, catalogus: Catalogus) -> None:
    woorden = maand_woorden(Datum.model_validate(getypt), catalogus)
    assert woorden.endswith("2021")
    assert "10" not in woorden
    assert schriften(woorden) == {SCHRIFT[catalogus.taal.code]}


def test_a_check_of_which_only_the_year_is_known_shows_the_year(catalogus: Catalogus) -> None:
    assert maand_woorden(Datum.model_validate("2021"), catalogus) == "2021"


def test_a_check_of_unknown_date_says_so(catalogus: Catalogus) -> None:
    assert maand_woorden(Datum.model_validate("onbekend"), catalogus) == catalogus.gettext("onbekend") != ""


@pytest.mark.parametrize(
    "open_",
    [
        "24/7",
        "Mo-Fr 08:30-17:00",
        "Sa,Su 10:00-12:00",
        "We 09:00-12:00,13:00-17:00",
        "Mo-Fr 00:00-24:00",
        "Fr 22:00-02:00",
    ],
)
def test_hours_are_words_of_the_language_without_a_hole(open_: str, catalogus: Catalogus) -> None:
    woorden = tijden_woorden(open_, catalogus)
    assert "%" not in woorden
    assert "(" not in woorden
    # A text that is not translated yet is Dutch; the names of the days never are.
    assert SCHRIFT[catalogus.taal.code] in schriften(woorden) or open_ == "24/7"


def test_hours_in_dutch() -> None:
    nl = Catalogus(TALEN["nl"])
    assert [
        tijden_woorden(open_, nl)
        for open_ in ("24/7", "Mo-Fr 08:30-17:00", "Sa,Su 10:00-12:00", "We 09:00-12:00,13:00-17:00")
    ] == [
        "dag en nacht, alle dagen",
        "maandag tot en met vrijdag 8:30 tot 17:00 uur",
        "zaterdag en zondag 10:00 tot 12:00 uur",
        "woensdag 9:00 tot 12:00 uur, 13:00 tot 17:00 uur",
    ]
    assert tijden_woorden("Mo,We 09:00-12:00", nl) == "maandag 9:00 tot 12:00 uur · woensdag 9:00 tot 12:00 uur"


def test_midnight_is_24_hours_at_the_end_and_0_at_the_beginning() -> None:
    nl = Catalogus(TALEN["nl"])
    assert tijden_woorden("Mo-Fr 00:00-24:00", nl) == "maandag tot en met vrijdag 0:00 tot 24:00 uur"
    assert tijden_woorden("Fr 18:00-24:00", nl) == "vrijdag 18:00 tot 24:00 uur"


# -- left to right in right to left -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "deel",
    [
        "070 353 61 88",
        "112",
        "0800-0113",
        "9:00",
        "€ 10,50"[2:],
        "https://voorbeeld.example/a?b=1",
        "info@voorbeeld.example",
        "www.voorbeeld.nl",
        "+31 70 353 61 88",
        "112NL",
        "Fonds 1818",
    ],
)
def test_a_number_or_address_in_arabic_is_kept_together(deel: str) -> None:
    assert stukken(f"اتصل {deel} الآن") == [(False, "اتصل "), (True, deel), (False, " الآن")]


def test_two_numbers_with_words_between_are_two_parts() -> None:
    assert [deel for los, deel in stukken("اتصل 112 أو 0800 2000") if los] == ["112", "0800 2000"]


def test_text_without_numbers_is_one_part() -> None:
    assert stukken("اتصل بنا") == [(False, "اتصل بنا")]


def test_no_text_has_no_parts() -> None:
    assert stukken("") == []


@pytest.mark.parametrize("tekst", ["112", "اتصل 112.", "(070) 353 61 88 و 113", "a 1 ب 2 c", "€ 12,- حتى 9:00"])
def test_the_parts_together_are_the_text(tekst: str) -> None:
    assert "".join(deel for _, deel in stukken(tekst)) == tekst
