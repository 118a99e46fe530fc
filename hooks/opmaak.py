"""Markdown of authors -> HTML in which nothing can run and nothing is fetched: the only way from their text to a page.

``schoon`` is the lock, whatever was typed; ``keur_opmaak`` says beforehand what it would take away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import nh3
from markdown import Markdown
from markdown.extensions.tables import TableExtension

from .bevinding import Bevinding, kort
from .model.tekst import onzichtbare_tekens

_SCHEMAS = {"http", "https", "mailto", "tel"}
_KOPPEN = {f"h{n}" for n in range(1, 7)}
_TAGS = _KOPPEN | set(
    "p br hr ul ol li dl dt dd blockquote strong em code pre a img table thead tbody tr th td".split()  # noqa: SIM905
)
_ATTRIBUTEN = {
    # ``class`` and ``data-begrip``: what proza.py puts around a term.
    "a": {"href", "title", "class", "data-begrip"},
    "img": {"src", "alt", "title"},
    "th": {"align"},
    "td": {"align"},
    "ol": {"start"},
} | {kop: {"id"} for kop in _KOPPEN}


def _van_deze_site(adres: str) -> bool:
    deel = urlsplit(adres)
    return not deel.scheme and not deel.netloc and not adres.startswith(("//", "\\"))


def _mag(tag: str, attribuut: str, waarde: str) -> bool:
    if attribuut == "src":
        return _van_deze_site(waarde)
    if attribuut == "class":
        return waarde == "sk-begrip"
    if attribuut == "href":
        return urlsplit(waarde.strip()).scheme in {"", *_SCHEMAS}
    return True


def schoon(html: str) -> str:
    """HTML with only the tags, attributes and addresses that a text needs; the words of others stay, without their tag."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTEN,
        attribute_filter=lambda tag, attribuut, waarde: waarde if _mag(tag, attribuut, waarde) else None,
        url_schemes=_SCHEMAS,
        link_rel=None,
        # Left out with what is in it, not shown as text.
        clean_content_tags={"script", "style"},
    )


def _naar_html(tekst: str, *extensies: Any) -> str:
    # A style attribute would be refused by the browser.
    return Markdown(
        extensions=[TableExtension(use_align_attribute=True), "sane_lists", "def_list", *extensies]
    ).convert(tekst)


def naar_html(tekst: str, *extensies: Any) -> str:
    """Markdown of an author as HTML for a page."""
    return schoon(_naar_html(tekst, *extensies))


class _Lezer(HTMLParser):
    """Collects what ``schoon`` would take away, as (what stands in the text, what to do about it)."""

    def __init__(self) -> None:
        super().__init__()
        self.weg: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for attribuut, waarde in ((a, w or "") for a, w in attrs):
            if attribuut == "src" and not _mag(tag, attribuut, waarde):
                self.weg.append(
                    (waarde, f"het beeld '{kort(waarde)}' komt van een andere site; zet het in content/assets/beeld/")
                )
            elif attribuut == "href" and not _mag(tag, attribuut, waarde):
                self.weg.append(
                    (
                        waarde,
                        f"de link '{kort(waarde)}' kan niet; begin met https:// of met de naam van een pagina, zoals over.md",
                    )
                )


def keur_opmaak(tekst: str, naam: str, eerste_regel: int = 1) -> Iterator[Bevinding]:
    """What is wrong with Markdown of an author in the file ``naam``; ``eerste_regel`` is where it begins in it."""
    regels = tekst.splitlines()
    for nr, regel in enumerate(regels, start=eerste_regel):
        if code := re.search(r"<\s*[/!?a-zA-Z]", regel):
            melding = (
                "hier staat code voor een webpagina (een < met een letter erna); haal die weg en schrijf gewone tekst"
            )
            yield Bevinding(naam, nr, code.start() + 1, melding)
        for teken in sorted(set(onzichtbare_tekens(regel.replace("\t", " ")))):
            melding = (
                f"hier staat een onzichtbaar teken (U+{ord(teken):04X}); typ deze regel opnieuw, zonder te plakken"
            )
            yield Bevinding(naam, nr, regel.index(teken) + 1, melding)
    lezer = _Lezer()
    lezer.feed(_naar_html(tekst))
    for adres, melding in dict.fromkeys(lezer.weg):
        # An address that was written with codes for its letters stands nowhere like this.
        waar = next(((nr, regel.index(adres)) for nr, regel in enumerate(regels) if adres and adres in regel), (0, 0))
        yield Bevinding(naam, eerste_regel + waar[0], waar[1] + 1, melding)
