"""The GROW talk: pick questions, talk, write down, and end with a number."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hulp import Site
from playwright.sync_api import Page, expect

from .bezoek import Verkeer
from .test_toegankelijk import CIJFERS_IN_TEKST, STEEKT_UIT, axe_overal

PAD = "methodiek/grow.html"


def in_gesprek(page: Page, adres: str) -> None:
    page.goto(adres)
    page.locator("[data-begin]").click()


def test_de_belangrijkste_vragen_zijn_al_gekozen(open_pagina: Callable[..., Page], begin: str, site: Site) -> None:
    page = open_pagina()
    page.goto(begin + PAD)
    grow = site.kaart().methodiek.grow
    assert grow
    kern = [v.id for d in grow.delen for v in d.vragen if v.kern]
    gekozen = page.locator("[name=vraag]:checked")
    assert [g.get_attribute("value") for g in gekozen.all()] == kern
    teller = page.locator("[data-gekozen]")
    expect(teller).to_have_text(f"Gekozen vragen: {len(kern)}")
    gekozen.first.uncheck()
    expect(teller).to_have_text(f"Gekozen vragen: {len(kern) - 1}")
    expect(page.get_by_text("Een gesprek duurt ongeveer een uur.")).to_be_visible()


def test_het_gesprek_heeft_alleen_de_gekozen_vragen(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_pagina()
    page.goto(begin + PAD)
    for vak in page.locator("[name=vraag]:checked").all()[::-1]:
        vak.uncheck()
    # Nothing picked: no talk yet, and the page says what to do.
    page.locator("[data-begin]").click()
    expect(page.locator("[data-gekozen]")).to_have_text("Kies ten minste één vraag.")
    expect(page.locator("[data-blad=gesprek]")).to_be_hidden()
    page.locator("[name=vraag][value=wat-bereiken]").check()
    page.locator("[name=vraag][value=de-kern]").check()
    page.locator("[data-begin]").click()
    expect(page.locator("[data-vraag]:visible label")).to_have_text(
        ["Wat wilt u hebben bereikt aan het einde van dit traject?", "Wat is het probleem? Waar gaat het echt om?"]
    )
    expect(page.locator("[data-leeg]:visible")).to_have_count(2)
    # Back to the questions and on again: what was written is still there.
    page.locator("[data-vraag=de-kern] textarea").fill("Rust")
    page.locator("[data-kies]").click()
    page.locator("[name=vraag][value=de-kern]").uncheck()
    page.locator("[name=vraag][value=de-kern]").check()
    page.locator("[data-begin]").click()
    expect(page.locator("[data-vraag=de-kern] textarea")).to_have_value("Rust")


def test_de_vier_letters_springen_naar_hun_deel_in_elke_volgorde(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_pagina(reduced_motion="reduce")
    in_gesprek(page, begin + PAD)
    for deel in ("gaan-doen", "doel", "mogelijkheden"):
        page.locator(f"[data-naar={deel}]").click()
        expect(page.locator(f"#deel-{deel} h2")).to_be_in_viewport()
        # The bar with the letters does not cover the heading.
        boven = page.locator(f"#deel-{deel} h2").bounding_box()
        balk = page.locator(".gr-delen").bounding_box()
        assert boven
        assert balk
        assert boven["y"] >= balk["y"] + balk["height"]


def test_het_cijfer_kiest_u_ook_met_de_pijlen(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    in_gesprek(page, van_schijf + PAD)
    page.locator("[name=score][value='6']").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    expect(page.locator("[name=score][value='7']")).to_be_checked()
    vakken = page.locator(".gr-cijfers label")
    expect(vakken).to_have_count(11)
    page.set_viewport_size({"width": 360, "height": 800})
    for vak in vakken.all():
        doos = vak.bounding_box()
        assert doos
        assert min(doos["width"], doos["height"]) >= 48


def test_het_bestand_brengt_het_hele_gesprek_terug(
    open_pagina: Callable[..., Page], begin: str, tmp_path: Path
) -> None:
    page = open_pagina()
    in_gesprek(page, begin + PAD)
    page.locator("[data-vraag=wat-bereiken] textarea").fill("Werk met dieren\nen mensen")
    page.locator("[name=score][value='7']").check()
    page.locator("[data-tien]").fill("Iemand die meegaat")
    with page.expect_download() as gedownload:
        page.get_by_role("button", name="Bewaar als bestand").click()
    assert gedownload.value.suggested_filename == "mijn-gesprek.json"
    pad = tmp_path / "mijn-gesprek.json"
    gedownload.value.save_as(pad)
    assert json.loads(pad.read_text(encoding="utf-8"))["score"] == 7
    ander = open_pagina()
    ander.goto(f"{begin}ar/{PAD}")
    ander.locator("[data-bestand]").set_input_files(pad)
    expect(ander.locator("[data-vraag=wat-bereiken] textarea")).to_have_value("Werk met dieren\nen mensen")
    expect(ander.locator("[name=score][value='7']")).to_be_checked()
    expect(ander.locator("[data-tien]")).to_have_value("Iemand die meegaat")


@pytest.mark.parametrize(
    "inhoud",
    [
        b"geen json",
        b"7",
        b'{"soort":"mijn-doel"}',
        b'{"soort":"mijn-gesprek","versie":1,"tien":"","score":11,"vragen":[]}',
    ],
)
def test_een_verkeerd_bestand_verandert_niets(
    open_pagina: Callable[..., Page], van_schijf: str, inhoud: bytes, verkeer: Verkeer
) -> None:
    page = open_pagina()
    in_gesprek(page, van_schijf + PAD)
    page.locator("[data-tien]").fill("Iemand die meegaat")
    page.locator("[data-bestand]").set_input_files({"name": "x.json", "mimeType": "application/json", "buffer": inhoud})
    expect(page.locator("[data-bericht]")).to_contain_text("Er is niets veranderd.")
    expect(page.locator("[data-tien]")).to_have_value("Iemand die meegaat")
    verkeer.controleer(van_schijf)


def test_een_bestand_over_een_begonnen_gesprek_kan_terug(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    in_gesprek(page, van_schijf + PAD)
    page.locator("[data-tien]").fill("Iemand die meegaat")
    ander = {
        "soort": "mijn-gesprek",
        "versie": 1,
        "tien": "Geld",
        "score": None,
        "vragen": [{"id": "bestaat-niet", "antwoord": "", "gekozen": True}],
    }
    page.locator("[data-bestand]").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": json.dumps(ander).encode()}
    )
    expect(page.locator("[data-bericht]")).to_contain_text("Sommige vragen staan niet meer op deze pagina.")
    page.locator("[data-terug]").click()
    expect(page.locator("[data-tien]")).to_have_value("Iemand die meegaat")
    expect(page.locator("[data-blad=gesprek]")).to_be_visible()


def test_een_antwoord_blijft_in_dit_tabblad_en_gaat_mee_naar_een_andere_taal(
    open_pagina: Callable[..., Page], over_http: str, verkeer: Verkeer
) -> None:
    page = open_pagina()
    in_gesprek(page, over_http + PAD)
    page.locator("[data-tien]").fill("Iets (verzonnen)")
    page.goto(f"{over_http}ti/{PAD}")
    expect(page.locator("[data-tien]")).to_have_value("Iets (verzonnen)")
    assert page.evaluate("() => JSON.stringify([{ ...localStorage }, document.cookie])") == '[{},""]'
    ander = page.context.new_page()
    ander.goto(over_http + PAD)
    expect(ander.locator("[data-tien]")).to_have_value("")
    expect(ander.get_by_text("blijft alleen in dit tabblad")).to_be_visible()
    verkeer.controleer(over_http)
    page.locator("[data-wis]").click()
    page.locator("[data-wis-ja]").click()
    page.reload()
    expect(page.locator("[data-tien]")).to_have_value("")


def test_aan_het_einde_gaat_u_naar_de_doelhulp(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_pagina()
    in_gesprek(page, f"{begin}tr/{PAD}")
    page.locator(".gr-volgende a").click()
    expect(page).to_have_url(f"{begin}tr/methodiek/doelhulp.html")


def test_op_papier_staan_de_gekozen_vragen_met_antwoord_of_lijnen(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_pagina()
    in_gesprek(page, van_schijf + PAD)
    page.locator("[data-vraag=wat-bereiken] textarea").fill("Werk met dieren\nen mensen")
    page.locator("[data-kies]").click()
    # Also while picking, the paper is that of the talk.
    page.emulate_media(media="print")
    expect(page.locator("[data-vraag=wat-bereiken] [data-papier] p")).to_have_text("Werk met dieren\nen mensen")
    expect(page.locator("[data-vraag=wat-bereiken] [data-papier] i").first).to_be_hidden()
    expect(page.locator("[data-vraag=lange-termijn] [data-papier] i").first).to_be_visible()
    expect(page.locator("[data-vraag=de-kern]")).to_be_hidden()
    for weg in ("[data-blad=kiezen]", "textarea >> nth=0", "[data-bewaar]", ".sk-strook", ".sk-kop"):
        expect(page.locator(weg)).to_be_hidden()


def test_zonder_javascript_staan_alle_vragen_er(open_pagina: Callable[..., Page], over_http: str, site: Site) -> None:
    page = open_pagina(java_script_enabled=False)
    page.goto(over_http + PAD)
    grow = site.kaart().methodiek.grow
    assert grow
    expect(page.locator("[data-vraag]:visible")).to_have_count(sum(len(d.vragen) for d in grow.delen))
    expect(page.get_by_role("button", name="Begin het gesprek")).to_be_hidden()


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_axe_vindt_niets_en_alles_past_op_het_scherm(
    open_pagina: Callable[..., Page], over_http: str, taal: str, verkeer: Verkeer
) -> None:
    page = open_pagina(reduced_motion="reduce")
    page.goto(over_http + ("" if taal == "nl" else f"{taal}/") + PAD)
    mis: list[str] = []
    for stap in ("kiezen", "gesprek"):
        if stap == "gesprek":
            page.locator("[data-begin]").click()
            page.locator("[name=score][value='7']").check()
            page.locator("[data-wis]").click()
        mis += axe_overal(page, stap, taal)
        for breedte in (320, 360, 640, 1280):
            page.set_viewport_size({"width": breedte, "height": 800})
            mis += [f"{stap} {breedte}: {m}" for m in page.evaluate(STEEKT_UIT) + page.evaluate(CIJFERS_IN_TEKST)]
            mis += page.evaluate("""() => [...document.querySelectorAll('[data-grow] :is(button, a, textarea, .gr-vink, .gr-cijfers label):not(.sk-kruimels a)')]
                .filter(e => e.checkVisibility()).filter(e => e.getBoundingClientRect().height < 48).map(e => 'te klein: ' + e.outerHTML.slice(0, 90))""")
    verkeer.controleer(over_http)
    assert not mis, "\n".join(mis[:30])
