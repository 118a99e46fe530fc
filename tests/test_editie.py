"""The wall: nothing that only the team may know is in the kaart of the deelnemer edition.

The canaries find their own way: every field of every record under ``Organisatie.team``, of ``Contactpersonen``, of
the visits and of all that is for professionals in the handbook gets one, so that a field that is added later is covered without touching this test.
"""

from __future__ import annotations

import pickle
from datetime import date
from itertools import count
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from hooks.editie import voor_editie
from hooks.model import (
    Begrip,
    Contactpersonen,
    Formulier,
    Kaart,
    Methodiek,
    Organisatie,
    Team,
    Tekst,
    Traject,
    Voorlichting,
)
from hooks.vertaling import TALEN, Catalogus, vertaal
from hooks.vertaling.bijwerken import sjabloon


class Kanaries:
    """Fills records with texts that occur nowhere else, without asking whether they are valid."""

    def __init__(self, woord: str) -> None:
        self.woord = woord
        self.nummers = count(1)
        self.gezet: dict[str, str] = {}

    def vul(self, annotatie: Any, pad: str) -> Any:
        """A value for this annotation; every string in it is a new canary, remembered with its place."""
        if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
            velden = {naam: self.vul(veld.annotation, f"{pad}.{naam}") for naam, veld in annotatie.model_fields.items()}
            return annotatie.model_construct(**velden)
        if annotatie is Tekst:
            return Tekst.bron(self._kanarie(pad))
        if annotatie in (bool, int, date):
            # Too few values to be recognised; their record is gone with the rest.
            return {bool: True, int: 1, date: date(2099, 12, 31)}[annotatie]
        if annotatie is str or get_origin(annotatie) is Literal:
            return self._kanarie(pad)
        delen = [deel for deel in get_args(annotatie) if deel not in (type(None), Ellipsis)]
        if get_origin(annotatie) is tuple:
            return (self.vul(delen[0], f"{pad}.0"), self.vul(delen[0], f"{pad}.1"))
        if get_origin(annotatie) in (Union, UnionType, Annotated):
            return self.vul(delen[0], pad)
        pytest.fail(f"{pad} has a type that the canaries do not know: {annotatie}; teach them")

    def _kanarie(self, pad: str) -> str:
        kanarie = f"{self.woord}-{next(self.nummers):04}-einde"
        self.gezet[kanarie] = pad
        return kanarie


@pytest.fixture
def geheim() -> Kanaries:
    return Kanaries("geheimekanarie")


@pytest.fixture
def kaart(geheim: Kanaries) -> Kaart:
    """A kaart with a canary in every field: secret ones for the team, others for what everyone may know."""
    openbaar = Kanaries("openbaar")
    kaart: Kaart = openbaar.vul(Kaart, "kaart")
    organisaties = tuple(
        o.model_copy(update={"team": geheim.vul(Team, f"organisaties.{nr}.team")})
        for nr, o in enumerate(kaart.organisaties)
    )
    personen = tuple(geheim.vul(Contactpersonen, f"contactpersonen.{nr}") for nr in range(2))
    bezoeken = tuple(geheim.vul(Voorlichting, f"voorlichtingen.{nr}") for nr in range(2))
    return kaart.model_copy(
        update={
            "organisaties": organisaties,
            "contactpersonen": personen,
            "voorlichtingen": bezoeken,
            "methodiek": handboek(kaart.methodiek, geheim),
        }
    )


# Of the handbook: what everyone may read. A field that is added later is secret until it is named here and in the wall.
VOOR_DEELNEMERS = {"themas", "doelhulp", "grow", "constructen"}
GEMENGD = {"begrippen": Begrip, "formulieren": Formulier}


def handboek(openbaar: Methodiek, geheim: Kanaries) -> Methodiek:
    """The handbook with canaries in all that is for professionals."""
    velden = {}
    for naam, veld in Methodiek.model_fields.items():
        if naam in VOOR_DEELNEMERS:
            continue
        if naam in GEMENGD:
            eigen = tuple(r.model_copy(update={"doelgroep": "deelnemer"}) for r in getattr(openbaar, naam))
            velden[naam] = (*eigen, geheim.vul(GEMENGD[naam], f"methodiek.{naam}.0"))
        elif naam == "samenhang":
            velden[naam] = tuple(
                r.model_copy(update={"zrm": geheim.vul(tuple[str, ...], f"methodiek.samenhang.{nr}.zrm")})
                for nr, r in enumerate(openbaar.samenhang)
            )
        else:
            velden[naam] = geheim.vul(veld.annotation, f"methodiek.{naam}")
    return openbaar.model_copy(update=velden)


def sporen(ding: Any) -> str:
    """Everything that anyone could get out of a record."""
    return "\n".join(
        [
            repr(ding),
            str(ding),
            repr(ding.model_dump()),
            ding.model_dump_json(),
            repr(pickle.dumps(ding)),
            repr(vars(ding)),
        ]
    )


def test_the_canaries_sit_in_every_team_only_field(geheim: Kanaries, kaart: Kaart) -> None:
    plaatsen = set(geheim.gezet.values())
    for model, begin in (
        (Team, "organisaties.0.team"),
        (Contactpersonen, "contactpersonen.1"),
        (Voorlichting, "voorlichtingen.1"),
        (Traject, "methodiek.trajecten.1"),
    ):
        for veld in model.model_fields:
            assert any(plaats.startswith(f"{begin}.{veld}") for plaats in plaatsen), veld
    assert len(geheim.gezet) >= 20


def test_the_deelnemer_edition_holds_no_canary(geheim: Kanaries, kaart: Kaart) -> None:
    alles = sporen(voor_editie(kaart, "deelnemer"))
    assert [plaats for kanarie, plaats in geheim.gezet.items() if kanarie in alles] == []
    assert geheim.woord not in alles


def test_the_team_edition_holds_every_canary(geheim: Kanaries, kaart: Kaart) -> None:
    alles = sporen(voor_editie(kaart, "team"))
    assert [plaats for kanarie, plaats in geheim.gezet.items() if kanarie not in alles] == []


def test_the_deelnemer_edition_keeps_all_the_rest(kaart: Kaart) -> None:
    over = voor_editie(kaart, "deelnemer")
    for veld in set(Kaart.model_fields) - {"organisaties", "contactpersonen", "voorlichtingen", "methodiek"}:
        assert getattr(over, veld) == getattr(kaart, veld)
    for veld in VOOR_DEELNEMERS:
        assert getattr(over.methodiek, veld) == getattr(kaart.methodiek, veld)
    for veld in GEMENGD:
        assert getattr(over.methodiek, veld) == getattr(kaart.methodiek, veld)[:-1]
    assert [r.kaarten for r in over.methodiek.samenhang] == [r.kaarten for r in kaart.methodiek.samenhang]
    for voor, na in zip(kaart.organisaties, over.organisaties, strict=True):
        assert {v for v in Organisatie.model_fields if getattr(voor, v) != getattr(na, v)} == {"team"}


def test_the_wall_changes_nothing_on_the_side_of_the_team(kaart: Kaart) -> None:
    voor = repr(kaart)
    voor_editie(kaart, "deelnemer")
    assert repr(kaart) == voor


def test_no_canary_gets_into_the_catalogues_or_into_a_translation(geheim: Kanaries, kaart: Kaart) -> None:
    over = voor_editie(kaart, "deelnemer")
    assert geheim.woord not in repr([(b.context, b.id) for b in sjabloon(over)])
    for taal in TALEN.values():
        assert geheim.woord not in sporen(vertaal(over, Catalogus(taal)))


def test_the_wall_stands_for_an_organisation_without_team_notes_too() -> None:
    kaart: Kaart = Kanaries("openbaar").vul(Kaart, "kaart")
    kaal = kaart.model_copy(
        update={"organisaties": tuple(o.model_copy(update={"team": None}) for o in kaart.organisaties)}
    )
    assert voor_editie(kaal, "deelnemer").organisaties == kaal.organisaties
