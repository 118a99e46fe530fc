"""The wall: what only the team may know is in no byte of the deelnemer edition."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import pikepdf
import pypdf
from hulp import TALEN, Site, bestanden
from PIL import Image

from hooks.model import Kaart, Record
from hooks.model.lezer import lezer_van

from .conftest import (
    GEEN_TEKST,
    NIET_TE_ZIEN,
    NUMMER,
    OPENBAAR,
    ORGANISATIE,
    VRIJGAVE,
    ZONDER_LOGO,
    Kanaries,
    is_tekst,
    laat_de_rest_zingen,
    laat_het_handboek_zingen,
    zonder_label,
)


def lagen(pad: Path) -> Iterator[bytes]:
    """The bytes of a file, and whatever is packed inside it."""
    ruw = pad.read_bytes()
    yield ruw
    if ruw[:2] == b"\x1f\x8b":
        yield gzip.decompress(ruw)
    if pad.suffix in (".png", ".jpg", ".webp"):
        with Image.open(pad) as beeld:
            yield repr(dict(beeld.getexif())).encode()
            beeld.load()
            # Only now it has read what stands behind the pixels too.
            yield repr(beeld.info).encode()
    if ruw[:5] == b"%PDF-":
        with pikepdf.open(pad) as pdf:
            yield str(pdf.docinfo).encode()
            yield str(dict(pdf.open_metadata())).encode()
            for object_ in pdf.objects:
                yield repr(object_).encode()
                if isinstance(object_, pikepdf.Stream):
                    yield object_.read_bytes()
        lezer = pypdf.PdfReader(pad)
        yield str(lezer.metadata).encode()
        yield " ".join(blad.extract_text() for blad in lezer.pages).encode()


def vormen(geheim: str) -> set[bytes]:
    """How a text can stand in a file: as it is, without spaces, in the two-byte form of PDF strings."""
    kaal = re.sub(r"\s", "", geheim)
    return {
        vorm
        for t in (geheim.lower(), kaal.lower())
        for vorm in (t.encode(), t.encode("utf-16-be"), t.encode("utf-16-le"), t.encode().hex().encode())
    }


def waar(map_: Path, geheim: str, patroon: str = "*") -> set[str]:
    """The files below a folder that hold this text in any layer."""
    gevonden = set()
    zoek = vormen(geheim)
    for pad in map_.rglob(patroon):
        if pad.is_file():
            for laag in lagen(pad):
                laag = laag.lower()
                if any(vorm in laag or vorm in re.sub(rb"\s", b"", laag) for vorm in zoek):
                    gevonden.add(pad.relative_to(map_).as_posix())
    return gevonden


# Files of the languages in which the canaries do not sing.
ANDERE_TAAL = re.compile(r"^(en|ti|tr|bg)/|-(en|ti|tr|bg)(-nl)?\.pdf$|/(en|ti|tr|bg)(-verder)?\.js$")


def test_the_search_sees_a_public_text_in_pages_index_and_poster(kanaries: Kanaries) -> None:
    # Otherwise finding nothing would prove nothing.
    gevonden = waar(kanaries.map / "deelnemer", OPENBAAR)
    assert {
        f"organisaties/{ORGANISATIE}.html",
        "assets/zoek/nl-verder.js",
        "drukwerk/a3-nl.pdf",
        "drukwerk/a3-ar.pdf",
    } <= gevonden


def test_no_canary_is_in_any_byte_of_the_deelnemer_edition(kanaries: Kanaries) -> None:
    # Every secret sings with the same syllable, or is the one number: two forms of each to look for, in every byte.
    assert all("kanarie" in geheim.lower() or geheim == NUMMER for geheim in kanaries.geheimen)
    zoek = re.compile(b"|".join(re.escape(v) for v in sorted(vormen("kanarie") | vormen(NUMMER))))
    gelekt = set()
    for pad in (kanaries.map / "deelnemer").rglob("*"):
        # Neither in the name of a file, nor in what it holds.
        assert "kanarie" not in pad.name.lower()
        for laag in lagen(pad) if pad.is_file() else ():
            heel = laag.lower()
            if zoek.search(heel) or zoek.search(re.sub(rb"\s", b"", heel)):
                gelekt.add(pad.name)
    assert not gelekt


def test_pictures_are_searched_for_what_they_say_of_themselves(kanaries: Kanaries) -> None:
    # Otherwise finding nothing would prove nothing.
    for pad in ("kaart/logos/limor.png", "content/assets/beeld/foto.jpg"):
        assert sum(b"Kanarie" in laag for laag in lagen(kanaries.project / pad)) == 3


def test_pictures_and_the_one_page_with_comments_are_published_without_them(kanaries: Kanaries) -> None:
    for editie in ("deelnemer", "team"):
        map_ = kanaries.map / editie
        for beeld in (f"logos/{ORGANISATIE}.png", "assets/beeld/foto.jpg"):
            with Image.open(map_ / beeld) as schoon:
                assert schoon.size == (64, 32)
            assert not any(b"Kanarie" in laag for laag in lagen(map_ / beeld))
        for taal in ("", "ar/") if editie == "deelnemer" else ("",):
            assert "kanarie" not in (map_ / taal / "over.html").read_text(encoding="utf-8").lower()
            assert f'logos/{ORGANISATIE}.png"' in (map_ / taal / "organisaties" / f"{ORGANISATIE}.html").read_text(
                "utf-8"
            )
            zonder = (map_ / taal / "organisaties" / f"{ZONDER_LOGO}.html").read_text(encoding="utf-8")
            assert "sk-monogram" in zonder
            assert "logos/" not in zonder
        assert sorted(p.name for p in (map_ / "logos").iterdir()) == [f"{ORGANISATIE}.png"]


def test_what_was_left_out_is_told_and_what_programs_left_behind_is_not(kanaries: Kanaries) -> None:
    genoemd = set(re.findall(r"^(content/\S+?):\d+:\d+: let op:", kanaries.uitvoer, re.M))
    # Their Dutch has changed, and they say so.
    assert genoemd - {f"content/over.{taal}.md" for taal in TALEN} == {
        "content/notitie.txt",
        "content/contact.yml",
        "content/gekoppeld.txt",
        "content/assets/geheim.txt",
        "content/assets/notities",
        "content/assets/beeld/kaart.ai",
        "content/assets/beeld/tekening.svg",
        "content/assets/js/gekoppeld.js",
    }
    assert f"kaart/organisaties/{ZONDER_LOGO}.yml" in kanaries.uitvoer
    assert "kaart/logos/kapot.png: dit bestand is geen beeld" in kanaries.uitvoer


def binnen(soort: Any) -> Iterator[Any]:
    """The types of the values of a field, without the lists and choices around them."""
    soort = zonder_label(soort)
    if not is_tekst(soort) and get_origin(soort) in (Annotated, Union, UnionType, tuple):
        for deel in get_args(soort)[: 1 if get_origin(soort) is Annotated else None]:
            yield from binnen(deel)
    else:
        yield soort


def velden_van_het_team(soort: type[Record], geheim: bool = False) -> Iterator[str]:
    """``Record.veld`` of every text below a kind of record that its label, or one above it, keeps for the team."""
    for naam, deel in get_type_hints(soort, include_extras=True).items():
        if naam not in soort.model_fields or (soort, naam) in NIET_TE_ZIEN | GEEN_TEKST or naam == VRIJGAVE:
            continue
        hier = geheim or lezer_van(soort.model_fields[naam]).wie == "team"
        for waarde in binnen(deel):
            if hier and is_tekst(waarde):
                yield f"{soort.__name__}.{naam}"
            elif isinstance(waarde, type) and issubclass(waarde, Record):
                yield from velden_van_het_team(waarde, hier)


def test_a_canary_sits_in_every_text_that_is_for_the_team(project: Path) -> None:
    gezet = laat_het_handboek_zingen(project).velden | laat_de_rest_zingen(project).velden
    alle = set(velden_van_het_team(Kaart))
    # Those of an organisation and of its people are made from their schemas.
    eigen = {f for f in alle if f.startswith(("Team.", "TeamContact.", "Contactpersonen.", "Persoon."))}
    assert len(eigen) >= 7
    assert len(alle) >= 70
    assert sorted(alle - eigen - gezet) == []


def test_every_canary_of_an_organisation_is_on_its_page_for_the_team(kanaries: Kanaries) -> None:
    pagina = (kanaries.map / "team" / "organisaties" / f"{ORGANISATIE}.html").read_text(encoding="utf-8")
    geheimen = kanaries.van_de_organisatie
    assert len(geheimen) == len(set(geheimen)) >= 9
    assert [geheim for geheim in geheimen if geheim not in pagina] == []


def test_every_canary_of_the_handbook_is_on_a_page_or_a_sheet_for_the_team(kanaries: Kanaries) -> None:
    # The index of the search does not count: what is only there, nobody can read.
    over = {woord.lower().encode(): plek for woord, plek in kanaries.van_het_handboek.items()}
    # Words to search with are there for nothing else.
    index = (kanaries.map / "team" / "assets" / "zoek" / "nl-verder.js").read_bytes().lower()
    gezocht = {woord for woord, plek in over.items() if plek.endswith(".zoekwoorden")}
    assert gezocht
    assert not [woord for woord in gezocht if woord not in index]
    over = {woord: plek for woord, plek in over.items() if woord not in gezocht}
    for pad in sorted((kanaries.map / "team").rglob("*")):
        if pad.suffix in (".html", ".pdf", ".ics"):
            for laag in lagen(pad):
                kaal = re.sub(rb"\s", b"", laag.lower())
                over = {woord: plek for woord, plek in over.items() if woord not in kaal}
    assert not over


def test_canaries_of_the_handbook_sit_in_every_kind_of_record(kanaries: Kanaries) -> None:
    plekken = set(kanaries.van_het_handboek.values())
    assert len(plekken) == len(kanaries.van_het_handboek) > 150
    for begin, velden in (
        (
            "methodiek/methoden/warme-overdracht.yml",
            ("titel", "duur", "spanningen.0.ene_kant", "tabellen.0.rijen.0.cellen.0"),
        ),
        (
            "methodiek/trajecten/fit-4-work.yml",
            ("fasen.4.termijn.norm", "uitkomst.resultaat", "regie", "lijsten.0.punten.0.naam"),
        ),
        ("methodiek/formulieren/warme-overdracht.yml", ("let_op", "velden.0.hulp")),
        ("begrippen.yml", ("voluit", "ook.0", "uitleg")),
    ):
        assert {f"{begin}.{veld}" for veld in velden} <= plekken
    assert any("voorlichtingen.yml" in plek and plek.endswith("gevraagd_door") for plek in plekken)
    assert {"warme-overdracht.md", "fit-4-work.md"} <= plekken


def test_a_second_build_replaces_the_first_and_leaves_no_rubbish(kanaries: Kanaries, site: Site) -> None:
    map_ = kanaries.map
    assert sorted(p.name for p in map_.iterdir()) == ["deelnemer", "team"]
    assert not (map_ / "deelnemer" / "organisaties" / "weggehaald.html").exists()
    for editie in ("deelnemer", "team"):
        in_alle_talen = bestanden(site.editie(editie))
        meer = {f"logos/{ORGANISATIE}.png", "assets/beeld/foto.jpg"}
        assert set(bestanden(map_ / editie)) == {pad for pad in in_alle_talen if not ANDERE_TAAL.search(pad)} | meer
    assert OPENBAAR in (map_ / "deelnemer" / "organisaties" / f"{ORGANISATIE}.html").read_text(encoding="utf-8")
