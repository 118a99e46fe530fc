"""The poster: all organisations on one A3, the numbers for direct help on top."""

from __future__ import annotations

from ..poster import PAPIER, SJABLOON, STIJL, zet_poster
from ..vel import Stuk, Vel

VEL = Vel(
    naam="poster",
    volgorde=10,
    titel=lambda T, _stuk: T("Poster (A3, pdf)"),
    kort=lambda T, _stuk: T(
        "Alle organisaties op één vel, met de nummers voor direct hulp bovenaan. Op de poster staat hoe oud hij is en tot wanneer hij geldt."
    ),
    papier=PAPIER,
    stukken=lambda _kaart: (Stuk("a3"),),
    sjabloon=SJABLOON,
    stijlen=(STIJL,),
    zet=zet_poster,
)
