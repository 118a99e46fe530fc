"""The table of states, and how many translations may be missing or out of date."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hulp import PROJECT
from verzonnen import VANDAAG

from hooks.bevinding import fouten
from hooks.inlezen import lees_kaart
from hooks.model import Kaart
from hooks.model.drempels import Drempel, Drempels, Grens, Taaldrempel
from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.stand import Stand, lees_stand
from hooks.vertaling import TALEN, lees_catalogus
from hooks.vertaling.bijwerken import werk_bij
from hooks.vertaling.bladzijden import Bladzijde
from hooks.vertaling.staat import DELEN, STATUSSEN, Deelstand, boven_drempel, deel_van, tabel, te_doen, tel, totaal
from hooks.vertaling.talen import vertaaltalen

PO = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Direct hulp"
msgstr "Help now"

#, fuzzy
msgctxt "crisis/lijnen:112.waarvoor"
msgid "direct gevaar"
msgstr "danger"

# nagekeken: tolk, 2026-11-24
msgctxt "organisaties/voorbeeld:kort"
msgid "Hulp bij wonen"
msgstr "Help with housing"
"""

# An invented organisation with six texts.
NIEUW = """\
naam: Verzonnen Stichting {nr}
kort: Verzonnen hulp
uitleg: Verzonnen uitleg.
niet: Verzonnen opvang.
leefgebieden: [wonen]
voor_wie: Verzonnen mensen
gebied: Verzonnen wijk
aanmelden: {{hoe: Kom langs.}}
controle: {{datum: 2026-11-01, methode: telefoon, door: beheerder}}
"""


@pytest.fixture
def kaart(kaart_map: Path) -> Kaart:
    (kaart_map / "vertalingen").mkdir()
    (kaart_map / "vertalingen" / "en.po").write_text(PO, encoding="utf-8")
    kaart = lees_kaart(kaart_map).kaart
    assert kaart is not None
    return kaart


@pytest.fixture
def deelstanden(kaart: Kaart, kaart_map: Path) -> tuple[Deelstand, ...]:
    en, _ = lees_catalogus(kaart_map / "vertalingen", "en")
    return tel(kaart, {"en": en}, [Bladzijde("over", "en", "concept")])


def test_every_text_is_counted_once_in_its_part(deelstanden: tuple[Deelstand, ...]) -> None:
    assert [
        (d.deel, d.nagekeken, d.concept, d.verouderd, d.ontbreekt)
        for d in deelstanden
        if any((d.nagekeken, d.concept, d.verouderd, d.ontbreekt))
    ] == [
        ("interface", 0, 1, 0, 0),
        ("crisis", 0, 0, 1, 0),
        ("leefgebieden", 0, 0, 0, 4),
        ("organisaties", 1, 0, 0, 2),
        ("pagina's", 0, 1, 0, 0),
    ]
    assert totaal(deelstanden, "en") == Deelstand("en", "alles", 1, 2, 1, 6)


def test_the_table_shows_every_part_and_the_sum(deelstanden: tuple[Deelstand, ...]) -> None:
    regels = tabel(deelstanden).splitlines()
    assert regels[0].split() == ["Engels", *STATUSSEN]
    assert [regel.split()[0] for regel in regels[1:]] == [*DELEN, "alles"]
    assert regels[-1].split() == ["alles", "1", "2", "1", "6"]


def test_what_is_to_be_done_is_listed_with_its_place(kaart: Kaart, kaart_map: Path) -> None:
    en, _ = lees_catalogus(kaart_map / "vertalingen", "en")
    lijst = te_doen(
        kaart, {"en": en}, [Bladzijde("over", "en", "verouderd"), Bladzijde("over", "ti", "ontbreekt")], "en"
    )
    assert len(lijst) == 8
    assert ("verouderd", "crisis/lijnen:112.waarvoor", "direct gevaar") in lijst
    assert lijst[-1] == ("verouderd", "content/over.en.md", "de hele pagina")


@pytest.mark.parametrize(
    ("context", "deel"),
    [
        (None, "interface"),
        ("knop", "interface"),
        ("crisis/lijnen:112.waarvoor", "crisis"),
        ("hulpvragen/schulden:vraag", "hulpvragen"),
        ("methodiek/constructen:welzijn.kaarten.zingeving.woord", "kaartjes"),
        ("methodiek/grow:score", "grow"),
        ("methodiek/themas:taal.naam", "smart"),
        ("methodiek/doelhulp:vaag", "smart"),
        ("methodiek/begrippen:a1.uitleg", "begrippen"),
    ],
)
def test_a_text_belongs_to_the_part_its_context_says(context: str | None, deel: str) -> None:
    assert deel_van(context) == deel
    assert deel in DELEN


# fmt: off
GRENZEN = [
    (Drempels(), []),
    (Drempels(voor_alle_talen=Drempel(ontbreekt=Grens(let_op=6))), []),
    (Drempels(voor_alle_talen=Drempel(ontbreekt=Grens(let_op=5))), ["ontbreken"]),
    (Drempels(voor_alle_talen=Drempel(ontbreekt=Grens(let_op=5), verouderd=Grens(let_op=0))), ["ontbreken", "verouderd"]),
    (Drempels(voor_alle_talen=Drempel(ontbreekt=Grens(let_op=0)), per_taal=(Taaldrempel(taal="en", ontbreekt=Grens(let_op=6)),)), []),
    (Drempels(voor_alle_talen=Drempel(verouderd=Grens(let_op=0)), per_taal=(Taaldrempel(taal="en", ontbreekt=Grens(let_op=6)),)), ["verouderd"]),
    (Drempels(per_taal=(Taaldrempel(taal="ti", ontbreekt=Grens(let_op=0)),)), []),
]
# fmt: on


@pytest.mark.parametrize(("drempels", "woorden"), GRENZEN)
def test_above_a_limit_there_is_a_warning_and_never_more(
    drempels: Drempels, woorden: list[str], deelstanden: tuple[Deelstand, ...]
) -> None:
    bevindingen = boven_drempel(deelstanden, drempels, "kaart/vertalingen")
    assert [woord for b, woord in zip(bevindingen, woorden, strict=True) if woord in b.melding] == woorden
    assert {(b.bestand, b.ernst) for b in bevindingen} <= {("kaart/vertalingen/en.po", "let op")}


def test_a_finding_says_how_many_and_how_to_see_which(deelstanden: tuple[Deelstand, ...]) -> None:
    drempels = Drempels(voor_alle_talen=Drempel(ontbreekt=Grens(let_op=2), verouderd=Grens(let_op=0)))
    assert [b.melding for b in boven_drempel(deelstanden, drempels, "kaart/vertalingen")] == [
        "Engels: er ontbreken 6 vertalingen; het mogen er 2 zijn (zie kaart/vertalingen/drempels.yml). Welke, dat ziet u met: kaart vertaling stand en",
        "Engels: 1 vertaling is verouderd; het mogen er 0 zijn (zie kaart/vertalingen/drempels.yml). Welke, dat ziet u met: kaart vertaling stand en",
    ]


# fmt: off
DREMPELS = {
    "voor_alle_talen:\n  ontbreekt: {let_op: veel}\n": (2, "schrijf een heel getal"),
    "voor_alle_talen:\n  ontbreken: {let_op: 0}\n": (2, "Bedoelt u 'ontbreekt'?"),
    "voor_alle_talen:\n  verouderd: {let_op: -1}\n": (2, "schrijf een getal van minstens 0"),
    "per_taal:\n  - ontbreekt: {let_op: 0}\n": (2, "'taal' ontbreekt"),
    "voor_alle_talen:\n  ontbreekt: {let_op: 0, fout: 60}\n": (2, "haal het weg en laat 'let_op' staan"),
}
# fmt: on


@pytest.mark.parametrize("yml", DREMPELS)
def test_a_mistake_in_the_limits_is_told_and_stops_nothing(yml: str, kaart_map: Path) -> None:
    (kaart_map / "vertalingen").mkdir()
    (kaart_map / "vertalingen" / "drempels.yml").write_text(yml, encoding="utf-8")
    (bevinding,) = lees_kaart(kaart_map).bevindingen
    regel, zin = DREMPELS[yml]
    assert (bevinding.bestand, bevinding.regel, bevinding.ernst) == ("kaart/vertalingen/drempels.yml", regel, "let op")
    assert zin in bevinding.melding


@pytest.mark.parametrize("aantal", [11, 30, 100])
def test_new_organisations_come_on_the_site_before_they_are_translated(aantal: int, kaart_map: Path) -> None:
    vertalingen = kaart_map / "vertalingen"
    werk_bij(vertalingen, lees_kaart(kaart_map).kaart or pytest.fail("no kaart"))
    shutil.copy(PROJECT / "kaart" / "vertalingen" / "drempels.yml", vertalingen)
    voor = {d.taal: d for d in lees_stand(kaart_map).vertaalstand if d.deel == "organisaties"}
    for nr in range(aantal):
        (kaart_map / "organisaties" / f"nieuw-{nr}.yml").write_text(NIEUW.format(nr=nr), encoding="utf-8")
    stand = lees_stand(kaart_map)
    assert fouten(stand.bevindingen) == []
    meldingen = [b for b in stand.bevindingen if b.bestand == "kaart/vertalingen/ar.po"]
    assert [b.ernst for b in meldingen] == ["let op"]
    na = {d.taal: d for d in stand.vertaalstand if d.deel == "organisaties"}
    assert {code: d.ontbreekt - voor[code].ontbreekt for code, d in na.items()} == dict.fromkeys(
        vertaaltalen(), 6 * aantal
    )
    # Each of their pages is there in Arabic, in Dutch that says that it is Dutch.
    uitgave = Uitgave(editie="deelnemer", datum=VANDAAG, adres="https://kaart.example/", talen=("nl", "ar"))
    blad = Blad(stand.in_taal(uitgave, "ar"), uitgave, stand.catalogi["ar"], Instellingen())
    nieuw = [o for o in blad.kaart.organisaties if o.id.startswith("nieuw-")]
    assert len(nieuw) == aantal
    for o in nieuw:
        assert {(t.taal, t.status) for t in (o.kort, o.uitleg, o.niet, o.voor_wie) if t} == {("nl", "ontbreekt")}
        html = blad.organisatie(o)
        assert 'lang="nl" dir="ltr">Verzonnen uitleg.' in html
        assert 'class="sk-nl">in het Nederlands' in html


def test_in_the_real_deelnemer_edition_no_translation_is_missing(stand: Stand) -> None:
    delen = stand.vertaalstand
    assert {d.taal: totaal(delen, d.taal).ontbreekt for d in delen} == dict.fromkeys([c for c in TALEN if c != "nl"], 0)
    # No part is counted as whole because it is empty.
    assert {d.deel for d in delen if d.concept + d.nagekeken + d.verouderd == 0} == set()
