"""What may give a person or a hidden place away is found, however it is spelt; plain sentences are left alone."""

from __future__ import annotations

import pytest

from hooks.model.persoonlijk import is_postbus_van_persoon, vondsten


@pytest.mark.parametrize(
    ("tekst", "soort", "kern"),
    [
        ("Bel Kim op 06 12345678", "telefoon", "0612345678"),
        ("06-1234 5678", "telefoon", "0612345678"),
        ("+31 (0)6 12 34 56 78 of later", "telefoon", "0612345678"),
        ("0031612345678", "telefoon", "0612345678"),
        ("٠٦ ١٢٣٤٥٦٧٨", "telefoon", "0612345678"),
        ("https://wa.me/31612345678", "telefoon", "0612345678"),
        ("https://api.whatsapp.com/send?phone=31612345678", "telefoon", "0612345678"),
        ("bel 070 353 61 88.", "telefoon", "0703536188"),
        ("of 0800 2000", "telefoon", "08002000"),
        ("mail jan.de.vries@voorbeeld.nl", "e-mail", "jan.de.vries@voorbeeld.nl"),
        ("jan [at] voorbeeld.nl", "e-mail", "jan@voorbeeld.nl"),
        ("jan (apenstaartje) voorbeeld.nl", "e-mail", "jan@voorbeeld.nl"),
        ("Fluwelen Burgwal 12", "straat", "fluwelen burgwal 12"),
        ("Kerkstr. 12", "straat", "kerkstr. 12"),
        ("Ga naar de Kerkstraat 12a.", "straat", "kerkstraat 12a"),
        ("bij de kerkstraat 12", "straat", "kerkstraat 12"),
        ("Laan van Meerdervoort 300-302", "straat", "laan van meerdervoort 300-302"),
        ("Lange Poten 4", "straat", "lange poten 4"),
        ("Spui nr. 70", "straat", "spui nr. 70"),
        ("https://voorbeeld.nl/?adres=Fluwelen+Burgwal+12", "straat", "fluwelen burgwal 12"),
        ("2545 HA", "postcode", "2545HA"),
        ("2545ha", "postcode", "2545HA"),
        ("2545 ha", "postcode", "2545HA"),
        ("https://voorbeeld.nl/2545%20HA", "postcode", "2545HA"),
        ("52.0705, 4.3007", "landkaart", "52.0705, 4.3007"),
        ("N 52,0705 O 4,3007", "landkaart", "52,0705 o 4,3007"),
        ("52°04'14", "landkaart", "52°0"),
        ("https://maps.app.goo.gl/x", "landkaart", "/maps"),
        ("NL91ABNA0417164300", "rekening", "NL91ABNA0417164300"),
        ("NL91 ABNA 0417 1643 00", "rekening", "NL91ABNA0417164300"),
    ],
)
def test_it_is_found_in_every_spelling(tekst: str, soort: str, kern: str) -> None:
    assert (soort, kern) in [(v.soort, v.kern) for v in vondsten(tekst)]


@pytest.mark.parametrize(
    "tekst",
    [
        "In 2019 is het huis verbouwd. In 2021 kwam er iets bij.",
        "Loop 10000 stappen per dag, 3 keer in de week, 52 weken lang.",
        "Kom naar bus 12. Neem lijn 4 of 16, 7 minuten lopen.",
        "Bel 112, 113 of 14 070.",
        "Artikel 12 van de wet, stap 3 van 5, vraag 1 tot en met 20.",
        "Van 9.00 tot 17.00 uur, op 12-05-2026 of 2026-05-12.",
        "Eerste Hulp 24 uur per dag. Oude klachten 2 keer.",
        "Het werkplein 3 keer per week. Op weg 5 dagen. Een plein 2 straten verder.",
        "Den Haag Zuidwest, 70.000 mensen, 1250 euro, 1000 km, 12,50 per uur.",
        "Editie 2026-2, Fit-4-Work, Werkfit 2 van 4, Geldfit.",
        "https://www.denhaag.nl/nl/werk-en-inkomen/uitkering-2026.htm",
    ],
)
def test_a_plain_sentence_is_left_alone(tekst: str) -> None:
    assert list(vondsten(tekst)) == []


@pytest.mark.parametrize(
    "adres",
    [
        "jan.de.vries@voorbeeld.nl",
        "jan@voorbeeld.nl",
        "j.devries@voorbeeld.nl",
        "fatima@stichtingvoorbeeld.nl",
        "voorbeeld@gmail.com",
        "info@ziggo.nl",
    ],
)
def test_a_mailbox_of_a_person_is_known(adres: str) -> None:
    assert is_postbus_van_persoon(adres)


@pytest.mark.parametrize(
    "adres",
    [
        "info@voorbeeld.nl",
        "wijkteam.zuid@denhaag.nl",
        "sbr.haagland@humanitas.nl",
        "korps.haaglanden@legerdesheils.nl",
        "honk1@honk1.nl",
        "aanmelden-wonen@voorbeeld.nl",
    ],
)
def test_a_mailbox_of_a_desk_is_known(adres: str) -> None:
    assert not is_postbus_van_persoon(adres)
