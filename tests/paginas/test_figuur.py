"""The drawing of a traject: all of it is inside its box, in order, and no two words lie over each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

from hooks import adressen
from hooks.model import Kaart
from hooks.model.methodiek import Traject, Volgorde
from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.paginas.figuur import figuur, in_regels
from hooks.stand import PROJECT, Stand, vandaag

LETTERS = PROJECT / "node_modules" / "@fontsource" / "noto-sans" / "files"
# As handboek.css has them: class -> size, weight.
LETTER = {"naam": (17, 700), "onder": (14, 400), "nr": (18, 700), "op": (18, 700)}

ACHT = ["Kennismaken", "Wensen", "Oefenen", "Meelopen", "Kiezen", "Plaatsen", "Werken", "Afscheid"]


def test_the_sizes_of_letters_are_those_of_the_style_sheet() -> None:
    css = (PROJECT / "hooks" / "paginas" / "stijlen" / "bladzijden" / "handboek.css").read_text(encoding="utf-8")
    for naam, (maat, dikte) in LETTER.items():
        regel = next(
            r for r in re.findall(r"([^{}]*)\{([^}]*)\}", css) if f".sk-figuur__{naam}" in r[0] and "font-size" in r[1]
        )
        assert f"font-size:{maat}px" in regel[1]
        assert ("font-weight:700" in regel[1]) is (dikte == 700)


# -- places ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("volgorde", ["strikt", "parallel", "cyclisch"])
@pytest.mark.parametrize("staand", [False, True])
@pytest.mark.parametrize("aantal", [2, 3, 4, 5, 8])
def test_every_part_is_there_once_in_order_inside_the_box(volgorde: Volgorde, staand: bool, aantal: int) -> None:
    f = figuur(volgorde, ACHT[:aantal], ["4 weken"] * aantal, staand)
    assert [k.nr for k in f.knopen] == list(range(1, aantal + 1))
    assert [" ".join(k.regels) for k in f.knopen] == ACHT[:aantal]
    assert all(k.onder == ("4", "weken") or k.onder == ("4 weken",) for k in f.knopen)
    assert all(0 <= k.x <= f.breed and 0 <= k.y <= f.hoog for k in f.knopen)
    assert len({(round(k.x, 3), round(k.y, 3)) for k in f.knopen}) == aantal
    assert f.soort == volgorde


def test_a_strict_order_runs_from_left_to_right_and_on_a_phone_from_top_to_bottom() -> None:
    liggend, staand = (figuur("strikt", ACHT, [""] * 8, staand) for staand in (False, True))
    assert [k.x for k in liggend.knopen] == sorted({k.x for k in liggend.knopen})
    assert {k.y for k in liggend.knopen} == {0}
    assert [k.y for k in staand.knopen] == sorted({k.y for k in staand.knopen})
    assert {k.x for k in staand.knopen} == {0}
    assert staand.breed < 400 < liggend.breed


def test_what_runs_side_by_side_begins_at_one_line() -> None:
    assert {k.x for k in figuur("parallel", ACHT, [""] * 8).knopen} == {0}


@pytest.mark.parametrize("aantal", [2, 3, 4, 6])
def test_a_ring_goes_round_with_the_clock_from_the_top_and_closes(aantal: int) -> None:
    f = figuur("cyclisch", ACHT[:aantal], [""] * aantal)
    midden = (f.breed / 2, sum(k.y for k in f.knopen) / aantal)
    assert f.knopen[0].x == pytest.approx(midden[0])
    assert f.knopen[0].y == min(k.y for k in f.knopen)
    assert f.knopen[1].x >= midden[0] - 1e-6
    for k in f.knopen:
        assert (k.x - midden[0]) ** 2 + (k.y - midden[1]) ** 2 == pytest.approx(f.straal**2)
    assert len(f.bogen) == aantal
    for nr, (x1, y1, x2, y2) in enumerate(f.bogen):
        # Every arrow begins beside its part and ends beside the next; the last ends at the first.
        van, naar = f.knopen[nr], f.knopen[(nr + 1) % aantal]
        assert (x1 - van.x) ** 2 + (y1 - van.y) ** 2 < (x1 - naar.x) ** 2 + (y1 - naar.y) ** 2 or aantal == 2
        assert ((x2 - naar.x) ** 2 + (y2 - naar.y) ** 2) ** 0.5 < 40


@pytest.mark.parametrize("staand", [False, True])
def test_only_a_ring_has_arrows_round(staand: bool) -> None:
    assert figuur("strikt", ACHT, [""] * 8, staand).bogen == figuur("parallel", ACHT, [""] * 8, staand).bogen == ()


def test_longer_labels_make_a_drawing_higher() -> None:
    for volgorde, staand in (("strikt", False), ("strikt", True), ("parallel", True)):
        kort, lang = (
            figuur(volgorde, ACHT, [onder] * 8, staand)
            for onder in ("", "hoogstens vier weken per werkplek, en soms langer")
        )
        assert lang.hoog > kort.hoog


def test_a_long_word_gets_a_wider_part_and_the_drawing_stays_as_wide() -> None:
    namen = [*ACHT[:5], "Loopbaanbegeleidingsgesprek"]
    f = figuur("strikt", namen, [""] * 6)
    *gewoon, lang = f.knopen
    assert lang.breed > gewoon[0].breed
    assert len({round(k.breed, 3) for k in gewoon}) == 1
    assert f.breed == 1000
    assert lang.x + lang.breed <= 1000


def test_more_long_words_than_fit_make_the_drawing_wider_instead_of_laying_them_over_each_other() -> None:
    f = figuur("strikt", ["Loopbaanbegeleidingsgesprek"] * 8, [""] * 8)
    assert f.breed > 1000
    for een, ander in pairwise(f.knopen):
        assert een.x + _breedte("Loopbaanbegeleidingsgesprek", *LETTER["naam"]) < ander.x


@pytest.mark.parametrize(
    ("tekst", "breed", "regels"),
    [
        ("", 100, ()),
        ("een", 100, ("een",)),
        ("een twee drie", 1000, ("een twee drie",)),
        ("een twee drie", 1, ("een", "twee", "drie")),
        ("Arbeidsmarktoriëntatie nu", 60, ("Arbeidsmarktoriëntatie", "nu")),
    ],
)
def test_a_label_breaks_between_words_only(tekst: str, breed: float, regels: tuple[str, ...]) -> None:
    assert in_regels(tekst, breed) == regels


# -- the real trajecten, as they are drawn --------------------------------------------------------------


@dataclass(frozen=True)
class Vlak:
    """A word of a drawing and the room it takes."""

    tekst: str
    links: float
    boven: float
    rechts: float
    onder: float


@cache
def _lettertype(dikte: int) -> tuple[dict[int, str], dict[str, int], int]:
    font = TTFont(LETTERS / f"noto-sans-latin-{dikte}-normal.woff2")
    return font.getBestCmap(), {g: font["hmtx"][g][0] for g in font.getGlyphOrder()}, font["head"].unitsPerEm


def _breedte(tekst: str, maat: float, dikte: int) -> float:
    cmap, breedtes, em = _lettertype(dikte)
    return sum(breedtes[cmap[ord(teken)]] for teken in tekst) * maat / em


def woorden(svg: ElementTree.Element) -> Iterator[Vlak]:
    """Every text of a drawing, measured with the letters of the site."""
    for t in svg.iter("text"):
        maat, dikte = LETTER[t.attrib["class"].removeprefix("sk-figuur__")]
        tekst = t.text or ""
        breed = _breedte(tekst, maat, dikte)
        x, y = float(t.attrib["x"]), float(t.attrib["y"])
        links = x - breed * {"start": 0.0, "middle": 0.5, "end": 1.0}[t.attrib.get("text-anchor", "start")]
        # From the top of a capital to below the line.
        yield Vlak(tekst, links, y - maat * 0.75, links + breed, y + maat * 0.24)


Pagina = Callable[[Traject], str]


@pytest.fixture(scope="module")
def pagina(stand: Stand) -> Pagina:
    """Gives the HTML of the page of a traject on the real kaart."""
    echt = stand.kaart
    assert echt is not None
    uitgave = Uitgave(editie="team", datum=vandaag(), adres="https://voorbeeld.example/")

    @cache
    def teken(traject: Traject) -> str:
        andere = [t for t in echt.methodiek.trajecten if t.id != traject.id]
        methodiek = echt.methodiek.model_copy(update={"trajecten": (*andere, traject)})
        kaart = echt.model_copy(update={"methodiek": methodiek})
        blad = Blad(kaart, uitgave, stand.catalogi["nl"], Instellingen())
        return next(p for p in blad.paginas() if p.pad == adressen.traject(traject.id)).html()

    return teken


@pytest.fixture(scope="module")
def trajecten(echte_kaart: Kaart) -> dict[str, Traject]:
    """The real trajecten."""
    return {t.id: t for t in echte_kaart.methodiek.trajecten}


def tekeningen(html: str) -> list[ElementTree.Element]:
    """The drawings on a page."""
    return [ElementTree.fromstring(svg) for svg in re.findall(r"<svg data-soort.*?</svg>", html, re.S)]


def verzonnen(volgorde: Volgorde, aantal: int) -> Traject:
    """A traject with names and terms as long as they can be."""
    naam, norm = "Samen oefenen op een plek die daarvoor gemaakt", "Hoogstens vier weken, met een verzoek"[:40]
    fasen = [
        {"id": f"fase-{nr}", "naam": naam[:45], "kort": "Verzonnen.", "termijn": {"norm": norm}} for nr in range(aantal)
    ]
    return Traject.model_validate(
        {
            **{
                "id": "verzonnen",
                "titel": "Verzonnen",
                "kort": "Verzonnen.",
                "deel": "trajecten",
                "doel": "Verzonnen.",
            },
            **{"doelgroep": "professional", "voor_wie": "onbekend", "wanneer": "onbekend", "volgorde": volgorde},
            **{"termijn": {"norm": "onbekend"}, "bron": ["werkwinkel"], "bewijs": "voorbeeld", "fasen": fasen},
            "uitkomst": {"doel": "onbekend", "resultaat": "onbekend", "bewijs": "voorbeeld"},
        }
    )


ECHTE = [pad.stem for pad in sorted((PROJECT / "methodiek" / "trajecten").glob("*.yml"))]
LANG: list[tuple[Volgorde, int]] = [("strikt", 3), ("strikt", 8), ("parallel", 8), ("cyclisch", 2), ("cyclisch", 4)]


def buiten(svg: ElementTree.Element) -> list[str]:
    """The words that leave a drawing."""
    _, _, breed, hoog = map(float, svg.attrib["viewBox"].split())
    return [
        f"{svg.attrib['data-soort']} {breed:.0f}x{hoog:.0f}: {w}"
        for w in woorden(svg)
        if w.links < -1 or w.rechts > breed + 1 or w.boven < -1 or w.onder > hoog + 1
    ]


def over_elkaar(svg: ElementTree.Element) -> list[str]:
    """The pairs of words of a drawing that lie over each other."""
    alle = list(woorden(svg))
    assert alle
    return [
        f"{svg.attrib['data-soort']}: {a} / {b}"
        for a, b in combinations(alle, 2)
        if a.links < b.rechts and b.links < a.rechts and a.boven < b.onder and b.boven < a.onder
    ]


@pytest.mark.parametrize("id_", ECHTE)
def test_a_real_traject_is_drawn_for_a_screen_and_for_a_phone(
    id_: str, trajecten: dict[str, Traject], pagina: Pagina
) -> None:
    traject = trajecten[id_]
    soorten = [(svg.attrib["data-soort"], "staand" in svg.attrib["class"]) for svg in tekeningen(pagina(traject))]
    assert soorten == [(traject.volgorde, s) for s in ((False,) if traject.volgorde == "cyclisch" else (False, True))]


@pytest.mark.parametrize("id_", ECHTE)
def test_every_fase_of_a_real_traject_is_in_its_drawings_in_order(
    id_: str, trajecten: dict[str, Traject], pagina: Pagina
) -> None:
    traject = trajecten[id_]
    for svg in tekeningen(pagina(traject)):
        namen = [t.text or "" for t in svg.iter("text") if t.attrib["class"] in ("sk-figuur__naam", "sk-figuur__op")]
        assert " ".join(namen) == " ".join(str(fase.naam) for fase in traject.fasen)
        vlakken = [e for e in svg.iter() if e.attrib.get("class") == "sk-figuur__vlak"]
        assert len(vlakken) == len(traject.fasen)
        nummers = [t.text for t in svg.iter("text") if t.attrib["class"] == "sk-figuur__nr"]
        assert nummers == ([] if traject.volgorde == "parallel" else [str(nr + 1) for nr in range(len(traject.fasen))])
        assert f"{len(traject.fasen)} delen" in (svg.findtext("title") or "")
        assert all(str(fase.naam) in (svg.findtext("desc") or "") for fase in traject.fasen)


@pytest.mark.parametrize("id_", ECHTE)
def test_no_word_of_a_real_traject_leaves_its_drawing(id_: str, trajecten: dict[str, Traject], pagina: Pagina) -> None:
    assert [fout for svg in tekeningen(pagina(trajecten[id_])) for fout in buiten(svg)] == []


@pytest.mark.parametrize("id_", ECHTE)
def test_no_two_words_of_a_real_traject_lie_over_each_other(
    id_: str, trajecten: dict[str, Traject], pagina: Pagina
) -> None:
    assert [fout for svg in tekeningen(pagina(trajecten[id_])) for fout in over_elkaar(svg)] == []


@pytest.mark.parametrize(("volgorde", "aantal"), LANG)
def test_the_longest_names_and_terms_fit_in_a_drawing_too(volgorde: Volgorde, aantal: int, pagina: Pagina) -> None:
    for svg in tekeningen(pagina(verzonnen(volgorde, aantal))):
        assert buiten(svg) == []
        assert over_elkaar(svg) == []


@pytest.mark.parametrize("id_", ECHTE)
def test_no_two_parts_of_a_page_have_one_name(id_: str, trajecten: dict[str, Traject], pagina: Pagina) -> None:
    ids = re.findall(r' id="([^"]+)"', pagina(trajecten[id_]))
    assert len(ids) == len(set(ids))


def test_the_font_is_that_of_the_site() -> None:
    assert _breedte("iiii", 17, 400) < _breedte("mmmm", 17, 400) < _breedte("mmmm", 17, 700)
