"""Catalogues as other programs leave them: gettext's own tools rewrite a file, and nothing in it is lost."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hulp import PROJECT

from hooks.editie import voor_editie
from hooks.model import Kaart
from hooks.vertaling import TALEN, lees_catalogus
from hooks.vertaling.bijwerken import werk_bij
from hooks.vertaling.po import (
    HOOGSTE_KAPOT,
    PoFout,
    alle,
    in_vormen_van,
    leeg,
    lees_po,
    lees_wat_kan,
    meervoudsvorm,
    schrijf_po,
    vormen,
)

ANDERE = [code for code in TALEN if code != "nl"]
CATALOGI = PROJECT / "kaart" / "vertalingen"


def gettext(*opdracht: str | Path) -> str:
    gedaan = subprocess.run([str(deel) for deel in opdracht], capture_output=True, text=True, check=False)
    assert gedaan.returncode == 0, gedaan.stderr
    return gedaan.stderr


@pytest.fixture(scope="module")
def kaart(echte_kaart: Kaart) -> Kaart:
    return voor_editie(echte_kaart, "deelnemer")


@pytest.fixture(scope="module")
def in_de_pas(tmp_path_factory: pytest.TempPathFactory, kaart: Kaart) -> Path:
    """The real catalogues, brought in step with the Dutch of today; not to be changed."""
    doel = tmp_path_factory.mktemp("po") / "kaart" / "vertalingen"
    shutil.copytree(CATALOGI, doel)
    werk_bij(doel, kaart)
    return doel


@pytest.fixture
def map_(tmp_path: Path, in_de_pas: Path) -> Path:
    """Of these the Arabic one, to change at will: to a program a catalogue is the same in every language."""
    doel = tmp_path / "kaart" / "vertalingen"
    doel.mkdir(parents=True)
    shutil.copy(in_de_pas / "ar.po", doel)
    return doel


def inhoud(pad: Path) -> dict[tuple[object, object], tuple[object, ...]]:
    return {
        (b.context, b.id): (vormen(b), b.fuzzy, tuple(b.user_comments), tuple(b.previous_id))
        for b in alle(lees_po(pad.read_bytes()))
    }


@pytest.mark.parametrize("code", ANDERE)
def test_gettext_finds_nothing_to_say_about_a_catalogue(code: str, in_de_pas: Path, tmp_path: Path) -> None:
    assert gettext("msgfmt", "--check", "-o", tmp_path / "x.mo", in_de_pas / f"{code}.po") == ""


@pytest.mark.parametrize("code", ANDERE)
def test_the_header_says_what_it_is_and_names_nobody(code: str, in_de_pas: Path) -> None:
    pad = in_de_pas / f"{code}.po"
    tekst = pad.read_text(encoding="utf-8")
    kop = dict(re.findall(r'^"([\w-]+): (.*)\\n"$', tekst.split("\n\n")[0], re.M))
    assert (kop["Language"], kop["Content-Type"]) == (code, "text/plain; charset=UTF-8")
    assert kop["Plural-Forms"] == TALEN[code].meervoud
    for rest in ("VERSION", "FULL NAME", "EMAIL@ADDRESS", "LL@li.org", "Babel"):
        assert rest not in tekst


# What Poedit and Weblate do to a file when they save it.
POEDIT = """\
"X-Generator: Poedit 3.4\\n"
"X-Poedit-Basepath: ..\\n"
"""
BEWERKINGEN = {
    "wrapped at 60": lambda pad: gettext("msgcat", "--width=60", "-o", pad, pad),
    "sorted by text": lambda pad: gettext("msgcat", "--sort-output", "-o", pad, pad),
    "Windows line ends": lambda pad: pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n")),
    "a byte order mark": lambda pad: pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes()),
    "a header of its own": lambda pad: pad.write_text(
        pad.read_text("utf-8").replace('"Language: ', POEDIT + '"Language: ', 1), "utf-8"
    ),
    "obsolete texts": lambda pad: pad.write_text(
        pad.read_text("utf-8")
        + '\n#~| msgctxt "a/b:c"\n#~| msgid "nog ouder"\n#~ msgctxt "a/b:c"\n#~ msgid "oud"\n#~ msgstr "old"\n',
        "utf-8",
    ),
}


@pytest.mark.parametrize("wat", BEWERKINGEN)
def test_a_file_that_another_program_saved_is_read_and_merged_without_loss(wat: str, map_: Path, kaart: Kaart) -> None:
    pad = map_ / "ar.po"
    # One text reviewed and one out of date, long enough to be wrapped.
    kort = next(b for b in alle(lees_po(pad.read_bytes())) if b.context == "organisaties/limor:kort")
    uitleg = next(b for b in alle(lees_po(pad.read_bytes())) if b.context == "organisaties/limor:uitleg")
    tekst = pad.read_text(encoding="utf-8")
    tekst = tekst.replace(
        f'msgctxt "{kort.context}"', f'# nagekeken: tolk, 2026-11-01\nmsgctxt "{kort.context}"', 1
    ).replace(
        f'msgctxt "{uitleg.context}"',
        f'#, fuzzy\n#| msgctxt "{uitleg.context}"\n#| msgid "Een lange zin van vroeger, die over meer dan één regel gaat als een programma hem afbreekt."\nmsgctxt "{uitleg.context}"',
        1,
    )
    pad.write_text(tekst, encoding="utf-8")
    werk_bij(map_, kaart, talen=["ar"])
    voor, bytes_voor = inhoud(pad), pad.read_bytes()
    assert voor[kort.context, kort.id][2] == ("nagekeken: tolk, 2026-11-01",)
    assert voor[uitleg.context, uitleg.id][3][0].startswith("Een lange zin van vroeger")
    BEWERKINGEN[wat](pad)
    assert pad.read_bytes() != bytes_voor
    assert inhoud(pad) == voor
    assert lees_catalogus(map_, "ar")[1] == []
    werk_bij(map_, kaart, talen=["ar"])
    assert pad.read_bytes() == bytes_voor


def test_the_plural_forms_of_another_program_come_in_the_order_of_ours() -> None:
    # The formula of Babel, which has the last two the other way round than CLDR, Poedit and Weblate.
    babel = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=0 && n%100<=2 ? 4 : 5);"
    vreemd = "".join(f'msgstr[{nr}] "{letter}"\n' for nr, letter in enumerate("abcdef"))
    po = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {babel}\\n"\n\nmsgid "%(num)s dag"\nmsgid_plural "%(num)s dagen"\n{vreemd}'
    hier = lees_po(po.encode())
    onze = lees_po(schrijf_po("ar", lees_po(po.encode())).encode())
    (oud,), (nieuw,) = alle(hier), alle(onze)
    for n in range(120):
        assert vormen(nieuw)[meervoudsvorm(onze, n)] == vormen(oud)[meervoudsvorm(hier, n)], n
    assert in_vormen_van(oud, hier, leeg("tr")) == ("b", "a")


# -- damage -----------------------------------------------------------------------------------------------

KOP = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'


def goed(nr: int) -> str:
    return f'msgid "nl {nr}"\nmsgstr "en {nr}"\n'


KAPOT = {
    "a merge that went wrong": '<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n=======\n',
    "a quote left open": 'msgid "a"\nmsgstr "b\n',
    "a text without translation": 'msgid "a"\n',
    "another character set": 'msgid "a"\nmsgstr "caf\udce9"\n',
}


@pytest.mark.parametrize("wat", KAPOT)
def test_one_damaged_text_does_not_take_the_others_down(wat: str) -> None:
    ruw = "\n".join((KOP, *map(goed, range(40)), KAPOT[wat], *map(goed, range(40, 80))))
    catalog, (fout,) = lees_wat_kan(ruw.encode(errors="surrogateescape"))
    assert [str(b.string) for b in alle(catalog)] == [f"en {nr}" for nr in range(80)]
    assert ruw.split("\n")[fout.regel - 1] in KAPOT[wat].split("\n")
    # Messages about what is left name their own lines.
    assert [ruw.split("\n")[(b.lineno or 0) - 1] for b in alle(catalog)] == [f'msgid "nl {nr}"' for nr in range(80)]


def test_every_damaged_text_is_named() -> None:
    delen = [goed(nr) if nr % 10 else KAPOT["a quote left open"] for nr in range(80)]
    catalog, kapot = lees_wat_kan("\n".join((KOP, *delen)).encode())
    assert (len(list(alle(catalog))), len(kapot)) == (72, 8)
    assert len({fout.regel for fout in kapot}) == 8


def test_a_file_that_is_damaged_all_over_is_no_file() -> None:
    delen = [KAPOT["a quote left open"], goed(1)] * (HOOGSTE_KAPOT + 1)
    with pytest.raises(PoFout):
        lees_wat_kan("\n".join((KOP, *delen)).encode())
    for kapot in ("hallo\n", f"{KOP}<<<<<<<\n"):
        with pytest.raises(PoFout):
            lees_wat_kan(f"{kapot}\n{goed(1)}".encode())
