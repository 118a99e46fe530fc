"""Material Design icons, from the npm package ``@mdi/svg`` (Apache 2.0, Pictogrammers)."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from .npm import uit_npm

_NAAM = re.compile(r"material/([a-z0-9-]+)")


@cache
def _map() -> Path:
    return uit_npm("@mdi/svg/svg")


def icoon_bestaat(naam: str) -> bool:
    """Whether e.g. ``material/home-heart`` is an icon of the set. Raises ``Bezwaar`` when the set is not installed."""
    vorm = _NAAM.fullmatch(naam)
    return vorm is not None and (_map() / f"{vorm[1]}.svg").is_file()


@cache
def icoon_pad(naam: str) -> str:
    """The ``d`` of the icon's path, drawn in a box of 24 by 24. Raises ``KeyError`` for an unknown icon."""
    if not icoon_bestaat(naam):
        raise KeyError(naam)
    svg = (_map() / f"{naam.removeprefix('material/')}.svg").read_text(encoding="utf-8")
    return " ".join(re.findall(r'\bd="([^"]+)"', svg))
