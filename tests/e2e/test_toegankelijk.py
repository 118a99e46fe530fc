"""Everybody can use every kind of page: axe, small screens, large letters, keyboard, right-to-left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from hulp import ELK_SCHRIFT, Site
from playwright.sync_api import Page, expect

from .bezoek import SOORTEN, Verkeer, adres_van

# All rules of WCAG 2.2 A and AA, and what axe advises on top of them.
AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
KLEUREN = {"runOnly": ["color-contrast"], "resultTypes": ["violations"]}


def axe(page: Page, waar: str, options: dict[str, Any] = AXE) -> list[str]:
    """What axe finds on the page as it is now, one line per element."""
    # A page keeps it: to put it there takes as long as to run it. What was found in order stays there.
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    gevonden = page.evaluate("opties => axe.run(opties).then(r => r.violations)", options)
    return [
        f"{waar}: {v['id']}: {n['target']} {n['failureSummary'].splitlines()[-1].strip()}"
        for v in gevonden
        for n in v["nodes"]
    ]


def axe_overal(page: Page, waar: str = "", taal: str = "nl") -> list[str]:
    """What axe finds on a desktop, on a phone, and in the dark.

    In another language than Dutch on a phone only: with Dutch beside it, that page is looked at on a desktop and in
    the dark as well (test_naast).
    """
    if taal != "nl":
        return axe_op(page, 360, waar)
    return axe_op(page, 1280, waar) + axe_op(page, 360, waar) + axe_in_het_donker(page, waar)


def axe_op(page: Page, breedte: int, waar: str = "") -> list[str]:
    """What axe finds by daylight on a screen of so many pixels."""
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": breedte, "height": 800})
    return axe(page, f"{waar} {breedte}")


def axe_in_het_donker(page: Page, waar: str = "") -> list[str]:
    """What axe finds on a dark screen, of what can differ there: the colours."""
    page.emulate_media(color_scheme="dark")
    return axe(page, f"{waar} dark", KLEUREN)


@pytest.mark.parametrize("taal", ["nl", "ar", "ti"])
def test_axe_finds_nothing_wrong_with_an_open_list_or_menu(
    site: Site, over_http: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(reduced_motion="reduce")
    page.goto(over_http + adres_van(site, "organisatie", taal))
    mis = []
    for kleur in ("light", "dark"):
        page.emulate_media(color_scheme=kleur)
        for breedte in (1280, 360):
            page.set_viewport_size({"width": breedte, "height": 800})
            for vraag in ("070", "qqxxqqxx"):
                page.get_by_role("combobox").fill(vraag)
                expect(page.get_by_role("listbox")).to_be_visible()
                page.keyboard.press("ArrowDown")
                mis += axe(page, f"{kleur} {breedte} zoeken naar {vraag}", AXE if kleur == "light" else KLEUREN)
            page.keyboard.press("Escape")
            page.locator("header summary").click()
            expect(page.locator("header [data-uitklap] a").first).to_be_visible()
            mis += axe(page, f"{kleur} {breedte} taalmenu", AXE if kleur == "light" else KLEUREN)
            page.keyboard.press("Escape")
            expect(page.locator("header [data-uitklap] a").first).to_be_hidden()
    assert not mis, "\n".join(mis[:30])


# Whether the page is wider than the screen, and what sticks out of it.
STEEKT_UIT = """() => {
  const breed = document.documentElement.clientWidth;
  const echt = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  // Something can be cut off (overflow: clip) without the page scrolling, so look at the elements too.
  const mis = [...document.body.querySelectorAll('*')].filter(e => {
    const r = e.getBoundingClientRect();
    return !e.children.length && r.width > 1 && r.height > 1 && (r.right > breed + 1 || r.left < -1)
      && e.checkVisibility({ visibilityProperty: true }) && !e.closest('.sk-onzichtbaar, svg');
  }).map(e => 'steekt uit: ' + e.outerHTML.slice(0, 120));
  return echt > breed ? [`de bladzijde is ${echt} px breed`, ...mis] : mis;
}"""

# Every phone link: is it large enough, on one line, inside the screen, digits in the right order?
NUMMERS = """() => [...document.querySelectorAll('a[href^="tel:"]')].filter(a => a.checkVisibility()).map(a => {
  const doos = a.getBoundingClientRect(), tekst = [], mis = [];
  const loper = document.createTreeWalker(a.querySelector('bdi') || a, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) for (let i = 0; i < loper.currentNode.data.length; i++) {
    if (!/\\d/.test(loper.currentNode.data[i])) continue;
    const r = document.createRange();
    r.setStart(loper.currentNode, i); r.setEnd(loper.currentNode, i + 1);
    tekst.push([loper.currentNode.data[i], r.getBoundingClientRect()]);
  }
  if (doos.height < 48) mis.push(`${Math.round(doos.height)} px hoog`);
  if (doos.width < 44) mis.push(`${Math.round(doos.width)} px breed`);
  if (new Set(tekst.map(t => Math.round(t[1].top))).size > 1) mis.push('over twee regels');
  if (tekst.some((t, i) => i && t[1].left < tekst[i - 1][1].left)) mis.push('cijfers omgedraaid');
  if (doos.left < 0 || doos.right > document.documentElement.clientWidth) mis.push('buiten het scherm');
  if (!a.href.endsWith(tekst.map(t => t[0]).join('').slice(0, a.href.length - 4))) mis.push('ander nummer dan er staat');
  return mis.length ? `${a.textContent.trim()} in .${a.parentElement.className || a.closest('[class]').className}: ${mis.join(', ')}` : '';
}).filter(Boolean)"""

# Numbers in running text (a phone number, a time, a date) read from left to right, in Arabic too.
CIJFERS_IN_TEKST = """() => {
  const mis = [], loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (loper.nextNode()) {
    const knoop = loper.currentNode;
    if (!knoop.parentElement.checkVisibility() || knoop.parentElement.closest('script, style')) continue;
    for (const m of knoop.data.matchAll(/\\d[\\d .:\\/-]*\\d/g)) {
      const plekken = [...m[0]].map((t, i) => {
        const r = document.createRange();
        r.setStart(knoop, m.index + i); r.setEnd(knoop, m.index + i + 1);
        return [t, r.getBoundingClientRect()];
      }).filter(p => /\\d/.test(p[0]) && p[1].width);
      if (plekken.some((p, i) => i && Math.abs(p[1].top - plekken[i - 1][1].top) < 2 && p[1].left < plekken[i - 1][1].left)) mis.push(`${m[0]} in: ${knoop.data.trim().slice(0, 90)}`);
    }
  }
  return mis;
}"""


# Two things to know of each page, which is opened once for both.
@pytest.mark.parametrize("taal", ELK_SCHRIFT)
@pytest.mark.parametrize("soort", SOORTEN)
def test_a_page_fits_every_screen_loads_only_what_is_ours_and_axe_finds_nothing_wrong(
    site: Site, over_http: str, soort: str, taal: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina(360)
    page.goto(over_http + adres_van(site, soort, taal))
    page.evaluate("() => document.fonts.ready.then(() => true)")
    mis = []
    # 640 px is a screen of 1280 px at 200 %, 320 px the same at 400 % (WCAG 1.4.10).
    for breedte in (320, 360, 640, 1280):
        page.set_viewport_size({"width": breedte, "height": 800})
        mis += [f"{breedte}: {m}" for m in page.evaluate(STEEKT_UIT)]
        if breedte in (360, 1280):
            mis += [f"{breedte}: {m}" for m in page.evaluate(NUMMERS)]
            mis += [f"{breedte}: omgedraaid: {m}" for m in page.evaluate(CIJFERS_IN_TEKST)]
    page.emulate_media(reduced_motion="reduce")
    mis += axe_overal(page, taal=taal)
    verkeer.controleer(over_http)
    assert not mis, "\n".join(mis[:60])


@pytest.mark.parametrize("soort", [s for s in SOORTEN if s != "404"])
def test_a_page_opened_from_disk_loads_only_what_is_ours(
    site: Site, van_schijf: str, soort: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina(360)
    for taal in ("nl", "ar"):
        page.goto(van_schijf + adres_van(site, soort, taal))
        page.evaluate("() => document.fonts.ready.then(() => true)")
        page.get_by_role("combobox").focus()
        page.wait_for_function("() => window.kaart.index")
    verkeer.controleer(van_schijf)


# Where the keyboard is, and whether a reader can see that.
WAAR = """() => {
  const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
  return {
    wat: e === document.body ? 'body' : [e.tagName.toLowerCase(), ...e.classList].join('.') + (e.id ? '#' + e.id : ''),
    ziet: (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) && r.width > 0 && r.height > 0
      && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
  };
}"""


@pytest.mark.parametrize("breedte", [360, 1280])
@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(
    site: Site, van_schijf: str, taal: str, breedte: int, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(breedte, reduced_motion="reduce")
    page.goto(van_schijf + adres_van(site, "home", taal))
    gezien: list[dict[str, Any]] = []
    while len(gezien) < 60 and (not gezien or "sk-voet" not in gezien[-1]["wat"]):
        page.keyboard.press("Tab")
        waar = page.evaluate(WAAR)
        if waar["wat"] == "body":
            break
        gezien.append(waar)
    namen = [g["wat"] for g in gezien]
    assert "sk-overslaan" in namen[0]
    eerste = {
        wat: next(i for i, n in enumerate(namen) if wat in n)
        for wat in ("sk-kop__naam", "sk-zoekveld", "summary", "sk-strook__meer", "sk-tegel", "sk-pad")
    }
    assert list(eerste.values()) == sorted(eerste.values()), eerste
    assert sum("a.sk-tegel" in n for n in namen) == len(site.kaart(taal).leefgebieden)
    assert [g["wat"] for g in gezien if not g["ziet"]] == []


@pytest.mark.parametrize("soort", ["home", "organisatie", "over"])
def test_the_first_tab_skips_to_the_content(
    site: Site, begin: str, soort: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360, reduced_motion="reduce")
    for taal in ("nl", "ar"):
        adres = begin + adres_van(site, soort, taal)
        page.goto(adres)
        page.keyboard.press("Tab")
        link = page.locator(":focus")
        expect(link).to_be_in_viewport()
        page.keyboard.press("Enter")
        # Still on this page, past the header.
        expect(page).to_have_url(adres + "#inhoud")
        page.keyboard.press("Tab")
        # The next stop is in the content, or after it when it has no links.
        assert page.evaluate(
            "() => document.querySelector('#inhoud').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING"
        )


def test_the_language_menu_works_with_the_keyboard(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina(360)
    page.goto(van_schijf + "organisaties/limor.html")
    knop = page.locator("header summary")
    knop.focus()
    page.keyboard.press("Enter")
    links = page.locator("header [data-uitklap] a")
    expect(links).to_have_count(6)
    expect(links.first).to_be_visible()
    page.keyboard.press("Escape")
    expect(links.first).to_be_hidden()
    expect(knop).to_be_focused()
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(van_schijf + "ar/organisaties/limor.html")
