"""Of ``content/`` only what is known comes on the site; what else lies there is told, but for what programs leave behind."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hulp import PROJECT
from PIL import Image

from hooks.inhoud import Inhoud, lees_inhoud
from hooks.vertaling.bladzijden import lees_bladzijden

GOED = {
    "over.md": "---\ntitle: Over\n---\n# Over\n",
    "over.ti.md": "---\ntitle: Over\nbron_hash: x\n---\n# Over\n",
    "assets/css/kaart.css": "a{}",
    "assets/js/kaart.js": "1",
    "assets/beeld/kaart.svg": '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A folder without a single mistake."""
    for naam, tekst in GOED.items():
        pad = tmp_path / "content" / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")
    return tmp_path / "content"


def meldingen(inhoud: Inhoud) -> list[str]:
    return [str(b) for b in inhoud.bevindingen]


def test_pages_and_assets_that_are_known_may_be_published(content: Path) -> None:
    assert lees_inhoud(content) == Inhoud(frozenset(GOED))


def test_all_that_stands_in_the_real_folder_may_be_published() -> None:
    inhoud = lees_inhoud(PROJECT / "content")
    assert meldingen(inhoud) == []
    alle = {
        pad.relative_to(PROJECT / "content").as_posix() for pad in (PROJECT / "content").rglob("*") if pad.is_file()
    }
    assert inhoud.bestanden == alle


def test_no_folder_is_no_content(tmp_path: Path) -> None:
    assert lees_inhoud(tmp_path / "weg") == Inhoud()


NIET = "Het komt zo niet op de site"


@pytest.mark.parametrize(
    ("naam", "melding"),
    [
        ("notitie.txt", "hier kunnen alleen bladzijden, zoals over.md of over.ti.md; haal dit bestand weg"),
        ("contact.yml", "hier kunnen alleen bladzijden"),
        ("over.html", "hier kunnen alleen bladzijden"),
        ("assets/geheim.txt", "hier horen geen bestanden; ze staan in assets/css, assets/js, assets/beeld"),
        ("assets/js/geheim.txt", "hier kunnen alleen bestanden die eindigen op .js"),
        ("assets/js/kaart.min.js", "hier kunnen alleen bestanden die eindigen op .js, met een naam van kleine letters"),
        ("assets/css/Kaart.css", "hier kunnen alleen bestanden die eindigen op .css, met een naam van kleine letters"),
        ("assets/beeld/kaart.ai", "hier kunnen alleen bestanden die eindigen op .svg of .png of .jpg of .webp"),
        ("assets/beeld/foto.jpg", "dit bestand is geen beeld, of het is beschadigd"),
    ],
)
def test_anything_else_is_told_and_stays_off_the_site(content: Path, naam: str, melding: str) -> None:
    (content / naam).write_text("geheim", encoding="utf-8")
    inhoud = lees_inhoud(content)
    assert inhoud.bestanden == frozenset(GOED)
    (gemeld,) = meldingen(inhoud)
    assert gemeld.startswith(f"content/{naam}:1:1: let op: {melding}")
    assert gemeld.endswith(NIET)


@pytest.mark.parametrize(
    "naam",
    [
        ".verborgen", ".verborgen.md", ".over.md.swp", "over.md~", "over.md.orig", "over.md.bak", "#over.md#", "Thumbs.db",
        "desktop.ini", ".DS_Store", "assets/.DS_Store", "assets/js/kaart.js~", "assets/beeld/Thumbs.db",
    ],
)  # fmt: skip
def test_what_programs_leave_behind_is_not_published_and_not_worth_a_word(content: Path, naam: str) -> None:
    (content / naam).write_text("geheim", encoding="utf-8")
    assert lees_inhoud(content) == Inhoud(frozenset(GOED))


def test_a_folder_is_told_once_whatever_is_in_it(content: Path) -> None:
    for map_ in ("notities", "assets/notities", "assets/js/oud", ".verborgen"):
        (content / map_).mkdir()
        for naam in ("a.md", "b.js"):
            (content / map_ / naam).write_text("geheim", encoding="utf-8")
    inhoud = lees_inhoud(content)
    assert inhoud.bestanden == frozenset(GOED)
    assert [b.bestand for b in inhoud.bevindingen] == [
        "content/assets/js/oud",
        "content/assets/notities",
        "content/notities",
    ]


def test_a_link_is_never_followed_and_one_to_a_folder_stops_the_build(content: Path, tmp_path: Path) -> None:
    geheim = tmp_path / "geheim"
    geheim.mkdir()
    (geheim / "geheim.md").write_text("geheim", encoding="utf-8")
    (content / "geheim.txt").symlink_to(geheim / "geheim.md")
    (content / "nergens.txt").symlink_to(tmp_path / "nergens")
    (content / "assets" / "js" / "geheim.js").symlink_to(geheim / "geheim.md")
    assert {b.ernst for b in lees_inhoud(content).bevindingen} == {"let op"}
    for naam in ("geheim", ".verborgen", "assets/js/lus"):
        (content / naam).symlink_to(content if naam.endswith("lus") else geheim)
    inhoud = lees_inhoud(content)
    assert inhoud.bestanden == frozenset(GOED)
    gemeld = {b.bestand.removeprefix("content/"): b for b in inhoud.bevindingen}
    assert {naam for naam, b in gemeld.items() if b.ernst == "fout"} == {"geheim", ".verborgen", "assets/js/lus"}
    assert {naam for naam, b in gemeld.items() if b.ernst == "let op"} == {
        "geheim.txt", "nergens.txt", "assets/js/geheim.js",
    }  # fmt: skip
    assert all("dit is een verwijzing naar een ander" in b.melding for b in gemeld.values())


def test_a_page_that_is_a_link_stops_the_build_wherever_it_points(content: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim.md").write_text(GOED["over.md"], encoding="utf-8")
    for naam, doel in {"los.md": "geheim.md", "over.tr.md": "geheim.md", "over.bg.md": "nergens.md"}.items():
        (content / naam).symlink_to(tmp_path / doel)
    assert lees_inhoud(content) == Inhoud(frozenset(GOED))
    gemeld = {b.bestand: b for b in lees_bladzijden(content)[1]}
    for naam in ("los.md", "over.tr.md", "over.bg.md"):
        assert gemeld[f"content/{naam}"].ernst == "fout"
        assert gemeld[f"content/{naam}"].melding.startswith("dit is een verwijzing naar een ander bestand")


def test_a_pipe_is_told_without_waiting_for_it(content: Path) -> None:
    os.mkfifo(content / "pijp.txt")
    inhoud = lees_inhoud(content)
    assert inhoud.bestanden == frozenset(GOED)
    assert meldingen(inhoud) == [
        "content/pijp.txt:1:1: let op: dit is geen gewoon bestand, en komt niet op de site; haal het weg"
    ]


# What is wrong with a page is said by ``vertaling/bladzijden.py``, in tests/vertaling/test_bladzijden.py.
@pytest.mark.parametrize(
    "naam", ["README.md", "over ons.md", "over.v2.concept.md", "over.nl.md", "over.fr.md", "los.ti.md", "over.TI.md"]
)
def test_what_can_not_be_a_page_is_not_published_and_stops_the_build(content: Path, naam: str) -> None:
    (content / naam).write_text(GOED["over.md"], encoding="utf-8")
    assert lees_inhoud(content) == Inhoud(frozenset(GOED))
    gemeld = [b for b in lees_bladzijden(content)[1] if b.bestand == f"content/{naam}"]
    assert [b.ernst for b in gemeld] == ["fout"]


def test_a_picture_is_drawn_anew(content: Path) -> None:
    uit = io.BytesIO()
    Image.new("RGB", (4, 4)).save(uit, "JPEG", comment="geheim")
    (content / "assets" / "beeld" / "foto.jpg").write_bytes(uit.getvalue())
    ((naam, schoon),) = lees_inhoud(content).beelden
    assert naam == "assets/beeld/foto.jpg"
    assert b"geheim" in uit.getvalue()
    assert b"geheim" not in schoon


@pytest.mark.parametrize(
    "meer",
    [
        "<!-- geheim -->", "<metadata>geheim</metadata>", "<script>1</script>", '<image href="https://x.example/"/>',
        '<path onload="1"/>', '<sodipodi:namedview geheim="1"/>', '<a href="javascript:1"/>', "<?geheim?>",
    ],
)  # fmt: skip
def test_a_drawing_holds_shapes_alone(content: Path, meer: str) -> None:
    (content / "assets" / "beeld" / "kaart.svg").write_text(f"<svg>{meer}</svg>", encoding="utf-8")
    inhoud = lees_inhoud(content)
    assert "assets/beeld/kaart.svg" not in inhoud.bestanden
    assert "in deze tekening staat meer dan vormen" in meldingen(inhoud)[0]
