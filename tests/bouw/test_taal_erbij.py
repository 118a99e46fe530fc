"""A language more or less: one row and one line bring it, and without the row there is a sentence, never a traceback.

And a page that lacks what it must have is never published.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import bouw_een_taal, voer_uit

RIJ = (
    'Taal("uk", "Українська", "Oekraïens", "cyrillisch", '
    '"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"),'
)
REGEL = "      - {locale: uk, name: Українська, build: true}\n"


def zet_in(pad: Path, voor: str, nieuw: str) -> None:
    tekst = pad.read_text(encoding="utf-8")
    assert tekst.count(voor) == 1
    pad.write_text(tekst.replace(voor, nieuw + voor), encoding="utf-8")


@pytest.fixture
def met_regel(klein_project: Path) -> Path:
    """The project with Ukrainian in mkdocs.yml."""
    zet_in(klein_project / "mkdocs.yml", "hooks:\n", REGEL)
    return klein_project


def test_a_new_language_is_one_row_and_one_line(met_regel: Path) -> None:
    zet_in(met_regel / "hooks" / "vertaling" / "talen.py", 'Taal("tr",', f"{RIJ}\n        ")
    # Before there is a file of translations, and after.
    gedaan = voer_uit(met_regel, "hooks.opdracht", "controleer")
    assert (gedaan.returncode, gedaan.stderr) == (0, "")
    assert "kaart/vertalingen/uk.po:1:1: let op: dit bestand ontbreekt" in gedaan.stdout
    gedaan = voer_uit(met_regel, "hooks.opdracht", "vertaling", "bijwerken")
    assert (gedaan.returncode, gedaan.stderr) == (0, "")
    alle = next(r for r in gedaan.stdout.splitlines() if r.startswith("uk: ")).split()
    assert alle[1] == alle[3], "all of them are missing"
    gedaan = voer_uit(met_regel, "hooks.opdracht", "vertaling", "stand", "uk")
    assert gedaan.returncode == 0, gedaan.stderr
    assert gedaan.stdout.startswith("Oekraïens")
    assert "ontbreekt: organisaties/voorbeeld:kort: " in gedaan.stdout

    gebouwd = bouw_een_taal(met_regel, met_regel / "site", "uk")
    assert gebouwd.returncode == 0, gebouwd.stdout + gebouwd.stderr
    for naam in ("index.html", "over.html", "organisaties/voorbeeld.html"):
        html = (met_regel / "site" / "uk" / naam).read_text(encoding="utf-8")
        assert '<html dir="ltr" lang="uk"' in html
        # What is Dutch says so, to the eye and to what reads aloud.
        assert 'class="sk-nl">in het Nederlands' in html
        assert '<div lang="nl" dir="ltr">' in html or '<span lang="nl" dir="ltr">' in html
        assert 'hreflang="uk" aria-current="true">Українська</a>' in html
    assert '"{dag} листопада {jaar}"' in (met_regel / "site/assets/tijden/uk.js").read_text(encoding="utf-8")


def test_without_its_row_each_command_says_one_sentence(met_regel: Path) -> None:
    regel = (met_regel / "mkdocs.yml").read_text(encoding="utf-8").partition(REGEL)[0].count("\n") + 1
    for opdracht in (
        ["controleer"],
        ["vertaling", "bijwerken"],
        ["bouw", "--doel", "site"],
        ["druk", "--doel", "site"],
    ):
        gedaan = voer_uit(met_regel, "hooks.opdracht", *opdracht)
        assert (gedaan.returncode, gedaan.stderr) == (1, ""), opdracht
        assert gedaan.stdout.count("de taal 'uk' kent de kaart niet") == 1, opdracht
        assert f"\nmkdocs.yml:{regel}:18: fout: " in f"\n{gedaan.stdout}", opdracht
    gedaan = voer_uit(met_regel, "mkdocs", "build", "-q", "-d", "site")
    assert gedaan.returncode == 1
    assert (gedaan.stdout + gedaan.stderr).count("de taal 'uk' kent de kaart niet") == 1
    assert "Traceback" not in gedaan.stderr
    for opdracht in (["stand", "uk"], ["bijgewerkt", "over", "uk"]):
        gedaan = voer_uit(met_regel, "hooks.opdracht", "vertaling", *opdracht)
        assert (gedaan.returncode, gedaan.stderr) == (1, "")
        assert gedaan.stdout == "Voor de taal 'uk' is er geen vertaling. Kies uit: en, ar, ti, tr, bg.\n"
    assert not (met_regel / "site").exists()


def test_a_first_page_without_its_leefgebieden_is_not_published(klein_project: Path) -> None:
    project = klein_project
    # Behind the back of the check, as when a file changes while the site is made.
    weg = "p = Path('content/index.ar.md'); p.write_text(p.read_text('utf-8').replace('soort: home\\n', ''), 'utf-8')"
    gebouwd = bouw_een_taal(project, project / "site", "ar", na_het_lezen=weg)
    assert gebouwd.returncode == 1
    assert "de eerste pagina (ar) heeft geen link naar: " in gebouwd.stderr
    assert "Traceback" not in gebouwd.stderr
    assert not (project / "site" / "ar" / "index.html").exists()


def test_a_page_whose_translation_nobody_may_see_is_dutch_and_says_so(klein_project: Path) -> None:
    project = klein_project
    pad = project / "content" / "over.ar.md"
    pad.write_text(pad.read_text(encoding="utf-8") + "\n<b>x</b>\n", encoding="utf-8")
    gebouwd = bouw_een_taal(project, project / "site", "ar")
    assert gebouwd.returncode == 0, gebouwd.stdout + gebouwd.stderr
    html = (project / "site" / "ar" / "over.html").read_text(encoding="utf-8")
    assert '<div lang="nl" dir="ltr">' in html
    assert "<title>Over deze kaart" in html
    assert ">Over deze kaart</h1>" in html
