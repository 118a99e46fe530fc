"""Dates as exact as we know them, the age of a check, and how long a publication holds."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError
from verzonnen import VANDAAG

from hooks.model import Controle, Crisis, Crisislijn, Datum, Kaart
from hooks.model.uitgave import Uitgave


def controle(datum: str) -> Controle:
    return Controle.model_validate({"datum": datum, "methode": "telefoon", "door": "beheerder"})


@pytest.mark.parametrize(
    ("getypt", "precisie", "vroegst"),
    [
        ("2026-11-23", "dag", date(2026, 11, 23)),
        ("2026-11", "maand", date(2026, 11, 1)),
        ("2026", "jaar", date(2026, 1, 1)),
        ("onbekend", "onbekend", None),
    ],
)
def test_a_date_is_as_exact_as_it_was_typed(getypt: str, precisie: str, vroegst: date | None) -> None:
    datum = Datum.model_validate(getypt)
    assert (datum.waarde, datum.precisie, datum.vroegst) == (getypt, precisie, vroegst)


@pytest.mark.parametrize(
    "getypt",
    [
        "",
        "23-11-2026",
        "2026-1-1",
        "2026-02-30",
        "2026-13",
        "26",
        "1999",
        "0026-11-23",
        "٢٠٢٦",
        "2026-11-23T10:00",
        "gisteren",
        ["2026"],
        {"jaar": "2026"},
        {"waarde": "gisteren"},
        {},
    ],
)
def test_what_is_no_date_is_refused(getypt: Any) -> None:
    with pytest.raises(ValidationError):
        Datum.model_validate(getypt)


@pytest.mark.parametrize(
    ("datum", "dagen"),
    [
        ("2026-11-23", 0),
        ("2026-11-22", 1),
        ("2026-11", 22),
        ("2026", 326),
        ("2025", 691),
        ("onbekend", None),
        ("2026-11-24", -1),
    ],
)
def test_the_age_of_a_check_is_never_flattered(datum: str, dagen: int | None) -> None:
    assert controle(datum).dagen_oud(VANDAAG) == dagen


def uitgave(dag: date = VANDAAG, adres: str = "https://kaart.nl/") -> Uitgave:
    return Uitgave(editie="deelnemer", datum=dag, adres=adres)


@pytest.mark.parametrize(
    ("dag", "nummer", "geldig"),
    [
        (date(2026, 1, 1), "2026-1", date(2026, 7, 1)),
        (date(2026, 6, 30), "2026-1", date(2026, 12, 28)),
        (date(2026, 7, 1), "2026-2", date(2027, 1, 1)),
        (date(2026, 8, 31), "2026-2", date(2027, 2, 28)),
        (date(2026, 11, 23), "2026-2", date(2027, 5, 23)),
        (date(2026, 12, 31), "2026-2", date(2027, 6, 28)),
    ],
)
def test_a_publication_has_its_half_year_as_number_and_holds_for_six_months(
    dag: date, nummer: str, geldig: date
) -> None:
    assert (uitgave(dag).nummer, uitgave(dag).geldig_tm) == (nummer, geldig)


@pytest.mark.parametrize(
    ("datum", "is_oud"),
    [("2026-11-23", False), ("2026-05-24", False), ("2026-05-23", True), ("2025", True), ("onbekend", True)],
)
def test_a_check_of_more_than_half_a_year_or_of_unknown_age_is_not_recent(datum: str, is_oud: bool) -> None:
    assert uitgave().niet_recent(controle(datum)) is is_oud


@pytest.mark.parametrize(
    ("datum", "onbevestigd"),
    [("2026-11-23", ()), ("2026-08-25", ()), ("2026-08-24", ("lijn",)), ("2026", ("lijn",)), ("onbekend", ("lijn",))],
)
def test_a_crisis_line_not_rung_for_90_days_makes_a_proefdruk(datum: str, onbevestigd: tuple[str, ...]) -> None:
    lijn = Crisislijn.model_validate(
        {"id": "lijn", "naam": "Verzonnen lijn", "nummer": "112", "waarvoor": "iets", "controle": controle(datum)}
    )
    assert uitgave().onbevestigd(Kaart(crisis=Crisis(lijnen=(lijn,)))) == onbevestigd


@pytest.mark.parametrize(
    ("adres", "voorbeeld"),
    [("https://kaart.example/", True), ("https://kaart.invalid", True), ("https://kaart.nl/", False)],
)
def test_an_address_that_nobody_filled_in_is_known(adres: str, voorbeeld: bool) -> None:
    assert uitgave(adres=adres).adres_is_voorbeeld is voorbeeld
