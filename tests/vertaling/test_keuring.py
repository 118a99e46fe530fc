"""What a computer can see in a translation: numbers, addresses, places, brackets, length, and what nobody sees."""

from __future__ import annotations

import pytest
from babel.messages.catalog import Message
from hulp import PROJECT

from hooks.vertaling import TALEN
from hooks.vertaling.keuring import (
    bevinding_van,
    in_ander_schrift,
    keur,
    keur_catalogus,
    lees_nagekeken,
    lijkt_niet_vertaald,
    te_tonen,
)
from hooks.vertaling.lengte import lengte_van
from hooks.vertaling.po import alle, leeg, lees_po, vormen

KORT = "organisaties/x:kort"


def getoond(b: Message) -> bool:
    """Whether a reader sees this translation."""
    return te_tonen(b, tuple(keur(b)))


def bericht(nl: str, vertaling: str, context: str = KORT, **anders: object) -> Message:
    return Message(nl, vertaling, context=context, **anders)  # type: ignore[arg-type]


# fmt: off
MIS = {
    "a figure left out": (bericht("Bel 112 of 113", "Call 112"), "ontbreekt het getal '113'"),
    "another figure": (bericht("U bent 18 jaar of ouder", "You are 16 or older"), "ontbreekt het getal '18'"),
    "figures that changed places": (bericht("Bel 070 353 61 88", "Call 353 070 61 88"), "ontbreekt het getal '070 353 61 88'"),
    "a time turned round": (bericht("van 9:30 tot 17:00", "from 30:9 to 17:00"), "ontbreekt het getal '9:30'"),
    "a figure nobody wrote": (bericht("Bel eerst", "Call 112 first"), "staat het getal '112', en in het Nederlands niet"),
    "Arabic-Indic figures": (bericht("Bel 112", "اتصل بالرقم ١١٢"), "schrijf cijfers als 0 tot en met 9"),
    "Ethiopic figures": (bericht("Bel 112", "112 ፩"), "schrijf cijfers als 0 tot en met 9"),
    "another website": (bericht("Kijk op https://voorbeeld.nl/hulp", "See https://voorbeeld.nl/help"), "ontbreekt het webadres"),
    "a website without https": (bericht("Kijk op voorbeeld.nl.", "See there."), "ontbreekt het webadres 'voorbeeld.nl'"),
    "another address": (bericht("Mail info@voorbeeld.nl", "Mail inf@voorbeeld.nl"), "ontbreekt het e-mailadres 'info@voorbeeld.nl'"),
    "a place left out": (bericht("Op %(datum)s", "On", ""), "moet precies %(datum)s staan"),
    "a place for scripts": (bericht("Gevonden: {aantal}", "Found: {number}", ""), "niet dezelfde woorden tussen { en }"),
    "a bracket that stays open": (bericht("Hulp (gratis)", "Help (free"), "gaat ( of ) niet open of niet dicht"),
    "brackets the wrong way": (bericht("Hulp", "Help )free("), "gaat ( of ) niet open of niet dicht"),
    "a square bracket": (bericht("Hulp", "Help [free"), "gaat [ of ] niet open of niet dicht"),
    "quotes": (bericht("Hulp", "«مساعدة"), "gaat « of » niet open of niet dicht"),
    "a direction mark": (bericht("Hulp", "Help\u200f"), "onzichtbaar teken (U+200F)"),
    "markup": (bericht("Hulp", "<b>Help</b>"), "code voor een webpagina"),
    "a space at the end": (bericht("Hulp", "Help "), "begint of eindigt met een spatie"),
    "too long for a card": (bericht("Hulp", "h" * 71), "te lang: 71 tekens, en er passen er 70"),
    "too long for a paragraph": (bericht("Hulp", "hulp " * 60 + "hulp", "organisaties/x:uitleg"), "te lang: 61 woorden, en er passen er 60"),
    "a review by name": (bericht("Hulp", "Help", user_comments=["nagekeken: Jan Jansen, 2026-11-24"]), "nooit een naam"),
    "a review without a day": (bericht("Hulp", "Help", user_comments=["nagekeken: tolk"]), "zo kan 'nagekeken' niet"),
    "a review on no day": (bericht("Hulp", "Help", user_comments=["nagekeken: tolk, 2026-13-01"]), "zo kan 'nagekeken' niet"),
    "an old text with a direction mark": (bericht("Hulp", "Help\u200f", flags={"fuzzy"}), "onzichtbaar teken"),
}
GOED = {
    "the same figures": bericht("Bel 112 of 070 353 61 88, van 9:30 tot 17:00", "From 9:30 to 17:00, call 070 353 61 88 or 112"),
    "a figure twice": bericht("Bel 112", "112: call 112"),
    "a suffix after an apostrophe": bericht("Bel 112", "112'yi arayın"),
    "an address at the end of a sentence": bericht("Kijk op voorbeeld.nl.", "انظر: voorbeeld.nl، ثم اتصل"),
    "a joiner that a script needs": bericht("Hulp", "کمک\u200cها"),
    "a place in another order": bericht("%(van)s tot %(tot)s uur", "حتى %(tot)s من %(van)s", ""),
    "a bracket that Dutch has too": bericht("1) Bel", "1) Call"),
    "as long as may be": bericht("Hulp", "h" * 70),
    "words to search with": bericht("112, gevaar", "help, danger, emergency, 911", "crisis/lijnen:112.zoekwoorden"),
    "vague words": bericht("gezonder leven", "be fit 24/7", "methodiek/doelhulp:vaag"),
    "an old text with other figures": bericht("Bel 112", "Call 113", flags={"fuzzy"}),
    "nothing": bericht("Bel 112", ""),
    "a review": bericht("Hulp", "Help", user_comments=["nagekeken: tolk met ervaring, 2026-11", "een andere opmerking"]),
    "a plural that says two without a figure": Message(("%(num)s dag van 24 uur", "%(num)s dagen van 24 uur"), ("one day", "%(num)s days of 24 hours")),
}
# fmt: on


@pytest.mark.parametrize("wat", MIS)
def test_what_is_wrong_is_said_in_dutch(wat: str) -> None:
    fout, zin = MIS[wat]
    assert [g for g in keur(fout) if zin in g.melding], list(keur(fout))


@pytest.mark.parametrize("wat", GOED)
def test_what_is_right_passes(wat: str) -> None:
    assert list(keur(GOED[wat])) == []


# What comes of it: nothing is published, readers get the Dutch, or they see the translation all the same.
STOP = {
    "a figure left out", "another figure", "figures that changed places", "a time turned round", "a figure nobody wrote",
    "Arabic-Indic figures", "Ethiopic figures", "another website", "a website without https", "another address",
}  # fmt: skip
TOCH = {
    "a bracket that stays open", "brackets the wrong way", "a square bracket", "quotes", "a space at the end",
    "a review by name", "a review without a day", "a review on no day",
}  # fmt: skip


@pytest.mark.parametrize("wat", MIS)
def test_only_another_number_or_address_stops_the_site(wat: str) -> None:
    ernstigste = {g.gevolg for g in keur(MIS[wat][0])}
    verwacht = "stop" if wat in STOP else "tonen" if wat in TOCH else "nederlands"
    assert verwacht in ernstigste
    assert ("stop" in ernstigste) == (wat in STOP)
    assert getoond(MIS[wat][0]) == (wat in TOCH)


@pytest.mark.parametrize("wat", [w for w in MIS if "review" not in w and "old" not in w and "place" not in w])
def test_a_text_for_people_in_danger_stops_the_site_when_it_would_be_shown_wrong(wat: str) -> None:
    fout = MIS[wat][0]
    crisis = bericht(str(fout.id), str(fout.string), "crisis/lijnen:112.waarvoor")
    assert {g.gevolg for g in keur(crisis)} == {"stop"}
    oud = bericht(str(fout.id), str(fout.string), "crisis/lijnen:112.waarvoor", flags={"fuzzy"})
    assert "stop" not in {g.gevolg for g in keur(oud)}, "nobody gets to see it"


def test_words_to_search_a_crisis_line_with_are_read_by_nobody_and_stop_nothing() -> None:
    assert [g.gevolg for g in keur(bericht("112, gevaar", "help (112", "crisis/lijnen:112.zoekwoorden"))] == ["tonen"]


def test_an_old_translation_with_another_number_is_not_shown_beside_the_dutch_of_today() -> None:
    assert getoond(bericht("Bel 112", "Call 112", flags={"fuzzy"}))
    assert not getoond(bericht("Bel 112", "Call 113", flags={"fuzzy"}))
    assert not getoond(bericht("Kijk op voorbeeld.nl", "See elders.nl", flags={"fuzzy"}))


def test_a_finding_says_what_a_reader_sees_until_then() -> None:
    (lang,) = keur(bericht("Hulp", "h" * 71))
    bevinding = bevinding_van(lang, "kaart/vertalingen/en.po", 7)
    assert (bevinding.regel, bevinding.ernst) == (7, "let op")
    assert bevinding.melding.endswith("Maak haar korter. Tot dan ziet de lezer Nederlands")


def test_a_sentence_that_is_still_dutch_is_a_doubt_and_a_name_is_not() -> None:
    assert lijkt_niet_vertaald(bericht("Bel eerst even op", "Bel eerst even op"))
    assert not lijkt_niet_vertaald(bericht("Den Haag", "Den Haag"))
    assert not lijkt_niet_vertaald(bericht("Poster (A3, pdf)", "Poster (A3, pdf)"))


def test_a_review_names_a_role_and_a_day() -> None:
    gelezen = lees_nagekeken("nagekeken: moedertaalspreker, 2026-11-24")
    assert gelezen is not None
    assert (gelezen.rol, gelezen.datum.waarde) == ("moedertaalspreker", "2026-11-24")


@pytest.mark.parametrize(
    ("context", "lengte"),
    [
        (KORT, "70 tekens"),
        ("organisaties/x:telefoon.0.waarvoor", "45 tekens"),
        ("organisaties/x:aanmelden.hoe", "160 tekens"),
        ("methodiek/grow:delen.doel.vragen.wens.vraag", "160 tekens"),
        ("methodiek/themas:taal.doelen.a1.acties.3.doe", "160 tekens"),
        ("methodiek/begrippen:a1.uitleg", "60 woorden"),
        ("hulpvragen/schulden:zoekwoorden", ""),
        ("bestaat/niet:ook.niet", ""),
    ],
)
def test_the_limit_of_a_text_is_that_of_its_field(context: str, lengte: str) -> None:
    gevonden = lengte_van(context)
    assert (f"{gevonden.hoogste} {gevonden.eenheid}" if gevonden else "") == lengte


@pytest.mark.parametrize("code", [c for c in TALEN if c != "nl"])
def test_in_the_real_catalogue_every_number_and_address_is_that_of_its_source(code: str) -> None:
    catalog = lees_po((PROJECT / "kaart" / "vertalingen" / f"{code}.po").read_bytes())
    assert sum(1 for b in alle(catalog) if any(vormen(b))) > 1000
    assert [str(b) for b in keur_catalogus(catalog, f"{code}.po", code)] == []
    # The same look, with one figure changed in every translation that has one, sees every change.
    met = [b for b in alle(catalog) if "112" in vormen(b)[0] and not (b.context or "").endswith("zoekwoorden")]
    assert len(met) > 5
    for b in met:
        b.string = vormen(b)[0].replace("112", "1112")
        assert any("'112'" in g.melding and g.gevolg == "stop" for g in keur(b)), b.context


@pytest.mark.parametrize(
    ("code", "nl", "vertaling", "ander"),
    [
        ("ti", "Naar de inhoud", "Skip to content", True),
        ("ar", "Naar de inhoud", "Skip to content", True),
        ("bg", "Hulp bij wonen", "Pomosht", True),
        ("tr", "Hulp bij wonen", "Помощ с жилище", True),
        ("en", "Hulp bij wonen", "مساعدة", True),
        ("ar", "Bel %(num)s", "Call now %(num)s", True),
        ("ti", "Naar de inhoud", "ናብ ትሕዝቶ", False),
        ("ti", "Stichting Wende in Den Haag", "Stichting Wende, Den Haag", False),
        ("ar", "Bel 112 of mail info@a.example", "112 info@a.example https://a.example/x", False),
        ("ar", "Vraag naar de Wmo", "اسأل عن WMO («Wet maatschappelijke ondersteuning»)", False),
        ("bg", "het UWV", "UWV", False),
        ("tr", "Hulp", "Yardım", False),
        ("ti", "%(num)s dag", "%(num)s", False),
    ],
)
def test_a_translation_in_letters_of_another_script_is_told(code: str, nl: str, vertaling: str, ander: bool) -> None:
    assert in_ander_schrift(nl, vertaling, code) == ander
    catalog = leeg(code)
    catalog.add(nl, vertaling, context="x")
    gevonden = [b for b in keur_catalogus(catalog, "x.po", code) if "niet in het schrift van het" in b.melding]
    assert [b.ernst for b in gevonden] == ["let op"] * ander
