"""What of the folder ``content/`` comes on the site: a list of what may, since MkDocs publishes whatever it finds there.

Pages are ``over.md``, and ``over.ti.md`` in another language, right in the folder; everything else stands in one of
``MAPPEN``. What is not on the list is told to the editor and stays off the site.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .beelden import SOORTEN, GeenBeeld, schoon_beeld
from .bestand import LeesFout, is_restje, lees_tekst
from .bevinding import Bevinding, Ernst, kort
from .vertaling.bladzijden import geen_bladzijde

MAPPEN: dict[str, tuple[str, ...]] = {
    "assets/css": (".css",),
    "assets/js": (".js",),
    "assets/beeld": (".svg", *SOORTEN),
}
"""Folder -> how the names of the files in it end."""

_BEZIT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(\.[a-z]+)")
# A drawing is text in which anything can stand; ours hold shapes alone.
_SVG_MEER = re.compile(
    r"<!|<\?(?!xml\s)|<\s*/?\s*(script|metadata|foreignObject|image|[a-z]+:)|\son[a-z]+\s*=|javascript:", re.I
)


@dataclass(frozen=True, slots=True)
class Inhoud:
    """``bestanden`` are all files that may be published, relative to ``content/``; ``beelden`` those of them that are
    pictures, as they are published; ``bevindingen`` what is wrong with the rest."""

    bestanden: frozenset[str] = frozenset()
    beelden: tuple[tuple[str, bytes], ...] = ()
    bevindingen: tuple[Bevinding, ...] = ()


def lees_inhoud(map_: Path) -> Inhoud:
    """Look at everything in ``map_`` (the folder ``content/``). Nothing is raised, and no link is followed."""
    goed: set[str] = set()
    beelden: dict[str, bytes] = {}
    mis: list[Bevinding] = []

    def meld(pad: Path, melding: str, ernst: Ernst = "let op") -> None:
        mis.append(Bevinding(pad.relative_to(map_.parent).as_posix(), 1, 1, melding, ernst))

    for pad in _alles(map_):
        adres = pad.relative_to(map_).as_posix()
        soort = pad.lstat().st_mode
        if stat.S_ISLNK(soort) and pad.is_dir():
            # MkDocs walks through such a link, however much there is behind it: better no site.
            meld(
                pad,
                "dit is een verwijzing naar een andere map; haal haar weg, en zet de bestanden zelf hier",
                ernst="fout",
            )
        elif is_restje(pad.name):
            continue
        elif pad.suffix == ".md" and pad.parent == map_ and not stat.S_ISDIR(soort):
            # What is wrong with a page, ``vertaling/bladzijden.py`` says; it stops the build.
            if stat.S_ISREG(soort) and geen_bladzijde(map_, pad) is None:
                goed.add(adres)
        elif stat.S_ISDIR(soort):
            if not any(map_naam == adres or map_naam.startswith(f"{adres}/") for map_naam in MAPPEN):
                meld(pad, f"de map '{kort(pad.name)}' hoort hier niet, en komt niet op de site; haal haar weg")
        elif stat.S_ISLNK(soort):
            meld(
                pad, "dit is een verwijzing naar een ander bestand, en komt niet op de site; zet het bestand zelf hier"
            )
        elif not stat.S_ISREG(soort):
            meld(pad, "dit is geen gewoon bestand, en komt niet op de site; haal het weg")
        elif bezwaar := _geen_bezit(pad.name, pad.parent.relative_to(map_).as_posix()):
            meld(pad, f"{bezwaar}. Het komt zo niet op de site")
        else:
            try:
                if pad.suffix in SOORTEN:
                    beelden[adres] = schoon_beeld(pad)
                elif pad.suffix == ".svg":
                    _keur_tekening(lees_tekst(pad))
            except (GeenBeeld, LeesFout) as fout:
                meld(pad, f"{fout}. Het komt zo niet op de site")
            else:
                goed.add(adres)
    return Inhoud(frozenset(goed), tuple(beelden.items()), tuple(mis))


def _alles(map_: Path) -> Iterator[Path]:
    """All there is, sorted, without what is in a folder that nobody knows: that is said of the folder."""
    for pad in sorted(map_.iterdir()) if map_.is_dir() else ():
        yield pad
        adres = pad.relative_to(map_).as_posix()
        if adres == "assets" and pad.is_dir() and not pad.is_symlink():
            for onder in sorted(pad.iterdir()):
                yield onder
                if f"{adres}/{onder.name}" in MAPPEN and onder.is_dir() and not onder.is_symlink():
                    yield from sorted(onder.iterdir())


def _geen_bezit(naam: str, map_: str) -> str | None:
    """Why a file can't be in this folder below ``content/``, in Dutch."""
    if map_ == ".":
        return "hier kunnen alleen bladzijden, zoals over.md of over.ti.md; haal dit bestand weg"
    if (einden := MAPPEN.get(map_)) is None:
        return f"hier horen geen bestanden; ze staan in {', '.join(MAPPEN)}. Haal dit bestand weg"
    vorm = _BEZIT.fullmatch(naam)
    if vorm is None or vorm[1] not in einden:
        return (
            f"hier kunnen alleen bestanden die eindigen op {' of '.join(einden)}, met een naam van kleine letters, "
            "cijfers en streepjes; haal dit bestand weg, of hernoem het"
        )
    return None


def _keur_tekening(tekst: str) -> None:
    """Raises ``GeenBeeld`` for a drawing with more in it than shapes."""
    if _SVG_MEER.search(tekst):
        raise GeenBeeld(
            "in deze tekening staat meer dan vormen, zoals een opmerking of de naam van een maker; "
            "bewaar haar opnieuw als gewone of geoptimaliseerde SVG"
        )
