"""The zoekhulp, and the evening of 2021: who can be reached now, for this person, without a referral, in what order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import combinations, pairwise
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from axe_playwright_python.sync_playwright import Axe
from hulp import ELK_SCHRIFT, TALEN, Site
from playwright.sync_api import Page, expect

from hooks.model import Crisislijn, Kaart, Organisatie, rooster
from hooks.model.waarden import Doelgroep

from .test_zoeken import zoek

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
def test_elk_zoekwoord_in_elke_taal_vindt_zijn_hulpvraag(site: Site, taal: str) -> None:
    vragen = [
        (f"hulpvragen/{h.id}.html", w.strip())
        for h in site.kaart(taal).hulpvragen
        for w in str(h.zoekwoorden).replace("،", ",").replace("፣", ",").split(",")
        if w.strip()
    ]
    assert vragen
    gevonden = zoek(site, taal, [woord for _, woord in vragen], 20)
    assert [v for v, paden in zip(vragen, gevonden, strict=True) if not any(p.endswith(v[0]) for p in paden)] == []


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_wat_nergens_op_lijkt_geeft_geen_gok_maar_wel_een_weg_verder(
    site: Site, open_pagina: Callable[..., Page], begin: str, taal: str
) -> None:
    kaart = site.kaart(taal)
    page = open_op(open_pagina(360, 760), f"{begin}{'' if taal == 'nl' else taal + '/'}zoekhulp.html")
    typ(page, "xqzwvk")
    geen = page.locator(".sk-hiaat[data-geen]")
    expect(geen).to_be_visible()
    assert nummers(page, ".sk-hiaat[data-geen]") == [
        t.tel.removeprefix("tel:") for t in kaart.crisis.lijnen if t.strook
    ]
    for o in kaart.organisaties:
        expect(geen.get_by_role("link", name=o.naam, exact=True)).to_have_count(int(o.wegwijzer or o.grotere_kaart))
    expect(page.locator("[data-uitkomst] .sk-vraag")).to_have_count(0)
    expect(page.locator(".sk-strook")).to_be_visible()
    if taal == "nl":
        expect(page.get_by_role("status").last).to_have_text("Wij hebben hier niets over.")
    assert Axe().run(page).violations_count == 0


def test_van_een_verhaal_met_drie_onderwerpen_staan_alle_drie_bovenaan(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html")
    typ(page, "ik heb schulden. mijn man slaat mij, en mijn zoon wil dood")
    drie = [page.locator("[data-uitkomst] .sk-vraag").nth(n).get_attribute("href") or "" for n in range(3)]
    ids = [h.rpartition("/")[2].removesuffix(".html") for h in drie]
    assert set(ids[:2]) == {"geweld-thuis", "gedachten-aan-zelfmoord"}
    assert ids[2] == "schulden"
    # With the numbers to ring above them.
    assert {"08002000", "113"} <= set(nummers(page, "[data-uitkomst] .sk-lijnen"))


# -- choosing ---------------------------------------------------------------------------------------------


def koppen(page: Page) -> list[str]:
    """The headings above the answers, in order, without their counts."""
    tekst: list[str] = page.locator("[data-uitkomst] h2").evaluate_all(
        "ks => ks.map(k => [...k.childNodes].filter(d => !(d.className || '').includes('sk-telling')).map(d => d.textContent).join('').trim())"
    )
    return tekst


def gevonden(page: Page) -> dict[str, dict[str, set[str]]]:
    """What stands in the answers: sure and unsure, per kind, by name (of a crisis line: its number; of a hulpvraag: its id)."""
    uit: dict[str, dict[str, list[str]]] = page.locator("[data-uitkomst]").evaluate(
        """(vak) => {
            const uit = { ja: { crisis: [], organisatie: [], hulpvraag: [] }, misschien: { crisis: [], organisatie: [], hulpvraag: [] } };
            vak.querySelectorAll("h2").forEach((kop) => {
                const groep = kop.parentNode, misschien = kop.firstChild.textContent.startsWith("Misschien ook");
                let onzeker = misschien;
                [...groep.children].forEach((deel) => {
                    if (deel.matches(".sk-groep__onzeker")) onzeker = true;
                    const hier = onzeker ? uit.misschien : uit.ja;
                    deel.querySelectorAll(".sk-lijn__nummer").forEach((a) => hier.crisis.push(a.textContent));
                    deel.querySelectorAll(".sk-kaartje__naam").forEach((n) => hier.organisatie.push(n.textContent));
                    deel.querySelectorAll(".sk-vraag").forEach((v) => hier.hulpvraag.push(v.href.split("/").pop().replace(".html", "")));
                });
            });
            return uit;
        }"""
    )
    for soort in ("crisis", "organisatie", "hulpvraag"):
        alle = uit["ja"][soort] + uit["misschien"][soort]
        assert len(alle) == len(set(alle)), "each stands there once"
    return {zeker: {soort: set(namen) for soort, namen in deel.items()} for zeker, deel in uit.items()}


def toon_alles(page: Page) -> None:
    """Press "show all" when there is more."""
    meer = page.get_by_role("button", name="Alles tonen")
    if meer.count():
        meer.click()


def test_nu_bereikbaar_alleen_geeft_eerst_direct_hulp_en_geen_vragen(
    open_pagina: Callable[..., Page], begin: str
) -> None:
    page = open_op(open_pagina(), f"{begin}zoekhulp.html#nu=1")
    expect(page.get_by_label("nu bereikbaar")).to_be_checked()
    assert koppen(page) == ["Direct hulp", "Nu bereikbaar", "Misschien ook: vraag na"]
    toon_alles(page)
    hier = gevonden(page)
    assert not hier["ja"]["hulpvraag"] | hier["misschien"]["hulpvraag"]
    assert {"112", "0800 2000", "113"} <= hier["ja"]["crisis"]
    # Hours that nobody confirmed: still direct help, with the advice to ask.
    assert "070 346 96 69" in hier["misschien"]["crisis"]
    assert "0703925774" in nummers(page, "[data-uitkomst]")
    # Den Haag Werkt is closed in the evening: known, so not even perhaps.
    assert "0703537500" not in nummers(page, "[data-uitkomst]")
    for lijnen, soort in ((".sk-lijnen >> nth=0", "open"), (".sk-groep__onzeker + .sk-lijnen", "vraag")):
        standen = page.locator(lijnen).locator(".sk-nu").all()
        assert {s.get_attribute("data-soort") for s in standen} == {soort}


@pytest.mark.parametrize("taal", ["nl", "ar", "ti"])
@pytest.mark.parametrize(
    "vraag", ["nu=1", "gratis=1", "lg=VE", "q=geweld", "q=geweld&nu=1", "zv=1&vw=mannen", "vw=kinderen"]
)
def test_direct_hulp_staat_altijd_vooraan_geen_kop_twee_keer_en_de_getallen_kloppen(
    open_pagina: Callable[..., Page], van_schijf: str, vraag: str, taal: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}{'' if taal == 'nl' else taal + '/'}zoekhulp.html#{vraag}")
    groepen = page.locator("[data-uitkomst] .sk-groep")
    assert groepen.first.locator(".sk-lijn").count()
    assert not page.locator(".sk-groep ~ .sk-groep .sk-lijn").count()
    zichtbaar = [k.inner_text() for k in page.locator("h1, h2").all() if k.is_visible()]
    assert len(zichtbaar) == len(set(zichtbaar))
    # Every level of heading follows from the one above.
    niveaus = page.locator("[data-zoekhulp] :is(h1, h2, h3, h4)").evaluate_all(
        "ks => ks.filter(k => k.checkVisibility()).map(k => +k.tagName[1])"
    )
    assert niveaus[0] == 1
    assert all(later <= eerder + 1 for eerder, later in pairwise(niveaus))
    if page.locator("[data-uitkomst] > button").count():
        page.locator("[data-uitkomst] > button").click()
    aantallen = [int(n) for n in page.locator("[data-uitkomst] .sk-telling").all_inner_texts()]
    stukken = [g.locator(".sk-lijn, .sk-vraag, .sk-kaartje").count() for g in groepen.all()]
    assert aantallen == stukken
    assert str(sum(aantallen)) in page.locator(".sk-stand").inner_text()


def test_gratis_vindt_politie_en_veilig_thuis(open_pagina: Callable[..., Page], begin: str) -> None:
    page = open_op(open_pagina(), f"{begin}zoekhulp.html#gratis=1")
    toon_alles(page)
    hier = gevonden(page)
    assert {"Politie Bouwlust", "Veilig Thuis Haaglanden"} <= hier["ja"]["organisatie"]
    # Calling this line costs something; of that one nobody knows.
    assert "0900 8844" not in hier["ja"]["crisis"] | hier["misschien"]["crisis"]
    assert "0900 0101" in hier["misschien"]["crisis"]


def bereik(open_: str | None, moment: datetime) -> int:
    """1 when a line answers at that moment, 0 when it does not, -1 when nobody knows."""
    if open_ is None:
        return -1
    dag = rooster(open_, moment.date(), 1)
    tijden = dag.anders.get(moment.date(), dag.week[moment.weekday()])
    minuut = moment.hour * 60 + moment.minute
    return -1 if tijden is None else int(any(van <= minuut < tot for van, tot in tijden))


def past(wat: Organisatie | Crisislijn, keuze: tuple[str, str], kaart: Kaart, moment: datetime) -> int:
    """What one choice says of one record, from its fields: 1 fits, 0 does not, -1 unknown."""
    naam, waarde = keuze
    weet = {"ja": 1, "nee": 0, "onbekend": -1}
    crisis = isinstance(wat, Crisislijn)
    if naam == "lg":
        return int(waarde in [kaart.leefgebied(id_).code for id_ in wat.leefgebieden])
    if naam == "gratis":
        return weet[wat.gratis]
    if naam == "vw":
        return int(not wat.alleen_voor or waarde in wat.alleen_voor)
    if naam == "zv":
        return 1 if crisis else {"nee": 1, "ja": 0, "onbekend": -1}[wat.aanmelden.verwijzing]
    if naam == "taal":
        return -1 if crisis or not wat.talen else int(waarde in wat.talen)
    lijnen = [wat] if crisis else wat.telefoon
    if not crisis and not any(t.open or t.open_in_woorden for t in lijnen):
        return -1
    standen = [bereik(t.open, moment) for t in lijnen]
    return max(standen, key=lambda s: (s == 1, s == -1))


def test_elke_keuze_zegt_van_elk_record_wat_in_zijn_velden_staat(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    kaart = site.kaart()
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html")
    doelgroepen = page.locator("select[name=vw] option").evaluate_all("os => os.map(o => o.value).filter(Boolean)")
    talen = page.locator("select[name=taal] option").evaluate_all("os => os.map(o => o.value).filter(Boolean)")
    assert set(doelgroepen) == set(get_args(Doelgroep))
    keuzes = [("nu", "1"), ("zv", "1"), ("gratis", "1")]
    keuzes += (
        [("vw", d) for d in doelgroepen] + [("taal", t) for t in talen] + [("lg", g.code) for g in kaart.leefgebieden]
    )
    samen = [
        (een, ander) for een, ander in combinations(keuzes, 2) if een[0] != ander[0] and "lg" not in (een[0], ander[0])
    ]
    gezien = {1: 0, 0: 0, -1: 0}
    for vraag in [*((k,) for k in keuzes), *samen]:
        page.evaluate(
            "h => new Promise((klaar) => { addEventListener('hashchange', klaar, { once: true }); location.hash = h })",
            "&".join("=".join(k) for k in vraag),
        )
        toon_alles(page)
        hier = gevonden(page)
        verwacht: dict[str, dict[str, set[str]]] = {
            z: {"crisis": set(), "organisatie": set()} for z in ("ja", "misschien")
        }
        for soort, records in (("crisis", kaart.crisis.lijnen), ("organisatie", kaart.organisaties)):
            for r in records:
                eisen = [past(r, k, kaart, AVOND) for k in vraag]
                p = 0 if 0 in eisen else min(eisen)
                gezien[p] += 1
                if p:
                    verwacht["ja" if p == 1 else "misschien"][soort].add(r.nummer if soort == "crisis" else r.naam)
        for zeker, deel in verwacht.items():
            for soort, namen in deel.items():
                assert hier[zeker][soort] == namen, (vraag, zeker, soort)
        # Questions answer a leefgebied, never who is reachable or free.
        vragen = {
            h.id
            for h in kaart.hulpvragen
            if [k[0] for k in vraag] == ["lg"] and vraag[0][1] in [kaart.leefgebied(i).code for i in h.leefgebieden]
        }
        assert hier["ja"]["hulpvraag"] == vragen, vraag
    assert all(gezien.values())


def test_wie_een_taal_kiest_hoort_dat_niemand_weet_wat_een_crisislijn_spreekt(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html")
    # Of no organisation of today it is known, so two are told here.
    page.evaluate(
        """() => {
            const talen = (naam, codes) => { window.kaart.index.ingangen.find((i) => i[2] === naam)[7].talen = codes; };
            talen("LIMOR", ["nl", "ti"]);
            talen("Perspektief", ["nl"]);
            document.querySelector("select[name=taal]").add(new Option("Tigrinya", "ti"));
        }"""
    )
    page.locator("select[name=taal]").select_option("ti")
    toon_alles(page)
    hier = gevonden(page)
    assert koppen(page) == ["Direct hulp", "Organisaties", "Misschien ook: vraag na"]
    assert hier["misschien"]["crisis"] == {lijn.nummer for lijn in site.kaart().crisis.lijnen}
    assert hier["ja"]["organisatie"] == {"LIMOR"}
    assert "Perspektief" not in hier["misschien"]["organisatie"]


@pytest.mark.parametrize("vraag", ["ik word geslagen", "zelfmoord"])
def test_op_een_telefoon_staat_het_antwoord_meteen_in_beeld(
    open_pagina: Callable[..., Page], van_schijf: str, vraag: str
) -> None:
    page = open_op(open_pagina(360, 760), f"{van_schijf}zoekhulp.html")
    typ(page, vraag)
    expect(page.locator("[data-uitkomst] .sk-vraag").first).to_be_in_viewport(ratio=0.5)
    if page.locator(".sk-lijn").count():
        expect(page.locator(".sk-lijn").first).to_be_in_viewport(ratio=1)
        assert koppen(page)[0] == "Direct hulp"


def test_op_een_telefoon_zijn_keuzes_in_te_klappen_en_toch_te_lezen(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_op(open_pagina(360, 760), f"{van_schijf}zoekhulp.html#nu=1&lg=VE&vw=vrouwen")
    keuzes = page.locator("[data-breed-open] summary")
    for woord in ("nu bereikbaar", "Veiligheid", "vrouwen"):
        expect(keuzes).to_contain_text(woord)
    expect(page.locator(".sk-lijn").first).to_be_in_viewport()
    keuzes.click()
    page.get_by_label("gratis").check()
    page.get_by_role("button", name="Naar de antwoorden").click()
    expect(keuzes).to_contain_text("gratis")
    expect(page.get_by_label("gratis")).to_be_hidden()
    expect(page.locator(".sk-stand")).to_be_focused()
    expect(page.locator(".sk-lijn").first).to_be_in_viewport()


def test_wie_alleen_kiest_wat_niet_bestaat_hoort_een_keuze_weg_te_halen(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_op(open_pagina(), f"{van_schijf}zoekhulp.html")
    page.evaluate(
        "window.kaart.index.ingangen.forEach(i => { if (i[0] === 'organisatie') i[7].alleen = ['vrouwen']; })"
    )
    page.evaluate("location.hash = 'lg=TA&vw=mannen'")
    expect(page.get_by_role("status").last).to_have_text("Niets gevonden. Haal een keuze weg.")
    expect(page.locator(".sk-hiaat[data-geen]")).to_be_visible()
    expect(page.locator("[data-uitkomst]")).to_be_empty()


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
