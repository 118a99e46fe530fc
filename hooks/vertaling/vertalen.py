"""Every text of a kaart, and the kaart in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from operator import is_not
from typing import Any, TypeVar

from pydantic import BaseModel

from ..model import Kaart, Record, Tekst
from ..model.momenten import vul_momenten
from .catalogus import Catalogus
from .talen import TALEN
from .woorden import moment_woorden

R = TypeVar("R", bound=BaseModel)
# Most values of a kaart are plain words, which have no text inside.
_MET_TEKST = (Tekst, Record, tuple)


def vertaalbaar(kaart: Kaart) -> Iterator[tuple[str, Tekst]]:
    """Every translatable text of a kaart with its context, e.g. ``organisaties/limor:kort``."""
    gevonden: list[tuple[str, Tekst]] = []

    def onthoud(tekst: Tekst, context: str) -> Tekst:
        gevonden.append((context, tekst))
        return tekst

    _vervang(kaart, "", onthoud)
    yield from gevonden


def vertaal(kaart: Kaart, catalogus: Catalogus) -> Kaart:
    """The kaart in the language of the catalogue, each text carrying its status, with its days and hours in words."""
    nl = Catalogus(TALEN["nl"])

    def in_taal(tekst: Tekst, context: str) -> Tekst:
        tekst = catalogus.tekst(tekst, context)
        if "{" not in tekst.nl + tekst.tekst:
            return tekst
        # What is not translated is Dutch throughout.
        van = catalogus if tekst.taal == catalogus.taal.code else nl
        return replace(
            tekst,
            nl=vul_momenten(tekst.nl, partial(moment_woorden, catalogus=nl)),
            tekst=vul_momenten(tekst.tekst, partial(moment_woorden, catalogus=van)),
        )

    return _vervang(kaart, "", in_taal)


def _vervang(record: R, context: str, doe: Any) -> R:
    anders: dict[str, Any] = {}
    for veld in type(record).model_fields:
        oud = getattr(record, veld)
        if not isinstance(oud, _MET_TEKST):
            continue
        nieuw = _vervang_waarde(oud, _dieper(context, veld), doe)
        if nieuw is not oud:
            anders[veld] = nieuw
    return record.model_copy(update=anders) if anders else record


def _vervang_waarde(waarde: Any, context: str, doe: Any) -> Any:
    if isinstance(waarde, Tekst):
        return doe(waarde, context)
    if isinstance(waarde, Record):
        return _vervang(waarde, context, doe)
    nieuw = [
        # A record with an id is known by it; anything else by its place.
        _vervang_waarde(deel, _dieper(context, getattr(deel, "id", None) or str(nr)), doe)
        if isinstance(deel, _MET_TEKST)
        else deel
        for nr, deel in enumerate(waarde)
    ]
    return tuple(nieuw) if any(map(is_not, nieuw, waarde)) else waarde


def _dieper(context: str, stap: str) -> str:
    """``organisaties`` / ``limor`` : ``telefoon`` . ``0`` . ``waarvoor``."""
    if not context:
        return stap
    if "/" not in context:
        return f"{context}/{stap}"
    return f"{context}:{stap}" if ":" not in context else f"{context}.{stap}"
