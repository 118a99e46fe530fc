"""Making a whole site: its prints, what each language leaves behind, and putting the languages together."""

from __future__ import annotations

import os
import shutil
import tempfile
import traceback
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from . import adressen
from .bouwplaats import bouwplaats, keur_volledig, zet_neer
from .bundels import maak_bundels
from .drukwerk import LETTERTYPEN, PastNiet, druk, prenten
from .editie import voor_editie
from .logos import schrijf_logos
from .model.uitgave import Editie, Gedrukt
from .npm import uit_npm
from .paginas import Blad
from .processen import elk_in_een_proces
from .stand import Stand
from .stijlen import schrijf_stijlen
from .storing import Bezwaar, uitleg
from .uitvoer import agenda, als_agenda, als_csv
from .weergave import belronde

LETTERTYPEN_MAP = Path("assets") / "lettertypen"


# -- what belongs to one language -------------------------------------------------------------------------


def _neem(pad: Path, doel: Path) -> None:
    shutil.copyfile(uit_npm(pad.as_posix()), doel)


def zet_lettertypen(doel: Path) -> Path:
    """Copy our fonts and their licences from the npm packages into ``doel``; return ``doel``.

    Raises ``Bezwaar`` when the packages are not installed.
    """
    doel.mkdir(parents=True, exist_ok=True)
    for naam in LETTERTYPEN:
        pakket = next(p for p in ("noto-sans-ethiopic", "noto-sans", "ibm-plex-sans-arabic") if naam.startswith(p))
        _neem(Path("@fontsource") / pakket / "files" / naam, doel / naam)
        _neem(Path("@fontsource") / pakket / "LICENSE", doel / f"LICENSE-{pakket}.txt")
    return doel


def schrijf_bestanden(
    site: Path, blad: Blad, geschreven: list[tuple[str, str, str]], logos: Mapping[str, bytes]
) -> None:
    """Write what belongs to this language beside its pages: fonts, styles, scripts, logos, search index, hours, colours and agenda.

    ``geschreven`` are (address, title, text) of the hand-written pages; ``logos`` those of every edition.
    """
    zet_lettertypen(site / LETTERTYPEN_MAP)
    schrijf_stijlen(site / "assets" / "css")
    pakket = site / "assets" / "pakket"
    pakket.mkdir(parents=True, exist_ok=True)
    _neem(Path("qrcode-generator") / "dist" / "qrcode.js", pakket / "qrcode.js")
    maak_bundels(site / "assets" / "bundel")
    schrijf_logos(site / "logos", blad.kaart, logos)
    if blad.kaart.voorlichtingen:
        (site / adressen.VOORLICHTINGEN_ICS).write_bytes(agenda(blad.kaart, blad.uitgave))
    if blad.uitgave.editie == "team":
        beurten = belronde(blad.kaart, blad.uitgave.datum)
        (site / adressen.BELRONDE_CSV).write_bytes(als_csv(beurten).encode())
        (site / adressen.BELRONDE_ICS).write_bytes(als_agenda(beurten, blad.uitgave))
    zoekindex = blad.zoekindex(geschreven)
    for adres, tekst in (
        (f"zoek/{blad.taal}.js", zoekindex.eerst),
        (f"zoek/{blad.taal}-verder.js", zoekindex.verder),
        (f"tijden/{blad.taal}.js", blad.tijden()),
        ("css/kleuren.css", blad.kleuren()),
    ):
        pad = site / "assets" / adres
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")


def schrijf_drukwerk(map_: Path, blad: Blad, lettertypen: Path, soorten: Collection[str] = ()) -> list[Gedrukt]:
    """Draw all prints of this language into ``map_``, poster first; say of each how it came out.

    ``soorten`` are the kinds of sheets to draw, none for all. What does not fit on its sheet in readable type is left
    out, and says so; the others are drawn all the same.
    """
    gedrukt = []
    for prent in prenten(blad.kaart, blad.uitgave.editie, blad.taal, soorten):
        adres = prent.adres
        try:
            druksel = druk(prent, blad.kaart, blad.uitgave, blad.catalogus, lettertypen)
        except PastNiet as fout:
            gedrukt.append(Gedrukt(adres=adres, zijden=0, bericht=str(fout), te_veel=fout.te_veel))
            continue
        (map_ / adres).parent.mkdir(parents=True, exist_ok=True)
        (map_ / adres).write_bytes(druksel.inhoud)
        gedrukt.append(Gedrukt(adres=adres, zijden=druksel.zijden, bericht=druksel.bericht, te_veel=druksel.te_veel))
    return gedrukt


def eerder_drukwerk(site: Path, stand: Stand, editie: Editie, talen: Iterable[str]) -> tuple[Gedrukt, ...]:
    """The prints that an earlier build left in ``site``, as far as it is known of files alone.

    Only those that this edition has today: a form that is for the team by now was for everyone yesterday.
    """
    assert stand.kaart is not None, "a build only starts without errors"
    kaart = voor_editie(stand.kaart, editie)
    vandaag = sorted(prent.adres for taal in talen for prent in prenten(kaart, editie, taal))
    return tuple(Gedrukt(adres=adres) for adres in vandaag if (site / adres).is_file())


def neem_drukwerk_over(gedrukt: Iterable[Gedrukt], van: Path, naar: Path) -> None:
    """Take these prints of an earlier build in ``van`` along to ``naar``."""
    for pdf in gedrukt:
        (naar / pdf.adres).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(van / pdf.adres, naar / pdf.adres)


# -- all of it ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opdracht:
    """One language of one edition, to be made into the folder ``doel``."""

    config: Path
    editie: str
    taal: str
    doel: Path


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What came of one ``Opdracht``: its prints, the files it wrote with their sizes, or what went wrong.

    ``fout`` is a Dutch sentence; ``spoor`` the traceback, when the program itself is at fault.
    """

    gedrukt: tuple[Gedrukt, ...] = ()
    bestanden: dict[str, int] = field(default_factory=dict)
    fout: str = ""
    spoor: str = ""


class Mislukt(Bezwaar):
    """The site was not made. ``str()`` says why, a line per reason; ``spoor`` holds tracebacks of the program."""

    def __init__(self, uitkomsten: list[tuple[Opdracht, Uitkomst]]) -> None:
        waar: dict[str, list[str]] = defaultdict(list)
        for o, u in uitkomsten:
            if u.fout:
                waar[u.fout].append(f"{o.editie} {o.taal}")
        super().__init__("\n".join(f"{', '.join(talen)}: {fout}" for fout, talen in waar.items()))
        self.spoor = "\n".join(f"{o.editie} {o.taal}:\n{u.spoor}" for o, u in uitkomsten if u.spoor)


DrukTaal = Callable[[Path, Path, str, Stand], list[Gedrukt]]
BouwTaal = Callable[[Path, Path, str, Stand, tuple[Gedrukt, ...]], None]


def bouw_edities(
    doel: Path,
    talen: list[tuple[Editie, Path, str]],
    stand: Stand,
    druk_taal: DrukTaal | None,
    bouw_taal: BouwTaal,
    tegelijk: int,
) -> dict[str, tuple[Gedrukt, ...]]:
    """Make every language of every edition, ``tegelijk`` at a time, and put them in ``doel/<editie>`` when all is well.

    ``talen`` are (edition, configuration, language). First come the prints (without ``druk_taal`` those of the site that
    is there are kept), since pages say which there are; then the pages. Returns the prints per edition. Raises
    ``Mislukt``, or another ``Bezwaar``, or ``OSError``; the site that was there is then as it was.
    """
    with bouwplaats(doel) as werk:
        # In the order of ``talen``, so that what comes first is always laid below.
        drukwerk = [Opdracht(config, editie, taal, werk / "drukwerk" / editie / taal) for editie, config, taal in talen]
        bladen = [Opdracht(config, editie, taal, werk / "bladen" / editie / taal) for editie, config, taal in talen]
        edities: list[Editie] = list(dict.fromkeys(editie for editie, _, _ in talen))
        gedrukt: dict[str, tuple[Gedrukt, ...]] = {}
        delen: list[tuple[Opdracht, Uitkomst]] = []
        if druk_taal:
            delen = _doe([(o, partial(_druk, o, stand, druk_taal)) for o in drukwerk], tegelijk)
            gedrukt = {e: tuple(g for o, u in delen if o.editie == e for g in u.gedrukt) for e in edities}
        else:
            for editie in edities:
                gedrukt[editie] = eerder_drukwerk(doel / editie, stand, editie, [t for e, _, t in talen if e == editie])
                neem_drukwerk_over(gedrukt[editie], doel / editie, werk / "klaar" / editie)
        delen += _doe([(o, partial(_bouw, o, stand, bouw_taal, gedrukt[o.editie])) for o in bladen], tegelijk)
        for editie in edities:
            klaar = werk / "klaar" / editie
            verwacht: dict[str, int] = {}
            for opdracht, uitkomst in delen:
                if opdracht.editie == editie:
                    shutil.copytree(opdracht.doel, klaar, dirs_exist_ok=True, copy_function=os.replace)
                    verwacht |= uitkomst.bestanden
            keur_volledig(klaar, verwacht)
        zet_neer(werk / "klaar", doel)
    return gedrukt


def _doe(taken: list[tuple[Opdracht, Callable[[], Uitkomst]]], tegelijk: int) -> list[tuple[Opdracht, Uitkomst]]:
    opdrachten = [opdracht for opdracht, _ in taken]
    uitkomsten = list(zip(opdrachten, elk_in_een_proces([taak for _, taak in taken], tegelijk), strict=True))
    if any(uitkomst.fout for _, uitkomst in uitkomsten):
        raise Mislukt(uitkomsten)
    return uitkomsten


def _druk(opdracht: Opdracht, stand: Stand, druk_taal: DrukTaal) -> Uitkomst:
    return _beproef(opdracht, lambda: tuple(druk_taal(opdracht.config, opdracht.doel, opdracht.taal, stand)))


def _bouw(opdracht: Opdracht, stand: Stand, bouw_taal: BouwTaal, gedrukt: tuple[Gedrukt, ...]) -> Uitkomst:
    def maak() -> tuple[Gedrukt, ...]:
        bouw_taal(opdracht.config, opdracht.doel, opdracht.taal, stand, gedrukt)
        return ()

    return _beproef(opdracht, maak)


def _beproef(opdracht: Opdracht, maak: Callable[[], tuple[Gedrukt, ...]]) -> Uitkomst:
    try:
        opdracht.doel.mkdir(parents=True, exist_ok=True)
        # A process that is stopped cleans up nothing: its temporary files go where the whole build goes.
        tempfile.tempdir = tempfile.mkdtemp(dir=opdracht.doel.parent, prefix="tijdelijk-")
        gedrukt = maak()
        return Uitkomst(gedrukt, dict(_bestanden(opdracht.doel)))
    except OSError as fout:
        return Uitkomst(fout=uitleg(fout), spoor=traceback.format_exc() if fout.errno is None else "")
    except (SystemExit, Bezwaar) as fout:
        return Uitkomst(fout=str(fout))
    except BaseException as fout:
        return Uitkomst(
            fout=f"er ging iets mis in het programma zelf ({type(fout).__name__})", spoor=traceback.format_exc()
        )


def _bestanden(map_: Path) -> Iterator[tuple[str, int]]:
    for pad in map_.rglob("*"):
        if pad.is_file():
            yield pad.relative_to(map_).as_posix(), pad.stat().st_size


def druk_zelf(map_: Path, bladen: list[Blad], soorten: Collection[str] = ()) -> list[Gedrukt]:
    """Draw the prints of several languages in this process; the fonts go by way of a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as lettertypen:
        zet_lettertypen(Path(lettertypen))
        return [g for blad in bladen for g in schrijf_drukwerk(map_, blad, Path(lettertypen), soorten)]
