"""A whole project in small, all of it invented but the pages written by hand: for what does not depend on the real data."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from hulp import PROJECT, TALEN, alleen_in
from verzonnen import CRISIS, LEEFGEBIEDEN, ORGANISATIE
from verzonnen_methodiek import METHODIEK, schrijf


def maak_klein_project(doel: Path, talen: Sequence[str] = ("nl", "ar")) -> Path:
    """Write the project into a new folder: one organisation, a handbook of two methods and one traject, no translations."""
    doel.mkdir(parents=True)
    weg = shutil.ignore_patterns("__pycache__", "*.pyc", *(f"*.{t}.md" for t in TALEN if t not in talen))
    for map_ in ("content", "hooks"):
        shutil.copytree(PROJECT / map_, doel / map_, ignore=weg)
    for bestand in (*PROJECT.glob("mkdocs*.yml"), PROJECT / "package.json"):
        shutil.copy(bestand, doel)
    alleen_in(doel, *talen)
    schrijf(doel, METHODIEK)
    schrijf(
        doel,
        {
            "kaart/leefgebieden.yml": LEEFGEBIEDEN,
            "kaart/crisis.yml": CRISIS,
            "kaart/organisaties/voorbeeld.yml": ORGANISATIE,
        },
    )
    (doel / "node_modules").symlink_to(PROJECT / "node_modules")
    return doel
