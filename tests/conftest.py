"""What all tests share: a small whole kaart of invented organisations, and golden files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hulp import Site, eenmaal, kaart_bouw, kopieer_project, lees_eenmaal
from klein_project import maak_klein_project
from verzonnen import CRISIS, LEEFGEBIEDEN, ORGANISATIE, VANDAAG
from verzonnen_methodiek import METHODIEK, schrijf

from hooks.bevinding import Bevinding
from hooks.controle import controleer
from hooks.iconen import icoon_bestaat
from hooks.inlezen import lees_kaart
from hooks.model import Kaart
from hooks.stand import Stand

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew from what the code says now")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with ``tests/golden/<name>``; ``pytest --golden`` writes it anew."""

    def vergelijk(naam: str, tekst: str) -> None:
        pad = GOLDEN / naam
        if request.config.getoption("--golden"):
            pad.parent.mkdir(exist_ok=True)
            pad.write_text(tekst, encoding="utf-8")
        assert tekst == pad.read_text(encoding="utf-8"), (
            f"differs from {pad}; is the new text better? Then: pytest --golden"
        )

    return vergelijk


@pytest.fixture
def kaart_map(tmp_path: Path) -> Path:
    """A folder ``kaart/`` without a single mistake: two leefgebieden, one organisation, one crisis line."""
    map_ = tmp_path / "kaart"
    (map_ / "organisaties").mkdir(parents=True)
    (map_ / "leefgebieden.yml").write_text(LEEFGEBIEDEN, encoding="utf-8")
    (map_ / "crisis.yml").write_text(CRISIS, encoding="utf-8")
    (map_ / "organisaties" / "voorbeeld.yml").write_text(ORGANISATIE, encoding="utf-8")
    return map_


@pytest.fixture
def methodiek_map(kaart_map: Path) -> Path:
    """A folder ``methodiek/`` without a single mistake beside the good kaart, and its visits."""
    schrijf(kaart_map.parent, METHODIEK)
    return kaart_map.parent / "methodiek"


@pytest.fixture(scope="session")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Stand:
    """The real project as it was read, once per run."""
    return lees_eenmaal(tmp_path_factory)


@pytest.fixture(scope="session")
def echte_kaart(stand: Stand) -> Kaart:
    """The real kaart, without the persons that somebody may keep in it."""
    assert stand.kaart is not None
    return stand.kaart


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Site:
    """The real site in both editions, built with ``kaart bouw`` from a copy of the project, once per run."""
    map_ = eenmaal(
        tmp_path_factory, "gebouwd", lambda map_: kaart_bouw(kopieer_project(map_ / "project"), map_ / "site")
    )
    return Site(map_ / "project", map_ / "site", lambda: request.getfixturevalue("stand"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project to change at will."""
    return kopieer_project(tmp_path / "project")


@pytest.fixture
def klein_project(tmp_path: Path) -> Path:
    """A small invented project to change at will: reading it takes no time, building it some seconds."""
    return maak_klein_project(tmp_path / "project")


@pytest.fixture
def kijk_na(kaart_map: Path) -> Callable[[dict[str, str | bytes | None]], list[Bevinding]]:
    """Write files over the good kaart (None takes one away) and give all findings of 23 November 2026."""

    def doe(bestanden: dict[str, str | bytes | None]) -> list[Bevinding]:
        schrijf(kaart_map, bestanden)
        return controleer(lees_kaart(kaart_map), VANDAAG, icoon_bestaat)

    return doe


@pytest.fixture
def kijk_methodiek_na(
    kaart_map: Path, methodiek_map: Path
) -> Callable[[dict[str, str | bytes | None]], list[Bevinding]]:
    """The same with a good handbook; files are named from the folder above: ``methodiek/zrm.yml``."""

    def doe(bestanden: dict[str, str | bytes | None]) -> list[Bevinding]:
        schrijf(kaart_map.parent, bestanden)
        return controleer(lees_kaart(kaart_map), VANDAAG, icoon_bestaat)

    return doe
