"""Puts in place what the Makefile needs, and makes anew what is broken: ``python3 klaarzetten.py site`` (or ``test``).

What is there says itself whether it is whole: every package of the lock file has all its files, at their full length. So
nothing outside ``.venv`` and ``node_modules`` can promise what is not so, and what was cut off is seen the next time.
When all is whole nothing is written, locked or asked of the network. Only the standard library: this runs before
anything is installed.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"Deze Python is te oud ({sys.version.split()[0]}). Installeer Python 3.11 of nieuwer, en probeer het opnieuw."
    )

import csv
import fcntl
import hashlib
import importlib.util
import json
import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from hooks.storing import Bezwaar, uitleg


@dataclass(frozen=True, slots=True)
class Laag:
    """What one kind of target needs: Debian packages, a lock file of Python packages, and whether npm's devDependencies."""

    systeem: tuple[str, ...]
    slot: str
    dev: bool


_BOUW = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
LAGEN = {
    "site": Laag(_BOUW, "requirements.lock", dev=False),
    "test": Laag((*_BOUW, "chromium", "gettext", "nginx-light", "poppler-utils"), "requirements-test.lock", dev=True),
}
NODE_SLOT = "requirements-node.lock"
"""Node and npm as Python packages, for a machine that has none."""

_GEEN_NETWERK = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|Network is unreachable|Temporary failure|"
    r"Could not resolve|Could not connect|ENOTFOUND|EAI_AGAIN|ENETUNREACH|ECONNREFUSED|ETIMEDOUT|ENOTCACHED"
)
_SCHIJF_VOL = re.compile(r"No space left on device|ENOSPC")
_DPKG_AFGEBROKEN = "dpkg --configure -a"


def zeg(tekst: str) -> None:
    """Tell whoever waits what is going on."""
    print(tekst, flush=True)


def voer_uit(wat: str, opdracht: Iterable[str | Path], map_: Path, slot: int = -1, **omgeving: str) -> None:
    """Run a command that installs ``wat``; raise ``Mislukt``, which says in Dutch why it did not work.

    Who inherits ``slot`` keeps it locked, also when we are killed: nobody else comes between.
    """
    gedaan = subprocess.run(
        [str(o) for o in opdracht],
        cwd=map_,
        env={**os.environ, **omgeving},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        pass_fds=[slot] if slot >= 0 else [],
        text=True,
        errors="replace",
        check=False,
    )
    if gedaan.returncode:
        raise Mislukt(wat, gedaan.stdout)


class Mislukt(Bezwaar):
    """A command that installs did not work. ``anders``: another way of installing may have more success."""

    def __init__(self, wat: str, uitvoer: str) -> None:
        self.uitvoer, self.anders = uitvoer, False
        if _GEEN_NETWERK.search(uitvoer):
            zin = (
                f"Er is internet nodig om {wat} te installeren. Maak verbinding en geef dezelfde opdracht nog een keer."
            )
        elif _SCHIJF_VOL.search(uitvoer):
            zin = f"De schijf is vol, dus {wat} installeren lukte niet. Maak ruimte en geef dezelfde opdracht nog een keer."
        else:
            self.anders = True
            laatste = "\n".join(uitvoer.strip().splitlines()[-15:])
            zin = f"{laatste}\nHet installeren van {wat} is niet gelukt. Stuur wat hierboven staat naar de beheerder."
        super().__init__(zin)


# -- what is whole ----------------------------------------------------------------------------------------


def niet_heel(map_: Path, bestanden: Iterable[tuple[str, int]]) -> str:
    """The first of these files (path below ``map_``, bytes) that is not there or has another length; "" when all are well."""
    begin = f"{map_}/"
    for pad, maat in bestanden:
        try:
            if os.stat(begin + pad).st_size != maat:
                return pad
        except OSError:
            return pad
    return ""


def _naam(naam: str) -> str:
    return re.sub(r"[-_.]+", "-", naam).lower()


_ONTBREEKT, _VERSIE = "ontbreekt", "heeft niet versie"


def _is_schade(wat: str) -> bool:
    """Whether a package is there, but broken; what is missing or has another version is pip's daily work."""
    return wat != _ONTBREEKT and not wat.startswith(_VERSIE)


def lees_slot(slot: Path) -> dict[str, str]:
    """Package -> version of a lock file for pip."""
    gevonden = re.findall(r"^([\w.-]+)==([^\s;]+)(?: \\)?$", slot.read_text(encoding="utf-8"), re.M)
    return {_naam(naam): versie for naam, versie in gevonden}


class Omgeving:
    """The Python environment of a project, in ``.venv``."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.map = project / ".venv"
        self.python = self.map / "bin" / "python"
        self._eigen = self.map / "geinstalleerd-pyproject.toml"
        """The pyproject.toml that the command ``kaart`` was installed from."""

    @cached_property
    def pakketmap(self) -> Path | None:
        """Where its packages are; None when its Python does not run, or is another one than it was made with."""
        vraag = [str(self.python), "-I", "-S", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        try:
            versie = subprocess.run(vraag, capture_output=True, text=True, check=True).stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            return None
        map_ = self.map / "lib" / f"python{versie}" / "site-packages"
        return map_ if map_.is_dir() else None

    def _dists(self, pakketmap: Path) -> dict[str, list[Path]]:
        dists: dict[str, list[Path]] = {}
        for naam in os.listdir(pakketmap):
            if naam.endswith(".dist-info"):
                dists.setdefault(_naam(naam.partition("-")[0]), []).append(pakketmap / naam)
        return dists

    def _mankeert(self, dists: list[Path], versie: str = "") -> str:
        """What is wrong with a package that left these traces; "" when nothing is."""
        if not dists:
            return _ONTBREEKT
        if len(dists) > 1:
            return "staat er dubbel"
        dist = dists[0]
        if versie and dist.name != f"{dist.name.partition('-')[0]}-{versie}.dist-info":
            return f"{_VERSIE} {versie}"
        try:
            # Without a hash: what may change or is made at need, such as compiled modules.
            with (dist / "RECORD").open(newline="", encoding="utf-8") as record:
                bestanden = [(pad, int(maat)) for pad, hash_, maat in csv.reader(record) if hash_]
        except (OSError, ValueError):
            return "is niet af"
        pad = niet_heel(dist.parent, bestanden)
        return f"{pad} is niet heel" if pad else ""

    def basis_mankeert(self) -> str:
        """Why the environment can only be made anew; "" when it can take packages."""
        if not os.path.lexists(self.map):
            return "is er nog niet"
        if not (pakketmap := self.pakketmap):
            return "past niet bij de Python van nu"
        if self._mankeert(self._dists(pakketmap).get("pip", [])):
            return "is niet af"
        # Every script in it begins with the place where it was made.
        with (self.map / "bin" / "pip").open("rb") as script:
            if f"{self.map.resolve()}/bin/python".encode() not in script.read(1000):
                return "is van een andere plek"
        return ""

    def pakketten_mankeren(self, slot: Path) -> dict[str, str]:
        """Package -> what is wrong with it, of those in a lock file."""
        pakketmap = self.pakketmap
        assert pakketmap, "only asked of an environment that can take packages"
        dists = self._dists(pakketmap)
        mankeert = {naam: self._mankeert(dists.get(naam, []), versie) for naam, versie in lees_slot(slot).items()}
        return {naam: wat for naam, wat in mankeert.items() if wat}

    def eigen_mankeert(self) -> str:
        """What is wrong with the command ``kaart``; "" when nothing is."""
        assert self.pakketmap
        dists = self._dists(self.pakketmap).get("sociale-kaart", [])
        if wat := self._mankeert(dists):
            return wat
        try:
            van = json.loads((dists[0] / "direct_url.json").read_bytes())["url"]
            gelijk = self._eigen.read_bytes() == (self.project / "pyproject.toml").read_bytes()
        except (OSError, ValueError, KeyError):
            return "is niet af"
        return "" if gelijk and van == self.project.as_uri() else "is van iets anders"

    def mankeert(self, slot: str) -> str:
        """What is wrong, in a few Dutch words; "" when all is whole."""
        if wat := self.basis_mankeert():
            return f".venv {wat}"
        if wat := opsomming(self.pakketten_mankeren(self.project / slot)):
            return wat
        return f"de opdracht kaart {wat}" if (wat := self.eigen_mankeert()) else ""

    def herstel(self, slot: str, vergrendeld: int = -1) -> None:
        """Make the environment whole for a lock file. Raises ``Bezwaar``."""
        # A link leads to what belongs to somebody else.
        if (wat := self.basis_mankeert()) or (self.map.is_symlink() and self.mankeert(slot)):
            self._maak(wat or "is een link", vergrendeld)
        beschadigd = any(map(_is_schade, self.pakketten_mankeren(self.project / slot).values()))
        try:
            self._vul(slot, vergrendeld)
        except Mislukt as fout:
            if not (fout.anders and beschadigd):
                raise
            # Not even pip can get on with what is left of them.
            self._maak("is niet te herstellen", vergrendeld)
            self._vul(slot, vergrendeld)
        if wat := self.mankeert(slot):
            raise Bezwaar(f"Na het installeren is .venv nog niet heel: {wat}. Meld dit aan de beheerder.")

    def _maak(self, waarom: str, vergrendeld: int) -> None:
        zeg(f"De map .venv {waarom}; die wordt gemaakt.")
        self.__dict__.pop("pakketmap", None)
        gooi_weg(self.map)
        # Not the Python of an environment that is in use: it may be the one that was just thrown away.
        python = getattr(sys, "_base_executable", "") or sys.executable
        wat = "de Python-omgeving"
        voer_uit(wat, [python, "-m", "venv", "--without-pip", self.map], self.project, vergrendeld)
        # Apart, since venv does not pass on what goes wrong with pip.
        voer_uit(wat, [self.python, "-m", "ensurepip", "--default-pip"], self.project, vergrendeld)

    def _pip(self, wat: str, vergrendeld: int, *woorden: str) -> None:
        pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "3"]
        voer_uit(wat, [self.python, *pip, *woorden], self.project, vergrendeld)

    def _vul(self, slot: str, vergrendeld: int) -> None:
        pakketmap = self.pakketmap
        assert pakketmap
        if mankeert := self.pakketten_mankeren(self.project / slot):
            zeg(f"Python-pakketten installeren: {opsomming(mankeert)}.")
            dists = self._dists(pakketmap)
            # What is not whole must not pass for installed; what pip had put aside when it was cut off is of no use.
            stuk = [dist for naam, wat in mankeert.items() if _is_schade(wat) for dist in dists[naam]]
            for rest in (*stuk, *pakketmap.glob("~*")):
                gooi_weg(rest)
            self._pip("Python-pakketten", vergrendeld, "--require-hashes", "-r", slot)
        if wat := self.eigen_mankeert():
            zeg(f"De opdracht kaart installeren ({wat}).")
            self._eigen.unlink(missing_ok=True)
            self._pip("de opdracht kaart", vergrendeld, "--no-deps", "--no-build-isolation", "--no-index", "-e", ".")
            shutil.copyfile(self.project / "pyproject.toml", self._eigen)


class Npm:
    """The npm packages of a project, in ``node_modules``."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.map = project / "node_modules"

    def _slot(self) -> str:
        return hashlib.sha256((self.project / "package-lock.json").read_bytes()).hexdigest()

    def mankeert(self, dev: bool) -> str:
        """What is wrong, in a few Dutch words; "" when all is whole. Without ``dev`` only for what the site needs."""
        if not os.path.lexists(self.map):
            return "node_modules is er nog niet"
        try:
            inhoud = json.loads((self.map / _INHOUD).read_bytes())
            if inhoud["slot"] != self._slot():
                return "node_modules is van een ander package-lock.json"
            if dev and inhoud["dev"] is None:
                return "wat de tests nodig hebben ontbreekt in node_modules"
            pad = niet_heel(self.map, [*inhoud["site"], *(inhoud["dev"] if dev else ())])
        except (OSError, ValueError, KeyError, TypeError):
            return "node_modules is niet af"
        return f"node_modules/{pad} is niet heel" if pad else ""

    def herstel(self, dev: bool, omgeving: Omgeving, vergrendeld: int = -1) -> None:
        """Install all packages beside what is there, and put them in its place. Raises ``Bezwaar``."""
        zeg(f"Node-pakketten installeren: {self.mankeert(dev)}.")
        werk = omgeving.map / "npm"
        gooi_weg(werk)
        werk.mkdir()
        for bestand in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copyfile(self.project / bestand, werk / bestand)
        voer_uit(
            "Node-pakketten",
            # Without a connection it should not take a minute to say so.
            [
                *("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retry-mintimeout=1000"),
                *("--fetch-retry-maxtimeout=5000", "--include=dev" if dev else "--omit=dev"),
            ],
            werk,
            vergrendeld,
            PATH=f"{os.environ['PATH']}:{omgeving.python.parent}",
        )
        nieuw = werk / "node_modules"
        nieuw.mkdir(exist_ok=True)
        schrijf_inhoud(nieuw, self._slot(), json.loads((werk / "package-lock.json").read_bytes())["packages"], dev)
        gooi_weg(self.map)
        nieuw.rename(self.map)
        gooi_weg(werk)
        if wat := self.mankeert(dev):
            raise Bezwaar(f"Na het installeren klopt het nog niet: {wat}. Meld dit aan de beheerder.")


_INHOUD = ".inhoud.json"
"""In node_modules: every file with its length, since npm keeps no such list; of which lock; None for what was left out."""


def schrijf_inhoud(node_modules: Path, slot: str, pakketten: dict[str, dict[str, object]], dev: bool) -> None:
    """Note what npm has just put in ``node_modules``, apart for the site and for the tests."""
    van_de_site = {
        pad.removeprefix("node_modules/") for pad, pakket in pakketten.items() if pad and not pakket.get("dev")
    }
    delen: dict[bool, list[tuple[str, int]]] = {True: [], False: []}
    for bestand in sorted(p for p in node_modules.rglob("*") if p.is_file()):
        pad = bestand.relative_to(node_modules)
        eigenaar = next((str(p) for p in pad.parents if f"node_modules/{p}" in pakketten), "")
        delen[eigenaar in van_de_site].append((str(pad), bestand.stat().st_size))
    heeft_dev = dev or not any(pakket.get("dev") for pakket in pakketten.values())
    inhoud = {"slot": slot, "site": delen[True], "dev": delen[False] if heeft_dev else None}
    (node_modules / _INHOUD).write_text(json.dumps(inhoud), encoding="utf-8")


def opsomming(mankeert: dict[str, str]) -> str:
    """``pyyaml (ontbreekt), jinja2 (ontbreekt)`` of what ails packages; of many only how many they are."""
    if len(mankeert) > 3:
        return f"{len(mankeert)} pakketten ontbreken of zijn niet heel"
    return ", ".join(f"{naam} ({wat})" for naam, wat in mankeert.items())


def gooi_weg(pad: Path) -> None:
    """Take away a file, a folder, or a link; never what a link leads to."""
    if pad.is_symlink() or pad.is_file():
        pad.unlink()
    elif pad.exists():
        shutil.rmtree(pad)


# -- the system -------------------------------------------------------------------------------------------


def systeem_ontbreekt(pakketten: Iterable[str]) -> list[str]:
    """Which of these Debian packages are not installed; none on a machine without dpkg."""
    nodig = [*pakketten, *([] if importlib.util.find_spec("ensurepip") else ["python3-venv"])]
    try:
        vraag = ["dpkg-query", "-W", "-f", "${Package} ${Status}\n", *nodig]
        er_zijn = subprocess.run(vraag, capture_output=True, text=True, check=False).stdout.splitlines()
    except FileNotFoundError:
        return []
    return [pakket for pakket in nodig if f"{pakket} install ok installed" not in er_zijn]


def installeer_systeem(pakketten: list[str]) -> None:
    """Install Debian packages, as root or with sudo. Raises ``Bezwaar``."""
    als: list[str] = []
    if os.geteuid() != 0:
        als = ["sudo", "-n"]
        if not shutil.which("sudo") or subprocess.run([*als, "true"], capture_output=True, check=False).returncode:
            raise Bezwaar(
                f"Vraag de beheerder om deze pakketten te installeren en probeer het dan opnieuw: {' '.join(pakketten)}"
            )
    wat = f"Debian-pakketten ({' '.join(pakketten)})"
    zeg(f"{wat} installeren.")
    apt = [*als, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    installeer = [*apt, "install", "-y", "--no-install-recommends", *pakketten]
    voer_uit(wat, [*apt, "update"], PROJECT)
    try:
        voer_uit(wat, installeer, PROJECT)
    except Mislukt as fout:
        if _DPKG_AFGEBROKEN not in fout.uitvoer:
            raise
        voer_uit(wat, [*als, "dpkg", "--configure", "-a"], PROJECT)
        voer_uit(wat, installeer, PROJECT)
    # Python may have learnt meanwhile to make environments.
    importlib.invalidate_caches()


# -- all of it --------------------------------------------------------------------------------------------

PROJECT = Path(__file__).resolve().parent


@contextmanager
def slot_op(pad: Path) -> Iterator[int]:
    """One at a time. ``pad`` is any file that stays; the descriptor of the lock is for the commands that are run."""
    with pad.open("rb+") as bestand:
        try:
            fcntl.flock(bestand, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            zeg("Er wordt al iets geïnstalleerd; even wachten tot dat klaar is.")
            fcntl.flock(bestand, fcntl.LOCK_EX)
        yield bestand.fileno()


def _zonder(map_: Path) -> str:
    """The search path of programs, without a folder."""
    return os.pathsep.join(deel for deel in os.environ["PATH"].split(os.pathsep) if deel != str(map_))


def zet_klaar(laag: Laag, project: Path = PROJECT) -> None:
    """Install what is missing or broken; do nothing when all is whole. Raises ``Bezwaar``."""
    omgeving, npm = Omgeving(project), Npm(project)
    # The node of the machine, or one in .venv. To look at browser code it must stay; to build, it need not.
    eigen_node = shutil.which("npm", path=_zonder(omgeving.python.parent)) is None
    sloten = [laag.slot, *([NODE_SLOT] if eigen_node and laag.dev else [])]

    def mankeert() -> bool:
        return bool(
            systeem_ontbreekt(laag.systeem) or any(omgeving.mankeert(slot) for slot in sloten) or npm.mankeert(laag.dev)
        )

    if not mankeert():
        return
    with slot_op(project / "pyproject.toml") as vergrendeld:
        if pakketten := systeem_ontbreekt(laag.systeem):
            installeer_systeem(pakketten)
        for slot in sloten:
            omgeving.herstel(slot, vergrendeld)
        if npm.mankeert(laag.dev):
            if eigen_node:
                omgeving.herstel(NODE_SLOT, vergrendeld)
            npm.herstel(laag.dev, omgeving, vergrendeld)


def keur_poort(woord: str) -> None:
    """Raise ``Bezwaar`` when the live preview can't be shown at this port."""
    if not woord.isdecimal() or not 0 < int(woord) < 65536:
        raise Bezwaar(f"'{woord}' is geen poort; kies een getal tussen 1024 en 65535, zoals: make serve POORT=8001")
    with socket.socket() as proef:
        proef.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            proef.bind(("127.0.0.1", int(woord)))
        except PermissionError:
            raise Bezwaar(
                f"Poort {woord} mag u niet gebruiken; kies een getal vanaf 1024, zoals: make serve POORT=8001"
            ) from None
        except OSError:
            ander = int(woord) + 1 if int(woord) < 65535 else 8001
            raise Bezwaar(
                f"Poort {woord} is al in gebruik, misschien door een ander voorbeeld dat nog open staat. "
                f"Sluit dat, of kies een andere poort: make serve POORT={ander}"
            ) from None


def main(argv: list[str]) -> int:
    """``klaarzetten.py site``, ``klaarzetten.py test`` or ``klaarzetten.py poort <number>``; the exit code."""
    try:
        if argv[0] == "poort":
            keur_poort(argv[1])
        else:
            zet_klaar(LAGEN[argv[0]])
    except Bezwaar as fout:
        print(fout, file=sys.stderr)
        return 1
    except OSError as fout:
        print(f"{uitleg(fout)}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Gestopt. De volgende keer gaat het hier verder.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
