"""What a translator must know of a text: where it is shown, how long it may be, what its Dutch words mean.

Volunteers read this in Poedit, above the text they work on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from ..model import Begrip, Kaart
from ..model.getoond import Getoond
from ..model.momenten import lees_moment, moment_nl, momenten_in
from ..model.soorten import SOORTEN, Soort, stukken
from .lengte import lengte_van, velden_van
from .termen import MEESTE_UITLEG, Termen

_BLADEN = {
    "kop.html": "bovenaan elke pagina",
    "voet.html": "onderaan elke pagina",
    "kruimels.html": "het pad bovenaan elke pagina",
    "macros.html": "overal op de site, zoals op kaartjes",
    "home.html": "de eerste pagina",
    "leefgebied.html": "de pagina van een leefgebied",
    "organisatie.html": "de pagina van een organisatie",
    "hulpvraag.html": "de pagina van een hulpvraag",
    "zoekhulp.html": "de zoekhulp",
    "mijn-lijst.html": "de pagina Mijn lijst",
    "direct-hulp.html": "de pagina Direct hulp",
    "drukwerk.html": "de pagina Op papier",
    "vertalingen.html": "de pagina over de vertalingen",
    "niet-gevonden.html": "de pagina voor een adres dat niet bestaat",
    "poster.html": "de poster (gedrukt)",
    "bladmacros.html": "elk gedrukt werkblad",
}
_RANDEN = {"aria-label": "voor wie laat voorlezen", "placeholder": "grijs in een invulveld", "title": "bij aanwijzen"}
_VAKKEN = {
    "button": "knop",
    "a": "link",
    "summary": "knop die openklapt",
    "label": "bij een invulveld",
    "legend": "boven keuzes",
    "th": "kop in een tabel",
    "option": "keuze in een lijst",
    **{f"h{n}": "kop" for n in range(1, 5)},
}


def namen_van(kaart: Kaart) -> dict[str, str]:
    """What a translator calls a record, by the start of its context: ``organisaties/limor`` is LIMOR."""
    return {
        f"{_voor(stuk.soort)}{stuk.id}": stuk.soort.noem.format(**dict(stuk.record))
        for stuk in stukken(kaart)
        if stuk.soort.noem
    }


def _voor(soort: Soort) -> str:
    """The contexts of a kind, up to the id of a record."""
    if soort.handboek:
        return f"methodiek/{soort.naam}:"
    return f"{soort.naam}/{soort.stukken}:" if soort.stukken else f"{soort.naam}/"


def plaats(context: str, namen: dict[str, str]) -> str:
    """Where a text of the kaart is shown, in plain words: what its field says, or the nearest one around it, or its kind."""
    soort = next((s for s in SOORTEN if context.startswith(_voor(s))), None)
    if soort is None:
        return "op de site"
    labels = [deel for veld in velden_van(context) for deel in veld.metadata if isinstance(deel, Getoond)]
    naam = re.split(r"[:.]", context.removeprefix(_voor(soort)))[0]
    return (labels[-1].waar if labels else soort.getoond).format(namen.get(_voor(soort) + naam, naam))


def plaats_interface(nl: str, bestanden: Iterable[tuple[str, str]]) -> list[str]:
    """Where a text of the interface is shown: per file (name, content) as far as that can be seen from it."""
    plekken: dict[str, None] = {}
    for naam, inhoud in bestanden:
        bron = Path(naam)
        blad = _BLADEN.get(bron.name) or (
            _BLADEN["drukwerk.html"]
            if "vellen" in bron.parts or bron.name == "vel.py"
            else "een gedrukt werkblad"
            if "drukwerk" in bron.parts
            else f"de pagina {bron.stem}"
            if bron.suffix == ".html"
            else "namen, zinnen en getallen op de site"
        )
        soort = _vak(nl, inhoud) if bron.suffix == ".html" else ""
        plekken[f"{soort}, {blad}" if soort else blad] = None
    # A text that stands everywhere needs no list of everywhere.
    return list(plekken)[:3]


def _vak(nl: str, inhoud: str) -> str:
    plek = inhoud.find(f'("{nl}"')
    if plek < 0:
        return ""
    voor = inhoud[max(0, plek - 200) : plek]
    if rand := re.search(r'([\w-]+)="\{\{[^"{}]*$', voor):
        return _RANDEN.get(rand[1], "")
    open_ = re.findall(r"<(/?)([a-z][a-z0-9]*)\b", voor)
    return _VAKKEN.get(open_[-1][1], "") if open_ and not open_[-1][0] else ""


class Woordzoeker:
    """Finds the Dutch words that need a word of explanation: terms that have one word in each language, and begrippen."""

    def __init__(self, begrippen: Iterable[Begrip], termen: Termen) -> None:
        self._termen = termen
        # The first sentence says what it is.
        self._uitleg = {b.term: re.split(r"(?<=[.!?])\s", b.uitleg.nl, maxsplit=1)[0] for b in begrippen}
        self._vormen = {w.lower(): w for w in self._uitleg}
        woorden = sorted(map(re.escape, self._uitleg), key=lambda w: (-len(w), w))
        self._patroon = re.compile(rf"\b({'|'.join(woorden)})(?:en|n|s|je)?\b", re.I) if woorden else None

    def bij(self, nl: str) -> list[str]:
        """``opvang: een plek waar …`` for the words in this text, at most ``MEESTE_UITLEG``: first the terms."""
        regels = self._termen.uitleg(nl)
        al = {vorm.lower() for term in self._termen.in_tekst(nl) for vorm in term.vormen}
        gevonden = self._patroon.finditer(nl) if self._patroon else ()
        gezien = {self._vormen[m[1].lower()]: None for m in gevonden if m[1].lower() not in al}
        regels += [f"{woord}: {self._uitleg[woord]}" for woord in gezien]
        return regels[:MEESTE_UITLEG]


def toelichting(
    nl: tuple[str, ...],
    context: str,
    bestanden: Iterable[tuple[str, str]],
    namen: dict[str, str],
    woorden: Woordzoeker,
) -> list[str]:
    """All comments for the translator of one text, in short Dutch lines."""
    waar = [plaats(context, namen)] if "/" in context else plaats_interface(nl[0], bestanden)
    regels = [f"Waar: {'; '.join(waar)}."]
    if (lengte := lengte_van(context) if "/" in context else None) is not None:
        regels.append(f"Hoogstens {lengte.hoogste} {lengte.eenheid}.")
    if "zoekwoorden" in context or context.endswith(":vaag"):
        regels.append("Schrijf woorden die mensen in uw taal zelf typen. Het hoeven er niet evenveel te zijn.")
    if plekken := sorted({p for vorm in nl for p in re.findall(r"%\(\w+\)s", vorm)}):
        regels.append(f"Laat {' en '.join(plekken)} staan: daar vult de computer iets in.")
    for moment in dict.fromkeys(m for vorm in nl for m in momenten_in(vorm)):
        regels.append(
            f"Laat {{{moment}}} staan: daar zet de computer '{moment_nl(lees_moment(moment))}' in uw taal. "
            "Zet er geen ander woord voor dag of uur bij."
        )
    return regels + woorden.bij(" ".join(nl))
