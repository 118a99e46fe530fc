"""The languages of the kaart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taal:
    """A language: its own name, its Dutch name, and its direction (``ltr`` or ``rtl``), what stands between the parts of a list."""

    code: str
    naam: str
    naam_nl: str
    richting: str = "ltr"
    komma: str = ", "


TALEN: dict[str, Taal] = {
    taal.code: taal
    for taal in (
        Taal("nl", "Nederlands", "Nederlands"),
        Taal("en", "English", "Engels"),
        Taal("ar", "العربية", "Arabisch", "rtl", "، "),
        Taal("ti", "ትግርኛ", "Tigrinya", komma="፣ "),
        Taal("tr", "Türkçe", "Turks"),
        Taal("bg", "Български", "Bulgaars"),
    )
}
