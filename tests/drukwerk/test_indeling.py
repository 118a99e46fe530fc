"""Blocks go over columns in order, evenly, and no head stays alone."""

from __future__ import annotations

from hooks.drukwerk.indeling import Blok, Deel, verdeel


def test_blocks_stay_whole_where_that_is_even_enough():
    plan = verdeel([Blok(20, (30, 30)), Blok(20, (30, 30)), Blok(20, (30, 30))], 3, 100, 10)
    assert plan is not None
    assert [k.delen for k in plan.kolommen] == [(Deel(0, 0, 2),), (Deel(1, 0, 2),), (Deel(2, 0, 2),)]
    assert plan.knippen == 0


def test_a_block_that_is_too_high_goes_on_in_the_next_column_with_its_head():
    plan = verdeel([Blok(20, (30,) * 6)], 2, 120, 10)
    assert plan is not None
    assert plan.knippen == 1
    assert [k.delen for k in plan.kolommen] == [(Deel(0, 0, 3),), (Deel(0, 3, 6),)]
    assert plan.kolommen[1].delen[0].vervolg
    assert plan.kolommen[1].hoogte == 20 + 3 * 30


def test_no_column_is_higher_than_the_sheet():
    plan = verdeel([Blok(20, (30, 40, 50)) for _ in range(6)], 4, 320, 12)
    assert plan is not None
    assert all(k.hoogte <= 320 for k in plan.kolommen)
    assert sum(k.rijen for k in plan.kolommen) == 18


def test_every_part_has_a_row_so_that_a_head_is_never_alone():
    plan = verdeel([Blok(20, (30,) * n) for n in (1, 5, 2, 7, 1, 3)], 4, 260, 12)
    assert plan is not None
    assert all(deel.tot > deel.van for kolom in plan.kolommen for deel in kolom.delen)


def test_what_cannot_fit_gives_no_plan():
    assert verdeel([Blok(20, (30,) * 10)], 2, 100, 10) is None
    assert verdeel([Blok(20, (300,))], 3, 100, 10) is None
