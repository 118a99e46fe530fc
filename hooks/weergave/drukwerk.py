"""What is shown of the sheets there are to print."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Tekst
from ..vertaling.talen import Taal


@dataclass(frozen=True, slots=True)
class Drukstuk:
    """A sheet to choose: ``naam`` as in its address (``adressen.werkblad``), and in which languages it is made."""

    naam: str
    titel: Tekst
    kort: Tekst
    talen: tuple[Taal, ...]
    tweetalig: bool
    """Whether it is also made with the Dutch beside the other language."""


@dataclass(frozen=True, slots=True)
class Drukgroep:
    """A section of the print page. Without a heading (``kop``) it is about one kind of sheet, that has a title."""

    id: str
    kop: Tekst | None
    stukken: tuple[Drukstuk, ...]
