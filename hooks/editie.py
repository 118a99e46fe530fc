"""The wall: a Kaart with everything removed that an edition may not know.

Pages, prints and exports only ever receive what this returns, so a template has nothing to leak.
"""

from __future__ import annotations

from .model import Kaart
from .model.uitgave import Editie


def voor_editie(kaart: Kaart, editie: Editie) -> Kaart:
    """``team`` may know everything; ``deelnemer`` nothing under ``team:`` and no contact persons."""
    if editie == "team":
        return kaart
    return kaart.model_copy(
        update={
            "organisaties": tuple(o.model_copy(update={"team": None}) for o in kaart.organisaties),
            "contactpersonen": (),
        }
    )
