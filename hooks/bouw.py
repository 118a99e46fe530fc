"""Making a whole site: what each language leaves behind, and putting the languages together."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from . import adressen
from .drukwerk import LETTERTYPEN, poster_pdf, werkblad_pdf, werkbladen
from .paginas import Blad
from .stand import PROJECT, Stand
from .uitvoer import agenda

NPM = PROJECT / "node_modules"
LETTERTYPEN_MAP = Path("assets") / "lettertypen"


@dataclass(frozen=True, slots=True)
class Opdracht:
    """One language of one edition, to be built into ``doel``."""

    config: Path
    doel: Path
    taal: str


def _neem(pad: Path, doel: Path) -> None:
    if not (NPM / pad).is_file():
        raise FileNotFoundError(f"node_modules/{pad} ontbreekt; voer eerst 'make site' uit")
    shutil.copyfile(NPM / pad, doel)


def zet_lettertypen(doel: Path) -> Path:
    """Copy our fonts and their licences from the npm packages into ``doel``; return ``doel``.

    Raises ``FileNotFoundError`` when the packages are not installed.
    """
    doel.mkdir(parents=True, exist_ok=True)
    for naam in LETTERTYPEN:
        pakket = next(p for p in ("noto-sans-ethiopic", "noto-sans", "ibm-plex-sans-arabic") if naam.startswith(p))
        _neem(Path("@fontsource") / pakket / "files" / naam, doel / naam)
        _neem(Path("@fontsource") / pakket / "LICENSE", doel / f"LICENSE-{pakket}.txt")
    return doel


def schrijf_bestanden(site: Path, blad: Blad, geschreven: list[tuple[str, str, str]]) -> None:
    """Write what belongs to this language beside its pages: fonts, logos, search index, opening hours and agenda.

    ``geschreven`` are (address, title, text) of the hand-written pages.
    """
    zet_lettertypen(site / LETTERTYPEN_MAP)
    pakket = site / "assets" / "pakket"
    pakket.mkdir(parents=True, exist_ok=True)
    _neem(Path("qrcode-generator") / "dist" / "qrcode.js", pakket / "qrcode.js")
    for o in blad.kaart.organisaties:
        if o.logo:
            (site / "logos").mkdir(exist_ok=True)
            shutil.copyfile(PROJECT / "kaart" / "logos" / o.logo.bestand, site / "logos" / o.logo.bestand)
    if blad.kaart.voorlichtingen:
        (site / adressen.VOORLICHTINGEN_ICS).write_bytes(agenda(blad.kaart, blad.uitgave))
    for map_, script in (("zoek", blad.zoekindex(geschreven)), ("tijden", blad.tijden())):
        pad = site / "assets" / map_ / f"{blad.taal}.js"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(script, encoding="utf-8")


def schrijf_drukwerk(site: Path, blad: Blad, lettertypen: Path | None = None) -> list[Path]:
    """Draw all prints of this language, poster first; return the files.

    Raises ``PastNiet`` when one does not fit in readable type.
    """
    lettertypen = lettertypen or site / LETTERTYPEN_MAP
    taal, bron = blad.taal, (blad.kaart, blad.uitgave, blad.catalogus, lettertypen)
    pdfs = [(adressen.poster(taal), poster_pdf(*bron))]
    for naam in werkbladen(blad.kaart):
        for met_nl in (False,) if taal == "nl" else (False, True):
            pdfs.append((adressen.werkblad(naam, taal, met_nl), werkblad_pdf(naam, *bron, met_nl=met_nl)))
    for adres, inhoud in pdfs:
        (site / adres).parent.mkdir(parents=True, exist_ok=True)
        (site / adres).write_bytes(inhoud)
    return [site / adres for adres, _ in pdfs]


def neem_drukwerk_over(van: Path, naar: Path) -> None:
    """Take the prints of an earlier build along, when there are any."""
    for pdf in (van / "drukwerk").glob("*.pdf"):
        (naar / "drukwerk").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(pdf, naar / "drukwerk" / pdf.name)


def bouw_samen(
    opdrachten: list[Opdracht], stand: Stand, bouw_taal: Callable[[Path, Path, str, Stand], None], aantal: int
) -> list[str]:
    """Build all languages, ``aantal`` at a time, each in a process of its own; return what went wrong.

    Processes are forked, so that what was read and imported once is there in each of them.
    """
    context = multiprocessing.get_context("fork")
    with context.Pool(aantal, maxtasksperchild=1) as pool:
        return [fout for fout in pool.starmap(_een, [(o, stand, bouw_taal) for o in opdrachten], chunksize=1) if fout]


def _een(opdracht: Opdracht, stand: Stand, bouw_taal: Callable[[Path, Path, str, Stand], None]) -> str:
    try:
        bouw_taal(opdracht.config, opdracht.doel, opdracht.taal, stand)
    except (SystemExit, ValueError, OSError) as fout:
        return f"{opdracht.taal}: {fout}"
    except Exception as fout:
        return f"{opdracht.taal}: er ging iets mis in het programma zelf ({type(fout).__name__}: {fout}). Meld dit aan de beheerder"
    return ""


def voeg_samen(delen: list[Path], doel: Path) -> None:
    """Lay the languages over each other in a new folder, then put it in the place of ``doel`` at once."""
    eerste, *andere = delen
    for deel in andere:
        shutil.copytree(deel, eerste, dirs_exist_ok=True)
    oud = doel.with_name(f".{doel.name}-oud")
    shutil.rmtree(oud, ignore_errors=True)
    doel.parent.mkdir(parents=True, exist_ok=True)
    if doel.exists():
        doel.rename(oud)
    eerste.rename(doel)
    shutil.rmtree(oud, ignore_errors=True)
