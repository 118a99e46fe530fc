"""Plain data with places -> one record of the model, or findings in Dutch."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ..bevinding import Bevinding
from .yaml_plekken import Pad, Plekken

R = TypeVar("R", bound=BaseModel)


def suggestie(woord: str, mogelijk: list[str]) -> str:
    """`` Bedoelt u 'telefoon'?`` or, when nothing is near, what can stand there."""
    dichtbij = get_close_matches(woord, mogelijk, n=1, cutoff=0.6)
    if dichtbij:
        return f" Bedoelt u '{dichtbij[0]}'?"
    return f" Hier kan: {', '.join(sorted(mogelijk))}." if len(mogelijk) <= 25 else ""


def _soort(waarde: Any) -> str:
    if isinstance(waarde, dict):
        return "een groepje sleutels"
    if isinstance(waarde, list):
        return "een lijst"
    return f"de tekst '{waarde}'" if waarde not in ("", None) else "niets"


def _model_bij(model: type[BaseModel], pad: Pad) -> type[BaseModel] | None:
    """The record class in which the key at the end of ``pad`` was not known."""
    huidig: type[BaseModel] | None = model
    for stap in pad[:-1]:
        if isinstance(stap, int) or huidig is None:
            continue
        veld = huidig.model_fields.get(stap)
        huidig = _record_in(veld.annotation) if veld else None
    return huidig


def _record_in(annotatie: Any) -> type[BaseModel] | None:
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        return annotatie
    for deel in getattr(annotatie, "__args__", ()):
        if (gevonden := _record_in(deel)) is not None:
            return gevonden
    return None


def _melding(fout: ErrorDetails, model: type[BaseModel]) -> str:
    soort, pad, waarde = fout["type"], fout["loc"], fout.get("input")
    ctx = fout.get("ctx", {})
    veld = str(pad[-1]) if pad else ""
    match soort:
        case "missing":
            return f"'{veld}' ontbreekt; vul het in"
        case "extra_forbidden":
            record = _model_bij(model, pad)
            sleutels = [s for s in (record.model_fields if record else {}) if s not in ("id", "verborgen") or record is not model]
            return f"sleutel '{veld}' bestaat niet.{suggestie(veld, sleutels)}"
        case "tuple_type":
            return f"bij '{veld}' hoort een lijst, maar er staat {_soort(waarde)}; begin elke regel met een streepje, of schrijf [zo, zo]"
        case "string_type":
            return f"bij '{veld}' hoort een tekst, maar er staat {_soort(waarde)}"
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"hier hoort een groepje sleutels, maar er staat {_soort(waarde)}"
        case "literal_error":
            return f"'{waarde}' kan hier niet; kies {str(ctx.get('expected', '')).replace(' or ', ' of ')}"
        case "too_short":
            return f"'{veld}' is leeg; zet er minstens {ctx.get('min_length', 1)} in"
        case "date_from_datetime_parsing" | "date_parsing" | "date_type" | "date_from_datetime_inexact":
            return f"'{waarde}' is geen datum; schrijf jaar-maand-dag, zoals 2026-12-31"
        case "string_pattern_mismatch":
            return f"'{waarde}' kan hier niet; verwacht is de vorm {ctx.get('pattern')}"
        case "int_parsing" | "int_type" | "float_parsing":
            return f"'{waarde}' is geen getal; schrijf alleen cijfers"
    # Our own errors carry no documentation address; pydantic's, which are English, do.
    return f"{_soort(waarde)} kan hier niet staan bij '{veld}'" if "url" in fout else fout["msg"]


def maak_record(model: type[R], data: Any, plekken: Plekken, pad: Pad = (), id_: str | None = None) -> tuple[R | None, list[Bevinding]]:
    """Validate ``data`` (at ``pad`` in its file) as ``model``; ``id_`` is added when the file name gives it."""
    bevindingen: list[Bevinding] = []
    if id_ is not None and isinstance(data, dict):
        if "id" in data:
            bevindingen.append(plekken.bevinding((*pad, "id"), "sleutel 'id' bestaat niet; de naam van het bestand is de id", sleutel=True))
        data = {**data, "id": id_}
    try:
        return (model.model_validate(data) if not bevindingen else None), bevindingen
    except ValidationError as fouten:
        for fout in fouten.errors():
            loc: Pad = (*pad, *fout["loc"])
            bevindingen.append(plekken.bevinding(loc, _melding(fout, model), sleutel=fout["type"] == "extra_forbidden"))
        return None, bevindingen
