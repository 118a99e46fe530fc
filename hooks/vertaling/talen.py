"""The languages of the kaart: all that is known of each of them, and nowhere else.

Which of them a site is in, the publisher says in ``mkdocs.yml``. A new language is one more row here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from ..bevinding import kort


@dataclass(frozen=True, slots=True)
class Schrift:
    """A script: how Unicode calls its letters (the first word of their names), the fonts that hold them (packages and
    subsets of @fontsource), its direction, and whether its letters need more room than Latin ones (``ruim``)."""

    letters: str
    lettertypen: tuple[str, ...]
    richting: Literal["ltr", "rtl"] = "ltr"
    ruim: bool = False


Schriftnaam = Literal["latijn", "cyrillisch", "ethiopisch", "arabisch"]
SCHRIFTEN: dict[Schriftnaam, Schrift] = {
    "latijn": Schrift("LATIN", ("noto-sans-latin", "noto-sans-latin-ext")),
    "cyrillisch": Schrift("CYRILLIC", ("noto-sans-cyrillic", "noto-sans-cyrillic-ext")),
    "ethiopisch": Schrift("ETHIOPIC", ("noto-sans-ethiopic-ethiopic",), ruim=True),
    "arabisch": Schrift("ARABIC", ("ibm-plex-sans-arabic-arabic",), "rtl", ruim=True),
}


@dataclass(frozen=True, slots=True)
class Taal:
    """A language: its code (ISO 639-1), its own name, its Dutch name, its script (a key of ``SCHRIFTEN``).

    ``meervoud`` is the line ``Plural-Forms`` of its PO files, with the forms in the order of CLDR (zero, one, two, few,
    many, other), as browsers have it. ``komma`` stands between the parts of a list. ``cldr`` is the locale whose days
    and months we use; ``maanden`` and ``dagen`` (from Monday) are our own words, for a language that not every edition
    of CLDR and not every browser knows. ``datum`` is the order of a date, ``klok`` what is said beside hours: in Eritrea
    people count them from six in the morning. After one of the ``afkortingen`` a sentence
    goes on; one that begins with a capital is only one when written like that.
    """

    code: str
    naam: str
    naam_nl: str
    schrift: Schriftnaam = "latijn"
    meervoud: str = "nplurals=2; plural=(n != 1);"
    komma: str = ", "
    cldr: str = ""
    maanden: tuple[str, ...] = ()
    dagen: tuple[str, ...] = ()
    datum: str = "{dag} {maand} {jaar}"
    klok: str = "{tijd}"
    afkortingen: tuple[str, ...] = ()

    @property
    def richting(self) -> str:
        """``ltr`` or ``rtl``."""
        return SCHRIFTEN[self.schrift].richting

    @property
    def ruim(self) -> bool:
        """Whether its letters need more room than Latin ones."""
        return SCHRIFTEN[self.schrift].ruim


# As written in Eritrea: the months of the Gregorian calendar, May as in the name of Independence Day (24 ጉንበት).
_MAANDEN_TI = ("ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ጉንበት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ")
_DAGEN_TI = ("ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት")
_MEERVOUD_AR = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
_AFKORTINGEN_NL = ("bijv", "bv", "ca", "dhr", "mevr", "enz", "evt", "incl", "excl", "nr", "tel", "max", "min")

TALEN: dict[str, Taal] = {
    taal.code: taal
    for taal in (
        Taal("nl", "Nederlands", "Nederlands", afkortingen=_AFKORTINGEN_NL),
        # Day, month, year, as in Europe.
        Taal("en", "English", "Engels", cldr="en_GB", afkortingen=("st", "mr", "dr", "approx", "No")),
        Taal("ar", "العربية", "Arabisch", "arabisch", _MEERVOUD_AR, "، "),
        Taal(
            "ti",
            "ትግርኛ",
            "Tigrinya",
            "ethiopisch",
            "nplurals=2; plural=(n > 1);",
            "፣ ",
            maanden=_MAANDEN_TI,
            dagen=_DAGEN_TI,
            klok="{tijd} (ሰዓት ሆላንድ)",
        ),
        Taal("tr", "Türkçe", "Turks", afkortingen=("vb", "vs", "örn", "cad", "sok")),
        # A date may end in г. (year); left out, since sentences go on after a date.
        Taal("bg", "Български", "Bulgaars", "cyrillisch", afkortingen=("напр", "вкл", "бул", "ул", "тел", "др", "ет")),
    )
}


def vertaaltalen() -> tuple[str, ...]:
    """The codes of all languages that the Dutch is translated into."""
    return tuple(code for code in TALEN if code != "nl")


def lijkt_taalcode(woord: str) -> bool:
    """Whether this is written as the code of a language that has no row here: ``uk``, ``pt-BR``, ``zh_Hant``."""
    return re.fullmatch(r"[a-z]{2}([_-][A-Za-z]{2,4})*", woord) is not None and woord[:2] not in TALEN


def onbekende_taal(code: str, anders: str) -> str:
    """What to do about a language that has no row here; ``anders`` is the other way out."""
    return (
        f"de taal '{kort(code)}' kent de kaart niet; zij kent {', '.join(TALEN)}. Zet de taal in hooks/vertaling/talen.py "
        f"(zie 'Een taal erbij' in README.md), of {anders}"
    )
