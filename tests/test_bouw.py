"""What a build takes along of an earlier one."""

from __future__ import annotations

from pathlib import Path

from hooks import adressen
from hooks.bouw import eerder_drukwerk, neem_drukwerk_over
from hooks.stand import lees_stand


def test_of_earlier_prints_only_those_are_kept_that_the_edition_has_today(
    kaart_map: Path, methodiek_map: Path, tmp_path: Path
) -> None:
    # The form "gesprek" was for everyone when these were printed, and is for professionals now.
    van_allen, van_team = adressen.werkblad("formulier-mijn-week", "nl"), adressen.werkblad("formulier-gesprek", "nl")
    site, nieuw = tmp_path / "site", tmp_path / "nieuw"
    for adres in (van_allen, van_team, adressen.poster("nl"), adressen.poster("tr"), "drukwerk/los.pdf"):
        (site / adres).parent.mkdir(parents=True, exist_ok=True)
        (site / adres).write_text("gedrukt", encoding="utf-8")
    stand = lees_stand(kaart_map)
    deelnemer = eerder_drukwerk(site, stand, "deelnemer", ["nl", "ar"])
    assert {g.adres for g in deelnemer} == {van_allen, adressen.poster("nl")}
    assert {g.adres for g in eerder_drukwerk(site, stand, "team", ["nl"])} == {
        van_allen, van_team, adressen.poster("nl"),
    }  # fmt: skip
    neem_drukwerk_over(deelnemer, site, nieuw)
    assert {p.relative_to(nieuw).as_posix() for p in nieuw.rglob("*.pdf")} == {van_allen, adressen.poster("nl")}
