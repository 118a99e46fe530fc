"""Rules across records: each finds its mistake, and nothing where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from verzonnen import CRISIS, LEEFGEBIEDEN, ORGANISATIE

from hooks.bevinding import Bevinding
from hooks.controle.kleur import contrast, luminantie

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

NUMMER = '"070 353 61 88"'
ANDER = '"070 353 61 89"'
GEDEELD = f"{NUMMER}\n    gedeeld: ja"


def org(naam: str, nummer: str = ANDER, extra: str = "") -> str:
    """Another invented organisation."""
    return ORGANISATIE.replace("Verzonnen Voorbeeld", naam).replace(NUMMER, nummer) + extra


def kort(bevindingen: list[Bevinding]) -> list[tuple[str, str, str]]:
    return [(b.bestand.removeprefix("kaart/"), f"{b.regel}:{b.kolom}", b.ernst) for b in bevindingen]


def test_a_good_kaart_has_no_findings(kijk_na: KijkNa) -> None:
    assert kijk_na({"organisaties/tweede.yml": org("Tweede")}) == []


# -- shared numbers ---------------------------------------------------------------------------------------


def test_a_number_at_two_organisations_is_an_error_at_both(kijk_na: KijkNa) -> None:
    bevindingen = kijk_na({"organisaties/tweede.yml": org("Tweede", NUMMER)})
    assert kort(bevindingen) == [
        ("organisaties/tweede.yml", "6:13", "fout"),
        ("organisaties/voorbeeld.yml", "6:13", "fout"),
    ]
    assert "staat ook in voorbeeld.yml" in bevindingen[0].melding
    assert "staat ook in tweede.yml" in bevindingen[1].melding


@pytest.mark.parametrize("schrijfwijze", ["+31 70 353 61 88", "0703536188", "(070) 353-61-88"])
def test_the_same_number_written_otherwise_is_the_same_number(schrijfwijze: str, kijk_na: KijkNa) -> None:
    assert len(kijk_na({"organisaties/tweede.yml": org("Tweede", f'"{schrijfwijze}"')})) == 2


def test_a_number_that_only_one_of_the_two_calls_shared_is_an_error_at_the_other(kijk_na: KijkNa) -> None:
    assert kort(kijk_na({"organisaties/tweede.yml": org("Tweede", GEDEELD)})) == [
        ("organisaties/voorbeeld.yml", "6:13", "fout")
    ]
    assert kort(
        kijk_na(
            {"organisaties/tweede.yml": org("Tweede", NUMMER), "organisaties/voorbeeld.yml": org("Voorbeeld", GEDEELD)}
        )
    ) == [("organisaties/tweede.yml", "6:13", "fout")]


def test_a_number_that_both_call_shared_is_fine(kijk_na: KijkNa) -> None:
    assert (
        kijk_na(
            {"organisaties/tweede.yml": org("Tweede", GEDEELD), "organisaties/voorbeeld.yml": org("Voorbeeld", GEDEELD)}
        )
        == []
    )


def test_a_shared_number_of_one_organisation_is_a_doubt(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": org("Voorbeeld", GEDEELD)})
    assert kort([bevinding]) == [("organisaties/voorbeeld.yml", "7:14", "let op")]
    assert bevinding.melding == "070 353 61 88 staat maar bij één organisatie; haal 'gedeeld' weg"


def test_a_shared_number_is_no_doubt_while_the_other_file_can_not_be_read(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na(
        {"organisaties/voorbeeld.yml": org("Voorbeeld", GEDEELD), "organisaties/tweede.yml": "naam: [\n"}
    )
    assert bevinding.bestand == "kaart/organisaties/tweede.yml"


def test_a_number_twice_at_one_organisation_is_an_error(kijk_na: KijkNa) -> None:
    tekst = org("Voorbeeld", NUMMER).replace("email:", f"  - nummer: {NUMMER}\nemail:")
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": tekst})
    assert kort([bevinding]) == [("organisaties/voorbeeld.yml", "8:13", "fout")]
    assert bevinding.melding == "070 353 61 88 staat hier twee keer; houd er één"


def test_a_number_twice_here_and_also_elsewhere_is_found_wherever_it_stands_there(kijk_na: KijkNa) -> None:
    # The other organisation, first by name, has it as its third number: more than there are here.
    eerste = org("Eerste", '"070 353 61 90"').replace(
        "email:", f'  - nummer: "070 353 61 91"\n  - nummer: {NUMMER}\nemail:'
    )
    tekst = org("Voorbeeld", NUMMER).replace("email:", f"  - nummer: {NUMMER}\nemail:")
    bevindingen = kijk_na({"organisaties/voorbeeld.yml": tekst, "organisaties/eerste.yml": eerste})
    assert next(b for b in bevindingen if "twee keer" in b.melding).regel == 8
    assert len(bevindingen) == 4


def test_a_number_that_is_also_a_crisis_line_is_fine(kijk_na: KijkNa) -> None:
    assert kijk_na({"organisaties/tweede.yml": org("Tweede", '"112"')}) == []


# -- forbidden numbers ------------------------------------------------------------------------------------


def test_a_number_taken_out_of_use_does_not_come_back_at_an_organisation(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/tweede.yml": org("Tweede", '"+31 70 205 3003"')})
    assert kort([bevinding]) == [("organisaties/tweede.yml", "6:13", "fout")]
    assert bevinding.melding == "070 205 30 03 mag niet meer op de kaart: Dit was een tijdelijke lijn (verzonnen)."


@pytest.mark.parametrize(
    ("oud", "nieuw", "plek"),
    [('nummer: "112"', 'nummer: "070 205 30 03"', "4:13"), ('open: "24/7"', 'ook: ["113", "070 205 30 03"]', "6:18")],
)
def test_a_number_taken_out_of_use_does_not_come_back_as_crisis_line(
    oud: str, nieuw: str, plek: str, kijk_na: KijkNa
) -> None:
    (bevinding,) = kijk_na({"crisis.yml": CRISIS.replace(oud, nieuw)})
    assert (f"{bevinding.regel}:{bevinding.kolom}", bevinding.ernst) == (plek, "fout")
    assert "mag niet meer op de kaart" in bevinding.melding


# -- references and names ---------------------------------------------------------------------------------


def test_an_unknown_leefgebied_is_named_with_what_was_meant(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/tweede.yml": org("Tweede").replace("taal]", "tal]")})
    assert bevinding.melding == "leefgebied 'tal' bestaat niet. Bedoelt u 'taal'?"


def test_a_leefgebied_that_is_named_twice_is_an_error(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/tweede.yml": org("Tweede").replace("taal]", "taal, wonen]")})
    assert kort([bevinding]) == [("organisaties/tweede.yml", "4:29", "fout")]
    assert bevinding.melding == "leefgebied 'wonen' staat er twee keer; houd er één"


@pytest.mark.parametrize(
    ("regel", "melding"),
    [
        ("organisatie: voorbeelden", "organisatie 'voorbeelden' bestaat niet. Bedoelt u 'voorbeeld'?"),
        ("leefgebieden: [werk]", "leefgebied 'werk' bestaat niet. Hier kan: taal, wonen."),
    ],
)
def test_an_unknown_id_at_a_crisis_line_is_an_error(regel: str, melding: str, kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"crisis.yml": CRISIS.replace('open: "24/7"', regel)})
    assert bevinding.melding == melding


def test_contact_persons_of_an_organisation_that_does_not_exist_are_an_error(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"contactpersonen/voorbeelt.yml": "personen: [{naam: Verzonnen Persoon, functie: coach}]\n"})
    assert kort([bevinding]) == [("contactpersonen/voorbeelt.yml", "1:1", "fout")]
    assert "de naam van dit bestand moet die van een organisatie zijn" in bevinding.melding


def test_two_organisations_with_one_name_are_an_error(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/tweede.yml": org("verzonnen voorbeeld")})
    assert kort([bevinding]) == [("organisaties/voorbeeld.yml", "1:7", "fout")]
    assert "heet ook al zo in tweede.yml" in bevinding.melding


def test_two_files_without_a_name_are_not_also_called_the_same(kijk_na: KijkNa) -> None:
    tekst = ORGANISATIE.partition("\n")[2]
    bevindingen = kijk_na(
        {"organisaties/voorbeeld.yml": tekst, "organisaties/tweede.yml": tekst.replace(NUMMER, ANDER)}
    )
    assert [b.melding for b in bevindingen] == ["'naam' ontbreekt; zet erbij: 'naam: …'"] * 2


# -- hidden addresses -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("is verzonnen.", "zit op 2545 HA."),
        ("is verzonnen.", "zit in de Verzonnenstraat 12."),
        ("is verzonnen.", "zit aan de Lange Verzinsels 12."),
        ("https://voorbeeld.example/", "https://voorbeeld.example/2545+HA"),
        ("https://voorbeeld.example/", "https://www.openstreetmap.org/node/1"),
        ("https://voorbeeld.example/", "https://w3w.co/een.twee.drie"),
        ("algemeen nummer", "balie Verzonnenplein 3"),
        ("controle:", "ook_bekend_als: [Verzonnenlaan 3]\ncontrole:"),
        ("controle:", 'links: [{waarvoor: route, website: "https://maps.google.nl/x"}]\ncontrole:'),
        ("controle:", 'bron: ["https://bron.example/?pc=2545HA"]\ncontrole:'),
        ("controle:", "team: {contact: [{functie: coach, via: Verzonnenkade 3}]}\ncontrole:"),
        ("controle:", "team: {voorwaarden: Aanmelden op 2545 HA.}\ncontrole:"),
    ],
)
def test_a_hidden_address_stays_hidden_in_every_field(oud: str, nieuw: str, kijk_na: KijkNa) -> None:
    verborgen = ORGANISATIE.replace(oud, nieuw)
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": verborgen})
    assert bevinding.ernst == "fout"
    assert "maar het adres is verborgen" in bevinding.melding
    assert (
        kijk_na({"organisaties/voorbeeld.yml": verborgen + "adres: {straat: Verzonnenlaan 3, plaats: Den Haag}\n"})
        == []
    )


def test_a_region_may_be_named_at_a_hidden_address(kijk_na: KijkNa) -> None:
    assert (
        kijk_na(
            {
                "organisaties/voorbeeld.yml": ORGANISATIE.replace(
                    "is verzonnen.", "werkt in Haaglanden, in 9 gemeenten, sinds 2019."
                )
            }
        )
        == []
    )


# -- leefgebieden -----------------------------------------------------------------------------------------


def test_a_colour_that_can_not_be_read_is_an_error_with_a_comma(kijk_na: KijkNa) -> None:
    bevindingen = kijk_na({"leefgebieden.yml": LEEFGEBIEDEN.replace('"#8a4b08"', '"#e0a060"')})
    assert (
        "6:10",
        "fout",
        "#e0a060 op #ffffff is niet goed te lezen: het contrast is 2,2 en moet minstens 5,4 zijn. Kies een andere kleur",
    ) in [(f"{b.regel}:{b.kolom}", b.ernst, b.melding) for b in bevindingen]


@pytest.mark.parametrize(
    ("oud", "nieuw", "plek", "tekst"),
    [('"#f3ede6"', '"#b09070"', "7:9", "minstens 4,7"), ('"#caae90"', '"#6a5e50"', "8:11", "minstens 8,0")],
)
def test_a_tint_or_dark_colour_without_contrast_is_an_error(
    oud: str, nieuw: str, plek: str, tekst: str, kijk_na: KijkNa
) -> None:
    (bevinding,) = kijk_na({"leefgebieden.yml": LEEFGEBIEDEN.replace(oud, nieuw)})
    assert f"{bevinding.regel}:{bevinding.kolom}" == plek
    assert tekst in bevinding.melding


def test_a_colour_that_stands_out_in_grey_is_a_doubt(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"leefgebieden.yml": LEEFGEBIEDEN.replace('"#8a4b08"', '"#400000"')})
    assert (bevinding.ernst, bevinding.regel) == ("let op", 6)
    assert "op een zwart-witprint is #400000 te donker" in bevinding.melding


def test_two_leefgebieden_with_one_code_are_an_error(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"leefgebieden.yml": LEEFGEBIEDEN.replace("code: TA", "code: WO")})
    assert (bevinding.regel, bevinding.melding) == (11, "code WO heeft wonen al; kies twee andere letters")


def test_an_icon_that_does_not_exist_is_an_error(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"leefgebieden.yml": LEEFGEBIEDEN.replace("material/home", "material/../home")})
    assert (bevinding.regel, bevinding.ernst) == (5, "fout")
    assert bevinding.melding.startswith("icoon 'material/../home' bestaat niet")


HIAAT = "  hiaat: {bericht: Hier is nog niets., vraag_bij: [voorbeeld]}\n"


def test_an_empty_leefgebied_must_say_so(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": ORGANISATIE.replace("[wonen, taal]", "[wonen]")})
    assert kort([bevinding]) == [("leefgebieden.yml", "9:3", "fout")]
    assert "bij leefgebied 'taal' staat geen organisatie" in bevinding.melding


def test_an_empty_leefgebied_that_says_so_is_fine(kijk_na: KijkNa) -> None:
    assert (
        kijk_na(
            {
                "organisaties/voorbeeld.yml": ORGANISATIE.replace("[wonen, taal]", "[wonen]"),
                "leefgebieden.yml": LEEFGEBIEDEN + HIAAT,
            }
        )
        == []
    )


def test_a_gap_that_was_filled_is_a_doubt(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"leefgebieden.yml": LEEFGEBIEDEN + HIAAT})
    assert (bevinding.regel, bevinding.ernst) == (17, "let op")
    assert "haal 'hiaat' weg" in bevinding.melding


def test_a_gap_sends_people_only_to_organisations_that_exist(kijk_na: KijkNa) -> None:
    bestanden = {
        "organisaties/voorbeeld.yml": ORGANISATIE.replace("[wonen, taal]", "[wonen]"),
        "leefgebieden.yml": LEEFGEBIEDEN + HIAAT.replace("[voorbeeld]", "[voorbeld]"),
    }
    (bevinding,) = kijk_na(bestanden)
    assert bevinding.melding == "organisatie 'voorbeld' bestaat niet. Bedoelt u 'voorbeeld'?"


@pytest.mark.parametrize(
    ("een", "ander", "verhouding"),
    [("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48)],
)
def test_contrast_is_that_of_wcag(een: str, ander: str, verhouding: float) -> None:
    assert contrast(een, ander) == pytest.approx(verhouding, abs=0.01)
    assert contrast(ander, een) == contrast(een, ander)


def test_luminance_runs_from_black_to_white() -> None:
    assert (luminantie("#000000"), luminantie("#ffffff")) == (0, pytest.approx(1))


# -- files ------------------------------------------------------------------------------------------------

LOGO = "logo: {bestand: %s, toestemming: Verzonnen Persoon op 2026-11-01}\n"


def test_a_logo_that_is_there_is_fine(kijk_na: KijkNa, kaart_map: Path) -> None:
    assert (
        kijk_na({"logos/voorbeeld.png": b"\x89PNG", "organisaties/voorbeeld.yml": ORGANISATIE + LOGO % "voorbeeld.png"})
        == []
    )


@pytest.mark.parametrize(
    ("bestand", "melding"),
    [
        ("weg.png", "kaart/logos/weg.png bestaat niet; zet het bestand daar neer"),
        ("logo.svg", "'logo.svg' kan geen logo zijn: in een .svg kan van alles verstopt zitten; bewaar het als .png"),
        ("logo.gif", "'logo.gif' kan geen logo zijn; gebruik een .png, .jpg of .webp in kaart/logos/"),
        ("../crisis.png", "'../crisis.png' kan geen logo zijn"),
        ("Logo.png", "'Logo.png' kan geen logo zijn; gebruik in de naam alleen kleine letters, cijfers en streepjes"),
        ("logo.PNG", "'logo.PNG' kan geen logo zijn; gebruik in de naam alleen kleine letters"),
        (".png", "'.png' kan geen logo zijn; gebruik in de naam alleen kleine letters"),
        ('"lo go.png"', "'lo go.png' kan geen logo zijn; gebruik in de naam alleen kleine letters"),
        ("logo.png.jpg", "'logo.png.jpg' kan geen logo zijn; gebruik in de naam alleen kleine letters"),
    ],
)
def test_a_logo_that_can_not_be_used_is_an_error(bestand: str, melding: str, kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": ORGANISATIE + LOGO % bestand})
    assert kort([bevinding]) == [("organisaties/voorbeeld.yml", "11:17", "fout")]
    assert bevinding.melding.startswith(melding)


# -- ages, seen from 23 November 2026 ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("datum", "melding"),
    [
        ("2026-11-23", None),
        ("2026-05-24", None),
        ("2026-05-23", "langer dan een half jaar niet gecontroleerd"),
        ("2025-11-23", "langer dan een half jaar niet gecontroleerd"),
        ("2021", "langer dan een half jaar niet gecontroleerd"),
        ("onbekend", "het is onbekend wanneer dit is gecontroleerd"),
    ],
)
def test_an_organisation_not_checked_for_half_a_year_is_on_the_work_list(
    datum: str, melding: str | None, kijk_na: KijkNa
) -> None:
    bevindingen = kijk_na({"organisaties/voorbeeld.yml": ORGANISATIE.replace("2026-11-01", datum)})
    assert [(b.ernst, b.regel, b.kolom) for b in bevindingen] == ([("werklijst", 10, 11)] if melding else [])
    assert all(melding in b.melding for b in bevindingen if melding)


@pytest.mark.parametrize(
    ("datum", "melding"),
    [
        ("2026-11-23", None),
        ("2026-08-25", None),
        ("2026-08-24", "dit nummer is 91 dagen geleden gecontroleerd"),
        ("2026", "dit nummer is 326 dagen geleden gecontroleerd"),
        ("onbekend", "het is onbekend wanneer dit nummer is gecontroleerd"),
    ],
)
def test_a_crisis_line_not_rung_for_90_days_is_on_the_work_list(
    datum: str, melding: str | None, kijk_na: KijkNa
) -> None:
    bevindingen = kijk_na({"crisis.yml": CRISIS.replace("2026-11-01", datum)})
    assert [(b.ernst, b.regel, b.kolom) for b in bevindingen] == ([("werklijst", 7, 15)] if melding else [])
    assert all(melding in b.melding for b in bevindingen if melding)


@pytest.mark.parametrize("bestand", ["crisis.yml", "organisaties/voorbeeld.yml"])
@pytest.mark.parametrize("datum", ["2026-11-24", "2026-12", "2027"])
def test_a_check_in_the_future_is_an_error(bestand: str, datum: str, kijk_na: KijkNa) -> None:
    goed = CRISIS if bestand == "crisis.yml" else ORGANISATIE
    (bevinding,) = kijk_na({bestand: goed.replace("2026-11-01", datum)})
    assert (bevinding.bestand, bevinding.ernst) == (f"kaart/{bestand}", "fout")
    assert bevinding.melding == f"{datum} ligt in de toekomst; vul de dag in waarop u het hebt nagekeken"


@pytest.mark.parametrize(
    ("tot", "aantal"), [("2026-11-23", 0), ("2026-11-22", 1), ("2027-12-28", 0), ("2062-11-23", 1)]
)
def test_a_notice_that_ended_or_hardly_ever_will_is_a_doubt(tot: str, aantal: int, kijk_na: KijkNa) -> None:
    bevindingen = kijk_na({"organisaties/voorbeeld.yml": ORGANISATIE + f"tijdelijk: {{bericht: Dicht, tot: {tot}}}\n"})
    assert [b.ernst for b in bevindingen] == ["let op"] * aantal


@pytest.mark.parametrize(
    ("velden", "melding"),
    [
        ("kosten: gratis", "de zoekhulp leest deze woorden niet; zet erboven 'gratis: ja'"),
        ("kosten: Gratis met een pas.", "de zoekhulp leest deze woorden niet; zet erboven 'gratis: ja'"),
        ("gratis: nee\n{}kosten: gratis", "bij kosten staat gratis, en erboven 'gratis: nee'"),
        ("gratis: nee\n{}kosten: Gratis met een pas.", None),
        ("gratis: ja\n{}kosten: gratis", None),
        ("gratis: ja\n{}kosten: 112 is gratis, het andere nummer niet", None),
        ("kosten: 5 euro", None),
        ("gratis: ja", None),
    ],
)
@pytest.mark.parametrize("waar", ["organisatie", "telefoon", "crisis"])
def test_words_that_say_free_beside_a_field_that_does_not_are_a_doubt(
    waar: str, velden: str, melding: str | None, kijk_na: KijkNa
) -> None:
    ruimte = "" if waar == "organisatie" else "    "
    regels = ruimte + velden.format(ruimte) + "\n"
    bestand, tekst = {
        "organisatie": ("organisaties/voorbeeld.yml", ORGANISATIE + regels),
        "telefoon": ("organisaties/voorbeeld.yml", ORGANISATIE.replace("email:", f"{regels}email:")),
        "crisis": ("crisis.yml", CRISIS.replace("    open:", f"{regels}    open:")),
    }[waar]
    bevindingen = kijk_na({bestand: tekst})
    assert [(b.ernst, melding in b.melding if melding else b.melding) for b in bevindingen] == (
        [("let op", True)] if melding else []
    )
    for b in bevindingen:
        assert "kosten: " in tekst.splitlines()[b.regel - 1]


def test_an_organisation_that_nobody_can_reach_is_a_doubt(kijk_na: KijkNa) -> None:
    regels = [r for r in ORGANISATIE.splitlines() if not r.startswith(("telefoon", "  ", "email", "website"))]
    (bevinding,) = kijk_na({"organisaties/voorbeeld.yml": "\n".join(regels)})
    assert (bevinding.ernst, bevinding.melding.split(";")[1]) == ("let op", " zo kan niemand er terecht")


def test_findings_are_sorted_by_file_and_line_and_none_comes_twice(kijk_na: KijkNa) -> None:
    bevindingen = kijk_na(
        {
            "organisaties/tweede.yml": org("Tweede", NUMMER).replace("taal]", "tal]"),
            "crisis.yml": CRISIS.replace("2026-11-01", "2099"),
        }
    )
    assert bevindingen == sorted(set(bevindingen))
    assert [b.bestand.rpartition("/")[2] for b in bevindingen] == [
        "crisis.yml",
        "tweede.yml",
        "tweede.yml",
        "voorbeeld.yml",
    ]


# -- the crisis strip -------------------------------------------------------------------------------------

STROOK = '    open: "24/7"\n    strook: ja\n'


def test_a_number_in_the_strip_has_words_that_fit_on_a_phone(kijk_na: KijkNa) -> None:
    lang = CRISIS.replace("waarvoor: direct gevaar", "waarvoor: geweld thuis en kindermishandeling").replace(
        '    open: "24/7"\n', STROOK
    )
    (bevinding,) = kijk_na({"crisis.yml": lang})
    assert kort([bevinding]) == [("crisis.yml", "7:13", "fout")]
    assert bevinding.melding == (
        "op een telefoon past 'geweld thuis en kindermishandeling' niet naast het nummer; "
        "zet erbij: 'strookwoord', met hoogstens 20 tekens waarvoor dit nummer is"
    )
    assert kijk_na({"crisis.yml": lang.replace(STROOK, f"{STROOK}    strookwoord: geweld thuis\n")}) == []
    assert kijk_na({"crisis.yml": CRISIS.replace('    open: "24/7"\n', STROOK)}) == []


def test_the_word_for_the_strip_is_short(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na(
        {"crisis.yml": CRISIS.replace('    open: "24/7"\n', f"{STROOK}    strookwoord: gedachten aan zelfmoord\n")}
    )
    assert bevinding.melding == "deze tekst is 23 tekens lang; er passen er 20. Maak hem korter"


def test_a_word_for_the_strip_of_a_number_that_is_not_in_it_is_a_doubt(kijk_na: KijkNa) -> None:
    (bevinding,) = kijk_na(
        {"crisis.yml": CRISIS.replace('    open: "24/7"\n', '    open: "24/7"\n    strookwoord: gevaar\n')}
    )
    assert kort([bevinding]) == [("crisis.yml", "7:18", "let op")]


def test_a_fourth_number_in_the_strip_is_one_too_many(kijk_na: KijkNa) -> None:
    lijn = CRISIS[CRISIS.index("  - id") : CRISIS.index("niet_gebruiken")].replace('    open: "24/7"\n', STROOK)
    lijnen = [lijn.replace('"112"', f'"{nummer}"') for nummer in ("112", "113", "0800 2000", "0800 0432")]
    lijnen = [
        x.replace(f'id: "{n}"', f"id: lijn-{nr}")
        for nr, (x, n) in enumerate(zip(lijnen, ("112", "113", "0800 2000", "0800 0432"), strict=True))
    ]
    assert kijk_na({"crisis.yml": "lijnen:\n" + "".join(lijnen[:3])}) == []
    (bevinding,) = kijk_na({"crisis.yml": "lijnen:\n" + "".join(lijnen)})
    assert bevinding.melding == (
        "bovenaan elke pagina passen 3 nummers, en dit is er één meer; haal bij een van de lijnen 'strook' weg"
    )
    assert bevinding.regel == 28
