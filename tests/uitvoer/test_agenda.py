"""The calendar of visits, read back with a program that reads calendars."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Component
from verzonnen import VANDAAG

from hooks.model import Kaart, Voorlichting
from hooks.model.uitgave import Uitgave
from hooks.uitvoer import agenda

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

# All organisations and visits are invented.
BEZOEK: dict[str, Any] = {
    "id": "voorbeeld",
    "naam": "Stichting Voorbeeld (verzonnen)",
    "stand": "gepland",
    "datum": "2026-12-10",
}


def ruw(
    *bezoeken: dict[str, Any], datum: date = VANDAAG, adres: str = "https://kaart.voorbeeld.example/team/"
) -> bytes:
    kaart = Kaart.model_construct(voorlichtingen=tuple(Voorlichting.model_validate(BEZOEK | b) for b in bezoeken))
    return agenda(kaart, Uitgave(editie="team", datum=datum, adres=adres))


def gebeurtenissen(*bezoeken: dict[str, Any], **extra: Any) -> list[Component]:
    """The events of a calendar with these visits."""
    return list(Calendar.from_ical(ruw(*bezoeken, **extra)).walk("VEVENT"))


def test_a_visit_says_who_comes_when_where_and_with_which_questions() -> None:
    (bezoek,) = gebeurtenissen(
        {
            "van": "10:00",
            "tot": "11:30",
            "plaats": "De grote kamer; boven, links",
            "vragen": ["Wie mag er komen?", "Wat kost het?"],
        }
    )
    assert bezoek["summary"] == "Voorlichting: Stichting Voorbeeld (verzonnen)"
    assert bezoek["location"] == "De grote kamer; boven, links"
    assert bezoek["description"] == "Wie mag er komen?\nWat kost het?"
    assert bezoek.decoded("dtstart") == datetime(2026, 12, 10, 10, 0, tzinfo=AMSTERDAM)
    assert bezoek.decoded("dtend") == datetime(2026, 12, 10, 11, 30, tzinfo=AMSTERDAM)


def test_a_visit_without_an_end_takes_an_hour() -> None:
    (bezoek,) = gebeurtenissen({"van": "10:00"})
    assert bezoek.decoded("dtend") - bezoek.decoded("dtstart") == timedelta(hours=1)


def test_a_visit_without_a_time_takes_that_day_and_no_more() -> None:
    (bezoek,) = gebeurtenissen({})
    assert (bezoek.decoded("dtstart"), bezoek.decoded("dtend")) == (date(2026, 12, 10), date(2026, 12, 11))
    # A day, not a moment: else it shifts in another time zone.
    assert not isinstance(bezoek.decoded("dtstart"), datetime)
    assert "location" not in bezoek
    assert "description" not in bezoek


@pytest.mark.parametrize(
    ("velden", "staat_erin"),
    [
        ({}, True),
        ({"stand": "geweest", "datum": "2026-09-01"}, True),
        ({"stand": "geweest", "datum": "2026-09"}, False),
        ({"stand": "geweest", "datum": "2026"}, False),
        ({"stand": "geweest", "datum": "onbekend"}, False),
        ({"stand": "gewenst", "datum": "onbekend"}, False),
        ({"stand": "gewenst", "datum": "2026-12-10"}, False),
    ],
)
def test_only_visits_of_which_the_day_is_known_are_in_the_calendar(velden: dict[str, str], staat_erin: bool) -> None:
    assert len(gebeurtenissen(velden)) == staat_erin


def test_all_visits_are_in_one_calendar() -> None:
    alle = gebeurtenissen({}, {"id": "twee", "datum": "2026-12-11"}, {"id": "drie", "stand": "geweest"})
    assert [e.decoded("dtstart").day for e in alle] == [10, 11, 10]
    assert len({e["uid"] for e in alle}) == 3


@pytest.mark.parametrize("bezoeken", [(), ({"stand": "gewenst"},)])
def test_without_visits_it_is_still_a_calendar(bezoeken: tuple[dict[str, Any], ...]) -> None:
    kalender = Calendar.from_ical(ruw(*bezoeken))
    assert kalender["version"] == "2.0"
    assert kalender["prodid"]
    # RFC 5545: a calendar holds at least one component.
    assert [deel.name for deel in kalender.subcomponents] == ["VTIMEZONE"]


def test_the_file_is_as_programs_want_it() -> None:
    tekst = ruw(
        {"naam": "Stichting met een erg lange naam vol ééën en üüü " + "é" * 80, "vragen": ["Hoe gaat het?"] * 9}
    )
    assert tekst.startswith(b"BEGIN:VCALENDAR\r\n")
    assert tekst.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in tekst.replace(b"\r\n", b"")
    assert max(len(regel) for regel in tekst.split(b"\r\n")) <= 75
    tekst.decode("utf-8")
    assert [fout for deel in Calendar.from_ical(tekst).walk() for fout in deel.errors] == []


@pytest.mark.parametrize(
    ("dag", "verschil"),
    [("2026-07-01", 2), ("2026-10-24", 2), ("2026-10-26", 1), ("2026-12-10", 1), ("2027-03-27", 1), ("2027-03-29", 2)],
)
def test_a_time_is_that_of_the_clock_in_amsterdam_in_summer_and_in_winter(dag: str, verschil: int) -> None:
    (bezoek,) = gebeurtenissen({"stand": "geweest" if dag < "2026-11" else "gepland", "datum": dag, "van": "10:00"})
    begin = bezoek.decoded("dtstart")
    assert (begin.hour, begin.minute) == (10, 0)
    assert begin.astimezone(UTC).hour == 10 - verschil
    assert bezoek["dtstart"].params["TZID"] == "Europe/Amsterdam"


@pytest.mark.parametrize("jaar", [2026, 2030, 2037])
def test_the_time_zone_in_the_file_knows_when_the_clock_changes(jaar: int) -> None:
    # What a program without a list of its own makes of the file.
    (zone,) = Calendar.from_ical(ruw({})).walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Amsterdam"
    klok = zone.to_tz(lookup_tzid=False)
    for maand in (1, 3, 4, 7, 10, 11):
        moment = datetime(jaar, maand, 20, 12)
        assert moment.replace(tzinfo=klok).utcoffset() == moment.replace(tzinfo=AMSTERDAM).utcoffset(), moment


def test_a_visit_keeps_its_name_when_it_changes_and_when_it_is_published_again() -> None:
    eerst, later = (
        gebeurtenissen({}, datum=VANDAAG),
        gebeurtenissen(
            {"stand": "geweest", "naam": "Andere naam (verzonnen)", "datum": "2026-12-17"}, datum=date(2027, 1, 1)
        ),
    )
    assert eerst[0]["uid"] == later[0]["uid"]
    assert eerst[0]["uid"] == "voorbeeld@kaart.voorbeeld.example/team"
    assert eerst[0].decoded("dtstamp") < later[0].decoded("dtstamp")


def test_the_same_day_makes_the_same_bytes() -> None:
    assert ruw({}, {"id": "twee"}) == ruw({}, {"id": "twee"})


def test_nobody_is_named_in_the_calendar() -> None:
    tekst = ruw(
        {
            "stand": "geweest",
            "gevraagd_door": "Kim (verzonnen)",
            "contact": "Sam (verzonnen), via de balie",
            "geleerd": ["Robin (verzonnen) belt altijd terug."],
        }
    )
    los = tekst.replace(b"\r\n ", b"").decode()
    for woord in ("Kim", "Sam", "Robin", "ORGANIZER", "ATTENDEE", "CONTACT", "mailto"):
        assert woord not in los, woord


def test_signs_that_mean_something_in_a_calendar_are_only_signs() -> None:
    (bezoek,) = gebeurtenissen({"naam": "A; B, C\\d: verzonnen", "vragen": ["END:VEVENT"]})
    assert bezoek["summary"] == "Voorlichting: A; B, C\\d: verzonnen"
    assert bezoek["description"] == "END:VEVENT"
