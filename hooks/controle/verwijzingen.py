"""Every id that is named exists, and names one thing: one rule over the types of all records (``model/verwijzing.py``)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from ..bevinding import Bevinding, kort
from ..inlezen import suggestie
from ..model.soorten import SOORTEN, Stuk
from ..model.verwijzing import Verwijst, verwijzing_van
from ..model.wandeling import Pad, loop, records_in
from .dossier import Dossier


@cache
def _verwijzingen(soort: type[BaseModel]) -> tuple[tuple[str, Verwijst], ...]:
    velden = ((naam, verwijzing_van(veld)) for naam, veld in soort.model_fields.items())
    return tuple((naam, naar) for naam, naar in velden if naar is not None)


def verwijzingen(d: Dossier) -> Iterator[Bevinding]:
    """Every id that is named exists, and stands in a list once."""
    for stuk in d.stukken:
        for pad, record in loop(stuk.record):
            if isinstance(record, BaseModel):
                for naam, naar in _verwijzingen(type(record)):
                    yield from _keur(d, stuk, (*pad, naam), getattr(record, naam), naar)


def _keur(
    d: Dossier, stuk: Stuk, pad: Pad, waarde: str | tuple[str, ...] | None, naar: Verwijst
) -> Iterator[Bevinding]:
    bekend = [d.ids(soort) for soort in naar.soorten]
    mogelijk = [id_ for ids in bekend for id_ in ids or ()]
    ids = waarde if isinstance(waarde, tuple) else ((waarde,) if waarde else ())
    for nr, id_ in enumerate(ids):
        plek = (*pad, nr) if isinstance(waarde, tuple) else pad
        # A web address can stand where a source is named.
        if None not in bekend and id_ not in mogelijk and ":" not in id_:
            is_naam = stuk.soort.vorm == "bestanden" and pad == ("id",)
            zin = f"de naam van dit bestand moet die van een {naar.wat} zijn; " if is_naam else ""
            yield d.van(stuk).bevinding(plek, f"{zin}{naar.wat} '{kort(id_)}' bestaat niet.{suggestie(id_, mogelijk)}")
        elif id_ in ids[:nr]:
            yield d.van(stuk).bevinding(plek, f"{naar.wat} '{id_}' staat er twee keer; houd er één")


@cache
def _genoemd() -> frozenset[str]:
    """The kinds of records inside others that something refers to, so that each needs a name of its own among all of them."""
    gezien: set[type[BaseModel]] = set()

    def naar(soort: type[BaseModel]) -> Iterator[str]:
        if soort in gezien:
            return
        gezien.add(soort)
        for _, verwijst in _verwijzingen(soort):
            yield from verwijst.soorten
        for veld in soort.model_fields.values():
            for binnen in records_in(veld.annotation):
                yield from naar(binnen)

    return frozenset(naam for soort in SOORTEN for naam in naar(soort.record) if "." in naam)


def eigen_ids(d: Dossier) -> Iterator[Bevinding]:
    """No two records in a list have one id, nor two that are named from elsewhere, wherever they stand."""
    gezien: set[tuple[str, str]] = set()
    for soort in SOORTEN:
        for geheel in soort.in_kaart(d.kaart):
            waar = d.gelezen.herkomst.get((soort.naam, getattr(geheel, "id", "")))
            for pad, record in loop(geheel):
                id_ = getattr(record, "id", None)
                if waar is None or not isinstance(id_, str) or not pad or not isinstance(pad[-1], int):
                    continue
                weg = ".".join((soort.naam, *(stap for stap in pad if isinstance(stap, str))))
                binnen = weg if weg in _genoemd() else f"{soort.naam} {getattr(geheel, 'id', '')} {pad[:-1]}"
                if (binnen, id_) in gezien:
                    yield waar.bevinding((*pad, "id"), f"'{id_}' staat er twee keer in; geef elk een eigen naam (id)")
                gezien.add((binnen, id_))
