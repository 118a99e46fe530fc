"""A card made in the browser is the card of the page: the same structure, words, links and marks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel.messages.catalog import Catalog
from hulp import ELK_SCHRIFT, Site, lees_index, proefbundel
from playwright.sync_api import Page, expect

from hooks.editie import voor_editie
from hooks.model import Kaart
from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.vertaling import TALEN, Catalogus, vertaal

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
VANDAAG = date(2026, 11, 23)

# What a card is, as plain data: tags, attributes and words. White space between elements is nothing to see; a link is where
# it leads, from whatever page.
LEES = """
(kaart) => {
  function tekst(s) { return s.replace(/\\s+/g, " "); }
  function lees(e) {
    const attributen = {};
    for (const a of e.attributes) attributen[a.name] = a.value.trim();
    if (e.href && e.tagName === "A") attributen.href = e.href;
    if (e.src) attributen.src = e.src;
    if (attributen.style) attributen.style = attributen.style.split(";").map((d) => d.replace(/\\s/g, "")).filter(Boolean).sort().join(";");
    const kinderen = [];
    for (const k of e.childNodes) {
      if (k.nodeType === 3) kinderen.push(tekst(k.data));
      else if (k.nodeType === 1) kinderen.push(lees(k));
    }
    const samen = [];
    for (const k of kinderen) {
      if (typeof k === "string" && typeof samen[samen.length - 1] === "string") samen[samen.length - 1] = tekst(samen[samen.length - 1] + k);
      else samen.push(k);
    }
    return [e.tagName, attributen, samen.map((k) => typeof k === "string" && samen.length > 1 && !/\\S/.test(k) ? " " : k).filter((k) => k !== " " || e.closest("p, span, a, h3"))];
  }
  return lees(kaart);
}
"""
# Written by the pages themselves as they are looked at: what tijden.js and lijst.js add.
ERBIJ = ("data-gezegd", "data-soort")


def kaal(deel: Any) -> Any:
    """Without what pages add later, and without white space at the edges of an element."""
    if isinstance(deel, str):
        return deel
    naam, attributen, kinderen = deel
    attributen = {k: v for k, v in attributen.items() if k not in ERBIJ}
    attributen["class"] = " ".join(sorted(attributen.get("class", "").split()))
    kinderen = [kaal(k) for k in kinderen if k != " "]
    kinderen = [k.strip() if isinstance(k, str) and len(kinderen) == 1 else k for k in kinderen]
    return [naam, attributen, [k for k in kinderen if k != ""]]


def zet(
    page: Page, taal: str, html: str, script: str, gegevens: dict[str, Any], ingang: int, hier: str
) -> tuple[Any, Any]:
    """Both cards on one page, as data: of the template, and of kaartje.js."""
    richting = TALEN[taal].richting
    page.set_content(
        f'<!doctype html><html lang="{taal}" dir="{richting}"><base href="https://kaart.voorbeeld.example/{hier}">'
        f'<body><div id="van">{html}</div><div id="js"></div></body></html>'
    )
    page.evaluate(
        f"""([nr, gegevens]) => {{
            {script}
            window.kaart = kaart;
            {proefbundel("kaartje", "kaartdata")}
            const index = proef.heleIndex();
            document.getElementById('js').append(proef.kaartje(index.ingangen[nr], gegevens, index));
        }}""",
        [ingang, gegevens],
    )
    lees = f"(id) => ({LEES})(document.querySelector('#' + id + ' .sk-kaartje'))"
    return kaal(page.evaluate(lees, "van")), kaal(page.evaluate(lees, "js"))


def verschillen(browser: Any, pagina: Any, plek: str) -> list[str]:
    """Where two cards differ: the way to it, what the browser has, what the page has."""
    if (
        isinstance(browser, str)
        or isinstance(pagina, str)
        or browser[0] != pagina[0]
        or len(browser[2]) != len(pagina[2])
    ):
        return [] if browser == pagina else [f"{plek}: {browser!r} / {pagina!r}"]
    plek = f"{plek} {browser[0].lower()}.{pagina[1]['class']}"
    anders = [] if browser[1] == pagina[1] else [f"{plek}: {browser[1]} / {pagina[1]}"]
    return anders + [v for b, p in zip(browser[2], pagina[2], strict=True) for v in verschillen(b, p, plek)]


def vergelijk(page: Page, kaart: Kaart, catalogus: Catalogus, editie: Any = "deelnemer") -> int:
    """Compare the cards of every organisation of a kaart (of one edition, in one language); how many there were."""
    uitgave = Uitgave(editie=editie, datum=VANDAAG, adres="https://kaart.voorbeeld.example/", talen=("nl", "ar"))
    blad = Blad(kaart, uitgave, catalogus, Instellingen())
    scripts = blad.zoekindex([])
    script, index = "".join(scripts), lees_index(scripts)
    taal = catalogus.taal.code
    hier = "hier/x.html" if taal == "nl" else f"{taal}/hier/x.html"
    sjabloon = blad._env.from_string(
        '{% import "macros.html" as m with context %}{{ m.kaartje(kaartjes.van(o), hier) }}'
    )
    for o in kaart.organisaties:
        nr = next(n for n, i in enumerate(index["ingangen"]) if i[0] == "organisatie" and i[7]["id"] == o.id)
        html = sjabloon.render(hier=hier, o=o, gezien=set())
        pagina, browser = zet(page, taal, html, script, blad._gegevens(hier), nr, hier)
        assert verschillen(browser, pagina, o.id) == []
    return len(kaart.organisaties)


@pytest.mark.parametrize("taal", ELK_SCHRIFT)
def test_elk_kaartje_uit_de_browser_is_dat_van_de_pagina(
    open_pagina: Callable[..., Page], stand: Any, taal: str
) -> None:
    kaart = vertaal(voor_editie(stand.kaart, "deelnemer"), stand.catalogi[taal])
    assert vergelijk(open_pagina(), kaart, stand.catalogi[taal]) > 20


@pytest.fixture(scope="module")
def stand() -> Any:
    from hooks.stand import lees_stand

    return lees_stand()


CONTROLE = {"datum": "2026-11-01", "methode": "telefoon", "door": "beheerder"}
OUD = CONTROLE | {"datum": "2021-05"}
GEBIED = {
    "id": "wonen", "naam": "Wonen", "code": "WO", "kort": "Een plek", "icoon": "material/home",
    "kleur": "#8a4b08", "tint": "#f3ede6", "donker": "#caae90",
}  # fmt: skip
BASIS = {
    "naam": "Stichting Voorbeeld (verzonnen)",
    "kort": "Hulp bij 2 dingen. En nog 1.",
    "uitleg": "Verzonnen.",
    "leefgebieden": ["wonen"],
    "controle": CONTROLE,
}
TELEFOON = {"nummer": "070 353 61 88", "waarvoor": "elke dag 9 tot 5", "open": "Mo-Fr 09:00-17:00"}
# Everything that a card can show, whether or not today's kaart has it.
SOORTEN: dict[str, dict[str, Any]] = {
    "alles": {"telefoon": [TELEFOON, {"nummer": "0800 2000", "open": "24/7"}], "email": ["info@voorbeeld.example"], "website": "https://voorbeeld.example/", "ook_bekend_als": ["SV"]},
    "tijdelijk": {"telefoon": [TELEFOON], "tijdelijk": {"bericht": "Dicht tot vrijdag. Bel de 112.", "tot": "2026-11-27"}},
    "voorbij": {"telefoon": [TELEFOON], "tijdelijk": {"bericht": "Dat was toen.", "tot": "2026-11-22"}},
    "oud": {"telefoon": [TELEFOON], "controle": OUD},
    "onbekend": {"telefoon": [TELEFOON], "controle": OUD | {"datum": "onbekend"}},
    "logo": {"telefoon": [TELEFOON], "logo": {"bestand": "voorbeeld.png", "toestemming": "per e-mail (verzonnen)"}},
    "mail": {"email": ["info@voorbeeld.example", "aanmelden@voorbeeld.example"], "website": "https://voorbeeld.example/", "adres": {"straat": "Verzonnenlaan 1", "postcode": "2545 HA", "plaats": "Den Haag"}},
    "web": {"website": "https://voorbeeld.example/a?b=1&c=2"},
    "plek": {"adres": {"straat": "Verzonnenlaan 1", "plaats": "Den Haag"}, "aanmelden": {"afspraak": "ja", "wie": ["zelf", "gemeente"]}},
    "niets": {"kosten": "Twee euro & meer, als 1 < 2."},
}  # fmt: skip


def verzonnen(taal: str) -> tuple[Kaart, Catalogus]:
    """One organisation of each kind; in Arabic some texts are translated, some out of date, some missing."""
    lijn = {
        "id": "112",
        "naam": "112",
        "nummer": "112",
        "waarvoor": "direct gevaar",
        "open": "24/7",
        "controle": CONTROLE,
    }
    kaart = Kaart.model_validate(
        {
            "leefgebieden": [GEBIED],
            "organisaties": [BASIS | {"id": id_} | meer for id_, meer in SOORTEN.items()],
            "crisis": {"lijnen": [lijn]},
        }
    )
    catalog = Catalog(locale="ar")
    catalog.add("Hulp bij 2 dingen. En nog 1.", "مساعدة في 2 أشياء. و 1 أيضاً.", context="organisaties/alles:kort")
    catalog.add(
        "Hulp bij 2 dingen. En nog 1.", "مساعدة قديمة (oud)", context="organisaties/tijdelijk:kort", flags={"fuzzy"}
    )
    catalog.add(
        "Dicht tot vrijdag. Bel de 112.",
        "مغلق حتى الجمعة. اتصلوا بـ 112.",
        context="organisaties/tijdelijk:tijdelijk.bericht",
    )
    catalog.add(
        "elke dag 9 tot 5", "كل يوم من 9 إلى 5", context="organisaties/alles:telefoon.0.waarvoor", flags={"fuzzy"}
    )
    catalog.add("geen telefoonnummer bekend", "لا يوجد رقم هاتف معروف")
    catalog.add("verwijzing: vraag na", "التحويل: اسألوا")
    catalogus = Catalogus(TALEN[taal], None if taal == "nl" else catalog)
    return vertaal(kaart, catalogus), catalogus


@pytest.mark.parametrize("taal", ["nl", "ar"])
def test_ook_van_een_organisatie_die_van_alles_heeft(open_pagina: Callable[..., Page], taal: str) -> None:
    kaart, catalogus = verzonnen(taal)
    assert vergelijk(open_pagina(), kaart, catalogus) == len(SOORTEN)


def test_zonder_telefoon_staat_er_hoe_het_wel_kan_op_scherm_en_papier(
    site: Site, open_pagina: Callable[..., Page], van_schijf: str
) -> None:
    o = site.kaart().organisatie("humanitas-thuisadministratie")
    assert not o.telefoon
    page = open_pagina()
    page.goto(f"{van_schijf}mijn-lijst.html#lijst={o.id}")
    kaart = page.locator("[data-lijst-kaartjes] .sk-kaartje")
    for media in ("screen", "print"):
        page.emulate_media(media=media)  # type: ignore[arg-type]
        expect(kaart.get_by_text(f"{o.adres.straat}, {o.adres.postcode} {o.adres.plaats}")).to_be_visible()


# -- a notice for the time being ends by itself ---------------------------------------------------------------


def met_bericht(page: Page, van_schijf: str, moment: datetime) -> None:
    """A page of the real site with a notice that holds until 27 November, looked at at that moment."""
    page.clock.install(time=moment)
    page.route("**/limor.html", lambda r: r.fulfill(
        content_type="text/html",
        body=_pagina.replace("<h1>", '<p class="sk-bericht" data-tot="2026-11-27">Dicht tot vrijdag.</p><h1>', 1),
    ))  # fmt: skip
    _pagina = open(van_schijf.removeprefix("file://") + "organisaties/limor.html", encoding="utf-8").read()  # noqa: SIM115
    page.goto(f"{van_schijf}organisaties/limor.html")


@pytest.mark.parametrize(
    ("moment", "te_zien"),
    [("2026-11-27 23:59", True), ("2026-11-28 00:00", False), ("2027-03-01 12:00", False)],
)
def test_een_bericht_eindigt_vanzelf_ook_als_de_pagina_ouder_is(
    open_pagina: Callable[..., Page], van_schijf: str, moment: str, te_zien: bool
) -> None:
    # The day is that of Amsterdam, wherever the telephone is.
    page = open_pagina(timezone_id="America/New_York")
    met_bericht(page, van_schijf, datetime.fromisoformat(moment).replace(tzinfo=AMSTERDAM))
    for media in ("screen", "print"):
        page.emulate_media(media=media)  # type: ignore[arg-type]
        expect(page.get_by_text("Dicht tot vrijdag.")).to_be_visible(visible=te_zien)


def test_een_bericht_eindigt_in_een_pagina_die_open_bleef(open_pagina: Callable[..., Page], van_schijf: str) -> None:
    page = open_pagina(timezone_id="Europe/Amsterdam")
    met_bericht(page, van_schijf, datetime(2026, 11, 27, 23, 50, tzinfo=AMSTERDAM))
    expect(page.get_by_text("Dicht tot vrijdag.")).to_be_visible()
    page.clock.fast_forward(15 * 60 * 1000)
    expect(page.get_by_text("Dicht tot vrijdag.")).to_be_hidden()
