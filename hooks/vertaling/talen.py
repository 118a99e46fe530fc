"""The languages of the kaart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taal:
    """A language: its own name, its Dutch name, and its direction (``ltr`` or ``rtl``), what stands between the parts of a list.

    ``cldr`` is the locale whose days and months we use; ``maanden`` and ``dagen`` (from Monday) are our own words,
    for a language that not every edition of CLDR and not every browser knows.
    """

    code: str
    naam: str
    naam_nl: str
    richting: str = "ltr"
    komma: str = ", "
    cldr: str = ""
    maanden: tuple[str, ...] = ()
    dagen: tuple[str, ...] = ()


# As written in Eritrea: the months of the Gregorian calendar, May as in the name of Independence Day (24 ጉንበት).
_MAANDEN_TI = ("ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ጉንበት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ")
_DAGEN_TI = ("ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት")


TALEN: dict[str, Taal] = {
    taal.code: taal
    for taal in (
        Taal("nl", "Nederlands", "Nederlands"),
        # Day, month, year, as in Europe.
        Taal("en", "English", "Engels", cldr="en_GB"),
        Taal("ar", "العربية", "Arabisch", "rtl", "، "),
        Taal("ti", "ትግርኛ", "Tigrinya", komma="፣ ", maanden=_MAANDEN_TI, dagen=_DAGEN_TI),
        Taal("tr", "Türkçe", "Turks"),
        Taal("bg", "Български", "Bulgaars"),
    )
}
