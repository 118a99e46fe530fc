"""Opening hours worked out day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from hooks.model import Tijden, feestdagen, rooster

MAANDAG = date(2026, 11, 23)
VIER_JAAR = date(2026, 1, 1), 4 * 365


def op(open_: str, dag: date) -> Tijden | None:
    """What a browser finds for this day."""
    gemaakt = rooster(open_, dag - timedelta(days=3), 7)
    return gemaakt.anders.get(dag, gemaakt.week[dag.weekday()])


def test_de_gewone_week_staat_er_een_keer_in() -> None:
    gemaakt = rooster("Mo-Fr 08:30-17:00; PH off", MAANDAG, 28)
    assert gemaakt.week == (((510, 1020),),) * 5 + ((), ())
    assert gemaakt.anders == {}


def test_er_zijn_feestdagen_op_elke_dag_van_de_week() -> None:
    assert {dag.weekday() for dag in feestdagen(*VIER_JAAR)} == set(range(7))
    assert date(2027, 4, 27) in feestdagen(*VIER_JAAR)
    assert len(feestdagen(*VIER_JAAR)) == 36


@pytest.mark.parametrize(
    "open_",
    [
        "Mo-Su 09:00-17:00",
        "Mo-Su 00:00-24:00",
        "Mo-Su 18:00-06:00",
        "Mo 09:00-10:00; Tu 09:00-11:00; We 09:00-12:00; Th 09:00-13:00; Fr 09:00-14:00; Sa 09:00-15:00; Su 09:00-16:00",
    ],
)
def test_op_een_feestdag_die_niet_genoemd_is_weten_wij_het_niet(open_: str) -> None:
    assert [op(open_, dag) for dag in feestdagen(*VIER_JAAR)] == [None] * 36


@pytest.mark.parametrize(
    ("regel", "tijden"),
    [("PH off", ()), ("PH 10:00-11:00", ((600, 660),)), ("PH 10:00-11:00,13:00-14:00", ((600, 660), (780, 840)))],
)
@pytest.mark.parametrize(
    "week",
    [
        "Mo-Fr 08:30-17:00",
        "Mo-Su 00:00-24:00",
        "Mo 09:00-10:00; Tu 09:00-11:00; We 09:00-12:00; Th 09:00-13:00; Fr 09:00-14:00; Sa 09:00-15:00; Su 09:00-16:00",
        "Fr 09:00-12:00",
    ],
)
def test_een_feestdag_die_genoemd_is_heeft_die_tijden_en_nooit_die_van_zijn_dag(
    week: str, regel: str, tijden: Tijden
) -> None:
    assert {op(f"{week}; {regel}", dag) for dag in feestdagen(*VIER_JAAR)} == {tijden}


def test_een_datum_gaat_voor_een_feestdag_en_een_feestdag_voor_de_dag_van_de_week() -> None:
    open_ = "Mo-Su 09:00-17:00; PH 10:00-11:00; Dec 25 12:00-13:00; 2027 Dec 26 off"
    assert op(open_, date(2026, 12, 24)) == ((540, 1020),)
    assert op(open_, date(2026, 12, 25)) == ((720, 780),)
    assert op(open_, date(2026, 12, 26)) == ((600, 660),)
    assert op(open_, date(2027, 12, 26)) == ()


def test_een_datum_zegt_ook_iets_van_een_feestdag_die_niet_genoemd_is() -> None:
    open_ = "Mo-Su 09:00-17:00; Dec 25 off"
    assert op(open_, date(2026, 12, 25)) == ()
    assert op(open_, date(2026, 12, 26)) is None


def test_een_feestdag_waarop_het_toch_dicht_is_is_gewoon_dicht() -> None:
    tweede_kerstdag = date(2026, 12, 26)
    assert tweede_kerstdag.weekday() == 5
    assert tweede_kerstdag not in rooster("Mo-Fr 08:30-17:00", MAANDAG, 400).anders


def test_wat_na_middernacht_doorgaat_gaat_om_nul_uur_verder() -> None:
    gemaakt = rooster("Fr 22:00-06:00", MAANDAG, 28)
    assert gemaakt.week[4] == ((1320, 1440),)
    assert gemaakt.week[5] == ((0, 360),)


def test_de_nacht_van_zondag_op_maandag_is_heel_ook_op_de_eerste_dag() -> None:
    gemaakt = rooster("Su 22:00-06:00", MAANDAG, 28)
    assert gemaakt.week[0] == ((0, 360),)
    assert gemaakt.anders == {}


def test_een_nacht_hoort_bij_de_dag_waarop_hij_begon_ook_als_daarna_een_feestdag_komt() -> None:
    open_ = "Mo-Su 22:00-06:00; PH off"
    assert op(open_, date(2026, 12, 25)) == ((0, 360),)
    assert op(open_, date(2026, 12, 26)) == ()
    assert op(open_, date(2026, 12, 27)) == ((1320, 1440),)


def test_ook_van_de_nacht_na_een_feestdag_die_niet_genoemd_is_zegt_niemand_iets() -> None:
    anders = rooster("Mo-Su 22:00-06:00", MAANDAG, 60).anders
    assert anders == {date(2026, 12, 25) + timedelta(days=n): None for n in range(3)} | {
        date(2027, 1, 1): None,
        date(2027, 1, 2): None,
    }


def test_tijden_die_in_elkaar_overgaan_zijn_een_tijd() -> None:
    """So that "open until" says when it really closes."""
    assert rooster("Mo 09:00-12:00,12:00-17:00", MAANDAG, 7).week[0] == ((540, 1020),)
    nacht = rooster("Mo-Fr 17:00-08:00; Sa-Su 00:00-24:00", MAANDAG, 7).week
    assert nacht[1] == ((0, 480), (1020, 1440))
    assert nacht[5] == ((0, 1440),)


@pytest.mark.parametrize("dag", [date(2027, 3, 28), date(2026, 10, 25), date(2027, 10, 31)])
def test_een_dag_waarop_de_klok_verandert_heeft_gewone_tijden(dag: date) -> None:
    assert op("Mo-Su,PH 00:00-24:00", dag) == ((0, 1440),)
    assert op("Mo-Su,PH 01:00-04:00", dag) == ((60, 240),)
    assert op("Mo-Su,PH 22:00-06:00", dag) == ((0, 360), (1320, 1440))


def test_een_sluiting_in_augustus_staat_bij_de_dagen_die_anders_zijn() -> None:
    gemaakt = rooster("Mo-Fr 09:00-12:00; 2027 Aug 1-31 off", MAANDAG, 400)
    assert {dag for dag in gemaakt.anders if dag.month == 8} == {
        date(2027, 8, n) for n in range(1, 32) if date(2027, 8, n).weekday() < 5
    }
    assert set(gemaakt.anders[dag] for dag in gemaakt.anders if dag.month == 8) == {()}
    assert date(2027, 9, 1) not in gemaakt.anders


def test_een_periode_zonder_jaar_gaat_over_nieuwjaar_heen_en_komt_elk_jaar_terug() -> None:
    open_ = "Mo-Su,PH 09:00-12:00; Dec 24-Jan 2 off"
    for jaar in (2026, 2027, 2028):
        assert op(open_, date(jaar, 12, 23)) == op(open_, date(jaar + 1, 1, 3)) == ((540, 720),)
        assert op(open_, date(jaar, 12, 24)) == op(open_, date(jaar, 12, 31)) == op(open_, date(jaar + 1, 1, 2)) == ()


def test_van_twee_regels_voor_een_datum_geldt_de_laatste() -> None:
    open_ = "Mo-Su 09:00-12:00; Jul 1-14 10:00-11:00; Jul 5 off"
    assert op(open_, date(2027, 7, 4)) == op(open_, date(2027, 7, 6)) == ((600, 660),)
    assert op(open_, date(2027, 7, 5)) == ()


def test_29_februari_is_er_alleen_in_een_schrikkeljaar() -> None:
    open_ = "Mo-Su 09:00-12:00; Feb 29 off"
    assert op(open_, date(2028, 2, 29)) == ()
    assert op(open_, date(2027, 2, 28)) == op(open_, date(2027, 3, 1)) == ((540, 720),)
