"""Markdown of the handbook -> HTML, with its terms explained where they stand."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from ..model import Begrip
from ..opmaak import naar_html

Stukken = Callable[[str], list[tuple[Begrip | None, str]]]


class _Begrippen(Treeprocessor):
    """Puts a link around each term in running text, in the order of reading; headings and links are left alone."""

    def __init__(self, md: Markdown, stukken: Stukken, lijst: str) -> None:
        super().__init__(md)
        self._stukken = stukken
        self._lijst = lijst

    def run(self, root: etree.Element) -> None:
        if root.tag in ("a", "code", "h1", "h2", "h3", "h4", "h5", "h6"):
            return
        kinderen = list(root)
        self._vervang(root, root, 0, root.text, "text")
        for kind in kinderen:
            self.run(kind)
            self._vervang(root, kind, list(root).index(kind) + 1, kind.tail, "tail")

    def _vervang(self, ouder: etree.Element, houder: etree.Element, plek: int, tekst: str | None, veld: str) -> None:
        if not tekst or not tekst.strip():
            return
        setattr(houder, veld, "")
        vorige: etree.Element | None = None
        for begrip, deel in self._stukken(tekst):
            if begrip is None:
                if vorige is not None:
                    vorige.tail = (vorige.tail or "") + deel
                else:
                    setattr(houder, veld, (getattr(houder, veld) or "") + deel)
                continue
            vorige = etree.Element(
                "a", {"class": "sk-begrip", "href": f"{self._lijst}#{begrip.id}", "data-begrip": str(begrip.uitleg)}
            )
            vorige.text = deel
            ouder.insert(plek, vorige)
            plek += 1


class _Uitbreiding(Extension):
    def __init__(self, stukken: Stukken, lijst: str) -> None:
        super().__init__()
        self._stukken = stukken
        self._lijst = lijst

    def extendMarkdown(self, md: Markdown) -> None:
        # After the inline patterns, so that emphasis and links are elements already.
        md.treeprocessors.register(_Begrippen(md, self._stukken, self._lijst), "begrippen", 5)


def proza_html(tekst: str, stukken: Stukken, lijst: str) -> str:
    """HTML of Markdown prose. ``stukken`` finds the terms; ``lijst`` is the link to the begrippenlijst."""
    return naar_html(tekst, _Uitbreiding(stukken, lijst))
