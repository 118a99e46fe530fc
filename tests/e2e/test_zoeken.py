"""Searching: in six languages and scripts, by name, alias, leefgebied and number, with slips, with the keyboard."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hulp import ELK_SCHRIFT, TALEN, Site, proefbundel
from playwright.sync_api import Page, Route, expect

from hooks.model import Kaart, Organisatie

from .bezoek import Verkeer, adres_van

# The engine with the index of the site, as a page puts them together, without a page around it.
_ZOEK = """
const vm = require("node:vm"), fs = require("node:fs"), { scripts, bundel, vragen, hoeveel } = JSON.parse(fs.readFileSync(0, "utf8"));
globalThis.window = globalThis;
[...scripts.map((pad) => fs.readFileSync(pad, "utf8")), bundel].forEach((tekst) => vm.runInThisContext(tekst));
const zoeker = proef.maakZoeker(proef.heleIndex());
console.log(JSON.stringify(vragen.map((v) => zoeker.zoek(v, hoeveel).map((i) => i[1]))));
"""


def zoek(site: Site, taal: str, vragen: list[str], hoeveel: int = 60) -> list[list[str]]:
    """For each question the addresses of what a page in this language shows, at most so many."""
    map_ = site.editie("deelnemer") / "assets" / "zoek"
    invoer = {
        "scripts": [str(map_ / f"{taal}.js"), str(map_ / f"{taal}-verder.js")],
        "bundel": proefbundel("zoeken", "kaartdata"),
        "vragen": vragen,
        "hoeveel": hoeveel,
    }
    klaar = subprocess.run(
        ["node", "--input-type=commonjs", "-e", _ZOEK],
        input=json.dumps(invoer),
        capture_output=True,
        text=True,
        check=False,
    )
    assert klaar.returncode == 0, klaar.stderr
    gevonden: list[list[str]] = json.loads(klaar.stdout)
    assert len(gevonden) == len(vragen)
    return gevonden


def woorden(tekst: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", tekst)


def adres(taal: str, pad: str) -> str:
    return pad if taal == "nl" else f"{taal}/{pad}"


def eigen_woord(o: Organisatie, kaart: Kaart) -> str:
    """The word of its one line (as this page shows it) that says most about this organisation."""
    overal = Counter(w.lower() for ander in kaart.organisaties for w in set(woorden(f"{ander.kort} {ander.uitleg}")))
    return min(woorden(str(o.kort)), key=lambda w: (overal[w.lower()], -len(w)))


@pytest.mark.parametrize("taal", TALEN)
def test_search_finds_everything_on_the_kaart(site: Site, taal: str) -> None:
    kaart = site.kaart(taal)
    verwacht: list[tuple[str, str]] = []
    for o in kaart.organisaties:
        pad = adres(taal, f"organisaties/{o.id}.html")
        vragen = [o.naam, o.naam.upper(), o.naam.lower(), *o.ook_bekend_als, str(o.kort), eigen_woord(o, kaart)]
        for t in o.telefoon:
            vragen += [
                t.nummer,
                t.cijfers,
                f"+31 {t.cijfers[1:]}" if t.cijfers.startswith("070") else t.nummer,
                t.nummer.replace(" ", "-"),
            ]
        verwacht += [(vraag, pad) for vraag in vragen]
    for g in kaart.leefgebieden:
        pad = adres(taal, f"leefgebieden/{g.id}.html")
        verwacht += [(str(g.naam), pad), (g.naam.nl, pad)]
    for lijn in kaart.crisis.lijnen:
        verwacht += [(nummer, adres(taal, f"direct-hulp.html#lijn-{lijn.id}")) for nummer in (lijn.nummer, *lijn.ook)]
    gevonden = zoek(site, taal, [vraag for vraag, _ in verwacht])
    assert [vp for vp, paden in zip(verwacht, gevonden, strict=True) if vp[1] not in paden] == []


@pytest.mark.parametrize("taal", TALEN)
def test_a_name_is_the_first_answer(site: Site, taal: str) -> None:
    kaart = site.kaart(taal)
    gevonden = zoek(site, taal, [o.naam for o in kaart.organisaties])
    mis = [
        o.naam
        for o, paden in zip(kaart.organisaties, gevonden, strict=True)
        if paden[:1] != [adres(taal, f"organisaties/{o.id}.html")]
    ]
    # A crisis line of the same name may stand above its organisation.
    assert [n for n in mis if not any(lijn.naam in n for lijn in kaart.crisis.lijnen)] == []


@pytest.mark.parametrize("taal", TALEN)
def test_search_forgives_a_slip_in_the_language_of_the_page(site: Site, taal: str) -> None:
    """One letter lost, two letters swapped: still found, for every long word that says what an organisation does."""
    kaart = site.kaart(taal)
    verwacht = []
    for o in kaart.organisaties:
        woord = eigen_woord(o, kaart)
        if len(woord) >= 6:
            m = len(woord) // 2
            for fout in (woord[:m] + woord[m + 1 :], woord[:m] + woord[m + 1] + woord[m] + woord[m + 2 :]):
                verwacht.append((fout, adres(taal, f"organisaties/{o.id}.html")))
    assert len(verwacht) >= 10
    gevonden = zoek(site, taal, [vraag for vraag, _ in verwacht])
    assert [vp for vp, paden in zip(verwacht, gevonden, strict=True) if vp[1] not in paden] == []


SCHRIJFWIJZEN: dict[str, Callable[[str], list[str]]] = {
    # Without accents, in capitals.
    "nl": lambda w: [w.upper(), "".join(c for c in unicodedata.normalize("NFD", w) if not unicodedata.combining(c))],
    "en": lambda w: [w.upper()],
    # With and without the article, hamza left out, with vowel marks and stretched.
    "ar": lambda w: [
        w.removeprefix("ال"),
        "ال" + w.removeprefix("ال"),
        re.sub("[أإآ]", "ا", w),
        re.sub("ة$", "ه", w),
        w[:2] + "\u064e" + w[2:],
        w[:2] + "ـ" + w[2:],
    ],
    # Letters that sound the same.
    "ti": lambda w: [w.replace("ጸ", "ፀ").replace("ሰ", "ሠ"), w.replace("ፀ", "ጸ").replace("ሠ", "ሰ")],
    # Capitals with and without dots; no Turkish keyboard at hand.
    "tr": lambda w: [
        w.replace("i", "İ").replace("ı", "I").upper(),
        w.upper(),
        w.translate(str.maketrans("çğıöşüÇĞİÖŞÜ", "cgiosuCGIOSU")),
    ],
    "bg": lambda w: [w.upper(), w.capitalize()],
}


@pytest.mark.parametrize("taal", TALEN)
def test_search_knows_the_spellings_of_each_script(site: Site, taal: str) -> None:
    kaart = site.kaart(taal)
    verwacht = []
    for g in kaart.leefgebieden:
        for woord in woorden(str(g.naam)):
            verwacht += [(vorm, adres(taal, f"leefgebieden/{g.id}.html")) for vorm in SCHRIJFWIJZEN[taal](woord)]
    gevonden = zoek(site, taal, [vraag for vraag, _ in verwacht])
    assert [vp for vp, paden in zip(verwacht, gevonden, strict=True) if vp[1] not in paden] == []


# What a Dutch reader types, and what is meant.
BEDOELD = (
    ("huislijk gewelt", "organisaties/veilig-thuis.html"),
    ("huislijk gewelt", "direct-hulp.html#lijn-veilig-thuis"),
    ("humanitsa", "organisaties/humanitas-tandem.html"),
    ("helpdesk geldzakn", "organisaties/helpdesk-geldzaken.html"),
    ("zelfmoort", "direct-hulp.html#lijn-113"),
    ("financien", "leefgebieden/financien.html"),
    ("070-353", "organisaties/helpdesk-geldzaken.html"),
)


def test_search_finds_what_a_dutch_reader_meant(site: Site) -> None:
    gevonden = zoek(site, "nl", [vraag for vraag, _ in BEDOELD])
    assert [vp for vp, paden in zip(BEDOELD, gevonden, strict=True) if vp[1] not in paden] == []


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_typing_shows_answers_and_a_click_or_enter_opens_them(
    site: Site, begin: str, taal: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    kaart = site.kaart(taal)
    o = kaart.organisatie("veilig-thuis")
    telefoon = next(t for t in o.telefoon if t.cijfers.startswith("070"))
    gebied = kaart.leefgebied("taal")
    page = open_pagina(360)
    veld, lijst, stand = page.get_by_role("combobox"), page.get_by_role("listbox"), page.locator("[data-zoek-stand]")
    organisatie = begin + adres(taal, f"organisaties/{o.id}.html")

    # From the home page, by what it does, in the words of this page; with a tap.
    page.goto(begin + adres_van(site, "home", taal))
    veld.press_sequentially(eigen_woord(o, kaart))
    expect(lijst).to_be_visible()
    expect(veld).to_have_attribute("aria-expanded", "true")
    expect(stand).to_have_text(re.compile(r"\d"))
    # One row more: the way to the zoekhulp, where all of it stands. Looked at in one moment: while the second part of the
    # index comes in, the list grows.
    rijen, zin = lijst.evaluate(
        "(l, stand) => [l.querySelectorAll('[role=option]').length, stand.textContent]", stand.element_handle()
    )
    assert rijen == int(re.findall(r"\d+", zin)[0]) + 1
    page.get_by_role("option").filter(has_text=o.naam).first.click()
    expect(page).to_have_url(organisatie)

    # From a page deeper down, by number, with spaces and without; with the keyboard only.
    for nummer in (telefoon.nummer, telefoon.cijfers):
        page.goto(begin + adres_van(site, "leefgebied", taal))
        veld.fill(nummer)
        expect(page.get_by_role("option")).to_have_count(2)
        veld.press("ArrowDown")
        expect(page.get_by_role("option", selected=True)).to_have_attribute(
            "id", str(veld.get_attribute("aria-activedescendant"))
        )
        veld.press("Enter")
        expect(page).to_have_url(organisatie)

    # By leefgebied, in the language of the page.
    veld.fill(str(gebied.naam))
    page.get_by_role("option").filter(has=page.get_by_text(gebied.code, exact=True)).first.click()
    expect(page).to_have_url(begin + adres(taal, "leefgebieden/taal.html"))

    # Nothing found says so, to everybody.
    veld.fill("qqxxqqxx")
    expect(stand).to_have_text(str(stand.get_attribute("data-geen")))
    expect(lijst).to_be_visible()
    # No guess: whom to ring, whom to ask here, larger maps, and the way to the zoekhulp, which says the same.
    keuzen = page.get_by_role("option")
    expect(keuzen.filter(has_text=re.compile("112|0800 2000|113"))).to_have_count(3)
    expect(keuzen.first).to_contain_text(str(stand.get_attribute("data-geen")))
    hier = [lijn.nummer for lijn in kaart.crisis.lijnen if lijn.strook]
    elders = [o for o in kaart.organisaties if o.wegwijzer or o.grotere_kaart]
    assert len(elders) >= 3
    for anders in elders:
        expect(keuzen.filter(has_text=anders.naam)).to_have_count(1)
    expect(keuzen).to_have_count(len(hier) + len(elders) + 1)
    veld.press("Enter")
    expect(page).to_have_url(begin + adres(taal, "zoekhulp.html#q=qqxxqqxx"))
    verkeer.controleer(begin)


def test_who_is_in_need_has_an_answer_before_all_of_the_index_is_there(
    site: Site, over_http: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    wacht: list[Route] = []
    page.route("**/zoek/nl-verder.js", lambda route: wacht.append(route))
    page.goto(over_http + adres_van(site, "home", "nl"))
    veld, lijst = page.get_by_role("combobox"), page.get_by_role("listbox")
    veld.fill("mijn man slaat mij")
    expect(lijst.get_by_role("option").first).to_contain_text("112")
    # Nobody knows yet that there is nothing; the way to the zoekhulp stands there all the same.
    veld.fill("uitslag voetbal")
    expect(lijst.get_by_role("option")).to_have_text([re.compile("Alles zien in de zoekhulp")])
    organisatie = site.kaart("nl").organisaties[0].naam
    veld.fill(organisatie)
    assert organisatie not in lijst.inner_text()
    for route in wacht:
        route.continue_()
    expect(lijst.get_by_role("option").first).to_contain_text(organisatie)
    veld.fill("uitslag voetbal")
    expect(lijst).to_contain_text("Wij hebben hier niets over.")


def test_a_tap_of_a_finger_opens_the_row_that_it_was_put_on(
    over_http: str, site: Site, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina(360, 740, has_touch=True, is_mobile=True)
    page.goto(over_http + adres_van(site, "home", "nl"))
    page.get_by_role("combobox").tap()
    page.get_by_role("combobox").fill("ik heb schulden")
    keus = page.get_by_role("option").filter(has_text="Ik heb schulden").first
    keus.dispatch_event("pointerdown")
    keus.evaluate("e => { window.rij = e; }")
    keus.dispatch_event("pointerout", {"relatedTarget": None})
    page.get_by_role("listbox").dispatch_event("pointerleave")
    assert keus.evaluate("e => e === window.rij")
    keus.tap()
    expect(page).to_have_url(f"{over_http}hulpvragen/schulden.html")


def test_the_keyboard_walks_through_the_answers_and_escape_closes_them(
    begin: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    page.goto(begin + "index.html")
    veld, lijst = page.get_by_role("combobox"), page.get_by_role("listbox")
    gekozen = page.locator("[role=option][aria-selected=true]")

    def keus() -> Any:
        return veld.get_attribute("aria-activedescendant")

    veld.focus()
    page.keyboard.type("hulp")
    expect(lijst).to_be_visible()
    expect(gekozen).to_have_count(0)
    page.keyboard.press("ArrowDown")
    eerste = keus()
    expect(gekozen).to_have_id(eerste)
    page.keyboard.press("ArrowDown")
    assert keus() != eerste
    page.keyboard.press("ArrowUp")
    assert keus() == eerste
    page.keyboard.press("ArrowUp")  # round to the last one
    expect(gekozen).to_have_id(str(page.get_by_role("option").last.get_attribute("id")))
    expect(gekozen).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(lijst).to_be_hidden()
    expect(veld).to_have_attribute("aria-expanded", "false")
    assert keus() is None
    expect(veld).to_be_focused()
    expect(veld).to_have_value("hulp")
    # Leaving the field closes the list too; what was typed stays.
    page.keyboard.press("ArrowDown")
    expect(lijst).to_be_visible()
    page.keyboard.press("Tab")
    expect(lijst).to_be_hidden()
