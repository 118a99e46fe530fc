"""Bringing the catalogues in step with the Dutch: new texts in, changed ones marked out of date, old ones out."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import denormalize, read_po, write_po

from ..model import Kaart
from .catalogus import vertaalbaar
from .talen import TALEN

_BRON = Path(__file__).resolve().parent.parent
_METHODEN = [("**/sjablonen/**.html", "jinja2"), ("**.py", "python")]
_OPTIES = {"**/sjablonen/**.html": {"trimmed": "true", "silent": "false"}}
_VORIGE = "vorige| "
# T is a text of a template that can show the Dutch beside it.
_SLEUTELS = {"_": None, "T": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}


def _interface() -> Iterator[tuple[str, str | tuple[str, ...], list[str]]]:
    for bestand, _regel, bericht, _opmerkingen, context in extract_from_dir(
        str(_BRON), _METHODEN, _OPTIES, keywords=_SLEUTELS
    ):
        yield context or "", bericht, [f"hooks/{bestand}"]


def sjabloon(kaart: Kaart) -> Catalog:
    """Every text there is to translate: of the interface, then of the kaart with its place as context."""
    catalog = Catalog(project="Sociale kaart", charset="utf-8", fuzzy=False)
    for context, bericht, waar in _interface():
        if bericht:
            catalog.add(bericht, context=context or None, auto_comments=waar)
    for context, tekst in vertaalbaar(kaart):
        catalog.add(tekst.nl, context=context)
    return catalog


def _lees(pad: Path, code: str) -> Catalog:
    # Babel writes the Dutch from before a change (``#|``), but skips it when reading: it travels as a comment.
    tekst = re.sub(r"^#\| ?", f"#. {_VORIGE}", pad.read_text(encoding="utf-8-sig"), flags=re.M)
    return read_po(io.BytesIO(tekst.encode()), locale=code)


def _vorige_nl(vorige: Message | None, nu: Any) -> tuple[str, ...]:
    """The Dutch that an outdated translation was made from, as gettext keeps it."""
    if vorige is None:
        return ()
    if vorige.id != nu:
        return (vorige.id,) if isinstance(vorige.id, str) else tuple(vorige.id)
    regels = [c.removeprefix(_VORIGE) for c in vorige.auto_comments if c.startswith(_VORIGE)]
    delen = re.split(r"^msgid(?:_plural)? ", "\n".join(regels), flags=re.M)[1:]
    return tuple(denormalize(deel.strip()) for deel in delen)


def _zonder_plaats(context: str | None) -> str:
    return re.sub(r"\.\d+(?=\.|$)", "", context or "")


def werk_bij(map_: Path, kaart: Kaart) -> dict[str, tuple[int, int, int]]:
    """Merge the Dutch texts of today into every ``<taal>.po`` under ``map_``.

    A text whose Dutch changed keeps its old translation, marked out of date (fuzzy). Returns per language
    how many texts there are, how many have no translation, and how many are out of date.
    """
    map_.mkdir(parents=True, exist_ok=True)
    bron = sjabloon(kaart)
    telling: dict[str, tuple[int, int, int]] = {}
    for code in TALEN:
        if code == "nl":
            continue
        pad = map_ / f"{code}.po"
        catalog = _lees(pad, code) if pad.exists() else Catalog(locale=code, fuzzy=False)
        oud = {(b.context, b.id): b for b in catalog if b.id}
        per_context = {b.context: b for b in catalog if b.id and b.context}
        # A telephone number put before another moves its texts one place; they did not change.
        verplaatst = {(_zonder_plaats(b.context), b.id): b for b in catalog if b.id and b.context}
        nieuw = Catalog(locale=code, project="Sociale kaart", charset="utf-8", fuzzy=False)
        nieuw.revision_date = catalog.revision_date
        for b in bron:
            if not b.id:
                continue
            # The same place with other words is a changed text: its translation is kept, as out of date.
            vorige = oud.get((b.context, b.id))
            if vorige is None and b.context:
                vorige = verplaatst.get((_zonder_plaats(b.context), b.id)) or per_context.get(b.context)
            vlaggen = set(b.flags) | (set(vorige.flags) & {"fuzzy"} if vorige else set())
            if vorige is not None and vorige.id != b.id and vorige.string:
                vlaggen.add("fuzzy")
            nieuw.add(
                b.id,
                string=vorige.string if vorige else "",
                context=b.context,
                flags=vlaggen,
                auto_comments=b.auto_comments,
                user_comments=vorige.user_comments if vorige else (),
                previous_id=_vorige_nl(vorige, b.id) if "fuzzy" in vlaggen else (),
            )
        buffer = io.BytesIO()
        write_po(buffer, nieuw, width=0, omit_header=False, sort_output=False, include_previous=True)
        # A date in the header would change at every run.
        regels = [
            r
            for r in buffer.getvalue().decode().splitlines()
            if not r.startswith(
                (
                    '"POT-Creation-Date',
                    '"PO-Revision-Date',
                    '"Generated-By',
                    "# Translations",
                    "# Copyright",
                    "# This file is",
                    "# FIRST AUTHOR",
                )
            )
        ]
        pad.write_text("\n".join(regels) + "\n", encoding="utf-8")
        leeg = [b for b in nieuw if b.id and not (b.string if isinstance(b.string, str) else all(b.string or ()))]
        telling[code] = (len(nieuw), len(leeg), sum(1 for b in nieuw if b.id and b.fuzzy))
    return telling
