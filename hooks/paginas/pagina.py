"""One generated page, before anybody asks for its HTML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page. ``pad`` is its address without language; ``bron`` the file an editor would change.

    ``doorzoekbaar``: its words are searched as those of a hand-written page; records have entries of their own.
    ``vel``: on paper it is a sheet to take along: without the header, crisis strip and footer of the site.
    ``eigen``: the style sheet and script (stijlen/<eigen>.css, browser/bladen/<eigen>.js) that only this page has.
    """

    pad: str
    soort: str
    titel: str
    omschrijving: str
    bron: str
    html: Callable[[], str]
    doorzoekbaar: bool = False
    eigen: str = ""
    vel: bool = False
