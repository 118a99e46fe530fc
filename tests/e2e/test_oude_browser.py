"""What a phone of six years old does with a page: what it does not know is taken away before the page sees it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from io import BytesIO

import pytest
from hulp import Site
from playwright.sync_api import Page, Route, expect
from pypdf import PdfReader

from .test_talen import wortel
from .test_voorlezen import lees_uit, met_stemmen
from .test_weergave import helderheid

# As Chrome 87 and Safari 14.1 together: a rule with a selector they do not know is dropped whole.
KIEZERS = re.compile(
    r":(?:has|is|where|focus-visible|modal|popover-open|user-invalid)\b|::(?:highlight|backdrop|part)\b|:not\([^()]*,|&"
)
BLOKKEN = re.compile(
    r"^@(?:container|layer|scope|property|starting-style|supports selector|media [^{]*(?:[<>]|forced-colors))"
)
DECLARATIES = re.compile(
    r"^\s*(?:accent-color|aspect-ratio|contain|contain-intrinsic-size|content-visibility|field-sizing|text-wrap|scroll-behavior|"
    r"translate|rotate|scale|appearance|hyphens|user-select|print-color-adjust|forced-color-adjust)\s*:"
    r"|color-mix\(|light-dark\(|subgrid|\d(?:[dls]v[hw]|r?lh|cq\w+)\b|overflow-wrap\s*:\s*anywhere|overflow(?:-[xy])?\s*:\s*clip"
)
ZONDER = """() => {
  delete Element.prototype.checkVisibility;
  for (const naam of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']) delete Array.prototype[naam];
  delete String.prototype.at;
  delete Object.hasOwn;
  delete Intl.Segmenter;
  delete CSS.highlights;
  delete window.CSS.constructor.prototype.highlights;
  Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
  delete CSS.highlights;
  for (const naam of ['Highlight', 'structuredClone', 'navigation']) delete window[naam];
  delete HTMLElement.prototype.inert;
}"""


def stukken(css: str) -> Iterator[tuple[str, str]]:
    """(what stands before a block, the block) and (a line without one, "")."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    plek = 0
    while plek < len(css):
        gevonden = re.compile(r"[{;]").search(css, plek)
        if not gevonden:
            return
        if gevonden[0] == ";":
            yield css[plek : gevonden.end()].strip(), ""
            plek = gevonden.end()
            continue
        diep, eind = 1, gevonden.end()
        while diep:
            diep += {"{": 1, "}": -1}.get(css[eind], 0)
            eind += 1
        yield css[plek : gevonden.start()].strip(), css[gevonden.end() : eind - 1]
        plek = eind


def verouderd(css: str) -> str:
    """A style sheet as an old browser keeps it."""
    uit: list[str] = []
    for kop, blok in stukken(css):
        if not blok and kop.endswith(";"):
            uit.append(kop)
        elif kop.startswith("@") and not BLOKKEN.search(kop):
            binnen = verouderd(blok) if "{" in blok else blok
            uit.append(f"{kop}{{{binnen}}}")
        elif not kop.startswith("@") and not KIEZERS.search(kop):
            regels = [d for d in re.split(r";(?![^(]*\))", blok) if not DECLARATIES.search(d)]
            uit.append(f"{kop}{{{';'.join(regels)}}}")
    return "\n".join(uit)


@pytest.fixture
def oud(open_pagina: Callable[..., Page]) -> Callable[..., Page]:
    """Opens a page in a browser that is made old."""

    def open_(breedte: int = 360, hoogte: int = 760) -> Page:
        page = open_pagina(breedte, hoogte)
        page.add_init_script(f"({ZONDER})()")

        def speel(route: Route) -> None:
            antwoord = route.fetch()
            route.fulfill(response=antwoord, body=verouderd(antwoord.text()))

        page.route("**/*.css", speel)
        return page

    return open_


def op_papier(page: Page) -> str:
    """The words that are printed, on all pages together."""
    page.evaluate("() => document.fonts.ready.then(() => true)")
    pdf = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return " ".join(" ".join(blad.extract_text().split()) for blad in pdf.pages)


def letters(tekst: str) -> str:
    """The letters of a text, without the spaces that a PDF puts elsewhere, and without the shapes of Arabic letters."""
    return re.sub(r"\W", "", unicodedata.normalize("NFKC", tekst))


def staat_in(woorden: str, papier: str) -> bool:
    """Whether these words are printed; those of a right-to-left line come out of a PDF from left to right."""
    assert letters(woorden)
    return any(letters("".join(rij)) in letters(papier) for rij in (woorden.split(), woorden.split()[::-1]))


def test_an_old_browser_is_played_as_it_is() -> None:
    css = """a{color:red}
    body:has(.x) .y,.z{display:none}
    @media print{.p{margin:0}.q:is(.r){margin:0}}
    @supports selector(:has(*)){.s{color:red}}
    .t{height:1px;height:calc(1dvh + 2px);background:color-mix(in srgb,red,blue);color:rgb(1, 2, 3)}"""
    assert "".join(verouderd(css).split()) == "a{color:red}@mediaprint{.p{margin:0}}.t{height:1px;color:rgb(1,2,3)}"


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_on_paper_a_page_about_violence_still_does_not_say_so(
    site: Site, over_http: str, taal: str, oud: Callable[..., Page]
) -> None:
    page = oud()
    kaart = site.kaart(taal)
    h = next(h for h in kaart.hulpvragen if h.id == "geweld-thuis")
    page.goto(f"{wortel(over_http, taal)}hulpvragen/geweld-thuis.html")
    assert not page.evaluate("() => 'checkVisibility' in document.body || 'highlights' in CSS || 'Segmenter' in Intl")
    niet = [
        page.locator(w).first.inner_text()
        for w in ("h1 .sk-scherm", ".sk-strook__meer", ".sk-voet nav a[href*=vertalingen]")
    ]
    papier = op_papier(page)
    assert staat_in(str(h.neutraal), papier)
    assert [woorden for woorden in niet if staat_in(woorden, papier)] == []
    page.emulate_media(media="print")
    for weg in (".sk-kop", ".sk-strook", ".sk-voet", ".sk-snelweg", ".sk-hulpmiddelen"):
        expect(page.locator(weg)).to_be_hidden()


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_doelhulp_and_grow_print_their_sheet_and_nothing_else(
    over_http: str, taal: str, oud: Callable[..., Page]
) -> None:
    for pad, erop, weg in (
        ("doelhulp", ".dh-uitkomst", (".dh-raster", "[data-bewaar]")),
        ("grow", ".gr-gesprek", (".gr-kiezen", ".gr-bewaar", ".gr-deel--leeg", "textarea >> nth=0")),
    ):
        page = oud()
        page.goto(f"{wortel(over_http, taal)}methodiek/{pad}.html")
        if pad == "grow":
            for vak in page.locator("[name=vraag]:checked").all()[:0:-1]:
                vak.uncheck()
        # What only stands in the form, or around the page.
        niet = [
            page.locator(w).first.inner_text()
            for w in (".sk-strook__meer", ".sk-kop__naam", ".sk-voet nav a[href*=vertalingen]")
        ]
        niet.append(page.locator(".dh-stap h2" if pad == "doelhulp" else ".gr-kiezen>h2").first.inner_text())
        # In the own language, without the Dutch beside it.
        erin = page.locator(".dh-uitkomst .dh-nog" if pad == "doelhulp" else ".gr-slot h2").evaluate(
            "e => (e.querySelector('.sk-paar > span') || e).textContent"
        )
        papier = op_papier(page)
        assert staat_in(str(erin), papier), pad
        assert [woorden for woorden in niet if staat_in(woorden, papier)] == [], pad
        page.emulate_media(media="print")
        expect(page.locator(erop)).to_be_visible()
        for iets in (".sk-kop", ".sk-strook", ".sk-voet", *weg):
            expect(page.locator(iets).first).to_be_hidden()


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_reading_aloud_reads(site: Site, over_http: str, taal: str, oud: Callable[..., Page]) -> None:
    page = oud()
    met_stemmen(page, (f"{taal}-XX", True))
    page.goto(f"{wortel(over_http, taal)}organisaties/limor.html")
    limor = next(o for o in site.kaart(taal).organisaties if o.id == "limor")
    samen = letters("".join(zin for _, zin in lees_uit(page)))
    assert letters(str(limor.uitleg)) in samen
    # What is folded away or hidden is not read.
    page.evaluate("""() => { document.getElementById('inhoud').innerHTML =
      '<p>Een</p><details><summary>Twee</summary><p>Drie</p></details><p hidden>Vier</p><p id="vijf">Vijf</p><details open><summary>Zes</summary><p>Zeven</p></details>';
      document.getElementById('vijf').style.visibility = 'hidden';
    }""")
    page.evaluate("() => { window.gezegd = [] }")
    assert [zin for _, zin in lees_uit(page)] == ["Een", "Twee", "Zes", "Zeven"]


@pytest.mark.parametrize("systeem", ["light", "dark"])
def test_the_screen_is_light_or_dark_as_the_system_asks_or_the_reader_chose(
    over_http: str, systeem: str, oud: Callable[..., Page]
) -> None:
    page = oud()
    page.emulate_media(color_scheme=systeem)  # type: ignore[arg-type]
    page.goto(f"{over_http}organisaties/limor.html")
    accent = page.locator(".sk-bereik").evaluate("e => getComputedStyle(e).borderInlineStartColor")
    eerst = helderheid(page)
    assert (eerst > 200) == (systeem == "light")
    page.locator("button[data-weergave]").click()
    assert (helderheid(page) > 200) != (eerst > 200)
    # So does the colour of the leefgebied, which stands in another style sheet.
    assert page.locator(".sk-bereik").evaluate("e => getComputedStyle(e).borderInlineStartColor") != accent


def test_away_at_once_is_at_once(over_http: str, oud: Callable[..., Page], neutraal_adres: str) -> None:
    page = oud()
    page.route(f"{neutraal_adres}**", lambda r: r.fulfill(body="<title>Het weer</title>", content_type="text/html"))
    page.goto(f"{over_http}hulpvragen/geweld-thuis.html")
    # At the click itself, before the other page can be there.
    assert page.evaluate("""() => {
      document.querySelector('[data-snelweg]').click();
      return [getComputedStyle(document.body).display, document.title.trim()];
    }""") == ["none", ""]
    page.wait_for_url(neutraal_adres)


@pytest.mark.parametrize("taal", ["nl", "ti"])
def test_the_numbers_of_the_strip_say_what_they_are_for(
    site: Site, over_http: str, taal: str, oud: Callable[..., Page]
) -> None:
    for breedte in (360, 1280):
        page = oud(breedte)
        page.goto(f"{wortel(over_http, taal)}organisaties/limor.html")
        for lijn in site.kaart(taal).crisis.lijnen:
            if lijn.strook:
                link = page.locator(f".sk-strook a[href='{lijn.tel}']")
                expect(link).to_be_visible()
                woorden = str(lijn.strookwoord if breedte == 360 else lijn.waarvoor)
                assert woorden in " ".join(link.inner_text().split())
