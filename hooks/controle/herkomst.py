"""Rules for where claims come from: a source that exists, a place in it, and that we looked before we said ``onbekend``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from ..bevinding import Bevinding
from ..inlezen import Herkomst
from ..model.herkomst import Bewering, Bewijs, Vindplaats
from ..model.soorten import Stuk
from ..model.wandeling import Pad, loop
from .dossier import Dossier

_VOORBEELD = "schrijf bijvoorbeeld 'bron: [fit4work § 3.2]'"


@dataclass(frozen=True, slots=True)
class _Boven:
    """What a claim has from what it stands in."""

    bron: tuple[Vindplaats, ...] = ()
    bewijs: Bewijs | None = None
    nagezocht: tuple[Vindplaats, ...] = ()


def _keur(waar: Herkomst, record: BaseModel) -> Iterator[Bevinding]:
    boven: dict[Pad, _Boven] = {}
    for pad, deel in loop(record):
        hier = next((boven[pad[:n]] for n in range(len(pad) - 1, -1, -1) if pad[:n] in boven), _Boven())
        if not isinstance(deel, Bewering):
            continue
        eigen = deel.bewijs == "eigen"
        hier = boven[pad] = _Boven(
            () if eigen else deel.bron or hier.bron,
            deel.bewijs or hier.bewijs,
            deel.nagezocht or hier.nagezocht,
        )
        if eigen and deel.bron:
            yield waar.bevinding(
                (*pad, "bron"), "bij 'bewijs: eigen' hoort geen bron; kies een ander bewijs, of haal de bron weg"
            )
        # Told where the claim begins to differ from what it stands in.
        anders = (deel.bron or deel.bewijs) and hier.bewijs not in (None, "eigen")
        if anders and not any(v.plaats or v.is_web for v in hier.bron):
            yield waar.bevinding(
                (*pad, "bron" if deel.bron else "bewijs"),
                f"bij 'bewijs: {hier.bewijs}' hoort de plaats in de bron; {_VOORBEELD}",
            )


def _dubbel(waar: Herkomst, record: BaseModel) -> Iterator[Bevinding]:
    gezien: set[tuple[Pad, Vindplaats]] = set()
    for pad, deel in loop(record):
        if isinstance(deel, Vindplaats):
            if (pad[:-1], deel) in gezien:
                yield waar.bevinding(pad, f"bron '{deel.bron}' staat er twee keer; houd er één")
            gezien.add((pad[:-1], deel))


def bronnen(d: Dossier) -> Iterator[Bevinding]:
    """What is not our own names its place in a source, once."""
    for stuk in d.stukken:
        yield from _keur(d.van(stuk), stuk.record)
        yield from _dubbel(d.van(stuk), stuk.record)


def _is_nagezocht(waar: Herkomst, pad: Pad) -> bool:
    sleutels = waar.plekken.sleutels
    return any((*pad[:n], "nagezocht") in sleutels for n in range(len(waar.pad), len(pad)))


@dataclass(frozen=True, slots=True)
class Onbekend:
    """How often ``onbekend`` stands in the kaart and the handbook: after looking, and without."""

    nagezocht: int
    niet_nagezocht: int


def _onbekenden(d: Dossier) -> Iterator[tuple[Stuk, Herkomst, Pad, bool]]:
    for stuk in d.stukken:
        waar = d.van(stuk)
        for pad in sorted(waar.plekken.onbekend, key=str):
            # A day of checking that nobody knows is not something to look up.
            if pad[: len(waar.pad)] == waar.pad and pad[-1] != "datum":
                yield stuk, waar, pad, _is_nagezocht(waar, pad)


def tel_onbekend(d: Dossier) -> Onbekend:
    """Count them, for who runs the check."""
    gedaan = [nagezocht for *_, nagezocht in _onbekenden(d)]
    return Onbekend(sum(gedaan), len(gedaan) - sum(gedaan))


def nagezocht(d: Dossier) -> Iterator[Bevinding]:
    """``onbekend`` in the handbook says where we looked; on the kaart it is something to look up."""
    for stuk, waar, pad, gedaan in _onbekenden(d):
        if not gedaan:
            handboek = stuk.soort.handboek
            yield waar.bevinding(
                pad[len(waar.pad) :],
                "hier staat onbekend. Zoek het op in de bron, en zet erbij waar u zocht, zoals 'nagezocht: [fit4work § 3]'"
                if handboek
                else "hier staat onbekend. Zoek het op, of vraag het na, en zet erbij waar u zocht ('nagezocht: […]')",
                ernst="fout" if handboek else "werklijst",
            )
