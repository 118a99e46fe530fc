"""A list for one person: picked, printed, and opened again in another language from a link or QR."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hulp import Site
from playwright.sync_api import Page, expect

KNOP = "Zet op mijn lijst"


def kies(page: Page, begin: str, *ids: str) -> None:
    for id_ in ids:
        page.goto(f"{begin}organisaties/{id_}.html")
        page.locator(f"[data-lijst={id_}]").click()


def test_wat_gekozen_is_staat_op_de_lijst_in_die_volgorde(
    open_pagina: Callable[..., Page], begin: str, site: Site
) -> None:
    page = open_pagina()
    kies(page, begin, "perspektief", "limor")
    teller = page.locator("[data-lijst-kop]")
    expect(teller).to_contain_text("2")
    teller.click()
    expect(page.locator("[data-lijst-kaartjes] .sk-kaartje__naam")).to_have_text(["Perspektief", "LIMOR"])
    nummers = page.locator("[data-lijst-kaartjes] .sk-kaartje").first.locator("a[href^='tel:']")
    assert [n.get_attribute("href") for n in nummers.all()] == [
        t.tel for t in site.kaart().organisatie("perspektief").telefoon
    ]
    page.locator("[data-lijst=limor]").click()
    expect(page.locator("[data-lijst-kaartjes] .sk-kaartje__naam")).to_have_text(["Perspektief"])
    page.get_by_role("button", name="Lijst leegmaken").click()
    expect(page.locator("[data-lijst-leeg]")).to_be_visible()
    expect(teller).to_be_hidden()


def test_de_link_opent_dezelfde_lijst_in_de_taal_van_de_deelnemer(
    open_pagina: Callable[..., Page], begin: str, site: Site
) -> None:
    page = open_pagina()
    kies(page, begin, "perspektief", "limor")
    page.goto(f"{begin}mijn-lijst.html")
    page.get_by_label("Taal van de link").select_option("ar")
    adres = page.locator("[data-lijst-link]").get_attribute("href") or ""
    assert adres == f"{site.adres('deelnemer')}ar/mijn-lijst.html#lijst=perspektief,limor"
    expect(page.locator("[data-lijst-qr] svg")).to_be_visible()
    # The same address, on the site of this test instead of where it will be published.
    ander = open_pagina()
    ander.goto(begin + adres[adres.index("ar/") :])
    expect(ander.locator("html")).to_have_attribute("dir", "rtl")
    expect(ander.locator("[data-lijst-kaartjes] .sk-kaartje__naam")).to_have_text(["Perspektief", "LIMOR"])


def test_in_de_link_staat_niets_over_een_persoon_ook_niet_de_titel(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_pagina()
    kies(page, van_schijf, "limor")
    page.goto(f"{van_schijf}mijn-lijst.html")
    titel = page.get_by_label("Titel op papier")
    expect(titel).to_have_value("Mijn lijst")
    titel.fill("Voor Voorbeeld (verzonnen)")
    expect(page.locator("h1")).to_have_text("Voor Voorbeeld (verzonnen)")
    assert "Voorbeeld" not in (page.locator("[data-lijst-link]").get_attribute("href") or "")
    assert "Voorbeeld" not in page.url
    opgeslagen = page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])")
    assert "Voorbeeld" not in opgeslagen


def test_een_nieuw_tabblad_weet_van_niets(open_pagina: Callable[..., Page], over_http: str) -> None:
    page = open_pagina()
    kies(page, over_http, "limor")
    ander = page.context.new_page()
    ander.goto(f"{over_http}mijn-lijst.html")
    expect(ander.locator("[data-lijst-leeg]")).to_be_visible()


@pytest.mark.parametrize("rommel", ["<script>alert(1)</script>", "bestaat-niet", "limor,limor", "../../x", ""])
def test_een_vreemde_link_doet_geen_kwaad(open_pagina: Callable[..., Page], van_schijf: str, rommel: str) -> None:
    page = open_pagina()
    fouten: list[str] = []
    page.on("pageerror", lambda fout: fouten.append(str(fout)))
    page.goto(f"{van_schijf}mijn-lijst.html#lijst={rommel}")
    assert page.locator("[data-lijst-kaartjes] .sk-kaartje").count() == (1 if "limor" in rommel else 0)
    assert not fouten


def test_op_papier_staan_alleen_de_organisaties_en_de_link(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.goto(f"{van_schijf}mijn-lijst.html#lijst=limor")
    expect(page.locator("[data-lijst-kaartjes] .sk-kaartje")).to_have_count(1)
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("[data-lijst-qr] svg")).to_be_visible()
    for weg in (".sk-strook", ".sk-lijstknop", "[data-lijst-titel]", ".sk-zoek"):
        for deel in page.locator(weg).all():
            expect(deel).to_be_hidden()
