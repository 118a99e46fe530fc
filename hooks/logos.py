"""The logos of organisations: read once per build, drawn anew, and left out one by one when something is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from .beelden import SOORTEN, GeenBeeld, schoon_beeld
from .bevinding import Bevinding
from .inlezen import Gelezen
from .model import Kaart, Logo

_NAAM = re.compile(rf"[a-z0-9]+(-[a-z0-9]+)*({'|'.join(re.escape(eind) for eind in SOORTEN)})")


def bezwaar_tegen_naam(map_: Path, logo: Logo) -> str | None:
    """What is wrong with the name of a logo in ``map_`` (the folder ``kaart/``), in Dutch; None when it names a file."""
    naam = logo.bestand
    if naam.lower().endswith((".svg", ".svgz")):
        return (
            f"'{naam}' kan geen logo zijn: in een .svg kan van alles verstopt zitten; "
            "bewaar het als .png en zet dat in kaart/logos/"
        )
    if "/" in naam or "\\" in naam or not naam.lower().endswith(tuple(SOORTEN)):
        return f"'{naam}' kan geen logo zijn; gebruik een .png, .jpg of .webp in kaart/logos/"
    if not _NAAM.fullmatch(naam):
        return (
            f"'{naam}' kan geen logo zijn; gebruik in de naam alleen kleine letters, cijfers en streepjes, "
            "zoals stichting-voorbeeld.png"
        )
    pad = map_ / "logos" / naam
    if not (pad.exists() or pad.is_symlink()):
        return f"kaart/logos/{naam} bestaat niet; zet het bestand daar neer"
    return None


def lees_logos(gelezen: Gelezen) -> tuple[dict[str, bytes], list[Bevinding]]:
    """File name -> the logo as it is published, and what is wrong with those that can't be.

    One picture that is no good is no reason to have no site, nor no organisation: it has its monogram meanwhile.
    """
    logos: dict[str, bytes] = {}
    bevindingen: list[Bevinding] = []
    for o in gelezen.kaart.organisaties if gelezen.kaart else ():
        if o.logo is None or o.logo.bestand in logos or bezwaar_tegen_naam(gelezen.map, o.logo):
            continue
        try:
            logos[o.logo.bestand] = schoon_beeld(gelezen.map / "logos" / o.logo.bestand)
        except GeenBeeld as fout:
            melding = f"kaart/logos/{o.logo.bestand}: {fout}. Tot dan staat er een monogram"
            waar = gelezen.waar("organisaties", o.id)
            bevindingen.append(waar.bevinding(("logo", "bestand"), melding, ernst="let op"))
    return logos, bevindingen


def met_logos(kaart: Kaart, logos: Mapping[str, bytes]) -> Kaart:
    """The kaart with only the logos that there are; an organisation without one shows its monogram."""
    zonder = {o.id for o in kaart.organisaties if o.logo and o.logo.bestand not in logos}
    if not zonder:
        return kaart
    organisaties = tuple(o.model_copy(update={"logo": None}) if o.id in zonder else o for o in kaart.organisaties)
    return kaart.model_copy(update={"organisaties": organisaties})


def schrijf_logos(map_: Path, kaart: Kaart, logos: Mapping[str, bytes]) -> None:
    """Write the logos of this kaart, which has passed the wall, into ``map_``."""
    for naam in sorted({o.logo.bestand for o in kaart.organisaties if o.logo}):
        map_.mkdir(exist_ok=True)
        (map_ / naam).write_bytes(logos[naam])
