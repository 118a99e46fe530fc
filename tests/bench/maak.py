"""A project with as many organisations as you like: the real ones, and invented ones beside them.

The real ones stay, since hulpvragen and crisis lines point to them. The others are clearly invented (their
districts do not exist, their addresses end in ``.example``), but as varied as real ones: word counts, telephone
lines, opening hours and what is unknown follow the 26 of today; half of the words are Dutch compounds.
"""

from __future__ import annotations

import random
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from tests.hulp import kopieer_project

W: dict[str, list[str]] = yaml.load(
    (Path(__file__).parent / "woorden.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
)
TALEN = ["en", "ar", "ti", "tr", "bg", "pl", "fr", "es", "so"]
DOELGROEPEN = ["vrouwen", "mannen", "kinderen", "jongeren", "volwassenen", "ouderen", "gezinnen", "groepen"]


def maak(doel: Path, aantal: int, zaad: int = 2026) -> Path:
    """Write a copy of the project with ``aantal`` organisations into the new folder ``doel``; return ``doel``.

    The same ``zaad`` gives the same organisations. ``kaart controleer`` finds no mistake in them.
    """
    kopieer_project(doel)
    # How far translations must be is for editors to say; nobody translates what is invented.
    (doel / "kaart" / "vertalingen" / "drempels.yml").unlink(missing_ok=True)
    map_ = doel / "kaart" / "organisaties"
    bestaand = {pad.stem for pad in map_.glob("*.yml")}
    gebieden = [g["id"] for g in yaml.safe_load((doel / "kaart" / "leefgebieden.yml").read_text(encoding="utf-8"))]
    maker = _Maker(random.Random(zaad), gebieden, {*bestaand})
    for _ in range(aantal - len(bestaand)):
        id_, record = maker.organisatie()
        (map_ / f"{id_}.yml").write_text(
            yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=110), encoding="utf-8"
        )
    return doel


class _Maker:
    """Draws organisations, none twice."""

    def __init__(self, r: random.Random, gebieden: list[str], ids: set[str]) -> None:
        self._r, self._gebieden, self._ids = r, gebieden, ids
        self._nummers: set[str] = set()

    def _soms(self, kans: float) -> bool:
        return self._r.random() < kans

    def _kies(self, lijst: str) -> str:
        return self._r.choice(W[lijst])

    def _samen(self) -> str:
        """A compound: ``schuldhulp``, ``wandelochtend``."""
        return self._kies("deel_een") + self._kies("deel_twee")

    def _wijk(self) -> str:
        return self._kies("wijk_begin") + self._kies("wijk_eind")

    def _naam(self) -> tuple[str, str]:
        """A new name, and the id that follows from it."""
        while True:
            kern = self._r.choice(
                [
                    f"De {self._kies('eigenschap')} {self._kies('ding')}",
                    f"{self._kies('ding')} {self._wijk()}",
                    f"{self._samen().capitalize()} {self._wijk()}",
                    f"{self._wijk()} {self._kies('eigenschap')} {self._kies('ding')}",
                ]
            )
            naam = f"{self._kies('soort')} {kern}" if self._soms(0.7) else kern
            id_ = re.sub(r"[^a-z0-9]+", "-", naam.lower().replace("é", "e").replace("ö", "o")).strip("-")
            if id_ not in self._ids:
                self._ids.add(id_)
                return naam, id_

    def _nummer(self) -> str:
        while True:
            begin, lengte = self._r.choice(
                [("070", 7), ("070", 7), ("070", 7), ("015", 7), ("079", 7), ("088", 7), ("0174", 6)]
            )
            nummer = begin + str(self._r.randint(2, 3)) + "".join(self._r.choices("0123456789", k=lengte - 1))
            if nummer not in self._nummers:
                self._nummers.add(nummer)
                return nummer

    def _open(self) -> str:
        dagen = self._r.choice(["Mo-Fr", "Mo-Fr", "Mo-Th", "Mo,We,Fr", "Tu,Th", "Mo-Sa", "Tu-Fr", "We", "Mo,Tu,Th"])
        van, tot = (
            self._r.choice(["08:30", "09:00", "09:30", "10:00", "13:00"]),
            self._r.choice(["15:00", "16:00", "16:30", "17:00", "20:00"]),
        )
        return "24/7" if self._soms(0.02) else f"{dagen} {van}-{tot}; PH off"

    def _telefoon(self) -> list[dict[str, str]]:
        lijnen = []
        for nr in range(self._r.choices([0, 1, 2], [0.1, 0.75, 0.15])[0]):
            lijn = {"nummer": self._nummer()}
            if self._soms(0.6):
                lijn["waarvoor"] = "algemeen nummer" if nr == 0 else self._samen()
            if self._soms(0.55):
                lijn["open"] = self._open()
            lijnen.append(lijn)
        return lijnen

    def _zin(self) -> str:
        r = self._r
        wie = r.choice(
            [
                "Een vrijwilliger",
                "Het team",
                "De medewerker",
                "Onze coach",
                "De stichting",
                "Een ervaringsdeskundige",
                "U",
                "De groep",
            ]
        )
        wat = r.choice(
            [
                self._samen(),
                f"{self._samen()} en {self._samen()}",
                f"{self._samen()} over {self._kies('zaak')}",
                f"{self._kies('zaak')} en {self._kies('zaak')}",
            ]
        )
        return f"{wie} {self._kies('hulpwerk')} {wat} {self._kies('verder')}."

    def _uitleg(self) -> str:
        r = self._r
        zinnen = [self._zin() for _ in range(r.randint(3, 4))]
        zinnen += [
            s.format(n=r.randint(2, 9), maand=self._kies("maanden")) for s in r.sample(W["slot"], r.randint(0, 2))
        ]
        return " ".join(zinnen)

    def organisatie(self) -> tuple[str, dict[str, Any]]:
        """Id and record of one more organisation."""
        r, (naam, id_) = self._r, self._naam()
        hoeveel = r.choices([1, 2, 3, 4], [0.45, 0.3, 0.15, 0.1])[0]
        gebieden = r.sample(self._gebieden, min(hoeveel, len(self._gebieden)))
        domein = id_[:40].strip("-")
        wie = self._kies("wie")
        record: dict[str, Any] = {"naam": naam}
        if self._soms(0.2):
            record["ook_bekend_als"] = [f"{self._samen().capitalize()} {self._wijk()}"]
        record |= {
            "kort": r.choice(
                [
                    f"{self._samen()} en {self._samen()}",
                    f"hulp bij {self._kies('zaak')} en {self._kies('zaak')}",
                    f"{self._samen()} voor {wie}",
                ]
            ).capitalize()[:70],
            "uitleg": self._uitleg(),
            "leefgebieden": gebieden,
            "voor_wie": f"{wie.capitalize()}." if self._soms(0.8) else "onbekend",
            "gebied": r.choice(["Den Haag", "Haaglanden", self._wijk(), "onbekend"]),
            "aanmelden": {
                "wie": r.choice(
                    ["onbekend", ["zelf"], ["zelf", "hulpverlener"], ["huisarts"], ["gemeente", "hulpverlener"]]
                ),
                "verwijzing": r.choice(["ja", "nee", "nee", "onbekend"]),
                "afspraak": r.choice(["ja", "nee", "onbekend"]),
                "hoe": self._kies("hoe"),
            },
            **r.choice(
                [
                    {"gratis": "ja", "kosten": "onbekend"},
                    {"gratis": "ja", "kosten": "U betaalt alleen uw eigen koffie."},
                    {"gratis": "onbekend", "kosten": "onbekend"},
                    {"gratis": "nee", "kosten": f"{r.randint(1, 12)} euro per keer"},
                    {"gratis": "onbekend", "kosten": "Vraag ernaar."},
                ]
            ),
            "talen": r.choice(["onbekend", ["nl"], ["nl", *r.sample(TALEN, r.randint(1, 3))]]),
            "telefoon": self._telefoon(),
        }
        if self._soms(0.7):
            record["email"] = [f"info@{domein}.example"]
        record["website"] = f"https://www.{domein}.example/"
        if self._soms(0.15):
            record["alleen_voor"] = r.sample(DOELGROEPEN, r.randint(1, 2))
        if self._soms(0.5):
            record["adres"] = {
                "straat": f"{self._kies('ding')}{self._kies('straat_eind')} {r.randint(1, 300)}",
                "plaats": "Den Haag",
            }
        dag = date(2025, 9, 1) + timedelta(days=r.randint(0, 420))
        record["controle"] = {
            "datum": dag.isoformat(),
            "methode": r.choice(["telefoon", "e-mail", "bezoek", "document"]),
            "door": "beheerder",
        }
        return id_, record
