"""A page that is taken along on paper: only itself is printed, and the server says so, whatever the browser can do."""

from __future__ import annotations

import re

import pytest
from verzonnen import VANDAAG

from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.stand import Stand

# The class that no browser prints (papier.css).
DELEN = {"header": "sk-kop", "section": "sk-strook", "footer": "sk-voet"}


@pytest.fixture(scope="module")
def blad(stand: Stand) -> Blad:
    """The pages of the team, which has most of them."""
    uitgave = Uitgave(editie="team", datum=VANDAAG, adres="https://voorbeeld.example/", talen=("nl",))
    return Blad(stand.in_taal(uitgave, "nl"), uitgave, stand.catalogi["nl"], Instellingen())


def test_what_stands_around_a_sheet_is_not_printed(blad: Blad) -> None:
    een_van_elk = {p.soort: p for p in blad.paginas()}.values()
    assert {p.vel for p in een_van_elk} == {True, False}
    for pagina in een_van_elk:
        rand = blad.kop(pagina.pad) + blad.voet(pagina.pad)
        for element, klas in DELEN.items():
            assert bool(re.search(rf'<{element} class="{klas} sk-scherm"', rand)) is pagina.vel, (pagina.pad, klas)
        # What stands on paper only makes a page a sheet.
        # Where something comes from is said on paper on every page.
        assert bool(re.search(r'class="sk-papier(?! sk-herkomst)\b', pagina.html())) is pagina.vel, pagina.pad


def test_the_page_about_violence_is_a_sheet(blad: Blad) -> None:
    vellen = {p.pad for p in blad.paginas() if p.vel}
    assert vellen >= {f"hulpvragen/{h.id}.html" for h in blad.kaart.hulpvragen if h.snel_weg}
    assert vellen >= {
        "mijn-lijst.html",
        "methodiek/doelhulp.html",
        "methodiek/grow.html",
        "methodiek/route.html",
    }
