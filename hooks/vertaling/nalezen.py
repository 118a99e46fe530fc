"""What of a language must be read again, and in which order: the words of terms, the address of the reader, quoted labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from babel.messages.catalog import Catalog, Message

from ..bevinding import Bevinding
from ..model import Kaart
from ..model.termen import Term
from .aanspreken import keur_aanspreken
from .catalogus import Catalogus, status_van
from .citaten import citaten_mis, etiketten
from .keuring import is_crisis, is_vrij, twijfel_van
from .po import leeg, vormen
from .termen import Termen
from .vertalen import vertaal, vertaalbaar


def lees_na(kaart: Kaart, catalogus: Catalogus, termen_: Iterable[Term], naam: str) -> Iterator[Bevinding]:
    """All that can be seen of a language by comparing its texts with each other and with the terms; ``naam`` is its file.

    ``kaart`` is that of the deelnemer edition; what an editor says of terms is not in it.
    Doubts only: none of them keeps a text from its readers.
    """
    code = catalogus.taal.code
    termen = Termen(termen_, code)
    for bericht in catalogus.berichten:
        if is_vrij(bericht.context or "") or bericht.fuzzy:
            continue
        # What a word means is said in other words, also in those that it does not mean.
        van_termen = () if (bericht.context or "").startswith("termen/") else termen.keur(bericht)
        for melding in (
            *van_termen,
            *(m for vorm in dict.fromkeys(vormen(bericht)) for m in keur_aanspreken(vorm, code)),
        ):
            yield Bevinding(naam, bericht.lineno or 1, 1, melding, "let op")
    in_taal = vertaal(kaart, catalogus)
    per_nl = {t.nl.casefold(): t for t in etiketten(in_taal)}
    regels = {b.context: b.lineno or 1 for b in catalogus.berichten}
    for context, tekst in vertaalbaar(in_taal):
        if context.startswith("hulpvragen/") and tekst.taal == code:
            for melding in citaten_mis(tekst, per_nl):
                yield Bevinding(naam, regels.get(context, 1), 1, melding, "let op")


@dataclass(frozen=True, slots=True)
class Nalezing:
    """A translation that nobody has reviewed: whether people in danger read it, and why it is doubted (empty: it is not)."""

    bericht: Message
    gevaar: bool
    twijfel: str

    @property
    def rang(self) -> tuple[bool, bool, int]:
        """What is read first: doubt about a text of danger, then danger, then doubt, then how near a text is to help."""
        context = self.bericht.context or ""
        deel = next((nr for nr, begin in enumerate(_VOLGORDE) if context.startswith(begin)), len(_VOLGORDE))
        return (not (self.gevaar and self.twijfel), not self.gevaar, 2 * deel + (not self.twijfel))


_VOLGORDE = ("crisis/", "hulpvragen/", "organisaties/", "leefgebieden/")


def na_te_lezen(kaart: Kaart, catalogus: Catalogus, termen_: Iterable[Term]) -> list[Nalezing]:
    """Every translation that nobody has reviewed, in the order in which a reviewer does most good."""
    termen = Termen(termen_, catalogus.taal.code)
    spoed = {f"hulpvragen/{h.id}" for h in kaart.hulpvragen if h.spoed}
    uit = []
    for bericht in catalogus.berichten:
        if status_van(bericht) == "nagekeken" or not all(vormen(bericht)) or is_vrij(bericht.context or ""):
            continue
        bron = " ".join((bericht.id,) if isinstance(bericht.id, str) else bericht.id)
        onzeker = [t.term for t in termen.twijfel(bron)]
        waarom = [twijfel_van(bericht), *(f"het woord voor '{term}'" for term in onzeker)]
        gevaar = is_crisis(bericht.context) or (bericht.context or "").partition(":")[0] in spoed
        uit.append(Nalezing(bericht, gevaar, "; ".join(w for w in waarom if w)))
    return sorted(uit, key=lambda n: n.rang)


def als_catalogus(nalezingen: Iterable[Nalezing], code: str) -> Catalog:
    """A catalogue to send to a reviewer: these texts in this order, with why each is doubted above it."""
    uit = leeg(code)
    for n in nalezingen:
        b = n.bericht
        twijfel = [f"Eerst nalezen: {n.twijfel}."] if n.twijfel else []
        uit.add(
            b.id,
            string=b.string,
            context=b.context,
            flags=b.flags,
            auto_comments=[*twijfel, *b.auto_comments],
            previous_id=b.previous_id,
        )
    return uit
