"""What the pages give the browser code has the shape that hooks/weergave/gegevens.py says it has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, TypeVar, Union, get_args, get_origin, get_type_hints, is_typeddict

import pytest
from hulp import Site, lees_dataset

from hooks.weergave import gegevens
from hooks.weergave.gegevens import Doelhulpgegevens, Eerst, Growgegevens, Kaartgegevens, Tijden, Verder, Zinnen

JSON = re.compile(r"""<script type="application/json" (data-\w+)>(.*?)</script>""", re.S)
BLADEN: dict[tuple[str, str], Any] = {
    ("zoekhulp.html", "data-gegevens"): Kaartgegevens,
    ("mijn-lijst.html", "data-gegevens"): Kaartgegevens,
    ("methodiek/doelhulp.html", "data-gegevens"): Doelhulpgegevens,
    ("methodiek/grow.html", "data-gegevens"): Growgegevens,
    ("methodiek/route.html", "data-zinnen"): Zinnen,
}


def anders(data: Any, soort: Any, plek: str = "") -> Iterator[str]:
    """Where data is not of a type: what is there, and what it should be."""
    van, delen = get_origin(soort), get_args(soort)
    if is_typeddict(soort):
        velden = get_type_hints(soort, include_extras=True)
        if not isinstance(data, dict) or data.keys() - velden.keys():
            yield f"{plek}: {sorted(data)} / {sorted(velden)}"
            return
        for naam, veld in velden.items():
            mag_weg = get_origin(veld) is NotRequired
            if naam in data:
                yield from anders(data[naam], get_args(veld)[0] if mag_weg else veld, f"{plek}.{naam}")
            elif not mag_weg:
                yield f"{plek}.{naam}: is er niet"
    elif van in (Union, UnionType):
        per = [list(anders(data, deel, plek)) for deel in delen]
        if all(per):
            yield min(per, key=len)[0]
    elif van is Literal:
        if data not in delen or isinstance(data, bool):
            yield f"{plek}: {data!r} / {delen}"
    elif van is tuple:
        if not isinstance(data, list) or len(data) != len(delen):
            yield f"{plek}: {data!r} / {soort}"
        else:
            for nr, (deel, is_) in enumerate(zip(data, delen, strict=True)):
                yield from anders(deel, is_, f"{plek}[{nr}]")
    elif van is gegevens.VanSoort:
        gaten = dict(zip(van.__parameters__, delen, strict=True))
        velden = [gaten.get(v, v) if isinstance(v, TypeVar) else v for v in get_type_hints(van).values()]
        yield from anders(data, tuple.__class_getitem__(tuple(velden)), plek)
    elif van is Sequence:
        if not isinstance(data, list):
            yield f"{plek}: {data!r} / {soort}"
        else:
            for nr, deel in enumerate(data):
                yield from anders(deel, delen[0], f"{plek}[{nr}]")
    elif van is Mapping:
        for naam, deel in data.items():
            yield from anders(naam, delen[0], f"{plek}.{naam}")
            yield from anders(deel, delen[1], f"{plek}.{naam}")
    elif soort is not Any and type(data) is not (NoneType if soort is None else soort):
        yield f"{plek}: {data!r} / {soort}"


@pytest.mark.parametrize(
    ("data", "soort", "goed"),
    [
        (["a", "b", "c"], gegevens.Zin, True),
        (["a", "b"], gegevens.Zin, False),
        (True, gegevens.Weet, False),
        (["hulpvraag", "a", "t", "o", [], "w", [], {"spoed": 1}], gegevens.Ingang, True),
        (["hulpvraag", "a", "t", "o", [], "w", [], {}], gegevens.Ingang, False),
        (["iets", "a", "t", "o", [], "w", [], {"spoed": 1}], gegevens.Ingang, False),
        ({"zin": 1}, gegevens.Geen, False),
        ({"a": ["b"]}, Zinnen, False),
    ],
)
def test_what_is_not_of_its_type_is_seen(data: Any, soort: Any, goed: bool) -> None:
    assert (list(anders(data, soort)) == []) is goed


@pytest.mark.parametrize("editie", ["deelnemer", "team"])
def test_the_json_in_pages_is_what_its_type_says(site: Site, editie: str) -> None:
    gezien: set[tuple[str, str]] = set()
    for pad in site.editie(editie).rglob("*.html"):
        for waar, tekst in JSON.findall(pad.read_text(encoding="utf-8")):
            blad = next((b for b in BLADEN if pad.as_posix().endswith(f"/{b[0]}") and b[1] == waar), None)
            assert blad, f"{pad}: {waar}"
            assert list(anders(json.loads(tekst), BLADEN[blad], str(pad))) == []
            gezien.add(blad)
    assert gezien == set(BLADEN)


@pytest.mark.parametrize("editie", ["deelnemer", "team"])
def test_the_data_scripts_are_what_their_types_say(site: Site, editie: str) -> None:
    assets = site.editie(editie) / "assets"
    scripts: list[tuple[Path, Any]] = [(pad, Tijden) for pad in (assets / "tijden").iterdir()]
    scripts += [(pad, Verder if pad.stem.endswith("-verder") else Eerst) for pad in (assets / "zoek").iterdir()]
    assert len(scripts) >= 3
    for pad, soort in scripts:
        assert list(anders(lees_dataset(pad.read_text(encoding="utf-8")), soort, pad.name)) == []
        assert list(anders({}, soort)) != []
