"""Time and memory of whole processes, without anything but Linux itself."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_MiB = 1024.0  # in KiB
_ELKE = 0.02  # between two looks at the memory, in s


@dataclass(frozen=True, slots=True)
class Meting:
    """One run: wall time and processor time of all its processes (s), and their memory together at its highest (MiB).

    Memory is the sum of the proportional set sizes (PSS), so that what forked processes share counts once.
    """

    wand: float
    cpu: float
    geheugen: float


@dataclass(frozen=True, slots=True)
class Opdracht:
    """What to run, and where."""

    regel: Sequence[str]
    map: Path
    omgeving: dict[str, str]


class Mislukt(RuntimeError):
    """A command that should succeed did not; the message is what it said."""


def meet(opdracht: Opdracht) -> Meting:
    """Run a command once. Raises ``Mislukt``."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as uitvoer:
        begin = time.perf_counter()
        # A session of its own, by which its children and theirs are known.
        proces = subprocess.Popen(
            opdracht.regel,
            cwd=opdracht.map,
            env=opdracht.omgeving,
            stdout=uitvoer,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        meeste, pid = 0.0, 0
        while not pid:
            time.sleep(_ELKE)
            meeste = max(meeste, _geheugen(proces.pid))
            pid, status, verbruik = os.wait4(proces.pid, os.WNOHANG)
        wand = time.perf_counter() - begin
        proces.returncode = os.waitstatus_to_exitcode(status)
        if proces.returncode:
            uitvoer.seek(0)
            raise Mislukt(f"{' '.join(opdracht.regel)}:\n{uitvoer.read()[-2000:]}")
    return Meting(wand, verbruik.ru_utime + verbruik.ru_stime, meeste / _MiB)


def _geheugen(sessie: int) -> float:
    """KiB of all processes of a session."""
    som = 0.0
    for map_ in Path("/proc").iterdir():
        if not map_.name.isdigit():
            continue
        try:
            if int((map_ / "stat").read_text().rpartition(")")[2].split()[3]) != sessie:
                continue
            regels = (map_ / "smaps_rollup").read_text().splitlines()
        except OSError:  # It has just ended.
            continue
        som += sum(float(r.split()[1]) for r in regels if r.startswith("Pss:"))
    return som


def om_de_beurt(opdrachten: dict[str, Opdracht], keer: int, opwarmen: bool = True) -> dict[str, Meting]:
    """The median of so many runs of each; one after the other, so that a busy machine slows them all alike."""
    if opwarmen:
        for opdracht in opdrachten.values():
            meet(opdracht)
    rondes = [{naam: meet(opdracht) for naam, opdracht in opdrachten.items()} for _ in range(keer)]
    return {
        naam: Meting(*(median(getattr(ronde[naam], veld) for ronde in rondes) for veld in ("wand", "cpu", "geheugen")))
        for naam in opdrachten
    }
