"""Giving a page to somebody: in a language, as a link, as a QR code, on paper with Dutch beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hulp import TALEN, Site
from playwright.sync_api import Locator, Page, expect

from .bezoek import TEAM, Verkeer, adres_van, server
from .test_toegankelijk import axe_overal

DEELNEMER = "https://sociale-kaart.example/"
AFDRUKKEN = "window.print = () => { window.afgedrukt = (window.afgedrukt || 0) + 1 };"
# Reads the QR code back: the same code is made of the link, and nothing else.
ZELFDE_CODE = """([vak, adres]) => {
  const code = window.qrcode(0, 'M'), hoe = { cellSize: 4, margin: 16, scalable: true };
  code.addData(adres); code.make();
  const svg = new DOMParser().parseFromString(code.createSvgTag(hoe), 'image/svg+xml').documentElement;
  return vak.querySelector('path').getAttribute('d') === svg.querySelector('path').getAttribute('d');
}"""


@pytest.fixture
def team(site: Site) -> str:
    """The address of the team edition on disk."""
    return f"{site.editie('team').as_uri()}/"


def paneel(page: Page) -> Locator:
    page.locator("[data-mee] summary").click()
    vak = page.locator(".sk-mee__vak")
    expect(vak.locator(".sk-qr svg")).to_be_visible()
    return vak


@pytest.mark.parametrize("taal", TALEN)
def test_a_coach_gives_a_page_of_the_deelnemer_edition_in_each_language(
    team: str, taal: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(f"{team}organisaties/limor.html")
    vak = paneel(page)
    vak.locator(f"label[lang={taal}]").click()
    adres = DEELNEMER + ("" if taal == "nl" else f"{taal}/") + "organisaties/limor.html"
    expect(vak.locator("[data-mee-adres]")).to_have_text(adres)
    expect(vak.locator("[data-mee-open]")).to_have_attribute("href", adres)
    expect(vak.locator("[data-mee-print]")).to_have_attribute("href", f"{adres}#print=naast")
    assert page.evaluate(ZELFDE_CODE, [vak.locator(".sk-qr").element_handle(), adres])
    assert not page.evaluate(ZELFDE_CODE, [vak.locator(".sk-qr").element_handle(), adres + "x"])


def test_a_reader_opens_the_page_in_another_language_over_http_and_from_disk(
    begin: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina(360)
    page.goto(f"{begin}hulpvragen/schulden.html")
    vak = paneel(page)
    expect(vak.locator("input:checked").locator("..")).to_have_attribute("lang", "nl")
    vak.locator("label[lang=ar]").click()
    # What is given away is the address of the site; what opens here is the same page of this copy.
    expect(vak.locator("[data-mee-adres]")).to_have_text(f"{DEELNEMER}ar/hulpvragen/schulden.html")
    with page.expect_popup() as nieuw:
        vak.locator("[data-mee-open]").click()
    expect(nieuw.value).to_have_url(f"{begin}ar/hulpvragen/schulden.html")
    expect(nieuw.value.locator("html")).to_have_attribute("lang", "ar")
    verkeer.controleer(begin)


def test_printing_opens_the_page_in_that_language_with_dutch_beside_it(
    begin: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.context.add_init_script(AFDRUKKEN)
    page.goto(f"{begin}organisaties/limor.html")
    vak = paneel(page)
    vak.locator("label[lang=ti]").click()
    with page.expect_popup() as nieuw:
        vak.locator("[data-mee-print]").click()
    blad = nieuw.value
    blad.wait_for_function("() => window.afgedrukt === 1")
    # Nothing of it stays in the address: who goes on from here is not asked to print again.
    expect(blad).to_have_url(f"{begin}ti/organisaties/limor.html")
    blad.emulate_media(media="print")
    expect(blad.locator(".sk-uitleg .sk-naast").first).to_be_visible()
    expect(blad.locator(".sk-hulpmiddelen")).to_be_hidden()


@pytest.mark.parametrize("pad", ["zoekhulp.html", "methodiek/doelhulp.html", "methodiek/route.html"])
def test_a_page_that_keeps_things_in_its_address_prints_as_well(
    van_schijf: str, pad: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.add_init_script(AFDRUKKEN)
    page.goto(f"{van_schijf}tr/{pad}#print=naast")
    page.wait_for_function("() => window.afgedrukt === 1")
    expect(page).to_have_url(f"{van_schijf}tr/{pad}")
    expect(page.locator("html")).to_have_attribute("data-naast", "")


def test_an_ordinary_visit_does_not_print(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina()
    page.add_init_script(AFDRUKKEN)
    page.goto(f"{van_schijf}tr/index.html#print")
    page.evaluate("() => document.fonts.ready.then(() => true)")
    assert page.evaluate("() => window.afgedrukt") is None
    expect(page.locator("html")).not_to_have_attribute("data-naast", "")


def test_the_link_is_copied(over_http: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{over_http}over.html")
    vak = paneel(page)
    vak.locator("label[lang=bg]").click()
    vak.locator("[data-mee-kopie]").click()
    expect(vak.get_by_role("status")).to_have_text("De link is gekopieerd.")
    assert page.evaluate("() => navigator.clipboard.readText()") == f"{DEELNEMER}bg/over.html"


def test_without_a_clipboard_the_link_is_copied_in_the_old_way(
    over_http: str, open_pagina: Callable[..., Page]
) -> None:
    """An intranet without https."""
    page = open_pagina()
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.goto(f"{over_http}over.html")
    page.evaluate("() => document.addEventListener('copy', () => { window.gekopieerd = String(getSelection()) })")
    vak = paneel(page)
    vak.locator("[data-mee-kopie]").click()
    expect(vak.get_by_role("status")).to_have_text("De link is gekopieerd.")
    assert page.evaluate("() => window.gekopieerd") == f"{DEELNEMER}over.html"


def test_the_panel_works_with_the_keyboard(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina()
    page.goto(f"{van_schijf}index.html")
    knop, vak = page.locator("[data-mee] summary"), page.locator(".sk-mee__vak")
    knop.focus()
    page.keyboard.press("Enter")
    expect(vak).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(vak.locator("[data-mee-adres]")).to_have_text(f"{DEELNEMER}en/index.html")
    page.keyboard.press("Escape")
    expect(vak).to_be_hidden()
    expect(knop).to_be_focused()


def test_only_pages_of_the_deelnemer_edition_can_be_given_and_the_list_gives_itself(
    site: Site, team: str, van_schijf: str
) -> None:
    map_ = site.editie("team")

    def heeft(pad: Path) -> bool:
        return "data-mee " in pad.read_text(encoding="utf-8")

    for pad in map_.rglob("*.html"):
        naam = pad.relative_to(map_).as_posix()
        in_beide = (site.editie("deelnemer") / naam).exists()
        assert heeft(pad) == (in_beide and naam not in ("mijn-lijst.html", "404.html")), naam
    for pad in site.editie("deelnemer").rglob("*.html"):
        assert heeft(pad) == (pad.name not in ("mijn-lijst.html", "404.html")), pad
    # So that this says something: there are pages of both kinds.
    assert sum(not (site.editie("deelnemer") / pad).exists() for pad in TEAM) > 5


def test_no_address_in_the_panel_says_more_than_which_page(site: Site) -> None:
    for editie in ("team", "deelnemer"):
        for pad in site.editie(editie).rglob("*.html"):
            for adres in re.findall(r'data-(?:adres|open)="([^"]*)"', pad.read_text(encoding="utf-8")):
                assert re.fullmatch(r"(https://sociale-kaart\.example/|(\.\./)*)([a-z0-9-]+/)*[a-z0-9-]+\.html", adres)


@pytest.fixture(scope="session")
def team_http(site: Site) -> Iterator[str]:
    with server(site.editie("team")) as adres:
        yield adres


@pytest.mark.parametrize("waar", ["ar", "ti", "team"])
def test_axe_finds_nothing_wrong_with_the_panel_open(
    site: Site, over_http: str, team_http: str, waar: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(reduced_motion="reduce")
    begin, taal = (team_http, "nl") if waar == "team" else (over_http, waar)
    page.goto(begin + adres_van(site, "organisatie", taal))
    paneel(page)
    mis = axe_overal(page, waar, taal)
    # On the smallest phone the panel lies within the screen.
    page.set_viewport_size({"width": 320, "height": 800})
    vak = page.locator(".sk-mee__vak").bounding_box()
    assert vak
    assert vak["x"] >= 0
    assert vak["x"] + vak["width"] <= 320
    assert not mis, "\n".join(mis[:30])
