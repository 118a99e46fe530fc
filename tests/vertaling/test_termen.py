"""One word for each term: what a translation does otherwise, and what a translator reads of it."""

from __future__ import annotations

from typing import Any

import pytest
from babel.messages.catalog import Message

from hooks.model.termen import Term
from hooks.vertaling.termen import Termen


def term(id_: str, **anders: Any) -> Term:
    return Term.model_validate({"id": id_, "term": id_, "betekenis": f"Wat {id_} is."} | anders)


DEURWAARDER = term(
    "deurwaarder",
    ook=["deurwaarders"],
    woorden=[
        {
            "taal": "bg",
            "woord": "съдебен изпълнител",
            "vormen": ["съдебн* изпълнител*"],
            "niet": ["пристав"],
            "zekerheid": "zeker",
        },
        {"taal": "ar", "woord": "مأمور التنفيذ القضائي", "niet": ["مأمور التحصيل"]},
    ],
)
OPVANG = term("opvang", woorden=[{"taal": "en", "woord": "shelter"}])
CRISISOPVANG = term("crisisopvang", woorden=[{"taal": "en", "woord": "emergency shelter"}])
SCHULDEN = term("schulden", nederlands="hoeft niet", woorden=[{"taal": "en", "woord": "debts", "niet": ["loan"]}])


def gezegd(termen: list[Term], code: str, nl: str, vertaling: str, context: str | None = None) -> list[str]:
    return list(Termen(termen, code).keur(Message(nl, vertaling, context=context)))


@pytest.mark.parametrize(
    "vertaling", ["Имате писмо от съдебния изпълнител (deurwaarder).", "Съдебен изпълнител (deurwaarder)"]
)
def test_the_word_is_known_in_each_of_its_forms(vertaling: str) -> None:
    assert gezegd([DEURWAARDER], "bg", "Een brief van de deurwaarder.", vertaling) == []


def test_another_word_a_wrong_one_and_a_missing_dutch_word_are_each_told() -> None:
    nl = "Een brief van de deurwaarder."
    assert gezegd([DEURWAARDER], "bg", nl, "Писмо от адвокат (deurwaarder).") == [
        "voor 'deurwaarder' hoort in deze taal 'съдебен изпълнител' te staan, en dat staat hier niet"
    ]
    assert gezegd([DEURWAARDER], "bg", nl, "Писмо от пристав (deurwaarder).") == [
        "voor 'deurwaarder' staat hier 'пристав', en dat betekent iets anders; schrijf 'съдебен изпълнител'"
    ]
    assert gezegd([DEURWAARDER], "bg", nl, "Писмо от съдебен изпълнител.") == [
        "zet het Nederlandse woord erbij tussen haakjes: (deurwaarder). Dat staat op de deur en in brieven"
    ]


def test_in_arabic_an_article_or_vowel_mark_hides_no_wrong_word() -> None:
    mis = gezegd([DEURWAARDER], "ar", "De deurwaarder komt.", "ومَأمور التحصيل (deurwaarder) يأتي.")
    assert len(mis) == 1
    assert "مأمور التحصيل" in mis[0]


def test_a_word_not_to_use_counts_as_a_whole_word_only() -> None:
    assert gezegd([SCHULDEN], "en", "Ik heb schulden.", "I have debts and loaned books.") == []
    assert len(gezegd([SCHULDEN], "en", "Ik heb schulden.", "I have a loan and debts.")) == 1


def test_the_longer_term_counts_and_a_term_in_another_word_does_not() -> None:
    termen = Termen([OPVANG, CRISISOPVANG], "en")
    assert [t.id for t in termen.in_tekst("Vraag naar crisisopvang.")] == ["crisisopvang"]
    assert [t.id for t in termen.in_tekst("Opvang en kinderopvang.")] == ["opvang"]


def test_a_label_without_room_for_the_dutch_word_need_not_have_it() -> None:
    nl, kort = "opvang", "shelter, for a very long time and for many"
    assert gezegd([OPVANG], "en", nl, kort, "hulpvragen/x:stappen.0.als") == []
    assert len(gezegd([OPVANG], "en", nl, "shelter", "hulpvragen/x:stappen.0.als")) == 1


def test_a_language_without_a_word_and_a_text_without_translation_are_left_alone() -> None:
    assert gezegd([DEURWAARDER], "tr", "De deurwaarder.", "Bir şey.") == []
    assert gezegd([DEURWAARDER], "bg", "De deurwaarder.", "") == []


def test_a_translator_reads_what_it_is_what_to_write_and_what_not() -> None:
    assert Termen([DEURWAARDER], "bg").uitleg("De deurwaarders komen.") == [
        "deurwaarder: Wat deurwaarder is. Schrijf: съдебен изпълнител (deurwaarder). Niet: пристав."
    ]
    assert (
        Termen([DEURWAARDER], "ar")
        .uitleg("De deurwaarders komen.")[0]
        .endswith("Over dit woord zijn wij niet zeker: kijk of het klopt.")
    )
    assert Termen([DEURWAARDER], "tr").uitleg("De deurwaarder komt.") == ["deurwaarder: Wat deurwaarder is."]


def test_a_word_that_is_not_certain_makes_a_text_doubtful() -> None:
    assert [t.id for t in Termen([DEURWAARDER], "ar").twijfel("De deurwaarder komt.")] == ["deurwaarder"]
    assert Termen([DEURWAARDER], "bg").twijfel("De deurwaarder komt.") == ()
