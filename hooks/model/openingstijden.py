"""Opening hours: OpenStreetMap's notation in the data, a plain week for people.

Notation: https://wiki.openstreetmap.org/wiki/Key:opening_hours
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated

from opening_hours import OpeningHours, ParserError, State  # type: ignore[attr-defined]  # ParserError is not in its stub
from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

# A Monday-to-Sunday week without a Dutch public holiday, so that the plain week shows.
_GEWONE_MAANDAG = date(2026, 9, 7)


@dataclass(frozen=True, slots=True)
class Dagdeel:
    """Days (0 = Monday .. 6 = Sunday) that share the same times; ``tijden`` are (from, until) pairs."""

    dagen: tuple[int, ...]
    tijden: tuple[tuple[time, time], ...]


def is_altijd(open_: str) -> bool:
    """Whether these hours mean day and night."""
    return OpeningHours(open_).normalize().__str__() == "24/7"


def gewone_week(open_: str) -> tuple[Dagdeel, ...]:
    """The week without holidays, consecutive days with the same times taken together.

    A time past midnight belongs to the day on which it began; a whole day is from 0:00 until 0:00.
    """
    per_dag: list[list[tuple[time, time]]] = [[] for _ in range(7)]
    for dag, van, tot in _tijden(open_, _GEWONE_MAANDAG):
        per_dag[dag].append((van, tot))
    groepen: list[Dagdeel] = []
    for dag, tijden in enumerate(map(tuple, per_dag)):
        if not tijden:
            continue
        if groepen and groepen[-1].tijden == tijden and groepen[-1].dagen[-1] == dag - 1:
            groepen[-1] = Dagdeel((*groepen[-1].dagen, dag), tijden)
        else:
            groepen.append(Dagdeel((dag,), tijden))
    return tuple(groepen)


@dataclass(frozen=True, slots=True)
class Rooster:
    """When it is open, day by day, for a browser that knows nothing of opening hours.

    ``week`` holds for Monday to Sunday the (from, until) pairs in minutes since midnight, at most 1440; what
    goes on past midnight goes on at 0 of the next day. ``anders`` holds the dates that differ; None means a
    public holiday of which the hours say nothing, so that nobody may claim "open" or "closed".
    """

    week: tuple[tuple[tuple[int, int], ...], ...]
    anders: dict[date, tuple[tuple[int, int], ...] | None]


def rooster(open_: str, vanaf: date, dagen: int) -> Rooster:
    """Work out OSM hours (with Dutch public holidays) for ``dagen`` days from ``vanaf``."""
    begin = datetime.combine(vanaf, time())
    per_dag: dict[date, list[tuple[int, int]]] = {vanaf + timedelta(days=n): [] for n in range(dagen)}
    for van, tot, staat, _ in OpeningHours(open_, country="NL").intervals(begin, begin + timedelta(days=dagen)):
        if staat != State.OPEN:
            continue
        while van < tot:
            middernacht = datetime.combine(van.date() + timedelta(days=1), time())
            eind = min(tot, middernacht)
            minuten = 1440 if eind == middernacht else eind.hour * 60 + eind.minute
            per_dag[van.date()].append((van.hour * 60 + van.minute, minuten))
            van = eind
    week = []
    for weekdag in range(7):
        voor_deze_dag = [tuple(tijden) for dag, tijden in per_dag.items() if dag.weekday() == weekdag]
        week.append(Counter(voor_deze_dag).most_common(1)[0][0] if voor_deze_dag else ())
    anders: dict[date, tuple[tuple[int, int], ...] | None] = {
        dag: tuple(tijden) for dag, tijden in per_dag.items() if tuple(tijden) != week[dag.weekday()]
    }
    if "PH" not in open_:
        # Hours that do not name holidays were written with ordinary days in mind.
        anders |= {dag: None for dag in feestdagen(vanaf, dagen) if per_dag[dag]}
    return Rooster(tuple(week), dict(sorted(anders.items())))


def feestdagen(vanaf: date, dagen: int) -> list[date]:
    """Dutch public holidays in ``dagen`` days from ``vanaf``."""
    begin = datetime.combine(vanaf, time())
    gevonden = []
    for van, tot, staat, _ in OpeningHours("PH 00:00-24:00", country="NL").intervals(
        begin, begin + timedelta(days=dagen)
    ):
        if staat == State.OPEN:
            gevonden += [van.date() + timedelta(days=n) for n in range((tot - van).days)]
    return gevonden


def _tijden(open_: str, maandag: date) -> list[tuple[int, time, time]]:
    """(day, from, until) of one week. Hours longer than a day are cut at midnight."""
    begin = datetime.combine(maandag, time())
    tijden = []
    # A day before and after, so that a night from Sunday to Monday is seen whole.
    for van, tot, staat, _ in OpeningHours(open_).intervals(begin - timedelta(days=1), begin + timedelta(days=8)):
        while staat == State.OPEN and van < tot:
            middernacht = datetime.combine(van.date() + timedelta(days=1), time())
            eind = tot if tot - van < timedelta(days=1) else middernacht
            if begin <= van < begin + timedelta(days=7):
                tijden.append(((van - begin).days, van.time(), eind.time()))
            van = eind
    return tijden


def _week_is_gewoon(open_: str) -> bool:
    """Whether the plain week tells the truth all year, but for a few days off."""
    gewoon, *weken = (_tijden(open_, _GEWONE_MAANDAG + timedelta(weeks=nr)) for nr in range(53))
    return bool(gewoon) and sum(week != gewoon for week in weken) <= 4


def keur_open(waarde: str) -> str:
    """Check OSM opening hours; return them as typed. Raises ``PydanticCustomError`` in Dutch."""
    try:
        OpeningHours(waarde)
    except ParserError as fout:
        regels = str(fout).splitlines()
        plek = next((int(r.rpartition(":")[2]) for r in regels[:1] if r.rpartition(":")[2].strip().isdigit()), 1)
        raise PydanticCustomError(
            "openingstijden",
            "'{waarde}' is geen openingstijd die de computer kan lezen (vanaf teken {plek}). "
            'Schrijf bijvoorbeeld "Mo-Fr 09:00-17:00" of "24/7", of zet de tijden in woorden bij open_in_woorden',
            {"waarde": waarde, "plek": plek},
        ) from None
    # Words in quotes would count as open day and night.
    if '"' in waarde or not _week_is_gewoon(waarde):
        raise PydanticCustomError(
            "openingstijden_week",
            "'{waarde}' zegt niet per dag van de week hoe laat het open is; haal open weg en zet de tijden in woorden bij open_in_woorden",
            {"waarde": waarde},
        )
    return waarde


Openingstijden = Annotated[
    str,
    AfterValidator(keur_open),
    WithJsonSchema({"type": "string", "examples": ["24/7", "Mo-Fr 09:00-17:00", "Mo,We 12:00-16:00"]}),
]
"""Opening hours in OSM notation that parse."""
