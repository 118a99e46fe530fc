"""Bringing the catalogues in step with the Dutch: new texts in, changed ones marked out of date, old ones out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir

from ..bestand import LeesFout, is_er, lees_bytes
from ..model import Begrip, Kaart
from ..model.termen import Term
from .keuring import NAVRAGEN, lees_nagekeken
from .po import HOOGSTE_BYTES, alle, in_vormen_van, leeg, lees_po, schrijf_po, vormen
from .talen import TALEN, vertaaltalen
from .termen import Termen
from .toelichting import Woordzoeker, namen_van, toelichting
from .vertalen import vertaalbaar

_BRON = Path(__file__).resolve().parent.parent
_METHODEN = [("**/sjablonen/**.html", "jinja2"), ("**.py", "python")]
_OPTIES = {"**/sjablonen/**.html": {"trimmed": "true", "silent": "false"}}
# T and N are texts of a template that can show the Dutch beside it, V those of which the browser knows the number.
_SLEUTELS = {
    "_": None,
    "T": None,
    "gettext": None,
    "ngettext": (1, 2),
    "N": (1, 2),
    "V": (1, 2),
    "pgettext": ((1, "c"), 2),
}

Bericht = str | tuple[str, ...]


@cache
def _interface() -> dict[tuple[str, Bericht], tuple[str, ...]]:
    """Every text of the interface (context, text) -> the files it stands in."""
    gevonden: dict[tuple[str, Bericht], dict[str, None]] = {}
    for bestand, _regel, bericht, _opmerkingen, context in extract_from_dir(
        str(_BRON), _METHODEN, _OPTIES, keywords=_SLEUTELS
    ):
        if bericht:
            gevonden.setdefault((context or "", bericht), {})[f"hooks/{bestand}"] = None
    return {sleutel: tuple(bestanden) for sleutel, bestanden in gevonden.items()}


def sjabloon(kaart: Kaart, woorden: Woordzoeker) -> Catalog:
    """Every text there is to translate: of the interface, then of the kaart with its place as context.

    ``woorden`` explains the words in it to a translator into one language.
    """
    catalog = Catalog(project="Sociale kaart", charset="utf-8", fuzzy=False)
    namen = namen_van(kaart)
    inhoud = {naam: (_BRON.parent / naam).read_text("utf-8") for namen in _interface().values() for naam in namen}
    for (context, bericht), bestanden in _interface().items():
        nl = (bericht,) if isinstance(bericht, str) else bericht
        catalog.add(
            bericht,
            context=context or None,
            locations=[(naam, 0) for naam in bestanden],
            auto_comments=toelichting(nl, context, [(naam, inhoud[naam]) for naam in bestanden], namen, woorden),
        )
    for context, tekst in vertaalbaar(kaart):
        catalog.add(tekst.nl, context=context, auto_comments=toelichting((tekst.nl,), context, (), namen, woorden))
    return catalog


def _vorige_nl(vorige: Message, nu: object) -> tuple[str, ...]:
    """The Dutch that an outdated translation was made from."""
    if vorige.id != nu:
        return (vorige.id,) if isinstance(vorige.id, str) else tuple(vorige.id)
    return tuple(vorige.previous_id)


def _zonder_plaats(context: str | None) -> str:
    return re.sub(r"\.\d+(?=\.|$)", "", context or "")


class _Oud:
    """The translations there were, to be found by text and place."""

    def __init__(self, catalog: Catalog) -> None:
        # What a tool set aside as no longer needed (``#~``) comes back when its Dutch does.
        berichten = [*catalog.obsolete.values(), *alle(catalog)]
        self._precies = {(b.context, b.id): b for b in berichten}
        # A telephone number put before another moves its texts one place; they did not change.
        self._verplaatst = {(_zonder_plaats(b.context), b.id): b for b in berichten if b.context}
        self._per_context = {b.context: b for b in alle(catalog) if b.context}

    def bij(self, b: Message) -> Message | None:
        """The translation of this text, or the one that stood in its place when its Dutch was another."""
        vorige = self._precies.get((b.context, b.id))
        if vorige is None and b.context:
            vorige = self._verplaatst.get((_zonder_plaats(b.context), b.id)) or self._per_context.get(b.context)
        return vorige


def _samen(bron: Catalog, oud: Catalog, code: str) -> Catalog:
    nieuw = leeg(code)
    vindplaats = _Oud(oud)
    for b in alle(bron):
        vorige = vindplaats.bij(b)
        vertaling: Bericht = "" if isinstance(b.id, str) else ("",) * nieuw.num_plurals
        veranderd = vorige is not None and vorige.id != b.id and any(vormen(vorige))
        if vorige is not None and isinstance(vorige.id, str) == isinstance(b.id, str):
            vertaling = in_vormen_van(vorige, oud, nieuw)
        opmerkingen = vorige.user_comments if vorige else []
        if veranderd:
            # Whoever reviewed or doubted it has not seen the Dutch of today.
            opmerkingen = [c for c in opmerkingen if lees_nagekeken(c) is None and not c.startswith(NAVRAGEN)]
        verouderd = any(vertaling) and (veranderd or (vorige is not None and vorige.fuzzy))
        nieuw.add(
            b.id,
            string=vertaling,
            context=b.context,
            locations=b.locations,
            flags={*b.flags, "fuzzy"} if verouderd else b.flags,
            auto_comments=b.auto_comments,
            user_comments=opmerkingen,
            previous_id=_vorige_nl(vorige, b.id) if verouderd and vorige is not None else (),
        )
    return nieuw


def werk_bij(
    map_: Path,
    kaart: Kaart,
    begrippen: Iterable[Begrip] = (),
    termen: Iterable[Term] = (),
    talen: Iterable[str] = tuple(TALEN),
) -> dict[str, tuple[int, int, int]]:
    """Merge the Dutch texts of today into every ``<taal>.po`` under ``map_``: those that are there, and those of ``talen``.

    ``begrippen`` and ``termen`` are the words to explain to translators, also those that no page for participants shows.
    A text whose Dutch changed keeps its old translation, marked out of date (fuzzy). Returns per language
    how many texts there are, how many have no translation, and how many are out of date. A file that can't be read
    stays as it is, since writing it anew would lose translations, and is not in the answer.
    """
    map_.mkdir(parents=True, exist_ok=True)
    begrippen, termen = tuple(begrippen), tuple(termen)
    telling: dict[str, tuple[int, int, int]] = {}
    talen = set(talen)
    for code in vertaaltalen():
        pad = map_ / f"{code}.po"
        if not pad.exists() and code not in talen:
            continue
        try:
            oud = lees_po(lees_bytes(pad, HOOGSTE_BYTES)) if is_er(pad) else leeg(code)
        except LeesFout:
            continue
        bron = sjabloon(kaart, Woordzoeker(begrippen, Termen(termen, code)))
        nieuw = _samen(bron, oud, code)
        pad.write_text(schrijf_po(code, nieuw), encoding="utf-8")
        berichten = list(alle(nieuw))
        ontbreekt = sum(1 for b in berichten if not all(vormen(b)))
        telling[code] = (len(berichten), ontbreekt, sum(1 for b in berichten if b.fuzzy))
    return telling
