"""The languages in mkdocs.yml are the publisher's choice; one that nobody knows gets a sentence with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import PROJECT

from hooks.vertaling import TALEN
from hooks.vertaling.sitetalen import Sitetalen, lees_sitetalen

KOP = "site_url: &adres https://kaart.example/\nextra: {adres: *adres}\nplugins:\n"
NL = "- {locale: nl, name: Nederlands, default: true, build: true}"


def config(map_: Path, *talen: str, naam: str = "mkdocs.yml", kop: str = KOP, i18n: str = "  i18n:") -> Sitetalen:
    regels = "\n".join(f"      {taal}" for taal in talen)
    (map_ / naam).write_text(f"{kop}{i18n}\n    languages:\n{regels}\n", encoding="utf-8")
    return lees_sitetalen(map_)


def test_the_real_site_is_in_every_language_that_we_know() -> None:
    assert lees_sitetalen(PROJECT) == Sitetalen(tuple(TALEN), tuple(TALEN))


def test_without_a_configuration_all_languages_are_taken(tmp_path: Path) -> None:
    assert lees_sitetalen(tmp_path) == Sitetalen(tuple(TALEN), tuple(TALEN))


def test_a_publisher_chooses_languages_and_may_prepare_one(tmp_path: Path) -> None:
    talen = config(tmp_path, NL, "- {locale: ar, name: x, build: true}", "- {locale: tr, name: x, build: false}")
    assert talen == Sitetalen(("nl", "ar", "tr"), ("nl", "ar"))


def test_plugins_may_be_a_list(tmp_path: Path) -> None:
    lijst = f"plugins:\n  - search\n  - i18n:\n      languages:\n        {NL}\n        - {{locale: uk, name: x}}\n"
    (tmp_path / "mkdocs.yml").write_text(lijst, encoding="utf-8")
    talen = lees_sitetalen(tmp_path)
    assert talen.genoemd == ("nl",)
    assert [b.regel for b in talen.bevindingen] == [6]


@pytest.mark.parametrize("naam", ["mkdocs.yml", "mkdocs.team.yml"])
def test_a_language_that_nobody_knows_is_told_with_its_line(naam: str, tmp_path: Path) -> None:
    config(tmp_path, NL)
    talen = config(tmp_path, NL, "- {locale: uk, name: Українська}", naam=naam)
    (bevinding,) = talen.bevindingen
    assert (bevinding.bestand, bevinding.regel, bevinding.kolom, bevinding.ernst) == (naam, 7, 18, "fout")
    assert bevinding.melding.startswith("de taal 'uk' kent de kaart niet; zij kent nl, en,")
    assert talen.gebouwd == ("nl",)


# fmt: off
MIS = {
    "a language twice": ([NL, "- {locale: ar, name: x}", "- {locale: ar, name: x}"], 8, "staat er twee keer in; houd er één"),
    "no Dutch": (["- {locale: ar, name: x, default: true}"], 5, "zet daar als eerste regel: - {locale: nl"),
    "Dutch further on": (["- {locale: ar, name: x}", NL], 5, "het Nederlands is de bron"),
    "Dutch that is not built": ([NL.replace("build: true", "build: false")], 5, "het Nederlands is de bron"),
    "no language at all": ([], 5, "het Nederlands is de bron"),
    "a bracket left open": ([NL.rstrip("}")], 6, "haakje"),
}
# fmt: on


@pytest.mark.parametrize("wat", MIS)
def test_what_is_wrong_with_the_list_is_told(wat: str, tmp_path: Path) -> None:
    talen, regel, zin = MIS[wat]
    gelezen = config(tmp_path, *talen)
    (bevinding,) = gelezen.bevindingen
    assert (bevinding.bestand, bevinding.regel, bevinding.ernst) == ("mkdocs.yml", regel, "fout")
    assert zin in bevinding.melding
    assert gelezen.gebouwd[0] == "nl"
