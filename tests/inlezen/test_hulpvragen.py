"""Hulpvragen: what an editor may type, and what comes back when it is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hooks.bevinding import Bevinding

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

# Invented, like everything here.
GOED = """\
vraag: Ik zoek iets dat niet bestaat
voor_de_coach: Verzonnen vraag
spoed: ja
zoekwoorden: [verzonnen, bestaat niet]
eerst: Bel 112 als er gevaar is.
stappen:
  - {crisis: "112", als: direct gevaar}
  - {organisatie: voorbeeld, doe: Vraag naar het voorbeeld.}
  - {doe: Bel anders uw eigen huisarts.}
leefgebieden: [wonen]
neutraal: Een voorbeeld
"""


def test_a_good_hulpvraag_has_no_findings(kijk_na: KijkNa) -> None:
    assert kijk_na({"hulpvragen/voorbeeld.yml": GOED}) == []


@pytest.mark.parametrize(
    ("oud", "nieuw", "plek", "melding"),
    [
        ("organisatie: voorbeeld", "organisatie: voorbeld", "8:19", "organisatie 'voorbeld' bestaat niet. Bedoelt u 'voorbeeld'?"),
        ('crisis: "112"', 'crisis: "113"', "7:14", "crisislijn '113' bestaat niet."),
        ("[wonen]", "[wonem]", "10:16", "leefgebied 'wonem' bestaat niet. Bedoelt u 'wonen'?"),
        ('{crisis: "112", als', '{crisis: "112", organisatie: voorbeeld, als', "7:5", "noem hier een organisatie of een crisislijn, niet allebei"),
        ('{crisis: "112", als: direct gevaar}', "{als: direct gevaar}", "7:5", "deze stap zegt niet wat te doen"),
        ("spoed: ja", "spoedig: ja", "3:1", "sleutel 'spoedig' bestaat niet. Bedoelt u 'spoed'?"),
        ("spoed: ja", "voorpagina: eerste", "3:13", "de tekst 'eerste' kan niet bij 'voorpagina'; schrijf een heel getal, zoals 1"),
        ("neutraal: Een voorbeeld\n", "", "1:1", "'neutraal' ontbreekt"),
        ("vraag: Ik zoek iets dat niet bestaat", f"vraag: {'a' * 71}", "1:8", "er passen er 70"),
    ],
)  # fmt: skip
def test_a_mistake_gives_one_sentence_at_its_place(
    oud: str, nieuw: str, plek: str, melding: str, kijk_na: KijkNa
) -> None:
    assert oud in GOED
    (bevinding,) = kijk_na({"hulpvragen/voorbeeld.yml": GOED.replace(oud, nieuw)})
    assert f"{bevinding.regel}:{bevinding.kolom}" == plek
    assert melding in bevinding.melding
    assert bevinding.bestand == "kaart/hulpvragen/voorbeeld.yml"


def test_a_hulpvraag_that_leads_nowhere_must_say_that_it_is_a_gap(kijk_na: KijkNa) -> None:
    zonder = GOED[: GOED.index("stappen:")] + GOED[GOED.index("leefgebieden:") :]
    (bevinding,) = kijk_na({"hulpvragen/voorbeeld.yml": zonder})
    assert "wijst nergens heen" in bevinding.melding
    assert kijk_na({"hulpvragen/voorbeeld.yml": zonder + "gat: Hier is nog niemand voor.\n"}) == []
