"""How far the translations are: counted per language and part, and held against what may be missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..bevinding import Bevinding
from ..model import Kaart, Vertaalstatus
from ..model.drempels import Drempels
from ..model.soorten import SOORTEN
from .bladzijden import Bladzijde
from .catalogus import Catalogus
from .talen import TALEN
from .vertalen import vertaalbaar

STATUSSEN: tuple[Vertaalstatus, ...] = ("nagekeken", "concept", "verouderd", "ontbreekt")
_DEEL = {soort.naam: soort.deel or soort.naam for soort in SOORTEN if soort.wordt_vertaald}
DELEN = ("interface", *dict.fromkeys(_DEEL.values()), "pagina's")


_ZINNEN = {
    "ontbreekt": ("er ontbreekt 1 vertaling", "er ontbreken {} vertalingen"),
    "verouderd": ("1 vertaling is verouderd", "{} vertalingen zijn verouderd"),
}


@dataclass(frozen=True, slots=True)
class Deelstand:
    """Of one part in one language: how many texts have which status."""

    taal: str
    deel: str
    nagekeken: int
    concept: int
    verouderd: int
    ontbreekt: int


def _teksten(kaart: Kaart, catalogi: Mapping[str, Catalogus]) -> list[tuple[str | None, str]]:
    """Every text there is, with its context. Of the interface, those that any catalogue knows."""
    interface = set().union(*(c.interfaceteksten for c in catalogi.values()))
    return [
        *((context, nl) for nl, context in sorted(interface, key=lambda t: (t[1] or "", t[0]))),
        *((context, tekst.nl) for context, tekst in vertaalbaar(kaart)),
    ]


def deel_van(context: str | None) -> str:
    """The part that a text belongs to."""
    if not context or "/" not in context:
        return "interface"
    map_, _, rest = context.partition("/")
    naam = rest.partition(":")[0] if map_ == "methodiek" else map_
    return _DEEL.get(naam, naam)


def tel(kaart: Kaart, catalogi: Mapping[str, Catalogus], bladzijden: Iterable[Bladzijde] = ()) -> tuple[Deelstand, ...]:
    """Count every text of the kaart, the interface and the hand-written pages, in all languages but Dutch.

    Texts of the interface are those that any catalogue knows: ``kaart vertaling bijwerken`` takes them in.
    """
    teksten = _teksten(kaart, catalogi)
    per_deel = {
        code: Counter((deel_van(context), catalogus.status(nl, context)) for context, nl in teksten)
        for code, catalogus in catalogi.items()
        if code != "nl"
    }
    for b in bladzijden:
        if b.taal in per_deel:
            per_deel[b.taal]["pagina's", b.status] += 1
    return tuple(
        Deelstand(code, deel, *(telling[deel, status] for status in STATUSSEN))
        for code, telling in per_deel.items()
        for deel in DELEN
    )


def totaal(stand: Iterable[Deelstand], taal: str) -> Deelstand:
    """All parts of a language together."""
    delen = [d for d in stand if d.taal == taal]
    return Deelstand(taal, "alles", *(sum(getattr(d, status) for d in delen) for status in STATUSSEN))


def boven_drempel(stand: Iterable[Deelstand], drempels: Drempels, map_: str) -> list[Bevinding]:
    """A warning per language of which more is missing or out of date than may be; ``map_`` is how messages call the folder."""
    stand = tuple(stand)
    bevindingen = []
    for code in dict.fromkeys(d.taal for d in stand):
        alles = totaal(stand, code)
        for wat, aantal in (("ontbreekt", alles.ontbreekt), ("verouderd", alles.verouderd)):
            hoogste = drempels.let_op(code, wat)
            if hoogste is not None and aantal > hoogste:
                zin = _ZINNEN[wat][aantal != 1].format(aantal)
                melding = (
                    f"{TALEN[code].naam_nl}: {zin}; het mogen er {hoogste} zijn (zie {map_}/drempels.yml). "
                    f"Welke, dat ziet u met: kaart vertaling stand {code}"
                )
                bevindingen.append(Bevinding(f"{map_}/{code}.po", 1, 1, melding, "let op"))
    return bevindingen


def tabel(stand: Iterable[Deelstand]) -> str:
    """The counts as a table to print, a block per language."""
    stand = tuple(stand)
    regels: list[str] = []
    for code in dict.fromkeys(d.taal for d in stand):
        regels.append(f"{TALEN[code].naam_nl:<14}" + "".join(f"{s:>11}" for s in STATUSSEN))
        for d in (*(d for d in stand if d.taal == code), totaal(stand, code)):
            regels.append(f"  {d.deel:<12}" + "".join(f"{getattr(d, s):>11}" for s in STATUSSEN))
        regels.append("")
    return "\n".join(regels).rstrip()


def te_doen(
    kaart: Kaart, catalogi: Mapping[str, Catalogus], bladzijden: Iterable[Bladzijde], taal: str
) -> list[tuple[Vertaalstatus, str, str]]:
    """Every text of a language that is missing or out of date: its status, its place, and its Dutch."""
    gevonden = [
        (catalogi[taal].status(nl, context), context or "interface", nl) for context, nl in _teksten(kaart, catalogi)
    ]
    gevonden += [(b.status, f"content/{b.naam}.{taal}.md", "de hele pagina") for b in bladzijden if b.taal == taal]
    return [g for g in gevonden if g[0] in ("verouderd", "ontbreekt")]
