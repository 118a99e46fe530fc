"""The command ``kaart``: its exit codes, what it prints, and that it never ends in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hulp import MOMENT, PROJECT, omgeving, voer_uit
from klein_project import maak_klein_project
from verzonnen import CRISIS, ORGANISATIE

from hooks.bevinding import Bevinding, verslag
from hooks.opdracht import main
from hooks.vertaling import TALEN
from hooks.vertaling.po import alle, lees_po, schrijf_po

LEGE_PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'


@pytest.fixture(autouse=True)
def vaste_dag(monkeypatch: pytest.MonkeyPatch) -> None:
    """23 November 2026, noon in Amsterdam."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", MOMENT)


@pytest.fixture
def goed(kaart_map: Path) -> Path:
    """A kaart without a mistake, catalogues included."""
    (kaart_map / "vertalingen").mkdir()
    for code in set(TALEN) - {"nl"}:
        (kaart_map / "vertalingen" / f"{code}.po").write_text(LEGE_PO, encoding="utf-8")
    return kaart_map


def organisatie(map_: Path, oud: str, nieuw: str) -> None:
    assert oud in ORGANISATIE
    (map_ / "organisaties" / "voorbeeld.yml").write_text(ORGANISATIE.replace(oud, nieuw), encoding="utf-8")


# -- kaart controleer -------------------------------------------------------------------------------------


def test_a_good_kaart_ends_with_0_and_says_so(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "--map", str(goed)]) == 0
    assert (
        capsys.readouterr().out
        == "0 fouten, 0 keer let op, 0 controles te doen.\nOnbekend: 0 keer nagezocht, 0 keer nog niet.\n"
    )


def test_a_mistake_ends_with_1_and_names_its_place(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organisatie(goed, "telefoon:", "telefoonn:")
    assert main(["controleer", "--map", str(goed)]) == 1
    assert capsys.readouterr().out == (
        "kaart/organisaties/voorbeeld.yml:5:1: fout: sleutel 'telefoonn' bestaat niet. Bedoelt u 'telefoon'?\n\n"
        "1 fout, 0 keer let op, 0 controles te doen.\nOnbekend: 0 keer nagezocht, 0 keer nog niet.\n"
    )


def test_a_doubt_ends_with_0_but_is_shown(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organisatie(goed, "    waarvoor: algemeen nummer", "    gedeeld: ja")
    assert main(["controleer", "--map", str(goed)]) == 0
    assert capsys.readouterr().out.startswith("kaart/organisaties/voorbeeld.yml:7:14: let op: ")


def test_checks_that_are_due_are_counted_and_shown_when_asked(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organisatie(goed, "2026-11-01", "2021-05-10")
    assert main(["controleer", "--map", str(goed)]) == 0
    assert capsys.readouterr().out == (
        "0 fouten, 0 keer let op, 1 controle te doen.\nDe controles die te doen zijn ziet u met: kaart controleer --alles\nOnbekend: 0 keer nagezocht, 0 keer nog niet.\n"
    )
    assert main(["controleer", "--map", str(goed), "--alles"]) == 0
    assert (
        "werklijst: Stichting Verzonnen Voorbeeld: langer dan een half jaar niet gecontroleerd"
        in capsys.readouterr().out
    )


def test_tips_for_plain_language_are_counted_and_shown_when_asked(
    goed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    organisatie(goed, "kort: Hulp bij wonen", "kort: Hulp indien nodig")
    tip = "kaart/organisaties/voorbeeld.yml:2:12: taaltip: moeilijk woord: 'indien'. Makkelijker: als\n\n"
    telling = "0 fouten, 0 keer let op, 0 controles te doen.\n1 tip om makkelijker te schrijven"
    onbekend = "Onbekend: 0 keer nagezocht, 0 keer nog niet.\n"
    assert main(["controleer", "--map", str(goed)]) == 0
    assert capsys.readouterr().out == f"{telling}; die ziet u met: kaart controleer --taal\n{onbekend}"
    assert main(["controleer", "--map", str(goed), "--taal"]) == 0
    assert capsys.readouterr().out == f"{tip}{telling}.\n{onbekend}"
    assert main(["controleer", "--map", str(goed), "--json"]) == 0
    assert [b["ernst"] for b in json.loads(capsys.readouterr().out)] == ["taaltip"]


def test_hours_are_shown_in_words_at_their_place_when_asked(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organisatie(goed, "    waarvoor: algemeen nummer", '    open: "Mo-Fr 09:00-17:00; PH off"')
    assert main(["controleer", "--map", str(goed), "--tijden"]) == 0
    assert capsys.readouterr().out == (
        "kaart/crisis.yml:6:11: tijden: 112: dag en nacht, alle dagen, ook op feestdagen\n\n"
        "kaart/organisaties/voorbeeld.yml:7:11: tijden: 070 353 61 88: maandag tot en met vrijdag 9:00 tot 17:00 uur; "
        "zaterdag en zondag gesloten; feestdagen gesloten\n\n"
        "0 fouten, 0 keer let op, 0 controles te doen.\nOnbekend: 0 keer nagezocht, 0 keer nog niet.\n"
    )
    main(["controleer", "--map", str(goed), "--tijden", "--json"])
    assert [(b["ernst"], b["regel"]) for b in json.loads(capsys.readouterr().out)] == [("tijden", 6), ("tijden", 7)]


def test_hours_with_a_mistake_do_not_hide_how_the_others_were_understood(
    goed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    organisatie(goed, "    waarvoor: algemeen nummer", '    open: "Mo-Fr"')
    assert main(["controleer", "--map", str(goed), "--tijden"]) == 1
    uit = capsys.readouterr().out
    assert uit.count(": tijden: ") == 1
    assert "kaart/organisaties/voorbeeld.yml:7:11: fout: bij 'Mo-Fr' staan geen tijden" in uit


def test_json_holds_every_finding_with_its_place(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organisatie(goed, "telefoon:", 'ën"\\: "\\u202e"\ntelefoon:')
    (goed / "crisis.yml").write_text(CRISIS.replace("2026-11-01", "2021"), encoding="utf-8")
    assert main(["controleer", "--map", str(goed), "--json"]) == 1
    uit = capsys.readouterr()
    bevindingen = json.loads(uit.out)
    assert uit.err == ""
    assert [(b["bestand"], b["regel"], b["kolom"], b["ernst"]) for b in bevindingen] == [
        ("kaart/crisis.yml", 7, 15, "werklijst"),
        ("kaart/organisaties/voorbeeld.yml", 5, 1, "fout"),
    ]
    assert bevindingen == [Bevinding(**b).as_dict() for b in bevindingen]
    assert bevindingen[1]["melding"].startswith("sleutel 'ën\"\\' bestaat niet.")


def test_json_of_a_good_kaart_is_an_empty_list(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "--map", str(goed), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_json_tells_the_same_as_the_text(goed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    organisatie(goed, "leefgebieden: [wonen, taal]", "leefgebieden: [won, tal]\nkorte: x")
    main(["controleer", "--map", str(goed), "--alles"])
    tekst = capsys.readouterr().out
    main(["controleer", "--map", str(goed), "--json"])
    uit_json = verslag(Bevinding(**b) for b in json.loads(capsys.readouterr().out))
    assert tekst.startswith(uit_json)
    assert uit_json.count("\n") == 2


def test_a_folder_that_is_not_there_gives_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["controleer", "--map", str(tmp_path / "nergens")]) == 1
    assert capsys.readouterr().out == (
        "nergens:1:1: fout: de map nergens/ bestaat niet; kijk of de naam klopt, of zet hem terug\n\n1 fout, 0 keer let op, 0 controles te doen.\n"
    )


def test_an_empty_folder_gives_sentences_and_no_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kaart").mkdir()
    assert main(["controleer", "--map", str(tmp_path / "kaart")]) == 1
    assert "kaart/crisis.yml:1:1: fout: dit bestand ontbreekt" in capsys.readouterr().out


@pytest.mark.parametrize(
    "argumenten",
    [
        [],
        ["onzin"],
        ["controleer", "--onzin"],
        ["vertaling"],
        ["druk", "--editie", "geheim"],
        ["bouw", "--tegelijk", "0"],
        ["bouw", "--tegelijk", "x"],
    ],
)
def test_a_wrong_command_is_answered_in_dutch(argumenten: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as gestopt:
        main(argumenten)
    uit = capsys.readouterr()
    assert gestopt.value.code == 2
    assert uit.err.startswith("Deze opdracht klopt niet. Kijk wat er kan met: kaart")
    assert uit.err.endswith("--help\n")


def _kaart(*argumenten: str, waar: Path = PROJECT, **extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hooks.opdracht", *argumenten],
        cwd=waar,
        env={**omgeving(), **extra},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_window_that_knows_no_accents_gets_question_marks(goed: Path) -> None:
    organisatie(goed, "leefgebieden: [wonen, taal]", "leefgebieden: [wonen, taal, taal]")
    gedaan = _kaart("controleer", "--map", str(goed), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (gedaan.returncode, gedaan.stderr) == (1, "")
    assert "staat er twee keer; houd er ??n" in gedaan.stdout


def _in_de_shell(opdracht: str, **extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", f'"$PYTHON" -m hooks.opdracht {opdracht}'],
        cwd=PROJECT,
        env={**omgeving(), "PYTHON": sys.executable, **extra},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_command_with_nowhere_to_print_does_its_work(goed: Path) -> None:
    gedaan = _in_de_shell('controleer --map "$KAART" >&-', KAART=str(goed))
    assert (gedaan.returncode, gedaan.stderr) == (0, "")
    organisatie(goed, "telefoon:", "telefoonn:")
    assert _in_de_shell('controleer --map "$KAART" >&- 2>&-', KAART=str(goed)).returncode == 1


def test_a_command_that_prints_on_a_full_disk_says_so_once(goed: Path) -> None:
    gedaan = _in_de_shell('controleer --map "$KAART" >/dev/full', KAART=str(goed))
    assert (gedaan.returncode, gedaan.stderr) == (
        1,
        "Wat hier gezegd wordt, kan nergens staan: de schijf is vol; maak ruimte en probeer het opnieuw.\n",
    )


@pytest.mark.parametrize(
    ("moment", "opdracht"),
    [
        ("abc", "hooks.opdracht controleer"),
        ("1e9", "hooks.opdracht controleer"),
        ("99999999999999999999", "hooks.opdracht controleer"),
        ("-99999999999999", "hooks.opdracht druk"),
        ("abc", "mkdocs build -q -d"),
    ],
)
def test_a_moment_that_is_none_gives_a_sentence(
    moment: str, opdracht: str, klein_project: Path, tmp_path: Path
) -> None:
    deel = [*opdracht.split(), *([str(tmp_path / "site")] if "mkdocs" in opdracht else [])]
    gedaan = subprocess.run(
        [sys.executable, "-m", *deel],
        cwd=klein_project,
        env={**omgeving(), "SOURCE_DATE_EPOCH": moment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    uit = gedaan.stdout + gedaan.stderr
    assert gedaan.returncode == 1
    assert f"SOURCE_DATE_EPOCH is '{moment}', en dat is geen tijdstip." in uit
    assert "Traceback" not in uit


def test_a_file_where_the_site_should_come_gives_a_sentence(klein_project: Path, tmp_path: Path) -> None:
    map_ = tmp_path / "vol"
    map_.mkdir()
    (map_ / "README.md").write_text("x", encoding="utf-8")
    for opdracht in (["bouw", "--zonder-drukwerk"], ["druk"]):
        gedaan = _kaart(*opdracht, "--doel", str(map_ / "README.md"), waar=klein_project)
        assert (gedaan.returncode, gedaan.stderr) == (1, "")
        assert "README.md" in gedaan.stdout
        assert "hier hoort een map" in gedaan.stdout or "kies een andere map" in gedaan.stdout
    assert list(map_.iterdir()) == [map_ / "README.md"]


def test_a_reader_that_leaves_early_gets_no_traceback(goed: Path) -> None:
    lees, schrijf = os.pipe()
    os.close(lees)
    gedaan = subprocess.run(
        [sys.executable, "-m", "hooks.opdracht", "controleer", "--map", str(goed)],
        cwd=PROJECT,
        env=omgeving(),
        stdout=schrijf,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(schrijf)
    assert (gedaan.returncode, gedaan.stderr) == (1, "")


# -- kaart druk -------------------------------------------------------------------------------------------


def test_a_definite_print_is_refused_with_the_lines_to_ring(klein_project: Path) -> None:
    project = klein_project
    lijnen = """\
lijnen:
  - {id: gebeld, naam: Gebelde lijn, nummer: "112", waarvoor: gevaar, controle: {datum: 2026-11-01, methode: telefoon, door: beheerder}}
  - {id: oud, naam: Oude lijn, nummer: "113", waarvoor: iets, controle: {datum: 2026-08-24, methode: telefoon, door: beheerder}}
  - {id: nooit, naam: Nooit gebelde lijn, nummer: "0800 0113", waarvoor: iets, controle: {datum: onbekend, methode: document, door: beheerder}}
"""
    (project / "kaart" / "crisis.yml").write_text(lijnen, encoding="utf-8")
    gedaan = voer_uit(project, "hooks.opdracht", "druk", "--definitief", "--doel", str(project / "druk"))
    assert gedaan.returncode == 1
    regels = gedaan.stdout.splitlines()
    eerste = regels.index("Een definitieve druk kan nog niet. Doe eerst dit:")
    assert regels[eerste : eerste + 3] == [
        "Een definitieve druk kan nog niet. Doe eerst dit:",
        "  bel 113 (Oude lijn) en zet de datum in kaart/crisis.yml",
        "  bel 0800 0113 (Nooit gebelde lijn) en zet de datum in kaart/crisis.yml",
    ]
    assert "Gebelde lijn" not in gedaan.stdout
    assert "Traceback" not in gedaan.stderr
    assert not (project / "druk").exists()


def test_nothing_is_printed_from_a_kaart_with_a_mistake(klein_project: Path) -> None:
    project = klein_project
    (project / "kaart" / "organisaties" / "leeg.yml").write_text("", encoding="utf-8")
    gedaan = voer_uit(project, "hooks.opdracht", "druk", "--doel", str(project / "druk"))
    assert gedaan.returncode == 1
    assert "kaart/organisaties/leeg.yml:1:1: fout: dit bestand is leeg" in gedaan.stdout
    assert "Traceback" not in gedaan.stderr
    assert not (project / "druk").exists()


# -- kaart vertaling --------------------------------------------------------------------------------------


@pytest.fixture
def in_alle_talen(tmp_path: Path) -> Path:
    """A small project in all languages, with the catalogues that belong to it: nothing is translated yet."""
    project = maak_klein_project(tmp_path / "project", tuple(TALEN))
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "bijwerken")
    assert gedaan.returncode == 0, gedaan.stdout
    return project


def geef_vertaling(pad: Path, context: str, tekst: str) -> None:
    """Translate one text in a catalogue."""
    catalog = lees_po(pad.read_bytes())
    (bericht,) = [b for b in alle(catalog) if b.context == context]
    bericht.string = tekst
    pad.write_text(schrijf_po(pad.stem, catalog), encoding="utf-8")


def test_catalogues_are_brought_in_step_and_counted(in_alle_talen: Path) -> None:
    project = in_alle_talen
    (project / "kaart" / "vertalingen" / "tr.po").unlink()
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "bijwerken")
    assert gedaan.returncode == 0, gedaan.stdout
    assert [regel.split(":")[0] for regel in gedaan.stdout.splitlines()] == [code for code in TALEN if code != "nl"]
    assert (project / "kaart" / "vertalingen" / "tr.po").exists()


def test_a_catalogue_that_can_not_be_read_is_left_as_it_is(in_alle_talen: Path) -> None:
    project = in_alle_talen
    pad = project / "kaart" / "vertalingen" / "tr.po"
    stuk = pad.read_text(encoding="utf-8") + "<<<<<<< HEAD\n"
    pad.write_text(stuk, encoding="utf-8")
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "bijwerken")
    assert gedaan.returncode == 1
    assert "kaart/vertalingen/tr.po:" in gedaan.stdout
    assert pad.read_text(encoding="utf-8") == stuk


def test_the_table_of_states_is_printed_and_what_is_to_be_done_in_one_language(in_alle_talen: Path) -> None:
    project = in_alle_talen
    pad = project / "kaart" / "vertalingen" / "tr.po"
    geef_vertaling(pad, "organisaties/voorbeeld:kort", "Barınma yardımı")
    tekst = pad.read_text(encoding="utf-8")
    begin = tekst.index('msgctxt "organisaties/voorbeeld:kort"')
    pad.write_text(tekst[:begin] + "#, fuzzy\n" + tekst[begin:], encoding="utf-8")
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "stand", "tr")
    assert gedaan.returncode == 0, gedaan.stderr
    regels = gedaan.stdout.splitlines()
    assert regels[0].split() == ["Turks", "nagekeken", "concept", "verouderd", "ontbreekt"]
    assert next(r for r in regels if r.startswith("  organisaties")).split()[3] == "1"
    assert any(r.startswith("verouderd: organisaties/voorbeeld:kort: ") for r in regels)
    alles = voer_uit(project, "hooks.opdracht", "vertaling", "stand").stdout
    assert [r.split()[0] for r in alles.splitlines() if r.endswith("ontbreekt")] == [
        t.naam_nl for t in TALEN.values() if t.code != "nl"
    ]


def test_a_file_to_read_again_has_the_doubted_danger_texts_on_top_and_comes_back(project: Path) -> None:
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "stand", "ti")
    assert gedaan.returncode == 0
    assert "Eerst nalezen, hier hangt iemands veiligheid aan" in gedaan.stdout
    assert "navragen: crisis/" in gedaan.stdout or "navragen: hulpvragen/" in gedaan.stdout
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "uitgeven", "ti", "--hoogstens", "5")
    assert gedaan.returncode == 0, gedaan.stdout
    assert gedaan.stdout.startswith("nalezen-ti.po: 5 teksten van de ")
    assert (project / "nalezen-ti.po").read_text("utf-8").count("#. Eerst nalezen: ") == 5
    merk = ("--nagekeken", "moedertaalspreker, 2026-11-24")
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "inbrengen", "nalezen-ti.po", *merk)
    assert (gedaan.returncode, gedaan.stdout) == (
        0,
        "ti: 0 vertalingen opgenomen, 5 nagekeken, 0 leeg of onzeker (die bleven zoals ze waren).\n",
    )
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "uitgeven", "xx")
    assert (gedaan.returncode, gedaan.stdout.count("Kies uit")) == (1, 1)


def test_a_mailed_file_with_a_mistake_is_refused_in_dutch_and_a_good_one_is_taken_in(in_alle_talen: Path) -> None:
    project = in_alle_talen
    pad = project / "kaart" / "vertalingen" / "bg.po"
    voor = pad.read_bytes()
    mail = project / "van de vertaler.po"
    mail.write_text(LEGE_PO + '"Language: bg\\n"\n\nmsgid "Direct hulp"\nmsgstr "Бърза помощ 7"\n', encoding="utf-8")
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "inbrengen", mail.name)
    assert gedaan.returncode == 1
    assert gedaan.stdout.startswith("van de vertaler.po:6:1: fout: in deze vertaling staat het getal '7'")
    assert "Er is niets veranderd." in gedaan.stdout
    assert pad.read_bytes() == voor
    mail.write_text(mail.read_text(encoding="utf-8").replace(" 7", ""), encoding="utf-8")
    merk = ("--nagekeken", "moedertaalspreker, 2026-11-24")
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "inbrengen", mail.name, *merk)
    assert gedaan.returncode == 0, gedaan.stdout
    assert gedaan.stdout == "bg: 1 vertaling opgenomen, 1 nagekeken, 0 leeg of onzeker (die bleven zoals ze waren).\n"
    assert "# nagekeken: moedertaalspreker, 2026-11-24" in pad.read_text(encoding="utf-8")


def test_a_review_by_name_is_refused(klein_project: Path) -> None:
    project = klein_project
    for opdracht in (("inbrengen", "x.po"), ("bijgewerkt", "over", "ti")):
        gedaan = voer_uit(project, "hooks.opdracht", "vertaling", *opdracht, "--nagekeken", "Sara, 2026-11-24")
        assert (gedaan.returncode, gedaan.stderr) == (1, "")
        assert "Een rol, nooit een naam." in gedaan.stdout


def test_a_page_that_is_not_there_is_told(klein_project: Path) -> None:
    project = klein_project
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "bijgewerkt", "onzin", "ti")
    assert (gedaan.returncode, gedaan.stderr) == (1, "")
    assert "content/onzin.ti.md bestaat niet" in gedaan.stdout


def test_one_damaged_catalogue_does_not_keep_the_others_behind(in_alle_talen: Path) -> None:
    project = in_alle_talen
    map_ = project / "kaart" / "vertalingen"
    (map_ / "ar.po").write_text("hallo\n", encoding="utf-8")
    pad = project / "kaart" / "organisaties" / "voorbeeld.yml"
    pad.write_text(pad.read_text(encoding="utf-8").replace("\nkort: ", "\nkort: Nieuw. "), encoding="utf-8")
    gedaan = voer_uit(project, "hooks.opdracht", "vertaling", "bijwerken")
    assert (gedaan.returncode, gedaan.stderr) == (1, "")
    assert "kaart/vertalingen/ar.po:1:1: let op: deze regel hoort niet in een vertaalbestand" in gedaan.stdout
    assert "Deze bestanden zijn niet bijgewerkt." in gedaan.stdout
    assert (map_ / "ar.po").read_text(encoding="utf-8") == "hallo\n"
    assert 'msgid "Nieuw. ' in (map_ / "tr.po").read_text(encoding="utf-8")
