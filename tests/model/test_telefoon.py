"""Dutch telephone numbers: shown as people write them, dialled in national digits."""

from __future__ import annotations

import re

import pytest
from pydantic import TypeAdapter, ValidationError

from hooks.model import cijfers, is_mobiel, tel_link
from hooks.model.telefoon import Nummer

NUMMER = TypeAdapter(Nummer)
PATROON = re.compile(NUMMER.json_schema()["pattern"])

# fmt: off
WEERGAVE = {
    "112": ("112", "tel:112"),
    "113": ("113", "tel:113"),
    "144": ("144", "tel:144"),
    "116 111": ("116 111", "tel:116111"),
    "116111": ("116 111", "tel:116111"),
    "14 070": ("14 070", "tel:14070"),
    "14070": ("14 070", "tel:14070"),
    "14 0182": ("14 0182", "tel:140182"),
    "0800 2000": ("0800 2000", "tel:08002000"),
    "0800-0113": ("0800 0113", "tel:08000113"),
    "0800 123 45 67": ("0800 123 45 67", "tel:08001234567"),
    "0900 8844": ("0900 8844", "tel:09008844"),
    "0900-8844": ("0900 8844", "tel:09008844"),
    "0703536188": ("070 353 61 88", "tel:0703536188"),
    "070-353 61 88": ("070 353 61 88", "tel:0703536188"),
    "(070) 353 61 88": ("070 353 61 88", "tel:0703536188"),
    "070 – 353 61 88": ("070 353 61 88", "tel:0703536188"),
    "+31 70 353 61 88": ("070 353 61 88", "tel:0703536188"),
    "+31 (0)70 353 61 88": ("070 353 61 88", "tel:0703536188"),
    "0031 70 353 61 88": ("070 353 61 88", "tel:0703536188"),
    " 070 353 61 88 ": ("070 353 61 88", "tel:0703536188"),
    "0182 52 42 42": ("0182 52 42 42", "tel:0182524242"),
    "085 485 60 00": ("085 485 60 00", "tel:0854856000"),
    "0612345678": ("06 12 34 56 78", "tel:0612345678"),
}
# fmt: on


@pytest.mark.parametrize("getypt", WEERGAVE)
def test_a_number_is_shown_as_people_write_it_and_dialled_in_national_digits(getypt: str) -> None:
    getoond, link = WEERGAVE[getypt]
    assert NUMMER.validate_python(getypt) == getoond
    assert tel_link(getoond) == link
    assert NUMMER.validate_python(getoond) == getoond
    assert PATROON.search(getypt), "a program that knows the schema would underline it"
    assert PATROON.search(getoond)


def test_no_link_ever_has_an_international_form() -> None:
    assert all(tel_link(getypt).removeprefix("tel:").isdigit() for getypt in WEERGAVE)


def test_the_digits_of_every_way_of_writing_are_the_same() -> None:
    assert {cijfers(n) for n in ("070 353 61 88", "+31703536188", "0031 (0)70 3536188", "070-3536188")} == {
        "0703536188"
    }


@pytest.mark.parametrize("nummer", ["06 12 34 56 78", "+31 6 12345678"])
def test_a_06_number_is_known_as_mobile(nummer: str) -> None:
    assert is_mobiel(nummer)


def test_a_fixed_number_is_not_mobile() -> None:
    assert not is_mobiel("070 353 61 88")


@pytest.mark.parametrize(
    "nummer",
    [
        "",
        "-",
        "1",
        "1234",
        "1400",
        "14 07",
        "116 11",
        "0800 011",
        "070 353 61 8",
        "070 353 61 888",
        "099 353 61 88",
        "+49 30 1234567",
        "tel",
        "070 353 61 88 of 112",
        "٠٧٠ ٣٥٣ ٦١ ٨٨",
    ],
)
def test_what_can_not_be_dialled_in_the_netherlands_is_refused(nummer: str) -> None:
    with pytest.raises(ValidationError):
        NUMMER.validate_python(nummer)
    # Which numbers exist, no pattern knows.
    assert not PATROON.search(nummer) or nummer == "099 353 61 88"
