"""The kinds of sheets: one module each, found by itself, so that a new kind is its module and its template."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import groupby
from pathlib import Path
from pkgutil import iter_modules
from typing import NoReturn

from ... import adressen
from ...model import Kaart
from ...model.uitgave import Editie, Uitgave
from ...vertaling import TALEN, Catalogus, Tweetalig
from ...weergave import Drukgroep, Drukstuk
from ..pers import PastNiet, Pers
from ..vel import Groep, Stuk, Vel, Zetsel
from ..verslag import Druksel

VELLEN: tuple[Vel, ...] = tuple(
    sorted((import_module(f"{__name__}.{m.name}").VEL for m in iter_modules(__path__)), key=lambda vel: vel.volgorde)
)
"""Every kind, in the order in which they are drawn and shown."""


@dataclass(frozen=True, slots=True)
class Prent:
    """One file there is to make: a print in a language, with the Dutch beside it or without."""

    vel: Vel
    stuk: Stuk
    taal: str
    met_nl: bool = False

    @property
    def adres(self) -> str:
        """Where it comes."""
        return adressen.werkblad(self.stuk.naam, self.taal, self.met_nl)


def prenten(kaart: Kaart, editie: Editie, taal: str, soorten: Collection[str] = ()) -> Iterator[Prent]:
    """All prints of a kaart of one edition in a language; ``soorten`` are the names of kinds, none for every kind."""
    for vel in VELLEN:
        if editie not in vel.edities or not vel.in_taal(taal) or (soorten and vel.naam not in soorten):
            continue
        for stuk in vel.stukken(kaart):
            yield Prent(vel, stuk, taal)
            if vel.tweetalig and taal != "nl":
                yield Prent(vel, stuk, taal, met_nl=True)


def druk(prent: Prent, kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus, lettertypen: Path) -> Druksel:
    """Draw one print of a kaart, already of one edition and in one language.

    ``lettertypen`` is the folder with the files of ``LETTERTYPEN``. Raises ``PastNiet`` with a Dutch sentence for what
    cannot fit in readable type, and ``FileNotFoundError`` for a missing font.
    """
    pers = Pers.van(lettertypen)
    return prent.vel.zet(Zetsel(prent.vel, prent.stuk, kaart, uitgave, catalogus, pers, prent.met_nl))


class _Gezien(Exception):
    """Thrown by ``_Kijkpers``, with the HTML it was given."""


class _Kijkpers(Pers):
    """A press that draws nothing: it hands back the first HTML."""

    def __init__(self) -> None:
        pass

    def zet(self, html: str, *stijlen: str, velden: bool = False) -> NoReturn:
        raise _Gezien(html)


def zegt(prent: Prent, kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus) -> str:
    """All that a print says, as HTML: the same for two kaarten of which the print is the same. Draws nothing."""
    zetsel = Zetsel(prent.vel, prent.stuk, kaart, uitgave, catalogus, _Kijkpers(), prent.met_nl)
    if prent.vel.alles:
        return prent.vel.alles(zetsel)
    try:
        prent.vel.zet(zetsel)
    except _Gezien as gezien:
        return str(gezien)
    except PastNiet as fout:
        return str(fout)
    raise AssertionError(f"{prent.vel.naam} gives the press nothing")


def aanbod(kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus) -> tuple[Drukgroep, ...]:
    """What the print page of this kaart shows: sections with their sheets."""
    T = Tweetalig(catalogus).zin
    stukken = [
        (vel, stuk) for vel in VELLEN if uitgave.editie in vel.edities for stuk in vel.stukken(kaart) if stuk.aangeboden
    ]

    def sectie(van: tuple[Vel, Stuk]) -> tuple[Groep | None, str]:
        vel, _ = van
        return vel.groep, "" if vel.groep else vel.naam

    return tuple(
        Drukgroep(
            id=groep.id if groep else naam,
            kop=groep.kop(T) if groep else None,
            stukken=tuple(
                Drukstuk(
                    stuk.naam,
                    vel.titel(T, stuk),
                    vel.kort(T, stuk),
                    tuple(TALEN[code] for code in uitgave.talen if vel.in_taal(code)),
                    vel.tweetalig,
                )
                for vel, stuk in leden
            ),
        )
        for (groep, naam), leden in groupby(stukken, key=sectie)
    )
