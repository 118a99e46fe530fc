"""Every promised address exists, in every language, and each page says what it is."""

from __future__ import annotations

from collections import defaultdict
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest
import yaml
from hulp import TALEN, Blad, Site

from hooks.vertaling import TALEN as TAAL
from hooks.vertaling.zinnen import zinnen

EDITIES = {"deelnemer": TALEN, "team": ("nl",)}
VAST = (
    "index.html",
    "over.html",
    "zoekhulp.html",
    "mijn-lijst.html",
    "direct-hulp.html",
    "drukwerk/index.html",
    "hoe-werkt-de-kaart.html",
    "vertalingen.html",
    "methodiek/index.html",
    "methodiek/begrippen.html",
    "methodiek/doelen.html",
    "methodiek/doelhulp.html",
    "methodiek/grow.html",
    "methodiek/kaartjes.html",
    "methodiek/route.html",
)
TEAM = (
    "belronde.html",
    "hiaten.html",
    "voorlichtingen.html",
    "methodiek/begin-hier.html",
    "methodiek/bronnen.html",
    "methodiek/formulieren.html",
    "methodiek/samenhang.html",
    "methodiek/trajecten/index.html",
)
BLADEN = ("kaartjes", "route-a3", "route-a4", "grow", "smart")
# In Dutch alone.
ALLEEN_TEAM = ("belronde",)


def beloofd(site: Site, editie: str) -> set[str]:
    """The addresses of all pages of an edition, straight from the names of the files an editor typed."""
    organisaties = [f"organisaties/{p.stem}.html" for p in (site.project / "kaart" / "organisaties").glob("*.yml")]
    hulpvragen = [f"hulpvragen/{p.stem}.html" for p in (site.project / "kaart" / "hulpvragen").glob("*.yml")]
    gebieden = yaml.safe_load((site.project / "kaart" / "leefgebieden.yml").read_text(encoding="utf-8"))
    paden = [*VAST, *organisaties, *hulpvragen, *(f"leefgebieden/{g['id']}.html" for g in gebieden)]
    if editie == "team":
        paden += TEAM
        for soort in ("methoden", "trajecten"):
            namen = (site.project / "methodiek" / soort).glob("*.yml")
            paden += [f"methodiek/{soort}/{p.stem}.html" for p in namen]
    return {pad if taal == "nl" else f"{taal}/{pad}" for taal in EDITIES[editie] for pad in paden}


def taal_van(adres: str) -> str:
    eerste = adres.split("/", 1)[0]
    return eerste if eerste in TALEN else "nl"


def per_adres(site: Site, editie: str) -> dict[str, Blad]:
    return {b.pad.relative_to(site.editie(editie)).as_posix(): b for b in site.bladen(editie)}


@pytest.mark.parametrize("editie", EDITIES)
def test_every_promised_page_exists_and_no_other(site: Site, editie: str) -> None:
    er_is = set(per_adres(site, editie)) - {"404.html"}
    assert er_is == beloofd(site, editie)


@pytest.mark.parametrize("editie", EDITIES)
def test_every_language_has_its_prints_and_its_search_index(site: Site, editie: str) -> None:
    map_ = site.editie(editie)
    formulieren = [
        f"formulier-{p.stem}"
        for p in (site.project / "methodiek" / "formulieren").glob("*.yml")
        if editie == "team" or "doelgroep: deelnemer" in p.read_text(encoding="utf-8")
    ]
    verwacht = [f"a3-{t}.pdf" for t in EDITIES[editie]]
    if editie == "team":
        verwacht += [f"{blad}-nl.pdf" for blad in ALLEEN_TEAM]
    for blad in (*BLADEN, *formulieren):
        verwacht += [f"{blad}-{t}.pdf" for t in EDITIES[editie]]
        verwacht += [f"{blad}-{t}-nl.pdf" for t in EDITIES[editie] if t != "nl"]
    assert sorted(p.name for p in (map_ / "drukwerk").glob("*.pdf")) == sorted(verwacht)
    scripts = [f"{t}{deel}.js" for t in EDITIES[editie] for deel in ("", "-verder")]
    assert sorted(p.name for p in (map_ / "assets" / "zoek").iterdir()) == sorted(scripts)


@pytest.mark.parametrize("editie", EDITIES)
def test_every_page_names_its_language_and_direction_on_the_root_element(site: Site, editie: str) -> None:
    mis = {}
    for adres, blad in per_adres(site, editie).items():
        taal = taal_van(adres)
        heeft = blad.html.attributen.get("lang"), blad.html.attributen.get("dir")
        if heeft != (taal, TAAL[taal].richting):
            mis[adres] = heeft
    assert not mis


@pytest.mark.parametrize("editie", EDITIES)
@pytest.mark.parametrize("wat", ["titel", "omschrijving"])
def test_every_page_has_a_title_and_description_of_its_own(site: Site, editie: str, wat: str) -> None:
    gezien: dict[tuple[str, str], list[str]] = defaultdict(list)
    for adres, blad in per_adres(site, editie).items():
        if adres != "404.html":
            tekst = blad.titel.strip() if wat == "titel" else blad.meta("description").strip()
            assert tekst, adres
            gezien[taal_van(adres), tekst].append(adres)
    assert not {k: v for k, v in gezien.items() if len(v) > 1}


@pytest.mark.parametrize("editie", EDITIES)
def test_every_page_has_one_first_heading_and_every_id_once(site: Site, editie: str) -> None:
    mis = []
    for adres, blad in per_adres(site, editie).items():
        if (koppen := sum(e.naam == "h1" for e in blad.elementen)) != 1:
            mis.append(f"{adres}: {koppen} keer h1")
        ids = [e.attributen["id"] for e in blad.elementen if "id" in e.attributen]
        mis += [f"{adres}: id {i} staat er {ids.count(i)} keer" for i in sorted(set(ids)) if ids.count(i) > 1]
    assert not mis


@pytest.mark.parametrize("editie", EDITIES)
def test_the_page_for_a_wrong_address_speaks_every_language(site: Site, editie: str) -> None:
    blad = per_adres(site, editie)["404.html"]
    delen = {
        e.attributen["lang"]: e.attributen.get("dir")
        for e in blad.elementen
        if e.naam == "section" and "lang" in e.attributen
    }
    assert delen == {t: TAAL[t].richting for t in EDITIES[editie]}
    for taal in EDITIES[editie]:
        for zin in ("Deze pagina bestaat niet (meer).", "Naar het begin van de kaart"):
            assert site.stand.catalogi[taal].gettext(zin) in blad.tekst


@pytest.mark.parametrize("editie", EDITIES)
def test_the_sitemap_is_xml_and_lists_exactly_the_pages(site: Site, editie: str) -> None:
    wortel = ElementTree.parse(site.editie(editie) / "sitemap.xml").getroot()
    ns = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    begin = site.adres(editie)
    paginas = {urljoin(begin, pad) for pad in beloofd(site, editie)}
    genoemd = [loc.text for loc in wortel.findall("s:url/s:loc", ns)]
    assert sorted(genoemd) == sorted(paginas)
    # Each page names its sisters in the other languages, itself included.
    for url in wortel.findall("s:url", ns):
        zusters = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", ns)}
        assert set(zusters) == set(EDITIES[editie])
        assert set(zusters.values()) <= paginas
        assert url.find("s:loc", ns).text in zusters.values()


@pytest.mark.parametrize("taal", TALEN)
def test_a_text_without_translation_stands_there_in_dutch_and_says_so(site: Site, taal: str) -> None:
    in_het_nederlands = site.stand.catalogi[taal].gettext("in het Nederlands")
    for o in site.kaart(taal).organisaties:
        blad = per_adres(site, "deelnemer")[
            f"organisaties/{o.id}.html" if taal == "nl" else f"{taal}/organisaties/{o.id}.html"
        ]
        assert o.naam in blad.tekst
        for zin in zinnen(str(o.uitleg)):
            assert zin in " ".join(blad.tekst.split())
        merken = [e for e in blad.elementen if e.attributen.get("class") == "sk-nl"]
        if o.uitleg.taal != taal:
            assert merken, o.id
            assert in_het_nederlands in blad.tekst
        if taal == "nl":
            assert not merken, o.id


def test_the_page_of_an_organisation_shows_every_fact_this_edition_may_know(site: Site) -> None:
    for o in site.kaart("nl").organisaties:
        blad = per_adres(site, "deelnemer")[f"organisaties/{o.id}.html"]
        links = [e.attributen.get("href", "") for e in blad.elementen if e.naam == "a"]
        tekst = " ".join(blad.tekst.split())
        feiten = [o.kort, o.uitleg, o.niet, o.voor_wie, o.gebied, o.aanmelden.hoe, o.kosten, *o.ook_bekend_als]
        for feit in [str(f) for f in feiten if f]:
            assert " ".join(feit.split()) in tekst, (o.id, feit)
        for t in o.telefoon:
            assert t.nummer in tekst
            assert t.tel in links
        assert {f"mailto:{e.adres}" for e in o.email} <= set(links)
        if o.website:
            assert o.website in links
        if o.adres.verborgen:
            assert not any("openstreetmap" in link for link in links)
        else:
            assert o.adres.straat in tekst
            assert any(link.startswith("https://www.openstreetmap.org/directions") for link in links)
        assert "Gecontroleerd" in tekst or "Onbekend wanneer dit is gecontroleerd" in tekst
        assert any(link.startswith("mailto:") and "subject=" in link for link in links)
        assert any(link.endswith(f"kaart/organisaties/{o.id}.yml") for link in links)
