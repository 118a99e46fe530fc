"""``mkdocs serve``: saving a file shows in the browser."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest
from hulp import alleen_in, omgeving
from playwright.sync_api import Page, expect


class Voorbeeld:
    """A running ``mkdocs serve``, with what it says."""

    def __init__(self, project: Path) -> None:
        with socket.socket() as vrij:
            vrij.bind(("127.0.0.1", 0))
            self.adres = f"127.0.0.1:{vrij.getsockname()[1]}"
        self.proces = subprocess.Popen(
            [sys.executable, "-u", "-m", "mkdocs", "serve", "-a", self.adres],
            cwd=project,
            env=omgeving(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.regels: Queue[str] = Queue()
        threading.Thread(target=self._lees, daemon=True).start()

    def _lees(self) -> None:
        assert self.proces.stdout
        for regel in self.proces.stdout:
            self.regels.put(regel)

    def wacht_op(self, woord: str) -> str:
        """Everything it says up to a line with this word; at most a minute for each line."""
        gezegd = ""
        while woord not in gezegd:
            gezegd += self.regels.get(timeout=60)
        return gezegd


@pytest.fixture
def voorbeeld(klein_project: Path) -> Iterator[Voorbeeld]:
    alleen_in(klein_project, "nl")
    voorbeeld = Voorbeeld(klein_project)
    yield voorbeeld
    voorbeeld.proces.terminate()
    voorbeeld.proces.wait(timeout=20)


def test_saving_a_file_shows_in_the_browser(
    voorbeeld: Voorbeeld, klein_project: Path, open_pagina: Callable[..., Page]
) -> None:
    project = klein_project
    pad = project / "kaart" / "organisaties" / "voorbeeld.yml"
    goed = pad.read_text(encoding="utf-8")
    begin = voorbeeld.wacht_op("Serving on").rsplit("Serving on ", 1)[1].split()[0]
    page = open_pagina()
    page.goto(f"{begin}organisaties/voorbeeld.html")
    expect(page.locator("main a[href='tel:0703536188'], .md-main a[href='tel:0703536188']").first).to_be_visible()

    # One phone number changes; the page in the browser renews itself.
    anders = goed.replace("070 353 61 88", "070 353 61 99")
    assert anders != goed
    pad.write_text(anders, encoding="utf-8")
    expect(page.locator(".md-main a[href='tel:0703536199']").first).to_be_visible(timeout=60_000)

    # A mistake is said in the terminal, and the browser keeps the last good page. (MkDocs answers no requests until it is mended.)
    pad.write_text(anders.replace("naam:", "naamm:", 1), encoding="utf-8")
    gezegd = voorbeeld.wacht_op("voorbeeld.yml:")
    assert "Traceback" not in gezegd
    expect(page.locator(".md-main a[href='tel:0703536199']").first).to_be_visible()

    # Mended: the preview goes on without starting again.
    pad.write_text(anders.replace("kort: ", "kort: Nieuw! ", 1), encoding="utf-8")
    expect(page.locator(".sk-titel__kort")).to_contain_text("Nieuw!", timeout=60_000)

    # So it does for a colour; a mistake there is said with its place.
    tokens = project / "hooks" / "paginas" / "stijlen" / "basis" / "tokens.css"
    kleuren = tokens.read_text(encoding="utf-8")
    tokens.write_text(kleuren.replace("}", "}}", 1), encoding="utf-8")
    assert "Traceback" not in voorbeeld.wacht_op("tokens.css:")
    tokens.write_text(kleuren.replace("#f6f5f2", "#010203"), encoding="utf-8")
    expect(page.locator("body")).to_have_css("background-color", "rgb(1, 2, 3)", timeout=60_000)
