"""What the browser code is given, as types: the data scripts of a language, and the JSON in a page.

The same types stand in hooks/browser/gegevens.d.ts (``make typen``), so that the browser code is checked against them. A
``NamedTuple`` and a tuple are lists there, a ``TypedDict`` is an object.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Generic, Literal, NamedTuple, NotRequired, TypedDict, TypeVar

Zin = tuple[str, str, str]
"""A sentence in the own language, in Dutch, and which language the first one turned out to be."""


def dataset(naam: Literal["index", "verder", "tijden"], data: Mapping[str, Any]) -> str:
    """Data as a script, since a page on disk may not fetch a file. In the browser it is ``window.kaart.<naam>``.

    ``var`` gives the window a property of its own, whatever element is called the same.
    """
    return f"var kaart=kaart||{{}};kaart.{naam}={json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


# -- who can be reached when ------------------------------------------------------------------------------

Minuten = tuple[int, int]
"""From, until: minutes of a day."""


class Weekrooster(TypedDict):
    """The days of the week, Monday first; other days by their ISO date, None where nothing is known of that day."""

    week: Sequence[Sequence[Minuten]]
    anders: Mapping[str, Sequence[Minuten] | None]


class Standwoorden(TypedDict):
    """What is said of being reachable now, with {tijd} and {dag} in it to fill in."""

    nacht: str
    open: str
    vandaag: str
    morgen: str
    dag: str
    dicht: str
    feestdag: str
    bel: str
    afspraak: str
    onbekend: str
    verlopen: str


class Standzinnen(TypedDict):
    """The days of the week, Monday first, and the words."""

    dagen: Sequence[str]
    woorden: Standwoorden


class Tijden(Standzinnen):
    """``tot``: the last day (ISO) that was worked out. ``datums``: per month, with {dag} and {jaar}. ``nl``: the Dutch of it."""

    tot: str
    roosters: Sequence[Weekrooster]
    datums: Sequence[str]
    nl: NotRequired[Standzinnen]


# -- the search index: see ``Zoekindex`` for what stands in it ---------------------------------------------

Weet = Literal[1, 0, -1]
"""Yes, no, nobody knows."""

Kaarttekst = tuple[str] | tuple[str, str] | tuple[str, str, Literal[1, 2]]
"""Own, Dutch, state."""

Zegswijze = tuple[int, str]
"""Number of an entry (-1: nothing that we have), and its wordings, one a line."""

S = TypeVar("S")
D = TypeVar("D")


class VanSoort(NamedTuple, Generic[S, D]):
    """An entry. ``woorden`` and ``nummers`` are what it is found by besides its title, line and details."""

    soort: S
    adres: str
    titel: str
    onder: str
    gebieden: Sequence[str]
    woorden: str
    nummers: Sequence[str]
    details: D


class Hulpvraagdetails(TypedDict):
    """``bel``: numbers of the entries of the lines to ring. ``nl``: the Dutch of title and line."""

    spoed: int
    gevaar: NotRequired[Literal[1]]
    bel: NotRequired[Sequence[int]]
    nl: NotRequired[Sequence[str]]


class Crisisdetails(TypedDict):
    """``lijnen``: the number, and the text of its hours. ``nl``: the Dutch of what it is for."""

    lijnen: Sequence[tuple[str, int]]
    bereik: str
    volgens: int
    gratis: Weet
    alleen: Sequence[str]
    gevaar: NotRequired[Literal[1]]
    kosten: int
    nl: NotRequired[Sequence[str]]


class Organisatiedetails(TypedDict):
    """What ``Kaartje`` holds, its texts by number; and for the choices of the zoekhulp."""

    id: str
    naam: str
    gebieden: Sequence[str]
    kort: int
    logo: str | None
    monogram: str | None
    melding: tuple[Sequence[int], str] | None
    bereik: str
    volgens: int
    lijnen: Sequence[tuple[str, Sequence[int]]]
    wegen: Sequence[tuple[Literal["mail", "web", "plek"], str, str]] | None
    voet: tuple[Sequence[int], Sequence[int]]
    verwijzing: Weet
    gratis: Weet
    talen: Sequence[str]
    alleen: Sequence[str]


class Geendetails(TypedDict):
    """Of a kind whose entries say all there is."""


Hulpvraagingang = VanSoort[Literal["hulpvraag"], Hulpvraagdetails]
Crisisingang = VanSoort[Literal["crisis"], Crisisdetails]
Leefgebiedingang = VanSoort[Literal["leefgebied"], Geendetails]
Bladzijdeingang = VanSoort[Literal["bladzijde"], Geendetails]
Organisatieingang = VanSoort[Literal["organisatie"], Organisatiedetails]
EersteIngang = Hulpvraagingang | Crisisingang | Leefgebiedingang
Ingang = EersteIngang | Bladzijdeingang | Organisatieingang


class Geen(TypedDict):
    """What is said when nothing is understood: numbers of texts, and of entries."""

    zin: int
    gevaar: int
    vraag: int
    verder: int
    misschien: int
    lijnen: Sequence[int]
    wegwijzers: Sequence[int]
    kaarten: Sequence[int]


class Eerst(TypedDict):
    """The first script of an index."""

    taal: str
    eerst: Literal[1]
    teksten: Sequence[Kaarttekst]
    ingangen: Sequence[EersteIngang]
    zegswijzen: Sequence[Zegswijze]
    woorden: Mapping[str, Sequence[int]]


class Verder(TypedDict):
    """The second one. ``bij``: the further words of the first entries. ``adres``: of an organisation, * for its id.
    ``organisaties``: a column for each name in ``Organisatiedetails``.
    """

    geen: Geen
    bij: Sequence[str]
    teksten: Sequence[Kaarttekst]
    ingangen: Sequence[Bladzijdeingang]
    adres: str
    organisaties: Mapping[str, Sequence[Any]]
    zegswijzen: Sequence[Zegswijze]
    woorden: Mapping[str, Sequence[int]]


# -- in the page of the zoekhulp and of "mijn lijst" --------------------------------------------------------


class Gebied(TypedDict):
    """``kleur``: the classes of its colour. ``icoon``: the name of its drawing on the page."""

    kleur: str
    icoon: str


class Iconen(TypedDict):
    """Names of drawings on the page."""

    telefoon: str
    mail: str
    web: str
    plek: str
    melding: str


class Kaartwoorden(TypedDict):
    """Words of the interface around cards; ``gevonden`` with {aantal} to fill in."""

    hulpvragen: Zin
    crisis: Zin
    bereikbaar: Zin
    rest: Zin
    organisaties: Zin
    misschien: Zin
    onzeker: Zin
    meer: Zin
    verouderd: Zin
    inHetNederlands: Zin
    geenNummer: Zin
    gevonden: Zin
    niets: Zin
    nietsGekozen: Zin
    qr: Zin


class Kaartgegevens(TypedDict):
    """What cards made in the browser need besides the index. ``wortel``: the way to the root of the site; ``adres``: of the
    deelnemer edition on the internet; ``leefgebieden`` by their code.
    """

    wortel: str
    adres: str
    leefgebieden: Mapping[str, Gebied]
    iconen: Iconen
    woorden: Kaartwoorden


# -- in the pages of the handbook where something is made; their templates write it ------------------------

Zinnen = Mapping[str, Zin]
"""By what the script calls them. Of the page "Mijn route" all there is."""

Per = Literal["dag", "week", "maand", "jaar", "totaal"]

Eenheid = tuple[str, str, Sequence[str], Sequence[str]]
"""The name of a unit in the own language and in Dutch, and for each the forms that go with a number ({num})."""


class Letter(TypedDict):
    """A letter of SMART: its word, and what is said of it."""

    woord: str
    nee: str
    ja: str


class Doelhulpgegevens(TypedDict):
    """Lists are of the own language and of Dutch. ``ruim``: its script needs more height."""

    taal: str
    ruim: bool
    vaag: Sequence[str]
    klein: Sequence[str]
    tijd: Sequence[str]
    telwoorden: Sequence[str]
    zinnen: Zinnen
    vaak: Mapping[Per, Zin]
    per: Mapping[Per, Zin]
    eenheden: Mapping[str, Eenheid]
    letters: Mapping[str, Letter]


class Growgegevens(TypedDict):
    """Of the page of GROW."""

    taal: str
    zinnen: Zinnen
