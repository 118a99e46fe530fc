"""Reading the folder ``methodiek/``: every mistake gives one Dutch sentence at its place, all of them in one run.

``pytest --golden`` writes tests/golden/methodiek-alles-mis.txt anew.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import VANDAAG
from verzonnen_methodiek import METHODIEK, gemerkt, schrijf, vervang

from hooks.bevinding import Bevinding
from hooks.controle import controleer
from hooks.iconen import icoon_bestaat
from hooks.inlezen import lees_kaart
from hooks.model import Methodiek
from hooks.opdracht import main

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

BEGRIPPEN = "methodiek/begrippen.yml"
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

_FASE_2 = METHODIEK[TRAJECT][
    METHODIEK[TRAJECT].index("  - id: oogsten") : METHODIEK[TRAJECT].index("termijn: {norm: Hoogstens 3")
]
_DEEL_4 = METHODIEK[GROW][METHODIEK[GROW].index("  - id: doen") : METHODIEK[GROW].index("score:")]
_LETTER_5 = METHODIEK[DOELHULP][METHODIEK[DOELHULP].index("  - {id: tijd") : METHODIEK[DOELHULP].index("doorvragen")]


def plekken(bevindingen: list[Bevinding]) -> list[str]:
    return [f"{b.bestand}:{b.regel}:{b.kolom}" for b in bevindingen]


# -- what is read ----------------------------------------------------------------------------------------


def test_a_good_handbook_is_read_whole(kaart_map: Path, methodiek_map: Path) -> None:
    gelezen = lees_kaart(kaart_map)
    assert gelezen.bevindingen == []
    assert gelezen.kaart is not None
    m = gelezen.kaart.methodiek
    assert [r.id for r in m.alle_methoden] == ["afsluiten", "kennismaken", "proeftuin"]
    assert all(getattr(m, veld) for veld in Methodiek.model_fields)
    assert (m.methode("kennismaken").proza or "").startswith("## Een gesprek (verzonnen)\n\nKim")
    assert m.methode("afsluiten").proza is None
    assert [b.id for b in gelezen.kaart.voorlichtingen] == ["voorbeeld-komt", "ander-gewenst", "voorbeeld-geweest"]


def test_what_nobody_knows_is_nothing(kaart_map: Path, methodiek_map: Path) -> None:
    kaart = lees_kaart(kaart_map).kaart
    assert kaart is not None
    methode, traject = kaart.methodiek.methode("kennismaken"), kaart.methodiek.trajecten[0]
    assert methode.voor_wie is None
    assert [None if cel is None else cel.nl for cel in methode.tabellen[0].rijen[0].cellen] == ["heel stil", None]
    assert traject.wanneer is None
    assert traject.fasen[1].termijn is None


def test_a_kaart_without_a_handbook_is_a_kaart(kaart_map: Path) -> None:
    gelezen = lees_kaart(kaart_map)
    assert gelezen.kaart is not None
    assert gelezen.kaart.methodiek == Methodiek()
    assert controleer(gelezen, VANDAAG, icoon_bestaat) == []


def test_a_kaart_without_visits_is_a_kaart(kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({BEZOEKEN: None}) == []


def test_a_method_without_prose_is_a_method(kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({PROZA: None}) == []


@pytest.mark.parametrize(
    "naam", ["methodiek/README.md", "methodiek/methoden/README.md", "methodiek/methoden/.a.md.swp"]
)
def test_files_that_are_not_of_the_handbook_are_let_be(naam: str, kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({naam: "uitleg"}) == []


# -- files ------------------------------------------------------------------------------------------------

VAST = [naam for naam in METHODIEK if naam.count("/") == 1 or naam.split("/")[1] in ("smart", "grow", "routeplanner")]


@pytest.mark.parametrize("naam", [naam for naam in VAST if naam.startswith("methodiek/")])
def test_a_file_that_every_handbook_has_is_missed(naam: str, kijk_methodiek_na: KijkNa) -> None:
    (bevinding,) = kijk_methodiek_na({naam: None})
    assert plekken([bevinding]) == [f"{naam}:1:1"]
    assert bevinding.melding.startswith("dit bestand ontbreekt; zet het terug")


def test_an_empty_folder_misses_every_file_at_once(kaart_map: Path) -> None:
    (kaart_map.parent / "methodiek").mkdir()
    bevindingen = controleer(lees_kaart(kaart_map), VANDAAG, icoon_bestaat)
    assert {b.bestand for b in bevindingen} == {naam for naam in VAST if naam.startswith("methodiek/")}


# fmt: off
BESTANDEN: dict[str, tuple[str | bytes, str, str]] = {
    "methodiek/methoden/los.md": ("Verzonnen.", "methodiek/methoden/los.md:1:1", "bij deze tekst hoort een bestand los.yml, en dat is er niet"),
    "methodiek/trajecten/los.md": ("Verzonnen.", "methodiek/trajecten/los.md:1:1", "bij deze tekst hoort een bestand los.yml, en dat is er niet"),
    "methodiek/formulieren/gesprek.md": ("Verzonnen.", "methodiek/formulieren/gesprek.md:1:1", "dit bestand hoort hier niet; hier kunnen alleen bestanden die eindigen op .yml"),
    "methodiek/methoden/nieuw.yaml": ("titel: x\n", "methodiek/methoden/nieuw.yaml:1:1", "dit bestand heet .yaml; hernoem het tot .yml"),
    "methodiek/methoden/oud/nieuw.yml": ("titel: x\n", "methodiek/methoden/oud:1:1", "de map 'oud' hoort hier niet"),
    "methodiek/methode/nieuw.yml": ("titel: x\n", "methodiek/methode:1:1", "'methode' hoort niet in deze map. Bedoelt u 'methoden'?"),
    "methodiek/begrip.yml": ("- id: x\n", "methodiek/begrip.yml:1:1", "'begrip.yml' hoort niet in deze map. Bedoelt u 'begrippen.yml'?"),
    PROZA: (b"Verzonnen caf\xe9.", f"{PROZA}:1:14", "hier staat een letter die de computer niet kan lezen; bewaar het bestand opnieuw als UTF-8"),
}
# fmt: on


@pytest.mark.parametrize("naam", BESTANDEN)
def test_a_file_that_can_not_be_used_is_named(naam: str, kijk_methodiek_na: KijkNa) -> None:
    inhoud, plek, melding = BESTANDEN[naam]
    (bevinding,) = kijk_methodiek_na({naam: inhoud})
    assert plekken([bevinding]) == [plek]
    assert bevinding.melding.startswith(melding)


def test_the_prose_of_a_method_that_can_not_be_read_is_not_called_loose(kijk_methodiek_na: KijkNa) -> None:
    (bevinding,) = kijk_methodiek_na({METHODE: "titel: [\n"})
    assert bevinding.bestand == METHODE


# -- what is in them --------------------------------------------------------------------------------------

# What is changed in one file: old text -> new text ("" is the end of the file); ▸ stands where the finding must point.
# fmt: off
FOUTEN: dict[str, tuple[str, str, str, str]] = {
    # -- YAML and types
    "tab": (METHODE, "  - doe: Luister", "▸\t- doe: Luister", "hier staat een tab; spring in met spaties"),
    "bracket left open": (TRAJECT, "bron: [veldwerk § 1]", "bron: ▸[veldwerk", "hier klopt een haakje niet"),
    "mapping instead of list": (BEGRIPPEN, METHODIEK[BEGRIPPEN], "▸zvv: Zorg Voor Verzinsels\n", "hier hoort een lijst; zet voor elk onderdeel een streepje (- id: …)"),
    "list instead of mapping": (GROW, METHODIEK[GROW], "▸- id: doel\n", "hier hoort een groepje regels ('delen: …'), maar er staat een lijst"),
    "text instead of list": (METHODE, "vragen: [Waar wilt u beginnen?]", "vragen: ▸Waar wilt u beginnen?", "bij 'vragen' hoort een lijst, maar er staat de tekst"),
    "mapping instead of text": (METHODE, "duur: Een uur.", "duur: ▸{norm: Een uur.}", "bij 'duur' hoort gewone tekst, maar er staat een groepje regels ('norm: …')"),
    "text instead of a step": (METHODE, "  - doe: Luister\n    bewijs: praktijk\n", "  - ▸Luister\n", "hier hoort een groepje regels ('doe: …'), maar er staat de tekst 'Luister'"),
    "text instead of a termijn": (TRAJECT, "termijn: onbekend", "termijn: ▸lang", "hier hoort een groepje regels ('norm: …'), maar er staat de tekst 'lang'"),
    "number that is a word": (BEGIN, "minuten: 5", "minuten: ▸vijf", "de tekst 'vijf' kan niet bij 'minuten'; schrijf een heel getal, zoals 1"),
    "number that is too much": (BEGIN, "minuten: 5", "minuten: ▸16", "de tekst '16' kan niet bij 'minuten'; schrijf een getal van hoogstens 15"),
    "number that is too little": (FORMULIER, "regels: 4", "regels: ▸0", "de tekst '0' kan niet bij 'regels'; schrijf een getal van minstens 1"),
    "two letters": (GROW, "letter: G", "letter: ▸GG", "de tekst 'GG' kan niet bij 'letter'; schrijf één letter"),
    "a part too few of GROW": (GROW, "  - id: doel", "  ▸- id: doel", "het aantal bij 'delen' klopt niet: het zijn er 3, en het moeten er minstens 4 zijn"),
    "a part too many of GROW": (GROW, "  - id: doel", "  ▸- id: doel", "het aantal bij 'delen' klopt niet: het zijn er 5, en het moeten er hoogstens 4 zijn"),
    "a letter too few of SMART": (DOELHULP, "  - {id: spec", "  ▸- {id: spec", "het aantal bij 'letters' klopt niet: het zijn er 4, en het moeten er minstens 5 zijn"),
    "a traject of one fase": (TRAJECT, "  - id: zaaien", "  ▸- id: zaaien", "het aantal bij 'fasen' klopt niet: het zijn er 1, en het moeten er minstens 2 zijn"),
    "a form without places": (FORMULIER, METHODIEK[FORMULIER][METHODIEK[FORMULIER].index("velden:"):METHODIEK[FORMULIER].index("bron:")], "velden: ▸[]\n", "bij 'velden' staat niets; zet er minstens één in"),
    # -- keys
    "unknown key of a method": (METHODE, "valkuilen:", "▸valkuil:", "sleutel 'valkuil' bestaat niet. Bedoelt u 'valkuilen'?"),
    "unknown key of a step": (METHODE, "    bewijs: praktijk", "    ▸bewijz: praktijk", "sleutel 'bewijz' bestaat niet. Bedoelt u 'bewijs'?"),
    "unknown key of a fase": (TRAJECT, "    doen:", "    ▸doe:", "sleutel 'doe' bestaat niet. Bedoelt u 'doen'?"),
    "unknown key of a term": (BEGRIPPEN, "  ook:", "  ▸ok:", "sleutel 'ok' bestaat niet. Bedoelt u 'ook'?"),
    "unknown key of a visit": (BEZOEKEN, "  plaats:", "  ▸plats:", "sleutel 'plats' bestaat niet. Bedoelt u 'plaats'?"),
    "id in a file that has a name": (METHODE, "", "▸id: kennismaken\n", "sleutel 'id' bestaat niet; haal hem weg. De naam van het bestand is de id"),
    "prose in the YAML": (METHODE, "", "▸proza: Verzonnen.\n", "sleutel 'proza' bestaat niet"),
    "missing key of a method": (METHODE, "titel: Kennismaken (verzonnen)\nkort", "▸kort", "'titel' ontbreekt; zet erbij: 'titel: …'"),
    "missing steps": (METHODE, METHODIEK[METHODE][:METHODIEK[METHODE].index("volgorde:")], "▸titel: x\nkort: y\ndeel: gesprek\ndoelgroep: professional\ndoel: z\nvoor_wie: onbekend\nwanneer: onbekend\n", "'stappen' ontbreekt; zet erbij: 'stappen: …'"),
    "missing outcome of a traject": (TRAJECT, METHODIEK[TRAJECT], METHODIEK[TRAJECT].replace("uitkomst: {doel: Zeven van de tien oogsten., resultaat: Drie van de tien oogstten., bewijs: onderzoek}\n", "").replace("titel", "▸titel", 1), "'uitkomst' ontbreekt; zet erbij: 'uitkomst: …'"),
    "missing result": (TRAJECT, "{doel: Zeven van de tien oogsten., resultaat: Drie van de tien oogstten., ", "▸{doel: Zeven van de tien oogsten., ", "'resultaat' ontbreekt; zet erbij: 'resultaat: …'"),
    "missing term of a fase": (TRAJECT, "  - id: oogsten\n    naam: Oogsten\n    kort: De laatste weken.\n    termijn: onbekend\n", "  - ▸id: oogsten\n    naam: Oogsten\n    kort: De laatste weken.\n", "'termijn' ontbreekt; zet erbij: 'termijn: …'"),
    # -- words that are a choice
    "evidence": (METHODE, "bewijs: afspraak\n", "bewijs: ▸zeker\n", "de tekst 'zeker' kan niet bij 'bewijs'; kies 'onderzoek', 'document', 'praktijk', 'afspraak', 'coach', 'plek', 'voorbeeld' of 'eigen'"),
    "order": (TRAJECT, "volgorde: strikt", "volgorde: ▸rommelig", "de tekst 'rommelig' kan niet bij 'volgorde'; kies 'strikt', 'parallel' of 'cyclisch'"),
    "a method for participants": (METHODE, "doelgroep: professional", "doelgroep: ▸deelnemer", "de tekst 'deelnemer' kan niet bij 'doelgroep'; kies 'professional'"),
    "kind of place on a form": (FORMULIER, "soort: datum", "soort: ▸dag", "de tekst 'dag' kan niet bij 'soort'; kies 'kop',"),
    "state of a visit": (BEZOEKEN, "stand: gewenst", "stand: ▸misschien", "de tekst 'misschien' kan niet bij 'stand'; kies 'gewenst', 'gepland' of 'geweest'"),
    "onbekend where it can not be": (METHODE, "doelgroep: professional", "doelgroep: ▸onbekend", "de tekst 'onbekend' kan niet bij 'doelgroep'"),
    # -- lengths and markup
    "label too long": (BEGRIPPEN, "  uitleg: Een verzonnen soort zorg.", f"  uitleg: ▸{'woord ' * 61}", "deze tekst heeft 61 woorden; er passen er 60"),
    "card too long": (KAARTJES, "woord: Huis", f"woord: ▸{'huis ' * 10}", "deze tekst is 49 tekens lang; er passen er 45"),
    "web page in the YAML": (METHODE, "Een uur.", "▸<b>Een uur.</b>", "hier staat code voor een webpagina"),
    # -- rules of one record
    "a cell too few": (METHODE, "    rijen:\n      - naam: Kamer een\n        cellen: [heel stil, onbekend]", "    rijen:\n      ▸- naam: Kamer een\n        cellen: [heel stil]", "rij 1 ('Kamer een') heeft 1 cellen; de tabel heeft 2 kolommen. Schrijf onbekend waar u niets weet"),
    "a cell too many": (METHODE, "      - naam: Kamer een\n        cellen: [heel stil, onbekend]", "      ▸- naam: Kamer een\n        cellen: [heel stil, onbekend, licht]", "rij 1 ('Kamer een') heeft 3 cellen; de tabel heeft 2 kolommen"),
    "boxes without choices": (BLAD, "soort: vinkjes\n    keuzes: [maandag, dinsdag]", "soort: ▸vinkjes", "keuzes en 'soort: vinkjes' horen bij elkaar"),
    "choices without boxes": (BLAD, "soort: vinkjes", "soort: ▸regel", "keuzes en 'soort: vinkjes' horen bij elkaar"),
    "a visit planned for no day": (BEZOEKEN, "stand: gepland\n  datum: 2026-12-10", "stand: ▸gepland\n  datum: onbekend", "dit bezoek is gepland; zet erbij op welke dag: 'datum: 2026-12-31'"),
    "a visit planned for a month": (BEZOEKEN, "stand: gepland\n  datum: 2026-12-10", "stand: ▸gepland\n  datum: 2026-12", "dit bezoek is gepland; zet erbij op welke dag"),
    "a visit that ends before it begins": (BEZOEKEN, 'tot: "11:30"', 'tot: ▸"09:30"', "de tijden kloppen niet; vul van en tot in, met tot later dan van"),
    "a visit that ends when it begins": (BEZOEKEN, 'tot: "11:30"', 'tot: ▸"10:00"', "de tijden kloppen niet"),
    "a visit that ends without beginning": (BEZOEKEN, '  van: "10:00"\n  tot: "11:30"', '  tot: ▸"11:30"', "de tijden kloppen niet"),
    "time of other digits": (BEZOEKEN, '"10:00"', '▸"1٠:00"', "'1٠:00' is geen tijd"),
    "time of one digit": (BEZOEKEN, '"10:00"', '▸"9:00"', "'9:00' is geen tijd; schrijf uren en minuten, zoals 09:30 of 14:00"),
    "time that does not exist": (BEZOEKEN, '"11:30"', '▸"24:30"', "'24:30' is geen tijd"),
    "id with a capital": (THEMAS, "- id: praten", "- id: ▸Praten", "'Praten' kan hier niet; gebruik alleen kleine letters, cijfers en streepjes"),
    "id twice": (BEGRIPPEN, "id: plan", "id: ▸zvv", "'zvv' staat er twee keer in; houd er één"),
    "amount of nothing": (THEMAS, "aantal: 1", "aantal: ▸0", "de tekst '0' kan niet bij 'aantal'; schrijf een getal van minstens 1"),
    "web address of a source": ("methodiek/bronnen.yml", "", "  website: ▸www.boek.example\n", "'www.boek.example' is geen adres van een website; begin met https://"),
}
# A second change in the same file, for what takes more than one.
OOK: dict[str, tuple[str, str]] = {
    "a part too few of GROW": (_DEEL_4, ""),
    "a part too many of GROW": (_DEEL_4, _DEEL_4 + _DEEL_4.replace("id: doen", "id: vijf").replace("wat-doet-u", "nog-een")),
    "a letter too few of SMART": (_LETTER_5, ""),
    "a traject of one fase": (_FASE_2, ""),
}
# fmt: on


@pytest.mark.parametrize("wat", FOUTEN)
def test_a_mistake_gives_one_dutch_sentence_at_its_place(wat: str, kijk_methodiek_na: KijkNa) -> None:
    naam, oud, nieuw, melding = FOUTEN[wat]
    tekst = vervang(naam, oud, nieuw)
    if wat in OOK:
        tekst = vervang(naam, *OOK[wat], tekst)
    bestanden, plek = gemerkt({naam: tekst})
    bevindingen = kijk_methodiek_na(bestanden)
    assert plekken(bevindingen) == [plek]
    assert melding in bevindingen[0].melding
    assert bevindingen[0].ernst == "fout"
    assert len(str(bevindingen[0]).splitlines()) == 1


# -- prose ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["<b>", "</p>", "<script>alert(1)</script>", "< img src=x>", "<!-- weg -->"])
@pytest.mark.parametrize("naam", [PROZA, "methodiek/trajecten/proeftuin.md"])
def test_code_of_a_web_page_in_prose_is_an_error_at_its_place(code: str, naam: str, kijk_methodiek_na: KijkNa) -> None:
    bestanden, plek = gemerkt({naam: f"## Kop\n\nKim (verzonnen) ▸{code} zegt iets.\n"})
    (bevinding,) = kijk_methodiek_na(bestanden)
    assert plekken([bevinding]) == [plek]
    assert bevinding.melding.startswith("hier staat code voor een webpagina (een < met een letter erna)")


@pytest.mark.parametrize("zin", ["2 < 3", "3 > 2 & 1", "een <3", "> citaat"])
def test_a_sign_in_prose_is_no_code(zin: str, kijk_methodiek_na: KijkNa) -> None:
    assert kijk_methodiek_na({PROZA: zin}) == []


def test_prose_may_have_a_mark_of_its_byte_order_and_the_line_ends_of_windows(
    kaart_map: Path, methodiek_map: Path
) -> None:
    schrijf(kaart_map.parent, {PROZA: b"\xef\xbb\xbf## Kop\r\n\r\nTekst.\r\n"})
    gelezen = lees_kaart(kaart_map)
    assert gelezen.bevindingen == []
    assert gelezen.kaart is not None
    assert gelezen.kaart.methodiek.methode("kennismaken").proza == "## Kop\n\nTekst."


def test_the_prose_of_a_broken_method_is_looked_at_in_the_same_run(kijk_methodiek_na: KijkNa) -> None:
    bevindingen = kijk_methodiek_na({METHODE: "titel: [\n", PROZA: "Kim (verzonnen) zegt <b>iets</b>.\n"})
    assert {b.bestand for b in bevindingen} == {METHODE, PROZA}


# -- all of them at once ----------------------------------------------------------------------------------

# fmt: off
MIS: dict[str, str | bytes | None] = {
    "methodiek/delen.yml": "gesprek: Het gesprek\n",
    "methodiek/bronnen.yml": None,
    BEGRIPPEN: vervang(BEGRIPPEN, "  voluit: Zorg Voor Verzinsels\n", "") + "- {id: nog-een, term: Werkplan, uitleg: Van de XQZ.}\n",
    "methodiek/zrm.yml": vervang("methodiek/zrm.yml", "naam: Meedoen", "naam: [Meedoen]"),
    "methodiek/samenhang.yml": "- id: wonen\n  zrm: [huisvestink]\n  kaarten: [huis, huis]\n  themas: [taalles]\n- id: werk\n  kaart: [huis]\n",
    BEGIN: vervang(BEGIN, "minuten: 10", "minuten: 20").replace("naar: begrippen", "naar: begrip"),
    METHODE: METHODIEK[METHODE].replace("titel: Kennismaken", "tittel: Kennismaken").replace("wanneer: In de eerste week.", "wanneer:").replace("Een uur.", "<b>Een uur</b>").replace("[heel stil, onbekend]", "[heel stil]").replace("bewijs: praktijk", "bewijs: zeker"),
    PROZA: "## Kop\n\nKim (verzonnen) gaat <b>snel</b> naar de XQZ.\n",
    "methodiek/methoden/los.md": "Verzonnen.\n",
    "methodiek/methoden/latin.yml": METHODIEK["methodiek/methoden/afsluiten.yml"].replace("Kijk", "caf\xe9").encode("latin-1"),
    "methodiek/methoden/afsluiten.yml": METHODIEK["methodiek/methoden/afsluiten.yml"].replace("deel: gesprek", "deel: gesprekken").replace("Kijk terug", "Kijk o.a. naar de XQZ, bijv. met een [[werkplam]]") + "zie_ook: [kennismaken, kennismaken, proeftuinen]\n",
    TRAJECT: METHODIEK[TRAJECT].replace("id: oogsten", "id: zaaien").replace("[kennismaken]", "[kennismakerij]").replace("termijn: onbekend", "termijn: lang").replace("uitkomst: {doel: Zeven van de tien oogsten., ", "uitkomst: {"),
    "methodiek/trajecten/kort.yml": METHODIEK[TRAJECT].replace(_FASE_2, ""),
    FORMULIER: METHODIEK[FORMULIER].replace("id: waarover", "id: datum").replace("regels: 4", "regels: 40"),
    BLAD: METHODIEK[BLAD].replace("soort: vinkjes", "soort: regel").replace("Wat ik deze week doe.", "Mijn week bij de ZVV."),
    "methodiek/formulieren/Nieuw Blad.yml": METHODIEK[BLAD],
    THEMAS: METHODIEK[THEMAS].replace("maanden: 3", "maanden: 30").replace("per: week", "per: eeuw").replace("Ik maak een plan.", "Ik bel de ZVV."),
    DOELHULP: METHODIEK[DOELHULP].replace(_LETTER_5, "").replace("vaag: [beter leven, ooit]", "vaag:"),
    GROW: METHODIEK[GROW].replace("id: wat-doet-u", "id: hoe-nu").replace("letter: W", "letter: WW"),
    KAARTJES: METHODIEK[KAARTJES].replace("code: DO", "code: LE").replace("material/translate", "material/bestaat-niet").replace('"#caae90"', '"#6a5e50"').replace("id: leren", "id: huis"),
    BEZOEKEN: METHODIEK[BEZOEKEN].replace("datum: 2026-12-10", "datum: 2026-12").replace('tot: "11:30"', 'tot: "9:30"').replace("organisatie: voorbeeld\n  stand: geweest", "organisatie: voorbeelt\n  stand: geweest").replace("2026-09-01", "2027-09-01"),
    "methodiek/methode/nieuw.yml": "titel: x\n",
}
# fmt: on


def test_everything_wrong_at_once_reads_as_the_golden_file(
    kaart_map: Path,
    methodiek_map: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    golden: Callable[[str, str], None],
) -> None:
    # 23 November 2026, noon in Amsterdam. The catalogues are those of another test.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795431600")
    schrijf(kaart_map.parent, MIS)
    code = main(["controleer", "--map", str(kaart_map)])
    uit = capsys.readouterr()
    assert code == 1
    assert uit.err == ""
    golden("methodiek-alles-mis.txt", uit.out)


def test_every_broken_file_is_in_the_output() -> None:
    tekst = (Path(__file__).parent.parent / "golden" / "methodiek-alles-mis.txt").read_text(encoding="utf-8")
    for naam in MIS:
        assert f"{naam.replace('methode/nieuw.yml', 'methode')}:" in tekst
