"""Counting right answers: by the real engine, of a kaart of invented wordings."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hulp import PROJECT, TALEN, lees_dataset

from hooks.model.uitgave import Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.paginas.handboek import adres_van
from hooks.stand import Stand, lees_stand, vandaag
from tests.bench.zoekvragen import VRAGEN, indexen, meet, vraag_node

# In one process: reading the kaart takes longer than asking it anything.
pytestmark = pytest.mark.xdist_group("zoekvragen")


@pytest.fixture(scope="module")
def stand() -> Stand:
    """The real kaart, which no test here changes."""
    return lees_stand(PROJECT / "kaart")


def test_right_answers_are_counted_of_a_file_and_of_the_own_wordings(stand: Stand, tmp_path: Path) -> None:
    vragen = [
        {"taal": "nl", "soort": "gevaar", "vraag": "zelfmoord", "goed": ["gedachten-aan-zelfmoord"]},
        {"taal": "nl", "soort": "gewoon", "vraag": "zelfmoord", "goed": ["sporten"]},
        {"taal": "nl", "soort": "gewoon", "vraag": "xqzwvk", "goed": ["-"]},
        {"taal": "nl", "soort": "gewoon", "vraag": "schulden", "goed": ["~ik heb schuld"]},
        {"taal": "nl", "soort": "gewoon", "vraag": "112", "goed": ["crisis:112"]},
        {"taal": "xx", "soort": "gewoon", "vraag": "a language that is not on the site", "goed": ["-"]},
    ]
    bestand = tmp_path / "vragen.jsonl"
    bestand.write_text("\n".join(json.dumps(v) for v in vragen) + "\n", encoding="utf-8")
    gemeten = meet(indexen(stand, ("nl", "en")), [bestand], vouwen=2)
    hier = gemeten[str(bestand)]
    assert set(hier) == {("nl", "gevaar"), ("nl", "gewoon")}
    assert hier["nl", "gevaar"].cellen == ["1", "100 %", "100 %"]
    gewoon = hier["nl", "gewoon"]
    assert (gewoon.vragen, gewoon.eerste) == (4, 3)
    assert gewoon.mis == [m for m in gewoon.mis if m.startswith("zelfmoord → gedachten-aan-zelfmoord")]
    # Of wordings that are left out some are understood all the same, and some are not.
    for soort in ("gevaar", "gewoon", "niets"):
        telling = gemeten["kruis"]["en", soort]
        assert 0 < telling.eerste < telling.vragen
        assert len(telling.mis) == telling.vragen - telling.eerste


def test_methods_are_found_by_how_a_colleague_asks_and_never_before_danger(stand: Stand) -> None:
    uitgave = Uitgave(editie="team", datum=vandaag(), adres="https://voorbeeld.example/", talen=("nl",))
    kaart = stand.in_taal(uitgave, "nl")
    methoden = [(adres_van(m), str(m.titel), str(m.kort)) for m in kaart.methodiek.alle_methoden]
    scripts = Blad(kaart, uitgave, stand.catalogi["nl"], Instellingen()).zoekindex(methoden)
    verwacht = {
        "cliënt huilt": "methoden/motiverende-gespreksvoering",
        "uitval": "methoden/nazorg",
        "avg": "methoden/privacy",
        "hoe stel ik mij voor aan een werkgever": "methoden/jezelf-voorstellen",
        "smart doel maken": "methoden/smart",
        "mijn cliënt zegt dat hij dood wil": "hulpvragen/gedachten-aan-zelfmoord",
        "cliënt slaat zijn vrouw": "hulpvragen/geweld-thuis",
    }
    uit = vraag_node(
        {"nl": [lees_dataset(s) for s in scripts]}, [{"taal": "nl", "vraag": vraag} for vraag in verwacht], 0
    )
    eerste = [antwoorden[0][0] for antwoorden, _ in uit["vragen"]]
    assert [adres.removeprefix("methodiek/").removesuffix(".html") for adres in eerste] == list(verwacht.values())


@pytest.mark.parametrize("bestand", VRAGEN, ids=lambda pad: pad.stem)
def test_what_nobody_taught_it_gets_the_right_answer(stand: Stand, bestand: Path) -> None:
    taal = bestand.stem
    gemeten = meet(indexen(stand, (taal,)), [bestand], vouwen=0)["vragen"]
    gevaar, gewoon = gemeten[taal, "gevaar"], gemeten[taal, "gewoon"]
    # Somewhat below what was measured: a wording more may move some. What goes much wrong is told by name.
    assert gevaar.eerste >= 0.90 * gevaar.vragen, gevaar.mis
    assert gevaar.drie >= 0.95 * gevaar.vragen, gevaar.mis
    assert gewoon.eerste >= 0.80 * gewoon.vragen, gewoon.mis


def test_the_first_script_of_an_index_is_small_and_understands_plain_danger(stand: Stand) -> None:
    uitgave = Uitgave(editie="deelnemer", datum=vandaag(), adres="https://voorbeeld.example/", talen=tuple(TALEN))
    eerst = {
        taal: Blad(stand.in_taal(uitgave, taal), uitgave, stand.catalogi[taal], Instellingen()).zoekindex([]).eerst
        for taal in TALEN
    }
    for taal, script in eerst.items():
        # More than a second on slow 3G is too long to wait for.
        assert len(gzip.compress(script.encode())) < 35_000, taal
    for (taal, soort), telling in meet({t: [lees_dataset(s)] for t, s in eerst.items()}, VRAGEN, vouwen=0)[
        "vragen"
    ].items():
        if soort == "gevaar":
            assert telling.drie >= 0.85 * telling.vragen, (taal, telling.mis)
