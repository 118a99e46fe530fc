"""Rules for where claims come from: a source that exists, a place in it, and that we looked before we said ``onbekend``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from ..bevinding import Bevinding
from ..inlezen import Gelezen, Herkomst, suggestie
from ..model import Kaart
from ..model.herkomst import Bewering, Bewijs, Vindplaats
from .teksten import Pad

# Kinds that make up the handbook: there every claim has its place.
HANDBOEK = ("methoden", "trajecten", "formulieren", "begrippen", "themas", "grow", "constructen")
_VOORBEELD = "schrijf bijvoorbeeld 'bron: [fit4work § 3.2]'"


@dataclass(frozen=True, slots=True)
class _Boven:
    """What a claim has from what it stands in."""

    bron: tuple[Vindplaats, ...] = ()
    bewijs: Bewijs | None = None
    nagezocht: tuple[Vindplaats, ...] = ()


def _keur(gelezen: Gelezen, waar: Herkomst, record: BaseModel, pad: Pad, boven: _Boven) -> Iterator[Bevinding]:
    if isinstance(record, Bewering):
        eigen = record.bewijs == "eigen"
        hier = _Boven(
            () if eigen else record.bron or boven.bron,
            record.bewijs or boven.bewijs,
            record.nagezocht or boven.nagezocht,
        )
        if eigen and record.bron:
            yield waar.bevinding(
                (*pad, "bron"), "bij 'bewijs: eigen' hoort geen bron; kies een ander bewijs, of haal de bron weg"
            )
        # Told where the claim begins to differ from what it stands in.
        anders = (record.bron or record.bewijs) and hier.bewijs not in (None, "eigen")
        if anders and not any(v.plaats or v.is_web for v in hier.bron):
            yield waar.bevinding(
                (*pad, "bron" if record.bron else "bewijs"),
                f"bij 'bewijs: {hier.bewijs}' hoort de plaats in de bron; {_VOORBEELD}",
            )
        boven = hier
    for naam in type(record).model_fields:
        waarde = getattr(record, naam)
        for nr, deel in enumerate(waarde if isinstance(waarde, tuple) else (waarde,)):
            plek = (*pad, naam, nr) if isinstance(waarde, tuple) else (*pad, naam)
            if isinstance(deel, Vindplaats):
                bekend = gelezen.bekend.get("bronnen")
                if not deel.is_web and bekend is not None and deel.bron not in bekend:
                    yield waar.bevinding(plek, f"bron '{deel.bron}' bestaat niet.{suggestie(deel.bron, bekend)}")
                elif deel in waarde[:nr]:
                    yield waar.bevinding(plek, f"bron '{deel.bron}' staat er twee keer; houd er één")
            elif isinstance(deel, BaseModel):
                yield from _keur(gelezen, waar, deel, plek, boven)


def _records(kaart: Kaart) -> Iterator[tuple[str, str, BaseModel]]:
    m = kaart.methodiek
    for soort, records in (
        ("organisaties", kaart.organisaties),
        ("crisis", kaart.crisis.lijnen),
        ("hulpvragen", kaart.hulpvragen),
        ("voorlichtingen", kaart.voorlichtingen),
        ("methoden", m.methoden),
        ("trajecten", m.trajecten),
        ("formulieren", m.formulieren),
        ("begrippen", m.begrippen),
        ("themas", m.themas),
        ("constructen", m.constructen),
        ("grow", (m.grow,) if m.grow else ()),
    ):
        for record in records:
            yield soort, getattr(record, "id", ""), record


def bronnen(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Every source exists; what is not our own names its place in one."""
    for soort, id_, record in _records(kaart):
        yield from _keur(gelezen, gelezen.waar(soort, id_), record, (), _Boven())


def _is_nagezocht(waar: Herkomst, pad: Pad) -> bool:
    sleutels = waar.plekken.sleutels
    return any((*pad[:n], "nagezocht") in sleutels for n in range(len(waar.pad), len(pad)))


@dataclass(frozen=True, slots=True)
class Onbekend:
    """How often ``onbekend`` stands in the kaart and the handbook: after looking, and without."""

    nagezocht: int
    niet_nagezocht: int


def _onbekenden(gelezen: Gelezen, kaart: Kaart) -> Iterator[tuple[str, Herkomst, Pad, bool]]:
    for soort, id_, _ in _records(kaart):
        waar = gelezen.waar(soort, id_)
        for pad in sorted(waar.plekken.onbekend, key=str):
            # A day of checking that nobody knows is not something to look up.
            if pad[: len(waar.pad)] == waar.pad and pad[-1] != "datum":
                yield soort, waar, pad, _is_nagezocht(waar, pad)


def tel_onbekend(gelezen: Gelezen, kaart: Kaart) -> Onbekend:
    """Count them, for who runs the check."""
    gedaan = [nagezocht for *_, nagezocht in _onbekenden(gelezen, kaart)]
    return Onbekend(sum(gedaan), len(gedaan) - sum(gedaan))


def nagezocht(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """``onbekend`` in the handbook says where we looked; on the kaart it is something to look up."""
    for soort, waar, pad, gedaan in _onbekenden(gelezen, kaart):
        if not gedaan:
            handboek = soort in HANDBOEK
            yield waar.bevinding(
                pad[len(waar.pad) :],
                "hier staat onbekend. Zoek het op in de bron, en zet erbij waar u zocht, zoals 'nagezocht: [fit4work § 3]'"
                if handboek
                else "hier staat onbekend. Zoek het op, of vraag het na, en zet erbij waar u zocht ('nagezocht: […]')",
                ernst="fout" if handboek else "werklijst",
            )
