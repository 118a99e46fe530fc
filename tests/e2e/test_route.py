"""The route: laid, moved, saved, opened again and printed; by hand, with a finger and with the keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hulp import Site
from playwright.sync_api import FilePayload, FloatRect, Locator, Page, expect

from .bezoek import Verkeer
from .test_toegankelijk import STEEKT_UIT, axe_overal

ROUTE = "methodiek/route.html"
KAARTJES = "methodiek/kaartjes.html"


def op_de_route(page: Page) -> list[str]:
    """The ids of the cards on the route, in order."""
    return [k.get_attribute("data-kaart") or "" for k in page.locator("[data-lijst-route] > [data-kaart]").all()]


def opzij(page: Page) -> list[str]:
    return [k.get_attribute("data-kaart") or "" for k in page.locator("[data-lijst-opzij] > [data-kaart]").all()]


def stand(page: Page) -> Locator:
    """What a screen reader says, and what everybody can read at the bottom of the screen."""
    return page.locator("[role=status][data-stand]")


def leg(page: Page, *ids: str) -> None:
    for id_ in ids:
        page.locator(f"#rk-{id_}-leg").click()


def toets(page: Page, id_: str, knop: str) -> None:
    """Press a button of a card with the keyboard."""
    page.locator(f"#rk-{id_}-{knop}").focus()
    page.keyboard.press("Enter")


def tot_rust(page: Page) -> None:
    """Wait until a page that was thrown up or down by a finger lies still: as high for fifteen frames."""
    page.evaluate("""() => new Promise(klaar => {
      let hoog = scrollY, stil = 0;
      requestAnimationFrame(function kijk() {
        stil = scrollY === hoog ? stil + 1 : 0;
        hoog = scrollY;
        if (stil === 15) klaar();
        else requestAnimationFrame(kijk);
      });
    })""")


def bestand(page: Page, inhoud: Any) -> None:
    """Open a file with this text, or this JSON."""
    tekst = inhoud if isinstance(inhoud, str) else json.dumps(inhoud)
    payload = FilePayload(name="mijn-route.json", mimeType="application/json", buffer=tekst.encode())
    page.locator("[data-bestand]").set_input_files(files=payload)


def een_route(*regels: Any, **meer: Any) -> dict[str, Any]:
    return {"soort": "mijn-route", "versie": 1, "route": list(regels), **meer}


def vak(plek: Locator) -> FloatRect:
    doos = plek.bounding_box()
    assert doos
    return doos


# -- laying, moving, setting aside, done ----------------------------------------------------------------


def test_every_card_is_there_once_and_the_goal_closes_the_route(
    open_pagina: Callable[..., Page], begin: str, site: Site, verkeer: Verkeer
) -> None:
    page = open_pagina()
    page.goto(begin + ROUTE)
    kaarten = [k.id for _, k in site.kaart().methodiek.kaarten()]
    assert sorted(k.get_attribute("data-kaart") or "" for k in page.locator("[data-kaart]").all()) == sorted(kaarten)
    assert len(kaarten) == 20
    assert op_de_route(page) == ["doel"]
    expect(page.get_by_role("link", name="Kies uw eerste kaartje")).to_be_visible()
    expect(page.get_by_label("Mijn doel")).to_be_visible()
    verkeer.controleer(begin)


def test_a_route_is_laid_moved_saved_and_opened_again_with_the_keyboard_only(
    open_pagina: Callable[..., Page], begin: str, tmp_path: Path
) -> None:
    page = open_pagina(accept_downloads=True, reduced_motion="reduce")
    page.goto(begin + ROUTE)
    for id_ in ("financien", "verbondenheid", "zingeving", "huisvesting"):
        toets(page, id_, "leg")
        # The focus goes along with the card, and the card is where one can see it.
        expect(page.locator(f"#rk-{id_}")).to_be_focused()
        expect(page.locator(f"#rk-{id_}")).to_be_in_viewport()
    assert op_de_route(page) == ["verbondenheid", "financien", "huisvesting", "zingeving", "doel"]
    expect(stand(page)).to_have_text("Huisvesting staat nu op plek 3 van 5.")
    # With a button, and with the arrows on the card itself.
    toets(page, "huisvesting", "eerder")
    expect(page.locator("#rk-huisvesting-eerder")).to_be_focused()
    expect(stand(page)).to_have_text("Huisvesting staat nu op plek 2 van 5.")
    page.locator("#rk-huisvesting").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#rk-huisvesting")).to_be_focused()
    expect(stand(page)).to_have_text("Huisvesting staat nu op plek 3 van 5.")
    page.keyboard.press("ArrowLeft")
    assert op_de_route(page) == ["verbondenheid", "huisvesting", "financien", "zingeving", "doel"]
    toets(page, "verbondenheid", "gedaan")
    expect(page.locator("#rk-verbondenheid-gedaan")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#rk-verbondenheid").locator("[data-vlag]")).to_contain_text("Gedaan")
    expect(stand(page)).to_have_text("Verbondenheid is gedaan.")
    toets(page, "zingeving", "opzij")
    assert opzij(page) == ["zingeving"]
    toets(page, "justitie", "opzij")
    toets(page, "justitie", "terug")
    assert opzij(page) == ["zingeving"]
    page.locator("#rk-huisvesting-eigen").focus()
    page.keyboard.type("Een eigen kamer (verzonnen)")
    page.get_by_label("Mijn doel").focus()
    page.keyboard.type("Rust in huis (verzonnen)")
    page.get_by_role("button", name="Bewaar mijn route").focus()
    with page.expect_download() as ophalen:
        page.keyboard.press("Enter")
    assert ophalen.value.suggested_filename == "mijn-route.json"
    ophalen.value.save_as(tmp_path / "mijn-route.json")

    # Another day, another computer.
    later = open_pagina(reduced_motion="reduce")
    # Listening from the start: a listener that comes with the key press is sometimes too late.
    later.on("filechooser", lambda kiezer: kiezer.set_files(tmp_path / "mijn-route.json"))
    later.goto(begin + ROUTE)
    later.get_by_role("button", name="Open mijn route").focus()
    later.keyboard.press("Enter")
    expect(later.locator("[data-bericht]")).to_contain_text("Kijk samen terug: moet er een kaartje bij?")
    expect(later.locator("[data-bericht]")).to_be_focused()
    assert op_de_route(later) == ["verbondenheid", "huisvesting", "financien", "doel"]
    assert opzij(later) == ["zingeving"]
    expect(later.locator("#rk-huisvesting-eigen")).to_have_value("Een eigen kamer (verzonnen)")
    expect(later.get_by_label("Mijn doel")).to_have_value("Rust in huis (verzonnen)")
    expect(later.locator("#rk-verbondenheid-gedaan")).to_have_attribute("aria-pressed", "true")


def test_the_first_card_that_is_not_done_is_the_next_step(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.goto(van_schijf + ROUTE)
    leg(page, "autonomie", "financien")
    volgende = page.locator("[data-nu]:visible")
    for id_ in ("autonomie", "financien"):
        expect(volgende).to_have_count(1)
        expect(page.locator(f"#rk-{id_}").locator("[data-nu]")).to_be_visible()
        page.locator(f"#rk-{id_}-gedaan").click()
    expect(page.locator("#rk-doel").locator("[data-nu]")).to_be_visible()
    page.locator("#rk-autonomie-gedaan").click()
    expect(page.locator("#rk-autonomie").locator("[data-nu]")).to_be_visible()


def test_the_groups_keep_their_order_whatever_is_tried(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina(reduced_motion="reduce")
    page.goto(van_schijf + ROUTE)
    leg(page, "prestaties", "justitie", "competentie")
    vast = ["competentie", "justitie", "prestaties", "doel"]
    assert op_de_route(page) == vast
    for id_, knop, toets_ in (("justitie", "eerder", "ArrowUp"), ("justitie", "later", "ArrowDown")):
        expect(page.locator(f"#rk-{id_}-{knop}")).to_have_attribute("aria-disabled", "true")
        page.locator(f"#rk-{id_}-{knop}").click(force=True)
        expect(stand(page)).to_have_text(f"Justitie kan niet {knop}. De volgorde van de groepen ligt vast.")
        page.locator(f"#rk-{id_}").focus()
        page.keyboard.press(toets_)
        assert op_de_route(page) == vast
    # A file in another order is put in order; nothing may lie behind the goal.
    bestand(page, een_route({"kaart": "doel"}, {"kaart": "prestaties"}, {"kaart": "autonomie"}, {"kaart": "autonomie"}))
    expect(page.locator("[data-bericht]")).to_be_visible()
    assert op_de_route(page) == ["autonomie", "prestaties", "doel"]


# -- dragging -------------------------------------------------------------------------------------------


def sleep(page: Page, van: Locator, x: float, y: float) -> None:
    doos = vak(van)
    page.mouse.move(doos["x"] + 10, doos["y"] + 10)
    page.mouse.down()
    page.mouse.move(doos["x"] + 30, doos["y"] - 10)
    page.mouse.move(x, y, steps=4)
    page.mouse.move(x, y)
    page.mouse.up()


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_the_mouse_drags_a_card_to_its_place(open_pagina: Callable[..., Page], begin: str, taal: str) -> None:
    page = open_pagina(1280, 2600, reduced_motion="reduce")
    page.goto(begin + ("" if taal == "nl" else f"{taal}/") + ROUTE)
    leg(page, "verbondenheid", "autonomie", "financien")
    # From the stack, before the first card of its group; on the other side in a language from right to left.
    eerste = vak(page.locator("#rk-verbondenheid"))
    rand = eerste["x"] + (20 if taal == "nl" else eerste["width"] - 20)
    sleep(page, page.locator("#rk-competentie-woord"), rand, eerste["y"] + 60)
    assert op_de_route(page) == ["competentie", "verbondenheid", "autonomie", "financien", "doel"]
    # On the route, to the end of its group: also when it is dropped further on.
    doel = vak(page.locator("#rk-doel-uitleg"))
    laatste = vak(page.locator("#rk-autonomie"))
    rand = laatste["x"] + (laatste["width"] - 20 if taal == "nl" else 20)
    sleep(page, page.locator("#rk-competentie-woord"), rand, doel["y"])
    assert op_de_route(page) == ["verbondenheid", "autonomie", "competentie", "financien", "doel"]
    # Back to the stack, and never mind.
    h2 = vak(page.locator("#kaartjes"))
    sleep(page, page.locator("#rk-financien-woord"), h2["x"] + 20, h2["y"] + 10)
    assert op_de_route(page) == ["verbondenheid", "autonomie", "competentie", "doel"]
    doos = vak(page.locator("#rk-autonomie-woord"))
    page.mouse.move(doos["x"] + 5, doos["y"] + 5)
    page.mouse.down()
    page.mouse.move(h2["x"] + 20, h2["y"] + 10, steps=3)
    page.keyboard.press("Escape")
    page.mouse.up()
    assert op_de_route(page) == ["verbondenheid", "autonomie", "competentie", "doel"]
    assert page.locator(".sk-rk--zweef, .sk-rk--sleep, .sk-zone--hier").count() == 0


class Vinger:
    """A finger on the screen: real touches, so that the browser decides whether it scrolls."""

    def __init__(self, page: Page) -> None:
        self._cdp = page.context.new_cdp_session(page)

    def _stuur(self, soort: str, *punten: dict[str, float]) -> None:
        self._cdp.send("Input.dispatchTouchEvent", {"type": soort, "touchPoints": list(punten)})

    def neer(self, x: float, y: float) -> None:
        self._stuur("touchStart", {"x": x, "y": y})

    def naar(self, x: float, y: float) -> None:
        self._stuur("touchMove", {"x": x, "y": y})

    def op(self) -> None:
        self._stuur("touchEnd")


def test_a_finger_drags_by_the_handle_and_scrolls_everywhere_else(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_pagina(360, 740, has_touch=True, is_mobile=True, reduced_motion="reduce")
    page.goto(begin + ROUTE)
    kaart = page.locator("#rk-verbondenheid")
    kaart.evaluate("e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")
    vinger = Vinger(page)
    # On the words of the card the finger scrolls, and nothing is laid.
    doos, hoogte = vak(page.locator("#rk-verbondenheid-woord")), page.evaluate("scrollY")
    vinger.neer(doos["x"] + 20, doos["y"] + 10)
    for stap in range(1, 9):
        vinger.naar(doos["x"] + 20, doos["y"] + 10 - 20 * stap)
    vinger.op()
    page.wait_for_function("was => Math.abs(scrollY - was) > 60", arg=hoogte)
    assert op_de_route(page) == ["doel"]
    # By the handle it takes the card along; the route is off the screen and comes to the finger.
    tot_rust(page)
    kaart.evaluate("e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")
    tot_rust(page)
    greep = vak(kaart.locator("[data-greep]"))
    x, y = greep["x"] + greep["width"] / 2, greep["y"] + greep["height"] / 2
    hoogte = page.evaluate("scrollY")
    vinger.neer(x, y)
    for stap in range(1, 6):
        vinger.naar(x - 6 * stap, y - 20 * stap)
    expect(page.locator(".sk-rk--zweef")).to_be_visible()
    # Scrolling by the finger goes by tens; half a pixel is rounded either way.
    assert abs(page.evaluate("scrollY") - hoogte) <= 1
    vinger.naar(x - 30, 140)
    page.wait_for_timeout(100)
    boven = page.locator(".sk-sleepdoel--boven")
    if boven.is_visible():
        vinger.naar(x - 30, 30)
        page.wait_for_timeout(50)
    vinger.op()
    assert op_de_route(page) == ["verbondenheid", "doel"]
    expect(stand(page)).to_have_text("Verbondenheid staat nu op plek 1 van 2.")


def test_what_was_below_a_card_stays_where_it_was_for_who_goes_on_choosing(
    open_pagina: Callable[..., Page], over_http: str
) -> None:
    page = open_pagina(360, 740, reduced_motion="reduce")
    page.goto(over_http + ROUTE)
    page.locator("#rk-dagbesteding").evaluate("e => e.scrollIntoView({ block: 'center', behavior: 'instant' })")
    was = vak(page.locator("#rk-huisvesting"))["y"]
    leg(page, "dagbesteding")
    page.wait_for_timeout(200)
    assert abs(vak(page.locator("#rk-huisvesting"))["y"] - was) < 3


# -- the file -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "inhoud",
    [
        "geen json",
        "",
        "[]",
        "null",
        '{"route": []}',
        '{"soort": "mijn-route", "versie": 1}',
        "x" * 1_000_001,
        '{"soort": "mijn-route", "versie": 2, "route": []}',
    ],
    ids=["tekst", "leeg", "lijst", "niets", "ander", "half", "groot", "nieuwer"],
)
def test_a_file_that_is_not_ours_changes_nothing_and_says_so(
    open_pagina: Callable[..., Page], van_schijf: str, inhoud: str, verkeer: Verkeer
) -> None:
    page = open_pagina()
    page.goto(van_schijf + ROUTE)
    leg(page, "autonomie")
    bestand(page, inhoud)
    expect(page.locator("[data-bericht]")).to_contain_text("Dit bestand is geen route.")
    assert op_de_route(page) == ["autonomie", "doel"]
    page.get_by_role("button", name="Sluiten").click()
    expect(page.locator("[data-bericht]")).to_be_hidden()
    verkeer.controleer(van_schijf)


def test_a_card_we_do_not_know_is_named_and_kept_in_the_file(
    open_pagina: Callable[..., Page], begin: str, verkeer: Verkeer
) -> None:
    page = open_pagina()
    page.goto(begin + ROUTE)
    vreemd = {"kaart": "<b>toekomst</b>", "woorden": "Later (verzonnen)", "gedaan": True}
    bestand(
        page, een_route(vreemd, {"kaart": "autonomie", "woorden": ["x"]}, None, opzij=[{"kaart": "zwemmen"}], stapel=7)
    )
    bericht = page.locator("[data-bericht]")
    expect(bericht).to_contain_text("Deze kaartjes kennen we niet: <b>toekomst</b>, null, zwemmen.")
    assert op_de_route(page) == ["autonomie", "doel"]
    # Also after a change, and after the page was loaded again.
    leg(page, "financien")
    page.reload()
    assert op_de_route(page) == ["autonomie", "financien", "doel"]
    with page.expect_download() as ophalen:
        page.get_by_role("button", name="Bewaar mijn route").click()
    bewaard = json.loads(Path(ophalen.value.path()).read_text(encoding="utf-8"))
    assert vreemd in bewaard["route"]
    assert bewaard["opzij"] == [{"kaart": "zwemmen"}]
    verkeer.controleer(begin)


def test_the_route_that_was_there_can_be_put_back(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.goto(van_schijf + ROUTE)
    leg(page, "autonomie")
    page.locator("#rk-autonomie-eigen").fill("Zelf kiezen (verzonnen)")
    bestand(page, een_route({"kaart": "financien"}))
    expect(page.locator("[data-bericht]")).to_be_visible()
    assert op_de_route(page) == ["financien", "doel"]
    page.get_by_role("button", name="Zet mijn vorige route terug").click()
    assert op_de_route(page) == ["autonomie", "doel"]
    page.get_by_role("button", name="Begin opnieuw").click()
    assert op_de_route(page) == ["doel"]
    expect(page.locator("#rk-autonomie-eigen")).to_have_value("")
    page.get_by_role("button", name="Zet mijn vorige route terug").click()
    expect(page.locator("#rk-autonomie-eigen")).to_have_value("Zelf kiezen (verzonnen)")


def test_the_route_stays_in_this_tab_in_every_language_and_nowhere_else(
    open_pagina: Callable[..., Page], over_http: str
) -> None:
    page = open_pagina()
    page.goto(over_http + ROUTE)
    leg(page, "autonomie")
    page.get_by_label("Mijn doel").fill("Rust (verzonnen)")
    page.goto(over_http + "ar/" + ROUTE)
    assert op_de_route(page) == ["autonomie", "doel"]
    expect(page.locator("#rk-doel-eigen")).to_have_value("Rust (verzonnen)")
    assert page.evaluate("JSON.stringify({ ...localStorage }) + document.cookie + location.href").count("Rust") == 0
    ander = page.context.new_page()
    ander.goto(over_http + ROUTE)
    assert op_de_route(ander) == ["doel"]


# -- on paper, without script, for everybody ------------------------------------------------------------


@pytest.mark.parametrize("taal", ["nl", "ar", "ti"])
def test_the_whole_route_prints_on_one_sheet(
    open_pagina: Callable[..., Page], van_schijf: str, site: Site, taal: str
) -> None:
    page = open_pagina(reduced_motion="reduce")
    page.goto(van_schijf + ("" if taal == "nl" else f"{taal}/") + ROUTE)
    kaarten = [k.id for _, k in site.kaart().methodiek.kaarten()]
    for aantal in (3, 8, 20):
        gekozen = [*kaarten[: aantal - 1], "doel"]
        bestand(
            page,
            een_route(*({"kaart": id_, "woorden": "Een paar eigen woorden", "gedaan": id_ < "d"} for id_ in gekozen)),
        )
        expect(page.locator("[data-lijst-route] > li")).to_have_count(aantal)
        assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == 1, aantal
    page.emulate_media(media="print")
    kaart = page.locator("#rk-autonomie")
    for deel in (".sk-icoon >> nth=0", ".sk-rk__woord", ".sk-rk__uitleg", "[data-papier]", "[data-vlag]"):
        expect(kaart.locator(deel)).to_be_visible()
    expect(kaart.locator("[data-papier]")).to_have_text("Een paar eigen woorden")
    for weg in (".sk-strook", ".sk-route__stapel", ".sk-rk__knoppen >> nth=0", "textarea >> nth=0", "[data-bericht]"):
        expect(page.locator(weg).first).to_be_hidden()


def test_without_javascript_all_cards_are_there_by_group_with_who_can_help(
    open_pagina: Callable[..., Page], begin: str, site: Site
) -> None:
    page = open_pagina(java_script_enabled=False)
    page.goto(begin + ROUTE)
    m = site.kaart().methodiek
    for c in m.constructen:
        groep = page.locator(f"[data-construct={c.id}]")
        expect(groep.get_by_role("heading")).to_have_text(c.naam.nl)
        for k in c.kaarten:
            expect(groep.locator(f"#rk-{k.id}-uitleg")).to_be_visible()
            expect(groep.locator(f"[data-kaart={k.id}]").get_by_role("link")).to_have_count(
                len(m.leefgebieden_van(k.id))
            )
    for weg in ("button:visible >> nth=0", "textarea:visible", ".sk-route__weg:visible"):
        expect(page.locator(".sk-route").locator(weg)).to_have_count(0)


def test_the_page_of_the_cards_names_who_can_help(open_pagina: Callable[..., Page], begin: str, site: Site) -> None:
    page = open_pagina()
    kaart = site.kaart()
    for _, k in kaart.methodiek.kaarten():
        page.goto(f"{begin}{KAARTJES}#kaart-{k.id}")
        vakje = page.locator(f"#kaart-{k.id}")
        expect(vakje).to_be_in_viewport()
        gebieden = kaart.methodiek.leefgebieden_van(k.id)
        expect(vakje.locator(".sk-chip")).to_have_count(len(gebieden))
        for id_ in gebieden:
            for o in kaart.van_leefgebied(id_)[:4]:
                expect(vakje.get_by_role("link", name=o.naam, exact=True).first).to_be_visible()
    vakje = page.locator("#kaart-doel")
    expect(vakje.get_by_role("link")).to_have_count(0)


@pytest.mark.parametrize("taal", ["nl", "ar"])
@pytest.mark.parametrize("pad", [ROUTE, KAARTJES])
def test_axe_finds_nothing_wrong_with_the_route_and_the_cards(
    open_pagina: Callable[..., Page], over_http: str, taal: str, pad: str
) -> None:
    page = open_pagina(reduced_motion="reduce")
    page.goto(over_http + ("" if taal == "nl" else f"{taal}/") + pad)
    mis: list[str] = []

    def kijk(waar: str) -> None:
        mis.extend(axe_overal(page, waar, taal))
        for breedte in (1280, 360):
            page.set_viewport_size({"width": breedte, "height": 800})
            mis.extend(f"{waar} {breedte}: {m}" for m in page.evaluate(STEEKT_UIT))

    kijk("leeg")
    if pad == ROUTE:
        leg(page, "autonomie", "verbondenheid", "meedoen", "prestaties")
        page.locator("#rk-autonomie-gedaan").click()
        page.locator("#rk-justitie-opzij").click()
        kijk("gelegd")
        bestand(page, een_route({"kaart": "financien"}, {"kaart": "onbekend"}))
        expect(page.locator("[data-bericht]")).to_be_visible()
        kijk("geopend")
    assert not mis, "\n".join(mis[:30])


@pytest.mark.parametrize("breedte", [360, 1280])
def test_everything_to_press_is_large_enough_for_a_finger(
    open_pagina: Callable[..., Page], over_http: str, breedte: int
) -> None:
    page = open_pagina(breedte, reduced_motion="reduce")
    page.goto(over_http + ROUTE)
    leg(page, "autonomie", "meedoen")
    page.locator("#rk-justitie-opzij").click()
    klein = page.evaluate("""() => [...document.querySelectorAll('.sk-route :is(button, textarea, .sk-rk a, [data-greep])')]
      .filter(e => e.checkVisibility()).map(e => [e.id || e.className, e.getBoundingClientRect()])
      .filter(([, r]) => r.width < 48 || r.height < 48).map(([wat, r]) => `${wat}: ${r.width} x ${r.height}`)""")
    assert klein == []
