"""Contrast and luminance of colours, as WCAG 2.2 defines them.

Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
"""

from __future__ import annotations


def luminantie(kleur: str) -> float:
    """Relative luminance of ``#rrggbb``, from 0 (black) to 1 (white)."""

    def lineair(deel: str) -> float:
        c = int(deel, 16) / 255
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    return 0.2126 * lineair(kleur[1:3]) + 0.7152 * lineair(kleur[3:5]) + 0.0722 * lineair(kleur[5:7])


def contrast(een: str, ander: str) -> float:
    """Contrast ratio of two colours, from 1 (the same) to 21 (black on white)."""
    laag, hoog = sorted((luminantie(een), luminantie(ander)))
    return (hoog + 0.05) / (laag + 0.05)
