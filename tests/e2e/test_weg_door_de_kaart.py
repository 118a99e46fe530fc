"""From the home page to a phone call, and the same page in another language."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hulp import TALEN, Site
from playwright.sync_api import Page, expect

from hooks.vertaling import TALEN as TAAL

from .bezoek import Verkeer, adres_van


@pytest.mark.parametrize("taal", ["nl", "ar", "ti"])
def test_a_reader_goes_from_home_by_leefgebied_and_organisation_to_the_phone(
    site: Site, begin: str, taal: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    kaart = site.kaart(taal)
    gebied = kaart.leefgebied("wonen")
    organisatie = next(o for o in kaart.van_leefgebied("wonen") if o.telefoon)
    page = open_pagina(360)
    page.goto(begin + adres_van(site, "home", taal))
    # Crisis first: 112 is in sight before anything is scrolled.
    expect(page.locator('a[href="tel:112"]')).to_be_in_viewport()
    tegels = page.locator("a.sk-tegel")
    expect(tegels).to_have_count(len(kaart.leefgebieden))
    tegels.filter(has_text=str(gebied.naam)).click()
    expect(page).to_have_title(re.compile("^" + re.escape(str(gebied.naam))))
    kaartje = page.locator("article").filter(has=page.get_by_role("link", name=organisatie.naam, exact=True))
    expect(kaartje.locator("a[href^='tel:']").first).to_have_attribute("href", organisatie.telefoon[0].tel)
    kaartje.get_by_role("link", name=organisatie.naam, exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(organisatie.naam)
    for telefoon in organisatie.telefoon:
        link = page.locator(f"main a[href='{telefoon.tel}'], .md-main a[href='{telefoon.tel}']").first
        expect(link).to_be_visible()
        expect(link).to_have_text(telefoon.nummer)
        assert telefoon.tel == "tel:" + telefoon.nummer.replace(" ", "")
    verkeer.controleer(begin)


def test_the_language_menu_leads_to_the_same_page_in_every_language(
    site: Site, begin: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina(360)
    page.goto(begin + "organisaties/limor.html")
    for taal in ("en", "ar", "ti", "tr", "bg", "nl"):
        page.locator("header summary").click()
        page.locator(f"header a[hreflang='{taal}']").click()
        html = page.locator("html")
        expect(html).to_have_attribute("lang", taal)
        expect(html).to_have_attribute("dir", TAAL[taal].richting)
        expect(page).to_have_url(begin + ("" if taal == "nl" else f"{taal}/") + "organisaties/limor.html")
        expect(page.get_by_role("heading", level=1)).to_have_text(site.kaart(taal).organisatie("limor").naam)
        expect(page.locator("header a[aria-current]")).to_have_attribute("hreflang", taal)
    verkeer.controleer(begin)


@pytest.mark.parametrize("soort", ["home", "leefgebied", "direct-hulp", "drukwerk", "over"])
def test_every_kind_of_page_links_to_itself_in_the_other_languages(
    site: Site, van_schijf: str, soort: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    for van in TALEN:
        page.goto(van_schijf + adres_van(site, soort, van))
        links = page.locator("header [data-uitklap] a").evaluate_all(
            "links => Object.fromEntries(links.map(a => [a.hreflang, a.href]))"
        )
        assert links == {naar: van_schijf + adres_van(site, soort, naar) for naar in TALEN}


def test_the_poster_opens_from_every_page(site: Site, over_http: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina()
    for taal in TALEN:
        page.goto(over_http + adres_van(site, "organisatie", taal))
        adres = page.locator("footer a[href$='.pdf']").first.evaluate("a => a.href")
        assert adres == f"{over_http}drukwerk/a3-{taal}.pdf"
        antwoord = page.request.get(adres)
        assert antwoord.ok
        assert antwoord.body().startswith(b"%PDF-")


def test_an_address_that_does_not_exist_brings_a_reader_back_in_her_own_language(
    site: Site, over_http: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina(360)
    for taal in TALEN:
        antwoord = page.goto(over_http + adres_van(site, "404", taal))
        assert antwoord is not None
        assert antwoord.status == 404
        # The language of the wrong address comes first.
        eerste = page.locator("section[data-taal]").first
        expect(eerste).to_have_attribute("data-taal", taal)
        eerste.get_by_role("link").click()
        expect(page).to_have_url(over_http + adres_van(site, "home", taal))
        expect(page.locator("html")).to_have_attribute("lang", taal)
    verkeer.controleer(over_http)


def test_the_page_for_a_wrong_address_searches_and_looks_like_the_others(
    site: Site, over_http: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina()
    page.goto(over_http + "a/b/c/bestaat-niet.html")
    expect(page.locator("body")).to_have_css("font-family", re.compile('^"Noto Latin"'))
    page.get_by_role("combobox").fill("limor")
    page.get_by_role("option").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(site.kaart().organisatie("limor").naam)
    verkeer.controleer(over_http)
