"""The cards of a route, ten on a sheet, to cut out. Their measures are fixed, so only the type gives way."""

from __future__ import annotations

from ... import adressen
from ...model.methodiek import Routekaart
from ..papier import MM_PER_PX, ROUTEKAARTJES
from ..passen import grootste
from ..pers import PastNiet
from ..vel import WERKBLADEN, Stuk, Vel, Zetsel
from ..verslag import Druksel

WIT = 4.0
"""Between a cut line and what stands on the card: a hand that cuts beside the line cuts nothing off. Unit: mm."""
BEELD = 26.0
"""What the bar, the pictogram and the white beside them take of the width of a card. Unit: mm."""
_TEKST = ROUTEKAARTJES.breed - 2 * WIT - BEELD
# Type sizes in pt, small to large. All cards have the same.
_MATEN = (8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 11.5, 12.0)


def _zet(zetsel: Zetsel) -> Druksel:
    """Raises ``PastNiet`` naming the cards with too long a text."""
    kaarten = list(zetsel.kaart.methodiek.kaarten())
    te_lang: list[Routekaart] = []

    def past(nr: int) -> bool:
        hoog = {
            naam: _hoog(plek)
            for naam, plek in zetsel.document(_html(zetsel, _MATEN[nr], meten=True)).pages[0].anchors.items()
        }
        # The row at the foot of a card is apart: words and foot together must stay within the white.
        hoogstens = ROUTEKAARTJES.hoog - 2 * WIT + 0.1
        if mis := [k for _, k in kaarten if hoog[f"woorden-{k.id}"] + hoog[f"onder-{k.id}"] > hoogstens]:
            te_lang[:] = mis
        return not mis

    if (nr := grootste(_zonder_breuk(zetsel), past)) >= 0:
        return zetsel.druksel(zetsel.document(_html(zetsel, _MATEN[nr], meten=False)))
    noem = "; ".join(f"'{k.woord.nl}' ({len(str(k.woord)) + len(str(k.uitleg))} tekens)" for k in te_lang)
    raise PastNiet(f"Deze routekaartjes ({zetsel.welke}) zijn te klein voor hun tekst: {noem}. Maak die korter.")


def _html(zetsel: Zetsel, maat: float, *, meten: bool) -> str:
    methodiek = zetsel.kaart.methodiek
    kaarten = list(methodiek.kaarten())
    per_vel = ROUTEKAARTJES.per_vel
    gebieden = {g.id: g for g in zetsel.kaart.leefgebieden}
    return zetsel.html(
        maat,
        meten=meten,
        vellen=[kaarten[i : i + per_vel] for i in range(0, len(kaarten), per_vel)],
        kolommen=ROUTEKAARTJES.kolommen,
        breed=ROUTEKAARTJES.breed,
        hoog=ROUTEKAARTJES.hoog,
        wit=WIT,
        beeld=BEELD,
        links=ROUTEKAARTJES.links,
        boven=ROUTEKAARTJES.boven,
        snijlijnen=ROUTEKAARTJES.snijlijnen(),
        gebieden_van=lambda k: [gebieden[i] for i in methodiek.leefgebieden_van(k) if i in gebieden],
        patroon={c.id: nr for nr, c in enumerate(c for c in methodiek.constructen if not c.slot)},
    )


def _zonder_breuk(zetsel: Zetsel) -> int:
    """How many of ``_MATEN`` are small enough for the longest word to stand on one line; at the least one."""
    woorden = sorted({deel for _, k in zetsel.kaart.methodiek.kaarten() for deel in k.woord.tekst.split()})
    grootst = _MATEN[-1]
    plekken = zetsel.document(zetsel.html(grootst, sjabloon="langste.html", woorden=woorden)).pages[0].anchors
    breedst: float = max(plek[2] - plek[0] for plek in plekken.values()) * MM_PER_PX
    return max(1, sum(maat < grootst * _TEKST / breedst for maat in _MATEN))


def _hoog(plek: tuple[float, ...]) -> float:
    return (plek[3] - plek[1]) * MM_PER_PX


VEL = Vel(
    naam="kaartjes",
    volgorde=20,
    groep=WERKBLADEN,
    titel=lambda T, _stuk: T("Routekaartjes om uit te knippen"),
    kort=lambda T, _stuk: T("Op A4. Knip langs de lijnen."),
    papier=ROUTEKAARTJES.papier,
    tweetalig=True,
    stukken=lambda kaart: (Stuk("kaartjes"),) if kaart.methodiek.constructen else (),
    sjabloon="kaartjes.html",
    stijlen=("blad.css", "kaartjes.css"),
    pagina=adressen.KAARTJES,
    zet=_zet,
    alles=lambda zetsel: _html(zetsel, _MATEN[-1], meten=True),
)
