"""A hulpvraag quotes the labels of numbers as they stand beside them."""

from __future__ import annotations

from pathlib import Path

import pytest
from verzonnen import ORGANISATIE, VANDAAG

from hooks.controle import controleer
from hooks.inlezen import lees_kaart

HULPVRAAG = """\
vraag: Ik heb een vraag
voor_de_coach: Een vraag
zoekwoorden: [vraag]
eerst: Bel de organisatie.
stappen:
  - organisatie: voorbeeld
    doe: {doe}
leefgebieden: [wonen]
neutraal: Een vraag
"""


def gezegd(kaart_map: Path, doe: str) -> list[str]:
    (kaart_map / "organisaties" / "voorbeeld.yml").write_text(
        ORGANISATIE.replace("waarvoor: algemeen nummer", "waarvoor: hulp bij geweld"), encoding="utf-8"
    )
    (kaart_map / "hulpvragen").mkdir(exist_ok=True)
    (kaart_map / "hulpvragen" / "vraag.yml").write_text(HULPVRAAG.format(doe=doe), encoding="utf-8")
    gevonden = controleer(lees_kaart(kaart_map), VANDAAG, lambda _: True)
    return [b.melding for b in gevonden if b.bestand.endswith("vraag.yml") and "‘" in b.melding]


def test_a_quoted_label_that_stands_there_is_right(kaart_map: Path) -> None:
    assert gezegd(kaart_map, "Bel het nummer ‘hulp bij geweld’.") == []
    assert gezegd(kaart_map, "Vraag naar hulp bij geweld.") == []


@pytest.mark.parametrize(
    ("doe", "melding"),
    [
        ("Bel het nummer voor hulp bij geweld.", "het nummer ‘hulp bij geweld’"),
        ("Bel het nummer ‘hulp bij gewelt’.", "Bedoelt u 'hulp bij geweld'?"),
    ],
)
def test_a_label_without_quotes_or_with_other_words_is_told(kaart_map: Path, doe: str, melding: str) -> None:
    (een,) = gezegd(kaart_map, doe)
    assert melding in een
