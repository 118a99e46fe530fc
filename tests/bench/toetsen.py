"""From key to result, in a real Chromium with its processor slowed down to that of a cheap phone.

A key counts from the ``input`` event until the first moment after the frame that shows the results; work is the
part in which the page itself is busy: the rest is waiting for the next frame (at most 17 ms at 60 a second).
"""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.hulp import proefbundel

from .zoekindex import adressen_van

VERTRAGING = 6
# Slow 3G as browsers' own tools have it. Unit: ms and bytes a second.
TRAAG = {"latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
KEER = 3
# What people type, per language: hulpvragen, names, numbers; some with slips.
TOETSVRAGEN: dict[str, list[str]] = {
    "nl": ["geen slaapplek", "huislijk gewelt", "schulde deurwaardr", "hulpverlening", "070 353"],
    "ar": ["ليس لدي مكان", "العنف المنزلي", "ديون"],
    "ti": ["መደቀሲ ቦታ የብለይን", "ዕዳ", "ዓመጽ"],
}
# The page where a field is looked at, and the field.
VELDEN = {"zoekhulp": ("zoekhulp.html", "#zh-q"), "kop": ("over.html", "#sk-zoekveld")}

# Stands in every page before its own scripts: times every input event.
_MEETLAT = """
(() => {
  window.metingen = [];
  let begin = 0, werk = 0;
  addEventListener('input', () => {
    begin = performance.now();
    requestAnimationFrame(() => {
      const kanaal = new MessageChannel();
      kanaal.port1.onmessage = () => metingen.push([performance.now() - begin, werk]);
      kanaal.port2.postMessage(0);
    });
  }, true);
  addEventListener('input', () => { werk = performance.now() - begin; });
})();
"""
# Times the making of the search engine.
_BOUW_OP = f"""() => {{
  {proefbundel("zoeken", "kaartdata")}
  const index = proef.heleIndex(), begin = performance.now();
  proef.maakZoeker(index);
  return performance.now() - begin;
}}"""
_LAAD = """async adressen => {
  const begin = performance.now();
  for (const adres of adressen) await new Promise(klaar => {
    const script = document.createElement('script');
    script.src = adres;
    script.onload = klaar;
    document.head.append(script);
  });
  return performance.now() - begin;
}"""


@dataclass(frozen=True, slots=True)
class Toetsen:
    """Times of one page, in ms: to load the index (from this machine) and to make it searchable (medians); until the first
    answer to somebody who types as soon as the page is there, on ``TRAAG`` (without a slower processor); and of every
    key, until it was shown and of the script alone."""

    laden: float
    opbouwen: float
    eerste: float
    beeld: tuple[float, ...]
    werk: tuple[float, ...]


class _Stil(SimpleHTTPRequestHandler):
    """Serves texts compressed, as a webserver does."""

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        pad = Path(self.translate_path(self.path))
        if pad.suffix not in (".html", ".css", ".js") or not pad.is_file():
            return super().do_GET()
        inhoud = gzip.compress(pad.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(pad))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(inhoud)))
        self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(inhoud)


@contextmanager
def _server(map_: Path) -> Iterator[str]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Stil, directory=str(map_)))
    Thread(target=httpd.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{httpd.server_address[1]}/"
    finally:
        httpd.shutdown()


@contextmanager
def browser(site: Path, scripts: dict[str, dict[str, str]], map_: Path) -> Iterator[Callable[[str, str], Toetsen]]:
    """A Chromium before a site; what it gives types all of ``TOETSVRAGEN`` of a language in a field of ``VELDEN``.

    ``site`` is a built deelnemer edition; ``scripts`` (language -> address -> text) take the place of its index and
    hours, in a copy in the new folder ``map_``.
    """
    shutil.copytree(site, map_, ignore=shutil.ignore_patterns("*.pdf"))
    for per_taal in scripts.values():
        for adres, tekst in per_taal.items():
            (map_ / adres).write_text(tekst, encoding="utf-8")
    with _server(map_) as begin, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )

        def toets(veld: str, taal: str) -> Toetsen:
            page = chromium.new_page(viewport={"width": 360, "height": 740})
            # Six times slowed down on a machine that may be busy besides: slow is a figure, not a failure.
            page.set_default_timeout(300_000)
            try:
                gemeten = _meet(page, begin, taal, *VELDEN[veld], TOETSVRAGEN[taal])
            finally:
                page.close()
            with chromium.new_context() as nieuw:
                eerste = _eerste(nieuw.new_page(), begin, taal, *VELDEN[veld], TOETSVRAGEN[taal][0])
            return Toetsen(gemeten[0], gemeten[1], eerste, *gemeten[2:])

        yield toets
        chromium.close()


def _eerste(page: Page, begin: str, taal: str, pagina: str, veld: str, vraag: str) -> float:
    """ms from the first letter to the first answer, in a browser that has nothing yet."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("Network.enable")
    cdp.send("Network.emulateNetworkConditions", {"offline": False, **TRAAG})
    page.set_default_timeout(300_000)
    page.goto(begin + ("" if taal == "nl" else f"{taal}/") + pagina)
    page.focus(veld)
    page.evaluate("window.begonnen = performance.now()")
    page.keyboard.insert_text(vraag)
    page.wait_for_selector(".sk-zoek ul:not([hidden]) li:nth-child(2), [data-uitkomst] section")
    duur: float = page.evaluate("performance.now() - window.begonnen")
    return duur


def _meet(
    page: Page, begin: str, taal: str, pagina: str, veld: str, vragen: list[str]
) -> tuple[float, float, tuple[float, ...], tuple[float, ...]]:
    page.add_init_script(_MEETLAT)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": VERTRAGING})
    laden, opbouwen = [], []
    for _ in range(1 + KEER):
        page.goto(begin + ("" if taal == "nl" else f"{taal}/") + pagina)
        laden.append(page.evaluate(_LAAD, [begin + adres for adres in adressen_van(taal)]))
        page.focus(veld)
        opbouwen.append(page.evaluate(_BOUW_OP))
    # The first word warms the page up, and is not counted.
    for vraag in (vragen[-1], *vragen):
        if vraag == vragen[0]:
            page.evaluate("metingen.length = 0")
        page.evaluate("veld => { document.querySelector(veld).value = ''; }", veld)
        for teken in vraag:
            al = page.evaluate("metingen.length")
            page.keyboard.insert_text(teken)
            page.wait_for_function("al => metingen.length > al", arg=al)
    beeld, werk = zip(*page.evaluate("metingen"), strict=True)
    return median(laden[1:]), median(opbouwen[1:]), beeld, werk
