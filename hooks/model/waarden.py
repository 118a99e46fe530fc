"""Small values that records share, and the checks each passes: ids, colours, addresses, dates, "we do not know"."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from .lezer import Lezer, Openbaar
from .tekst import Etiket, Regel, Zin


class Record(BaseModel):
    """Base of all records: frozen, and a key that nobody knows is a mistake. Every field says who may read it (``lezer.py``)."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)

    opvulling: ClassVar[dict[str, Any]] = {"naam": "onbekend", "kort": "onbekend", "uitleg": "onbekend"}
    """What stands in for a part that is missing or can't be read, so that the rules across records still see the rest."""


# -- small values -----------------------------------------------------------------------------------


def _ja_nee(waarde: Any) -> Any:
    woorden = {"ja": True, "true": True, "nee": False, "false": False}
    if isinstance(waarde, str):
        if waarde.lower() not in woorden:
            raise PydanticCustomError("ja_nee", "'{waarde}' kan hier niet; schrijf ja of nee", {"waarde": waarde})
        return woorden[waarde.lower()]
    return waarde


JaNee = Annotated[bool, BeforeValidator(_ja_nee), WithJsonSchema({"enum": ["ja", "nee", True, False]})]


def keur_url(waarde: str) -> str:
    for teken in waarde:
        # Other letters are written as xn--… and %C3%A9: what is seen is where it leads.
        if not "!" <= teken <= "~" and not teken.isspace():
            raise PydanticCustomError(
                "url_teken",
                "in dit webadres staat een teken dat daar niet kan (U+{code}); typ het adres zelf over, zonder te plakken",
                {"code": f"{ord(teken):04X}"},
            )
    if re.match(r"(?i)https?://[^/?#]*@", waarde):
        raise PydanticCustomError(
            "url_inlog", "in dit webadres staat een naam of wachtwoord (vóór de @); haal dat stuk weg", {}
        )
    if not re.fullmatch(r"https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?([/?#][^\s<>\"'\\]*)?", waarde):
        raise PydanticCustomError(
            "url", "'{waarde}' is geen adres van een website; begin met https://", {"waarde": waarde}
        )
    return waarde


Url = Annotated[
    str, AfterValidator(keur_url), WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://"})
]


def _keur_email(waarde: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", waarde):
        raise PydanticCustomError(
            "email", "'{waarde}' is geen e-mailadres; schrijf bijvoorbeeld info@organisatie.nl", {"waarde": waarde}
        )
    return waarde


EmailAdres = Annotated[str, AfterValidator(_keur_email), WithJsonSchema({"type": "string", "format": "email"})]


ROL = r"[a-zà-öø-ÿ]+(?:[ -][a-zà-öø-ÿ]+)*"
"""How a role is written: words with small letters, so that a name of a person does not pass for one."""


def _keur_rol(waarde: str) -> str:
    if not re.fullmatch(ROL, waarde) or len(waarde) > 40:
        raise PydanticCustomError(
            "rol",
            "'{waarde}' kan hier niet; schrijf een rol met kleine letters, zoals beheerder of moedertaalspreker, nooit een naam",
            {"waarde": waarde},
        )
    return waarde


Rol = Annotated[str, AfterValidator(_keur_rol), WithJsonSchema({"type": "string", "pattern": f"^{ROL}$"})]
"""Who did something, by what they do: never a name."""

Id = Annotated[
    str,
    AfterValidator(lambda v: keur_id(v)),
    WithJsonSchema({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}),
]


def keur_id(waarde: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", waarde):
        raise PydanticCustomError(
            "id",
            "'{waarde}' kan hier niet; gebruik alleen kleine letters, cijfers en streepjes, zoals sociale-relaties",
            {"waarde": waarde},
        )
    return waarde


def _keur_kleur(waarde: str) -> str:
    if not re.fullmatch(r"#[0-9a-f]{6}", waarde):
        raise PydanticCustomError(
            "kleur",
            "'{waarde}' is geen kleur; schrijf een # met zes tekens, zoals #1d5fa8 (tussen aanhalingstekens)",
            {"waarde": waarde},
        )
    return waarde


Kleur = Annotated[str, AfterValidator(_keur_kleur), WithJsonSchema({"type": "string", "pattern": "^#[0-9a-f]{6}$"})]


def onbekend_als(leeg: Any) -> BeforeValidator:
    """The word ``onbekend`` stands for "we do not know": None for a text, () for a list."""
    return BeforeValidator(lambda waarde: leeg if waarde == "onbekend" else waarde)


def of_onbekend(schema: dict[str, Any]) -> None:
    lijst = dict(schema)
    schema.clear()
    schema["anyOf"] = [{"const": "onbekend"}, lijst]


LIJST_OF_ONBEKEND = (onbekend_als(()), Field(json_schema_extra=of_onbekend))


ZinOfOnbekend = Annotated[Zin | None, onbekend_als(None)]
EtiketOfOnbekend = Annotated[Etiket | None, onbekend_als(None)]
Doelgroep = Literal["vrouwen", "mannen", "kinderen", "jongeren", "volwassenen", "ouderen", "gezinnen", "groepen"]
JaNeeOnbekend = Literal["ja", "nee", "onbekend"]
Methode = Literal["telefoon", "e-mail", "bezoek", "document"]
TaalcodeBalie = Annotated[
    str,
    AfterValidator(lambda v: _keur_taalcode(v)),
    WithJsonSchema({"type": "string", "pattern": "^[a-z]{2,3}$"}),
]


def _keur_taalcode(waarde: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}", waarde):
        raise PydanticCustomError(
            "taalcode",
            "'{waarde}' is geen taalcode; gebruik er een van twee letters, zoals nl, en, ar of ti; weet u het niet, schrijf dan talen: onbekend",
            {"waarde": waarde},
        )
    return waarde


Vrijgave = tuple[Regel, ...]
"""Numbers, mailboxes and addresses that may stand in the texts of a record though no organisation on the kaart has them,
each typed out: the exemption of controle/prive.py."""


# -- checks by people ---------------------------------------------------------------------------------


def is_datum(waarde: str, vorm: str = r"(\d{4})-(\d{2})-(\d{2})") -> bool:
    """Whether this is a day (or month, or year) of the calendar, from 2000 on, written in ``vorm``."""
    delen = re.fullmatch(vorm, waarde, re.ASCII)
    try:
        return delen is not None and date(*(int(deel or 1) for deel in delen.groups())).year >= 2000
    except ValueError:
        return False


# Where in a typed date the year, the month and the day may stand.
_VOLGORDES = ((1, 2, 3), (1, 3, 2), (3, 2, 1))


def _bedoeld(waarde: str) -> str:
    """`` Bedoelt u 2026-01-13?`` for a day of which the parts stand in another order."""
    if (delen := re.fullmatch(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})", waarde, re.ASCII)) is None:
        return ""
    volgordes = (f"{delen[jaar]}-{delen[maand]:0>2}-{delen[dag]:0>2}" for jaar, maand, dag in _VOLGORDES)
    return next((f". Bedoelt u {datum}?" for datum in volgordes if is_datum(datum)), "")


def keur_dag(waarde: Any) -> Any:
    # pydantic would take a bare number for seconds since 1970.
    if isinstance(waarde, str) and not is_datum(waarde):
        raise PydanticCustomError(
            "dag",
            "'{waarde}' is geen datum; schrijf jaar-maand-dag, zoals 2026-12-31{bedoeld}",
            {"waarde": waarde, "bedoeld": _bedoeld(waarde)},
        )
    if isinstance(waarde, (dict, list)):
        raise PydanticCustomError(
            "dag_vorm", "hier hoort een datum, zoals 2026-12-31, op dezelfde regel als de sleutel"
        )
    return waarde


class Datum(Record):
    """A day, a month or a year, or ``onbekend``: as exact as we know it, never more."""

    waarde: Openbaar[str]

    @model_validator(mode="before")
    @classmethod
    def _van_tekst(cls, waarde: Any) -> Any:
        if isinstance(waarde, dict) and list(waarde) == ["waarde"]:
            waarde = waarde["waarde"]
        if not isinstance(waarde, str):
            raise PydanticCustomError(
                "datum_vorm", "hier hoort een datum, zoals 2026-11-23, op dezelfde regel als de sleutel"
            )
        if waarde != "onbekend" and not is_datum(waarde, r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?"):
            raise PydanticCustomError(
                "datum",
                "'{waarde}' is geen datum; schrijf jaar-maand-dag (2026-11-23), alleen jaar-maand, alleen het jaar, of onbekend{bedoeld}",
                {"waarde": waarde, "bedoeld": _bedoeld(waarde)},
            )
        return {"waarde": waarde}

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {
            "type": ["string", "integer"],
            "pattern": r"^(\d{4}(-\d{2}(-\d{2})?)?|onbekend)$",
            "examples": ["2026-11-23", "2026", "onbekend"],
        }

    @property
    def vroegst(self) -> date | None:
        """The earliest day it can mean (so that age is never flattered), or None when unknown."""
        if self.waarde == "onbekend":
            return None
        jaar, maand, dag = (*map(int, self.waarde.split("-")), 1, 1)[:3]
        return date(jaar, maand, dag)

    @property
    def precisie(self) -> Literal["dag", "maand", "jaar", "onbekend"]:
        """How exact the date is."""
        if self.waarde == "onbekend":
            return "onbekend"
        return ("jaar", "maand", "dag")[self.waarde.count("-")]


class Controle(Record):
    """One check of the contact facts by a human being, at ``datum``, in the way ``methode`` says."""

    datum: Openbaar[Datum]
    methode: Openbaar[Methode]
    door: Annotated[Rol, Lezer("team", anders="")]

    def dagen_oud(self, vandaag: date) -> int | None:
        """Age in days on ``vandaag``; None when the date is unknown."""
        return None if self.datum.vroegst is None else (vandaag - self.datum.vroegst).days


def _keur_tijdstip(waarde: str) -> str:
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", waarde):
        raise PydanticCustomError(
            "tijdstip", "'{waarde}' is geen tijd; schrijf uren en minuten, zoals 09:30 of 14:00", {"waarde": waarde}
        )
    return waarde


Tijdstip = Annotated[
    str, AfterValidator(_keur_tijdstip), WithJsonSchema({"type": "string", "pattern": r"^([01]\d|2[0-3]):[0-5]\d$"})
]
"""A time of day in Amsterdam: ``09:30``."""
