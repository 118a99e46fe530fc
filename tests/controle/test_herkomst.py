"""Where claims come from: a source that exists, a place in it, and no ``onbekend`` without looking."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import VANDAAG

from hooks.bevinding import Bevinding
from hooks.controle import Dossier, Onbekend, tel_onbekend
from hooks.inlezen import lees_kaart

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

METHODE = "methodiek/methoden/afsluiten.yml"
GOED = """\
titel: Afsluiten (verzonnen)
kort: Het laatste gesprek.
deel: gesprek
doelgroep: professional
doel: Iemand kan alleen verder.
voor_wie: Iedereen.
wanneer: Aan het eind.
stappen:
  - doe: Kijk terug
volgorde: cyclisch
bron: [boek § 2]
bewijs: onderzoek
"""


def test_a_claim_without_a_source_of_its_own_has_that_of_what_it_stands_in(kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({METHODE: GOED}) == []


@pytest.mark.parametrize("bewijs", ["onderzoek", "document", "praktijk", "afspraak", "coach", "plek", "voorbeeld"])
def test_what_a_source_says_has_its_place_in_that_source(kijk_methodiek_na: KijkNa, bewijs: str) -> None:
    [b] = kijk_methodiek_na(
        {METHODE: GOED.replace("bron: [boek § 2]\nbewijs: onderzoek", f"bron: [boek]\nbewijs: {bewijs}")}
    )
    assert (b.regel, b.ernst) == (11, "fout")
    assert f"bij 'bewijs: {bewijs}' hoort de plaats in de bron" in b.melding


def test_what_is_our_own_has_no_source(kijk_methodiek_na: KijkNa) -> None:
    eigen = GOED.replace("  - doe: Kijk terug\n", "  - doe: Kijk terug\n    bewijs: eigen\n")
    assert kijk_methodiek_na({METHODE: eigen}) == []
    [b] = kijk_methodiek_na(
        {METHODE: eigen.replace("    bewijs: eigen\n", "    bewijs: eigen\n    bron: [boek § 1]\n")}
    )
    assert b.regel == 11
    assert "bij 'bewijs: eigen' hoort geen bron" in b.melding


def test_a_step_can_come_from_elsewhere(kijk_methodiek_na: KijkNa) -> None:
    stap = "  - {doe: Kijk terug, bron: [boek], bewijs: coach}\n"
    [b] = kijk_methodiek_na({METHODE: GOED.replace("  - doe: Kijk terug\n", stap)})
    assert (b.regel, b.ernst) == (9, "fout")
    assert (
        kijk_methodiek_na(
            {METHODE: GOED.replace("  - doe: Kijk terug\n", stap.replace("[boek]", "[veldwerk bijlage 2]"))}
        )
        == []
    )


def test_a_page_of_the_web_is_a_place_of_itself(kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({METHODE: GOED.replace("[boek § 2]", "[https://voorbeeld.example/a 2026-11-28]")}) == []


@pytest.mark.parametrize(
    ("bron", "melding"),
    [
        ("[Boek § 2]", "gebruik alleen kleine letters"),
        ("[[boek]]", "hier hoort een bron op één regel"),
        ("[boeck § 2]", "bron 'boeck' bestaat niet. Bedoelt u 'boek'?"),
        ("[boek § 2, boek § 2]", "bron 'boek' staat er twee keer"),
    ],
)
def test_a_source_that_is_none_is_told(kijk_methodiek_na: KijkNa, bron: str, melding: str) -> None:
    # A method that cannot be read is missed elsewhere too.
    b, *_ = kijk_methodiek_na({METHODE: GOED.replace("[boek § 2]", bron)})
    assert (b.regel, b.ernst) == (11, "fout")
    assert melding in b.melding


def test_nobody_writes_onbekend_in_the_handbook_without_having_looked(kijk_methodiek_na: KijkNa) -> None:
    onbekend = GOED.replace("wanneer: Aan het eind.", "wanneer: onbekend")
    [b] = kijk_methodiek_na({METHODE: onbekend})
    assert (b.regel, b.ernst) == (7, "fout")
    assert "hier staat onbekend. Zoek het op in de bron" in b.melding
    assert kijk_methodiek_na({METHODE: onbekend + "nagezocht: [boek § 1, boek § 2]\n"}) == []


def test_what_is_not_known_is_counted_with_and_without_looking(kaart_map: Path, methodiek_map: Path) -> None:
    def tel() -> Onbekend:
        gelezen = lees_kaart(kaart_map)
        assert gelezen.kaart is not None
        return tel_onbekend(Dossier(gelezen, gelezen.kaart, VANDAAG, lambda _: True))

    eerst = tel()
    pad = kaart_map / "organisaties" / "voorbeeld.yml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst + "talen: onbekend\n", encoding="utf-8")
    assert tel() == Onbekend(eerst.nagezocht, eerst.niet_nagezocht + 1)
    pad.write_text(tekst + "talen: onbekend\nnagezocht: [veldwerk § 2]\n", encoding="utf-8")
    assert tel().nagezocht > eerst.nagezocht
