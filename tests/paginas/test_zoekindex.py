"""What the filters of the zoekhulp are told: the fields of a record, never its prose."""

from __future__ import annotations

from typing import Any

import pytest
from hulp import lees_index
from test_blad import BASIS, CRISIS, GEBIED
from verzonnen import VANDAAG

from hooks.model import Kaart
from hooks.model.uitgave import Uitgave
from hooks.paginas.zoekindex import Zoekindex
from hooks.vertaling import TALEN, Catalogus


def ingang(soort: str, **meer: Any) -> dict[str, Any]:
    """The details in the index of the invented organisation, or of line 112."""
    organisatie, lijn = (BASIS | meer, {}) if soort == "organisatie" else (BASIS, meer)
    kaart = Kaart.model_validate(
        {
            "leefgebieden": [GEBIED],
            "organisaties": [organisatie],
            "crisis": {"lijnen": [CRISIS["lijnen"][0] | lijn]},
        }
    )
    uitgave = Uitgave(editie="deelnemer", datum=VANDAAG, adres="https://voorbeeld.example/")
    data = lees_index(Zoekindex(kaart, Catalogus(TALEN["nl"]), uitgave).scripts([]))
    details: dict[str, Any] = next(i[7] for i in data["ingangen"] if i[0] == soort)
    return details | {"teksten": data["teksten"]}


@pytest.mark.parametrize(("gratis", "verwacht"), [("ja", 1), ("nee", 0), ("onbekend", -1)])
@pytest.mark.parametrize("woorden", ["Gratis.", "Bellen naar 112 is gratis.", "5 euro", None])
@pytest.mark.parametrize("soort", ["organisatie", "crisis"])
def test_free_of_charge_is_what_the_field_says_whatever_the_words_say(
    soort: str, woorden: str | None, gratis: str, verwacht: int
) -> None:
    assert ingang(soort, gratis=gratis, kosten=woorden)["gratis"] == verwacht


@pytest.mark.parametrize("soort", ["organisatie", "crisis"])
def test_a_record_without_the_field_is_not_known_to_be_free(soort: str) -> None:
    assert ingang(soort)["gratis"] == -1


@pytest.mark.parametrize("soort", ["organisatie", "crisis"])
def test_for_whom_is_what_the_field_says_whatever_the_words_say(soort: str) -> None:
    woorden = {"voor_wie": "Alleen voor vrouwen."} if soort == "organisatie" else {"waarvoor": "alleen voor vrouwen"}
    assert ingang(soort, **woorden)["alleen"] == []
    assert ingang(soort, **woorden, alleen_voor=["kinderen", "jongeren"])["alleen"] == ["kinderen", "jongeren"]


def test_a_line_says_what_calling_costs_from_its_words_or_its_field() -> None:
    def kosten(**meer: Any) -> str | None:
        details = ingang("crisis", **meer)
        return None if details["kosten"] == -1 else details["teksten"][details["kosten"]][0]

    assert kosten(gratis="ja") == "gratis"
    assert kosten(gratis="nee") == "niet gratis"
    assert kosten(gratis="nee", kosten="belkosten") == "belkosten"
    assert kosten() is None
