"""The handbook of the team: every kind of page can be used by everybody, terms explain themselves, drawings speak."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hulp import Site
from playwright.sync_api import Page, expect

from .bezoek import TEAM, Verkeer, server
from .test_toegankelijk import STEEKT_UIT, axe_overal


@pytest.fixture(scope="session")
def team(site: Site) -> Iterator[str]:
    """The address of the team edition on a web server."""
    with server(site.editie("team")) as adres:
        yield adres


@pytest.mark.parametrize("pad", TEAM)
def test_a_page_of_the_team_fits_small_screens_loads_only_what_is_ours_and_axe_finds_nothing_wrong(
    team: str, pad: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina(360)
    page.goto(team + pad)
    mis = []
    for breedte in (320, 360, 640, 1280):
        page.set_viewport_size({"width": breedte, "height": 800})
        # A table that is wider than the screen scrolls by itself.
        mis += [
            f"{breedte}: {m}"
            for m in page.evaluate(STEEKT_UIT.replace(".sk-onzichtbaar", ".sk-tabelvak, .sk-onzichtbaar"))
        ]
    page.emulate_media(reduced_motion="reduce")
    mis += axe_overal(page)
    verkeer.controleer(team)
    assert not mis, "\n".join(mis[:60])


def test_a_term_explains_itself_to_mouse_and_keyboard_and_goes_away_with_escape(
    team: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(f"{team}methodiek/trajecten/fit-4-work.html")
    term = page.locator(".sk-begrip", has_text="IDO").first
    uitleg = term.get_attribute("data-begrip") or ""
    tip = page.get_by_role("tooltip")
    expect(tip).to_be_hidden()
    term.hover()
    expect(tip).to_have_text(uitleg)
    tip.hover()
    expect(tip).to_be_visible()
    page.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    term.focus()
    expect(tip).to_be_visible()
    assert term.get_attribute("aria-describedby") == tip.get_attribute("id")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{team}methodiek/begrippen.html#ido")


def test_a_drawing_reads_out_its_parts_in_order_and_its_words_do_not_overlap(
    site: Site, team: str, open_pagina: Callable[..., Page]
) -> None:
    assert site.stand.kaart is not None
    page = open_pagina()
    for traject in site.stand.kaart.methodiek.trajecten:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(f"{team}methodiek/trajecten/{traject.id}.html")
        for breedte in (1280, 360):
            page.set_viewport_size({"width": breedte, "height": 900})
            tekening = page.locator("svg.sk-figuur:visible")
            expect(tekening).to_have_count(1)
            namen = [str(fase.naam) for fase in traject.fasen]
            gelezen = tekening.locator("desc").text_content() or ""
            plekken = [gelezen.index(naam) for naam in namen]
            assert plekken == sorted(plekken)
            overlap = tekening.evaluate(
                """svg => {
                  const dozen = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
                  const mis = [];
                  dozen.forEach(([a, r], i) => dozen.slice(i + 1).forEach(([b, s]) => {
                    if (r.left < s.right - 1 && s.left < r.right - 1 && r.top < s.bottom - 3 && s.top < r.bottom - 3) mis.push(`${a} over ${b}`);
                  }));
                  return mis;
                }"""
            )
            assert overlap == [], (traject.id, breedte)


def test_a_new_colleague_comes_from_home_to_the_five_trajecten_beside_each_other(
    team: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(f"{team}index.html")
    page.get_by_role("link", name="Methodiekhandboek").first.click()
    page.get_by_role("link", name="Trajecten naast elkaar").click()
    expect(page.get_by_role("columnheader")).to_have_count(5)
    rij = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Resultaat", exact=True))
    expect(rij).to_contain_text("9% kreeg betaald werk: 57 mensen")


def test_a_card_leads_to_its_leefgebied_and_a_leefgebied_back_to_card_goal_and_questions(
    site: Site, over_http: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(f"{over_http}methodiek/kaartjes.html#kaart-financien")
    page.locator("#kaart-financien").get_by_role("link", name="Financiën").first.click()
    expect(page.locator("h1")).to_have_text("Financiën")
    doel = page.locator("section[aria-labelledby=doel]")
    assert site.stand.kaart is not None
    rij = site.stand.kaart.methodiek.bij("financien")
    for id_ in rij.grow:
        expect(doel).to_contain_text(site.stand.kaart.methodiek.grow.vraag(id_).vraag.nl)  # type: ignore[union-attr]
    doel.get_by_role("link", name="100 euro").click()
    expect(page).to_have_url(f"{over_http}methodiek/doelen.html#financien-{doel_id(site)}")


def doel_id(site: Site) -> str:
    """The example goal of 100 euro."""
    assert site.stand.kaart is not None
    return next(d.id for d in site.stand.kaart.methodiek.thema("financien").doelen if "100 euro" in d.doel.nl)


def test_dutch_stands_beside_the_own_language_when_asked_for(over_http: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina(360)
    page.goto(f"{over_http}ar/methodiek/doelen.html")
    nederlands = page.locator("#inhoud .sk-naast").first
    expect(nederlands).to_be_hidden()
    page.locator("button[data-naast]").click()
    expect(nederlands).to_be_visible()
    page.goto(f"{over_http}ar/hoe-werkt-de-kaart.html")
    expect(page.locator("#inhoud .sk-naast").first).to_be_visible()
    page.locator("button[data-naast]").click()
    expect(page.locator("#inhoud .sk-naast").first).to_be_hidden()
