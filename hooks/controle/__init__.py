"""Rules across records -> findings."""

from .dossier import Dossier
from .herkomst import Onbekend, tel_onbekend
from .regels import REGELS, controleer, kijk_na

__all__ = ["REGELS", "Dossier", "Onbekend", "controleer", "kijk_na", "tel_onbekend"]
