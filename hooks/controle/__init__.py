"""Rules across records -> findings."""

from .regels import controleer

__all__ = ["controleer"]
