"""Files that the real programs wrote: Poedit, Weblate's library, gettext, and translate-toolkit by way of XLIFF and CSV."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from hooks.vertaling.inbrengen import Inbreng, breng_in
from hooks.vertaling.po import alle, lees_po, vormen

OPNAMES = Path(__file__).parent / "opnames"
HEEL = ("poedit", "weblate", "msgmerge")
ZONDER_PLAATS = ("xliff", "csv")


def inhoud(pad: Path) -> dict[tuple[object, object], tuple[object, ...]]:
    return {
        (b.context, b.id): (vormen(b), b.fuzzy, tuple(b.user_comments), tuple(b.previous_id))
        for b in alle(lees_po(pad.read_bytes()))
    }


# What each recording needs on this machine to be made anew.
PROGRAMMAS = {
    "poedit": ("poedit", "xvfb-run", "xdotool"),
    "weblate": ("po2xliff",),
    "msgmerge": ("msgmerge",),
    "xliff": ("po2xliff", "xliff2po"),
    "csv": ("po2csv", "csv2po"),
}

Opname = Callable[[str], Path]


@pytest.fixture(params=["recorded", pytest.param("made now", marks=pytest.mark.alles)], scope="module")
def opname(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Opname:
    """Gives the file that a program wrote: the recorded one; in the long run also one that is made here and now."""
    if request.param == "recorded":
        return lambda naam: OPNAMES / f"{naam}.po"
    map_ = tmp_path_factory.mktemp("opnames")

    def maak(naam: str) -> Path:
        if weg := [p for p in PROGRAMMAS[naam] if shutil.which(p) is None]:
            pytest.skip(f"{naam} can't be recorded anew: {', '.join(weg)} is not on this machine")
        if not (map_ / f"{naam}.po").exists():
            subprocess.run(["bash", OPNAMES / "maak.sh", map_, naam], check=True, timeout=180)
        return map_ / f"{naam}.po"

    return maak


@pytest.mark.parametrize("programma", HEEL)
def test_a_file_that_was_opened_and_saved_holds_what_it_held(opname: Opname, programma: str) -> None:
    assert opname(programma).read_bytes() != (OPNAMES / "bron.po").read_bytes()
    # msgmerge forgets the Dutch of before when the Dutch did not change again.
    delen = 3 if programma == "msgmerge" else 4
    na, voor = inhoud(opname(programma)), inhoud(OPNAMES / "bron.po")
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
def test_what_a_translator_filled_in_is_taken_in_at_its_place(opname: Opname, tmp_path: Path, programma: str) -> None:
    leeg_gemaakt(tmp_path)
    post = tmp_path / "post" / "ar.po"
    post.parent.mkdir()
    shutil.copy(opname(programma), post)
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


# -- a text without its place ---------------------------------------------------------------------------


def breng_los(map_: Path, ons: str, hier: str) -> Inbreng:
    kop = (OPNAMES / "bron.po").read_text(encoding="utf-8").split("\n\n")[0]
    (map_ / "ar.po").write_text(f"{kop}\n\n{ons}", encoding="utf-8")
    post = map_ / "post" / "ar.po"
    post.parent.mkdir()
    post.write_text(f"{kop}\n\n{hier}", encoding="utf-8")
    return breng_in(map_, post)


def op(plaats: str, vertaling: str) -> str:
    return f'msgctxt "{plaats}"\nmsgid "open"\nmsgstr "{vertaling}"\n\n'


LOS = 'msgid "open"\nmsgstr "مفتوح"\n'


@pytest.mark.parametrize(
    "ons",
    [op("organisaties/a:kort", "مفتوح الآن") + op("organisaties/b:kort", "شاغر"), op("nu", "") + op("baan", "")],
    ids=["translated in two ways", "words of the interface that mean two things"],
)
def test_a_text_without_its_place_that_may_belong_to_more_than_one_is_told_and_left(ons: str, tmp_path: Path) -> None:
    inbreng = breng_los(tmp_path, ons, LOS)
    (bevinding,) = inbreng.bevindingen
    assert (inbreng.nieuw, bevinding.ernst) == (0, "let op")
    assert "'open' staat op 2 plaatsen, en niet overal met dezelfde vertaling" in bevinding.melding
    assert 'مفتوح"' not in (tmp_path / "ar.po").read_text(encoding="utf-8")


@pytest.mark.parametrize("vertaling", ["", "مفتوح الآن"])
def test_a_text_without_its_place_goes_to_every_place_of_one_meaning(vertaling: str, tmp_path: Path) -> None:
    ons = op("organisaties/a:kort", vertaling) + op("organisaties/b:kort", vertaling)
    inbreng = breng_los(tmp_path, ons, LOS)
    assert (inbreng.nieuw, inbreng.bevindingen) == (2, [])


def test_two_translations_of_one_text_without_a_place_are_told_with_both_lines(tmp_path: Path) -> None:
    (bevinding,) = breng_los(
        tmp_path, op("organisaties/a:kort", ""), f'{LOS}\nmsgid "open"\nmsgstr "شاغر"\n'
    ).bevindingen
    assert (bevinding.ernst, bevinding.regel) == ("fout", 17)
    assert "'open' staat er twee keer in, ook op regel 14, met een andere vertaling; houd er één" in bevinding.melding
