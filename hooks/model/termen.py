"""One word for each concept in every language, and what it means."""

from __future__ import annotations

from typing import Literal

from .lezer import AlleenTeam, Openbaar
from .tekst import Alinea, Regel
from .waarden import Id, Record, TaalcodeBalie

Zekerheid = Literal["zeker", "navragen"]
NederlandsErbij = Literal["erbij", "hoeft niet"]


class Termwoord(Record):
    """The word for a term in one language.

    ``glos`` says in that language what it is, where the word alone does not. ``vormen`` are what it is recognised by in
    a sentence, ``*`` for any letters; the word itself always is. ``niet`` are words that say something else.
    """

    taal: Openbaar[TaalcodeBalie]
    woord: Openbaar[Regel]
    glos: Openbaar[Regel | None] = None
    vormen: AlleenTeam[tuple[Regel, ...]] = ()
    niet: AlleenTeam[tuple[Regel, ...]] = ()
    zekerheid: AlleenTeam[Zekerheid] = "navragen"


class Term(Record):
    """kaart/vertalingen/termen.yml: a Dutch word, what it means, and its one word in each language.

    ``ook`` are other forms of the Dutch. ``nederlands``: whether the Dutch word stands beside the translation in every
    text, since it is what stands on the door and in letters.
    """

    id: Openbaar[Id]
    term: Openbaar[Regel]
    ook: Openbaar[tuple[Regel, ...]] = ()
    betekenis: Openbaar[Alinea]
    nederlands: AlleenTeam[NederlandsErbij] = "erbij"
    woorden: Openbaar[tuple[Termwoord, ...]] = ()

    @property
    def vormen(self) -> tuple[str, ...]:
        """Every form of the Dutch word."""
        return (self.term, *self.ook)

    def in_taal(self, code: str) -> Termwoord | None:
        """Its word in this language; None when nobody chose one yet."""
        return next((w for w in self.woorden if w.taal == code), None)
