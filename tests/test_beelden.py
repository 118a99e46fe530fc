"""Pictures come out with nothing but their pixels, or not at all."""

from __future__ import annotations

import io
import os
import zlib
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from hooks.beelden import GeenBeeld, schoon_beeld

GEHEIM = "Kanarie van een fotograaf"


def teken(pad: Path, soort: str, **extra: object) -> None:
    beeld = Image.new("RGB", (64, 32), (255, 0, 0))
    beeld.paste((0, 0, 255), (32, 0, 64, 32))
    beeld.save(pad, soort, **extra)  # type: ignore[arg-type]


def met_geheim(map_: Path) -> list[Path]:
    """The same picture in each kind of file, with the name of its maker wherever such a file can hold one."""
    exif = Image.Exif()
    exif[0x013B] = exif[0x010E] = exif[0x8298] = GEHEIM
    tekst = PngImagePlugin.PngInfo()
    tekst.add_text("Author", GEHEIM)
    tekst.add_itxt("XML:com.adobe.xmp", GEHEIM)
    teken(map_ / "a.png", "PNG", pnginfo=tekst, exif=exif)
    teken(map_ / "a.jpg", "JPEG", exif=exif, comment=GEHEIM, quality=95)
    teken(map_ / "a.webp", "WEBP", exif=exif, xmp=GEHEIM.encode(), lossless=True)
    for pad in sorted(map_.iterdir()):
        pad.write_bytes(pad.read_bytes() + f"\n{GEHEIM} achter het einde".encode())
    return sorted(map_.iterdir())


def test_only_the_pixels_come_out_and_always_the_same_bytes(tmp_path: Path) -> None:
    for pad in met_geheim(tmp_path):
        assert GEHEIM.encode() in pad.read_bytes()
        schoon = schoon_beeld(pad)
        assert GEHEIM.split()[0].encode() not in schoon
        assert schoon == schoon_beeld(pad)
        with Image.open(io.BytesIO(schoon)) as beeld:
            assert beeld.size == (64, 32)
            assert not beeld.getexif()
            assert not {"comment", "exif", "xmp", "Author", "XML:com.adobe.xmp"} & set(beeld.info)
            rood, blauw = beeld.convert("RGB").getpixel((0, 0)), beeld.convert("RGB").getpixel((63, 31))
        assert isinstance(rood, tuple)
        assert isinstance(blauw, tuple)
        assert rood[0] > 200
        assert blauw[2] > 200


def test_a_photo_that_lies_on_its_side_is_turned_as_its_camera_said(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    teken(tmp_path / "a.jpg", "JPEG", exif=exif)
    with Image.open(io.BytesIO(schoon_beeld(tmp_path / "a.jpg"))) as beeld:
        assert beeld.size == (32, 64)


def test_a_transparent_logo_stays_transparent(tmp_path: Path) -> None:
    Image.new("RGBA", (2, 2), (0, 0, 0, 0)).save(tmp_path / "a.png")
    with Image.open(io.BytesIO(schoon_beeld(tmp_path / "a.png"))) as beeld:
        assert beeld.getpixel((0, 0)) == (0, 0, 0, 0)


def test_what_was_wiped_out_of_a_picture_is_not_there_in_colours_that_nobody_sees(tmp_path: Path) -> None:
    beeld = Image.new("RGBA", (4, 1), (10, 20, 30, 0))
    beeld.putpixel((1, 0), (10, 20, 30, 1))
    for naam in ("a.png", "a.webp"):
        beeld.save(tmp_path / naam, lossless=True, exact=True)
        with Image.open(io.BytesIO(schoon_beeld(tmp_path / naam))) as schoon:
            assert [schoon.convert("RGBA").getpixel((x, 0)) for x in range(3)] == [
                (0, 0, 0, 0), (10, 20, 30, 1), (0, 0, 0, 0),
            ]  # fmt: skip


def test_of_a_picture_that_moves_and_of_a_double_photo_the_first_is_taken(tmp_path: Path) -> None:
    rood, blauw = Image.new("RGB", (8, 8), (255, 0, 0)), Image.new("RGB", (8, 8), (0, 0, 255))
    for naam, soort in (("a.png", "PNG"), ("a.webp", "WEBP"), ("a.jpg", "MPO")):
        rood.save(tmp_path / naam, soort, save_all=True, append_images=[blauw], lossless=True)
        with Image.open(tmp_path / naam) as voor:
            assert getattr(voor, "n_frames", 1) == 2
        with Image.open(io.BytesIO(schoon_beeld(tmp_path / naam))) as schoon:
            assert getattr(schoon, "n_frames", 1) == 1
            kleur = schoon.convert("RGB").getpixel((0, 0))
        assert isinstance(kleur, tuple)
        assert kleur[0] > 200


@pytest.mark.parametrize("vorm", ["1", "L", "LA", "P", "I;16", "RGB", "RGBA"])
def test_every_way_to_keep_colours_in_a_png_is_taken(tmp_path: Path, vorm: str) -> None:
    Image.new(vorm, (3, 2)).save(tmp_path / "a.png")
    with Image.open(io.BytesIO(schoon_beeld(tmp_path / "a.png"))) as beeld:
        assert beeld.size == (3, 2)


@pytest.mark.parametrize("vorm", ["L", "RGB", "CMYK", "YCbCr"])
def test_every_way_to_keep_colours_in_a_jpg_is_taken(tmp_path: Path, vorm: str) -> None:
    Image.new(vorm, (3, 2)).save(tmp_path / "a.jpg")
    with Image.open(io.BytesIO(schoon_beeld(tmp_path / "a.jpg"))) as beeld:
        assert beeld.mode == "RGB"


def bom() -> bytes:
    """A small PNG that claims 60,000 by 60,000 points."""
    uit = io.BytesIO()
    Image.new("1", (16, 16)).save(uit, "PNG")
    ruw = bytearray(uit.getvalue())
    ruw[16:24] = (60000).to_bytes(4) * 2
    ruw[29:33] = zlib.crc32(bytes(ruw[12:29])).to_bytes(4)
    return bytes(ruw)


def png() -> bytes:
    uit = io.BytesIO()
    Image.new("RGB", (4, 4)).save(uit, "PNG")
    return uit.getvalue()


@pytest.mark.parametrize(
    ("naam", "inhoud", "verwacht"),
    [
        ("a.svg", b"<svg/>", "dit kan geen beeld zijn"),
        ("a.png", b"geen beeld maar tekst", "geen beeld, of het is beschadigd"),
        (
            "a.png",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
            "geen beeld, of het is beschadigd",
        ),
        ("a.png", png()[:45], "geen beeld, of het is beschadigd"),
        ("a.png", b"", "geen beeld, of het is beschadigd"),
        ("a.jpg", png(), "heet .jpg maar is een PNG; bewaar het opnieuw als .jpg"),
        ("a.png", bom(), "te groot"),
        ("a.png", png() + b"x" * 3_000_000, "te groot"),
    ],
)
def test_what_is_no_picture_is_refused_with_what_to_do(tmp_path: Path, naam: str, inhoud: bytes, verwacht: str) -> None:
    (tmp_path / naam).write_bytes(inhoud)
    with pytest.raises(GeenBeeld, match=verwacht):
        schoon_beeld(tmp_path / naam)


def test_a_link_a_pipe_a_folder_and_nothing_are_refused_without_waiting(tmp_path: Path) -> None:
    (tmp_path / "geheim.yml").write_bytes(png())
    (tmp_path / "link.png").symlink_to(tmp_path / "geheim.yml")
    os.mkfifo(tmp_path / "pijp.png")
    (tmp_path / "map.png").mkdir()
    for naam, verwacht in {
        "link.png": "verwijzing naar een ander bestand",
        "pijp.png": "geen gewoon bestand",
        "map.png": "dit is een map",
        "weg.png": "is er niet",
    }.items():
        with pytest.raises(GeenBeeld, match=verwacht):
            schoon_beeld(tmp_path / naam)
