"""A hulpvraag: what comes first, in order; and away at once from a page about violence."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from hulp import Site
from playwright.sync_api import Page, Route, expect
from pypdf import PdfReader


@pytest.fixture
def met_ander_huis(open_pagina: Callable[..., Page], neutraal_adres: str) -> Page:
    """A page that may leave for the neutral address; that host is played here, since tests use no network."""
    page = open_pagina(360, 760)

    def speel(route: Route) -> None:
        route.fulfill(body="<title>Het weer</title>", content_type="text/html")

    page.route(f"{neutraal_adres}**", speel)
    return page


def test_de_stappen_staan_in_de_volgorde_van_het_bestand(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_pagina()
    kaart = site.kaart()
    for h in kaart.hulpvragen:
        page.goto(f"{van_schijf}hulpvragen/{h.id}.html")
        expect(page.locator(".sk-eerst")).to_contain_text(str(h.eerst))
        stappen = page.locator(".sk-stap")
        assert stappen.count() == len(h.stappen), h.id
        for element, stap in zip(stappen.all(), h.stappen, strict=True):
            tekst = element.inner_text()
            if stap.organisatie:
                assert kaart.organisatie(stap.organisatie).naam in tekst, h.id
            if stap.crisis:
                assert kaart.lijn(stap.crisis).nummer in tekst, h.id
            if stap.doe:
                assert str(stap.doe) in tekst, h.id


def test_een_gat_wordt_gezegd_en_wijst_verder(site: Site, open_pagina: Callable[..., Page], van_schijf: str) -> None:
    met_gat = [h for h in site.kaart().hulpvragen if h.gat]
    assert {"nederlands-leren", "verslaving"} <= {h.id for h in met_gat}
    page = open_pagina()
    for h in met_gat:
        page.goto(f"{van_schijf}hulpvragen/{h.id}.html")
        expect(page.locator(".sk-hiaat")).to_contain_text(str(h.gat))
        assert h.stappen, h.id


def test_snel_weg_gaat_weg_en_terug_komt_niet_meer_op_de_pagina(
    met_ander_huis: Page, over_http: str, neutraal_adres: str
) -> None:
    page = met_ander_huis
    page.goto(f"{over_http}index.html")
    page.get_by_role("link", name="Ik ben thuis niet veilig").click()
    page.get_by_role("link", name="Snel weg van deze pagina").click()
    page.wait_for_url(neutraal_adres)
    page.go_back()
    expect(page).to_have_url(f"{over_http}index.html")


def test_drie_keer_esc_gaat_ook_weg(met_ander_huis: Page, over_http: str, neutraal_adres: str) -> None:
    page = met_ander_huis
    page.goto(f"{over_http}hulpvragen/geweld-thuis.html")
    for _ in range(3):
        page.keyboard.press("Escape")
    page.wait_for_url(neutraal_adres)


def test_de_pagina_is_eerlijk_over_sporen(open_pagina: Callable[..., Page], van_schijf: str, site: Site) -> None:
    page = open_pagina(360, 760)
    for h in site.kaart().hulpvragen:
        page.goto(f"{van_schijf}hulpvragen/{h.id}.html")
        knop = page.locator("[data-snelweg]")
        assert knop.count() == int(h.snel_weg), h.id
        if h.snel_weg:
            expect(page.locator(".sk-snelweg")).to_contain_text("Dit wist niets.")


def test_op_papier_staat_de_titel_die_veilig_is_om_bij_u_te_hebben(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    h = next(h for h in site.kaart().hulpvragen if h.id == "geweld-thuis")
    page = open_pagina()
    page.goto(f"{van_schijf}hulpvragen/{h.id}.html")
    page.emulate_media(media="print")
    assert page.locator("h1").inner_text() == str(h.neutraal)
    expect(page.locator(".sk-snelweg")).to_be_hidden()


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_ook_de_titel_van_een_pdf_en_boven_een_afdruk_is_de_veilige(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str, taal: str
) -> None:
    h = next(h for h in site.kaart(taal).hulpvragen if h.id == "geweld-thuis")
    page = open_pagina()
    page.goto(f"{van_schijf}{'' if taal == 'nl' else 'ar/'}hulpvragen/{h.id}.html")
    titel = page.title()
    assert str(h.vraag) in titel
    gegevens = PdfReader(BytesIO(page.pdf())).metadata
    assert gegevens is not None
    assert gegevens.title == str(h.neutraal)
    assert page.title() == titel
