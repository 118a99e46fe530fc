"""What gives a person or a hidden place away has no place in any text: one rule over every text of every kind.

Public is what the kaart itself publishes in the fields that are meant for it (``telefoon``, ``email``, ``adres`` of an
organisation, a crisis line), and what a record names under ``openbaar``, typed out.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from ..bestand import LeesFout, lees_tekst
from ..bevinding import Bevinding
from ..model import Kaart, Organisatie, cijfers
from ..model.persoonlijk import Vondst, vondsten
from ..model.wandeling import Pad
from .dossier import Dossier
from .teksten import teksten

WAT = {
    "telefoon": "een telefoonnummer",
    "e-mail": "een e-mailadres",
    "straat": "een straat met huisnummer",
    "postcode": "een postcode",
    "landkaart": "een plek op een landkaart",
    "rekening": "een rekeningnummer",
}
_PLEKKEN = ("straat", "postcode", "landkaart")
# Fields with a rule of their own, or that hold no sentence.
_EIGEN_REGEL = {"nummer", "ook", "niet_gebruiken", "controle", "id", "leefgebieden", "openbaar"}


def publiek(kaart: Kaart) -> frozenset[str]:
    """The ``kern`` of all that the kaart publishes by itself."""
    kernen: set[str] = set()
    for lijn in kaart.crisis.lijnen:
        kernen |= {cijfers(nummer) for nummer in (lijn.nummer, *lijn.ook)}
    for o in kaart.organisaties:
        kernen |= {t.cijfers for t in o.telefoon} | {e.adres.lower() for e in o.email}
        if not o.adres.verborgen:
            delen = (o.adres.straat or "", o.adres.postcode or "")
            kernen |= {v.kern for deel in delen for v in vondsten(deel)}
    return frozenset(kernen)


def vrijgegeven(regels: tuple[str, ...]) -> frozenset[str]:
    """The ``kern`` of what was typed out under ``openbaar``."""
    return frozenset(v.kern for regel in regels for v in vondsten(regel))


def _hoort_hier(pad: Pad, vondst: Vondst, record: BaseModel) -> bool:
    """Whether this stands where it is meant to be."""
    if pad[0] == "email":
        return vondst.soort == "e-mail"
    # Who is open about where the house is, may tell the way to it.
    return vondst.soort in _PLEKKEN and isinstance(record, Organisatie) and not record.adres.verborgen


def _is_verborgen(record: BaseModel) -> bool:
    # "In the same house as another" gives it away as well.
    return isinstance(record, Organisatie) and record.adres.verborgen


def _hoofdletter(zin: str) -> str:
    return zin[:1].upper() + zin[1:]


def _melding(vondst: Vondst, record: BaseModel) -> str:
    if _is_verborgen(record) and vondst.soort in _PLEKKEN:
        return f"hier staat {WAT[vondst.soort]}, maar het adres is verborgen. Haal het weg, of vul adres in met straat en plaats als het openbaar is"
    wat = f"hier staat {WAT[vondst.soort]} ('{vondst.tekst}')"
    kan = []
    if veld := {"telefoon": "telefoon", "e-mail": "email", "straat": "adres", "postcode": "adres"}.get(vondst.soort):
        kan.append(f"zet het bij '{veld}' van de organisatie")
    if "openbaar" in type(record).model_fields:
        kan.append(f"zet in dit bestand: openbaar: ['{vondst.tekst}']")
    anders = f" Is het openbaar? {_hoofdletter(' of '.join(kan))}" if kan else ""
    return f"{wat}. Is het van een persoon, of geheim? Haal het weg.{anders}"


def persoonlijk(d: Dossier) -> Iterator[Bevinding]:
    """No number, mailbox, address or account in any text, unless it is public."""
    bekend = publiek(d.kaart)
    for stuk in d.stukken:
        record, waar = stuk.record, d.van(stuk)
        if stuk.soort.personen:
            continue
        vrij = vrijgegeven(regels := getattr(record, "openbaar", ()))
        nodig: set[str] = set()
        for pad, tekst in teksten(record):
            if _EIGEN_REGEL & set(pad) or pad[-1] == "proza":
                continue
            for vondst in vondsten(tekst):
                nodig.add(vondst.kern)
                mag = vrij if vondst.soort in _PLEKKEN and _is_verborgen(record) else bekend | vrij
                if vondst.kern not in mag and not _hoort_hier(pad, vondst, record):
                    yield waar.bevinding(pad, _melding(vondst, record))
        if proza := getattr(record, "proza", None):
            nodig |= {v.kern for v in vondsten(proza)}
            for nr, regel in enumerate(proza.splitlines(), start=1):
                yield from _op_regel(d.waar_proza(stuk), nr, regel, bekend | vrij, record)
        for nr, regel in enumerate(regels):
            if not vrijgegeven((regel,)) & nodig:
                melding = f"'{regel}' staat verder nergens in dit bestand; haal het hier weg"
                yield waar.bevinding(("openbaar", nr), melding, ernst="let op")


def _op_regel(bestand: str, nr: int, regel: str, mag: frozenset[str], record: BaseModel) -> Iterator[Bevinding]:
    for vondst in vondsten(regel):
        if vondst.kern not in mag:
            yield Bevinding(bestand, nr, max(1, regel.find(vondst.tekst) + 1), _melding(vondst, record))


class _Bladzijde(BaseModel):
    """A page: its text has no field of its own to put a number in."""


def op_bladzijden(d: Dossier) -> Iterator[Bevinding]:
    """The same in the pages written by hand, in every language."""
    mag, content = publiek(d.kaart), d.gelezen.map.parent / "content"
    for pad in sorted(content.glob("*.md")):
        try:
            regels = lees_tekst(pad).split("\n")
        except LeesFout:
            # Whoever reads the pages says so.
            continue
        for nr, regel in enumerate(regels, start=1):
            yield from _op_regel(f"{content.name}/{pad.name}", nr, regel, mag, _Bladzijde())
