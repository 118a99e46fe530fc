"""Finding the terms of the begrippenlijst in a text."""

from __future__ import annotations

import pytest

from hooks.model import Begrip
from hooks.paginas.begrippen import Begripzoeker


def begrip(term: str, *ook: str, id_: str = "") -> Begrip:
    return Begrip.model_validate(
        {"id": id_ or term.casefold().replace(" ", "-"), "term": term, "ook": ook, "uitleg": "Verzonnen."}
    )


# All terms are invented, or words like any other.
ZOEKER = Begripzoeker(
    [
        begrip("werkplan", "werkplannen"),
        begrip("plan"),
        begrip("plan van aanpak"),
        begrip("ZVV", "ZVV'er"),
        begrip("DOEL"),
        begrip("eigen risico"),
        begrip("A1"),
        begrip("c++", id_="c"),
    ]
)


def gevonden(tekst: str, zoeker: Begripzoeker = ZOEKER) -> list[tuple[str, str]]:
    return [(b.id, deel) for b, deel in zoeker.stukken(tekst) if b]


def test_a_text_falls_apart_in_terms_and_what_stands_between() -> None:
    delen = ZOEKER.stukken("Een werkplan en een plan.")
    assert [(b.id if b else None, deel) for b, deel in delen] == [
        (None, "Een "),
        ("werkplan", "werkplan"),
        (None, " en een "),
        ("plan", "plan"),
        (None, "."),
    ]


@pytest.mark.parametrize(
    "tekst", ["", "Niets bijzonders.", "werkplan", "Het werkplan", "plan plan", "DOEL: (ZVV)", "é werkplan ü"]
)
def test_the_parts_together_are_the_text(tekst: str) -> None:
    assert "".join(deel for _, deel in ZOEKER.stukken(tekst)) == tekst
    assert all(deel for _, deel in ZOEKER.stukken(tekst))


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Het plan van aanpak is af.", [("plan-van-aanpak", "plan van aanpak")]),
        ("Een plan van Kim (verzonnen).", [("plan", "plan")]),
        ("Bel de ZVV'er.", [("zvv", "ZVV'er")]),
        ("Bel de ZVV.", [("zvv", "ZVV")]),
        ("Twee werkplannen.", [("werkplan", "werkplannen")]),
    ],
)
def test_the_longest_form_wins(tekst: str, verwacht: list[tuple[str, str]]) -> None:
    assert gevonden(tekst) == verwacht


@pytest.mark.parametrize("tekst", ["werkplanbord", "planning", "vliegplan", "ZVVX", "het A12", "superplan", "plan_b"])
def test_a_part_of_a_word_is_no_term(tekst: str) -> None:
    assert gevonden(tekst) == []


@pytest.mark.parametrize("tekst", ["plan", "plan.", "(plan)", "‘plan’", "plan-", "mijn-plan", "plan/doel", "„Plan”"])
def test_signs_around_a_term_do_not_hide_it(tekst: str) -> None:
    assert [id_ for id_, _ in gevonden(tekst)] == ["plan"]


@pytest.mark.parametrize("tekst", ["Werkplan", "werkplan", "WERKPLAN", "Eigen Risico"])
def test_a_word_is_found_however_it_is_written_and_stays_so(tekst: str) -> None:
    assert [deel for _, deel in gevonden(tekst)] == [tekst]


@pytest.mark.parametrize("tekst", ["doel", "Doel", "zvv", "a1"])
def test_a_term_in_capitals_is_only_found_in_capitals(tekst: str) -> None:
    assert gevonden(tekst) == []


def test_the_name_of_a_card_in_capitals_and_a_word_are_two_terms() -> None:
    zoeker = Begripzoeker([begrip("doel", id_="woord"), begrip("DOEL", id_="kaartje")])
    assert gevonden("Elk doel past bij DOEL, en Doel ook.", zoeker) == [
        ("woord", "doel"),
        ("kaartje", "DOEL"),
        ("woord", "Doel"),
    ]


def test_marks_are_taken_out_and_their_term_is_found() -> None:
    delen = ZOEKER.stukken("Een [[werkplan]] of [[iets anders]].")
    assert [(b.id if b else None, deel) for b, deel in delen] == [
        (None, "Een "),
        ("werkplan", "werkplan"),
        (None, " of iets anders."),
    ]


def test_signs_of_a_pattern_in_a_term_are_letters_like_any_other() -> None:
    assert gevonden("Ik leer C++ en c+.") == [("c", "C++")]


def test_without_terms_a_text_stays_whole_without_marks() -> None:
    assert Begripzoeker([]).stukken("Een [[plan]].") == [(None, "Een plan.")]
