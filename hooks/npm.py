"""What the build takes from the npm packages of the project."""

from __future__ import annotations

from pathlib import Path

from .stand import PROJECT
from .storing import Bezwaar

_NPM = PROJECT / "node_modules"


def uit_npm(pad: Path) -> Path:
    """A file of a package. Raises ``Bezwaar`` when the packages are not installed."""
    if not (_NPM / pad).is_file():
        raise Bezwaar(f"node_modules/{pad} ontbreekt; voer eerst 'make site' uit")
    return _NPM / pad
