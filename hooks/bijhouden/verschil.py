"""What changed between two states of the data, in Dutch words, as editors type them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from ..bestand import LeesFout, lees_tekst
from ..bevinding import een_regel, kort
from ..inlezen.yaml_plekken import lees_yaml
from ..model.soorten import SOORTEN, Soort

PROZA = "tekst"
"""What the Markdown beside a record is called here."""
_NAAMVELDEN = ("naam", "vraag", "titel", "term", "bij")
# What an item of a list is known by, before anything else in it.
_KENMERK = ("id", "nummer", "adres", "naam", "organisatie", "crisis", "bestand", "waarvoor")
_STUK: dict[str, Any] = {"": "stuk"}
"""Stands for a file that can't be read."""
HOOGSTENS = 90
"""A value longer than this is shown where it differs. Unit: characters."""

Wat = Literal["nieuw", "weg", "verplaatst", "hernoemd", "nagekeken", "anders"]
Records = Mapping[tuple[str, str], dict[str, Any]]
"""(kind, id) -> a record as it is typed, each value text, a list or a mapping."""


@dataclass(frozen=True, slots=True)
class Verandering:
    """One thing that changed about one record: ``zin`` says it, without the name of the record."""

    soort: str
    id: str
    naam: str
    wat: Wat
    zin: str


def lees_kaal(wortel: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """All records below a project as they are typed, as far as their files can be read; those of persons are left out."""
    return {
        (soort.naam, id_): record
        for soort in SOORTEN
        if not soort.personen
        for id_, record in _records(wortel / soort.plek, soort)
    }


def _records(plek: Path, soort: Soort) -> Iterator[tuple[str, dict[str, Any]]]:
    if soort.vorm == "bestanden":
        for pad in sorted(plek.glob("*.yml")):
            data = _data(pad)
            yield (
                pad.stem,
                _STUK if not isinstance(data, dict) else data | ({PROZA: _proza(pad)} if soort.proza else {}),
            )
    elif soort.vorm == "per taal":
        for pad in sorted(plek.glob("*.yml")):
            yield from ((f"{pad.stem}/{r['bij']}", r) for r in _lijst(_data(pad)) if "bij" in r)
    elif soort.vorm == "lijst":
        yield from ((str(r.get("id", nr)), r) for nr, r in enumerate(_lijst(_data(plek))))
    elif isinstance(data := _data(plek), dict):
        if soort.stukken:
            yield from ((str(r.get("id", nr)), r) for nr, r in enumerate(_lijst(data.get(soort.stukken))))
        if rest := {sleutel: waarde for sleutel, waarde in data.items() if sleutel != soort.stukken}:
            yield "", rest


def _data(pad: Path) -> Any:
    return lees_yaml(pad, pad.name).data if pad.is_file() else None


def _lijst(data: Any) -> list[dict[str, Any]]:
    return [r for r in data if isinstance(r, dict)] if isinstance(data, list) else []


def _proza(pad: Path) -> str:
    try:
        return lees_tekst(pad.with_suffix(".md")).strip()
    except LeesFout:
        return ""


def verschillen(oud: Records, nieuw: Records) -> list[Verandering]:
    """Everything that differs, in the order of the kinds and of the ids."""
    volgorde = {soort.naam: nr for nr, soort in enumerate(SOORTEN)}
    erbij = [plek for plek in nieuw if plek not in oud]
    weg = [plek for plek in oud if plek not in nieuw]
    verplaatst = {van: naar for van in weg if (naar := _zelfde(van, oud[van], erbij, nieuw))}
    uit: list[Verandering] = []

    def zeg(plek: tuple[str, str], record: Mapping[str, Any], wat: Wat, zin: str) -> None:
        uit.append(Verandering(*plek, _naam(plek, record), wat, zin))

    for plek in erbij:
        if plek not in verplaatst.values():
            zeg(plek, nieuw[plek], "nieuw", _nieuw(nieuw[plek]))
    for plek in weg:
        if plek in verplaatst:
            zin = f"heet als bestand nu {verplaatst[plek][1]} (was {plek[1]}); wie het oude adres bewaarde, vindt niets meer"
            zeg(verplaatst[plek], nieuw[verplaatst[plek]], "verplaatst", zin)
        else:
            zeg(plek, oud[plek], "weg", "weg")
    paren = {plek: plek for plek in nieuw if plek in oud} | {van: naar for van, naar in verplaatst.items()}
    for van, naar in paren.items():
        if nieuw[naar] is _STUK or oud[van] is _STUK:
            if nieuw[naar] is not oud[van]:
                zin = "dit bestand is niet meer te lezen" if nieuw[naar] is _STUK else "dit bestand is weer te lezen"
                zeg(naar, oud[van] if nieuw[naar] is _STUK else nieuw[naar], "anders", zin)
            continue
        for wat, zin in _veranderd(oud[van], nieuw[naar]):
            zeg(naar, nieuw[naar], wat, zin)
    return sorted(uit, key=lambda v: (volgorde[v.soort], v.id))


def _zelfde(
    plek: tuple[str, str], record: Mapping[str, Any], erbij: list[tuple[str, str]], nieuw: Records
) -> tuple[str, str] | None:
    """Where a record that is gone stands now under another id: the same name, or all the rest the same."""
    for ander in erbij:
        if ander[0] != plek[0]:
            continue
        daar = nieuw[ander]
        if {**record, "id": ""} == {**daar, "id": ""} or (
            record.get("naam") is not None and record.get("naam") == daar.get("naam")
        ):
            return ander
    return None


def _naam(plek: tuple[str, str], record: Mapping[str, Any]) -> str:
    soort, id_ = plek
    for veld in _NAAMVELDEN:
        if isinstance(waarde := record.get(veld), str):
            return f"‘{_plat(waarde)}’" if veld == "vraag" else id_ if veld == "bij" else _plat(waarde)
    return id_ or soort


def _nieuw(record: Mapping[str, Any]) -> str:
    """``nieuw``, and what one knows it by: its one line, and its numbers."""
    if record is _STUK:
        return "nieuw, en niet te lezen"
    kort_ = record.get("kort")
    telefoons = record.get("telefoon") if isinstance(record.get("telefoon"), list) else [record]
    nummers = [t["nummer"] for t in telefoons or [] if isinstance(t, dict) and isinstance(t.get("nummer"), str)]
    delen = [*([_zeg(kort_)] if isinstance(kort_, str) else []), *nummers]
    return f"nieuw: {', '.join(delen)}" if delen else "nieuw"


def _veranderd(oud: Mapping[str, Any], nieuw: Mapping[str, Any]) -> Iterator[tuple[Wat, str]]:
    for veld in dict.fromkeys((*nieuw, *oud)):
        voor, na = oud.get(veld), nieuw.get(veld)
        if voor == na or veld == "id":
            continue
        if veld == "naam":
            yield "hernoemd", f"heet nu {_zeg(na)} (was {_zeg(voor)})"
        elif veld == "controle" and isinstance(voor, dict) and isinstance(na, dict):
            yield "nagekeken", f"nagekeken: {_controle(na)} (daarvoor {_controle(voor)})"
        else:
            yield from (("anders", zin) for zin in _veld(veld, voor, na))


def _controle(controle: Mapping[str, Any]) -> str:
    return f"{controle.get('datum', 'onbekend')}, {controle.get('methode', 'onbekend')}, door {controle.get('door', 'onbekend')}"


def _veld(naam: str, voor: Any, na: Any) -> Iterator[str]:
    """What changed in one field, a sentence for each part of it."""
    if isinstance(voor, dict) and isinstance(na, dict):
        for deel in dict.fromkeys((*na, *voor)):
            if voor.get(deel) != na.get(deel):
                yield from _veld(f"{naam} {deel}", voor.get(deel), na.get(deel))
    elif isinstance(voor, list) and isinstance(na, list):
        yield from _rij(naam, voor, na)
    elif voor is None:
        yield f"{naam} erbij: {_zeg(na)}"
    elif na is None:
        yield f"{naam} weg: {_zeg(voor)}"
    else:
        links, rechts = (
            _waar_anders(_plat(voor), _plat(na)) if isinstance(voor, str) and isinstance(na, str) else ("", "")
        )
        yield f"{naam}: {links or _zeg(voor)} → {rechts or _zeg(na)}"


def _rij(naam: str, voor: list[Any], na: list[Any]) -> Iterator[str]:
    weg, erbij = [d for d in voor if d not in na], [d for d in na if d not in voor]
    if not weg and not erbij:
        yield f"{naam}: andere volgorde"
        return
    # What is known by the same, or stands alone against alone, was changed and not replaced.
    for oud in list(weg):
        nieuw = next((d for d in erbij if _kenmerk(d) is not None and _kenmerk(d) == _kenmerk(oud)), None)
        if nieuw is None and len(weg) == len(erbij) == 1:
            nieuw = erbij[0]
        if nieuw is None:
            continue
        weg.remove(oud)
        erbij.remove(nieuw)
        if isinstance(oud, dict) and isinstance(nieuw, dict):
            for zin in _veld("", oud, nieuw):
                wie = _kenmerk(nieuw)
                bij = f" ({wie})" if wie is not None and wie == _kenmerk(oud) else ""
                # The number of a telephone is the telephone.
                eigen = next((k for k in _KENMERK if zin.startswith(f" {k}: ")), None) if not bij else None
                yield f"{naam}{bij}{zin.removeprefix(f' {eigen}')}"
        else:
            yield from _veld(naam, oud, nieuw)
    yield from (f"{naam} erbij: {_zeg(d)}" for d in erbij)
    yield from (f"{naam} weg: {_zeg(d)}" for d in weg)


def _kenmerk(waarde: Any) -> str | None:
    if isinstance(waarde, dict):
        return next((waarde[veld] for veld in _KENMERK if isinstance(waarde.get(veld), str)), None)
    return None


def _plat(waarde: str) -> str:
    return een_regel(waarde)


def _zeg(waarde: Any) -> str:
    """A value in words, short enough for a line."""
    if isinstance(waarde, dict):
        return kort(", ".join(f"{sleutel} {_zeg(deel)}" for sleutel, deel in waarde.items()), 2 * HOOGSTENS)
    if isinstance(waarde, list):
        return kort(", ".join(_zeg(deel) for deel in waarde), 2 * HOOGSTENS) or "niets"
    return kort(_plat(str(waarde)), HOOGSTENS) if waarde not in (None, "") else "niets"


def _waar_anders(voor: str, na: str) -> tuple[str, str]:
    """Of long texts, the words that differ with a few around them; nothing when both are short."""
    if max(len(voor), len(na)) <= HOOGSTENS:
        return "", ""
    a, b = voor.split(" "), na.split(" ")
    eerste = next((nr for nr, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    laatste = next(
        (nr for nr, (x, y) in enumerate(zip(reversed(a[eerste:]), reversed(b[eerste:]), strict=False)) if x != y),
        min(len(a), len(b)) - eerste,
    )

    def stuk(woorden: list[str]) -> str:
        begin, eind = max(0, eerste - 2), min(len(woorden), len(woorden) - laatste + 2)
        deel = kort(" ".join(woorden[begin:eind]), HOOGSTENS)
        return f"“{'… ' if begin else ''}{deel}{' …' if eind < len(woorden) else ''}”"

    return stuk(a), stuk(b)
