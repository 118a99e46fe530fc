"""A step of a hulpvraag: what is shown of it, with the line or the organisation to go to."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Hulpvraag, Kaart, Tekst
from .kaartje import Kaartje, Kaartjes
from .lijn import Lijn, Lijnen


@dataclass(frozen=True, slots=True)
class Stap:
    """``als`` says when it is for somebody, ``doe`` what to do or say. At most one of ``lijn`` and ``kaartje`` is there."""

    als: Tekst | None
    doe: Tekst | None
    lijn: Lijn | None
    kaartje: Kaartje | None

    @property
    def met_nederlands(self) -> bool:
        """Whether its Dutch always shows: where somebody is in danger."""
        return self.lijn is not None


class Stappen:
    """Makes the steps of the hulpvragen of one kaart in one language."""

    def __init__(self, kaart: Kaart, lijnen: Lijnen, kaartjes: Kaartjes) -> None:
        self._kaart, self._lijnen, self._kaartjes = kaart, lijnen, kaartjes

    def van(self, h: Hulpvraag) -> tuple[Stap, ...]:
        """The steps of a hulpvraag, in order."""
        return tuple(
            Stap(
                s.als,
                s.doe,
                self._lijnen.van(self._kaart.lijn(s.crisis)) if s.crisis else None,
                self._kaartjes.van(self._kaart.organisatie(s.organisatie)) if s.organisatie else None,
            )
            for s in h.stappen
        )
