"""Logos: drawn anew, and one that is no good takes nothing else along."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from verzonnen import ORGANISATIE

from hooks.bevinding import Bevinding
from hooks.editie import voor_editie
from hooks.inlezen import lees_kaart
from hooks.logos import lees_logos, met_logos, schrijf_logos
from hooks.stand import lees_stand

LOGO = "logo: {bestand: %s, toestemming: Verzonnen Persoon op 2026-11-01}\n"


def png(grootte: tuple[int, int] = (8, 4)) -> bytes:
    uit = io.BytesIO()
    Image.new("RGB", grootte, (200, 0, 0)).save(uit, "PNG", dpi=(300, 300))
    return uit.getvalue()


@pytest.fixture
def met_logo(kaart_map: Path) -> Path:
    """A good kaart of which the organisation names ``logo.png``, which is yet to be put there."""
    (kaart_map / "logos").mkdir()
    (kaart_map / "organisaties" / "voorbeeld.yml").write_text(ORGANISATIE + LOGO % "logo.png", encoding="utf-8")
    return kaart_map


def slecht(kaart_map: Path) -> Bevinding:
    """The one finding about a logo that is no good; the kaart goes on without it, and without an error."""
    gelezen = lees_kaart(kaart_map)
    assert gelezen.kaart is not None
    logos, (bevinding,) = lees_logos(gelezen)
    assert logos == {}
    (o,) = met_logos(gelezen.kaart, logos).organisaties
    assert o.logo is None
    assert o == gelezen.kaart.organisaties[0].model_copy(update={"logo": None})
    assert (bevinding.bestand, bevinding.regel, bevinding.ernst) == ("kaart/organisaties/voorbeeld.yml", 11, "let op")
    assert bevinding.melding.endswith("Tot dan staat er een monogram")
    return bevinding


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        (b"geen beeld", "dit bestand is geen beeld, of het is beschadigd"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "dit bestand is geen beeld, of het is beschadigd"),
        (png()[:50], "dit bestand is geen beeld, of het is beschadigd"),
        (png((5000, 4000)), "dit beeld is te groot (5000 bij 4000 punten)"),
        (b"x" * 2_100_000, "dit bestand is te groot: 2050 kB"),
    ],
)
def test_a_logo_that_is_no_good_picture_is_told_and_left_out(met_logo: Path, inhoud: bytes, verwacht: str) -> None:
    (met_logo / "logos" / "logo.png").write_bytes(inhoud)
    assert slecht(met_logo).melding.startswith(f"kaart/logos/logo.png: {verwacht}")


def test_a_logo_that_is_a_link_is_told_and_left_out_wherever_it_points(met_logo: Path) -> None:
    (met_logo / "echt.png").write_bytes(png())
    for doel in (met_logo / "echt.png", met_logo / "crisis.yml", met_logo / "nergens"):
        (met_logo / "logos" / "logo.png").unlink(missing_ok=True)
        (met_logo / "logos" / "logo.png").symlink_to(doel)
        assert "dit is een verwijzing naar een ander bestand" in slecht(met_logo).melding


def test_a_good_logo_stays_and_is_written_as_it_was_drawn_anew(met_logo: Path, tmp_path: Path) -> None:
    ruw = png()
    (met_logo / "logos" / "logo.png").write_bytes(ruw + b"erachter")
    (met_logo / "logos" / "ongebruikt.png").write_bytes(ruw)
    gelezen = lees_kaart(met_logo)
    assert gelezen.kaart is not None
    logos, bevindingen = lees_logos(gelezen)
    assert (list(logos), bevindingen) == (["logo.png"], [])
    kaart = voor_editie(met_logos(gelezen.kaart, logos), "deelnemer")
    assert kaart.organisaties[0].logo is not None
    assert kaart.organisaties[0].logo.toestemming == ""
    schrijf_logos(tmp_path / "uit", kaart, logos)
    (pad,) = (tmp_path / "uit").iterdir()
    assert pad.read_bytes() == logos["logo.png"]
    with Image.open(pad) as beeld:
        assert beeld.size == (8, 4)
        assert "dpi" not in beeld.info


def test_without_logos_there_is_no_folder(kaart_map: Path, tmp_path: Path) -> None:
    kaart = lees_kaart(kaart_map).kaart
    assert kaart is not None
    schrijf_logos(tmp_path / "uit", kaart, {})
    assert not (tmp_path / "uit").exists()


def test_the_stand_knows_of_a_bad_logo_and_names_it_nowhere(met_logo: Path) -> None:
    (met_logo / "logos" / "logo.png").write_bytes(b"geen beeld")
    stand = lees_stand(met_logo)
    assert stand.kaart is not None
    assert stand.kaart.organisaties[0].logo is None
    assert any("kaart/logos/logo.png" in b.melding for b in stand.bevindingen)
