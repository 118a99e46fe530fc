"""How full a poster will be, guessed from its texts alone, in a moment: for a warning before it is too late.

What the press measures takes seconds per poster; this counts letters. It follows the measures of
``drukwerk/sjablonen/poster.css`` at the smallest type, in four columns, and is held against the press by a test.
"""

from __future__ import annotations

from math import ceil

from .bevinding import Bevinding, telling
from .model import Crisislijn, Kaart, Organisatie, Tekst
from .vertaling.talen import TALEN, Taal

# All in pt, as on the poster: the sheet, its columns, the smallest type.
_HOOG, _BREED, _KANTLIJN, _GOOT, _KOLOMMEN = 841.89, 1190.55, 30.0, 24.0, 4
_MAAT, _NUMMER, _CRISIS = 8.0, 14.0, 28.0
_KOLOM = (_BREED - 2 * _KANTLIJN - (_KOLOMMEN - 1) * _GOOT) / _KOLOMMEN - 9
_PER_RIJ = 5
# The width of a letter on average, in parts of the type size, and the height of a line, per script.
_LETTER = {"arabisch": 0.56, "ethiopisch": 0.66, "cyrillisch": 0.58}
_REGEL = {"arabisch": 1.5, "ethiopisch": 1.5}
_REGEL_BAND = {"arabisch": 1.4, "ethiopisch": 1.45}
_NL_LETTER, _VET = 0.51, 1.08
# How full columns can get: whole rows and blocks leave something over.
_VOL = 0.92
# From here on an editor is warned.
_BIJNA = 0.9
# White above and below the columns, and the head of the back.
_WIT, _ACHTERKOP = 32.0, 52.0


def vulling(kaart: Kaart, taal: str, zijden: int = 1) -> float:
    """How full the A3 poster of this kaart is on so many sides: 1.0 is as much as fits in the smallest type."""
    kaart = kaart.voor_drukwerk()
    voor = _ruimte(kaart, taal)
    achter = _HOOG - _ACHTERKOP - _voet(taal) - _WIT
    return _kolom(kaart, taal) / (_VOL * max(1.0, voor + (zijden - 1) * achter))


def bevindingen(kaart: Kaart, taal: Taal, waar: str) -> list[Bevinding]:
    """A warning for who adds organisations: that the poster of this language is nearly full, or fuller. ``waar``: the folder."""
    vol = vulling(kaart, taal.code)
    if vol < _BIJNA:
        return []
    aantal = len(kaart.voor_drukwerk().organisaties)
    passen = int(aantal / vol)
    poster = f"de A3-poster ({taal.naam_nl})"
    if vol <= 1:
        melding = (
            f"{poster} is voor {round(100 * vol)} procent vol; met ongeveer "
            f"{telling(max(1, passen - aantal + 1), 'organisatie', 'organisaties')} meer gaat hij op twee kanten"
        )
    elif (op_twee := vulling(kaart, taal.code, 2)) <= 1:
        melding = f"{poster} gaat op twee kanten: er staan ongeveer {max(1, aantal - passen)} organisaties te veel op voor één kant"
    else:
        melding = (
            f"{poster} wordt niet gemaakt: er staan ongeveer {max(1, aantal - int(aantal / op_twee))} organisaties te veel op, "
            "ook voor twee kanten. Zet drukwerk: nee bij organisaties die er niet op hoeven"
        )
    return [Bevinding(waar, 1, 1, melding, "let op")]


def _regels(tekst: str, breed: float, maat: float, taal: str, vet: float = 1.0) -> int:
    letter = _LETTER.get(TALEN[taal].schrift, _NL_LETTER) * vet * maat
    # Each line but the last ends before a word that does not fit any more: some letters are left white.
    over = len(tekst) * letter - breed
    return 1 + max(0, ceil(over / max(letter, breed - 3 * letter)))


def _hoogte(tekst: Tekst, breed: float, maat: float) -> float:
    hoog = _regels(tekst.tekst, breed, maat, tekst.taal) * maat * _REGEL.get(TALEN[tekst.taal].schrift, 1.3)
    if tekst.status == "verouderd":
        # Today's Dutch stands below it.
        hoog += _regels(tekst.nl, breed, 0.82 * maat, "nl") * 0.82 * maat * 1.3
    return hoog


def _rij(o: Organisatie, taal: str) -> float:
    nummers = [t.nummer for t in o.telefoon]
    kolom = max((sum(0.572 if c.isdigit() else 0.26 for c in n) for n in nummers), default=0.0) * _NUMMER
    bij_naam = len(nummers) == 1 or bool(nummers and not o.telefoon[0].waarvoor)
    naam = _regels(o.naam, _KOLOM - kolom - 6.4, 1.12 * _MAAT, "nl", _VET) * 1.12 * _MAAT * 1.2
    hoog = max(naam, _NUMMER * 1.1) if bij_naam else naam
    hoog += _hoogte(o.kort, _KOLOM, _MAAT)
    for telefoon in o.telefoon[int(bij_naam) :]:
        woorden = _hoogte(telefoon.waarvoor, _KOLOM - kolom - 6.4, _MAAT) if telefoon.waarvoor else 0.0
        hoog += max(_NUMMER * 1.1, woorden)
    if not nummers and (o.email or o.website or not o.adres.verborgen):
        hoog += 1.05 * _MAAT * 1.3
    return hoog + 0.68 * _MAAT + 0.5


def _kolom(kaart: Kaart, taal: str) -> float:
    hoog = 0.0
    for g in kaart.leefgebieden:
        hier = [o for o in kaart.van_leefgebied(g.id) if o.leefgebieden[0] == g.id]
        if not hier and g.hiaat is None:
            continue
        hoog += 0.6 * _MAAT + _regels(g.naam.tekst, _KOLOM - 50, 1.25 * _MAAT, taal, _VET) * 1.25 * _MAAT * 1.35
        hoog += sum(_rij(o, taal) for o in hier)
        if not hier and g.hiaat:
            hoog += _hoogte(g.hiaat.bericht, _KOLOM, _MAAT) + 2 * _MAAT * _REGEL.get(TALEN[taal].schrift, 1.3) + 6
    return hoog / _KOLOMMEN


def _ruimte(kaart: Kaart, taal: str) -> float:
    lijnen = kaart.crisis.lijnen
    rijen = max(1, ceil(len(lijnen) / _PER_RIJ))
    per_rij = max(1, ceil(len(lijnen) / rijen))
    breed = (_BREED - 2 * _KANTLIJN - 110) / per_rij - 14
    band = 31.0 + 32 + (rijen - 1) * 11
    for nr in range(rijen):
        band += max((_lijn(lijn, breed, taal) for lijn in lijnen[nr * per_rij : (nr + 1) * per_rij]), default=0.0)
    return _HOOG - band - _voet(taal) - _WIT


def _voet(taal: str) -> float:
    # A line more where it says that the translation is a concept.
    return 94.0 if taal == "nl" else 112.0 if TALEN[taal].schrift == "arabisch" else 103.0


def _lijn(lijn: Crisislijn, breed: float, taal: str) -> float:
    eigen = f"{lijn.naam}: {lijn.waarvoor.tekst}" if lijn.naam != lijn.nummer else lijn.waarvoor.tekst
    hoog_regel = _REGEL_BAND.get(TALEN[taal].schrift, 1.3) * 10.5
    hoog = _CRISIS * 1.12 + _regels(eigen, breed, 10.5, taal) * hoog_regel + hoog_regel
    if taal != "nl":
        nl = " · ".join(t.nl for t in (lijn.waarvoor, lijn.kosten, lijn.open_in_woorden) if t) + (
            " · dag en nacht, alle dagen" if lijn.dag_en_nacht else ""
        )
        hoog += _regels(nl, breed, 9.5, "nl") * 9.5 * 1.25 + 1
    return hoog
