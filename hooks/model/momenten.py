"""Days and hours inside a text: ``Bel op {Mo-Fr 09:00-17:00}.``

An editor types them as opening hours are typed, and each language says them in its own words, from one place in code
(``vertaling/woorden.py``): "weekend" means Friday and Saturday to many readers, and 9:00 another hour.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .uren import Tijden, dagen_nl, tijden_nl
from .uren_lezen import UrenFout, lees_uren

_MOMENT = re.compile(r"\{([^{}]*)\}")
_UUR = r"(?:[01]\d|2[0-3]):[0-5]\d"
_VORM = re.compile(rf"(?P<dagen>[A-Z][a-z](?:[-,][A-Z][a-z])*)?(?: (?=\d))?(?P<tijden>{_UUR}-[\d:]+)?")
_ADVIES = "Schrijf bijvoorbeeld {{Mo-Fr}}, {{Sa,Su}}, {{Mo-Fr 09:00-17:00}} of {{09:00}}"


@dataclass(frozen=True, slots=True)
class Moment:
    """Days (0 = Monday) in runs of days after each other, and the times of those days.

    Without days it is every day; without times the whole day. ``vanaf`` is a time alone, in minutes since midnight.
    """

    dagen: tuple[tuple[int, ...], ...] = ()
    tijden: Tijden = ()
    vanaf: int | None = None


class GeenMoment(ValueError):
    """What stands between { and } can't be read; its text says in Dutch what to write."""


def lees_moment(tekst: str) -> Moment:
    """``Mo-Fr 09:00-17:00``, ``Sa,Su``, ``23:00-07:30`` or ``09:00``. Raises ``GeenMoment``."""
    if re.fullmatch(_UUR, tekst):
        return Moment(vanaf=int(tekst[:2]) * 60 + int(tekst[3:]))
    vorm = _VORM.fullmatch(tekst)
    if vorm is None or not tekst:
        raise GeenMoment(_ADVIES.format())
    try:
        uren = lees_uren(f"{vorm['dagen'] or 'Mo-Su'} {vorm['tijden'] or '00:00-24:00'}")
    except UrenFout as fout:
        raise GeenMoment(f"{fout.melding}. {_ADVIES.format()}") from fout
    open_ = [deel for deel in uren.dagdelen() if deel.tijden]
    return Moment(
        dagen=tuple(deel.dagen for deel in open_) if vorm["dagen"] else (),
        tijden=open_[0].tijden if vorm["tijden"] else (),
    )


def momenten_in(tekst: str) -> Iterator[str]:
    """What stands between { and } in a text."""
    yield from _MOMENT.findall(tekst) if "{" in tekst else ()


def vul_momenten(tekst: str, woorden: Callable[[Moment], str]) -> str:
    """The text with ``woorden`` for every moment in it; what is none stays as it is."""

    def woord(gevonden: re.Match[str]) -> str:
        try:
            return woorden(lees_moment(gevonden[1]))
        except GeenMoment:
            return gevonden[0]

    return _MOMENT.sub(woord, tekst) if "{" in tekst else tekst


def moment_nl(moment: Moment) -> str:
    """``maandag tot en met vrijdag 9:00 tot 17:00 uur``, as an editor reads it."""
    if moment.vanaf is not None:
        return f"{moment.vanaf // 60}:{moment.vanaf % 60:02} uur"
    dagen = dagen_nl([nr for reeks in moment.dagen for nr in reeks]) if moment.dagen else ""
    return " ".join(deel for deel in (dagen, tijden_nl(moment.tijden) if moment.tijden else "") if deel)
