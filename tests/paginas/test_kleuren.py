"""Colours of records reach a page through one style sheet, by class."""

from __future__ import annotations

import re

import pytest
from hulp import Site
from test_blad import CRISIS, GEBIED

from hooks.model import Kaart
from hooks.paginas.kleuren import kleuren_css, kleurklassen

# A group of cards of the same name, in other colours.
GROEP = {
    "id": "wonen", "naam": "Wonen", "code": "WO", "kort": "Een plek.", "kleur": "#1d5fa8", "tint": "#e8eff6", "donker": "#9cbfe6",
    "kaarten": [{"id": "huis", "woord": "Huis", "uitleg": "Een huis.", "icoon": "material/home"}],
}  # fmt: skip


def test_records_of_the_same_name_keep_their_own_colours() -> None:
    kaart = Kaart.model_validate({"leefgebieden": [GEBIED], "crisis": CRISIS, "methodiek": {"constructen": [GROEP]}})
    assert kleurklassen(kaart.leefgebieden[0]) == "sk-kleur sk-kleur--leefgebied-wonen"
    assert kleurklassen(kaart.methodiek.constructen[0]) == "sk-kleur sk-kleur--construct-wonen"
    assert kleuren_css(kaart).splitlines() == [
        ".sk-kleur--leefgebied-wonen{--kleur:#8a4b08;--tint:#f3ede6;--licht:#caae90}",
        ".sk-kleur--construct-wonen{--kleur:#1d5fa8;--tint:#e8eff6;--licht:#9cbfe6}",
    ]


@pytest.mark.parametrize("editie", ["deelnemer", "team"])
def test_every_colour_on_a_page_is_in_its_style_sheet(site: Site, editie: str) -> None:
    css = (site.editie(editie) / "assets" / "css" / "kleuren.css").read_text(encoding="utf-8")
    bekend = set(re.findall(r"^\.([\w-]+)\{", css, re.M))
    kaart = site.kaart(editie=editie)
    assert len(bekend) == len(kaart.leefgebieden) + len(kaart.methodiek.constructen)
    klassen = {
        klas
        for blad in site.bladen(editie)
        for e in blad.elementen
        for klas in e.attributen.get("class", "").split()
        if klas.startswith("sk-kleur--")
    }
    assert klassen == bekend
