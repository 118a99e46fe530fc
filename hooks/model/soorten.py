"""The one list of the kinds of records there are. Reading, checking, schemas, translations and their notes go by it.

A new kind is a record, a field of that name on ``Kaart`` (or, of the handbook, ``Methodiek``) with its label of who may
read it, and a row here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel

from .drempels import Drempels
from .kaart import (
    Contactpersonen,
    Crisis,
    Hulpvraag,
    Kaart,
    Leefgebied,
    Organisatie,
    Voorlichting,
    Zegswijze,
    Zegswijzen,
)
from .lezer import lezer_van, mag_iedereen
from .methodiek import (
    Beginstap,
    Begrip,
    Bron,
    Construct,
    Deel,
    Doelhulp,
    Formulier,
    Grow,
    Methode,
    Methodiek,
    Samenhang,
    Smartthema,
    Traject,
    Zrmdomein,
)
from .tekst import Tekst
from .termen import Term
from .waarden import Record
from .wandeling import records_in, typen_in

Vorm = Literal["bestanden", "lijst", "enkel", "per taal"]
"""A folder with a file for each record, which gives it its id; a file with a list of records; a file that is one record; a
folder with a list in a file for each language."""


@dataclass(frozen=True, slots=True)
class Soort:
    """A kind of record.

    ``naam`` is what findings and translations call it, and the field of ``Kaart`` or ``Methodiek`` that holds it; ``record``
    what is typed; ``plek`` its file or folder, from the folder of the project; ``bevat`` what is in it, in Dutch;
    ``schema`` the name of its schema, when that is another. ``noem`` says how a translator knows one, with its fields
    between braces; ``deel`` is the row it counts for in the table of translations, when that has another name.
    """

    naam: str
    record: type[Record]
    plek: str
    vorm: Vorm
    bevat: str
    schema: str = ""
    noem: str = ""
    deel: str = ""
    getoond: str = "op de site"
    """Where its texts are shown, for who translates them, as far as their fields do not say (``getoond.py``)."""
    moet: bool = True
    """Whether the kaart, or a handbook, can't do without: the file, or one file in the folder."""
    stukken: str = ""
    """The field whose items are the records that rules look at, each known by its id, in place of the whole."""
    proza: bool = False
    """Whether the text of a record stands beside it, in a Markdown file with the same name."""
    personen: bool = False
    """Whether it holds data of persons by design: out of git, and no rule looks for them."""
    mild: bool = False
    """Whether a mistake in it only warns: the site can do without."""

    @property
    def handboek(self) -> bool:
        """Whether it is a part of the handbook."""
        return self.plek.startswith("methodiek/")

    @property
    def is_openbaar(self) -> bool:
        """Whether the deelnemer edition can have any."""
        velden = (Methodiek if self.handboek else Kaart).model_fields
        return self.naam in velden and lezer_van(velden[self.naam]).wie == "iedereen"

    @property
    def wordt_vertaald(self) -> bool:
        """Whether it holds a sentence that everyone may read."""
        return self.is_openbaar and _heeft_zin(self.record)

    def in_kaart(self, kaart: Kaart) -> tuple[Record, ...]:
        """The records of this kind, whole, in the order of the files."""
        waarde: Any = getattr(kaart.methodiek if self.handboek else kaart, self.naam, ())
        if waarde is None:
            return ()
        return waarde if isinstance(waarde, tuple) else (waarde,)


def _heeft_zin(record: type[BaseModel]) -> bool:
    velden = [veld for veld in record.model_fields.values() if lezer_van(veld).wie == "iedereen"]
    return any(Tekst in typen_in(veld.annotation) for veld in velden) or any(
        _heeft_zin(binnen) for veld in velden for binnen in records_in(veld.annotation)
    )


SOORTEN = (
    Soort(
        "crisis",
        Crisis,
        "kaart/crisis.yml",
        "enkel",
        "de nummers bovenaan elke pagina, en nummers die niet meer mogen",
        noem="{naam}",
        getoond="pagina Direct hulp en de poster (lijn {})",
        stukken="lijnen",
    ),
    Soort(
        "leefgebieden",
        Leefgebied,
        "kaart/leefgebieden.yml",
        "lijst",
        "de thema's, hun volgorde, kleur en icoon",
        noem="‘{naam}’",
        getoond="pagina van het leefgebied {}: er is nog geen organisatie",
    ),
    Soort(
        "organisaties",
        Organisatie,
        "kaart/organisaties",
        "bestanden",
        "de organisaties, elk in een eigen bestand",
        schema="organisatie",
        noem="{naam}",
        getoond="pagina van {}",
    ),
    Soort(
        "hulpvragen",
        Hulpvraag,
        "kaart/hulpvragen",
        "bestanden",
        "vragen waar mensen mee komen, elk in een eigen bestand",
        schema="hulpvraag",
        noem="‘{vraag}’",
        moet=False,
    ),
    Soort(
        "zegswijzen",
        Zegswijze,
        "kaart/zegswijzen",
        "per taal",
        "hoe mensen het zeggen, per taal in één bestand",
        moet=False,
    ),
    Soort(
        "voorlichtingen",
        Voorlichting,
        "kaart/voorlichtingen.yml",
        "lijst",
        "bezoeken van organisaties aan het team",
        moet=False,
    ),
    Soort(
        "contactpersonen",
        Contactpersonen,
        "kaart/contactpersonen",
        "bestanden",
        "mensen bij een organisatie, per organisatie in één bestand; gaat niet mee in git",
        personen=True,
        moet=False,
    ),
    Soort("delen", Deel, "methodiek/delen.yml", "lijst", "de delen van de inhoudsopgave"),
    Soort("bronnen", Bron, "methodiek/bronnen.yml", "lijst", "de bronnen"),
    Soort("zrm", Zrmdomein, "methodiek/zrm.yml", "lijst", "de ZRM-domeinen"),
    Soort(
        "samenhang",
        Samenhang,
        "methodiek/samenhang.yml",
        "lijst",
        "per leefgebied: kaartjes, thema's en vragen; ZRM-domeinen ziet alleen het team",
    ),
    Soort(
        "begin", Beginstap, "methodiek/begin-hier.yml", "lijst", "de weg voor een nieuwe collega", schema="begin-hier"
    ),
    Soort(
        "methoden",
        Methode,
        "methodiek/methoden",
        "bestanden",
        "hoe wij werken, elk in een eigen bestand",
        schema="methode",
        proza=True,
        moet=False,
    ),
    Soort(
        "trajecten",
        Traject,
        "methodiek/trajecten",
        "bestanden",
        "trajecten met fasen, elk in een eigen bestand",
        schema="traject",
        proza=True,
        moet=False,
    ),
    Soort(
        "constructen",
        Construct,
        "methodiek/routeplanner/kaartjes.yml",
        "lijst",
        "de routekaartjes",
        schema="kaartjes",
        getoond="boven een groep routekaartjes",
        deel="kaartjes",
    ),
    Soort(
        "grow",
        Grow,
        "methodiek/grow/vragen.yml",
        "enkel",
        "de vragen voor een gesprek over een doel",
        getoond="het gesprek over uw doel, op het scherm en op papier",
    ),
    Soort(
        "themas",
        Smartthema,
        "methodiek/smart/themas.yml",
        "lijst",
        "voorbeelden van doelen en acties",
        getoond="naam of uitleg van een thema met doelen",
        deel="smart",
    ),
    Soort(
        "doelhulp",
        Doelhulp,
        "methodiek/smart/doelhulp.yml",
        "enkel",
        "wat de doelhulp vraagt en zegt",
        getoond="doelhulp: vragen die van een wens een doel maken",
        deel="smart",
    ),
    Soort(
        "formulieren",
        Formulier,
        "methodiek/formulieren",
        "bestanden",
        "lege formulieren; elk past op één A4",
        schema="formulier",
        getoond="titel of uitleg van een formulier van papier",
        moet=False,
    ),
    Soort(
        "begrippen",
        Begrip,
        "methodiek/begrippen.yml",
        "lijst",
        "wat woorden en afkortingen betekenen",
        noem="{term}",
        getoond="lijst met woorden: wat {} betekent",
    ),
    Soort(
        "termen",
        Term,
        "kaart/vertalingen/termen.yml",
        "lijst",
        "één woord per begrip, in elke taal",
        noem="{term}",
        getoond="lijst met woorden: wat {} betekent",
        deel="begrippen",
        mild=True,
        moet=False,
    ),
    Soort(
        "drempels",
        Drempels,
        "kaart/vertalingen/drempels.yml",
        "enkel",
        "wanneer de controle waarschuwt over vertalingen",
        mild=True,
        moet=False,
    ),
)


@dataclass(frozen=True, slots=True)
class Stuk:
    """A record that rules look at: its kind, and the id that it is known by (``nl/schulden`` of a wording; empty when its
    file holds no other)."""

    soort: Soort
    id: str
    record: Record

    @property
    def voor_deelnemer(self) -> bool:
        """Whether a participant can read it."""
        return self.soort.is_openbaar and mag_iedereen(self.record)


def stukken(kaart: Kaart) -> Iterator[Stuk]:
    """All that stands in a kaart and its handbook, one by one."""
    for soort in SOORTEN:
        for geheel in soort.in_kaart(kaart):
            if isinstance(geheel, Zegswijzen):
                yield from (Stuk(soort, f"{geheel.taal}/{groep.bij}", groep) for groep in geheel.groepen)
            elif soort.stukken:
                yield from (Stuk(soort, deel.id, deel) for deel in getattr(geheel, soort.stukken))
            else:
                yield Stuk(soort, getattr(geheel, "id", ""), geheel)
