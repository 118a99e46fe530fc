"""The search index of a project, in every language, without building its site."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import brotli  # type: ignore[import-untyped]

from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.stand import lees_stand, vandaag


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
    def van(cls, tekst: str) -> Maat:
        data = tekst.encode()
        return cls(len(data), len(gzip.compress(data, 9)), len(brotli.compress(data)))


def _lees(script: str) -> dict[str, list[list[object]]]:
    """The data in the script of an index."""
    return json.loads(script.partition("\n")[0].removeprefix("window.kaartIndex=").removesuffix(";"))  # type: ignore[no-any-return]


def geschreven_in(script: str) -> list[tuple[str, str, str]]:
    """(address, title, text) of the hand-written pages, as an index that was built knows them."""
    return [(str(i[1]), str(i[2]), str(i[5])) for i in _lees(script)["ingangen"] if i[0] == "bladzijde"]


def maak_scripts(project: Path, site: Path, talen: Sequence[str]) -> dict[str, dict[str, str]]:
    """Address -> text of the index and of the opening hours of a project, for each of ``talen``.

    ``site`` is a built deelnemer edition: its hand-written pages are in the index too.
    """
    stand = lees_stand(project / "kaart")
    uitgave = Uitgave(editie="deelnemer", datum=vandaag(), adres="https://sociale-kaart.example/", talen=tuple(talen))
    scripts = {}
    for taal in talen:
        blad = Blad(stand.in_taal(uitgave, taal), uitgave, stand.catalogi[taal], Instellingen())
        zoek, tijden = f"assets/zoek/{taal}.js", f"assets/tijden/{taal}.js"
        geschreven = geschreven_in((site / zoek).read_text(encoding="utf-8"))
        scripts[taal] = {zoek: blad.zoekindex(geschreven), tijden: blad.tijden()}
    return scripts
