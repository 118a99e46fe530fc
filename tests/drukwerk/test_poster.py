"""The poster is one A3 page that fits itself, or says what is too long."""

from __future__ import annotations

import io
import pickle
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from babel.messages.catalog import Catalog
from hulp import ELK_SCHRIFT, poster_pdf

from hooks.controle.kleur import contrast
from hooks.drukwerk import LETTERTYPEN, PastNiet
from hooks.drukwerk.pers import SJABLONEN, Pers
from hooks.drukwerk.poster import _VOL, BREED, HOOG, KANTLIJN, MATEN, NUMMER_CRISIS, NUMMER_MINSTENS, Poster
from hooks.model import Controle, Crisis, Datum, Tekst
from hooks.schatting import vulling
from hooks.stand import lees_stand
from hooks.vertaling import TALEN, Catalogus, Tweetalig, vertaal
from hooks.vertaling.keuring import Nagekeken
from hooks.weergave import Lijnen

from .conftest import ZINNEN, verzin_organisatie
from .lees import in_volgorde, pdftotext, reeksen, vlak, woorden


@pytest.fixture
def druk(uitgave, catalogus, lettertypen):
    def maak(kaart, taal="nl", **anders):
        return poster_pdf(kaart, uitgave.model_copy(update=anders), catalogus(taal), lettertypen).inhoud

    return maak


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_it_is_one_a3_page_in_landscape_that_names_its_language(druk, verzin_kaart, taal):
    with pikepdf.open(io.BytesIO(druk(verzin_kaart(26, taal), taal))) as pdf:
        assert len(pdf.pages) == 1
        assert [float(x) for x in pdf.pages[0].MediaBox] == pytest.approx([0, 0, 1190.55, 841.89], abs=0.5)
        assert str(pdf.Root.Lang) == taal
        assert "2026-2" in str(pdf.docinfo["/Title"])
        assert pdf.Root.MarkInfo.Marked


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_only_our_own_fonts_are_embedded(druk, verzin_kaart, taal):
    with pikepdf.open(io.BytesIO(druk(verzin_kaart(5, taal), taal))) as pdf:
        namen = {
            str(o.BaseFont)[8:]
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/Type0"
        }
    families = {naam.removesuffix("-normal.woff2") for naam in LETTERTYPEN}
    assert namen
    assert {naam.removesuffix("-Bold") for naam in namen} <= families


def test_the_stylesheet_names_every_font_file_in_a_family_of_its_own():
    css = (SJABLONEN / "druk.css").read_text(encoding="utf-8")
    for naam in LETTERTYPEN:
        familie = naam.removesuffix("-normal.woff2")
        assert f'font-family: "{familie}"; font-weight: {familie[-3:]}; src: url("{naam}")' in css


def test_the_same_kaart_gives_the_same_bytes_also_in_another_process(verzin_kaart, uitgave, catalogus, lettertypen):
    kaart = verzin_kaart(12)
    hier = poster_pdf(kaart, uitgave, catalogus("nl"), lettertypen).inhoud
    assert poster_pdf(kaart, uitgave, catalogus("nl"), lettertypen).inhoud == hier
    opdracht = (
        "import pickle, sys; from pathlib import Path; from tests.hulp import poster_pdf\n"
        "kaart, uitgave, catalogus, map_ = pickle.load(sys.stdin.buffer)\n"
        "sys.stdout.buffer.write(poster_pdf(kaart, uitgave, catalogus, map_).inhoud)"
    )
    daar = subprocess.run(
        [sys.executable, "-c", opdracht],
        input=pickle.dumps((kaart, uitgave, catalogus("nl"), lettertypen)),
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert daar.stdout == hier


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_every_number_stands_whole_in_the_column_of_its_block(druk, verzin_kaart, taal):
    kaart = verzin_kaart(26, taal)
    pdf = druk(kaart, taal)
    randen = set()
    for o in kaart.organisaties:
        (reeks,) = reeksen(pdf, o.telefoon[0].nummer)
        assert len({round(w.boven) for w in reeks}) == 1, "on one line"
        assert reeks[0].links < reeks[-1].links, "in the order in which it is dialled"
        assert reeks[0].onder - reeks[0].boven >= NUMMER_MINSTENS
        # Eyes run down the outer edge of the column: right, or left in a right-to-left language.
        randen.add(round(reeks[-1].rechts if taal == "nl" else reeks[0].links))
    assert len(randen) <= 4


def test_crisis_numbers_are_28_points(druk, verzin_kaart):
    (reeks,) = reeksen(druk(verzin_kaart(3)), "0800 2000")
    # Noto Sans: the box of a line is 1.362 times the type size.
    assert (reeks[0].onder - reeks[0].boven) / 1.362 == pytest.approx(NUMMER_CRISIS, rel=0.02)


def test_nothing_runs_off_the_sheet_or_out_of_its_column(druk, verzin_kaart):
    lang = verzin_organisatie(
        90,
        gebied="gebied-1",
        telefoon=(),
        email=("administratie@eenzeerlangedomeinnaamdienergensafbreekt-ofwelsoms-voorbeeldorganisatie.nl",),
    )
    web = verzin_organisatie(
        91,
        gebied="gebied-4",
        telefoon=(),
        website="https://www.eennogveellangeredomeinnaamdienergensafbreekt.voorbeeldorganisatie.nl/pad",
    )
    naam = verzin_organisatie(
        92, gebied="gebied-5", naam="Verzonnensamenwerkingsverbandvoorwelzijnenschuldhulpverleningshaaglanden"
    )
    kaart = verzin_kaart(26)
    kaart = kaart.model_copy(update={"organisaties": (*kaart.organisaties, lang, web, naam)})
    pdf = druk(kaart)
    alle = woorden(pdf)
    assert all(w.links >= 0 and w.rechts <= BREED - KANTLIJN + 25 and w.boven >= 0 and w.onder <= HOOG for w in alle)
    tekst = vlak(pdftotext(pdf, "-raw")).replace(" ", "")
    for adres in (
        lang.email[0].adres,
        "www.eennogveellangeredomeinnaamdienergensafbreekt.voorbeeldorganisatie.nl",
        naam.naam,
    ):
        assert adres in tekst
    # Words may not overlap words: a text that leaves its column would run into the next one.
    for een in alle:
        for ander in alle:
            if een is not ander and een.tekst != ander.tekst:
                breed = min(een.rechts, ander.rechts) - max(een.links, ander.links)
                # The boxes are those of lines, which touch; half their height of overlap is a real overlap.
                hoog = min(een.onder, ander.onder) - max(een.boven, ander.boven)
                assert not (breed > 1 and hoog > 0.6 * min(een.onder - een.boven, ander.onder - ander.boven)), (
                    een,
                    ander,
                )


@pytest.mark.parametrize("aantal", [1, 3, 11, 26, 40])
def test_few_or_many_organisations_all_stay_on_the_page_in_readable_type(
    verzin_kaart, uitgave, catalogus, lettertypen, aantal
):
    poster = Poster(verzin_kaart(aantal), uitgave, catalogus("nl"), Pers.van(lettertypen))
    keus = poster.kies()
    assert MATEN[0] <= keus.maat <= MATEN[-1]
    (plan,) = keus.plannen
    assert all(kolom.hoogte <= keus.meting.ruimte for kolom in plan.kolommen)
    poster.blad()


def test_fewer_organisations_get_larger_type(verzin_kaart, uitgave, catalogus, lettertypen):
    maten = [Poster(verzin_kaart(n), uitgave, catalogus("nl"), Pers.van(lettertypen)).kies().maat for n in (11, 26, 40)]
    assert maten == sorted(maten, reverse=True)
    assert maten[0] > maten[-1]


def eigen_regels(kaart):
    """The organisations of a kaart, each with a number of its own."""
    organisaties = tuple(
        o.model_copy(update={"telefoon": (o.telefoon[0].model_copy(update={"nummer": f"070 3{nr:02} 61 88"}),)})
        for nr, o in enumerate(kaart.organisaties)
    )
    return kaart.model_copy(update={"organisaties": organisaties})


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_what_does_not_fit_on_one_side_goes_on_two_and_nothing_is_lost(
    verzin_kaart, uitgave, catalogus, lettertypen, taal
):
    kaart = eigen_regels(verzin_kaart(90, taal))
    druksel = poster_pdf(kaart, uitgave, catalogus(taal), lettertypen)
    assert druksel.zijden == 2
    assert (
        f"({TALEN[taal].naam_nl}, editie deelnemer) past niet op één kant: er staan 90 organisaties op"
        in druksel.bericht
    )
    assert f"ongeveer {druksel.te_veel} te veel" in druksel.bericht
    with pikepdf.open(io.BytesIO(druksel.inhoud)) as pdf:
        assert [[float(x) for x in p.MediaBox] for p in pdf.pages] == [
            pytest.approx([0, 0, 1190.55, 841.89], abs=0.5)
        ] * 2
    voor, achter = (vlak(pdftotext(druksel.inhoud, "-raw", "-f", str(nr), "-l", str(nr))) for nr in (1, 2))
    for o in kaart.organisaties:
        # Each stands once, with its number, on one of the sides.
        assert [o.telefoon[0].nummer in kant for kant in (voor, achter)].count(True) == 1
    for lijn in kaart.voor_drukwerk().crisis.lijnen:
        assert lijn.nummer in voor
        assert lijn.nummer not in achter
    # Leefgebieden stay whole: each code is on one side only.
    codes = [[g.code in woorden_van.split() for woorden_van in (voor, achter)] for g in kaart.leefgebieden]
    assert all(c.count(True) == 1 for c in codes), codes
    for nr, kant in enumerate((voor, achter), start=1):
        assert "2026-2" in kant
        if taal == "nl":
            assert f"Kant {nr} van 2" in kant
            assert ("Meer organisaties staan op de achterkant." in kant) == (nr == 1)


def test_how_many_are_too_many_for_one_side_is_about_true(verzin_kaart, uitgave, catalogus, lettertypen):
    def zijden(aantal):
        return poster_pdf(verzin_kaart(aantal), uitgave, catalogus("nl"), lettertypen)

    passen = 80 - zijden(80).te_veel
    assert zijden(round(passen * 0.95)).zijden == 1
    assert zijden(round(passen * 1.1)).zijden == 2


def test_200_organisations_do_not_fit_on_two_sides_either(druk, verzin_kaart):
    with pytest.raises(
        PastNiet, match=r"past niet op twee kanten.*Er staan 200 organisaties op, ongeveer \d+ te veel"
    ) as fout:
        druk(verzin_kaart(200))
    assert fout.value.te_veel > 50


def test_a_block_that_goes_on_in_a_next_column_is_measured_with_the_words_that_say_so(
    verzin_kaart, uitgave, catalogus, lettertypen
):
    kaart = verzin_kaart(26)
    lang = Tekst.bron("Lichamelijke gezondheid")
    gebieden = tuple(g.model_copy(update={"naam": lang}) for g in kaart.leefgebieden)
    meting = Poster(
        kaart.model_copy(update={"leefgebieden": gebieden}), uitgave, catalogus("nl"), Pers.van(lettertypen)
    ).meet(11.0, 4)
    assert any(blok.vervolg > blok.kop for blok in meting.blokken)


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
@pytest.mark.parametrize("aantal", [26, 40])
def test_what_is_guessed_of_how_full_it_is_is_near_what_is_measured(aantal, taal, uitgave, lettertypen):
    stand = lees_stand()
    kaart = stand.in_taal(uitgave, taal)
    extra = tuple(
        o.model_copy(update={"id": f"{o.id}-{nr}", "naam": f"{o.naam} {nr}"}) for nr, o in enumerate(kaart.organisaties)
    )
    kaart = kaart.model_copy(update={"organisaties": (kaart.organisaties + extra)[:aantal]})
    meting = Poster(kaart.voor_drukwerk(), uitgave, stand.catalogi[taal], Pers.van(lettertypen)).meet(MATEN[0], 4)
    assert vulling(kaart, taal) == pytest.approx(meting.nodig / meting.ruimte / _VOL, abs=0.05)


def test_a_text_that_is_much_too_long_is_named(druk, verzin_kaart):
    kaart = verzin_kaart(3, "en")
    lang = Tekst("kort", "This translation goes on and on. " * 15, "en", "concept")
    organisaties = (
        kaart.organisaties[0],
        kaart.organisaties[1].model_copy(update={"kort": lang}),
        kaart.organisaties[2],
    )
    with pytest.raises(
        PastNiet, match=r"Engels.*'kort' van Stichting Voorbeeld 1 \(verzonnen\) \(495 tekens\)"
    ) as fout:
        druk(kaart.model_copy(update={"organisaties": organisaties}), "en")
    assert "Voorbeeld 2" not in str(fout.value)


def test_a_crisis_line_with_too_many_words_is_named(druk, verzin_kaart):
    kaart = verzin_kaart(3, "en")
    lijnen = list(kaart.crisis.lijnen)
    lijnen[1] = lijnen[1].model_copy(update={"waarvoor": Tekst("x", "many words " * 60, "en", "concept")})
    with pytest.raises(PastNiet, match=r"crisislijn 'Lijn Een \(verzonnen\)'"):
        druk(kaart.model_copy(update={"crisis": Crisis(lijnen=tuple(lijnen))}), "en")


# -- the language of who reads it ---------------------------------------------------------------------------


@pytest.mark.parametrize("taal", [taal for taal in TALEN if taal != "nl"])
def test_every_crisis_line_says_in_dutch_below_it_what_it_says_in_the_own_language(druk, verzin_kaart, taal):
    kaart = verzin_kaart(0, taal)
    gratis = Tekst("gratis", "0 EUR", taal, "concept")
    lijnen = tuple(lijn.model_copy(update={"kosten": gratis}) for lijn in kaart.crisis.lijnen)
    pdf = druk(kaart.model_copy(update={"crisis": Crisis(lijnen=lijnen)}), taal)
    nummers = [reeksen(pdf, nummer)[0][0] for nummer in ("112", "0800 2000")]
    eigen = [w for w in woorden(pdf) if in_volgorde(w.tekst, taal) == ZINNEN[taal].split()[0]]
    nederlands = [reeks[0] for reeks in reeksen(pdf, "Advies en hulp")]
    assert len(eigen) == len(nederlands) == 2, "one for each line"
    for nummer, boven, onder in zip(
        *(sorted(w, key=lambda w: w.rechts) for w in (nummers, eigen, nederlands)), strict=True
    ):
        assert nummer.boven < boven.boven < onder.boven
        assert onder.onder - onder.boven < boven.onder - boven.boven, "smaller"
    assert len(reeksen(pdf, "· gratis")) == 2, "of all that is said of a line"


def test_a_crisis_line_says_when_and_for_how_much_as_the_pages_do(druk, verzin_kaart, uitgave, catalogus):
    kaart = verzin_kaart(0)
    gratis = Tekst.bron("gratis")
    lijn, ander = (lijn.model_copy(update={"kosten": gratis}) for lijn in kaart.crisis.lijnen[:2])
    ander = ander.model_copy(update={"open": "Mo-Fr 09:00-17:00"})
    kaart = kaart.model_copy(update={"crisis": Crisis(lijnen=(lijn, ander))})
    tekst = vlak(pdftotext(druk(kaart), "-raw"))
    maak = Lijnen(kaart, Tweetalig(catalogus("nl")), uitgave)
    for getoond in map(maak.van, kaart.crisis.lijnen):
        assert f"{getoond.kosten} · {getoond.wanneer}" in tekst


def test_what_is_not_translated_of_a_crisis_line_is_said_once(druk, verzin_kaart):
    kaart = verzin_kaart(0, "ar")
    lijnen = tuple(
        lijn.model_copy(update={"waarvoor": Tekst(lijn.waarvoor.nl, lijn.waarvoor.nl, "nl", "ontbreekt")})
        for lijn in kaart.crisis.lijnen[:1]
    )
    tekst = vlak(pdftotext(druk(kaart.model_copy(update={"crisis": Crisis(lijnen=lijnen)}), "ar"), "-raw"))
    assert tekst.count("Advies en hulp") == 1


def test_a_crisis_text_of_which_the_dutch_has_changed_is_in_dutch_only(druk, verzin_kaart, catalogus, monkeypatch):
    catalog = Catalog(locale="tr")
    for lijn, vlag in (("112", ()), ("lijn-een", ("fuzzy",))):
        catalog.add(ZINNEN["nl"], f"vertaald {lijn}", context=f"crisis/lijnen:{lijn}.waarvoor", flags=vlag)
    kaart = vertaal(verzin_kaart(0), Catalogus(TALEN["tr"], catalog))
    tekst = vlak(pdftotext(druk(kaart, "tr"), "-raw"))
    assert "vertaald 112" in tekst
    assert "vertaald lijn-een" not in tekst
    assert tekst.count(ZINNEN["nl"]) == 2, "beside the one, instead of the other"


def test_the_dutch_on_the_red_can_be_read():
    css = (SJABLONEN / "poster.css").read_text(encoding="utf-8")
    rood = re.search(r"^\.crisis \{ background: (#\w{6})", css, re.M)
    licht = re.search(r"^\.lijn \.nl \{[^}]*color: (#\w{6})", css, re.M)
    assert rood
    assert licht
    assert contrast(rood[1], licht[1]) >= 4.5


def test_a_text_of_which_the_dutch_has_changed_has_a_mark_and_the_dutch_below_it(druk, verzin_kaart):
    kaart = verzin_kaart(3, "tr")
    oud = kaart.organisaties[1].model_copy(update={"kort": Tekst("Nieuw Nederlands", "eski metin", "tr", "verouderd")})
    oud_gebied = kaart.leefgebieden[0].model_copy(update={"naam": Tekst("Nieuwe naam", "eski ad", "tr", "verouderd")})
    anders = kaart.model_copy(
        update={
            "organisaties": (kaart.organisaties[0], oud, kaart.organisaties[2]),
            "leefgebieden": (oud_gebied, *kaart.leefgebieden[1:]),
        }
    )
    pdf = druk(anders, "tr")
    tekst = vlak(pdftotext(pdf, "-raw"))
    assert "eski metin* Nieuw Nederlands" in tekst
    assert "eski ad* Nieuwe naam" in tekst
    assert "* Het Nederlands is veranderd." in tekst
    (boven,), (onder,) = reeksen(pdf, "eski metin*"), reeksen(pdf, "Nieuw Nederlands")
    assert boven[0].onder <= onder[0].boven + 3
    assert "*" not in pdftotext(druk(kaart, "tr"))


def test_the_poster_says_that_its_translation_is_a_concept_or_who_reviewed_it(druk, verzin_kaart, monkeypatch):
    def tekst(taal):
        return vlak(pdftotext(druk(verzin_kaart(1, taal), taal), "-raw"))

    assert "Nagekeken" not in tekst("tr"), "no text was translated"
    monkeypatch.setattr(
        "hooks.vertaling.Catalogus.laatst_nagekeken",
        Nagekeken(rol="moedertaalspreker", datum=Datum(waarde="2026-11-20")),
    )
    assert "Nagekeken: moedertaalspreker, Kasım 2026" in tekst("tr")
    monkeypatch.setattr("hooks.vertaling.Catalogus.nagekeken", False)
    assert "Deze vertaling is een concept." in tekst("bg")
    assert "Nagekeken" not in tekst("bg")
    assert "concept" not in tekst("nl")


# -- measuring ----------------------------------------------------------------------------------------------


def test_what_is_measured_without_band_and_foot_is_the_same(verzin_kaart, uitgave, catalogus, lettertypen):
    def maak():
        return Poster(verzin_kaart(11), uitgave, catalogus("nl"), Pers.van(lettertypen))

    tweede, los = maak(), maak()
    tweede.meet(10.0, 4)
    een, ander = tweede.meet(9.0, 3), los.meet(9.0, 3)
    assert een.ruimte == pytest.approx(ander.ruimte)
    assert [(b.kop, *b.rijen) for b in een.blokken] == [pytest.approx((b.kop, *b.rijen)) for b in ander.blokken]
    assert een.te_lang == ander.te_lang == ()


# -- the rest of the sheet ----------------------------------------------------------------------------------


def test_a_line_with_drukwerk_nee_stays_off_paper(druk, verzin_kaart):
    tekst = vlak(pdftotext(druk(verzin_kaart(3))))
    assert "0800 2000" in tekst
    assert "of 0800 0113" in tekst
    assert "Lijn Twee" not in tekst
    assert "070 346 96 69" not in tekst


def test_without_doubts_there_is_no_proefdruk_mark(druk, verzin_kaart):
    assert "Proefdruk" not in pdftotext(druk(verzin_kaart(3)))


def test_unconfirmed_numbers_make_a_proefdruk_that_says_so(druk, verzin_kaart):
    kaart = verzin_kaart(3)
    oud = Controle(datum="2026-01-01", methode="telefoon", door="test")
    lijnen = tuple(lijn.model_copy(update={"controle": oud}) for lijn in kaart.crisis.lijnen)
    tekst = vlak(pdftotext(druk(kaart.model_copy(update={"crisis": Crisis(lijnen=lijnen)})), "-raw"))
    assert "Proefdruk · nummers nog niet bevestigd" in tekst
    assert "adres van de website" not in tekst


def test_an_address_that_nobody_filled_in_makes_a_proefdruk(druk, verzin_kaart):
    tekst = vlak(pdftotext(druk(verzin_kaart(3), adres="https://kaart.example/"), "-raw"))
    assert "Proefdruk · adres van de website nog niet ingevuld" in tekst


def test_an_old_check_is_marked_beside_the_name_and_explained_at_the_foot(druk, verzin_kaart):
    oud = verzin_organisatie(
        50, gebied="gebied-2", controle={"datum": "2021-05-10", "methode": "document", "door": "test"}
    )
    kaart = verzin_kaart(3)
    kaart = kaart.model_copy(update={"organisaties": (*kaart.organisaties, oud)})
    tekst = vlak(pdftotext(druk(kaart), "-raw"))
    assert f"{oud.naam} °" in tekst
    assert f"{kaart.organisaties[0].naam} °" not in tekst
    assert "° niet recent gecontroleerd (mei 2021)" in tekst


def test_without_old_checks_there_is_no_mark(druk, verzin_kaart):
    assert "°" not in pdftotext(druk(verzin_kaart(3)))


def test_the_foot_says_edition_dates_and_address_in_words(druk, verzin_kaart):
    tekst = vlak(pdftotext(druk(verzin_kaart(3)), "-raw"))
    for zin in (
        "Editie 2026-2",
        "Gemaakt op 23 november 2026",
        "Geldig t/m 23 mei 2027",
        "Voor deelnemers",
        "kaart.voorbeeld.nl",
    ):
        assert zin in tekst
    team = vlak(pdftotext(druk(verzin_kaart(3), editie="team", datum=date(2026, 3, 1)), "-raw"))
    assert "Editie 2026-1" in team
    assert "Voor het team" in team


def test_the_address_leads_to_the_language_of_the_poster(druk, verzin_kaart):
    assert "kaart.voorbeeld.nl/tr" in pdftotext(druk(verzin_kaart(3, "tr"), "tr"))


def test_an_organisation_stands_once_under_its_first_leefgebied(druk, verzin_kaart):
    kaart = verzin_kaart(3)
    dubbel = verzin_organisatie(70, gebied="gebied-4", leefgebieden=("gebied-4", "gebied-0"))
    tekst = vlak(pdftotext(druk(kaart.model_copy(update={"organisaties": (*kaart.organisaties, dubbel)})), "-raw"))
    assert tekst.count(dubbel.naam) == 1


def test_a_leefgebied_without_organisation_says_briefly_that_it_is_a_gap(druk, verzin_kaart):
    kaart = verzin_kaart(3)
    hiaat = {"bericht": "Hier staat nog niemand. Dat is jammer.", "vraag_bij": ("voorbeeld-0",)}
    leeg = type(kaart.leefgebieden[0]).model_validate(kaart.leefgebieden[10].model_dump() | {"hiaat": hiaat})
    tekst = vlak(pdftotext(druk(kaart.model_copy(update={"leefgebieden": (*kaart.leefgebieden[:10], leeg)})), "-raw"))
    assert "Hier staat nog niemand." in tekst
    assert "jammer" not in tekst
    assert "Vraag het bij: Stichting Voorbeeld 0 (verzonnen)" in tekst


def test_a_missing_font_is_named(verzin_kaart, uitgave, catalogus, tmp_path):
    with pytest.raises(FileNotFoundError, match="noto-sans-latin-400"):
        poster_pdf(verzin_kaart(1), uitgave, catalogus("nl"), tmp_path)
