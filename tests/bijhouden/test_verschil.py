"""Twenty kinds of change, each in the words an editor reads; and that what somebody typed stays text."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import CRISIS, LEEFGEBIEDEN, ORGANISATIE
from verzonnen_methodiek import schrijf

from hooks.bijhouden.bericht import bericht, in_woorden
from hooks.bijhouden.geraakt import Geraakt
from hooks.bijhouden.verschil import lees_kaal, verschillen

ORG = "kaart/organisaties/voorbeeld.yml"
VRAAG = """\
vraag: Ik heb geen huis (verzonnen)
voor_de_coach: Wonen
zoekwoorden: [huis, dak]
eerst: Bel eerst.
stappen:
  - organisatie: voorbeeld
    als: u een huis zoekt
  - crisis: "112"
leefgebieden: [wonen]
neutraal: Een vraag
"""
LANG = ORGANISATIE.replace(
    "uitleg: Deze organisatie is verzonnen.",
    "uitleg: >\n  Deze organisatie is verzonnen.\n  Zij helpt u met een huis zoeken in de stad.\n  U kunt elke dag langskomen zonder afspraak, ook met kinderen.",
)
METHODE = "titel: Luisteren (verzonnen)\nkort: Hoe je luistert\ndeel: begin\nvoor_wie: professional\n"


def _zonder(tekst: str, weg: str) -> str:
    assert weg in tekst
    return tekst.replace(weg, "")


def _met(tekst: str, oud: str, nieuw: str) -> str:
    assert oud in tekst
    return tekst.replace(oud, nieuw)


# What it is -> the files that are written over the good kaart (None takes one away); None before it is other than good.
VERANDERINGEN: dict[str, tuple[dict[str, str | None], dict[str, str | None]]] = {
    "een ander nummer": ({}, {ORG: _met(ORGANISATIE, "61 88", "61 89")}),
    "een nummer erbij": (
        {},
        {ORG: _met(ORGANISATIE, "email:", '  - nummer: "0800 1121"\n    waarvoor: advies\n    gratis: ja\nemail:')},
    ),
    "een nummer weg": (
        {},
        {ORG: _zonder(ORGANISATIE, 'telefoon:\n  - nummer: "070 353 61 88"\n    waarvoor: algemeen nummer\n')},
    ),
    "waar het nummer voor is": ({}, {ORG: _met(ORGANISATIE, "algemeen nummer", "aanmelden")}),
    "nagekeken": (
        {},
        {
            ORG: _met(
                ORGANISATIE,
                "2026-11-01, methode: telefoon, door: beheerder",
                "2026-11-23, methode: bezoek, door: coach",
            )
        },
    ),
    "een andere naam": ({}, {ORG: _met(ORGANISATIE, "Verzonnen Voorbeeld", "Verzonnen Nieuw")}),
    "een nieuwe organisatie": ({}, {"kaart/organisaties/tweede.yml": _met(ORGANISATIE, "Voorbeeld", "Tweede")}),
    "een organisatie weg": ({}, {ORG: None}),
    "een ander bestand": ({}, {ORG: None, "kaart/organisaties/verzonnen-voorbeeld.yml": ORGANISATIE}),
    "ander bestand, en andere inhoud": (
        {},
        {ORG: None, "kaart/organisaties/anders.yml": _met(ORGANISATIE, "Hulp bij wonen", "Hulp bij huren")},
    ),
    "een zin in een lange tekst": ({ORG: LANG}, {ORG: _met(LANG, "elke dag langskomen", "op maandag langskomen")}),
    "leefgebied weg": ({}, {ORG: _met(ORGANISATIE, "[wonen, taal]", "[wonen]")}),
    "andere volgorde": ({}, {ORG: _met(ORGANISATIE, "[wonen, taal]", "[taal, wonen]")}),
    "iets wordt bekend": (
        {ORG: ORGANISATIE + "aanmelden:\n  verwijzing: onbekend\n"},
        {ORG: ORGANISATIE + "aanmelden:\n  verwijzing: nee\n  hoe: Loop binnen.\n"},
    ),
    "alleen een opmerking": (
        {},
        {ORG: f"# nieuw\n{_met(ORGANISATIE, 'kort: Hulp bij wonen', 'kort: Hulp bij wonen # zo')}"},
    ),
    "een lijn bovenaan": ({}, {"kaart/crisis.yml": _met(CRISIS, "direct gevaar", "brand of direct gevaar")}),
    "een nummer dat niet meer mag": (
        {},
        {"kaart/crisis.yml": CRISIS + '  - nummer: "070 205 30 04"\n    reden: Gestopt (verzonnen).\n'},
    ),
    "een leefgebied heet anders": (
        {},
        {"kaart/leefgebieden.yml": _met(LEEFGEBIEDEN, "naam: Taal", "naam: Nederlands")},
    ),
    "een stap van een vraag": ({}, {"kaart/hulpvragen/wonen.yml": _met(VRAAG, "u een huis zoekt", "u buiten slaapt")}),
    "een zoekwoord erbij": ({}, {"kaart/hulpvragen/wonen.yml": _met(VRAAG, "dak]", "dak, kamer]")}),
    "een wending erbij": (
        {},
        {"kaart/zegswijzen/nl.yml": "- bij: wonen\n  zinnen: [Ik slaap buiten, Ik lig op straat]\n"},
    ),
    "de tekst van een methode": ({}, {"methodiek/methoden/luisteren.md": "Luister eerst. Vraag daarna door.\n"}),
    "een bestand dat stuk is": ({}, {ORG: "naam: [Stichting\n"}),
    "woorden die geen opmaak mogen worden": (
        {},
        {ORG: _met(ORGANISATIE, "Hulp bij wonen", "'# <b>Kop</b> @jan [hier](https://kwaad.example) | `x` **vet**'")},
    ),
}


@pytest.fixture
def goed(kaart_map: Path) -> Path:
    wortel = kaart_map.parent
    schrijf(
        wortel,
        {
            "kaart/hulpvragen/wonen.yml": VRAAG,
            "kaart/zegswijzen/nl.yml": "- bij: wonen\n  zinnen: [Ik slaap buiten]\n",
            "methodiek/methoden/luisteren.yml": METHODE,
            "methodiek/methoden/luisteren.md": "Luister eerst.\n",
        },
    )
    return wortel


def woorden(wortel: Path, voor: dict[str, str | None], na: dict[str, str | None]) -> str:
    """The change in words, tried on a copy."""
    proef = wortel / "proef"
    shutil.rmtree(proef, ignore_errors=True)
    for naam in ("kaart", "methodiek"):
        shutil.copytree(wortel / naam, proef / naam)
    schrijf(proef, voor)
    oud = lees_kaal(proef)
    schrijf(proef, na)
    return in_woorden(verschillen(oud, lees_kaal(proef)))


def test_each_kind_of_change_in_words(goed: Path, golden: Callable[[str, str], None]) -> None:
    stukken = [f"# {wat}\n\n{woorden(goed, voor, na) or '(niets)'}\n" for wat, (voor, na) in VERANDERINGEN.items()]
    golden("verschil.md", "\n".join(stukken))


def test_what_is_taken_back_says_the_reverse(goed: Path) -> None:
    _, na = VERANDERINGEN["een ander nummer"]
    assert woorden(goed, na, {ORG: ORGANISATIE}).endswith("070 353 61 89 → 070 353 61 88")


def test_the_message_tells_where_it_shows_and_what_to_print(golden: Callable[[str, str], None]) -> None:
    veel = tuple(f"organisaties/verzonnen-{nr}.html" for nr in range(45))
    per_editie = {
        "deelnemer": Geraakt({"nl": veel, "ar": veel[:2]}, {"Poster (A3, pdf)": ("nl", "ar")}),
        "team": Geraakt({}, {}),
    }
    achter = {"ar": {"verouderd": ["Hulp bij wonen"]}, "ti": {"ontbreekt": ["Hulp bij wonen", "Loop binnen."]}}
    golden("bericht.md", bericht([], per_editie, achter, [], ["hooks/`raar`.py"]))  # type: ignore[arg-type]
