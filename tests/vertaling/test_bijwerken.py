"""Bringing the catalogues in step: nothing is lost, nothing is passed off as up to date, and a second run changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hulp import PROJECT
from verzonnen import ORGANISATIE

from hooks.editie import voor_editie
from hooks.inlezen import lees_kaart
from hooks.model import Begrip, Kaart, Tekst
from hooks.model.termen import Term
from hooks.vertaling import TALEN, lees_catalogus
from hooks.vertaling.bijwerken import sjabloon, werk_bij
from hooks.vertaling.po import alle, lees_po
from hooks.vertaling.termen import Termen
from hooks.vertaling.toelichting import Woordzoeker

KORT = "organisaties/voorbeeld:kort"
WAARVOOR = "organisaties/voorbeeld:telefoon.{}.waarvoor"


@pytest.fixture
def bijgewerkt(kaart_map: Path) -> Callable[[str], Path]:
    """Give the organisation this text and bring the catalogues in step; the folder of the catalogues."""

    def doe(organisatie: str = ORGANISATIE) -> Path:
        (kaart_map / "organisaties" / "voorbeeld.yml").write_text(organisatie, encoding="utf-8")
        kaart = lees_kaart(kaart_map).kaart
        assert isinstance(kaart, Kaart)
        werk_bij(kaart_map / "vertalingen", kaart)
        return kaart_map / "vertalingen"

    return doe


def vertaal_in(map_: Path, context: str, nl: str, vertaling: str, opmerking: str = "") -> None:
    """What a translator does with an editor of PO files."""
    pad = map_ / "en.po"
    oud = f'msgctxt "{context}"\nmsgid "{nl}"\nmsgstr ""\n'
    tekst = pad.read_text(encoding="utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, opmerking + oud.replace('msgstr ""', f'msgstr "{vertaling}"')), encoding="utf-8")


def in_engels(map_: Path, context: str, nl: str) -> Tekst:
    en, bevindingen = lees_catalogus(map_, "en")
    assert bevindingen == []
    return en.tekst(Tekst.bron(nl), context)


def test_every_language_but_dutch_gets_a_catalogue_with_every_text(
    bijgewerkt: Callable[..., Path], kaart_map: Path
) -> None:
    map_ = bijgewerkt()
    assert {pad.stem for pad in map_.iterdir()} == set(TALEN) - {"nl"}
    for pad in map_.iterdir():
        tekst = pad.read_text(encoding="utf-8")
        assert f'msgctxt "{KORT}"\nmsgid "Hulp bij wonen"' in tekst
        assert 'msgid "Direct hulp"' in tekst


def test_the_count_says_how_many_texts_are_missing_and_out_of_date(
    bijgewerkt: Callable[..., Path], kaart_map: Path
) -> None:
    map_ = bijgewerkt()
    kaart = lees_kaart(kaart_map).kaart
    assert kaart is not None
    alle, leeg, oud = werk_bij(map_, kaart)["en"]
    assert (alle, oud) == (leeg, 0)
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing")
    assert werk_bij(map_, kaart)["en"] == (alle, alle - 1, 0)


def test_a_second_run_changes_no_byte(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing", "# nagekeken: moedertaalspreker, 2026-11-01\n")
    bijgewerkt(
        ORGANISATIE.replace(
            "Hulp bij wonen", 'Hulp bij "wonen", en bij een regel die zo lang is dat hij wordt afgebroken'
        )
    )
    eerst = {pad.name: pad.read_bytes() for pad in map_.iterdir()}
    bijgewerkt(
        ORGANISATIE.replace(
            "Hulp bij wonen", 'Hulp bij "wonen", en bij een regel die zo lang is dat hij wordt afgebroken'
        )
    )
    assert {pad.name: pad.read_bytes() for pad in map_.iterdir()} == eerst
    assert b"#, fuzzy" in eerst["en.po"]


def test_a_text_whose_dutch_changed_keeps_its_translation_as_out_of_date(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing", "# nagekeken: moedertaalspreker, 2026-11-01\n")
    assert in_engels(map_, KORT, "Hulp bij wonen").status == "nagekeken"
    nieuw = ORGANISATIE.replace("Hulp bij wonen", "Hulp bij huur")
    for _ in range(3):
        bijgewerkt(nieuw)
        assert in_engels(map_, KORT, "Hulp bij huur") == Tekst("Hulp bij huur", "Help with housing", "en", "verouderd")
        assert '#| msgid "Hulp bij wonen"' in (map_ / "en.po").read_text(encoding="utf-8")


def test_a_text_that_changed_before_it_was_translated_is_just_missing(bijgewerkt: Callable[..., Path]) -> None:
    bijgewerkt()
    map_ = bijgewerkt(ORGANISATIE.replace("Hulp bij wonen", "Hulp bij huur"))
    assert in_engels(map_, KORT, "Hulp bij huur").status == "ontbreekt"
    assert "fuzzy" not in (map_ / "en.po").read_text(encoding="utf-8")


def test_an_updated_translation_is_up_to_date_again(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing")
    nieuw = ORGANISATIE.replace("Hulp bij wonen", "Hulp bij huur")
    bijgewerkt(nieuw)
    pad = map_ / "en.po"
    # A translator takes the mark away; the Dutch of before may stay behind.
    pad.write_text(
        pad.read_text(encoding="utf-8").replace("#, fuzzy\n", "").replace("Help with housing", "Help with rent"),
        encoding="utf-8",
    )
    bijgewerkt(nieuw)
    assert in_engels(map_, KORT, "Hulp bij huur") == Tekst("Hulp bij huur", "Help with rent", "en", "concept")
    assert "#|" not in pad.read_text(encoding="utf-8")


def test_a_text_that_only_moved_keeps_its_translation_and_status(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(
        map_, WAARVOOR.format(0), "algemeen nummer", "general number", "# nagekeken: moedertaalspreker, 2026-11-01\n"
    )
    bijgewerkt(ORGANISATIE.replace("telefoon:\n", 'telefoon:\n  - nummer: "070 353 61 87"\n    waarvoor: spoed\n'))
    assert in_engels(map_, WAARVOOR.format(1), "algemeen nummer") == Tekst(
        "algemeen nummer", "general number", "en", "nagekeken"
    )


def test_a_text_that_is_gone_leaves_the_catalogue(bijgewerkt: Callable[..., Path]) -> None:
    bijgewerkt()
    map_ = bijgewerkt(ORGANISATIE.replace("    waarvoor: algemeen nummer\n", ""))
    assert "algemeen nummer" not in (map_ / "en.po").read_text(encoding="utf-8")


def test_a_byte_order_mark_of_notepad_does_not_matter(bijgewerkt: Callable[..., Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing")
    pad = map_ / "en.po"
    pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes())
    bijgewerkt()
    assert in_engels(map_, KORT, "Hulp bij wonen").tekst == "Help with housing"


def test_who_reviewed_a_translation_has_not_seen_dutch_that_changed_later(bijgewerkt: Callable[[str], Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, KORT, "Hulp bij wonen", "Help with housing", "# nagekeken: moedertaalspreker, 2026-11-01\n")
    nieuw = ORGANISATIE.replace("Hulp bij wonen", "Hulp bij huur")
    bijgewerkt(nieuw)
    pad = map_ / "en.po"
    # The translator only takes the mark "needs work" away.
    pad.write_text(pad.read_text(encoding="utf-8").replace("#, fuzzy\n", ""), encoding="utf-8")
    bijgewerkt(nieuw)
    assert in_engels(map_, KORT, "Hulp bij huur").status == "concept"


def test_the_dutch_of_before_is_kept_whole_however_long(bijgewerkt: Callable[[str], Path]) -> None:
    map_ = bijgewerkt()
    vertaal_in(map_, "organisaties/voorbeeld:uitleg", "Deze organisatie is verzonnen.", "Invented.")
    lang = " ".join(["Deze organisatie is verzonnen, en dat staat hier in een lange zin."] * 3)
    bijgewerkt(ORGANISATIE.replace("Deze organisatie is verzonnen.", lang))
    bijgewerkt(ORGANISATIE.replace("Deze organisatie is verzonnen.", "Kort."))
    assert f'#| msgid "{lang}"\n' in (map_ / "en.po").read_text(encoding="utf-8")


def test_a_text_that_a_program_set_aside_comes_back_with_its_dutch(bijgewerkt: Callable[[str], Path]) -> None:
    map_ = bijgewerkt(ORGANISATIE.replace("    waarvoor: algemeen nummer\n", ""))
    weg = f'#~ msgctxt "{WAARVOOR.format(0)}"\n#~ msgid "algemeen nummer"\n#~ msgstr "general number"\n'
    pad = map_ / "en.po"
    pad.write_text(pad.read_text(encoding="utf-8") + "\n" + weg, encoding="utf-8")
    bijgewerkt()
    assert in_engels(map_, WAARVOOR.format(0), "algemeen nummer").tekst == "general number"


def test_a_translator_reads_where_a_text_is_shown_how_long_it_may_be_and_what_its_words_mean(
    kaart_map: Path,
) -> None:
    kort = "Opvang met een ZRM voor wie daar om vraagt"
    (kaart_map / "organisaties" / "voorbeeld.yml").write_text(
        ORGANISATIE.replace("Hulp bij wonen", kort), encoding="utf-8"
    )
    kaart = lees_kaart(kaart_map).kaart
    assert kaart is not None
    begrip = Begrip.model_validate({"id": "x", "term": "wie daar", "uitleg": "De eerste zin zegt het. De tweede niet."})
    termen = [Term.model_validate({"id": w.lower(), "term": w, "betekenis": "Wat het is."}) for w in ("opvang", "ZRM")]
    werk_bij(kaart_map / "vertalingen", kaart, [begrip], termen)
    po = (kaart_map / "vertalingen" / "ti.po").read_text(encoding="utf-8")
    boven = po[: po.index(f'msgctxt "{KORT}"')].rpartition("\n\n")[2].splitlines()
    assert boven[:2] == [
        "#. Waar: kaartje, lijst en poster: de ene regel over Stichting Verzonnen Voorbeeld.",
        "#. Hoogstens 70 tekens.",
    ]
    assert [regel.split(":")[0] for regel in boven[2:]] == ["#. opvang", "#. ZRM", "#. wie daar"]
    assert boven[-1] == "#. wie daar: De eerste zin zegt het."


def test_a_translator_reads_what_the_computer_fills_in_and_which_texts_are_buttons(
    bijgewerkt: Callable[..., Path],
) -> None:
    po = (bijgewerkt() / "ti.po").read_text(encoding="utf-8")

    def boven(nl: str) -> str:
        return po[: po.index(f'\nmsgid "{nl}"\n')].rpartition("\n\n")[2]

    assert "Laat %(nummer)s staan: daar vult de computer iets in." in boven("Editie %(nummer)s")
    assert "#. Waar: knop, " in boven("Toch niet")
    assert "voor wie laat voorlezen, onderaan elke pagina" in boven("Onderaan")
    assert "#: hooks/paginas/sjablonen/voet.html" in boven("Onderaan")


def test_every_text_of_the_real_kaart_has_a_place_in_plain_words(echte_kaart: Kaart) -> None:
    woorden = Woordzoeker(echte_kaart.methodiek.begrippen, Termen(echte_kaart.termen, "ti"))
    bron = sjabloon(voor_editie(echte_kaart, "deelnemer"), woorden)
    assert [b.context for b in bron if b.id and any("Waar: op de site." in c for c in b.auto_comments)] == []
    assert all(b.auto_comments[0].startswith("Waar: ") for b in bron if b.id)


@pytest.mark.parametrize("code", [c for c in TALEN if c != "nl"])
def test_the_real_catalogues_hold_every_text_of_today(code: str, echte_kaart: Kaart) -> None:
    # A new sentence in a template, or a changed one in the kaart? Then: kaart vertaling bijwerken.
    vandaag = {
        (b.context, b.id)
        for b in sjabloon(voor_editie(echte_kaart, "deelnemer"), Woordzoeker((), Termen((), code)))
        if b.id
    }
    po = lees_po((PROJECT / "kaart" / "vertalingen" / f"{code}.po").read_bytes())
    assert {(b.context, b.id) for b in alle(po)} == vandaag
