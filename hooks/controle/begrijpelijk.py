"""Tips for whoever writes for participants: long sentences, difficult words, what is not written out.

A tip is never a mistake, and says nothing about the level of a text: only readers can tell whether they understand it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..bestand import LeesFout, lees_tekst
from ..bevinding import Bevinding
from ..inlezen.yaml_plekken import lees_yaml
from ..model import Kaart
from .dossier import Dossier
from .teksten import vertaalbare_teksten

WOORDEN_PER_ZIN = 15
"""More is hard to hold in mind for who reads slowly. Unit: words."""
LETTERS_PER_WOORD = 16
"""Longer words are hard to read; the parts of a word with a hyphen count apart. Unit: letters."""

_WOORDENLIJST = Path(__file__).with_name("moeilijke-woorden.yml")
# Words to search with, what only a coach reads, and the very words that are explained beside it.
_NIET = {"zoekwoorden", "vaag", "voor_de_coach", "team", "woord", "term"}

_ADRES = re.compile(r"\]\([^)]*\)|\S+@\S+|\bhttps?://\S+|\b(?:www\.)?[\w-]+\.(?:nl|com|org|eu|net)\b\S*")
_ZIN = re.compile(r"\S.*?(?:[.!?]+[\"'”’)]*(?=\s|$)|$)", re.S)
# A telephone number is said as one thing.
_WOORD = re.compile(r"\d[\d .,-]*\d|[^\W_]+(?:[-'’][^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_VERKORT = {
    "a.u.b.": "alstublieft",
    "aub": "alstublieft",
    "bijv.": "bijvoorbeeld",
    "blz.": "bladzijde",
    "bv.": "bijvoorbeeld",
    "ca.": "ongeveer",
    "d.m.v.": "door",
    "dhr.": "meneer",
    "e.d.": "en zo",
    "enz.": "en zo verder",
    "etc.": "en zo verder",
    "evt.": "misschien",
    "excl.": "zonder",
    "i.p.v.": "in plaats van",
    "i.v.m.": "omdat, door",
    "incl.": "met",
    "m.b.t.": "over",
    "m.b.v.": "met",
    "m.u.v.": "behalve",
    "mw.": "mevrouw",
    "n.v.t.": "dat geldt niet voor u",
    "nr.": "nummer",
    "o.a.": "bijvoorbeeld",
    "o.b.v.": "met",
    "p/m": "per maand",
    "resp.": "en",
    "t.a.v.": "voor",
    "t.o.v.": "vergeleken met",
    "t/m": "tot en met",
    "tel.": "telefoon",
    "z.s.m.": "zo snel als het kan",
}
# "Max." alone can be a name or the end of a sentence.
_HOOGSTENS = {"max.": "hoogstens", "min.": "minstens"}
_KORT = re.compile(
    r"(?<![\w.])(?:"
    + "|".join(re.escape(k) for k in sorted(_VERKORT, key=len, reverse=True))
    + r")(?!\w)|\b(?:max|min)\.(?= \d)",
    re.I,
)
_DAG = "(?:ma|di|wo|do|vr|za|zo)"
_DAGEN = re.compile(rf"\b{_DAG}\.?\s?(?:[-–/+]|t/m|tot|en)\s?{_DAG}\b\.?|\b(?:{_DAG}\.?(?=\s\d{{1,2}}[.:\-–]))", re.I)
_KLOK = r"\d{1,2}(?:[.:]\d\d)?"
_REEKS = re.compile(rf"(?<![\d/.,:€-])({_KLOK})\s?[-–]\s?({_KLOK})(?![\d/-])(?:\s?(uur|u\b\.?))?")
_UUR = re.compile(rf"(?<![\d-])({_KLOK})\s?u\b\.?(?!\w)")
# Not the letters of a postcode, nor when a name goes on after it: IBM Plex.
_AFKORTING = re.compile(r"(?<![\w-])(?<!\d{4} )[A-Z]{2,}(?![\w-])(?! [A-Z][a-z])")

_VOORVOEGSEL = "(?:aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)"
_DEELWOORD = rf"{_VOORVOEGSEL}?ge[a-zë]{{2,}}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{{3,}}(?:d|t)"
_LIJDEND = re.compile(rf"\b(wordt|worden|werd|werden)\b(?:\s+[^\s.!?;:]+){{0,7}}?\s+({_DEELWOORD})\b", re.I)
_LIJDEND_ACHTER = re.compile(rf"\b({_DEELWOORD})\s+(wordt|worden|werd|werden)\b", re.I)
_IS_DOOR = re.compile(rf"\b(is|zijn)\b(?:\s+[^\s.!?;:,]+){{0,6}}?\s+({_DEELWOORD})\s+door\s+\w", re.I)

_ONTKEN = "niet|geen|nooit|niemand|niets|nergens|zonder"
_TUSSEN = r"(?:\s+(?!(?:en|of|maar|als|dan|die|dat|omdat|want|wat|wie|waar|om)\b)\w+){0,3}?"
_TWEE_KEER = re.compile(
    rf"\b(?:{_ONTKEN})\b{_TUSSEN}\s+(?:{_ONTKEN}|onmogelijk|ongewoon|onbelangrijk|onverstandig|onterecht|onwaar)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Tip:
    """What an editor could do better: from ``begin`` in the text (0 is its first character)."""

    begin: int
    melding: str


@dataclass(frozen=True, slots=True)
class Woordenlijst:
    """The words of ``moeilijke-woorden.yml``, ready to look for."""

    woorden: dict[str, str]
    beeldspraak: dict[str, str]
    aanvaard: frozenset[str]
    geen_werkwoord: frozenset[str]
    zoek: re.Pattern[str]


@cache
def woordenlijst() -> Woordenlijst:
    """The list of difficult words, read once."""
    data = lees_yaml(_WOORDENLIJST, _WOORDENLIJST.name).data
    woorden, beeldspraak = (
        {vorm: beter for vormen, beter in data[naam].items() for vorm in vormen.split("|")}
        for naam in ("woorden", "beeldspraak")
    )
    # The longest first, so that "grip krijgen op" is found whole.
    alle = sorted({**woorden, **beeldspraak}, key=len, reverse=True)
    zoek = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, alle))})(?![\w-])", re.I)
    return Woordenlijst(woorden, beeldspraak, frozenset(data["aanvaard"]), frozenset(data["geen_werkwoord"]), zoek)


def tips(tekst: str, bekend: frozenset[str] = frozenset(), afkortingen: bool = True) -> Iterator[Tip]:
    """Tips for one text. ``bekend`` are words, in small letters, that are explained to the reader or are names.

    ``afkortingen`` is false for the handbook, where an abbreviation is a mistake already.
    """
    # Addresses are not read as words; as long as they were, so that places still hold.
    tekst = _ADRES.sub(lambda g: "]" + " " * (len(g[0]) - 1) if g[0].startswith("]") else "x" * len(g[0]), tekst)
    for zin in _ZIN.finditer(tekst):
        if (aantal := len(_WOORD.findall(zin[0]))) > WOORDEN_PER_ZIN:
            yield Tip(zin.start(), f"lange zin: {aantal} woorden. Maak er twee zinnen van")
        for tip in _van_zin(zin[0], bekend):
            yield Tip(zin.start() + tip.begin, tip.melding)
    yield from _reeksen(tekst)
    if afkortingen:
        yield from _afgekort(tekst, bekend)


def _van_zin(zin: str, bekend: frozenset[str]) -> Iterator[Tip]:
    lijst = woordenlijst()
    for woord in _LETTERS.finditer(zin):
        kaal = woord[0].casefold()
        # A capital inside a sentence is a name.
        naam = woord.start() > 0 and woord[0][0].isupper()
        if len(kaal) > LETTERS_PER_WOORD and not naam and kaal not in lijst.aanvaard | bekend and "xxxx" not in kaal:
            yield Tip(
                woord.start(),
                f"lang woord: '{woord[0]}' heeft {len(kaal)} letters. Kies een korter woord, of leg het uit",
            )
    for gevonden in lijst.zoek.finditer(zin):
        gezegd = gevonden[0].casefold()
        if (beter := lijst.woorden.get(gezegd)) is not None:
            yield Tip(gevonden.start(), f"moeilijk woord: '{gevonden[0]}'. Makkelijker: {beter}")
        else:
            yield Tip(
                gevonden.start(), f"beeldspraak: '{gevonden[0]}'. Zeg het gewoon, zoals: {lijst.beeldspraak[gezegd]}"
            )
    for vorm in (_LIJDEND, _LIJDEND_ACHTER, _IS_DOOR):
        if (lijdend := vorm.search(zin)) and not {deel.casefold() for deel in lijdend.groups()} & lijst.geen_werkwoord:
            yield Tip(
                lijdend.start(),
                f"lijdende zin: '{lijdend[1]} … {lijdend[2]}'. Zeg wie het doet",
            )
            break
    if twee := _TWEE_KEER.search(zin):
        yield Tip(twee.start(), f"twee keer niet: '{twee[0]}'. Zeg wat wel kan of moet")


def _reeksen(tekst: str) -> Iterator[Tip]:
    """Days and hours, and other numbers, with a dash between."""
    dagen = list(_DAGEN.finditer(tekst))
    for gevonden in dagen:
        yield Tip(
            gevonden.start(), f"kort geschreven: '{gevonden[0]}'. Schrijf de dagen voluit: maandag tot en met vrijdag"
        )
    reeksen = list(_REEKS.finditer(tekst))
    for gevonden in reeksen:
        van, tot, uur = gevonden.groups()
        # Hours, when the words around it say so; otherwise an age, or a number of people.
        als_tijd = uur or ":" in van or any(dag.end() <= gevonden.start() <= dag.end() + 2 for dag in dagen)
        beter = f"{van} uur tot {tot} uur" if als_tijd else f"{van} tot en met {tot}"
        yield Tip(gevonden.start(), f"kort geschreven: '{gevonden[0]}'. Schrijf: {beter}")
    for gevonden in _UUR.finditer(tekst):
        if not any(reeks.start() <= gevonden.start() < reeks.end() for reeks in reeksen):
            yield Tip(gevonden.start(), f"kort geschreven: '{gevonden[0]}'. Schrijf: {gevonden[1]} uur")


def _afgekort(tekst: str, bekend: frozenset[str]) -> Iterator[Tip]:
    for gevonden in _KORT.finditer(tekst):
        if any(dag.start() <= gevonden.start() < dag.end() for dag in _DAGEN.finditer(tekst)):
            continue
        voluit = (_VERKORT | _HOOGSTENS)[gevonden[0].casefold()]
        yield Tip(gevonden.start(), f"kort geschreven: '{gevonden[0]}'. Schrijf: {voluit}")
    for gevonden in _AFKORTING.finditer(tekst):
        if gevonden[0].casefold() not in bekend:
            yield Tip(
                gevonden.start(),
                f"afkorting: '{gevonden[0]}' is niet uitgelegd. Schrijf hem voluit, of zet hem in methodiek/begrippen.yml met 'doelgroep: deelnemer'",
            )


# -- all that participants read -------------------------------------------------------------------------


def taaltips(d: Dossier) -> Iterator[Bevinding]:
    """Tips for every Dutch text that a participant reads: of the kaart, of the handbook, of the pages."""
    bekend = _bekend(d.kaart)
    bronnen: dict[str, list[str]] = {}
    for stuk in d.stukken:
        if not stuk.voor_deelnemer:
            continue
        waar = d.van(stuk)
        bestand = waar.plekken.bestand
        if bestand not in bronnen:
            bronnen[bestand] = _regels(d.gelezen.map.parent / bestand)
        for pad, tekst in vertaalbare_teksten(stuk.record):
            if _NIET & set(pad):
                continue
            for tip in tips(tekst, bekend, afkortingen=not stuk.soort.handboek):
                plek = waar.bevinding(pad, tip.melding, ernst="taaltip")
                yield _precies(plek, bronnen[bestand], tekst, tip.begin)
    for pagina in sorted((d.gelezen.map.parent / "content").glob("*.md")):
        # index.md is Dutch; index.ar.md is not.
        if "." not in pagina.stem:
            yield from _van_pagina(f"content/{pagina.name}", _regels(pagina), bekend)


def _bekend(kaart: Kaart) -> frozenset[str]:
    """Words that need no other word: names, and terms that a participant can look up."""
    termen = [v for b in kaart.methodiek.begrippen if b.doelgroep == "deelnemer" for v in b.vormen]
    namen = [n for o in kaart.organisaties for n in (o.naam, *o.ook_bekend_als)] + [x.naam for x in kaart.crisis.lijnen]
    return frozenset(w.casefold() for tekst in (*termen, *namen) for w in (tekst, *_LETTERS.findall(tekst)))


def _regels(pad: Path) -> list[str]:
    try:
        return lees_tekst(pad).splitlines()
    except LeesFout:
        # What can't be read was said already.
        return []


def _precies(plek: Bevinding, bron: list[str], tekst: str, begin: int) -> Bevinding:
    """The finding at the word itself: a text can go on for lines, and its record only knows where it begins."""
    nog = len("".join(tekst[:begin].split()))
    regel, kolom = plek.regel, plek.kolom
    eerste = bron[regel - 1][kolom - 1 : kolom] if regel <= len(bron) else ""
    if eerste in (">", "|"):
        regel, kolom = regel + 1, 1
    elif eerste in ("'", '"'):
        kolom += 1
    for nr in range(regel, len(bron) + 1):
        for k in range(kolom, len(bron[nr - 1]) + 1):
            teken = bron[nr - 1][k - 1]
            if teken.isspace():
                continue
            if nog == 0:
                goed = teken == tekst[begin]
                return Bevinding(plek.bestand, nr, k, plek.melding, plek.ernst) if goed else plek
            nog -= 1
        kolom = 1
    return plek


def _van_pagina(naam: str, regels: list[str], bekend: frozenset[str]) -> Iterator[Bevinding]:
    streepjes = 0
    for nr, regel in enumerate(regels, start=1):
        if regel.strip() == "---":
            streepjes += 1
        elif streepjes != 1 or regels[0].strip() != "---":
            kaal = re.sub(r"^[#>*\s-]+", lambda g: " " * len(g[0]), regel)
            for tip in tips(kaal, bekend):
                yield Bevinding(naam, nr, tip.begin + 1, tip.melding, "taaltip")
