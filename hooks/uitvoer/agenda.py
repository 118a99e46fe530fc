"""The visits to the team as a calendar (iCalendar, RFC 5545), to subscribe to."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from ..model import Kaart, Voorlichting
from ..model.uitgave import Uitgave

_AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def agenda(kaart: Kaart, uitgave: Uitgave) -> bytes:
    """Visits of which the day is known. A visit without a time takes the whole day; one without an end, an hour.

    Wishes have no day and are left out. The time zone is always there, since a calendar may not be empty.
    """
    cal = Calendar()
    cal.add("prodid", "-//Sociale kaart//Voorlichtingen//NL")
    cal.add("version", "2.0")
    cal.add("x-wr-calname", "Voorlichtingen")
    cal.add("x-wr-timezone", "Europe/Amsterdam")
    cal.add_component(Timezone.from_tzid("Europe/Amsterdam", first_date=date(2025, 1, 1), last_date=date(2038, 1, 1)))
    for bezoek in kaart.voorlichtingen:
        if bezoek.stand != "gewenst" and bezoek.datum.precisie == "dag":
            cal.add_component(_bezoek(bezoek, uitgave))
    return bytes(cal.to_ical())


def _bezoek(bezoek: Voorlichting, uitgave: Uitgave) -> Event:
    dag = bezoek.datum.vroegst
    assert dag is not None, "only visits with a day are in the calendar"
    event = Event()
    event.add("uid", f"{bezoek.id}@{uitgave.adres.removeprefix('https://').strip('/')}")
    event.add("dtstamp", datetime.combine(uitgave.datum, time(), UTC))
    event.add("summary", f"Voorlichting: {bezoek.naam}")
    if bezoek.van:
        begin = datetime.combine(dag, time.fromisoformat(bezoek.van), _AMSTERDAM)
        event.add("dtstart", begin)
        eind = (
            datetime.combine(dag, time.fromisoformat(bezoek.tot), _AMSTERDAM)
            if bezoek.tot
            else begin + timedelta(hours=1)
        )
        event.add("dtend", eind)
    else:
        event.add("dtstart", dag)
        event.add("dtend", dag + timedelta(days=1))
    if bezoek.plaats:
        event.add("location", str(bezoek.plaats))
    if bezoek.vragen:
        event.add("description", "\n".join(str(v) for v in bezoek.vragen))
    return event
