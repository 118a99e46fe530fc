"""Rules across records -> findings."""

from .herkomst import Onbekend, tel_onbekend
from .regels import begrepen_tijden, controleer

__all__ = ["Onbekend", "begrepen_tijden", "controleer", "tel_onbekend"]
