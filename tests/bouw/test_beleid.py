"""Nothing in any page is written into it that a strict content security policy stops: see README.md for the policy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hulp import Blad, Site

# Scripts of these kinds are data, which no browser runs or stops.
GEGEVENS = ("application/json", "application/ld+json")
ADRES = ("href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href")
STUK = {
    "a script": ("<p>goed\n<script>alert(1)</script>", "regel 2: <script>"),
    "a script that says its kind": ('<script type="module">alert(1)</script>', "regel 1: <script>"),
    "a style block": ("<style>p{color:red}</style>", "regel 1: <style>"),
    "a style attribute": ("<p>\n\n<b style='color:red'>", "regel 3: <b style>"),
    "a style attribute of a drawing": ('<svg><path style="fill:red"/></svg>', "regel 1: <path style>"),
    "a handler": ("<button\nONCLICK='go()'>", "regel 1: <button onclick>"),
    "an address that is a script": ("<a href=' Java	Script:go()'>", "regel 1: <a href=javascript:>"),
    "an address that is data": ('<img src="data:image/png;base64,AA">', "regel 1: <img src=data:>"),
    "a picture among others": ('<img srcset="a.png 1x, data:image/png;base64,AA 2x">', "regel 1: <img srcset=data:>"),
    "a page in a page": ('<iframe srcdoc="<b>"></iframe>', "regel 1: <iframe srcdoc>"),
}


def ingebakken(blad: Blad) -> Iterator[str]:
    """What the policy stops on a page, with the line it stands on."""
    for e in blad.elementen:
        waar = f"regel {e.regel}: <{e.naam}"
        if e.naam == "style" or (
            e.naam == "script" and "src" not in e.attributen and e.attributen.get("type") not in GEGEVENS
        ):
            yield f"{waar}>"
        for naam, waarde in e.attributen.items():
            # A browser skips white space inside an address.
            soort = re.search(r"(?:^|,)(javascript|data):", re.sub(r"\s", "", waarde), re.I)
            if naam in ("style", "srcdoc") or naam.startswith("on"):
                yield f"{waar} {naam}>"
            elif naam in ADRES and soort:
                yield f"{waar} {naam}={soort[1].lower()}:>"


@pytest.mark.parametrize("editie", ["deelnemer", "team"])
def test_no_page_holds_a_script_a_style_or_a_handler(site: Site, editie: str) -> None:
    wortel = site.editie(editie)
    mis = [f"{blad.pad.relative_to(wortel)}, {fout}" for blad in site.bladen(editie) for fout in ingebakken(blad)]
    assert not mis, f"{len(mis)} keer, waaronder:\n" + "\n".join(mis[:20])


@pytest.mark.parametrize(("html", "fout"), STUK.values(), ids=STUK)
def test_it_would_be_seen_with_its_line(tmp_path: Path, html: str, fout: str) -> None:
    (pad := tmp_path / "blad.html").write_text(html, encoding="utf-8")
    assert list(ingebakken(Blad(pad))) == [fout]


def test_what_the_policy_lets_through_is_let_through(tmp_path: Path) -> None:
    html = '<script src="a.js"></script><script type="application/json">{}</script><a href="tel:112">data: 1</a>'
    (pad := tmp_path / "blad.html").write_text(html, encoding="utf-8")
    assert list(ingebakken(Blad(pad))) == []
