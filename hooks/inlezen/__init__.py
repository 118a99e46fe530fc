"""Text -> records. Every mistake of every file in one run, with file, line and column."""

from .kaartmap import Gelezen, Herkomst, lees_kaart
from .records import suggestie

__all__ = ["Gelezen", "Herkomst", "lees_kaart", "suggestie"]
