"""Opening hours: what an editor types at ``open``, and what follows from it day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Annotated

from opening_hours import OpeningHours, State
from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from .uren import DAG, DICHT, Tijden, Uren, samen
from .uren_lezen import PATROON, UrenFout, lees_uren


@lru_cache(maxsize=4096)
def uren_van(open_: str) -> Uren:
    """What these hours mean. Raises ``UrenFout`` for what did not pass ``keur_open``."""
    return lees_uren(open_)


def is_altijd(open_: str) -> bool:
    """Whether these hours mean day and night, on public holidays too."""
    return uren_van(open_).altijd


@dataclass(frozen=True, slots=True)
class Rooster:
    """When it is open, day by day, for a browser that knows nothing of opening hours.

    ``week`` holds for Monday to Sunday the (from, until) pairs in minutes since midnight, at most 1440; what
    goes on past midnight goes on at 0 of the next day. ``anders`` holds the dates that differ; None means a day of
    which not all is known (a public holiday of which the hours say nothing, or the day after when its night would go
    on), so that nobody may claim "open" or "closed".
    """

    week: tuple[Tijden, ...]
    anders: dict[date, Tijden | None]


def rooster(open_: str, vanaf: date, dagen: int) -> Rooster:
    """Work out hours (with Dutch public holidays) for ``dagen`` days from ``vanaf``."""
    u = uren_van(open_)
    vrij = feestdagen(vanaf - timedelta(days=1), dagen + 1)
    week = tuple(_met_nacht(u.week[nr], u.week[nr - 1]) for nr in range(7))
    anders: dict[date, Tijden | None] = {}
    for dag in (vanaf + timedelta(days=n) for n in range(dagen)):
        gisteren = dag - timedelta(days=1)
        vandaag, ervoor = u.op(dag, dag in vrij), u.op(gisteren, gisteren in vrij)
        onzeker = ervoor is None and any(tot > DAG for _, tot in u.week[gisteren.weekday()])
        tijden = None if vandaag is None or onzeker else _met_nacht(vandaag, ervoor or DICHT)
        if tijden != week[dag.weekday()]:
            anders[dag] = tijden
    return Rooster(week, anders)


def _met_nacht(vandaag: Tijden, gisteren: Tijden) -> Tijden:
    """The times between 0 and 24 hours, with what goes on from the night before."""
    nacht = ((max(van - DAG, 0), tot - DAG) for van, tot in gisteren if tot > DAG)
    return samen([*nacht, *((van, min(tot, DAG)) for van, tot in vandaag)])


@lru_cache(maxsize=64)
def feestdagen(vanaf: date, dagen: int) -> frozenset[date]:
    """Dutch public holidays in ``dagen`` days from ``vanaf``."""
    begin = datetime.combine(vanaf, time())
    perioden = OpeningHours("PH 00:00-24:00", country="NL").intervals(begin, begin + timedelta(days=dagen))
    return frozenset(
        van.date() + timedelta(days=n)
        for van, tot, staat, _ in perioden
        if staat == State.OPEN
        for n in range((tot - van).days)
    )


def keur_open(waarde: str) -> str:
    """Check opening hours; return them as typed. Raises ``PydanticCustomError`` in Dutch."""
    try:
        uren_van(waarde)
    except UrenFout as fout:
        # What was typed goes along, so that a message can shorten it.
        raise PydanticCustomError("openingstijden", fout.melding, {"waarde": waarde}) from None
    return waarde


Openingstijden = Annotated[
    str,
    AfterValidator(keur_open),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": PATROON,
            "patternErrorMessage": 'Schrijf tijden zoals "Mo-Fr 09:00-17:00" of "24/7", of zet ze in woorden bij open_in_woorden.',
            "examples": [
                "24/7",
                "Mo-Fr 09:00-17:00",
                "Mo,We 09:00-12:00,13:00-17:00; PH off",
                "Mo-Fr 09:00-17:00; PH off; Dec 24 09:00-12:00",
            ],
        }
    ),
]
"""Opening hours in the notation of OpenStreetMap, of which the meaning is certain: see ``uren_lezen``."""
