"""The calling round for other programs: a spreadsheet (CSV) and a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from ..model.uitgave import Uitgave
from ..weergave import Beurt

_GEEN = "geen nummer bekend"
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
                    b.waarheen,
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


def als_agenda(beurten: Sequence[Beurt], uitgave: Uitgave) -> bytes:
    """One whole day, today, for all that is due, and one on the last day of each check that is still good."""
    cal = Calendar()
    cal.add("prodid", "-//Sociale kaart//Belronde//NL")
    cal.add("version", "2.0")
    cal.add("x-wr-calname", "Belronde")
    if nu := [b for b in beurten if b.over_tijd]:
        lijst = "\n".join(f"{b.naam}: {b.waarheen or _GEEN}" for b in nu)
        cal.add_component(_dag(uitgave, "nu", uitgave.datum, f"Belronde: {len(nu)} na te vragen", lijst))
    for b in beurten:
        if not b.over_tijd and b.uiterlijk:
            wat = f"{'Bel' if b.bellen else 'Kijk na'}: {b.naam}, {b.waarheen or _GEEN}"
            cal.add_component(_dag(uitgave, b.wie.replace("/", "-"), b.uiterlijk, wat, "\n".join(b.vragen)))
    return bytes(cal.to_ical())


def _dag(uitgave: Uitgave, naam: str, dag: date, wat: str, uitleg: str) -> Event:
    event = Event()
    event.add("uid", f"belronde-{naam}@{uitgave.adres.removeprefix('https://').strip('/')}")
    event.add("dtstamp", datetime.combine(uitgave.datum, time(), UTC))
    event.add("summary", wat)
    event.add("dtstart", dag)
    event.add("dtend", dag + timedelta(days=1))
    event.add("description", uitleg)
    return event
