"""Texts: plain, short enough, and with their Dutch source."""

from __future__ import annotations

import unicodedata

import pytest
from pydantic import TypeAdapter, ValidationError

from hooks.model import Tekst
from hooks.model.tekst import Alinea, Etiket, KorteRegel, Regel, Zin, gemengde_woorden, onzichtbare_tekens

TEKST = TypeAdapter(Tekst)


def test_a_typed_text_is_its_own_source() -> None:
    tekst = TEKST.validate_python("Hallo")
    assert (tekst.nl, tekst.tekst, tekst.taal, tekst.status, str(tekst)) == ("Hallo", "Hallo", "nl", "bron", "Hallo")


def test_white_space_is_folded() -> None:
    assert str(TEKST.validate_python("  een \n  twee\tdrie\u00a0vier ")) == "een twee drie vier"


def test_letters_made_of_two_characters_become_one() -> None:
    assert str(TEKST.validate_python("cafe\u0301")) == "café"


@pytest.mark.parametrize("tekst", ["2 < 3", "a <- b", "kosten: < €10", "R&D", "zachte\u00adafbreking"])
def test_plain_text_with_odd_characters_is_taken(tekst: str) -> None:
    assert str(TEKST.validate_python(tekst)) == tekst


@pytest.mark.parametrize("tekst", ["<script>", "</b>", "<b>x</b>", "< img src=x>", "<!-- x -->"])
def test_markup_is_refused(tekst: str) -> None:
    with pytest.raises(ValidationError, match="code voor een webpagina"):
        TEKST.validate_python(tekst)


@pytest.mark.parametrize("teken", ["\u202e", "\u2066", "\u200f", "\u200b", "\ufeff", "\x07", "\x1b"])
def test_what_nobody_can_see_is_refused(teken: str) -> None:
    with pytest.raises(ValidationError, match=f"U\\+{ord(teken):04X}"):
        TEKST.validate_python(f"tek{teken}st")


def test_all_that_unicode_calls_invisible_is_found() -> None:
    anders = {"\n", "\u00ad", "\u200c", "\u200d"}
    for teken in map(chr, range(0x110000)):
        soort = unicodedata.category(teken)
        gevonden = bool(onzichtbare_tekens(teken))
        if soort in ("Cc", "Cf", "Co", "Cs") and teken not in anders:
            assert gevonden, f"{ord(teken):04X}"
        elif gevonden:
            # Not assigned yet in every edition of Unicode, or drawn as nothing.
            assert soort == "Cn" or teken in "\u034f\u115f\u1160\u2800\u3164\uffa0", f"{ord(teken):04X}"


@pytest.mark.parametrize(
    ("tekst", "teken"),
    [
        ("H\u043enk1", "\u043e"),
        ("\u041dulp", "\u041d"),
        ("bulg\u0430ars", "\u0430"),
        ("\uff28ulp", "\uff28"),
        ("\u0391fspraak", "\u0391"),
        ("Български café naïef Łódź Türkçe", None),
    ],
)
def test_a_word_of_two_alphabets_is_told_by_the_letter_that_does_not_fit(tekst: str, teken: str | None) -> None:
    assert next((v.teken for v in gemengde_woorden(tekst)), None) == teken


@pytest.mark.parametrize("niets", ["", " ", "\n\t"])
def test_nothing_is_no_text(niets: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Regel).validate_python(niets)


@pytest.mark.parametrize(("soort", "hoogste"), [(Etiket, 45), (KorteRegel, 70), (Zin, 160)])
def test_a_text_has_a_greatest_length(soort: type[Tekst], hoogste: int) -> None:
    keur = TypeAdapter(soort).validate_python
    assert len(str(keur("a" * hoogste))) == hoogste
    with pytest.raises(ValidationError, match=f"er passen er {hoogste}"):
        keur("a" * (hoogste + 1))


def test_a_paragraph_has_at_most_60_words() -> None:
    keur = TypeAdapter(Alinea).validate_python
    keur("woord " * 60)
    with pytest.raises(ValidationError, match="61 woorden"):
        keur("woord " * 61)
