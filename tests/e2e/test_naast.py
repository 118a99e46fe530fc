"""Dutch beside the own language: sentence by sentence, on every page for participants, on screen and on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hulp import ELK_SCHRIFT, Site
from playwright.sync_api import Page, expect

from hooks.vertaling.zinnen import zinnen

from .bezoek import SOORTEN, adres_van
from .test_talen import INGEVULD, wortel
from .test_toegankelijk import CIJFERS_IN_TEKST, STEEKT_UIT, axe_in_het_donker, axe_op

BLADEN = [*(s for s in SOORTEN if s != "404"), *INGEVULD]

# Every visible sentence with its Dutch: where each stands, and how high its lines are.
PAREN = """() => [...document.querySelectorAll('#inhoud .sk-paar')].filter(p => p.lastElementChild.checkVisibility()).map(p => {
  const [e, n] = [p.firstElementChild, p.lastElementChild], a = e.getBoundingClientRect(), b = n.getBoundingClientRect();
  return { eigen: e.textContent, nl: n.textContent, taal: n.lang, naast: Math.abs(a.top - b.top) < a.height && (a.right <= b.left || b.right <= a.left),
    onder: b.top >= a.bottom - 1, eerst: document.documentElement.dir === 'rtl' ? b.right <= a.left : a.right <= b.left,
    regels: [e, n].map(x => Math.round(10 * parseFloat(getComputedStyle(x).lineHeight))), inkt: [e, n].map(x => getComputedStyle(x).color) };
})"""

# Own words of which the Dutch does not show: in the main text, not a name, a number or what somebody types.
ZONDER_NEDERLANDS = """() => {
  const mis = [], loper = document.createTreeWalker(document.querySelector('#inhoud'), NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const e = loper.currentNode.parentElement;
    if (!/\\p{L}{2}/u.test(loper.currentNode.data) || !e.checkVisibility()) continue;
    if (e.closest('.sk-paar, .sk-naast, :has(> .sk-naast), .sk-link, [lang=nl], [lang=en], bdi, select, textarea, script, [aria-hidden=true], .sk-onzichtbaar, .sk-bestanden, .sk-lijstknop, .sk-nl, .sk-begrip, .sk-hb [lang]')) continue;
    mis.push(loper.currentNode.data.trim());
  }
  return mis;
}"""


def open_blad(page: Page, site: Site, begin: str, soort: str, taal: str, naast: bool = True) -> None:
    if soort in INGEVULD:
        INGEVULD[soort](page, site, wortel(begin, taal))
    else:
        page.goto(begin + adres_van(site, soort, taal))
    page.evaluate("() => document.fonts.ready.then(() => true)")
    if naast:
        page.evaluate("() => { document.documentElement.dataset.naast = '' }")


@pytest.mark.parametrize("soort", BLADEN)
def test_every_sentence_of_a_page_has_its_dutch(
    site: Site, van_schijf: str, soort: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    open_blad(page, site, van_schijf, soort, "ti")
    paren = page.evaluate(PAREN)
    assert len(paren) > 3
    assert {p["taal"] for p in paren} == {"nl"}
    assert page.evaluate(ZONDER_NEDERLANDS) == []


def test_the_button_shows_dutch_on_this_page_and_the_next_and_hides_it_again(
    van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(f"{van_schijf}ar/index.html")
    nederlands = page.get_by_role("heading", name="Waar gaat het over?")
    knop = page.locator("button[data-naast]")
    expect(nederlands).to_be_hidden()
    knop.click()
    expect(knop).to_have_attribute("aria-pressed", "true")
    expect(nederlands).to_be_visible()
    page.goto(f"{van_schijf}ar/organisaties/limor.html")
    expect(knop).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("heading", name="Wat doet deze organisatie?")).to_be_visible()
    knop.click()
    expect(page.get_by_role("heading", name="Wat doet deze organisatie?")).to_be_hidden()


def test_a_dutch_page_has_no_such_button_and_says_nothing_twice(
    van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(f"{van_schijf}organisaties/limor.html")
    assert page.locator("button[data-naast], .sk-naast, .sk-paar").count() == 0


@pytest.mark.parametrize("taal", ["ar", "ti", "tr"])
def test_a_text_stands_beside_its_dutch_sentence_by_sentence(
    site: Site, van_schijf: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    tekst = next(o for o in site.kaart(taal).organisaties if o.id == "limor").uitleg
    samen = list(zip(zinnen(str(tekst)), zinnen(tekst.nl), strict=True))
    assert len(samen) > 2
    page = open_pagina(1280)
    page.goto(f"{van_schijf}{taal}/organisaties/limor.html")
    page.locator("button[data-naast]").click()
    gezien = {(p["eigen"], p["nl"]): p for p in page.evaluate(PAREN)}
    for paar in samen:
        assert gezien[paar]["naast"]
        assert gezien[paar]["eerst"]
        # One line each, so that a finger can follow both.
        assert len(set(gezien[paar]["regels"])) == 1
        assert len(set(gezien[paar]["inkt"])) == 2
    page.set_viewport_size({"width": 360, "height": 800})
    gezien = {(p["eigen"], p["nl"]): p for p in page.evaluate(PAREN)}
    for paar in samen:
        assert gezien[paar]["onder"]


def test_a_page_written_by_hand_stands_beside_its_dutch(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina(1280)
    page.goto(f"{van_schijf}tr/over.html")
    page.locator("button[data-naast]").click()
    paren = page.evaluate(PAREN)
    nl = [p["nl"] for p in paren]
    assert nl[:3] == [
        "Over deze kaart",
        "Op deze kaart staan organisaties die mensen in Den Haag Zuidwest helpen.",
        "De kaart is er voor bewoners en voor de mensen die hen begeleiden.",
    ]
    assert "Hoe oud zijn de nummers?" in nl
    assert all(p["naast"] for p in paren)


def test_a_card_that_the_browser_makes_has_its_dutch(
    site: Site, van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(f"{van_schijf}ar/zoekhulp.html")
    page.get_by_role("searchbox").fill("LIMOR")
    page.locator("button[data-naast]").click()
    kaartje = page.locator(".sk-kaartje").filter(has_text="LIMOR").first
    limor = next(o for o in site.kaart("ar").organisaties if o.id == "limor")
    for nl in (limor.kort.nl, "aanmelden: vraag na", "Gecontroleerd: mei 2021", "tijden niet bekend, vraag na"):
        expect(kaartje.locator(".sk-naast").filter(has_text=nl).first).to_be_visible()


@pytest.mark.parametrize("taal", ELK_SCHRIFT[1:])
@pytest.mark.parametrize("soort", ["home", "direct-hulp", "leefgebied", "crisishulpvraag", "zoekhulp"])
def test_a_crisis_text_always_has_its_dutch(
    site: Site, van_schijf: str, soort: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    kaart = site.kaart(taal)
    if soort == "crisishulpvraag":
        vraag = next(h for h in kaart.hulpvragen if any(s.crisis and s.doe for s in h.stappen))
        page.goto(f"{wortel(van_schijf, taal)}hulpvragen/{vraag.id}.html")
        teksten = [t for s in vraag.stappen if s.crisis for t in (s.doe,) if t]
    elif soort == "zoekhulp":
        page.goto(f"{wortel(van_schijf, taal)}zoekhulp.html#q=113")
        teksten = [next(lijn.waarvoor for lijn in kaart.crisis.lijnen if lijn.nummer == "113")]
        page.locator("#sk-zoekveld").fill("113")
        expect(page.get_by_role("option").filter(has_text=teksten[0].nl).first).to_be_visible()
        page.keyboard.press("Escape")
    elif soort == "leefgebied":
        g = next(g for g in kaart.leefgebieden if any(g.id in lijn.leefgebieden for lijn in kaart.crisis.lijnen))
        page.goto(f"{wortel(van_schijf, taal)}leefgebieden/{g.id}.html")
        teksten = [lijn.waarvoor for lijn in kaart.crisis.lijnen if g.id in lijn.leefgebieden]
    else:
        page.goto(van_schijf + adres_van(site, soort, taal))
        lijnen = [lijn for lijn in kaart.crisis.lijnen if soort == "direct-hulp" or lijn.strook]
        teksten = [lijn.waarvoor for lijn in lijnen]
        teksten += [lijn.let_op for lijn in lijnen if lijn.let_op and soort == "direct-hulp"]
    assert teksten
    for tekst in teksten:
        for nl in zinnen(tekst.nl):
            expect(page.locator(".sk-naast--altijd").filter(has_text=nl).filter(visible=True).first).to_be_visible()


def test_paper_has_both_when_the_screen_has_both(
    van_schijf: str, open_pagina: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_pagina(1280)
    page.goto(f"{van_schijf}tr/organisaties/limor.html")
    nederlands = page.locator(".sk-uitleg .sk-naast").first
    page.emulate_media(media="print")
    expect(nederlands).to_be_hidden()
    page.evaluate("() => { document.documentElement.dataset.naast = '' }")
    expect(nederlands).to_be_visible()
    expect(page.locator("button[data-naast]")).to_be_hidden()


@pytest.mark.parametrize("taal", ["ar", pytest.param("ti", marks=pytest.mark.alles)])
@pytest.mark.parametrize("soort", BLADEN)
def test_with_dutch_beside_it_a_page_fits_and_axe_finds_nothing_wrong(
    site: Site, over_http: str, soort: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360, reduced_motion="reduce")
    open_blad(page, site, over_http, soort, taal)
    mis = []
    for breedte in (320, 360, 640, 1280):
        page.set_viewport_size({"width": breedte, "height": 800})
        mis += [f"{breedte}: {m}" for m in page.evaluate(STEEKT_UIT) + page.evaluate(CIJFERS_IN_TEKST)]
    # A phone without the Dutch is looked at in test_toegankelijk.
    mis += axe_op(page, 1280, soort) + axe_in_het_donker(page, soort)
    assert not mis, "\n".join(mis[:30])


def test_what_shows_a_direction_turns_round_from_right_to_left(
    van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    for taal, gedraaid in (("ti", "none"), ("ar", "matrix(-1, 0, 0, 1, 0, 0)")):
        page.goto(f"{van_schijf}{taal}/methodiek/grow.html")
        pijlen = page.locator(".sk-icoon--gericht").filter(visible=True)
        assert pijlen.count() > 0
        stijlen = pijlen.evaluate_all("alle => alle.map(e => getComputedStyle(e).transform)")
        assert set(stijlen) == {gedraaid}
