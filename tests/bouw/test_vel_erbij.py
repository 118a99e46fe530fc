"""A kind of sheet more: one module and one template bring it, to the prints, the print page and the command."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import bouw_een_taal, voer_uit

VEL = """
from ..papier import A4
from ..vel import Groep, Stuk, Vel

VEL = Vel(
    naam="deurhanger",
    volgorde=80,
    groep=Groep("deur", lambda T: T("Verzonnen voor aan de deur")),
    titel=lambda T, stuk: T("Verzonnen deurhanger"),
    kort=lambda T, stuk: T("Verzonnen: hang dit aan de deur."),
    papier=A4,
    edities=("deelnemer",),
    talen=("nl", "ar"),
    tweetalig=True,
    stukken=lambda kaart: [Stuk("deurhanger-wonen")],
    sjabloon="deurhanger.html",
    stijlen=("blad.css",),
    zet=lambda zetsel: zetsel.druksel(zetsel.document(zetsel.html(12.0))),
)
"""
SJABLOON = """
{% from "bladmacros.html" import twee, kop, voet with context %}
<html lang="{{ taal.code }}" dir="{{ taal.richting }}"><head>{{ kop() }}<title>Deurhanger</title></head>
<body class="{{ taal.richting }}"><section class="blad"><h1>{{ twee(T("Verzonnen deurhanger")) }}</h1>{{ voet(kant) }}</section></body></html>
"""


@pytest.fixture
def met_vel(klein_project: Path) -> Path:
    """The project with door hangers."""
    drukwerk = klein_project / "hooks" / "drukwerk"
    (drukwerk / "vellen" / "deurhanger.py").write_text(VEL, encoding="utf-8")
    (drukwerk / "sjablonen" / "deurhanger.html").write_text(SJABLOON, encoding="utf-8")
    return klein_project


def test_a_new_kind_of_sheet_is_one_module_and_one_template(met_vel: Path) -> None:
    gedrukt = ["deurhanger-wonen-ar-nl.pdf", "deurhanger-wonen-ar.pdf", "deurhanger-wonen-nl.pdf"]
    # Where the site comes, so that its pages find them.
    gedaan = voer_uit(
        met_vel, "hooks.opdracht", "druk", "--soort", "deurhanger", "--doel", str(met_vel / "site" / "deelnemer")
    )
    assert (gedaan.returncode, gedaan.stderr) == (0, "")
    assert sorted(Path(regel).name for regel in gedaan.stdout.splitlines()) == gedrukt
    map_ = met_vel / "site" / "deelnemer" / "drukwerk"
    assert sorted(pad.name for pad in map_.iterdir()) == gedrukt
    assert all(pad.read_bytes().startswith(b"%PDF-") for pad in map_.iterdir())

    gebouwd = bouw_een_taal(met_vel, met_vel / "uit", "nl")
    assert gebouwd.returncode == 0, gebouwd.stdout + gebouwd.stderr
    html = (met_vel / "uit" / "drukwerk" / "index.html").read_text(encoding="utf-8")
    assert ">Verzonnen voor aan de deur</h2>" in html
    assert ">Verzonnen deurhanger</h3>" in html
    assert all(f'href="{naam}"' in html for naam in gedrukt)
    assert sorted(pad.name for pad in (met_vel / "uit" / "drukwerk").glob("*.pdf")) == gedrukt

    # Its words come to translators by themselves.
    gedaan = voer_uit(met_vel, "hooks.opdracht", "vertaling", "bijwerken")
    assert (gedaan.returncode, gedaan.stderr) == (0, "")
    po = (met_vel / "kaart" / "vertalingen" / "ar.po").read_text(encoding="utf-8")
    for tekst in ("Verzonnen voor aan de deur", "Verzonnen deurhanger", "Verzonnen: hang dit aan de deur."):
        assert f'msgid "{tekst}"' in po

    # It is not for the team.
    gedaan = voer_uit(met_vel, "hooks.opdracht", "druk", "--editie", "team", "--soort", "deurhanger", "--doel", "team")
    assert (gedaan.returncode, gedaan.stdout, gedaan.stderr) == (1, "De editie team heeft niets van deze soort.\n", "")


def test_a_kind_that_does_not_exist_is_one_sentence(met_vel: Path) -> None:
    gedaan = voer_uit(met_vel, "hooks.opdracht", "druk", "--soort", "vlieger", "--doel", "druk")
    assert (gedaan.returncode, gedaan.stderr) == (1, "")
    assert gedaan.stdout == (
        "De soort 'vlieger' is er niet. "
        "Kies uit: poster, kaartjes, route-a3, route-a4, grow, smart, formulier, deurhanger, belronde.\n"
    )
