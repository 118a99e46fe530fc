"""Shared tools of the build and browser tests: a copy of the project, building it, reading what came out."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import pickle
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from hooks.bundels import BRON, esbuild
from hooks.drukwerk import Druksel, druk, prenten
from hooks.editie import voor_editie
from hooks.model import Kaart
from hooks.model.uitgave import Editie, Uitgave
from hooks.stand import Stand, lees_stand
from hooks.vertaling import Catalogus, vertaal
from hooks.vertaling.sitetalen import lees_sitetalen

PROJECT = Path(__file__).resolve().parent.parent
TALEN = lees_sitetalen(PROJECT).gebouwd
# For what takes long and depends on the script more than on the language: one language of each direction and script.
# The others follow with ``make test-alles``.
_SCHRIFTEN = ("nl", "ar", "ti")
ELK_SCHRIFT = (*_SCHRIFTEN, *(pytest.param(t, marks=pytest.mark.alles) for t in TALEN if t not in _SCHRIFTEN))
# 23 November 2026, noon: one day for everything that is built here, so that builds can be compared.
MOMENT = "1795431600"


def kopieer_project(doel: Path, bron: Path = PROJECT) -> Path:
    """The project as a folder of its own, without what git does not keep; the npm packages are linked."""
    doel.mkdir(parents=True)
    weg = shutil.ignore_patterns("__pycache__", "*.pyc")
    for map_ in ("content", "hooks", "kaart", "methodiek"):
        shutil.copytree(bron / map_, doel / map_, ignore=weg)
    for bestand in (*bron.glob("mkdocs*.yml"), bron / "package.json"):
        shutil.copy(bestand, doel)
    # Whoever runs the tests may have real persons in here; they stay where they are.
    for pad in (doel / "kaart" / "contactpersonen").glob("*.yml"):
        pad.unlink()
    (doel / "node_modules").symlink_to(PROJECT / "node_modules")
    return doel


def eenmaal(
    fabriek: pytest.TempPathFactory, naam: str, maak: Callable[[Path], subprocess.CompletedProcess[str]]
) -> Path:
    """A folder that is filled by the first process that asks for it; the others wait for it.

    ``maak`` gets the folder and runs a command; when that fails, so does every test that needs the folder.
    """
    basis = fabriek.getbasetemp()
    # With pytest-xdist every process has its own folder inside that of the run.
    map_ = (basis.parent if "PYTEST_XDIST_WORKER" in os.environ else basis) / naam
    map_.mkdir(exist_ok=True)
    uitvoer = map_ / "uitvoer.txt"
    with (map_ / "slot").open("w") as slot:
        fcntl.flock(slot, fcntl.LOCK_EX)
        if not uitvoer.exists():
            gedaan = maak(map_)
            uitvoer.write_text(f"{gedaan.returncode}\n{gedaan.stdout}{gedaan.stderr}", encoding="utf-8")
    code, _, tekst = uitvoer.read_text(encoding="utf-8").partition("\n")
    if code != "0":
        pytest.fail(f"{naam}: {tekst}", pytrace=False)
    return map_


def lees_eenmaal(fabriek: pytest.TempPathFactory) -> Stand:
    """What is read of the project as it is; reading takes seconds, so one process does it for all."""

    def maak(map_: Path) -> subprocess.CompletedProcess[str]:
        # Of a copy: persons that somebody keeps in the project stay out of the file.
        stand = lees_stand(kopieer_project(map_ / "project") / "kaart")
        (map_ / "stand.pickle").write_bytes(pickle.dumps(stand))
        return subprocess.CompletedProcess((), 0, "", "")

    stand: Stand = pickle.loads((eenmaal(fabriek, "gelezen", maak) / "stand.pickle").read_bytes())
    return stand


def alleen_in(project: Path, *talen: str) -> None:
    """Make builds of this copy quick: in these languages only, the default (nl) among them."""
    config = project / "mkdocs.yml"
    regels = config.read_text(encoding="utf-8").splitlines(keepends=True)
    houd = [f"{{locale: {t}," for t in talen]
    config.write_text("".join(r for r in regels if "{locale: " not in r or any(h in r for h in houd)), encoding="utf-8")


def omgeving() -> dict[str, str]:
    """The environment of a build: a fixed day, and no colours or advertisements in the output."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": MOMENT,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_COLOR": "1",
    }


def voer_uit(project: Path, *opdracht: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m <opdracht>`` in the folder of a project."""
    return subprocess.run(
        [sys.executable, "-m", *opdracht],
        cwd=project,
        env=omgeving(),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def kaart_bouw(project: Path, doel: Path) -> subprocess.CompletedProcess[str]:
    """``kaart bouw`` of both editions."""
    return voer_uit(project, "hooks.opdracht", "bouw", "--doel", str(doel))


def mkdocs_build(project: Path, doel: Path, config: str = "mkdocs.yml") -> subprocess.CompletedProcess[str]:
    """``mkdocs build --strict`` of one edition."""
    return voer_uit(project, "mkdocs", "build", "-q", "--strict", "-f", config, "-d", str(doel))


def wacht_tot(voorwaarde: Callable[[], bool], seconden: float = 120) -> None:
    """Look until it is so; a test that waits for what another process does has nothing else to go by."""
    einde = time.monotonic() + seconden
    while not voorwaarde():
        assert time.monotonic() < einde, "it never came"
        time.sleep(0.01)


@contextmanager
def aangekoppeld(plek: Path, opties: str = "rw") -> Iterator[None]:
    """A file system of its own at ``plek``: it can't be moved away, and may be small (``size=2m``) or read-only (``ro``)."""
    plek.mkdir(exist_ok=True)
    opdracht = ["mount", "-t", "tmpfs", "-o", opties, "geheugen", str(plek)]
    if subprocess.run(opdracht, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(plek)], check=True)


# One language of mkdocs.yml without its prints. ``na_het_lezen`` is code that runs when the data has been checked.
_EEN_TAAL = """
import logging
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config
from hooks.bouw import eerder_drukwerk
from hooks.stand import lees_stand
from hooks.vertaling import TALEN
stand = lees_stand(Path("kaart").resolve())
{na_het_lezen}
logging.getLogger("mkdocs").setLevel(logging.WARNING)
config = load_config("mkdocs.yml", site_dir={doel!r}, strict={streng})
config.plugins["i18n"].building = True
config.plugins["i18n"].current_language = {taal!r}
config.plugins.on_startup(command="build", dirty=False)
nu = config.plugins["hooks/mkdocs_adapter.py"]._nu
nu.stand, nu.drukwerk = stand, False
nu.gedrukt = eerder_drukwerk(Path("site/deelnemer"), stand, "deelnemer", TALEN)
try:
    build(config)
except SystemExit as gestopt:
    # As both roads do: say why.
    raise SystemExit(str(gestopt)) from None
"""


def bouw_een_taal(
    project: Path, doel: Path, taal: str, na_het_lezen: str = "", streng: bool = True
) -> subprocess.CompletedProcess[str]:
    """The pages of one language of the deelnemer edition, as ``kaart bouw`` makes them: some seconds.

    Of prints only those that ``kaart druk`` put in the folder site/deelnemer of the project before.
    """
    script = project / "een_taal.py"
    script.write_text(
        _EEN_TAAL.format(doel=str(doel), taal=taal, na_het_lezen=na_het_lezen, streng=streng), encoding="utf-8"
    )
    return voer_uit(project, "een_taal")


def druksel(
    naam: str, kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus, lettertypen: Path, met_nl: bool = False
) -> Druksel:
    """The print ``naam``, as a build draws it."""
    taal = catalogus.taal.code
    prent = next(
        p for p in prenten(kaart, uitgave.editie, taal) if p.stuk.naam == naam and p.met_nl == (met_nl and taal != "nl")
    )
    return druk(prent, kaart, uitgave, catalogus, lettertypen)


def poster_pdf(kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus, lettertypen: Path) -> Druksel:
    """The poster, and how it came out."""
    return druksel("a3", kaart, uitgave, catalogus, lettertypen)


def werkblad_pdf(
    naam: str, kaart: Kaart, uitgave: Uitgave, catalogus: Catalogus, lettertypen: Path, met_nl: bool = False
) -> bytes:
    """The bytes of another print."""
    return druksel(naam, kaart, uitgave, catalogus, lettertypen, met_nl).inhoud


def bestanden(map_: Path) -> dict[str, str]:
    """Every file below a folder, hidden ones too: its address and the digest of its bytes."""
    return {
        pad.relative_to(map_).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest()
        for pad in sorted(map_.rglob("*"))
        if pad.is_file()
    }


# -- one page of HTML -----------------------------------------------------------------------------------


@dataclass(slots=True)
class Element:
    """A start tag with its attributes, and the line it stands on."""

    naam: str
    attributen: dict[str, str]
    regel: int


@dataclass
class Blad(HTMLParser):
    """A page as its start tags, its visible text and the text of title, style and script."""

    pad: Path
    elementen: list[Element] = field(default_factory=list)
    tekst: str = ""
    titel: str = ""
    stijl: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._binnen: list[str] = []
        self.feed(self.pad.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributen = {naam: waarde or "" for naam, waarde in attrs}
        self.elementen.append(Element(tag, attributen, self.getpos()[0]))
        if tag in ("title", "style", "script"):
            self._binnen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._binnen and self._binnen[-1] == tag:
            self._binnen.pop()

    def handle_data(self, data: str) -> None:
        binnen = self._binnen[-1] if self._binnen else ""
        if binnen == "title":
            self.titel += data
        elif binnen == "style":
            self.stijl += data
        elif not binnen:
            self.tekst += data

    @property
    def html(self) -> Element:
        """The root element."""
        return next(e for e in self.elementen if e.naam == "html")

    @cached_property
    def ankers(self) -> set[str]:
        """What a #fragment can point at."""
        return {e.attributen["id"] for e in self.elementen if "id" in e.attributen}

    def meta(self, naam: str) -> str:
        """The content of ``<meta name=…>``, or nothing."""
        return next(
            (
                e.attributen.get("content", "")
                for e in self.elementen
                if e.naam == "meta" and e.attributen.get("name") == naam
            ),
            "",
        )


# -- a built site ---------------------------------------------------------------------------------------


@dataclass
class Site:
    """Both editions as they were built, and the project they were built from."""

    project: Path
    map: Path
    lees: Callable[[], Stand]

    def editie(self, editie: Editie) -> Path:
        """The root folder of an edition."""
        return self.map / editie

    def adres(self, editie: Editie) -> str:
        """Where this edition comes to stand: ``site_url`` of its configuration."""
        config = "mkdocs.yml" if editie == "deelnemer" else "mkdocs.team.yml"
        gevonden = re.search(r"^site_url: *(?:&\w+ *)?(\S+)", (self.project / config).read_text(encoding="utf-8"), re.M)
        assert gevonden
        return gevonden[1]

    @cached_property
    def stand(self) -> Stand:
        """What the build read."""
        return self.lees()

    def kaart(self, taal: str = "nl", editie: Editie = "deelnemer") -> Kaart:
        """The kaart as this edition may know it, in one language."""
        if (taal, editie) not in self._kaarten:
            assert self.stand.kaart is not None
            self._kaarten[taal, editie] = vertaal(voor_editie(self.stand.kaart, editie), self.stand.catalogi[taal])
        return self._kaarten[taal, editie]

    @cached_property
    def _kaarten(self) -> dict[tuple[str, Editie], Kaart]:
        return {}

    @cached_property
    def _bladen(self) -> dict[Path, Blad]:
        return {}

    def blad(self, pad: Path) -> Blad:
        """A page, read once."""
        if pad not in self._bladen:
            self._bladen[pad] = Blad(pad)
        return self._bladen[pad]

    def bladen(self, editie: Editie) -> list[Blad]:
        """Every page of an edition, 404.html included."""
        return [self.blad(pad) for pad in sorted(self.editie(editie).rglob("*.html"))]


def lees_dataset(script: str) -> dict[str, Any]:
    """What a data script holds."""
    data: dict[str, Any] = json.loads(script[script.index("={") + 1 :].rstrip().removesuffix(";"))
    return data


@cache
def proefbundel(*modules: str) -> str:
    """What modules of the browser code export, as a classic script that leaves it in ``proef``."""
    with tempfile.NamedTemporaryFile("w", suffix=".js") as bestand:
        bestand.writelines(f"export * from {json.dumps(str(BRON / naam))};\n" for naam in modules)
        bestand.flush()
        return esbuild(bestand.name, "--global-name=proef").decode()


def lees_index(scripts: Iterable[str]) -> dict[str, Any]:
    """The search index in its two scripts, its columns made entries as in a browser; the further wordings stand apart."""
    eerst, data = (lees_dataset(s) for s in scripts)
    for ingang, meer in zip(eerst["ingangen"], data["bij"], strict=True):
        ingang[5] = meer
    for deel in ("teksten", "ingangen", "zegswijzen"):
        data[deel] = eerst.pop(deel) + data[deel]
    data = eerst | data
    kolommen = data["organisaties"]
    for nr, id_ in enumerate(kolommen.get("id", [])):
        details = {naam: kolom[nr] for naam, kolom in kolommen.items() if kolom[nr] is not None}
        adres, kort = data["adres"].replace("*", id_), data["teksten"][details["kort"]][0]
        data["ingangen"].append(["organisatie", adres, details["naam"], kort, details["gebieden"], "", [], details])
    return data
