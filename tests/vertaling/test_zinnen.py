"""Sentences of six languages, and which Dutch sentence each one says."""

from __future__ import annotations

import pytest

from hooks.model import Tekst
from hooks.stand import Stand
from hooks.vertaling import TALEN, vertaal, vertaalbaar
from hooks.vertaling.zinnen import paren, zinnen

GESPLITST = {
    "Dutch": ["Heeft u een vraag?", "De helpdesk helpt u.", "Maak eerst een afspraak!"],
    "a word of one letter": ["Dit blad is van u.", "Schrijf niet alles op."],
    "quotes and brackets": ['Staat er "vraag na"?', "Dan weten wij het niet (nog niet).", "“Bel ons.”", "Dat mag."],
    "a number at the end": ["Bel 112.", "Twijfelt u?", "Bel ook."],
    "Turkish": ["Önce randevu alın.", "İyi misiniz?", "Evet."],
    "Bulgarian": ["Имате въпрос?", "Обадете се на 112.", "Това е."],
    "Arabic": ["هل عندك سؤال؟", "اتصل بالرقم 112.", "نحن نساعدك!"],
    "Arabic with its own full stop": ["خذ موعداً أولاً۔", "شكراً"],
    "Tigrinya": ["ሕቶ ኣለኩም ድዩ፧", "ናብ 112 ደውሉ።", "bijstand ክትሓቱ ትኽእሉ።"],
}

HEEL = {
    "a time": "Open van 9.00 tot 17.00 uur.",
    "an amount": "U krijgt 1.250 euro per maand",
    "a web address": "Kijk op www.denhaag.nl voor hulp.",
    "letters with a stop": "Neem papieren mee, o.a. Uw paspoort.",
    "an abbreviation": "Neem mee: bijv. Uw paspoort of enz. Alles.",
    "an initial": "Vraag naar J. Verzonnen.",
    "the number of an item": "2. Bel de gemeente.",
    "a small letter goes on": "Bel nr. 12 ... of kom langs",
    "Turkish abbreviation": "Kimlik vb. Belgeler gerekir.",
    "Bulgarian abbreviation": "Елате на ул. Примерна.",
    "nothing": "Hulp bij wonen",
}


@pytest.mark.parametrize("delen", GESPLITST.values(), ids=GESPLITST)
def test_a_text_is_split_into_its_sentences(delen: list[str]) -> None:
    assert zinnen(" ".join(delen)) == delen


@pytest.mark.parametrize("tekst", HEEL.values(), ids=HEEL)
def test_what_is_one_sentence_stays_whole(tekst: str) -> None:
    assert zinnen(tekst) == [tekst]


def test_ethiopic_sentences_need_no_space_between_them() -> None:
    assert zinnen("ሓደ።ክልተ፡፡ሰለስተ") == ["ሓደ።", "ክልተ፡፡", "ሰለስተ"]


def test_an_empty_text_has_no_sentences() -> None:
    assert zinnen("") == []


def test_each_sentence_stands_beside_its_dutch() -> None:
    tekst = Tekst("Bel 112. Twijfelt u? Bel ook.", "Call 112. Not sure? Call too.", "en", "concept")
    assert paren(tekst) == [("Call 112.", "Bel 112."), ("Not sure?", "Twijfelt u?"), ("Call too.", "Bel ook.")]


def test_with_another_number_of_sentences_the_whole_stands_beside_the_whole() -> None:
    tekst = Tekst("Bel 112. Twijfelt u? Bel ook.", "Call 112, also when in doubt.", "en", "concept")
    assert paren(tekst) == [("Call 112, also when in doubt.", "Bel 112. Twijfelt u? Bel ook.")]


@pytest.mark.parametrize("taal", [code for code in TALEN if code != "nl"])
def test_nothing_of_a_text_gets_lost_and_most_of_ours_pair_by_sentence(stand: Stand, taal: str) -> None:
    assert stand.kaart is not None
    teksten = [t for _, t in vertaalbaar(vertaal(stand.kaart, stand.catalogi[taal]))]
    for t in teksten:
        assert "".join("".join(zinnen(t.tekst)).split()) == "".join(t.tekst.split())
    lang = [t for t in teksten if len(zinnen(t.nl)) > 1]
    los = [t for t in lang if len(paren(t)) == 1]
    assert len(los) < 0.05 * len(lang), [t.nl for t in los]
