"""The calling round for other programs: a spreadsheet (CSV) and a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from icalendar import Calendar, Event

from ..model.uitgave import Uitgave
from ..weergave import Beurt

KOLOMMEN = (
    "id",
    "naam",
    "soort",
    "nummers",
    "laatst nagekeken",
    "hoe",
    "uiterlijk",
    "genoemd",
    "vragen",
    "klopt",
    "opmerking",
)


def als_csv(beurten: Iterable[Beurt]) -> str:
    """A row for each, ready for Excel with Dutch settings: semicolons, a byte order mark, numbers that stay text.

    The last two columns are empty: for who rings.
    """
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOLOMMEN)
    for b in beurten:
        schrijver.writerow(
            [
                _cel(cel)
                for cel in (
                    b.wie,
                    b.naam,
                    b.soort,
                    ", ".join(b.nummers),
                    b.controle.datum.waarde,
                    b.controle.methode,
                    b.uiterlijk.isoformat() if b.uiterlijk else "nu",
                    str(b.gebruikt),
                    " ".join(b.vragen),
                    "",
                    "",
                )
            ]
        )
    return "\ufeff" + uit.getvalue()


def _cel(tekst: str) -> str:
    """A spreadsheet runs what looks like a formula, and takes a bare number's first zero away."""
    return f"'{tekst}" if tekst.startswith(("=", "+", "-", "@", "\t")) else tekst


def als_agenda(beurten: Iterable[Beurt], uitgave: Uitgave) -> bytes:
    """A whole day for each on which somebody is to ring; today for who is due already."""
    cal = Calendar()
    cal.add("prodid", "-//Sociale kaart//Belronde//NL")
    cal.add("version", "2.0")
    cal.add("x-wr-calname", "Belronde")
    for b in beurten:
        dag = uitgave.datum if b.over_tijd or b.uiterlijk is None else b.uiterlijk
        event = Event()
        event.add("uid", f"belronde-{b.wie.replace('/', '-')}@{uitgave.adres.removeprefix('https://').strip('/')}")
        event.add("dtstamp", datetime.combine(uitgave.datum, time(), UTC))
        event.add("summary", f"Bel {b.naam}: {', '.join(b.nummers) or 'geen nummer bekend'}")
        event.add("dtstart", dag)
        event.add("dtend", dag + timedelta(days=1))
        event.add("description", "\n".join(b.vragen))
        cal.add_component(event)
    return bytes(cal.to_ical())
