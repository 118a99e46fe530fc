"""What a kaart is: frozen records, in the words of the YAML an editor types."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from .drempels import Drempels
from .getoond import Getoond
from .herkomst import Vindplaats
from .lezer import AlleenTeam, Lezer, Openbaar
from .methodiek import Methodiek
from .openingstijden import Openingstijden, is_altijd
from .persoonlijk import is_postbus_van_persoon
from .tekst import POSTCODE, POSTCODE_VORM, Alinea, Etiket, KorteRegel, Regel, Strookwoord, Tekst, Zin, Zoekwoorden
from .telefoon import Nummer, cijfers, is_mobiel, tel_link
from .termen import Term
from .verwijzing import NaarCrisislijn, NaarLeefgebied, NaarOrganisatie
from .waarden import (
    LIJST_OF_ONBEKEND,
    Controle,
    Datum,
    Doelgroep,
    EmailAdres,
    EtiketOfOnbekend,
    Id,
    JaNee,
    JaNeeOnbekend,
    Kleur,
    Record,
    TaalcodeBalie,
    Tijdstip,
    Url,
    Vrijgave,
    ZinOfOnbekend,
    keur_dag,
)

# What a zegswijze can belong to.
_BIJ = r"^(crisis/)?[a-z0-9]+(-[a-z0-9]+)*$"

# -- organisatie ------------------------------------------------------------------------------------


def _keur_wanneer(open_: str | None, in_woorden: Tekst | None) -> None:
    if open_ and in_woorden:
        raise PydanticCustomError(
            "open_twee",
            "open en open_in_woorden staan er allebei, en dan leest niemand de woorden. Houd er één; "
            "zeggen de woorden meer, schrijf dan alles bij open_in_woorden",
            {"plek": "open_in_woorden"},
        )


class Telefoon(Record):
    """One number. ``gratis`` says whether calling it costs nothing; ``kosten`` how much it is, in words."""

    nummer: Openbaar[Nummer]
    waarvoor: Openbaar[
        Annotated[Etiket | None, Getoond("kaartje, pagina en poster: naast een telefoonnummer van {}")]
    ] = None
    gratis: Openbaar[JaNeeOnbekend] = "onbekend"
    kosten: Openbaar[Annotated[Etiket | None, Getoond("pagina van {}: wat bellen kost")]] = None
    open: Openbaar[Openingstijden | None] = None
    open_in_woorden: Openbaar[Annotated[Zin | None, Getoond("kaartje en pagina van {}: wanneer u kunt bellen")]] = None
    gedeeld: Openbaar[JaNee] = False
    van_organisatie: Openbaar[JaNee] = False

    @property
    def cijfers(self) -> str:
        """National digits, e.g. ``0703536188``."""
        return cijfers(self.nummer)

    @property
    def tel(self) -> str:
        """The ``tel:`` link, national form."""
        return tel_link(self.nummer)

    @property
    def dag_en_nacht(self) -> bool:
        """Whether it is answered day and night, as far as the data says."""
        return self.open is not None and is_altijd(self.open)

    @model_validator(mode="after")
    def _wanneer(self) -> Telefoon:
        _keur_wanneer(self.open, self.open_in_woorden)
        return self

    @model_validator(mode="after")
    def _mobiel(self) -> Telefoon:
        if is_mobiel(self.nummer) and not self.van_organisatie:
            raise PydanticCustomError(
                "mobiel",
                "{nummer} is een 06-nummer. Is het van de organisatie zelf? Zet er dan 'van_organisatie: ja' bij. "
                "Is het van een persoon? Dan hoort het in kaart/contactpersonen/",
                {"nummer": self.nummer, "plek": "nummer"},
            )
        return self


class Email(Record):
    """A general mailbox. An address typed alone is enough; the keys are for exceptions."""

    adres: Openbaar[EmailAdres]
    waarvoor: Openbaar[Etiket | None] = None
    van_organisatie: Openbaar[JaNee] = False

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        return {"adres": waarde} if isinstance(waarde, str) else waarde

    @model_validator(mode="after")
    def _algemeen(self) -> Email:
        if is_postbus_van_persoon(self.adres) and not self.van_organisatie:
            raise PydanticCustomError(
                "email_persoon",
                "{adres} lijkt de postbus van een persoon. Is hij van de organisatie? Schrijf dan twee regels: "
                "'- adres: {adres}' en daaronder 'van_organisatie: ja'. Anders hoort hij in kaart/contactpersonen/",
                {"adres": self.adres, "plek": "adres"},
            )
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "string", "format": "email"}, handler(schema)]}


class Adres(Record):
    """Where people can walk in. ``verborgen`` (the default) means: not published, at any precision."""

    verborgen: Openbaar[bool] = False
    straat: Openbaar[Regel | None] = None
    postcode: Openbaar[
        Annotated[
            Regel | None,
            WithJsonSchema(
                {
                    "type": "string",
                    "pattern": f"^{POSTCODE_VORM}$",
                    "patternErrorMessage": "Schrijf een postcode met vier cijfers en twee hoofdletters, zoals 2545 HA.",
                }
            ),
        ]
    ] = None
    plaats: Openbaar[Regel | None] = None
    aanduiding: Openbaar[Zin | None] = None

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        if waarde == "verborgen":
            return {"verborgen": True}
        if isinstance(waarde, str):
            raise PydanticCustomError(
                "adres",
                "'{waarde}' kan hier niet; schrijf verborgen, of straat, postcode en plaats elk op een eigen regel",
                {"waarde": waarde},
            )
        if isinstance(waarde, dict) and waarde.get("verborgen") is not True:
            if "verborgen" in waarde:
                raise PydanticCustomError(
                    "adres_verborgen",
                    "is het adres geheim? Schrijf dan alleen adres: verborgen, zonder straat of plaats",
                )
            for sleutel in ("straat", "plaats"):
                if sleutel not in waarde:
                    raise PydanticCustomError(
                        "adres_deel",
                        "bij dit adres ontbreekt {sleutel}; vul het in, of schrijf adres: verborgen",
                        {"sleutel": sleutel},
                    )
        return waarde

    @model_validator(mode="after")
    def _postcode(self) -> Adres:
        if self.postcode and not POSTCODE.fullmatch(self.postcode):
            raise PydanticCustomError(
                "postcode",
                "'{waarde}' is geen postcode; schrijf vier cijfers en twee hoofdletters, zoals 2545 HA",
                {"waarde": self.postcode, "plek": "postcode"},
            )
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        vorm = handler(schema)
        vorm["properties"].pop("verborgen", None)
        vorm["required"] = ["straat", "plaats"]
        return {"anyOf": [{"const": "verborgen"}, vorm]}


class Aanmelden(Record):
    wie: Openbaar[
        Annotated[tuple[Literal["zelf", "hulpverlener", "huisarts", "gemeente"], ...], *LIJST_OF_ONBEKEND]
    ] = ()
    verwijzing: Openbaar[JaNeeOnbekend] = "onbekend"
    hoe: Openbaar[Annotated[Zin | None, Getoond("pagina van {}: hoe u zich aanmeldt")]] = None
    afspraak: Openbaar[JaNeeOnbekend] = "onbekend"


class Link(Record):
    """A further page of the same organisation, with what it is for."""

    waarvoor: Openbaar[Etiket]
    website: Openbaar[Url]


class Tijdelijk(Record):
    """A notice that takes itself away: ``tot`` is the last day it shows."""

    bericht: Openbaar[Zin]
    tot: Openbaar[Annotated[date, BeforeValidator(keur_dag)]]


class Logo(Record):
    """A picture file in kaart/logos/, and who gave permission to use it, and when."""

    bestand: Openbaar[Regel]
    toestemming: Annotated[Regel, Lezer("team", anders="")]


class TeamContact(Record):
    functie: AlleenTeam[Zin]
    via: AlleenTeam[Zin]


class Team(Record):
    """What only the team may know. The wall takes all of it away from the deelnemer edition."""

    contact: AlleenTeam[tuple[TeamContact, ...]] = ()
    tips: AlleenTeam[Alinea | None] = None
    voorwaarden: AlleenTeam[Alinea | None] = None


class Organisatie(Record):
    """One organisation on the kaart. ``id`` is its file name, for ever.

    ``gratis`` says whether somebody can be helped here without paying, ``kosten`` how much it is, in words that no filter
    reads; ``vroeger`` are names it no longer has, which the check looks for in texts; ``alleen_voor`` names the only groups
    it is for (empty: everybody, or not known); ``grotere_kaart`` marks a map where people look on when nothing fits here,
    ``wegwijzer`` an organisation that knows who helps with what; ``drukwerk: nee`` keeps it off the poster.
    """

    opvulling: ClassVar[dict[str, Any]] = {
        **Record.opvulling,
        "leefgebieden": ["onbekend"],
        "controle": {"datum": "onbekend", "methode": "document", "door": "onbekend"},
    }

    id: Openbaar[Id]
    naam: Openbaar[Regel]
    ook_bekend_als: Openbaar[tuple[Regel, ...]] = ()
    vroeger: AlleenTeam[tuple[Regel, ...]] = ()
    kort: Openbaar[Annotated[KorteRegel, Getoond("kaartje, lijst en poster: de ene regel over {}")]]
    uitleg: Openbaar[Annotated[Alinea, Getoond("pagina van {}: wat deze organisatie doet")]]
    niet: Openbaar[Annotated[Zin | None, Getoond("pagina van {}: waar zij niet mee helpt")]] = None
    leefgebieden: Openbaar[Annotated[tuple[NaarLeefgebied, ...], Field(min_length=1)]]
    voor_wie: Openbaar[Annotated[ZinOfOnbekend, Getoond("pagina van {}: voor wie zij er is")]] = None
    gebied: Openbaar[Annotated[EtiketOfOnbekend, Getoond("pagina van {}: waar zij werkt")]] = None
    aanmelden: Openbaar[Aanmelden] = Aanmelden()
    gratis: Openbaar[JaNeeOnbekend] = "onbekend"
    kosten: Openbaar[Annotated[ZinOfOnbekend, Getoond("kaartje en pagina van {}: wat het kost")]] = None
    talen: Openbaar[Annotated[tuple[TaalcodeBalie, ...], *LIJST_OF_ONBEKEND]] = ()
    telefoon: Openbaar[tuple[Telefoon, ...]] = ()
    email: Openbaar[Annotated[tuple[Email, ...], Getoond("pagina van {}: naast een link of e-mailadres")]] = ()
    website: Openbaar[Url | None] = None
    links: Openbaar[Annotated[tuple[Link, ...], Getoond("pagina van {}: naast een link of e-mailadres")]] = ()
    alleen_voor: Openbaar[tuple[Doelgroep, ...]] = ()
    grotere_kaart: Openbaar[JaNee] = False
    wegwijzer: Openbaar[JaNee] = False
    drukwerk: Openbaar[JaNee] = True
    adres: Openbaar[Annotated[Adres, Getoond("pagina van {}: bij het adres")]] = Adres(verborgen=True)
    tijdelijk: Openbaar[
        Annotated[Tijdelijk | None, Getoond("kaartje en pagina van {}: een bericht dat tijdelijk geldt")]
    ] = None
    logo: Openbaar[Logo | None] = None
    team: AlleenTeam[Team | None] = None
    controle: Openbaar[Controle]
    bron: AlleenTeam[tuple[Vindplaats, ...]] = ()
    nagezocht: AlleenTeam[tuple[Vindplaats, ...]] = ()
    openbaar: AlleenTeam[Vrijgave] = ()

    @property
    def monogram(self) -> str:
        """One or two letters that stand for the organisation when it has no logo."""
        woorden = [w for w in re.findall(r"\w+", self.naam) if w[0].isupper() or w[0].isdigit()] or [self.naam]
        letters = [w[0] for w in woorden[:2]] if len(woorden) > 1 else [woorden[0][:2]]
        return "".join(letters).upper()


# -- leefgebieden, crisis, contactpersonen ------------------------------------------------------------


class Hiaat(Record):
    """Said on a leefgebied without organisations: that it is a gap, and where to ask meanwhile."""

    bericht: Openbaar[Alinea]
    vraag_bij: Openbaar[tuple[NaarOrganisatie, ...]] = ()


class Leefgebied(Record):
    """One theme of life: its name, two-letter code, icon and colours (white, tint and dark background)."""

    id: Openbaar[Id]
    naam: Openbaar[Annotated[Etiket, Getoond("naam van een leefgebied: knop op de eerste pagina, kop op de poster")]]
    code: Openbaar[Annotated[str, Field(pattern=r"^[A-Z]{2}$")]]
    kort: Openbaar[Annotated[KorteRegel, Getoond("onder de naam van het leefgebied {}")]]
    icoon: Openbaar[Regel]
    kleur: Openbaar[Kleur]
    tint: Openbaar[Kleur]
    donker: Openbaar[Kleur]
    hiaat: Openbaar[Hiaat | None] = None
    openbaar: AlleenTeam[Vrijgave] = ()


class Crisislijn(Record):
    """A line on top of everything: anyone may call it, without a referral.

    ``gratis`` says whether calling costs nothing; ``alleen_voor`` names the only groups it is for (empty: everybody);
    ``strook`` puts it in the strip; ``strookwoord`` is what it is for in the few words that stand there on a phone;
    ``drukwerk: nee`` keeps it off paper.
    """

    id: Openbaar[Id]
    naam: Openbaar[Regel]
    nummer: Openbaar[Nummer]
    ook: Openbaar[tuple[Nummer, ...]] = ()
    waarvoor: Openbaar[Annotated[Etiket, Getoond("bovenaan elke pagina en op de poster, naast het nummer (lijn {})")]]
    alleen_voor: Openbaar[tuple[Doelgroep, ...]] = ()
    gratis: Openbaar[JaNeeOnbekend] = "onbekend"
    kosten: Openbaar[Etiket | None] = None
    open: Openbaar[Openingstijden | None] = None
    open_in_woorden: Openbaar[Zin | None] = None
    website: Openbaar[Url | None] = None
    let_op: Openbaar[Zin | None] = None
    zoekwoorden: Openbaar[Annotated[Zoekwoorden | None, Getoond("zoekwoorden voor de lijn {}")]] = None
    organisatie: Openbaar[NaarOrganisatie | None] = None
    leefgebieden: Openbaar[tuple[NaarLeefgebied, ...]] = ()
    bron: AlleenTeam[tuple[Vindplaats, ...]] = ()
    nagezocht: AlleenTeam[tuple[Vindplaats, ...]] = ()
    strook: Openbaar[JaNee] = False
    strookwoord: Openbaar[
        Annotated[Strookwoord | None, Getoond("bovenaan elke pagina op een telefoon, naast het nummer (lijn {})")]
    ] = None
    drukwerk: Openbaar[JaNee] = True
    controle: Openbaar[Controle]
    openbaar: AlleenTeam[Vrijgave] = ()

    @property
    def tel(self) -> str:
        """The ``tel:`` link, national form."""
        return tel_link(self.nummer)

    @property
    def dag_en_nacht(self) -> bool:
        """Whether it is answered day and night, as far as the data says."""
        return self.open is not None and is_altijd(self.open)

    @model_validator(mode="after")
    def _wanneer(self) -> Crisislijn:
        _keur_wanneer(self.open, self.open_in_woorden)
        return self


class Verboden(Record):
    """A number that must not come back on the kaart, and why."""

    nummer: AlleenTeam[Nummer]
    reden: AlleenTeam[Regel]


class Crisis(Record):
    """kaart/crisis.yml: the lines, in order, and the numbers that no longer serve."""

    lijnen: Openbaar[Annotated[tuple[Crisislijn, ...], Field(min_length=1)]]
    niet_gebruiken: AlleenTeam[tuple[Verboden, ...]] = ()


class Stap(Record):
    """One step of a hulpvraag: whom to go to (an organisatie or a crisis line), when, and what to do or say.

    Without ``als`` a crisis line is for what it says itself.
    """

    organisatie: Openbaar[NaarOrganisatie | None] = None
    crisis: Openbaar[NaarCrisislijn | None] = None
    als: Openbaar[Annotated[Etiket | None, Getoond("pagina van de vraag {}: wanneer deze stap iets voor u is")]] = None
    doe: Openbaar[Annotated[Zin | None, Getoond("pagina van de vraag {}: wat u doet of zegt")]] = None

    @model_validator(mode="after")
    def _een_ding(self) -> Stap:
        if self.organisatie and self.crisis:
            raise PydanticCustomError("stap_twee", "noem hier een organisatie of een crisislijn, niet allebei")
        if not (self.organisatie or self.crisis or self.doe):
            raise PydanticCustomError(
                "stap_leeg", "deze stap zegt niet wat te doen; noem een organisatie, een crisislijn, of vul doe in"
            )
        return self


class Hulpvraag(Record):
    """A question people come with: what comes first, then whom, in order. ``id`` is the file name, for ever.

    ``neutraal`` is the title that is safe to carry; ``voorpagina`` is its place on the home page; ``snel_weg`` puts a button on the page that leaves it at once;
    ``gat`` says so when nobody on the kaart fits.
    """

    opvulling: ClassVar[dict[str, Any]] = {**Record.opvulling, "leefgebieden": ["onbekend"]}

    id: Openbaar[Id]
    vraag: Openbaar[Annotated[KorteRegel, Getoond("knop en titel: een vraag waar mensen mee komen")]]
    voor_de_coach: Openbaar[Annotated[KorteRegel, Getoond("onder de vraag {}: zo noemt een coach het")]]
    spoed: Openbaar[JaNee] = False
    snel_weg: Openbaar[JaNee] = False
    voorpagina: Openbaar[Annotated[int, Field(ge=1, le=99)] | None] = None
    zoekwoorden: Openbaar[Annotated[Zoekwoorden, Getoond("zoekwoorden bij de vraag {}")]]
    eerst: Openbaar[Annotated[Zin, Getoond("pagina van de vraag {}: wat u het eerst doet")]]
    stappen: Openbaar[tuple[Stap, ...]] = ()
    gat: Openbaar[Annotated[Alinea | None, Getoond("pagina van de vraag {}: hier helpt nog niemand bij")]] = None
    leefgebieden: Openbaar[Annotated[tuple[NaarLeefgebied, ...], Field(min_length=1)]]
    neutraal: Openbaar[
        Annotated[KorteRegel, Getoond("titel van een afgedrukt blad dat niet verraadt wat er is (bij {})")]
    ]
    bron: AlleenTeam[tuple[Vindplaats, ...]] = ()
    openbaar: AlleenTeam[Vrijgave] = ()

    @model_validator(mode="after")
    def _stap_of_gat(self) -> Hulpvraag:
        if not self.stappen and self.gat is None:
            raise PydanticCustomError(
                "hulpvraag_leeg", "deze hulpvraag wijst nergens heen; vul stappen in, of zeg bij gat dat er niemand is"
            )
        return self


NIETS = "niets"
"""What ``bij`` of a zegswijze says when the kaart has nothing about it."""


class Zegswijze(Record):
    """How people say something when they search: one subject and its wordings, in the language of the file.

    ``bij`` is the id of a hulpvraag, ``crisis/<id of a line>``, or ``niets``. All of it is public: it is in the search index.
    """

    bij: Openbaar[
        Annotated[str, AfterValidator(lambda v: _keur_bij(v)), WithJsonSchema({"type": "string", "pattern": _BIJ})]
    ]
    zinnen: Openbaar[Annotated[tuple[Regel, ...], Field(min_length=1)]]

    @property
    def lijn(self) -> str | None:
        """The id of the crisis line that is meant, if it is one."""
        soort, _, id_ = self.bij.rpartition("/")
        return id_ if soort else None


class Zegswijzen(Record):
    """kaart/zegswijzen/<taal>.yml: all wordings of one language."""

    taal: Openbaar[TaalcodeBalie]
    groepen: Openbaar[tuple[Zegswijze, ...]]


def _keur_bij(waarde: str) -> str:
    if not re.fullmatch(_BIJ, waarde):
        raise PydanticCustomError(
            "bij",
            "'{waarde}' kan hier niet; schrijf de naam van een hulpvraag (schulden), van een crisislijn (crisis/112), of niets",
            {"waarde": waarde},
        )
    return waarde


class Persoon(Record):
    """A named contact, team edition only."""

    naam: AlleenTeam[Regel]
    functie: AlleenTeam[Zin]
    telefoon: AlleenTeam[Nummer | None] = None
    email: AlleenTeam[EmailAdres | None] = None
    notitie: AlleenTeam[Alinea | None] = None


class Contactpersonen(Record):
    """kaart/contactpersonen/<id of the organisation>.yml."""

    id: AlleenTeam[NaarOrganisatie]
    personen: AlleenTeam[Annotated[tuple[Persoon, ...], Field(min_length=1)]]


class Voorlichting(Record):
    """A visit of an organisation to the team: wished for, planned or done. Team edition only.

    ``organisatie`` is its id when it stands on the kaart. People are named by function only.
    """

    id: AlleenTeam[Id]
    naam: AlleenTeam[Regel]
    organisatie: AlleenTeam[NaarOrganisatie | None] = None
    stand: AlleenTeam[Literal["gewenst", "gepland", "geweest"]]
    datum: AlleenTeam[Datum] = Datum(waarde="onbekend")
    van: AlleenTeam[Tijdstip | None] = None
    tot: AlleenTeam[Tijdstip | None] = None
    plaats: AlleenTeam[Zin | None] = None
    gevraagd_door: AlleenTeam[Zin | None] = None
    vragen: AlleenTeam[tuple[Zin, ...]] = ()
    geleerd: AlleenTeam[tuple[Zin, ...]] = ()
    contact: AlleenTeam[Zin | None] = None
    openbaar: AlleenTeam[Vrijgave] = ()

    @model_validator(mode="after")
    def _dag(self) -> Voorlichting:
        if self.stand == "gepland" and self.datum.precisie != "dag":
            raise PydanticCustomError(
                "gepland",
                "dit bezoek is gepland; zet erbij op welke dag: 'datum: 2026-12-31'. Is er nog geen dag? Schrijf dan 'stand: gewenst'",
                {"plek": "stand"},
            )
        if (self.tot and not self.van) or (self.van and self.tot and self.tot <= self.van):
            raise PydanticCustomError(
                "tijden", "de tijden kloppen niet; vul van en tot in, met tot later dan van", {"plek": "tot"}
            )
        return self


_MetId = TypeVar("_MetId", Leefgebied, Organisatie, Crisislijn, Hulpvraag)


def _per_id(records: tuple[_MetId, ...], id_: str) -> _MetId:
    for record in records:
        if record.id == id_:
            return record
    raise KeyError(id_)


class Kaart(Record):
    """The whole kaart, in one edition and one language at a time; ``zegswijzen`` in every language.

    Each field is a kind of record: a row of ``soorten.py``. ``drempels`` say how many translations may be missing.
    """

    leefgebieden: Openbaar[tuple[Leefgebied, ...]] = ()
    organisaties: Openbaar[tuple[Organisatie, ...]] = ()
    crisis: Openbaar[Crisis]
    hulpvragen: Openbaar[tuple[Hulpvraag, ...]] = ()
    contactpersonen: AlleenTeam[tuple[Contactpersonen, ...]] = ()
    voorlichtingen: AlleenTeam[tuple[Voorlichting, ...]] = ()
    methodiek: Openbaar[Methodiek] = Methodiek()
    zegswijzen: Openbaar[tuple[Zegswijzen, ...]] = ()
    termen: Openbaar[tuple[Term, ...]] = ()
    drempels: AlleenTeam[Drempels | None] = None

    def lijn(self, id_: str) -> Crisislijn:
        """The crisis line with this id. Raises ``KeyError`` when there is none."""
        return _per_id(self.crisis.lijnen, id_)

    def organisatie(self, id_: str) -> Organisatie:
        """The organisation with this id. Raises ``KeyError`` when there is none."""
        return _per_id(self.organisaties, id_)

    def leefgebied(self, id_: str) -> Leefgebied:
        """The leefgebied with this id. Raises ``KeyError`` when there is none."""
        return _per_id(self.leefgebieden, id_)

    def voor_drukwerk(self) -> Kaart:
        """The kaart with only what may stand on paper: organisations and lines that do not say ``drukwerk: nee``."""
        lijnen = tuple(lijn for lijn in self.crisis.lijnen if lijn.drukwerk)
        return self.model_copy(
            update={
                "organisaties": tuple(o for o in self.organisaties if o.drukwerk),
                "crisis": self.crisis.model_copy(update={"lijnen": lijnen}),
            }
        )

    def vragen_bij(self, id_: str) -> tuple[Hulpvraag, ...]:
        """Hulpvragen of a leefgebied: those that have it as their first, urgent ones before others."""
        hier = [h for h in self.hulpvragen if id_ in h.leefgebieden]
        return tuple(sorted(hier, key=lambda h: (h.leefgebieden[0] != id_, not h.spoed, h.vraag.nl)))

    def van_leefgebied(self, id_: str) -> tuple[Organisatie, ...]:
        """Organisations of a leefgebied: first those that have it as their first, then by name."""
        hier = [o for o in self.organisaties if id_ in o.leefgebieden]
        return tuple(sorted(hier, key=lambda o: (o.leefgebieden[0] != id_, o.naam.casefold())))
