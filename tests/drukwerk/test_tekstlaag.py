"""What is copied from the poster, or read aloud, is what was written, in all six languages."""

from __future__ import annotations

import io
import re

import pypdf as pypdf_
import pytest
from fontTools.ttLib import TTFont
from hulp import ELK_SCHRIFT, poster_pdf

from hooks.drukwerk.arabisch import NAAM, zonder_ligaturen
from hooks.drukwerk.pers import Pers, stukken

from .conftest import LEEFGEBIEDEN, ZINNEN
from .lees import pdftotext, pypdf, vlak


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_names_numbers_and_lines_extract_as_they_were_written(verzin_kaart, uitgave, catalogus, lettertypen, taal):
    kaart = verzin_kaart(26, taal)
    pdf = poster_pdf(kaart, uitgave, catalogus(taal), lettertypen).inhoud
    for programma, tekst in {"pypdf": vlak(pypdf(pdf)), "pdftotext": vlak(pdftotext(pdf, "-raw"))}.items():
        for o in kaart.organisaties:
            assert o.naam in tekst, programma
            assert o.telefoon[0].nummer in tekst, programma
        # Where a line goes on, and in which order Arabic and Latin words follow, is for each program to guess; no
        # letter may be lost or turned round.
        for woord in f"{ZINNEN[taal]} {LEEFGEBIEDEN[taal]}".split():
            kaal = woord.strip("،፣,.()")
            assert kaal in tekst, f"{programma}: {kaal}"
        if taal != "ar":
            assert ZINNEN[taal] in tekst, programma


ARABISCH = (
    "الأطفال الآن لا أو إلى الأسبوع خطير مباشر الشرطة مرتين المنزلي الاستمارات غير التي جنسي أكثر سري بلاغ صغيرة "
    "الإنترنت شيء ثلاثة أخصائي المواصلات"
)


def test_arabic_words_with_ligatures_extract_letter_by_letter(lettertypen):
    pers = Pers.van(lettertypen)
    pdf = pers.pdf(pers.zet(f'<html lang="ar" dir="rtl"><title>proef</title><p>{ARABISCH}</p>', "poster.css"))
    assert vlak(pypdf_.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()) == ARABISCH
    assert vlak(pdftotext(pdf)) == ARABISCH


def test_the_arabic_font_goes_by_another_name_and_keeps_its_letters(lettertypen):
    bron = (lettertypen / "ibm-plex-sans-arabic-arabic-400-normal.woff2").read_bytes()
    font = TTFont(io.BytesIO(zonder_ligaturen(bron)))
    assert font["name"].getDebugName(1) == NAAM
    assert font.getBestCmap() == TTFont(io.BytesIO(bron)).getBestCmap()
    assert zonder_ligaturen(bron) == zonder_ligaturen(bron)


def test_numbers_and_latin_words_keep_their_order_in_arabic():
    vast = [
        deel
        for is_vast, deel in stukken("عمل (bijstand) رقم 070 353 61 88 وفي DigiD و info@voorbeeld.nl (112)")
        if is_vast
    ]
    assert vast == ["(bijstand)", "070 353 61 88", "DigiD", "info@voorbeeld.nl", "(112)"]


def test_nothing_is_lost_when_a_text_is_split():
    tekst = "عمل (bijstand) رقم 070 353 61 88 وفي DigiD"
    assert "".join(deel for _, deel in stukken(tekst)) == tekst
    assert not re.search("[A-Za-z0-9]", "".join(deel for is_vast, deel in stukken(tekst) if not is_vast))
