"""What goes wrong outside the data: a full disk, a folder that may not be written, a fault in the program itself."""

from __future__ import annotations

import errno
import tempfile
from datetime import datetime
from pathlib import Path


class Bezwaar(Exception):
    """Why a command can't go on. ``str()`` is a Dutch sentence that says what to do."""


_WAT_ER_IS = {
    errno.ENOSPC: "de schijf is vol; maak ruimte en probeer het opnieuw",
    errno.EDQUOT: "u mag niet meer op deze schijf zetten; maak ruimte en probeer het opnieuw",
    errno.EROFS: "op deze schijf kan niets geschreven worden; kies een andere map",
    errno.EACCES: "u mag daar niet lezen of schrijven; vraag de beheerder, of kies een andere map",
    errno.EPERM: "u mag daar niet lezen of schrijven; vraag de beheerder, of kies een andere map",
    errno.ENOENT: "dit bestand of deze map bestaat niet",
    errno.ENOTDIR: "dit is een bestand, en hier hoort een map; kies een andere map, of hernoem het bestand",
    errno.EISDIR: "dit is een map, en hier hoort een bestand; hernoem de map",
    errno.EEXIST: "hier staat al iets met die naam; hernoem dat, of kies een andere map",
    errno.EBUSY: "deze map is in gebruik en kan niet vervangen worden; kies een andere map",
    errno.EMFILE: "er zijn te veel bestanden tegelijk open; sluit programma's en probeer het opnieuw",
    errno.ENOMEM: "er is te weinig geheugen; sluit programma's en probeer het opnieuw",
    errno.ENAMETOOLONG: "deze naam is te lang; kies een kortere",
    errno.EIO: "de schijf geeft een fout; probeer het opnieuw, of kies een andere schijf",
}


def uitleg(fout: OSError) -> str:
    """What a fault of the disk means, as a Dutch sentence with the file it is about."""
    if fout.errno is None:
        return str(fout)
    wat = _WAT_ER_IS.get(fout.errno, f"de computer meldt: {fout.strerror}")
    return f"{fout.filename}: {wat}" if fout.filename else wat


def bewaar_spoor(spoor: str, map_: Path) -> str:
    """Keep a traceback in a file in ``map_``, or where there is room; return the sentence that tells where."""
    naam = f"kaart-fout-{datetime.now():%Y%m%d-%H%M%S}.txt"
    for plek in (map_, Path(tempfile.gettempdir())):
        try:
            (plek / naam).write_text(spoor, encoding="utf-8")
        except OSError:
            continue
        return f"Er ging iets mis in het programma zelf. Stuur dit bestand naar de beheerder: {plek / naam}"
    return f"Er ging iets mis in het programma zelf. Stuur dit naar de beheerder:\n{spoor}"
