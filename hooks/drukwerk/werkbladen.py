"""The sheets that go with the handbook: cards to cut, route, GROW, SMART, blank forms.

Cards and places have fixed measures, so only the type gives way. On sheets to write on, the lines take what room is
left: WeasyPrint measures the sheet with the narrowest lines, and the rest is divided.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import Any

from jinja2 import Environment
from weasyprint import Document

from .. import adressen
from ..model import Kaart
from ..model.methodiek import Formulier, Routekaart
from ..model.uitgave import Uitgave
from ..vertaling import Catalogus
from .pers import PastNiet, Pers, adres_in_taal, kort_adres, omgeving

# All measures in mm.
A4 = (210.0, 297.0)
A3 = (420.0, 297.0)

# -- the cards --------------------------------------------------------------------------------------------
KAART_BREED, KAART_HOOG = 90.0, 52.0
"""One card: twenty fill two sheets of A4 exactly, and ten lie in a route on A3."""
KAART_KOLOMMEN, KAART_RIJEN = 2, 5
PER_VEL = KAART_KOLOMMEN * KAART_RIJEN
RASTER_LINKS, RASTER_BOVEN = (A4[0] - KAART_KOLOMMEN * KAART_BREED) / 2, 17.0
"""Where the grid begins on the sheet."""
KAART_WIT = 4.0
"""Between a cut line and what stands on the card: a hand that cuts beside the line cuts nothing off."""
KAART_BEELD = 26.0
"""What the bar, the pictogram and the white beside them take of the width of a card."""
KAART_TEKST = KAART_BREED - 2 * KAART_WIT - KAART_BEELD
"""The width that is left for words."""
SNIJLIJN = 0.2
"""The thickness of a cut line."""
SNIJ_UIT = 3.0
"""A vertical cut line runs on so far outside the grid, and a horizontal one to the edge an office printer reaches."""
DRUKRAND = 6.0
KAART_MATEN = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5)
"""Type sizes of a card, in pt. All cards have the same."""

# -- the sheets to write on -------------------------------------------------------------------------------
BLAD_MATEN = (10.5, 10.0, 9.5, 9.0)
"""Type sizes of a sheet to write on, in pt."""
BOVEN, KANT, VOET = 13.0, 17.0, 19.0
"""White at the top and the sides, and what the foot takes at the bottom, at the least."""
VOET_WIT = 7.0
"""The white below and above the words of the foot."""
REGEL_MINSTENS, REGEL_HOOGSTENS = 7.0, 9.5
"""The distance between lines to write on with a pen."""
_MM_PER_PX = 25.4 / 96
# How the templates mark a page and a line to write on.
_BLAD, _LIJN = '<section class="blad', 'class="lijn"'


def snijlijnen() -> tuple[tuple[float, float, float, float], ...]:
    """The cut lines of a sheet: (left, top, right, bottom), each a rectangle as thick as a line."""
    half = SNIJLIJN / 2
    onder = RASTER_BOVEN + KAART_RIJEN * KAART_HOOG
    staand = [
        (x - half, RASTER_BOVEN - SNIJ_UIT, x + half, onder + SNIJ_UIT)
        for x in (RASTER_LINKS + k * KAART_BREED for k in range(KAART_KOLOMMEN + 1))
    ]
    liggend = [
        (DRUKRAND, y - half, A4[0] - DRUKRAND, y + half)
        for y in (RASTER_BOVEN + r * KAART_HOOG for r in range(KAART_RIJEN + 1))
    ]
    return (*staand, *liggend)


@dataclass(frozen=True, slots=True)
class Plek:
    """A place on a route sheet, by its left upper corner: for any card, ``nr`` is the number of it in the route. ``nr`` is 0 where the route
    begins; ``slot`` where it ends."""

    links: float
    boven: float
    nr: int
    slot: bool = False

    @property
    def midden(self) -> tuple[float, float]:
        """The middle of the place."""
        return self.links + KAART_BREED / 2, self.boven + KAART_HOOG / 2


@dataclass(frozen=True, slots=True)
class Routevel:
    """The measures of a route sheet: its size, the columns, and where the first place and the lines begin."""

    maat: tuple[float, float]
    kolommen: int
    boven: float
    tussen: tuple[float, float]
    begin: bool
    """Whether the first place is for where somebody stands now, and not for a card."""

    rijen: int = 3

    @property
    def links(self) -> float:
        """The white at the side."""
        return (self.maat[0] - self.kolommen * KAART_BREED - (self.kolommen - 1) * self.tussen[0]) / 2

    @property
    def onder(self) -> float:
        """Where the last row of places ends."""
        return self.boven + self.rijen * KAART_HOOG + (self.rijen - 1) * self.tussen[1]

    def plekken(self, rtl: bool) -> tuple[Plek, ...]:
        """The places in the order of the route: to and fro, the goal last. Which card lies where, and how many, is for who
        lays the route to choose (voorwaarts § 1.4)."""
        plekken: list[Plek] = []
        for rij in range(self.rijen):
            kolommen = range(self.kolommen) if rij % 2 == 0 else reversed(range(self.kolommen))
            for kolom in kolommen:
                plaats = self.kolommen - 1 - kolom if rtl else kolom
                nr = len(plekken) + (0 if self.begin else 1)
                plekken.append(
                    Plek(
                        self.links + plaats * (KAART_BREED + self.tussen[0]),
                        self.boven + rij * (KAART_HOOG + self.tussen[1]),
                        nr,
                    )
                )
        laatste = plekken.pop()
        return (*plekken, Plek(laatste.links, laatste.boven, laatste.nr, slot=True))


ROUTES = {
    # Five cards and the goal: more would leave no white, and "not too much at once" was a lesson of the trial. Who
    # needs more takes the A3, since sheets that must be joined first are not laid.
    "route-a4": Routevel(A4, 2, 45.0, (10.0, 16.0), begin=False),
    "route-a3": Routevel(A3, 4, 48.5, (12.0, 18.0), begin=True),
}


# -- which there are --------------------------------------------------------------------------------------


def werkbladen(kaart: Kaart) -> tuple[str, ...]:
    """The names of the sheets that go with the handbook of this kaart."""
    m = kaart.methodiek
    return (
        *(("kaartjes", *sorted(ROUTES, reverse=True)) if m.constructen else ()),
        *(("grow",) if m.grow else ()),
        *(("smart",) if m.doelhulp else ()),
        *(f"formulier-{f.id}" for f in m.formulieren),
    )


def werkblad_pdf(
    naam: str, kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus, lettertypen: Path, met_nl: bool = False
) -> bytes:
    """The sheet ``naam`` (one of ``werkbladen``) of a kaart of one edition, in one language, as the bytes of a PDF.

    ``met_nl``: with the Dutch below the own language. Raises ``PastNiet`` with a Dutch sentence for what cannot fit
    in readable type, ``KeyError`` for a sheet that does not exist, and ``FileNotFoundError`` for a missing font.
    """
    if naam not in werkbladen(kaart):
        raise KeyError(naam)
    blad = Werkblad(naam, kaart, uitgave, catalogus, Pers.van(lettertypen), met_nl and catalogus.taal.code != "nl")
    if naam == "kaartjes":
        return blad.pers.pdf(blad.kaartjes())
    if naam in ROUTES:
        return blad.pers.pdf(blad.route(ROUTES[naam]))
    return blad.pers.pdf(blad.om_te_schrijven(), velden=True)


@dataclass
class Werkblad:
    """One sheet in the making."""

    naam: str
    kaart: Kaart
    uitgave: Uitgave
    catalogus: Catalogus
    pers: Pers
    met_nl: bool
    _gemeten: dict[tuple[float, int, bool], list[float]] = field(default_factory=dict)
    """What is left on each page without lines to write on, by type size, number of pages, and whether white is scarce."""

    @cached_property
    def _omgeving(self) -> Environment:
        return omgeving(self.catalogus, self.uitgave)

    @property
    def _adres(self) -> str:
        pagina = {
            "kaartjes": adressen.KAARTJES,
            "route-a4": adressen.ROUTE,
            "route-a3": adressen.ROUTE,
            "grow": adressen.GROW,
            "smart": adressen.DOELHULP,
        }.get(self.naam, adressen.DRUKWERK)
        return kort_adres(adres_in_taal(self.uitgave, self.catalogus) + pagina.removesuffix("index.html"))

    def _html(self, sjabloon: str, maat: float, *, meten: bool = False, **wat: Any) -> str:
        return self._omgeving.get_template(f"{sjabloon}.html").render(
            kaart=self.kaart,
            m=self.kaart.methodiek,
            maat=maat,
            meten=meten,
            met_nl=self.met_nl,
            merken=set(),
            adres=self._adres,
            kant=KANT,
            bovenkant=BOVEN,
            voet_hoog=VOET,
            **wat,
        )

    def _zet(self, html: str, sjabloon: str, velden: bool = False) -> Document:
        stijl = "werkblad" if velden else sjabloon
        return self.pers.zet(html, "blad.css", f"{stijl}.css", velden=velden)

    @property
    def _welke(self) -> str:
        return f"{self.catalogus.taal.naam_nl}{' met Nederlands' if self.met_nl else ''}, editie {self.uitgave.editie}"

    # -- cards ----------------------------------------------------------------------------------------------

    def kaartjes(self) -> Document:
        """The cards, ten on a sheet. Raises ``PastNiet`` naming the cards with too long a text."""
        kaarten = list(self.kaart.methodiek.kaarten())
        vellen = [kaarten[i : i + PER_VEL] for i in range(0, len(kaarten), PER_VEL)]
        gebieden = {g.id: g for g in self.kaart.leefgebieden}

        def zet(maat: float, *, meten: bool) -> Document:
            html = self._html(
                "kaartjes",
                maat,
                meten=meten,
                vellen=vellen,
                kolommen=KAART_KOLOMMEN,
                breed=KAART_BREED,
                hoog=KAART_HOOG,
                wit=KAART_WIT,
                beeld=KAART_BEELD,
                links=RASTER_LINKS,
                boven=RASTER_BOVEN,
                snijlijnen=snijlijnen(),
                gebieden_van=lambda k: [gebieden[i] for i in self.kaart.methodiek.leefgebieden_van(k) if i in gebieden],
                patroon={c.id: nr for nr, c in enumerate(c for c in self.kaart.methodiek.constructen if not c.slot)},
            )
            return self._zet(html, "kaartjes")

        te_lang: list[Routekaart] = []
        # The largest type that fits, by halving.
        klein, groot = self._zonder_breuk(), len(KAART_MATEN)
        while klein < groot:
            proef = (klein + groot) // 2
            hoog = {naam: _hoog(plek) for naam, plek in zet(KAART_MATEN[proef], meten=True).pages[0].anchors.items()}
            # The row at the foot of a card is apart: words and foot together must stay within the white.
            mis = [
                k
                for _, k in kaarten
                if hoog[f"woorden-{k.id}"] + hoog[f"onder-{k.id}"] > KAART_HOOG - 2 * KAART_WIT + 0.1
            ]
            if mis:
                te_lang, klein = mis, proef + 1
            else:
                groot = proef
        if groot < len(KAART_MATEN):
            return zet(KAART_MATEN[groot], meten=False)
        noem = "; ".join(f"'{k.woord.nl}' ({len(str(k.woord)) + len(str(k.uitleg))} tekens)" for k in te_lang)
        raise PastNiet(f"Deze routekaartjes ({self._welke}) zijn te klein voor hun tekst: {noem}. Maak die korter.")

    def _zonder_breuk(self) -> int:
        """The place in ``KAART_MATEN`` of the largest type in which the longest word stands on one line."""
        woorden = sorted({deel for _, k in self.kaart.methodiek.kaarten() for deel in k.woord.tekst.split()})
        plekken = self._zet(self._html("langste", KAART_MATEN[0], woorden=woorden), "kaartjes").pages[0].anchors
        breedst = max(plek[2] - plek[0] for plek in plekken.values()) * _MM_PER_PX
        hoogstens = KAART_MATEN[0] * KAART_TEKST / breedst
        return next((nr for nr, maat in enumerate(KAART_MATEN) if maat < hoogstens), len(KAART_MATEN) - 1)

    # -- route ----------------------------------------------------------------------------------------------

    def route(self, vel: Routevel) -> Document:
        """The sheet to stick cards on."""
        rtl = self.catalogus.taal.richting == "rtl"
        plekken = vel.plekken(rtl)
        html = self._html(
            "route",
            11.0 if vel.maat == A3 else 10.0,
            vel=vel,
            plekken=plekken,
            doel=next((c.kaarten[0].woord for c in self.kaart.methodiek.constructen if c.slot), None),
            pijlen=list(_pijlen(plekken)),
            breed=KAART_BREED,
            hoog=KAART_HOOG,
        )
        blad = self._zet(html, "route")
        onder = blad.pages[0].anchors["schrijven"][3] * _MM_PER_PX
        kop = blad.pages[0].anchors["kop"][3] * _MM_PER_PX
        if len(blad.pages) != 1 or onder > vel.maat[1] - VOET + 5 or kop > vel.boven:
            raise PastNiet(
                f"Het routeblad '{self.naam}' ({self._welke}) past niet op één bladzijde. Maak de vertaling korter."
            )
        return blad

    # -- to write on ----------------------------------------------------------------------------------------

    def om_te_schrijven(self) -> Document:
        """GROW, SMART or a form: as large as fits. Raises ``PastNiet`` naming the sheet."""
        sjabloon = "formulier" if self.naam.startswith("formulier-") else self.naam
        te_hoog = float("inf")
        for maat, wat in self._vormen(sjabloon):
            over, lijnen = self._over(sjabloon, maat, wat)
            if min(over) < 0:
                te_hoog = min(te_hoog, -min(over))
                continue
            hoogte = [
                round(max(REGEL_MINSTENS, min(REGEL_HOOGSTENS, REGEL_MINSTENS + (o - 0.5) / max(1, n))), 3)
                for o, n in zip(over, lijnen, strict=True)
            ]
            blad = self._zet(self._html(sjabloon, maat, regelhoogte=hoogte, **wat), sjabloon, velden=True)
            if len(blad.pages) == len(lijnen):
                return blad
        raise PastNiet(
            f"{self._heet} ({self._welke}) past niet op één bladzijde A4, ook niet met kleine letters: het blad is "
            f"{max(1, ceil(te_hoog))} mm te hoog. Haal een vraag of een regel weg, of maak de teksten korter."
        )

    def _over(self, sjabloon: str, maat: float, wat: dict[str, Any]) -> tuple[list[float], list[int]]:
        """What is left over on each page with the narrowest lines (mm, below zero when it does not fit); and how many
        lines stand below each other there, to divide it among."""
        html = self._html(sjabloon, maat, meten=True, regelhoogte=[REGEL_MINSTENS] * 2, **wat)
        lijnen = [deel.count(_LIJN) for deel in html.split(_BLAD)[1:]]
        # More or fewer lines to write on change nothing else: what was measured once holds for all.
        gelijk = (maat, len(lijnen), wat.get("krap", False))
        if gelijk not in self._gemeten:
            plekken = self._zet(html, sjabloon, velden=True).pages[0].anchors
            self._gemeten[gelijk] = [
                A4[1]
                - BOVEN
                - max(VOET, _hoog(plekken[f"voet-{nr}"]) + VOET_WIT)
                - _hoog(plekken[f"inhoud-{nr}"])
                + aantal * REGEL_MINSTENS
                for nr, aantal in enumerate(lijnen)
            ]
        over = self._gemeten[gelijk]
        return [o - aantal * REGEL_MINSTENS for o, aantal in zip(over, lijnen, strict=True)], lijnen

    def _vormen(self, sjabloon: str) -> Iterator[tuple[float, dict[str, Any]]]:
        """What to try, the best first: the type size in pt, and what the template makes of it."""
        if sjabloon == "formulier":
            for krap, maten in ((False, BLAD_MATEN[:3]), (True, BLAD_MATEN)):
                # Less white between the questions, before the letters become too small to read.
                wat = {"formulier": self._formulier, "krap": krap}
                yield maten[0], wat
                # What does not fit in the smallest type, does not fit in any.
                past = min(self._over(sjabloon, maten[-1], wat)[0]) >= 0
                yield from ((maat, wat) for maat in (maten[1:] if past else maten[-1:]))
            return
        # White to write in comes before large type, and large type before a single line.
        if sjabloon == "smart":
            vormen = [(maat, 2) for maat in BLAD_MATEN[:2]] + [(maat, 1) for maat in BLAD_MATEN]
            yield from ((maat, {"regels": regels}) for maat, regels in vormen)
            return
        # Lines for each page. Two languages take two pages, unless both fit on one with lines enough.
        paginas: list[tuple[float, tuple[int, ...]]] = [
            (maat, (regels,)) for regels in (3, 2) for maat in BLAD_MATEN[:2]
        ]
        if self.met_nl:
            tweetal: list[tuple[float, tuple[int, ...]]] = [
                (maat, r) for r in ((3, 3), (3, 2), (2, 2), (2, 1), (1, 1)) for maat in BLAD_MATEN[:2]
            ]
            paginas = [paginas[2], *tweetal, *((maat, (1, 1)) for maat in BLAD_MATEN[2:])]
        else:
            paginas += [(maat, (1,)) for maat in BLAD_MATEN]
        yield from ((maat, {"regels": regels}) for maat, regels in paginas)

    @cached_property
    def _formulier(self) -> Formulier:
        return self.kaart.methodiek.formulier(self.naam.removeprefix("formulier-"))

    @property
    def _heet(self) -> str:
        if self.naam.startswith("formulier-"):
            return f"Het formulier '{self._formulier.titel.nl}' ({self._formulier.id})"
        return f"Het werkblad {self.naam.upper()}"


def _hoog(plek: tuple[float, ...]) -> float:
    return (plek[3] - plek[1]) * _MM_PER_PX


def _pijlen(plekken: tuple[Plek, ...]) -> Iterator[tuple[float, float, int]]:
    """An arrow between each two places: its middle, and the way it points in degrees, 0 to the right."""
    for van, naar in pairwise(plekken):
        (x1, y1), (x2, y2) = van.midden, naar.midden
        yield (x1 + x2) / 2, (y1 + y2) / 2, 90 if x1 == x2 else 0 if x2 > x1 else 180
