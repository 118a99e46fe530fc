"""Whether translations use the one word of each term (``kaart/vertalingen/termen.yml``), and what translators see of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from babel.messages.catalog import Message

from ..model.termen import Term, Termwoord
from .lengte import lengte_van
from .po import vormen
from .talen import TALEN

MEESTE_UITLEG = 4
"""How many terms are explained above one text."""
_KLEM = "\u0640"


def _vouw(tekst: str) -> str:
    """Without case, vowel marks and stretched letters, which say nothing about which word it is."""
    los = unicodedata.normalize("NFKD", tekst.casefold())
    return "".join(t for t in los if not unicodedata.combining(t) and t != _KLEM)


@cache
def _patroon(vorm: str, heel: bool = False) -> re.Pattern[str]:
    """What finds a word, ``*`` for any letters. It may begin and end inside another one, since articles and endings stand
    against a word in most languages; not with ``heel``."""
    midden = r"\w*".join(map(re.escape, _vouw(vorm).split("*")))
    return re.compile(rf"(?<!\w){midden}(?!\w)" if heel else midden)


def _heeft(tekst: str, mogelijk: Iterable[str], heel: bool = False) -> str | None:
    return next((vorm for vorm in mogelijk if _patroon(vorm, heel).search(tekst)), None)


class Termen:
    """The terms as a translator into one language needs them."""

    def __init__(self, termen: Iterable[Term], code: str) -> None:
        self._per_vorm = {vorm.casefold(): t for t in termen for vorm in t.vormen}
        self._code = code
        # In these scripts articles and prepositions stand against the word: nothing tells where it begins.
        self._los = TALEN[code].schrift not in ("arabisch", "ethiopisch") if code in TALEN else True
        # The longest first: "crisisopvang" is another term than "opvang".
        namen = sorted(map(re.escape, self._per_vorm), key=lambda v: (-len(v), v))
        self._patroon = re.compile(rf"(?<!\w)(?:{'|'.join(namen)})(?!\w)", re.I) if namen else None

    def in_tekst(self, nl: str) -> tuple[Term, ...]:
        """The terms in a Dutch text, in their order."""
        gevonden = self._patroon.findall(nl) if self._patroon else ()
        return tuple({t.id: t for t in (self._per_vorm[v.casefold()] for v in gevonden)}.values())

    def twijfel(self, nl: str) -> tuple[Term, ...]:
        """The terms in this text of which the word is not certain."""
        return tuple(t for t in self.in_tekst(nl) if (w := t.in_taal(self._code)) and w.zekerheid == "navragen")

    def keur(self, bericht: Message) -> Iterator[str]:
        """What is wrong with the terms in a translation, in Dutch."""
        bron = " ".join((bericht.id,) if isinstance(bericht.id, str) else bericht.id)
        hier = [v for v in vormen(bericht) if v]
        if not hier:
            return
        paren = [(t, w) for t in self.in_tekst(bron) if (w := t.in_taal(self._code))]
        tekst = _vouw(" ".join(hier))
        # The right word of one term can hold, or be, what another must not be called.
        over = tekst
        for term, woord in paren:
            for vorm in (woord.woord, woord.glos or woord.woord, *woord.vormen, *term.vormen):
                over = _patroon(vorm).sub(" ", over)
        context = bericht.context or ""
        lengte = lengte_van(context) if "/" in context else None

        def past(erbij: str) -> bool:
            return lengte is None or lengte.meet(f"{hier[0]} ({erbij})") <= lengte.hoogste

        for term, woord in paren:
            yield from self._keur_term(term, woord, tekst, over, past)

    def _keur_term(
        self, term: Term, woord: Termwoord, tekst: str, over: str, past: Callable[[str], bool]
    ) -> Iterator[str]:
        nederlands = _heeft(tekst, term.vormen)
        if verkeerd := _heeft(over, woord.niet, self._los):
            yield f"voor '{term.term}' staat hier '{verkeerd}', en dat betekent iets anders; schrijf '{woord.woord}'"
        elif not _heeft(tekst, (woord.woord, *woord.vormen)) and (past(woord.woord) or not nederlands):
            yield f"voor '{term.term}' hoort in deze taal '{woord.woord}' te staan, en dat staat hier niet"
        if term.nederlands == "erbij" and not nederlands and past(term.term):
            yield f"zet het Nederlandse woord erbij tussen haakjes: ({term.term}). Dat staat op de deur en in brieven"

    def uitleg(self, nl: str) -> list[str]:
        """For above a text: each term in it, what it means, its word, and what not to write."""
        regels = []
        for term in self.in_tekst(nl)[:MEESTE_UITLEG]:
            regel = f"{term.term}: {term.betekenis.nl}"
            if woord := term.in_taal(self._code):
                regel += f" Schrijf: {woord.woord}"
                regel += f" ({term.term})." if term.nederlands == "erbij" and term.term != woord.woord else "."
                if woord.niet:
                    regel += f" Niet: {', '.join(woord.niet)}."
                if woord.zekerheid == "navragen":
                    regel += " Over dit woord zijn wij niet zeker: kijk of het klopt."
            regels.append(regel)
        return regels
