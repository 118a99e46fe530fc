"""The colours that records name, as one style sheet; a page names them by class, never in a style attribute.

A strict content security policy stops what is inline, so this is the only place where a colour of a record meets a page.
"""

from __future__ import annotations

from ..model import Construct, Kaart, Leefgebied


def kleurklassen(g: Leefgebied | Construct) -> str:
    """The classes of an element in the colours of ``g``: ``sk-kleur sk-kleur--leefgebied-wonen``."""
    return f"sk-kleur {_klasse(g)}"


def kleuren_css(kaart: Kaart) -> str:
    """One rule per record that has colours. Their ids and colours hold nothing that means something in CSS."""
    gekleurd: tuple[Leefgebied | Construct, ...] = (*kaart.leefgebieden, *kaart.methodiek.constructen)
    return "".join(f".{_klasse(g)}{{--kleur:{g.kleur};--tint:{g.tint};--licht:{g.donker}}}\n" for g in gekleurd)


def _klasse(g: Leefgebied | Construct) -> str:
    # A leefgebied and a group of cards may have the same id.
    return f"sk-kleur--{type(g).__name__.lower()}-{g.id}"
