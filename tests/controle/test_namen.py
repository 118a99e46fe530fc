"""An organisation that was renamed: its old name is found where it was left behind, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import ORGANISATIE

from hooks.bevinding import Bevinding

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

HULPVRAAG = """\
vraag: Ik zoek een huis
voor_de_coach: wonen
zoekwoorden: [huis]
eerst: Bel {naam} en vraag om hulp.
stappen:
  - organisatie: voorbeeld
    als: u een huis zoekt
    doe: Vraag bij {naam} naar de balie. Een voorbeeld van een vraag staat erbij.
leefgebieden: [wonen]
neutraal: Een plek
"""


def anders(naam: str, extra: str = "") -> str:
    return ORGANISATIE.replace("Stichting Verzonnen Voorbeeld", naam) + extra


def oude(bevindingen: list[Bevinding]) -> list[str]:
    hier = [b for b in bevindingen if "en die organisatie heet nu" in b.melding]
    assert {b.ernst for b in hier} <= {"let op"}
    return [f"{b.bestand}:{b.regel}:{b.kolom}" for b in hier]


@pytest.mark.parametrize(
    ("organisatie", "naam"),
    [
        # Its id, that never changes, keeps the first name.
        (anders("Huis en Thuis"), "Voorbeeld"),
        (anders("Huis en Thuis"), "VOORBEELD"),
        # What the id does not tell, an editor can.
        (anders("Huis en Thuis", "vroeger: [Stichting Verzonnen]\n"), "Stichting Verzonnen"),
        (anders("Voorbeeld Wonen", "vroeger: [Bureau Voorbeeld Elders]\n"), "Bureau Voorbeeld Elders"),
    ],
)
def test_a_name_from_before_is_found_in_every_text(
    organisatie: str, naam: str, kijk_na: KijkNa, kaart_map: Path
) -> None:
    (kaart_map.parent / "content").mkdir()
    (kaart_map.parent / "content" / "over.md").write_text(f"# Over\n\nMet dank aan {naam}.\n", encoding="utf-8")
    bevindingen = kijk_na(
        {"organisaties/voorbeeld.yml": organisatie, "hulpvragen/huis.yml": HULPVRAAG.format(naam=naam)}
    )
    assert oude(bevindingen) == [
        "content/over.md:3:14",
        "kaart/hulpvragen/huis.yml:4:8",
        "kaart/hulpvragen/huis.yml:8:10",
    ]
    meldingen = " ".join(b.melding for b in bevindingen)
    assert f"hier staat '{naam}', en die organisatie heet nu" in meldingen
    assert "Zet hem in voorbeeld.yml bij ook_bekend_als" in meldingen


@pytest.mark.parametrize(
    ("organisatie", "naam"),
    [
        (anders("Stichting Verzonnen Voorbeeld"), "Voorbeeld"),
        (anders("V.O.O.R. Beeld"), "Voorbeeld"),
        (anders("Huis en Thuis", "ook_bekend_als: [Voorbeeld]\n"), "Voorbeeld"),
        # A word, not a name; and a name of today with an older one in it.
        (anders("Huis en Thuis"), "een voorbeeld"),
        (anders("Huis en Thuis"), "Voorbeelden"),
        (anders("Voorbeeld Wonen", "vroeger: [Voorbeeld]\n"), "Voorbeeld Wonen"),
        (anders("Huis en Thuis", "vroeger: [Huis en Thuis]\n"), "Huis en Thuis"),
    ],
)
def test_a_name_of_today_and_a_word_are_let_be(organisatie: str, naam: str, kijk_na: KijkNa) -> None:
    assert (
        kijk_na({"organisaties/voorbeeld.yml": organisatie, "hulpvragen/huis.yml": HULPVRAAG.format(naam=naam)}) == []
    )
