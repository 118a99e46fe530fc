"""YAML text -> plain strings, lists and mappings, with the place of every value.

Everything is read as text: YAML would turn ``112`` into a number and ``no`` into False. Only what an
editor needs is allowed: no tags, no anchors, no aliases (which also rules out alias bombs).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from .. import bestand
from ..bestand import LeesFout
from ..bevinding import Bevinding, kort
from .tekens import verstopte_tekens, zonder_verstopte

HOOGSTE_DIEPTE = 12
"""More layers inside each other than any record has. Unit: lists and mappings."""

Pad = tuple[str | int, ...]
"""The way to a value: keys and list positions, e.g. ``("telefoon", 0, "nummer")``."""


@dataclass(slots=True)
class Plekken:
    """Line and column (from 1) of each value and each key of one file.

    ``gemeld`` are the places about which reading itself had something to say already.
    """

    bestand: str
    waarden: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    sleutels: dict[Pad, tuple[int, int]] = field(default_factory=dict)
    gemeld: set[Pad] = field(default_factory=set)

    def bevinding(self, pad: Pad, melding: str, *, sleutel: bool = False, **extra: Any) -> Bevinding:
        """A finding at the value (or the key) at ``pad``, or at the nearest thing above it."""
        bron = self.sleutels if sleutel else self.waarden
        plek = bron.get(pad)
        while plek is None and pad:
            pad = pad[:-1]
            plek = self.waarden.get(pad)
        regel, kolom = plek or (1, 1)
        return Bevinding(self.bestand, regel, kolom, melding, **extra)

    def is_gemeld(self, pad: Pad) -> bool:
        """Whether reading reported this place, or something it stands in, so that one mistake gives one message."""
        return any(pad[:n] in self.gemeld for n in range(len(pad) + 1))

    def zonder(self, pad: Pad) -> Plekken:
        """The places after the list item at ``pad`` was taken out: those behind it move up."""
        *boven, weg = pad

        def schuif(plekken: dict[Pad, tuple[int, int]]) -> dict[Pad, tuple[int, int]]:
            diepte = len(boven)
            verschoven: dict[Pad, tuple[int, int]] = {}
            for p, plek in plekken.items():
                stap = p[diepte] if len(p) > diepte and list(p[:diepte]) == boven else None
                if isinstance(stap, int) and isinstance(weg, int) and stap >= weg:
                    if stap > weg:
                        verschoven[(*boven, stap - 1, *p[diepte + 1 :])] = plek
                else:
                    verschoven[p] = plek
            return verschoven

        return Plekken(self.bestand, schuif(self.waarden), schuif(self.sleutels))


@dataclass(frozen=True, slots=True)
class YamlBestand:
    """What one file held: ``data`` is None when it could not be read at all.

    ``verlies`` are those of the findings about text that is there and is not read, or is not what it looks like: they
    count whatever the file is for.
    """

    data: Any
    plekken: Plekken
    bevindingen: tuple[Bevinding, ...] = ()
    verlies: tuple[Bevinding, ...] = ()


class _TeDiep(Exception):
    """Deeper than ``HOOGSTE_DIEPTE``; the argument is where."""


class _Opbouw:
    """Builds data from parser events, so that every rule meets its own line."""

    def __init__(self, plekken: Plekken) -> None:
        self.plekken = plekken
        self.bevindingen: list[Bevinding] = []
        self.verlies: list[Bevinding] = []
        self._gemeld_op: set[int] = set()

    def _meld(self, mark: Any, melding: str) -> None:
        self.bevindingen.append(Bevinding(self.plekken.bestand, mark.line + 1, mark.column + 1, melding))

    def _meld_eens(self, mark: Any, melding: str) -> None:
        # One message a line is enough: an alias bomb has a dozen on each.
        if mark.line not in self._gemeld_op:
            self._gemeld_op.add(mark.line)
            self._meld(mark, melding)

    def lees(self, tekst: str) -> Any:
        self.regels = tekst.split("\n")
        self.events: Iterator[Any] = iter(yaml.parse(tekst, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
        data = None
        documenten = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documenten += 1
                if documenten > 1:
                    self._meld(
                        event.start_mark,
                        "hier begint een tweede deel (---); haal --- weg, of maak er twee bestanden van",
                    )
                    break
                data = self._waarde(next(self.events), ())
        return data

    def _waarde(self, event: Any, pad: Pad) -> Any:
        mark = event.start_mark
        if len(pad) > HOOGSTE_DIEPTE:
            raise _TeDiep(mark)
        self.plekken.waarden[pad] = (mark.line + 1, mark.column + 1)
        if isinstance(event, yaml.AliasEvent):
            self._meld_eens(
                mark,
                f"een verwijzing (*{kort(event.anchor or '')}) kan hier niet; schrijf de waarde zelf uit, of zet de tekst tussen aanhalingstekens",
            )
            self.plekken.gemeld.add(pad)
            return ""
        if event.anchor:
            self._meld_eens(
                mark, f"een merkteken (&{kort(event.anchor)}) kan hier niet; haal het weg en schrijf alleen de waarde"
            )
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._meld(
                mark,
                f"een code ({kort(tag)}) kan hier niet; haal hem weg en schrijf alleen de waarde"
                if tag.startswith("!!")
                else "een tekst kan niet met ! beginnen; zet de hele tekst tussen aanhalingstekens",
            )
            self.plekken.gemeld.add(pad)
        if isinstance(event, yaml.ScalarEvent):
            if not event.style:
                self._keur_hekje(event, pad)
            return event.value
        if isinstance(event, yaml.SequenceStartEvent):
            lijst: list[Any] = []
            while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
                lijst.append(self._waarde(event, (*pad, len(lijst))))
            return lijst
        return self._mapping(pad)

    def _keur_hekje(self, event: Any, pad: Pad) -> None:
        """A # that cuts off a text without quotes: ``uitleg: Kom naar bus #12. Bel eerst.``

        It is taken for a remark, and let be, when a space comes after it and one word before it: ``gedeeld: ja  # ook
        van het loket``. Behind more words, or before a number or word (``#12``), nobody can tell a remark from a text
        that is lost; a remark can stand on a line of its own. So can the rest of a text, that goes on below: there only
        ``#12`` is told, since remarks stand there too.
        """
        nr, kolom = event.end_mark.line, event.end_mark.column
        rest = self.regels[nr][kolom:] if nr < len(self.regels) else ""
        onder = self.regels[nr + 1] if nr + 1 < len(self.regels) else ""
        if (hekje := re.match(r"[ \t]+#", rest)) and (" " in event.value or re.match(r"[^\s#]", rest[hekje.end() :])):
            plek = (nr, kolom + hekje.end())
        elif not rest.strip() and event.value and (hekje := re.match(r"[ \t]+#(?=[^\s#])", onder)):
            plek = (nr + 1, hekje.end())
        else:
            return
        self.plekken.gemeld.add(pad)
        melding = (
            "wat achter deze # staat, leest de computer niet. Hoort het bij de tekst? Zet de hele tekst tussen "
            "aanhalingstekens. Is het een opmerking? Zet die op een eigen regel erboven, met een spatie achter de #"
        )
        self.verlies.append(Bevinding(self.plekken.bestand, plek[0] + 1, plek[1], melding))

    def _mapping(self, pad: Pad) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            mark = event.start_mark
            sleutel = self._waarde(event, (*pad, "?"))
            waarde_event = next(self.events)
            if isinstance(event, yaml.AliasEvent):
                self._waarde(waarde_event, (*pad, "?"))
            elif not isinstance(sleutel, str):
                self._meld_eens(
                    mark, "vóór de dubbele punt hoort één woord, zoals naam of telefoon; haal de haakjes weg"
                )
                self._waarde(waarde_event, (*pad, "?"))
            elif sleutel == "<<":
                self._meld_eens(mark, "samenvoegen met << kan hier niet; schrijf alle regels zelf uit")
                # What it would have brought is not missing.
                self.plekken.gemeld.add((*pad, "<<"))
                self._waarde(waarde_event, (*pad, "?"))
            elif sleutel in mapping:
                eerder = self.plekken.sleutels[(*pad, sleutel)][0]
                melding = f"sleutel '{kort(sleutel)}' staat er al op regel {eerder}; houd er één"
                self.verlies.append(Bevinding(self.plekken.bestand, mark.line + 1, mark.column + 1, melding))
                self._waarde(waarde_event, (*pad, "?"))
            else:
                self.plekken.sleutels[(*pad, sleutel)] = (mark.line + 1, mark.column + 1)
                mapping[sleutel] = self._waarde(waarde_event, (*pad, sleutel))
        self.plekken.waarden.pop((*pad, "?"), None)
        return mapping


def _open_gebleven(regels: list[str], teken: str) -> tuple[int, int] | None:
    """The first line on which a quoted text begins that does not end there."""
    for nr, regel in enumerate(regels):
        begin = re.search(rf"[:\-\[,]\s*({teken})", regel)
        if begin and regel.count(teken) % 2:
            return nr, begin.start(1)
    return None


def _syntax_melding(fout: yaml.MarkedYAMLError, tekst: str) -> tuple[int, int, str]:
    """Where YAML stumbled and what an editor can do; libyaml's own words are for programmers."""
    probleem, context = fout.problem or "", fout.context or ""
    # An opening quote or bracket is where the mistake is; the parser only notices lines later.
    geopend = (
        "flow" in context or ("quoted scalar" in context and "end of stream" in probleem) or "expected ':'" in probleem
    )
    mark = (fout.context_mark if geopend else None) or fout.problem_mark or fout.context_mark
    regel, kolom = (mark.line, mark.column) if mark else (0, 0)
    regels = tekst.splitlines() or [""]
    inhoud = regels[min(regel, len(regels) - 1)]
    # A tab may make the parser stumble on the line it stands on or on the one after it.
    for nr in (regel, regel - 1):
        if 0 <= nr < len(regels) and "\t" in regels[nr][: len(regels[nr]) - len(regels[nr].lstrip())]:
            return nr + 1, regels[nr].index("\t") + 1, "hier staat een tab; spring in met spaties"
    if "\t" in inhoud:
        return regel + 1, inhoud.index("\t") + 1, "hier staat een tab; gebruik spaties"
    if "quoted scalar" in context and "end of stream" in probleem:
        melding = "een aanhalingsteken gaat open maar niet dicht; zet er aan het eind nog een"
    elif "escape" in probleem:
        kolom = inhoud.rfind("\\", 0, kolom + 1)
        melding = "een \\ kan hier niet; haal hem weg"
    elif "quoted scalar" in context or inhoud[:kolom].rstrip()[-1:] in ("'", '"'):
        regel, kolom = _open_gebleven(regels[: regel + 1], inhoud[:kolom].rstrip()[-1:]) or (regel, kolom)
        melding = "hier klopt een aanhalingsteken niet; kijk of elk aanhalingsteken open en dicht gaat"
    elif "flow" in context and (hekje := re.search(r"\s(#)", inhoud)):
        kolom = hekje.start(1)
        melding = "wat achter deze # staat, leest de computer niet; zet de tekst met de # erin tussen aanhalingstekens"
    elif "flow" in context:
        melding = "hier klopt een haakje niet; kijk of elk haakje [ of { ook dicht gaat, en of er een komma tussen de woorden staat"
    elif "mapping values are not allowed" in probleem and re.search(r":\s", inhoud[:kolom]):
        melding = "hier staat een dubbele punt te veel; zet de tekst na de sleutel tussen aanhalingstekens"
    elif teken := re.search(r":\s+([|>])", inhoud):
        kolom = teken.start(1)
        melding = f"na {teken[1]} hoort de tekst op de volgende regel; zet hem daar, met spaties ervoor"
    elif teken := re.search(r"(?:^|:\s|-\s)\s*([*&!%@`}\]])", inhoud):
        kolom = teken.start(1)
        melding = f"een tekst kan niet met {teken[1]} beginnen; zet de hele tekst tussen aanhalingstekens"
    elif "document start" in probleem:
        melding = "na de drie puntjes (...) mag niets meer staan; haal ze weg"
    elif "expected ':'" in probleem:
        melding = "hier ontbreekt een dubbele punt; schrijf eerst de sleutel, dan : en een spatie, dan de tekst"
    else:
        kolom = len(inhoud) - len(inhoud.lstrip())
        melding = "deze regel past niet bij de regels erboven; kijk of hij even ver inspringt en of overal een dubbele punt of streepje staat"
    return regel + 1, kolom + 1, melding


def lees_tekst(pad: Path, naam: str) -> str | Bevinding:
    """The text of one file, or why it can't be read; ``naam`` is how messages call it."""
    try:
        return bestand.lees_tekst(pad)
    except LeesFout as fout:
        return Bevinding(naam, fout.regel, fout.kolom, fout.melding)


def lees_yaml(pad: Path, naam: str) -> YamlBestand:
    """Read one file; ``naam`` is how messages call it. Mistakes come back as findings, nothing is raised."""
    tekst = lees_tekst(pad, naam)
    if isinstance(tekst, Bevinding):
        return YamlBestand(None, Plekken(naam), (tekst,))
    return lees_yaml_tekst(tekst, naam)


def lees_yaml_tekst(tekst: str, naam: str) -> YamlBestand:
    """As ``lees_yaml``, of a text that was read before."""
    plekken = Plekken(naam)

    def mislukt(regel: int, kolom: int, melding: str) -> YamlBestand:
        return YamlBestand(None, plekken, (*onzichtbaar, Bevinding(naam, regel, kolom, melding)))

    opbouw = _Opbouw(plekken)
    # Said here with the place, also in a remark; not once more of the value it stands in.
    onzichtbaar = tuple(verstopte_tekens(tekst, naam))
    tekst = zonder_verstopte(tekst)
    try:
        data = opbouw.lees(tekst)
    except yaml.MarkedYAMLError as fout:
        return mislukt(*_syntax_melding(fout, tekst))
    except yaml.reader.ReaderError as fout:
        # libyaml counts bytes.
        voor_tekst = tekst.encode()[: fout.position].decode(errors="ignore")
        return mislukt(
            voor_tekst.count("\n") + 1,
            len(voor_tekst) - (voor_tekst.rfind("\n") + 1) + 1,
            "hier staat een onzichtbaar teken dat niet mag; typ deze regel opnieuw zonder te plakken",
        )
    except _TeDiep as fout:
        (diep,) = fout.args
        return mislukt(
            diep.line + 1,
            diep.column + 1,
            "hier staat te veel in elkaar; kijk of alle regels goed inspringen en of er geen [ of { te veel staat",
        )
    if data is None or data == "":
        return mislukt(1, 1, "dit bestand is leeg; vul het in of haal het weg")
    verlies = (*onzichtbaar, *opbouw.verlies)
    return YamlBestand(data, plekken, (*opbouw.bevindingen, *verlies), verlies)
