"""Characters in plain text that are not what a reader takes them for, with the place in the file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from ..bevinding import Bevinding, Ernst
from ..model.tekst import VreemdTeken, onzichtbare_tekens, vreemde_tekens


def is_verstopt(teken: str) -> bool:
    """Whether nobody sees this character, wherever it stands: direction marks, spaces of no width."""
    # What is Cc (a tab, a bell) is for whoever reads the format.
    return not teken.isascii() and unicodedata.category(teken) != "Cc" and bool(onzichtbare_tekens(teken))


def zonder_verstopte(tekst: str) -> str:
    """The text without what nobody sees, for when it was told already."""
    # Of a whole text it is known at once whether it holds one; most hold none.
    return "".join(t for t in tekst if not is_verstopt(t)) if onzichtbare_tekens(tekst) else tekst


def verstopte_tekens(tekst: str, naam: str, ernst: Ernst = "fout") -> Iterator[Bevinding]:
    """One finding for each line of ``tekst`` with a character that nobody sees; ``naam`` is how messages call the file."""
    for nr, regel in enumerate(tekst.split("\n"), start=1) if onzichtbare_tekens(tekst) else ():
        for kolom, teken in enumerate(regel, start=1) if onzichtbare_tekens(regel) else ():
            if is_verstopt(teken):
                yield Bevinding(naam, nr, kolom, VreemdTeken(0, "onzichtbaar", "", teken).melding, ernst)
                break


def vreemd_in(tekst: str, naam: str) -> Iterator[Bevinding]:
    """Every character of a Dutch text that is not what it looks like."""
    for nr, regel in enumerate(tekst.split("\n"), start=1):
        for vreemd in vreemde_tekens(regel.replace("\t", " ")):
            yield Bevinding(naam, nr, vreemd.plek + 1, vreemd.melding)
