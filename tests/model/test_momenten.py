"""Days and hours inside a text: what can be typed, how long it is, and what it is called."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from hooks.model import Tekst
from hooks.model.momenten import GeenMoment, lees_moment, moment_nl, momenten_in, vul_momenten
from hooks.model.tekst import Etiket


@pytest.mark.parametrize(
    ("getypt", "woorden"),
    [
        ("Mo-Fr", "maandag tot en met vrijdag"),
        ("Sa,Su", "zaterdag en zondag"),
        ("Mo,We", "maandag en woensdag"),
        ("Mo-Fr 09:00-17:00", "maandag tot en met vrijdag 9:00 tot 17:00 uur"),
        ("Mo 12:00-16:00", "maandag 12:00 tot 16:00 uur"),
        ("23:00-07:30", "23:00 tot 7:30 uur de volgende dag"),
        ("09:00", "9:00 uur"),
    ],
)
def test_days_and_hours_are_read_as_opening_hours_are(getypt: str, woorden: str) -> None:
    assert moment_nl(lees_moment(getypt)) == woorden


@pytest.mark.parametrize("getypt", ["", "ma-vr", "weekend", "Mo-Fr 9-5", "Mo-Fr 09:00", "25:00", "naam", "Mo- Fr"])
def test_what_is_no_moment_says_what_to_write(getypt: str) -> None:
    with pytest.raises(GeenMoment, match=r"\{Mo-Fr\}"):
        lees_moment(getypt)


def test_a_text_with_something_else_in_braces_is_refused_with_advice() -> None:
    with pytest.raises(ValidationError, match=r"tussen \{ en \} staat 'ma-vr'.*Schrijf bijvoorbeeld \{Mo-Fr\}"):
        TypeAdapter(Tekst).validate_python("Bel op {ma-vr}.")


def test_the_length_of_a_text_is_that_of_its_words() -> None:
    # 45 characters when it is said, with much fewer typed.
    TypeAdapter(Etiket).validate_python("crisis, overdag op {Mo-Fr}")
    with pytest.raises(ValidationError, match="46 tekens"):
        TypeAdapter(Etiket).validate_python("crisis, overdagg op {Mo-Fr}")


def test_every_moment_is_filled_in_and_the_rest_stays() -> None:
    assert list(momenten_in("Op {Mo-Fr} en {Sa,Su}.")) == ["Mo-Fr", "Sa,Su"]
    assert vul_momenten("Op {Mo-Fr} en {Sa,Su}.", lambda m: f"<{len(m.dagen[0])}>") == "Op <5> en <2>."
    assert vul_momenten("Bel {naam}.", lambda m: "x") == "Bel {naam}."
