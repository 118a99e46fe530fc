"""Which languages the publisher chose: the list ``languages`` in ``mkdocs.yml``, held against what we know of languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..bestand import is_er
from ..bevinding import Bevinding, kort
from ..inlezen.instellingen import CONFIG, EDITIES
from ..inlezen.yaml_plekken import Pad, YamlBestand, lees_yaml
from .talen import TALEN, onbekende_taal


@dataclass(frozen=True, slots=True)
class Sitetalen:
    """The languages of the deelnemer edition, Dutch first.

    ``genoemd`` are all in the list, ``gebouwd`` those that are on the site (``build`` is not false).
    """

    genoemd: tuple[str, ...] = tuple(TALEN)
    gebouwd: tuple[str, ...] = tuple(TALEN)
    bevindingen: tuple[Bevinding, ...] = ()


def lees_sitetalen(map_: Path) -> Sitetalen:
    """The languages in the configuration in ``map_`` (the folder of the project); without one, all that we know."""
    if not is_er(map_ / CONFIG):
        return Sitetalen()
    bestand = lees_yaml(map_ / CONFIG, CONFIG)
    bevindingen = list(_keur(bestand, verplicht=True))
    for naam in EDITIES.values():
        if naam != CONFIG and is_er(map_ / naam):
            bevindingen += _keur(lees_yaml(map_ / naam, naam), verplicht=False)
    gekend = {t["locale"]: t.get("build", "true") != "false" for _, t in _talen(bestand) if t["locale"] in TALEN}
    gekend = {"nl": True} | {code: gebouwd for code, gebouwd in gekend.items() if code != "nl"}
    return Sitetalen(tuple(gekend), tuple(code for code, gebouwd in gekend.items() if gebouwd), tuple(bevindingen))


def _lijst(bestand: YamlBestand) -> tuple[Pad, Any]:
    """The way to the list of languages and the list; None when it is not there."""
    plugins = bestand.data.get("plugins") if isinstance(bestand.data, dict) else None
    # MkDocs takes plugins as a mapping or as a list of mappings.
    for pad, deel in [((), plugins)] if isinstance(plugins, dict) else enumerate(plugins or ()):
        weg = ("plugins",) if pad == () else ("plugins", pad)
        if isinstance(deel, dict) and isinstance(i18n := deel.get("i18n"), dict):
            return (*weg, "i18n", "languages"), i18n.get("languages")
    return (), None


def _talen(bestand: YamlBestand) -> Iterator[tuple[Pad, dict[str, str]]]:
    pad, lijst = _lijst(bestand)
    for nr, taal in enumerate(lijst if isinstance(lijst, list) else ()):
        if isinstance(taal, dict) and isinstance(taal.get("locale"), str):
            yield (*pad, nr, "locale"), taal


def _keur(bestand: YamlBestand, *, verplicht: bool) -> Iterator[Bevinding]:
    if bestand.data is None:
        # Anchors and the like are MkDocs' business; a file that can't be read at all is ours as well.
        yield from bestand.bevindingen
        return
    pad, lijst = _lijst(bestand)
    if lijst is None and not verplicht:
        return
    gezien: dict[str, Pad] = {}
    for plek, taal in _talen(bestand):
        code = taal["locale"]
        if code in gezien:
            yield bestand.plekken.bevinding(plek, f"de taal '{kort(code)}' staat er twee keer in; houd er één")
        elif code not in TALEN:
            yield bestand.plekken.bevinding(plek, onbekende_taal(code, "haal deze regel weg"))
        gezien.setdefault(code, plek)
    eerste = next((taal for _, taal in _talen(bestand)), {})
    if eerste.get("locale") != "nl" or eerste.get("default") != "true" or eerste.get("build", "true") == "false":
        melding = (
            "het Nederlands is de bron en staat bij languages vooraan; zet daar als eerste regel: "
            "- {locale: nl, name: Nederlands, default: true, build: true}"
        )
        yield bestand.plekken.bevinding(pad, melding, sleutel=True)
