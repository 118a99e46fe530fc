"""What a reviewer reads first, and what the check says of a language as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import PROJECT

from hooks.editie import voor_editie
from hooks.model import Kaart
from hooks.stand import Stand, lees_stand
from hooks.vertaling import lees_catalogus
from hooks.vertaling.inbrengen import breng_in
from hooks.vertaling.keuring import lees_nagekeken
from hooks.vertaling.nalezen import als_catalogus, lees_na, na_te_lezen
from hooks.vertaling.po import alle, lees_po, schrijf_po


@pytest.fixture(scope="module")
def deelnemer(stand: Stand) -> Kaart:
    assert stand.kaart is not None
    return voor_editie(stand.kaart, "deelnemer")


@pytest.mark.parametrize("code", ["en", "ar", "ti", "tr", "bg"])
def test_doubted_texts_of_danger_come_first_then_danger(stand: Stand, deelnemer: Kaart, code: str) -> None:
    assert stand.kaart is not None
    lijst = na_te_lezen(deelnemer, stand.catalogi[code], stand.kaart.termen)
    soorten = [(n.gevaar, bool(n.twijfel)) for n in lijst]
    eerst = soorten.count((True, True))
    gevaar = sum(g for g, _ in soorten)
    assert eerst > 0
    assert soorten[:eerst] == [(True, True)] * eerst
    assert all(g for g, _ in soorten[:gevaar])
    assert not any(g for g, _ in soorten[gevaar:])


def test_a_part_that_is_given_out_can_be_taken_in_again(stand: Stand, deelnemer: Kaart, tmp_path: Path) -> None:
    assert stand.kaart is not None
    map_ = tmp_path / "kaart" / "vertalingen"
    map_.mkdir(parents=True)
    (map_ / "ti.po").write_bytes((PROJECT / "kaart" / "vertalingen" / "ti.po").read_bytes())
    lijst = na_te_lezen(deelnemer, stand.catalogi["ti"], stand.kaart.termen)[:20]
    deel = tmp_path / "nalezen-ti.po"
    deel.write_text(schrijf_po("ti", als_catalogus(lijst, "ti")), encoding="utf-8")
    assert [b.id for b in alle(lees_po(deel.read_bytes()))] == [n.bericht.id for n in lijst]
    assert "#. Eerst nalezen: " in deel.read_text("utf-8")
    inbreng = breng_in(map_, deel, lees_nagekeken("nagekeken: moedertaalspreker, 2026-11-24"))
    assert (inbreng.nieuw, inbreng.nagekeken) == (0, 20)
    catalogus, _ = lees_catalogus(map_, "ti")
    over = na_te_lezen(deelnemer, catalogus, stand.kaart.termen)
    # Read is read: neither they nor their doubts come back.
    gelezen = {(n.bericht.context, n.bericht.id) for n in lijst}
    assert not gelezen & {(n.bericht.context, n.bericht.id) for n in over}
    assert not any(
        c.startswith("navragen:") for b in catalogus.berichten if (b.context, b.id) in gelezen for c in b.user_comments
    )


@pytest.mark.parametrize("code", ["en", "ar", "ti", "tr", "bg"])
def test_the_real_translations_use_one_word_per_term_and_address_readers_well(
    stand: Stand, deelnemer: Kaart, code: str
) -> None:
    assert stand.kaart is not None
    naam = f"kaart/vertalingen/{code}.po"
    assert [str(b) for b in lees_na(deelnemer, stand.catalogi[code], stand.kaart.termen, naam)] == []


def test_every_term_has_a_word_in_each_language_or_none_is_needed(stand: Stand) -> None:
    assert stand.kaart is not None
    zonder = {(t.id, c) for t in stand.kaart.termen for c in ("en", "ar", "ti", "tr", "bg") if t.in_taal(c) is None}
    assert zonder <= {("kaartje", "en")}
    # Nobody who speaks the language has read them yet.
    assert any(w.zekerheid == "navragen" for t in stand.kaart.termen for w in t.woorden)


def test_a_word_in_a_language_that_nobody_knows_is_told_and_stops_nothing(kaart_map: Path) -> None:
    map_ = kaart_map / "vertalingen"
    map_.mkdir(exist_ok=True)
    (map_ / "termen.yml").write_text(
        "- id: opvang\n  term: opvang\n  betekenis: Een plek.\n  woorden:\n    - {taal: xx, woord: iets}\n", "utf-8"
    )
    (een,) = [b for b in lees_stand(kaart_map).bevindingen if b.bestand.endswith("termen.yml")]
    assert (een.regel, een.ernst) == (5, "let op")
    assert "de taal 'xx' kent de kaart niet" in een.melding
