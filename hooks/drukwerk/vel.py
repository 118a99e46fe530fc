"""What a kind of sheet is: everything that building, the print page and ``kaart druk`` must know of it, in one ``Vel``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from weasyprint import Document

from .. import adressen
from ..model import Kaart, Tekst
from ..model.uitgave import Editie, Uitgave
from ..vertaling import Catalogus
from .papier import Papier
from .pers import Pers, adres_in_taal, kort_adres, omgeving
from .verslag import Druksel

Zeg = Callable[[str], Tekst]
"""Says a Dutch sentence in the language of a page. By the name of ``T`` its sentences are found for translators."""

# The foot takes so much of a sheet with ``bladmacros.html`` at the least, and so much is white at the sides. Unit: mm.
VOET, KANT = 19.0, 17.0


@dataclass(frozen=True, slots=True)
class Groep:
    """Kinds that stand together on the print page; ``id`` is the place of their heading in its address."""

    id: str
    kop: Callable[[Zeg], Tekst]


WERKBLADEN = Groep("werkbladen", lambda T: T("Werken aan uw doel"))


@dataclass(frozen=True, slots=True)
class Stuk:
    """One print of a kind, in each language a file of its own. ``naam`` begins the name of that file, for ever."""

    naam: str
    inhoud: Any = None
    """The record it is about; None for a kind of which there is one."""
    aangeboden: bool = True
    """Whether it stands on the print page; another page leads to it when not."""


@dataclass(frozen=True, slots=True)
class Vel:
    """A kind of sheet. Each module of ``vellen`` has one, as ``VEL``."""

    naam: str
    """As ``kaart druk --soort`` knows it."""
    volgorde: int
    """Where it comes among the kinds: drawn and shown from low to high."""
    papier: Papier
    sjabloon: str
    """The template in ``sjablonen``, and the stylesheets there that come after ``druk.css``."""
    stijlen: tuple[str, ...]
    stukken: Callable[[Kaart], Sequence[Stuk]]
    """Which of them this kaart has: none for a kind whose contents are not in this edition."""
    zet: Callable[[Zetsel], Druksel]
    """Draws one. Raises ``PastNiet`` with a Dutch sentence for what cannot fit in readable type."""
    titel: Callable[[Zeg, Stuk], Tekst]
    """What the print page calls it, and one or two sentences about it (``kort``)."""
    kort: Callable[[Zeg, Stuk], Tekst]
    groep: Groep | None = None
    """None for a kind that is a section of its own there."""
    pagina: str = adressen.DRUKWERK
    """The page whose address stands at the foot of the sheet."""
    edities: tuple[Editie, ...] = ("deelnemer", "team")
    talen: tuple[str, ...] | None = None
    """Only these languages; None for all of the edition."""
    tweetalig: bool = False
    """Whether it is also made with the Dutch beside the other language."""
    invulbaar: bool = False
    """Whether it can be filled in on a computer too."""
    alles: Callable[[Zetsel], str] | None = None
    """The HTML of all that it says, where the first thing ``zet`` gives to the press is less than that."""

    def in_taal(self, taal: str) -> bool:
        """Whether there are sheets of this kind in a language."""
        return self.talen is None or taal in self.talen


@dataclass(frozen=True, slots=True)
class Zetsel:
    """One print in the making: what of which kaart, and the press."""

    vel: Vel
    stuk: Stuk
    kaart: Kaart
    uitgave: Uitgave
    catalogus: Catalogus
    pers: Pers
    met_nl: bool = False
    """With the Dutch below the own language."""

    @property
    def adres(self) -> str:
        """The address for the foot, as people type it."""
        return kort_adres(adres_in_taal(self.uitgave, self.catalogus) + self.vel.pagina.removesuffix("index.html"))

    @property
    def welke(self) -> str:
        """In which language and edition, in Dutch."""
        return f"{self.catalogus.taal.naam_nl}{' met Nederlands' if self.met_nl else ''}, editie {self.uitgave.editie}"

    def html(self, maat: float, *, meten: bool = False, sjabloon: str = "", **wat: Any) -> str:
        """Fill the template of the kind, or another, with type of ``maat`` pt. ``meten``: only to measure."""
        return (
            omgeving(self.catalogus, self.uitgave)
            .get_template(sjabloon or self.vel.sjabloon)
            .render(
                kaart=self.kaart,
                m=self.kaart.methodiek,
                maat=maat,
                meten=meten,
                met_nl=self.met_nl,
                merken=set(),
                adres=self.adres,
                kant=KANT,
                **wat,
            )
        )

    def document(self, html: str) -> Document:
        """Lay out HTML with the stylesheets of the kind."""
        return self.pers.zet(html, *self.vel.stijlen, velden=self.vel.invulbaar)

    def druksel(self, blad: Document) -> Druksel:
        """What comes off the press when all is well."""
        return Druksel(self.pers.pdf(blad, velden=self.vel.invulbaar))
