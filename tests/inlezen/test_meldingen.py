"""Every mistake an editor can make gives one Dutch sentence, at the place where it is."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from time import perf_counter

import pytest
from verzonnen import CRISIS, LEEFGEBIEDEN, ORGANISATIE

from hooks.bevinding import Bevinding

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

# What is changed in the good organisation: old text -> new text; "" stands for the end of the file.
# fmt: off
FOUTEN: dict[str, tuple[str, str, str, str]] = {
    # -- keys
    "unknown key": ("telefoon:", "telefoonn:", "5:1", "sleutel 'telefoonn' bestaat niet. Bedoelt u 'telefoon'?"),
    "unknown key that looks like none": ("", "xyzzyq: a\n", "11:1", "sleutel 'xyzzyq' bestaat niet. Hier kan: aanmelden, adres,"),
    "unknown key in a list": ("waarvoor:", "warvoor:", "7:5", "sleutel 'warvoor' bestaat niet. Bedoelt u 'waarvoor'?"),
    "unknown key in a group": ("door: beh", "dor: beh", "10:50", "sleutel 'dor' bestaat niet. Bedoelt u 'door'?"),
    "a key that only the program uses": ("", "adres: {straat: A, plaats: B, verborge: ja}\n", "11:31", "sleutel 'verborge' bestaat niet. Hier kan: aanduiding, plaats, postcode, straat."),
    "id is the file name": ("", "id: iets\n", "11:1", "sleutel 'id' bestaat niet"),
    "duplicate key": ("", "kort: Nog een keer\n", "11:1", "sleutel 'kort' staat er al op regel 2; houd er één"),
    "missing key": ("kort: Hulp bij wonen\n", "", "1:1", "'kort' ontbreekt; zet erbij: 'kort: …'"),
    "missing key in a group": ("datum: 2026-11-01, ", "", "10:11", "'datum' ontbreekt; zet erbij: 'datum: 2026-11-23'"),
    "a list as key": ("", "? [a, b]\n: c\n", "11:3", "vóór de dubbele punt hoort één woord"),
    # -- types
    "text instead of list": ("[wonen, taal]", "wonen", "4:15", "bij 'leefgebieden' hoort een lijst, maar er staat de tekst 'wonen'"),
    "list instead of text": ("kort: Hulp bij wonen", "kort: [Hulp, wonen]", "2:7", "bij 'kort' hoort gewone tekst, maar er staat een lijst"),
    "mapping instead of text": ("kort: Hulp bij wonen", "kort:\n  hulp: wonen", "3:3", "bij 'kort' hoort gewone tekst, maar er staat een groepje regels ('hulp: …')"),
    "mapping instead of list": ('  - nummer: "070', '    nummer: "070', "6:5", "bij 'telefoon' hoort een lijst, maar er staat een groepje regels ('nummer: …')"),
    "list in a list": ("[wonen, taal]", "[[wonen], taal]", "4:16", "bij 'leefgebieden' hoort gewone tekst, maar er staat een lijst"),
    "text instead of mapping": ("", "aanmelden: bel maar\n", "11:12", "hier hoort een groepje regels ('wie: …'), maar er staat de tekst 'bel maar'"),
    "nothing where text must be": ("kort: Hulp bij wonen", "kort:", "2:6", "bij 'kort' staat niets; vul het in"),
    "only spaces": ("kort: Hulp bij wonen", 'kort: "  "', "2:7", "bij 'kort' staat niets; vul het in"),
    "nothing where text may be": ("", "niet:\n", "11:6", "bij 'niet' staat niets; vul het in of haal de regel weg"),
    "empty list": ("[wonen, taal]", "[]", "4:15", "bij 'leefgebieden' staat niets; zet er minstens één in"),
    "no yes or no": ("    waarvoor: algemeen nummer", "    gedeeld: yes", "7:14", "'yes' kan hier niet; schrijf ja of nee"),
    "a list for yes or no": ("    waarvoor: algemeen nummer", "    gedeeld: [ja]", "7:14", "een lijst kan niet bij 'gedeeld'; schrijf ja of nee"),
    "a word that is no choice": ("methode: telefoon", "methode: fax", "10:40", "de tekst 'fax' kan niet bij 'methode'; kies 'telefoon', 'e-mail', 'bezoek' of 'document'"),
    "free of charge in other words": ("", "gratis: soms\n", "11:9", "de tekst 'soms' kan niet bij 'gratis'; kies 'ja', 'nee' of 'onbekend'"),
    "a group that is no choice": ("methode: telefoon", "methode: {a: b}", "10:40", "een groepje regels ('a: …') kan niet bij 'methode'; kies"),
    # -- YAML that this kaart does not take
    "tab before a list": ("  - nummer", "\t- nummer", "6:1", "hier staat een tab; spring in met spaties"),
    "tab before a key": ("    waarvoor", "\twaarvoor", "7:1", "hier staat een tab; spring in met spaties"),
    "python tag": ("kort: Hulp bij wonen", 'kort: !!python/object/apply:os.system ["echo"]', "2:7", "een code (!!python/object/apply:os.system) kan hier niet"),
    "text tag": ("kort: Hulp", "kort: !!str Hulp", "2:7", "een code (!!str) kan hier niet; haal hem weg"),
    "tag on a list": ("[wonen, taal]", "!!set {wonen, taal}", "4:15", "een code (!!set) kan hier niet"),
    "anchor": ("kort: Hulp", "kort: &kort Hulp", "2:7", "een merkteken (&kort) kan hier niet"),
    "alias": ("kort: Hulp bij wonen", "kort: *kort", "2:7", "een verwijzing (*kort) kan hier niet"),
    "alias as key": ("", "*a : b\n", "11:1", "een verwijzing (*a) kan hier niet"),
    "merge key": ("{datum: 2026-11-01, methode: telefoon, door: beheerder}", "{<<: *basis}", "10:12", "samenvoegen met << kan hier niet"),
    "second document": ("", "---\nnaam: Nog een\n", "11:1", "hier begint een tweede deel (---)"),
    "text after the end": ("", "...\nnaam: Nog een\n", "12:1", "na de drie puntjes (...) mag niets meer staan"),
    "deep nesting": ("", f"niet: {'[' * 500}{']' * 500}\n", "11:19", "hier staat te veel in elkaar"),
    "deeper than Python can go": ("", f"niet: {'[' * 200_000}\n", "11:19", "hier staat te veel in elkaar"),
    # -- YAML that does not read
    "colon in a text": ("kort: Hulp bij wonen", "kort: Let op: hulp", "2:13", "hier staat een dubbele punt te veel"),
    "double quote left open": ("kort: Hulp bij wonen", 'kort: "Hulp bij wonen', "2:7", "hier klopt een aanhalingsteken niet"),
    "single quote left open": ("kort: Hulp bij wonen", "kort: 'Hulp bij wonen", "2:7", "een aanhalingsteken gaat open maar niet dicht"),
    "text after a quote": ("kort: Hulp bij", "kort: 'Hulp' bij", "2:14", "hier klopt een aanhalingsteken niet"),
    "bracket left open": ("[wonen, taal]", "[wonen, taal", "4:15", "hier klopt een haakje niet"),
    "no colon": ("kort: Hulp", "kort Hulp", "2:1", "hier ontbreekt een dubbele punt"),
    "no space after the colon": ("kort: Hulp", "kort:Hulp", "2:1", "hier ontbreekt een dubbele punt; schrijf eerst de sleutel, dan : en een spatie"),
    "one space too many": ("kort: Hulp", " kort: Hulp", "2:2", "deze regel past niet bij de regels erboven"),
    "one space too few": ("    waarvoor", "   waarvoor", "7:4", "deze regel past niet bij de regels erboven"),
    "text begins with @": ("kort: Hulp", "kort: @Hulp", "2:7", "een tekst kan niet met @ beginnen; zet de hele tekst tussen aanhalingstekens"),
    "text begins with *": ("kort: Hulp", "kort: *Hulp", "2:7", "een tekst kan niet met * beginnen"),
    "text begins with !": ("kort: Hulp", "kort: !Hulp", "2:7", "een tekst kan niet met ! beginnen"),
    "text on the line of >": ("uitleg: Deze", "uitleg: > Deze", "3:9", "na > hoort de tekst op de volgende regel"),
    "backslash": ("kort: Hulp bij wonen", 'kort: "Hulp \\q"', "2:13", "een \\ kan hier niet"),
    # -- characters
    "NUL": ("kort: Hulp", "kort: één Hu\0lp", "2:13", "hier staat een onzichtbaar teken dat niet mag"),
    "bell": ("kort: Hulp", "kort: Hu\x07lp", "2:9", "hier staat een onzichtbaar teken dat niet mag"),
    "half a character": ("kort: Hulp bij wonen", 'kort: "Hulp \\ud800"', "2:13", "een \\ kan hier niet"),
    "terminal code": ("kort: Hulp bij wonen", 'kort: "Hulp \\e[31m"', "2:7", "hier staat een onzichtbaar teken (U+001B)"),
    "a number that cuts off a text": ("uitleg: Deze organisatie", "uitleg: Neem bus #12. Deze organisatie", "3:18", "wat achter deze # staat, leest de computer niet. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens."),
    "a # that cuts off a text": ("kort: Hulp bij wonen", "kort: Hulp bij # wonen", "2:16", "wat achter deze # staat, leest de computer niet"),
    "a # behind one word": ("kort: Hulp bij wonen", "kort: Hulp #1", "2:12", "wat achter deze # staat, leest de computer niet"),
    "a # on the next line of a text": ("kort: Hulp bij wonen", "kort: Hulp bij\n  #wonen", "3:3", "wat achter deze # staat, leest de computer niet"),
    "a # in a list": ("[wonen, taal]", "[wonen, taal #2]", "4:28", "wat achter deze # staat, leest de computer niet; zet de tekst met de # erin tussen aanhalingstekens"),
    "a merge left to people": ("kort: Hulp bij wonen\n", "<<<<<<< HEAD\nkort: Hulp bij wonen\n=======\nkort: Hulp\n>>>>>>> tak\n", "2:1", "hier stuiten twee wijzigingen op elkaar: tussen <<<<<<< en ======= staat de ene"),
    "the half of a merge": ("kort: Hulp bij wonen\n", "kort: Hulp bij wonen\n=======\n", "3:1", "hier stuiten twee wijzigingen op elkaar"),
    "a direction mark in a remark": ("kort: Hulp", "# hulp \u202e\nkort: Hulp", "2:8", "hier staat een onzichtbaar teken (U+202E)"),
    "a letter of another alphabet": ("kort: Hulp", "kort: \u041dulp", "2:7", "in '\u041dulp' staat een letter uit een ander alfabet (\u041d, U+041D), die alleen lijkt op een gewone"),
    "a letter of another alphabet in a name": ("Verzonnen Voorbeeld", "Verz\u043ennen Voorbeeld", "1:7", "in 'Verz\u043ennen' staat een letter uit een ander alfabet (\u043e, U+043E)"),
    "a letter saved in another way": ("kort: Hulp", "kort: H\u00c3\u00a9lp", "2:7", "hier is een letter verloren gegaan: er staat '\u00c3\u00a9'"),
    "a letter that was lost": ("kort: Hulp", "kort: H\ufffdlp", "2:7", "hier is een letter verloren gegaan: er staat '\ufffd'"),
    "a letter that an old program did not know": ("kort: Hulp", "kort: Collega?s", "2:7", "hier is een letter verloren gegaan: er staat 'Collega?s'"),
    "a bracket that was left": ("kort: Hulp bij wonen", "kort: Hulp, wonen]", "2:7", "in deze tekst staat [ of ] niet twee keer, open en dicht"),
    "a quote that was left": ("kort: Hulp bij wonen", "kort: Hulp bij wonen\"", "2:7", "in deze tekst staat \" niet twee keer"),
    "a figure of another script": ("kort: Hulp", "kort: Hulp \u0663", "2:7", "'\u0663' (U+0663) is geen gewoon cijfer; typ het opnieuw met 0 tot en met 9"),
    "a filler that draws nothing": ("kort: Hulp", "kort: Hu\u3164lp", "2:9", "hier staat een onzichtbaar teken (U+3164)"),
    "a joiner between letters": ("kort: Hulp", "kort: Hu\u200dlp", "2:7", "hier staat een onzichtbaar teken (U+200D)"),
    "a password in an address": ("https://voorbeeld", "https://jan:geheim@voorbeeld", "9:10", "in dit webadres staat een naam of wachtwoord (v\u00f3\u00f3r de @)"),
    "a hidden space written out in an address": ("https://voorbeeld.example/", '"https://voor\\u200bbeeld.example/"', "9:10", "in dit webadres staat een teken dat daar niet kan (U+200B)"),
    "another alphabet in an address": ("https://voorbeeld", "https://v\u043eorbeeld", "9:10", "in dit webadres staat een teken dat daar niet kan (U+043E)"),
    "a name where a role belongs": ("door: beheerder", "door: Fatima de Vries", "10:56", "'Fatima de Vries' kan hier niet; schrijf een rol met kleine letters, zoals beheerder of moedertaalspreker, nooit een naam"),
    "a role with a figure": ("door: beheerder", "door: beheerder2", "10:56", "'beheerder2' kan hier niet; schrijf een rol met kleine letters"),
    "direction mark": ("kort: Hulp", "kort: Hu\u202elp", "2:9", "hier staat een onzichtbaar teken (U+202E)"),
    "script in a name": ("naam: Stichting", "naam: <script>alert(1)</script> Stichting", "1:7", "hier staat code voor een webpagina"),
    # -- values
    "unknown leefgebied": ("[wonen, taal]", "[wonen, tall]", "4:23", "leefgebied 'tall' bestaat niet. Bedoelt u 'taal'?"),
    "leefgebied twice": ("[wonen, taal]", "[wonen, taal, taal]", "4:29", "leefgebied 'taal' staat er twee keer; houd er één"),
    "personal mailbox": ("info@", "j.verzonnen@", "8:9", "j.verzonnen@voorbeeld.example lijkt de postbus van een persoon"),
    "mailbox at a provider": ("info@voorbeeld.example", "verzonnen@gmail.com", "8:9", "verzonnen@gmail.com lijkt de postbus van een persoon"),
    "no mail address": ("info@", "info(at)", "8:9", "is geen e-mailadres; schrijf bijvoorbeeld info@organisatie.nl"),
    "no web address": ("https://voorbeeld.example/", "www.voorbeeld.example", "9:10", "'www.voorbeeld.example' is geen adres van een website; begin met https://"),
    "no language code": ("", "talen: [Nederlands]\n", "11:9", "'Nederlands' is geen taalcode"),
    "opening hours in Dutch": ("    waarvoor: algemeen nummer", "    open: ma-vr 9-17", "7:11", "'ma' is hier geen dag; de dagen heten Mo, Tu, We, Th, Fr, Sa en Su. Bedoelt u \"Mo-Fr 09:00-17:00\"? Dat is: maandag tot en met vrijdag 9:00 tot 17:00 uur; zaterdag en zondag gesloten; feestdagen niet bekend"),
    "opening hours with a mistake": ("    waarvoor: algemeen nummer", "    open: Mo-Fr 09.00-17.00", "7:11", "Bedoelt u \"Mo-Fr 09:00-17:00\"?"),
    "opening hours in quotes, which would mean day and night": ("    waarvoor: algemeen nummer", "    open: '\"op afspraak\"'", "7:11", "dat zou betekenen: dag en nacht open"),
    "opening hours of a season": ("    waarvoor: algemeen nummer", "    open: Jan-Mar Mo 10:00-12:00", "7:11", "geldt maar een deel van het jaar"),
    "opening hours once a month": ("    waarvoor: algemeen nummer", "    open: Mo[1] 10:00-12:00", "7:11", "geldt niet elke week"),
    "opening hours of which the second take away the first": ("    waarvoor: algemeen nummer", "    open: Mo 09:00-12:00; Mo 13:00-17:00", "7:11", "Bedoelt u \"Mo 09:00-12:00,13:00-17:00\"?"),
    "opening hours twice, of which nobody would read the words": ("    waarvoor: algemeen nummer", "    open: Mo 09:00-12:00\n    open_in_woorden: En op afspraak.", "8:22", "open en open_in_woorden staan er allebei, en dan leest niemand de woorden"),
    "notice until a day in another order": ("", "tijdelijk: {bericht: Dicht, tot: 2027-13-01}\n", "11:34", "'2027-13-01' is geen datum; schrijf jaar-maand-dag, zoals 2026-12-31. Bedoelt u 2027-01-13?"),
    "check on a day in another order": ("datum: 2026-11-01", "datum: 1/11/2026", "10:19", "of onbekend. Bedoelt u 2026-11-01?"),
    "check on a day that is not there": ("datum: 2026-11-01", "datum: 2026-11-31", "10:19", "alleen het jaar, of onbekend"),
    "notice without end": ("", "tijdelijk: {bericht: Dicht}\n", "11:12", "'tot' ontbreekt; zet erbij: 'tot: 2026-12-31'"),
    "notice until a number": ("", "tijdelijk: {bericht: Dicht, tot: 0}\n", "11:34", "'0' is geen datum; schrijf jaar-maand-dag, zoals 2026-12-31"),
    "notice until a word": ("", "tijdelijk: {bericht: Dicht, tot: morgen}\n", "11:34", "'morgen' is geen datum"),
    "notice until a list": ("", "tijdelijk: {bericht: Dicht, tot: [morgen]}\n", "11:34", "hier hoort een datum"),
    "date the other way round": ("2026-11-01", "01-11-2026", "10:19", "'01-11-2026' is geen datum; schrijf jaar-maand-dag"),
    "day that does not exist": ("2026-11-01", "2026-11-31", "10:19", "'2026-11-31' is geen datum"),
    "year of two digits": ("2026-11-01", "0026-11-01", "10:19", "'0026-11-01' is geen datum"),
    "list instead of date": ("2026-11-01", "[2026]", "10:19", "hier hoort een datum, zoals 2026-11-23"),
    "date in a group": ("2026-11-01", "{waarde: gisteren}", "10:19", "'gisteren' is geen datum"),
    "check in the future": ("2026-11-01", "2062-11-01", "10:19", "2062-11-01 ligt in de toekomst"),
    "text too long": ("Hulp bij wonen", "Hulp " * 20, "2:7", "deze tekst is 99 tekens lang; er passen er 70. Maak hem korter"),
    "too many words": ("Deze organisatie is verzonnen.", "woord " * 61, "3:9", "deze tekst heeft 61 woorden; er passen er 60"),
    # -- telephone
    "one digit short": ("070 353 61 88", "070 353 61 8", "6:13", "'070 353 61 8' heeft 9 cijfers; een Nederlands nummer heeft er 10 (1 te weinig)"),
    "one digit too many": ("070 353 61 88", "070 353 61 888", "6:13", "heeft 11 cijfers; een Nederlands nummer heeft er 10 (1 te veel)"),
    "letters": ("070 353 61 88", "070 353 61 88 keuze 2", "6:13", "heeft letters; zet hier alleen het nummer, en zet de uitleg bij waarvoor"),
    "two numbers": ("070 353 61 88", "070 353 61 88 / 070 353 61 89", "6:13", "zijn 2 nummers; geef elk nummer een eigen regel"),
    "two numbers run together": ("070 353 61 88", "070 353 61 88 070 353 61 89", "6:13", "dat lijken twee nummers"),
    "a short number and another": ("070 353 61 88", "112 of 0900 8844", "6:13", "zijn 2 nummers"),
    "foreign number": ("070 353 61 88", "+32 2 555 12 12", "6:13", "'+32 2 555 12 12' is geen Nederlands nummer"),
    "impossible number": ("070 353 61 88", "099 353 61 88", "6:13", "kan geen Nederlands nummer zijn; kijk het begin (netnummer) na"),
    "short number cut short": ("070 353 61 88", "14 07", "6:13", "'14 07' heeft 4 cijfers"),
    "service number cut short": ("070 353 61 88", "0800 011", "6:13", "heeft 7 cijfers; een 0800-nummer heeft er 8 of 11"),
    "digits of another script": ("070 353 61 88", "٠٧٠ ٣٥٣ ٦١ ٨٨", "6:13", "is geen telefoonnummer; gebruik cijfers en spaties"),
    "mobile number": ("070 353 61 88", "06 12 34 56 78", "6:13", "is een 06-nummer. Is het van de organisatie zelf? Zet er dan 'van_organisatie: ja' bij"),
    # -- addresses
    "address on one line": ("", "adres: Verzonnenlaan 3\n", "11:8", "schrijf verborgen, of straat, postcode en plaats elk op een eigen regel"),
    "address without town": ("", "adres: {straat: Verzonnenlaan 3}\n", "11:8", "bij dit adres ontbreekt plaats"),
    "hidden address with a street": ("", "adres: {verborgen: ja, straat: Verzonnenlaan 3, plaats: Den Haag}\n", "11:8", "is het adres geheim? Schrijf dan alleen adres: verborgen"),
    "postcode without capitals": ("", "adres: {straat: Verzonnenlaan 3, postcode: 2545ha, plaats: Den Haag}\n", "11:44", "'2545ha' is geen postcode; schrijf vier cijfers en twee hoofdletters"),
    "hidden: postcode in the text": ("is verzonnen.", "zit op 2545 HA.", "3:9", "hier staat een postcode, maar het adres is verborgen"),
    "hidden: postcode in small letters": ("is verzonnen.", "zit op 2545ha.", "3:9", "hier staat een postcode, maar het adres is verborgen"),
    "hidden: postcode in the web address": ("voorbeeld.example/", "voorbeeld.example/?q=Den%20Haag%202545%20HA", "9:10", "hier staat een postcode, maar het adres is verborgen"),
    "hidden: street in the text": ("is verzonnen.", "zit in de Verzonnenstraat 12.", "3:9", "hier staat een straat met huisnummer, maar het adres is verborgen"),
    "hidden: street of several words": ("is verzonnen.", "zit aan de Laan van Verzonnen Veld 12.", "3:9", "hier staat een straat met huisnummer"),
    "hidden: map link": ("https://voorbeeld.example/", "https://maps.app.goo.gl/verzonnen", "9:10", "hier staat een plek op een landkaart, maar het adres is verborgen"),
    "hidden: street in the tips of the team": ("", "team:\n  tips: Fiets naar Verzonnenlaan 3.\n", "12:9", "hier staat een straat met huisnummer, maar het adres is verborgen"),
    "hidden: postcode with the number": ("algemeen nummer", "balie 2545 HA", "7:15", "hier staat een postcode, maar het adres is verborgen"),
}
# fmt: on


@pytest.mark.parametrize("wat", FOUTEN)
def test_a_mistake_gives_one_dutch_sentence_at_its_place(wat: str, kijk_na: KijkNa) -> None:
    oud, nieuw, plek, melding = FOUTEN[wat]
    assert oud in ORGANISATIE
    tekst = ORGANISATIE.replace(oud, nieuw, 1) if oud else ORGANISATIE + nieuw
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": tekst})
    assert f"{bevinding.regel}:{bevinding.kolom}" == plek
    assert melding in bevinding.melding
    assert bevinding.bestand == "kaart/organisaties/voorbeeld.yml"
    assert bevinding.ernst == "fout"
    assert len(str(bevinding).splitlines()) == 1


# fmt: off
GOEDE_BESTANDEN: dict[str, str | bytes] = {
    "as it is": ORGANISATIE,
    "with a byte order mark": b"\xef\xbb\xbf" + ORGANISATIE.encode(),
    "with Windows line ends": ORGANISATIE.replace("\n", "\r\n"),
    "with the line ends of old Macs": ORGANISATIE.replace("\n", "\r"),
    "without a last line end": ORGANISATIE.rstrip(),
    "with a document start": "---\n" + ORGANISATIE,
    "with a mobile number of the organisation": ORGANISATIE.replace('"070 353 61 88"', '"06 12 34 56 78"\n    van_organisatie: ja'),
    "with a mailbox like a person's of the organisation": ORGANISATIE.replace("[info@voorbeeld.example]", "[{adres: a.verzonnen@voorbeeld.example, van_organisatie: ja}]"),
    "with an open address": ORGANISATIE.replace("is verzonnen.", "zit op Verzonnenstraat 12, 2545 HA.") + "adres: {straat: Verzonnenstraat 12, postcode: 2545 HA, plaats: Den Haag}\n",
    "with a year in a sentence": ORGANISATIE.replace("is verzonnen.", "bestaat al. In 2019 is er 1 bij gekomen."),
    "with a notice": ORGANISATIE + "tijdelijk: {bericht: Dicht in de zomer, tot: 2026-11-23}\n",
}
# fmt: on


@pytest.mark.parametrize("wat", GOEDE_BESTANDEN)
def test_a_good_file_gives_no_finding(wat: str, kijk_na: KijkNa) -> None:
    assert kijk_na({"organisaties/voorbeeld.yml": GOEDE_BESTANDEN[wat]}) == []


# fmt: off
HELE_BESTANDEN: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "1:1: fout: dit bestand is leeg; vul het in of haal het weg"),
    "only blank lines": (" \n\n", "1:1: fout: dit bestand is leeg; vul het in of haal het weg"),
    "only comments": ("# nog te doen\n# morgen\n", "1:1: fout: dit bestand is leeg; vul het in of haal het weg"),
    "only a document start": ("---\n", "1:1: fout: dit bestand is leeg; vul het in of haal het weg"),
    "a sentence": ("hallo\n", "1:1: fout: hier hoort een groepje regels ('naam: …'), maar er staat de tekst 'hallo'"),
    "a list": ("- naam: iets\n", "1:1: fout: hier hoort een groepje regels ('naam: …'), maar er staat een lijst"),
    "10 MB": (b"# vol\n" * 1_700_000, "1:1: fout: dit bestand is te groot: 9960 kB, en meer dan 512 kB kan niet"),
    "latin-1": ("naam: x\nkort: één café\n".encode().replace("fé".encode(), b"f\xe9"), "2:14: fout: hier staat een letter die de computer niet kan lezen; bewaar het bestand opnieuw als UTF-8"),
    "UTF-16": (ORGANISATIE.encode("utf-16"), "1:1: fout: dit bestand is bewaard als UTF-16; bewaar het opnieuw als UTF-8"),
    "UTF-16 without a mark": (ORGANISATIE.encode("utf-16-le"), "1:2: fout: hier staat een onzichtbaar teken dat niet mag"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", "1:1: fout: hier staat een letter die de computer niet kan lezen"),
}
# fmt: on


@pytest.mark.parametrize("wat", HELE_BESTANDEN)
def test_a_file_that_holds_something_else_gives_one_sentence(wat: str, kijk_na: KijkNa) -> None:
    inhoud, melding = HELE_BESTANDEN[wat]
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": inhoud})
    assert str(bevinding).startswith(f"kaart/organisaties/voorbeeld.yml:{melding}")


def test_an_alias_bomb_is_refused_at_once_with_one_sentence_a_line(kijk_na: KijkNa) -> None:
    # "Billion laughs": every line would make ten of the line before.
    namen = "abcdefghij"
    bom = "a: &a [ha, ha]\n" + "".join(
        f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n" for a, b in itertools.pairwise(namen)
    )
    begin = perf_counter()
    bevindingen = kijk_na({"organisaties/voorbeeld.yml": bom})
    assert perf_counter() - begin < 10
    merktekens = [b for b in bevindingen if "kan hier niet" in b.melding]
    assert [b.regel for b in merktekens] == list(range(1, 11))
    assert merktekens[0].melding.startswith("een merkteken (&a) kan hier niet")


# fmt: off
BESTANDSNAMEN: dict[str, tuple[str, str]] = {
    "organisaties/nieuw.yaml": ("kaart/organisaties/nieuw.yaml", "dit bestand heet .yaml; hernoem het tot .yml"),
    "organisaties/Nieuwe Naam.yml": ("kaart/organisaties/Nieuwe Naam.yml", "de bestandsnaam 'Nieuwe Naam.yml' kan niet; gebruik alleen kleine letters, cijfers en streepjes"),
    "organisaties/notitie.docx": ("kaart/organisaties/notitie.docx", "dit bestand hoort hier niet; hier kunnen alleen bestanden die eindigen op .yml"),
    "organisaties/oud/nieuw.yml": ("kaart/organisaties/oud", "de map 'oud' hoort hier niet"),
    "organisaties/oud.yml/nieuw.yml": ("kaart/organisaties/oud.yml", "de map 'oud.yml' hoort hier niet"),
    "organisatie/nieuw.yml": ("kaart/organisatie", "'organisatie' hoort niet in deze map. Bedoelt u 'organisaties'?"),
    "leefgebieden.yaml": ("kaart/leefgebieden.yaml", "'leefgebieden.yaml' hoort niet in deze map. Bedoelt u 'leefgebieden.yml'?"),
}
# fmt: on


@pytest.mark.parametrize("naam", BESTANDSNAMEN)
def test_a_file_or_folder_in_the_wrong_place_is_named(naam: str, kijk_na: KijkNa) -> None:
    bestand, melding = BESTANDSNAMEN[naam]
    (bevinding,) = kijk_na({naam: ORGANISATIE.replace("Verzonnen", "Andere").replace("070 353 61 88", "070 353 61 89")})
    assert (bevinding.bestand, bevinding.regel, bevinding.kolom) == (bestand, 1, 1)
    assert bevinding.melding.startswith(melding)


def test_files_of_the_computer_itself_are_let_be(kijk_na: KijkNa) -> None:
    assert (
        kijk_na(
            {
                "organisaties/.DS_Store": b"\0\1",
                ".DS_Store": b"\0",
                "organisaties/.voorbeeld.yml.swp": b"\0",
                "organisaties/README.md": "uitleg",
            }
        )
        == []
    )


def test_a_file_that_is_a_link_gives_a_sentence(kijk_na: KijkNa, kaart_map) -> None:
    # Wherever it points: at nothing, or at what stands behind the wall.
    (kaart_map / "organisaties" / "weg.yml").symlink_to(kaart_map / "nergens.yml")
    (bevinding,) = kijk_na({})
    assert str(bevinding) == (
        "kaart/organisaties/weg.yml:1:1: fout: dit is een verwijzing naar een ander bestand; zet het bestand zelf hier"
    )


@pytest.mark.parametrize("naam", ["crisis.yml", "leefgebieden.yml"])
def test_without_a_file_that_every_kaart_has_there_is_one_sentence(naam: str, kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({naam: None})
    assert bevinding.bestand == f"kaart/{naam}"
    assert bevinding.melding.startswith("dit bestand ontbreekt; zet het terug")


def test_without_organisations_there_is_one_sentence_per_empty_leefgebied_and_one_for_the_folder(
    kijk_na: KijkNa,
) -> None:
    bevindingen = kijk_na({"organisaties/voorbeeld.yml": None})
    assert [b.bestand for b in bevindingen] == [
        "kaart/leefgebieden.yml",
        "kaart/leefgebieden.yml",
        "kaart/organisaties",
    ]
    assert (
        bevindingen[2].melding == "hier staat geen enkel bestand, en de kaart kan niet zonder; zet er minstens één in"
    )


# fmt: off
LIJST_FOUTEN = [
    ("leefgebieden.yml", "naam: Wonen\n", "namen: Wonen\n", "2:3", "sleutel 'namen' bestaat niet. Bedoelt u 'naam'?"),
    ("leefgebieden.yml", "  naam: Wonen\n", "", "1:3", "'naam' ontbreekt; zet erbij: 'naam: …'"),
    ("leefgebieden.yml", "code: WO", "code: wo", "3:9", "de tekst 'wo' kan niet bij 'code'; schrijf twee hoofdletters, zoals VE"),
    ("leefgebieden.yml", "id: taal", "id: wonen", "9:7", "'wonen' staat er twee keer in; houd er één"),
    ("leefgebieden.yml", '"#8a4b08"', "bruin", "6:10", "'bruin' is geen kleur; schrijf een # met zes tekens"),
    ("leefgebieden.yml", '"#8a4b08"', "#8a4b08", "6:10", "wat achter deze # staat, leest de computer niet. Hoort het bij de tekst? Zet de hele tekst tussen"),
    ("crisis.yml", 'nummer: "112"', 'nummer: "11"', "4:13", "'11' heeft 2 cijfers"),
    ("crisis.yml", "waarvoor", "warvoor", "5:5", "sleutel 'warvoor' bestaat niet. Bedoelt u 'waarvoor'?"),
    ("crisis.yml", "niet_gebruiken", "niet_gebruikt", "8:1", "sleutel 'niet_gebruikt' bestaat niet. Bedoelt u 'niet_gebruiken'?"),
    ("crisis.yml", 'open: "24/7"', 'open: "24/7"\n    open_in_woorden: Altijd.', "7:22", "open en open_in_woorden staan er allebei"),
    ("crisis.yml", 'open: "24/7"', "organisatie: voorbeelt", "6:18", "organisatie 'voorbeelt' bestaat niet. Bedoelt u 'voorbeeld'?"),
]
# fmt: on


@pytest.mark.parametrize(("bestand", "oud", "nieuw", "plek", "melding"), LIJST_FOUTEN)
def test_a_mistake_in_a_list_of_records_stands_at_its_place(
    bestand: str, oud: str, nieuw: str, plek: str, melding: str, kijk_na: KijkNa
) -> None:
    goed = {"crisis.yml": CRISIS, "leefgebieden.yml": LEEFGEBIEDEN}[bestand]
    assert oud in goed
    gevonden = [
        (b.bestand, f"{b.regel}:{b.kolom}", b.melding[: len(melding)])
        for b in kijk_na({bestand: goed.replace(oud, nieuw, 1)})
    ]
    assert (f"kaart/{bestand}", plek, melding) in gevonden
    assert len(gevonden) == 1


# -- all of them at once ----------------------------------------------------------------------------------


def test_mistakes_of_every_kind_in_one_file_come_out_in_one_run(kijk_na: KijkNa) -> None:
    tekst = (
        ORGANISATIE.replace("telefoon:\n", 'telefoon:\n  - nummer: "070 353 61 8"\n')
        .replace("070 353 61 88", "070 205 30 03")
        .replace("leefgebieden: [wonen, taal]", "leefgebieden: [wonen, tall]")
        .replace("is verzonnen.", "zit op 2545 HA.")
        + "korte: x\ntijdelijk: {bericht: Dicht}\n"
    )
    assert [
        (b.regel, b.kolom, b.melding.split(";")[0].split(".")[0][:36])
        for b in kijk_na({"organisaties/voorbeeld.yml": tekst})
    ] == [
        (3, 9, "hier staat een postcode, maar het ad"),
        (4, 23, "leefgebied 'tall' bestaat niet"),
        (6, 13, "'070 353 61 8' heeft 9 cijfers"),
        (7, 13, "070 205 30 03 mag niet meer op de ka"),
        (12, 1, "sleutel 'korte' bestaat niet"),
        (13, 12, "'tot' ontbreekt"),
    ]


def test_a_broken_crisis_file_does_not_hide_mistakes_elsewhere(kijk_na: KijkNa) -> None:
    tekst = ORGANISATIE.replace("is verzonnen.", "zit op 2545 HA.")
    bestanden = {b.bestand for b in kijk_na({"crisis.yml": "lijnen: [\n", "organisaties/voorbeeld.yml": tekst})}
    assert bestanden == {"kaart/crisis.yml", "kaart/organisaties/voorbeeld.yml"}


def test_a_broken_line_does_not_hide_a_mistake_in_the_next_line(kijk_na: KijkNa) -> None:
    lijnen = CRISIS.replace(
        "lijnen:\n",
        'lijnen:\n  - {id: kapot, naam: Kapot, nummer: "1", waarvoor: x, controle: {datum: "2026", methode: telefoon, door: x}}\n',
    )
    bevindingen = kijk_na({"crisis.yml": lijnen.replace('open: "24/7"', "organisatie: nergens")})
    assert [(b.regel, b.kolom) for b in bevindingen] == [(2, 38), (7, 18)]


@pytest.mark.parametrize("stuk", ["organisaties/tweede.yml", "leefgebieden.yml", "crisis.yml"])
def test_one_broken_file_does_not_make_every_reference_to_it_a_mistake(stuk: str, kijk_na: KijkNa) -> None:
    crisis = CRISIS.replace('open: "24/7"', "organisatie: tweede\n    leefgebieden: [wonen]")
    tweede = ORGANISATIE.replace("Verzonnen", "Tweede").replace("070 353 61 88", "070 353 61 89")
    bestanden: dict[str, str | bytes | None] = {"crisis.yml": crisis, "organisaties/tweede.yml": tweede}
    assert kijk_na(bestanden) == []
    (bevinding,) = kijk_na({**bestanden, stuk: "naam: [\n"})
    assert bevinding.bestand == f"kaart/{stuk}"


def test_a_broken_file_does_not_make_its_leefgebied_empty(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": "naam: [\n"})
    assert bevinding.bestand == "kaart/organisaties/voorbeeld.yml"


def test_a_long_value_is_quoted_short(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na(
        {"organisaties/voorbeeld.yml": ORGANISATIE.replace("https://voorbeeld.example/", "x" * 50_000)}
    )
    assert len(bevinding.melding) < 200
    assert "xxx…'" in bevinding.melding


def test_a_value_of_several_lines_is_quoted_on_one(kijk_na: KijkNa) -> None:
    tekst = ORGANISATIE.replace("info@voorbeeld.example", '"eerste\\ntweede\\r\\x1b[31mrood\\u202e"')
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": tekst})
    assert (
        bevinding.melding
        == "'eerste tweede [U+001B][31mrood[U+202E]' is geen e-mailadres; schrijf bijvoorbeeld info@organisatie.nl"
    )


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("    waarvoor: algemeen nummer", "    waarvoor: balie   # ook voor het loket"),
        ("kort: Hulp bij wonen", "# nog #2 navragen\nkort: Hulp bij wonen\n  # Hier ook"),
        ("kort: Hulp bij wonen", 'kort: "Hulp #2 bij wonen"  # zo kan het'),
        ("kort: Hulp bij wonen", "kort: Hulp bij C#wonen"),
        ("uitleg: Deze organisatie is verzonnen.", "uitleg: >\n  Neem bus #12.\n  #1 stapt u uit."),
        ("leefgebieden: [wonen, taal]", "leefgebieden:   # op volgorde\n  - wonen   # eerst\n  #taal\n  - taal"),
        ("door: beheerder", "door: coördinator-buurt"),
        ("kort: Hulp bij wonen", "kort: Hulp bij wonen 👩\u200d👧, ook in het български"),
    ],
)
def test_a_remark_and_an_odd_but_honest_text_are_let_be(oud: str, nieuw: str, kijk_na: KijkNa) -> None:
    assert kijk_na({"organisaties/voorbeeld.yml": ORGANISATIE.replace(oud, nieuw)}) == []


def test_what_stands_in_the_place_of_a_folder_or_a_file_gives_a_sentence_at_once(kijk_na: KijkNa, kaart_map) -> None:
    (kaart_map / "hulpvragen").write_text("x", encoding="utf-8")
    (kaart_map / "contactpersonen").symlink_to(kaart_map / "organisaties")
    (kaart_map / "voorlichtingen.yml").mkdir()
    (kaart_map / "leefgebieden.yml").unlink()
    (kaart_map / "leefgebieden.yml").symlink_to(kaart_map / "nergens.yml")
    os.mkfifo(kaart_map / "organisaties" / "pijp.yml")
    (kaart_map / "organisaties" / "groot.yml").write_bytes(b"# x\n" * 200_000)
    meldingen = {(b.bestand.removeprefix("kaart/"), b.melding.split(";")[0].split(":")[0]) for b in kijk_na({})}
    assert meldingen >= {
        ("hulpvragen", "dit is een bestand, en hier hoort een map"),
        ("contactpersonen", "dit is een verwijzing naar een andere map"),
        ("voorlichtingen.yml", "dit is een map, en hier hoort een bestand"),
        ("leefgebieden.yml", "dit is een verwijzing naar een ander bestand"),
        ("organisaties/pijp.yml", "dit is geen gewoon bestand"),
        ("organisaties/groot.yml", "dit bestand is te groot"),
    }
