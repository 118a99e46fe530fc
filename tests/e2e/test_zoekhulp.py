"""The zoekhulp, and the evening of 2021: who can be reached now, for this person, without a referral, in what order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from axe_playwright_python.sync_playwright import Axe
from hulp import TALEN, Site
from playwright.sync_api import Page, expect

AVOND = datetime(2026, 11, 24, 19, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
NACHTLIJNEN = {"112", "08002000", "113", "0703925774"}


def open_op(page: Page, adres: str, moment: datetime = AVOND) -> Page:
    page.clock.set_fixed_time(moment)
    page.goto(adres)
    return page


def typ(page: Page, vraag: str) -> None:
    page.get_by_role("searchbox").fill(vraag)


def nummers(page: Page, waar: str) -> list[str]:
    return [(a.get_attribute("href") or "").removeprefix("tel:") for a in page.locator(f"{waar} a[href^='tel:']").all()]


# -- the evening of 2021 ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        ("Ik heb vannacht geen plek om te slapen", ["112", "08002000", "0703925774"]),
        ("Ik ben thuis niet veilig", ["112", "08002000", "0703925774"]),
        ("Ik of iemand bij mij denkt aan zelfmoord", ["112", "113"]),
    ],
)
def test_van_begin_in_een_klik_naar_wie_vanavond_opneemt(
    open_pagina: Callable[..., Page], begin: str, vraag: str, eerste: list[str]
) -> None:
    page = open_op(open_pagina(360, 760), f"{begin}index.html")
    page.get_by_role("link", name=vraag).click()
    expect(page.locator("h1")).to_have_text(vraag, use_inner_text=True)
    gevonden = list(dict.fromkeys(nummers(page, ".sk-stap")))
    assert gevonden[: len(eerste)] == eerste
    # All of the first ones answer at this hour, by what the kaart knows.
    assert set(eerste) <= NACHTLIJNEN


@pytest.mark.parametrize(
    ("taal", "vraag"),
    [
        ("nl", "uit huis gezet"),
        ("nl", "huislijk gewelt"),
        ("nl", "gen slaapplek"),
        ("ar", "عنف في البيت"),
        ("ti", "ዓመጽ ኣብ ገዛ"),
    ],
)
def test_met_vijf_bewoordingen_staat_het_goede_bovenaan(
    site: Site, open_pagina: Callable[..., Page], begin: str, taal: str, vraag: str
) -> None:
    page = open_op(open_pagina(360, 760), f"{begin}{'' if taal == 'nl' else taal + '/'}zoekhulp.html")
    typ(page, vraag)
    eerste = page.locator("[data-uitkomst] .sk-vraag").first
    expect(eerste).to_be_visible()
    goed = {
        site.kaart(taal).hulpvragen[n].vraag.tekst
        for n, h in enumerate(site.kaart().hulpvragen)
        if h.id in ("uit-huis-gezet", "geweld-thuis")
    }
    assert eerste.locator("b").inner_text() in goed
    # Whatever card comes first can be reached at this hour.
    kaartje = page.locator("[data-uitkomst] .sk-kaartje").first
    if kaartje.count():
        assert kaartje.locator(".sk-nu").get_attribute("data-soort") == "open"


# -- finding ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("taal", "vraag", "id_"),
    [
        ("nl", "schulde", "schulden"),
        ("nl", "hulpverlening", "schulden"),
        ("nl", "deurwarder", "deurwaarder"),
        ("nl", "mijn man slaat mij", "geweld-thuis"),
        ("nl", "DIGID", "digid"),
        ("nl", "eenzam", "eenzaam"),
        ("ar", "ديون", "schulden"),
        ("ar", "الديون", "schulden"),
    ],
)
def test_spelfouten_en_woorddelen_vinden_toch(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str, taal: str, vraag: str, id_: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}{'' if taal == 'nl' else taal + '/'}zoekhulp.html")
    typ(page, vraag)
    links = page.locator("[data-uitkomst] .sk-vraag")
    expect(links.first).to_be_visible()
    gevonden = [(a.get_attribute("href") or "").rpartition("/")[2] for a in links.all()]
    assert f"{id_}.html" in gevonden[:3]


@pytest.mark.parametrize("taal", TALEN)
def test_elk_zoekwoord_in_elke_taal_vindt_zijn_hulpvraag(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str, taal: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}{'' if taal == 'nl' else taal + '/'}zoekhulp.html")
    gemist = page.evaluate(
        """(vragen) => {
            const zoeker = window.kaartZoeken.maakZoeker(window.kaartIndex);
            return vragen.filter(([adres, woord]) => !zoeker.zoek(woord, 20).some((i) => i[1].endsWith(adres)));
        }""",
        [
            [f"hulpvragen/{h.id}.html", w.strip()]
            for h in site.kaart(taal).hulpvragen
            for w in str(h.zoekwoorden).replace("،", ",").replace("፣", ",").split(",")
            if w.strip()
        ],
    )
    assert gemist == []


def test_wat_nergens_op_lijkt_geeft_toch_een_weg_verder(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_op(open_pagina(), f"{begin}zoekhulp.html")
    typ(page, "xqzwvk")
    expect(page.locator(".sk-hiaat[data-geen]")).to_be_visible()
    expect(page.locator(".sk-hiaat[data-geen] a")).to_have_count(2)
    expect(page.locator("[data-uitkomst] .sk-vraag").first).to_be_visible()
    expect(page.locator(".sk-strook")).to_be_visible()
    expect(page.get_by_role("status").last).to_have_text("Niets gevonden. Probeer een ander woord.")


# -- choosing ---------------------------------------------------------------------------------------------


def test_nu_bereikbaar_laat_s_avonds_alleen_zien_wie_opneemt(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_op(open_pagina(), f"{begin}zoekhulp.html#nu=1")
    expect(page.get_by_label("nu bereikbaar")).to_be_checked()
    groepen = page.locator("[data-uitkomst] .sk-groep")
    expect(groepen.first).to_be_visible()
    for groep in groepen.all():
        soorten = {n.get_attribute("data-soort") for n in groep.locator(".sk-nu").all()}
        onzeker = groep.locator("h2").inner_text().startswith("Misschien ook")
        assert soorten <= ({"vraag"} if onzeker else {"open"})
    assert "0703925774" in nummers(page, "[data-uitkomst]")
    # Den Haag Werkt is closed in the evening: known, so not even perhaps.
    assert "0703537500" not in nummers(page, "[data-uitkomst]")


def test_overdag_staat_wie_open_is_voor_wie_dat_niet_is(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html#lg=WE", AVOND.replace(hour=12))
    koppen = page.locator("[data-uitkomst] h2").all_inner_texts()
    assert [k.split()[0] for k in koppen if not k.startswith("Vragen")][:2] == ["Nu", "Andere"]


def test_zonder_verwijzing_zegt_eerlijk_waar_het_onbekend_is(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html#zv=1&lg=FI")
    namen = set(page.locator("[data-uitkomst] .sk-kaartje__naam").all_inner_texts())
    assert not namen & {o.naam for o in site.kaart().organisaties if o.aanmelden.verwijzing == "ja"}
    misschien = page.locator(".sk-groep", has=page.get_by_role("heading", name="Misschien ook"))
    onbekend = {o.naam for o in site.kaart().van_leefgebied("financien") if o.aanmelden.verwijzing == "onbekend"}
    assert onbekend
    assert set(misschien.locator(".sk-kaartje__naam").all_inner_texts()) == onbekend


def test_wie_voor_mannen_zoekt_ziet_niet_wat_alleen_voor_vrouwen_is(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html#lg=AC")
    yasmin = page.locator(".sk-kaartje__naam", has_text="Yasmin")
    expect(yasmin).to_have_count(1)
    page.get_by_label("Voor wie").select_option("mannen")
    expect(yasmin).to_have_count(0)
    page.get_by_label("Voor wie").select_option("vrouwen")
    expect(yasmin).to_have_count(1)


def test_de_vraag_staat_in_de_link_en_nergens_anders(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_op(open_pagina(), f"{begin}zoekhulp.html")
    typ(page, "geweld")
    page.get_by_label("nu bereikbaar").check()
    expect(page.get_by_role("status").last).to_contain_text("Gevonden")
    adres = page.url
    assert "#" in adres
    assert "geweld" not in adres.split("#")[0]
    ander = open_op(open_pagina(), adres)
    expect(ander.get_by_role("searchbox")).to_have_value("geweld")
    expect(ander.get_by_label("nu bereikbaar")).to_be_checked()
    expect(page.locator("[data-uitkomst]")).to_have_text(ander.locator("[data-uitkomst]").text_content() or "")
    ander.get_by_role("button", name="Alles wissen").click()
    expect(ander.locator("[data-altijd]")).to_be_visible()
    assert "#" not in ander.url


def test_het_werkt_met_het_toetsenbord_en_zegt_hoeveel_er_is(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("bijstand")
    stand = page.get_by_role("status").last
    expect(stand).to_contain_text("Gevonden")
    voor = stand.inner_text()
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "nu":
            break
    page.keyboard.press("Space")
    expect(page.get_by_label("nu bereikbaar")).to_be_checked()
    expect(stand).not_to_have_text(voor)


def test_op_papier_staat_de_lijst_met_nummers_tijden_en_datum(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html#q=schulden")
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".sk-filter")).to_be_hidden()
    expect(page.locator(".sk-afdruk")).to_contain_text("24 november 2026")
    expect(page.locator("[data-uitkomst] .sk-bel").first).to_be_visible()
    page.goto(f"{van_schijf}zoekhulp.html#lg=WE")
    page.emulate_media(media="print")
    werkt = page.locator(".sk-kaartje", has_text="Den Haag Werkt")
    expect(werkt.locator(".sk-kaartje__bij")).to_contain_text("maandag tot en met vrijdag 8:30 tot 17:00 uur")


@pytest.mark.parametrize("taal", TALEN)
def test_zonder_javascript_is_het_een_gewone_lijst_van_vragen(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str, taal: str
) -> None:
    page = open_pagina(java_script_enabled=False)
    page.goto(f"{van_schijf}{'' if taal == 'nl' else taal + '/'}zoekhulp.html")
    expect(page.locator(".sk-vraag")).to_have_count(len(site.kaart().hulpvragen))
    expect(page.locator(".sk-filter")).to_be_hidden()
    page.locator(".sk-vraag").first.click()
    expect(page.locator(".sk-eerst")).to_be_visible()


def test_zoeken_in_de_kop_springt_eerst_naar_hulpvragen(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_op(open_pagina(), f"{begin}organisaties/limor.html")
    veld = page.get_by_role("combobox", name="Zoeken op de kaart")
    veld.click()
    veld.fill("schulden")
    keuzen = page.get_by_role("option")
    expect(keuzen.first).to_contain_text("Ik heb schulden")
    expect(keuzen.last).to_contain_text("Alles zien in de zoekhulp")
    keuzen.last.click()
    expect(page.get_by_role("searchbox")).to_have_value("schulden")


# -- for everybody ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("taal", "schema"), [("nl", "light"), ("nl", "dark"), ("ar", "light"), ("ti", "dark")])
@pytest.mark.parametrize(
    "pad", ["zoekhulp.html#q=112&nu=1", "hulpvragen/geweld-thuis.html", "mijn-lijst.html#lijst=limor,perspektief"]
)
def test_axe_vindt_niets(open_pagina: Callable[..., Page], van_schijf: str, pad: str, taal: str, schema: str) -> None:
    page = open_op(open_pagina(360, 760, color_scheme=schema), f"{van_schijf}{'' if taal == 'nl' else taal + '/'}{pad}")
    gevonden = Axe().run(page)
    assert gevonden.violations_count == 0, gevonden.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
