"""The one table of rules. Each has a name, looks at a ``Dossier`` and gives findings; none changes anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from ..bevinding import Bevinding
from ..inlezen import Gelezen
from . import herkomst, kaart, methodiek, prive
from .begrijpelijk import taaltips
from .dossier import Dossier
from .etiketten import etiketten
from .namen import oude_namen
from .verwijzingen import eigen_ids, verwijzingen
from .zegswijzen import zegswijzen


@dataclass(frozen=True, slots=True)
class Regel:
    """``wat`` says in a few Dutch words what it looks for: ``kaart controleer --regels`` shows it."""

    kijk: Callable[[Dossier], Iterable[Bevinding]]
    wat: str
    op_verzoek: bool = False
    """Not a thing that can be wrong: only for who asks."""


REGELS = {
    "verwijzingen": Regel(verwijzingen, "alles wat genoemd wordt, bestaat en staat er één keer"),
    "eigen-ids": Regel(eigen_ids, "geen twee dingen hebben dezelfde id"),
    "dubbele-namen": Regel(kaart.dubbele_namen, "geen twee organisaties heten hetzelfde"),
    "gedeelde-nummers": Regel(kaart.gedeelde_nummers, "een nummer staat bij één organisatie, of is met opzet gedeeld"),
    "verboden-nummers": Regel(kaart.verboden_nummers, "een nummer dat niet meer mag, komt niet terug"),
    "kleuren": Regel(kaart.kleuren, "kleuren van leefgebieden zijn te lezen, en hun letters verschillen"),
    "hiaten": Regel(kaart.hiaten, "een leeg leefgebied zegt dat het leeg is"),
    "bestanden": Regel(kaart.bestanden, "iconen en logo's die genoemd worden, bestaan"),
    "kosten": Regel(kaart.kosten, "de woorden over kosten kloppen met 'gratis'"),
    "strook": Regel(kaart.strook, "de nummers bovenaan passen op een telefoon"),
    "ouderdom": Regel(kaart.ouderdom, "wat weer nagekeken moet worden, en wat voorbij is"),
    "tijden": Regel(kaart.tijden, "hoe elke openingstijd begrepen is", op_verzoek=True),
    "etiketten": Regel(etiketten, "een stap noemt een nummer zoals het op de kaart heet"),
    "zegswijzen": Regel(zegswijzen, "elke hulpvraag heeft genoeg zinnen, en geen zin staat er twee keer"),
    "handboek-plaats": Regel(methodiek.plaats, "een traject staat bij de trajecten"),
    "samenhang": Regel(methodiek.samenhang, "elk leefgebied heeft een rij, en niets hangt los"),
    "kaartjes": Regel(methodiek.kaartjes, "routekaartjes zijn te lezen, en hun iconen bestaan"),
    "begin": Regel(methodiek.begin, "de weg voor een nieuwe collega klopt"),
    "bezoeken": Regel(methodiek.bezoeken, "een bezoek dat geweest is, staat niet meer als gepland"),
    "begrippen": Regel(methodiek.begrippen, "elke afkorting en elk gemerkt woord is uitgelegd"),
    "bronnen": Regel(herkomst.bronnen, "wat niet van ons is, noemt de plaats in de bron"),
    "nagezocht": Regel(herkomst.nagezocht, "waar onbekend staat, is gezocht"),
    "persoonlijk": Regel(prive.persoonlijk, "geen nummer, postbus of adres van een persoon in een tekst"),
    "bladzijden": Regel(prive.op_bladzijden, "hetzelfde in de bladzijden in content/"),
    "oude-namen": Regel(oude_namen, "geen tekst noemt een organisatie bij haar oude naam"),
    "taaltips": Regel(taaltips, "wat makkelijker kan voor wie langzaam leest"),
}


ALTIJD = tuple(naam for naam, regel in REGELS.items() if not regel.op_verzoek)


def kijk_na(d: Dossier, regels: Iterable[str] = ALTIJD) -> list[Bevinding]:
    """All findings of these rules, sorted by file and line. Raises ``KeyError`` for the name of no rule."""
    return sorted({b for naam in regels for b in REGELS[naam].kijk(d)})


def controleer(gelezen: Gelezen, vandaag: date, icoon_bestaat: Callable[[str], bool]) -> list[Bevinding]:
    """All findings of reading and of all rules, sorted by file and line."""
    if gelezen.kaart is None:
        return sorted(set(gelezen.bevindingen))
    return sorted({*gelezen.bevindingen, *kijk_na(Dossier(gelezen, gelezen.kaart, vandaag, icoon_bestaat))})
