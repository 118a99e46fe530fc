"""The press: what every print shares. Fonts, templates, and HTML -> PDF.

Nothing is read but the fonts and our own templates; nothing is fetched. The same input gives the same bytes.
"""

from __future__ import annotations

import base64
import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
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
from ..vertaling.talen import SCHRIFTEN
from .arabisch import zonder_ligaturen

SJABLONEN = Path(__file__).parent / "sjablonen"

LETTERTYPEN: tuple[str, ...] = tuple(
    f"{letters}-{dikte}-normal.woff2"
    for schrift in SCHRIFTEN.values()
    for letters in schrift.lettertypen
    for dikte in (400, 700)
)
"""The font files that prints need, by the names they have in the @fontsource packages."""


class PastNiet(ValueError):
    """The contents do not fit on the sheet in readable type. ``str()`` is a Dutch sentence that names what is too long.

    ``te_veel``: about how many organisations are too many; 0 when fewer of them would not help.
    """

    def __init__(self, melding: str, te_veel: int = 0) -> None:
        super().__init__(melding)
        self.te_veel = te_veel


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
        self._stijlen: dict[str, CSS] = {}

    @staticmethod
    @cache
    def van(lettertypen: Path) -> Pers:
        """The one press of this process for this folder of woff2 files. Raises ``FileNotFoundError`` naming a missing one."""
        for naam in LETTERTYPEN:
            if not (lettertypen / naam).is_file():
                raise FileNotFoundError(lettertypen / naam)
        return Pers(lettertypen)

    def _css(self, naam: str) -> CSS:
        # Parsed once: each time the rules for fonts are read, WeasyPrint loads every font again.
        if naam not in self._stijlen:
            self._stijlen[naam] = CSS(
                string=(SJABLONEN / naam).read_text(encoding="utf-8"),
                base_url=self._map.resolve().as_uri() + "/",
                url_fetcher=self._fetcher,
                font_config=self._fonts,
            )
        return self._stijlen[naam]

    def zet(self, html: str, *stijlen: str, velden: bool = False) -> Document:
        """Lay out HTML with ``druk.css`` and the stylesheets ``stijlen`` (names in sjablonen/).

        ``velden``: inputs become fields to fill in.
        """
        bron = HTML(string=html, base_url=self._map.resolve().as_uri() + "/", url_fetcher=self._fetcher)
        with _zonder_opruimen():
            return bron.render(
                stylesheets=[self._css(naam) for naam in ("druk.css", *stijlen)],
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


@contextmanager
def _zonder_opruimen() -> Iterator[None]:
    """A sheet is a hundred thousand small objects; looking through all of them time and again takes a fifth of the time."""
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aan:
            gc.enable()


def _laat_vinkjes_staan(_document: Document, pdf: Any) -> None:
    """Readers that draw all fields anew (as WeasyPrint asks) know no tick, and show a ticked box empty."""
    if "AcroForm" in pdf.catalog:
        pdf.catalog["AcroForm"]["NeedAppearances"] = "false"


@lru_cache(maxsize=1)
def omgeving(catalogus: Catalogus, uitgave: Uitgave) -> Environment:
    """The environment in which templates of prints speak one language.

    Kept for the next sheet: reading and compiling the templates takes as long as a small sheet.
    """
    env = sjablonen.omgeving(SJABLONEN, catalogus)

    def tekening(sjabloon: str, **wat: Any) -> str:
        """A drawing as a ``data:`` address."""
        svg = env.get_template(sjabloon).render(**wat)
        return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()

    def icoon(naam: str, kleur: str) -> str:
        """An icon, for a background: decoration, so that no reader reads it out."""
        return tekening("icoon.svg", pad=icoon_pad(naam), kleur=kleur)

    env.globals.update(
        talen=TALEN,
        uitgave=uitgave,
        stukken=stukken,
        icoon=icoon,
        tekening=tekening,
        nagekeken=catalogus.nagekeken,
        nagekeken_door=catalogus.laatst_nagekeken,
    )
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
