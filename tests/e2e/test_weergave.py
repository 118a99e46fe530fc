"""What readers see: our own letters, light or dark, on paper, and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hulp import ELK_SCHRIFT, Site
from playwright.sync_api import Page, expect

from hooks.vertaling.zinnen import zinnen

from .bezoek import SOORTEN, adres_van

LETTER = {
    "nl": "Noto Latin",
    "en": "Noto Latin",
    "ar": "Plex Arabic",
    "ti": "Noto Ethiopic",
    "tr": "Noto Latin Ext",
    "bg": "Noto Cyrillic",
}
# A letter of each script, so that the font that holds it is asked for.
PROEF = {"nl": "a", "en": "a", "ar": "ب", "ti": "ሀ", "tr": "ğ", "bg": "ж"}


def vreemde_letters(page: Page) -> list[str]:
    """Text on the page that the browser draws with a font of the computer instead of ours."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("DOM.enable")
    cdp.send("CSS.enable")
    page.evaluate("""() => {
      const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (loper.nextNode()) {
        const e = loper.currentNode.parentElement;
        if (loper.currentNode.data.trim() && e.checkVisibility() && !e.closest('script, style')) e.dataset.letters = '';
      }
    }""")
    wortel = cdp.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    knopen = cdp.send("DOM.querySelectorAll", {"nodeId": wortel, "selector": "[data-letters]"})["nodeIds"]
    assert len(knopen) > 20
    mis: list[str] = []
    for knoop in knopen:
        fonts: list[dict[str, Any]] = cdp.send("CSS.getPlatformFontsForNode", {"nodeId": knoop})["fonts"]
        if vreemd := [f["familyName"] for f in fonts if not f["isCustomFont"]]:
            html = cdp.send("DOM.getOuterHTML", {"nodeId": knoop})["outerHTML"]
            mis.append(f"{vreemd} voor {re.sub('<[^>]*>', '', html).strip()[:80]}")
    return mis


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_every_letter_is_drawn_with_our_own_fonts(
    site: Site, begin: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    mis = []
    # From disk only whether they are found there; which letters a page needs, does not depend on the road.
    for soort in ("home", "organisatie") if begin.startswith("file:") else SOORTEN:
        page.goto(begin + adres_van(site, soort, taal))
        page.evaluate("() => document.fonts.ready.then(() => true)")
        mis += [f"{soort}: {m}" for m in vreemde_letters(page)]
    assert not mis, "\n".join(mis[:20])
    page.goto(begin + adres_van(site, "home", taal))
    geladen = page.evaluate(
        "() => document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', '')))"
    )
    assert LETTER[taal] in geladen
    assert page.evaluate('([l, t]) => document.fonts.check(`16px "${l}"`, t)', [LETTER[taal], PROEF[taal]])


def helderheid(page: Page) -> float:
    """Of the page's ground: 0 is black, 255 is white."""
    kleur = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    return sum(int(deel) for deel in re.findall(r"\d+", kleur)[:3]) / 3


@pytest.mark.parametrize("systeem", ["light", "dark"])
def test_the_button_turns_the_screen_dark_or_light_and_the_choice_stays(
    begin: str, systeem: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360, color_scheme=systeem)
    page.goto(begin + "index.html")
    eerst = helderheid(page)
    assert (eerst > 200) == (systeem == "light")
    knop = page.locator("button[data-weergave]")
    expect(knop).to_be_visible()
    expect(knop).to_have_accessible_name(re.compile(r"\w"))
    knop.click()
    toen = helderheid(page)
    assert (toen > 200) != (eerst > 200)
    page.goto(begin + "ar/organisaties/limor.html")
    assert helderheid(page) == toen
    page.locator("button[data-weergave]").click()
    page.reload()
    assert helderheid(page) == eerst


@pytest.mark.parametrize("systeem", ["light", "dark"])
def test_paper_shows_the_facts_in_black_on_white_without_what_can_only_be_clicked(
    site: Site, van_schijf: str, systeem: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(800, color_scheme=systeem)
    for soort in ("home", "leefgebied", "organisatie", "direct-hulp"):
        for taal in ("nl", "ar"):
            page.emulate_media(media="screen")
            page.goto(van_schijf + adres_van(site, soort, taal))
            # Somebody who chose a dark screen does not want dark paper.
            page.evaluate("() => { document.documentElement.dataset.weergave = 'donker' }")
            page.emulate_media(media="print")
            for weg in ("[role=search]", "header details", "button[data-weergave]", "footer nav", ".sk-overslaan"):
                expect(page.locator(weg)).to_be_hidden()
            assert page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor") in (
                "rgb(255, 255, 255)",
                "rgba(0, 0, 0, 0)",
            )
            assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") in (
                "rgb(255, 255, 255)",
                "rgba(0, 0, 0, 0)",
            )
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            assert page.locator("a[href='tel:112']").first.is_visible()
            te_licht = page.evaluate("""() => [...document.querySelectorAll('h1, h2, h3, p, dd, dt, li, a, bdi')].filter(e => e.checkVisibility() && e.innerText.trim()).filter(e => {
              const [r, g, b] = getComputedStyle(e).color.match(/\\d+/g).map(Number);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b > 130;
            }).map(e => e.outerHTML.slice(0, 100))""")
            assert te_licht == [], (soort, taal)


@pytest.mark.parametrize("opties", [{"java_script_enabled": False}, {"forced_colors": "active"}, {}], ids=str)
@pytest.mark.parametrize("media", ["screen", "print"])
def test_icons_are_drawn_on_the_screen_and_on_paper(
    site: Site, begin: str, media: Any, opties: dict[str, Any], open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(**opties)
    page.emulate_media(media=media)
    for soort in ("home", "organisatie", "404"):
        # From disk no server shows 404.html for an address that is not there.
        page.goto(begin + ("404.html" if soort == "404" else adres_van(site, soort, "nl")))
        iconen = [i for i in page.locator(".sk-icoon").all() if i.is_visible()]
        assert iconen
        for icoon in iconen:
            # An icon of which the drawing is not found has a box too, and nothing in it.
            tekening = icoon.locator("use, path").bounding_box()
            assert tekening
            assert tekening["width"] > 4, icoon.evaluate("e => e.outerHTML")


def test_without_javascript_every_page_still_shows_everything(
    site: Site, begin: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360, java_script_enabled=False)
    for taal in ("nl", "ar"):
        kaart = site.kaart(taal)
        page.goto(begin + adres_van(site, "home", taal))
        expect(page.locator("a.sk-tegel")).to_have_count(len(kaart.leefgebieden))
        expect(page.locator("a.sk-tegel").last).to_be_visible()
        page.locator("a.sk-tegel").first.click()
        veiligheid = kaart.leefgebieden[0]
        expect(page.get_by_role("heading", level=1)).to_have_text(str(veiligheid.naam), use_inner_text=True)
        o = next(o for o in kaart.van_leefgebied(veiligheid.id) if o.telefoon)
        page.get_by_role("link", name=o.naam, exact=True).first.click()
        expect(page.locator(f".md-main a[href='{o.telefoon[0].tel}']").first).to_be_visible()
        for zin in zinnen(str(o.uitleg)):
            expect(page.get_by_text(zin).first).to_be_visible()
        # A button that could do nothing is not shown.
        expect(page.locator("button[data-weergave]")).to_be_hidden()
        page.locator("header summary").click()
        page.locator("header a[hreflang='ti']").click()
        expect(page.locator("html")).to_have_attribute("lang", "ti")
        expect(page).to_have_url(begin + f"ti/organisaties/{o.id}.html")


def test_without_javascript_there_is_no_search_field_that_does_nothing(
    van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360, java_script_enabled=False)
    page.goto(van_schijf + "index.html")
    expect(page.locator("[role=search]")).to_be_hidden()
