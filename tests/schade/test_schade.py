"""A slice of ``make schade``: every kind of damage, on every sort of file in turn, and never a traceback."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from hooks.stand import PROJECT

from .schade import AAN_HET_BESTAND, SOORTEN, Werf, plan


@pytest.fixture(scope="module")
def werf() -> Iterator[Werf]:
    with tempfile.TemporaryDirectory(prefix="schade-") as map_:
        yield Werf(Path(map_) / "werf", PROJECT)


@pytest.mark.parametrize("soort", [*SOORTEN, *AAN_HET_BESTAND])
def test_damage_of_any_kind_gives_findings_and_never_a_traceback(soort: str, werf: Werf) -> None:
    # One of this kind to one file, by the seed.
    ((_, bestand, zaad),) = plan(werf.bestanden, 1, f"deel {soort}")
    uitkomst = werf.beschadig(soort, bestand, random.Random(zaad))
    assert uitkomst.spoor == ""


# What nobody could miss; beside it stand damages that a person may have meant (a line taken away, another figure).
ALTIJD_GEZEGD = ("conflict", "UTF-16", "nullen", "te groot", "map", "verwijzing", "verwijzing naar niets", "pijp")
OP_ELKE_SOORT = (
    "kaart/crisis.yml",
    "methodiek/methoden/casusbespreking.md",
    "content/over.md",
    "content/over.ti.md",
    "kaart/vertalingen/ti.po",
    "mkdocs.yml",
)


@pytest.mark.parametrize("soort", ALTIJD_GEZEGD)
def test_damage_that_nobody_meant_is_always_told(soort: str, werf: Werf) -> None:
    stil = [b for b in OP_ELKE_SOORT if not werf.beschadig(soort, b, random.Random(f"{soort} {b}")).gezegd]
    assert stil == []
