"""Making a whole site: what each language leaves behind, and putting the languages together."""

from __future__ import annotations

import multiprocessing
import shutil
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .drukwerk import LETTERTYPEN, poster_pdf
from .paginas import Blad, adressen, zoekindex
from .stand import PROJECT, Stand

NPM = PROJECT / "node_modules" / "@fontsource"


@dataclass(frozen=True, slots=True)
class Opdracht:
    """One language of one edition, to be built into ``doel``."""

    config: Path
    doel: Path
    taal: str


def zet_lettertypen(doel: Path) -> Path:
    """Copy our fonts and their licences from the npm packages into ``doel``; return ``doel``.

    Raises ``FileNotFoundError`` when the packages are not installed.
    """
    doel.mkdir(parents=True, exist_ok=True)
    for naam in LETTERTYPEN:
        pakket = next(p for p in ("noto-sans-ethiopic", "noto-sans", "ibm-plex-sans-arabic") if naam.startswith(p))
        shutil.copyfile(NPM / pakket / "files" / naam, doel / naam)
        shutil.copyfile(NPM / pakket / "LICENSE", doel / f"LICENSE-{pakket}.txt")
    return doel


def schrijf_bestanden(site: Path, blad: Blad, geschreven: list[tuple[str, str, str]]) -> None:
    """Write what belongs to this language beside its pages: fonts, logos, search index and poster.

    ``geschreven`` are (address, title, text) of the hand-written pages.
    """
    lettertypen = zet_lettertypen(site / "assets" / "lettertypen")
    for o in blad.kaart.organisaties:
        if o.logo:
            (site / "logos").mkdir(exist_ok=True)
            shutil.copyfile(PROJECT / "kaart" / "logos" / o.logo.bestand, site / "logos" / o.logo.bestand)
    index = site / "assets" / "zoek" / f"{blad.taal}.js"
    index.parent.mkdir(parents=True, exist_ok=True)
    index.write_text(zoekindex(blad.kaart, blad.catalogus, geschreven), encoding="utf-8")
    pdf = site / adressen.poster(blad.taal)
    pdf.parent.mkdir(parents=True, exist_ok=True)
    pdf.write_bytes(poster_pdf(blad.kaart, blad.uitgave, blad.catalogus, lettertypen))


def bouw_samen(opdrachten: list[Opdracht], stand: Stand, bouw_taal: Callable[[Path, Path, str, Stand], None], aantal: int) -> list[str]:
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
    except Exception:
        return f"{opdracht.taal}: {traceback.format_exc()}"
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
