"""Files that the real programs wrote: Poedit, Weblate's library, gettext, and translate-toolkit by way of XLIFF and CSV."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from hooks.vertaling.inbrengen import breng_in
from hooks.vertaling.po import alle, lees_po, vormen

OPNAMES = Path(__file__).parent / "opnames"
HEEL = ("poedit", "weblate", "msgmerge")
ZONDER_PLAATS = ("xliff", "csv")


def inhoud(pad: Path) -> dict[tuple[object, object], tuple[object, ...]]:
    return {
        (b.context, b.id): (vormen(b), b.fuzzy, tuple(b.user_comments), tuple(b.previous_id))
        for b in alle(lees_po(pad.read_bytes()))
    }


@pytest.fixture(params=["recorded", pytest.param("made now", marks=pytest.mark.alles)], scope="module")
def opnames(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The recorded files; in the long run also new ones, by the programs of this machine."""
    if request.param == "recorded":
        return OPNAMES
    if not all(map(shutil.which, ("poedit", "xvfb-run", "xdotool", "po2xliff", "msgmerge"))):
        pytest.skip("not all of these programs are on this machine")
    map_ = tmp_path_factory.mktemp("opnames")
    subprocess.run(["bash", OPNAMES / "maak.sh", map_], check=True, timeout=180)
    return map_


@pytest.mark.parametrize("programma", HEEL)
def test_a_file_that_was_opened_and_saved_holds_what_it_held(opnames: Path, programma: str) -> None:
    assert (opnames / f"{programma}.po").read_bytes() != (OPNAMES / "bron.po").read_bytes()
    # msgmerge forgets the Dutch of before when the Dutch did not change again.
    delen = 3 if programma == "msgmerge" else 4
    na, voor = inhoud(opnames / f"{programma}.po"), inhoud(OPNAMES / "bron.po")
    assert {k: v[:delen] for k, v in na.items()} == {k: v[:delen] for k, v in voor.items()}


def leeg_gemaakt(map_: Path) -> None:
    """Our catalogue as it was before the translator: the same texts, none of them translated but the one out of date."""
    tekst = (
        (OPNAMES / "bron.po").read_text(encoding="utf-8").replace("# nagekeken: moedertaalspreker, 2026-11-24\n", "")
    )
    delen = tekst.split("\n\n")
    schoon = [
        d if "fuzzy" in d or not nr else re.sub(r'(?m)^(msgstr(?:\[\d\])?) ".*"$', r'\1 ""', d)
        for nr, d in enumerate(delen)
    ]
    (map_ / "ar.po").write_text("\n\n".join(schoon), encoding="utf-8")


@pytest.mark.parametrize("programma", [*HEEL, *ZONDER_PLAATS])
def test_what_a_translator_filled_in_is_taken_in_at_its_place(opnames: Path, tmp_path: Path, programma: str) -> None:
    leeg_gemaakt(tmp_path)
    post = tmp_path / "post" / "ar.po"
    post.parent.mkdir()
    shutil.copy(opnames / f"{programma}.po", post)
    inbreng = breng_in(tmp_path, post)
    meldingen = [b.melding for b in inbreng.bevindingen if b.ernst == "fout"]
    assert meldingen == []
    nu, bron = inhoud(tmp_path / "ar.po"), inhoud(OPNAMES / "bron.po")
    meervoud = (None, ("%(num)s organisatie", "%(num)s organisaties"))
    if programma == "csv":
        # A spreadsheet has no place for plural forms: told, and left.
        assert sum("zijn de meervouden weg" in b.melding for b in inbreng.bevindingen) == 2
        assert nu.pop(meervoud) != bron.pop(meervoud)
    assert {k: v[:2] for k, v in nu.items()} == {k: v[:2] for k, v in bron.items()}
    assert nu[("organisaties/ander:kort", "Hulp bij wonen")][0] == ("مساعدة في السكن",)


def test_a_remark_of_a_translator_is_told_and_not_kept(tmp_path: Path) -> None:
    leeg_gemaakt(tmp_path)
    post = tmp_path / "post" / "ar.po"
    post.parent.mkdir()
    tekst = (OPNAMES / "poedit.po").read_text(encoding="utf-8")
    post.write_text(
        tekst.replace('msgctxt "crisis', '# Vertaald door Kim Verzonnen\nmsgctxt "crisis'), encoding="utf-8"
    )
    inbreng = breng_in(tmp_path, post)
    assert "de opmerking 'Vertaald door Kim Verzonnen' is niet opgenomen" in inbreng.bevindingen[0].melding
    assert "Kim" not in (tmp_path / "ar.po").read_text(encoding="utf-8")
