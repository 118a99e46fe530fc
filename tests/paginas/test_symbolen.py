"""Icons on pages: each drawn once, and every one that is shown is there."""

from __future__ import annotations

import re

from hulp import PROJECT, Site

from hooks.iconen import icoon_bestaat, icoon_pad
from hooks.paginas.symbolen import gebruikt, symbool


def test_what_a_page_shows_is_found_once_and_in_a_fixed_order() -> None:
    html = "".join(
        f'<svg><use href="#{symbool(naam)}"/></svg>' for naam in ("material/web", "material/phone", "material/web")
    )
    assert gebruikt(html) == ["material/phone", "material/web"]
    assert gebruikt('<a href="#i-phone" id="i-web">') == []
    assert gebruikt('<script type="application/json">{"telefoon": "i-phone"}</script>') == ["material/phone"]


def test_on_every_page_each_icon_that_is_shown_is_drawn_once_and_no_other(site: Site) -> None:
    for editie in ("deelnemer", "team"):
        for pad in sorted(site.editie(editie).rglob("*.html")):
            html = pad.read_text(encoding="utf-8")
            getekend = re.findall(r'<path id="([^"]+)"', html)
            gegevens = "".join(re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', html, re.S))
            namen = re.findall(r'<use href="#([^"]+)"', html) + re.findall(r'"(i-[^"]+)"', gegevens)
            assert sorted(set(namen)) == getekend, pad
            # An address in 404.html begins at the root of the site.
            assert bool(getekend) is (pad.name != "404.html"), pad
            for naam in getekend:
                assert html.count(f'd="{icoon_pad(naam.replace("i-", "material/", 1))}"') == 1, (pad, naam)


def test_every_icon_that_a_template_names_exists() -> None:
    """One inside a condition would be missed only on the page that needs it."""
    genoemd = {
        naam
        for pad in (PROJECT / "hooks").rglob("*")
        if pad.suffix in (".html", ".py")
        for naam in re.findall(r"[\"'](material/[a-z0-9-]+)[\"']", pad.read_text(encoding="utf-8"))
    }
    assert len(genoemd) > 80
    assert [naam for naam in sorted(genoemd) if not icoon_bestaat(naam)] == []


def test_a_name_that_leaves_the_set_is_no_icon() -> None:
    for naam in ("material/../package", "fontawesome/brands/x", "phone", "material/Phone", "material/"):
        assert not icoon_bestaat(naam)
