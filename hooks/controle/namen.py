"""The name that an organisation had before, left behind in a text after it was renamed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from ..bestand import LeesFout, lees_tekst
from ..bevinding import Bevinding
from ..inlezen import Gelezen
from ..model import Kaart, Organisatie
from .prive import records
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


def _is_nog_naam(id_: str, namen: list[str]) -> bool:
    """Whether an id is still (a part of) one of the names, however dots and dashes stand in it."""
    return any(
        f"-{id_}-" in f"-{_slug(naam)}-" or id_.replace("-", "") in _slug(naam).replace("-", "") for naam in namen
    )


def _patroon(woorden: list[str]) -> re.Pattern[str]:
    # A name begins with a capital or a figure; the same word with a small letter is a word.
    return re.compile(r"(?<!\w)(?=[A-Z\d])" + r"[\s-]+".join(f"(?i:{re.escape(w)})" for w in woorden) + r"(?!\w)")


def _vroeger(kaart: Kaart) -> Iterator[_Vroeger]:
    """The names that organisations had: those that an editor wrote down, and the one that an id, which never changes, keeps."""
    nu = [naam for o in kaart.organisaties for naam in _namen(o)]
    for o in kaart.organisaties:
        for naam in o.vroeger:
            if _slug(naam) not in map(_slug, nu):
                yield _Vroeger(o, naam, _patroon(naam.split()))
        if not _is_nog_naam(o.id, nu):
            woorden = o.id.split("-")
            yield _Vroeger(o, " ".join(w.capitalize() for w in woorden), _patroon(woorden))


def oude_namen(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """A text that calls an organisation by a name it no longer has.

    What it was called is known from ``vroeger``, and from its id: that is its first name for ever, so that a rename of
    ``naam`` alone is noticed too. Only a mention with a capital counts, and none that is part of a name of today.
    """
    vroeger = list(_vroeger(kaart))
    if not vroeger:
        return
    huidig = re.compile(
        "|".join(re.escape(n) for o in kaart.organisaties for n in sorted(_namen(o), key=len, reverse=True)) or r"(?!)"
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

    for soort, record in records(kaart):
        waar = gelezen.waar(soort, getattr(record, "id", ""))
        for pad, tekst in teksten(record):
            if pad[0] in ("naam", "ook_bekend_als", "vroeger", "proza") and soort in (
                "organisaties",
                "methoden",
                "trajecten",
            ):
                continue
            for _, melding in zoek(tekst):
                yield waar.bevinding(pad, melding, ernst="let op")
    projectmap = gelezen.map.parent
    for bestand in sorted([*projectmap.glob("content/*.md"), *projectmap.glob("methodiek/*/*.md")]):
        try:
            tekst = lees_tekst(bestand)
        except LeesFout:
            # What can't be read was said already.
            continue
        for nr, regel in enumerate(tekst.split("\n"), start=1):
            for kolom, melding in zoek(regel):
                yield Bevinding(bestand.relative_to(projectmap).as_posix(), nr, kolom + 1, melding, "let op")
