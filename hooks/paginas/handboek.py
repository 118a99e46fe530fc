"""The pages of the methodiekhandboek.

What is written for participants is there in every edition and language; the rest only when the wall lets it through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, get_args

from .. import adressen
from ..model import Begrip, Kaart, Leefgebied, Methode, Organisatie, Tekst, Traject, Werkwijze
from ..model.termen import Termwoord
from ..model.waarden import Doelgroep
from ..vertaling import Catalogus
from .figuur import figuur
from .pagina import Pagina

# What a step for a new colleague can name -> the address of that page.
_NAAR = {
    "kaart": adressen.HOME,
    "zoekhulp": adressen.ZOEKHULP,
    "doelhulp": adressen.DOELHULP,
    "grow": adressen.GROW,
    "route": adressen.ROUTE,
    "begrippen": adressen.BEGRIPPEN,
    "samenhang": adressen.SAMENHANG,
    "voorlichtingen": adressen.VOORLICHTINGEN,
    "hiaten": adressen.HIATEN,
    "formulieren": adressen.FORMULIEREN,
    "trajecten": adressen.TRAJECTEN,
}


def _adres_van_stap(naar: str) -> str:
    soort, _, id_ = naar.partition(":")
    if id_:
        return adressen.methode(id_) if soort == "methode" else adressen.traject(id_)
    return _NAAR[naar]


def adres_van(methode: Werkwijze) -> str:
    """The page of a method or traject."""
    return adressen.traject(methode.id) if isinstance(methode, Traject) else adressen.methode(methode.id)


def hiaten(kaart: Kaart) -> list[tuple[Leefgebied, dict[str, tuple[Organisatie, ...]], tuple[Organisatie, ...]]]:
    """Per leefgebied: organisations that are for one doelgroep only, by doelgroep; and those that name none."""
    return [
        (
            g,
            {d: tuple(o for o in kaart.van_leefgebied(g.id) if d in o.alleen_voor) for d in get_args(Doelgroep)},
            tuple(o for o in kaart.van_leefgebied(g.id) if not o.alleen_voor),
        )
        for g in kaart.leefgebieden
    ]


@dataclass(frozen=True, slots=True)
class Woordrij:
    """A row of the word list: a Dutch word, what it means, its ``woord`` in the language of the page, and where the
    handbook has it from."""

    id: str
    term: str
    ook: tuple[str, ...]
    uitleg: Tekst
    woord: Termwoord | None
    begrip: Begrip | None


def woordenlijst(kaart: Kaart, taal: str) -> list[Woordrij]:
    """The terms with one word in each language and the begrippen of the handbook; what is both is one row, in the words of
    the handbook."""
    woorden = {t.term.casefold(): t.in_taal(taal) for t in kaart.termen}
    begrippen = {b.term.casefold() for b in kaart.methodiek.begrippen}
    rijen = [
        *(
            Woordrij(b.id, b.term, b.ook, b.uitleg, woorden.get(b.term.casefold()), b)
            for b in kaart.methodiek.begrippen
        ),
        *(
            Woordrij(t.id, t.term, (), t.betekenis, t.in_taal(taal), None)
            for t in kaart.termen
            if t.term.casefold() not in begrippen
        ),
    ]
    return sorted(rijen, key=lambda r: (r.term.casefold(), r.id))


def paginas(kaart: Kaart, catalogus: Catalogus, toon: Callable[..., str]) -> Iterator[Pagina]:
    """Every page of the handbook of this edition, in a fixed order. ``toon`` fills a template for an address."""
    _ = catalogus.interface
    m = kaart.methodiek

    def pagina(
        pad: str,
        sjabloon: str,
        titel: Tekst,
        kort: Tekst,
        bron: str = "",
        eigen: str = "",
        vel: bool = False,
        **waarden: Any,
    ) -> Pagina:
        def html() -> str:
            return toon(f"methodiek/{sjabloon}.html", pad, titel=titel, kort=kort, **waarden)

        return Pagina(
            pad, f"methodiek-{sjabloon}", str(titel), str(kort), bron, html, doorzoekbaar=True, eigen=eigen, vel=vel
        )

    if m.doelhulp and m.themas:
        yield pagina(
            adressen.DOELHULP,
            "doelhulp",
            _("Doelhulp"),
            _("Van een wens naar een doel dat u kunt halen."),
            "methodiek/smart/doelhulp.yml",
            "doelhulp",
            vel=True,
        )
    if m.grow:
        yield pagina(
            adressen.GROW,
            "grow",
            _("Gesprek over uw doel"),
            _("Kies samen een paar vragen. Schrijf op wat belangrijk is."),
            "methodiek/grow/vragen.yml",
            "grow",
            vel=True,
        )
    if m.constructen:
        yield pagina(
            adressen.ROUTE,
            "route",
            _("Mijn route"),
            _("Leg de kaartjes op volgorde. Zo ziet u de weg naar uw doel."),
            "methodiek/routeplanner/kaartjes.yml",
            "route",
            vel=True,
        )
        yield pagina(
            adressen.KAARTJES,
            "kaartjes",
            _("De routekaartjes"),
            _("Wat elk kaartje betekent, en wie daarbij kan helpen."),
            "methodiek/routeplanner/kaartjes.yml",
        )
    if m.themas:
        yield pagina(
            adressen.DOELEN,
            "doelen",
            _("Doelen per thema"),
            _("Voorbeelden van een wens, een doel en wat u kunt doen."),
            "methodiek/smart/themas.yml",
        )
    if m.grow or m.constructen or m.themas:
        yield pagina(
            adressen.METHODIEK,
            "index",
            _("Methodiekhandboek") if m.delen else _("Werken aan uw doel"),
            _("Hoe wij coachen, van eerste gesprek tot nazorg.")
            if m.delen
            else _("Hulp om een doel te kiezen en te halen."),
        )
    yield pagina(
        adressen.HOE_WERKT_DE_KAART,
        "hoe-werkt-de-kaart",
        _("Hoe werkt de kaart?"),
        _("Stap voor stap, met plaatjes."),
    )
    if m.begrippen or kaart.termen:
        yield pagina(
            adressen.BEGRIPPEN,
            "begrippen",
            _("Woorden"),
            _("Wat woorden en afkortingen betekenen."),
            "methodiek/begrippen.yml" if m.begrippen else "kaart/vertalingen/termen.yml",
            woorden=woordenlijst(kaart, catalogus.taal.code),
        )
    if m.delen:
        yield from _voor_team(kaart, pagina)


def _voor_team(kaart: Kaart, pagina: Callable[..., Pagina]) -> Iterator[Pagina]:
    nl = Tekst.bron
    m = kaart.methodiek
    yield pagina(
        adressen.BEGIN_HIER,
        "begin-hier",
        nl("Begin hier in 15 minuten"),
        nl("Voor een nieuwe collega: dit moet je als eerste weten."),
        "methodiek/begin-hier.yml",
        stap_adres=_adres_van_stap,
    )
    for methode in m.methoden:
        namen, onder = _delen_van(kaart, methode)
        yield pagina(
            adressen.methode(methode.id),
            "methode",
            methode.titel,
            methode.kort,
            f"methodiek/methoden/{methode.id}.yml",
            methode=methode,
            figuren=[figuur(methode.volgorde, namen, onder)] if namen else [],
            adres_van=adres_van,
        )
    for traject in m.trajecten:
        namen = [str(fase.naam) for fase in traject.fasen]
        # Only a term that is short enough to read in a drawing; all of it stands with the fase.
        normen = [str(fase.termijn.norm) if fase.termijn and fase.termijn.norm else "" for fase in traject.fasen]
        onder = [norm if len(norm) <= 40 else "" for norm in normen]
        yield pagina(
            adressen.traject(traject.id),
            "methode",
            traject.titel,
            traject.kort,
            f"methodiek/trajecten/{traject.id}.yml",
            methode=traject,
            figuren=[
                figuur(traject.volgorde, namen, onder, staand=staand)
                # A ring is the same on any screen.
                for staand in ((False,) if traject.volgorde == "cyclisch" else (False, True))
            ],
            adres_van=adres_van,
        )
    yield pagina(
        adressen.TRAJECTEN,
        "trajecten",
        nl("Trajecten naast elkaar"),
        nl("Waarin ze op elkaar lijken, en waarin niet."),
        adres_van=adres_van,
    )
    yield pagina(
        adressen.SAMENHANG,
        "samenhang",
        nl("Wat bij elkaar hoort"),
        nl("Per leefgebied: kaartjes, doelen, vragen en organisaties."),
        "methodiek/samenhang.yml",
    )
    yield pagina(
        adressen.BRONNEN,
        "bronnen",
        nl("Bronnen"),
        nl("Waar dit handboek op steunt."),
        "methodiek/bronnen.yml",
        adres_van=adres_van,
    )
    yield pagina(
        adressen.FORMULIEREN,
        "formulieren",
        nl("Formulieren"),
        nl("Lege formulieren op A4, om te printen of in te vullen."),
    )
    yield pagina(
        adressen.VOORLICHTINGEN,
        "voorlichtingen",
        nl("Voorlichtingen"),
        nl("Elke maand komt één organisatie op bezoek."),
        "kaart/voorlichtingen.yml",
    )
    yield pagina(
        adressen.HIATEN,
        "hiaten",
        nl("Hiaten"),
        nl("Waar op de kaart nog niemand staat."),
        rijen=hiaten(kaart),
        doelgroepen=get_args(Doelgroep),
    )
    yield pagina(
        adressen.BELRONDE,
        "belronde",
        nl("Belronde"),
        nl("Wie weer gebeld moet worden, en wat je vraagt."),
    )


def _delen_van(kaart: Kaart, methode: Methode) -> tuple[list[str], list[str]]:
    """Names and what stands below them for the drawing of a method: its own steps, or the parts of GROW."""
    if methode.id == "grow" and kaart.methodiek.grow:
        delen = kaart.methodiek.grow.delen
        return [str(d.naam) for d in delen], [d.engels for d in delen]
    return [], []
