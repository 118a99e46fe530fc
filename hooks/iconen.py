"""Material Design icons, from the package that is installed (Apache 2.0, Pictogrammers)."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def _map() -> Path:
    spec = find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("mkdocs-material is not installed")
    return Path(spec.submodule_search_locations[0]) / "templates" / ".icons"


def icoon_bestaat(naam: str) -> bool:
    """Whether e.g. ``material/home-heart`` is an icon of the set."""
    return re.fullmatch(r"[a-z0-9/-]+", naam) is not None and (_map() / f"{naam}.svg").is_file()


@cache
def icoon_pad(naam: str) -> str:
    """The ``d`` of the icon's path, drawn in a box of 24 by 24. Raises ``KeyError`` for an unknown icon."""
    if not icoon_bestaat(naam):
        raise KeyError(naam)
    svg = (_map() / f"{naam}.svg").read_text(encoding="utf-8")
    return " ".join(re.findall(r'\bd="([^"]+)"', svg))
