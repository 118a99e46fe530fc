"""Keeping records true from the command line: what an editor would type, typed for them, and nothing else touched."""

from .bevestig import bevestig, controleerbaar, met_lijnen

__all__ = ["bevestig", "controleerbaar", "met_lijnen"]
