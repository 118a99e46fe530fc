"""The base line: the same pages as plain Markdown in a plain mkdocs-material site, without anything of ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import yaml

from tests.hulp import TALEN

_BLOK = {
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "section",
    "article",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "br",
    "form",
    "label",
    "summary",
    "tr",
    "nav",
}
_ZONDER = {"script", "style", "svg", "select"}
_LEEG = {"br", "img", "input", "hr", "path", "link", "meta"}


class _Tekst(HTMLParser):
    """The text of ``#inhoud`` as Markdown: headings, paragraphs, list items, and links to other places."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._diep = self._weg = 0
        self._delen: list[str] = []
        self._link = ""

    @property
    def markdown(self) -> str:
        regels = (" ".join(r.split()) for r in "".join(self._delen).split("\n"))
        return "\n\n".join(r for r in regels if r.strip("#*- ")) + "\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kenmerken = dict(attrs)
        if tag in _LEEG:
            if tag == "br" and self._diep:
                self._delen.append("\n")
            return
        if not self._diep and kenmerken.get("id") != "inhoud":
            return
        self._diep += 1
        self._weg += bool(self._weg) or tag in _ZONDER
        if tag in _BLOK:
            self._delen.append("\n" + {"li": "- ", "h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### "}.get(tag, ""))
        adres = kenmerken.get("href") or ""
        if tag == "a" and re.match(r"https?:|tel:|mailto:", adres):
            self._link = adres
            self._delen.append("[")

    def handle_endtag(self, tag: str) -> None:
        if not self._diep or tag in _LEEG:
            return
        if tag == "a" and self._link:
            self._delen.append(f"]({self._link})")
            self._link = ""
        if tag in _BLOK:
            self._delen.append("\n")
        self._diep -= 1
        self._weg -= bool(self._weg)

    def handle_data(self, data: str) -> None:
        if self._diep and not self._weg:
            # A line break in the source is no more than a space; signs of Markdown stay signs.
            self._delen.append(re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", re.sub(r"\s+", " ", data)))


def als_markdown(html: str) -> str:
    """What a reader of a built page sees between header and footer."""
    tekst = _Tekst()
    tekst.feed(html)
    tekst.close()
    return tekst.markdown


def maak_kaal(site: Path, doel: Path, talen: Sequence[str] = TALEN) -> dict[str, int]:
    """Write a plain project for each edition of a built ``site`` into the new folder ``doel``; edition -> pages.

    ``talen`` are those of the deelnemer edition. Each edition has ``<edition>.yml``; languages are in folders. Everything that can be left at its usual setting is.
    """
    aantallen = {}
    for editie, talen_hier in (("deelnemer", talen), ("team", ("nl",))):
        bladen = [p for p in sorted((site / editie).rglob("*.html")) if p.name != "404.html"]
        for blad in bladen:
            pad = blad.relative_to(site / editie)
            # The default language stands at the root of our sites, and in a folder of its own here.
            md = doel / editie / (pad if pad.parts[0] in talen_hier else Path("nl") / pad).with_suffix(".md")
            md.parent.mkdir(parents=True, exist_ok=True)
            md.write_text(als_markdown(blad.read_text(encoding="utf-8")), encoding="utf-8")
        aantallen[editie] = len(bladen)
        config = {
            "site_name": "Sociale kaart",
            "site_url": "https://kaal.example/",
            "docs_dir": editie,
            "site_dir": f"site/{editie}",
            # Material does not know Tigrinya: it needs a file of words (made below).
            "theme": {"name": "material", "custom_dir": "thema"},
            "plugins": [
                "search",
                {
                    "i18n": {
                        "docs_structure": "folder",
                        "languages": [
                            {"locale": t, "name": t, "build": True, "default": t == "nl"} for t in talen_hier
                        ],
                    }
                },
            ],
        }
        (doel / f"{editie}.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
    woorden = doel / "thema" / "partials" / "languages" / "ti.html"
    woorden.parent.mkdir(parents=True)
    woorden.write_text(
        '{% macro t(key) %}{{ {"language": "ti", "direction": "ltr"}[key] or "" }}{% endmacro %}', encoding="utf-8"
    )
    return aantallen
