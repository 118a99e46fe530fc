"""Texts a reader sees, and the checks every such text passes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, LiteralString

from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from .momenten import GeenMoment, lees_moment, moment_nl, momenten_in, vul_momenten

Vertaalstatus = Literal["bron", "nagekeken", "concept", "verouderd", "ontbreekt"]

# Direction marks and other invisible characters turn text round on screen without anyone seeing why.
# Unicode's Cc, Cf, Co and Cs (control, format, private use, halves), written out: every text is looked through.
_ONZICHTBAAR = (
    "\\x00-\\x1f\\x7f-\\x9f\\xad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890-\\u0891\\u08e2\\u180e\\u200b-\\u200f\\u202a-\\u202e"
    "\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb\\ud800-\\udfff\\ue000-\\uf8ff\\U000110bd\\U000110cd\\U00013430-\\U0001343f"
    "\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a\\U000e0001\\U000e0020-\\U000e007f\\U000f0000-\\U000ffffd"
    "\\U00100000-\\U0010fffd"
)
# Letters and signs by name, that draw nothing.
_LEEG = "\u034f\u115f\u1160\u2800\u3164\uffa0"
_TOEGESTAAN = "\n\u00ad\u200c\u200d"
_ONZICHTBAAR_TEKEN = re.compile(f"[{_ONZICHTBAAR}{_LEEG}]")
# Letters that look like those of our own alphabet: Greek, Cyrillic, Armenian, Cherokee, Coptic, Lisu, wide and mathematical.
_LIJKEN = (
    "\\u0370-\\u03ff\\u0400-\\u052f\\u0531-\\u0587\\u13a0-\\u13fd\\u1f00-\\u1fff\\u2c80-\\u2cee\\ua4d0-\\ua4f7\\uab70-\\uabbf\\uff21-\\uff5a"
    "\\U0001d400-\\U0001d7cb"
)
_LATIJN = "A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff"
_ZIJ_AAN_ZIJ = re.compile(f"[{_LATIJN}][{_LIJKEN}]|[{_LIJKEN}][{_LATIJN}]")
# UTF-8 that was read as something else and saved again: é became Ã©, ’ became â€™.
# And a letter that an old program did not know: collega?s.
_VERHASPELD = re.compile(r"[ÃÂ][\u0080-\u00bf]|â€|\ufffd|(?<!\S)[^\s/=&.?]*[^\W\d_]\?[^\W\d_][^\s/=&.?]*(?!\S)")
CITAAT = re.compile(r"‘([^‘’]+)’")
"""What a Dutch text quotes."""
# The numeral part of a Dutch postcode, with its two capitals.
POSTCODE_VORM = "[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}"
POSTCODE = re.compile(rf"\b{POSTCODE_VORM}\b")


@dataclass(frozen=True, slots=True)
class Tekst:
    """One translatable text.

    ``nl`` is the Dutch source; ``tekst`` is what this page shows, written in language ``taal``
    (ISO 639-1); ``status`` says how far the translation is. A text without translation has
    ``tekst == nl``, ``taal == "nl"`` and status ``ontbreekt``, so that a page can mark it.
    """

    nl: str
    tekst: str
    taal: str = "nl"
    status: Vertaalstatus = "bron"

    def __str__(self) -> str:
        return self.tekst

    @classmethod
    def bron(cls, nl: str) -> Tekst:
        """The Dutch source text as an editor typed it."""
        return cls(nl=nl, tekst=nl)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        from_str = core_schema.no_info_after_validator_function(
            lambda s: cls.bron(_met_momenten(schone_regel(s))), core_schema.str_schema(strict=True)
        )
        # A record that is copied (by the wall, by the translation) holds a Tekst already.
        return core_schema.no_info_wrap_validator_function(
            lambda v, nxt: v if isinstance(v, cls) else nxt(v),
            from_str,
            serialization=core_schema.plain_serializer_function_ser_schema(lambda t: t.tekst),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "minLength": 1}


def schone_regel(waarde: str) -> str:
    """Fold white space, and refuse what can't be plain text.

    Raises ``PydanticCustomError`` with a Dutch sentence for empty text, markup and characters that are not what they
    look like.
    """
    for vreemd in vreemde_tekens(waarde.replace("\t", " ")):
        raise PydanticCustomError("vreemd_teken", vreemd.zin, vreemd.vulling)
    for paar in ("[]", "{}", '""'):
        if waarde.count(paar[0]) % 2 if paar == '""' else waarde.count(paar[0]) != waarde.count(paar[1]):
            raise PydanticCustomError(
                "half",
                "in deze tekst staat {teken} niet twee keer, open en dicht; kijk of er een haakje of aanhalingsteken te veel of te "
                "weinig is",
                {"teken": paar[0] if paar == '""' else f"{paar[0]} of {paar[1]}"},
            )
    waarde = unicodedata.normalize("NFC", " ".join(waarde.split()))
    if not waarde:
        raise PydanticCustomError("leeg", "hier staan alleen spaties; vul een tekst in of haal de regel weg")
    if re.search(r"<\s*[/!a-zA-Z]", waarde):
        raise PydanticCustomError(
            "opmaak",
            "hier staat code voor een webpagina (een < met een letter erna); haal die weg en schrijf gewone tekst",
        )
    return waarde


def _met_momenten(waarde: str) -> str:
    for moment in momenten_in(waarde):
        try:
            lees_moment(moment)
        except GeenMoment as fout:
            raise PydanticCustomError(
                "moment",
                "tussen {open} en {dicht} staat '{moment}', en dat zijn geen dagen of uren. {advies}",
                {"open": "{", "dicht": "}", "moment": moment, "advies": str(fout)},
            ) from fout
    return waarde


def onzichtbare_tekens(tekst: str) -> list[str]:
    """Direction marks and other characters that nobody sees, but for the joiners that some scripts need."""
    return [t for t in _ONZICHTBAAR_TEKEN.findall(tekst) if t not in _TOEGESTAAN]


@dataclass(frozen=True, slots=True)
class VreemdTeken:
    """A character that is not what a reader takes it for: ``plek`` is where it stands in the text, from 0."""

    plek: int
    soort: Literal["onzichtbaar", "verloren", "ander alfabet", "cijfer"]
    woord: str
    teken: str

    @property
    def zin(self) -> LiteralString:
        """What it is and what to do, in Dutch, with ``{woord}``, ``{teken}`` and ``{code}`` to fill in."""
        return _ZINNEN[self.soort]

    @property
    def vulling(self) -> dict[str, str]:
        """What to fill in."""
        return {"woord": self.woord, "teken": self.teken, "code": f"{ord(self.teken[0]):04X}"}

    @property
    def melding(self) -> str:
        """The whole sentence."""
        return self.zin.format(**self.vulling)


_ZINNEN: dict[str, LiteralString] = {
    "onzichtbaar": "hier staat een onzichtbaar teken (U+{code}); haal deze tekst weg en typ hem zelf, zonder te plakken",
    "verloren": "hier is een letter verloren gegaan: er staat '{teken}'; typ het woord opnieuw en bewaar het bestand als UTF-8",
    "ander alfabet": "in '{woord}' staat een letter uit een ander alfabet ({teken}, U+{code}), die alleen lijkt op een gewone; "
    "typ dit woord zelf opnieuw, zonder te plakken",
    "cijfer": "'{teken}' (U+{code}) is geen gewoon cijfer; typ het opnieuw met 0 tot en met 9",
}


def vreemde_tekens(tekst: str) -> Iterator[VreemdTeken]:
    """What in a Dutch text is not what it looks like: the invisible, the damaged, look-alikes of other alphabets."""
    for gevonden in _ONZICHTBAAR_TEKEN.finditer(tekst):
        plek, teken = gevonden.start(), gevonden[0]
        # Only in scripts that join their letters do joiners do anything.
        los = teken in "\u200c\u200d" and (tekst[:plek][-1:] + tekst[plek + 1 :][:1]).isascii()
        if los or teken not in _TOEGESTAAN:
            yield VreemdTeken(plek, "onzichtbaar", "", teken)
    for gevonden in re.finditer(r"(?![0-9])\d", tekst):
        yield VreemdTeken(gevonden.start(), "cijfer", "", gevonden[0])
    yield from beschadigde_letters(tekst)
    yield from gemengde_woorden(tekst)


def beschadigde_letters(tekst: str) -> Iterator[VreemdTeken]:
    """Where a letter was lost, or became two others, when somebody saved the text in another way."""
    for stuk in _VERHASPELD.finditer(tekst):
        yield VreemdTeken(stuk.start(), "verloren", "", stuk[0])


def gemengde_woorden(tekst: str) -> Iterator[VreemdTeken]:
    """Words in our own letters and look-alikes of another alphabet together, of each the first that does not fit.

    In a word mostly of the other alphabet it is our own letter that does not fit.
    """
    for woord in re.finditer(r"[^\W\d_]+", tekst) if _ZIJ_AAN_ZIJ.search(tekst) else ():
        eigen = [plek for plek, t in enumerate(woord[0]) if re.match(f"[{_LATIJN}]", t)]
        ander = [plek for plek, t in enumerate(woord[0]) if re.match(f"[{_LIJKEN}]", t)]
        if eigen and ander:
            plek = min(eigen, ander, key=len)[0]
            yield VreemdTeken(woord.start() + plek, "ander alfabet", woord[0], woord[0][plek])


Regel = Annotated[str, AfterValidator(schone_regel), WithJsonSchema({"type": "string", "minLength": 1})]
"""A plain line that is not translated: a name, a place."""


@dataclass(frozen=True, slots=True)
class Lengte:
    """How long a text may be at most, in ``eenheid``; the validator of a field, and what others can read from it."""

    hoogste: int
    eenheid: Literal["tekens", "woorden"]

    def meet(self, tekst: str) -> int:
        """The length of a text in this unit, with days and hours in it as words."""
        tekst = vul_momenten(tekst, moment_nl)
        return len(tekst) if self.eenheid == "tekens" else len(tekst.split())

    def _keur(self, tekst: Tekst) -> Tekst:
        if (aantal := self.meet(tekst.nl)) <= self.hoogste:
            return tekst
        if self.eenheid == "tekens":
            raise PydanticCustomError(
                "te_lang",
                "deze tekst is {lengte} tekens lang; er passen er {hoogste}. Maak hem korter",
                {"lengte": aantal, "hoogste": self.hoogste},
            )
        raise PydanticCustomError(
            "te_veel_woorden",
            "deze tekst heeft {aantal} woorden; er passen er {hoogste}. Maak hem korter",
            {"aantal": aantal, "hoogste": self.hoogste},
        )

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(self._keur, handler(source))


def _lijst_als_regel(waarde: Any) -> Any:
    return ", ".join(waarde) if isinstance(waarde, list) and all(isinstance(w, str) for w in waarde) else waarde


Zoekwoorden = Annotated[
    Tekst,
    BeforeValidator(_lijst_als_regel),
    WithJsonSchema({"type": "array", "items": {"type": ["string", "integer"]}, "minItems": 1}),
]
"""Words people type, separated by commas. One text, since another language needs other words, and not as many."""

Zin = Annotated[Tekst, Lengte(160, "tekens")]
"""One sentence: at most 160 characters."""
KorteRegel = Annotated[Tekst, Lengte(70, "tekens"), WithJsonSchema({"type": "string", "minLength": 1, "maxLength": 70})]
"""The one line on cards and on the poster: at most 70 characters."""
Etiket = Annotated[Tekst, Lengte(45, "tekens"), WithJsonSchema({"type": "string", "minLength": 1, "maxLength": 45})]
"""A label of a few words beside a number or a link: at most 45 characters."""
STROOKWOORD_TEKENS = 20
Strookwoord = Annotated[
    Tekst,
    Lengte(STROOKWOORD_TEKENS, "tekens"),
    WithJsonSchema({"type": "string", "minLength": 1, "maxLength": STROOKWOORD_TEKENS}),
]
"""What a number in the crisis strip is for, as it fits beside it on a phone: at most 20 characters."""
Alinea = Annotated[Tekst, Lengte(60, "woorden")]
"""A short paragraph: at most 60 words."""
