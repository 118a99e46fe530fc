"""One gettext catalogue per language, and what it makes of a Kaart."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from gettext import c2py
from pathlib import Path
from typing import Any, TypeVar

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po
from pydantic import BaseModel

from ..bevinding import Bevinding
from ..model import Kaart, Record, Tekst, Vertaalstatus
from .talen import TALEN, Taal

R = TypeVar("R", bound=BaseModel)


def _status(bericht: Message | None) -> Vertaalstatus:
    """``nagekeken`` needs a translator's comment that says by whom and when: ``# nagekeken: <rol>, <datum>``."""
    if bericht is None or not all(_vormen(bericht)):
        return "ontbreekt"
    if bericht.fuzzy:
        return "verouderd"
    return "nagekeken" if any(c.startswith("nagekeken:") for c in bericht.user_comments) else "concept"


def _vormen(bericht: Message) -> tuple[str, ...]:
    """The translation, in each of its plural forms."""
    return (
        (bericht.string or "",) if isinstance(bericht.string, str) or bericht.string is None else tuple(bericht.string)
    )


def _eerste(bericht: Message) -> str:
    return _vormen(bericht)[0]


class Catalogus:
    """The texts of one language. For Dutch, the source, it gives every text back as it is."""

    def __init__(self, taal: Taal, catalog: Catalog | None = None) -> None:
        self.taal = taal
        self._catalog = catalog

    def gettext(self, nl: str) -> str:
        """An interface text in this language, or the Dutch when it is missing or out of date."""
        bericht = self._catalog.get(nl) if self._catalog else None
        return _eerste(bericht) if bericht is not None and _status(bericht) in ("concept", "nagekeken") else nl

    def ngettext(self, een: str, meer: str, aantal: int) -> str:
        """An interface text with a number, in the plural form that the language has for it."""
        bericht = self._catalog.get(een) if self._catalog else None
        if bericht is None or self._catalog is None or _status(bericht) not in ("concept", "nagekeken"):
            return een if aantal == 1 else meer
        return _vormen(bericht)[_plural_index(self._catalog.plural_expr, aantal)]

    def pgettext(self, context: str, nl: str) -> str:
        """As ``gettext``, for a text that means different things in different places."""
        bericht = self._catalog.get(nl, context) if self._catalog else None
        return _eerste(bericht) if bericht is not None and _status(bericht) in ("concept", "nagekeken") else nl

    def interface(self, nl: str) -> Tekst:
        """As ``gettext``, with how far the translation is, and the Dutch to show beside it."""
        return self.tekst(Tekst.bron(nl), None)

    def tekst(self, tekst: Tekst, context: str | None) -> Tekst:
        """A text of the kaart in this language, with how far its translation is."""
        if self._catalog is None:
            return tekst
        bericht = self._catalog.get(tekst.nl, context)
        status = _status(bericht)
        if bericht is None or status == "ontbreekt":
            return Tekst(tekst.nl, tekst.nl, "nl", "ontbreekt")
        return Tekst(tekst.nl, _eerste(bericht), self.taal.code, status)

    @property
    def nagekeken(self) -> bool:
        """Whether every translated text of this language was read by a native speaker."""
        return self._catalog is None or all(_status(b) in ("nagekeken", "ontbreekt") for b in self._catalog if b.id)


def _plural_index(expressie: str, n: int) -> int:
    return int(c2py(expressie)(n))


def lees_catalogus(map_: Path, code: str) -> tuple[Catalogus, list[Bevinding]]:
    """Read ``<map_>/<code>.po``. A missing or broken file gives an empty catalogue and a finding."""
    taal = TALEN[code]
    if code == "nl":
        return Catalogus(taal), []
    pad = map_ / f"{code}.po"
    naam = f"{map_.parent.name}/vertalingen/{code}.po"

    def mislukt(regel: int, melding: str) -> tuple[Catalogus, list[Bevinding]]:
        return Catalogus(taal, Catalog()), [Bevinding(naam, regel, 1, melding)]

    try:
        ruw = pad.read_bytes().removeprefix(codecs.BOM_UTF8)
        for nr, regel in enumerate(ruw.split(b"\n"), start=1):
            # Babel reads a text that is not closed as no text at all.
            if re.match(rb'\s*(?:msg\w+(?:\[\d+\])?\s+)?"', regel) and not re.search(rb'[^\\](?:\\\\)*"\s*$', regel):
                return mislukt(
                    nr,
                    "op deze regel gaat een aanhalingsteken niet dicht; herstel dat, of bewaar het bestand opnieuw met Poedit",
                )
        catalog = read_po(io.BytesIO(ruw), locale=None, abort_invalid=True)
        if any(not 0 <= _plural_index(catalog.plural_expr, n) < catalog.num_plurals for n in range(200)):
            return mislukt(1, "de regel Plural-Forms bovenin klopt niet; bewaar het bestand opnieuw met Poedit")
    except FileNotFoundError:
        return mislukt(
            1,
            f"dit bestand ontbreekt; maak het met: kaart vertaling bijwerken. Zonder kan de site niet in het {taal.naam_nl}",
        )
    except PoFileError as fout:
        return mislukt(
            fout.lineno + 1,
            "deze regel hoort niet in een vertaalbestand (PO); herstel hem, of bewaar het bestand opnieuw met Poedit",
        )
    except (LookupError, ValueError, TypeError, OSError, RecursionError):
        return mislukt(
            1, "de computer kan dit vertaalbestand (PO) niet lezen; bewaar het opnieuw met Poedit, als UTF-8"
        )
    return Catalogus(taal, catalog), [
        Bevinding(naam, b.lineno or 1, 1, melding) for b in catalog if b.id and (melding := _plaatsen_kloppen_niet(b))
    ]


_PLAATS = re.compile(r"%\((\w+)\)s")


def _plaatsen_kloppen_niet(bericht: Message) -> str | None:
    """What is wrong with the places that the computer fills in, ``%(num)s``; None when all is well."""
    meervoud = not isinstance(bericht.id, str)
    bron = {
        plaats
        for vorm in ([bericht.id] if isinstance(bericht.id, str) else bericht.id)
        for plaats in _PLAATS.findall(vorm)
    }
    for vorm in _vormen(bericht) if bron and not bericht.fuzzy else ():
        hier = set(_PLAATS.findall(vorm))
        if vorm and ("%" in _PLAATS.sub("", vorm) or not (hier <= bron if meervoud else hier == bron)):
            # One or two of something can be said without the number.
            return f"in deze vertaling moet precies {' en '.join(f'%({p})s' for p in sorted(bron))} staan; daar vult de computer iets in"
    return None


def vertaalbaar(kaart: Kaart) -> Iterator[tuple[str, Tekst]]:
    """Every translatable text of a kaart with its context, e.g. ``organisaties/limor:kort``."""
    gevonden: list[tuple[str, Tekst]] = []

    def onthoud(tekst: Tekst, context: str) -> Tekst:
        gevonden.append((context, tekst))
        return tekst

    _vervang(kaart, "", onthoud)
    yield from gevonden


def vertaal(kaart: Kaart, catalogus: Catalogus) -> Kaart:
    """The kaart in the language of the catalogue, each text carrying its status."""
    return _vervang(kaart, "", catalogus.tekst)


def _vervang(record: R, context: str, doe: Any) -> R:
    anders: dict[str, Any] = {}
    for veld in type(record).model_fields:
        oud = getattr(record, veld)
        nieuw = _vervang_waarde(oud, _dieper(context, veld), doe)
        if nieuw is not oud:
            anders[veld] = nieuw
    return record.model_copy(update=anders) if anders else record


def _vervang_waarde(waarde: Any, context: str, doe: Any) -> Any:
    if isinstance(waarde, Tekst):
        return doe(waarde, context)
    if isinstance(waarde, Record):
        return _vervang(waarde, context, doe)
    if isinstance(waarde, tuple):
        nieuw = tuple(
            # A record with an id is known by it; anything else by its place.
            _vervang_waarde(deel, _dieper(context, getattr(deel, "id", None) or str(nr)), doe)
            for nr, deel in enumerate(waarde)
        )
        return nieuw if any(a is not b for a, b in zip(nieuw, waarde, strict=True)) else waarde
    return waarde


def _dieper(context: str, stap: str) -> str:
    """``organisaties`` / ``limor`` : ``telefoon`` . ``0`` . ``waarvoor``."""
    if not context:
        return stap
    if "/" not in context:
        return f"{context}/{stap}"
    return f"{context}:{stap}" if ":" not in context else f"{context}.{stap}"
