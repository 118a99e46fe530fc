"""The HTML of a page written by hand beside that of its Dutch source: block by block, sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from ..vertaling.zinnen import zip_zinnen

# A block that holds words and no other block.
_BLOK = re.compile(
    r"(?P<begin><(?P<soort>h[1-6]|p|li|dt|dd|td|th)\b[^>]*>)(?P<tekst>(?:(?!</?(?:h[1-6]|p|li|dt|dd|td|th|[uod]l)\b).)+?)(?=</(?P=soort)>)",
    re.S,
)
_TAG = re.compile(r"<(/?)(\w+)[^>]*?(/?)>")


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of a page as it is (``nl`` is None), or a sentence with its Dutch."""

    html: Markup
    nl: Markup | None = None


def naast(html: str, html_nl: str) -> list[Stuk]:
    """The pieces of ``html``, those with words beside the same of ``html_nl``.

    A translation that is built up in another way than the Dutch stands as it is.
    """
    eigen, nl = list(_BLOK.finditer(html)), list(_BLOK.finditer(html_nl))
    # A heading of the Dutch may be one level lower.
    if [b["soort"][0] for b in eigen] != [b["soort"][0] for b in nl]:
        return [Stuk(Markup(html))]
    stukken: list[Stuk] = []
    verder = 0
    for hier, daar in zip(eigen, nl, strict=True):
        stukken.append(Stuk(Markup(html[verder : hier.start("tekst")])))
        stukken += [Stuk(Markup(a), Markup(b)) for a, b in _zinnen(hier["tekst"], daar["tekst"])]
        verder = hier.end("tekst")
    return [*stukken, Stuk(Markup(html[verder:]))]


def _zinnen(eigen: str, nl: str) -> list[tuple[str, str]]:
    paren = zip_zinnen(eigen, nl)
    return paren if all(_heel(a) and _heel(b) for a, b in paren) else [(eigen, nl)]


def _heel(html: str) -> bool:
    """Whether every tag that is opened here is closed here."""
    open_: list[str] = []
    for sluit, naam, zelf in _TAG.findall(html):
        if sluit:
            if not open_ or open_.pop() != naam:
                return False
        elif not zelf and naam not in ("br", "img", "hr"):
            open_.append(naam)
    return not open_
