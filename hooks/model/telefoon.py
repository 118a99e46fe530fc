"""Dutch telephone numbers: valid, and shown the way people write them."""

from __future__ import annotations

import re
from typing import Annotated

import phonenumbers
from phonenumbers import PhoneNumberType
from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

# Numbers that exist but that phonenumbers does not know, or knows as something else.
# Source: Nummerplan telefoon- en ISDN-diensten (ACM).
_KORT = re.compile(r"112|113|144|116\d{3}|140\d{2,3}|18\d{2}")
_DIENST = re.compile(r"0(?:800|900|906|909)(?:\d{4}|\d{7})")


def cijfers(nummer: str) -> str:
    """The national digits of a number: ``"070 353 61 88"`` -> ``"0703536188"``."""
    nummer = re.sub(r"^\s*(?:\+|00)31\s*(?:\(0\))?", "0", nummer)
    return re.sub(r"[^0-9]", "", nummer)


def tel_link(nummer: str) -> str:
    """The ``tel:`` address, always in the national form.

    112, 113, 14x, 0800 and 0900 have no international form; a national one works for all.
    """
    return "tel:" + cijfers(nummer)


def is_mobiel(nummer: str) -> bool:
    """Whether this is a 06 number, which most often belongs to a person."""
    return cijfers(nummer).startswith("06")


def _weergave(digits: str) -> str:
    if _KORT.fullmatch(digits):
        if digits.startswith("14") and len(digits) > 3:
            return f"{digits[:2]} {digits[2:]}"
        return f"{digits[:3]} {digits[3:]}" if digits.startswith("116") else digits
    if _DIENST.fullmatch(digits):
        rest = digits[4:]
        return f"{digits[:4]} {rest}" if len(rest) == 4 else f"{digits[:4]} {rest[:3]} {rest[3:5]} {rest[5:]}"
    if digits.startswith("06"):
        return f"06 {digits[2:4]} {digits[4:6]} {digits[6:8]} {digits[8:]}"
    parsed = phonenumbers.parse(digits, "NL")
    area = phonenumbers.length_of_geographical_area_code(parsed)
    # 085 and 088 have no area; people say them as three digits.
    lengte = area + 1 if area else 3
    kop, rest = digits[:lengte], digits[lengte:]
    if len(rest) == 7:
        return f"{kop} {rest[:3]} {rest[3:5]} {rest[5:]}"
    return f"{kop} {rest[:2]} {rest[2:4]} {rest[4:]}"


def keur_nummer(waarde: str) -> str:
    """Check one Dutch number and return it as it is shown, e.g. ``"070 353 61 88"``.

    Raises ``PydanticCustomError`` with a Dutch sentence that says what was found and expected.
    """
    waarde = waarde.strip()
    delen = [cijfers(deel) for deel in re.split(r"[/,;&|]|\b(?:of|en)\b", waarde)]
    if len(delen) > 1 and all(_KORT.fullmatch(d) or _DIENST.fullmatch(d) or len(d) >= 9 for d in delen):
        raise PydanticCustomError(
            "telefoon_twee",
            "'{waarde}' zijn {aantal} nummers; geef elk nummer een eigen regel",
            {"waarde": waarde, "aantal": len(delen)},
        )
    if re.search(r"[^\W\d_]", waarde):
        raise PydanticCustomError(
            "telefoon_letters",
            "'{waarde}' heeft letters; zet hier alleen het nummer, en zet de uitleg bij waarvoor",
            {"waarde": waarde},
        )
    if re.search(r"[^0-9\s()+.\-\u2010-\u2015/]", waarde) or not re.search(r"[0-9]", waarde):
        raise PydanticCustomError(
            "telefoon_tekens",
            "'{waarde}' is geen telefoonnummer; gebruik cijfers en spaties, zoals 070 353 61 88",
            {"waarde": waarde},
        )
    if re.match(r"(?:\+|00)(?!31)", re.sub(r"[\s()]", "", waarde)):
        raise PydanticCustomError(
            "telefoon_buitenland",
            "'{waarde}' is geen Nederlands nummer; gebruik een nummer uit Nederland",
            {"waarde": waarde},
        )
    digits = cijfers(waarde)
    if _KORT.fullmatch(digits) or _DIENST.fullmatch(digits):
        return _weergave(digits)
    if len(digits) > 11:
        raise PydanticCustomError(
            "telefoon_twee",
            "'{waarde}' heeft {aantal} cijfers; dat lijken twee nummers. Geef elk nummer een eigen regel",
            {"waarde": waarde, "aantal": len(digits)},
        )
    if re.match(r"0(?:800|90[069])", digits):
        raise PydanticCustomError(
            "telefoon_dienst",
            "'{waarde}' heeft {aantal} cijfers; een {begin}-nummer heeft er 8 of 11",
            {"waarde": waarde, "aantal": len(digits), "begin": digits[:4]},
        )
    if len(digits) != 10:
        verschil = 10 - len(digits)
        raise PydanticCustomError(
            "telefoon_lengte",
            "'{waarde}' heeft {aantal} cijfers; een Nederlands nummer heeft er 10 ({hoeveel} te {kant})",
            {
                "waarde": waarde,
                "aantal": len(digits),
                "hoeveel": abs(verschil),
                "kant": "weinig" if verschil > 0 else "veel",
            },
        )
    try:
        parsed = phonenumbers.parse(digits, "NL")
    except phonenumbers.NumberParseException:
        parsed = None
    if (
        parsed is None
        or not phonenumbers.is_valid_number(parsed)
        or phonenumbers.number_type(parsed) == PhoneNumberType.UNKNOWN
    ):
        raise PydanticCustomError(
            "telefoon_bestaat_niet",
            "'{waarde}' kan geen Nederlands nummer zijn; kijk het begin (netnummer) na",
            {"waarde": waarde},
        )
    return _weergave(digits)


# The same for programs that know JSON Schema, as a regular expression of JavaScript: as many digits as belong, with white
# space and signs between them. It lets through all that ``keur_nummer`` takes, and of other numbers those that do not exist.
_T = r"[\s()+.\-\u2010-\u2015/]*"


def _getypt(*cijfers_: str) -> str:
    return _T.join(cijfers_)


_C = "[0-9]"
_PATROON = "|".join(
    (
        *(_getypt(*kort) for kort in ("112", "113", "144")),
        _getypt(*"116", _C, _C, _C),
        rf"{_getypt(*'140', _C, _C)}(?:{_T}{_C})?",
        _getypt(*"18", _C, _C),
        rf"{_getypt('0', '(?:8' + _T + '0' + _T + '0|9' + _T + '0' + _T + '[069])', _C, _C, _C, _C)}(?:{_T}{_C}{_T}{_C}{_T}{_C})?",
        rf"(?:0|(?:\+{_T}|0{_T}0{_T})3{_T}1(?:{_T}\({_T}0{_T}\))?){_T}{_getypt('[1-9]', *[_C] * 8)}",
    )
)

Nummer = Annotated[
    str,
    AfterValidator(keur_nummer),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"^{_T}(?:{_PATROON}){_T}$",
            "patternErrorMessage": "Schrijf een Nederlands nummer van 10 cijfers, zoals 070 353 61 88, of een kort nummer zoals 14 070 of 0800 1234.",
            "examples": ["070 353 61 88"],
        }
    ),
]
"""A Dutch telephone number, in the form people write it."""
