"""Rules across records -> findings."""

from .regels import begrepen_tijden, controleer

__all__ = ["begrepen_tijden", "controleer"]
