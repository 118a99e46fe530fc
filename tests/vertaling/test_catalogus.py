"""A language: the status of each text, what falls back to Dutch, plural forms, and damaged files."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.inlezen import lees_kaart
from hooks.model import Kaart, Tekst
from hooks.vertaling import TALEN, Catalogus, lees_catalogus, losse_bestanden, vertaal, vertaalbaar

KOP = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {meervoud}\\n"

"""
TWEE = "nplurals=2; plural=(n != 1);"
ARABISCH = TALEN["ar"].meervoud


def catalogus(map_: Path, code: str, tekst: str, meervoud: str = TWEE) -> Catalogus:
    (map_ / f"{code}.po").write_text(KOP.format(meervoud=meervoud) + tekst, encoding="utf-8")
    gelezen, bevindingen = lees_catalogus(map_, code)
    assert bevindingen == []
    return gelezen


def bericht(nl: str, vertaling: str, boven: str = "", context: str = "organisaties/x:kort") -> str:
    return f'{boven}msgctxt "{context}"\nmsgid "{nl}"\nmsgstr "{vertaling}"\n\n'


# fmt: off
STATUSSEN = {
    "nagekeken": (bericht("Hulp", "Help", "# nagekeken: moedertaalspreker, 2026-11-01\n"), "Help", "en"),
    "concept": (bericht("Hulp", "Help"), "Help", "en"),
    "verouderd": (bericht("Hulp", "Help", "#, fuzzy\n"), "Help", "en"),
    "ontbreekt": (bericht("Hulp", ""), "Hulp", "nl"),
}
# fmt: on


@pytest.mark.parametrize("status", STATUSSEN)
def test_a_text_carries_how_far_its_translation_is(status: str, tmp_path: Path) -> None:
    po, tekst, taal = STATUSSEN[status]
    assert catalogus(tmp_path, "en", po).tekst(Tekst.bron("Hulp"), "organisaties/x:kort") == Tekst(
        "Hulp", tekst, taal, status
    )


@pytest.mark.parametrize("status", STATUSSEN)
def test_a_crisis_text_is_translated_only_when_the_translation_is_of_the_dutch_of_today(
    status: str, tmp_path: Path
) -> None:
    po, tekst, taal = STATUSSEN[status]
    en = catalogus(tmp_path, "en", po.replace("organisaties/x:kort", "crisis/lijnen:112.waarvoor"))
    getoond = en.tekst(Tekst.bron("Hulp"), "crisis/lijnen:112.waarvoor")
    if status in ("nagekeken", "concept"):
        assert getoond == Tekst("Hulp", tekst, taal, status)
    else:
        assert getoond == Tekst("Hulp", "Hulp", "nl", "ontbreekt")
    # The table still says what it is.
    assert en.status("Hulp", "crisis/lijnen:112.waarvoor") == status


def test_the_last_review_is_known_by_role_and_day(tmp_path: Path) -> None:
    een = bericht("Hulp", "Help", "# nagekeken: moedertaalspreker, 2026-11-01\n")
    twee = bericht("Geld", "Money", "# nagekeken: tolk, 2026-11-20\n", context="a/b:c")
    nagekeken = catalogus(tmp_path, "en", een + twee).laatst_nagekeken
    assert nagekeken is not None
    assert (nagekeken.rol, nagekeken.datum.waarde) == ("tolk", "2026-11-20")
    assert catalogus(tmp_path, "en", bericht("Hulp", "Help")).laatst_nagekeken is None


@pytest.mark.parametrize(
    "po", ["", bericht("Hulp bij iets anders", "Help"), bericht("Hulp", "Help", context="organisaties/y:kort")]
)
def test_a_text_that_is_not_in_the_catalogue_is_dutch_and_says_so(po: str, tmp_path: Path) -> None:
    assert catalogus(tmp_path, "en", po).tekst(Tekst.bron("Hulp"), "organisaties/x:kort") == Tekst(
        "Hulp", "Hulp", "nl", "ontbreekt"
    )


def test_dutch_is_its_own_source(tmp_path: Path) -> None:
    nl, bevindingen = lees_catalogus(tmp_path, "nl")
    assert (bevindingen, nl.nagekeken) == ([], True)
    assert nl.tekst(Tekst.bron("Hulp"), "x") == Tekst("Hulp", "Hulp", "nl", "bron")
    assert (
        nl.gettext("Hulp"),
        nl.pgettext("x", "Hulp"),
        nl.ngettext("één", "meer", 1),
        nl.ngettext("één", "meer", 2),
    ) == ("Hulp", "Hulp", "één", "meer")


@pytest.mark.parametrize(
    ("boven", "getoond"), [("", "Help"), ("# nagekeken: iemand, 2026\n", "Help"), ("#, fuzzy\n", "Hulp")]
)
def test_an_interface_text_that_is_out_of_date_is_dutch(boven: str, getoond: str, tmp_path: Path) -> None:
    assert catalogus(tmp_path, "en", f'{boven}msgid "Hulp"\nmsgstr "Help"\n').gettext("Hulp") == getoond
    assert catalogus(tmp_path, "en", bericht("Hulp", "Help", boven, context="knop")).pgettext("knop", "Hulp") == getoond


def test_the_same_words_in_another_place_can_be_another_translation(tmp_path: Path) -> None:
    en = catalogus(
        tmp_path, "en", bericht("open", "open now", context="nu") + bericht("open", "vacant", context="baan")
    )
    assert (en.pgettext("nu", "open"), en.pgettext("baan", "open"), en.gettext("open")) == (
        "open now",
        "vacant",
        "open",
    )


MEERVOUD = 'msgid "%(num)s organisatie"\nmsgid_plural "%(num)s organisaties"\n'


@pytest.mark.parametrize(
    ("aantal", "vorm"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (102, 5), (103, 3), (111, 4)],
)
def test_arabic_has_six_plural_forms(aantal: int, vorm: int, tmp_path: Path) -> None:
    vormen = "".join(f'msgstr[{nr}] "شكل {"abcdef"[nr]}"\n' for nr in range(6))
    ar = catalogus(tmp_path, "ar", MEERVOUD + vormen, ARABISCH)
    assert ar.ngettext("%(num)s organisatie", "%(num)s organisaties", aantal) == f"شكل {'abcdef'[vorm]}"


def test_turkish_has_one_plural_form(tmp_path: Path) -> None:
    tr = catalogus(tmp_path, "tr", MEERVOUD + 'msgstr[0] "%(num)s kurum"\n', "nplurals=1; plural=0;")
    assert {tr.ngettext("%(num)s organisatie", "%(num)s organisaties", n) for n in range(5)} == {"%(num)s kurum"}


@pytest.mark.parametrize("vormen", [["", ""], ["one", ""], ["", "more"]])
def test_a_plural_that_is_not_complete_is_dutch(vormen: list[str], tmp_path: Path) -> None:
    en = catalogus(tmp_path, "en", MEERVOUD + "".join(f'msgstr[{nr}] "{v}"\n' for nr, v in enumerate(vormen)))
    assert [en.ngettext("%(num)s organisatie", "%(num)s organisaties", n) for n in (1, 2)] == [
        "%(num)s organisatie",
        "%(num)s organisaties",
    ]


def test_a_language_is_reviewed_when_all_of_it_is(tmp_path: Path) -> None:
    klaar = bericht("Hulp", "Help", "# nagekeken: iemand, 2026\n")
    assert catalogus(tmp_path, "en", klaar).nagekeken
    assert catalogus(tmp_path, "en", klaar + bericht("Geld", "", context="a/b:c")).nagekeken
    assert not catalogus(tmp_path, "en", klaar + bericht("Geld", "Money", context="a/b:c")).nagekeken


# -- a whole kaart ----------------------------------------------------------------------------------------


@pytest.fixture
def kaart(kaart_map: Path) -> Kaart:
    kaart = lees_kaart(kaart_map).kaart
    assert kaart is not None
    return kaart


def test_every_text_of_a_kaart_has_a_place_of_its_own(kaart: Kaart) -> None:
    plaatsen = [context for context, _ in vertaalbaar(kaart)]
    assert len(plaatsen) == len(set(plaatsen))
    assert plaatsen == [
        "leefgebieden/wonen:naam",
        "leefgebieden/wonen:kort",
        "leefgebieden/taal:naam",
        "leefgebieden/taal:kort",
        "organisaties/voorbeeld:kort",
        "organisaties/voorbeeld:uitleg",
        "organisaties/voorbeeld:telefoon.0.waarvoor",
        "crisis/lijnen:112.waarvoor",
    ]


def test_a_place_does_not_depend_on_the_order_of_files_and_lines(kaart: Kaart) -> None:
    omgekeerd = kaart.model_copy(
        update={"leefgebieden": kaart.leefgebieden[::-1], "organisaties": kaart.organisaties[::-1]}
    )
    assert dict(vertaalbaar(omgekeerd)) == dict(vertaalbaar(kaart))


def test_a_kaart_in_another_language_differs_only_in_its_texts(kaart: Kaart, tmp_path: Path) -> None:
    en = catalogus(
        tmp_path, "en", bericht("Hulp bij wonen", "Help with housing", context="organisaties/voorbeeld:kort")
    )
    vertaald = vertaal(kaart, en)
    (o,) = vertaald.organisaties
    assert o.kort == Tekst("Hulp bij wonen", "Help with housing", "en", "concept")
    assert o.uitleg.status == "ontbreekt"
    assert (o.naam, o.telefoon[0].nummer, o.controle) == (
        kaart.organisaties[0].naam,
        "070 353 61 88",
        kaart.organisaties[0].controle,
    )
    assert [t.nl for _, t in vertaalbaar(vertaald)] == [t.nl for _, t in vertaalbaar(kaart)]


def test_a_kaart_in_dutch_is_the_same_kaart(kaart: Kaart) -> None:
    assert vertaal(kaart, Catalogus(TALEN["nl"])) == kaart


# -- files ------------------------------------------------------------------------------------------------

GOED = KOP.format(meervoud=TWEE)
# fmt: off
STUK: dict[str, tuple[str | bytes, int, str]] = {
    "no PO at all": ("hallo\n", 1, "deze regel hoort niet in een vertaalbestand (PO)"),
    "a merge that went wrong": (GOED + "<<<<<<< HEAD\n", 6, "hier stuiten twee wijzigingen op elkaar"),
    "a quote left open": (GOED + 'msgid "a"\nmsgstr "b\n', 7, "op deze regel gaat een aanhalingsteken niet dicht"),
    "a quote that is only escaped": (GOED + 'msgid "a"\nmsgstr "b\\"\n', 7, "op deze regel gaat een aanhalingsteken niet dicht"),
    "a text without translation line": (GOED + 'msgid "a"\n', 6, "bij deze tekst ontbreekt de regel msgstr"),
    "a text without translation line before another": (GOED + 'msgid "a"\nmsgid "b"\nmsgstr "c"\n', 6, "bij deze tekst ontbreekt de regel msgstr"),
    "a text without Dutch": (GOED + 'msgctxt "a"\nmsgid ""\nmsgstr "b"\n', 7, "bij deze tekst staat geen Nederlands"),
    "curly quotes": (GOED + 'msgid "a"\nmsgstr \u201cb\u201d\n', 7, "hier staan andere aanhalingstekens"),
    "curly quotes without a space": (GOED + 'msgid "a"\nmsgstr\u201eb\u201d\n', 7, "hier staan andere aanhalingstekens"),
    "one text twice": (GOED + 'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 9, "'a' staat er twee keer in, ook op regel 6"),
    "nothing": ("\n", 1, "dit bestand is leeg"),
    "too many plural forms": (GOED + 'msgid "a"\nmsgid_plural "b"\nmsgstr[5] "c"\n', 6, "andere meervouden dan bovenin staat (nplurals=2)"),
    "latin-1": (GOED.encode() + b'msgid "a"\nmsgstr "caf\xe9"\n', 7, "een letter die de computer niet kan lezen"),
    "UTF-16": (GOED.encode("utf-16"), 1, "bewaard als UTF-16"),
    "a character set that does not exist": (GOED.replace("utf-8", "klopniet") + 'msgid "a"\nmsgstr "b"\n', 1, "bovenin staat charset=klopniet"),
    "plural forms that are no sum": (KOP.format(meervoud="nplurals=2; plural=foo(n);"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "plural forms that divide by nothing": (KOP.format(meervoud="nplurals=2; plural=n/0;"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "plural forms that divide by nothing later": (KOP.format(meervoud="nplurals=2; plural=1/(n-199);"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "plural forms without end": (KOP.format(meervoud=f"nplurals=2; plural={'(' * 5000}n{')' * 5000};"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "plural forms that grow and grow": (KOP.format(meervoud=f"nplurals=2; plural={'*'.join(['n'] * 400)};"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "plural forms that ask and ask": (KOP.format(meervoud=f"nplurals=2; plural={'n?' * 400}1{':0' * 400};"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "more plural forms than a computer holds": (KOP.format(meervoud="nplurals=99999999999; plural=0;"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "no number of plural forms": (KOP.format(meervoud="nplurals=twee; plural=0;"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "more plural forms than it says": (KOP.format(meervoud="nplurals=1; plural=(n != 1);"), 1, "de regel Plural-Forms bovenin klopt niet"),
    "a place left out": (GOED + 'msgid "%(van)s tot %(tot)s uur"\nmsgstr "from %(van)s"\n', 6, "moet precies %(tot)s en %(van)s staan"),
    "a place translated": (GOED + 'msgid "Op %(datum)s"\nmsgstr "On %(date)s"\n', 6, "moet precies %(datum)s staan"),
    "a place broken": (GOED + 'msgid "Op %(datum)s"\nmsgstr "On %(datum) s"\n', 6, "moet precies %(datum)s staan"),
    "a place of a plural translated": (GOED + MEERVOUD + 'msgstr[0] "one"\nmsgstr[1] "%(number)s more"\n', 6, "moet precies %(num)s staan"),
}
# fmt: on


@pytest.mark.parametrize("wat", STUK)
def test_a_damaged_catalogue_gives_one_finding_and_dutch_texts(wat: str, tmp_path: Path) -> None:
    inhoud, regel, melding = STUK[wat]
    map_ = tmp_path / "kaart" / "vertalingen"
    map_.mkdir(parents=True)
    (map_ / "en.po").write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    en, (bevinding,) = lees_catalogus(map_, "en")
    assert (bevinding.bestand, bevinding.regel, bevinding.ernst) == ("kaart/vertalingen/en.po", regel, "let op")
    assert melding in bevinding.melding
    assert en.gettext("Direct hulp") == "Direct hulp"


def test_a_missing_catalogue_gives_one_finding_and_dutch_texts(tmp_path: Path) -> None:
    ti, (bevinding,) = lees_catalogus(tmp_path / "kaart" / "vertalingen", "ti")
    assert bevinding.ernst == "let op"
    assert bevinding.melding == (
        "dit bestand ontbreekt; maak het met: kaart vertaling bijwerken. Tot dan staat alles voor het Tigrinya er in het Nederlands"
    )
    assert ti.gettext("Direct hulp") == "Direct hulp"


# fmt: off
GAAF = {
    "with a byte order mark": ("\ufeff" + GOED + 'msgid "a"\nmsgstr "b"\n').encode(),
    "with Windows line ends": (GOED + 'msgid "a"\nmsgstr "b"\n').replace("\n", "\r\n").encode(),
    "with a text over several lines": (GOED + 'msgid ""\n"a"\nmsgstr ""\n"b"\n').encode(),
    "with quotes in a text": (GOED + 'msgid "a"\nmsgstr "b"\n\nmsgid "zeg \\"x\\""\nmsgstr "say \\"x\\\\\\\\"\n').replace('\\\\\\\\"', '\\\\"').encode(),
    "with a plural that leaves the number out": (GOED + 'msgid "a"\nmsgstr "b"\n' + MEERVOUD + 'msgstr[0] "one"\nmsgstr[1] "%(num)s more"\n').encode(),
    "with an outdated text that misses a place": (GOED + 'msgid "a"\nmsgstr "b"\n#, fuzzy\nmsgid "Op %(datum)s"\nmsgstr "On"\n').encode(),
}
# fmt: on


@pytest.mark.parametrize("wat", GAAF)
def test_a_good_catalogue_is_read(wat: str, tmp_path: Path) -> None:
    (tmp_path / "en.po").write_bytes(GAAF[wat])
    en, bevindingen = lees_catalogus(tmp_path, "en")
    assert bevindingen == []
    assert en.gettext("a") == "b"


def test_a_file_from_the_mail_is_looked_at_under_any_name(tmp_path: Path) -> None:
    map_ = tmp_path / "kaart" / "vertalingen"
    map_.mkdir(parents=True)
    kop = GOED.replace("utf-8\\n", 'utf-8\\n"\n"Language: ti\\n')
    (map_ / "ti.po").write_text(GOED, encoding="utf-8")
    (map_ / "tigrinya (1).po").write_text(kop + 'msgid "Bel 112"\nmsgstr "113"\n', encoding="utf-8")
    bevindingen = losse_bestanden(map_)
    assert {b.bestand for b in bevindingen} == {"kaart/vertalingen/tigrinya (1).po"}
    # Nothing of it is on the site.
    assert {b.ernst for b in bevindingen} == {"let op"}
    assert len(bevindingen) == 3
    assert "kaart vertaling inbrengen" in bevindingen[0].melding
    assert "ontbreekt het getal '112'" in bevindingen[1].melding


@pytest.mark.parametrize("naam", ["uk.po", "pt-BR.po"])
def test_a_catalogue_of_a_language_that_nobody_knows_is_told(naam: str, tmp_path: Path) -> None:
    map_ = tmp_path / "kaart" / "vertalingen"
    map_.mkdir(parents=True)
    (map_ / naam).write_text(GOED, encoding="utf-8")
    (bevinding,) = losse_bestanden(map_)
    assert (bevinding.bestand, bevinding.ernst) == (f"kaart/vertalingen/{naam}", "fout")
    assert (
        "kent de kaart niet; zij kent nl, en, ar, ti, tr, bg. Zet de taal in hooks/vertaling/talen.py"
        in bevinding.melding
    )


def test_a_file_in_another_language_than_its_name_says_is_not_shown(tmp_path: Path) -> None:
    kop = GOED.replace("utf-8\\n", 'utf-8\\n"\n"Language: tr\\n')
    (tmp_path / "ti.po").write_text(kop + 'msgid "Direct hulp"\nmsgstr "Acil"\n', encoding="utf-8")
    ti, (bevinding,) = lees_catalogus(tmp_path, "ti")
    assert (ti.gettext("Direct hulp"), bevinding.ernst) == ("Direct hulp", "let op")
    assert "bovenin staat Language: tr, en dit is het bestand van ti" in bevinding.melding


# -- a translation that something is wrong with -----------------------------------------------------------

KORT = "organisaties/x:kort"
# fmt: off
GETOOND = {
    # What is wrong: (PO, what a reader sees, status in the table, how bad it is).
    "too long for a card": (bericht("Hulp", "h" * 71), "Hulp", "ontbreekt", "let op"),
    "an invisible character": (bericht("Hulp", "He\u200flp"), "Hulp", "ontbreekt", "let op"),
    "a bracket left open": (bericht("Hulp", "Help (free"), "Help (free", "concept", "let op"),
    "a review by name": (bericht("Hulp", "Help", "# nagekeken: Sara, 2026-11-24\n"), "Help", "concept", "let op"),
    "another number": (bericht("Bel 112", "Call 113"), "Bel 112", "ontbreekt", "fout"),
    "another number in an old text": (bericht("Bel 112", "Call 113", "#, fuzzy\n"), "Bel 112", "verouderd", None),
}
# fmt: on


@pytest.mark.parametrize("wat", GETOOND)
def test_a_translation_with_something_wrong_is_shown_only_when_it_does_no_harm(wat: str, tmp_path: Path) -> None:
    po, gezien, status, ernst = GETOOND[wat]
    (tmp_path / "en.po").write_text(GOED + po, encoding="utf-8")
    en, bevindingen = lees_catalogus(tmp_path, "en")
    assert {b.ernst for b in bevindingen} == ({ernst} if ernst else set())
    nl = "Bel 112" if "112" in po else "Hulp"
    getoond = en.tekst(Tekst.bron(nl), KORT)
    assert getoond == Tekst(nl, gezien, "nl" if gezien == nl else "en", "ontbreekt" if gezien == nl else "concept")
    assert en.status(nl, KORT) == status


def test_a_button_with_a_broken_place_is_dutch(tmp_path: Path) -> None:
    (tmp_path / "en.po").write_text(GOED + 'msgid "Op %(datum)s"\nmsgstr "On %(date)s"\n', encoding="utf-8")
    en, (bevinding,) = lees_catalogus(tmp_path, "en")
    assert en.gettext("Op %(datum)s") == "Op %(datum)s"
    assert (bevinding.ernst, en.status("Op %(datum)s", None)) == ("let op", "ontbreekt")
