"""A line for direct help: everything that is shown of it, in a row, on a page, in the search and on paper alike."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Crisislijn, Kaart, Tekst
from ..model.uitgave import Uitgave
from ..vertaling import Tweetalig
from .regels import Regels
from .tijden import Tijdtafel


@dataclass(frozen=True, slots=True)
class Lijn:
    """What one line shows. ``naam`` is empty when it is the number itself.

    ``bereik`` is the code of ``Tijdtafel``; ``wanneer`` says the hours in one line, ``alle_tijden`` day by day where that
    is more. ``volgens`` says how old what is said of now is, when that must be said in the same breath. ``ook`` are further
    numbers for the same.
    """

    id: str
    nummer: str
    tel: str
    naam: str
    waarvoor: Tekst
    bereik: str
    wanneer: Tekst | None
    alle_tijden: tuple[tuple[Tekst, Tekst], ...]
    volgens: Tekst | None
    kosten: Tekst | None
    ook: tuple[str, ...]
    let_op: Tekst | None
    leeftijd: tuple[Tekst, ...]
    drukwerk: bool


class Lijnen:
    """Makes the lines of one kaart in one language."""

    def __init__(self, kaart: Kaart, tweetalig: Tweetalig, uitgave: Uitgave) -> None:
        self._tafel = Tijdtafel(kaart)
        self._regels = Regels(tweetalig, uitgave)
        self._tweetalig = tweetalig

    def van(self, lijn: Crisislijn) -> Lijn:
        """What is shown of a line."""
        return Lijn(
            id=lijn.id,
            nummer=lijn.nummer,
            tel=lijn.tel,
            naam="" if lijn.naam == lijn.nummer else lijn.naam,
            waarvoor=lijn.waarvoor,
            bereik=self._tafel.code(lijn),
            wanneer=self._regels.tijd(lijn),
            alle_tijden=tuple(self._regels.alle_tijden(lijn)),
            volgens=self._regels.volgens(lijn),
            kosten=self._tweetalig.kosten(lijn),
            ook=lijn.ook,
            let_op=lijn.let_op,
            leeftijd=tuple(self._regels.leeftijd(lijn.controle, advies=False)),
            drukwerk=lijn.drukwerk,
        )
