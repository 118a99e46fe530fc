"""The wall: a Kaart with only what an edition may know.

The deelnemer edition is built up from nothing: a value comes along when the label of its field says that everyone may
read it (``model/lezer.py``), and everything else stays behind, what is added later too. Pages, prints and exports only
ever receive what this returns, so a template has nothing to leak.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, cast, get_args, get_origin

from .model import Kaart, Record, Tekst
from .model.lezer import Lezer, lezer_van, mag_iedereen, zegt_voor_wie
from .model.uitgave import Editie

R = TypeVar("R", bound=Record)

# Values that hold no others. What is neither one of these nor a tuple or a record can't pass.
_LOS: tuple[type, ...] = (str, int, date, Tekst, NoneType)


def voor_editie(kaart: Kaart, editie: Editie) -> Kaart:
    """``team`` may know everything; ``deelnemer`` what is for everyone."""
    return kaart if editie == "team" else openbaar(kaart)


def openbaar(record: R) -> R:
    """A record of the same kind with only what everyone may read; the rest has its default, or what its label says instead.

    Raises ``TypeError`` for a value of a kind that the wall does not know; ``gebreken`` finds those beforehand.
    """
    soort = type(record)
    mee: dict[str, Any] = {}
    for naam, lezer in _lezers(soort):
        waarde = getattr(record, naam)
        if lezer.wie == "iedereen" and _mag(waarde):
            mee[naam] = _openbaar(waarde)
        elif lezer.anders is not None:
            mee[naam] = lezer.anders
    # Not validated anew: a rule for what an editor types need not hold for what is left of it.
    return cast(R, soort.model_construct(record.model_fields_set & mee.keys(), **mee))


def _mag(waarde: Any) -> bool:
    """Whether a value passes: a record that says for whom it is only when that is for participants."""
    return not isinstance(waarde, Record) or mag_iedereen(waarde)


@cache
def _lezers(soort: type[Record]) -> tuple[tuple[str, Lezer], ...]:
    return tuple((naam, lezer_van(veld)) for naam, veld in soort.model_fields.items())


def _openbaar(waarde: Any) -> Any:
    if isinstance(waarde, Record):
        return openbaar(waarde)
    if isinstance(waarde, tuple):
        return tuple(_openbaar(deel) for deel in waarde if _mag(deel))
    if isinstance(waarde, _LOS):
        return waarde
    raise TypeError(f"the wall does not know a {type(waarde).__name__}")


# -- what the records themselves can have wrong --------------------------------------------------------------


def gebreken(soort: type[Record] = Kaart) -> list[str]:
    """What keeps the wall from building the deelnemer edition of a kind of record and of all inside it, in words, sorted."""
    return sorted(set(_gebreken(soort, set())))


def _gebreken(soort: type[Record], gezien: set[type[Record]]) -> Iterator[str]:
    if soort in gezien:
        return
    gezien.add(soort)
    for naam, veld in soort.model_fields.items():
        lezer, waar = lezer_van(veld), f"{soort.__name__}.{naam}"
        if lezer.wie == "iedereen":
            yield from _gebreken_in(veld.annotation, waar, veld.is_required(), gezien)
        elif veld.is_required() and lezer.anders is None:
            yield (
                f"{waar} is required and not for everyone, so the deelnemer edition can't make a {soort.__name__}: "
                'label it Openbaar, give it a default, or say what stands in its place (Lezer("team", anders=…))'
            )


def _gebreken_in(soort: Any, waar: str, verplicht: bool, gezien: set[type[Record]]) -> Iterator[str]:
    if isinstance(soort, type) and issubclass(soort, Record):
        if verplicht and zegt_voor_wie(soort):
            yield f"{waar} is required, but not every {soort.__name__} is for everyone: give it a default"
        yield from _gebreken(soort, gezien)
    elif get_origin(soort) is tuple:
        # An item that is not for everyone is left out.
        for deel in get_args(soort):
            if deel is not Ellipsis:
                yield from _gebreken_in(deel, waar, False, gezien)
    elif get_origin(soort) in (Union, UnionType):
        for deel in get_args(soort):
            yield from _gebreken_in(deel, waar, verplicht, gezien)
    elif get_origin(soort) is Annotated:
        if any(isinstance(deel, Lezer) for deel in get_args(soort)[1:]):
            yield f"{waar} has a label inside its type, where nobody looks: label the field"
        yield from _gebreken_in(get_args(soort)[0], waar, verplicht, gezien)
    elif get_origin(soort) is not Literal and not (isinstance(soort, type) and issubclass(soort, _LOS)):
        yield f"{waar} is of a kind that the wall does not know: {soort}"
