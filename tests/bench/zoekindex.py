"""The search index of a project, in every language, without building its site."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.stand import lees_stand, vandaag
from tests.hulp import lees_dataset


@dataclass(frozen=True, slots=True)
class Maat:
    """Sizes of one file, in bytes."""

    kaal: int
    gzip: int
    brotli: int

    @property
    def woorden(self) -> str:
        """In kB, for a table."""
        return " · ".join(f"{bytes_ / 1000:.0f}" for bytes_ in (self.kaal, self.gzip, self.brotli))

    @classmethod
    def van(cls, *teksten: str) -> Maat:
        """Of files together."""
        data = [tekst.encode() for tekst in teksten]
        return cls(
            sum(len(d) for d in data),
            sum(len(gzip.compress(d, 9)) for d in data),
            sum(len(brotli.compress(d)) for d in data),
        )


def adressen_van(taal: str) -> tuple[str, str]:
    """Where the two scripts of an index stand in a site."""
    return f"assets/zoek/{taal}.js", f"assets/zoek/{taal}-verder.js"


def geschreven_in(verder: str) -> list[tuple[str, str, str]]:
    """(address, title, text) of the hand-written pages, as the second script of an index that was built knows them."""
    data = lees_dataset(verder)
    return [(str(i[1]), str(i[2]), str(i[5])) for i in data["ingangen"] if i[0] == "bladzijde"]


def maak_scripts(project: Path, site: Path, talen: Sequence[str]) -> dict[str, dict[str, str]]:
    """Address -> text of the index and of the opening hours of a project, for each of ``talen``.

    ``site`` is a built deelnemer edition: its hand-written pages are in the index too.
    """
    stand = lees_stand(project / "kaart")
    uitgave = Uitgave(editie="deelnemer", datum=vandaag(), adres="https://sociale-kaart.example/", talen=tuple(talen))
    scripts = {}
    for taal in talen:
        blad = Blad(stand.in_taal(uitgave, taal), uitgave, stand.catalogi[taal], Instellingen())
        eerst, verder = adressen_van(taal)
        zoekindex = blad.zoekindex(geschreven_in((site / verder).read_text(encoding="utf-8")))
        scripts[taal] = {
            eerst: zoekindex.eerst,
            verder: zoekindex.verder,
            f"assets/tijden/{taal}.js": blad.tijden(),
        }
    return scripts
