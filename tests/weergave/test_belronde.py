"""Who is rung first, when somebody is due again, and what to ask."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from verzonnen import CRISIS, ORGANISATIE, VANDAAG
from verzonnen_methodiek import schrijf

from hooks.inlezen import lees_kaart
from hooks.weergave import Beurt, belronde

LIJN = """\
  - id: verzonnen
    naam: Verzonnen lijn
    nummer: "0800 1121"
    waarvoor: een verzonnen nood
    controle: {datum: 2026-11-01, methode: telefoon, door: beheerder}
niet_gebruiken:"""
VRAAG = """\
vraag: Ik heb geen huis (verzonnen)
voor_de_coach: Wonen
zoekwoorden: [huis]
eerst: Bel eerst.
stappen:
  - organisatie: tweede
  - organisatie: tweede
  - organisatie: voorbeeld
leefgebieden: [wonen]
neutraal: Een vraag
"""


def beurten(map_: Path, dag: date = VANDAAG, **bestanden: str) -> dict[str, Beurt]:
    """Ids in the order of ringing, with what to know of each."""
    schrijf(map_, {naam.replace("__", "/") + ".yml": tekst for naam, tekst in bestanden.items()})
    kaart = lees_kaart(map_).kaart
    assert kaart is not None
    return {b.wie: b for b in belronde(kaart, dag)}


@pytest.mark.parametrize(("dagen", "over_tijd"), [(0, False), (183, False), (184, True)])
def test_an_organisation_is_due_after_half_a_year(kaart_map: Path, dagen: int, over_tijd: bool) -> None:
    gebeld = VANDAAG - timedelta(days=dagen)
    beurt = beurten(kaart_map, organisaties__voorbeeld=ORGANISATIE.replace("2026-11-01", gebeld.isoformat()))[
        "voorbeeld"
    ]
    assert (beurt.over_tijd, beurt.uiterlijk) == (over_tijd, gebeld + timedelta(days=183))


@pytest.mark.parametrize(("dagen", "over_tijd"), [(90, False), (91, True)])
def test_a_line_for_people_in_danger_is_due_after_ninety_days(kaart_map: Path, dagen: int, over_tijd: bool) -> None:
    gebeld = (VANDAAG - timedelta(days=dagen)).isoformat()
    crisis = CRISIS.replace("niet_gebruiken:", LIJN.replace("2026-11-01", gebeld))
    assert beurten(kaart_map, crisis=crisis)["crisis/verzonnen"].over_tijd == over_tijd


@pytest.mark.parametrize(
    "controle",
    ["{datum: onbekend, methode: telefoon, door: coach}", "{datum: 2026-11-20, methode: document, door: coach}"],
)
def test_who_was_never_asked_is_due_now(kaart_map: Path, controle: str) -> None:
    tekst = ORGANISATIE.replace("{datum: 2026-11-01, methode: telefoon, door: beheerder}", controle)
    beurt = beurten(kaart_map, organisaties__voorbeeld=tekst)["voorbeeld"]
    assert beurt.over_tijd
    assert beurt.uiterlijk is None


def test_lines_for_danger_come_first_then_whom_most_steps_lead_to_and_who_can_wait_is_last(kaart_map: Path) -> None:
    oud = ORGANISATIE.replace("2026-11-01", "2021-05-10")
    rij = beurten(
        kaart_map,
        crisis=CRISIS.replace("niet_gebruiken:", LIJN.replace("2026-11-01", "2021-05-10")),
        organisaties__voorbeeld=oud,
        organisaties__tweede=oud.replace("Voorbeeld", "Tweede").replace("61 88", "61 89"),
        organisaties__nieuw=ORGANISATIE.replace("Voorbeeld", "Nieuw").replace("61 88", "61 87"),
        hulpvragen__wonen=VRAAG,
    )
    assert list(rij) == ["crisis/verzonnen", "tweede", "voorbeeld", "crisis/112", "nieuw"]
    assert [b.gebruikt for b in rij.values()] == [0, 2, 1, 0, 0]


def test_what_is_not_known_is_asked_and_what_is_known_is_not(kaart_map: Path) -> None:
    vragen = beurten(kaart_map)["voorbeeld"].vragen
    assert vragen == (
        "Is dit nog het goede nummer om mensen naar te verwijzen?",
        "Wanneer kan iemand bellen?",
        "Voor wie zijn jullie er, en voor wie niet?",
        "Wie mag iemand aanmelden: de persoon zelf, of een hulpverlener?",
        "Is er een verwijzing nodig?",
        "Kost het iets?",
        "Welke talen spreken jullie?",
        "Is er iets veranderd dat wij moeten weten?",
    )
    bekend = ORGANISATIE.replace("    waarvoor", "    open: Mo-Fr 09:00-17:00\n    waarvoor") + (
        "voor_wie: Iedereen.\naanmelden: {wie: [zelf], verwijzing: nee}\ngratis: ja\ntalen: [nl]\n"
    )
    assert beurten(kaart_map, organisaties__voorbeeld=bekend)["voorbeeld"].vragen == (vragen[0], vragen[-1])


def test_the_alarm_number_is_never_rung_to_ask(kaart_map: Path) -> None:
    beurt = beurten(kaart_map, crisis=CRISIS.replace("methode: telefoon", "methode: document"))["crisis/112"]
    assert not beurt.bellen
    assert not beurt.over_tijd
    assert beurt.vragen[0].startswith("Bel 112 niet om dit te vragen")
