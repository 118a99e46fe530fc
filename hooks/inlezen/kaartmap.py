"""The folder ``kaart/`` -> a ``Kaart``, with where every record came from and all that is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from ..bevinding import Bevinding
from ..model import Contactpersonen, Crisis, Kaart, Leefgebied, Organisatie, Record
from .records import maak_record, suggestie
from .yaml_plekken import Pad, Plekken, lees_yaml

R = TypeVar("R", bound=Record)

# What may stand in kaart/, so that a file in the wrong place is not silently left out.
_MAPPEN = {"organisaties": Organisatie, "contactpersonen": Contactpersonen}
_BESTANDEN = {"leefgebieden.yml", "crisis.yml"}
_ANDERS = {"logos", "schema", "vertalingen"}


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where a record stands: its file's places and the way to it inside the file."""

    plekken: Plekken
    pad: Pad = ()

    def bevinding(self, pad: Pad, melding: str, **extra: Any) -> Bevinding:
        """A finding at ``pad`` inside this record."""
        return self.plekken.bevinding((*self.pad, *pad), melding, **extra)


@dataclass(slots=True)
class Gelezen:
    """The outcome of reading: ``kaart`` holds all records that are whole in themselves.

    ``bekend`` are the ids per kind that exist as a file or entry, readable or not, so that one broken file
    does not make every reference to it a mistake too.
    """

    map: Path
    kaart: Kaart | None = None
    herkomst: dict[tuple[str, str], Herkomst] = field(default_factory=dict)
    bekend: dict[str, list[str]] = field(default_factory=dict)
    bevindingen: list[Bevinding] = field(default_factory=list)

    def waar(self, soort: str, id_: str) -> Herkomst:
        """Where the record of this kind and id stands."""
        return self.herkomst[(soort, id_)]


def _per_bestand(gelezen: Gelezen, map_: Path, soort: str, model: type[R]) -> Iterator[R]:
    gelezen.bekend[soort] = []
    for pad in sorted(map_.glob("*")) if map_.is_dir() else ():
        naam = _naam(gelezen.map, pad)
        if pad.name in ("README.md", ".gitkeep"):
            continue
        if pad.suffix != ".yml":
            advies = "hernoem het tot .yml" if pad.suffix == ".yaml" else "haal het weg"
            gelezen.bevindingen.append(Bevinding(naam, 1, 1, f"dit bestand hoort hier niet; {advies}"))
            continue
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", pad.stem):
            gelezen.bevindingen.append(
                Bevinding(naam, 1, 1, f"de bestandsnaam '{pad.name}' kan niet; gebruik kleine letters, cijfers en streepjes")
            )
            continue
        gelezen.bekend[soort].append(pad.stem)
        bestand = lees_yaml(pad, naam)
        gelezen.bevindingen += bestand.bevindingen
        if bestand.data is None:
            continue
        record, fouten = maak_record(model, bestand.data, bestand.plekken, id_=pad.stem)
        gelezen.bevindingen += fouten
        if record is not None:
            gelezen.herkomst[(soort, pad.stem)] = Herkomst(bestand.plekken)
            yield record


def _lijst(gelezen: Gelezen, naam: str, soort: str, model: type[R]) -> Iterator[R]:
    gelezen.bekend[soort] = []
    pad = gelezen.map / naam
    if not pad.exists():
        gelezen.bevindingen.append(Bevinding(_naam(gelezen.map, pad), 1, 1, "dit bestand ontbreekt; zonder kan de kaart niet"))
        return
    bestand = lees_yaml(pad, _naam(gelezen.map, pad))
    gelezen.bevindingen += bestand.bevindingen
    if bestand.data is None:
        return
    if not isinstance(bestand.data, list):
        gelezen.bevindingen.append(bestand.plekken.bevinding((), "hier hoort een lijst; begin elk onderdeel met een streepje"))
        return
    for nummer, data in enumerate(bestand.data):
        id_ = data.get("id") if isinstance(data, dict) else None
        if isinstance(id_, str):
            if id_ in gelezen.bekend[soort]:
                gelezen.bevindingen.append(bestand.plekken.bevinding((nummer, "id"), f"'{id_}' staat er twee keer in; houd er één"))
                continue
            gelezen.bekend[soort].append(id_)
        record, fouten = maak_record(model, data, bestand.plekken, (nummer,))
        gelezen.bevindingen += fouten
        if record is not None and isinstance(id_, str):
            gelezen.herkomst[(soort, id_)] = Herkomst(bestand.plekken, (nummer,))
            yield record


def _crisis(gelezen: Gelezen) -> Crisis | None:
    pad = gelezen.map / "crisis.yml"
    naam = _naam(gelezen.map, pad)
    if not pad.exists():
        gelezen.bevindingen.append(Bevinding(naam, 1, 1, "dit bestand ontbreekt; zonder crisislijnen kan de kaart niet"))
        return None
    bestand = lees_yaml(pad, naam)
    gelezen.bevindingen += bestand.bevindingen
    if bestand.data is None:
        return None
    record, fouten = maak_record(Crisis, bestand.data, bestand.plekken)
    gelezen.bevindingen += fouten
    if record is None:
        return None
    for nummer, lijn in enumerate(record.lijnen):
        herkomst = Herkomst(bestand.plekken, ("lijnen", nummer))
        if ("crisis", lijn.id) in gelezen.herkomst:
            gelezen.bevindingen.append(herkomst.bevinding(("id",), f"'{lijn.id}' staat er twee keer in; houd er één"))
        gelezen.herkomst.setdefault(("crisis", lijn.id), herkomst)
    gelezen.bekend["crisis"] = [lijn.id for lijn in record.lijnen]
    return record


def _naam(map_: Path, pad: Path) -> str:
    return pad.relative_to(map_.parent).as_posix()


def _verdwaald(map_: Path) -> Iterator[Bevinding]:
    mogelijk = [*_MAPPEN, *_BESTANDEN]
    for pad in sorted(map_.iterdir()):
        if pad.name in {*mogelijk, *_ANDERS} or pad.name.startswith(".") or pad.name == "README.md":
            continue
        yield Bevinding(_naam(map_, pad), 1, 1, f"'{pad.name}' hoort niet in deze map.{suggestie(pad.name, mogelijk)}")


def lees_kaart(map_: Path) -> Gelezen:
    """Read everything under ``map_`` (the folder ``kaart/``). All findings of all files; nothing is raised."""
    gelezen = Gelezen(map_)
    if not map_.is_dir():
        gelezen.bevindingen.append(Bevinding(map_.name, 1, 1, "de map kaart/ ontbreekt; voer de opdracht uit in de map van het project"))
        return gelezen
    gelezen.bevindingen += _verdwaald(map_)
    leefgebieden = tuple(_lijst(gelezen, "leefgebieden.yml", "leefgebieden", Leefgebied))
    organisaties = tuple(_per_bestand(gelezen, map_ / "organisaties", "organisaties", Organisatie))
    contactpersonen = tuple(_per_bestand(gelezen, map_ / "contactpersonen", "contactpersonen", Contactpersonen))
    crisis = _crisis(gelezen)
    if not gelezen.bekend["organisaties"]:
        gelezen.bevindingen.append(Bevinding(f"{map_.name}/organisaties", 1, 1, "hier staat geen enkele organisatie; zet er minstens één in"))
    if crisis is not None:
        gelezen.kaart = Kaart(leefgebieden=leefgebieden, organisaties=organisaties, crisis=crisis, contactpersonen=contactpersonen)
    return gelezen
