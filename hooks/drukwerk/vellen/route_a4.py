"""A route of five cards, for any printer.

Five cards and the goal: more would leave no white, and "not too much at once" was a lesson of the trial. Who needs more
takes the A3, since sheets that must be joined first are not laid.
"""

from __future__ import annotations

from ... import adressen
from ..papier import A4
from ..route import Routevel, stukken, zet_route
from ..vel import WERKBLADEN, Vel

ROUTE = Routevel(A4, 2, 45.0, (10.0, 16.0), begin=False, letter=10.0)

VEL = Vel(
    naam="route-a4",
    volgorde=40,
    groep=WERKBLADEN,
    titel=lambda T, _stuk: T("Routeblad (A4)"),
    kort=lambda T, _stuk: T("Plak hier de kaartjes op."),
    papier=A4,
    tweetalig=True,
    stukken=lambda kaart: stukken(kaart, "route-a4"),
    sjabloon="route.html",
    stijlen=("blad.css", "route.css"),
    pagina=adressen.ROUTE,
    zet=lambda zetsel: zet_route(zetsel, ROUTE),
)
