"""The calling round, read back by other programs: Python's csv and a calendar library."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

from icalendar import Calendar
from verzonnen import ORGANISATIE, VANDAAG
from verzonnen_methodiek import schrijf

from hooks.inlezen import lees_kaart
from hooks.model.uitgave import Uitgave
from hooks.uitvoer import als_agenda, als_csv
from hooks.weergave import Beurt, belronde

UITGAVE = Uitgave(editie="team", datum=VANDAAG, adres="https://kaart.example/")


def beurten(map_: Path) -> tuple[Beurt, ...]:
    # A name that a spreadsheet would take for a formula.
    raar = ORGANISATIE.replace("naam: Stichting Verzonnen Voorbeeld", "naam: \"=Verzonnen; 'Som'\"")
    raar = raar.replace("2026-11-01", "2021-05-10").replace("61 88", "61 89")
    schrijf(map_, {"organisaties/raar.yml": raar})
    kaart = lees_kaart(map_).kaart
    assert kaart is not None
    return belronde(kaart, VANDAAG)


def test_a_spreadsheet_gets_a_row_for_each_and_no_formula(kaart_map: Path) -> None:
    tekst = als_csv(beurten(kaart_map))
    assert tekst.startswith("\ufeffid;naam;")
    rijen = list(csv.DictReader(io.StringIO(tekst.removeprefix("\ufeff")), delimiter=";"))
    assert [r["id"] for r in rijen] == ["raar", "crisis/112", "voorbeeld"]
    assert rijen[0]["naam"] == "'=Verzonnen; 'Som'"
    assert (rijen[0]["uiterlijk"], rijen[2]["uiterlijk"]) == ("2021-11-09", "2027-05-03")
    assert rijen[2]["nummers"] == "070 353 61 88 (algemeen nummer)"


def test_a_calendar_gets_today_for_all_that_is_due_and_a_day_for_each_that_can_wait(kaart_map: Path) -> None:
    dagen = {
        str(e["summary"]): (e.decoded("dtstart"), str(e["uid"]))
        for e in Calendar.from_ical(als_agenda(beurten(kaart_map), UITGAVE)).walk("VEVENT")
    }
    assert dagen == {
        "Belronde: 1 na te vragen": (VANDAAG, "belronde-nu@kaart.example"),
        "Kijk na: 112, 112 (direct gevaar)": (date(2027, 1, 30), "belronde-crisis-112@kaart.example"),
        "Bel: Stichting Verzonnen Voorbeeld, 070 353 61 88 (algemeen nummer)": (
            date(2027, 5, 3),
            "belronde-voorbeeld@kaart.example",
        ),
    }
