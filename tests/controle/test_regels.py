"""The table of rules: all of them are in it, and each can be asked for alone."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from inspect import getmembers, isfunction, signature
from pathlib import Path

import pytest
from hulp import PROJECT

from hooks import controle
from hooks.bevinding import Bevinding
from hooks.controle import REGELS


def kaart_(*opdracht: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hooks.opdracht", "controleer", *opdracht],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_rule_that_is_written_stands_in_the_table() -> None:
    geschreven = {
        functie
        for deel in pkgutil.iter_modules(controle.__path__)
        for naam, functie in getmembers(import_module(f"hooks.controle.{deel.name}"), isfunction)
        if not naam.startswith("_")
        and list(signature(functie).parameters) == ["d"]
        and signature(functie).return_annotation == "Iterator[Bevinding]"
    }
    assert geschreven == {regel.kijk for regel in REGELS.values()}


def test_each_rule_says_what_it_looks_for() -> None:
    gedaan = kaart_("--regels")
    assert gedaan.returncode == 0
    assert [regel.split(maxsplit=1) for regel in gedaan.stdout.splitlines()] == [[n, r.wat] for n, r in REGELS.items()]


def test_one_rule_can_be_asked_for_alone(
    kaart_map: Path, kijk_na: Callable[[dict[str, str | bytes | None]], list[Bevinding]]
) -> None:
    naam = "organisaties/voorbeeld.yml"
    tekst = (kaart_map / naam).read_text(encoding="utf-8")
    fout = tekst.replace("leefgebieden: [", "leefgebieden: [bestaat-niet, ")
    assert fout != tekst
    alle = [b.melding for b in kijk_na({naam: fout})]
    gedaan = kaart_("--map", str(kaart_map), "--regel", "verwijzingen", "--json")
    assert gedaan.returncode == 1
    (gevonden,) = json.loads(gedaan.stdout)
    assert "leefgebied 'bestaat-niet' bestaat niet." in gevonden["melding"]
    assert gevonden["melding"] in alle
    gedaan = kaart_("--map", str(kaart_map), "--regel", "kleuren", "--regel", "kosten")
    assert (gedaan.returncode, gedaan.stdout) == (0, "Niets gevonden.\n")


def test_what_could_not_be_read_is_told_with_one_rule_too(kaart_map: Path) -> None:
    (kaart_map / "organisaties" / "voorbeeld.yml").write_text("naam: [", encoding="utf-8")
    gedaan = kaart_("--map", str(kaart_map), "--regel", "kleuren")
    assert gedaan.returncode == 1
    assert "kaart/organisaties/voorbeeld.yml:2:1: fout" in gedaan.stdout


@pytest.mark.parametrize(("naam", "bedoeld"), [("verwijzing", "verwijzingen"), ("oude_namen", "oude-namen")])
def test_a_rule_that_there_is_not_is_told_with_the_one_that_is_meant(naam: str, bedoeld: str) -> None:
    gedaan = kaart_("--regel", naam)
    assert gedaan.returncode == 1
    assert f"De regel '{naam}' bestaat niet. Bedoelt u '{bedoeld}'?" in gedaan.stdout
