"""Taking in a PO file that came by mail: looked at first, then merged, and nothing that was there is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.catalog import Message

from ..bevinding import Bevinding, kort
from .keuring import Nagekeken, keur_catalogus, lees_nagekeken, taal_van
from .po import PoFout, alle, in_vormen_van, lees_po, schrijf_po, vormen
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
        hier = lees_po(pad.read_bytes())
    except PoFout as fout:
        return mislukt(fout.regel, fout.melding)
    except OSError:
        return mislukt(1, "de computer kan dit bestand niet vinden of lezen; kijk of de naam klopt")
    code = taal_van(hier, pad)
    doel = map_ / f"{code}.po"
    if code not in vertaaltalen() or not doel.exists():
        talen = ", ".join(vertaaltalen())
        return mislukt(1, f"voor de taal '{kort(code)}' is er geen vertaling; zet bovenin een van: Language: {talen}")
    try:
        ons = lees_po(doel.read_bytes())
    except PoFout as fout:
        # What can't be read would be lost.
        melding = f"{fout.melding}. Daarna kan {naam} erin"
        return Inbreng(code, [Bevinding(f"{map_.parent.name}/{map_.name}/{doel.name}", fout.regel, 1, melding)])
    inbreng = Inbreng(code, keur_catalogus(hier, naam, code, streng=True))
    if any(b.ernst == "fout" for b in inbreng.bevindingen):
        return inbreng
    gevonden: list[tuple[Message, Message]] = []
    for bericht in alle(hier):
        huidig = ons.get(bericht.id, bericht.context)
        if huidig is None or isinstance(huidig.id, str) != isinstance(bericht.id, str):
            melding = (
                f"'{kort(str(bericht.id))}' staat niet meer zo in het Nederlands; deze vertaling is niet opgenomen"
            )
            inbreng.bevindingen.append(Bevinding(naam, bericht.lineno or 1, 1, melding, "let op"))
        elif bericht.fuzzy or not all(vormen(bericht)):
            inbreng.leeg += 1
        else:
            gevonden.append((bericht, huidig))
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
        overig = [c for c in (*huidig.user_comments, *bericht.user_comments) if not lees_nagekeken(c)]
        huidig.user_comments = [*dict.fromkeys(overig), *merken]
    doel.write_text(schrijf_po(code, ons), encoding="utf-8")
    return inbreng
