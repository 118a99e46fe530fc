"""The wall: nothing that only the team may know is in the kaart of the deelnemer edition.

The canaries find their own way: every field of every record gets one, a secret one where its label (or that of a record
around it) is for the team, so that a field that is added later is covered without touching this test. Which label each
field has is in ``golden/lezers.txt``: there a change of who may read what is seen.
"""

from __future__ import annotations

import importlib
import pickle
import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

import hooks.model
from hooks.editie import gebreken, openbaar, voor_editie
from hooks.model import Begrip, Crisis, Kaart, Methodiek, Organisatie, Record, Tekst
from hooks.model.lezer import ZONDER_LABEL, AlleenTeam, Openbaar, ZegtVoorWie, lezer_van
from hooks.vertaling import TALEN, Catalogus, vertaal
from hooks.vertaling.bijwerken import sjabloon
from hooks.vertaling.termen import Termen
from hooks.vertaling.toelichting import Woordzoeker

GEHEIM = "geheimekanarie"


class Kanaries:
    """Fills records with texts that occur nowhere else, without asking whether they are valid."""

    def __init__(self) -> None:
        self.nummers = count(1)
        self.gezet: dict[str, str] = {}

    def vul(self, annotatie: Any, pad: str, geheim: bool = False) -> Any:
        """A value for this annotation; every string in it is a new canary, secret or not, remembered with its place."""
        if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
            return self._record(annotatie, pad, geheim)
        if annotatie is Tekst:
            return Tekst.bron(self._kanarie(pad, geheim))
        if annotatie in (bool, int, date):
            # Too few values to be recognised.
            return {bool: True, int: 1, date: date(2099, 12, 31)}[annotatie]
        if annotatie is str or get_origin(annotatie) is Literal:
            return self._kanarie(pad, geheim)
        delen = [deel for deel in get_args(annotatie) if deel not in (type(None), Ellipsis)]
        if get_origin(annotatie) is tuple:
            return tuple(self.vul(delen[0], f"{pad}.{nr}", geheim) for nr in range(3))
        if get_origin(annotatie) in (Union, UnionType, Annotated):
            return self.vul(delen[0], pad, geheim)
        pytest.fail(f"{pad} has a type that the canaries do not know: {annotatie}; teach them")

    def _record(self, soort: type[BaseModel], pad: str, geheim: bool) -> BaseModel:
        velden = soort.model_fields
        # Of records that say for whom they are, the second of three is for professionals.
        kiezer = next((naam for naam, veld in velden.items() if lezer_van(veld).zegt_voor_wie), None)
        if kiezer and pad.endswith(".1"):
            geheim = True
        waarden = {
            naam: self.vul(veld.annotation, f"{pad}.{naam}", geheim or lezer_van(veld).wie == "team")
            for naam, veld in velden.items()
            if naam != kiezer
        }
        if kiezer:
            waarden[kiezer] = "professional" if geheim else "deelnemer"
        return soort.model_construct(**waarden)

    def _kanarie(self, pad: str, geheim: bool) -> str:
        kanarie = f"{GEHEIM if geheim else 'openbaar'}-{next(self.nummers):05}-einde"
        self.gezet[kanarie] = pad
        return kanarie

    @property
    def geheim(self) -> dict[str, str]:
        """The secret ones, each with its place."""
        return {k: pad for k, pad in self.gezet.items() if k.startswith(GEHEIM)}

    @property
    def openbaar(self) -> dict[str, str]:
        """Those that everyone may see, each with its place."""
        return {k: pad for k, pad in self.gezet.items() if not k.startswith(GEHEIM)}


@pytest.fixture
def kanaries() -> Kanaries:
    return Kanaries()


@pytest.fixture
def kaart(kanaries: Kanaries) -> Kaart:
    """A kaart with a canary in every field."""
    gevuld: Kaart = kanaries.vul(Kaart, "kaart")
    return gevuld


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


# What an editor is told that only the team sees; the labels must say the same.
VAN_HET_TEAM = (
    "kaart.organisaties.0.team.contact.0.functie",
    "kaart.organisaties.0.team.tips",
    "kaart.organisaties.2.team.voorwaarden",
    "kaart.organisaties.0.logo.toestemming",
    "kaart.contactpersonen.0.personen.0.naam",
    "kaart.contactpersonen.2.personen.2.notitie",
    "kaart.voorlichtingen.0.gevraagd_door",
    "kaart.voorlichtingen.0.datum.waarde",
    "kaart.methodiek.methoden.0.proza",
    "kaart.methodiek.trajecten.0.fasen.0.termijn.norm",
    "kaart.methodiek.delen.0.naam",
    "kaart.methodiek.bronnen.0.naam",
    "kaart.methodiek.zrm.0.naam",
    "kaart.methodiek.begin.0.titel",
    "kaart.methodiek.samenhang.0.zrm.0",
    "kaart.methodiek.begrippen.1.uitleg",
    "kaart.methodiek.formulieren.1.velden.0.hulp",
)


def test_the_canaries_sit_where_the_team_only_sees(kanaries: Kanaries, kaart: Kaart) -> None:
    assert set(VAN_HET_TEAM) <= set(kanaries.geheim.values())
    assert {"kaart.methodiek.begrippen.0.uitleg", "kaart.methodiek.formulieren.2.velden.0.hulp"} <= set(
        kanaries.openbaar.values()
    )


def test_the_deelnemer_edition_holds_no_secret_canary(kanaries: Kanaries, kaart: Kaart) -> None:
    alles = sporen(voor_editie(kaart, "deelnemer"))
    assert [plaats for kanarie, plaats in kanaries.geheim.items() if kanarie in alles] == []
    assert GEHEIM not in alles


def test_the_deelnemer_edition_keeps_all_that_everyone_may_read(kanaries: Kanaries, kaart: Kaart) -> None:
    alles = sporen(voor_editie(kaart, "deelnemer"))
    assert [plaats for kanarie, plaats in kanaries.openbaar.items() if kanarie not in alles] == []


def test_the_team_edition_holds_every_canary(kanaries: Kanaries, kaart: Kaart) -> None:
    alles = sporen(voor_editie(kaart, "team"))
    assert [plaats for kanarie, plaats in kanaries.gezet.items() if kanarie not in alles] == []


def test_the_wall_changes_nothing_on_the_side_of_the_team(kaart: Kaart) -> None:
    voor = repr(kaart)
    voor_editie(kaart, "deelnemer")
    assert repr(kaart) == voor


def test_behind_the_wall_once_is_behind_it_for_good(kaart: Kaart) -> None:
    over = voor_editie(kaart, "deelnemer")
    assert voor_editie(over, "deelnemer") == over


def test_no_canary_gets_into_the_catalogues_or_into_a_translation(kaart: Kaart) -> None:
    over = voor_editie(kaart, "deelnemer")
    assert GEHEIM not in repr([(b.context, b.id) for b in sjabloon(over, Woordzoeker((), Termen((), "ti")))])
    for taal in TALEN.values():
        assert GEHEIM not in sporen(vertaal(over, Catalogus(taal)))


# -- what is added later ---------------------------------------------------------------------------------------


class MetNotitie(Organisatie):
    """An organisation to which somebody added fields, and forgot the label."""

    notitie: str | None = None
    notities: tuple[str, ...] = ("standaard",)
    kleur_van_de_deur: Openbaar[str | None] = None


def met_notitie(kaart: Kaart) -> Kaart:
    o = MetNotitie.model_construct(
        **dict(kaart.organisaties[0]), notitie=GEHEIM, notities=(GEHEIM,), kleur_van_de_deur="rood"
    )
    return kaart.model_copy(update={"organisaties": (o,)})


def test_a_field_without_a_label_stays_behind(kaart: Kaart) -> None:
    (over,) = voor_editie(met_notitie(kaart), "deelnemer").organisaties
    assert isinstance(over, MetNotitie)
    assert (over.notitie, over.notities, over.kleur_van_de_deur) == (None, ("standaard",), "rood")
    assert over.naam == kaart.organisaties[0].naam
    assert GEHEIM not in sporen(over)


def test_the_team_sees_a_field_without_a_label(kaart: Kaart) -> None:
    assert sporen(voor_editie(met_notitie(kaart), "team")).count(GEHEIM) > 2


class Dagboek(Record):
    """A new kind of record, labelled itself."""

    id: Openbaar[str]
    tekst: Openbaar[str]


class MetDagboek(Kaart):
    """A kaart with a new kind of record, and nobody said who may read it."""

    dagboeken: tuple[Dagboek, ...] = ()


def test_a_new_kind_of_record_without_a_label_stays_behind() -> None:
    assert gebreken(MetDagboek) == []
    dagboeken = (Dagboek(id="een", tekst=GEHEIM),)
    over = openbaar(MetDagboek.model_construct(crisis=Crisis.model_construct(lijnen=()), dagboeken=dagboeken))
    assert over.dagboeken == ()
    assert GEHEIM not in sporen(over)


def test_one_record_that_says_it_is_for_professionals_is_replaced_by_the_default() -> None:
    class Doos(Record):
        begrip: Openbaar[Begrip | None] = None

    begrip = Begrip.model_construct(id="een", term="een", uitleg=Tekst.bron(GEHEIM), doelgroep="professional")
    assert openbaar(Doos(begrip=begrip)).begrip is None
    voor_allen = begrip.model_copy(update={"doelgroep": "deelnemer"})
    assert openbaar(Doos(begrip=voor_allen)).begrip == voor_allen


def test_a_value_of_a_kind_that_the_wall_does_not_know_never_passes() -> None:
    class Los(Record):
        wat: Openbaar[Any] = None

    with pytest.raises(TypeError, match="the wall does not know a dict"):
        openbaar(Los(wat={"diep": {"erin": GEHEIM}}))


# -- the labels ------------------------------------------------------------------------------------------------


def records() -> Iterator[type[Record]]:
    """Every kind of record in ``hooks/model``."""
    for module in pkgutil.iter_modules(hooks.model.__path__):
        importlib.import_module(f"hooks.model.{module.name}")
    nog: list[type[Record]] = [Record]
    while nog:
        onder = nog.pop().__subclasses__()
        nog += onder
        yield from (soort for soort in onder if soort.__module__.startswith("hooks.model."))


def test_every_field_of_every_record_says_who_may_read_it() -> None:
    zonder = [
        f"{soort.__name__}.{naam}"
        for soort in records()
        for naam, veld in soort.model_fields.items()
        if lezer_van(veld) is ZONDER_LABEL
    ]
    assert zonder == [], "label these: Openbaar, AlleenTeam or ZegtVoorWie (hooks/model/lezer.py)"


def test_who_may_read_what_changes_before_everyones_eyes(golden: Callable[[str, str], None]) -> None:
    """A review of ``golden/lezers.txt`` is a review of what the public gets to see."""
    regels: list[str] = []
    for soort in sorted(set(records()), key=lambda s: s.__name__):
        regels.append(f"{soort.__name__}")
        for naam, veld in soort.model_fields.items():
            lezer = lezer_van(veld)
            wie = "zegt zelf voor wie het record is" if lezer.zegt_voor_wie else lezer.wie
            anders = "" if lezer.anders is None else f" (anders {lezer.anders!r})"
            regels.append(f"  {naam:18} {wie}{anders}")
        regels.append("")
    golden("lezers.txt", "\n".join(regels))


def test_the_deelnemer_edition_can_be_made_from_the_records_of_today() -> None:
    assert gebreken() == []


class Ontbreekt(Record):
    zonder: str
    team: AlleenTeam[int]


class Kiest(Record):
    voor: ZegtVoorWie[str]


class Stuk(Record):
    los: Openbaar[dict[str, str]]
    binnenin: Openbaar[tuple[AlleenTeam[str], ...]] = ()
    kiest: Openbaar[Kiest]
    mag_weg: Openbaar[Kiest | None] = None
    rij: Openbaar[tuple[Kiest, ...]]
    onder: Openbaar[tuple[Ontbreekt, ...]] = ()
    achter: AlleenTeam[dict[str, str] | None] = None


def test_what_the_wall_can_not_build_is_said_by_field_and_with_what_to_do() -> None:
    raad = 'label it Openbaar, give it a default, or say what stands in its place (Lezer("team", anders=…))'
    assert gebreken(Stuk) == [
        f"Ontbreekt.team is required and not for everyone, so the deelnemer edition can't make a Ontbreekt: {raad}",
        f"Ontbreekt.zonder is required and not for everyone, so the deelnemer edition can't make a Ontbreekt: {raad}",
        "Stuk.binnenin has a label inside its type, where nobody looks: label the field",
        "Stuk.kiest is required, but not every Kiest is for everyone: give it a default",
        "Stuk.los is of a kind that the wall does not know: dict[str, str]",
    ]


def test_an_empty_handbook_is_one_behind_the_wall_too() -> None:
    assert openbaar(Methodiek()) == Methodiek()
