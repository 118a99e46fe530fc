"""A route of ten cards, with a place for where somebody stands now."""

from __future__ import annotations

from ... import adressen
from ..papier import A3
from ..route import Routevel, stukken, zet_route
from ..vel import WERKBLADEN, Vel

ROUTE = Routevel(A3, 4, 48.5, (12.0, 18.0), begin=True, letter=11.0)

VEL = Vel(
    naam="route-a3",
    volgorde=30,
    groep=WERKBLADEN,
    titel=lambda T, _stuk: T("Routeblad (A3)"),
    kort=lambda T, _stuk: T("Plak hier de kaartjes op."),
    papier=A3,
    tweetalig=True,
    stukken=lambda kaart: stukken(kaart, "route-a3"),
    sjabloon="route.html",
    stijlen=("blad.css", "route.css"),
    pagina=adressen.ROUTE,
    zet=lambda zetsel: zet_route(zetsel, ROUTE),
)
