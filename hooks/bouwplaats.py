"""Where a site is made, and how it takes the place of the one before: whole, both editions at once, or not at all.

In the folder that holds the editions: ``.bezig`` is locked as long as somebody builds; ``.nieuw-…`` is work in progress;
``.wissel`` holds editions that are whole and are being put in place.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from .processen import STOPTEKENS
from .storing import Bezwaar

_SLOT, _NIEUW, _WISSEL, _OUD = ".bezig", ".nieuw-", ".wissel", ".oud"


@contextmanager
def bouwplaats(doel: Path) -> Iterator[Path]:
    """An empty folder to build in, inside ``doel``, which is ours alone until the end; then it is gone.

    What builds that were stopped left behind is cleared first. Raises ``Bezwaar`` when another build is at work there.
    """
    doel.mkdir(parents=True, exist_ok=True)
    with _op_slot(doel):
        _zet_in_de_plaats(doel)
        # Only a build that has the lock has such a folder: this one is the first.
        for rest in doel.glob(f"{_NIEUW}*"):
            shutil.rmtree(rest, ignore_errors=True)
        werk = Path(tempfile.mkdtemp(prefix=_NIEUW, dir=doel))
        try:
            yield werk
        finally:
            shutil.rmtree(werk, ignore_errors=True)


@contextmanager
def _op_slot(doel: Path) -> Iterator[None]:
    pad = doel / _SLOT
    while True:
        slot = open(os.open(pad, os.O_RDWR | os.O_CREAT, 0o644), "r+", encoding="utf-8", errors="replace")  # noqa: SIM115
        try:
            # Processes that build along hold it as well, so it stays locked as long as one of them lives.
            fcntl.flock(slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fout:
            sinds = slot.read(40).strip()
            slot.close()
            if fout.errno not in (errno.EWOULDBLOCK, errno.EACCES):
                raise
            raise Bezwaar(
                f"In {doel} wordt al een site gemaakt{f' (sinds {sinds})' if sinds else ''}. "
                "Wacht tot die klaar is, of kies een andere map met --doel."
            ) from None
        # The build before took its file away between our opening and our locking it: lock the one that is there now.
        if _zelfde(slot.fileno(), pad):
            break
        slot.close()
    try:
        slot.truncate(0)
        slot.write(f"{datetime.now():%H:%M} uur")
        slot.flush()
        yield
    finally:
        pad.unlink(missing_ok=True)
        slot.close()


def _zelfde(fd: int, pad: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(fd), pad.stat())
    except FileNotFoundError:
        return False


def keur_volledig(map_: Path, verwacht: Mapping[str, int]) -> None:
    """Every file (address -> size in bytes) is there. Raises ``Bezwaar`` naming what is not."""
    mis = [
        adres
        for adres, grootte in sorted(verwacht.items())
        if not (pad := map_ / adres).is_file() or pad.stat().st_size != grootte
    ]
    if mis:
        meer = f" en nog {len(mis) - 3}" if len(mis) > 3 else ""
        raise Bezwaar(f"Er missen bestanden in de nieuwe site: {', '.join(mis[:3])}{meer}. Probeer het opnieuw.")


def zet_neer(klaar: Path, doel: Path) -> None:
    """Put the editions in the folder ``klaar`` (inside ``bouwplaats(doel)``) in the place of those in ``doel``: all or none."""
    wissel = doel / _WISSEL
    edities = [pad.name for pad in klaar.iterdir()]
    # No signal comes in between; who pulls the plug here finds it finished at the next build.
    gewoon = signal.pthread_sigmask(signal.SIG_BLOCK, STOPTEKENS)
    try:
        klaar.rename(wissel)
        try:
            _wissel(doel, wissel)
        except BaseException:
            _draai_terug(doel, wissel, edities)
            wissel.rename(klaar)
            raise
        # Beside the work, with which it is cleared.
        wissel.rename(klaar)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, gewoon)


def _zet_in_de_plaats(doel: Path) -> None:
    """Finish what a build that was stopped at the last moment had begun."""
    wissel = doel / _WISSEL
    if wissel.is_dir():
        _wissel(doel, wissel)
        wissel.rename(Path(tempfile.mkdtemp(prefix=_NIEUW, dir=doel)) / "oud")


def _wissel(doel: Path, wissel: Path) -> None:
    for nieuw in sorted(pad for pad in wissel.iterdir() if pad.suffix != _OUD):
        plek = doel / nieuw.name
        if os.path.lexists(plek):
            plek.rename(wissel / f"{nieuw.name}{_OUD}")
        nieuw.rename(plek)


def _draai_terug(doel: Path, wissel: Path, edities: list[str]) -> None:
    for editie in edities:
        plek, oud = doel / editie, wissel / f"{editie}{_OUD}"
        if not (wissel / editie).exists():
            plek.rename(wissel / editie)
        if os.path.lexists(oud):
            oud.rename(plek)
