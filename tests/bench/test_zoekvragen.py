"""Counting right answers: by the real engine, of a kaart of invented wordings."""

from __future__ import annotations

import json
from pathlib import Path

from hulp import PROJECT

from tests.bench.zoekvragen import indexen, meet


def test_right_answers_are_counted_of_a_file_and_of_the_own_wordings(tmp_path: Path) -> None:
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
    gemeten = meet(indexen(PROJECT / "kaart", ("nl", "en")), [bestand], vouwen=2)
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
