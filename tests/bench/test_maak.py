"""A project of any size passes the checks, so that it can be measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.bevinding import fouten
from hooks.stand import lees_stand

from .maak import maak


@pytest.mark.parametrize("aantal", [60, 250, pytest.param(2500, marks=pytest.mark.alles)])
def test_invented_organisations_are_without_a_mistake(tmp_path: Path, aantal: int) -> None:
    stand = lees_stand(maak(tmp_path / "project", aantal) / "kaart")
    assert fouten(stand.bevindingen) == []
    assert stand.kaart is not None
    assert len(stand.kaart.organisaties) == aantal
