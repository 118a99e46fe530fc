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


class Mislukt(Exception):
    """Something could not be measured. ``str()`` says why on one line; ``uitvoer`` is the end of what was printed."""

    def __init__(self, reden: str, uitvoer: str = "") -> None:
        super().__init__(reden)
        self.uitvoer = uitvoer


def meet(opdracht: Opdracht) -> Meting:
    """Run a command once. Raises ``Mislukt``."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as uitvoer:
        begin = time.perf_counter()
        # A session of its own, by which its children and theirs are known.
        try:
            proces = subprocess.Popen(
                opdracht.regel,
                cwd=opdracht.map,
                env=opdracht.omgeving,
                stdout=uitvoer,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as fout:
            raise Mislukt(str(fout)) from fout
        meeste, pid = 0.0, 0
        while not pid:
            time.sleep(_ELKE)
            meeste = max(meeste, _geheugen(proces.pid))
            pid, status, verbruik = os.wait4(proces.pid, os.WNOHANG)
        wand = time.perf_counter() - begin
        proces.returncode = os.waitstatus_to_exitcode(status)
        if proces.returncode:
            uitvoer.seek(0)
            regels = uitvoer.read().rstrip().splitlines()[-20:]
            hoe = f"exit {proces.returncode}" if proces.returncode > 0 else f"signal {-proces.returncode}"
            # The first mistake that ``kaart`` names; or what a program says last, such as the end of a traceback.
            reden = next((regel for regel in regels if ": fout: " in regel), regels[-1] if regels else "")
            raise Mislukt(f"{hoe}: {reden or 'nothing was printed'}", "\n".join(regels))
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


def om_de_beurt(opdrachten: dict[str, Opdracht], keer: int, opwarmen: bool = True) -> dict[str, Meting | Mislukt]:
    """The median of so many runs of each; one after the other, so that a busy machine slows them all alike.

    Of one that fails, in whatever run: why. It is not run again, and the others go on.
    """
    rondes: dict[str, list[Meting]] = {naam: [] for naam in opdrachten}
    mislukt: dict[str, Mislukt] = {}
    for ronde in range(opwarmen + keer):
        for naam in [n for n in opdrachten if n not in mislukt]:
            try:
                meting = meet(opdrachten[naam])
            except Mislukt as fout:
                mislukt[naam] = fout
                continue
            if ronde >= opwarmen:
                rondes[naam].append(meting)
    return {
        naam: mislukt.get(naam)
        or Meting(*(median(getattr(meting, veld) for meting in rondes[naam]) for veld in ("wand", "cpu", "geheugen")))
        for naam in opdrachten
    }
