"""Opening hours: what parses, and the plain week that people see."""

from __future__ import annotations

from datetime import time

import pytest
from pydantic import TypeAdapter, ValidationError

from hooks.model import Dagdeel, gewone_week, is_altijd
from hooks.model.openingstijden import Openingstijden

OPEN = TypeAdapter(Openingstijden)
NEGEN, VIJF, NUL = time(9), time(17), time()


def test_days_after_each_other_with_the_same_times_are_one_part() -> None:
    assert gewone_week("Mo-Fr 09:00-17:00") == (Dagdeel((0, 1, 2, 3, 4), ((NEGEN, VIJF),)),)


def test_days_with_other_times_between_them_stay_apart() -> None:
    assert gewone_week("Mo,We 09:00-17:00; Tu 09:00-12:00") == (
        Dagdeel((0,), ((NEGEN, VIJF),)),
        Dagdeel((1,), ((NEGEN, time(12)),)),
        Dagdeel((2,), ((NEGEN, VIJF),)),
    )


def test_days_that_do_not_touch_are_not_one_part() -> None:
    assert [deel.dagen for deel in gewone_week("Mo,We 09:00-17:00")] == [(0,), (2,)]


def test_a_break_gives_two_times_on_one_day() -> None:
    assert gewone_week("Sa 09:00-12:00,13:00-17:00") == (Dagdeel((5,), ((NEGEN, time(12)), (time(13), VIJF))),)


def test_a_night_belongs_to_the_evening_on_which_it_began() -> None:
    assert gewone_week("Fr 22:00-02:00") == (Dagdeel((4,), ((time(22), time(2)),)),)


def test_the_night_from_sunday_to_monday_is_whole_and_belongs_to_sunday() -> None:
    assert gewone_week("Su 22:00-02:00") == (Dagdeel((6,), ((time(22), time(2)),)),)


def test_every_night_is_one_part() -> None:
    assert gewone_week("Mo-Su 17:00-08:00") == (Dagdeel((0, 1, 2, 3, 4, 5, 6), ((time(17), time(8)),)),)


def test_whole_days_are_days_from_midnight_to_midnight() -> None:
    assert gewone_week("Mo-Fr 00:00-24:00") == (Dagdeel((0, 1, 2, 3, 4), ((NUL, NUL),)),)


@pytest.mark.parametrize("open_", ["24/7", "Mo-Su 00:00-24:00", "00:00-24:00"])
def test_day_and_night_is_known_however_it_is_written(open_: str) -> None:
    assert is_altijd(open_)


@pytest.mark.parametrize("open_", ["Mo-Fr 09:00-17:00", "Mo-Fr 00:00-24:00", "24/7; We off"])
def test_less_than_day_and_night_is_not_day_and_night(open_: str) -> None:
    assert not is_altijd(open_)


@pytest.mark.parametrize(
    "open_",
    ["24/7", "Mo-Fr 09:00-17:00", "Mo,We 12:00-16:00", "Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; Dec 25 off"],
)
def test_hours_of_a_plain_week_are_taken_as_typed(open_: str) -> None:
    assert OPEN.validate_python(open_) == open_


@pytest.mark.parametrize(
    "open_",
    [
        "off",
        '"op afspraak"',
        "Jan-Mar Mo 10:00-12:00",
        "Mo[1] 10:00-12:00",
        "week 1-53/2 Mo 10:00-12:00",
        "2024 Mo 10:00-12:00",
        "easter",
    ],
)
def test_hours_that_a_plain_week_can_not_tell_are_refused(open_: str) -> None:
    with pytest.raises(ValidationError, match="open_in_woorden"):
        OPEN.validate_python(open_)


@pytest.mark.parametrize("open_", ["", "altijd", "ma-vr 9-17", "Mo-Fr 09.00-17.00", "Mo-Fr 25:00-26:00", "<b>"])
def test_hours_that_do_not_parse_are_refused(open_: str) -> None:
    with pytest.raises(ValidationError, match="geen openingstijd die de computer kan lezen"):
        OPEN.validate_python(open_)
