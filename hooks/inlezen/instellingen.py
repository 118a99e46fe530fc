"""``mkdocs.yml`` and ``mkdocs.team.yml`` -> what a publisher filled in, with findings at the line where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..bevinding import Bevinding
from ..model.instellingen import Configuratie, Thema
from ..model.persoonlijk import is_postbus_van_persoon
from ..model.uitgave import Editie
from .records import maak_record
from .yaml_plekken import YamlBestand, lees_yaml

CONFIG = "mkdocs.yml"
"""The deelnemer edition, on which every other configuration builds."""
EDITIES: dict[Editie, str] = {"deelnemer": CONFIG, "team": "mkdocs.team.yml"}
"""The configuration file of each edition."""
# What MkDocs does when the file says nothing, and we can't have.
_STANDAARD = {"use_directory_urls": "true", "theme": {"font": "Roboto"}}


def lees_instellingen(pad: Path) -> tuple[Configuratie, list[Bevinding]]:
    """The settings in one configuration file; empty when it can't be read, which whoever reads its languages reports."""
    bestand = lees_yaml(pad, pad.name)
    if not isinstance(bestand.data, dict):
        return Configuratie(), list(bestand.verlies)
    eerste = pad.name == CONFIG
    data = _gevuld({sleutel: bestand.data[sleutel] for sleutel in Configuratie.model_fields if sleutel in bestand.data})
    if isinstance(thema := data.get("theme"), dict):
        # Its other keys are Material's.
        data["theme"] = {sleutel: waarde for sleutel, waarde in thema.items() if sleutel in Thema.model_fields}
    if eerste:
        data = {**_STANDAARD, **data}
        if isinstance(data["theme"], dict):
            data["theme"] = {**_STANDAARD["theme"], **data["theme"]}  # type: ignore[dict-item]
    record, bevindingen, _ = maak_record(Configuratie, data, bestand.plekken)
    return record or Configuratie(), [
        *bestand.verlies,
        *_onleesbaar(bestand),
        *bevindingen,
        *(_alleen_hier(bestand, record or Configuratie()) if eerste else ()),
        *(_van_het_team(bestand, record or Configuratie()) if pad.name == EDITIES["team"] else ()),
        *_postbus(bestand, record or Configuratie()),
        *_bestanden(bestand, record or Configuratie(), pad.parent / "content"),
    ]


def _gevuld(waarde: dict[str, Any]) -> dict[str, Any]:
    """Without the keys behind which nothing stands: that is how one leaves a setting out."""
    return {s: _gevuld(w) if isinstance(w, dict) else w for s, w in waarde.items() if w not in ("", None)}


def _onleesbaar(bestand: YamlBestand) -> Iterator[Bevinding]:
    """What reading could not make a value of (a reference, a code), where it is about a setting of ours."""
    ons = {
        plek[0]
        for pad, plek in bestand.plekken.waarden.items()
        if pad and pad[0] in Configuratie.model_fields and pad in bestand.plekken.gemeld
    }
    yield from (b for b in bestand.bevindingen if b.regel in ons and b not in bestand.verlies)


def _alleen_hier(bestand: YamlBestand, record: Configuratie) -> Iterator[Bevinding]:
    if record.site_url is None and not bestand.plekken.is_gemeld(("site_url",)) and not bestand.data.get("site_url"):
        melding = "'site_url' ontbreekt; zet erbij: site_url: met het adres waarop de site komt te staan, zoals https://kaart.example/"
        yield bestand.plekken.bevinding(("site_url",), melding)
    if record.extra.editie != "deelnemer":
        melding = "dit is de site voor deelnemers; zet bij extra: editie: deelnemer"
        yield bestand.plekken.bevinding(("extra", "editie"), melding)


def _postbus(bestand: YamlBestand, record: Configuratie) -> Iterator[Bevinding]:
    if record.extra.meldadres and is_postbus_van_persoon(record.extra.meldadres):
        melding = f"{record.extra.meldadres} lijkt de postbus van een persoon, en komt op elke pagina; neem er liever een van de organisatie"
        yield bestand.plekken.bevinding(("extra", "meldadres"), melding, ernst="let op")


def _van_het_team(bestand: YamlBestand, record: Configuratie) -> Iterator[Bevinding]:
    """Without these it is another edition than it is named after."""
    if record.extra.editie != "team":
        melding = "dit is de site voor het team; zet bij extra: editie: team"
        yield bestand.plekken.bevinding(("extra", "editie"), melding)
    if bestand.data.get("INHERIT") != CONFIG:
        yield bestand.plekken.bevinding(
            ("INHERIT",), f"de site voor het team bouwt op die voor deelnemers; zet bovenaan: INHERIT: {CONFIG}"
        )


def _bestanden(bestand: YamlBestand, record: Configuratie, content: Path) -> Iterator[Bevinding]:
    for sleutel in ("extra_css", "extra_javascript"):
        for adres in getattr(record, sleutel):
            if not (content / adres).is_file():
                plek = (sleutel, bestand.data[sleutel].index(adres))
                yield bestand.plekken.bevinding(
                    plek, f"content/{adres} is er niet; herstel de naam of haal deze regel weg"
                )
