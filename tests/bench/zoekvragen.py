"""How often the search gives the right answer: to wordings with their answers (``.jsonl``), and to its own, each left out in turn.

A line of the file is ``{"taal", "soort": "gevaar" or "gewoon", "vraag", "goed": [...]}``, with in ``goed`` what is right as the
first answer: the id of a hulpvraag, ``org:<id>``, ``crisis:<id>``, ``~regex`` on the title that is shown, or ``-``: nothing found.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.stand import Stand, vandaag
from tests.hulp import lees_dataset

VOUWEN = 8
VRAGEN = sorted((Path(__file__).parent / "vragen").glob("*.jsonl"))
"""What people type, per language, written by others than the wordings: never learned from."""


@dataclass(slots=True)
class Telling:
    """Of one language and kind: how many, how often the first answer was right, one of the first three, and what was not."""

    vragen: int = 0
    eerste: int = 0
    drie: int = 0
    mis: list[str] = field(default_factory=list)

    def tel(self, vraag: str, plek: int | None, kreeg: str) -> None:
        """``plek``: where the right answer stood (from 0), or None."""
        self.vragen += 1
        self.eerste += plek == 0
        self.drie += plek is not None and plek < 3
        if plek != 0:
            self.mis.append(f"{vraag} → {kreeg}{'' if plek is None else f' (goed op {plek + 1})'}")

    @property
    def cellen(self) -> list[str]:
        return [str(self.vragen), *(f"{100 * n / max(1, self.vragen):.0f} %" for n in (self.eerste, self.drie))]


def _namen(adres: str) -> str:
    """``schulden``, ``org:limor``, ``crisis:112`` for the address of an answer."""
    if gevonden := re.search(r"(hulpvragen|organisaties)/([^/]+)\.html$", adres):
        return f"{'org:' if gevonden[1] == 'organisaties' else ''}{gevonden[2]}"
    return f"crisis:{adres.partition('#lijn-')[2]}" if "#lijn-" in adres else adres


def _is_goed(antwoord: Sequence[str], goed: Iterable[str]) -> bool:
    adres, titel = antwoord
    return any(
        re.search(g[1:], titel, re.IGNORECASE) is not None if g.startswith("~") else g == _namen(adres) for g in goed
    )


def _plek(antwoorden: Sequence[Sequence[str]], goed: Sequence[str]) -> int | None:
    if not antwoorden and "-" in goed:
        return 0
    return next((nr for nr, a in enumerate(antwoorden) if _is_goed(a, goed)), None)


def _kreeg(antwoorden: Sequence[Sequence[str]]) -> str:
    return " · ".join(_namen(a[0]) for a in antwoorden) or "niets"


def indexen(stand: Stand, talen: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """Language -> the two parts of its search index, without the pages written by hand."""
    uitgave = Uitgave(editie="deelnemer", datum=vandaag(), adres="https://sociale-kaart.example/", talen=tuple(talen))
    return {
        taal: [
            lees_dataset(script)
            for script in Blad(stand.in_taal(uitgave, taal), uitgave, stand.catalogi[taal], Instellingen()).zoekindex(
                []
            )
        ]
        for taal in talen
    }


def vraag_node(
    scripts: dict[str, list[dict[str, Any]]], vragen: Sequence[dict[str, Any]], vouwen: int
) -> dict[str, Any]:
    """What the engine of the site answers (see zoekvragen.js). Raises ``CalledProcessError`` when it breaks."""
    invoer = json.dumps({"indexen": scripts, "vragen": vragen, "kruis": vouwen})
    klaar = subprocess.run(
        ["node", str(Path(__file__).with_suffix(".js"))], input=invoer, capture_output=True, text=True, check=True
    )
    return json.loads(klaar.stdout)  # type: ignore[no-any-return]


def meet(
    scripts: dict[str, list[dict[str, Any]]], bestanden: Sequence[Path], vouwen: int = VOUWEN
) -> dict[str, dict[tuple[str, str], Telling]]:
    """Per file (those of ``VRAGEN`` together), and for the own wordings (``kruis``): (language, kind) -> how well it went."""
    vragen = [
        {**json.loads(regel), "bestand": "vragen" if bestand in VRAGEN else str(bestand)}
        for bestand in bestanden
        for regel in bestand.read_text(encoding="utf-8").splitlines()
        if regel.strip()
    ]
    vragen = [v for v in vragen if v["taal"] in scripts]
    uit = vraag_node(scripts, vragen, vouwen)
    tellingen: dict[str, dict[tuple[str, str], Telling]] = defaultdict(lambda: defaultdict(Telling))
    for v, (antwoorden, _) in zip(vragen, uit["vragen"], strict=True):
        tellingen[v["bestand"]][v["taal"], v["soort"]].tel(v["vraag"], _plek(antwoorden, v["goed"]), _kreeg(antwoorden))
    tellingen["kruis"] = defaultdict(Telling)
    for taal, zinnen in uit["kruis"].items():
        for z in zinnen:
            # About nothing that we have: right is to guess at no hulpvraag.
            goed = (
                (None if z["zeker"] else 0)
                if z["soort"] == "niets"
                else next((nr for nr, a in enumerate(z["antwoorden"]) if a[0] == z["bij"]), None)
            )
            tellingen["kruis"][taal, z["soort"]].tel(
                f"{z['zin']} [{_namen(z['bij'] or 'niets')}]", goed, _kreeg(z["antwoorden"])
            )
    return tellingen
