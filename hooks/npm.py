"""What npm installed, as far as the site is made of it."""

from __future__ import annotations

from pathlib import Path

from .storing import Bezwaar

NPM = Path(__file__).resolve().parent.parent / "node_modules"


def uit_npm(pad: str) -> Path:
    """A file or folder below ``node_modules``; raises ``Bezwaar`` when it is not there.

    Of ``*`` in it there is one: packages for one kind of machine have the name of that machine, and npm takes the right one.
    """
    if gevonden := next(NPM.glob(pad), None):
        return gevonden
    raise Bezwaar(f"node_modules/{pad} ontbreekt; voer eerst 'make site' uit")
