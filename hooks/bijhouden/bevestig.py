"""Stamping a check: somebody rang, and everything was still right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..bestand import LeesFout, lees_bytes
from ..bevinding import kort
from ..inlezen import suggestie
from ..inlezen.yaml_plekken import Pad, lees_yaml_tekst
from ..model import Kaart
from ..model.waarden import Controle
from ..storing import Bezwaar
from .yaml_stukje import vervang


def controleerbaar(kaart: Kaart) -> tuple[str, ...]:
    """All that has a check of its own: the ids of organisations, and of crisis lines with ``crisis/`` before them."""
    return (*(o.id for o in kaart.organisaties), *(f"crisis/{c.id}" for c in kaart.crisis.lijnen))


def met_lijnen(kaart: Kaart, wie: str) -> tuple[str, ...]:
    """An organisation, and the crisis lines that it answers."""
    return (wie, *(f"crisis/{c.id}" for c in kaart.crisis.lijnen if c.organisatie == wie))


def bevestig(map_: Path, kaart: Kaart, wie: tuple[str, ...], controle: Controle) -> tuple[Path, ...]:
    """Put this check at all of ``wie``; give the files that changed, sorted.

    ``map_`` is the folder ``kaart/``. Raises ``Bezwaar`` for a name that nothing has, and for a file in which the check can't
    be put without touching anything else; then nothing is changed.
    """
    bekend = controleerbaar(kaart)
    if onbekend := next((naam for naam in wie if naam not in bekend), None):
        raise Bezwaar(f"'{kort(onbekend)}' staat niet op de kaart.{suggestie(onbekend, list(bekend))}")
    nieuw: dict[Path, str] = {}
    for naam in wie:
        pad, plek = _plek(map_, kaart, naam)
        tekst = nieuw[pad] if pad in nieuw else _lees(pad)
        nieuw[pad] = _gezet(tekst, plek, controle, pad)
    veranderd = sorted(pad for pad, tekst in nieuw.items() if tekst != _lees(pad))
    for pad in veranderd:
        _bewaar(pad, nieuw[pad])
    return tuple(veranderd)


def _plek(map_: Path, kaart: Kaart, wie: str) -> tuple[Path, Pad]:
    soort, _, id_ = wie.rpartition("/")
    if soort:
        nr = next(nr for nr, lijn in enumerate(kaart.crisis.lijnen) if lijn.id == id_)
        return map_ / "crisis.yml", ("lijnen", nr, "controle")
    return map_ / "organisaties" / f"{id_}.yml", ("controle",)


def _lees(pad: Path) -> str:
    try:
        return lees_bytes(pad).decode("utf-8")
    except (LeesFout, UnicodeDecodeError) as fout:
        raise Bezwaar(
            f"{pad.name}: {getattr(fout, 'melding', 'dit bestand is geen UTF-8; bewaar het opnieuw als UTF-8')}"
        ) from fout


def _gezet(tekst: str, plek: Pad, controle: Controle, pad: Path) -> str:
    waarden = {"datum": controle.datum.waarde, "methode": controle.methode, "door": controle.door}
    try:
        nieuw = vervang(tekst, {(*plek, sleutel): waarde for sleutel, waarde in waarden.items()})
    except KeyError:
        raise Bezwaar(
            f"In {pad.name} staat de controle niet zoals verwacht. Schrijf: 'controle: {{datum: {controle.datum.waarde}, "
            f"methode: {controle.methode}, door: {controle.door}}}'"
        ) from None
    if list(_zonder(nieuw, plek, pad.name)) != list(_zonder(tekst, plek, pad.name)):
        raise Bezwaar(f"In {pad.name} kan de datum niet worden vervangen zonder iets anders te raken. Typ hem zelf")
    return nieuw


def _zonder(tekst: str, plek: Pad, naam: str) -> Iterator[object]:
    """All data of a file but the check at ``plek``."""
    data = lees_yaml_tekst(tekst, naam).data
    houder = data
    for stap in plek[:-1]:
        houder = houder[stap]
    houder.pop(plek[-1])
    yield data


def _bewaar(pad: Path, tekst: str) -> None:
    """Whole or not at all: a power cut leaves the old file."""
    naast = pad.with_name(f".{pad.name}.tmp")
    try:
        naast.write_bytes(tekst.encode("utf-8"))
        naast.chmod(pad.stat().st_mode & 0o777)
        naast.replace(pad)
    finally:
        naast.unlink(missing_ok=True)
