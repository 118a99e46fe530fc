"""Taking in a PO file that came by mail: looked at first, then merged, and nothing that was there is lost."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from ..bestand import LeesFout, lees_bytes
from ..bevinding import Bevinding, kort
from .keuring import NAVRAGEN, Nagekeken, keur_catalogus, lees_nagekeken, taal_van
from .po import HOOGSTE_BYTES, alle, in_vormen_van, lees_po, lees_wat_kan, schrijf_po, vormen
from .talen import vertaaltalen


@dataclass(slots=True)
class Inbreng:
    """What came of a file. With a ``fout`` among the findings nothing was changed."""

    taal: str = ""
    bevindingen: list[Bevinding] = field(default_factory=list)
    nieuw: int = 0
    """Texts that got another translation."""
    nagekeken: int = 0
    """Texts that got a mark of review."""
    leeg: int = 0
    """Texts that are empty or marked as doubtful in the file: what was there stays."""


def breng_in(map_: Path, pad: Path, nagekeken: Nagekeken | None = None) -> Inbreng:
    """Merge the translations and marks of review in ``pad`` into the catalogue of its language in ``map_``.

    ``nagekeken`` marks all finished texts of the file as reviewed: a reviewer who sends only what was read needs to
    type no marks.
    """
    naam = pad.name

    def mislukt(regel: int, melding: str) -> Inbreng:
        return Inbreng(bevindingen=[Bevinding(naam, regel, 1, melding)])

    try:
        hier, kapot = lees_wat_kan(lees_bytes(pad, HOOGSTE_BYTES))
    except LeesFout as fout:
        return mislukt(fout.regel, fout.melding)
    code = taal_van(hier, pad)
    doel = map_ / f"{code}.po"
    if code not in vertaaltalen() or not doel.exists():
        talen = ", ".join(vertaaltalen())
        return mislukt(1, f"voor de taal '{kort(code)}' is er geen vertaling; zet bovenin een van: Language: {talen}")
    if not (kapot or any(alle(hier))):
        return mislukt(1, "in dit bestand staat geen enkele tekst; vraag de vertaler het opnieuw te sturen")
    try:
        ons = lees_po(lees_bytes(doel, HOOGSTE_BYTES))
    except LeesFout as fout:
        # What can't be read would be lost.
        melding = f"{fout.melding}. Daarna kan {naam} erin"
        return Inbreng(code, [Bevinding(f"{map_.parent.name}/{map_.name}/{doel.name}", fout.regel, 1, melding)])
    inbreng = Inbreng(code, [Bevinding(naam, fout.regel, 1, fout.melding) for fout in kapot])
    inbreng.bevindingen += _haal_halve_meervouden_weg(hier, ons, naam)
    inbreng.bevindingen += keur_catalogus(hier, naam, code, streng=True)
    if any(b.ernst == "fout" for b in inbreng.bevindingen):
        return inbreng

    def meld(bericht: Message, melding: str) -> None:
        inbreng.bevindingen.append(Bevinding(naam, bericht.lineno or 1, 1, melding, "let op"))

    gevonden: list[tuple[Message, Message]] = []
    plekken = _per_tekst(ons)
    for bericht in alle(hier):
        wat = kort(str(bericht.id if isinstance(bericht.id, str) else bericht.id[0]))
        huidige = [m] if (m := ons.get(bericht.id, bericht.context)) else []
        if not huidige and bericht.context is None:
            # A round trip through XLIFF or a spreadsheet loses where a text stands.
            huidige = plekken.get(bericht.id, [])
        if not huidige or any(isinstance(h.id, str) != isinstance(bericht.id, str) for h in huidige):
            meld(bericht, f"'{wat}' staat niet meer zo in het Nederlands; deze vertaling is niet opgenomen")
        elif bericht.fuzzy or not all(vormen(bericht)):
            inbreng.leeg += 1
            if any(vormen(bericht)) and any(vormen(bericht) != vormen(h) for h in huidige):
                waarom = "als onzeker gemerkt" if bericht.fuzzy else "niet in alle meervouden ingevuld"
                meld(bericht, f"de vertaling van '{wat}' is {waarom}, en niet opgenomen; maak haar af in Poedit")
        elif not _eenduidig(huidige):
            meld(
                bericht,
                f"'{wat}' staat op {len(huidige)} plaatsen, en niet overal met dezelfde vertaling. In dit bestand staat niet "
                "bij welke plaats deze hoort (msgctxt); zij is niet opgenomen. Vertaal haar in Poedit",
            )
        else:
            # Nor does it tell what was out of date: the same old words are no new translation.
            oud_woord = [h for h in huidige if h.fuzzy and h.string == bericht.string and h.context != bericht.context]
            inbreng.leeg += len(oud_woord)
            gevonden += [(bericht, h) for h in huidige if h not in oud_woord]
    for bericht, huidig in gevonden:
        vertaling = in_vormen_van(bericht, hier, ons)
        merken = [c for c in bericht.user_comments if lees_nagekeken(c)]
        oud = [c for c in huidig.user_comments if lees_nagekeken(c)]
        if veranderd := huidig.string != vertaling or huidig.fuzzy:
            inbreng.nieuw += 1
            huidig.string = vertaling
            huidig.flags.discard("fuzzy")
            huidig.previous_id = []
            # A mark that was there was about other words.
            merken = [c for c in merken if c not in oud]
        if nagekeken:
            merken = [f"nagekeken: {nagekeken.rol}, {nagekeken.datum.waarde}"]
        if not veranderd and not merken:
            merken = oud
        inbreng.nagekeken += merken != oud and bool(merken)
        # Other remarks may hold a name: they are told, not kept.
        for opmerking in bericht.user_comments:
            if opmerking.strip() and not lees_nagekeken(opmerking) and opmerking not in huidig.user_comments:
                meld(
                    bericht,
                    f"de opmerking '{kort(opmerking)}' is niet opgenomen: er kan een naam in staan. Lees haar zelf",
                )
        blijft = [c for c in huidig.user_comments if not lees_nagekeken(c)]
        if merken:
            # Whoever read it has answered the doubt.
            blijft = [c for c in blijft if not c.startswith(NAVRAGEN)]
        huidig.user_comments = [*blijft, *merken]
    inbreng.bevindingen = list(dict.fromkeys(inbreng.bevindingen))
    doel.write_text(schrijf_po(code, ons), encoding="utf-8")
    return inbreng


def _haal_halve_meervouden_weg(hier: Catalog, ons: Catalog, naam: str) -> list[Bevinding]:
    """A spreadsheet has no plural forms: it gives one text for each, and only two of the translations."""
    meervouden = {nl for b in alle(ons) if not isinstance(b.id, str) for nl in b.id}
    weg = [
        b
        for b in alle(hier)
        if isinstance(b.id, str) and b.id in meervouden and not _is_enkel(ons.get(b.id, b.context))
    ]
    for bericht in weg:
        hier.delete(bericht.id, bericht.context)
    melding = "van '{}' zijn de meervouden weg; deze vertaling is niet opgenomen. Vertaal haar in Poedit"
    return [Bevinding(naam, b.lineno or 1, 1, melding.format(kort(str(b.id))), "let op") for b in weg]


def _is_enkel(bericht: Message | None) -> bool:
    return bericht is not None and isinstance(bericht.id, str)


def _per_tekst(catalog: Catalog) -> dict[object, list[Message]]:
    per_tekst: dict[object, list[Message]] = defaultdict(list)
    for bericht in alle(catalog):
        per_tekst[bericht.id].append(bericht)
    return per_tekst


def _eenduidig(plekken: list[Message]) -> bool:
    """Whether one translation can serve all these places of one Dutch text.

    Not when translators made a difference between them, nor for words of the interface, which have a place only where
    they mean different things.
    """
    if len(plekken) == 1:
        return True
    verschillend = {vormen(b) for b in plekken if all(vormen(b)) and not b.fuzzy}
    return len(verschillend) <= 1 and all(b.context is None or "/" in b.context for b in plekken)
