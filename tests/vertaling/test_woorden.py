"""Dates and hours in words, in all six languages, and the parts of a sentence that keep their order."""

from __future__ import annotations

import unicodedata
from datetime import date
from gettext import c2py

import pytest
from babel import Locale
from babel.messages.pofile import read_po

from hooks.model import Datum, Kaart
from hooks.model.momenten import lees_moment
from hooks.stand import PROJECT, Stand
from hooks.vertaling import (
    TALEN,
    Catalogus,
    dagen_van,
    datum_patronen,
    datum_woorden,
    maand_woorden,
    tijden_woorden,
    vertaal,
    vertaalbaar,
)
from hooks.vertaling.cijfers import stukken
from hooks.vertaling.woorden import alle_tijden_woorden, moment_woorden

# Days and hours in a text. Who counts hours from the morning is told which clock it is.
MOMENTEN = {
    "nl": ("maandag tot en met vrijdag 9:00 tot 17:00 uur", "zaterdag en zondag", "9:00 uur"),
    "en": ("Monday to Friday from 9:00 to 17:00", "Saturday and Sunday", "9:00"),
    "ar": ("من الاثنين إلى الجمعة من الساعة 9:00 إلى الساعة 17:00", "السبت والأحد", "الساعة 9:00"),
    "ti": ("ካብ ሰኑይ ክሳብ ዓርቢ ካብ ሰዓት 9:00 ክሳብ ሰዓት 17:00 (ሰዓት ሆላንድ)", "ቀዳምን ሰንበትን", "ሰዓት 9:00 (ሰዓት ሆላንድ)"),
    "tr": ("Pazartesi ile Cuma arası saat 9:00 ile 17:00 arası", "Cumartesi ve Pazar", "saat 9:00"),
    "bg": ("от понеделник до петък от 9:00 до 17:00 часа", "събота и неделя", "9:00 часа"),
}

# The script that the words of a language are written in, as Unicode names it.
SCHRIFT = {"nl": "LATIN", "en": "LATIN", "ar": "ARABIC", "ti": "ETHIOPIC", "tr": "LATIN", "bg": "CYRILLIC"}


@pytest.fixture(params=list(TALEN))
def catalogus(request: pytest.FixtureRequest, stand: Stand) -> Catalogus:
    """The real catalogue of each language."""
    pad = f"kaart/vertalingen/{request.param}.po"
    assert [b for b in stand.bevindingen if b.bestand == pad] == []
    gelezen: Catalogus = stand.catalogi[request.param]
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
    assert woorden.count("(") == (catalogus.taal.code == "ti" and open_ != "24/7")
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


def test_all_hours_in_dutch_are_the_whole_week_holidays_and_dates() -> None:
    nl = Catalogus(TALEN["nl"])
    assert alle_tijden_woorden(
        "Mo-Th 09:00-12:00,13:00-17:00; Fr 22:00-02:00; Dec 24-Jan 2 off; 2027 Jul 1 10:00-11:00", nl
    ) == [
        ("maandag tot en met donderdag", "9:00 tot 12:00 uur, 13:00 tot 17:00 uur"),
        ("vrijdag", "22:00 tot 2:00 uur de volgende dag"),
        ("zaterdag en zondag", "gesloten"),
        ("feestdagen", "niet bekend, vraag na"),
        ("24 december tot en met 2 januari", "gesloten"),
        ("1 juli 2027", "10:00 tot 11:00 uur"),
    ]
    assert ("feestdagen", "gesloten") in alle_tijden_woorden("Mo-Fr 09:00-17:00; PH off", nl)


def test_all_hours_are_words_of_the_language_without_a_hole(catalogus: Catalogus) -> None:
    rijen = alle_tijden_woorden("Mo-Fr 09:00-17:00; Sa 22:00-02:00; 2026 Dec 24-2027 Jan 2 off", catalogus)
    assert len(rijen) == 5
    for woorden in (woord for rij in rijen for woord in rij):
        assert schriften(woorden) == {SCHRIFT[catalogus.taal.code]}
        assert "%" not in woorden
        assert "{" not in woorden


UREN = {
    "nl": "maandag tot en met vrijdag 8:30 tot 17:00 uur",
    "en": "Monday to Friday from 8:30 to 17:00",
    "ar": "من الاثنين إلى الجمعة من الساعة 8:30 إلى الساعة 17:00",
    "ti": "ካብ ሰኑይ ክሳብ ዓርቢ ካብ ሰዓት 8:30 ክሳብ ሰዓት 17:00 (ሰዓት ሆላንድ)",
    "tr": "Pazartesi ile Cuma arası saat 8:30 ile 17:00 arası",
    "bg": "от понеделник до петък от 8:30 до 17:00 часа",
}


def test_hours_of_working_days_in_each_language(catalogus: Catalogus) -> None:
    """Golden: whoever improves a translation changes the sentence here too, and reads it as a whole."""
    assert tijden_woorden("Mo-Fr 08:30-17:00", catalogus) == UREN[catalogus.taal.code]


# -- days and months --------------------------------------------------------------------------------------


def test_a_week_and_a_year_have_different_words_in_the_letters_of_the_language(catalogus: Catalogus) -> None:
    taal = catalogus.taal
    dagen, datums = dagen_van(taal), datum_patronen(taal)
    assert (len(set(dagen)), len(set(datums))) == (7, 12)
    for woord in dagen:
        assert schriften(woord) == {SCHRIFT[taal.code]}
    for nr, patroon in enumerate(datums, start=1):
        woorden = patroon.format(dag=1, jaar=2027)
        assert schriften(woorden) == {SCHRIFT[taal.code]}
        # What a browser fills in is what the build writes.
        assert woorden == datum_woorden(date(2027, nr, 1), catalogus)
        # No month is abbreviated, and no digits are of another script.
        assert woorden.isascii() or "." not in woorden
        assert [teken for teken in woorden if teken.isdigit()] == list("12027")


def test_tigrinya_has_words_of_its_own_in_the_order_of_the_year() -> None:
    ti = TALEN["ti"]
    assert dagen_van(ti) == ("ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት")
    # CLDR agrees where it is full; if a later one does not, somebody has to look.
    cldr = Locale.parse("ti")
    assert tuple(cldr.days["format"]["wide"][nr] for nr in range(7)) == ti.dagen
    assert tuple(cldr.months["format"]["wide"][nr] for nr in range(1, 13)) == ti.maanden


# -- one and more -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [code for code in TALEN if code != "nl"])
def test_every_number_has_a_form_and_the_rule_is_that_of_the_language(code: str) -> None:
    with (PROJECT / "kaart" / "vertalingen" / f"{code}.po").open("rb") as bestand:
        catalog = read_po(bestand, locale=None)
    vorm = c2py(catalog.plural_expr)
    assert {vorm(n) for n in range(201)} == set(range(catalog.num_plurals))
    # 0 is never counted on the site: then a sentence says that there is none.
    cldr = Locale.parse(code).plural_form
    gelijk = {(cldr(n), vorm(n)) for n in range(1, 201)}
    if code != "tr":
        # Two numbers that sound alike in the language have one form, and no two forms are for the same numbers.
        assert len(gelijk) == len({soort for soort, _ in gelijk})
        assert len(gelijk) == len({nr for _, nr in gelijk})


def test_every_sentence_with_a_number_is_whole_from_0_to_200(catalogus: Catalogus) -> None:
    zinnen = [("%(num)s organisatie", "%(num)s organisaties")]
    if catalogus.taal.code != "nl":
        with (PROJECT / "kaart" / "vertalingen" / f"{catalogus.taal.code}.po").open("rb") as bestand:
            zinnen = [b.id for b in read_po(bestand, locale=None) if b.id and not isinstance(b.id, str)]
    assert zinnen
    for een, meer in zinnen:
        for n in range(201):
            woorden = catalogus.ngettext(een, meer, n)
            assert woorden
            # The euro keeps its name in Tigrinya.
            assert SCHRIFT[catalogus.taal.code] in schriften(woorden) or "euro" in woorden
            # One or two of something can be said without the number; no other number can.
            assert "%(num)s" in woorden or n in (0, 1, 2)


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


def test_days_and_hours_in_a_text_are_said_in_the_words_of_the_language(catalogus: Catalogus) -> None:
    getypt = ("Mo-Fr 09:00-17:00", "Sa,Su", "09:00")
    assert tuple(moment_woorden(lees_moment(m), catalogus) for m in getypt) == MOMENTEN[catalogus.taal.code]


def test_hours_in_tigrinya_always_say_which_clock_they_are_of(stand: Stand) -> None:
    ti = stand.catalogi["ti"]
    hollands = "(ሰዓት ሆላንድ)"
    assert tijden_woorden("Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00", ti).count(hollands) == 1
    met_uren = [uren for _, uren in alle_tijden_woorden("Mo-Fr 09:00-12:00; Sa,Su off; PH off", ti) if "9:00" in uren]
    assert met_uren
    assert all(hollands in uren for uren in met_uren)


def test_no_moment_is_left_in_braces_in_any_text_that_a_reader_sees(catalogus: Catalogus, echte_kaart: Kaart) -> None:
    in_taal = [tekst for _, tekst in vertaalbaar(vertaal(echte_kaart, catalogus))]
    assert sum(MOMENTEN[catalogus.taal.code][1] in t.tekst for t in in_taal) >= 8
    assert [t for t in in_taal if "{" in t.nl + t.tekst] == []
