"""The folder ``kaart/`` -> a ``Kaart``, with where every record came from and all that is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from ..bestand import LeesFout, is_er, lees_tekst
from ..bevinding import Bevinding, kort
from ..model import (
    Beginstap,
    Begrip,
    Bron,
    Construct,
    Contactpersonen,
    Crisis,
    Deel,
    Doelhulp,
    Formulier,
    Grow,
    Hulpvraag,
    Kaart,
    Leefgebied,
    Methode,
    Methodiek,
    Organisatie,
    Record,
    Samenhang,
    Smartthema,
    Traject,
    Voorlichting,
    Werkwijze,
    Zegswijze,
    Zegswijzen,
    Zrmdomein,
)
from ..model.drempels import Drempels
from ..model.termen import Term
from ..opmaak import keur_opmaak
from .records import maak_record, suggestie
from .tekens import vreemd_in
from .yaml_plekken import Pad, Plekken, lees_yaml

R = TypeVar("R", bound=Record)
M = TypeVar("M", bound=Werkwijze)

# What may stand in kaart/, so that a file in the wrong place is not silently left out.
_KAART = [
    "organisaties",
    "hulpvragen",
    "contactpersonen",
    "zegswijzen",
    "leefgebieden.yml",
    "crisis.yml",
    "voorlichtingen.yml",
]
_METHODIEK = [
    "delen.yml",
    "bronnen.yml",
    "begrippen.yml",
    "zrm.yml",
    "samenhang.yml",
    "begin-hier.yml",
    "methoden",
    "trajecten",
    "formulieren",
    "smart",
    "grow",
    "routeplanner",
]
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
    too; a kind whose ids could not be read is not in it. ``onvolledig`` are the (kind, id) that lack a part.
    ``drempels`` say how many translations may be missing.
    """

    map: Path
    kaart: Kaart | None = None
    herkomst: dict[tuple[str, str], Herkomst] = field(default_factory=dict)
    bekend: dict[str, list[str]] = field(default_factory=dict)
    onvolledig: set[tuple[str, str]] = field(default_factory=set)
    bevindingen: list[Bevinding] = field(default_factory=list)
    drempels: Drempels = field(default_factory=Drempels)

    def waar(self, soort: str, id_: str) -> Herkomst:
        """Where the record of this kind and id stands."""
        return self.herkomst[(soort, id_)]


def _per_bestand(
    gelezen: Gelezen, map_: Path, soort: str, model: type[R], anders: frozenset[str] = frozenset()
) -> Iterator[R]:
    """One record per file; files whose names end in one of ``anders`` are somebody else's."""
    gelezen.bekend[soort] = []
    for pad in sorted(map_.glob("*")) if _is_map(gelezen, map_) else ():
        naam = _naam(gelezen.map, pad)
        if pad.name == "README.md" or pad.name.startswith(".") or pad.suffix in anders:
            continue
        if mis := _geen_bestand(pad):
            gelezen.bevindingen.append(Bevinding(naam, 1, 1, mis))
            if pad.suffix == ".yaml":
                gelezen.bekend[soort].append(pad.stem)
            gelezen.onvolledig.add((soort, pad.stem))
            continue
        gelezen.bekend[soort].append(pad.stem)
        bestand = lees_yaml(pad, naam)
        gelezen.bevindingen += bestand.bevindingen
        if bestand.bevindingen:
            gelezen.onvolledig.add((soort, pad.stem))
        if bestand.data is None:
            continue
        record, fouten, plekken = maak_record(model, bestand.data, bestand.plekken, id_=pad.stem)
        gelezen.bevindingen += fouten
        if fouten:
            gelezen.onvolledig.add((soort, pad.stem))
        if record is not None:
            gelezen.herkomst[(soort, pad.stem)] = Herkomst(plekken)
            yield record


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


def _zegswijzen(gelezen: Gelezen, map_: Path) -> Iterator[Zegswijzen]:
    """The wordings, a file for each language; a record is named by its language and subject (``nl/schulden``)."""
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
        groepen = tuple(_lijst(gelezen, pad, "zegswijzen", Zegswijze, sleutel="bij", voor=f"{taal}/"))
        yield Zegswijzen(taal=taal, groepen=groepen)


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


def _ontbreekt(gelezen: Gelezen, pad: Path) -> bool:
    weg = not is_er(pad)
    if weg:
        melding = "dit bestand ontbreekt; zet het terug, want de kaart kan niet zonder"
        gelezen.bevindingen.append(Bevinding(_naam(gelezen.map, pad), 1, 1, melding))
    return weg


def _lijst(gelezen: Gelezen, pad: Path, soort: str, model: type[R], sleutel: str = "id", voor: str = "") -> Iterator[R]:
    """The records of a list. The value of ``sleutel`` names each, with ``voor`` before it where several files have the same."""
    if _ontbreekt(gelezen, pad):
        return
    bestand = lees_yaml(pad, _naam(gelezen.map, pad))
    gelezen.bevindingen += bestand.bevindingen
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
        record, fouten, plekken = maak_record(model, data, bestand.plekken, (nummer,))
        gelezen.bevindingen += fouten
        if fouten or bestand.bevindingen:
            gelezen.onvolledig.add((soort, f"{voor}{id_}"))
        if isinstance(id_, str):
            ids.append(id_)
        if record is not None and isinstance(id_, str):
            gelezen.herkomst[(soort, f"{voor}{id_}")] = Herkomst(plekken, (nummer,))
            yield record
    if len(ids) == len(bestand.data):
        gelezen.bekend[f"{voor}{soort}"] = ids


def _enkel(gelezen: Gelezen, pad: Path, soort: str, model: type[R]) -> R | None:
    """The one record of a file that has no id."""
    if _ontbreekt(gelezen, pad):
        return None
    bestand = lees_yaml(pad, _naam(gelezen.map, pad))
    gelezen.bevindingen += bestand.bevindingen
    if bestand.data is None:
        return None
    record, fouten, plekken = maak_record(model, bestand.data, bestand.plekken)
    gelezen.bevindingen += fouten
    if fouten or bestand.bevindingen:
        gelezen.onvolledig.add((soort, ""))
    if record is not None:
        gelezen.herkomst[(soort, "")] = Herkomst(plekken)
    return record


def _methodiek(gelezen: Gelezen, map_: Path) -> Methodiek:
    """The folder ``methodiek/``. A kaart without a handbook is a kaart too: no folder, no handbook."""
    if not _is_map(gelezen, map_):
        return Methodiek()
    gelezen.bevindingen += _verdwaald(gelezen.map, map_, _METHODIEK)

    def lijst(naam: str, soort: str, model: type[R]) -> tuple[R, ...]:
        return tuple(_lijst(gelezen, map_ / naam, soort, model))

    def met_proza(soort: str, model: type[M]) -> tuple[M, ...]:
        return tuple(_met_proza(gelezen, map_ / soort, soort, model))

    methodiek = Methodiek(
        delen=lijst("delen.yml", "delen", Deel),
        bronnen=lijst("bronnen.yml", "bronnen", Bron),
        begrippen=lijst("begrippen.yml", "begrippen", Begrip),
        zrm=lijst("zrm.yml", "zrm", Zrmdomein),
        samenhang=lijst("samenhang.yml", "samenhang", Samenhang),
        begin=lijst("begin-hier.yml", "begin", Beginstap),
        methoden=met_proza("methoden", Methode),
        trajecten=met_proza("trajecten", Traject),
        formulieren=tuple(_per_bestand(gelezen, map_ / "formulieren", "formulieren", Formulier)),
        themas=lijst("smart/themas.yml", "themas", Smartthema),
        doelhulp=_enkel(gelezen, map_ / "smart" / "doelhulp.yml", "doelhulp", Doelhulp),
        grow=_enkel(gelezen, map_ / "grow" / "vragen.yml", "grow", Grow),
        constructen=lijst("routeplanner/kaartjes.yml", "constructen", Construct),
    )
    # Ids of what stands inside other records, as far as all of those could be read.
    bekend, onvolledig = gelezen.bekend, {soort for soort, _ in gelezen.onvolledig}
    bekend["alle methoden"] = [*bekend["methoden"], *bekend["trajecten"]]
    if "constructen" in bekend and "constructen" not in onvolledig:
        bekend["kaarten"] = [k.id for _, k in methodiek.kaarten()]
    if methodiek.grow and "grow" not in onvolledig:
        bekend["vragen"] = [v.id for d in methodiek.grow.delen for v in d.vragen]
    return methodiek


def _met_proza(gelezen: Gelezen, map_: Path, soort: str, model: type[M]) -> Iterator[M]:
    """Methods, each with the text of the Markdown file that has its name, when there is one."""
    teksten = {
        pad.stem: _proza(gelezen, pad)
        for pad in sorted(map_.glob("*.md") if map_.is_dir() and not map_.is_symlink() else ())
        if pad.name != "README.md" and not pad.name.startswith(".")
    }
    for record in _per_bestand(gelezen, map_, soort, model, anders=frozenset({".md"})):
        yield record.model_copy(update={"proza": teksten.get(record.id)})
    for stam in teksten:
        if stam not in gelezen.bekend[soort]:
            melding = (
                f"bij deze tekst hoort een bestand {stam}.yml, en dat is er niet; hernoem de tekst, of maak dat bestand"
            )
            gelezen.bevindingen.append(Bevinding(_naam(gelezen.map, map_ / f"{stam}.md"), 1, 1, melding))


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


def _crisis(gelezen: Gelezen) -> Crisis | None:
    pad = gelezen.map / "crisis.yml"
    naam = _naam(gelezen.map, pad)
    if not is_er(pad):
        gelezen.bevindingen.append(
            Bevinding(naam, 1, 1, "dit bestand ontbreekt; zet het terug, want de kaart kan niet zonder crisislijnen")
        )
        return None
    bestand = lees_yaml(pad, naam)
    gelezen.bevindingen += bestand.bevindingen
    if bestand.data is None:
        return None
    record, fouten, plekken = maak_record(Crisis, bestand.data, bestand.plekken)
    gelezen.bevindingen += fouten
    lijnen = bestand.data.get("lijnen") if isinstance(bestand.data, dict) else None
    ids = [
        lijn.get("id") if isinstance(lijn, dict) else None for lijn in (lijnen if isinstance(lijnen, list) else [None])
    ]
    if all(isinstance(id_, str) for id_ in ids):
        gelezen.bekend["crisis"] = [str(id_) for id_ in ids]
    if record is None:
        return None
    for nummer, lijn in enumerate(record.lijnen):
        herkomst = Herkomst(plekken, ("lijnen", nummer))
        if ("crisis", lijn.id) in gelezen.herkomst:
            gelezen.bevindingen.append(herkomst.bevinding(("id",), f"'{lijn.id}' staat er twee keer in; houd er één"))
        gelezen.herkomst.setdefault(("crisis", lijn.id), herkomst)
    return record


def _naam(map_: Path, pad: Path) -> str:
    return pad.relative_to(map_.parent).as_posix()


def _verdwaald(wortel: Path, map_: Path, mogelijk: list[str]) -> Iterator[Bevinding]:
    for pad in sorted(map_.iterdir()):
        if pad.name in {*mogelijk, *_ANDERS} or pad.name.startswith(".") or pad.name == "README.md":
            continue
        yield Bevinding(
            _naam(wortel, pad), 1, 1, f"'{kort(pad.name)}' hoort niet in deze map.{suggestie(pad.name, mogelijk)}"
        )


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
    gelezen.bevindingen += _verdwaald(map_, map_, _KAART)
    leefgebieden = tuple(_lijst(gelezen, map_ / "leefgebieden.yml", "leefgebieden", Leefgebied))
    organisaties = tuple(_per_bestand(gelezen, map_ / "organisaties", "organisaties", Organisatie))
    contactpersonen = tuple(_per_bestand(gelezen, map_ / "contactpersonen", "contactpersonen", Contactpersonen))
    hulpvragen = tuple(_per_bestand(gelezen, map_ / "hulpvragen", "hulpvragen", Hulpvraag))
    zegswijzen = tuple(_zegswijzen(gelezen, map_ / "zegswijzen"))
    bezoeken = map_ / "voorlichtingen.yml"
    voorlichtingen = tuple(_lijst(gelezen, bezoeken, "voorlichtingen", Voorlichting)) if is_er(bezoeken) else ()
    termen = map_ / "vertalingen" / "termen.yml"
    woorden = tuple(_lijst(gelezen, termen, "termen", Term)) if is_er(termen) else ()
    # Without crisis lines there is no kaart, but the rules can look at all the rest.
    crisis = _crisis(gelezen) or Crisis.model_construct(lijnen=(), niet_gebruiken=())
    if not gelezen.bekend["organisaties"]:
        gelezen.bevindingen.append(
            Bevinding(f"{map_.name}/organisaties", 1, 1, "hier staat geen enkele organisatie; zet er minstens één in")
        )
    gelezen.kaart = Kaart(
        leefgebieden=leefgebieden,
        organisaties=organisaties,
        crisis=crisis,
        hulpvragen=hulpvragen,
        contactpersonen=contactpersonen,
        voorlichtingen=voorlichtingen,
        zegswijzen=zegswijzen,
        termen=woorden,
        methodiek=_methodiek(gelezen, map_.parent / "methodiek"),
    )
    drempels = map_ / "vertalingen" / "drempels.yml"
    if is_er(drempels):
        gelezen.drempels = _enkel(gelezen, drempels, "drempels", Drempels) or Drempels()
    # Limits and terms only warn, so a mistake in them is no more than that.
    namen = {_naam(map_, drempels), _naam(map_, termen)}
    gelezen.bevindingen = [replace(b, ernst="let op") if b.bestand in namen else b for b in gelezen.bevindingen]
    return gelezen
