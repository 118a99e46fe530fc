"""Pictures that others made: decoded and written anew, so that nothing but the picture itself comes out.

A file named .png may be anything: a link to another file, text, a drawing with a script in it, a picture that grows to
gigabytes. And a real photo tells who took it, where. What is published is drawn again from the pixels alone.
"""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from PIL import Image, ImageOps

from .bestand import LeesFout, lees_bytes

SOORTEN = {".png": "PNG", ".jpg": "JPEG", ".webp": "WEBP"}
"""What a picture may be, by the end of its name."""
HOOGSTE_BYTES = 2 * 1024 * 1024
HOOGSTE_PIXELS = 4000 * 4000
"""Larger than a logo ever needs to be."""


class GeenBeeld(ValueError):
    """Why a file can't be used as a picture; ``str()`` is a Dutch sentence that says what to do."""


def schoon_beeld(pad: Path) -> bytes:
    """The picture at ``pad`` in its own format, drawn anew: no metadata, no comments, nothing behind its end.

    The same file gives the same bytes. Raises ``GeenBeeld``.
    """
    if (soort := SOORTEN.get(pad.suffix.lower())) is None:
        raise GeenBeeld("dit kan geen beeld zijn; gebruik een .png, .jpg of .webp")
    try:
        ruw = lees_bytes(pad, HOOGSTE_BYTES)
    except LeesFout as fout:
        raise GeenBeeld(fout.melding) from None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(ruw), formats=tuple(SOORTEN.values())) as beeld:
                # Cameras put a second, smaller picture behind the first and call it MPO.
                if beeld.format != soort and (beeld.format, soort) != ("MPO", "JPEG"):
                    raise GeenBeeld(
                        f"dit bestand heet {pad.suffix} maar is een {beeld.format}; bewaar het opnieuw als {pad.suffix}"
                    )
                if beeld.width * beeld.height > HOOGSTE_PIXELS:
                    raise GeenBeeld(
                        f"dit beeld is te groot ({beeld.width} bij {beeld.height} punten); maak het kleiner, 1000 bij 1000 is genoeg"
                    )
                beeld.seek(0)
                # Turned as the camera says, since what says so is not kept.
                recht = ImageOps.exif_transpose(beeld)
                # The colours of a palette become plain ones: a palette can hold text.
                kaal = recht.convert("RGB" if soort == "JPEG" else "RGBA")
    except GeenBeeld:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise GeenBeeld("dit beeld is te groot; maak het kleiner, 1000 bij 1000 punten is genoeg") from None
    except Exception:
        # Whatever Pillow stumbles over in a damaged file.
        raise GeenBeeld(
            "dit bestand is geen beeld, of het is beschadigd; bewaar het opnieuw met een tekenprogramma"
        ) from None
    nieuw = Image.new(kaal.mode, kaal.size)
    # What was wiped out is still there, in colours that nobody sees: only what shows is taken along.
    nieuw.paste(kaal, mask=kaal.getchannel("A").point(lambda zicht: 255 if zicht else 0) if "A" in kaal.mode else None)
    uit = io.BytesIO()
    # Each format takes what it knows of these.
    nieuw.save(uit, soort, optimize=True, quality=90, lossless=True)
    return uit.getvalue()
