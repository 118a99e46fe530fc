"""The folder ``kaart/`` -> a ``Kaart``, with where every record came from and all that is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from ..bestand import LeesFout, is_er, lees_tekst
from ..bevinding import Bevinding, kort
from ..model import Kaart, Methodiek, Record, Zegswijzen
from ..model.soorten import SOORTEN, Soort
from ..model.wandeling import genest, records_in
from ..opmaak import keur_opmaak
from .records import maak_record, suggestie
from .tekens import vreemd_in
from .yaml_plekken import Pad, Plekken, lees_yaml

# What else may stand in the two folders.
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
    """The outcome of reading: ``kaart`` holds every record as far as it could be read.

    With no ``fout`` among the findings all of it is whole. ``bekend`` are the ids per kind that exist as a
    file or entry, readable or not, so that one broken file does not make every reference to it a mistake
    too; those of records inside others by the way to them (``grow.delen.vragen``). A kind whose ids could not be read
    is not in it. ``onvolledig`` are the (kind, id) that lack a part.
    """

    map: Path
    kaart: Kaart | None = None
    herkomst: dict[tuple[str, str], Herkomst] = field(default_factory=dict)
    bekend: dict[str, list[str]] = field(default_factory=dict)
    onvolledig: set[tuple[str, str]] = field(default_factory=set)
    bevindingen: list[Bevinding] = field(default_factory=list)

    def waar(self, soort: str, id_: str) -> Herkomst:
        """Where the record of this kind and id stands."""
        return self.herkomst[(soort, id_)]


def lees_kaart(map_: Path) -> Gelezen:
    """Read ``map_`` (the folder ``kaart/``) and the folder ``methodiek/`` beside it. All findings of all files; nothing is raised."""
    gelezen = Gelezen(map_)
    if not map_.is_dir():
        gelezen.bevindingen.append(
            Bevinding(
                map_.name, 1, 1, f"de map {kort(map_.name)}/ bestaat niet; kijk of de naam klopt, of zet hem terug"
            )
        )
        return gelezen
    handboek = map_.parent / "methodiek"
    gelezen.bevindingen += _verdwaald(gelezen, map_, handboek=False)
    velden = {s.naam: _lees(gelezen, s, _pad(map_, s)) for s in SOORTEN if not s.handboek}
    # A kaart without a handbook is a kaart too: no folder, no handbook.
    methodiek = Methodiek()
    if _is_map(gelezen, handboek):
        gelezen.bevindingen += _verdwaald(gelezen, handboek, handboek=True)
        methodiek = Methodiek(**{s.naam: _lees(gelezen, s, _pad(map_, s)) for s in SOORTEN if s.handboek})
    gelezen.kaart = Kaart(**velden, methodiek=methodiek)
    return gelezen


def _pad(map_: Path, soort: Soort) -> Path:
    """Where a kind stands; the folder of the kaart may have another name."""
    return (map_.parent if soort.handboek else map_) / (soort.plek if soort.handboek else soort.plek.partition("/")[2])


def _lees(gelezen: Gelezen, soort: Soort, pad: Path) -> Any:
    """What the field of this kind holds: records, or the one record of its file."""
    eerder = len(gelezen.bevindingen)
    # Ids that stand inside others are known when all of them could be read.
    for weg in genest(soort.record):
        gelezen.bekend[".".join((soort.naam, *weg))] = []
    match soort.vorm:
        case "bestanden":
            uit: Any = tuple(_per_bestand(gelezen, soort, pad))
        case "lijst":
            uit = tuple(_lijst(gelezen, soort, pad))
        case "per taal":
            uit = tuple(_per_taal(gelezen, soort, pad))
        case "enkel":
            uit = _enkel(gelezen, soort, pad)
    if soort.mild:
        gelezen.bevindingen[eerder:] = [replace(b, ernst="let op") for b in gelezen.bevindingen[eerder:]]
    return uit


# -- the four forms -------------------------------------------------------------------------------------


def _per_bestand(gelezen: Gelezen, soort: Soort, map_: Path) -> Iterator[Record]:
    """One record per file, with the text of the Markdown file that has its name when there is one."""
    gelezen.bekend[soort.naam] = []
    teksten = _teksten(gelezen, map_) if soort.proza else {}
    for pad in sorted(map_.glob("*")) if _is_map(gelezen, map_) else ():
        naam = _naam(gelezen.map, pad)
        if pad.name == "README.md" or pad.name.startswith(".") or (soort.proza and pad.suffix == ".md"):
            continue
        if mis := _geen_bestand(pad):
            gelezen.bevindingen.append(Bevinding(naam, 1, 1, mis))
            if pad.suffix == ".yaml":
                gelezen.bekend[soort.naam].append(pad.stem)
            gelezen.onvolledig.add((soort.naam, pad.stem))
            continue
        gelezen.bekend[soort.naam].append(pad.stem)
        bestand = lees_yaml(pad, naam)
        gelezen.bevindingen += bestand.bevindingen
        if bestand.bevindingen:
            gelezen.onvolledig.add((soort.naam, pad.stem))
        _onthoud_ids(gelezen, soort, bestand.data)
        if bestand.data is None:
            continue
        record, fouten, plekken = maak_record(soort.record, bestand.data, bestand.plekken, id_=pad.stem)
        gelezen.bevindingen += fouten
        if fouten:
            gelezen.onvolledig.add((soort.naam, pad.stem))
        if record is not None:
            gelezen.herkomst[(soort.naam, pad.stem)] = Herkomst(plekken)
            yield record.model_copy(update={"proza": teksten.get(pad.stem)}) if soort.proza else record
    for stam in teksten:
        if stam not in gelezen.bekend[soort.naam]:
            melding = (
                f"bij deze tekst hoort een bestand {stam}.yml, en dat is er niet; hernoem de tekst, of maak dat bestand"
            )
            gelezen.bevindingen.append(Bevinding(_naam(gelezen.map, map_ / f"{stam}.md"), 1, 1, melding))
    if soort.moet and not gelezen.bekend[soort.naam]:
        melding = "hier staat geen enkel bestand, en de kaart kan niet zonder; zet er minstens één in"
        gelezen.bevindingen.append(Bevinding(_naam(gelezen.map, map_), 1, 1, melding))


def _lijst(gelezen: Gelezen, soort: Soort, pad: Path, sleutel: str = "id", voor: str = "") -> Iterator[Record]:
    """The records of a list. The value of ``sleutel`` names each, with ``voor`` before it where several files have the same."""
    if _ontbreekt(gelezen, soort, pad):
        return
    bestand = lees_yaml(pad, _naam(gelezen.map, pad))
    gelezen.bevindingen += bestand.bevindingen
    _onthoud_ids(gelezen, soort, bestand.data)
    if bestand.data is None:
        return
    if not isinstance(bestand.data, list) or not bestand.data:
        gelezen.bevindingen.append(
            bestand.plekken.bevinding((), f"hier hoort een lijst; zet voor elk onderdeel een streepje (- {sleutel}: …)")
        )
        return
    ids: list[str] = []
    for nummer, data in enumerate(bestand.data):
        id_ = data.get(sleutel) if isinstance(data, dict) else None
        if isinstance(id_, str) and id_ in ids:
            gelezen.bevindingen.append(
                bestand.plekken.bevinding((nummer, sleutel), f"'{kort(id_)}' staat er twee keer in; houd er één")
            )
            continue
        record, fouten, plekken = maak_record(soort.record, data, bestand.plekken, (nummer,))
        gelezen.bevindingen += fouten
        if fouten or bestand.bevindingen:
            gelezen.onvolledig.add((soort.naam, f"{voor}{id_}"))
        if isinstance(id_, str):
            ids.append(id_)
        if record is not None and isinstance(id_, str):
            gelezen.herkomst[(soort.naam, f"{voor}{id_}")] = Herkomst(plekken, (nummer,))
            yield record
    if len(ids) == len(bestand.data):
        gelezen.bekend[f"{voor}{soort.naam}"] = ids


def _per_taal(gelezen: Gelezen, soort: Soort, map_: Path) -> Iterator[Record]:
    """A list in a file for each language; a record is named by its language and subject (``nl/schulden``)."""
    for pad in sorted(map_.glob("*")) if _is_map(gelezen, map_) else ():
        naam, taal = _naam(gelezen.map, pad), pad.stem
        if pad.name == "README.md" or pad.name.startswith("."):
            continue
        if pad.is_dir() or not re.fullmatch(r"[a-z]{2,3}\.yml", pad.name):
            melding = (
                f"'{kort(pad.name)}' hoort niet in deze map; hier staat per taal één bestand, zoals nl.yml of ti.yml"
            )
            gelezen.bevindingen.append(Bevinding(naam, 1, 1, melding))
            continue
        groepen = tuple(_lijst(gelezen, soort, pad, sleutel="bij", voor=f"{taal}/"))
        yield Zegswijzen.model_validate({"taal": taal, "groepen": groepen})


def _enkel(gelezen: Gelezen, soort: Soort, pad: Path) -> Record | None:
    """The one record of a file. Of one that holds the records that rules look at, what could be read, also when that is nothing."""
    record = None
    if not _ontbreekt(gelezen, soort, pad):
        bestand = lees_yaml(pad, _naam(gelezen.map, pad))
        gelezen.bevindingen += bestand.bevindingen
        _onthoud_ids(gelezen, soort, bestand.data)
        if bestand.data is not None:
            record, fouten, plekken = maak_record(soort.record, bestand.data, bestand.plekken)
            gelezen.bevindingen += fouten
            if fouten or bestand.bevindingen:
                gelezen.onvolledig.add((soort.naam, ""))
            if record is not None:
                gelezen.herkomst[(soort.naam, "")] = Herkomst(plekken)
            for nummer, deel in enumerate(getattr(record, soort.stukken, ())):
                gelezen.herkomst.setdefault((soort.naam, deel.id), Herkomst(plekken, (soort.stukken, nummer)))
    if record is None and soort.stukken:
        # The rules can look at all the rest.
        leeg: dict[str, Any] = {soort.stukken: ()}
        return soort.record.model_construct(**leeg)
    return record


# -- what they share ------------------------------------------------------------------------------------


def _onthoud_ids(gelezen: Gelezen, soort: Soort, data: Any) -> None:
    """The ids of records inside others, as they are typed; one that can't be read makes all of its kind unknown."""
    in_lijst = soort.vorm in ("lijst", "per taal")
    for weg in genest(soort.record):
        naam = ".".join((soort.naam, *weg))
        goed = isinstance(data, list) == in_lijst
        ids = [id_ for deel in (data if in_lijst else [data]) for id_ in _ids(deel, soort.record, weg)] if goed else []
        if not goed or None in ids:
            gelezen.bekend.pop(naam, None)
        elif naam in gelezen.bekend:
            gelezen.bekend[naam] += [str(id_) for id_ in ids]


def _ids(data: Any, record: type[BaseModel], weg: tuple[str, ...]) -> Iterator[str | None]:
    if not isinstance(data, dict):
        yield None
    elif not weg:
        yield data["id"] if isinstance(data.get("id"), str) else None
    elif weg[0] in data:
        binnen = next(records_in(record.model_fields[weg[0]].annotation))
        for deel in data[weg[0]] if isinstance(data[weg[0]], list) else [data[weg[0]]]:
            yield from _ids(deel, binnen, weg[1:])
    elif record.model_fields[weg[0]].is_required():
        # Under which key its records stand, nobody knows.
        yield None


def _is_map(gelezen: Gelezen, map_: Path) -> bool:
    """Whether this is a folder to read; something else in its place would be left out in silence."""
    if map_.is_symlink():
        melding = "dit is een verwijzing naar een andere map; zet de map zelf hier"
    elif map_.exists() and not map_.is_dir():
        melding = "dit is een bestand, en hier hoort een map; hernoem het bestand, of zet de map terug"
    else:
        return map_.is_dir()
    gelezen.bevindingen.append(Bevinding(_naam(gelezen.map, map_), 1, 1, melding))
    return False


def _geen_bestand(pad: Path) -> str | None:
    """Why this can't be the file of a record."""
    if pad.is_dir():
        return f"de map '{pad.name}' hoort hier niet; zet de bestanden zelf in de map erboven"
    if pad.suffix == ".yaml":
        return "dit bestand heet .yaml; hernoem het tot .yml"
    if pad.suffix != ".yml":
        return "dit bestand hoort hier niet; hier kunnen alleen bestanden die eindigen op .yml"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", pad.stem):
        return f"de bestandsnaam '{pad.name}' kan niet; gebruik alleen kleine letters, cijfers en streepjes, zoals stichting-wende.yml"
    return None


def _ontbreekt(gelezen: Gelezen, soort: Soort, pad: Path) -> bool:
    """Whether this file is not there, which is told when the kaart can't do without."""
    if is_er(pad):
        return False
    if soort.moet:
        melding = "dit bestand ontbreekt; zet het terug, want de kaart kan niet zonder"
        gelezen.bevindingen.append(Bevinding(_naam(gelezen.map, pad), 1, 1, melding))
        # Nobody knows what stands in it.
        for weg in genest(soort.record):
            gelezen.bekend.pop(".".join((soort.naam, *weg)), None)
    return True


def _teksten(gelezen: Gelezen, map_: Path) -> dict[str, str | None]:
    """The Markdown files of a folder by name; None for one that can't be read."""
    return {
        pad.stem: _proza(gelezen, pad)
        for pad in sorted(map_.glob("*.md") if map_.is_dir() and not map_.is_symlink() else ())
        if pad.name != "README.md" and not pad.name.startswith(".")
    }


def _proza(gelezen: Gelezen, pad: Path) -> str | None:
    naam = _naam(gelezen.map, pad)
    try:
        tekst = lees_tekst(pad)
    except LeesFout as fout:
        gelezen.bevindingen.append(Bevinding(naam, fout.regel, fout.kolom, fout.melding))
        return None
    gelezen.bevindingen += keur_opmaak(tekst, naam)
    if not tekst.strip():
        gelezen.bevindingen.append(Bevinding(naam, 1, 1, "dit bestand is leeg; vul het in of haal het weg"))
    gelezen.bevindingen += vreemd_in(tekst, naam)
    # Empty lines at the top stay, so that what is wrong further on is found at its line.
    return tekst.rstrip()


def _naam(map_: Path, pad: Path) -> str:
    return pad.relative_to(map_.parent).as_posix()


def _verdwaald(gelezen: Gelezen, map_: Path, handboek: bool) -> Iterator[Bevinding]:
    """What stands in the folder and belongs nowhere: a file in the wrong place would be left out in silence."""
    mogelijk = [s.plek.split("/")[1] for s in SOORTEN if s.handboek == handboek]
    mogelijk = [naam for naam in dict.fromkeys(mogelijk) if naam not in _ANDERS]
    for pad in sorted(map_.iterdir()):
        if pad.name in {*mogelijk, *_ANDERS} or pad.name.startswith(".") or pad.name == "README.md":
            continue
        yield Bevinding(
            _naam(gelezen.map, pad), 1, 1, f"'{kort(pad.name)}' hoort niet in deze map.{suggestie(pad.name, mogelijk)}"
        )
