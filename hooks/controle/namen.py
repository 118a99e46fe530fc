"""The name that an organisation had before, left behind in a text after it was renamed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ..bestand import LeesFout, lees_tekst
from ..bevinding import Bevinding
from ..model import Kaart, Organisatie
from .dossier import Dossier
from .teksten import teksten


@dataclass(frozen=True, slots=True)
class _Vroeger:
    organisatie: Organisatie
    naam: str
    patroon: re.Pattern[str]


def _slug(tekst: str) -> str:
    kaal = unicodedata.normalize("NFKD", tekst.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", kaal))


def _namen(o: Organisatie) -> tuple[str, ...]:
    return (o.naam, *o.ook_bekend_als)


def _patroon(woorden: list[str]) -> re.Pattern[str]:
    # A name begins with a capital or a figure; the same word with a small letter is a word.
    return re.compile(r"(?<!\w)(?=[A-Z\d])" + r"[\s-]+".join(f"(?i:{re.escape(w)})" for w in woorden) + r"(?!\w)")


def _vroeger(kaart: Kaart) -> Iterator[_Vroeger]:
    """The names that organisations had: those that an editor wrote down, and the one that an id, which never changes, keeps."""
    nu = {_slug(naam) for o in kaart.organisaties for naam in _namen(o)}
    # All in one, since with thousands of names every id is looked for in all of them.
    namen = "\n".join(f"-{naam}-" for naam in nu)
    aaneen = "\n".join(naam.replace("-", "") for naam in nu)
    for o in kaart.organisaties:
        for naam in o.vroeger:
            if _slug(naam) not in nu:
                yield _Vroeger(o, naam, _patroon(naam.split()))
        # Still (a part of) a name, however dots and dashes stand in it.
        if f"-{o.id}-" not in namen and o.id.replace("-", "") not in aaneen:
            woorden = o.id.split("-")
            yield _Vroeger(o, " ".join(w.capitalize() for w in woorden), _patroon(woorden))


def oude_namen(d: Dossier) -> Iterator[Bevinding]:
    """A text that calls an organisation by a name it no longer has.

    What it was called is known from ``vroeger``, and from its id: that is its first name for ever, so that a rename of
    ``naam`` alone is noticed too. Only a mention with a capital counts, and none that is part of a name of today.
    """
    vroeger = list(_vroeger(d.kaart))
    if not vroeger:
        return
    huidig = re.compile(
        "|".join(re.escape(n) for o in d.kaart.organisaties for n in sorted(_namen(o), key=len, reverse=True))
        or r"(?!)"
    )

    def zoek(tekst: str) -> Iterator[tuple[int, str]]:
        kaal = huidig.sub(lambda naam: "_" * len(naam[0]), tekst)
        for v in vroeger:
            for gevonden in v.patroon.finditer(kaal):
                yield (
                    gevonden.start(),
                    f"hier staat '{gevonden[0]}', en die organisatie heet nu '{v.organisatie.naam}'; verander de naam in deze "
                    f"tekst. Klopt de oude naam hier wel? Zet hem in {v.organisatie.id}.yml bij ook_bekend_als",
                )

    for stuk in d.stukken:
        if stuk.soort.personen:
            continue
        heeft_naam = stuk.soort.naam == "organisaties" or stuk.soort.proza
        for pad, tekst in teksten(stuk.record):
            if heeft_naam and pad[0] in ("naam", "ook_bekend_als", "vroeger", "proza"):
                continue
            for _, melding in zoek(tekst):
                yield d.van(stuk).bevinding(pad, melding, ernst="let op")
    projectmap = d.gelezen.map.parent
    for bestand in sorted([*projectmap.glob("content/*.md"), *projectmap.glob("methodiek/*/*.md")]):
        try:
            tekst = lees_tekst(bestand)
        except LeesFout:
            # What can't be read was said already.
            continue
        for nr, regel in enumerate(tekst.split("\n"), start=1):
            for kolom, melding in zoek(regel):
                yield Bevinding(bestand.relative_to(projectmap).as_posix(), nr, kolom + 1, melding, "let op")
