"""The kinds of damage, and one damage: done to a copy of the project, looked at in this process, and mended again."""

from __future__ import annotations

import os
import random
import re
import shutil
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verzonnen import VANDAAG

from hooks.bestand import LeesFout, lees_tekst
from hooks.bevinding import Bevinding
from hooks.controle import controleer
from hooks.iconen import icoon_bestaat
from hooks.inlezen import lees_kaart
from hooks.inlezen.instellingen import CONFIG, EDITIES, lees_instellingen
from hooks.vertaling import lees_catalogus
from hooks.vertaling.bladzijden import lees_bladzijden
from hooks.vertaling.po import alle
from hooks.vertaling.sitetalen import lees_sitetalen

TEKENS = "\t:-#'\"[]{}&*!|>%@`,?\\<~=\0\x07\u00a0\u200b\u202e\ufeff\ufffd“”\u043e\u0663é9"
"""What slips in when somebody types, pastes or leans on a key."""

VAN_ELK = 6
"""How many records of a kind are copied."""

Toeval = random.Random
Bewerking = Callable[[bytes, Toeval], bytes]
Regels = list[bytes]


def _op_regels(doe: Callable[[Regels, int, Toeval], None]) -> Bewerking:
    """A damage to lines: it gets all of them and one to begin with, that holds something."""

    def bewerk(ruw: bytes, toeval: Toeval) -> bytes:
        regels = ruw.split(b"\n")
        doe(regels, toeval.choice([nr for nr, regel in enumerate(regels) if regel.strip()] or [0]), toeval)
        return b"\n".join(regels)

    return bewerk


def _regel_weg(regels: Regels, nr: int, toeval: Toeval) -> None:
    del regels[nr]


def _regel_dubbel(regels: Regels, nr: int, toeval: Toeval) -> None:
    regels.insert(nr, regels[nr])


def _regels_om(regels: Regels, nr: int, toeval: Toeval) -> None:
    ander = toeval.randrange(len(regels))
    regels[nr], regels[ander] = regels[ander], regels[nr]


def _regel_afgekapt(regels: Regels, nr: int, toeval: Toeval) -> None:
    regels[nr] = regels[nr][: toeval.randrange(len(regels[nr]) or 1)]


def _blok_weg(regels: Regels, nr: int, toeval: Toeval) -> None:
    del regels[nr : nr + toeval.randint(2, 12)]


def _inspringing(regels: Regels, nr: int, toeval: Toeval) -> None:
    kaal = regels[nr].lstrip(b" ")
    diepte = len(regels[nr]) - len(kaal)
    regels[nr] = b" " * max(0, diepte + toeval.choice((-4, -2, -1, 1, 2, 4))) + kaal


def _samengevoegd(regels: Regels, nr: int, toeval: Toeval) -> None:
    regels[nr : nr + 2] = [b" ".join(regels[nr : nr + 2])]


def _conflict(regels: Regels, nr: int, toeval: Toeval) -> None:
    regels[nr : nr + 1] = [b"<<<<<<< HEAD", regels[nr], b"=======", regels[nr], b">>>>>>> tak"]


def _half_conflict(regels: Regels, nr: int, toeval: Toeval) -> None:
    regels.insert(nr, toeval.choice((b"<<<<<<< HEAD", b"=======", b">>>>>>> tak")))


def _hekje(regels: Regels, nr: int, toeval: Toeval) -> None:
    plekken = [m.end() for m in re.finditer(rb"\S ", regels[nr])]
    plek = toeval.choice(plekken or [len(regels[nr])])
    regels[nr] = regels[nr][:plek] + b"#" + regels[nr][plek:]


def _leeg_gemaakt(regels: Regels, nr: int, toeval: Toeval) -> None:
    regels[nr] = re.sub(rb'((?:: |- |msgstr )"?)[^"]*("?)$', rb"\1\2", regels[nr])


def _sleutel_dubbel(regels: Regels, nr: int, toeval: Toeval) -> None:
    regels.insert(
        nr + 1, re.sub(rb"(: |msgstr \").*", rb'\1anders"' if b"msgstr" in regels[nr] else rb"\1anders", regels[nr])
    )


def _met_teken(ruw: bytes, toeval: Toeval) -> bytes:
    tekst = ruw.decode()
    plek = toeval.randrange(len(tekst) + 1)
    return (tekst[:plek] + toeval.choice(TEKENS) + tekst[plek:]).encode()


def _teken_weg(ruw: bytes, toeval: Toeval) -> bytes:
    tekst = ruw.decode()
    plek = toeval.randrange(len(tekst))
    return (tekst[:plek] + tekst[plek + 1 :]).encode()


def _leesteken_weg(ruw: bytes, toeval: Toeval) -> bytes:
    tekst = ruw.decode()
    plek = toeval.choice([m.start() for m in re.finditer(r"""["':\-\[\]{},]""", tekst)] or [0])
    return (tekst[:plek] + tekst[plek + 1 :]).encode()


def _cijfer_anders(ruw: bytes, toeval: Toeval) -> bytes:
    plekken = [m.start() for m in re.finditer(rb"\d", ruw)]
    if not plekken:
        return ruw
    plek = toeval.choice(plekken)
    return ruw[:plek] + str((int(ruw[plek : plek + 1]) + toeval.randint(1, 9)) % 10).encode() + ruw[plek + 1 :]


def _krulletjes(ruw: bytes, toeval: Toeval) -> bytes:
    plekken = [m.start() for m in re.finditer(rb'"', ruw)]
    if not plekken:
        return ruw
    plek = toeval.choice(plekken)
    return ruw[:plek] + "”".encode() + ruw[plek + 1 :]


SOORTEN: dict[str, Bewerking] = {
    "afgebroken bestand": lambda ruw, toeval: ruw[: toeval.randrange(len(ruw))],
    "begin kwijt": lambda ruw, toeval: ruw[toeval.randrange(1, len(ruw)) :],
    "regel weg": _op_regels(_regel_weg),
    "regel dubbel": _op_regels(_regel_dubbel),
    "regels omgewisseld": _op_regels(_regels_om),
    "regel afgekapt": _op_regels(_regel_afgekapt),
    "blok weg": _op_regels(_blok_weg),
    "inspringing": _op_regels(_inspringing),
    "regels samengevoegd": _op_regels(_samengevoegd),
    "conflict": _op_regels(_conflict),
    "half conflict": _op_regels(_half_conflict),
    "hekje in de tekst": _op_regels(_hekje),
    "waarde leeg": _op_regels(_leeg_gemaakt),
    "sleutel dubbel": _op_regels(_sleutel_dubbel),
    "teken erin": _met_teken,
    "teken eruit": _teken_weg,
    "leesteken eruit": _leesteken_weg,
    "cijfer anders": _cijfer_anders,
    "gekrulde aanhalingstekens": _krulletjes,
    "latin-1": lambda ruw, toeval: ruw.decode().encode("latin-1", "replace"),
    "UTF-16": lambda ruw, toeval: ruw.decode().encode(toeval.choice(("utf-16", "utf-16-le", "utf-16-be"))),
    "verkeerd gelezen": lambda ruw, toeval: ruw.decode("latin-1").encode(),
    "regels van Windows": lambda ruw, toeval: ruw.replace(b"\n", toeval.choice((b"\r\n", b"\r"))),
    "leeg": lambda ruw, toeval: toeval.choice((b"", b"\n", b"   \n\n", b"\xef\xbb\xbf")),
    "nullen": lambda ruw, toeval: b"\0" * len(ruw),
    "ruis": lambda ruw, toeval: toeval.randbytes(300),
    "te groot": lambda ruw, toeval: ruw + b"\n# " + b"x" * 5_000_000,
}
AAN_HET_BESTAND = ("weg", "map", "verwijzing", "verwijzing naar niets", "pijp")
"""Damage to the file as a whole, beside that to its bytes."""


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """Of one damage: what was done to which file, and what came of it.

    ``spoor``: a traceback. ``gezegd``: something was found that is not found in the whole project. ``anders``: what is
    read means something else than before (False also when the bytes are the same).
    """

    soort: str
    bestand: str
    spoor: str = ""
    gezegd: bool = False
    anders: bool = False
    wat: str = ""

    @property
    def stil(self) -> bool:
        """Whether the damage changed a meaning, and nobody was told."""
        return self.anders and not self.gezegd and not self.spoor


class Werf:
    """A copy of what people write, to damage one file at a time. ``map`` is its folder."""

    def __init__(self, map_: Path, project: Path) -> None:
        self.map = map_
        weg = shutil.ignore_patterns("assets", "schema", "README.md")
        for naam in ("kaart", "methodiek", "content"):
            shutil.copytree(project / naam, map_ / naam, ignore=weg)
        shutil.copytree(project / "content" / "assets", map_ / "content" / "assets")
        for naam in EDITIES.values():
            shutil.copy(project / naam, map_)
        for pad in (map_ / "kaart" / "contactpersonen").glob("*.yml"):
            pad.unlink()
        # Some of each kind, of all that there are many of: what is damaged is one file, and the others are read each time.
        for groep in ("kaart/organisaties", "kaart/hulpvragen", "methodiek/methoden", "methodiek/formulieren"):
            for stam in sorted({pad.stem for pad in (map_ / groep).iterdir()})[VAN_ELK:]:
                for pad in (map_ / groep).glob(f"{stam}.*"):
                    pad.unlink()
        for pad in sorted((map_ / "kaart" / "vertalingen").glob("*.po")):
            # The header and some hundred texts: enough to break all that can break, and soon read.
            delen = pad.read_text(encoding="utf-8").split("\n\n")
            pad.write_text("\n\n".join([delen[0], *delen[1 :: len(delen) // 150]]), encoding="utf-8")
        self.bestanden = sorted(
            pad.relative_to(map_).as_posix()
            for pad in map_.rglob("*")
            if pad.suffix in (".yml", ".md", ".po") and "assets" not in pad.parts
        )
        self._heel = {deel: self._kijk(deel) for deel in {self._deel(b) for b in self.bestanden}}

    @staticmethod
    def _deel(bestand: str) -> str:
        """What reads this file: one of the four, or a single catalogue."""
        if bestand.endswith(".po"):
            return bestand
        eerste = bestand.split("/")[0]
        return "kaart" if eerste in ("kaart", "methodiek") else "content" if eerste == "content" else CONFIG

    def _kijk(self, deel: str) -> tuple[set[Bevinding], Any]:
        """All that is found in a part, and what was read in it, to be compared."""
        if deel.endswith(".po"):
            pad = self.map / deel
            catalogus, bevindingen = lees_catalogus(pad.parent, pad.stem)
            gelezen: Any = {
                (b.context, str(b.id)): (b.string, b.fuzzy) for b in alle(catalogus._catalog) if any(b.string or ())
            }
            return set(bevindingen), gelezen
        if deel == "content":
            bladzijden, bevindingen = lees_bladzijden(self.map / "content")
            return set(bevindingen), (bladzijden, [_tekst(pad) for pad in sorted((self.map / "content").glob("*.md"))])
        if deel == CONFIG:
            talen = lees_sitetalen(self.map)
            instellingen = [lees_instellingen(self.map / naam) for naam in EDITIES.values()]
            return {*talen.bevindingen, *(b for _, mis in instellingen for b in mis)}, (
                talen.genoemd,
                talen.gebouwd,
                [i for i, _ in instellingen],
            )
        gelezen = lees_kaart(self.map / "kaart")
        bevindingen = controleer(gelezen, VANDAAG, icoon_bestaat)
        return {b for b in bevindingen if b.ernst != "taaltip"}, gelezen.kaart

    def beschadig(self, soort: str, bestand: str, toeval: Toeval) -> Uitkomst:
        """Do one damage, look, and mend it."""
        pad = self.map / bestand
        goed = pad.read_bytes()
        nieuw = _doe(soort, pad, goed, toeval)
        if nieuw == goed:
            return Uitkomst(soort, bestand)
        deel = self._deel(bestand)
        try:
            bevindingen, gelezen = self._kijk(deel)
            heel, was = self._heel[deel]
            for b in bevindingen:
                assert b.regel >= 1, b
                assert b.kolom >= 1, b
                assert "\n" not in str(b), b
            # The same finding a line further down is no new one.
            nieuwe = {(b.bestand, b.melding) for b in bevindingen} - {(b.bestand, b.melding) for b in heel}
            return Uitkomst(soort, bestand, "", bool(nieuwe), gelezen != was, _verschil(goed, nieuw))
        except Exception:
            return Uitkomst(soort, bestand, traceback.format_exc(), wat=_verschil(goed, nieuw))
        finally:
            if pad.is_dir() and not pad.is_symlink():
                pad.rmdir()
            pad.unlink(missing_ok=True)
            pad.write_bytes(goed)


def _doe(soort: str, pad: Path, goed: bytes, toeval: Toeval) -> bytes | None:
    """Damage the file; returns its new bytes, None when it is no ordinary file any more."""
    if soort in SOORTEN:
        nieuw = SOORTEN[soort](goed, toeval)
        pad.write_bytes(nieuw)
        return nieuw
    pad.unlink()
    if soort == "map":
        pad.mkdir()
    elif soort == "verwijzing":
        pad.symlink_to("/etc/hostname")
    elif soort == "verwijzing naar niets":
        pad.symlink_to(pad.parent / "nergens")
    elif soort == "pijp":
        os.mkfifo(pad)
    return None


def _tekst(pad: Path) -> str:
    try:
        return lees_tekst(pad)
    except LeesFout as fout:
        return str(fout)


def _verschil(goed: bytes, nieuw: bytes | None) -> str:
    """The first line that is another one, before and after."""
    if nieuw is None:
        return ""
    for oud_regel, nieuw_regel in zip(goed.split(b"\n"), nieuw.split(b"\n"), strict=False):
        if oud_regel != nieuw_regel:
            return f"{oud_regel[:90].decode(errors='replace')!r} -> {nieuw_regel[:90].decode(errors='replace')!r}"
    return f"{len(goed)} -> {len(nieuw)} bytes"


def plan(bestanden: list[str], aantal: int, zaad: str) -> list[tuple[str, str, str]]:
    """``aantal`` damages (kind, file, seed): every kind as often, over all sorts of files alike."""
    toeval = random.Random(zaad)
    soorten = [*SOORTEN, *AAN_HET_BESTAND]
    groepen: dict[str, list[str]] = {}
    for bestand in bestanden:
        # organisaties are many, crisis.yml is one: each folder and each file beside folders has its share.
        groepen.setdefault(
            bestand if bestand.count("/") == 1 and "content" not in bestand else str(Path(bestand).parent), []
        ).append(bestand)
    namen = sorted(groepen)
    return [
        (soorten[nr % len(soorten)], toeval.choice(groepen[toeval.choice(namen)]), f"{zaad} {nr}")
        for nr in range(aantal)
    ]
