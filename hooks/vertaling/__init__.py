"""Kaart -> Kaart in one language; and the words the interface speaks."""

from .catalogus import Catalogus, lees_catalogus, losse_bestanden
from .talen import TALEN, Taal
from .tweetalig import Tweetalig
from .vertalen import vertaal, vertaalbaar
from .woorden import dagen_van, datum_patronen, datum_woorden, maand_woorden, tijden_woorden

__all__ = [
    "TALEN",
    "Catalogus",
    "Taal",
    "Tweetalig",
    "dagen_van",
    "datum_patronen",
    "datum_woorden",
    "lees_catalogus",
    "losse_bestanden",
    "maand_woorden",
    "tijden_woorden",
    "vertaal",
    "vertaalbaar",
]
