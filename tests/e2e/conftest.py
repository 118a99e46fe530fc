"""A real Chromium, and the built site over http and from disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hulp import Site
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from hooks.mkdocs_adapter import instellingen_van_bestand

from .bezoek import Verkeer, server

# A machine that does all tests at once is slow: that is no failure of a page.
expect.set_options(timeout=20_000)

SCHAKELAARS = [
    "--no-sandbox",
    "--disable-gpu",
    # Nothing is drawn by hardware: one process less to talk to.
    "--in-process-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def over_http(site: Site) -> Iterator[str]:
    """The address of the deelnemer edition on a web server."""
    with server(site.editie("deelnemer")) as adres:
        yield adres


@pytest.fixture(scope="session")
def van_schijf(site: Site) -> str:
    """The address of the deelnemer edition on disk."""
    return f"{site.editie('deelnemer').as_uri()}/"


@pytest.fixture(scope="session")
def neutraal_adres(site: Site) -> str:
    """Where "quick exit" goes."""
    return instellingen_van_bestand(site.project / "mkdocs.yml", site.stand).neutraal_adres


@pytest.fixture(params=["over_http", "van_schijf"])
def begin(request: pytest.FixtureRequest) -> str:
    """Where the site begins: once over http, once from disk."""
    return str(request.getfixturevalue(request.param))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium per process."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=SCHAKELAARS)
        yield chromium
        chromium.close()


@pytest.fixture
def verkeer() -> Verkeer:
    """The traffic of the pages opened in this test."""
    return Verkeer()


@pytest.fixture
def open_pagina(browser: Browser, verkeer: Verkeer) -> Iterator[Callable[..., Page]]:
    """Opens a new empty browser with one page; its traffic is noted."""
    contexten: list[BrowserContext] = []

    def open_(breedte: int = 1280, hoogte: int = 800, **opties: Any) -> Page:
        context = browser.new_context(viewport={"width": breedte, "height": hoogte}, **opties)
        contexten.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        verkeer.luister(page)
        return page

    yield open_
    for context in contexten:
        context.close()
