"""The table in README.md of what stands where and who may read it: from the list of kinds, so that it is never another."""

from __future__ import annotations

from pathlib import Path

from .model.lezer import zegt_voor_wie
from .model.soorten import SOORTEN, Soort

_BEGIN = "<!-- begin tabel: uit hooks/model/soorten.py, met make schema -->"
_EIND = "<!-- eind tabel -->"


def _wie(soort: Soort) -> str:
    """Who reads a kind, in the words of an editor."""
    if not soort.is_openbaar:
        return "het team"
    iedereen = "iedereen, in elke taal" if soort.wordt_vertaald else "iedereen"
    return f"wat `doelgroep: deelnemer` heeft: {iedereen}; anders het team" if zegt_voor_wie(soort.record) else iedereen


def tabel() -> str:
    """The rows, in Markdown."""
    rijen = [f"| `{s.plek}{'' if s.plek.endswith('.yml') else '/'}` | {s.bevat} | {_wie(s)} |" for s in SOORTEN]
    return "\n".join(["| waar | wat erin staat | wie het ziet |", "|---|---|---|", *rijen])


def met_tabel(readme: str) -> str:
    """``readme`` with the table of today between its two marks. Raises ``ValueError`` when these are gone."""
    voor, _, rest = readme.partition(_BEGIN)
    _, eind, na = rest.partition(_EIND)
    if not eind:
        raise ValueError(f"README.md needs {_BEGIN} and {_EIND}")
    return f"{voor}{_BEGIN}\n{tabel()}\n{eind}{na}"


def schrijf_tabel(wortel: Path) -> Path:
    """Write the table of today into the README of the project; return its path."""
    pad = wortel / "README.md"
    pad.write_text(met_tabel(pad.read_text(encoding="utf-8")), encoding="utf-8")
    return pad
