"""The one card: everything that is shown of an organisation in a list, on a page and in the browser alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..model import Kaart, Organisatie, Tekst
from ..model.uitgave import Uitgave
from ..vertaling import Tweetalig
from .regels import Regels
from .tijden import Tijdtafel


@dataclass(frozen=True, slots=True)
class Nummer:
    """A telephone number, and the short texts beside it: what it is for, and when."""

    nummer: str
    tel: str
    bij: tuple[Tekst, ...]


@dataclass(frozen=True, slots=True)
class Weg:
    """A way to reach somebody without a number. ``adres`` is the link (empty for a place), ``naam`` what is shown of it:
    all of it, since on paper nobody can click.
    """

    soort: Literal["mail", "web", "plek"]
    adres: str
    naam: str


@dataclass(frozen=True, slots=True)
class Melding:
    """A notice for the time being: its texts, and the last day it shows, in Amsterdam."""

    teksten: tuple[Tekst, ...]
    tot: date


@dataclass(frozen=True, slots=True)
class Kaartje:
    """What one card shows. ``wegen`` are only there without ``nummers``.

    ``bereik`` are the codes of ``Tijdtafel``; ``volgens`` says how old what they rest on is, when that must be said in
    the same breath. ``toegang`` and ``leeftijd`` are the two lines at the foot.
    """

    id: str
    naam: str
    kort: Tekst
    gebied: str
    logo: str
    monogram: str
    melding: Melding | None
    bereik: str
    volgens: Tekst | None
    nummers: tuple[Nummer, ...]
    wegen: tuple[Weg, ...]
    toegang: tuple[Tekst, ...]
    leeftijd: tuple[Tekst, ...]

    @property
    def te_bereiken(self) -> bool:
        """Whether there is anything to say of being reachable now: a number, or office hours."""
        return bool(self.nummers) or self.bereik != "o"


class Kaartjes:
    """Makes the cards of one kaart in one language."""

    def __init__(self, kaart: Kaart, tweetalig: Tweetalig, uitgave: Uitgave) -> None:
        self._tafel = Tijdtafel(kaart)
        self._regels = Regels(tweetalig, uitgave)
        self._tweetalig = tweetalig
        self._uitgave = uitgave

    def van(self, o: Organisatie, gebied: str = "") -> Kaartje:
        """The card of an organisation. ``gebied``: the id of the leefgebied it stands under, when not its first."""
        return Kaartje(
            id=o.id,
            naam=o.naam,
            kort=o.kort,
            gebied=gebied or o.leefgebieden[0],
            logo=o.logo.bestand if o.logo else "",
            monogram=o.monogram,
            melding=self.melding(o),
            bereik=self._tafel.codes(o),
            volgens=self._regels.volgens(o),
            nummers=tuple(
                Nummer(t.nummer, t.tel, tuple(x for x in (t.waarvoor, self._regels.tijd(t)) if x)) for t in o.telefoon
            ),
            wegen=() if o.telefoon else _wegen(o),
            toegang=tuple(self._regels.toegang(o)),
            leeftijd=tuple(self._regels.leeftijd(o.controle)),
        )

    def melding(self, o: Organisatie) -> Melding | None:
        """The notice of an organisation, as long as it holds on the day of this edition."""
        if o.tijdelijk is None or o.tijdelijk.tot < self._uitgave.datum:
            return None
        tot = self._tweetalig.zin("Dit geldt tot en met %(datum)s.", datum=self._tweetalig.dag(o.tijdelijk.tot))
        return Melding((o.tijdelijk.bericht, tot), o.tijdelijk.tot)


def _wegen(o: Organisatie) -> tuple[Weg, ...]:
    wegen = [Weg("mail", f"mailto:{e.adres}", e.adres) for e in o.email]
    if o.website:
        wegen.append(Weg("web", o.website, o.website.partition("://")[2].strip("/")))
    if not o.adres.verborgen:
        plaats = " ".join(deel for deel in (o.adres.postcode, o.adres.plaats) if deel)
        wegen.append(Weg("plek", "", f"{o.adres.straat}, {plaats}"))
    return tuple(wegen)
