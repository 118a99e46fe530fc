"""The pages written by hand: which translation was made from the Dutch of today.

``content/over.ar.md`` says in its front matter of which Dutch it is a translation (``bron_hash``), and who reviewed it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..adressen import BEZET
from ..bestand import is_er, is_restje
from ..bevinding import Bevinding
from ..inlezen.records import maak_record
from ..inlezen.tekens import verstopte_tekens, vreemd_in, zonder_verstopte
from ..inlezen.yaml_plekken import Plekken, lees_tekst, lees_yaml_tekst
from ..model import Vertaalstatus
from ..model.bladzijde import Voorwerk
from ..opmaak import keur_opmaak
from .keuring import Nagekeken, ander_schrift, bevinding_van, in_ander_schrift, keur_tekst
from .talen import TALEN, lijkt_taalcode, onbekende_taal, vertaaltalen

HOME = "index"
"""The page that the site begins with; the leefgebieden are put below its text."""
# The pages that others link to, and what a site without one lacks.
_MOET = {HOME: "de site begint ermee", "over": "onderaan elke pagina staat een link ernaartoe"}
_VOORWERK = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*\n", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Bladzijde:
    """One page in one language: ``naam`` is its file without language, ``over``.

    ``tonen``: whether a reader may see the translation that there is; otherwise the Dutch takes its place.
    """

    naam: str
    taal: str
    status: Vertaalstatus
    nagekeken: Nagekeken | None = None
    tonen: bool = True


def _romp(tekst: str) -> str:
    return _VOORWERK.sub("", tekst).strip()


def _keur_romp(tekst: str, naam: str) -> Iterator[Bevinding]:
    deel = _VOORWERK.match(tekst)
    begin = deel.end() if deel else 0
    return keur_opmaak(tekst[begin:], naam, tekst[:begin].count("\n") + 1)


def _zonder_voorwerk(tekst: str) -> str:
    """The page with empty lines in the place of its front matter, which is read by itself."""
    return _VOORWERK.sub(lambda deel: "\n" * deel[0].count("\n"), tekst)


def bron_hash(nl: str) -> str:
    """What a translation remembers of its Dutch source; white space at the end of lines does not count."""
    regels = [regel.rstrip() for regel in nl.strip().splitlines()]
    return hashlib.sha256("\n".join(regels).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class _Voorwerk:
    """What was read between the lines ``---``: as typed, as a record (None when too little is left), and its places."""

    data: dict[str, Any]
    record: Voorwerk | None
    plekken: Plekken
    bevindingen: tuple[Bevinding, ...]


def _lees_voorwerk(tekst: str, naam: str) -> _Voorwerk:
    deel = _VOORWERK.match(tekst)
    if deel is None or not deel[1].strip():
        melding = (
            "het blok bovenaan gaat niet dicht; zet een regel met alleen --- onder de laatste sleutel, en daaronder de tekst"
            if deel is None and tekst.startswith("---")
            else "bovenaan ontbreken de titel en de omschrijving; begin het bestand met een regel ---, dan title: …, dan "
            "description: …, en dan weer een regel ---"
        )
        return _Voorwerk({}, None, Plekken(naam), (Bevinding(naam, 1, 1, melding),))
    # An empty line stands for the first ---, so that every place is that in the file.
    bestand = lees_yaml_tekst(f"\n{deel[1]}", naam)
    if bestand.data is None:
        return _Voorwerk({}, None, bestand.plekken, bestand.bevindingen)
    record, fouten, _ = maak_record(Voorwerk, bestand.data, bestand.plekken)
    data = bestand.data if isinstance(bestand.data, dict) else {}
    return _Voorwerk(data, record, bestand.plekken, (*bestand.bevindingen, *fouten))


def _regels(voorwerk: _Voorwerk, naam: str, taal: str) -> Iterator[Bevinding]:
    """What a single page can't know: which page it is, and in which language."""
    if taal == "nl":
        for sleutel in ("bron_hash", "nagekeken"):
            if sleutel in voorwerk.data:
                melding = f"sleutel '{sleutel}' hoort alleen in een vertaling; haal hem weg"
                yield voorwerk.plekken.bevinding((sleutel,), melding, sleutel=True)
    if voorwerk.record is None:
        return
    if naam == HOME and "soort" not in voorwerk.data:
        melding = "'soort' ontbreekt; zet erbij: 'soort: home'. Anders mist de eerste pagina alle leefgebieden"
        yield voorwerk.plekken.bevinding((), melding)
    elif naam != HOME and voorwerk.record.soort == "home":
        melding = f"'soort: home' kan alleen bij {HOME}.md; haal deze regel weg"
        yield voorwerk.plekken.bevinding(("soort",), melding, sleutel=True)


def geen_bladzijde(map_: Path, pad: Path) -> str | None:
    """Why a file below ``map_`` (the folder ``content/``) can't be a page of a language we know, in Dutch; None when it can."""
    naam, punt, taal = pad.stem.partition(".")
    if pad.parent != map_:
        return f"deze pagina staat in een map; zet haar in {map_.name}/ zelf"
    if taal == "nl":
        return f"het Nederlands heeft geen taal in de naam; hernoem dit bestand tot {naam}.md"
    if lijkt_taalcode(taal):
        return onbekende_taal(taal, "haal deze pagina weg")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", naam):
        return (
            "de naam van een pagina kan alleen kleine letters, cijfers en streepjes hebben, zoals over.md of over.ti.md; "
            "hernoem dit bestand"
        )
    if naam in BEZET:
        return f"de kaart maakt zelf al een pagina die {naam} heet; geef deze een andere naam"
    if punt and taal not in TALEN:
        return f"deze naam kan niet; noem een pagina {naam}.md, en haar vertaling {naam}.ti.md"
    if punt and naam not in _MOET and not (map_ / f"{naam}.md").exists():
        return f"dit is een vertaling van {naam}.md, en die pagina is er niet; maak haar, of haal dit bestand weg"
    return None


def _verdwaald(map_: Path) -> Iterator[Bevinding]:
    """Files that are no page of a language we know."""
    for pad in sorted(map_.rglob("*.md")):
        adres = pad.relative_to(map_)
        if not any(is_restje(deel) for deel in adres.parts) and (melding := geen_bladzijde(map_, pad)):
            yield Bevinding(f"{map_.name}/{adres.as_posix()}", 1, 1, melding)


def lees_bladzijden(map_: Path) -> tuple[list[Bladzijde], list[Bevinding]]:
    """Every Dutch page in ``map_`` (the folder ``content/``) in every other language, and what is wrong with any of them."""
    bladzijden: list[Bladzijde] = []
    if not map_.is_dir():
        return bladzijden, []
    bevindingen = list(_verdwaald(map_))
    for naam, waarom in _MOET.items():
        if not (map_ / f"{naam}.md").exists():
            melding = f"deze pagina ontbreekt; zet haar terug, want {waarom}"
            bevindingen.append(Bevinding(f"{map_.name}/{naam}.md", 1, 1, melding))
    for bron in sorted(map_.glob("*.md")):
        if "." in bron.stem or is_restje(bron.name) or geen_bladzijde(map_, bron):
            continue
        waar = f"{map_.name}/{bron.name}"
        nl = lees_tekst(bron, waar)
        if isinstance(nl, Bevinding):
            bevindingen.append(nl)
            continue
        voorwerk = _lees_voorwerk(nl, waar)
        bevindingen += [*voorwerk.bevindingen, *_regels(voorwerk, bron.stem, "nl"), *_keur_romp(nl, waar)]
        bevindingen += vreemd_in(_zonder_voorwerk(nl), waar)
        for taal in vertaaltalen():
            bladzijde, fouten = _een(bron, nl, taal)
            bladzijden.append(bladzijde)
            bevindingen += fouten
    return bladzijden, bevindingen


def _een(bron: Path, nl: str, taal: str) -> tuple[Bladzijde, list[Bevinding]]:
    pad = bron.with_suffix(f".{taal}.md")
    naam = f"{bron.parent.name}/{pad.name}"
    if not is_er(pad):
        return Bladzijde(bron.stem, taal, "ontbreekt"), []
    tekst = lees_tekst(pad, naam)
    if isinstance(tekst, Bevinding):
        return Bladzijde(bron.stem, taal, "ontbreekt", tonen=False), [tekst]
    voorwerk = _lees_voorwerk(tekst, naam)
    onveilig = list(_keur_romp(tekst, naam))
    bevindingen = [*voorwerk.bevindingen, *_regels(voorwerk, bron.stem, taal), *onveilig]
    merk = voorwerk.record.nagekeken if voorwerk.record else None
    nagekeken = Nagekeken(rol=merk.door, datum=merk.datum) if merk else None
    verstopt = list(verstopte_tekens(_zonder_voorwerk(tekst), naam, "let op"))
    bevindingen += verstopt
    gebreken = list(keur_tekst(_romp(nl), zonder_verstopte(_romp(tekst))))
    if in_ander_schrift(_romp(nl), _romp(tekst), taal):
        bevindingen.append(Bevinding(naam, 1, 1, ander_schrift(taal), "let op"))
    tonen = not (onveilig or verstopt) and all(gebrek.gevolg == "tonen" for gebrek in gebreken)
    if voorwerk.data.get("bron_hash") != bron_hash(nl):
        wat = "is veranderd" if "bron_hash" in voorwerk.data else "kan veranderd zijn: er staat geen bron_hash"
        melding = f"de Nederlandse tekst {wat}. Kijk de vertaling na, en voer dan uit: kaart vertaling bijgewerkt {bron.stem} {taal}"
        plek = ("bron_hash",) if "bron_hash" in voorwerk.data else ()
        bevindingen.append(voorwerk.plekken.bevinding(plek, melding, sleutel=True, ernst="let op"))
        # Not beside the Dutch of today when it holds another number or address.
        return Bladzijde(bron.stem, taal, "verouderd", tonen=tonen), bevindingen
    bevindingen += [bevinding_van(gebrek, naam, 1) for gebrek in gebreken]
    if not tonen:
        return Bladzijde(bron.stem, taal, "ontbreekt", tonen=False), bevindingen
    return Bladzijde(bron.stem, taal, "nagekeken" if nagekeken else "concept", nagekeken), bevindingen


def zet_bijgewerkt(map_: Path, naam: str, taal: str, nagekeken: Nagekeken | None = None) -> bool:
    """Say that the translation of a page was held against the Dutch of today; False when there is no such page to read.

    An earlier review was of the earlier text: it only stays when ``nagekeken`` says it anew.
    """
    bron, pad = map_ / f"{naam}.md", map_ / f"{naam}.{taal}.md"
    if not (bron.exists() and pad.exists()):
        return False
    nl, tekst = lees_tekst(bron, bron.name), lees_tekst(pad, pad.name)
    if isinstance(nl, Bevinding) or isinstance(tekst, Bevinding):
        return False
    deel = _VOORWERK.match(tekst)
    regels, rest = (deel[1].splitlines(), tekst[deel.end() :]) if deel else ([], f"\n{tekst}")
    if _lees_voorwerk(tekst, pad.name).data.get("bron_hash") == bron_hash(nl) and nagekeken is None:
        return True
    blijft: list[str] = []
    weg = False
    for regel in regels:
        # A key with what is indented below it.
        weg = regel.startswith(("bron_hash:", "nagekeken:")) or (weg and regel.startswith((" ", "\t")))
        if not weg:
            blijft.append(regel)
    blijft.append(f'bron_hash: "{bron_hash(nl)}"')
    if nagekeken:
        blijft.append(f"nagekeken: {{door: {nagekeken.rol}, datum: {nagekeken.datum.waarde}}}")
    pad.write_text("---\n" + "\n".join(blijft) + "\n---\n" + rest, encoding="utf-8")
    return True
