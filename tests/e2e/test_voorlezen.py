"""Reading aloud, with voices put in the place of those of the computer: a browser without a screen has none."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hulp import Site
from playwright.sync_api import Page, expect

from .bezoek import Verkeer
from .test_toegankelijk import axe

# Voices as (language, of this computer), which speak when the test says so: window.gezegd, window.uitgesproken().
STEMMEN = """stemmen => {
  let lopend = null;
  window.gezegd = [];
  window.uitgesproken = () => { const u = lopend; lopend = null; u.onend(); };
  window.SpeechSynthesisUtterance = class { constructor(tekst) { this.text = tekst; } };
  const spraak = new EventTarget();
  Object.assign(spraak, {
    stemmen: stemmen.map(([lang, localService]) => ({ lang, localService, name: lang })),
    getVoices() { return this.stemmen; },
    speak(u) { lopend = u; window.gezegd.push([u.voice.lang, u.text]); },
    cancel() { const u = lopend; lopend = null; if (u) u.onerror({ error: 'canceled' }); },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: spraak });
}"""


def met_stemmen(page: Page, *stemmen: tuple[str, bool]) -> None:
    page.add_init_script(f"({STEMMEN})({json.dumps(stemmen)})")


def gezegd(page: Page) -> list[list[str]]:
    return list(page.evaluate("() => window.gezegd"))


def lees_uit(page: Page) -> list[list[str]]:
    """Let the voice go on until it is done."""
    knop = page.locator("[data-voorlezen]")
    knop.click()
    for _ in range(500):
        if knop.get_attribute("data-stand") != "leest":
            break
        page.evaluate("() => window.uitgesproken()")
    expect(knop).to_have_attribute("data-stand", "stil")
    return gezegd(page)


NIET_GEHOORD: dict[str, list[tuple[str, bool]]] = {
    "no voice": [],
    "another language": [("nl-NL", True)],
    "a voice from the internet": [("tr-TR", False)],
}


@pytest.mark.parametrize("stemmen", NIET_GEHOORD.values(), ids=NIET_GEHOORD)
def test_without_a_voice_of_this_computer_there_is_no_button(
    van_schijf: str, stemmen: list[tuple[str, bool]], open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    met_stemmen(page, *stemmen)
    page.goto(f"{van_schijf}tr/organisaties/limor.html")
    expect(page.locator("[data-mee]")).to_be_visible()
    expect(page.locator("[data-voorlezen]")).to_be_hidden()


def test_a_voice_that_comes_later_brings_the_button(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina()
    met_stemmen(page)
    page.goto(f"{van_schijf}ar/index.html")
    expect(page.locator("[data-voorlezen]")).to_be_hidden()
    page.evaluate("""() => {
      speechSynthesis.stemmen = [{ lang: 'ar_SA', localService: true }];
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    }""")
    expect(page.locator("[data-voorlezen]")).to_be_visible()


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_the_main_text_is_read_in_order_and_each_sentence_once(
    site: Site, van_schijf: str, taal: str, open_pagina: Callable[..., Page], verkeer: Verkeer
) -> None:
    page = open_pagina()
    met_stemmen(page, (f"{taal}-XX", True))
    page.goto(f"{van_schijf}{'' if taal == 'nl' else 'ar/'}organisaties/limor.html")
    # Dutch beside it says the same again, and is not read.
    if taal != "nl":
        page.locator("button[data-naast]").click()
    stemmen, zinnen = zip(*lees_uit(page), strict=True)
    assert set(stemmen) == {f"{taal}-XX"}
    samen = " ".join(zinnen)
    limor = next(o for o in site.kaart(taal).organisaties if o.id == "limor")
    assert zinnen[0].strip() == "LIMOR"
    assert "".join(str(limor.uitleg).split()) in "".join(samen.split())
    assert samen.index(str(limor.kort)) < samen.index("LIMOR", samen.index(str(limor.kort)))
    if taal != "nl":
        assert limor.uitleg.nl.split(".")[0] not in samen
        assert "Zo bereikt u" not in samen
    verkeer.controleer(van_schijf)


def test_hidden_parts_buttons_and_what_is_typed_are_not_read(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina()
    met_stemmen(page, ("nl-NL", True))
    page.goto(f"{van_schijf}methodiek/grow.html")
    page.locator("[data-begin]").click()
    page.locator("[data-antwoord]").filter(visible=True).first.fill("Dit is geheim")
    page.evaluate(
        "() => document.querySelector('.gr-deel p').insertAdjacentHTML('beforeend', '<span hidden>verstopt</span>')"
    )
    samen = " ".join(zin for _, zin in lees_uit(page))
    assert "Tot slot" in samen
    for niet in ("Dit is geheim", "verstopt", "Welke vragen wilt u stellen?", "Andere vragen", "Afdrukken"):
        assert niet not in samen, niet


def test_pausing_goes_on_with_the_same_sentence_and_stopping_begins_again(
    van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    page = open_pagina()
    met_stemmen(page, ("nl-NL", True))
    page.goto(f"{van_schijf}over.html")
    knop, stop = page.locator("[data-voorlezen]"), page.locator("[data-voorlezen-stop]")
    expect(stop).to_be_hidden()
    expect(knop).to_have_text("Lees voor")
    knop.click()
    page.evaluate("() => window.uitgesproken()")
    assert [zin for _, zin in gezegd(page)] == [
        "Over deze kaart",
        "Op deze kaart staan organisaties die mensen in Den Haag Zuidwest helpen.",
    ]
    # What is read is marked on the page.
    gemarkeerd = "() => [...CSS.highlights.get('voorlezen') || []].map(String)"
    assert page.evaluate(gemarkeerd) == [gezegd(page)[-1][1]]
    expect(knop).to_have_text("Pauze")
    knop.click()
    expect(knop).to_have_text("Lees verder")
    assert len(gezegd(page)) == 2
    knop.click()
    assert gezegd(page)[-1] == gezegd(page)[-2]
    stop.click()
    expect(stop).to_be_hidden()
    # The keyboard is not lost when the button goes away.
    expect(knop).to_be_focused()
    assert page.evaluate(gemarkeerd) == []
    knop.click()
    assert gezegd(page)[-1][1] == "Over deze kaart"


def test_text_without_translation_is_read_by_a_dutch_voice_or_not_at_all(
    van_schijf: str, open_pagina: Callable[..., Page]
) -> None:
    for stemmen, verwacht in (
        ([("tr-TR", True)], [["tr-TR", "Merhaba."]]),
        ([("tr-TR", True), ("nl-NL", True)], [["tr-TR", "Merhaba."], ["nl-NL", "Nog niet vertaald."]]),
    ):
        page = open_pagina()
        met_stemmen(page, *stemmen)
        page.goto(f"{van_schijf}tr/over.html")
        page.evaluate(
            "() => { document.getElementById('inhoud').innerHTML = '<p>Merhaba.</p><p lang=nl>Nog niet vertaald.</p>' }"
        )
        assert lees_uit(page) == verwacht


def test_leaving_the_page_stops_the_voice(van_schijf: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina()
    met_stemmen(page, ("nl-NL", True))
    page.goto(f"{van_schijf}over.html")
    page.evaluate("() => { speechSynthesis.cancel = () => { window.gestopt = true } }")
    page.locator("[data-voorlezen]").click()
    page.evaluate("() => window.dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert page.evaluate("() => window.gestopt")


def test_axe_finds_nothing_wrong_while_it_reads(over_http: str, open_pagina: Callable[..., Page]) -> None:
    page = open_pagina(360)
    met_stemmen(page, ("ar-SA", True))
    page.goto(f"{over_http}ar/organisaties/limor.html")
    page.locator("[data-voorlezen]").click()
    mis: list[Any] = axe(page, "leest")
    assert not mis, "\n".join(mis)
