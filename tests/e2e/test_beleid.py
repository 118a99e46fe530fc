"""The site behind a real nginx with the policy of README.md: nothing is stopped, everything works; from disk as well."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hulp import Site
from playwright.sync_api import Page, expect

from .bezoek import Verkeer, adres_van
from .nginx import nginx, readme_regels
from .test_talen import INGEVULD, wortel

TALEN = ("nl", "ar", "ti")
BELEID = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
# Folders of many pages that are all of one kind.
VEEL = ("organisaties", "leefgebieden", "hulpvragen")
MELD = """document.addEventListener("securitypolicyviolation", (e) =>
  window.overtreding(`${e.effectiveDirective}: ${e.blockedURI} ${e.sample} op ${e.documentURI}`));"""


@pytest.fixture(scope="session")
def streng(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the deelnemer edition on an nginx."""
    with nginx(site.editie("deelnemer"), tmp_path_factory.mktemp("nginx")) as adres:
        yield adres


@pytest.fixture(scope="session")
def streng_team(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the team edition on an nginx."""
    with nginx(site.editie("team"), tmp_path_factory.mktemp("nginx-team")) as adres:
        yield adres


@pytest.fixture
def overtredingen() -> list[str]:
    """What the policy stopped on the pages opened in this test."""
    return []


@pytest.fixture
def open_streng(open_pagina: Callable[..., Page], overtredingen: list[str]) -> Callable[..., Page]:
    """As ``open_pagina``; what the policy stops is noted."""

    def open_(breedte: int = 1280, **opties: object) -> Page:
        page = open_pagina(breedte, **opties)
        page.expose_function("overtreding", lambda wat: overtredingen.append(wat))
        page.add_init_script(MELD)
        return page

    return open_


def van_elke_soort(map_: Path) -> Iterator[str]:
    """The addresses of all pages in a folder; of many of one kind the longest and the shortest."""
    for deel in VEEL:
        bladen = sorted((map_ / deel).glob("*.html"), key=lambda pad: pad.stat().st_size)
        yield from (f"{deel}/{pad.name}" for pad in (bladen[0], bladen[-1]))
    for pad in sorted([*map_.glob("*.html"), *map_.glob("drukwerk/*.html"), *map_.glob("methodiek/**/*.html")]):
        yield pad.relative_to(map_).as_posix()


def bezoek(page: Page, begin: str, paden: Iterator[str]) -> None:
    """Open each page as it looks by day, by night and on paper."""
    for pad in paden:
        antwoord = page.goto(begin + pad)
        assert antwoord
        assert antwoord.headers["content-security-policy"] == BELEID, pad
        for hoe in ({"color_scheme": "dark"}, {"media": "print"}, {"media": "screen", "color_scheme": "light"}):
            page.emulate_media(**hoe)  # type: ignore[arg-type]
        page.evaluate("() => document.fonts.ready.then(() => true)")


def kleur(hex_: str) -> str:
    """``#0a1b2c`` as a browser says it."""
    return f"rgb({', '.join(str(int(hex_[i : i + 2], 16)) for i in (1, 3, 5))})"


def test_the_readme_tells_an_administrator_this_policy() -> None:
    assert re.findall(r'^add_header Content-Security-Policy "(.*)" always;$', readme_regels(), re.M) == [BELEID]


@pytest.mark.parametrize("taal", TALEN)
def test_the_policy_stops_nothing_on_any_kind_of_page(
    site: Site, streng: str, taal: str, open_streng: Callable[..., Page], verkeer: Verkeer, overtredingen: list[str]
) -> None:
    map_ = site.editie("deelnemer") / ("" if taal == "nl" else taal)
    bezoek(open_streng(), wortel(streng, taal), van_elke_soort(map_))
    assert overtredingen == []
    verkeer.controleer(streng)


def test_the_policy_stops_nothing_on_any_page_of_the_team(
    site: Site, streng_team: str, open_streng: Callable[..., Page], verkeer: Verkeer, overtredingen: list[str]
) -> None:
    bezoek(open_streng(), streng_team, van_elke_soort(site.editie("team")))
    assert overtredingen == []
    verkeer.controleer(streng_team)


@pytest.mark.parametrize("taal", TALEN)
def test_the_policy_stops_nothing_on_a_page_that_is_filled_in(
    site: Site, streng: str, taal: str, open_streng: Callable[..., Page], verkeer: Verkeer, overtredingen: list[str]
) -> None:
    page = open_streng(360)
    for doe in INGEVULD.values():
        doe(page, site, wortel(streng, taal))
    # A list has its code; a search that is typed finds something.
    INGEVULD["lijst"](page, site, wortel(streng, taal))
    expect(page.locator("[data-lijst-qr] svg path")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("[data-lijst-qr] svg path")).to_be_visible()
    page.emulate_media(media="screen")
    page.goto(f"{wortel(streng, taal)}zoekhulp.html")
    page.locator("[name=q]").fill("limor")
    expect(page.locator("[data-uitkomst] .sk-kaartje").first).to_be_visible()
    assert overtredingen == []
    verkeer.controleer(streng)


@pytest.mark.parametrize("taal", TALEN)
def test_what_only_a_script_can_do_is_done(
    site: Site, streng: str, taal: str, open_streng: Callable[..., Page], verkeer: Verkeer, overtredingen: list[str]
) -> None:
    page = open_streng()
    page.goto(streng + adres_van(site, "organisatie", taal))
    # The search field shows and finds.
    page.get_by_role("combobox").fill("limor")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("Escape")
    # Giving a page, with a code made on the spot.
    page.locator("[data-mee] summary").click()
    expect(page.locator("[data-mee-qr] svg path")).to_be_visible()
    page.keyboard.press("Escape")
    # The choice of a dark screen, and of Dutch, is there before the next page shows.
    page.locator("button[data-weergave]").click()
    expect(page.locator("html")).to_have_attribute("data-weergave", "donker")
    if taal != "nl":
        page.locator("button[data-naast]").click()
    page.goto(wortel(streng, taal))
    expect(page.locator("html")).to_have_attribute("data-weergave", "donker")
    expect(page.locator("html")).to_have_class("js")
    assert page.locator("html[data-naast]").count() == (taal != "nl")
    # A file of one's own.
    INGEVULD["route"](page, site, wortel(streng, taal))
    with page.expect_download() as gedownload:
        page.locator("[data-bewaar]").click()
    assert gedownload.value.suggested_filename == "mijn-route.json"
    assert overtredingen == []
    verkeer.controleer(streng)


@pytest.mark.parametrize("taal", TALEN)
def test_colours_are_those_of_the_record(
    site: Site, streng: str, taal: str, open_streng: Callable[..., Page], overtredingen: list[str]
) -> None:
    page = open_streng(reduced_motion="reduce")
    kaart = site.kaart()
    page.goto(wortel(streng, taal))
    # On a tile made beforehand, by day and by night.
    for g in kaart.leefgebieden:
        merk = page.locator(f".sk-tegel[href$='/{g.id}.html'] .sk-merk")
        expect(merk).to_have_css("color", kleur(g.kleur))
        expect(merk).to_have_css("background-color", kleur(g.tint))
    page.emulate_media(color_scheme="dark")
    for g in kaart.leefgebieden:
        expect(page.locator(f".sk-tegel[href$='/{g.id}.html'] .sk-merk")).to_have_css("color", kleur(g.donker))
    page.emulate_media(color_scheme="light")
    # On a card that the browser makes.
    INGEVULD["lijst"](page, site, wortel(streng, taal))
    o = next(o for o in kaart.organisaties if o.telefoon)
    gebied = kaart.leefgebied(o.leefgebieden[0])
    expect(page.locator(".sk-kaartje").first.locator(".sk-merk")).to_have_css("color", kleur(gebied.kleur))
    # On a card of the route, also while it is dragged.
    page.goto(f"{wortel(streng, taal)}methodiek/route.html")
    c = next(c for c in kaart.methodiek.constructen if not c.slot)
    kop = page.locator(f"#rk-{c.kaarten[0].id} .sk-rk__kop")
    expect(kop.locator(".sk-merk")).to_have_css("color", kleur(c.kleur))
    kop.scroll_into_view_if_needed()
    doos = kop.bounding_box()
    assert doos
    page.mouse.move(doos["x"] + doos["width"] / 2, doos["y"] + 10)
    page.mouse.down()
    page.mouse.move(doos["x"] + doos["width"] / 2, doos["y"] + 40, steps=3)
    expect(page.locator(".sk-rk--zweef .sk-merk")).to_have_css("color", kleur(c.kleur))
    page.mouse.up()
    assert overtredingen == []


@pytest.mark.parametrize("taal", TALEN)
def test_a_wrong_address_however_deep_looks_like_the_others_and_leads_home(
    site: Site, streng: str, taal: str, open_streng: Callable[..., Page], verkeer: Verkeer, overtredingen: list[str]
) -> None:
    page = open_streng()
    antwoord = page.goto(f"{wortel(streng, taal)}a/b/c/bestaat-niet.html")
    assert antwoord
    assert antwoord.status == 404
    assert antwoord.headers["content-security-policy"] == BELEID
    expect(page.locator("body")).to_have_css("font-family", re.compile('^"Noto Latin"'))
    page.get_by_role("combobox").fill("limor")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("Escape")
    eerste = page.locator("section[data-taal]").first
    expect(eerste).to_have_attribute("data-taal", taal)
    eerste.get_by_role("link").click()
    expect(page).to_have_url(f"{wortel(streng, taal)}index.html")
    assert overtredingen == []
    verkeer.controleer(streng)


def test_what_the_policy_stops_would_have_been_noted(
    streng: str, open_streng: Callable[..., Page], verkeer: Verkeer, overtredingen: list[str]
) -> None:
    page = open_streng()
    page.goto(streng)
    page.evaluate("""() => {
      document.body.setAttribute("style", "color: red");
      document.body.insertAdjacentHTML("beforeend", "<img src='data:image/png;base64,AA' onerror='1'>");
      const script = document.createElement("script"), stijl = document.createElement("style");
      script.textContent = "window.ingebakken = 1";
      stijl.textContent = "body { color: red }";
      document.body.append(script, stijl);
    }""")
    # CSSOM, data and drawings are let through.
    page.evaluate("""() => {
      document.body.style.setProperty("color", "blue");
      const script = document.createElement("script");
      script.type = "application/json";
      script.textContent = "{}";
      document.body.append(script);
    }""")
    page.wait_for_function("() => window.overtreding")
    assert sorted({o.partition(":")[0] for o in overtredingen}) == [
        "img-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
        "style-src-elem",
    ]
    assert len(overtredingen) == 5
    assert len(verkeer.klachten) >= 5


@pytest.fixture
def verplaatst(site: Site, tmp_path: Path) -> Path:
    """The deelnemer edition, carried to a folder with a difficult name."""
    doel = tmp_path / "Mijn map (2) #1 é" / "kaart"
    shutil.copytree(site.editie("deelnemer"), doel, copy_function=os.link)
    return doel


# The pages of nl lie in the root, those of the others a folder below.
@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_the_site_works_from_a_folder_that_was_moved(
    verplaatst: Path, taal: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina()
    begin = f"{verplaatst.as_uri()}/"
    map_ = verplaatst / ("" if taal == "nl" else taal)
    for pad in van_elke_soort(map_):
        if pad != "404.html":
            page.goto(f"{map_.as_uri()}/{pad}")
            expect(page.locator("body")).to_have_css("font-family", re.compile('^"Noto Latin"'))
            page.evaluate("() => document.fonts.ready.then(() => true)")
    verkeer.controleer(begin)


def test_the_page_for_a_wrong_address_misses_nothing_from_a_folder_that_was_moved(
    verplaatst: Path, site: Site, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina()
    begin = f"{verplaatst.as_uri()}/"
    page.goto(f"{begin}404.html")
    expect(page.locator("body")).to_have_css("font-family", re.compile('^"Noto Latin"'))
    page.get_by_role("combobox").fill("limor")
    page.get_by_role("option").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(site.kaart().organisatie("limor").naam)
    for taal in TALEN:
        page.goto(f"{begin}404.html")
        page.locator(f"section[data-taal={taal}]").get_by_role("link").click()
        expect(page.locator("html")).to_have_attribute("lang", taal)
        expect(page).to_have_url(f"{wortel(begin, taal)}index.html")
    # All that it says is that the root of the server is not its root: see thema/main.html.
    assert verkeer.klachten
    assert all("base-uri http: https:" in klacht for klacht in verkeer.klachten)
    verkeer.klachten.clear()
    verkeer.controleer(begin)
