"""Kaart -> paper: one already reduced, already translated kaart in, the bytes of a PDF out."""

from .pers import LETTERTYPEN, PastNiet, Pers
from .poster import poster_pdf
from .verslag import Druksel
from .werkbladen import werkblad_pdf, werkbladen

__all__ = ["LETTERTYPEN", "Druksel", "PastNiet", "Pers", "poster_pdf", "werkblad_pdf", "werkbladen"]
