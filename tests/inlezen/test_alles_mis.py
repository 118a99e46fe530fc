"""Everything wrong at once: the complete output of ``kaart controleer``, to be judged by a reader.

``pytest --golden`` writes tests/golden/alles-mis.txt anew.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import CRISIS, LEEFGEBIEDEN, ORGANISATIE

from hooks.opdracht import main

# All organisations, people and numbers are invented.
# fmt: off
MIS: dict[str, str | bytes] = {
    "organisaties/sleutels.yml": """\
namm: Stichting Verzonnen Sleutels
kort: Hulp
kort: Nog meer hulp
uitleg: Deze organisatie is verzonnen.
leefgebieden: [wonen]
openingstijden: altijd
aanmelden: {wie: [zelf, buurvrouw], verwijzing: misschien, heo: Bel.}
telefoon:
  - {numer: "070 353 61 80", waarvoor: balie}
  - {nummer: "070 353 61 81", gedeeld: yes}
team: {contact: [{functie: coach}]}
controle: {datum: 2026-11-01, methode: gehoord, door: beheerder}
""",
    "organisaties/soorten.yml": """\
naam: [Stichting, Verzonnen, Soorten]
kort: {tekst: Hulp}
uitleg:
leefgebieden: wonen
aanmelden: bel maar
telefoon: "070 353 61 82"
email: info@soorten.example
adres: Verzonnenstraat 1, Den Haag
tijdelijk: Dicht in de zomer
controle: 2026-11-01
""",
    "organisaties/nummers.yml": """\
naam: Stichting Verzonnen Nummers
kort: Deze organisatie heeft alles wat een telefoonnummer niet kan zijn, en een regel die te lang is
uitleg: Deze organisatie is verzonnen.
leefgebieden: [wonen, won, taal, taal]
telefoon:
  - nummer: "070 353 61 8"
  - nummer: "070 353 61 888"
  - nummer: "070 353 BEL ONS"
  - nummer: "070 353 61 83 of 070 353 61 84"
  - nummer: "+32 2 555 12 12"
  - nummer: "099 353 61 85"
  - nummer: "14 07"
  - nummer: "06 12 34 56 78"
  - nummer: "070 353 61 88"
  - nummer: "070 205 30 03"
    open: maandag tot vrijdag
  - nummer: "0900 1234"
    open: '"op afspraak"'
email: [a.verzonnen@nummers.example, info(at)nummers.example, verzonnen@gmail.com]
website: www.nummers.example
controle: {datum: 2062-11-01, methode: telefoon, door: beheerder}
""",
    "organisaties/geheim.yml": """\
naam: <b>Stichting Verzonnen Geheim</b>
kort: Opvang\u202e op een geheime plek
uitleg: U vindt ons op Verzonnenstraat 12, 2545 HA.
leefgebieden: [wonen]
niet: Kom niet naar de Laan van Verzonnen Veld 3.
website: https://geheim.example/route?naar=2545+HA
links:
  - {waarvoor: de weg, website: "https://www.google.nl/maps/verzonnen"}
adres: verborgen
tijdelijk: {bericht: Er is een wachtlijst.}
team:
  tips: De achterdeur is in de verzonnenstraat, 2545ha.
controle: {datum: 31-10-2026, methode: telefoon, door: beheerder}
""",
    "organisaties/tab.yml": ORGANISATIE.replace("  - nummer", "\t- nummer"),
    "organisaties/tag.yml": ORGANISATIE.replace("Verzonnen Voorbeeld", "Verzonnen Tag").replace("kort: Hulp bij wonen", 'kort: !!python/object/apply:os.system ["echo"]').replace("61 88", "61 86"),
    "organisaties/bom.yml": "naam: &a [ha, ha]\nkort: &b [*a, *a, *a, *a]\nuitleg: [*b, *b, *b, *b]\ncontrole: {<<: *c}\n",
    "organisaties/dubbele-punt.yml": ORGANISATIE.replace("kort: Hulp", "kort: Let op: hulp"),
    "organisaties/aanhaling.yml": ORGANISATIE.replace("kort: Hulp", 'kort: "Hulp'),
    "organisaties/haakje.yml": ORGANISATIE.replace("taal]", "taal"),
    "organisaties/tweede-deel.yml": ORGANISATIE.replace("Voorbeeld", "Tweede Deel").replace("61 88", "61 87") + "---\nnaam: Nog een\n",
    "organisaties/diep.yml": "naam: " + "[" * 900 + "]" * 900 + "\n",
    "organisaties/leeg.yml": "",
    "organisaties/toelichting.yml": "# hier komt nog iets\n",
    "organisaties/groot.yml": b"# vol\n" * 1_800_000,
    "organisaties/latin.yml": ORGANISATIE.replace("wonen\n", "caf\xe9\n").encode("latin-1"),
    "organisaties/utf16.yml": ORGANISATIE.encode("utf-16"),
    "organisaties/nul.yml": ORGANISATIE.replace("wonen\n", "wo\0nen\n"),
    "organisaties/nieuw.yaml": ORGANISATIE,
    "organisaties/Nieuwe Naam.yml": ORGANISATIE,
    "organisaties/oud/weg.yml": ORGANISATIE,
    "contactpersonen/onbekend.yml": "personen:\n  - {naam: Verzonnen Persoon, functie: coach, telefoon: 06 12 34, email: persoon}\n",
    "organisatie/verdwaald.yml": ORGANISATIE,
    "leefgebieden.yml": LEEFGEBIEDEN.replace("code: TA", "code: WO").replace('"#7a5c00"', '"#ffcc00"').replace("material/translate", "material/bestaat-niet")
    + "- {id: Werk, naam: Werk, code: w, kort: Werk vinden, icoon: material/briefcase, kleur: blauw, tint: '#ffffff', donker: '#ffffff'}\n",
    "crisis.yml": CRISIS.replace("    controle", "    organisatie: politie\n    leefgebieden: [veiligheid]\n    let_op: ''\n    controle").replace("2026-11-01", "2099-01-01"),
    "vertalingen/en.po": 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Direct hulp"\nmsgstr "Help now\n',
    "vertalingen/ar.po": 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "%(van)s tot %(tot)s uur"\nmsgstr "%(van)s - %(to)s"\n',
    "vertalingen/bg.po": "<<<<<<< HEAD\n",
    "vertalingen/ti.po": b"\xff\xfe\0",
}
# fmt: on


def test_everything_wrong_at_once_reads_as_the_golden_file(
    kaart_map: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    golden: Callable[[str, str], None],
) -> None:
    # 23 November 2026, noon in Amsterdam.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795431600")
    for naam, inhoud in MIS.items():
        pad = kaart_map / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    code = main(["controleer", "--map", str(kaart_map)])
    uit = capsys.readouterr()
    assert code == 1
    assert uit.err == ""
    golden("alles-mis.txt", uit.out)


def test_every_broken_file_is_in_the_output(
    kaart_map: Path, capsys: pytest.CaptureFixture[str], golden: Callable[[str, str], None]
) -> None:
    tekst = (Path(__file__).parent.parent / "golden" / "alles-mis.txt").read_text(encoding="utf-8")
    for naam in [*MIS, "vertalingen/tr.po"]:
        bestand = {"organisaties/oud/weg.yml": "organisaties/oud", "organisatie/verdwaald.yml": "organisatie"}.get(
            naam, naam
        )
        assert f"kaart/{bestand}:" in tekst
