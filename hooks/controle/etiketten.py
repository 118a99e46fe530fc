"""A step that names the label of a telephone number quotes it as it stands beside the number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bevinding import Bevinding
from ..inlezen import suggestie
from ..model import Hulpvraag, Kaart
from ..model.tekst import CITAAT
from .dossier import Dossier

_NUMMER = re.compile(r"\bnummer ‘([^‘’]+)’", re.I)


def etiketten(d: Dossier) -> Iterator[Bevinding]:
    """Every label that a hulpvraag quotes stands beside a number of somebody in it, and none is named without quotes."""
    for h in d.kaart.hulpvragen:
        mogelijk = _van(h, d.kaart)
        for pad, tekst in _teksten(h):
            waar = d.waar("hulpvragen", h.id)
            for citaat in _NUMMER.findall(tekst):
                if citaat.casefold() not in mogelijk:
                    yield waar.bevinding(
                        pad,
                        f"bij geen nummer van een organisatie in deze hulpvraag staat ‘{citaat}’.{suggestie(citaat, sorted(mogelijk))} "
                        "Neem over wat daar bij waarvoor staat",
                    )
            los = CITAAT.sub(" ", tekst).casefold()
            for etiket in mogelijk:
                if re.search(rf"\bnummer (?:voor|van|met|naar|om) {re.escape(etiket)}\b", los):
                    yield waar.bevinding(
                        pad,
                        f"zet tussen aanhalingstekens wat naast het nummer staat: het nummer ‘{etiket}’. "
                        "Zo vindt de lezer het, ook in een andere taal",
                    )


def _van(h: Hulpvraag, kaart: Kaart) -> set[str]:
    genoemd = {s.organisatie for s in h.stappen}
    return {t.waarvoor.nl.casefold() for o in kaart.organisaties if o.id in genoemd for t in o.telefoon if t.waarvoor}


def _teksten(h: Hulpvraag) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield ("eerst",), h.eerst.nl if h.eerst else ""
    yield ("gat",), h.gat.nl if h.gat else ""
    for nr, stap in enumerate(h.stappen):
        yield ("stappen", nr, "doe"), stap.doe.nl if stap.doe else ""
