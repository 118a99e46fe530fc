"""No letter is missing: on every sheet of every language each letter has a shape of our own fonts, and each shape a letter."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from hulp import TALEN, Site

from hooks.drukwerk import LETTERTYPEN
from hooks.drukwerk.pers import Pers

ONZE = {naam.removesuffix("-normal.woff2") for naam in LETTERTYPEN}
# What each language can't do without; names of organisations bring the Latin with them.
SCHRIFT = {"ar": "ibm-plex-sans-arabic-arabic", "ti": "noto-sans-ethiopic-ethiopic", "bg": "noto-sans-cyrillic"}


def gebruikt(pdf: pikepdf.Pdf) -> list[tuple[Any, set[int]]]:
    """Every font of a PDF, with the numbers of the glyphs that are really drawn with it."""
    per_font: dict[Any, tuple[Any, set[int]]] = {}

    def lees(inhoud: Any, bronnen: Any) -> None:
        font = None
        for waarden, opdracht in pikepdf.parse_content_stream(inhoud):
            if str(opdracht) == "Tf":
                font = bronnen["/Font"][str(waarden[0])]
            elif str(opdracht) in ("Tj", "TJ", "'", '"'):
                assert font is not None
                _, nummers = per_font.setdefault(font.objgen, (font, set()))
                for deel in waarden[0] if str(opdracht) == "TJ" else waarden[-1:]:
                    if isinstance(deel, pikepdf.String):
                        ruw = bytes(deel)
                        nummers.update(int.from_bytes(ruw[i : i + 2], "big") for i in range(0, len(ruw), 2))
            elif str(opdracht) == "Do":
                los = bronnen["/XObject"][str(waarden[0])]
                if los["/Subtype"] == "/Form":
                    lees(los, los.get("/Resources", bronnen))

    for bladzijde in pdf.pages:
        lees(bladzijde, bladzijde.resources)
    return list(per_font.values())


def in_letters(font: Any) -> dict[int, str]:
    """Glyph number -> the letters that a reader copies, from the font's ToUnicode."""
    tekst = font["/ToUnicode"].read_bytes().decode("ascii")
    return {
        int(nummer, 16): bytes.fromhex(letters).decode("utf-16-be")
        for blok in re.findall(r"beginbfchar(.*?)endbfchar", tekst, re.S)
        for nummer, letters in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>", blok)
    }


def mankementen(inhoud: bytes) -> list[str]:
    """What is wrong with the letters of a PDF: another font, a font left out, a letter without a shape or the reverse."""
    mis: list[str] = []
    with pikepdf.open(io.BytesIO(inhoud)) as pdf:
        for font, nummers in gebruikt(pdf):
            naam = re.sub(r"^/[A-Z]{6}\+|-(?:Bold|Regular)$", "", str(font["/BaseFont"]))
            if naam not in ONZE:
                mis.append(f"{naam} is niet van ons")
            beschrijving = font["/DescendantFonts"][0]["/FontDescriptor"]
            if "/FontFile2" not in beschrijving:
                mis.append(f"{naam} zit er niet in")
                continue
            if font["/Encoding"] != "/Identity-H":
                # The map between sign and shape is only there when a sign has none.
                mis.append(f"{naam}: een letter heeft geen vorm")
                continue
            aantal = TTFont(io.BytesIO(beschrijving["/FontFile2"].read_bytes()))["maxp"].numGlyphs
            letters = in_letters(font)
            for nummer in sorted(nummers):
                if not 0 < nummer < aantal:
                    mis.append(f"{naam}: een letter heeft geen vorm")
                elif not letters.get(nummer):
                    mis.append(f"{naam}: vorm {nummer} heeft geen letter; wie de tekst laat voorlezen, hoort die niet")
    return mis


def drukwerk(site: Site, taal: str) -> list[Path]:
    """All sheets in a language, those with Dutch beside it too."""
    alle = [pad for editie in ("deelnemer", "team") for pad in sorted(site.editie(editie).rglob("*.pdf"))]
    return [pad for pad in alle if re.search(rf"-{taal}(?:-nl)?$", pad.stem)]


def test_every_sheet_is_in_a_language_we_know(site: Site) -> None:
    alle = {pad for editie in ("deelnemer", "team") for pad in site.editie(editie).rglob("*.pdf")}
    assert alle == {pad for taal in TALEN for pad in drukwerk(site, taal)}


@pytest.mark.parametrize("taal", TALEN)
def test_every_letter_on_every_sheet_has_a_shape_of_our_own_fonts(site: Site, taal: str) -> None:
    bladen = drukwerk(site, taal)
    # Poster, GROW, SMART, route and a form at least.
    assert len(bladen) >= 5
    assert [f"{pad.name}: {m}" for pad in bladen for m in mankementen(pad.read_bytes())] == []


@pytest.mark.parametrize("taal", SCHRIFT)
def test_every_sheet_is_in_the_letters_of_its_language(site: Site, taal: str) -> None:
    for pad in drukwerk(site, taal):
        with pikepdf.open(pad) as pdf:
            assert any(SCHRIFT[taal] in str(font["/BaseFont"]) for font, _ in gebruikt(pdf)), pad.name


@pytest.mark.parametrize("tekst", ["wat is 漢", "wat is \ue000"])
def test_a_letter_that_no_font_of_ours_has_is_found(
    lettertypen: Path, tekst: str, caplog: pytest.LogCaptureFixture
) -> None:
    pers = Pers.van(lettertypen)
    pdf = pers.pdf(pers.zet(f'<html lang="nl"><title>proef</title><p>{tekst}</p>', "poster.css"))
    caplog.clear()
    assert len(mankementen(pdf)) == 1


def test_a_page_of_our_letters_has_nothing_wrong_with_it(lettertypen: Path) -> None:
    pers = Pers.van(lettertypen)
    tekst = "Één ğİş Добър ден ሰላም مرحبا 0800 – €"
    pdf = pers.pdf(pers.zet(f'<html lang="nl"><title>proef</title><p>{tekst}</p>', "poster.css"))
    assert mankementen(pdf) == []
