"""Style sheets: a colour stands once, and what is built holds nothing that a promised browser does not know."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hulp import PROJECT, Site

from hooks import npm, stijlen
from hooks.stijlen import BRON, VAN_HET_THEMA, VOOR_ALLES, schrijf_stijlen, van_het_thema
from hooks.storing import Bezwaar

KLEUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)", re.I)
# Of the theme, and not shown on any page (elementen.css).
VERBORGEN = {"md-toggle", "md-overlay", "md-skip", "md-dialog", "md-dialog__inner"}
# Only a width and margins, which ours has (elementen.css).
VERVANGEN = {"md-grid"}


@pytest.fixture(scope="module")
def gebouwd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = tmp_path_factory.mktemp("stijlen")
    schrijf_stijlen(map_)
    return map_


def zonder_uitleg(pad: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", pad.read_text(encoding="utf-8"), flags=re.S)


def test_every_colour_stands_once_and_all_in_one_place() -> None:
    kleuren = Counter(
        (kleur.lower(), pad.name) for pad in sorted(BRON.rglob("*.css")) for kleur in KLEUR.findall(zonder_uitleg(pad))
    )
    assert len(kleuren) > 40
    assert [k for k, aantal in kleuren.items() if aantal > 1 or k[1] != "tokens.css"] == []


def test_every_colour_is_used() -> None:
    alles = "".join(zonder_uitleg(pad) for pad in sorted(BRON.rglob("*.css")))
    genoemd = set(re.findall(r"(--[\w-]+)\s*:", zonder_uitleg(BRON / "basis" / "tokens.css")))
    gevraagd = set(re.findall(r"var\((--[\w-]+)", alles))
    assert {n for n in genoemd - gevraagd if not n.startswith("--md-")} == set()


def test_every_part_is_in_a_sheet_of_the_site() -> None:
    genoemd = re.findall(r'@import "([^"]+)"', (BRON / VOOR_ALLES).read_text(encoding="utf-8"))
    delen = [pad.relative_to(BRON).as_posix() for pad in BRON.rglob("*.css") if pad.parent != BRON]
    assert sorted(genoemd) == sorted(delen)


def test_what_is_built_is_lowered_and_in_one_piece(gebouwd: Path) -> None:
    assert {p.name for p in gebouwd.iterdir()} == {p.name for p in BRON.glob("*.css")}
    for pad in gebouwd.iterdir():
        css = pad.read_text(encoding="utf-8")
        for te_nieuw in ("light-dark(", "@import", "color-mix(", "&", "@layer"):
            assert te_nieuw not in css.replace("&quot;", ""), (pad.name, te_nieuw)


def test_what_a_newer_browser_does_nicer_does_not_take_the_place_of_what_an_older_one_shows(gebouwd: Path) -> None:
    alles = {pad.name: pad.read_text(encoding="utf-8") for pad in gebouwd.iterdir()}
    assert "overflow-x:hidden" in alles[VOOR_ALLES]
    assert "@supports (overflow-x:clip)" in alles[VOOR_ALLES]
    for nieuw, eerst in (
        ("grid-template-columns:subgrid", r"grid-template-columns:[^;}]+;$"),
        ("display:var(--paar,flex)", r"display:flex;$"),
        ("appearance:none", r"(-webkit-)$|-webkit-appearance:none;$"),
        ("user-select:none", r"(-webkit-)$|-webkit-user-select:none;$"),
    ):
        plekken = [(naam, m.start()) for naam, css in alles.items() for m in re.finditer(re.escape(nieuw), css)]
        assert plekken
        for naam, plek in plekken:
            assert re.search(eerst, alles[naam][:plek]), (naam, alles[naam][plek - 80 : plek + 40])


THEMA = """@charset "UTF-8";:root{--a:1px;--b:var(--a);--c:2px}.md-x,.md-main>p{margin:var(--b)}.md-x .md-main{color:red}
@media print{.md-x{top:0}.md-main{top:0}}@media screen{.md-x{top:1px}}[data-md-toggle]:checked~p{top:2px}#a{top:3px}
@keyframes k{to{top:4px}}:root{--c:3px}"""


def test_of_the_theme_only_what_can_match_is_left() -> None:
    over = van_het_thema(THEMA, "").replace("\n", "")
    assert over == ":root{--a:1px;--b:var(--a);}.md-main>p{margin:var(--b);}@media print{.md-main{top:0;}}"
    assert "--c:2px" in van_het_thema(THEMA, ".sk{top:var(--c)}")


def test_of_the_theme_every_class_on_a_page_is_accounted_for(site: Site) -> None:
    """When a newer theme has other classes in its frame, somebody must say whether they are to be seen."""
    for editie in ("deelnemer", "team"):
        for pad in sorted(site.editie(editie).rglob("*.html")):
            klassen = {
                k
                for klas in re.findall(r'class="([^"]*)"', pad.read_text(encoding="utf-8"))
                for k in klas.split()
                if k.startswith("md-")
            }
            assert klassen <= VAN_HET_THEMA | VERBORGEN | VERVANGEN, pad


def test_no_page_asks_for_the_theme_s_own_sheets(site: Site) -> None:
    assert not (site.editie("deelnemer") / "assets" / "stylesheets").exists()
    home = (site.editie("deelnemer") / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'rel="stylesheet" href="([^"]+)"', home) == ["assets/css/kaart.css", "assets/css/kleuren.css"]


def test_a_mistake_in_a_sheet_is_told_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kaart.css").write_text("a{color:red}\n}b{", encoding="utf-8")
    monkeypatch.setattr(stijlen, "BRON", tmp_path)
    with pytest.raises(Bezwaar, match=r"^hooks/paginas/stijlen/kaart\.css:2:1: fout: hier staat iets"):
        schrijf_stijlen(tmp_path / "uit")


def test_without_its_packages_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm, "NPM", tmp_path)
    with pytest.raises(Bezwaar, match=r"node_modules/lightningcss-cli.* ontbreekt; voer eerst 'make site' uit"):
        schrijf_stijlen(tmp_path / "uit")


def test_the_tools_are_pinned_for_every_kind_of_machine() -> None:
    slot = (PROJECT / "package-lock.json").read_text(encoding="utf-8")
    for machine in ("linux-x64-gnu", "linux-arm64-gnu", "linux-x64-musl", "darwin-arm64", "darwin-x64"):
        assert f"node_modules/lightningcss-cli-{machine}" in slot
