"""Reading a PDF back: its text as two programs extract it, and where each word stands."""

from __future__ import annotations

import io
import re
import subprocess
from dataclasses import dataclass

from pypdf import PdfReader

_STUURTEKENS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def vlak(tekst: str) -> str:
    """White space folded, direction marks (which pdftotext adds by itself) left out."""
    return " ".join(_STUURTEKENS.sub("", tekst).replace("\u00a0", " ").split())


def pdftotext(pdf: bytes, *opties: str) -> str:
    uit = subprocess.run(["pdftotext", *opties, "-", "-"], input=pdf, capture_output=True, check=True)
    return uit.stdout.decode()


def pypdf(pdf: bytes) -> str:
    return PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


@dataclass(frozen=True)
class Woord:
    """A word with its box on the page, in pt from the top left."""

    links: float
    boven: float
    rechts: float
    onder: float
    tekst: str


def woorden(pdf: bytes) -> list[Woord]:
    vorm = r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>'
    return [Woord(*map(float, m[:4]), m[4]) for m in re.findall(vorm, pdftotext(pdf, "-bbox"))]


def in_volgorde(woord: str, taal: str) -> str:
    """A word as it is read: with ``-bbox`` the letters of a right-to-left word come from left to right."""
    woord = _STUURTEKENS.sub("", woord)
    return woord[::-1] if taal == "ar" else woord


def reeksen(pdf: bytes, zoek: str) -> list[list[Woord]]:
    """Each place where the words of ``zoek`` stand one after the other."""
    alle, delen = woorden(pdf), zoek.split()
    return [alle[i : i + len(delen)] for i in range(len(alle)) if [w.tekst for w in alle[i : i + len(delen)]] == delen]
