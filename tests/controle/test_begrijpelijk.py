"""Tips for plain language: what is said of a sentence, where, and of which sentences nothing is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hulp import PROJECT
from verzonnen import VANDAAG

from hooks.bevinding import Bevinding, fouten
from hooks.controle import controleer
from hooks.controle.begrijpelijk import tips, woordenlijst
from hooks.iconen import icoon_bestaat
from hooks.inlezen import lees_kaart

Kijk = Callable[[dict[str, str | bytes | None]], list[Bevinding]]


def gezegd(tekst: str, **opties: object) -> list[str]:
    return [tip.melding for tip in tips(tekst, **opties)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        (
            "U kunt bij ons terecht voor hulp met brieven van de gemeente en ook met brieven van andere mensen.",
            ["lange zin: 19 woorden. Maak er twee zinnen van"],
        ),
        (
            "Vraag de toeslagenaanvraagformulieren.",
            [
                "lang woord: 'toeslagenaanvraagformulieren' heeft 28 letters. Kies een korter woord, of leg het uit",
            ],
        ),
        ("Uw brief wordt snel beantwoord.", ["lijdende zin: 'wordt … beantwoord'. Zeg wie het doet"]),
        ("De kosten worden door ons betaald.", ["lijdende zin: 'worden … betaald'. Zeg wie het doet"]),
        ("U weet wat er gevraagd wordt.", ["lijdende zin: 'gevraagd … wordt'. Zeg wie het doet"]),
        ("Het huis is gemaakt door buren.", ["lijdende zin: 'is … gemaakt'. Zeg wie het doet"]),
        ("Bel i.p.v. mailen.", ["kort geschreven: 'i.p.v.'. Schrijf: in plaats van"]),
        ("Kom t/m vrijdag.", ["kort geschreven: 't/m'. Schrijf: tot en met"]),
        ("Neem max. 2 tassen mee.", ["kort geschreven: 'max.'. Schrijf: hoogstens"]),
        (
            "Open ma-vr 9-17.",
            [
                "kort geschreven: 'ma-vr'. Schrijf de dagen voluit: maandag tot en met vrijdag",
                "kort geschreven: '9-17'. Schrijf: 9 uur tot 17 uur",
            ],
        ),
        (
            "Open ma t/m vr.",
            ["kort geschreven: 'ma t/m vr.'. Schrijf de dagen voluit: maandag tot en met vrijdag"],
        ),
        ("Bel tussen 9.00 – 12.30 uur.", ["kort geschreven: '9.00 – 12.30 uur'. Schrijf: 9.00 uur tot 12.30 uur"]),
        ("Bel tussen 9-17 u.", ["kort geschreven: '9-17 u.'. Schrijf: 9 uur tot 17 uur"]),
        ("Kom om 9u.", ["kort geschreven: '9u.'. Schrijf: 9 uur"]),
        ("Voor kinderen van 8-18 jaar.", ["kort geschreven: '8-18'. Schrijf: 8 tot en met 18"]),
        (
            "Bel de GGZ.",
            [
                "afkorting: 'GGZ' is niet uitgelegd. Schrijf hem voluit, of zet hem in methodiek/begrippen.yml met 'doelgroep: deelnemer'"
            ],
        ),
        ("Indien u belt.", ["moeilijk woord: 'Indien'. Makkelijker: als"]),
        ("Wij helpen middels een gesprek.", ["moeilijk woord: 'middels'. Makkelijker: met"]),
        ("U dient te bellen.", ["moeilijk woord: 'dient te'. Makkelijker: moeten"]),
        ("Wij gaan aan de slag.", ["beeldspraak: 'aan de slag'. Zeg het gewoon, zoals: beginnen"]),
        ("Kom niet zonder paspoort.", ["twee keer niet: 'niet zonder'. Zeg wat wel kan of moet"]),
        ("Dat is niet onmogelijk.", ["twee keer niet: 'niet onmogelijk'. Zeg wat wel kan of moet"]),
    ],
    ids=lambda waarde: waarde if isinstance(waarde, str) else "",
)
def test_a_sentence_that_can_be_plainer_gives_a_tip_with_a_better_way(tekst: str, verwacht: list[str]) -> None:
    assert gezegd(tekst) == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "Bel 070 353 61 88 of 0800-0113. Of 085 - 485 60 00.",
        "Kom op 2026-11-23, op 1-2-2026 of op 23/11.",
        "Het wordt een goed gesprek over geld.",
        "Word buur. Wat wilt u worden? Ik wil kok worden.",
        "Het adres is Plein 12, 2545 HA Den Haag.",
        "Mail naar info@schuldhulpverleningsorganisatie.nl of kijk op www.schuldhulpverleningsorganisatie.nl/aanvragen.",
        "Er is schuldhulpverlening. U vraagt een verblijfsvergunning aan.",
        "Wij zijn van de Schuldhulpverleningsorganisatie.",
        "Spreek een app-bericht-voorbeeld-zinnetje in.",
        "Ik kan niet slapen, en ik heb geen huis.",
        "Weet u niet wie u kunt bellen? Geen zorgen.",
        "Kom om 9 uur. Blijf tot 17 uur. Dat is 8 uur werk.",
        "Het lettertype is IBM Plex Sans.",
        "Doe het samen met Max. Of met Min.",
        "Vraag na bij de woonruimte do it yourself.",
        "Kom op maandag of dinsdag, zo tegen de middag.",
    ],
)
def test_a_plain_sentence_gives_no_tip(tekst: str) -> None:
    assert gezegd(tekst) == []


def test_fifteen_words_are_well_and_sixteen_are_not() -> None:
    assert gezegd(" ".join(["woord"] * 15) + ". Nog één.") == []
    assert gezegd(" ".join(["woord"] * 16) + ". Nog één.") == ["lange zin: 16 woorden. Maak er twee zinnen van"]
    # A telephone number is one thing to hold in mind.
    assert gezegd(" ".join(["woord"] * 14) + " 070 353 61 88.") == []


def test_sixteen_letters_are_well_and_seventeen_are_not() -> None:
    assert gezegd(f"de {'a' * 16}") == []
    assert len(gezegd(f"de {'a' * 17}")) == 1


def test_a_word_that_is_explained_needs_no_other_word() -> None:
    assert gezegd("Bel de GGZ.", bekend=frozenset({"ggz"})) == []
    assert gezegd(f"de {'a' * 17}", bekend=frozenset({"a" * 17})) == []


def test_the_list_has_every_word_once_and_a_plainer_one_beside_it() -> None:
    lijst = woordenlijst()
    alles = lijst.woorden | lijst.beeldspraak
    assert len(alles) == len(lijst.woorden) + len(lijst.beeldspraak) >= 90
    for woord, beter in alles.items():
        assert woord == woord.casefold()
        # What we propose is no word of the list itself.
        assert gezegd(f"Hier {beter}.") == [], woord


def test_no_tip_claims_a_level() -> None:
    bron = (PROJECT / "hooks" / "controle" / "begrijpelijk.py").read_text(encoding="utf-8")
    lijst = (PROJECT / "hooks" / "controle" / "moeilijke-woorden.yml").read_text(encoding="utf-8")
    for niveau in ("A1", "A2", "B1", "B2", "niveau", "taalniveau"):
        assert niveau not in bron + lijst


# -- in the files ---------------------------------------------------------------------------------------

ORGANISATIE = """\
naam: Stichting Verzonnen Voorbeeld
kort: Hulp bij wonen
uitleg: >
  Deze organisatie is verzonnen.
  Bel haar, indien dat kan.
leefgebieden: [wonen, taal]
voor_wie: "Iedereen, evenals zijn buren"
telefoon:
  - nummer: "070 353 61 88"
    open_in_woorden: ma-vr
team:
  tips: Indien u belt, bel dan reeds in de ochtend.
controle: {datum: 2026-11-01, methode: telefoon, door: beheerder}
"""


def test_a_tip_stands_at_the_word_itself_also_further_on_in_a_text(kijk_na: Kijk) -> None:
    bevindingen = kijk_na({"organisaties/voorbeeld.yml": ORGANISATIE})
    assert [str(b) for b in bevindingen] == [
        "kaart/organisaties/voorbeeld.yml:5:13: taaltip: moeilijk woord: 'indien'. Makkelijker: als",
        "kaart/organisaties/voorbeeld.yml:7:22: taaltip: moeilijk woord: 'evenals'. Makkelijker: en ook",
        "kaart/organisaties/voorbeeld.yml:10:22: taaltip: kort geschreven: 'ma-vr'. Schrijf de dagen voluit: maandag tot en met vrijdag",
    ]
    # A tip stops nothing; what only the team reads is theirs.
    assert fouten(bevindingen) == []


def test_the_handbook_for_participants_is_read_and_that_for_professionals_is_not(kijk_methodiek_na: Kijk) -> None:
    bevindingen = kijk_methodiek_na(
        {
            "methodiek/begrippen.yml": """\
- id: werkplan
  term: werkplan
  uitleg: Het plan, indien het er is.
- id: zvv
  term: ZVV
  voluit: Zorg Voor Verzinsels
  uitleg: Een verzonnen soort zorg.
- id: plan
  term: plan
  uitleg: Wat u gaat doen, indien u wilt.
  doelgroep: deelnemer
- id: pvb
  term: PVB
  voluit: Plan Voor Buren
  uitleg: Een verzonnen plan.
  doelgroep: deelnemer
- id: doel
  term: DOEL
  voluit: uw doel
  uitleg: Het laatste kaartje van uw route.
  doelgroep: deelnemer
"""
        }
    )
    assert [(b.bestand, b.regel, b.kolom) for b in bevindingen if b.ernst == "taaltip"] == [
        ("methodiek/begrippen.yml", 10, 28)
    ]


def test_dutch_pages_are_read_without_their_front_matter_and_links(kaart_map: Path) -> None:
    content = kaart_map.parent / "content"
    content.mkdir()
    (content / "over.md").write_text(
        "---\ntitle: Indien\n---\n\n# Over ons\n\n- Kijk [hier](https://a.example/indien) indien u wilt.\n",
        encoding="utf-8",
    )
    (content / "over.ar.md").write_text("indien\n", encoding="utf-8")
    bevindingen = controleer(lees_kaart(kaart_map), VANDAAG, icoon_bestaat)
    assert [(b.bestand, b.regel, b.kolom, b.ernst) for b in bevindingen] == [("content/over.md", 7, 41, "taaltip")]


def test_the_texts_of_today_get_few_tips_and_every_tip_stands_at_what_it_quotes() -> None:
    bevindingen = controleer(lees_kaart(PROJECT / "kaart"), VANDAAG, icoon_bestaat)
    gevonden = [b for b in bevindingen if b.ernst == "taaltip"]
    assert gevonden
    for b in gevonden:
        regel = (PROJECT / b.bestand).read_text(encoding="utf-8").splitlines()[b.regel - 1]
        if (citaat := b.melding.partition("'")[2].partition("'")[0]) and "…" not in citaat:
            # A quotation can go on on the next line; its first word is here.
            assert regel[b.kolom - 1 :].startswith(citaat.split()[0]), b
