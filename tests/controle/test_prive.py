"""One rule over every text: no number, mailbox, address or account of a person or of a hidden house."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import CRISIS, LEEFGEBIEDEN, ORGANISATIE

from hooks.bevinding import Bevinding
from hooks.controle.prive import vrijgegeven
from hooks.model import Kaart
from hooks.model.soorten import SOORTEN, stukken
from hooks.stand import lees_stand

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

HULPVRAAG = """\
vraag: Ik zoek een verzonnen huis
voor_de_coach: Over een verzonnen huis
zoekwoorden: [huis]
eerst: Bel de verzonnen organisatie
neutraal: Informatie
leefgebieden: [wonen]
stappen:
  - doe: Bel de verzonnen organisatie
    organisatie: voorbeeld
"""
GEHEIM = [
    "Bel Kim op 06 12345678",
    "App naar https://wa.me/31612345678",
    "Mail jan.de.vries@voorbeeld.example",
    "Kom naar Fluwelen Burgwal 12",
    "Kom naar de Kerkstr. 12",
    "Het is op 2545 ha",
    "Het is op 52.07051, 4.30072",
    "Maak het over op NL91 ABNA 0417 1643 00",
]


def in_org(tekst: str, extra: str = "") -> dict[str, str | bytes | None]:
    return {"organisaties/voorbeeld.yml": f'{ORGANISATIE}niet: "{tekst}"\n{extra}'}


def fouten(bevindingen: list[Bevinding]) -> list[Bevinding]:
    return [b for b in bevindingen if b.ernst == "fout"]


@pytest.mark.parametrize("tekst", GEHEIM)
def test_it_is_found_in_a_text_of_an_organisation_with_its_line(tekst: str, kijk_na: KijkNa) -> None:
    (bevinding,) = fouten(kijk_na(in_org(tekst)))
    assert (bevinding.bestand, bevinding.regel, bevinding.ernst) == ("kaart/organisaties/voorbeeld.yml", 11, "fout")


@pytest.mark.parametrize(
    ("naam", "inhoud", "oud"),
    [
        ("hulpvragen/huis.yml", HULPVRAAG, "Over een verzonnen huis"),
        ("crisis.yml", CRISIS, "direct gevaar"),
        ("leefgebieden.yml", LEEFGEBIEDEN, "Nederlands leren"),
    ],
)
@pytest.mark.parametrize("tekst", GEHEIM)
def test_and_of_every_other_kind(tekst: str, naam: str, inhoud: str, oud: str, kijk_na: KijkNa) -> None:
    gevonden = fouten(kijk_na({naam: inhoud.replace(oud, f'"{tekst}"')}))
    assert [b.bestand for b in gevonden if "hier staat een" in b.melding] == [f"kaart/{naam}"]


@pytest.mark.parametrize("tekst", GEHEIM)
def test_who_types_it_out_may_say_it(tekst: str, kijk_na: KijkNa) -> None:
    assert fouten(kijk_na(in_org(tekst, f'openbaar: ["{tekst}"]\n'))) == []


def test_an_exemption_that_nothing_needs_is_told(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na(in_org("Niet voor kinderen", 'openbaar: ["06 12345678"]\n'))
    assert (bevinding.ernst, bevinding.melding.split(";")[0]) == (
        "let op",
        "'06 12345678' staat verder nergens in dit bestand",
    )


def test_what_the_kaart_publishes_itself_may_be_repeated(kijk_na: KijkNa) -> None:
    assert kijk_na(in_org("Bel +31 70 353 61 88 of mail info@voorbeeld.example")) == []
    ander = ORGANISATIE.replace("Verzonnen Voorbeeld", "Ander").replace('"070 353 61 88"', '"070 353 61 89"')
    openbaar = ander + "adres: {straat: Verzonnenlaan 3, postcode: 2545 HA, plaats: Den Haag}\n"
    hulpvraag = HULPVRAAG.replace("Over een verzonnen huis", "Bij Ander, Verzonnenlaan 3, 070-353 61 89")
    assert [
        b
        for b in kijk_na({"organisaties/ander.yml": openbaar, "hulpvragen/huis.yml": hulpvraag})
        if "hier staat" in b.melding
    ] == []


def test_a_hidden_house_is_not_given_away_by_the_address_of_another(kijk_na: KijkNa) -> None:
    ander = ORGANISATIE.replace("Verzonnen Voorbeeld", "Ander").replace('"070 353 61 88"', '"070 353 61 89"')
    openbaar = ander + "adres: {straat: Verzonnenlaan 3, plaats: Den Haag}\n"
    (bevinding,) = kijk_na(
        in_org("In hetzelfde huis als Ander, Verzonnenlaan 3") | {"organisaties/ander.yml": openbaar}
    )
    assert "maar het adres is verborgen" in bevinding.melding


def test_pages_prose_and_words_to_search_with_are_read_too_in_every_language(project: Path) -> None:
    """All in one copy of the project, which is read once."""
    geschreven = []
    for naam in ("content/over.md", "content/over.ti.md", "methodiek/methoden/casusbespreking.md"):
        pad = project / naam
        regels = pad.read_text(encoding="utf-8").rstrip("\n").splitlines()
        for tekst in GEHEIM[:4]:
            regels += ["", tekst]
            geschreven.append((naam, len(regels), tekst))
        pad.write_text("\n".join([*regels, ""]), encoding="utf-8")
    po = project / "kaart" / "vertalingen" / "en.po"
    tekst = po.read_text(encoding="utf-8")
    begin = tekst.index(':zoekwoorden"\n')
    plek = tekst.index('msgstr "', begin) + len('msgstr "')
    po.write_text(tekst[:plek] + "06 12345678, " + tekst[plek:], encoding="utf-8")
    gevonden = fouten(lees_stand(project / "kaart").bevindingen)
    plekken = {(b.bestand, b.regel) for b in gevonden if "hier staat een" in b.melding}
    assert [(naam, regel, tekst) for naam, regel, tekst in geschreven if (naam, regel) not in plekken] == []
    assert any(b.bestand == "kaart/vertalingen/en.po" and "hier staat '06 12345678'" in b.melding for b in gevonden)


def test_every_kind_of_record_is_read(echte_kaart: Kaart) -> None:
    soorten = {s.naam for s in SOORTEN if not s.personen}
    assert soorten <= {stuk.soort.naam for stuk in stukken(echte_kaart)}


def test_an_exemption_counts_in_every_spelling() -> None:
    assert vrijgegeven(("06-12345678",)) == vrijgegeven(("+31 6 12 34 56 78",)) == {"0612345678"}
