"""A check is stamped where it belongs, and every other byte of the file stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import MOMENT, PROJECT
from verzonnen import CRISIS, ORGANISATIE

from hooks.bijhouden.yaml_stukje import vervang
from hooks.inlezen import lees_kaart
from hooks.model import Kaart
from hooks.opdracht import main


@pytest.fixture(autouse=True)
def vaste_dag(monkeypatch: pytest.MonkeyPatch) -> None:
    """23 November 2026."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", MOMENT)


def bevestig(map_: Path, *woorden: str) -> int:
    return main(["bevestig", *woorden, "--map", str(map_)])


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        (
            "controle: {datum: 2021-05-10, methode: document, door: beheerder}   # niemand belde",
            "controle: {datum: 2026-11-23, methode: telefoon, door: beheerder}   # niemand belde",
        ),
        (
            'controle:\n  door: coach # wij\n  datum: "2021"\n\n  methode: document',
            "controle:\n  door: beheerder # wij\n  datum: 2026-11-23\n\n  methode: telefoon",
        ),
        (
            "controle: {\"datum\" : onbekend , methode: 'document', door: beheerder}",
            'controle: {"datum" : 2026-11-23 , methode: telefoon, door: beheerder}',
        ),
    ],
    ids=["on one line", "on lines of their own", "quoted"],
)
@pytest.mark.parametrize("einde", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("eerst", ["", "\ufeff"], ids=["plain", "byte order mark"])
def test_only_the_check_changes(kaart_map: Path, voor: str, na: str, einde: str, eerst: str) -> None:
    pad = kaart_map / "organisaties" / "voorbeeld.yml"
    regel = "controle: {datum: 2026-11-01, methode: telefoon, door: beheerder}"
    assert regel in ORGANISATIE

    def bytes_met(controle: str) -> bytes:
        tekst = "# een opmerking met é\n" + ORGANISATIE.replace(regel, controle) + "# einde\n"
        return (eerst + tekst.replace("\n", einde)).encode()

    pad.write_bytes(bytes_met(voor))
    assert bevestig(kaart_map, "voorbeeld", "--methode", "telefoon") == 0
    assert pad.read_bytes() == bytes_met(na)
    assert [p.name for p in pad.parent.iterdir()] == ["voorbeeld.yml"]


def test_a_line_on_top_has_a_check_of_its_own_and_goes_along_when_asked(kaart_map: Path) -> None:
    crisis = kaart_map / "crisis.yml"
    lijn = CRISIS.split("niet_gebruiken:")[0].removeprefix("lijnen:\n").replace("112", "0800 1121")
    lijn = lijn.replace("2026-11-01", "2021-05-10").replace("    waarvoor", "    organisatie: voorbeeld\n    waarvoor")
    tekst = CRISIS.replace("niet_gebruiken:", lijn.replace('"0800 1121"', "verzonnen", 1) + "niet_gebruiken:")
    crisis.write_text(tekst, encoding="utf-8")
    assert bevestig(kaart_map, "voorbeeld", "--methode", "e-mail", "--op", "2026-11-20", "--door", "coach") == 0
    assert crisis.read_text("utf-8") == tekst
    assert bevestig(kaart_map, "voorbeeld", "--methode", "e-mail", "--op", "2026-11-20", "--alles") == 0
    assert crisis.read_text("utf-8") == tekst.replace(
        "{datum: 2021-05-10, methode: telefoon, door: beheerder}",
        "{datum: 2026-11-20, methode: e-mail, door: beheerder}",
    )
    assert bevestig(kaart_map, "crisis/112", "--methode", "document") == 0
    assert "{datum: 2026-11-23, methode: document, door: beheerder}" in crisis.read_text("utf-8")


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("voorbeld", "--methode", "telefoon"), "'voorbeld' staat niet op de kaart. Bedoelt u 'voorbeeld'?\n"),
        (
            ("voorbeeld", "crisis/113", "--methode", "telefoon"),
            "'crisis/113' staat niet op de kaart. Bedoelt u 'crisis/112'?\n",
        ),
        (
            ("voorbeeld", "--methode", "telefoon", "--op", "2026-11-24"),
            "'2026-11-24' kan niet bij --op. Schrijf een dag tot en met vandaag, zoals 2026-11-23.\n",
        ),
        (
            ("voorbeeld", "--methode", "telefoon", "--op", "gisteren"),
            "'gisteren' kan niet bij --op. Schrijf een dag tot en met vandaag, zoals 2026-11-23.\n",
        ),
        (
            ("voorbeeld", "--methode", "telefoon", "--door", "Jan Verzonnen"),
            "'Jan Verzonnen' kan niet bij --door. Schrijf een rol met kleine letters, zoals coach, nooit een naam.\n",
        ),
    ],
)
def test_what_can_not_be_changes_nothing_and_says_why(
    kaart_map: Path, capsys: pytest.CaptureFixture[str], woorden: tuple[str, ...], zin: str
) -> None:
    assert bevestig(kaart_map, *woorden) == 1
    assert capsys.readouterr().out == zin
    assert (kaart_map / "organisaties" / "voorbeeld.yml").read_text("utf-8") == ORGANISATIE
    assert (kaart_map / "crisis.yml").read_text("utf-8") == CRISIS


def test_a_kaart_with_a_mistake_is_mended_first(kaart_map: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = kaart_map / "organisaties" / "voorbeeld.yml"
    pad.write_text(stuk := ORGANISATIE.replace("naam:", "naaam:"), encoding="utf-8")
    assert bevestig(kaart_map, "voorbeeld", "--methode", "telefoon") == 1
    uit = capsys.readouterr().out
    assert "kaart/organisaties/voorbeeld.yml:1:1: fout: " in uit
    assert uit.endswith("Er is niets veranderd. Herstel dit eerst.\n")
    assert pad.read_text("utf-8") == stuk


def test_every_real_record_can_be_stamped_with_one_line_changed() -> None:
    gelezen = lees_kaart(PROJECT / "kaart")
    kaart = gelezen.kaart
    assert isinstance(kaart, Kaart)
    nieuw = {"datum": "2026-11-23", "methode": "telefoon", "door": "coach"}
    teksten = [
        *(
            ((PROJECT / "kaart" / "organisaties" / f"{o.id}.yml").read_text("utf-8"), ("controle",))
            for o in kaart.organisaties
        ),
        *(
            ((PROJECT / "kaart" / "crisis.yml").read_text("utf-8"), ("lijnen", nr, "controle"))
            for nr, _ in enumerate(kaart.crisis.lijnen)
        ),
    ]
    for tekst, plek in teksten:
        gezet = vervang(tekst, {(*plek, sleutel): waarde for sleutel, waarde in nieuw.items()})
        anders = [(v, n) for v, n in zip(tekst.split("\n"), gezet.split("\n"), strict=True) if v != n]
        assert len(anders) == 1
        assert anders[0][1].strip() == "controle: {datum: 2026-11-23, methode: telefoon, door: coach}"
