"""Opening hours: what is taken, what it means, and what an editor reads when it is refused."""

from __future__ import annotations

import re

import pytest
from pydantic import TypeAdapter, ValidationError

from hooks.model import is_altijd, uren_nl, uren_van
from hooks.model.openingstijden import Openingstijden
from hooks.model.uren import schrijf_uren
from hooks.model.uren_lezen import LANGSTE, UrenFout, lees_uren
from hooks.stand import PROJECT

OPEN = TypeAdapter(Openingstijden)
PATROON = re.compile(OPEN.json_schema()["pattern"], re.A)
REST_DICHT = "zaterdag en zondag gesloten; feestdagen niet bekend"


def melding(open_: str) -> str:
    with pytest.raises(UrenFout) as fout:
        lees_uren(open_)
    return fout.value.melding


# -- what is taken ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("open_", "week"),
    [
        ("24/7", "dag en nacht, alle dagen, ook op feestdagen"),
        ("Mo-Su,PH 00:00-24:00", "dag en nacht, alle dagen, ook op feestdagen"),
        ("Mo-Su 00:00-24:00", "maandag tot en met zondag dag en nacht; feestdagen niet bekend"),
        ("Mo-Fr 09:00-17:00", f"maandag tot en met vrijdag 9:00 tot 17:00 uur; {REST_DICHT}"),
        (
            "Mo-Fr 09:00-17:00; PH off",
            "maandag tot en met vrijdag 9:00 tot 17:00 uur; zaterdag en zondag gesloten; feestdagen gesloten",
        ),
        (
            "Mo-Fr 09:00-17:00; PH 10:00-12:00",
            "maandag tot en met vrijdag 9:00 tot 17:00 uur; zaterdag en zondag gesloten; feestdagen 10:00 tot 12:00 uur",
        ),
        (
            "Mo-Fr,PH 09:00-17:00",
            "maandag tot en met vrijdag 9:00 tot 17:00 uur; zaterdag en zondag gesloten; feestdagen 9:00 tot 17:00 uur",
        ),
        (
            "Mo-Fr 09:00-17:00; Sa,PH off",
            "maandag tot en met vrijdag 9:00 tot 17:00 uur; zaterdag en zondag gesloten; feestdagen gesloten",
        ),
        (
            "Mo-Fr 09:00-12:00,13:00-17:00",
            f"maandag tot en met vrijdag 9:00 tot 12:00 uur en 13:00 tot 17:00 uur; {REST_DICHT}",
        ),
        (
            "Mo,Fr 09:00-12:00; Tu-Th 13:00-15:00",
            f"maandag 9:00 tot 12:00 uur; dinsdag tot en met donderdag 13:00 tot 15:00 uur; vrijdag 9:00 tot 12:00 uur; {REST_DICHT}",
        ),
        (
            "Mo-Fr 09:00-17:00; We off",
            f"maandag en dinsdag 9:00 tot 17:00 uur; woensdag gesloten; donderdag en vrijdag 9:00 tot 17:00 uur; {REST_DICHT}",
        ),
        (
            "Fr-Mo 09:00-12:00",
            "maandag 9:00 tot 12:00 uur; dinsdag tot en met donderdag gesloten; vrijdag tot en met zondag 9:00 tot 12:00 uur; feestdagen niet bekend",
        ),
        (
            "Mo-Su 17:00-08:00",
            "maandag tot en met zondag 17:00 tot 8:00 uur de volgende dag; feestdagen niet bekend",
        ),
        ("Mo-Fr 18:00-24:00", f"maandag tot en met vrijdag 18:00 tot 24:00 uur; {REST_DICHT}"),
        ("Mo-Fr 18:00-00:00", f"maandag tot en met vrijdag 18:00 tot 24:00 uur; {REST_DICHT}"),
        (
            "Mo-Fr 09:00-17:00; Dec 24 09:00-12:00; Dec 25-26 off",
            f"maandag tot en met vrijdag 9:00 tot 17:00 uur; {REST_DICHT}; 24 december 9:00 tot 12:00 uur; 25 december tot en met 26 december gesloten",
        ),
        (
            "Mo-Fr 09:00-17:00; Dec 24-Jan 2 off",
            f"maandag tot en met vrijdag 9:00 tot 17:00 uur; {REST_DICHT}; 24 december tot en met 2 januari gesloten",
        ),
        (
            "Mo-Fr 09:00-17:00; 2026 Dec 24-2027 Jan 2 off",
            f"maandag tot en met vrijdag 9:00 tot 17:00 uur; {REST_DICHT}; 24 december 2026 tot en met 2 januari 2027 gesloten",
        ),
        (
            "Mo-Fr 09:00-17:00; Jul 1-14 10:00-12:00; Jul 5 off",
            f"maandag tot en met vrijdag 9:00 tot 17:00 uur; {REST_DICHT}; 1 juli tot en met 14 juli elke dag 10:00 tot 12:00 uur; 5 juli gesloten",
        ),
    ],
)
def test_hours_on_the_list_are_taken_as_typed_and_mean_this(open_: str, week: str) -> None:
    assert OPEN.validate_python(open_) == open_
    assert PATROON.search(open_), "a program that knows the schema would underline it"
    assert uren_nl(uren_van(open_)) == week
    assert lees_uren(schrijf_uren(lees_uren(open_))) == lees_uren(open_)


@pytest.mark.parametrize(
    "open_",
    [
        "mo-fr 09:00-17:00",
        " Mo - Fr  09:00 - 17:00 ",
        "Mo-Fr 13:00-17:00,09:00-13:00",
        "Mo-We,Th,Fr 09:00-17:00",
        "Mo-We 09:00-17:00 ;Th-Fr 09:00-17:00",
        "MO-FR 09:00-17:00; SA OFF",
    ],
)
def test_spaces_capitals_and_order_do_not_change_what_hours_mean(open_: str) -> None:
    assert uren_van(open_) == uren_van("Mo-Fr 09:00-17:00")
    assert PATROON.search(open_)


@pytest.mark.parametrize("open_", ["24/7", "Mo-Su,PH 00:00-24:00", "Mo-Su 00:00-24:00; PH 00:00-24:00"])
def test_day_and_night_is_known_however_it_is_written(open_: str) -> None:
    assert is_altijd(open_)


@pytest.mark.parametrize("open_", ["Mo-Fr 09:00-17:00", "Mo-Su 00:00-24:00", "Mo-Su,PH 00:00-24:00; Dec 25 off"])
def test_less_than_day_and_night_is_not_day_and_night(open_: str) -> None:
    assert not is_altijd(open_)


def test_every_example_of_the_readme_is_taken() -> None:
    deel = (PROJECT / "README.md").read_text(encoding="utf-8").partition("### Openingstijden")[2].partition("\n## ")[0]
    voorbeelden = re.findall(r'^\| `"(.*?)"`', deel, re.M)
    assert len(voorbeelden) >= 8
    for open_ in voorbeelden:
        assert OPEN.validate_python(open_) == open_


# -- what is refused, with what to write instead ------------------------------------------------------------


@pytest.mark.parametrize(
    ("open_", "waarom", "voorstel"),
    [
        # A later rule that takes away what an earlier one gave.
        (
            "Mo 09:00-12:00; Mo 13:00-17:00",
            "'Mo 13:00-17:00' wist 'Mo 09:00-12:00': op maandag zou het alleen 13:00 tot 17:00 uur open zijn",
            "Mo 09:00-12:00,13:00-17:00",
        ),
        (
            "Mo-Fr 09:00-12:00; Tu-Th 13:00-15:00",
            "op dinsdag tot en met donderdag zou het alleen 13:00 tot 15:00 uur open zijn",
            "Mo,Fr 09:00-12:00; Tu-Th 09:00-12:00,13:00-15:00",
        ),
        ("Mo-Fr 09:00-17:00; Fr 09:00-12:00", "op vrijdag zou het alleen", "Mo-Th 09:00-17:00; Fr 09:00-12:00"),
        ("Su off; Mo-Su 09:00-17:00", "op zondag zou het toch open zijn", "Mo-Sa 09:00-17:00"),
        (
            "Mo-Fr 09:00-17:00; PH 09:00-12:00; PH 13:00-14:00",
            "op feestdagen zou het alleen",
            "Mo-Fr 09:00-17:00; PH 09:00-12:00,13:00-14:00",
        ),
        (
            "Mo-Fr 09:00-12:00, Tu-Th 13:00-15:00",
            "schrijf daar een puntkomma",
            "Mo,Fr 09:00-12:00; Tu-Th 09:00-12:00,13:00-15:00",
        ),
        # A rule that says less, after one that says more.
        (
            "PH off; Mo-Fr 09:00-17:00",
            "zou dan ook op een feestdag gelden; geef PH een eigen regel",
            "Mo-Fr 09:00-17:00; PH off",
        ),
        (
            "Mo-Th 09:00-17:00; PH off; Fr 09:00-12:00",
            "'Fr 09:00-12:00' staat na de regel met PH",
            "Mo-Th 09:00-17:00; Fr 09:00-12:00; PH off",
        ),
        (
            "Mo-Fr,PH 09:00-17:00; Sa 10:00-12:00",
            "geef PH een eigen regel",
            "Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH 09:00-17:00",
        ),
        ("Dec 25 off; Mo-Fr 09:00-17:00", "staat na een datum en zou die wissen", "Mo-Fr 09:00-17:00; Dec 25 off"),
        (
            "Mo-Fr 09:00-17:00; Dec 24-26 10:00-12:00; PH off",
            "'PH off' staat na een datum en zou die wissen",
            "Mo-Fr 09:00-17:00; PH off; Dec 24-26 10:00-12:00",
        ),
        ("Mo-Fr 09:00-17:00; Dec 25 off; Dec 25 10:00-12:00", "gaan over dezelfde dag; houd er één", None),
        # Days without times, and times without days.
        ("Mo-Fr", "bij 'Mo-Fr' staan geen tijden; dat zou betekenen: dag en nacht open", None),
        ("Mo-Fr 09:00-17:00; PH", "bij 'PH' staan geen tijden", None),
        ("Mo-Fr 09:00-17:00; Dec 24", "bij 'Dec 24' staan geen tijden", None),
        ("09:00-17:00", "staat niet op welke dagen", "Mo-Su 09:00-17:00"),
        ("00:00-24:00", "staat niet op welke dagen", "24/7"),
        ("PH off", "niet op welke dagen van de week het open is", None),
        ("off", "bij 'off' staat niet op welke dagen", None),
        # Words.
        ("open", "'open' zonder tijden zou betekenen: dag en nacht open", None),
        ("Mo-Fr open", "'open' zonder tijden zou betekenen: dag en nacht open", None),
        ("Mo-Fr 09:00-17:00 open", "'open' kan hier niet", "Mo-Fr 09:00-17:00"),
        ('"op afspraak"', 'woorden ("op afspraak") kan de computer niet lezen', None),
        ('Mo-Fr 09:00-17:00 "op afspraak"', "zet de tijden in woorden bij open_in_woorden", None),
        ("altijd", "altijd open heet 24/7", "24/7"),
        ("Mo-Fr 09:00-17:00; zaterdag gesloten", "'zaterdag' is hier geen dag", "Mo-Fr 09:00-17:00; Sa off"),
        ("ma t/m vr van 9.00 tot 17.00 uur", "'ma' is hier geen dag", "Mo-Fr 09:00-17:00"),
        ("maandag tot vrijdag", "'maandag' is hier geen dag; de dagen heten Mo, Tu, We, Th, Fr, Sa en Su", None),
        ("Mo-Fr 09:00-17:00; feestdagen dicht", "feestdagen heten PH", "Mo-Fr 09:00-17:00; PH off"),
        ("Mo Tu 09:00-12:00", "tussen de dagen staat geen komma of streepje", "Mo,Tu 09:00-12:00"),
        ("Mo-Fr: 09:00-17:00", "zonder dubbele punt", "Mo-Fr 09:00-17:00"),
        ("Mo–Fr 09:00–17:00", "een lang streepje", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 09:00-17:00;", "een puntkomma te veel", "Mo-Fr 09:00-17:00"),
        # What nobody can say of a plain week.
        ("09:00+", "'09:00+' zegt niet hoe laat het sluit", None),
        ("Mo-Fr 09:00+", "'09:00+' zegt niet hoe laat het sluit", None),
        ("sunrise-sunset", "'sunrise' hangt af van de zon", None),
        ("Mo-Fr 09:00-17:00; SH off", "'SH' betekent schoolvakantie, en de computer weet niet wanneer die is", None),
        ("Mo[1] 10:00-12:00", "geldt niet elke week", None),
        ("week 1-53/2 Mo 10:00-12:00", "geldt niet elke week", None),
        ("Jan-Mar Mo 10:00-12:00", "geldt maar een deel van het jaar", None),
        ("2024 Mo 10:00-12:00", "geldt maar een deel van het jaar", None),
        ("easter off", "Pasen is een feestdag, en die heten samen PH", None),
        ("24/7; PH off", "Daar kan niets bij staan", "Mo-Su 00:00-24:00; PH off"),
        ("24/7; We off", "Daar kan niets bij staan", "Mo,Tu,Th-Su 00:00-24:00; PH 00:00-24:00"),
        # Times.
        ("Mo 12:00-09:00", "'12:00-09:00' staat omgedraaid; dat zou betekenen: 12:00 tot 9:00 uur", "Mo 09:00-12:00"),
        ("Mo 16:59-08:00", "staat omgedraaid", "Mo 08:00-16:59"),
        ("Mo 17:00-12:01", "staat omgedraaid", "Mo 12:01-17:00"),
        ("Mo 09:00-00:00", "schrijf 24:00 voor het einde van de dag", "Mo 09:00-24:00"),
        ("Mo 09:00-09:00", "een hele dag en nacht open", "Mo 00:00-24:00"),
        ("Mo 24:00-02:00", "begint om 24:00", "Mo 00:00-02:00"),
        ("Mo 09:00-13:00,12:00-17:00", "lopen door elkaar", "Mo 09:00-17:00"),
        ("Mo 22:00-02:00,23:00-24:00", "lopen door elkaar", "Mo 22:00-02:00"),
        ("Mo-Fr 9:00-17:00", "twee cijfers en een dubbele punt", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 9-17", "twee cijfers en een dubbele punt", "Mo-Fr 09:00-17:00"),
        ("Mo-Fr 0900-1700", "twee cijfers en een dubbele punt", "Mo-Fr 09:00-17:00"),
        ("Fr 22:00-26:00", "geen tijd die de computer kan lezen", "Fr 22:00-02:00"),
        ("Mo-Fr 25:00-26:00", "kan de computer niet lezen als openingstijd", None),
        # Dates.
        ("Mo 09:00-17:00; 25 dec off", "schrijf eerst de maand en dan de dag", "Mo 09:00-17:00; Dec 25 off"),
        ("Mo 09:00-17:00; 2026-12-25 off", "'2026-12-25' is hier geen datum", "Mo 09:00-17:00; 2026 Dec 25 off"),
        ("Mo 09:00-17:00; december 25 off", "'december' is hier geen maand", "Mo 09:00-17:00; Dec 25 off"),
        ("Mo 09:00-17:00; Dec 25,26 off", "schrijf bij elke dag de maand", "Mo 09:00-17:00; Dec 25,Dec 26 off"),
        ("Mo 09:00-17:00; Dec 26-25 off", "'Dec 26-25' staat omgedraaid", "Mo 09:00-17:00; Dec 25-26 off"),
        ("Mo 09:00-17:00; Aug 20-Jul 10 off", "staat omgedraaid", "Mo 09:00-17:00; Jul 10-Aug 20 off"),
        (
            "Mo 09:00-17:00; 2026 Dec 24-Jan 2 off",
            "staat maar één jaar",
            "Mo 09:00-17:00; 2026 Dec 24-2027 Jan 2 off",
        ),
        (
            "Mo 09:00-17:00; Dec 24-2027 Jan 2 off",
            "staat maar één jaar",
            "Mo 09:00-17:00; 2026 Dec 24-2027 Jan 2 off",
        ),
        ("Mo 09:00-17:00; 2027 Feb 29 off", "is geen dag van de kalender", None),
        ("Mo 09:00-17:00; Apr 31 off", "is geen dag van de kalender", None),
        ("Mo 09:00-17:00; Jul 1-Sep 1 off", "duurt 63 dagen; een uitzondering duurt er hoogstens 62", None),
        ("Mo 09:00-17:00; 2027 Aug off", "van welke dag tot welke dag", "Mo 09:00-17:00; 2027 Aug 1-31 off"),
        ("Mo 09:00-17:00; PH,Dec 24 off", "dagen en datums door elkaar", "Mo 09:00-17:00; PH off; Dec 24 off"),
        ("Mo 09:00-17:00; Dec 24 Th off", "een datum en een dag van de week", "Mo 09:00-17:00; Dec 24 off"),
    ],
)
def test_anything_else_is_refused_with_the_reason_and_what_to_write(
    open_: str, waarom: str, voorstel: str | None
) -> None:
    gezegd = melding(open_)
    assert waarom in gezegd
    if voorstel is None:
        assert "Bedoelt u" not in gezegd
        assert re.search(r"schrijf|zet|houd|kijk", gezegd, re.I)
    else:
        assert gezegd.endswith(f'Bedoelt u "{voorstel}"? Dat is: {uren_nl(lees_uren(voorstel))}')


@pytest.mark.parametrize(
    "open_", ["", " ", ";", "x", "{waarde}", "<b>", "%s", "Mo-Fr 09:00-17:00; \u202e", "ſa 09:00-17:00"]
)
def test_nonsense_is_refused_with_an_example(open_: str) -> None:
    assert 'Schrijf bijvoorbeeld "Mo-Fr 09:00-17:00"' in melding(open_)


def test_hours_of_half_a_page_are_refused_before_anything_looks_at_them() -> None:
    assert melding("Mo 09:00-10:00;" * 100).startswith(f"deze openingstijd is 1500 tekens lang; er passen er {LANGSTE}")


def test_a_record_gives_the_reason_as_its_message() -> None:
    with pytest.raises(ValidationError, match="'12:00-09:00' staat omgedraaid"):
        OPEN.validate_python("Mo 12:00-09:00")
