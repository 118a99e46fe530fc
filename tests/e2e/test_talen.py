"""Every language as its readers know it: the letters, the order of words and numbers, dates in words, Turkish capitals.

On the pages that people fill in as well, filled in.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hulp import ELK_SCHRIFT, TALEN, Site
from playwright.sync_api import Page, expect

from hooks.vertaling import datum_woorden

from .bezoek import SOORTEN, adres_van
from .test_toegankelijk import CIJFERS_IN_TEKST
from .test_weergave import vreemde_letters
from .test_zoeken import zoek

MOMENT = datetime(2027, 5, 3, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))


def doelhulp(page: Page, site: Site, wortel: str) -> None:
    """A goal of the examples, with its dates."""
    page.goto(f"{wortel}methodiek/doelhulp.html#doel=financien/honderd-euro-sparen")
    page.locator("[name=zelf][value=ja]").check()
    page.locator("[name=datum]").fill("2027-09-01")
    page.locator("[name=terugkijken]").fill("2027-06-30")


def grow(page: Page, site: Site, wortel: str) -> None:
    """The talk itself, with a score."""
    page.goto(f"{wortel}methodiek/grow.html")
    page.locator("[data-begin]").click()
    page.locator("[name=score][value='7']").check()


def route(page: Page, site: Site, wortel: str) -> None:
    """A card of each group laid."""
    page.goto(f"{wortel}methodiek/route.html")
    for construct in site.kaart().methodiek.constructen:
        if not construct.slot:
            page.locator(f"#rk-{construct.kaarten[0].id}-leg").click()


def lijst(page: Page, site: Site, wortel: str) -> None:
    """A list of three organisations."""
    ids = [o.id for o in site.kaart().organisaties if o.telefoon][:3]
    page.goto(f"{wortel}mijn-lijst.html#lijst={','.join(ids)}")
    expect(page.locator("[data-lijst-kaartjes] .sk-kaartje")).to_have_count(3)


def zoekhulp(page: Page, site: Site, wortel: str) -> None:
    """What is found with a word that many organisations have."""
    # Asked in the address: what is typed is shown twice, the second time when the hands are still.
    page.goto(f"{wortel}zoekhulp.html#q=Den+Haag")
    expect(page.locator(".sk-kaartje").first).to_be_visible()


def hulpvraag(page: Page, site: Site, wortel: str) -> None:
    """The hulpvraag with the most steps."""
    meeste = max(site.kaart().hulpvragen, key=lambda h: len(h.stappen))
    page.goto(f"{wortel}hulpvragen/{meeste.id}.html")


INGEVULD = {f.__name__: f for f in (doelhulp, grow, route, lijst, zoekhulp, hulpvraag)}


def wortel(begin: str, taal: str) -> str:
    return begin if taal == "nl" else f"{begin}{taal}/"


@pytest.mark.parametrize("taal", ELK_SCHRIFT[1:])
@pytest.mark.parametrize("soort", INGEVULD)
def test_every_letter_of_a_page_that_is_filled_in_is_drawn_with_our_own_fonts(
    site: Site, van_schijf: str, soort: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    INGEVULD[soort](page, site, wortel(van_schijf, taal))
    page.evaluate("() => document.fonts.ready.then(() => true)")
    assert vreemde_letters(page) == []


# Latin words, in which numbers can stand, run from left to right, whatever stands around them.
LATIJN_IN_TEKST = """() => {
  const mis = [], loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const knoop = loper.currentNode;
    if (!knoop.parentElement.checkVisibility() || knoop.parentElement.closest('script, style, [lang=ar] select')) continue;
    for (const m of knoop.data.matchAll(/[\\p{Script=Latin}\\d][\\p{Script=Latin}\\d .:\\/@&'’-]*[\\p{Script=Latin}\\d]/gu)) {
      const plekken = [...m[0]].map((t, i) => {
        const r = document.createRange();
        r.setStart(knoop, m.index + i); r.setEnd(knoop, m.index + i + 1);
        return [t, r.getBoundingClientRect()];
      }).filter(p => p[0].trim() && p[1].width);
      if (plekken.some((p, i) => i && Math.abs(p[1].top - plekken[i - 1][1].top) < 2 && p[1].left < plekken[i - 1][1].left)) mis.push(`${m[0]} in: ${knoop.data.trim().slice(0, 90)}`);
    }
  }
  return mis;
}"""

# Names of organisations in running text stand by themselves: nothing beside them can pull them along.
NIET_LOS = """namen => {
  const mis = [], loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const knoop = loper.currentNode, e = knoop.parentElement;
    if (!e.checkVisibility() || e.closest('script, style, option')) continue;
    for (const naam of namen) {
      if (!new RegExp(`(?<![\\\\p{L}\\\\d])${naam.replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&')}(?![\\\\p{L}\\\\d])`, 'u').test(knoop.data)) continue;
      // A box of its own (a heading, a cell of flex) that holds nothing else, needs no more.
      const blok = getComputedStyle(e).display !== 'inline' && e.textContent.trim() === naam;
      if (!blok && !e.closest('bdi, [dir=ltr]')) mis.push(`${naam} in: ${knoop.data.trim().slice(0, 90)}`);
    }
  }
  return mis;
}"""


@pytest.mark.parametrize("soort", [*INGEVULD, *(s for s in SOORTEN if s != "404")])
def test_in_arabic_numbers_and_dutch_words_keep_their_order(
    site: Site, van_schijf: str, soort: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360)
    if soort in INGEVULD:
        INGEVULD[soort](page, site, wortel(van_schijf, "ar"))
    else:
        page.goto(van_schijf + adres_van(site, soort, "ar"))
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.evaluate("() => document.fonts.ready.then(() => true)")
    mis = []
    for naast in (False, True):
        # With Dutch beside it as well.
        page.evaluate("aan => document.documentElement.toggleAttribute('data-naast', aan)", naast)
        mis += page.evaluate(CIJFERS_IN_TEKST) + page.evaluate(LATIJN_IN_TEKST)
        mis += page.evaluate(NIET_LOS, [o.naam for o in site.kaart().organisaties])
    assert mis == []


def test_a_name_that_loses_its_order_is_found(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina()
    page.goto(f"{van_schijf}ar/over.html")
    page.evaluate("() => { document.querySelector('p').textContent = 'اتصل 1818 Fonds أو 070 353' }")
    assert len(page.evaluate(LATIJN_IN_TEKST)) >= 1
    assert page.evaluate(NIET_LOS, ["Fonds"]) != []
    page.evaluate("() => { document.querySelector('p').innerHTML = 'اتصل <bdi dir=ltr>1818 Fonds</bdi> أو' }")
    assert page.evaluate(LATIJN_IN_TEKST) == []
    assert page.evaluate(NIET_LOS, ["Fonds"]) == []


# -- dates ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
@pytest.mark.parametrize("soort", ["doelhulp", "grow", "route", "hulpvraag"])
def test_the_day_of_printing_is_in_the_words_of_the_language(
    site: Site, van_schijf: str, soort: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(timezone_id="Europe/Amsterdam")
    page.clock.set_fixed_time(MOMENT)
    INGEVULD[soort](page, site, wortel(van_schijf, taal))
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    plek = page.locator("[data-datum]")
    assert plek.count() >= 1
    assert set(plek.all_text_contents()) == {datum_woorden(date(2027, 5, 3), site.stand.catalogi[taal])}


@pytest.mark.parametrize("taal", TALEN)
def test_the_days_of_a_goal_are_in_the_words_of_the_language_and_in_dutch(
    site: Site, van_schijf: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(timezone_id="Europe/Amsterdam")
    page.clock.set_fixed_time(MOMENT)
    doelhulp(page, site, wortel(van_schijf, taal))
    for naam, dag in (("datum", date(2027, 9, 1)), ("terugkijken", date(2027, 6, 30))):
        plek = page.locator(f"[data-uit={naam}]")
        expect(plek).to_contain_text(datum_woorden(dag, site.stand.catalogi[taal]))
        if taal != "nl":
            expect(plek.locator("[lang=nl]")).to_have_text(datum_woorden(dag, site.stand.catalogi["nl"]))


# -- numbers with a word ----------------------------------------------------------------------------------


@pytest.mark.parametrize("taal", TALEN)
def test_a_measure_has_the_form_of_its_word_that_goes_with_the_number(
    site: Site, van_schijf: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    catalogi = site.stand.catalogi
    page = open_pagina()
    page.goto(f"{wortel(van_schijf, taal)}methodiek/doelhulp.html")
    page.locator("[name=meten][value=getal]").check()
    # Whoever types one day means days as well.
    page.locator("[name=eenheid]").fill(catalogi[taal].gettext("dagen"))
    page.locator("[name=per]").select_option("week")
    gezien = set()
    for aantal in (1, 2, 3, 11, 100):
        page.locator("[name=aantal]").fill(str(aantal))
        eigen, nl = (
            catalogi[t].ngettext("%(num)s dag", "%(num)s dagen", aantal) % {"num": aantal} for t in (taal, "nl")
        )
        plek = page.locator("[data-uit=maat]")
        expect(plek).to_contain_text(eigen)
        if taal != "nl":
            expect(plek.locator("[lang=nl]")).to_contain_text(nl)
        gezien.add(eigen.replace(str(aantal), ""))
    assert len(gezien) == {"ar": 5, "tr": 1}.get(taal, 2)


# -- Turkish i --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("soort", [*INGEVULD, *(s for s in SOORTEN if s != "404")])
def test_no_letter_is_turned_into_a_capital_on_the_way(
    site: Site, van_schijf: str, soort: str, open_pagina: Callable[..., Page]
) -> None:
    """A browser makes I of i; in Turkish that is another letter."""
    page = open_pagina()
    if soort in INGEVULD:
        INGEVULD[soort](page, site, wortel(van_schijf, "tr"))
    else:
        page.goto(van_schijf + adres_van(site, soort, "tr"))
    assert (
        page.evaluate("""() => [...document.querySelectorAll('body *')].filter(e => {
      const s = getComputedStyle(e);
      return s.textTransform !== 'none' || s.fontVariantCaps !== 'normal';
    }).map(e => e.outerHTML.slice(0, 90))""")
        == []
    )


def turkse_hoofdletters(tekst: str) -> str:
    return tekst.replace("i", "İ").replace("ı", "I").upper()


def test_turkish_capitals_find_what_small_letters_find(site: Site) -> None:
    woorden = [w.strip() for h in site.kaart("tr").hulpvragen for w in str(h.zoekwoorden).split(",")]
    woorden = [w for w in woorden if {"i", "ı"} & set(w)]
    assert len(woorden) > 20
    klein = zoek(site, "tr", [w.lower() for w in woorden])
    assert all(klein)
    assert zoek(site, "tr", [turkse_hoofdletters(w) for w in woorden]) == klein


def test_a_vague_wish_in_turkish_capitals_is_vague_as_well(
    site: Site, van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    hulp = site.kaart("tr").methodiek.doelhulp
    assert hulp
    page = open_pagina()
    page.goto(f"{van_schijf}tr/methodiek/doelhulp.html")
    for vaag in [v.strip() for v in str(hulp.vaag).split(",") if {"i", "ı"} & set(v)][:4]:
        for tekst in (vaag, turkse_hoofdletters(vaag)):
            page.locator("[name=doel]").fill(tekst)
            expect(page.locator(".dh-letter[data-letter=S] .dh-ja")).to_be_hidden()
            expect(page.locator(".dh-letter[data-letter=S] .dh-nee")).to_be_visible()
