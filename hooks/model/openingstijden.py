"""Opening hours: OpenStreetMap's notation in the data, a plain week for people.

Notation: https://wiki.openstreetmap.org/wiki/Key:opening_hours
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated

from opening_hours import OpeningHours, ParserError, State
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

    A time past midnight belongs to the day on which it began.
    """
    hours = OpeningHours(open_)
    begin = datetime.combine(_GEWONE_MAANDAG, time())
    per_dag: list[list[tuple[time, time]]] = [[] for _ in range(7)]
    for van, tot, staat, _ in hours.intervals(begin, begin + timedelta(days=7)):
        if staat == State.OPEN:
            per_dag[(van.date() - _GEWONE_MAANDAG).days].append((van.time(), tot.time()))
    groepen: list[Dagdeel] = []
    for dag, tijden in enumerate(map(tuple, per_dag)):
        if not tijden:
            continue
        if groepen and groepen[-1].tijden == tijden and groepen[-1].dagen[-1] == dag - 1:
            groepen[-1] = Dagdeel((*groepen[-1].dagen, dag), tijden)
        else:
            groepen.append(Dagdeel((dag,), tijden))
    return tuple(groepen)


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
    return waarde


Openingstijden = Annotated[
    str,
    AfterValidator(keur_open),
    WithJsonSchema({"type": "string", "examples": ["24/7", "Mo-Fr 09:00-17:00", "Mo,We 12:00-16:00"]}),
]
"""Opening hours in OSM notation that parse."""
