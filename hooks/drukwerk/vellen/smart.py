"""From a wish to a goal, letter by letter."""

from __future__ import annotations

from ... import adressen
from ..papier import A4
from ..schrijfblad import BLAD_MATEN, Schrijfblad, Vorm
from ..vel import WERKBLADEN, Stuk, Vel, Zetsel
from ..verslag import Druksel

# White to write in comes before large type, and large type before a single line.
_VORMEN: tuple[Vorm, ...] = ((BLAD_MATEN[:2], {"regels": 2}), (BLAD_MATEN, {"regels": 1}))


def _zet(zetsel: Zetsel) -> Druksel:
    return Schrijfblad(zetsel).zet(_VORMEN, "Het werkblad SMART")


VEL = Vel(
    naam="smart",
    volgorde=60,
    groep=WERKBLADEN,
    titel=lambda T, _stuk: T("Werkblad: mijn doel"),
    kort=lambda T, _stuk: T("Van een wens naar een doel. U kunt het ook op de computer invullen."),
    papier=A4,
    tweetalig=True,
    invulbaar=True,
    stukken=lambda kaart: (Stuk("smart"),) if kaart.methodiek.doelhulp else (),
    sjabloon="smart.html",
    stijlen=("blad.css", "werkblad.css"),
    pagina=adressen.DOELHULP,
    zet=_zet,
)
