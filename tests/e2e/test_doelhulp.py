"""From a wish to a goal: what is still missing, what the actions add up to, and one sheet to take home."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from .bezoek import Verkeer
from .test_toegankelijk import CIJFERS_IN_TEKST, STEEKT_UIT, axe_overal

PAD = "methodiek/doelhulp.html"
SPAREN = f"{PAD}#doel=financien/honderd-euro-sparen"


def letter(page: Page, teken: str) -> Locator:
    return page.locator(f".dh-letter[data-letter={teken}]")


def klaar(page: Page) -> str:
    """The letters that say "klaar", such as ``SM``."""
    return "".join(t for t in "SMART" if letter(page, t).locator(".dh-ja").is_visible())


def over(dagen: int) -> str:
    return (date.today() + timedelta(days=dagen)).isoformat()


def maak_af(page: Page) -> None:
    """Complete the goal of 100 euro a month."""
    page.locator("[name=zelf][value=ja]").check()
    page.locator("[name=datum]").fill(over(120))
    page.locator("[name=terugkijken]").fill(over(30))
    page.locator("[data-nieuw]").fill("Ik verkoop taart")
    page.locator("[data-nieuw-aantal]").fill("15")
    page.locator("[data-voeg-toe]").click()


def test_gezonder_leven_is_niet_specifiek_niet_meetbaar_en_zonder_datum(
    open_pagina: Callable[..., Page], begin: str
) -> None:
    page = open_pagina()
    page.goto(begin + PAD)
    assert klaar(page) == ""
    page.locator("[name=doel]").fill("gezonder leven")
    assert klaar(page) == ""
    expect(letter(page, "S")).to_contain_text("Zeg nu preciezer")
    expect(letter(page, "M")).to_contain_text("U kunt nog niet zien of het gelukt is")
    expect(letter(page, "T")).to_contain_text("Er is nog geen datum")
    for teken in "SMART":
        expect(letter(page, teken)).to_contain_text("nog niet")
    # More words that say nothing more do not make it specific.
    page.locator("[name=doel]").fill("Ik wil graag gezonder gaan leven")
    assert klaar(page) == ""
    page.locator("[name=doel]").fill("Ik wandel elke dag naar het park")
    assert klaar(page) == "S"


@pytest.mark.parametrize("getal", ["5", "٥", "፭"])
def test_een_getal_in_elk_schrift_maakt_een_doel_meetbaar(
    open_pagina: Callable[..., Page], van_schijf: str, getal: str
) -> None:
    page = open_pagina()
    page.goto(van_schijf + PAD)
    page.locator("[name=doel]").fill(f"Ik loop {getal} kilometer door het park")
    assert klaar(page) == "SM"


def test_ook_wie_zegt_hoe_hij_het_weet_heeft_een_meetbaar_doel(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_pagina()
    page.goto(van_schijf + PAD)
    page.locator("[name=hoe]").fill("Ik praat zelf met de juf")
    assert klaar(page) == "M"


def test_tien_euro_per_week_is_geen_honderd_per_maand(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_pagina()
    page.goto(begin + SPAREN)
    expect(page.locator("[name=wens]")).to_have_value("Ik wil sparen.")
    expect(page.locator("[name=onderwerp][value=financien]")).to_be_checked()
    assert "#" not in page.url
    zin = "Met deze acties komt u op 43 per maand. Uw doel is 100 per maand."
    expect(letter(page, "R")).to_contain_text(zin)
    expect(page.locator("[data-som]")).to_contain_text(zin)
    assert "R" not in klaar(page)
    # Another action, and it adds up.
    page.locator("[data-nieuw]").fill("Ik verkoop taart")
    page.locator("[data-nieuw-aantal]").fill("13")
    page.keyboard.press("Enter")
    expect(page.locator("[data-som]")).to_contain_text("Met deze acties komt u op 99 per maand.")
    assert "R" not in klaar(page)
    page.get_by_role("button", name="Haal weg: Ik verkoop taart").click()
    page.locator("[data-nieuw]").fill("Ik verkoop taart")
    page.locator("[data-nieuw-aantal]").fill("60")
    page.locator("[data-nieuw-per]").select_option("maand")
    page.locator("[data-voeg-toe]").click()
    expect(page.locator("[data-som]")).to_contain_text("Met deze acties komt u op 103 per maand.")
    assert "R" in klaar(page)
    # Or a smaller goal.
    page.get_by_role("button", name="Haal weg: Ik verkoop taart").click()
    assert "R" not in klaar(page)
    page.locator("[name=aantal]").fill("٤٠")
    assert "R" in klaar(page)


def test_een_bedrag_in_totaal_wordt_over_de_tijd_verdeeld(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.goto(van_schijf + SPAREN)
    page.locator("[name=per]").select_option("totaal")
    expect(page.locator("[data-som]")).to_contain_text("Kies eerst een datum")
    page.locator("[name=datum]").fill(over(70))
    expect(page.locator("[data-som]")).to_contain_text("100 in totaal. Uw doel is 100 in totaal.")
    assert "R" in klaar(page)
    page.locator("[name=datum]").fill(over(63))
    expect(page.locator("[data-som]")).to_contain_text("90 in totaal")
    assert "R" not in klaar(page)


def test_een_datum_moet_nog_komen(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.goto(van_schijf + PAD)
    page.locator("[name=doel]").fill("Ik lees elke dag een verhaal voor")
    page.locator("[name=datum]").fill(over(0))
    assert "T" not in klaar(page)
    expect(letter(page, "T")).to_contain_text("al voorbij")
    page.locator("[data-snel=datum] button").nth(1).click()
    assert "T" in klaar(page)
    expect(page.locator("[data-snel=datum] button").nth(1)).to_have_attribute("aria-pressed", "true")


def test_over_een_maand_blijft_in_de_volgende_maand(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.clock.set_fixed_time("2027-01-31T12:00:00")
    page.goto(van_schijf + PAD)
    page.locator("[data-snel=datum] button").first.click()
    expect(page.locator("[name=datum]")).to_have_value("2027-02-28")


def test_met_vijf_letters_staat_het_doel_er_in_een_blok(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_pagina()
    page.goto(begin + SPAREN)
    blok = page.locator("[data-uitkomst]")
    expect(blok).to_be_hidden()
    maak_af(page)
    assert klaar(page) == "SMART"
    expect(blok).to_be_visible()
    expect(blok.get_by_role("heading", name="Dit is uw doel")).to_be_visible()
    expect(blok).to_contain_text("Ik spaar 100 euro per maand.")
    expect(blok.locator(".dh-taken li")).to_have_text(["Ik spaar 10 euro per week.", re.compile("Ik verkoop taart")])
    expect(page.locator("[data-meld]")).to_contain_text("Uw doel is klaar.")
    page.locator("[name=zelf][value=nog-niet]").check()
    expect(blok).to_be_hidden()
    expect(letter(page, "A")).to_contain_text("nog niet")


def test_de_stand_wordt_pas_gezegd_als_iemand_ophoudt_met_typen(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_pagina()
    page.goto(van_schijf + PAD)
    page.wait_for_timeout(100)
    page.evaluate("""() => { window.gezegd = [];
      new MutationObserver(() => gezegd.push(document.querySelector('[data-meld]').textContent))
        .observe(document.querySelector('[data-meld]'), { childList: true, characterData: true, subtree: true }); }""")
    page.locator("[name=doel]").press_sequentially("Ik loop 5 kilometer", delay=20)
    page.wait_for_function("() => window.gezegd.length")
    assert page.evaluate("() => gezegd") == ["Specifiek: klaar. Meetbaar: klaar."]


def test_een_voorbeeld_gooit_niets_weg(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.goto(f"{van_schijf}{PAD}#thema=taal")
    expect(page.locator("[name=onderwerp][value=taal]")).to_be_checked()
    page.locator("[name=wens]").fill("Met mijn buurvrouw praten")
    page.locator("[data-voorbeeld='taal/alfabet']").click()
    expect(page.locator("[name=doel]")).to_have_value("Over 2 maanden kan ik het alfabet schrijven.")
    page.locator("[data-bericht=voorbeeld] [data-terug]").click()
    expect(page.locator("[name=wens]")).to_have_value("Met mijn buurvrouw praten")
    expect(page.locator("[name=doel]")).to_have_value("")


def test_wat_bewaard_is_komt_uit_het_bestand_terug(
    open_pagina: Callable[..., Page], begin: str, tmp_path: Path
) -> None:
    page = open_pagina()
    page.goto(begin + SPAREN)
    maak_af(page)
    with page.expect_download() as gedownload:
        page.get_by_role("button", name="Bewaar als bestand").click()
    assert gedownload.value.suggested_filename == "mijn-doel.json"
    pad = tmp_path / "mijn-doel.json"
    gedownload.value.save_as(pad)
    assert json.loads(pad.read_text(encoding="utf-8"))["doel"] == "Ik spaar 100 euro per maand."
    ander = open_pagina()
    ander.goto(f"{begin}ar/{PAD}")
    ander.locator("[data-bestand]").set_input_files(pad)
    expect(ander.locator("[name=aantal]")).to_have_value("100")
    assert klaar(ander) == "SMART"
    expect(ander.locator(".dh-taken li")).to_have_count(2)


@pytest.mark.parametrize(
    "inhoud",
    [
        b"geen json",
        b"null",
        b"[]",
        b'{"soort":"mijn-gesprek"}',
        b'{"soort":"mijn-doel","versie":1,"wens":5}',
        b"\xff\xfe\x00",
    ],
)
def test_een_verkeerd_bestand_verandert_niets(
    open_pagina: Callable[..., Page], van_schijf: str, inhoud: bytes, verkeer: Verkeer
) -> None:
    page = open_pagina()
    page.goto(van_schijf + PAD)
    page.locator("[name=wens]").fill("Met mijn buurvrouw praten")
    page.locator("[data-bestand]").set_input_files({"name": "x.json", "mimeType": "application/json", "buffer": inhoud})
    expect(page.locator("[data-bericht=bestand]")).to_contain_text("Er is niets veranderd.")
    expect(page.locator("[name=wens]")).to_have_value("Met mijn buurvrouw praten")
    verkeer.controleer(van_schijf)


def test_een_doel_met_code_erin_blijft_tekst(
    open_pagina: Callable[..., Page], van_schijf: str, verkeer: Verkeer
) -> None:
    page = open_pagina()
    page.goto(van_schijf + SPAREN)
    page.locator("[name=doel]").fill("<img src=x onerror=alert(1)> 5 euro sparen")
    maak_af(page)
    expect(page.locator("[data-uit=doel]")).to_have_text("<img src=x onerror=alert(1)> 5 euro sparen")
    verkeer.controleer(van_schijf)


def test_alles_blijft_in_dit_tabblad_en_gaat_mee_naar_een_andere_taal(
    open_pagina: Callable[..., Page], over_http: str, verkeer: Verkeer
) -> None:
    page = open_pagina()
    page.goto(over_http + SPAREN)
    page.locator("[name=wens]").fill("Iets (verzonnen)")
    page.goto(f"{over_http}tr/{PAD}")
    expect(page.locator("[name=wens]")).to_have_value("Iets (verzonnen)")
    expect(page.locator("[name=aantal]")).to_have_value("100")
    assert page.evaluate("() => JSON.stringify([{ ...localStorage }, document.cookie])") == '[{},""]'
    ander = page.context.new_page()
    ander.goto(over_http + PAD)
    expect(ander.locator("[name=wens]")).to_have_value("")
    verkeer.controleer(over_http)


def test_alles_wissen_vraagt_eerst_of_u_het_zeker_weet(open_pagina: Callable[..., Page], over_http: str) -> None:
    page = open_pagina()
    page.goto(over_http + SPAREN)
    maak_af(page)
    page.locator("[data-wis]").click()
    page.get_by_role("button", name="Nee").click()
    expect(page.locator("[name=wens]")).to_have_value("Ik wil sparen.")
    page.locator("[data-wis]").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.locator("[name=wens]")).to_have_value("")
    page.reload()
    expect(page.locator("[name=wens]")).to_have_value("")
    assert klaar(page) == ""


def papier(page: Page) -> int:
    """How many pages of A4 it prints on."""
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("taal", ["nl", "ar", "ti"])
def test_het_doel_past_op_een_vel_ook_met_alle_acties(
    open_pagina: Callable[..., Page], van_schijf: str, taal: str
) -> None:
    page = open_pagina()
    page.goto(van_schijf + ("" if taal == "nl" else f"{taal}/") + SPAREN)
    maak_af(page)
    assert papier(page) == 1
    page.emulate_media(media="print")
    for weg in (".sk-strook", ".sk-kop", ".dh-raster", "[data-bewaar]"):
        expect(page.locator(weg)).to_be_hidden()
    for erop in (".dh-vijf", ".dh-notities", "[data-uit=wens]", "[data-uit=datum]", "[data-uit=terugkijken]"):
        expect(page.locator(erop)).to_be_visible()
    page.emulate_media(media="null")
    # Every action of a theme, and the longest texts that fit in the fields.
    page.locator("[name=onderwerp][value=taal]").check()
    for vak in page.locator("[data-bij=taal] [name=actie]").all():
        vak.evaluate("v => { v.checked = true; v.dispatchEvent(new Event('input', { bubbles: true })); }")
    for naam, lengte in (("wens", 300), ("doel", 200), ("hoe", 200)):
        page.locator(f"[name={naam}]").fill(("woord " * 60)[:lengte])
    page.evaluate("() => { document.documentElement.dataset.naast = ''; }")
    assert papier(page) == 1


def test_zonder_javascript_staan_de_voorbeelden_en_vragen_er(open_pagina: Callable[..., Page], over_http: str) -> None:
    page = open_pagina(java_script_enabled=False)
    page.goto(over_http + PAD)
    expect(page.get_by_text("Wat bedoelt u daarmee?")).to_be_visible()
    expect(page.locator(".dh-voorbeeld__doel").filter(has_text="Ik spaar 100 euro per maand.")).to_be_visible()
    expect(letter(page, "M")).to_contain_text("Wanneer is uw doel gehaald?")
    expect(page.get_by_role("button", name="Bewaar als bestand")).to_be_hidden()


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_axe_vindt_niets_en_alles_past_op_het_scherm(
    open_pagina: Callable[..., Page], over_http: str, taal: str, verkeer: Verkeer
) -> None:
    page = open_pagina(reduced_motion="reduce")
    page.goto(over_http + ("" if taal == "nl" else f"{taal}/") + SPAREN)
    # The bar with the letters lies over whatever passes below it; axe would take that for a target that is too small.
    page.add_style_tag(content=".dh-balk { position: static !important }")
    mis: list[Any] = []
    for stap in ("begonnen", "klaar"):
        if stap == "klaar":
            maak_af(page)
            page.locator("[data-wis]").click()
        mis += axe_overal(page, stap, taal)
    for breedte in (320, 360, 640, 1280):
        page.set_viewport_size({"width": breedte, "height": 800})
        mis += [f"{breedte}: {m}" for m in page.evaluate(STEEKT_UIT) + page.evaluate(CIJFERS_IN_TEKST)]
        mis += page.evaluate("""() => [...document.querySelectorAll('[data-doelhulp] :is(button, select, summary, textarea, .dh-thema, .dh-actie, .dh-balk, input:not([type=radio], [type=checkbox], [type=file]))')]
            .filter(e => e.checkVisibility()).filter(e => e.getBoundingClientRect().height < 48).map(e => 'te klein: ' + e.outerHTML.slice(0, 90))""")
    verkeer.controleer(over_http)
    assert not mis, "\n".join(mis[:30])
