"""Kaart -> paper: one already reduced, already translated kaart in, the bytes of a PDF out."""

from .pers import LETTERTYPEN, PastNiet, Pers
from .vellen import VELLEN, Prent, aanbod, druk, prenten, zegt
from .verslag import Druksel

__all__ = ["LETTERTYPEN", "VELLEN", "Druksel", "PastNiet", "Pers", "Prent", "aanbod", "druk", "prenten", "zegt"]
