"""Sentence by sentence: which sentence of a translation says what which sentence of the Dutch says."""

from __future__ import annotations

import re

from ..model import Tekst
from .talen import TALEN

# The end of a sentence, with the brackets and quotes that belong to it; what is left of the text must go on after white
# space. Ethiopic marks (also two word spaces for a full stop) end a sentence without it.
_EINDE = re.compile(r"(?:[.!?…؟۔]+[)\]\"'»”’]*(?=\s)|(?:[።፧፨]|፡፡)[)\]\"'»”’]*)\s*")
_AFKORTINGEN = "|".join(
    re.escape(a) if a[0].isupper() else f"(?i:{re.escape(a)})" for taal in TALEN.values() for a in taal.afkortingen
)
# What ends in a full stop but is no sentence: an initial, letters with a stop after each, an abbreviation of one of our
# languages. One small letter is a word: "Dit blad is van u."
_AFKORTING = re.compile(rf"(?:^|[\s(\"'«“‘/])(?:[^\W\d_a-zа-я]|(?:\w\.)+\w|{_AFKORTINGEN})\.$")
# The number of an item, at the beginning of a sentence: "2. Bel de gemeente".
_NUMMER = re.compile(r"^\d{1,2}\.$")


def zinnen(tekst: str) -> list[str]:
    """The sentences of a text, in order; abbreviations and numbers stay whole."""
    gevonden: list[str] = []
    begin = 0
    for einde in _EINDE.finditer(tekst):
        zin, rest = tekst[begin : einde.end()].strip(), tekst[einde.end() :]
        # After a full stop a sentence does not begin with a small letter; after an Ethiopic one a Dutch word may.
        if not rest or ("." in einde[0] and rest[0].islower()) or _AFKORTING.search(zin) or _NUMMER.match(zin):
            continue
        gevonden.append(zin)
        begin = einde.end()
    return [*gevonden, tekst[begin:].strip()] if tekst[begin:].strip() else gevonden


def paren(tekst: Tekst) -> list[tuple[str, str]]:
    """Each sentence with its Dutch; the whole with the whole where one language needs more sentences than the other."""
    return zip_zinnen(tekst.tekst, tekst.nl)


def zip_zinnen(eigen: str, nl: str) -> list[tuple[str, str]]:
    """As ``paren``, of two texts."""
    van, naar = zinnen(eigen), zinnen(nl)
    return list(zip(van, naar, strict=True)) if len(van) == len(naar) else [(eigen, nl)]
