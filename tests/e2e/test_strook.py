"""The crisis strip: on every page, on every screen, a number with what it is for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hulp import ELK_SCHRIFT, Site
from playwright.sync_api import Page, expect

from .bezoek import adres_van
from .test_toegankelijk import STEEKT_UIT

BLADEN = ("home", "organisatie", "leefgebied", "over", "direct-hulp", "woorden", "404")

# What can be read of the strip: every piece of text with its box, and what is cut off.
STROOK = """() => {
  const strook = document.querySelector('.sk-strook'), stukken = [], mis = [];
  const loper = document.createTreeWalker(strook, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const r = document.createRange();
    r.selectNodeContents(loper.currentNode);
    for (const d of r.getClientRects()) if (d.width > 1 && loper.currentNode.data.trim()) stukken.push({ boven: d.top, onder: d.bottom, links: d.left, rechts: d.right });
  }
  for (const e of strook.querySelectorAll('*')) {
    const s = getComputedStyle(e);
    if (e.getClientRects().length && (s.textOverflow !== 'clip' || s.overflow !== 'visible' || s.clipPath !== 'none')) mis.push('afgekapt: ' + e.outerHTML.slice(0, 80));
  }
  stukken.sort((a, b) => a.boven + a.onder - b.boven - b.onder);
  // A line: texts of which the middle of one is inside the other.
  let regels = 0, vorige = null;
  for (const s of stukken) { if (!vorige || (s.boven + s.onder) / 2 > vorige.onder) { regels++; vorige = s; } }
  const links = [...strook.querySelectorAll('a')].map(a => a.getBoundingClientRect());
  links.forEach((a, i) => links.slice(i + 1).forEach(b => {
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) mis.push('twee links over elkaar');
  }));
  return { regels, mis, rand: stukken.filter(s => s.links < 0 || s.rechts > innerWidth).length };
}"""


def open_(page: Page, site: Site, begin: str, soort: str, taal: str) -> dict[str, Any]:
    page.goto(begin + adres_van(site, soort, taal))
    page.evaluate("() => document.fonts.ready.then(() => true)")
    return dict(page.evaluate(STROOK))


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_on_a_phone_every_number_says_what_it_is_for_in_three_lines_at_most(
    site: Site, over_http: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360)
    lijnen = [lijn for lijn in site.kaart(taal).crisis.lijnen if lijn.strook]
    assert len(lijnen) == 3
    for soort in BLADEN if taal == "nl" else [s for s in BLADEN if s != "404"]:
        strook = open_(page, site, over_http, soort, taal)
        assert strook["regels"] <= 3, soort
        assert (strook["mis"], strook["rand"]) == ([], 0), soort
        assert page.evaluate(STEEKT_UIT) == [], soort
        for lijn in lijnen:
            link = page.locator(f".sk-strook a[href='{lijn.tel}']")
            # The words are those of the own language; the Dutch of a crisis text stands on a wider screen.
            assert link.inner_text().split() == f"{lijn.nummer} {lijn.strookwoord}".split(), soort
            doos = link.bounding_box()
            assert doos
            assert doos["height"] >= 48, soort
        expect(page.locator(".sk-strook__meer")).to_be_visible()


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_on_a_very_small_or_enlarged_screen_nothing_of_it_is_cut_off(
    site: Site, over_http: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    lijnen = [lijn for lijn in site.kaart(taal).crisis.lijnen if lijn.strook]
    # 320 px; a screen of 1280 px at 200 %; and a phone with letters of twice the size.
    for breedte, letters in ((320, 100), (640, 100), (360, 200)):
        page = open_pagina(breedte)
        page.goto(over_http + adres_van(site, "organisatie", taal))
        page.add_style_tag(content=f":root{{font-size:{letters * 0.17}px!important}}")
        page.evaluate("() => document.fonts.ready.then(() => true)")
        strook = page.evaluate(STROOK)
        assert (strook["mis"], strook["rand"]) == ([], 0), (breedte, letters)
        for lijn in lijnen:
            expect(page.locator(f".sk-strook a[href='{lijn.tel}']")).to_contain_text(str(lijn.strookwoord))


def test_who_asks_for_dutch_gets_it_on_a_phone_as_well(
    site: Site, over_http: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360)
    page.goto(f"{over_http}ar/over.html")
    lijn = next(lijn for lijn in site.kaart("ar").crisis.lijnen if lijn.strook and lijn.strookwoord)
    assert lijn.strookwoord
    nederlands = page.locator(f".sk-strook a[href='{lijn.tel}'] .sk-strook__kort .sk-naast")
    expect(nederlands).to_be_hidden()
    page.locator("button[data-naast]").click()
    expect(nederlands).to_be_visible()
    expect(nederlands).to_have_text(lijn.strookwoord.nl)
    assert page.evaluate(STROOK)["mis"] == []


@pytest.mark.parametrize("taal", ["nl", "ar", "ti"])
def test_on_a_wide_screen_and_on_paper_the_whole_text_stands_there(
    site: Site, over_http: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(1280)
    open_(page, site, over_http, "organisatie", taal)
    for breedte, media in ((1280, "screen"), (640, "print")):
        page.set_viewport_size({"width": breedte, "height": 800})
        page.emulate_media(media=media)
        for lijn in site.kaart(taal).crisis.lijnen:
            if lijn.strook:
                link = page.locator(f".sk-strook a[href='{lijn.tel}']")
                woorden = link.inner_text().split()
                assert woorden == [
                    *lijn.nummer.split(),
                    *str(lijn.waarvoor).split(),
                    *([] if taal == "nl" else lijn.waarvoor.nl.split()),
                ], media
