"""All that is known of a language stands in one row, and what can't be derived from it is held against it here."""

from __future__ import annotations

import re
from gettext import c2py
from pathlib import Path

import pytest
from babel import Locale, UnknownLocaleError
from hulp import PROJECT

from hooks.drukwerk import LETTERTYPEN
from hooks.vertaling import TALEN, Taal
from hooks.vertaling.talen import SCHRIFTEN, lijkt_taalcode, onbekende_taal, vertaaltalen
from hooks.vertaling.woorden import locale_van

STIJL = sorted([*(PROJECT / "content").rglob("*.css"), *(PROJECT / "hooks").rglob("*.css")])
CLDR = ("zero", "one", "two", "few", "many", "other")


@pytest.mark.parametrize("taal", TALEN.values(), ids=TALEN)
def test_a_row_is_whole(taal: Taal) -> None:
    assert re.fullmatch(r"[a-z]{2}", taal.code)
    assert taal.naam
    assert taal.naam_nl
    assert taal.schrift in SCHRIFTEN
    assert len(taal.maanden) in (0, 12)
    assert len(taal.dagen) in (0, 7)
    assert sorted(re.findall(r"\{\w+\}", taal.datum)) == ["{dag}", "{jaar}", "{maand}"]
    try:
        locale = locale_van(taal)
    except UnknownLocaleError:
        pytest.fail(f"CLDR does not know {taal.code}: give the row a cldr, and months and days of its own")
    assert taal.richting == {"right-to-left": "rtl", "left-to-right": "ltr"}[locale.character_order]


@pytest.mark.parametrize("code", [*vertaaltalen(), "uk"])
def test_plural_forms_are_those_of_cldr_in_its_order(code: str) -> None:
    # Browsers choose by the name of a form, and count them in this order.
    meervoud = TALEN[code].meervoud if code in TALEN else OEKRAIENS
    aantal, som = re.fullmatch(r"nplurals=(\d); plural=(.+);", meervoud).groups()  # type: ignore[union-attr]
    regel = Locale.parse(code).plural_form
    soorten = [s for s in CLDR if s in {regel(n) for n in range(1000)}]
    assert int(aantal) == len(soorten)
    kies = c2py(som)
    assert [kies(n) for n in range(1000)] == [soorten.index(regel(n)) for n in range(1000)]


OEKRAIENS = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"


def test_every_script_has_its_fonts_in_print_and_on_screen() -> None:
    druk = (PROJECT / "hooks" / "drukwerk" / "sjablonen" / "druk.css").read_text(encoding="utf-8")
    scherm = (PROJECT / "hooks" / "paginas" / "stijlen" / "basis" / "lettertypen.css").read_text(encoding="utf-8")
    gewoon, vet = (re.findall(r"font-family: ([^;]+);\s+font-weight: " + d, druk) for d in ("400", "700"))
    for schrift in SCHRIFTEN.values():
        for letters in schrift.lettertypen:
            for dikte, families in (("400", gewoon[-2:]), ("700", vet[-2:])):
                assert f"{letters}-{dikte}-normal.woff2" in LETTERTYPEN
                assert f'url("{letters}-{dikte}-normal.woff2")' in druk
                assert any(f'"{letters}-{dikte}"' in familie for familie in families)
        assert any(f"/{letters}-400-normal.woff2" in scherm for letters in schrift.lettertypen)


def _talen_in(pad: Path) -> set[str]:
    """The languages that a stylesheet has rules for."""
    return set(re.findall(r"(?::lang\(|\[lang\W?=\W?)([a-z]{2,3})\b", pad.read_text(encoding="utf-8")))


@pytest.mark.parametrize("pad", STIJL, ids=lambda pad: pad.name)
def test_a_stylesheet_knows_every_language_of_a_script_it_makes_room_for(pad: Path) -> None:
    genoemd = _talen_in(pad)
    assert genoemd <= set(TALEN)
    schriften = {TALEN[code].schrift for code in genoemd if TALEN[code].ruim}
    zelfde = {code for code, taal in TALEN.items() if taal.schrift in schriften}
    assert zelfde <= genoemd, f"{pad.name} has rules for languages of the same script, and none for these"


def test_rules_for_languages_are_really_found() -> None:
    assert _talen_in(PROJECT / "hooks" / "paginas" / "stijlen" / "basis" / "elementen.css") >= {"ar", "ti", "nl"}


def test_scripts_and_templates_name_no_language_but_dutch() -> None:
    # English is a language of our sources too: GROW and SMART are English words.
    code = re.compile(rf"""['"|(](?:{"|".join(set(vertaaltalen()) - {"en"})})['"|)]""")
    bronnen = [
        *(PROJECT / "hooks" / "browser").rglob("*.js"),
        *(PROJECT / "hooks").rglob("*.html"),
        *(PROJECT / "hooks").rglob("*.py"),
    ]
    assert len(bronnen) > 80
    genoemd = {
        f"{pad.name}: {regel.strip()}"
        for pad in bronnen
        if pad.name != "talen.py"
        for regel in pad.read_text(encoding="utf-8").splitlines()
        if code.search(regel)
    }
    assert genoemd == set()


@pytest.mark.parametrize(
    ("woord", "lijkt"),
    [("uk", True), ("pt-BR", True), ("zh_Hant", True), ("ti", False), ("ti_ER", False), ("tigrinya (1)", False)],
)
def test_a_code_of_a_language_without_a_row_is_recognised(woord: str, lijkt: bool) -> None:
    assert lijkt_taalcode(woord) == lijkt


def test_an_unknown_language_gets_a_sentence_that_says_what_to_do() -> None:
    assert onbekende_taal("uk", "haal deze regel weg") == (
        "de taal 'uk' kent de kaart niet; zij kent nl, en, ar, ti, tr, bg. Zet de taal in hooks/vertaling/talen.py "
        "(zie 'Een taal erbij' in README.md), of haal deze regel weg"
    )
    assert "## Een taal erbij" in (PROJECT / "README.md").read_text(encoding="utf-8")
