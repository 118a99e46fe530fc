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

from .tekst import Alinea, Etiket, KorteRegel, Regel, Zin, Zoekwoorden
from .waarden import Id, JaNee, Kleur, Record, Url, Vrijgave, of_onbekend, onbekend_als

Bewijs = Literal["onderzoek", "praktijk", "afspraak", "voorbeeld"]
"""How sure we are: research, the experience of professionals, a local agreement, or no more than an example."""
Volgorde = Literal["strikt", "parallel", "cyclisch"]
Lezer = Literal["professional", "deelnemer"]
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
    """A source: a field report (``veldverslag``) or literature. Names and titles are not translated."""

    id: Id
    naam: Regel
    wat: Zin
    soort: Literal["veldverslag", "literatuur"]
    website: Url | None = None


class Begrip(Record):
    """A term or abbreviation with what it means. ``voluit`` spells an abbreviation out; ``ook`` are other forms of the word.

    The word itself stays Dutch in every language: it is what stands on the paper at the desk.
    """

    id: Id
    term: Regel
    voluit: Regel | None = None
    ook: tuple[Regel, ...] = ()
    uitleg: Alinea
    doelgroep: Lezer = "professional"
    openbaar: Vrijgave = ()

    @property
    def vormen(self) -> tuple[str, ...]:
        """Every way in which a text can name it, the longest first."""
        return tuple(sorted({self.term, *self.ook}, key=lambda v: (-len(v), v)))


# -- a method -----------------------------------------------------------------------------------------


class Deel(Record):
    """A part of the handbook, in the order in which its contents are shown."""

    id: Id
    naam: Etiket
    kort: KorteRegel
    icoon: Regel


class Methodestap(Record):
    """One step: what to do, and how."""

    doe: KorteRegel
    uitleg: Alinea | None = None
    bewijs: Bewijs | None = None


class Punt(Record):
    """An item of a list. A text alone is enough; ``naam`` is for items that have a name."""

    naam: KorteRegel | None = None
    uitleg: Alinea

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        return {"uitleg": waarde} if isinstance(waarde, str) else waarde

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


class Lijst(Record):
    """A list with a heading, such as principles, roles or tips."""

    titel: KorteRegel
    kort: Zin | None = None
    punten: Annotated[tuple[Punt, ...], Field(min_length=1)]
    bewijs: Bewijs | None = None


class Rij(Record):
    """A row of a table: its head, and a cell per column. A cell nobody knows is ``onbekend``."""

    naam: KorteRegel
    cellen: tuple[AlineaOfOnbekend, ...]


class Tabel(Record):
    """A matrix: ``kolommen`` name the cells of each row."""

    titel: KorteRegel
    kolommen: Annotated[tuple[Etiket, ...], Field(min_length=1)]
    rijen: Annotated[tuple[Rij, ...], Field(min_length=1)]
    bewijs: Bewijs | None = None

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


class Spanning(Record):
    """Two things that are both true and pull apart: a question, both sides, and what to discuss. No answer."""

    id: Id
    naam: KorteRegel
    vraag: Zin
    ene_kant: Alinea
    andere_kant: Alinea
    bespreek: Zin


class Werkwijze(Record):
    """What a method and a traject share. ``id`` is the file name; ``proza`` the text of the Markdown file with that name.

    It is for professionals; what a participant gets are the sheets, questions and cards that go with it.
    """

    id: Id
    titel: KorteRegel
    kort: Zin
    deel: Id
    doelgroep: Literal["professional"]
    doel: Alinea
    voor_wie: AlineaOfOnbekend
    wanneer: AlineaOfOnbekend
    input: tuple[Zin, ...] = ()
    stappen: tuple[Methodestap, ...] = ()
    volgorde: Volgorde
    volgorde_uitleg: Zin | None = None
    output: tuple[Zin, ...] = ()
    vragen: tuple[Zin, ...] = ()
    valkuilen: tuple[Zin, ...] = ()
    lijsten: tuple[Lijst, ...] = ()
    tabellen: tuple[Tabel, ...] = ()
    spanningen: tuple[Spanning, ...] = ()
    formulieren: tuple[Id, ...] = ()
    zie_ook: tuple[Id, ...] = ()
    leefgebieden: tuple[Id, ...] = ()
    bron: Annotated[tuple[Id, ...], Field(min_length=1)]
    bewijs: Bewijs
    bewijs_uitleg: Zin | None = None
    proza: Proza | None = None
    openbaar: Vrijgave = ()


class Methode(Werkwijze):
    """A way of working in a conversation or with the team, in steps."""

    duur: ZinOfOnbekend = None
    stappen: Annotated[tuple[Methodestap, ...], Field(min_length=1)]


# -- trajecten ----------------------------------------------------------------------------------------


class Termijn(Record):
    """How long something takes: the norm, when it may be otherwise, and what was seen in practice."""

    norm: ZinOfOnbekend
    uitzondering: Zin | None = None
    praktijk: Zin | None = None


class Fase(Record):
    """A fase of a traject. What the source does not say is ``onbekend``."""

    id: Id
    naam: Etiket
    kort: Zin
    wie: ZinOfOnbekend = None
    input: AlineaOfOnbekend = None
    doen: tuple[Zin, ...] = ()
    output: AlineaOfOnbekend = None
    termijn: Annotated[Termijn | None, onbekend_als(None), Field(json_schema_extra=of_onbekend)]
    methoden: tuple[Id, ...] = ()
    bewijs: Bewijs | None = None


class Uitkomst(Record):
    """What a traject set out to reach, and what was found, side by side."""

    doel: ZinOfOnbekend
    resultaat: ZinOfOnbekend
    bewijs: Bewijs


class Traject(Werkwijze):
    """A way with fasen. ``stappen`` of a traject are its basic rules; ``fasen`` its course."""

    fasen: Annotated[tuple[Fase, ...], Field(min_length=2)]
    termijn: Termijn
    uitkomst: Uitkomst
    regie: ZinOfOnbekend = None


# -- forms --------------------------------------------------------------------------------------------


class Veld(Record):
    """A place to write: one ``regel``, a ``vak`` of so many ``regels``, a ``datum``, ``vinkjes`` to tick, a ``score`` 0-10, or
    a ``kop`` above the places that follow."""

    id: Id
    naam: KorteRegel
    hulp: Zin | None = None
    soort: Literal["kop", "regel", "vak", "datum", "vinkjes", "score"] = "regel"
    regels: Annotated[int, Field(ge=1, le=20)] = 3
    keuzes: tuple[KorteRegel, ...] = ()

    @model_validator(mode="after")
    def _keuzes(self) -> Self:
        if (self.soort == "vinkjes") != bool(self.keuzes):
            raise PydanticCustomError(
                "vinkjes",
                "keuzes en 'soort: vinkjes' horen bij elkaar; vul allebei in, of geen van beide",
                {"plek": "soort"},
            )
        return self


class Formulier(Record):
    """A blank form on paper. Nothing that is written on it comes into this system."""

    id: Id
    titel: KorteRegel
    kort: Zin
    doelgroep: Lezer
    velden: Annotated[tuple[Veld, ...], Field(min_length=1)]
    let_op: Zin | None = None
    bron: Annotated[tuple[Id, ...], Field(min_length=1)]
    bewijs: Bewijs
    openbaar: Vrijgave = ()


# -- SMART --------------------------------------------------------------------------------------------


class Maat(Record):
    """So much of something, in so much time: 10 ``euro`` per ``week``."""

    aantal: Annotated[int, Field(ge=1, le=100000)]
    eenheid: Id
    per: Per


class Actie(Record):
    """Something a person does to reach a goal. A text alone is enough; ``maat`` lets the doelhulp add things up."""

    doe: Zin
    maat: Maat | None = None

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        return {"doe": waarde} if isinstance(waarde, str) else waarde

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


class Smartdoel(Record):
    """A goal as an example: the wish in a person's own words, the goal made of it, and actions to pick from.

    ``maanden`` is the time it takes from the day it is set; None when it has none of its own. ``van``: from the SMART
    guide (``bron``) or made by the makers of this kaart (``ons``). ``hulpvragen`` and ``lijnen`` are who helps with it, by id.
    """

    id: Id
    groep: Etiket | None = None
    wens: KorteRegel
    doel: Zin
    hoe_meten: Zin
    maanden: Annotated[int, Field(ge=1, le=24)] | None = None
    maat: Maat | None = None
    acties: Annotated[tuple[Actie, ...], Field(min_length=1)]
    let_op: Zin | None = None
    van: Literal["bron", "ons"] = "bron"
    hulpvragen: tuple[Id, ...] = ()
    lijnen: tuple[Id, ...] = ()


class Smartthema(Record):
    """A theme of the SMART guide with its goals."""

    id: Id
    naam: Etiket
    kort: KorteRegel
    doelen: Annotated[tuple[Smartdoel, ...], Field(min_length=1)]
    openbaar: Vrijgave = ()


class Smartletter(Record):
    """One of the five letters: its word, the question it asks, and what to say as long as it is missing.

    ``samen`` is the question two people answer with yes or not yet: no text alone can say that a letter is there.
    """

    id: Id
    letter: Annotated[str, Field(min_length=1, max_length=1)]
    woord: Etiket
    vraag: Zin
    samen: Zin
    mist: Zin
    klaar: Zin


class Doelhulp(Record):
    """What the doelhulp asks and says. ``vaag`` are words that say nothing yet, about a goal or about how to see it,
    separated by commas."""

    letters: Annotated[tuple[Smartletter, ...], Field(min_length=5, max_length=5)]
    doorvragen: Annotated[tuple[Zin, ...], Field(min_length=1)]
    vaag: Zoekwoorden


# -- GROW ---------------------------------------------------------------------------------------------


class Growvraag(Record):
    """A question to pick. ``kern``: one of the few that are on the blank sheet when nothing is picked."""

    id: Id
    vraag: Zin
    kern: JaNee = False


class Growdeel(Record):
    """One of the four parts; ``engels`` is the word the letter comes from."""

    id: Id
    letter: Annotated[str, Field(min_length=1, max_length=1)]
    engels: Regel
    naam: Etiket
    uitleg: Zin
    vragen: Annotated[tuple[Growvraag, ...], Field(min_length=1)]


class Grow(Record):
    """The questions of GROW, and how the talk ends: a score from 0 to 10, and what makes it a 10."""

    delen: Annotated[tuple[Growdeel, ...], Field(min_length=4, max_length=4)]
    score: Zin
    tien: Zin

    def vraag(self, id_: str) -> Growvraag:
        """The question with this id. Raises ``KeyError``."""
        return _met_id((v for d in self.delen for v in d.vragen), id_)


# -- routeplanner -------------------------------------------------------------------------------------


class Routekaart(Record):
    """A card: one word and a plain explanation."""

    id: Id
    woord: Etiket
    uitleg: KorteRegel
    icoon: Regel


class Construct(Record):
    """A group of cards, laid in the order in which the groups stand. ``slot``: its one card closes the route."""

    id: Id
    naam: Etiket
    kort: Zin
    code: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    kleur: Kleur
    tint: Kleur
    donker: Kleur
    slot: JaNee = False
    kaarten: Annotated[tuple[Routekaart, ...], Field(min_length=1)]


# -- what belongs together ----------------------------------------------------------------------------


class Samenhang(Record):
    """What belongs to one leefgebied (``id``): ZRM domains, cards, SMART themes, and GROW questions to begin with."""

    id: Id
    zrm: tuple[Id, ...] = ()
    kaarten: tuple[Id, ...] = ()
    themas: tuple[Id, ...] = ()
    grow: tuple[Id, ...] = ()


class Zrmdomein(Record):
    """A domain of the ZRM 2013. Names only: its criteria belong to GGD Amsterdam, and scoring needs training."""

    id: Id
    naam: Etiket


class Beginstap(Record):
    """A step for a new colleague: ``minuten`` of reading, and the page it is on."""

    id: Id
    minuten: Annotated[int, Field(ge=1, le=15)]
    titel: KorteRegel
    doe: Alinea
    naar: Regel | None = None


class Methodiek(Record):
    """The whole handbook, in one edition and one language at a time. Empty when there is no folder ``methodiek/``."""

    delen: tuple[Deel, ...] = ()
    bronnen: tuple[Bron, ...] = ()
    begrippen: tuple[Begrip, ...] = ()
    zrm: tuple[Zrmdomein, ...] = ()
    samenhang: tuple[Samenhang, ...] = ()
    begin: tuple[Beginstap, ...] = ()
    methoden: tuple[Methode, ...] = ()
    trajecten: tuple[Traject, ...] = ()
    formulieren: tuple[Formulier, ...] = ()
    themas: tuple[Smartthema, ...] = ()
    doelhulp: Doelhulp | None = None
    grow: Grow | None = None
    constructen: tuple[Construct, ...] = ()

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
