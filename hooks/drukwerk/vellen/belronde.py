"""Whom to ring again, with boxes to tick and room to write: as many sides as there are people to ring."""

from __future__ import annotations

from ... import adressen
from ...model import Tekst
from ...weergave import belronde
from ..papier import A4
from ..vel import Groep, Stuk, Vel, Zetsel
from ..verslag import Druksel

BIJHOUDEN = Groep("bijhouden", lambda _T: Tekst.bron("De kaart bijhouden"))


def _zet(zetsel: Zetsel) -> Druksel:
    beurten = belronde(zetsel.kaart, zetsel.uitgave.datum)
    return zetsel.druksel(zetsel.document(zetsel.html(9.5, beurten=beurten)))


VEL = Vel(
    naam="belronde",
    volgorde=95,
    groep=BIJHOUDEN,
    titel=lambda _T, _stuk: Tekst.bron("Belronde"),
    kort=lambda _T, _stuk: Tekst.bron("Wie weer gebeld moet worden, en wat u vraagt."),
    papier=A4,
    edities=("team",),
    talen=("nl",),
    stukken=lambda _kaart: (Stuk("belronde"),),
    sjabloon="belronde.html",
    stijlen=("belronde.css",),
    pagina=adressen.BELRONDE,
    zet=_zet,
)
