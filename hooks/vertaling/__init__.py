"""Kaart -> Kaart in one language; and the words the interface speaks."""

from .catalogus import Catalogus, lees_catalogus, vertaal, vertaalbaar
from .talen import TALEN, Taal
from .woorden import datum_woorden, maand_woorden, tijden_woorden

__all__ = [
    "TALEN",
    "Catalogus",
    "Taal",
    "datum_woorden",
    "lees_catalogus",
    "maand_woorden",
    "tijden_woorden",
    "vertaal",
    "vertaalbaar",
]
