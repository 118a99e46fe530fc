"""The A3 poster: crisis band, leefgebieden in columns, foot. One landscape page that fits itself, or the two sides of one.

WeasyPrint measures every row at a type size and a column width; ``indeling`` divides the rows; the largest type
that fits is found by bisection. What is left over becomes air between the rows. What does not fit on one side goes on
two: crisis lines and the first leefgebieden in front, the others on the back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil
from typing import Any
from urllib.parse import urlsplit

import segno
from jinja2 import Template
from weasyprint import Document

from ..model import Crisislijn, Datum, Kaart, Leefgebied, Organisatie, Tekst
from ..model.uitgave import Uitgave
from ..vertaling import Catalogus, Tweetalig
from ..vertaling.zinnen import zinnen
from ..weergave import Lijn, Lijnen
from .indeling import Blok, Deel, Plan, verdeel
from .papier import A3, PX_PER_PT
from .passen import grootste
from .pers import PastNiet, Pers, adres_in_taal, kort_adres, omgeving
from .vel import Zetsel
from .verslag import Druksel

PAPIER, SJABLOON, STIJL = A3, "poster.html", "poster.css"
# All measures in pt.
BREED, HOOG = PAPIER.in_pt
KANTLIJN = 30.0
GOOT = 24.0
BOVEN_KOLOMMEN, ONDER_KOLOMMEN = 18.0, 14.0
ACHTERKOP = 52.0
"""The head of the back, where the front has its band."""
MATEN = tuple(8 + stap / 4 for stap in range(17))
"""Type sizes of the text, small to large, that can be read on a wall."""
NUMMER_MINSTENS = 14.0
NUMMER_CRISIS = 28.0
KOLOMMEN = (4, 3)
"""Numbers of columns, the one that most often fits first."""
PER_RIJ = 5
"""Crisis lines beside each other: five numbers of 28 pt with their words."""
HOOGSTENS_REGELS = 3
# Widths of Noto Sans Bold in em, to keep a column free for the longest number before anything is laid out.
_EM_CIJFER, _EM_SPATIE = 0.572, 0.26
# How much larger the type must become to make a cut block worth it.
_KNIP_WAARD = 0.5
# Air between rows grows until here, in parts of the type size; more would pull the blocks apart.
_LUCHT_HOOGSTENS = 0.9
# How much of the height of a sheet columns take when they are as full as they get: whole rows leave something over.
_VOL = 0.92


@dataclass(frozen=True, slots=True)
class Vak:
    """One leefgebied on the poster, with the organisations that have it as their first."""

    leefgebied: Leefgebied
    organisaties: tuple[Organisatie, ...]
    vraag_bij: tuple[Organisatie, ...]

    @property
    def rijen(self) -> int:
        """Rows: one per organisation, or one that tells of the hiaat."""
        return len(self.organisaties) or 1

    @property
    def nummer_em(self) -> float:
        """The width of the column of numbers, in em of the numbers: what the longest one takes."""
        nummers = [t.nummer for o in self.organisaties for t in o.telefoon]
        breedtes = [sum(_EM_CIJFER if teken.isdigit() else _EM_SPATIE for teken in n) for n in nummers]
        return max(breedtes, default=0) + 0.1


@dataclass(frozen=True, slots=True)
class Meting:
    """What WeasyPrint measured at one type size and number of columns: heights in pt, and texts that run too long."""

    kolommen: int
    band: float
    voet: float
    blokken: tuple[Blok, ...]
    te_lang: tuple[str, ...]
    zijden: int = 1

    @property
    def ruimtes(self) -> tuple[float, ...]:
        """The height that is left for the columns, per side."""
        boven = (self.band, *[ACHTERKOP] * (self.zijden - 1))
        return tuple(HOOG - b - self.voet - BOVEN_KOLOMMEN - ONDER_KOLOMMEN for b in boven)

    @property
    def ruimte(self) -> float:
        """The height that is left for the columns of all sides together."""
        return sum(self.ruimtes)

    @property
    def nodig(self) -> float:
        """The height of each column, were they all as high and on one side."""
        return sum(b.kop + sum(b.rijen) for b in self.blokken) / self.kolommen

    @property
    def te_veel(self) -> int:
        """About how many rows too many there are: what is too high, in rows of the usual height."""
        rijen = [hoog for b in self.blokken for hoog in b.rijen]
        per_rij = sum(b.kop + sum(b.rijen) for b in self.blokken) / max(1, len(rijen))
        # Columns are never filled to the last point.
        return max(1, ceil((self.nodig - _VOL * self.ruimte) * self.kolommen / max(1.0, per_rij)))


@dataclass(frozen=True, slots=True)
class Keus:
    """A poster that fits: type size in pt, number of columns, and what stands where."""

    maat: float
    meting: Meting
    plannen: tuple[Plan, ...]
    """One per side; the blocks of the back are numbered on from those of the front."""

    @property
    def knippen(self) -> int:
        """How many blocks are cut."""
        return sum(plan.knippen for plan in self.plannen)

    @property
    def waarde(self) -> float:
        """For choosing: large type first, then few cut blocks, then even columns."""
        return self.maat - _KNIP_WAARD * self.knippen - 0.2 * sum(plan.kosten for plan in self.plannen)


def zet_poster(zetsel: Zetsel) -> Druksel:
    """The poster of a kaart: one side or two.

    Raises ``PastNiet`` with a Dutch sentence for what cannot fit in readable type on two sides either.
    """
    kaart, uitgave, catalogus, pers = zetsel.kaart.voor_drukwerk(), zetsel.uitgave, zetsel.catalogus, zetsel.pers
    poster = Poster(kaart, uitgave, catalogus, pers)
    try:
        return zetsel.druksel(poster.blad())
    except PastNiet as fout:
        if not fout.te_veel:
            raise
        twee = Poster(kaart, uitgave, catalogus, pers, zijden=2)
        bericht = (
            f"De A3-poster ({poster.welke}) past niet op één kant: er staan {len(poster.kaart.organisaties)} organisaties op, "
            f"ongeveer {fout.te_veel} te veel. Hij is op twee kanten gezet; print hem dubbelzijdig. "
            "Wilt u één kant, zet dan drukwerk: nee bij organisaties die er niet op hoeven."
        )
        return replace(zetsel.druksel(twee.blad()), zijden=2, bericht=bericht, te_veel=fout.te_veel)


class Poster:
    """One poster in the making, on ``zijden`` sides (1 or 2)."""

    def __init__(self, kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus, pers: Pers, zijden: int = 1) -> None:
        self.kaart, self.uitgave, self.catalogus, self.pers, self.zijden = kaart, uitgave, catalogus, pers, zijden
        self._metingen: dict[tuple[float, int], Meting] = {}
        # Band and foot have a type size of their own, so that they are measured once.
        self._vast: dict[str, float] = {}

    # -- what stands on it ------------------------------------------------------------------------------

    @cached_property
    def vakken(self) -> tuple[Vak, ...]:
        """The leefgebieden that have something to say, in their own order."""
        bekend = {o.id: o for o in self.kaart.organisaties}
        vakken = []
        for g in self.kaart.leefgebieden:
            hier = tuple(o for o in self.kaart.van_leefgebied(g.id) if o.leefgebieden[0] == g.id)
            vraag_bij = tuple(bekend[i] for i in g.hiaat.vraag_bij if i in bekend) if g.hiaat else ()
            if hier or g.hiaat:
                vakken.append(Vak(g, hier, vraag_bij))
        return tuple(vakken)

    @cached_property
    def lijnen(self) -> tuple[Crisislijn, ...]:
        """The crisis lines."""
        return self.kaart.crisis.lijnen

    @cached_property
    def _lijnrijen(self) -> list[tuple[Lijn | None, ...]]:
        """What the crisis lines show, in rows of equal length; an empty cell keeps the columns straight."""
        rijen = max(1, ceil(len(self.lijnen) / PER_RIJ))
        per_rij = max(1, ceil(len(self.lijnen) / rijen))
        maak = Lijnen(self.kaart, Tweetalig(self.catalogus), self.uitgave)
        getoond = [maak.van(lijn) for lijn in self.lijnen]
        batches = (getoond[i : i + per_rij] for i in range(0, len(getoond), per_rij))
        return [(*rij, *[None] * (per_rij - len(rij))) for rij in batches]

    @cached_property
    def _sjabloon(self) -> Template:
        return omgeving(self.catalogus, self.uitgave).get_template(SJABLOON)

    @cached_property
    def _qr(self) -> Any:
        return segno.make(adres_in_taal(self.uitgave, self.catalogus), error="m", micro=False)

    @cached_property
    def _oud(self) -> tuple[list[Datum], bool]:
        """The check dates of organisations not checked recently, oldest first; and whether all are of one month."""
        data = [o.controle.datum for v in self.vakken for o in v.organisaties if self.uitgave.niet_recent(o.controle)]
        bekend = sorted((d for d in data if d.vroegst), key=lambda d: d.waarde)
        return bekend, len({d.waarde[:7] for d in data}) == 1

    # -- laying it out ------------------------------------------------------------------------------------

    def _zet(self, maat: float, kanten: Sequence[Sequence[dict[str, Any]]], *, meten: bool) -> Document:
        adres = adres_in_taal(self.uitgave, self.catalogus)
        oud, een_maand = self._oud
        html = self._sjabloon.render(
            meten=meten,
            rand=not (meten and self._vast),
            maat=maat,
            nummer=max(NUMMER_MINSTENS, 1.45 * maat),
            nummer_crisis=NUMMER_CRISIS,
            kantlijn=KANTLIJN,
            goot=GOOT,
            boven=BOVEN_KOLOMMEN,
            vakken=self.vakken,
            kanten=kanten,
            zijden=self.zijden,
            achterkop=ACHTERKOP,
            lijnrijen=self._lijnrijen,
            contact=_contact,
            eerste_zin=_eerste_zin,
            merken=set(),
            proef_nummers=bool(self.uitgave.onbevestigd(self.kaart)),
            oud=oud,
            een_maand=een_maand,
            iets_oud=any(self.uitgave.niet_recent(o.controle) for o in self.kaart.organisaties),
            adres=adres,
            kort_adres=kort_adres(adres),
            qr=[[x for x, aan in enumerate(rij) if aan] for rij in self._qr.matrix],
        )
        return self.pers.zet(html, STIJL)

    def meet(self, maat: float, kolommen: int) -> Meting:
        """Measure all rows at a type size, in columns as wide as so many allow."""
        if (maat, kolommen) not in self._metingen:
            delen = [Deel(b, 0, v.rijen) for b, v in enumerate(self.vakken)]
            proef = [{"id": "m", "breed": kolombreedte(kolommen), "delen": delen}]
            plekken = self._zet(maat, [proef], meten=True).pages[0].anchors
            hoog = self._vast | {naam: _hoogte(plek) for naam, plek in plekken.items()}
            self._vast = self._vast or {
                naam: h
                for naam, h in hoog.items()
                if naam in ("band", "voet-0", "crisisregel") or naam.startswith("lijn-")
            }
            self._metingen[maat, kolommen] = self._meting(kolommen, hoog)
        return self._metingen[maat, kolommen]

    def _meting(self, kolommen: int, hoog: dict[str, float]) -> Meting:
        blokken = tuple(
            Blok(hoog[f"m-{b}"], tuple(hoog[f"m-{b}-{r}"] for r in range(vak.rijen)), hoog[f"m-{b}-vervolg"])
            for b, vak in enumerate(self.vakken)
        )
        te_lang = tuple(
            wat
            for id_, wat, regels in self._teksten("m")
            if id_ in hoog and hoog[id_] > (regels + 0.5) * hoog["crisisregel" if id_.startswith("lijn-") else "regel"]
        )
        return Meting(kolommen, hoog["band"], hoog["voet-0"], blokken, te_lang, self.zijden)

    def _teksten(self, m: str) -> Iterator[tuple[str, str, int]]:
        """Every text that may run too long: its id when measured, what it is in Dutch, and how many lines it may take."""
        for nr, lijn in enumerate(self.lijnen):
            wat = f"de crisislijn '{lijn.naam}' ({len(str(lijn.waarvoor))} tekens)"
            yield f"lijn-{nr}", wat, HOOGSTENS_REGELS
            yield f"lijn-{nr}-nl", wat, HOOGSTENS_REGELS
        for b, vak in enumerate(self.vakken):
            g = vak.leefgebied
            yield (
                f"{m}-{b}-naam",
                f"de naam van het leefgebied '{g.naam.nl}' ({len(str(g.naam))} tekens)",
                _regels(2, g.naam),
            )
            if g.hiaat and not vak.organisaties:
                wat = f"het bericht bij het leefgebied '{g.naam.nl}'"
                yield f"{m}-{b}-0", wat, HOOGSTENS_REGELS + _regels(HOOGSTENS_REGELS, g.hiaat.bericht)
            for r, o in enumerate(vak.organisaties):
                yield f"{m}-{b}-{r}-naam", f"de naam '{o.naam}'", HOOGSTENS_REGELS
                wat = f"'kort' van {o.naam} ({len(str(o.kort))} tekens)"
                yield f"{m}-{b}-{r}-kort", wat, _regels(HOOGSTENS_REGELS, o.kort)
                yield f"{m}-{b}-{r}-contact", f"het adres {(_contact(o) or ('', ''))[1]} van {o.naam}", 2

    def _keuzes(self, maat: float) -> Iterator[Keus]:
        """The posters that are possible at this type size."""
        gevonden = False
        for k in KOLOMMEN:
            if (maat, k) not in self._metingen and self._past_niet(maat, k, gevonden):
                continue
            meting = self.meet(maat, k)
            if meting.te_lang or min(meting.ruimtes) <= 0:
                continue
            if plannen := _plannen(meting, maat):
                gevonden = True
                yield Keus(maat, meting, plannen)

    def _past_niet(self, maat: float, kolommen: int, ander: bool) -> bool:
        """Whether it follows from what was measured, so that it need not be measured: what is too large in smaller type.

        When there is an ``ander`` way to lay out the poster, an estimate will do: text takes less by the square.
        """
        return any(
            m.nodig * min(1.0, maat / gemeten) ** 2 > m.ruimte
            for (gemeten, k), m in self._metingen.items()
            if k == kolommen and (ander or gemeten < maat)
        )

    def _gok(self, geprobeerd: int) -> int | None:
        """The place in ``MATEN`` of the type size that would fill the sheet: what text takes grows with its square.

        A guess from what was measured, since each measurement takes time; None after two, when halving is as good.
        """
        if len({maat for maat, _ in self._metingen}) >= 3:
            return None
        maat = MATEN[geprobeerd]
        # The nearest measurement: what cannot fit was not measured.
        gemeten = min((m for m, _ in self._metingen), key=lambda m: abs(m - maat))
        vol = min(m.nodig / max(1, m.ruimte) for (hier, _), m in self._metingen.items() if hier == gemeten)
        doel = gemeten / max(0.01, vol * 1.15) ** 0.5
        return min(range(len(MATEN)), key=lambda nr: abs(MATEN[nr] - doel))

    def kies(self) -> Keus:
        """The best poster that fits. Raises ``PastNiet``."""
        laag = grootste(len(MATEN), past=lambda nr: any(self._keuzes(MATEN[nr])), gok=self._gok)
        if laag < 0:
            raise self._wat_past_niet()
        # A little smaller may do without cutting a block.
        keuzes = list(self._keuzes(MATEN[laag]))
        if all(keus.knippen for keus in keuzes):
            keuzes += [keus for maat in MATEN[max(0, laag - 2) : laag] for keus in self._keuzes(maat)]
        return max(keuzes, key=lambda keus: keus.waarde)

    def blad(self) -> Document:
        """The poster, laid out and checked. Raises ``PastNiet``."""
        keus = self.kies()
        kanten = [
            [
                {
                    "id": f"kolom{kant}-{nr}",
                    "breed": kolombreedte(len(plan.kolommen)),
                    "delen": kolom.delen,
                    **_lucht(keus, kant, nr),
                }
                for nr, kolom in enumerate(plan.kolommen)
            ]
            for kant, plan in enumerate(keus.plannen)
        ]
        blad = self._zet(keus.maat, kanten, meten=False)
        # Measured and laid out by the same engine; should they ever differ, no poster is better than a clipped one.
        te_laag = len(blad.pages) != len(kanten) or any(
            pagina.anchors[f"{kolom['id']}-einde"][1] > pagina.anchors[f"voet-{kant}"][1] + 1
            for kant, (pagina, kolommen) in enumerate(zip(blad.pages, kanten, strict=False))
            for kolom in kolommen
        )
        if te_laag:
            raise PastNiet(f"De A3-poster ({self.welke}) loopt over de rand. Maak de teksten korter.")
        return blad

    # -- saying what is wrong -----------------------------------------------------------------------------

    @property
    def welke(self) -> str:
        """Which poster this is, in Dutch."""
        return f"{self.catalogus.taal.naam_nl}, editie {self.uitgave.editie}"

    def _wat_past_niet(self) -> PastNiet:
        # What is too long in the widest column is too long anywhere.
        metingen = [self.meet(MATEN[0], k) for k in KOLOMMEN]
        te_lang = min(metingen, key=lambda m: m.kolommen).te_lang
        waar = "op één kant" if self.zijden == 1 else "op twee kanten"
        kop = f"De A3-poster ({self.welke}) past niet {waar}, ook niet met de kleinste letter ({MATEN[0]:g} punt)."
        if te_lang:
            return PastNiet(f"{kop} Te lang: {'; '.join(te_lang)}. Maak dit korter.")
        meting = min(metingen, key=lambda m: m.nodig)
        langste = sorted(self.kaart.organisaties, key=lambda o: -len(o.naam) - len(str(o.kort)))[:5]
        noem = "; ".join(f"{o.naam} ({len(str(o.kort))} tekens)" for o in langste)
        if min(meting.ruimtes) <= 0 or meting.band > HOOG / 2:
            return PastNiet(
                f"{kop} De crisislijnen ({len(self.lijnen)}) nemen te veel plaats in. Zet minder lijnen op papier (drukwerk: nee)."
            )
        return PastNiet(
            f"{kop} Er staan {len(self.kaart.organisaties)} organisaties op, ongeveer {meting.te_veel} te veel. "
            f"Maak teksten korter, of zet drukwerk: nee bij organisaties die er niet op hoeven. Het langst zijn: {noem}.",
            meting.te_veel,
        )


def _plannen(meting: Meting, maat: float) -> tuple[Plan, ...] | None:
    """The most even division over the sides; whole blocks in front, the others on the back. None when there is none."""
    # The space between blocks grows with the type.
    tussen = maat * 1.1
    if meting.zijden == 1:
        plan = verdeel(meting.blokken, meting.kolommen, meting.ruimte, tussen)
        return (plan,) if plan else None
    voor, achter = meting.ruimtes
    hoog = [blok.kop + sum(blok.rijen) for blok in meting.blokken]
    mogelijk: list[tuple[Plan, ...]] = []
    for grens in range(1, len(hoog)):
        # What is higher than its columns together need not be tried.
        if sum(hoog[:grens]) > voor * meting.kolommen or sum(hoog[grens:]) > achter * meting.kolommen:
            continue
        een = verdeel(meting.blokken[:grens], meting.kolommen, voor, tussen)
        twee = verdeel(meting.blokken[grens:], meting.kolommen, achter, tussen)
        if een and twee:
            mogelijk.append((een, twee.vanaf(grens)))
    return min(mogelijk, key=lambda plannen: sum(p.kosten + p.knippen for p in plannen), default=None)


def kolombreedte(kolommen: int) -> float:
    """The width of one of so many columns, in pt."""
    return (BREED - 2 * KANTLIJN - (kolommen - 1) * GOOT) / kolommen


def _hoogte(plek: tuple[float, ...]) -> float:
    return (plek[3] - plek[1]) / PX_PER_PT


def _lucht(keus: Keus, kant: int, nr: int) -> dict[str, float]:
    """The extra space per row and between blocks that makes a column as high as the sheet allows. Unit: pt."""
    kolom = keus.plannen[kant].kolommen[nr]
    tussen = keus.maat * 1.1
    over = max(0.0, keus.meting.ruimtes[kant] - kolom.hoogte - 0.5)
    # A gap between blocks takes twice what a row takes.
    aandelen = kolom.rijen + 2 * max(0, len(kolom.delen) - 1)
    extra = min(over / aandelen, _LUCHT_HOOGSTENS * keus.maat) if aandelen else 0.0
    return {"lucht": extra, "tussen": tussen + 2 * extra}


def _contact(o: Organisatie) -> tuple[str, str] | None:
    """What to show for an organisation without a telephone: (kind, address), or None when there is nothing."""
    if o.email:
        return "email", o.email[0].adres
    if o.website:
        return "website", urlsplit(o.website).netloc
    if o.adres.straat:
        return "adres", f"{o.adres.straat}, {o.adres.plaats}"
    return None


def _regels(hoogstens: int, tekst: Tekst) -> int:
    """How many lines a text may take, with the Dutch that stands below one that is out of date."""
    return hoogstens * (2 if tekst.status == "verouderd" else 1)


def _eerste_zin(tekst: Tekst) -> Tekst:
    """The first sentence of a paragraph."""
    return replace(tekst, tekst=zinnen(tekst.tekst)[0], nl=zinnen(tekst.nl)[0])
