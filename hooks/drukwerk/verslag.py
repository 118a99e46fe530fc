"""What comes off the press."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Druksel:
    """One print: its bytes, on how many sides, and what an editor must know of it."""

    inhoud: bytes
    zijden: int = 1
    bericht: str = ""
    """A Dutch sentence: that and why it takes two sides; empty when all is well."""
    te_veel: int = 0
    """About how many organisations are too many for one side."""
