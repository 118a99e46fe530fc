"""Everything that is read once per build: the kaart, its findings, the catalogues.

Both roads, ``mkdocs build`` and ``kaart bouw``, take their data from here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from . import schatting
from .bestand import is_er
from .bevinding import Bevinding, kort
from .controle import Dossier, Onbekend, kijk_na, tel_onbekend
from .editie import voor_editie
from .iconen import icoon_bestaat
from .inhoud import Inhoud, lees_inhoud
from .inlezen import lees_kaart
from .inlezen.instellingen import CONFIG, EDITIES, lees_instellingen
from .logos import lees_logos, met_logos
from .model import Kaart
from .model.drempels import Drempels
from .model.instellingen import Configuratie
from .model.uitgave import Uitgave
from .storing import Bezwaar
from .vertaling import TALEN, Catalogus, lees_catalogus, losse_bestanden, vertaal
from .vertaling.bladzijden import Bladzijde, lees_bladzijden
from .vertaling.nalezen import lees_na
from .vertaling.sitetalen import Sitetalen, lees_sitetalen
from .vertaling.staat import Deelstand, boven_drempel, tel
from .vertaling.talen import onbekende_taal

PROJECT = Path(__file__).resolve().parent.parent


def vandaag() -> date:
    """The day of this build in Amsterdam; ``SOURCE_DATE_EPOCH`` (seconds) fixes it for repeatable builds.

    Raises ``Bezwaar`` when that is no time.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        raise Bezwaar(
            f"SOURCE_DATE_EPOCH is '{kort(epoch or '')}', en dat is geen tijdstip. Schrijf een aantal seconden sinds 1970, "
            "of haal deze instelling weg (unset SOURCE_DATE_EPOCH)."
        ) from None
    return moment.astimezone(ZoneInfo("Europe/Amsterdam")).date()


@dataclass(frozen=True, slots=True)
class Stand:
    """What was read. ``kaart`` is None when there is no folder to read; it is whole when no finding is a ``fout``."""

    kaart: Kaart | None
    bevindingen: list[Bevinding]
    catalogi: dict[str, Catalogus]
    bladzijden: tuple[Bladzijde, ...] = ()
    """The pages written by hand, in every language but Dutch."""
    vertaalstand: tuple[Deelstand, ...] = ()
    """How far the translations of the deelnemer edition are, in the languages that the publisher chose."""
    talen: Sitetalen = field(default_factory=Sitetalen)
    instellingen: Configuratie = field(default_factory=Configuratie)
    """What the publisher of the deelnemer edition filled in."""
    tijden: tuple[Bevinding, ...] = ()
    """How all opening hours were understood."""
    inhoud: Inhoud = field(default_factory=Inhoud)
    """What of ``content/`` may be published."""
    logos: Mapping[str, bytes] = field(default_factory=dict)
    """File name -> the logo as it is published. The kaart names no others."""
    onbekend: Onbekend | None = None
    """How often nobody knows, after looking and without."""

    def bladzijde(self, naam: str, taal: str) -> Bladzijde | None:
        """How far a page written by hand is; None for one that is not translated, such as the Dutch itself."""
        return next((b for b in self.bladzijden if (b.naam, b.taal) == (naam, taal)), None)

    def in_taal(self, uitgave: Uitgave, taal: str) -> Kaart:
        """The kaart behind the wall of this edition, in one language."""
        assert self.kaart is not None, "a build only starts without errors"
        return vertaal(voor_editie(self.kaart, uitgave.editie), self.catalogi[taal])


def lees_stand(kaart_map: Path = PROJECT / "kaart") -> Stand:
    """Read and check everything once."""
    gelezen = lees_kaart(kaart_map)
    if gelezen.kaart is None:
        return Stand(None, gelezen.bevindingen, {})
    dossier = Dossier(gelezen, gelezen.kaart, vandaag(), icoon_bestaat)
    bevindingen = [*gelezen.bevindingen, *kijk_na(dossier)]
    talen = lees_sitetalen(kaart_map.parent)
    catalogi: dict[str, Catalogus] = {}
    for code in TALEN:
        catalogi[code], fouten = lees_catalogus(kaart_map / "vertalingen", code)
        # What is not on the site can wait.
        bevindingen += fouten if code in talen.genoemd else ()
    bevindingen += [
        Bevinding(f"{kaart_map.name}/zegswijzen/{z.taal}.yml", 1, 1, onbekende_taal(z.taal, "haal dit bestand weg"))
        for z in gelezen.kaart.zegswijzen
        if z.taal not in TALEN
    ]
    bevindingen += [
        gelezen.waar("termen", t.id).bevinding(
            ("woorden", nr, "taal"), onbekende_taal(w.taal, "haal dit woord weg"), ernst="let op"
        )
        for t in gelezen.kaart.termen
        for nr, w in enumerate(t.woorden)
        if w.taal not in TALEN
    ]
    instellingen = Configuratie()
    for naam in EDITIES.values():
        if is_er(pad := kaart_map.parent / naam):
            gelezen_hier, fouten = lees_instellingen(pad)
            bevindingen += fouten
            instellingen = gelezen_hier if naam == CONFIG else instellingen
        elif (kaart_map.parent / "content").is_dir():
            # A kaart alone, without a site, has none.
            bevindingen.append(
                Bevinding(naam, 1, 1, "dit bestand ontbreekt; zet het terug, want zonder komt er geen site")
            )
    inhoud = lees_inhoud(kaart_map.parent / "content")
    bladzijden, fouten = lees_bladzijden(kaart_map.parent / "content")
    logos, mis = lees_logos(gelezen)
    kaart = met_logos(gelezen.kaart, logos)
    deelnemer = voor_editie(kaart, "deelnemer")
    op_de_site = {code: catalogi[code] for code in talen.genoemd}
    vertaalstand = tel(deelnemer, op_de_site, bladzijden)
    for code, catalogus in op_de_site.items():
        bevindingen += lees_na(deelnemer, catalogus, kaart.termen, f"{kaart_map.name}/vertalingen/{code}.po")
        bevindingen += schatting.bevindingen(
            vertaal(deelnemer, catalogus), TALEN[code], f"{kaart_map.name}/organisaties"
        )
    bevindingen += [
        *talen.bevindingen,
        *fouten,
        *mis,
        *inhoud.bevindingen,
        *losse_bestanden(kaart_map / "vertalingen"),
        *boven_drempel(vertaalstand, kaart.drempels or Drempels(), f"{kaart_map.name}/vertalingen"),
    ]
    return Stand(
        kaart,
        sorted(set(bevindingen)),
        catalogi,
        tuple(bladzijden),
        vertaalstand,
        talen,
        instellingen,
        tuple(kijk_na(dossier, ["tijden"])),
        inhoud,
        logos,
        tel_onbekend(dossier),
    )
