"""The pages written by hand: which translation was made from the Dutch of today.

``content/over.ar.md`` says in its front matter of which Dutch it is a translation (``bron_hash``), and who reviewed it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ..bestand import LeesFout, lees_tekst
from ..bevinding import Bevinding
from ..model import Vertaalstatus
from .keuring import Nagekeken, keur_tekst, lees_nagekeken
from .talen import TALEN

SLEUTELS = ("title", "description", "soort", "bron_hash", "nagekeken")
"""What the front matter of a page may say. Anything else is nobody's business."""

_VOORWERK = re.compile(r"\A---\n(.*?)^---\n", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Bladzijde:
    """One page in one language: ``naam`` is its file without language, ``over``."""

    naam: str
    taal: str
    status: Vertaalstatus
    nagekeken: Nagekeken | None = None


def _lees(pad: Path) -> str | None:
    """The text of a page; None when there is none to read. What is wrong then is said by ``inhoud.py``."""
    try:
        return lees_tekst(pad)
    except LeesFout:
        return None


def bron_hash(nl: str) -> str:
    """What a translation remembers of its Dutch source; white space at the end of lines does not count."""
    regels = [regel.rstrip() for regel in nl.strip().splitlines()]
    return hashlib.sha256("\n".join(regels).encode()).hexdigest()[:16]


def voorwerk(tekst: str) -> dict[str, Any]:
    """The front matter of a page, every value as text; empty when there is none or it can't be read."""
    deel = _VOORWERK.match(tekst)
    try:
        # As text: a hash of figures only is no number.
        gelezen = yaml.load(deel[1], Loader=yaml.BaseLoader) if deel else None
    except yaml.YAMLError:
        return {}
    return gelezen if isinstance(gelezen, dict) else {}


def lees_bladzijden(map_: Path) -> tuple[list[Bladzijde], list[Bevinding]]:
    """Every Dutch page in ``map_`` (the folder ``content/``) in every other language, and what is wrong with those."""
    bladzijden: list[Bladzijde] = []
    bevindingen: list[Bevinding] = []
    for bron in sorted(map_.glob("*.md")) if map_.is_dir() else ():
        if "." in bron.stem:
            continue
        if (nl := _lees(bron)) is None:
            continue
        for taal in TALEN:
            if taal != "nl":
                bladzijde, fouten = _een(bron, nl, taal)
                bladzijden.append(bladzijde)
                bevindingen += fouten
    return bladzijden, bevindingen


def _een(bron: Path, nl: str, taal: str) -> tuple[Bladzijde, list[Bevinding]]:
    pad = bron.with_suffix(f".{taal}.md")
    naam = f"{bron.parent.name}/{pad.name}"
    if (tekst := _lees(pad)) is None:
        return Bladzijde(bron.stem, taal, "ontbreekt"), []
    vooraan = voorwerk(tekst)
    bevindingen: list[Bevinding] = []

    def meld(sleutel: str, melding: str, ernst: Any = "fout") -> None:
        regel = next((nr for nr, r in enumerate(tekst.splitlines(), 1) if r.startswith(f"{sleutel}:")), 1)
        bevindingen.append(Bevinding(naam, regel, 1, melding, ernst))

    nagekeken = None
    if (door := vooraan.get("nagekeken")) is not None:
        if isinstance(door, dict):
            nagekeken = lees_nagekeken(f"nagekeken: {door.get('door')}, {door.get('datum')}")
        if nagekeken is None:
            meld(
                "nagekeken",
                "zo kan 'nagekeken' niet; schrijf: nagekeken: {door: moedertaalspreker, datum: 2026-11-24}. "
                "Schrijf een rol met kleine letters, nooit een naam",
            )
    if vooraan.get("bron_hash") != bron_hash(nl):
        wat = "is veranderd" if "bron_hash" in vooraan else "kan veranderd zijn: er staat geen bron_hash"
        meld(
            "bron_hash",
            f"de Nederlandse tekst {wat}. Kijk de vertaling na, en voer dan uit: kaart vertaling bijgewerkt {bron.stem} {taal}",
            "let op",
        )
        return Bladzijde(bron.stem, taal, "verouderd"), bevindingen
    for melding in keur_tekst(_VOORWERK.sub("", nl).strip(), _VOORWERK.sub("", tekst).strip()):
        bevindingen.append(Bevinding(naam, 1, 1, melding))
    return Bladzijde(bron.stem, taal, "nagekeken" if nagekeken else "concept", nagekeken), bevindingen


def zet_bijgewerkt(map_: Path, naam: str, taal: str, nagekeken: Nagekeken | None = None) -> bool:
    """Say that the translation of a page was held against the Dutch of today; False when there is no such page.

    An earlier review was of the earlier text: it only stays when ``nagekeken`` says it anew.
    """
    bron, pad = map_ / f"{naam}.md", map_ / f"{naam}.{taal}.md"
    nl, tekst = _lees(bron), _lees(pad)
    if nl is None or tekst is None:
        return False
    deel = _VOORWERK.match(tekst)
    regels, rest = (deel[1].splitlines(), tekst[deel.end() :]) if deel else ([], f"\n{tekst}")
    if voorwerk(tekst).get("bron_hash") == bron_hash(nl) and nagekeken is None:
        return True
    blijft: list[str] = []
    weg = False
    for regel in regels:
        # A key with what is indented below it.
        weg = regel.startswith(("bron_hash:", "nagekeken:")) or (weg and regel.startswith((" ", "\t")))
        if not weg:
            blijft.append(regel)
    blijft.append(f'bron_hash: "{bron_hash(nl)}"')
    if nagekeken:
        blijft.append(f"nagekeken: {{door: {nagekeken.rol}, datum: {nagekeken.datum.waarde}}}")
    pad.write_text("---\n" + "\n".join(blijft) + "\n---\n" + rest, encoding="utf-8")
    return True
