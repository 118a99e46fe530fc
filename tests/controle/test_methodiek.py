"""The rules for the handbook: each finds its mistake at its place, and nothing where there is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from verzonnen_methodiek import METHODIEK, gemerkt, vervang

from hooks.bevinding import Bevinding

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

DELEN = "methodiek/delen.yml"
BEGRIPPEN = "methodiek/begrippen.yml"
ZRM = "methodiek/zrm.yml"
SAMENHANG = "methodiek/samenhang.yml"
BEGIN = "methodiek/begin-hier.yml"
METHODE = "methodiek/methoden/kennismaken.yml"
PROZA = "methodiek/methoden/kennismaken.md"
TRAJECT = "methodiek/trajecten/proeftuin.yml"
FORMULIER = "methodiek/formulieren/gesprek.yml"
BLAD = "methodiek/formulieren/mijn-week.yml"
THEMAS = "methodiek/smart/themas.yml"
DOELHULP = "methodiek/smart/doelhulp.yml"
GROW = "methodiek/grow/vragen.yml"
KAARTJES = "methodiek/routeplanner/kaartjes.yml"
BEZOEKEN = "kaart/voorlichtingen.yml"

EEN_BEGRIP = "- id: nieuw\n  term: iets\n  uitleg: Verzonnen.\n"


def plekken(bevindingen: list[Bevinding]) -> list[str]:
    return [f"{b.bestand}:{b.regel}:{b.kolom}" for b in bevindingen]


def test_a_good_handbook_has_no_findings(kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({}) == []


# What is changed in one file: old text -> new text ("" is the end of the file); ▸ stands where the finding must point.
# fmt: off
FOUTEN: dict[str, tuple[str, str, str, str]] = {
    # -- ids that do not exist
    "part": (METHODE, "deel: gesprek", "deel: ▸gesprekk", "deel 'gesprekk' bestaat niet. Bedoelt u 'gesprek'?"),
    "source of a method": (METHODE, "[veldwerk § 1, boek]", "[veldwerk § 1, ▸boekk]", "bron 'boekk' bestaat niet. Bedoelt u 'boek'?"),
    "source of a traject": (TRAJECT, "bron: [veldwerk § 1]", "bron: [▸xyzzyq § 1]", "bron 'xyzzyq' bestaat niet. Hier kan: boek, veldwerk."),
    "source of a form": (FORMULIER, "bron: [veldwerk § 1]", "bron: [▸boeck § 1]", "bron 'boeck' bestaat niet. Bedoelt u 'boek'?"),
    "form": (METHODE, "formulieren: [gesprek]", "formulieren: [▸gesprekken]", "formulier 'gesprekken' bestaat niet. Bedoelt u 'gesprek'?"),
    "method to see too": (METHODE, "[afsluiten, proeftuin]", "[▸afsluitenn, proeftuin]", "methode 'afsluitenn' bestaat niet. Bedoelt u 'afsluiten'?"),
    "traject to see too": (METHODE, "[afsluiten, proeftuin]", "[afsluiten, ▸proeftuinen]", "methode 'proeftuinen' bestaat niet. Bedoelt u 'proeftuin'?"),
    "leefgebied of a method": (METHODE, "leefgebieden: [wonen]", "leefgebieden: [▸wonnen]", "leefgebied 'wonnen' bestaat niet. Bedoelt u 'wonen'?"),
    "method of a fase": (TRAJECT, "[afsluiten]", "[▸afsluitn]", "methode 'afsluitn' bestaat niet. Bedoelt u 'afsluiten'?"),
    "organisation of a visit": (BEZOEKEN, "organisatie: voorbeeld", "organisatie: ▸voorbeelt", "organisatie 'voorbeelt' bestaat niet. Bedoelt u 'voorbeeld'?"),
    "ZRM domain in samenhang": (SAMENHANG, "[meedoen]", "[meedoen, ▸mededoen]", "ZRM-domein 'mededoen' bestaat niet. Bedoelt u 'meedoen'?"),
    "card in samenhang": (SAMENHANG, "[huis]", "[huis, ▸huiss]", "kaartje 'huiss' bestaat niet. Bedoelt u 'huis'?"),
    "theme in samenhang": (SAMENHANG, "themas: [taal]", "themas: [taal, ▸xyzzyq]", "thema 'xyzzyq' bestaat niet. Hier kan: taal."),
    "question in samenhang": (SAMENHANG, "grow: [hoe-nu]", "grow: [▸hoe-nou]", "vraag 'hoe-nou' bestaat niet. Bedoelt u 'hoe-nu'?"),
    "leefgebied of a row in samenhang": (SAMENHANG, "", "- id: ▸talen\n", "leefgebied 'talen' bestaat niet. Bedoelt u 'taal'?"),
    "hulpvraag of a goal": (THEMAS, "", "    - {id: nog-een, wens: Ik wil meer., doel: Verzonnen., hoe_meten: Niet., bron: [veldwerk § 4], acties: [Ik praat.], hulpvragen: [▸xyzzyq]}\n", "hulpvraag 'xyzzyq' bestaat niet."),
    "line of a goal": (THEMAS, "", "    - {id: nog-een, wens: Ik wil meer., doel: Verzonnen., hoe_meten: Niet., bron: [veldwerk § 4], acties: [Ik praat.], lijnen: [▸xyzzyq]}\n", "crisislijn 'xyzzyq' bestaat niet."),
    # -- twice
    "the same source twice": (METHODE, "[veldwerk § 1, boek]", "[veldwerk § 1, boek, ▸boek]", "bron 'boek' staat er twee keer; houd er één"),
    "the same card twice in a row": (SAMENHANG, "[huis]", "[huis, ▸huis]", "kaartje 'huis' staat er twee keer; houd er één"),
    "the same question twice in a row": (SAMENHANG, "[wat-wilt-u, hoe-nu]", "[wat-wilt-u, hoe-nu, ▸wat-wilt-u]", "vraag 'wat-wilt-u' staat er twee keer; houd er één"),
    "two fasen": (TRAJECT, "id: oogsten", "id: ▸zaaien", "'zaaien' staat er twee keer in; geef elk een eigen naam (id)"),
    "two places on a form": (FORMULIER, "id: waarover", "id: ▸datum", "'datum' staat er twee keer in; geef elk een eigen naam (id)"),
    "two cards of one construct": (KAARTJES, "    - id: leren\n", "    - {id: ▸huis, woord: Nog een, uitleg: Verzonnen., icoon: material/home}\n    - id: leren\n", "'huis' staat er twee keer in; geef elk een eigen naam (id)"),
    "two cards of two constructs": (KAARTJES, "    - id: doel\n", "    - id: ▸huis\n", "'huis' staat er twee keer in; geef elk een eigen naam (id)"),
    "two questions of two parts": (GROW, "id: wat-doet-u", "id: ▸wat-wilt-u", "'wat-wilt-u' staat er twee keer in; geef elk een eigen naam (id)"),
    "two goals of a theme": (THEMAS, "", "    - {id: ▸praten, wens: Ik wil meer., doel: Verzonnen., hoe_meten: Niet., bron: [veldwerk § 4], acties: [Ik praat.]}\n", "'praten' staat er twee keer in; geef elk een eigen naam (id)"),
    "a code of two constructs": (KAARTJES, "code: DO", "code: ▸LE", "code LE heeft leven al; kies twee andere letters"),
    "a word of two terms": (BEGRIPPEN, "", "- id: nieuw\n  term: ▸Werkplannen\n  uitleg: Verzonnen.\n", "'Werkplannen' staat ook bij begrip 'werkplan'; noem het bij één van de twee"),
    # -- icons, colours, the card that closes the route
    "icon of a card": (KAARTJES, "material/translate", "▸material/bestaat-niet", "icoon 'material/bestaat-niet' bestaat niet; kies er een uit Material Design"),
    "icon of a part": (DELEN, "material/forum", "▸material/../forum", "icoon 'material/../forum' bestaat niet; kies er een uit Material Design"),
    "colour that can not be read": (KAARTJES, '"#caae90"', '▸"#6a5e50"', "is niet goed te lezen: het contrast is"),
    "a slot that is not the last": (KAARTJES, '  donker: "#caae90"\n  kaarten:\n', '  donker: "#caae90"\n  slot: ▸ja\n  kaarten:\n', "alleen de laatste groep kan de route afsluiten, met één kaartje"),
    "a slot of one card with a group after it": (KAARTJES, "  slot: ja\n  kaarten:\n    - id: doel\n      woord: DOEL\n      uitleg: Dit wil ik bereiken.\n      icoon: material/flag-checkered\n", "  slot: ▸ja\n  kaarten: [{id: doel, woord: DOEL, uitleg: Verzonnen., icoon: material/home}]\n- {id: na, naam: Na, kort: Verzonnen., code: NA, kleur: '#8a4b08', tint: '#f3ede6', donker: '#caae90', kaarten: [{id: nog, woord: Nog een, uitleg: Verzonnen., icoon: material/home}]}\n", "alleen de laatste groep kan de route afsluiten, met één kaartje"),
    "a slot of two cards": (KAARTJES, "  slot: ja\n  kaarten:\n", "  slot: ▸ja\n  kaarten:\n    - {id: nog, woord: Nog een, uitleg: Verzonnen., icoon: material/home}\n", "alleen de laatste groep kan de route afsluiten, met één kaartje"),
    # -- the steps of a new colleague
    "steps that take too long": (BEGIN, "minuten: 10", "minuten: ▸11", "alle stappen samen duren 16 minuten; dat moeten er 15 zijn"),
    "steps that take too short": (BEGIN, "minuten: 10", "minuten: ▸9", "alle stappen samen duren 14 minuten; dat moeten er 15 zijn"),
    "page that does not exist": (BEGIN, "naar: begrippen", "naar: ▸begripen", "de pagina 'begripen' bestaat niet. Bedoelt u 'begrippen'?"),
    "page of a method that does not exist": (BEGIN, "methode:kennismaken", "▸methode:kenismaken", "de pagina 'methode:kenismaken' bestaat niet. Bedoelt u 'methode:kennismaken'?"),
    "page of a traject that is a method": (BEGIN, "methode:kennismaken", "▸traject:kennismaken", "de pagina 'traject:kennismaken' bestaat niet. Bedoelt u"),
    "page of a kind without a name": (BEGIN, "methode:kennismaken", "▸'methode:'", "de pagina 'methode:' bestaat niet."),
    # -- visits
    "visit that took place in the future": (BEZOEKEN, "datum: 2026-09-01", "datum: ▸2026-11-24", "2026-11-24 ligt in de toekomst; schrijf 'stand: gepland'"),
    # -- abbreviations and terms in YAML
    "abbreviation that nobody explains": (METHODE, "Luister\n", "▸Luister naar de XQZ\n", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml; zet hem erbij"),
    "abbreviation inside a word": (METHODE, "Een uur.", "▸Een XQZ-uur.", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml"),
    "abbreviation in a cell": (METHODE, "heel stil", "▸XQZ", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml"),
    "abbreviation in a fase": (TRAJECT, "[Zaai samen.]", "[▸Zaai XQZ.]", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml"),
    "abbreviation in the steps of a new colleague": (BEGIN, "Lees de stappen.", "▸Lees XQZ.", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml"),
    "abbreviation in a form": (FORMULIER, "Waar ging het over?", "▸Welke XQZ?", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml"),
    "abbreviation in the explanation of a term": (BEGRIPPEN, "Een verzonnen soort zorg.", "▸Zorg van de XQZ.", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml"),
    "abbreviation of a term without its words": (BEGRIPPEN, "term: ZVV\n  voluit: Zorg Voor Verzinsels\n", "term: ▸ZVV\n", "'ZVV' is een afkorting; zet erbij waar de letters voor staan: 'voluit: …'"),
    "marked term that nobody explains": (METHODE, '["Een [[werkplan]]."]', '[▸"Een [[werkplam]]."]', "begrip 'werkplam' staat niet in methodiek/begrippen.yml. Bedoelt u 'werkplan'? Zet het erbij, of haal de haken weg"),
    # -- what a participant reads
    "professional abbreviation in a goal": (THEMAS, "doel: Over 3 maanden praat ik met de buren.", "doel: ▸Ik bel de ZVV.", "afkorting 'ZVV' is voor een deelnemer niet uitgelegd; schrijf hem voluit, of zet in methodiek/begrippen.yml 'doelgroep: deelnemer'"),
    "professional abbreviation in an action": (THEMAS, "Ik maak een plan.", "▸Ik bel de ZVV.", "afkorting 'ZVV' is voor een deelnemer niet uitgelegd"),
    "professional abbreviation in a question": (GROW, "vraag: Wat kan er?", "vraag: ▸Helpt de ZVV?", "afkorting 'ZVV' is voor een deelnemer niet uitgelegd"),
    "professional abbreviation on a card": (KAARTJES, "uitleg: Ik leer iets nieuws.", "uitleg: ▸De ZVV helpt mij.", "afkorting 'ZVV' is voor een deelnemer niet uitgelegd"),
    "professional abbreviation in the doelhulp": (DOELHULP, "Wat bedoelt u?", "▸Wat is ZVV?", "afkorting 'ZVV' is voor een deelnemer niet uitgelegd"),
    "professional abbreviation on a sheet of a participant": (BLAD, "kort: Wat ik deze week doe.", "kort: ▸Week van de ZVV.", "afkorting 'ZVV' is voor een deelnemer niet uitgelegd"),
    "professional abbreviation in the explanation of a participant's term": (BEGRIPPEN, "Een verzonnen plan.", "▸Plan van de ZVV.", "afkorting 'ZVV' is voor een deelnemer niet uitgelegd"),
    "professional term marked in a participant's text": (THEMAS, "Ik maak een plan.", '▸"Ik maak een [[werkplan]]."', "begrip 'werkplan' is voor een deelnemer niet uitgelegd; haal de haken weg"),
    # -- shortened words
    "bijv.": (METHODE, "Een uur.", "▸Kort, bijv. een uur.", "schrijf 'bijv.' voluit"),
    "o.a.": (THEMAS, "Ik maak een plan.", "▸Ik maak o.a. een plan.", "schrijf 'o.a.' voluit"),
    "M.b.v. at the beginning": (TRAJECT, "De eerste weken.", "▸M.b.v. zaad.", "schrijf 'M.b.v.' voluit"),
    "t/m": (TRAJECT, "De eerste weken.", "▸Week 1 t/m 4.", "schrijf 't/m' voluit"),
    "enz.": (KAARTJES, "De plek waar ik slaap.", "▸Mijn plek enz.", "schrijf 'enz.' voluit"),
}
# fmt: on


@pytest.mark.parametrize("wat", FOUTEN)
def test_a_mistake_gives_one_dutch_sentence_at_its_place(wat: str, kijk_methodiek_na: KijkNa) -> None:
    naam, oud, nieuw, melding = FOUTEN[wat]
    bestanden, plek = gemerkt({naam: vervang(naam, oud, nieuw)})
    bevindingen = [b for b in kijk_methodiek_na(bestanden) if "hangt los" not in b.melding]
    assert plekken(bevindingen) == [plek]
    assert melding in bevindingen[0].melding
    assert bevindingen[0].ernst == "fout"


# -- what hangs loose -------------------------------------------------------------------------------------


# fmt: off
LOS: dict[str, tuple[dict[str, tuple[str, str]], str]] = {
    "ZRM domain": ({SAMENHANG: ("zrm: [huisvesting]", "zrm: []"), ZRM: ("id: huisvesting", "id: ▸huisvesting")}, "ZRM-domein 'huisvesting' hangt los"),
    "theme": ({SAMENHANG: ("  themas: [taal]\n", ""), THEMAS: ("- id: taal", "- id: ▸taal")}, "thema 'taal' hangt los"),
    "card": ({SAMENHANG: ("kaarten: [leren]", "kaarten: []"), KAARTJES: ("- id: leren", "- id: ▸leren")}, "kaartje 'leren' hangt los"),
}
# fmt: on


@pytest.mark.parametrize("wat", LOS)
def test_what_no_leefgebied_names_hangs_loose(wat: str, kijk_methodiek_na: KijkNa) -> None:
    wijzigingen, melding = LOS[wat]
    bestanden, plek = gemerkt({naam: vervang(naam, oud, nieuw) for naam, (oud, nieuw) in wijzigingen.items()})
    (bevinding,) = kijk_methodiek_na(bestanden)
    assert plekken([bevinding]) == [plek]
    assert bevinding.melding.startswith(melding)
    assert "methodiek/samenhang.yml" in bevinding.melding


def test_the_card_that_closes_the_route_needs_no_leefgebied(kijk_methodiek_na: KijkNa) -> None:
    # In the good handbook no row names it; without the word slot it hangs as loose as any other.
    (bevinding,) = kijk_methodiek_na({KAARTJES: vervang(KAARTJES, "  slot: ja\n", "")})
    assert bevinding.melding.startswith("kaartje 'doel' hangt los")


def test_a_leefgebied_without_a_row_is_an_error_at_the_leefgebied(kijk_methodiek_na: KijkNa) -> None:
    rij = "- id: wonen\n  zrm: [huisvesting]\n  kaarten: [huis]\n  grow: [hoe-nu]\n"
    bevindingen = kijk_methodiek_na({SAMENHANG: vervang(SAMENHANG, rij, "")})
    assert plekken([b for b in bevindingen if "hangt los" not in b.melding]) == ["kaart/leefgebieden.yml:1:7"]
    assert any("leefgebied 'wonen' staat niet in methodiek/samenhang.yml" in b.melding for b in bevindingen)


def test_a_leefgebied_may_have_an_empty_row(kijk_methodiek_na: KijkNa) -> None:
    tekst = vervang(
        SAMENHANG, "- id: wonen\n  zrm: [huisvesting]\n  kaarten: [huis]\n  grow: [hoe-nu]\n", "- id: wonen\n"
    )
    tekst = vervang(SAMENHANG, "[meedoen]", "[meedoen, huisvesting]", tekst)
    assert kijk_methodiek_na({SAMENHANG: vervang(SAMENHANG, "[leren]", "[leren, huis]", tekst)}) == []


@pytest.mark.parametrize(
    ("naam", "oud", "nieuw"),
    [
        (KAARTJES, "      woord: Huis\n", ""),
        (GROW, "vraag: Hoe is het nu?, ", ""),
        (THEMAS, "  naam: Taal\n", "  naam: [Taal]\n"),
        (ZRM, "  naam: Huisvesting\n", ""),
        (SAMENHANG, "zrm: [huisvesting]", "zrm: huisvesting"),
        (BEGIN, "  minuten: 5\n", ""),
        (BEGRIPPEN, "  uitleg: Een verzonnen soort zorg.\n", "  uitleg:\n"),
        (TRAJECT, "titel: Proeftuin (verzonnen)\n", ""),
        (FORMULIER, "titel: Blad voor het gesprek (verzonnen)\n", ""),
        ("methodiek/bronnen.yml", "  soort: literatuur\n", ""),
        (DELEN, "  naam: Het gesprek\n", ""),
    ],
)
def test_one_broken_record_does_not_make_what_refers_to_it_a_mistake(
    naam: str, oud: str, nieuw: str, kijk_methodiek_na: KijkNa
) -> None:
    (bevinding,) = kijk_methodiek_na({naam: vervang(naam, oud, nieuw)})
    assert bevinding.bestand == naam


@pytest.mark.parametrize("naam", [naam for naam in METHODIEK if naam != PROZA])
def test_one_unreadable_file_does_not_make_what_refers_to_it_a_mistake(naam: str, kijk_methodiek_na: KijkNa) -> None:
    (bevinding,) = kijk_methodiek_na({naam: "- [\n"})
    assert bevinding.bestand == naam


# -- names and steps --------------------------------------------------------------------------------------


def test_a_traject_and_a_method_do_not_have_one_name(kijk_methodiek_na: KijkNa) -> None:
    naam = "methodiek/trajecten/afsluiten.yml"
    (bevinding,) = kijk_methodiek_na({naam: METHODIEK[TRAJECT]})
    assert plekken([bevinding]) == [f"{naam}:1:1"]
    assert bevinding.melding == "'afsluiten' is al de naam van een methode; geef dit bestand een andere naam"


def test_a_form_and_a_method_may_have_one_name(kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({"methodiek/formulieren/afsluiten.yml": METHODIEK[FORMULIER]}) == []


@pytest.mark.parametrize("naar", ["kaart", "doelhulp", "hiaten", "traject:proeftuin", "methode:afsluiten"])
def test_a_step_of_a_new_colleague_can_lead_to_any_page(naar: str, kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({BEGIN: vervang(BEGIN, "naar: begrippen", f"naar: {naar}")}) == []


# -- visits -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("dag", "aantal"), [("2026-11-22", 1), ("2026-11-23", 0), ("2026-11-24", 0)])
def test_a_planned_visit_of_a_day_that_is_over_is_a_doubt(dag: str, aantal: int, kijk_methodiek_na: KijkNa) -> None:
    bestanden, plek = gemerkt({BEZOEKEN: vervang(BEZOEKEN, "datum: 2026-12-10", f"datum: ▸{dag}")})
    bevindingen = kijk_methodiek_na(bestanden)
    assert [(b.ernst, *plekken([b])) for b in bevindingen] == [("let op", plek)] * aantal
    assert all(f"was gepland op {dag}; ging het door?" in b.melding for b in bevindingen)


@pytest.mark.parametrize(("dag", "aantal"), [("2027-12-28", 0), ("2062-12-10", 1)])
def test_a_planned_visit_that_is_years_away_is_a_doubt(dag: str, aantal: int, kijk_methodiek_na: KijkNa) -> None:
    bestanden, plek = gemerkt({BEZOEKEN: vervang(BEZOEKEN, "datum: 2026-12-10", f"datum: ▸{dag}")})
    bevindingen = kijk_methodiek_na(bestanden)
    assert [(b.ernst, *plekken([b])) for b in bevindingen] == [("let op", plek)] * aantal
    assert all("klopt het jaar?" in b.melding for b in bevindingen)


@pytest.mark.parametrize("dag", ["2026-11-23", "2026-11", "2026", "onbekend"])
def test_a_visit_that_took_place_may_have_any_date_up_to_today(dag: str, kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({BEZOEKEN: vervang(BEZOEKEN, "datum: 2026-09-01", f"datum: {dag}")}) == []


# -- abbreviations and terms ------------------------------------------------------------------------------


# fmt: off
IN_PROZA: dict[str, tuple[str, str]] = {
    "abbreviation": ("Kim (verzonnen) gaat naar de ▸XQZ.", "afkorting 'XQZ' staat niet in methodiek/begrippen.yml"),
    "marked term": ("Kim (verzonnen) schrijft een ▸[[werkplam]].", "begrip 'werkplam' staat niet in methodiek/begrippen.yml. Bedoelt u 'werkplan'?"),
    "shortened word": ("Kim (verzonnen) neemt ▸bijv. een tas mee.", "schrijf 'bijv.' voluit"),
}
# fmt: on


@pytest.mark.parametrize("wat", IN_PROZA)
@pytest.mark.parametrize("bestand", [PROZA, "methodiek/trajecten/proeftuin.md"])
def test_markdown_is_looked_at_as_well_with_line_and_column(wat: str, bestand: str, kijk_methodiek_na: KijkNa) -> None:
    regel, melding = IN_PROZA[wat]
    bestanden, plek = gemerkt({bestand: vervang(PROZA, "Kim (verzonnen) komt binnen.", regel)})
    (bevinding,) = kijk_methodiek_na(bestanden)
    assert plekken([bevinding]) == [plek]
    assert melding in bevinding.melding


def test_the_line_of_a_mistake_in_markdown_counts_empty_lines_at_the_top(kijk_methodiek_na: KijkNa) -> None:
    (bevinding,) = kijk_methodiek_na({PROZA: "\n\nNaar de XQZ.\n"})
    assert plekken([bevinding]) == [f"{PROZA}:3:9"]


@pytest.mark.parametrize(
    ("naam", "oud", "nieuw"),
    [
        (METHODE, "Een uur.", "Een uur bij de ZVV, of met een ZVV'er."),
        (METHODE, "Een uur.", "Een uur met [[Werkplannen]] en het PVB."),
        (METHODE, "Een uur.", "Een uur in week 3, op A1 of B2, per sms en WhatsApp."),
        (METHODE, "Een uur.", "Een uur op www.oefenen.example, met z'n drieën."),
        (THEMAS, "Ik maak een plan.", "Ik maak een PVB."),
        (KAARTJES, "De plek waar ik slaap.", "Mijn PVB en mijn DOEL."),
        (PROZA, "Kim (verzonnen) komt binnen.", "Kim (verzonnen) gaat naar de ZVV met een [[werkplan]]."),
        (BEGRIPPEN, "", EEN_BEGRIP),
        (BEGRIPPEN, "", EEN_BEGRIP.replace("iets", "XQZ").replace("  uitleg", "  voluit: Xylofoon\n  uitleg")),
    ],
)
def test_words_that_are_explained_give_no_finding(naam: str, oud: str, nieuw: str, kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({naam: vervang(naam, oud, nieuw)}) == []


def test_every_abbreviation_of_a_text_is_named(kijk_methodiek_na: KijkNa) -> None:
    bevindingen = kijk_methodiek_na({METHODE: vervang(METHODE, "Een uur.", "Een uur XQZ en QQX, o.a. thuis.")})
    assert len(set(plekken(bevindingen))) == 1
    assert [b.melding.split(" staat")[0] for b in bevindingen] == [
        "afkorting 'QQX'",
        "afkorting 'XQZ'",
        "schrijf 'o.a.' voluit",
    ]
