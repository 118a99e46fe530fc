"""What the browser tests share: a web server, the traffic of a page, and which pages there are."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from hulp import Site
from playwright.sync_api import ConsoleMessage, Page, Request, Response


class _Handler(SimpleHTTPRequestHandler):
    """A plain web server that, as static hosts do, shows 404.html for an address that does not exist."""

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            return super().send_error(code, message, explain)
        inhoud = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud)


@contextmanager
def server(map_: Path) -> Iterator[str]:
    """Serve a folder on this machine only; gives the address, ending in ``/``."""
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(map_)))
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{httpd.server_address[1]}/"
    finally:
        httpd.shutdown()


@dataclass
class Verkeer:
    """What a page asked for, what failed, and what it complained about."""

    gevraagd: list[str] = field(default_factory=list)
    mislukt: list[str] = field(default_factory=list)
    klachten: list[str] = field(default_factory=list)

    def luister(self, page: Page) -> None:
        """Note everything from now on."""
        page.on("request", lambda r: self.gevraagd.append(r.url))
        page.on("requestfailed", self._mislukt)
        page.on("response", self._antwoord)
        page.on("console", self._console)
        page.on("pageerror", lambda fout: self.klachten.append(str(fout)))

    def _mislukt(self, r: Request) -> None:
        # A page that is left before all is loaded, and a PDF that the browser saves, are no failures.
        if r.failure != "net::ERR_ABORTED":
            self.mislukt.append(f"{r.url}: {r.failure}")

    def _antwoord(self, r: Response) -> None:
        if r.status >= 400 and not r.request.is_navigation_request():
            self.mislukt.append(f"{r.url}: {r.status}")

    def _console(self, bericht: ConsoleMessage) -> None:
        # The address that does not exist is the subject of the test of 404.html, not a complaint.
        gevraagd = "bestaat-niet" in bericht.location.get("url", "") and bericht.text.startswith("Failed to load")
        if bericht.type in ("error", "warning") and not gevraagd:
            self.klachten.append(f"{bericht.type}: {bericht.text}")

    def controleer(self, begin: str) -> None:
        """Nothing from another host, nothing that failed, no complaints."""
        vreemd = [url for url in self.gevraagd if not url.startswith((begin, "data:"))]
        assert not vreemd, f"van een andere plek geladen: {vreemd}"
        assert not self.mislukt, f"niet geladen: {self.mislukt}"
        assert not self.klachten, f"console: {self.klachten}"


# -- kinds of pages -------------------------------------------------------------------------------------

VAST = {
    "home": "index.html",
    "direct-hulp": "direct-hulp.html",
    "drukwerk": "drukwerk/index.html",
    "over": "over.html",
    "methodiek": "methodiek/index.html",
    "doelen": "methodiek/doelen.html",
    "kaartjes": "methodiek/kaartjes.html",
    "woorden": "methodiek/begrippen.html",
    "hoe-werkt-de-kaart": "hoe-werkt-de-kaart.html",
    "404": "een/adres-dat-bestaat-niet.html",
}
SOORTEN = ("leefgebied", "hiaat", "organisatie", "zonder-telefoon", *VAST)
TEAM = (
    "methodiek/index.html",
    "methodiek/begin-hier.html",
    "methodiek/methoden/smart.html",
    "methodiek/methoden/grow.html",
    "methodiek/methoden/spanningsvelden.html",
    "methodiek/methoden/snel-of-duurzaam.html",
    "methodiek/trajecten/index.html",
    "methodiek/trajecten/maatwerktraject.html",
    "methodiek/trajecten/werkwinkel.html",
    "methodiek/trajecten/trajectbegeleiding.html",
    "methodiek/begrippen.html",
    "methodiek/samenhang.html",
    "methodiek/bronnen.html",
    "methodiek/formulieren.html",
    "voorlichtingen.html",
    "belronde.html",
    "hiaten.html",
    "organisaties/impegno.html",
)
"""A page of every kind that only the team edition has."""


def adres_van(site: Site, soort: str, taal: str) -> str:
    """The address of a page of this kind in a language, chosen from the data of today."""
    kaart = site.kaart(taal)
    if soort == "leefgebied":
        # The fullest page there is.
        pad = f"leefgebieden/{max(kaart.leefgebieden, key=lambda g: len(kaart.van_leefgebied(g.id))).id}.html"
    elif soort == "hiaat":
        pad = f"hulpvragen/{next(h for h in kaart.hulpvragen if h.gat).id}.html"
    elif soort == "organisatie":
        pad = f"organisaties/{max(kaart.organisaties, key=lambda o: len(o.telefoon) * 10 + (not o.adres.verborgen) * 5 + len(str(o.niet or ''))).id}.html"
    elif soort == "zonder-telefoon":
        pad = f"organisaties/{next(o for o in kaart.organisaties if not o.telefoon).id}.html"
    else:
        pad = VAST[soort]
    return pad if taal == "nl" else f"{taal}/{pad}"
