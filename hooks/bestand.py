"""The one guarded way to read a file that others put there: a regular file, not too large, in UTF-8."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

HOOGSTE_BYTES = 512 * 1024
"""A text file larger than this is not something a person typed. Unit: bytes."""
# What programs leave behind without anyone asking: hidden files, copies for safety.
_RESTJE = re.compile(r"\..*|.*~|#.*#|.*\.(swp|swo|orig|rej|bak|tmp)|thumbs\.db|desktop\.ini", re.I | re.S)


class LeesFout(Exception):
    """A file that can't be read: on which line and in which column (from 1), and what to do, in Dutch."""

    def __init__(self, melding: str, regel: int = 1, kolom: int = 1) -> None:
        super().__init__(melding)
        self.melding, self.regel, self.kolom = melding, regel, kolom


def lees_bytes(pad: Path, hoogste: int = HOOGSTE_BYTES) -> bytes:
    """The bytes of a regular file of at most ``hoogste`` bytes. Never waits, never follows a link. Raises ``LeesFout``."""
    try:
        # Links are refused: one inside the kaart can point at what must stay behind the wall. A pipe would wait for ever.
        fd = os.open(pad, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as fout:
        raise LeesFout(_waarom_niet(pad)) from fout
    try:
        wat = os.fstat(fd)
        if not stat.S_ISREG(wat.st_mode):
            raise LeesFout(_waarom_niet(pad))
        if wat.st_size > hoogste:
            raise LeesFout(_te_groot(wat.st_size, hoogste))
        with open(fd, "rb", closefd=False) as bestand:
            # A file can grow while it is read.
            ruw = bestand.read(hoogste + 1)
    except OSError as fout:
        raise LeesFout(_waarom_niet(pad)) from fout
    finally:
        os.close(fd)
    if len(ruw) > hoogste:
        raise LeesFout(_te_groot(len(ruw), hoogste))
    return ruw


def _te_groot(grootte: int, hoogste: int) -> str:
    return (
        f"dit bestand is te groot: {grootte // 1024} kB, en meer dan {hoogste // 1024} kB kan niet. "
        "Kijk of er per ongeluk iets anders in staat"
    )


def _waarom_niet(pad: Path) -> str:
    try:
        soort = pad.lstat().st_mode
    except OSError:
        return "dit bestand is er niet; kijk of de naam klopt, of zet het terug"
    if stat.S_ISLNK(soort):
        return "dit is een verwijzing naar een ander bestand; zet het bestand zelf hier"
    if stat.S_ISDIR(soort):
        return "dit is een map, en hier hoort een bestand; haal de map weg"
    if not stat.S_ISREG(soort):
        return "dit is geen gewoon bestand; haal het weg, of zet er een gewoon bestand neer"
    return "de computer mag of kan dit bestand niet lezen; kijk of u het zelf kunt openen, en bewaar het opnieuw"


def is_er(pad: Path) -> bool:
    """Whether something stands there, also a link to nowhere: reading says what it is."""
    return pad.exists() or pad.is_symlink()


def is_restje(naam: str) -> bool:
    """Whether a file or folder with this name is not worth a word: nobody put it there on purpose."""
    return _RESTJE.fullmatch(naam) is not None


def lees_tekst(pad: Path, hoogste: int = HOOGSTE_BYTES) -> str:
    """The text of a UTF-8 file, without byte order mark, lines ending in ``\\n``. Raises ``LeesFout`` with the place."""
    ruw = lees_bytes(pad, hoogste)
    try:
        tekst = ruw.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        if ruw.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise LeesFout("dit bestand is bewaard als UTF-16; bewaar het opnieuw als UTF-8") from None
        voor = ruw[: fout.start]
        begin = voor.rfind(b"\n") + 1
        raise LeesFout(
            "hier staat een letter die de computer niet kan lezen; bewaar het bestand opnieuw als UTF-8 en typ de letter opnieuw",
            voor.count(b"\n") + 1,
            len(voor[begin:].decode("utf-8-sig")) + 1,
        ) from None
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    if regel := conflict(tekst, opgemaakt=pad.suffix == ".md"):
        raise LeesFout(CONFLICT, regel)
    return tekst


CONFLICT = (
    "hier stuiten twee wijzigingen op elkaar: tussen <<<<<<< en ======= staat de ene, tussen ======= en >>>>>>> de andere. "
    "Houd de goede tekst, en haal de andere weg, met de drie regels waarop deze tekens staan"
)
"""What to do about a merge that git left to people."""
_GRENS = re.compile(r"(?m)^(?:(?:<{7}|>{7}|\|{7})(?: .*)?|={7})$")


def conflict(tekst: str, *, opgemaakt: bool = False) -> int:
    """The first line (from 1) that git put between two changes that clash; 0 when there is none.

    A line in the middle (``=======``) is one too when the other two were taken away; but not in Markdown (``opgemaakt``)
    below a short line, where it underlines a heading.
    """
    regels = tekst.split("\n")
    for nr, regel in enumerate(regels, start=1):
        boven = regels[nr - 2] if nr > 1 else ""
        if _GRENS.fullmatch(regel) and not (opgemaakt and regel[0] == "=" and 0 < len(boven) <= 14):
            return nr
    return 0
