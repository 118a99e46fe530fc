"""Two languages on one page: what stands beside what, and how far the translation is."""

from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Catalog
from markupsafe import Markup
from test_blad import kaart
from verzonnen import VANDAAG

from hooks.model import Kaart
from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.paginas.naast import naast
from hooks.vertaling import TALEN, Catalogus, Tweetalig, vertaal

CONCEPT = "Deze vertaling is een concept. Iemand die de taal goed spreekt moet haar nog nakijken."


def blad(*teksten: tuple[str, str, str | None], oud: tuple[str, ...] = (), nagekeken: str = "") -> Blad:
    """Pages in English, with (Dutch, English, context) as its catalogue."""
    catalog = Catalog(locale="en")
    for nl, en, context in teksten:
        bericht = catalog.add(nl, en, context=context, user_comments=[nagekeken] if nagekeken else ())
        if nl in oud:
            bericht.flags.add("fuzzy")
    catalogus = Catalogus(TALEN["en"], catalog)
    van: Kaart = kaart()
    uitgave = Uitgave(editie="deelnemer", datum=VANDAAG, adres="https://voorbeeld.example/", talen=("nl", "en"))
    return Blad(vertaal(van, catalogus), uitgave, catalogus, Instellingen())


def organisatie(van: Blad) -> str:
    return re.sub(r"\s+", " ", van.organisatie(van.kaart.organisatie("voorbeeld")))


UITLEG = ("Dit is verzonnen.", "This is made up.", "organisaties/voorbeeld:uitleg")


def test_a_text_has_its_dutch_beside_it_for_whoever_asks() -> None:
    html = organisatie(blad(UITLEG))
    assert (
        '<span class="sk-paar"><span>This is made up.</span> <span class="sk-naast" lang="nl" dir="ltr">Dit is verzonnen.</span></span>'
        in html
    )
    assert "sk-naast--altijd" not in html


def test_a_text_that_is_out_of_date_says_so_and_always_has_its_dutch() -> None:
    html = organisatie(blad(UITLEG, ("verouderd", "out of date", None), oud=("Dit is verzonnen.",)))
    assert (
        '<span>This is made up. <span class="sk-nl">out of date</span></span> <span class="sk-naast sk-naast--altijd" lang="nl" dir="ltr">Dit is verzonnen.'
        in html
    )


def test_a_word_of_the_interface_that_is_out_of_date_has_its_dutch_as_well() -> None:
    html = organisatie(blad(("Gebied", "Region", None), oud=("Gebied",)))
    assert re.search(r'Region <span class="sk-nl">.*?</span></span> <span class="sk-naast sk-naast--altijd"', html)


@pytest.mark.parametrize(
    ("wat", "waar"),
    [
        (("direct gevaar", "danger now", "crisis/lijnen:112.waarvoor"), "sk-crisiskaart__naam"),
        (("dag en nacht, alle dagen", "day and night, every day", None), "sk-rij"),
    ],
)
def test_a_crisis_line_always_has_its_dutch(wat: tuple[str, str, str | None], waar: str) -> None:
    van = blad(wat)
    html = van.toon("direct-hulp.html", "direct-hulp.html")
    deel = html[html.index(waar) :]
    assert f'{wat[1]}</span> <span class="sk-naast sk-naast--altijd" lang="nl" dir="ltr">{wat[0]}</span>' in deel


def test_a_draft_says_that_it_is_one_and_a_reviewed_language_by_whom_and_when() -> None:
    concept = blad((CONCEPT, "This is a draft. Somebody must review it.", None))
    assert "This is a draft." in concept.kop("en/index.html")
    goed = blad(
        ("Nagekeken: %(rol)s, %(datum)s", "Reviewed: %(rol)s, %(datum)s", None),
        nagekeken="nagekeken: vrijwilliger, 2026-10-03",
    )
    kop = goed.kop("en/index.html")
    assert "Reviewed: vrijwilliger, October 2026" in kop
    assert "Nagekeken: vrijwilliger, oktober 2026" in kop
    assert CONCEPT not in kop


def test_a_dutch_page_shows_nothing_twice() -> None:
    uitgave = Uitgave(editie="deelnemer", datum=VANDAAG, adres="https://voorbeeld.example/", talen=("nl",))
    nl = Blad(kaart(), uitgave, Catalogus(TALEN["nl"]), Instellingen())
    for html in (nl.organisatie(nl.kaart.organisatie("voorbeeld")), nl.kop("index.html"), nl.voet("index.html")):
        assert "sk-naast" not in html
        assert "sk-paar" not in html


def test_only_what_is_dutch_for_want_of_a_translation_goes_without_dutch_in_the_index() -> None:
    index = blad(("Hulp bij wonen", "Help with housing", "organisaties/voorbeeld:kort")).zoekindex([]).verder
    assert '["Help with housing","Hulp bij wonen"]' in index
    # Marked as Dutch, so that it is not said twice.
    assert '["Hulp bij wonen","Hulp bij wonen",1]' in blad().zoekindex([]).verder


# -- words of the interface with something filled in ------------------------------------------------------


def engels(nl: str, en: str, oud: bool = False) -> Tweetalig:
    catalog = Catalog(locale="en")
    bericht = catalog.add(nl, en)
    if oud:
        bericht.flags.add("fuzzy")
    return Tweetalig(Catalogus(TALEN["en"], catalog))


def test_what_is_filled_in_is_said_in_each_language() -> None:
    taal = engels("tot %(dag)s", "until %(dag)s")
    zin = taal.zin("tot %(dag)s", dag=taal.dag(VANDAAG))
    assert (zin.tekst, zin.nl) == ("until 23 November 2026", "tot 23 november 2026")


def test_a_sentence_with_places_that_is_out_of_date_is_said_in_dutch() -> None:
    zin = engels("tot %(dag)s", "until %(datum)s", oud=True).zin("tot %(dag)s", dag="morgen")
    assert (zin.tekst, zin.taal, zin.status) == ("tot morgen", "nl", "ontbreekt")


def test_a_number_has_the_plural_of_each_language() -> None:
    catalog = Catalog(locale="ar")
    een, meer = "%(num)s keer", "%(num)s keren"
    catalog.add((een, meer), tuple(f"{vorm} %(num)s" for vorm in ("nul", "een", "twee", "paar", "veel", "rest")))
    taal = Tweetalig(Catalogus(TALEN["ar"], catalog))
    assert [str(taal.aantal(een, meer, n)) for n in (1, 2, 3)] == ["een 1", "twee 2", "paar 3"]
    assert [taal.aantal(een, meer, n).nl for n in (1, 2)] == ["1 keer", "2 keren"]


# -- pages written by hand --------------------------------------------------------------------------------


def paren(html: str, nl: str) -> list[tuple[str, str]]:
    stukken = naast(html, nl)
    # Nothing of the page gets lost.
    assert re.sub(r"\s", "", "".join(s.html for s in stukken)) == re.sub(r"\s", "", html)
    return [(str(s.html), str(s.nl)) for s in stukken if s.nl is not None]


def test_a_page_is_paired_block_by_block_and_sentence_by_sentence() -> None:
    assert paren(
        '<h1 id="a">About</h1>\n<p>One. Two?</p>\n<ul>\n<li>Three</li>\n</ul>',
        "<h2>Over</h2>\n<p>Een. Twee?</p>\n<ul>\n<li>Drie</li>\n</ul>",
    ) == [("About", "Over"), ("One.", "Een."), ("Two?", "Twee?"), ("Three", "Drie")]


def test_a_link_stays_whole() -> None:
    eigen, nl = "Read <a href='x.html'>this. And that</a>.", "Lees <a href='x.html'>dit. En dat</a>."
    assert paren(f"<p>{eigen}</p>", f"<p>{nl}</p>") == [(eigen, nl)]
    eigen, nl = "Read <b>this</b>. Good.", "Lees <b>dit</b>. Goed."
    assert paren(f"<p>{eigen}</p>", f"<p>{nl}</p>") == [("Read <b>this</b>.", "Lees <b>dit</b>."), ("Good.", "Goed.")]


def test_a_page_that_is_built_up_in_another_way_stands_as_it_is() -> None:
    html = "<p>One.</p><p>Two.</p>"
    assert [(s.html, s.nl) for s in naast(html, "<p>Een. Twee.</p>")] == [(Markup(html), None)]
