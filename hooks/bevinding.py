"""Findings: what is wrong or needs attention, where, and what to do. Values, never exceptions."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any, Literal

Ernst = Literal["fout", "let op", "werklijst", "taaltip", "tijden"]


@dataclass(frozen=True, slots=True, order=True)
class Bevinding:
    """One finding. ``bestand`` is relative to the project; ``regel`` and ``kolom`` count from 1.

    ``fout`` stops the build; the others do not: ``let op`` is a doubt about the data, ``werklijst`` a check by
    people that is due, ``taaltip`` a way to write a text plainer, ``tijden`` how opening hours were understood.
    """

    bestand: str
    regel: int
    kolom: int
    melding: str
    ernst: Ernst = "fout"

    def __post_init__(self) -> None:
        for veld in ("bestand", "melding"):
            object.__setattr__(self, veld, een_regel(getattr(self, veld)))

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}: {self.ernst}: {self.melding}"

    def as_dict(self) -> dict[str, Any]:
        """The finding as plain values, for JSON."""
        return asdict(self)


def een_regel(tekst: str) -> str:
    """``tekst`` on one line, with what can't be seen (terminal codes, direction marks) spelled out.

    Messages quote what an editor typed, and that may hold anything.
    """
    return "".join(
        teken if unicodedata.category(teken)[0] != "C" else f"[U+{ord(teken):04X}]" for teken in " ".join(tekst.split())
    )


def kort(waarde: str, hoogste: int = 60) -> str:
    """``waarde`` to quote in a message: at most ``hoogste`` characters."""
    return waarde if len(waarde) <= hoogste else f"{waarde[: hoogste - 1]}…"


def fouten(bevindingen: Iterable[Bevinding]) -> list[Bevinding]:
    """Only the findings that stop a build."""
    return [b for b in bevindingen if b.ernst == "fout"]


def verslag(bevindingen: Iterable[Bevinding]) -> str:
    """All findings as text, sorted, with an empty line between files."""
    gesorteerd = sorted(bevindingen)
    return "\n\n".join("\n".join(str(b) for b in groep) for _, groep in groupby(gesorteerd, key=lambda b: b.bestand))


def telling(aantal: int, een: str, meer: str) -> str:
    """``1 fout``, ``3 fouten``."""
    return f"{aantal} {een if aantal == 1 else meer}"
