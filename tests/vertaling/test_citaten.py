"""A step that quotes the label of a number quotes it in every language as it stands beside the number there."""

from __future__ import annotations

import pytest

from hooks.editie import voor_editie
from hooks.model import Tekst
from hooks.stand import Stand
from hooks.vertaling import TALEN, vertaal
from hooks.vertaling.citaten import citaten_mis, etiketten

ETIKET = Tekst("direct hulp", "urgent help", "en", "concept")
NL = "Bel het nummer ‘direct hulp’."


@pytest.mark.parametrize(
    "vertaling",
    ["Call ‘urgent help’.", "Call «Urgent help».", "Call Perspektief's ‘urgent help’ number.", 'Call "urgent help".'],
)
def test_the_label_in_any_quotation_marks_is_right(vertaling: str) -> None:
    assert list(citaten_mis(Tekst(NL, vertaling, "en", "concept"), {"direct hulp": ETIKET})) == []


@pytest.mark.parametrize("vertaling", ["Call urgent help.", "Call ‘direct aid’.", "Call the number."])
def test_another_label_or_none_is_told(vertaling: str) -> None:
    assert list(citaten_mis(Tekst(NL, vertaling, "en", "concept"), {"direct hulp": ETIKET})) == [
        "hier hoort tussen aanhalingstekens wat naast het nummer staat: 'urgent help'"
    ]


def test_what_is_no_label_may_be_said_in_other_words() -> None:
    assert list(citaten_mis(Tekst("Zeg ‘help mij’.", "Say: help me.", "en", "concept"), {"direct hulp": ETIKET})) == []


@pytest.mark.parametrize("code", [c for c in TALEN if c != "nl"])
def test_every_real_quotation_is_that_of_its_label(code: str, stand: Stand) -> None:
    assert stand.kaart is not None
    kaart = vertaal(voor_editie(stand.kaart, "deelnemer"), stand.catalogi[code])
    per_nl = {t.nl.casefold(): t for t in etiketten(kaart)}
    stappen = [(h.id, s.doe) for h in kaart.hulpvragen for s in h.stappen if s.doe]
    geciteerd = [(id_, doe) for id_, doe in stappen if "‘direct hulp bij huiselijk geweld’" in doe.nl]
    assert len(geciteerd) >= 8
    assert [(id_, mis) for id_, doe in stappen for mis in citaten_mis(doe, per_nl)] == []
