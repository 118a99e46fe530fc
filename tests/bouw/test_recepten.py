"""CONTRIBUTING.md says what is true: its first four recipes are followed on a copy, to the letter."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hulp import PROJECT, bouw_een_taal, voer_uit

GIDS = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def recept(nr: int) -> list[tuple[str, str, str]]:
    """(file, lines that stand there, the same with the new ones) of each block of a recipe."""
    deel = GIDS.partition(f"\n### {nr}. ")[2].partition("\n### ")[0]
    blokken = re.findall(r"^```diff\n(\S+)\n(.*?)^```$", deel, re.M | re.S)
    assert blokken
    return [
        (
            bestand,
            "".join(f"{regel[1:]}\n" for regel in regels.splitlines() if not regel.startswith("+")),
            "".join(f"{regel[1:]}\n" for regel in regels.splitlines()),
        )
        for bestand, regels in blokken
    ]


def volg(project: Path, nr: int, hoogstens: int) -> None:
    """Do what a recipe says; ``hoogstens``: in no more files than that."""
    blokken = recept(nr)
    assert len({bestand for bestand, _, _ in blokken}) <= hoogstens
    for bestand, oud, nieuw in blokken:
        pad = project / bestand
        if not oud:
            assert not pad.exists()
            pad.write_text(nieuw, encoding="utf-8")
        else:
            tekst = pad.read_text(encoding="utf-8")
            assert tekst.count(oud) == 1, (bestand, oud)
            pad.write_text(tekst.replace(oud, nieuw), encoding="utf-8")


def kaart(project: Path, *opdracht: str) -> str:
    gedaan = voer_uit(project, "hooks.opdracht", *opdracht)
    assert (gedaan.returncode, gedaan.stderr) == (0, ""), gedaan.stdout + gedaan.stderr
    return gedaan.stdout


def test_a_field_is_on_the_card_on_the_page_and_in_the_search(project: Path) -> None:
    volg(project, 1, 3)
    pad = project / "kaart" / "organisaties" / "limor.yml"
    pad.write_text(pad.read_text(encoding="utf-8") + "rolstoel: ja\n", encoding="utf-8")
    gebouwd = bouw_een_taal(project, project / "uit", "nl")
    assert gebouwd.returncode == 0, gebouwd.stdout + gebouwd.stderr
    zin, uit = "met een rolstoel te bereiken", project / "uit"
    assert zin in (uit / "organisaties" / "limor.html").read_text(encoding="utf-8")
    assert zin in (uit / "leefgebieden" / "wonen.html").read_text(encoding="utf-8")
    assert (uit / "assets" / "zoek" / "nl-verder.js").read_text(encoding="utf-8").count(zin) == 1
    assert zin not in (uit / "organisaties" / "yous.html").read_text(encoding="utf-8")


def test_a_check_is_a_function_and_a_row(project: Path) -> None:
    volg(project, 2, 2)
    pad = project / "kaart" / "organisaties" / "limor.yml"
    tekst = pad.read_text(encoding="utf-8")
    zonder = re.sub(r"^website: .*\n", "", tekst, flags=re.M)
    assert zonder != tekst
    pad.write_text(zonder + "email: [info@limor.example]\n" if "email:" not in zonder else zonder, encoding="utf-8")
    uit = kaart(project, "controleer", "--regel", "eigen-website")
    assert re.search(r"^kaart/organisaties/limor\.yml:\d+:\d+: let op: LIMOR heeft wel een e-mailadres", uit, re.M)
    assert "eigen-website" in kaart(project, "controleer", "--regels")


def test_a_sheet_is_a_module_and_a_template(project: Path) -> None:
    volg(project, 3, 3)
    paden = kaart(project, "druk", "--soort", "welkom", "--doel", str(project / "uit")).split()
    talen = {Path(pad).stem.removeprefix("welkom-") for pad in paden}
    assert {"nl", "ar", "ti"} <= talen
    assert all(Path(pad).read_bytes().startswith(b"%PDF-") for pad in paden)


def test_a_language_is_a_row_and_a_line(project: Path) -> None:
    volg(project, 4, 2)
    assert "pl: " in kaart(project, "vertaling", "bijwerken")
    gebouwd = bouw_een_taal(project, project / "uit", "pl")
    assert gebouwd.returncode == 0, gebouwd.stdout + gebouwd.stderr
    assert '<html dir="ltr" lang="pl"' in (project / "uit" / "pl" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("pad", sorted(set(re.findall(r"`((?:hooks|tests|kaart|methodiek)/[\w./-]+)`", GIDS))))
def test_what_the_guide_names_is_there(pad: str) -> None:
    assert (PROJECT / pad).exists(), pad


def test_there_are_ten_recipes() -> None:
    assert re.findall(r"^### (\d+)\. ", GIDS, re.M) == [str(nr) for nr in range(1, 11)]
