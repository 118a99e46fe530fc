"""Every reference of every record is checked by its type; nobody has to think of a rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from hooks.bevinding import Bevinding
from hooks.inlezen import lees_kaart
from hooks.model import Kaart
from hooks.model.soorten import SOORTEN
from hooks.model.verwijzing import Verwijst, verwijzing_van
from hooks.model.waarden import Id
from hooks.model.wandeling import genest, records_in, typen_in

Kijk = Callable[[dict[str, str | bytes | None]], list[Bevinding]]


def alle_velden(soort: type[BaseModel], gezien: set[type[BaseModel]]) -> Iterator[tuple[str, object]]:
    if soort in gezien:
        return
    gezien.add(soort)
    for naam, veld in soort.model_fields.items():
        yield f"{soort.__name__}.{naam}", veld
        for binnen in records_in(veld.annotation):
            yield from alle_velden(binnen, gezien)


VELDEN = dict(alle_velden(Kaart, set()))
VERWIJZINGEN: dict[str, Verwijst] = {n: naar for n, veld in VELDEN.items() if (naar := verwijzing_van(veld))}  # type: ignore[arg-type]


def test_a_field_with_the_id_of_another_says_of_what() -> None:
    # An id of its own, and a unit in which goals are counted.
    eigen = {naam for naam in VELDEN if naam.endswith(".id")} | {"Maat.eenheid"}
    keur = Id.__metadata__[0]  # type: ignore[attr-defined]
    ids = {naam for naam, veld in VELDEN.items() if keur in _metadata(veld)}
    assert ids - eigen == set(VERWIJZINGEN) - {"Samenhang.id", "Contactpersonen.id", "Vindplaats.bron"}
    assert len(VERWIJZINGEN) > 15


def _metadata(veld: object) -> list[object]:
    delen: list[object] = list(getattr(veld, "metadata", ()))
    stapel: list[object] = [getattr(veld, "annotation", None)]
    while stapel:
        soort = stapel.pop()
        if isinstance(soort, type) and issubclass(soort, BaseModel):
            continue
        delen += getattr(soort, "__metadata__", ())
        stapel += getattr(soort, "__args__", ()) + ((soort.__origin__,) if hasattr(soort, "__metadata__") else ())
    return delen


def test_what_is_referred_to_exists() -> None:
    er_zijn = {s.naam for s in SOORTEN} | {".".join((s.naam, *weg)) for s in SOORTEN for weg in genest(s.record)}
    assert {naar for v in VERWIJZINGEN.values() for naar in v.soorten} <= er_zijn


def test_what_stands_inside_is_known_by_its_way() -> None:
    assert ("delen", "vragen") in genest(next(s.record for s in SOORTEN if s.naam == "grow"))
    assert str in set(typen_in(tuple[str, ...]))


# fmt: off
FOUTEN: dict[str, tuple[str, str, str, str]] = {
    "leefgebied of an organisation": ("kaart/organisaties/voorbeeld.yml", "leefgebieden: [", "leefgebieden: [nergens, ", "leefgebied 'nergens' bestaat niet"),
    "organisation of a line": ("kaart/crisis.yml", "    open: ", "    organisatie: nergens\n    open: ", "organisatie 'nergens' bestaat niet"),
    "form of a method": ("methodiek/methoden/kennismaken.yml", "formulieren: [", "formulieren: [nergens, ", "formulier 'nergens' bestaat niet"),
    "method of a method": ("methodiek/methoden/kennismaken.yml", "zie_ook: [", "zie_ook: [nergens, ", "methode 'nergens' bestaat niet"),
    "card of a row": ("methodiek/samenhang.yml", "kaarten: [", "kaarten: [nergens, ", "kaartje 'nergens' bestaat niet"),
    "question of a row": ("methodiek/samenhang.yml", "grow: [", "grow: [nergens, ", "vraag 'nergens' bestaat niet"),
    "theme of a row": ("methodiek/samenhang.yml", "themas: [", "themas: [nergens, ", "thema 'nergens' bestaat niet"),
    "domain of a row": ("methodiek/samenhang.yml", "zrm: [", "zrm: [nergens, ", "ZRM-domein 'nergens' bestaat niet"),
}
# fmt: on


@pytest.mark.parametrize("wat", FOUTEN)
def test_a_reference_to_nothing_is_told_at_its_place(
    wat: str, kaart_map: Path, methodiek_map: Path, kijk_methodiek_na: Kijk
) -> None:
    naam, oud, nieuw, melding = FOUTEN[wat]
    tekst = (kaart_map.parent / naam).read_text(encoding="utf-8")
    if oud not in tekst:
        pytest.fail(f"{naam} heeft geen {oud!r}")
    gevonden = kijk_methodiek_na({naam: tekst.replace(oud, nieuw, 1)})
    assert [b.bestand for b in gevonden if melding in b.melding] == [naam]


def test_a_card_that_can_not_be_read_does_not_make_a_mistake_of_who_names_it(
    kaart_map: Path, methodiek_map: Path
) -> None:
    pad = methodiek_map / "routeplanner" / "kaartjes.yml"
    ids = lees_kaart(kaart_map).bekend["constructen.kaarten"]
    assert ids
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst.replace("icoon: ", "icon: "), encoding="utf-8")
    assert lees_kaart(kaart_map).bekend["constructen.kaarten"] == ids
    pad.write_text(tekst.replace(f"id: {ids[0]}", "ide: x"), encoding="utf-8")
    assert "constructen.kaarten" not in lees_kaart(kaart_map).bekend
