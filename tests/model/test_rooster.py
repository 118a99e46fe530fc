"""Opening hours worked out day by day."""

from __future__ import annotations

from datetime import date

from hooks.model import feestdagen, rooster

MAANDAG = date(2026, 11, 23)


def test_de_gewone_week_staat_er_een_keer_in() -> None:
    gemaakt = rooster("Mo-Fr 08:30-17:00; PH off", MAANDAG, 28)
    assert gemaakt.week == (((510, 1020),),) * 5 + ((), ())
    assert gemaakt.anders == {}


def test_op_een_feestdag_die_niet_genoemd_is_weten_wij_het_niet() -> None:
    koningsdag = date(2027, 4, 27)
    assert koningsdag in feestdagen(MAANDAG, 400)
    assert rooster("Mo-Fr 08:30-17:00", MAANDAG, 400).anders[koningsdag] is None


def test_op_een_feestdag_die_wel_genoemd_is_zijn_de_tijden_bekend() -> None:
    assert rooster("Mo-Fr 08:30-17:00; PH off", MAANDAG, 400).anders[date(2027, 4, 27)] == ()
    assert rooster("Mo-Su,PH 09:00-10:00", MAANDAG, 400).anders == {}


def test_een_feestdag_waarop_het_toch_dicht_is_is_gewoon_dicht() -> None:
    tweede_kerstdag = date(2026, 12, 26)
    assert tweede_kerstdag.weekday() == 5
    assert tweede_kerstdag not in rooster("Mo-Fr 08:30-17:00", MAANDAG, 400).anders


def test_wat_na_middernacht_doorgaat_gaat_om_nul_uur_verder() -> None:
    gemaakt = rooster("Fr 22:00-06:00", MAANDAG, 28)
    assert gemaakt.week[4] == ((1320, 1440),)
    assert gemaakt.week[5] == ((0, 360),)


def test_een_sluiting_in_augustus_staat_bij_de_dagen_die_anders_zijn() -> None:
    gemaakt = rooster("Mo-Fr 09:00-12:00; 2027 Aug off", MAANDAG, 400)
    assert gemaakt.anders[date(2027, 8, 2)] == ()
    assert date(2027, 9, 1) not in gemaakt.anders
