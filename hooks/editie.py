"""The wall: a Kaart with everything removed that an edition may not know.

Pages, prints and exports only ever receive what this returns, so a template has nothing to leak.
"""

from __future__ import annotations

from .model import Kaart, Methodiek
from .model.uitgave import Editie


def voor_editie(kaart: Kaart, editie: Editie) -> Kaart:
    """``team`` may know everything; ``deelnemer`` nothing under ``team:``, no contact persons,
    no visits to the team, and of the handbook only what is written for participants."""
    if editie == "team":
        return kaart
    return kaart.model_copy(
        update={
            "organisaties": tuple(o.model_copy(update={"team": None}) for o in kaart.organisaties),
            "contactpersonen": (),
            "voorlichtingen": (),
            "methodiek": _voor_deelnemer(kaart.methodiek),
        }
    )


def _voor_deelnemer(methodiek: Methodiek) -> Methodiek:
    # Built up from nothing: a part that is added later stays behind the wall until it is named here.
    return Methodiek(
        begrippen=tuple(b for b in methodiek.begrippen if b.doelgroep == "deelnemer"),
        formulieren=tuple(f for f in methodiek.formulieren if f.doelgroep == "deelnemer"),
        samenhang=tuple(rij.model_copy(update={"zrm": ()}) for rij in methodiek.samenhang),
        themas=methodiek.themas,
        doelhulp=methodiek.doelhulp,
        grow=methodiek.grow,
        constructen=methodiek.constructen,
    )
