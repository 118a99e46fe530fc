"""A small folder ``methodiek/`` without a mistake, that goes with the kaart of ``verzonnen``, and ways to break it."""

from __future__ import annotations

from pathlib import Path

# Everything below is invented: no such methods, sources or abbreviations exist.
METHODIEK: dict[str, str] = {
    "methodiek/delen.yml": """\
- id: gesprek
  naam: Het gesprek
  kort: Praten en luisteren (verzonnen)
  icoon: material/forum
- id: trajecten
  naam: Trajecten
  kort: De weg van begin tot eind (verzonnen)
  icoon: material/map-marker-path
""",
    "methodiek/bronnen.yml": """\
- id: veldwerk
  naam: Verzonnen veldverslag
  kort: Veldverslag (verzonnen)
  wat: Een verslag dat niet bestaat.
  soort: veldverslag
- id: boek
  naam: Verzonnen boek
  kort: Boek (verzonnen)
  wat: Een boek dat niet bestaat.
  soort: literatuur
""",
    "methodiek/begrippen.yml": """\
- id: zvv
  term: ZVV
  voluit: Zorg Voor Verzinsels
  uitleg: Een verzonnen soort zorg.
- id: werkplan
  term: werkplan
  ook: [werkplannen]
  uitleg: Het plan voor het werk. Het staat in één bestand.
- id: plan
  term: plan
  uitleg: Wat u gaat doen.
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
""",
    "methodiek/zrm.yml": """\
- id: huisvesting
  naam: Huisvesting
- id: meedoen
  naam: Meedoen
""",
    "methodiek/samenhang.yml": """\
- id: wonen
  zrm: [huisvesting]
  kaarten: [huis]
  grow: [hoe-nu]
- id: taal
  zrm: [meedoen]
  kaarten: [leren]
  themas: [taal]
  grow: [wat-wilt-u, hoe-nu]
""",
    "methodiek/begin-hier.yml": """\
- id: lezen
  minuten: 5
  titel: Lees hoe u begint
  doe: Lees de stappen.
  naar: methode:kennismaken
- id: zoeken
  minuten: 10
  titel: Zoek een woord op
  doe: Zoek één woord dat u niet kent.
  naar: begrippen
""",
    "methodiek/methoden/kennismaken.yml": """\
titel: Kennismaken (verzonnen)
kort: Het eerste gesprek.
deel: gesprek
doelgroep: professional
doel: Iemand voelt zich welkom. Daarna komt het werkplan.
voor_wie: onbekend
wanneer: In de eerste week.
duur: Een uur.
input: [Een rustige kamer.]
stappen:
  - doe: Stel u voor
    uitleg: Zeg wie u bent, ook als u bij de ZVV werkt.
  - doe: Luister
    bewijs: praktijk
volgorde: strikt
output: ["Een [[werkplan]]."]
vragen: [Waar wilt u beginnen?]
valkuilen: [Zelf te veel praten.]
lijsten:
  - titel: Wie doet wat
    punten:
      - De coach luistert.
      - naam: Deelnemer
        uitleg: Vertelt wat hij wil.
tabellen:
  - titel: Drie kamers
    kolommen: [Stil, Licht]
    rijen:
      - naam: Kamer een
        cellen: [heel stil, onbekend]
spanningen:
  - id: tijd
    naam: Tijd of rust
    vraag: Hoe snel gaat u?
    ene_kant: Snel is fijn.
    andere_kant: Rust is ook fijn.
    bespreek: Wat past bij deze persoon?
formulieren: [gesprek]
zie_ook: [afsluiten, proeftuin]
leefgebieden: [wonen]
bron: [veldwerk § 1, boek]
nagezocht: [veldwerk § 1]
bewijs: afspraak
bewijs_uitleg: Dit is een verzonnen afspraak.
""",
    "methodiek/methoden/kennismaken.md": """\
## Een gesprek (verzonnen)

Kim (verzonnen) komt binnen.
Eerst komt het **werkplan**, dan de rest.
""",
    "methodiek/methoden/afsluiten.yml": """\
titel: Afsluiten (verzonnen)
kort: Het laatste gesprek.
deel: gesprek
doelgroep: professional
doel: Iemand kan alleen verder.
voor_wie: Iedereen.
wanneer: Aan het eind.
stappen:
  - doe: Kijk terug
volgorde: cyclisch
bron: [boek § 2]
bewijs: onderzoek
""",
    "methodiek/trajecten/proeftuin.yml": """\
titel: Proeftuin (verzonnen)
kort: Twee fasen in een tuin.
deel: trajecten
doelgroep: professional
doel: Iemand leert tuinieren.
voor_wie: Wie van buiten houdt.
wanneer: onbekend
volgorde: strikt
fasen:
  - id: zaaien
    naam: Zaaien
    kort: De eerste weken.
    doen: [Zaai samen.]
    termijn: {norm: Hoogstens 4 weken., praktijk: Vaak 6 weken.}
    methoden: [kennismaken]
  - id: oogsten
    naam: Oogsten
    kort: De laatste weken.
    termijn: onbekend
    methoden: [afsluiten]
    bewijs: voorbeeld
termijn: {norm: Hoogstens 3 maanden., uitzondering: Soms 4 maanden.}
uitkomst: {doel: Zeven van de tien oogsten., resultaat: Drie van de tien oogstten., bewijs: onderzoek}
regie: De deelnemer.
bron: [veldwerk § 1]
nagezocht: [veldwerk § 3]
bewijs: praktijk
""",
    "methodiek/formulieren/gesprek.yml": """\
titel: Blad voor het gesprek (verzonnen)
kort: Schrijf de woorden van de ander op.
doelgroep: professional
velden:
  - id: datum
    naam: Datum
    soort: datum
  - id: waarover
    naam: Waar ging het over?
    soort: vak
    regels: 4
bron: [veldwerk § 1]
bewijs: praktijk
""",
    "methodiek/formulieren/mijn-week.yml": """\
titel: Mijn week (verzonnen)
kort: Wat ik deze week doe.
doelgroep: deelnemer
velden:
  - id: dagen
    naam: Wanneer heb ik tijd?
    soort: vinkjes
    keuzes: [maandag, dinsdag]
bron: [veldwerk § 1]
bewijs: voorbeeld
""",
    "methodiek/smart/themas.yml": """\
- id: taal
  naam: Taal
  kort: Nederlands leren (verzonnen)
  doelen:
    - id: praten
      groep: Spreken
      wens: Ik wil praten.
      doel: Over 3 maanden praat ik met de buren.
      hoe_meten: Ik heb met één buur gepraat.
      maanden: 3
      bron: [veldwerk § 4]
      acties:
        - Ik maak een plan.
        - doe: Ik oefen elke week.
          maat: {aantal: 1, eenheid: keer, per: week}
""",
    "methodiek/smart/doelhulp.yml": """\
letters:
  - {id: specifiek, letter: S, woord: Specifiek, vraag: Wat wilt u?, samen: Weet u het?, mist: Nog vaag., klaar: Duidelijk.}
  - {id: meetbaar, letter: M, woord: Meetbaar, vraag: Hoe ziet u het?, samen: Weet u het?, mist: Niet te zien., klaar: Te zien.}
  - {id: acceptabel, letter: A, woord: Acceptabel, vraag: Wilt u het zelf?, samen: Weet u het?, mist: Kijk nog eens., klaar: Ja.}
  - {id: realistisch, letter: R, woord: Realistisch, vraag: Kan het?, samen: Weet u het?, mist: Te groot., klaar: Het kan.}
  - {id: tijdgebonden, letter: T, woord: Tijdgebonden, vraag: Wanneer?, samen: Weet u het?, mist: Geen dag., klaar: Een dag.}
doorvragen: [Wat bedoelt u?]
vaag: [beter leven, ooit]
""",
    "methodiek/grow/vragen.yml": """\
delen:
  - id: doel
    letter: G
    engels: Goal
    naam: Doel
    uitleg: Waar wilt u heen?
    vragen: [{id: wat-wilt-u, vraag: Wat wilt u?, kern: ja}]
  - id: nu
    letter: R
    engels: Reality
    naam: Nu
    uitleg: Hoe is het nu?
    vragen:
      - {id: hoe-nu, vraag: Hoe is het nu?, kern: ja}
      - {id: wie-helpt, vraag: Wie helpt u?}
  - id: kan
    letter: O
    engels: Options
    naam: Wat kan
    uitleg: Wat kunt u doen?
    vragen: [{id: wat-kan, vraag: Wat kan er?, kern: ja}]
  - id: doen
    letter: W
    engels: Will
    naam: Doen
    uitleg: Wat gaat u doen?
    vragen: [{id: wat-doet-u, vraag: Wat doet u morgen?, kern: ja}]
score: Hoe zeker bent u?
tien: Wat maakt het een 10?
""",
    "methodiek/routeplanner/kaartjes.yml": """\
- id: leven
  naam: Leven
  kort: Wat u nodig hebt (verzonnen).
  code: LE
  kleur: "#8a4b08"
  tint: "#f3ede6"
  donker: "#caae90"
  kaarten:
    - id: huis
      woord: Huis
      uitleg: De plek waar ik slaap.
      icoon: material/home
    - id: leren
      woord: Leren
      uitleg: Ik leer iets nieuws.
      icoon: material/translate
- id: eind
  naam: Doel
  kort: Dit ligt aan het eind (verzonnen).
  code: DO
  kleur: "#7a5c00"
  tint: "#f2efe6"
  donker: "#c3b68c"
  slot: ja
  kaarten:
    - id: doel
      woord: DOEL
      uitleg: Dit wil ik bereiken.
      icoon: material/flag-checkered
""",
    "kaart/voorlichtingen.yml": """\
- id: voorbeeld-komt
  naam: Stichting Verzonnen Voorbeeld
  organisatie: voorbeeld
  stand: gepland
  datum: 2026-12-10
  van: "10:00"
  tot: "11:30"
  plaats: De grote kamer
  gevraagd_door: De coach
  vragen: [Wie mag er komen?]
  contact: De medewerker van de balie
- id: ander-gewenst
  naam: Stichting Verzonnen Ander
  stand: gewenst
- id: voorbeeld-geweest
  naam: Stichting Verzonnen Voorbeeld
  organisatie: voorbeeld
  stand: geweest
  datum: 2026-09-01
  geleerd: [Zij bellen altijd terug.]
""",
}

PLEK = "▸"
"""Stands in a changed file before the letter where the finding must point."""


def schrijf(wortel: Path, bestanden: dict[str, str] | dict[str, str | bytes | None]) -> None:
    """Write files below a folder; None takes one away."""
    for naam, inhoud in bestanden.items():
        pad = wortel / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        if inhoud is None:
            pad.unlink()
        else:
            pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())


def vervang(naam: str, oud: str, nieuw: str, tekst: str | None = None) -> str:
    """A good file with one piece of it replaced; ``oud`` must be there. An empty ``oud`` is the end of the file."""
    goed = METHODIEK[naam] if tekst is None else tekst
    assert oud in goed, f"{oud!r} is not in {naam}"
    return goed.replace(oud, nieuw, 1) if oud else goed + nieuw


def gemerkt(bestanden: dict[str, str]) -> tuple[dict[str, str | bytes | None], str]:
    """The files without the mark, and the place where it stood: ``methodiek/zrm.yml:3:7``."""
    (met,) = [naam for naam, tekst in bestanden.items() if PLEK in tekst]
    voor = bestanden[met].partition(PLEK)[0]
    plek = f"{met}:{voor.count(chr(10)) + 1}:{len(voor) - voor.rfind(chr(10))}"
    return {naam: tekst.replace(PLEK, "") for naam, tekst in bestanden.items()}, plek
