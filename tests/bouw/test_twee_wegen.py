"""``kaart bouw`` and ``mkdocs build`` are two roads to the same site."""

from __future__ import annotations

from pathlib import Path

import pytest
from hulp import bestanden, mkdocs_build

from .conftest import Kanaries


@pytest.mark.parametrize(
    ("editie", "config"),
    [pytest.param("deelnemer", "mkdocs.yml", marks=pytest.mark.alles), ("team", "mkdocs.team.yml")],
)
def test_both_roads_give_the_same_bytes_at_the_same_addresses(
    kanaries: Kanaries, tmp_path: Path, editie: str, config: str
) -> None:
    # The real data with the team's fields filled in, so that the wall stands on both roads. The day is fixed
    # (SOURCE_DATE_EPOCH), so nothing may differ: not the posters, not the time in sitemap.xml.gz.
    gedaan = mkdocs_build(kanaries.project, tmp_path / "site", config)
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
    assert not gedaan.stderr.strip(), gedaan.stderr
    snel, gewoon = bestanden(kanaries.map / editie), bestanden(tmp_path / "site")
    assert sorted(snel) == sorted(gewoon)
    assert [pad for pad in snel if snel[pad] != gewoon[pad]] == []
