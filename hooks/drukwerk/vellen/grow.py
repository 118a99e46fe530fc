"""The conversation about a goal: questions with room to write."""

from __future__ import annotations

from collections.abc import Iterator

from ... import adressen
from ..papier import A4
from ..schrijfblad import BLAD_MATEN, Schrijfblad, Vorm
from ..vel import WERKBLADEN, Stuk, Vel, Zetsel
from ..verslag import Druksel


def _vormen(met_nl: bool) -> Iterator[Vorm]:
    """Lines for each page. White to write in comes before large type, and large type before a single line."""
    groot = BLAD_MATEN[:2]
    if not met_nl:
        yield groot, {"regels": (3,)}
        yield groot, {"regels": (2,)}
        yield BLAD_MATEN, {"regels": (1,)}
        return
    # Two languages take two pages, unless both fit on one with lines enough.
    yield BLAD_MATEN[:1], {"regels": (2,)}
    for regels in ((3, 3), (3, 2), (2, 2), (2, 1)):
        yield groot, {"regels": regels}
    yield BLAD_MATEN, {"regels": (1, 1)}


def _zet(zetsel: Zetsel) -> Druksel:
    return Schrijfblad(zetsel).zet(_vormen(zetsel.met_nl), "Het werkblad GROW")


VEL = Vel(
    naam="grow",
    volgorde=50,
    groep=WERKBLADEN,
    titel=lambda T, _stuk: T("Werkblad: gesprek over uw doel"),
    kort=lambda T, _stuk: T("Vragen, met ruimte om te schrijven. U kunt het ook op de computer invullen."),
    papier=A4,
    tweetalig=True,
    invulbaar=True,
    stukken=lambda kaart: (Stuk("grow"),) if kaart.methodiek.grow else (),
    sjabloon="grow.html",
    stijlen=("blad.css", "werkblad.css"),
    pagina=adressen.GROW,
    zet=_zet,
)
