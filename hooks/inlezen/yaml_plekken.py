"""YAML text -> plain strings, lists and mappings, with the place of every value.

Everything is read as text: YAML would turn ``112`` into a number and ``no`` into False. Only what an
editor needs is allowed: no tags, no anchors, no aliases (which also rules out alias bombs).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from ..bevinding import Bevinding

HOOGSTE_BYTES = 512 * 1024
"""A file larger than this is not something a person typed. Unit: bytes."""

Pad = tuple[str | int, ...]
"""The way to a value: keys and list positions, e.g. ``("telefoon", 0, "nummer")``."""


@dataclass(slots=True)
class Plekken:
    """Line and column (from 1) of each value and each key of one file."""

    bestand: str
    waarden: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    sleutels: dict[Pad, tuple[int, int]] = field(default_factory=dict)

    def bevinding(self, pad: Pad, melding: str, *, sleutel: bool = False, **extra: Any) -> Bevinding:
        """A finding at the value (or the key) at ``pad``, or at the nearest thing above it."""
        bron = self.sleutels if sleutel else self.waarden
        plek = bron.get(pad)
        while plek is None and pad:
            pad = pad[:-1]
            plek = self.waarden.get(pad)
        regel, kolom = plek or (1, 1)
        return Bevinding(self.bestand, regel, kolom, melding, **extra)


@dataclass(frozen=True, slots=True)
class YamlBestand:
    """What one file held: ``data`` is None when it could not be read at all."""

    data: Any
    plekken: Plekken
    bevindingen: tuple[Bevinding, ...] = ()


class _Opbouw:
    """Builds data from parser events, so that every rule meets its own line."""

    def __init__(self, plekken: Plekken) -> None:
        self.plekken = plekken
        self.bevindingen: list[Bevinding] = []

    def _meld(self, mark: yaml.Mark, melding: str) -> None:
        self.bevindingen.append(Bevinding(self.plekken.bestand, mark.line + 1, mark.column + 1, melding))

    def lees(self, tekst: str) -> Any:
        self.events = iter(yaml.parse(tekst, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
        data = None
        documenten = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documenten += 1
                if documenten > 1:
                    self._meld(event.start_mark, "hier begint een tweede document (---); houd één per bestand")
                    break
                data = self._waarde(next(self.events), ())
        return data

    def _waarde(self, event: Any, pad: Pad) -> Any:
        mark = event.start_mark
        self.plekken.waarden[pad] = (mark.line + 1, mark.column + 1)
        if isinstance(event, yaml.AliasEvent):
            self._meld(mark, f"verwijzing *{event.anchor} kan hier niet; schrijf de waarde zelf uit")
            return ""
        if event.anchor:
            self._meld(mark, f"anker &{event.anchor} kan hier niet; schrijf de waarde gewoon uit")
        if event.tag is not None:
            self._meld(mark, f"tag {event.tag.replace('tag:yaml.org,2002:', '!!')} kan hier niet; haal hem weg")
        if isinstance(event, yaml.ScalarEvent):
            return event.value
        if isinstance(event, yaml.SequenceStartEvent):
            lijst = []
            while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
                lijst.append(self._waarde(event, (*pad, len(lijst))))
            return lijst
        return self._mapping(pad)

    def _mapping(self, pad: Pad) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            mark = event.start_mark
            sleutel = self._waarde(event, (*pad, "?"))
            waarde_event = next(self.events)
            if not isinstance(sleutel, str):
                self._meld(mark, "een sleutel moet één woord zijn, zoals naam of telefoon")
                self._waarde(waarde_event, (*pad, "?"))
                continue
            if sleutel in mapping:
                eerder = self.plekken.sleutels[(*pad, sleutel)][0]
                self._meld(mark, f"sleutel '{sleutel}' staat er al op regel {eerder}; houd er één")
                self._waarde(waarde_event, (*pad, "?"))
                continue
            self.plekken.sleutels[(*pad, sleutel)] = (mark.line + 1, mark.column + 1)
            mapping[sleutel] = self._waarde(waarde_event, (*pad, sleutel))
        self.plekken.waarden.pop((*pad, "?"), None)
        return mapping


def _syntax_melding(fout: yaml.MarkedYAMLError, tekst: str) -> tuple[int, int, str]:
    mark = fout.problem_mark or fout.context_mark
    regel, kolom = (mark.line, mark.column) if mark else (0, 0)
    regels = tekst.splitlines() or [""]
    inhoud = regels[min(regel, len(regels) - 1)]
    probleem = fout.problem or ""
    # A tab may make the parser stumble on the line it stands on or on the one after it.
    for nr in (regel, regel - 1):
        if 0 <= nr < len(regels) and "\t" in regels[nr][: len(regels[nr]) - len(regels[nr].lstrip())]:
            return nr + 1, regels[nr].index("\t") + 1, "hier staat een tab; spring in met spaties"
    if "\t" in inhoud:
        return regel + 1, inhoud.index("\t") + 1, "hier staat een tab; gebruik spaties"
    if "mapping values are not allowed" in probleem:
        melding = "hier staat een dubbele punt te veel; zet de tekst tussen aanhalingstekens"
    elif "while scanning a quoted scalar" in (fout.context or "") or "unexpected end of stream" in probleem:
        melding = "een aanhalingsteken gaat open maar niet dicht"
    elif "expected <block end>" in probleem or "did not find expected key" in probleem or "block mapping" in (fout.context or ""):
        melding = "deze regel past niet bij de regels erboven; kijk of hij even ver inspringt en of er een dubbele punt staat"
    elif "could not find expected ':'" in probleem:
        melding = "hier ontbreekt een dubbele punt na de sleutel"
    elif "flow" in probleem or "flow" in (fout.context or ""):
        melding = "een haakje [ of { gaat open maar niet dicht, of er ontbreekt een komma"
    else:
        melding = "deze regel is geen leesbare YAML; vergelijk hem met een ander bestand in dezelfde map"
    return regel + 1, kolom + 1, melding


def lees_yaml(pad: Path, naam: str) -> YamlBestand:
    """Read one file; ``naam`` is how messages call it. Mistakes come back as findings, nothing is raised."""
    plekken = Plekken(naam)

    def mislukt(regel: int, kolom: int, melding: str) -> YamlBestand:
        return YamlBestand(None, plekken, (Bevinding(naam, regel, kolom, melding),))

    try:
        grootte = pad.stat().st_size
        if grootte > HOOGSTE_BYTES:
            return mislukt(
                1, 1, f"dit bestand is {grootte / 1024:,.0f} kB groot; meer dan {HOOGSTE_BYTES // 1024} kB kan niet. "
                "Staat hier per ongeluk iets anders in?".replace(",", "."),
            )
        ruw = pad.read_bytes()
    except OSError as fout:
        return mislukt(1, 1, f"dit bestand kan niet worden gelezen ({fout.strerror})")
    try:
        tekst = ruw.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        voor = ruw[: fout.start]
        regel, kolom = voor.count(b"\n") + 1, fout.start - (voor.rfind(b"\n") + 1) + 1
        return mislukt(regel, kolom, "hier staat een teken dat geen UTF-8 is; bewaar het bestand opnieuw als UTF-8")
    opbouw = _Opbouw(plekken)
    try:
        data = opbouw.lees(tekst)
    except yaml.MarkedYAMLError as fout:
        return mislukt(*_syntax_melding(fout, tekst))
    except yaml.reader.ReaderError as fout:
        voor_tekst = tekst[: fout.position]
        return mislukt(
            voor_tekst.count("\n") + 1,
            fout.position - (voor_tekst.rfind("\n") + 1) + 1,
            f"hier staat een teken dat niet mag (U+{ord(str(fout.character)) if isinstance(fout.character, str) else fout.character:04X}); haal het weg",
        )
    except RecursionError:
        return mislukt(1, 1, "dit bestand heeft te veel lagen in elkaar; schrijf het platter op")
    if data is None or data == "":
        return mislukt(1, 1, "dit bestand is leeg; vul het in of haal het weg")
    return YamlBestand(data, plekken, tuple(opbouw.bevindingen))
