"""One publication of the kaart: which edition, when, and how long it holds."""

from __future__ import annotations

from datetime import date
from typing import Literal

from .kaart import Kaart
from .lezer import Openbaar
from .waarden import Controle, Record

Editie = Literal["deelnemer", "team"]

CRISIS_DAGEN = 90
"""A crisis line that nobody checked for longer makes every print a proefdruk. Unit: days."""
NIET_RECENT_DAGEN = 183
"""An organisation not checked for longer stands on the work list, and says so on screen and on paper: half a year (zuidwest
bijlage A). Unit: days."""
VER_VOORUIT_DAGEN = 400
"""A day still to come that is further away looks like a slip of the pen. Unit: days."""


class Uitgave(Record):
    """An edition published on ``datum``; ``adres`` is the public address of the site, ending in ``/``."""

    editie: Openbaar[Editie]
    datum: Openbaar[date]
    adres: Openbaar[str]
    talen: Openbaar[tuple[str, ...]] = ("nl",)

    @property
    def nummer(self) -> str:
        """Year and half-year, since all contact facts are checked twice a year: ``2026-2``."""
        return f"{self.datum.year}-{1 if self.datum.month <= 6 else 2}"

    @property
    def geldig_tm(self) -> date:
        """The last day this print may hang: the end of the next half-year check, at most six months on."""
        maand = self.datum.month + 6
        jaar, maand = self.datum.year + (maand - 1) // 12, (maand - 1) % 12 + 1
        return date(jaar, maand, min(self.datum.day, 28))

    @property
    def adres_is_voorbeeld(self) -> bool:
        """Whether nobody has filled in the address yet (``.example`` can never exist: RFC 2606)."""
        return self.adres.rstrip("/").endswith((".example", ".invalid"))

    def niet_recent(self, controle: Controle) -> bool:
        """Whether this check is too old (or of unknown age) to rely on without saying so."""
        dagen = controle.dagen_oud(self.datum)
        return dagen is None or dagen > NIET_RECENT_DAGEN

    def te_lang_geleden(self, controle: Controle) -> bool:
        """Whether this check of a crisis line is older than 90 days, or of unknown age."""
        dagen = controle.dagen_oud(self.datum)
        return dagen is None or dagen > CRISIS_DAGEN

    def onbevestigd(self, kaart: Kaart) -> tuple[str, ...]:
        """Ids of the crisis lines whose check is older than 90 days; any of these makes a proefdruk."""
        return tuple(lijn.id for lijn in kaart.crisis.lijnen if self.te_lang_geleden(lijn.controle))


class Gedrukt(Record):
    """One print of an edition: its address, and on how many sides; 0 when it could not be made.

    ``bericht`` is the Dutch sentence for editors: why it takes more sides than one, or why it is not there; ``te_veel``
    about how many organisations are then too many.
    """

    adres: Openbaar[str]
    zijden: Openbaar[int] = 1
    bericht: Openbaar[str] = ""
    te_veel: Openbaar[int] = 0
