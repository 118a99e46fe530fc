"""What is shown of a record, as small frozen values: for pages, for cards made in the browser, for whatever comes next."""

from .belronde import Beurt, belronde
from .drukwerk import Drukgroep, Drukstuk
from .kaartje import Kaartje, Kaartjes, Melding, Nummer, Weg
from .lijn import Lijn, Lijnen
from .regels import Regels
from .stap import Stap, Stappen
from .tijden import Tijdtafel

__all__ = [
    "Beurt",
    "Drukgroep",
    "Drukstuk",
    "Kaartje",
    "Kaartjes",
    "Lijn",
    "Lijnen",
    "Melding",
    "Nummer",
    "Regels",
    "Stap",
    "Stappen",
    "Tijdtafel",
    "Weg",
    "belronde",
]
