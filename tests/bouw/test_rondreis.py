"""A round trip: Dutch changes, every translation is out of date and says so, the edited file comes back, all is well."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from hulp import PROJECT, voer_uit, werkblad_pdf
from klein_project import maak_klein_project
from verzonnen import ORGANISATIE as RECORD
from verzonnen_methodiek import METHODIEK, schrijf

from hooks.bouw import zet_lettertypen
from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.stand import Stand, lees_stand
from hooks.vertaling import TALEN
from hooks.vertaling.po import alle, lees_po, schrijf_po, vormen

ANDERE = [code for code in TALEN if code != "nl"]
# Where a Dutch sentence stands, its context, and the sentence that comes in its place.
ORGANISATIE = "organisaties/voorbeeld:kort"
GROW = "methodiek/grow:delen.doel.uitleg"
NIEUW = {ORGANISATIE: "Een bed en begeleiding als niemand anders u helpt", GROW: "Waar wilt u over een jaar zijn?"}
# Both as they were, in every language.
EERST = {
    "nl": ("Opvang en begeleiding als u nergens anders terechtkunt", "Wat wilt u bereiken, binnenkort en later?"),
    "en": (
        "Shelter (opvang) and support (begeleiding) if no one else can help",
        "What do you want to achieve, soon and later?",
    ),
    "ar": (
        "مأوى (opvang) ومتابعة (begeleiding) لمن لا يجد مكاناً آخر يساعده",
        "ماذا تريدون أن تحققوا، قريباً وفيما بعد؟",
    ),
    "ti": ("መጽለሊ (opvang)፣ ደገፍ (begeleiding)፣ ካልእ እትኸድዎ ቦታ እንተዘይብልኩም", "ኣብ ቀረባ ግዜን ደሓርን እንታይ ክትበጽሑ ትደልዩ፧"),
    "tr": (
        "Başka yerden yardım alamıyorsanız kalacak yer (opvang) ve destek",
        "Yakında ve ileride neye ulaşmak istiyorsunuz?",
    ),
    "bg": (
        "Подслон (opvang) и подкрепа, ако няма къде другаде да отидете",
        "Какво искате да постигнете скоро и по-късно?",
    ),
}
UITGAVE = Uitgave(editie="deelnemer", datum=date(2026, 11, 23), adres="https://kaart.example/", talen=tuple(TALEN))


def kaart(project: Path, *opdracht: str) -> str:
    gedaan = voer_uit(project, "hooks.opdracht", *opdracht)
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
    return gedaan.stdout


def verouderd(stand: Stand) -> dict[str, int]:
    return {code: sum(d.verouderd for d in stand.vertaalstand if d.taal == code) for code in ANDERE}


def blad(stand: Stand, taal: str) -> Blad:
    return Blad(
        stand.in_taal(UITGAVE, taal), UITGAVE, stand.catalogi[taal], Instellingen(deelnemer_adres=UITGAVE.adres)
    )


def pdf_tekst(pdf: bytes) -> str:
    uit = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    # pdftotext adds direction marks by itself, and puts the mark at the end of a Dutch line in Arabic at its begin.
    return " ".join(re.sub("[\u200e\u200f\u202a-\u202e?]", "", uit).split())


def zichtbaar(html: str) -> str:
    """The text of a page but for what only shows when the reader asks for both languages."""
    html = re.sub(r'<span class="sk-naast"[^>]*>.*?</span>', " ", html, flags=re.S)
    return " ".join(re.sub(r"<[^>]+>", "", html).split())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in all languages."""
    return maak_klein_project(tmp_path / "project", tuple(TALEN))


@pytest.fixture
def veranderd(project: Path) -> dict[str, str]:
    """Two Dutch sentences change, one on the kaart and one in the handbook; their words of before."""
    oud = dict(zip((ORGANISATIE, GROW), EERST["nl"], strict=True))
    vragen = METHODIEK["methodiek/grow/vragen.yml"]
    schrijf(
        project,
        {
            "kaart/organisaties/voorbeeld.yml": RECORD.replace("kort: Hulp bij wonen", f"kort: {oud[ORGANISATIE]}"),
            "methodiek/grow/vragen.yml": vragen.replace("uitleg: Waar wilt u heen?", f"uitleg: {oud[GROW]}"),
        },
    )
    kaart(project, "vertaling", "bijwerken")
    shutil.copy(PROJECT / "kaart" / "vertalingen" / "drempels.yml", project / "kaart" / "vertalingen")
    for code in ANDERE:
        pad = project / "kaart" / "vertalingen" / f"{code}.po"
        catalog = lees_po(pad.read_bytes())
        for bericht in alle(catalog):
            if str(bericht.context) in oud:
                bericht.string = EERST[code][list(oud).index(str(bericht.context))]
        pad.write_text(schrijf_po(code, catalog), encoding="utf-8")
    stand = lees_stand(project / "kaart")
    assert set(verouderd(stand).values()) == {0}
    assert stand.kaart is not None
    voorbeeld = {code: stand.in_taal(UITGAVE, code).organisatie("voorbeeld").kort.status for code in ANDERE}
    assert set(voorbeeld.values()) == {"concept"}
    for bestand, context in (("kaart/organisaties/voorbeeld.yml", ORGANISATIE), ("methodiek/grow/vragen.yml", GROW)):
        pad = project / bestand
        tekst = pad.read_text(encoding="utf-8")
        assert tekst.count(f": {oud[context]}\n") == 1
        pad.write_text(tekst.replace(f": {oud[context]}\n", f": {NIEUW[context]}\n"), encoding="utf-8")
    kaart(project, "vertaling", "bijwerken")
    return oud


def test_a_changed_dutch_sentence_travels_to_every_language_and_back(
    project: Path, veranderd: dict[str, str], tmp_path: Path
) -> None:
    # Every translation of both is out of date, and no other.
    stand = lees_stand(project / "kaart")
    assert verouderd(stand) == dict.fromkeys(ANDERE, 2)
    assert "verouderd: organisaties/voorbeeld:kort: " + NIEUW[ORGANISATIE] in kaart(project, "vertaling", "stand", "ti")
    uitvoer = kaart(project, "controleer")
    for code in ANDERE:
        assert (
            f"kaart/vertalingen/{code}.po:1:1: let op: {TALEN[code].naam_nl}: 2 vertalingen zijn verouderd" in uitvoer
        )

    # A page and a sheet show the old translation, with the Dutch of today beside it, unasked.
    assert stand.kaart is not None
    lettertypen = zet_lettertypen(tmp_path / "lettertypen")
    for code in ANDERE:
        hier = blad(stand, code)
        organisatie = hier.kaart.organisatie("voorbeeld")
        assert organisatie.kort.status == "verouderd"
        tekst = zichtbaar(hier.organisatie(organisatie))
        assert organisatie.kort.tekst in tekst, code
        assert NIEUW[ORGANISATIE] in tekst, code
        pdf = pdf_tekst(werkblad_pdf("grow", hier.kaart, UITGAVE, hier.catalogus, lettertypen))
        assert NIEUW[GROW].rstrip("?") in pdf, code

    # A translator mends the file in a program of their own and mails it back.
    for code in ANDERE:
        gemaild = tmp_path / f"van de vertaler {code}.po"
        catalog = lees_po((project / "kaart" / "vertalingen" / f"{code}.po").read_bytes())
        for bericht in [b for b in alle(catalog) if b.fuzzy]:
            assert bericht.previous_id == [veranderd[str(bericht.context)]]
            bericht.string = f"{vormen(bericht)[0]}!"
            bericht.flags.discard("fuzzy")
        gemaild.write_text(schrijf_po(code, catalog), encoding="utf-8")
        assert f"{code}: 2 vertalingen opgenomen" in kaart(project, "vertaling", "inbrengen", str(gemaild))

    # All is well: nothing is out of date, no page or sheet shows both unasked, and another run changes nothing.
    stand = lees_stand(project / "kaart")
    assert set(verouderd(stand).values()) == {0}
    assert "verouderd" not in kaart(project, "controleer")
    for code in ANDERE:
        hier = blad(stand, code)
        organisatie = hier.kaart.organisatie("voorbeeld")
        assert (organisatie.kort.status, organisatie.kort.tekst[-1]) == ("concept", "!")
        assert NIEUW[ORGANISATIE] not in zichtbaar(hier.organisatie(organisatie)), code
        pdf = pdf_tekst(werkblad_pdf("grow", hier.kaart, UITGAVE, hier.catalogus, lettertypen))
        assert NIEUW[GROW].rstrip("?") not in pdf, code
    bestanden = {p.name: p.read_bytes() for p in (project / "kaart" / "vertalingen").glob("*.po")}
    kaart(project, "vertaling", "bijwerken")
    assert {p.name: p.read_bytes() for p in (project / "kaart" / "vertalingen").glob("*.po")} == bestanden


def test_a_changed_page_is_shown_with_the_dutch_of_today_until_a_person_says_it_is_right(project: Path) -> None:
    pad = project / "content" / "over.md"
    pad.write_text(pad.read_text(encoding="utf-8").replace("Wij raden niet.", "Wij raden nooit."), encoding="utf-8")
    stand = lees_stand(project / "kaart")
    assert {b.status for b in stand.bladzijden if b.naam == "over"} == {"verouderd"}
    assert {b.status for b in stand.bladzijden if b.naam == "index"} == {"concept"}
    html = blad(stand, "ar").bladzijde("<p>قديم</p>", stand.bladzijde("over", "ar"), "<p>Wij raden nooit.</p>")
    assert "قديم" in html
    assert '<div lang="nl" dir="ltr"><p>Wij raden nooit.</p></div>' in html
    assert "data-verouderd" in html
    kaart(project, "vertaling", "bijwerken")
    assert {b.status for b in lees_stand(project / "kaart").bladzijden if b.naam == "over"} == {"verouderd"}
    for code in ANDERE:
        kaart(project, "vertaling", "bijgewerkt", "over", code)
    stand = lees_stand(project / "kaart")
    assert {b.status for b in stand.bladzijden} == {"concept"}
    html = blad(stand, "ar").bladzijde("<p>قديم</p>", stand.bladzijde("over", "ar"), "<p>Wij raden nooit.</p>")
    assert "قديم" in html
    assert "data-verouderd" not in html
