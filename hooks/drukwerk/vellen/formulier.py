"""The blank forms of the handbook, each a sheet of its own."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Kaart
from ..papier import A4
from ..schrijfblad import BLAD_MATEN, Schrijfblad, Vorm
from ..vel import WERKBLADEN, Stuk, Vel, Zetsel
from ..verslag import Druksel


def _stukken(kaart: Kaart) -> Sequence[Stuk]:
    # Forms for professionals stand on a page of the handbook.
    return [Stuk(f"formulier-{f.id}", f, f.doelgroep == "deelnemer") for f in kaart.methodiek.formulieren]


def _zet(zetsel: Zetsel) -> Druksel:
    f = zetsel.stuk.inhoud
    # Less white between the questions, before the letters become too small to read.
    vormen: tuple[Vorm, ...] = (
        (BLAD_MATEN[:3], {"formulier": f, "krap": False}),
        (BLAD_MATEN, {"formulier": f, "krap": True}),
    )
    return Schrijfblad(zetsel).zet(vormen, f"Het formulier '{f.titel.nl}' ({f.id})")


VEL = Vel(
    naam="formulier",
    volgorde=70,
    groep=WERKBLADEN,
    titel=lambda _T, stuk: stuk.inhoud.titel,
    kort=lambda _T, stuk: stuk.inhoud.kort,
    papier=A4,
    tweetalig=True,
    invulbaar=True,
    stukken=_stukken,
    sjabloon="formulier.html",
    stijlen=("blad.css", "werkblad.css"),
    zet=_zet,
)
