"""The press: what every print shares. Fonts, templates, and HTML -> PDF.

Nothing is read but the fonts and our own templates; nothing is fetched. The same input gives the same bytes.
"""

from __future__ import annotations

import base64
import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from jinja2 import Environment
from weasyprint import CSS, HTML, Document
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from ..iconen import icoon_pad
from ..model.uitgave import Uitgave
from ..vertaling import TALEN, Catalogus, sjablonen
from ..vertaling.cijfers import stukken as cijferstukken
from .arabisch import zonder_ligaturen

SJABLONEN = Path(__file__).parent / "sjablonen"

LETTERTYPEN: tuple[str, ...] = tuple(
    f"{schrift}-{dikte}-normal.woff2"
    for schrift in (
        "noto-sans-latin",
        "noto-sans-latin-ext",
        "noto-sans-cyrillic",
        "noto-sans-cyrillic-ext",
        "noto-sans-ethiopic-ethiopic",
        "ibm-plex-sans-arabic-arabic",
    )
    for dikte in (400, 700)
)
"""The font files that prints need, by the names they have in the @fontsource packages."""


class PastNiet(ValueError):
    """The contents do not fit on the sheet in readable type. ``str()`` is a Dutch sentence that names what is too long."""


class _AlleenHier(URLFetcher):  # type: ignore[misc]
    """Gives files from one folder and ``data:`` addresses; anything else is refused."""

    def __init__(self, map_: Path) -> None:
        super().__init__(allowed_protocols={"file", "data"}, allow_redirects=False, fail_on_errors=True)
        self._map = map_.resolve()

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        deel = urlsplit(url)
        if deel.scheme == "file" and not Path(unquote(deel.path)).resolve().is_relative_to(self._map):
            raise ValueError(f"outside the folder of the fonts: {url}")
        if "arabic" in deel.path:
            return URLFetcherResponse(url, zonder_ligaturen(Path(unquote(deel.path)).read_bytes()))
        return super().fetch(url, headers)


class Pers:
    """Makes PDFs with the fonts of one folder. Loading them takes 1-2 s, so ask for it with ``Pers.van``."""

    def __init__(self, lettertypen: Path) -> None:
        self._map = lettertypen
        self._fetcher = _AlleenHier(lettertypen)
        self._fonts = FontConfiguration()
        # Parsed once: each time these rules are read, WeasyPrint loads every font again.
        self._druk = self._css("druk.css")

    @staticmethod
    @cache
    def van(lettertypen: Path) -> Pers:
        """The one press of this process for this folder of woff2 files. Raises ``FileNotFoundError`` naming a missing one."""
        for naam in LETTERTYPEN:
            if not (lettertypen / naam).is_file():
                raise FileNotFoundError(lettertypen / naam)
        return Pers(lettertypen)

    def _css(self, naam: str) -> CSS:
        return CSS(
            string=(SJABLONEN / naam).read_text(encoding="utf-8"),
            base_url=self._map.resolve().as_uri() + "/",
            url_fetcher=self._fetcher,
            font_config=self._fonts,
        )

    def zet(self, html: str, *stijlen: str, velden: bool = False) -> Document:
        """Lay out HTML with ``druk.css`` and the stylesheets ``stijlen`` (names in sjablonen/).

        ``velden``: inputs become fields to fill in.
        """
        bron = HTML(string=html, base_url=self._map.resolve().as_uri() + "/", url_fetcher=self._fetcher)
        return bron.render(
            stylesheets=[self._druk, *(self._css(naam) for naam in stijlen)],
            font_config=self._fonts,
            pdf_variant="pdf/ua-1",
            pdf_forms=velden,
        )

    def pdf(self, blad: Document, velden: bool = False) -> bytes:
        """The bytes of a laid-out document: tagged, PDF/UA-1, the same for the same document."""
        inhoud = blad.write_pdf(
            pdf_variant="pdf/ua-1", pdf_forms=velden, finisher=_laat_vinkjes_staan if velden else None
        )
        assert isinstance(inhoud, bytes)
        return inhoud


def _laat_vinkjes_staan(_document: Document, pdf: Any) -> None:
    """Readers that draw all fields anew (as WeasyPrint asks) know no tick, and show a ticked box empty."""
    if "AcroForm" in pdf.catalog:
        pdf.catalog["AcroForm"]["NeedAppearances"] = "false"


def omgeving(catalogus: Catalogus, uitgave: Uitgave) -> Environment:
    """The environment in which templates of prints speak one language."""
    env = sjablonen.omgeving(SJABLONEN, catalogus)

    def icoon(naam: str, kleur: str) -> str:
        """An icon as a ``data:`` address, for a background: decoration, so that no reader reads it out."""
        svg = env.get_template("icoon.svg").render(pad=icoon_pad(naam), kleur=kleur)
        return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()

    env.globals.update(talen=TALEN, uitgave=uitgave, stukken=stukken, icoon=icoon)
    return env


# In Arabic text: what stands between brackets without Arabic. A bracket that is mirrored extracts reversed.
_HAAKJES = re.compile(r"(\([^()\u0590-\u08ff]+\))")


def stukken(tekst: str) -> list[tuple[bool, str]]:
    """Split right-to-left text into (is left-to-right, part), as on screen, but with the brackets inside the part."""
    delen: list[tuple[bool, str]] = []
    for nr, deel in enumerate(_HAAKJES.split(tekst)):
        delen += [(True, deel)] if nr % 2 else cijferstukken(deel)
    return delen


def kort_adres(adres: str) -> str:
    """An address as people type it: ``https://kaart.example/ar/`` -> ``kaart.example/ar``."""
    deel = urlsplit(adres)
    return (deel.netloc.removeprefix("www.") + deel.path).rstrip("/")


def adres_in_taal(uitgave: Uitgave, catalogus: Catalogus) -> str:
    """The address of the home page in the language of a print."""
    taal = catalogus.taal.code
    return uitgave.adres if taal == "nl" else f"{uitgave.adres}{taal}/"
