"""Wordings that the search learns from: each about something that exists, once, and enough of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..bevinding import Bevinding, kort
from ..inlezen import suggestie
from ..model import NIETS, Kaart, Zegswijze
from .dossier import Dossier

# Of a subject with fewer the search knows too little.
GENOEG, GENOEG_GEVAAR = 15, 40


def _vouw(zin: str) -> str:
    """What is left when case, accents and punctuation do not count."""
    los = unicodedata.normalize("NFKD", zin.casefold())
    kaal = los if los.isascii() else "".join(t for t in los if not unicodedata.combining(t))
    # A text of signs alone is all that it is.
    return " ".join(re.findall(r"\w+", kaal)) or zin


def _genoeg(kaart: Kaart) -> dict[str, int]:
    """Subject -> how many wordings it needs. Danger: a hulpvraag with ``spoed``, a line in the strip."""
    nodig = {h.id: GENOEG_GEVAAR if h.spoed else GENOEG for h in kaart.hulpvragen}
    nodig |= {f"crisis/{lijn.id}": GENOEG_GEVAAR if lijn.id == "112" else GENOEG for lijn in kaart.crisis.lijnen}
    return nodig | {NIETS: GENOEG_GEVAAR}


def zegswijzen(d: Dossier) -> Iterator[Bevinding]:
    """All rules over ``kaart/zegswijzen/``."""
    nodig = _genoeg(d.kaart)
    for taal, groepen in ((z.taal, z.groepen) for z in d.kaart.zegswijzen):
        eerder: dict[str, str] = {}
        for groep in groepen:
            waar = d.waar("zegswijzen", f"{taal}/{groep.bij}")
            yield from _verwijzing(d, taal, groep)
            for nr, zin in enumerate(groep.zinnen):
                kaal = _vouw(zin)
                if kaal in eerder:
                    yield waar.bevinding(("zinnen", nr), f"'{kort(zin)}' staat ook al bij {eerder[kaal]}; houd er één")
                eerder.setdefault(kaal, groep.bij)
            if len(groep.zinnen) < (minst := nodig.get(groep.bij, 0)):
                yield waar.bevinding(
                    (),
                    f"bij {groep.bij} staan {len(groep.zinnen)} zegswijzen; met {minst} begrijpt de zoekhulp meer mensen",
                    ernst="let op",
                )
        vergeten = [h.id for h in d.kaart.hulpvragen if h.id not in {g.bij for g in groepen}]
        if vergeten:
            yield Bevinding(
                f"{d.gelezen.map.name}/zegswijzen/{taal}.yml",
                1,
                1,
                f"hier ontbreekt hoe mensen dit zeggen: {', '.join(vergeten)}",
                "let op",
            )


def _verwijzing(d: Dossier, taal: str, groep: Zegswijze) -> Iterator[Bevinding]:
    soort, id_ = ("crisis.lijnen", groep.lijn) if groep.lijn else ("hulpvragen", groep.bij)
    ids = d.ids(soort)
    if groep.bij != NIETS and ids is not None and id_ not in ids:
        wat = "crisislijn" if groep.lijn else "hulpvraag"
        anders = ids if groep.lijn else [*ids, NIETS]
        yield d.waar("zegswijzen", f"{taal}/{groep.bij}").bevinding(
            ("bij",), f"{wat} '{kort(id_)}' bestaat niet.{suggestie(id_, anders)}"
        )
