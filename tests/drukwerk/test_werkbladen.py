"""The sheets of the handbook: cards that can be cut out, places that fit them, and forms that can be filled in."""

from __future__ import annotations

import io
import pickle
import re
import subprocess
import sys
from itertools import pairwise
from typing import Any

import pikepdf
import pypdf as pypdf_
import pytest
from hulp import werkblad_pdf

from hooks.drukwerk import LETTERTYPEN, PastNiet, prenten
from hooks.drukwerk.papier import A3, A4, ROUTEKAARTJES
from hooks.drukwerk.pers import Pers
from hooks.drukwerk.route import Routevel
from hooks.drukwerk.schrijfblad import Schrijfblad
from hooks.drukwerk.vel import VOET, Stuk, Zetsel
from hooks.drukwerk.vellen import grow, route_a3, route_a4
from hooks.drukwerk.vellen.kaartjes import WIT as KAART_WIT
from hooks.model import Datum, Kaart, Methodiek, Tekst
from hooks.model.methodiek import Bron, Construct, Doelhulp, Formulier, Grow, Samenhang, Veld
from hooks.vertaling import TALEN
from hooks.vertaling.keuring import Nagekeken

from .conftest import LEEFGEBIEDEN, WORTEL, ZINNEN
from .lees import in_volgorde, pdftotext, vlak

_MM = 72 / 25.4
# Invented words of about the length of the longest card, and a sentence of about its length, in each language.
WOORDEN = {
    "nl": "Maatschappelijke participatie",
    "en": "Taking part in society",
    "ar": "المشاركة في المجتمع",
    "ti": "ኣብ ሕብረተሰብ ምስታፍ",
    "tr": "Toplumsal hayata katılım",
    "bg": "Обществено участие",
}


def _t(nl: str, taal: str, vertaald: dict[str, str]) -> Tekst:
    return Tekst.bron(nl) if taal == "nl" else Tekst(nl, vertaald[taal], taal, "concept")


def verzin_methodiek(taal: str = "nl") -> Methodiek:
    """Twenty cards in four groups, GROW, SMART and a form, all invented."""

    def zin(nl: str = ZINNEN["nl"]) -> Tekst:
        return _t(nl, taal, ZINNEN)

    def woord(nl: str = WOORDEN["nl"]) -> Tekst:
        return _t(nl, taal, WOORDEN)

    def construct(nr: int, aantal: int, slot: bool = False) -> Construct:
        return Construct.model_validate(
            {
                "id": f"groep-{nr}",
                "naam": _t("Geld en papieren", taal, LEEFGEBIEDEN),
                "kort": zin(),
                "code": f"K{chr(65 + nr)}",
                "kleur": "#1d5fa8",
                "tint": "#e8eff6",
                "donker": "#99b7d8",
                "slot": slot,
                "kaarten": tuple(
                    {"id": f"kaart-{nr}-{k}", "woord": woord(), "uitleg": zin(), "icoon": "material/home"}
                    for k in range(aantal)
                ),
            }
        )

    deel = {"engels": "Goal", "naam": woord(), "uitleg": zin()}
    grow = Grow.model_validate(
        {
            "delen": tuple(
                deel
                | {
                    "id": f"deel-{letter}",
                    "letter": letter.upper(),
                    "vragen": tuple({"id": f"v-{nr}", "vraag": zin(), "kern": nr < 3} for nr in range(5)),
                }
                for letter in "grow"
            ),
            "score": zin(),
            "tien": zin(),
        }
    )
    doelhulp = Doelhulp.model_validate(
        {
            "letters": tuple(
                {
                    "id": f"letter-{x}",
                    "letter": x.upper(),
                    "woord": woord(),
                    "vraag": zin(),
                    "samen": zin(),
                    "mist": zin(),
                    "klaar": zin(),
                }
                for x in "smart"
            ),
            "doorvragen": (zin(), zin(), zin(), zin()),
            "vaag": Tekst.bron("beter, meer"),
        }
    )
    velden: tuple[dict[str, Any], ...] = (
        {"id": "begin", "naam": woord(), "soort": "kop", "hulp": zin()},
        {"id": "wanneer", "naam": woord(), "soort": "datum"},
        {"id": "waar", "naam": woord(), "hulp": zin()},
        {"id": "wat", "naam": woord(), "soort": "vak", "regels": 4},
        {"id": "keus", "naam": woord(), "soort": "vinkjes", "keuzes": (woord(), woord(), woord())},
        {"id": "cijfer", "naam": woord(), "soort": "score"},
    )
    formulier = Formulier.model_validate(
        {
            "id": "verzonnen",
            "titel": woord(),
            "kort": zin(),
            "doelgroep": "deelnemer",
            "velden": velden,
            "let_op": zin(),
            "bron": ("bron-een",),
            "bewijs": "praktijk",
        }
    )
    return Methodiek(
        constructen=(construct(0, 3), construct(1, 11), construct(2, 5), construct(3, 1, slot=True)),
        samenhang=(Samenhang(id="gebied-0", kaarten=("kaart-0-0", "kaart-1-4")),),
        grow=grow,
        doelhulp=doelhulp,
        formulieren=(formulier,),
    )


RASTER_LINKS, RASTER_BOVEN = ROUTEKAARTJES.links, ROUTEKAARTJES.boven
KAART_BREED, KAART_HOOG = ROUTEKAARTJES.breed, ROUTEKAARTJES.hoog
ROUTES: dict[str, Routevel] = {"route-a3": route_a3.ROUTE, "route-a4": route_a4.ROUTE}

BLADEN = ("kaartjes", "route-a3", "route-a4", "grow", "smart", "formulier-verzonnen")
OM_TE_SCHRIJVEN = ("grow", "smart", "formulier-verzonnen")


@pytest.fixture
def met_handboek(verzin_kaart):
    def maak(taal: str = "nl", **anders: Any) -> Kaart:
        return verzin_kaart(1, taal, methodiek=verzin_methodiek(taal).model_copy(update=anders))

    return maak


@pytest.fixture(scope="module")
def gedrukt() -> dict[tuple[str, str, bool], bytes]:
    """The sheets of the invented handbook as it is: many tests read the same one."""
    return {}


@pytest.fixture
def vers(uitgave, catalogus, lettertypen, met_handboek):
    """Makes a sheet."""

    def maak(naam: str, taal: str = "nl", met_nl: bool = False, kaart: Kaart | None = None, **anders: Any) -> bytes:
        return werkblad_pdf(
            naam, kaart or met_handboek(taal), uitgave.model_copy(update=anders), catalogus(taal), lettertypen, met_nl
        )

    return maak


@pytest.fixture
def druk(vers, gedrukt):
    """Makes a sheet, or gives the one that another test made just like it."""

    def maak(naam: str, taal: str = "nl", met_nl: bool = False, kaart: Kaart | None = None, **anders: Any) -> bytes:
        if kaart or anders:
            return vers(naam, taal, met_nl, kaart, **anders)
        if (naam, taal, met_nl) not in gedrukt:
            gedrukt[naam, taal, met_nl] = vers(naam, taal, met_nl)
        return gedrukt[naam, taal, met_nl]

    return maak


def _tekst(pdf: bytes) -> str:
    return " ".join(pagina.extract_text() for pagina in pypdf_.PdfReader(io.BytesIO(pdf)).pages)


def _velden(pdf: bytes) -> list[Any]:
    with pikepdf.open(io.BytesIO(pdf)) as open_:
        return [
            (str(v.T), str(v.TU), [float(x) for x in v.Rect], open_.pages.index(pikepdf.Page(v.P)))
            for v in open_.Root.AcroForm.Fields
        ]


def _woorden_per_pagina(pdf: bytes) -> list[list[tuple[float, float, float, float, str]]]:
    """The words of each page with their boxes, in mm from the left upper corner."""
    vorm = r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>'
    paginas = pdftotext(pdf, "-bbox").split("<page ")[1:]
    return [
        [(*(float(x) / _MM for x in m[:4]), m[4]) for m in re.findall(vorm, pagina)]  # type: ignore[misc]
        for pagina in paginas
    ]


def _rechthoeken(pagina: pikepdf.Page) -> list[tuple[float, float, float, float]]:
    """Every filled rectangle that stands upright on the page: (left, top, right, bottom) in mm."""
    hoog = float(pagina.MediaBox[3])
    nu, stapel = pikepdf.Matrix(), []
    laatste: list[float] = []
    uit = []
    for waarden, op in pikepdf.parse_content_stream(pagina):
        naam = str(op)
        if naam == "q":
            stapel.append(nu)
        elif naam == "Q":
            nu = stapel.pop()
        elif naam == "cm":
            nu = pikepdf.Matrix(*(float(x) for x in waarden)) @ nu
        elif naam == "re":
            laatste = [float(x) for x in waarden]
        elif naam == "f" and laatste:
            x, y, b, h = laatste
            hoeken = [nu.transform((x, y)), nu.transform((x + b, y + h))]
            xen, yen = sorted(p[0] for p in hoeken), sorted(hoog - p[1] for p in hoeken)
            uit.append((xen[0] / _MM, yen[0] / _MM, xen[1] / _MM, yen[1] / _MM))
            laatste = []
        elif naam == "n":
            laatste = []
    return uit


# -- every sheet ------------------------------------------------------------------------------------------


def test_the_sheets_are_those_of_which_there_is_something(met_handboek):
    def werkbladen(kaart: Kaart) -> tuple[str, ...]:
        return tuple(p.stuk.naam for p in prenten(kaart, "deelnemer", "nl") if p.vel.naam != "poster")

    assert werkbladen(met_handboek()) == BLADEN
    assert werkbladen(met_handboek(grow=None, constructen=())) == ("smart", "formulier-verzonnen")
    assert werkbladen(met_handboek().model_copy(update={"methodiek": Methodiek()})) == ()


@pytest.mark.parametrize("naam", BLADEN)
@pytest.mark.parametrize("taal", TALEN)
def test_each_sheet_has_its_size_is_tagged_and_names_its_language_and_edition(druk, naam, taal):
    with pikepdf.open(io.BytesIO(druk(naam, taal))) as pdf:
        assert len(pdf.pages) == (2 if naam == "kaartjes" else 1)
        for pagina in pdf.pages:
            assert [float(x) / _MM for x in pagina.MediaBox[2:]] == pytest.approx(
                A3 if naam == "route-a3" else A4, abs=0.2
            )
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == taal
        assert "2026-2" in str(pdf.docinfo["/Title"])


@pytest.mark.parametrize("naam", BLADEN)
@pytest.mark.parametrize("taal", ["ar", "ti", "bg"])
def test_with_dutch_below_it_the_sheet_still_fits(druk, naam, taal):
    pdf = druk(naam, taal, met_nl=True)
    with pikepdf.open(io.BytesIO(pdf)) as open_:
        assert len(open_.pages) <= (2 if naam in ("kaartjes", "grow") else 1)
    tekst = vlak(_tekst(pdf))
    assert ZINNEN["nl"] in tekst or naam.startswith("route"), "the Dutch"
    assert all(woord in tekst for woord in WOORDEN[taal].split()), "the own language"


@pytest.mark.parametrize("naam", BLADEN)
@pytest.mark.parametrize("taal", TALEN)
def test_texts_extract_as_they_were_written(druk, naam, taal):
    pdf = druk(naam, taal)
    for tekst in (vlak(_tekst(pdf)), vlak(pdftotext(pdf, "-raw"))):
        zinnen = [WOORDEN[taal]] if naam.startswith("route") else [WOORDEN[taal], ZINNEN[taal]]
        for zin in zinnen:
            for woord in zin.split():
                assert woord.strip("،፣,.()") in tekst
            if taal != "ar":
                assert zin in tekst
        assert "2026-2" in tekst


def test_without_dutch_asked_for_there_is_none(druk):
    assert ZINNEN["nl"] not in vlak(_tekst(druk("grow", "tr")))
    assert vlak(_tekst(druk("grow", "nl", met_nl=True))).count(ZINNEN["nl"]) == vlak(_tekst(druk("grow"))).count(
        ZINNEN["nl"]
    )


@pytest.mark.parametrize("taal", ["tr", "ar"])
def test_each_sentence_has_its_dutch_on_the_same_line_beside_it(druk, met_handboek, taal):
    woord = {"tr": ("birinci", "ikinci"), "ar": ("سؤال", "جواب")}[taal]
    zin = tuple(f"{w}." if taal == "ar" else f"{w.capitalize()} cümle." for w in woord)
    kaart = met_handboek(taal)
    grow = kaart.methodiek.grow
    deel = grow.delen[0]
    vraag = deel.vragen[0].model_copy(update={"vraag": Tekst("Zin een. Zin twee.", " ".join(zin), taal, "concept")})
    deel = deel.model_copy(update={"vragen": (vraag, *deel.vragen[1:])})
    grow = grow.model_copy(update={"delen": (deel, *grow.delen[1:])})
    kaart = kaart.model_copy(update={"methodiek": kaart.methodiek.model_copy(update={"grow": grow})})

    def hoogte(woord: str) -> float:
        (onder,) = [
            o
            for pagina in _woorden_per_pagina(pdf)
            for _, _, _, o, tekst in pagina
            if woord in in_volgorde(tekst, taal if woord in zin[0] + zin[1] else "nl")
        ]
        return onder

    pdf = druk("grow", taal, met_nl=True, kaart=kaart)
    hoogten = [
        (hoogte(zin[0].split()[0].strip(".")), hoogte("een.")),
        (hoogte(zin[1].split()[0].strip(".")), hoogte("twee.")),
    ]
    for eigen_onder, nl_onder in hoogten:
        assert nl_onder == pytest.approx(eigen_onder, abs=1.6)
    assert hoogten[1][1] - hoogten[0][1] > 3, "the second sentence on the next line"


def _eerste_kaart_oud(kaart: Kaart) -> Kaart:
    """The same kaart, but the translations of a card, of a question, of a letter and of a field are of earlier Dutch."""

    def oud(record: Any, veld: str) -> Any:
        return record.model_copy(update={veld: Tekst("Nieuw Nederlands", "eski metin", "tr", "verouderd")})

    m = kaart.methodiek
    assert m.grow
    assert m.doelhulp
    groep, deel, (letter, *letters) = m.constructen[0], m.grow.delen[0], m.doelhulp.letters
    slot = m.constructen[-1]
    anders = {
        "constructen": (
            oud(groep, "naam").model_copy(update={"kaarten": (oud(groep.kaarten[0], "uitleg"), *groep.kaarten[1:])}),
            *m.constructen[1:-1],
            slot.model_copy(update={"kaarten": (oud(slot.kaarten[0], "woord"),)}),
        ),
        "grow": m.grow.model_copy(update={"delen": (oud(deel, "uitleg"), *m.grow.delen[1:])}),
        "doelhulp": m.doelhulp.model_copy(update={"letters": (oud(letter, "vraag"), *letters)}),
        "formulieren": (
            m.formulieren[0].model_copy(
                update={"velden": (*m.formulieren[0].velden[:2], oud(m.formulieren[0].velden[2], "naam"))}
            ),
        ),
    }
    return kaart.model_copy(update={"methodiek": m.model_copy(update=anders)})


@pytest.mark.parametrize("naam", BLADEN)
@pytest.mark.parametrize("met_nl", [False, True])
def test_a_text_of_which_the_dutch_has_changed_has_a_mark_and_its_dutch(druk, met_handboek, naam, met_nl):
    pdf = druk(naam, "tr", met_nl=met_nl, kaart=_eerste_kaart_oud(met_handboek("tr")))
    tekst = vlak(_tekst(pdf))
    assert "eski metin*" in tekst
    assert tekst.count("eski metin") == tekst.count("Nieuw Nederlands"), "each with its Dutch, once"
    assert "* Het Nederlands is veranderd." in tekst
    breed, hoog = A3 if naam == "route-a3" else A4
    for woorden in _woorden_per_pagina(pdf):
        voet = min(b for _, b, _, _, t in woorden if "2026-2" in t)
        assert all(r < breed - 5 and o < hoog - 3 for _, _, r, o, _ in woorden)
        assert all(b > voet - 0.5 or o < voet + 1.5 for _, b, _, o, _ in woorden)


def test_the_mark_and_what_it_means_stand_on_no_sheet_without_reason(druk):
    assert "*" not in _tekst(druk("grow", "tr", met_nl=True))


@pytest.mark.parametrize("naam", ["smart", "kaartjes", "route-a4"])
def test_a_reviewed_translation_says_by_whom_and_when(vers, monkeypatch, naam):
    monkeypatch.setattr(
        "hooks.vertaling.Catalogus.laatst_nagekeken",
        Nagekeken(rol="moedertaalspreker", datum=Datum(waarde="2026-11-20")),
    )
    assert "Nagekeken: moedertaalspreker, ноември 2026" in vlak(_tekst(vers(naam, "bg")))
    assert "Nagekeken" not in _tekst(vers(naam, "nl"))


@pytest.mark.parametrize("naam", BLADEN)
@pytest.mark.parametrize("taal", ["nl", "ar", "ti"])
def test_only_our_own_fonts_are_embedded(druk, naam, taal):
    with pikepdf.open(io.BytesIO(druk(naam, taal))) as pdf:
        namen = {
            str(o.BaseFont)[8:]
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/Type0"
        }
    assert namen
    assert {n.removesuffix("-Bold") for n in namen} <= {n.removesuffix("-normal.woff2") for n in LETTERTYPEN}


@pytest.mark.parametrize("naam", BLADEN)
def test_every_sheet_says_what_it_is_of_when_it_was_made_and_where_there_is_more(druk, naam):
    tekst = vlak(_tekst(druk(naam)))
    for zin in ("Sociale kaart", "Editie 2026-2", "Gemaakt op 23 november 2026", "kaart.voorbeeld.nl/"):
        assert zin in tekst


def test_an_unread_translation_says_that_it_is_a_concept(uitgave, catalogus, lettertypen, met_handboek, monkeypatch):
    def tekst(taal: str) -> str:
        return vlak(_tekst(werkblad_pdf("smart", met_handboek(taal), uitgave, catalogus(taal), lettertypen)))

    assert "concept" not in tekst("tr"), "nothing is translated yet in this catalogue"
    monkeypatch.setattr("hooks.vertaling.Catalogus.nagekeken", False)
    assert "Deze vertaling is een concept." in tekst("tr")
    assert "concept" not in tekst("nl")


@pytest.mark.parametrize("naam", BLADEN)
def test_the_same_kaart_gives_the_same_bytes(vers, naam):
    assert vers(naam) == vers(naam)


def test_the_same_sheet_has_the_same_bytes_in_another_process(uitgave, catalogus, lettertypen, met_handboek):
    wat = ("smart", met_handboek(), uitgave, catalogus("nl"), lettertypen)
    opdracht = (
        "import pickle, sys; from tests.hulp import werkblad_pdf\n"
        "sys.stdout.buffer.write(werkblad_pdf(*pickle.load(sys.stdin.buffer)))"
    )
    daar = subprocess.run(
        [sys.executable, "-c", opdracht], input=pickle.dumps(wat), capture_output=True, check=True, cwd=WORTEL
    )
    assert daar.stdout == werkblad_pdf(*wat)


@pytest.mark.parametrize("naam", BLADEN)
def test_each_sheet_is_on_the_paper_that_its_kind_names(druk, met_handboek, naam):
    vel = next(p.vel for p in prenten(met_handboek(), "deelnemer", "nl") if p.stuk.naam == naam)
    with pikepdf.open(io.BytesIO(druk(naam))) as pdf:
        for pagina in pdf.pages:
            assert [float(x) for x in pagina.MediaBox] == pytest.approx([0, 0, *vel.papier.in_pt], abs=0.01)


@pytest.mark.parametrize("naam", BLADEN)
@pytest.mark.parametrize(("taal", "met_nl"), [("nl", False), ("ar", True), ("ti", True)])
def test_no_word_runs_off_the_sheet_or_into_the_foot(druk, naam, taal, met_nl):
    breed, hoog = A3 if naam == "route-a3" else A4
    for woorden in _woorden_per_pagina(druk(naam, taal, met_nl)):
        voet = min(b for _, b, _, _, tekst in woorden if "2026-2" in tekst)
        assert voet > hoog - VOET
        for links, boven, rechts, onder, tekst in woorden:
            assert 5 < links < rechts < breed - 5, tekst
            assert 3 < boven < onder < hoog - 3, tekst
            # The box of a word is that of its line, which is higher than its letters.
            assert boven > voet - 0.5 or onder < voet + 1.5, tekst


@pytest.mark.parametrize("met_nl", [False, True])
def test_more_or_fewer_lines_to_write_on_change_nothing_else(uitgave, catalogus, lettertypen, met_handboek, met_nl):
    def maak() -> Schrijfblad:
        pers = Pers.van(lettertypen)
        return Schrijfblad(Zetsel(grow.VEL, Stuk("grow"), met_handboek("bg"), uitgave, catalogus("bg"), pers, met_nl))

    samen = maak()
    for regels in (3, 1, 2):
        gemeten, lijnen = maak().over(10.0, {"regels": (regels,)})
        afgeleid, ook = samen.over(10.0, {"regels": (regels,)})
        assert afgeleid == pytest.approx(gemeten, abs=1e-6)
        assert lijnen == ook


# -- cards ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("taal", "met_nl"), [("nl", False), ("ar", False), ("ar", True), ("ti", True), ("bg", True)])
def test_what_stands_on_a_card_stays_well_inside_its_cut_lines(druk, taal, met_nl):
    aantal = 0
    for woorden in _woorden_per_pagina(druk("kaartjes", taal, met_nl)):
        for links, boven, rechts, onder, tekst in woorden:
            if boven < RASTER_BOVEN or onder > RASTER_BOVEN + ROUTEKAARTJES.per_vel / 2 * KAART_HOOG:
                continue
            x0, x1 = (links - RASTER_LINKS) % KAART_BREED, (rechts - RASTER_LINKS) % KAART_BREED
            y0, y1 = (boven - RASTER_BOVEN) % KAART_HOOG, (onder - RASTER_BOVEN) % KAART_HOOG
            # Line boxes stick out a little above and below the letters.
            assert KAART_WIT - 0.2 <= x0 < x1 <= KAART_BREED - KAART_WIT + 0.2, tekst
            assert KAART_WIT - 1.5 <= y0 < y1 <= KAART_HOOG - KAART_WIT + 1.5, tekst
            aantal += 1
    assert aantal > 100


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_the_cut_lines_lie_on_the_grid_and_run_on_outside_it(druk, taal):
    with pikepdf.open(io.BytesIO(druk("kaartjes", taal))) as pdf:
        for pagina in pdf.pages:
            gevonden = _rechthoeken(pagina)
            for lijn in ROUTEKAARTJES.snijlijnen():
                assert any(vak == pytest.approx(lijn, abs=0.02) for vak in gevonden), lijn
    staand = [r for r in ROUTEKAARTJES.snijlijnen() if r[3] - r[1] > r[2] - r[0]]
    liggend = [r for r in ROUTEKAARTJES.snijlijnen() if r not in staand]
    assert [round((r[0] + r[2]) / 2, 6) for r in staand] == [RASTER_LINKS + k * KAART_BREED for k in range(3)]
    assert [round((r[1] + r[3]) / 2, 6) for r in liggend] == [RASTER_BOVEN + k * KAART_HOOG for k in range(6)]
    assert all(r[1] < RASTER_BOVEN and r[3] > RASTER_BOVEN + 5 * KAART_HOOG for r in staand)
    assert all(r[0] < RASTER_LINKS and r[2] > RASTER_LINKS + 2 * KAART_BREED for r in liggend)


def test_every_card_says_its_group_in_letters_and_the_leefgebied_it_points_to(druk):
    tekst = vlak(_tekst(druk("kaartjes")))
    assert [tekst.count(f"K{letter}") for letter in "ABCD"] == [3, 11, 5, 1]
    assert tekst.count("GA ") == 2


def test_no_word_on_a_card_is_broken(druk):
    woorden = [w[4] for pagina in _woorden_per_pagina(druk("kaartjes")) for w in pagina]
    assert woorden.count("Maatschappelijke") == 20


def test_right_to_left_the_first_card_lies_at_the_right(druk):
    def plek(taal: str) -> float:
        return next(w[0] for w in _woorden_per_pagina(druk("kaartjes", taal))[0] if w[4] == "GA")

    assert plek("nl") < RASTER_LINKS + KAART_BREED < plek("ar")


def test_a_card_with_too_long_a_text_is_named(druk, met_handboek):
    kaart = met_handboek("tr")
    groep = kaart.methodiek.constructen[0]
    lang = groep.kaarten[0].model_copy(update={"uitleg": Tekst("x", "çok uzun bir açıklama " * 30, "tr", "concept")})
    groep = groep.model_copy(update={"kaarten": (lang, *groep.kaarten[1:])})
    methodiek = kaart.methodiek.model_copy(update={"constructen": (groep, *kaart.methodiek.constructen[1:])})
    with pytest.raises(PastNiet, match=r"te klein voor hun tekst: 'Maatschappelijke participatie' \(\d+ tekens\)"):
        druk("kaartjes", "tr", kaart=kaart.model_copy(update={"methodiek": methodiek}))


# -- route ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("naam", "aantal"), [("route-a4", 6), ("route-a3", 12)])
@pytest.mark.parametrize("rtl", [False, True])
def test_the_places_are_as_large_as_a_card_and_do_not_touch(naam, aantal, rtl):
    vel = ROUTES[naam]
    plekken = vel.plekken(rtl)
    assert len(plekken) == aantal
    for p in plekken:
        assert 9 <= p.links <= vel.maat[0] - 9 - KAART_BREED
        assert p.boven + KAART_HOOG < vel.maat[1] - VOET
        for q in plekken:
            if p is not q:
                assert abs(p.links - q.links) >= KAART_BREED + 5 or abs(p.boven - q.boven) >= KAART_HOOG + 5


def test_the_places_of_a_route_are_free_and_it_ends_with_the_goal(druk):
    plekken = ROUTES["route-a3"].plekken(rtl=False)
    assert [p.nr for p in plekken] == list(range(12))
    tekst = vlak(_tekst(druk("route-a3")))
    assert not any(f"K{groep}" in tekst for groep in "ABCD"), "no place belongs to a group"
    assert [p.slot for p in plekken] == [False] * 11 + [True]
    assert all((abs(p.links - q.links) < 110) and (abs(p.boven - q.boven) < 80) for p, q in pairwise(plekken)), (
        "each step leads to a neighbour"
    )


def test_the_route_sheet_asks_for_goal_first_step_and_date(druk):
    for naam in ("route-a4", "route-a3"):
        tekst = vlak(_tekst(druk(naam)))
        assert all(zin in tekst for zin in ("Mijn doel", "Mijn eerste stap", "Datum"))


# -- to write on ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("naam", OM_TE_SCHRIJVEN)
@pytest.mark.parametrize(("taal", "met_nl"), [("nl", False), ("ar", False), ("ar", True)])
def test_fields_have_a_name_of_their_own_a_label_and_the_order_of_reading(druk, naam, taal, met_nl):
    velden = _velden(druk(naam, taal, met_nl))
    namen = [v[0] for v in velden]
    assert len(namen) == len(set(namen)) > 5
    assert all(label.strip() and label != veld for veld, label, _, _ in velden)
    # Down the page; on one row from the side where reading begins.
    for (_, _, een, p), (naam_, _, ander, q) in pairwise(velden):
        if q > p:
            continue
        boven, volgend = max(een[1], een[3]), max(ander[1], ander[3])
        if abs(boven - volgend) > 12:
            assert volgend < boven, naam_
        else:
            assert (ander[0] > een[0]) == (taal != "ar"), naam_


def test_a_field_lies_where_its_lines_are_and_inside_the_margins(druk):
    for naam in OM_TE_SCHRIJVEN:
        for veld, _, (x1, y1, x2, y2), _ in _velden(druk(naam)):
            assert 10 * _MM < min(x1, x2) < max(x1, x2) < (A4[0] - 10) * _MM, veld
            assert VOET * _MM - 2 < min(y1, y2) < max(y1, y2) < A4[1] * _MM, veld


def test_a_form_that_is_filled_in_keeps_what_was_written(druk):
    lezer = pypdf_.PdfReader(io.BytesIO(druk("smart")))
    schrijver = pypdf_.PdfWriter(clone_from=lezer)
    schrijver.update_page_form_field_values(schrijver.pages[0], {"wens": "Elke week één les"}, auto_regenerate=True)
    uit = io.BytesIO()
    schrijver.write(uit)
    velden = pypdf_.PdfReader(uit).get_fields()
    assert velden is not None
    assert velden["wens"].value == "Elke week één les"


def test_a_ticked_box_shows_its_tick(druk):
    def plaatje(pdf: bytes) -> bytes:
        return subprocess.run(["pdftoppm", "-r", "40", "-"], input=pdf, capture_output=True, check=True).stdout

    leeg = druk("smart")
    with pikepdf.open(io.BytesIO(leeg)) as pdf:
        for veld in pdf.Root.AcroForm.Fields:
            if veld.FT == "/Btn":
                veld.V = veld.AS = pikepdf.Name("/on")
        uit = io.BytesIO()
        pdf.save(uit)
    assert plaatje(leeg) != plaatje(uit.getvalue())


def test_grow_asks_the_core_questions_a_score_and_what_makes_it_a_ten(druk):
    namen = [v[0] for v in _velden(druk("grow"))]
    assert [n for n in namen if n.startswith("deel-")] == [f"deel-{x}-v-{nr}" for x in "grow" for nr in range(3)]
    assert [n for n in namen if n.startswith("score")] == [f"score-{nr}" for nr in range(11)]
    assert namen[-1] == "tien"


def test_smart_has_a_wish_the_five_letters_actions_and_a_day_to_look_back(druk):
    namen = [v[0] for v in _velden(druk("smart"))]
    assert namen[:2] == ["wens", "doorvragen"]
    # A goal, how to see it, and for whom; what to do and when are the answers to the last two letters.
    assert [n for n in namen if n.startswith("letter-")] == ["letter-letter-s", "letter-letter-m", "letter-letter-a"]
    assert [n for n in namen if n in ("aantal", "eenheid", "per")] == ["aantal", "eenheid", "per"]
    assert sum(n.endswith("-klaar") for n in namen) == 4
    assert namen[-3:] == ["datum", "klaar", "terugkijken"]


def test_smart_asks_the_same_of_two_people_as_the_doelhulp(druk):
    namen = [v[0] for v in _velden(druk("smart"))]
    assert [n for n in namen if n.startswith("samen-")] == [
        f"samen-letter-{x}-{a}" for x in "smar" for a in ("ja", "nog-niet")
    ]


def test_a_form_has_the_fields_of_its_record(druk):
    assert [v[0] for v in _velden(druk("formulier-verzonnen"))] == [
        "wanneer",
        "waar",
        "wat",
        *(f"keus-{nr}" for nr in (1, 2, 3)),
        *(f"cijfer-{nr}" for nr in range(11)),
    ]


def test_the_source_of_a_form_stands_on_it_only_where_sources_are_known(druk, met_handboek):
    bron = Bron.model_validate(
        {
            "id": "bron-een",
            "naam": "Verzonnen verslag",
            "kort": "Verzonnen",
            "wat": ZINNEN["nl"],
            "soort": "veldverslag",
        }
    )
    team = met_handboek(bronnen=(bron,))
    assert "Verzonnen verslag · uit de praktijk" in vlak(_tekst(druk("formulier-verzonnen", kaart=team, editie="team")))
    assert "praktijk" not in vlak(_tekst(druk("formulier-verzonnen")))


def test_a_form_that_needs_more_than_a_page_is_named_in_dutch(druk, met_handboek):
    kaart = met_handboek()
    formulier = kaart.methodiek.formulieren[0]
    veel = tuple(
        Veld.model_validate({"id": f"vak-{nr}", "naam": "Wat nu?", "soort": "vak", "regels": 9}) for nr in range(6)
    )
    methodiek = kaart.methodiek.model_copy(update={"formulieren": (formulier.model_copy(update={"velden": veel}),)})
    with pytest.raises(
        PastNiet, match=r"Het formulier 'Maatschappelijke participatie' \(verzonnen\).*past niet.*\d+ mm te hoog"
    ):
        druk("formulier-verzonnen", kaart=kaart.model_copy(update={"methodiek": methodiek}))
