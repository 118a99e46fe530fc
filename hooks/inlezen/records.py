"""Plain data with places -> one record of the model, or findings in Dutch."""

from __future__ import annotations

from copy import deepcopy
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from ..bevinding import Bevinding, kort
from ..model import Record
from ..model.wandeling import records_in
from .yaml_plekken import Pad, Plekken

R = TypeVar("R", bound=Record)

# What an editor can copy when a key is missing.
_VOORBEELD = {"tot": "2026-12-31", "datum": "2026-11-23", "methode": "telefoon", "nummer": "070 353 61 88"}


def suggestie(woord: str, mogelijk: list[str]) -> str:
    """`` Bedoelt u 'telefoon'?`` or, when nothing is near, what can stand there."""
    if bedoeld := _bedoeld(woord, mogelijk):
        return f" Bedoelt u '{bedoeld}'?"
    return f" Hier kan: {', '.join(sorted(mogelijk))}." if 0 < len(mogelijk) <= 30 else ""


def _bedoeld(woord: str, mogelijk: list[str]) -> str | None:
    return next(iter(get_close_matches(woord, mogelijk, n=1, cutoff=0.6)), None)


def _soort(waarde: Any) -> str:
    if isinstance(waarde, dict):
        return f"een groepje regels ('{kort(str(next(iter(waarde))))}: …')" if waarde else "een leeg groepje ({})"
    if isinstance(waarde, list):
        return "een lijst"
    return f"de tekst '{kort(str(waarde))}'" if waarde not in ("", None) else "niets"


def _stap(model: type[BaseModel] | None, pad: Pad) -> tuple[type[BaseModel] | None, FieldInfo | None]:
    """The record class that holds the last key of ``pad``, and the field of that key."""
    veld: FieldInfo | None = None
    houder = model
    for stap in pad:
        if isinstance(stap, int):
            continue
        houder = next(records_in(veld.annotation), None) if veld else model
        veld = houder.model_fields.get(stap) if houder else None
    return houder, veld


def _blok(model: type[BaseModel], pad: Pad) -> str:
    """The group of keys that belongs at ``pad``, by how it begins: ``een groepje regels ('nummer: …')``."""
    _, veld = _stap(model, pad)
    record = next(records_in(veld.annotation), None) if veld else model
    sleutels = _sleutels(record, id_uit_naam=True)
    # By what it must have: that is what an editor knows it by.
    eerste = next((s for s in sleutels if record and record.model_fields[s].is_required()), next(iter(sleutels), None))
    return f"een groepje regels ('{eerste}: …')" if eerste else "een groepje regels"


def _sleutels(record: type[BaseModel] | None, id_uit_naam: bool) -> list[str]:
    """The keys that an editor can type in a record."""
    weg = {"verborgen", "proza", "id"} if id_uit_naam else {"verborgen", "proza"}
    return [naam for naam in (record.model_fields if record else {}) if naam not in weg]


def _gevolgen(fouten: list[ErrorDetails], model: type[BaseModel]) -> set[tuple[str, Pad]]:
    """(type, place) of what is only said because of another mistake."""
    gevolgen: set[tuple[str, Pad]] = set()
    for fout in fouten:
        if fout["type"] == "extra_forbidden":
            # A misspelt key is not also a missing one.
            houder, _ = _stap(model, fout["loc"])
            if bedoeld := _bedoeld(str(fout["loc"][-1]), _sleutels(houder, False)):
                gevolgen.add(("missing", (*fout["loc"][:-1], bedoeld)))
        lengte = len(fout["loc"])
        if fout["type"] == "too_short" and any(
            len(ander["loc"]) > lengte and ander["loc"][:lengte] == fout["loc"] for ander in fouten
        ):
            # pydantic counts only the good items of a list.
            gevolgen.add(("too_short", fout["loc"]))
    return gevolgen


def _melding(fout: ErrorDetails, pad: Pad, model: type[BaseModel], id_uit_naam: bool = False) -> str:
    """One Dutch sentence for one mistake at ``pad``: what was found, what belongs there, what to do."""
    soort, waarde = fout["type"], fout.get("input")
    ctx = fout.get("ctx", {})
    veld = next((str(stap) for stap in reversed(pad) if isinstance(stap, str)), "")
    bij = f"bij '{kort(veld)}'" if veld else "hier"
    houder, info = _stap(model, pad)
    if soort == "missing":
        return f"'{veld}' ontbreekt; zet erbij: '{veld}: {_VOORBEELD.get(veld, '…')}'"
    if soort == "extra_forbidden":
        return (
            f"sleutel '{kort(veld)}' bestaat niet.{suggestie(veld, _sleutels(houder, id_uit_naam and houder is model))}"
        )
    if waarde is None or (isinstance(waarde, str) and not waarde.strip()):
        in_lijst = bool(pad) and isinstance(pad[-1], int)
        mag_weg = in_lijst or (info is not None and not info.is_required())
        return f"{bij} staat niets; vul het in" + (" of haal de regel weg" if mag_weg else "")
    gevonden = _soort(waarde)
    match soort:
        case "tuple_type":
            return f"{bij} hoort een lijst, maar er staat {gevonden}; zet elk deel op een eigen regel met een streepje ervoor, of schrijf [zo, zo]"
        case "string_type":
            return f"{bij} hoort gewone tekst, maar er staat {gevonden}; schrijf de tekst achter de dubbele punt"
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"hier hoort {_blok(model, pad)}, maar er staat {gevonden}"
        case "literal_error":
            return f"{gevonden} kan niet {bij}; kies {str(ctx.get('expected', '')).replace(' or ', ' of ')}"
        case "too_short" if not waarde:
            return f"{bij} staat niets; zet er minstens één in"
        case "too_short" | "too_long" if isinstance(waarde, list):
            grens = (
                f"minstens {ctx.get('min_length', 1)}"
                if soort == "too_short"
                else f"hoogstens {ctx.get('max_length', 1)}"
            )
            return f"het aantal {bij} klopt niet: het zijn er {len(waarde)}, en het moeten er {grens} zijn"
        case "string_too_short" | "string_too_long":
            return f"{gevonden} kan niet {bij}; schrijf één letter"
        case "bool_type" | "bool_parsing":
            return f"{gevonden} kan niet {bij}; schrijf ja of nee"
        case "greater_than_equal" | "less_than_equal":
            grens = f"minstens {ctx.get('ge', 1)}" if soort == "greater_than_equal" else f"hoogstens {ctx.get('le', 1)}"
            return f"{gevonden} kan niet {bij}; schrijf een getal van {grens}"
        case "int_parsing" | "int_type" | "int_from_float" | "int_parsing_size":
            return f"{gevonden} kan niet {bij}; schrijf een heel getal, zoals 1"
        case "string_pattern_mismatch":
            return f"{gevonden} kan niet {bij}; schrijf twee hoofdletters, zoals VE"
    # Our own errors carry no documentation address; pydantic's, which are English, do.
    if "url" in fout:
        return f"{gevonden} kan niet {bij}; vergelijk het met een ander bestand in dezelfde map"
    melding = fout["msg"]
    for deel in ctx.values():
        if isinstance(deel, str):
            melding = melding.replace(deel, kort(deel))
    return melding


def maak_record(
    model: type[R], data: Any, plekken: Plekken, pad: Pad = (), id_: str | None = None
) -> tuple[R | None, list[Bevinding], Plekken]:
    """Validate ``data`` (at ``pad`` in its file) as ``model``; ``id_`` is added when the file name gives it.

    Gives all that is wrong, and the record: whole, or with its mistakes left out, so that the rules across
    records find the rest in the same run; None when too little is left. The places belong to that record.
    """
    bevindingen: list[Bevinding] = []
    if id_ is not None and isinstance(data, dict):
        if "id" in data:
            bevindingen.append(
                plekken.bevinding(
                    (*pad, "id"),
                    "sleutel 'id' bestaat niet; haal hem weg. De naam van het bestand is de id",
                    sleutel=True,
                )
            )
        data = {**data, "id": id_}
    if isinstance(data, dict) and "proza" in data and "proza" in model.model_fields:
        melding = (
            "sleutel 'proza' bestaat niet; haal hem weg. Het verhaal staat in een bestand met dezelfde naam op .md"
        )
        bevindingen.append(plekken.bevinding((*pad, "proza"), melding, sleutel=True))
        data = {sleutel: waarde for sleutel, waarde in data.items() if sleutel != "proza"}
    try:
        return model.model_validate(data), bevindingen, plekken
    except ValidationError as mislukt:
        fouten = mislukt.errors()
    gevolgen = _gevolgen(fouten, model)
    for fout in fouten:
        loc: Pad = (*pad, *fout["loc"])
        ontbreekt_door_samenvoegen = fout["type"] == "missing" and (*loc[:-1], "<<") in plekken.gemeld
        if (
            not plekken.is_gemeld(loc)
            and not ontbreekt_door_samenvoegen
            and (fout["type"], fout["loc"]) not in gevolgen
        ):
            # A rule that looks at a whole record can name the key it is about.
            loc = (*loc, fout["ctx"]["plek"]) if "plek" in fout.get("ctx", {}) else loc
            # A bare text can stand for a record (an e-mail address, a date): its key is not in the file.
            while len(loc) > len(pad) and loc not in plekken.waarden and fout["type"] != "missing":
                loc = loc[:-1]
            melding = _melding(fout, loc[len(pad) :], model, id_uit_naam=id_ is not None)
            bevindingen.append(plekken.bevinding(loc, melding, sleutel=fout["type"] == "extra_forbidden"))
    record, plekken = _zonder_fouten(model, deepcopy(data), plekken, pad, fouten)
    return record, bevindingen, plekken


def _zonder_fouten(
    model: type[R], data: Any, plekken: Plekken, pad: Pad, fouten: list[ErrorDetails]
) -> tuple[R | None, Plekken]:
    opgevuld: set[str] = set()
    # Taking a part away can leave the whole around it incomplete: then that goes, layer by layer.
    for _ in range(5):
        if not isinstance(data, dict):
            return None, plekken
        for weg in _weg_te_halen(data, fouten):
            houder = data
            for stap in weg[:-1]:
                houder = houder[stap]
            del houder[weg[-1]]
            if isinstance(weg[-1], int):
                plekken = plekken.zonder((*pad, *weg))
        for sleutel, opvulling in model.opvulling.items():
            if sleutel not in data and sleutel in model.model_fields:
                data[sleutel] = data.get("id", opvulling) if sleutel == "naam" else opvulling
                opgevuld.add(sleutel)
        try:
            record = model.model_validate(data)
        except ValidationError as mislukt:
            fouten = mislukt.errors()
        else:
            # What filled a list is nothing that it holds.
            leeg: dict[str, Any] = {s: () for s in opgevuld if isinstance(getattr(record, s), tuple)}
            return record.model_copy(update=leeg), plekken
    return None, plekken


def _weg_te_halen(data: Any, fouten: list[ErrorDetails]) -> list[Pad]:
    """The smallest parts that hold the mistakes, those at the back first."""
    wegen: set[Pad] = set()
    for fout in fouten:
        if fout["type"] == "too_short" and fout["input"]:
            continue
        weg: Pad = ()
        hier = data
        for stap in fout["loc"][:-1] if fout["type"] == "missing" else fout["loc"]:
            if not (stap in hier if isinstance(hier, dict) else isinstance(hier, list) and isinstance(stap, int)):
                break
            weg, hier = (*weg, stap), hier[stap]
        if weg:
            wegen.add(weg)
    kleinste = [w for w in wegen if not any(w[:n] in wegen for n in range(1, len(w)))]
    return sorted(kleinste, key=lambda w: [(str(s), 0) if isinstance(s, str) else ("", s) for s in w], reverse=True)
