"""Opening hours as values: an ordinary week, public holidays, and the dates that differ.

What says most wins: a date over a public holiday, a public holiday over the day of the week.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

DAG = 1440
"""Minutes in a day."""
DAGEN = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MAANDEN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAGEN_NL = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MAANDEN_NL = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

_SCHRIKKELJAAR = 2028

Tijden = tuple[tuple[int, int], ...]
"""(from, until) pairs of one day, in order and apart. Unit: minutes since its midnight; a night goes on past 1440."""
DICHT: Tijden = ()
HELE_DAG: Tijden = ((0, DAG),)


@dataclass(frozen=True, slots=True)
class Dagdeel:
    """Days after each other (0 = Monday .. 6 = Sunday) that share the same times; no times: closed."""

    dagen: tuple[int, ...]
    tijden: Tijden


@dataclass(frozen=True, slots=True)
class Jaardag:
    """A day of one year, or of every year when ``jaar`` is None."""

    maand: int
    dag: int
    jaar: int | None = None


@dataclass(frozen=True, slots=True)
class Uitzondering:
    """What holds from ``van`` until ``tot``, both included; either both have a year or neither has."""

    van: Jaardag
    tot: Jaardag
    tijden: Tijden

    def geldt_op(self, dag: date) -> bool:
        """Whether this day is one of them. Without a year December may go on into January."""
        if self.van.jaar is not None and self.tot.jaar is not None:
            van = (self.van.jaar, self.van.maand, self.van.dag)
            return van <= (dag.year, dag.month, dag.day) <= (self.tot.jaar, self.tot.maand, self.tot.dag)
        hier, van_, tot = (dag.month, dag.day), (self.van.maand, self.van.dag), (self.tot.maand, self.tot.dag)
        return van_ <= hier <= tot if van_ <= tot else hier >= van_ or hier <= tot

    def dagen(self) -> set[date]:
        """Every day it is about; without a year those of a leap year."""
        jaren = {self.van.jaar or _SCHRIKKELJAAR, self.tot.jaar or _SCHRIKKELJAAR}
        return {dag for jaar in jaren for dag in _jaar(jaar) if self.geldt_op(dag)}

    def raakt(self, ander: Uitzondering) -> bool:
        """Whether both are about one day."""
        return any(map(ander.geldt_op, self.dagen())) or any(map(self.geldt_op, ander.dagen()))


@dataclass(frozen=True, slots=True)
class Uren:
    """Opening hours. A time past midnight belongs to the day on which it began.

    ``week`` has seven days. ``feestdag`` is None when the hours say nothing of public holidays: they were written
    with ordinary days in mind. Of two ``uitzonderingen`` for one date the last holds.
    """

    week: tuple[Tijden, ...]
    feestdag: Tijden | None = None
    uitzonderingen: tuple[Uitzondering, ...] = ()

    @property
    def altijd(self) -> bool:
        """Whether they mean day and night, on public holidays too."""
        return set(self.week) == {HELE_DAG} and self.feestdag == HELE_DAG and not self.uitzonderingen

    def op(self, dag: date, is_feestdag: bool) -> Tijden | None:
        """The times that begin on this day; None for a public holiday of which nothing is said."""
        for uitzondering in reversed(self.uitzonderingen):
            if uitzondering.geldt_op(dag):
                return uitzondering.tijden
        gewoon = self.week[dag.weekday()]
        if not is_feestdag:
            return gewoon
        if self.feestdag is not None:
            return self.feestdag
        # What is closed every Sunday is closed on Easter.
        return None if gewoon else DICHT

    def dagdelen(self) -> tuple[Dagdeel, ...]:
        """The ordinary week from Monday to Sunday, closed days too, days with the same times taken together."""
        delen = groupby(range(7), key=lambda nr: self.week[nr])
        return tuple(Dagdeel(tuple(dagen), tijden) for tijden, dagen in delen)


def _jaar(jaar: int) -> Iterator[date]:
    yield from (date(jaar, 1, 1) + timedelta(days=n) for n in range((date(jaar + 1, 1, 1) - date(jaar, 1, 1)).days))


def samen(tijden: Iterable[tuple[int, int]]) -> Tijden:
    """Times in order, what touches or overlaps taken together."""
    uit: list[tuple[int, int]] = []
    for van, tot in sorted(tijden):
        if uit and van <= uit[-1][1]:
            uit[-1] = (uit[-1][0], max(tot, uit[-1][1]))
        else:
            uit.append((van, tot))
    return tuple(uit)


# -- as OpenStreetMap writes it -------------------------------------------------------------------------


def _klok(minuten: int) -> str:
    return f"{minuten // 60:02}:{minuten % 60:02}"


def schrijf_tijden(tijden: Tijden) -> str:
    """``09:00-12:00,13:00-17:00`` or ``off``."""
    return ",".join(f"{_klok(van)}-{_klok(tot if tot <= DAG else tot - DAG)}" for van, tot in tijden) or "off"


def schrijf_uren(uren: Uren) -> str:
    """Hours in the notation of OpenStreetMap, in one fixed form."""
    if uren.altijd:
        return "24/7"
    regels = []
    for tijden in dict.fromkeys(t for t in uren.week if t):
        dagen = [nr for nr in range(7) if uren.week[nr] == tijden]
        regels.append(f"{','.join(_reeksen(dagen))} {schrijf_tijden(tijden)}")
    if uren.feestdag is not None:
        regels.append(f"PH {schrijf_tijden(uren.feestdag)}")
    regels += [f"{schrijf_data(u)} {schrijf_tijden(u.tijden)}" for u in uren.uitzonderingen]
    return "; ".join(regels)


def _reeksen(dagen: list[int]) -> Iterator[str]:
    # Numbers that follow each other differ as much from their place in the list.
    for _, groep in groupby(enumerate(dagen), key=lambda paar: paar[1] - paar[0]):
        reeks = [DAGEN[nr] for _, nr in groep]
        yield from [f"{reeks[0]}-{reeks[-1]}"] if len(reeks) > 2 else reeks


def schrijf_data(u: Uitzondering) -> str:
    """``Dec 25``, ``Dec 25-26``, ``2026 Dec 24-2027 Jan 2``."""
    if (u.van.jaar, u.van.maand) == (u.tot.jaar, u.tot.maand) and u.van.dag < u.tot.dag:
        return f"{schrijf_data(replace(u, tot=u.van))}-{u.tot.dag}"

    def dag(d: Jaardag) -> str:
        return f"{d.jaar or ''} {MAANDEN[d.maand - 1]} {d.dag}".strip()

    return dag(u.van) if u.van == u.tot else f"{dag(u.van)}-{dag(u.tot)}"


# -- in Dutch, for an editor ----------------------------------------------------------------------------


def dagen_nl(dagen: Iterable[int]) -> str:
    """``maandag tot en met vrijdag``, ``maandag en woensdag``; days from Monday."""
    reeksen = []
    for _, groep in groupby(enumerate(sorted(dagen)), key=lambda paar: paar[1] - paar[0]):
        namen = [_DAGEN_NL[nr] for _, nr in groep]
        reeksen += [f"{namen[0]} tot en met {namen[-1]}"] if len(namen) > 2 else namen
    return " en ".join([", ".join(reeksen[:-1]), reeksen[-1]] if len(reeksen) > 1 else reeksen)


def tijden_nl(tijden: Tijden) -> str:
    """``9:00 tot 12:00 uur en 13:00 tot 17:00 uur``, ``gesloten``."""

    def klok(minuten: int) -> str:
        return f"{minuten // 60}:{minuten % 60:02}"

    delen = [
        f"{klok(van)} tot {klok(tot)} uur" if tot <= DAG else f"{klok(van)} tot {klok(tot - DAG)} uur de volgende dag"
        for van, tot in tijden
    ]
    return "dag en nacht" if tijden == HELE_DAG else " en ".join(delen) or "gesloten"


def data_nl(u: Uitzondering) -> str:
    """``25 december``, ``24 december 2026 tot en met 2 januari 2027``."""

    def dag(d: Jaardag) -> str:
        return f"{d.dag} {_MAANDEN_NL[d.maand - 1]} {d.jaar or ''}".strip()

    return dag(u.van) if u.van == u.tot else f"{dag(u.van)} tot en met {dag(u.tot)}"


def uren_nl(uren: Uren) -> str:
    """All that these hours say, in one line, for whoever typed them."""
    if uren.altijd:
        return "dag en nacht, alle dagen, ook op feestdagen"
    delen = [f"{dagen_nl(deel.dagen)} {tijden_nl(deel.tijden)}" for deel in uren.dagdelen()]
    delen.append(f"feestdagen {'niet bekend' if uren.feestdag is None else tijden_nl(uren.feestdag)}")
    for u in uren.uitzonderingen:
        delen.append(f"{data_nl(u)} {'elke dag ' if u.tijden and u.van != u.tot else ''}{tijden_nl(u.tijden)}")
    return "; ".join(delen)
