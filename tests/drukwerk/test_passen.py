"""The search for a size that fits: the largest, in few tries."""

from __future__ import annotations

import pytest

from hooks.drukwerk.passen import grootste


@pytest.mark.parametrize("aantal", [1, 2, 3, 4, 8, 17])
@pytest.mark.parametrize("begin", [None, 0, -1])
@pytest.mark.parametrize("gok", [None, 0, 3, 99])
def test_it_finds_the_largest_that_fits_whatever_is_tried_first_or_guessed(aantal, begin, gok):
    for antwoord in range(-1, aantal):
        geprobeerd = []

        def past(nr, antwoord=antwoord, geprobeerd=geprobeerd):
            geprobeerd.append(nr)
            return nr <= antwoord

        eerst = None if begin is None else begin % aantal
        assert grootste(aantal, past, begin=eerst, gok=lambda _nr: gok) == antwoord
        assert len(set(geprobeerd)) == len(geprobeerd), "nothing is measured twice"
        assert set(geprobeerd) <= set(range(aantal))
        if eerst is not None:
            assert geprobeerd[0] == eerst


def test_without_a_guess_it_halves():
    geprobeerd = []
    assert grootste(17, lambda nr: geprobeerd.append(nr) or nr <= 5) == 5
    assert len(geprobeerd) <= 5
