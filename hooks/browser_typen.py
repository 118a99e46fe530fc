"""TypeScript of the types in weergave/gegevens.py, for the browser code: ``python -m hooks.browser_typen`` writes it anew.

Their docstrings are for who reads the Python; over there stand the shapes alone.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import NoneType, UnionType
from typing import (
    Any,
    Literal,
    NotRequired,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from .weergave import gegevens

BESTAND = Path(__file__).parent / "browser" / "gegevens.d.ts"

_EENVOUDIG: dict[Any, str] = {str: "string", int: "number", bool: "boolean", NoneType: "null", Any: "unknown"}


def typen() -> str:
    """The text of ``BESTAND``."""
    genoemd = {naam: soort for naam, soort in vars(gegevens).items() if _is_van_ons(naam, soort)}
    namen = [(soort, naam) for naam, soort in genoemd.items()]
    regels = ["// Made from hooks/weergave/gegevens.py by hooks/browser_typen.py: make typen"]
    for naam, soort in genoemd.items():
        regels += ["", *_verklaring(naam, soort, [(s, n) for s, n in namen if n != naam])]
    return "\n".join(regels) + "\n"


def _is_van_ons(naam: str, soort: Any) -> bool:
    if naam.startswith("_") or isinstance(soort, TypeVar):
        return False
    return isinstance(soort, UnionType) or (
        soort.__module__ == gegevens.__name__ if isinstance(soort, type) else get_origin(soort) is not None
    )


def _verklaring(naam: str, soort: Any, namen: list[tuple[Any, str]]) -> Iterator[str]:
    if is_typeddict(soort):
        yield f"export interface {naam} {{"
        for veld, van in get_type_hints(soort, include_extras=True).items():
            yield f"  {veld}{'?' if get_origin(van) is NotRequired else ''}: {_ts(van, namen)};"
        yield "}"
    elif isinstance(soort, type):
        gaten = ", ".join(_ts(gat, namen) for gat in vars(soort)["__parameters__"])
        yield f"export type {naam}<{gaten}> = ["
        for veld, van in get_type_hints(soort).items():
            yield f"  {veld}: {_ts(van, namen)},"
        yield "];"
    else:
        yield f"export type {naam} = {_ts(soort, namen)};"


def _ts(soort: Any, namen: list[tuple[Any, str]]) -> str:
    for ander, naam in namen:
        if soort == ander:
            return naam
    if isinstance(soort, TypeVar):
        return soort.__name__
    if soort in _EENVOUDIG:
        return _EENVOUDIG[soort]
    van, delen = get_origin(soort), get_args(soort)
    if van is Literal:
        return " | ".join(json.dumps(w) for w in delen)
    binnen = [_ts(deel, namen) for deel in delen]
    if van in (Union, UnionType):
        return " | ".join(binnen)
    if van is tuple:
        return f"[{', '.join(binnen)}]"
    if van is Sequence:
        return f"({binnen[0]})[]" if " " in binnen[0] and binnen[0][0] != "[" else f"{binnen[0]}[]"
    if van is Mapping:
        return f"Record<{binnen[0]}, {binnen[1]}>"
    if van is NotRequired:
        return binnen[0]
    naam = next(n for s, n in namen if s is van)
    return f"{naam}<{', '.join(binnen)}>"


if __name__ == "__main__":
    BESTAND.write_text(typen(), encoding="utf-8")
    sys.stdout.write(f"{BESTAND}\n")
