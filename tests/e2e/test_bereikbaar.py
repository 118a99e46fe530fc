"""Who can be reached now, by a fixed clock: midnight, weekend, change of the clock, holidays, other clock zones."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hulp import ELK_SCHRIFT, TALEN, Site
from playwright.sync_api import Page, expect

from .test_toegankelijk import axe_overal

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
# Monday to Friday 8:30 to 17:00, by the data of today; the first test says so when that changes.
WERKDAGEN = "den-haag-werkt"


# It was checked long ago, so what is worked out from it says so.
VOLGENS = " (volgens gegevens van mei 2021)"


def stand(page: Page) -> str:
    return page.locator(".sk-bereik .sk-nu").inner_text()


def test_het_voorbeeld_is_nog_op_werkdagen_open(site: Site) -> None:
    assert [t.open for t in site.kaart().organisatie(WERKDAGEN).telefoon] == ["Mo-Fr 08:30-17:00"]


@pytest.mark.parametrize(
    ("moment", "verwacht"),
    [
        ("2026-11-23 08:29", "gaat vandaag open om 8:30 uur"),
        ("2026-11-23 08:30", "nu open tot 17:00 uur"),
        ("2026-11-23 16:59", "nu open tot 17:00 uur"),
        ("2026-11-23 17:00", "gaat morgen open om 8:30 uur"),
        ("2026-11-23 23:59", "gaat morgen open om 8:30 uur"),
        ("2026-11-24 00:00", "gaat vandaag open om 8:30 uur"),
        ("2026-11-27 18:00", "gaat maandag open om 8:30 uur"),
        ("2026-11-29 12:00", "gaat morgen open om 8:30 uur"),
        # The clock goes forward on 28 March 2027 and back on 31 October 2027.
        ("2027-03-30 08:29", "gaat vandaag open om 8:30 uur"),
        ("2027-03-30 08:30", "nu open tot 17:00 uur"),
        ("2027-11-01 08:30", "nu open tot 17:00 uur"),
        # King's Day: the hours say nothing about holidays, so neither do we.
        ("2027-04-27 12:00", "feestdag: bel om te vragen of er iemand is"),
        ("2027-04-26 18:00", "gaat woensdag open om 8:30 uur"),
        ("2026-12-25 12:00", "feestdag: bel om te vragen of er iemand is"),
        # Twelve months on it still holds; after what was worked out it says so.
        ("2027-11-22 12:00", "nu open tot 17:00 uur"),
        ("2028-03-01 12:00", "deze pagina is te oud om te zeggen of het nu open is"),
    ],
)
def test_de_stand_klopt_op_de_minuut(
    open_pagina: Callable[..., Page], van_schijf: str, moment: str, verwacht: str
) -> None:
    page = open_pagina(timezone_id="Europe/Amsterdam")
    page.clock.set_fixed_time(datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM))
    page.goto(f"{van_schijf}organisaties/{WERKDAGEN}.html")
    assert stand(page) == verwacht + ("" if verwacht.startswith(("feestdag", "deze pagina")) else VOLGENS)
    # No green light for what nobody checked lately.
    kleur = page.evaluate("() => getComputedStyle(document.querySelector('.sk-bereik .sk-nu')).color")
    assert page.locator(".sk-bereik .sk-nu").get_attribute("data-volgens") == VOLGENS.strip(" ()")
    assert kleur == page.evaluate(
        "() => { const p = document.createElement('p'); p.className = 'sk-kaartje__bij'; document.body.append(p); return getComputedStyle(p).color; }"
    )


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo", "Pacific/Kiritimati"])
def test_de_klok_van_de_telefoon_mag_ergens_anders_staan(
    open_pagina: Callable[..., Page], van_schijf: str, zone: str
) -> None:
    page = open_pagina(timezone_id=zone)
    page.clock.set_fixed_time(datetime(2026, 11, 23, 16, 0, tzinfo=AMSTERDAM))
    page.goto(f"{van_schijf}organisaties/{WERKDAGEN}.html")
    assert stand(page) == f"nu open tot 17:00 uur{VOLGENS}"


def test_een_pagina_die_een_nacht_open_lag_klopt_de_volgende_ochtend(
    open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_pagina(timezone_id="Europe/Amsterdam")
    page.clock.install(time=datetime(2026, 11, 23, 16, 59, tzinfo=AMSTERDAM))
    page.goto(f"{van_schijf}organisaties/{WERKDAGEN}.html")
    assert stand(page) == f"nu open tot 17:00 uur{VOLGENS}"
    page.clock.run_for(timedelta(minutes=2).seconds * 1000)
    assert stand(page) == f"gaat morgen open om 8:30 uur{VOLGENS}"
    page.clock.fast_forward(timedelta(hours=15, minutes=30).seconds * 1000)
    expect(page.locator(".sk-bereik .sk-nu")).to_have_text(f"nu open tot 17:00 uur{VOLGENS}")


def test_dag_en_nacht_is_ook_op_eerste_kerstdag_dag_en_nacht(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina()
    page.clock.set_fixed_time(datetime(2026, 12, 25, 3, 0, tzinfo=AMSTERDAM))
    page.goto(f"{van_schijf}organisaties/perspektief.html")
    assert stand(page) == f"dag en nacht bereikbaar{VOLGENS}"


def test_wat_niet_gelezen_kon_worden_heet_nooit_open(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    page = open_pagina()
    page.clock.set_fixed_time(datetime(2026, 11, 23, 12, 0, tzinfo=AMSTERDAM))
    zonder = [o for o in site.kaart().organisaties if not any(t.open for t in o.telefoon)]
    assert zonder
    gezien = 0
    for g in site.kaart().leefgebieden:
        page.goto(f"{van_schijf}leefgebieden/{g.id}.html")
        for kaartje in page.locator(".sk-kaartje").all():
            naam = kaartje.locator(".sk-kaartje__naam").inner_text()
            if naam in {o.naam for o in zonder} and kaartje.locator(".sk-nu").count():
                assert kaartje.locator(".sk-nu").get_attribute("data-soort") == "vraag", naam
                gezien += 1
    assert gezien >= 10


@pytest.mark.parametrize("taal", TALEN)
def test_de_stand_staat_er_in_de_taal_van_de_pagina(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str, taal: str
) -> None:
    page = open_pagina(timezone_id="Europe/Amsterdam")
    page.clock.set_fixed_time(datetime(2026, 11, 27, 18, 0, tzinfo=AMSTERDAM))
    page.goto(f"{van_schijf}{'' if taal == 'nl' else taal + '/'}organisaties/{WERKDAGEN}.html")
    tekst = stand(page)
    assert "8:30" in tekst
    assert not re.search(r"[{}%]", tekst)
    if taal != "nl":
        assert tekst != "gaat maandag open om 8:30 uur"


def test_zonder_javascript_staan_de_tijden_er_in_woorden(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina(java_script_enabled=False)
    page.goto(f"{van_schijf}organisaties/{WERKDAGEN}.html")
    expect(page.locator(".sk-bereik")).to_contain_text("maandag tot en met vrijdag 8:30 tot 17:00 uur")
    expect(page.locator(".sk-bereik .sk-nu")).to_be_hidden()


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_de_hele_week_klapt_open_onder_het_nummer_met_het_toetsenbord_en_zonder_javascript(
    open_pagina: Callable[..., Page], van_schijf: str, taal: str
) -> None:
    page = open_pagina(java_script_enabled=False)
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{van_schijf}{'' if taal == 'nl' else taal + '/'}organisaties/{WERKDAGEN}.html")
    knop, lijst = page.locator(".sk-uren summary"), page.locator(".sk-uren dl")
    expect(lijst).to_be_hidden()
    vak = knop.bounding_box()
    assert vak is not None
    assert vak["height"] >= 44
    knop.focus()
    page.keyboard.press("Enter")
    expect(lijst.locator("dt")).to_have_count(3)
    expect(lijst).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_axe_vindt_niets_mis_met_de_hele_week(open_pagina: Callable[..., Page], van_schijf: str, taal: str) -> None:
    page = open_pagina(reduced_motion="reduce")
    page.goto(f"{van_schijf}{'' if taal == 'nl' else taal + '/'}organisaties/{WERKDAGEN}.html")
    page.locator(".sk-uren summary").click()
    mis = axe_overal(page)
    assert not mis, "\n".join(mis[:30])
