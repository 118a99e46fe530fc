"""Kaart -> files for other programs."""

from .agenda import agenda
from .belronde import als_agenda, als_csv

__all__ = ["agenda", "als_agenda", "als_csv"]
