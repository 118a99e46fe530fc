"""Whatever is taken means what a second reader makes of it, minute by minute for a year; whatever is changed in it as well.

The second readers know nothing of ours: one is the library of OpenStreetMap's notation, the other goes through the
rules as they were made, the last one first.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest
from opening_hours import OpeningHours, State

from hooks.model import feestdagen, rooster, uren_van
from hooks.model.uren_lezen import PATROON, UrenFout, _delen, lees_uren

VANAF, LANG = date(2026, 9, 1), 500
DAGEN = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MAANDEN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
VRIJ = feestdagen(VANAF - timedelta(days=1), LANG + 1)

Minuten = tuple[tuple[int, int], ...]
# When (days with 7 for public holidays, or dates) and the (from, until) pairs.
Gemaakt = tuple[frozenset[int] | frozenset[date], Minuten]


def klok(minuten: int) -> str:
    return f"{minuten // 60:02}:{minuten % 60:02}"


def maak_tijden(r: random.Random, nacht: bool) -> tuple[str, Minuten]:
    if r.random() < 0.2:
        return "off", ()
    if nacht and r.random() < 0.5:
        van, tot = r.randrange(17 * 60, 1440, 30), r.randrange(30, 12 * 60, 30)
        return f"{klok(van)}-{klok(tot)}", ((van, 1440 + tot),)
    punten = sorted(r.sample(range(0, 1441, 30), 2 * r.randint(1, 2)))
    paren = list(zip(punten[::2], punten[1::2], strict=True))
    geschreven = r.sample(paren, len(paren))
    return ",".join(f"{klok(van)}-{klok(tot)}" for van, tot in geschreven), tuple(paren)


def maak_regel(r: random.Random, nacht: bool) -> tuple[str, Gemaakt]:
    tekst, tijden = maak_tijden(r, nacht)
    soort = r.random()
    if soort < 0.65:
        delen, dagen = [], set[int]()
        for _ in range(r.randint(1, 2)):
            van, tot = r.randrange(7), r.randrange(7)
            if van == tot:
                delen.append(DAGEN[van])
                dagen.add(van)
            else:
                delen.append(f"{DAGEN[van]}-{DAGEN[tot]}")
                dagen |= {nr % 7 for nr in range(van, tot + (7 if tot < van else 0) + 1)}
        if r.random() < 0.2:
            delen.append("PH")
            dagen.add(7)
        return f"{','.join(delen)} {tekst}", (frozenset(dagen), tijden)
    if soort < 0.8:
        return f"PH {tekst}", (frozenset({7}), tijden)
    van_dag = VANAF + timedelta(days=r.randrange(LANG))
    if r.random() < 0.5:
        van_dag = r.choice(sorted(VRIJ))
    data = frozenset(van_dag + timedelta(days=n) for n in range(r.choice([1, 1, 2, 10])))
    tot_dag = max(data)
    wanneer = f"{van_dag.year} {MAANDEN[van_dag.month - 1]} {van_dag.day}"
    if tot_dag > van_dag:
        wanneer += f"-{tot_dag.year} {MAANDEN[tot_dag.month - 1]} {tot_dag.day}"
    return f"{wanneer} {tekst}", (data, tijden)


def maak(r: random.Random, nacht: bool) -> tuple[str, list[Gemaakt]]:
    regels = [maak_regel(r, nacht) for _ in range(r.randint(1, 3))]
    return "; ".join(tekst for tekst, _ in regels), [gemaakt for _, gemaakt in regels]


def goede(aantal: int, nacht: bool, zaad: str) -> Iterator[tuple[str, list[Gemaakt]]]:
    """That many made hours that are taken."""
    r = random.Random(zaad)
    while aantal:
        tekst, regels = maak(r, nacht)
        try:
            lees_uren(tekst)
        except UrenFout:
            continue
        aantal -= 1
        yield tekst, regels


def bits(tijden: Minuten) -> int:
    """The minutes of a day that are open, as bits."""
    uit = 0
    for van, tot in tijden:
        uit |= (1 << min(tot, 1440)) - (1 << van)
    return uit


def per_dag(tekst: str) -> dict[date, int | None]:
    """Ours: the open minutes of every day, None where nothing is claimed."""
    gemaakt = rooster(tekst, VANAF, LANG)
    dagen = [VANAF + timedelta(days=n) for n in range(LANG)]
    ons = {dag: gemaakt.anders.get(dag, gemaakt.week[dag.weekday()]) for dag in dagen}
    return {dag: None if tijden is None else bits(tijden) for dag, tijden in ons.items()}


def volgens_osm(tekst: str) -> dict[date, int]:
    """What the library says, in the strictest spelling it knows."""
    uit = {VANAF + timedelta(days=n): 0 for n in range(LANG)}
    begin = datetime.combine(VANAF, time())
    uren = OpeningHours("; ".join(_delen(tekst)), country="NL")
    for van, tot, staat, _ in uren.intervals(begin, begin + timedelta(days=LANG)):
        while staat == State.OPEN and van < tot:
            eind = min(tot, datetime.combine(van.date() + timedelta(days=1), time()))
            minuut = van.hour * 60 + van.minute
            uit[van.date()] |= bits(((minuut, minuut + int((eind - van).total_seconds()) // 60),))
            van = eind
    return uit


def laatste_regel(regels: list[Gemaakt], dag: date) -> Minuten:
    """The times that begin on a day: those of the last rule about it."""
    soorten = {dag, dag.weekday(), *({7} if dag in VRIJ else ())}
    return next((tijden for wanneer, tijden in reversed(regels) if wanneer & soorten), ())


def niet_genoemd(regels: list[Gemaakt], dag: date) -> bool:
    """A public holiday of which nothing is said, though the day of the week has hours."""
    gezegd = [wanneer for wanneer, _ in regels if wanneer & {dag, 7}]
    return dag in VRIJ and not gezegd and laatste_regel(regels, dag) != ()


def vergelijk(tekst: str, ons: dict[date, int | None], ander: dict[date, int]) -> None:
    for dag, minuten in ons.items():
        if minuten is None:
            # Nothing is claimed: only of a holiday that is not named.
            assert dag in VRIJ, (tekst, dag)
            assert "PH" not in tekst.upper(), (tekst, dag)
            assert ander[dag], (tekst, dag)
        else:
            assert minuten == ander[dag], (tekst, dag)


def test_what_is_taken_means_the_same_to_the_library_of_openstreetmap() -> None:
    vormen = set()
    for tekst, regels in goede(150, nacht=False, zaad="zonder nacht"):
        vergelijk(tekst, per_dag(tekst), volgens_osm(tekst))
        vormen.add((len(regels), "PH" in tekst, "20" in tekst, "off" in tekst))
    # Worth something only while it makes all kinds of hours.
    assert len(vormen) >= 12


def test_what_is_taken_means_the_same_rule_by_rule_with_nights_as_well() -> None:
    for tekst, regels in goede(300, nacht=True, zaad="met nacht"):
        for dag, minuten in per_dag(tekst).items():
            gisteren = dag - timedelta(days=1)
            ervoor = laatste_regel(regels, gisteren)
            nacht = tuple((0, tot - 1440) for _, tot in ervoor if tot > 1440)
            if niet_genoemd(regels, dag) or (nacht and niet_genoemd(regels, gisteren)):
                assert minuten is None, (tekst, dag)
            else:
                assert minuten == bits((*nacht, *laatste_regel(regels, dag))), (tekst, dag)


def verander(tekst: str, r: random.Random) -> str:
    plek = r.randrange(len(tekst))
    match r.randrange(6):
        case 0:
            return tekst[:plek] + tekst[plek + 1 :]
        case 1:
            return tekst[:plek] + r.choice("0123456789:;-, +[]/\"'MoTuWeThFrSaSuPHSHoffDec") + tekst[plek:]
        case 2:
            return tekst[:plek] + r.choice("0123456789") + tekst[plek + 1 :]
        case 3:
            return re.sub(r"[0-9:]+-[0-9:]+", lambda g: "-".join(reversed(g[0].split("-"))), tekst, count=1)
        case 4:
            return "; ".join(r.sample(delen := tekst.split("; "), len(delen)))
        case _:
            woord = r.choice(
                [
                    "open",
                    "unknown",
                    "SH off",
                    "sunrise-sunset",
                    '"bel"',
                    "week 1",
                    "Mo[1]",
                    "2027",
                    "Dec",
                    "+",
                    "||",
                    "easter",
                ]
            )
            return r.choice([f"{tekst} {woord}", f"{woord} {tekst}", f"{tekst}; {woord}", f"{tekst}, {woord}"])


def test_a_slip_of_the_pen_is_refused_or_means_the_same_to_both() -> None:
    r = random.Random("verschrijvingen")
    genomen = 0
    for tekst, _ in goede(150, nacht=False, zaad="om te veranderen"):
        for _ in range(12):
            anders = verander(tekst, r)
            try:
                uren = lees_uren(anders)
            except UrenFout as fout:
                if voorstel := fout.herstel:
                    # What is proposed would be taken.
                    lees_uren(voorstel)
                continue
            assert re.search(PATROON, anders, re.A), "a program that knows the schema would underline it"
            if any(
                tot > 1440
                for tijden in (*uren.week, uren.feestdag or (), *(u.tijden for u in uren.uitzonderingen))
                for _, tot in tijden
            ):
                continue
            genomen += 1
            vergelijk(anders, per_dag(anders), volgens_osm(anders))
    assert genomen > 100


@pytest.mark.parametrize(
    "open_", ["24/7", "Mo-Fr 09:00-17:00; Dec 24-Jan 2 off", "Mo-Su 09:00-17:00; PH off; Dec 25 10:00-12:00"]
)
def test_every_year_again_means_the_same_to_the_library(open_: str) -> None:
    assert uren_van(open_).week
    vergelijk(open_, per_dag(open_), volgens_osm(open_))


BRIJ = (
    "Mo Tu Fr Su PH SH off open closed 24/7 Dec Feb 2027 29 31 25-26 09:00-17:00 17:00-09:00 24:00 9-17 - , ; : + [1] || "
    '"bel" week easter sunrise maandag t/m tot en mei 2027-02-30 31-12 { } % \\1 \u202e ſu ٩:٠٠ 99999999999'
)


def test_any_text_at_all_is_read_or_refused_in_one_dutch_sentence() -> None:
    r, woorden = random.Random("woordenbrij"), BRIJ.split(" ")
    for _ in range(5_000):
        tekst = "".join(r.choice(woorden) + r.choice(["", " ", " "]) for _ in range(r.randint(1, 6)))
        try:
            lees_uren(tekst)
        except UrenFout as fout:
            gezegd = str(fout)
            if fout.herstel:
                lees_uren(fout.herstel)
        else:
            gezegd = ""
        assert "\n" not in gezegd
        assert "None" not in gezegd
