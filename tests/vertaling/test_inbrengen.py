"""A file from the mail: refused whole when something is wrong, and otherwise merged without losing what was there."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.model import Tekst
from hooks.vertaling import lees_catalogus
from hooks.vertaling.inbrengen import Inbreng, breng_in
from hooks.vertaling.keuring import lees_nagekeken

KOP = 'msgid ""\nmsgstr ""\n"Language: {taal}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
ONS = """\
msgctxt "organisaties/x:kort"
msgid "Hulp bij wonen"
msgstr "Help with housing"

# nagekeken: tolk, 2026-10-01
msgctxt "organisaties/x:uitleg"
msgid "Bel 112"
msgstr "Call 112"

#, fuzzy
#| msgid "vroeger"
msgctxt "organisaties/x:niet"
msgid "nu"
msgstr "formerly"

msgid "%(num)s dag"
msgid_plural "%(num)s dagen"
msgstr[0] "one day"
msgstr[1] "%(num)s days"

msgid "leeg"
msgstr ""
"""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    doel = tmp_path / "kaart" / "vertalingen"
    doel.mkdir(parents=True)
    (doel / "en.po").write_text(KOP.format(taal="en") + ONS, encoding="utf-8")
    return doel


def mail(map_: Path, po: str, taal: str = "en", merk: str | None = None) -> Inbreng:
    pad = map_.parent.parent / "van de vertaler.po"
    pad.write_text(KOP.format(taal=taal) + po, encoding="utf-8")
    return breng_in(map_, pad, lees_nagekeken(f"nagekeken: {merk}") if merk else None)


def van(nl: str, vertaling: str, context: str = "organisaties/x:kort", boven: str = "") -> str:
    return f'{boven}msgctxt "{context}"\nmsgid "{nl}"\nmsgstr "{vertaling}"\n\n'


def tekst(map_: Path, nl: str, context: str | None) -> Tekst:
    en, bevindingen = lees_catalogus(map_, "en")
    assert bevindingen == []
    return en.tekst(Tekst.bron(nl), context)


def test_a_better_translation_takes_the_place_of_the_old(map_: Path) -> None:
    inbreng = mail(map_, van("Hulp bij wonen", "Housing help"))
    assert (inbreng.nieuw, inbreng.nagekeken, inbreng.bevindingen) == (1, 0, [])
    assert tekst(map_, "Hulp bij wonen", "organisaties/x:kort") == Tekst(
        "Hulp bij wonen", "Housing help", "en", "concept"
    )


def test_what_the_file_does_not_hold_stays(map_: Path) -> None:
    mail(map_, van("Hulp bij wonen", "Housing help"))
    assert tekst(map_, "Bel 112", "organisaties/x:uitleg").status == "nagekeken"
    assert tekst(map_, "nu", "organisaties/x:niet").status == "verouderd"
    assert '#| msgid "vroeger"' in (map_ / "en.po").read_text(encoding="utf-8")


def test_an_empty_or_doubtful_text_takes_nothing_away(map_: Path) -> None:
    twijfel = van("Bel 112", "Ring 112", "organisaties/x:uitleg", "#, fuzzy\n")
    inbreng = mail(map_, van("Hulp bij wonen", "") + twijfel)
    assert (inbreng.nieuw, inbreng.leeg) == (0, 2)
    (bevinding,) = inbreng.bevindingen
    assert "de vertaling van 'Bel 112' is als onzeker gemerkt, en niet opgenomen" in bevinding.melding
    assert tekst(map_, "Hulp bij wonen", "organisaties/x:kort").tekst == "Help with housing"
    assert tekst(map_, "Bel 112", "organisaties/x:uitleg") == Tekst("Bel 112", "Call 112", "en", "nagekeken")


def test_a_text_that_was_out_of_date_is_up_to_date_again(map_: Path) -> None:
    assert mail(map_, van("nu", "now", "organisaties/x:niet")).nieuw == 1
    assert tekst(map_, "nu", "organisaties/x:niet") == Tekst("nu", "now", "en", "concept")


def test_a_mark_of_review_comes_along_and_is_not_lost(map_: Path) -> None:
    merk = "# nagekeken: moedertaalspreker, 2026-11-24\n# mooi!\n"
    inbreng = mail(
        map_,
        van("Hulp bij wonen", "Help with housing", boven=merk) + van("Bel 112", "Call 112", "organisaties/x:uitleg"),
    )
    assert (inbreng.nieuw, inbreng.nagekeken) == (0, 1)
    assert tekst(map_, "Hulp bij wonen", "organisaties/x:kort").status == "nagekeken"
    assert tekst(map_, "Bel 112", "organisaties/x:uitleg").status == "nagekeken"
    # A remark may hold a name.
    assert "de opmerking 'mooi!' is niet opgenomen" in inbreng.bevindingen[0].melding
    assert "mooi" not in (map_ / "en.po").read_text(encoding="utf-8")


def test_a_mark_does_not_move_over_to_other_words(map_: Path) -> None:
    # The translator kept the line of the earlier review and changed the text below it.
    oud = "# nagekeken: tolk, 2026-10-01\n"
    mail(map_, van("Bel 112", "Ring 112", "organisaties/x:uitleg", oud))
    assert tekst(map_, "Bel 112", "organisaties/x:uitleg") == Tekst("Bel 112", "Ring 112", "en", "concept")


def test_a_whole_file_can_be_marked_as_reviewed(map_: Path) -> None:
    inbreng = mail(map_, van("Hulp bij wonen", "Help with housing"), merk="moedertaalspreker, 2026-11-24")
    assert inbreng.nagekeken == 1
    assert tekst(map_, "Hulp bij wonen", "organisaties/x:kort").status == "nagekeken"


def test_a_text_whose_dutch_is_another_now_is_told_and_left(map_: Path) -> None:
    inbreng = mail(map_, van("Hulp bij huren", "Help with renting") + van("Hulp bij wonen", "Housing help"))
    (bevinding,) = inbreng.bevindingen
    assert (bevinding.regel, bevinding.ernst) == (8, "let op")
    assert "'Hulp bij huren' staat niet meer zo in het Nederlands" in bevinding.melding
    assert inbreng.nieuw == 1
    assert "renting" not in (map_ / "en.po").read_text(encoding="utf-8")


def test_a_file_in_another_order_of_plural_forms_is_understood(map_: Path) -> None:
    po = 'msgid "%(num)s dag"\nmsgid_plural "%(num)s dagen"\nmsgstr[0] "%(num)s days!"\nmsgstr[1] "a single day"\n'
    pad = map_.parent.parent / "x.po"
    pad.write_text(KOP.format(taal="en_GB").replace("(n != 1)", "(n == 1)") + po, encoding="utf-8")
    assert breng_in(map_, pad).nieuw == 1
    en, _ = lees_catalogus(map_, "en")
    assert [en.ngettext("%(num)s dag", "%(num)s dagen", n) for n in (1, 2)] == ["a single day", "%(num)s days!"]


# fmt: off
MIS = {
    "mistakes in two texts": (van("Hulp bij wonen", "Help 7") + van("Bel 112", "Call (113", "organisaties/x:uitleg"), "en", [8, 12, 12, 12]),
    "no PO": ("hallo\n", "en", [7]),
    "a language that is not there": (van("Hulp bij wonen", "Hilfe"), "de", [1]),
    "Dutch": (van("Hulp bij wonen", "Hulp"), "nl", [1]),
    "curly quotes in one text, a mistake in another": (van("Hulp bij wonen", "x").replace('"x"', "\u201cx\u201d") + van("Bel 112", "Call 113", "organisaties/x:uitleg"), "en", [9, 12, 12]),
    "one text twice": (van("Hulp bij wonen", "Help") + van("Hulp bij wonen", "Housing help"), "en", [12]),
    "no text at all": ("", "en", [1]),
    "a review by name": (van("Hulp bij wonen", "Help", boven="# nagekeken: Sara, 2026-11-24\n"), "en", [9]),
}
# fmt: on


@pytest.mark.parametrize("wat", MIS)
def test_a_file_with_a_mistake_is_refused_whole_with_every_line(wat: str, map_: Path) -> None:
    po, taal, regels = MIS[wat]
    voor = (map_ / "en.po").read_bytes()
    inbreng = mail(map_, po, taal)
    assert [b.regel for b in inbreng.bevindingen if b.ernst == "fout"] == regels
    assert {b.bestand for b in inbreng.bevindingen} == {"van de vertaler.po"}
    assert (map_ / "en.po").read_bytes() == voor


def test_a_file_that_is_not_there_gives_one_sentence(map_: Path) -> None:
    (bevinding,) = breng_in(map_, map_ / "nergens.po").bevindingen
    assert "kijk of de naam klopt" in bevinding.melding


def test_a_file_of_ours_that_can_not_be_read_is_left_as_it_is(map_: Path) -> None:
    kapot = (map_ / "en.po").read_text(encoding="utf-8") + "\n<<<<<<< HEAD\n"
    (map_ / "en.po").write_text(kapot, encoding="utf-8")
    (bevinding,) = mail(map_, van("Hulp bij wonen", "Housing help")).bevindingen
    assert (bevinding.bestand, bevinding.ernst) == ("kaart/vertalingen/en.po", "fout")
    assert kapot.split("\n")[bevinding.regel - 1] == "<<<<<<< HEAD"
    assert (map_ / "en.po").read_text(encoding="utf-8") == kapot
