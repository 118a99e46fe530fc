"""What the methodiekhandboek is: methods, goals, questions, cards, fasen, forms and terms, as frozen records.

Prose is Markdown in the same folder as the YAML; everything with a structure is a record. Texts are written in
Dutch; those for ``deelnemer`` are translated, those for ``professional`` never leave the team edition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal, Protocol, Self, TypeVar

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from .getoond import Getoond
from .herkomst import Bewering, Bewijs, Vindplaats
from .lezer import AlleenTeam, Openbaar, VoorWie, ZegtVoorWie
from .tekst import Alinea, Etiket, KorteRegel, Regel, Zin, Zoekwoorden
from .verwijzing import (
    NaarCrisislijn,
    NaarDeel,
    NaarDomein,
    NaarFormulier,
    NaarGrowvraag,
    NaarHulpvraag,
    NaarKaartje,
    NaarLeefgebied,
    NaarMethode,
    NaarThema,
)
from .waarden import Id, JaNee, Kleur, Record, Url, Vrijgave, of_onbekend, onbekend_als

Volgorde = Literal["strikt", "parallel", "cyclisch"]
Per = Literal["dag", "week", "maand", "jaar", "totaal"]

ZinOfOnbekend = Annotated[Zin | None, onbekend_als(None)]
AlineaOfOnbekend = Annotated[Alinea | None, onbekend_als(None)]


class _MetId(Protocol):
    @property
    def id(self) -> str: ...


_R = TypeVar("_R", bound=_MetId)


def _met_id(records: Iterable[_R], id_: str) -> _R:
    for record in records:
        if record.id == id_:
            return record
    raise KeyError(id_)


def _keur_proza(waarde: str) -> str:
    if re.search(r"<\s*[/!a-zA-Z]", waarde):
        raise PydanticCustomError(
            "opmaak", "hier staat code voor een webpagina (een < met een letter erna); haal die weg"
        )
    return waarde.strip()


Proza = Annotated[str, AfterValidator(_keur_proza), WithJsonSchema({"type": "string"})]
"""Markdown without HTML."""


# -- terms and sources --------------------------------------------------------------------------------


class Bron(Record):
    """A source: a field report (``veldverslag``) or literature. Names and titles are not translated. ``kort`` is how it is
    named beside a claim."""

    id: AlleenTeam[Id]
    naam: AlleenTeam[Regel]
    kort: AlleenTeam[Regel]
    wat: AlleenTeam[Zin]
    soort: AlleenTeam[Literal["veldverslag", "literatuur"]]
    website: AlleenTeam[Url | None] = None


class Begrip(Bewering):
    """A term or abbreviation with what it means. ``voluit`` spells an abbreviation out; ``ook`` are other forms of the word.

    The word itself stays Dutch in every language: it is what stands on the paper at the desk.
    """

    id: Openbaar[Id]
    term: Openbaar[Regel]
    voluit: Openbaar[Regel | None] = None
    ook: Openbaar[tuple[Regel, ...]] = ()
    uitleg: Openbaar[Alinea]
    doelgroep: ZegtVoorWie[VoorWie] = "professional"
    openbaar: AlleenTeam[Vrijgave] = ()

    @property
    def vormen(self) -> tuple[str, ...]:
        """Every way in which a text can name it, the longest first."""
        return tuple(sorted({self.term, *self.ook}, key=lambda v: (-len(v), v)))


# -- a method -----------------------------------------------------------------------------------------


class Deel(Record):
    """A part of the handbook, in the order in which its contents are shown."""

    id: AlleenTeam[Id]
    naam: AlleenTeam[Etiket]
    kort: AlleenTeam[KorteRegel]
    icoon: AlleenTeam[Regel]


class Methodestap(Bewering):
    """One step: what to do, and how."""

    doe: AlleenTeam[KorteRegel]
    uitleg: AlleenTeam[Alinea | None] = None


class Punt(Bewering):
    """An item of a list. A text alone is enough; ``naam`` is for items that have a name."""

    naam: AlleenTeam[KorteRegel | None] = None
    uitleg: AlleenTeam[Alinea]

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        return {"uitleg": waarde} if isinstance(waarde, str) else waarde

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


class Uitspraak(Bewering):
    """A question, a pitfall, something to do. A text alone is enough; the keys say where just this one comes from."""

    zin: AlleenTeam[Zin]

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        return {"zin": waarde} if isinstance(waarde, str) else waarde

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


class Lijst(Bewering):
    """A list with a heading, such as principles, roles or tips."""

    titel: AlleenTeam[KorteRegel]
    kort: AlleenTeam[Zin | None] = None
    punten: AlleenTeam[Annotated[tuple[Punt, ...], Field(min_length=1)]]


class Rij(Bewering):
    """A row of a table: its head, and a cell per column. A cell nobody knows is ``onbekend``."""

    naam: AlleenTeam[KorteRegel]
    cellen: AlleenTeam[tuple[AlineaOfOnbekend, ...]]


class Tabel(Bewering):
    """A matrix: ``kolommen`` name the cells of each row."""

    titel: AlleenTeam[KorteRegel]
    kolommen: AlleenTeam[Annotated[tuple[Etiket, ...], Field(min_length=1)]]
    rijen: AlleenTeam[Annotated[tuple[Rij, ...], Field(min_length=1)]]

    @model_validator(mode="after")
    def _even_lang(self) -> Self:
        for nr, rij in enumerate(self.rijen):
            if len(rij.cellen) != len(self.kolommen):
                raise PydanticCustomError(
                    "tabel",
                    "rij {nr} ('{naam}') heeft {cellen} cellen; de tabel heeft {kolommen} kolommen. Schrijf onbekend waar u niets weet",
                    {
                        "nr": nr + 1,
                        "naam": rij.naam.nl,
                        "cellen": len(rij.cellen),
                        "kolommen": len(self.kolommen),
                        "plek": "rijen",
                    },
                )
        return self


class Spanning(Bewering):
    """Two things that are both true and pull apart: a question, both sides, and what to discuss. No answer."""

    id: AlleenTeam[Id]
    naam: AlleenTeam[KorteRegel]
    vraag: AlleenTeam[Zin]
    ene_kant: AlleenTeam[Alinea]
    andere_kant: AlleenTeam[Alinea]
    bespreek: AlleenTeam[Zin]


class Werkwijze(Bewering):
    """What a method and a traject share. ``id`` is the file name; ``proza`` the text of the Markdown file with that name.

    It is for professionals; what a participant gets are the sheets, questions and cards that go with it. ``zoekwoorden`` are
    how a colleague asks for it.
    """

    id: AlleenTeam[Id]
    titel: AlleenTeam[KorteRegel]
    kort: AlleenTeam[Zin]
    zoekwoorden: AlleenTeam[Zoekwoorden | None] = None
    deel: AlleenTeam[NaarDeel]
    doelgroep: ZegtVoorWie[Literal["professional"]]
    doel: AlleenTeam[Alinea]
    voor_wie: AlleenTeam[AlineaOfOnbekend]
    wanneer: AlleenTeam[AlineaOfOnbekend]
    input: AlleenTeam[tuple[Uitspraak, ...]] = ()
    stappen: AlleenTeam[tuple[Methodestap, ...]] = ()
    volgorde: AlleenTeam[Volgorde]
    volgorde_uitleg: AlleenTeam[Zin | None] = None
    output: AlleenTeam[tuple[Uitspraak, ...]] = ()
    vragen: AlleenTeam[tuple[Uitspraak, ...]] = ()
    valkuilen: AlleenTeam[tuple[Uitspraak, ...]] = ()
    lijsten: AlleenTeam[tuple[Lijst, ...]] = ()
    tabellen: AlleenTeam[tuple[Tabel, ...]] = ()
    spanningen: AlleenTeam[tuple[Spanning, ...]] = ()
    formulieren: AlleenTeam[tuple[NaarFormulier, ...]] = ()
    zie_ook: AlleenTeam[tuple[NaarMethode, ...]] = ()
    leefgebieden: AlleenTeam[tuple[NaarLeefgebied, ...]] = ()
    bewijs: AlleenTeam[Bewijs]
    bewijs_uitleg: AlleenTeam[Zin | None] = None
    proza: AlleenTeam[Proza | None] = None
    openbaar: AlleenTeam[Vrijgave] = ()


class Methode(Werkwijze):
    """A way of working in a conversation or with the team, in steps."""

    duur: AlleenTeam[ZinOfOnbekend] = None
    stappen: AlleenTeam[Annotated[tuple[Methodestap, ...], Field(min_length=1)]]


# -- trajecten ----------------------------------------------------------------------------------------


class Termijn(Bewering):
    """How long something takes: the norm, when it may be otherwise, and what was seen in practice."""

    norm: AlleenTeam[ZinOfOnbekend]
    uitzondering: AlleenTeam[Zin | None] = None
    praktijk: AlleenTeam[Zin | None] = None


class Fase(Bewering):
    """A fase of a traject. What the source does not say is ``onbekend``."""

    id: AlleenTeam[Id]
    naam: AlleenTeam[Etiket]
    kort: AlleenTeam[Zin]
    wie: AlleenTeam[ZinOfOnbekend] = None
    input: AlleenTeam[AlineaOfOnbekend] = None
    doen: AlleenTeam[tuple[Uitspraak, ...]] = ()
    output: AlleenTeam[AlineaOfOnbekend] = None
    vragen: AlleenTeam[tuple[Uitspraak, ...]] = ()
    formulieren: AlleenTeam[tuple[NaarFormulier, ...]] = ()
    termijn: AlleenTeam[Annotated[Termijn | None, onbekend_als(None), Field(json_schema_extra=of_onbekend)]]
    methoden: AlleenTeam[tuple[NaarMethode, ...]] = ()


class Uitkomst(Bewering):
    """What a traject set out to reach, and what was found, side by side."""

    doel: AlleenTeam[ZinOfOnbekend]
    resultaat: AlleenTeam[ZinOfOnbekend]
    bewijs: AlleenTeam[Bewijs]


class Traject(Werkwijze):
    """A way with fasen. ``stappen`` of a traject are its basic rules; ``fasen`` its course."""

    fasen: AlleenTeam[Annotated[tuple[Fase, ...], Field(min_length=2)]]
    termijn: AlleenTeam[Termijn]
    uitkomst: AlleenTeam[Uitkomst]
    regie: AlleenTeam[ZinOfOnbekend] = None


# -- forms --------------------------------------------------------------------------------------------


class Veld(Record):
    """A place to write: one ``regel``, a ``vak`` of so many ``regels``, a ``datum``, ``vinkjes`` to tick, a ``score`` 0-10, or
    a ``kop`` above the places that follow."""

    id: Openbaar[Id]
    naam: Openbaar[KorteRegel]
    hulp: Openbaar[Zin | None] = None
    soort: Openbaar[Literal["kop", "regel", "vak", "datum", "vinkjes", "score"]] = "regel"
    regels: Openbaar[Annotated[int, Field(ge=1, le=20)]] = 3
    keuzes: Openbaar[tuple[KorteRegel, ...]] = ()

    @model_validator(mode="after")
    def _keuzes(self) -> Self:
        if (self.soort == "vinkjes") != bool(self.keuzes):
            raise PydanticCustomError(
                "vinkjes",
                "keuzes en 'soort: vinkjes' horen bij elkaar; vul allebei in, of geen van beide",
                {"plek": "soort"},
            )
        return self


class Formulier(Bewering):
    """A blank form on paper. Nothing that is written on it comes into this system."""

    id: Openbaar[Id]
    titel: Openbaar[KorteRegel]
    kort: Openbaar[Zin]
    doelgroep: ZegtVoorWie[VoorWie]
    velden: Openbaar[Annotated[tuple[Veld, ...], Field(min_length=1), Getoond("vraag op een formulier van papier")]]
    let_op: Openbaar[Zin | None] = None
    bron: AlleenTeam[tuple[Vindplaats, ...]] = ()
    bewijs: Openbaar[Bewijs]
    openbaar: AlleenTeam[Vrijgave] = ()


# -- SMART --------------------------------------------------------------------------------------------


class Maat(Record):
    """So much of something, in so much time: 10 ``euro`` per ``week``."""

    aantal: Openbaar[Annotated[int, Field(ge=1, le=100000)]]
    eenheid: Openbaar[Id]
    per: Openbaar[Per]


class Actie(Bewering):
    """Something a person does to reach a goal. A text alone is enough; ``maat`` lets the doelhulp add things up."""

    doe: Openbaar[Zin]
    maat: Openbaar[Maat | None] = None

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        return {"doe": waarde} if isinstance(waarde, str) else waarde

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


class Smartdoel(Bewering):
    """A goal as an example: the wish in a person's own words, the goal made of it, and actions to pick from.

    ``maanden`` is the time it takes from the day it is set; None when it has none of its own. ``bewijs``: from the SMART guide
    (``document``) or made by the makers of this kaart (``eigen``); how it is measured is always theirs. ``hulpvragen`` and ``lijnen`` are who helps with it, by id.
    """

    id: Openbaar[Id]
    groep: Openbaar[Etiket | None] = None
    wens: Openbaar[Annotated[KorteRegel, Getoond("doelen per thema: wat iemand wil, in eigen woorden")]]
    doel: Openbaar[Zin]
    hoe_meten: Openbaar[Zin]
    maanden: Openbaar[Annotated[int, Field(ge=1, le=24)] | None] = None
    maat: Openbaar[Maat | None] = None
    acties: Openbaar[
        Annotated[tuple[Actie, ...], Field(min_length=1), Getoond("doelen per thema: wat iemand gaat doen")]
    ]
    let_op: Openbaar[Zin | None] = None
    bewijs: Openbaar[Bewijs] = "document"
    hulpvragen: Openbaar[tuple[NaarHulpvraag, ...]] = ()
    lijnen: Openbaar[tuple[NaarCrisislijn, ...]] = ()


class Smartthema(Record):
    """A theme of the SMART guide with its goals."""

    id: Openbaar[Id]
    naam: Openbaar[Etiket]
    kort: Openbaar[KorteRegel]
    doelen: Openbaar[
        Annotated[
            tuple[Smartdoel, ...], Field(min_length=1), Getoond("doelen per thema: bij een voorbeeld van een doel")
        ]
    ]
    openbaar: AlleenTeam[Vrijgave] = ()


class Smartletter(Record):
    """One of the five letters: its word, the question it asks, and what to say as long as it is missing.

    ``samen`` is the question two people answer with yes or not yet: no text alone can say that a letter is there.
    """

    id: Openbaar[Id]
    letter: Openbaar[Annotated[str, Field(min_length=1, max_length=1)]]
    woord: Openbaar[Etiket]
    vraag: Openbaar[Zin]
    samen: Openbaar[Zin]
    mist: Openbaar[Zin]
    klaar: Openbaar[Zin]


class Doelhulp(Record):
    """What the doelhulp asks and says. ``vaag`` are words that say nothing yet, about a goal or about how to see it,
    separated by commas."""

    letters: Openbaar[Annotated[tuple[Smartletter, ...], Field(min_length=5, max_length=5)]]
    doorvragen: Openbaar[Annotated[tuple[Zin, ...], Field(min_length=1)]]
    vaag: Openbaar[
        Annotated[Zoekwoorden, Getoond("woorden die nog te vaag zijn voor een doel, met een komma ertussen")]
    ]


# -- GROW ---------------------------------------------------------------------------------------------


class Growvraag(Bewering):
    """A question to pick. ``kern``: one of the few that are on the blank sheet when nothing is picked."""

    id: Openbaar[Id]
    vraag: Openbaar[Zin]
    kern: Openbaar[JaNee] = False


class Growdeel(Record):
    """One of the four parts; ``engels`` is the word the letter comes from."""

    id: Openbaar[Id]
    letter: Openbaar[Annotated[str, Field(min_length=1, max_length=1)]]
    engels: Openbaar[Regel]
    naam: Openbaar[Etiket]
    uitleg: Openbaar[Zin]
    vragen: Openbaar[
        Annotated[
            tuple[Growvraag, ...],
            Field(min_length=1),
            Getoond("vraag in het gesprek over uw doel, op het scherm en op papier"),
        ]
    ]


class Grow(Record):
    """The questions of GROW, and how the talk ends: a score from 0 to 10, and what makes it a 10."""

    delen: Openbaar[Annotated[tuple[Growdeel, ...], Field(min_length=4, max_length=4)]]
    score: Openbaar[Zin]
    tien: Openbaar[Zin]

    def vraag(self, id_: str) -> Growvraag:
        """The question with this id. Raises ``KeyError``."""
        return _met_id((v for d in self.delen for v in d.vragen), id_)


# -- routeplanner -------------------------------------------------------------------------------------


class Routekaart(Bewering):
    """A card: one word and a plain explanation."""

    id: Openbaar[Id]
    woord: Openbaar[Annotated[Etiket, Getoond("routekaartje (gedrukt en op het scherm): het woord")]]
    uitleg: Openbaar[Annotated[KorteRegel, Getoond("routekaartje (gedrukt en op het scherm): de uitleg")]]
    icoon: Openbaar[Regel]


class Construct(Bewering):
    """A group of cards, laid in the order in which the groups stand. ``slot``: its one card closes the route."""

    id: Openbaar[Id]
    naam: Openbaar[Etiket]
    kort: Openbaar[Zin]
    code: Openbaar[Annotated[str, Field(pattern=r"^[A-Z]{2}$")]]
    kleur: Openbaar[Kleur]
    tint: Openbaar[Kleur]
    donker: Openbaar[Kleur]
    slot: Openbaar[JaNee] = False
    kaarten: Openbaar[Annotated[tuple[Routekaart, ...], Field(min_length=1)]]


# -- what belongs together ----------------------------------------------------------------------------


class Samenhang(Record):
    """What belongs to one leefgebied (``id``): ZRM domains, cards, SMART themes, and GROW questions to begin with."""

    id: Openbaar[NaarLeefgebied]
    zrm: AlleenTeam[tuple[NaarDomein, ...]] = ()
    kaarten: Openbaar[tuple[NaarKaartje, ...]] = ()
    themas: Openbaar[tuple[NaarThema, ...]] = ()
    grow: Openbaar[tuple[NaarGrowvraag, ...]] = ()


class Zrmdomein(Record):
    """A domain of the ZRM 2013. Names only: its criteria belong to GGD Amsterdam, and scoring needs training."""

    id: AlleenTeam[Id]
    naam: AlleenTeam[Etiket]


class Beginstap(Record):
    """A step for a new colleague: ``minuten`` of reading, and the page it is on."""

    id: AlleenTeam[Id]
    minuten: AlleenTeam[Annotated[int, Field(ge=1, le=15)]]
    titel: AlleenTeam[KorteRegel]
    doe: AlleenTeam[Alinea]
    naar: AlleenTeam[Regel | None] = None


class Methodiek(Record):
    """The whole handbook, in one edition and one language at a time. Empty when there is no folder ``methodiek/``."""

    delen: AlleenTeam[tuple[Deel, ...]] = ()
    bronnen: AlleenTeam[tuple[Bron, ...]] = ()
    begrippen: Openbaar[tuple[Begrip, ...]] = ()
    zrm: AlleenTeam[tuple[Zrmdomein, ...]] = ()
    samenhang: Openbaar[tuple[Samenhang, ...]] = ()
    begin: AlleenTeam[tuple[Beginstap, ...]] = ()
    methoden: AlleenTeam[tuple[Methode, ...]] = ()
    trajecten: AlleenTeam[tuple[Traject, ...]] = ()
    formulieren: Openbaar[tuple[Formulier, ...]] = ()
    themas: Openbaar[tuple[Smartthema, ...]] = ()
    doelhulp: Openbaar[Doelhulp | None] = None
    grow: Openbaar[Grow | None] = None
    constructen: Openbaar[tuple[Construct, ...]] = ()

    @property
    def alle_methoden(self) -> tuple[Werkwijze, ...]:
        """Methods and trajecten together."""
        return (*self.methoden, *self.trajecten)

    def methode(self, id_: str) -> Werkwijze:
        """The method or traject with this id. Raises ``KeyError``."""
        return _met_id(self.alle_methoden, id_)

    def bron(self, id_: str) -> Bron:
        """The source with this id. Raises ``KeyError``."""
        return _met_id(self.bronnen, id_)

    def formulier(self, id_: str) -> Formulier:
        """The form with this id. Raises ``KeyError``."""
        return _met_id(self.formulieren, id_)

    def thema(self, id_: str) -> Smartthema:
        """The SMART theme with this id. Raises ``KeyError``."""
        return _met_id(self.themas, id_)

    def domein(self, id_: str) -> Zrmdomein:
        """The ZRM domain with this id. Raises ``KeyError``."""
        return _met_id(self.zrm, id_)

    def kaarten(self) -> Iterator[tuple[Construct, Routekaart]]:
        """Every card with its construct, in the fixed order."""
        for construct in self.constructen:
            for kaart in construct.kaarten:
                yield construct, kaart

    def kaart(self, id_: str) -> tuple[Construct, Routekaart]:
        """The card with this id and its construct. Raises ``KeyError``."""
        for construct, kaart in self.kaarten():
            if kaart.id == id_:
                return construct, kaart
        raise KeyError(id_)

    def bij(self, leefgebied: str) -> Samenhang:
        """What belongs to a leefgebied: nothing, when no row names it."""
        for rij in self.samenhang:
            if rij.id == leefgebied:
                return rij
        return Samenhang(id=leefgebied)

    def leefgebieden_van(self, kaart: str) -> tuple[str, ...]:
        """The leefgebieden a card points to, by id, in the order of the rows."""
        return tuple(rij.id for rij in self.samenhang if kaart in rij.kaarten)
