"""Every link leads somewhere, works from disk too, and nothing is loaded from another host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from hulp import Blad, Element, Site, lees_index

EDITIES = ("deelnemer", "team")
# Attributes that hold an address. data-index and data-wortel are read by our search.
ADRES = (
    "href",
    "src",
    "poster",
    "action",
    "formaction",
    "data",
    "background",
    "cite",
    "manifest",
    "xlink:href",
    "data-index",
    "data-index-verder",
    "data-wortel",
)
CSS_ADRES = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""", re.I)


def adressen_in(element: Element) -> Iterator[str]:
    """Every address in the attributes of an element, those in its style included."""
    for naam in ADRES:
        if naam in element.attributen:
            yield element.attributen[naam]
    for deel in element.attributen.get("srcset", "").split(","):
        if deel.strip():
            yield deel.split()[0]
    yield from css_adressen(element.attributen.get("style", ""))
    if element.naam == "meta" and element.attributen.get("http-equiv", "").lower() == "refresh":
        yield element.attributen.get("content", "").partition("=")[2]


def css_adressen(css: str) -> Iterator[str]:
    for in_url, in_import in CSS_ADRES.findall(css):
        yield (in_url or in_import).strip()


def alleen_een_verwijzing(element: Element) -> bool:
    """Whether a browser goes to this address only when a reader asks for it."""
    return element.naam == "a" or (element.naam == "link" and element.attributen.get("rel") in ("canonical", "license"))


def ingesloten(adres: str) -> bool:
    return adres.startswith(("data:", "about:"))


@pytest.mark.parametrize("editie", EDITIES)
def test_every_internal_link_leads_to_a_file_and_to_an_anchor_in_it(site: Site, editie: str) -> None:
    wortel = site.editie(editie)
    mis = [
        fout for blad in site.bladen(editie) if blad.pad.name != "404.html" for fout in dode_links(site, blad, wortel)
    ]
    assert not mis, f"{len(mis)} links, waaronder:\n" + "\n".join(mis[:20])


def dode_links(site: Site, blad: Blad, wortel: Path) -> Iterator[str]:
    hier = blad.pad.relative_to(wortel).as_posix()
    for element in blad.elementen:
        for adres in adressen_in(element):
            delen = urlsplit(adres)
            if delen.scheme or delen.netloc:
                continue
            if adres.startswith("/"):
                yield f"{hier}: <{element.naam}> {adres} begint met /"
                continue
            doel = (blad.pad.parent / unquote(delen.path)).resolve() if delen.path else blad.pad
            if "data-wortel" in element.attributen and adres == element.attributen["data-wortel"]:
                if doel != wortel.resolve():
                    yield f"{hier}: data-wortel {adres} is niet het begin van de site"
            elif not doel.is_file():
                yield f"{hier}: <{element.naam}> {adres} bestaat niet"
            elif not doel.is_relative_to(wortel.resolve()):
                yield f"{hier}: <{element.naam}> {adres} ligt buiten de site"
            elif vooraf := re.fullmatch(r"(?:thema|doel)=([a-z0-9-]+)(?:/([a-z0-9-]+))?", delen.fragment):
                # What the doelhulp begins with: a theme or goal of the page of all goals beside it.
                if "-".join(filter(None, vooraf.groups())) not in site.blad(doel.with_name("doelen.html")).ankers:
                    yield f"{hier}: <{element.naam}> {adres}: dat doel of thema bestaat niet"
            elif delen.fragment and doel.suffix == ".html" and unquote(delen.fragment) not in site.blad(doel).ankers:
                yield f"{hier}: <{element.naam}> {adres}: #{delen.fragment} staat niet op die bladzijde"


@pytest.mark.parametrize("editie", EDITIES)
def test_links_on_the_page_for_a_wrong_address_work_at_any_depth(site: Site, editie: str) -> None:
    blad = site.blad(site.editie(editie) / "404.html")
    begin = site.adres(editie)
    basis = next((e.attributen["href"] for e in blad.elementen if e.naam == "base"), "")
    hier = urljoin(urljoin(begin, "een/adres/dat/niet/bestaat.html"), basis)
    assert hier == begin, f"<base href={basis!r}> wijst niet naar het begin van de site"
    mis = []
    for element in blad.elementen:
        for adres in adressen_in(element) if element.naam != "base" else ():
            volledig = urljoin(hier, adres)
            if urlsplit(volledig).scheme in ("tel", "mailto", "data") or (
                "data-wortel" in element.attributen and volledig == begin
            ):
                continue
            pad = unquote(urlsplit(volledig).path).removeprefix(urlsplit(begin).path)
            if not volledig.startswith(begin) or not (site.editie(editie) / pad).is_file():
                mis.append(f"<{element.naam}> {adres}")
    assert not mis


@pytest.mark.parametrize("editie", EDITIES)
def test_every_link_of_the_search_leads_to_a_page(site: Site, editie: str) -> None:
    wortel = site.editie(editie)
    verder = sorted((wortel / "assets" / "zoek").glob("*-verder.js"))
    assert verder
    for pad in verder:
        taal = pad.stem.removesuffix("-verder")
        data = lees_index(p.read_text(encoding="utf-8") for p in (pad.with_name(f"{taal}.js"), pad))
        assert data["taal"] == taal
        for ingang in data["ingangen"]:
            pad, _, anker = ingang[1].partition("#")
            assert (wortel / pad).is_file(), ingang[1]
            assert not anker or anker in site.blad(wortel / pad).ankers, ingang[1]


@pytest.mark.parametrize("editie", EDITIES)
def test_nothing_on_any_page_is_loaded_from_another_host(site: Site, editie: str) -> None:
    mis = []
    for blad in site.bladen(editie):
        for element in blad.elementen:
            if alleen_een_verwijzing(element):
                continue
            mis += [
                f"{blad.pad.name}: <{element.naam}> {a}"
                for a in adressen_in(element)
                if re.match(r"(?:\w+:)?//", a) and not ingesloten(a)
            ]
        mis += [f"{blad.pad.name}: <style> {a}" for a in css_adressen(blad.stijl) if re.match(r"(?:\w+:)?//", a)]
        mis += [
            f"{blad.pad.name}: {e.attributen['rel']}"
            for e in blad.elementen
            if e.naam == "link"
            and {"preconnect", "dns-prefetch", "prefetch", "alternate"} & set(e.attributen.get("rel", "").split())
        ]
        mis += [
            f"{blad.pad.name}: <{e.naam}>"
            for e in blad.elementen
            if e.naam in ("iframe", "object", "embed", "audio", "video")
        ]
    assert not mis


@pytest.mark.parametrize("editie", EDITIES)
def test_style_sheets_load_only_files_that_are_there(site: Site, editie: str) -> None:
    mis = []
    bladen = sorted(site.editie(editie).rglob("*.css"))
    assert bladen
    for css in bladen:
        for adres in css_adressen(css.read_text(encoding="utf-8")):
            if ingesloten(adres) or adres.startswith("#"):
                continue
            if re.match(r"(?:\w+:)?//|/", adres) or not (css.parent / unquote(urlsplit(adres).path)).is_file():
                mis.append(f"{css.name}: {adres}")
    assert not mis


@pytest.mark.parametrize("editie", EDITIES)
def test_links_to_other_hosts_do_not_tell_where_the_reader_came_from(site: Site, editie: str) -> None:
    mis = []
    for blad in site.bladen(editie):
        assert blad.meta("referrer") == "no-referrer", blad.pad
        for e in blad.elementen:
            if e.naam == "a" and re.match(r"(?:\w+:)?//", e.attributen.get("href", "")):
                assert e.attributen["href"].startswith(("https://", "http://")), e
                if "noreferrer" not in e.attributen.get("rel", "").split():
                    mis.append(f"{blad.pad.name}: {e.attributen['href']}")
    assert not mis


@pytest.mark.parametrize("editie", EDITIES)
def test_phone_links_hold_national_digits_of_numbers_in_the_data(site: Site, editie: str) -> None:
    kaart = site.kaart("nl", editie)
    bekend = {t.cijfers for o in kaart.organisaties for t in o.telefoon}
    bekend |= {re.sub(r"\D", "", n) for lijn in kaart.crisis.lijnen for n in (lijn.nummer, *lijn.ook)}
    verboden = {re.sub(r"\D", "", v.nummer) for v in kaart.crisis.niet_gebruiken}
    gebeld = set()
    for blad in site.bladen(editie):
        for e in blad.elementen:
            if e.attributen.get("href", "").startswith(("tel:", "callto:", "sms:")):
                gebeld.add(e.attributen["href"])
    assert all(re.fullmatch(r"tel:(?:0\d{6,10}|11[23]|144|116\d{3}|14\d{2,4}|18\d{2})", link) for link in gebeld), (
        gebeld
    )
    assert {link.removeprefix("tel:") for link in gebeld} == bekend
    assert not bekend & verboden
