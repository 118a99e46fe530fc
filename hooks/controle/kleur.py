"""Contrast and luminance of colours, as WCAG 2.2 defines them.

Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
"""

from __future__ import annotations

from collections.abc import Iterator

from ..bevinding import Ernst

DONKERE_ACHTERGROND = "#12161c"


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


def bezwaren(kleur: str, tint: str, donker: str) -> Iterator[tuple[str, str, Ernst]]:
    """(key, Dutch sentence, weight) for each colour that somebody can't read: on screen, in the dark, in grey."""
    for veld, voor, grond, minst in (
        ("kleur", kleur, "#ffffff", 5.4),
        ("tint", kleur, tint, 4.7),
        ("donker", donker, DONKERE_ACHTERGROND, 8.0),
    ):
        # The colour table of the design states these minima to one decimal.
        if round(gemeten := contrast(voor, grond), 1) < minst:
            yield (
                veld,
                f"{voor} op {grond} is niet goed te lezen: het contrast is {_komma(gemeten)} en moet minstens {_komma(minst)} zijn. Kies een andere kleur",
                "fout",
            )
    if not 0.085 <= (licht := luminantie(kleur)) <= 0.155:
        yield (
            "kleur",
            f"op een zwart-witprint is {kleur} te {'licht' if licht > 0.12 else 'donker'} naast de andere kleuren; kies een andere kleur",
            "let op",
        )


def _komma(getal: float) -> str:
    return f"{getal:.1f}".replace(".", ",")
