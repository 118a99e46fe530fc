"""What ``make`` does before anything else: see whether all is whole, and make anew what is not.

A tiny project with a real environment: one Python package, one npm package for the site and one for the tests, all from
a folder, so that nothing asks the network.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hulp import PROJECT, wacht_tot

import klaarzetten
from klaarzetten import Bezwaar, Laag, Omgeving, keur_poort, lees_slot, slot_op, systeem_ontbreekt, zet_klaar

SITE = Laag((), "requirements.lock", dev=False)
TEST = Laag((), "requirements.lock", dev=True)

# Installs the project as setuptools would, without needing setuptools.
BACKEND = """
import zipfile
def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    info = "sociale_kaart-1.0.dist-info/"
    with zipfile.ZipFile(f"{wheel_directory}/sociale_kaart-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: sociale-kaart\\nVersion: 1.0\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\nkaart = klein:zeg\\n")
        wheel.writestr(info + "RECORD", "")
    return "sociale_kaart-1.0-py3-none-any.whl"
"""


def maak_wheel(map_: Path, versie: str) -> str:
    """A wheel of the package ``klein``; its line in a lock file."""
    info = f"klein-{versie}.dist-info"
    bestanden = {
        "klein/__init__.py": "def zeg():\n    print('hallo')\n",
        "klein/woorden.txt": "een twee drie\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: klein\nVersion: {versie}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{pad},sha256={base64.urlsafe_b64encode(hashlib.sha256(t.encode()).digest()).rstrip(b'=').decode()},{len(t)}\n"
        for pad, t in bestanden.items()
    )
    pad = map_ / f"klein-{versie}-py3-none-any.whl"
    with zipfile.ZipFile(pad, "w") as wheel:
        for naam, tekst in {**bestanden, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            wheel.writestr(naam, tekst)
    return f"klein=={versie} \\\n    --hash=sha256:{hashlib.sha256(pad.read_bytes()).hexdigest()}\n"


def maak_npm(map_: Path, naam: str) -> dict[str, str]:
    """An npm package as a file; what a package-lock.json says of it."""
    pad = map_ / f"{naam}-1.0.0.tgz"
    with tarfile.open(pad, "w:gz") as tar:
        for bestand, tekst in {
            "package.json": f'{{"name":"{naam}","version":"1.0.0"}}',
            "dist/a.js": "var a = 1;\n",
        }.items():
            info = tarfile.TarInfo(f"package/{bestand}")
            info.size = len(tekst)
            tar.addfile(info, io.BytesIO(tekst.encode()))
    hash_ = base64.b64encode(hashlib.sha512(pad.read_bytes()).digest()).decode()
    return {"version": "1.0.0", "resolved": f"file:{pad}", "integrity": f"sha512-{hash_}"}


@dataclass(frozen=True)
class Proef:
    """A project that is whole, and how it was when it was."""

    map: Path
    bewaard: Path

    winkel: Path
    """Where the packages come from."""

    @property
    def pakketten(self) -> Path:
        return next((self.map / ".venv" / "lib").glob("python*/site-packages"))

    def bewaar(self) -> None:
        shutil.copytree(self.map, self.bewaard, symlinks=True)

    def herstel(self) -> None:
        klaarzetten.gooi_weg(self.map)
        shutil.copytree(self.bewaard, self.map, symlinks=True)

    def zegt(self, capsys: pytest.CaptureFixture[str], laag: Laag = SITE) -> list[str]:
        """What is told while the project is made whole."""
        capsys.readouterr()
        zet_klaar(laag, self.map)
        return capsys.readouterr().out.splitlines()

    def werkt(self) -> bool:
        """Whether the command runs, with its package and its data."""
        kaart = subprocess.run([self.map / ".venv" / "bin" / "kaart"], capture_output=True, text=True, check=False)
        woorden = self.pakketten / "klein" / "woorden.txt"
        js = self.map / "node_modules" / "lettertype" / "dist" / "a.js"
        return kaart.stdout == "hallo\n" and woorden.stat().st_size == 14 and js.stat().st_size == 11


@pytest.fixture(scope="module")
def gemaakt(tmp_path_factory: pytest.TempPathFactory) -> Proef:
    map_ = tmp_path_factory.mktemp("proef")
    winkel = map_ / "winkel"
    winkel.mkdir()
    proef = Proef(map_ / "project", map_ / "bewaard", winkel)
    proef.map.mkdir()
    (proef.map / "backend.py").write_text(BACKEND)
    (proef.map / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "sociale-kaart"\nversion = "1.0"\n'
    )
    (proef.map / "requirements.lock").write_text(maak_wheel(winkel, "1.0"))
    (proef.map / "nieuw.lock").write_text(maak_wheel(winkel, "2.0"))
    (proef.map / ".npmrc").write_text(f"cache={winkel}/npm\n")
    site, test = maak_npm(winkel, "lettertype"), maak_npm(winkel, "keurmeester")
    afhankelijk = {
        "dependencies": {"lettertype": site["resolved"]},
        "devDependencies": {"keurmeester": test["resolved"]},
    }
    (proef.map / "package.json").write_text(json.dumps({"name": "proef", **afhankelijk}))
    pakketten = {"": afhankelijk, "node_modules/lettertype": site, "node_modules/keurmeester": {**test, "dev": True}}
    (proef.map / "package-lock.json").write_text(
        json.dumps({"name": "proef", "lockfileVersion": 3, "packages": pakketten})
    )
    with pytest.MonkeyPatch.context() as patch:
        for naam, waarde in pip_uit(winkel).items():
            patch.setenv(naam, waarde)
        zet_klaar(SITE, proef.map)
    # Of no use here, and many files to copy.
    for rest in [*proef.pakketten.glob("setuptools*"), *proef.pakketten.glob("*_distutils_hack")]:
        klaarzetten.gooi_weg(rest)
    proef.bewaar()
    return proef


def pip_uit(winkel: Path) -> dict[str, str]:
    """pip finds packages in a folder only."""
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(winkel), "PIP_CONFIG_FILE": os.devnull}


@pytest.fixture
def proef(gemaakt: Proef, monkeypatch: pytest.MonkeyPatch) -> Proef:
    for naam, waarde in pip_uit(gemaakt.winkel).items():
        monkeypatch.setenv(naam, waarde)
    gemaakt.herstel()
    return gemaakt


def test_a_whole_project_is_left_alone(
    proef: Proef, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert proef.werkt()
    monkeypatch.setattr(klaarzetten, "voer_uit", None)  # nothing is installed
    monkeypatch.setattr(klaarzetten, "slot_op", None)
    assert proef.zegt(capsys) == []


def leeg(pad: Path) -> None:
    pad.write_text("")


def tweede_versie(proef: Proef) -> None:
    shutil.copy2(proef.map / "nieuw.lock", proef.map / "requirements.lock")


def half_bijgewerkt(proef: Proef) -> None:
    shutil.copytree(proef.pakketten / "klein-1.0.dist-info", proef.pakketten / "klein-0.9.dist-info")


def andere_python(proef: Proef) -> None:
    (proef.map / ".venv" / "lib" / f"python3.{sys.version_info[1]}").rename(proef.map / ".venv" / "lib" / "python3.1")


def python_weg(proef: Proef) -> None:
    for naam in ("python", "python3"):
        klaarzetten.gooi_weg(pad := proef.map / ".venv" / "bin" / naam)
        pad.symlink_to("/usr/bin/python3.1")


def van_elders(proef: Proef) -> None:
    pip = proef.map / ".venv" / "bin" / "pip"
    # As long as it was, so that only its place is wrong.
    pip.write_text(pip.read_text().replace("project/.venv", "projekt/.venv"))


def ander_project(proef: Proef) -> None:
    with (proef.map / "pyproject.toml").open("a") as bestand:
        bestand.write("# iets anders\n")


def in_de_weg(proef: Proef) -> None:
    """A file stands where a folder comes: pip can't get round it."""
    klaarzetten.gooi_weg(proef.pakketten / "klein")
    (proef.pakketten / "klein").write_text("")


# How it was broken -> what is told. "NIEUW" stands for all that is told when .venv is made anew.
PYTHON: dict[str, tuple[Callable[[Proef], object], list[str]]] = {
    "no .venv": (
        lambda p: shutil.rmtree(p.map / ".venv"),
        ["De map .venv is er nog niet; die wordt gemaakt.", "NIEUW"],
    ),
    "an empty .venv": (
        lambda p: (shutil.rmtree(p.map / ".venv"), (p.map / ".venv").mkdir()),
        ["De map .venv past niet bij de Python van nu; die wordt gemaakt.", "NIEUW"],
    ),
    "a file with its name": (
        lambda p: (shutil.rmtree(p.map / ".venv"), leeg(p.map / ".venv")),
        ["De map .venv past niet bij de Python van nu; die wordt gemaakt.", "NIEUW"],
    ),
    "cut off before pip": (
        lambda p: [shutil.rmtree(pad) for pad in p.pakketten.glob("pip*")],
        ["De map .venv is niet af; die wordt gemaakt.", "NIEUW"],
    ),
    "cut off amid pip": (
        lambda p: (p.pakketten / "pip" / "__main__.py").unlink(),
        ["De map .venv is niet af; die wordt gemaakt.", "NIEUW"],
    ),
    "another Python": (andere_python, ["De map .venv past niet bij de Python van nu; die wordt gemaakt.", "NIEUW"]),
    "a Python that is gone": (python_weg, ["De map .venv past niet bij de Python van nu; die wordt gemaakt.", "NIEUW"]),
    "a folder that was moved": (van_elders, ["De map .venv is van een andere plek; die wordt gemaakt.", "NIEUW"]),
    "no package": (
        lambda p: [shutil.rmtree(pad) for pad in p.pakketten.glob("klein*")],
        ["Python-pakketten installeren: klein (ontbreekt)."],
    ),
    "a package without its files": (
        lambda p: shutil.rmtree(p.pakketten / "klein"),
        ["Python-pakketten installeren: klein (klein/__init__.py is niet heel)."],
    ),
    "one file away": (
        lambda p: (p.pakketten / "klein" / "woorden.txt").unlink(),
        ["Python-pakketten installeren: klein (klein/woorden.txt is niet heel)."],
    ),
    "one file cut short": (
        lambda p: leeg(p.pakketten / "klein" / "woorden.txt"),
        ["Python-pakketten installeren: klein (klein/woorden.txt is niet heel)."],
    ),
    "cut off amid a package": (
        lambda p: next(p.pakketten.glob("klein-*/RECORD")).unlink(),
        ["Python-pakketten installeren: klein (is niet af)."],
    ),
    "cut off amid an update": (half_bijgewerkt, ["Python-pakketten installeren: klein (staat er dubbel)."]),
    "a newer lock": (tweede_versie, ["Python-pakketten installeren: klein (heeft niet versie 2.0)."]),
    "a file where a folder comes": (
        in_de_weg,
        [
            "Python-pakketten installeren: klein (klein/__init__.py is niet heel).",
            "De map .venv is niet te herstellen; die wordt gemaakt.",
            "NIEUW",
        ],
    ),
    "no command": (
        lambda p: (p.map / ".venv" / "bin" / "kaart").unlink(),
        ["De opdracht kaart installeren (../../../bin/kaart is niet heel)."],
    ),
    "another pyproject.toml": (ander_project, ["De opdracht kaart installeren (is van iets anders)."]),
}
NIEUW = ["Python-pakketten installeren: klein (ontbreekt).", "De opdracht kaart installeren (ontbreekt)."]


# Making an environment takes seconds; the install that was killed stands for all that need it.
HERSTEL = [
    pytest.param(hoe, marks=pytest.mark.alles) if "NIEUW" in verwacht else hoe for hoe, (_, verwacht) in PYTHON.items()
]


@pytest.mark.parametrize("hoe", PYTHON)
def test_what_is_broken_in_the_environment_is_seen(proef: Proef, hoe: str) -> None:
    breek, verwacht = PYTHON[hoe]
    omgeving = Omgeving(proef.map)
    assert omgeving.mankeert(SITE.slot) == ""
    breek(proef)
    wat = Omgeving(proef.map).mankeert(SITE.slot)
    begin, _, _ = verwacht[0].removeprefix("De map ").removeprefix("Python-pakketten installeren: ").partition("; ")
    opdracht = re.fullmatch(r"De opdracht kaart installeren \((.*)\)\.", begin)
    assert wat == (f"de opdracht kaart {opdracht[1]}" if opdracht else begin.removesuffix("."))


@pytest.mark.parametrize("hoe", HERSTEL)
def test_what_is_broken_in_the_environment_is_made_anew(
    proef: Proef, hoe: str, capsys: pytest.CaptureFixture[str]
) -> None:
    breek, verwacht = PYTHON[hoe]
    breek(proef)
    assert proef.zegt(capsys) == [r for regel in verwacht for r in (NIEUW if regel == "NIEUW" else [regel])]
    assert proef.werkt()
    assert proef.zegt(capsys) == []


NODE: dict[str, tuple[Callable[[Path], object], str]] = {
    "no node_modules": (shutil.rmtree, "node_modules is er nog niet"),
    "an empty node_modules": (lambda m: (shutil.rmtree(m), m.mkdir()), "node_modules is niet af"),
    "one file away": (
        lambda m: (m / "lettertype" / "dist" / "a.js").unlink(),
        "node_modules/lettertype/dist/a.js is niet heel",
    ),
    "one file cut short": (
        lambda m: leeg(m / "lettertype" / "dist" / "a.js"),
        "node_modules/lettertype/dist/a.js is niet heel",
    ),
    "a list that is not whole": (lambda m: (m / ".inhoud.json").write_text('{"slot": "'), "node_modules is niet af"),
    "another lock": (
        lambda m: (m.parent / "package-lock.json").write_text((m.parent / "package-lock.json").read_text() + " "),
        "node_modules is van een ander package-lock.json",
    ),
}


@pytest.mark.parametrize("hoe", NODE)
def test_what_is_broken_in_node_modules_is_seen_and_made_anew(
    proef: Proef, hoe: str, capsys: pytest.CaptureFixture[str]
) -> None:
    breek, wat = NODE[hoe]
    breek(proef.map / "node_modules")
    assert proef.zegt(capsys) == [f"Node-pakketten installeren: {wat}."]
    assert proef.werkt()
    assert proef.zegt(capsys) == []


def test_the_tests_get_more_npm_packages_and_going_back_to_the_site_installs_nothing(
    proef: Proef, capsys: pytest.CaptureFixture[str]
) -> None:
    keurmeester = proef.map / "node_modules" / "keurmeester" / "dist" / "a.js"
    assert not keurmeester.exists()
    assert proef.zegt(capsys, TEST) == [
        "Node-pakketten installeren: wat de tests nodig hebben ontbreekt in node_modules."
    ]
    assert keurmeester.exists()
    assert proef.zegt(capsys, SITE) == proef.zegt(capsys, TEST) == []
    keurmeester.unlink()
    assert proef.zegt(capsys, SITE) == []
    assert proef.zegt(capsys, TEST) == ["Node-pakketten installeren: node_modules/keurmeester/dist/a.js is niet heel."]


def test_what_a_link_leads_to_is_never_touched(
    proef: Proef, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for naam in (".venv", "node_modules"):
        (proef.map / naam).rename(tmp_path / naam)
        (proef.map / naam).symlink_to(tmp_path / naam)
    (tmp_path / "node_modules" / "lettertype" / "dist" / "a.js").unlink()
    (proef.map / "pyproject.toml").write_text((proef.map / "pyproject.toml").read_text() + "# iets anders\n")
    voor = sorted(str(p) for p in tmp_path.rglob("*") if p.suffix != ".pyc")
    proef.zegt(capsys)
    assert proef.werkt()
    assert not (proef.map / ".venv").is_symlink()
    assert not (proef.map / "node_modules").is_symlink()
    assert sorted(str(p) for p in tmp_path.rglob("*") if p.suffix != ".pyc") == voor


def test_what_an_install_that_was_killed_left_behind_is_finished_the_next_time(
    proef: Proef, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(proef.map / ".venv")
    code = f"import klaarzetten, pathlib; klaarzetten.zet_klaar(klaarzetten.Laag((), 'requirements.lock', False), pathlib.Path({str(proef.map)!r}))"
    eerste = subprocess.Popen(
        [sys.executable, "-c", code], cwd=PROJECT, start_new_session=True, stdout=subprocess.DEVNULL
    )
    wacht_tot((proef.map / ".venv" / "pyvenv.cfg").exists)
    os.killpg(eerste.pid, signal.SIGKILL)
    eerste.wait()
    gezegd = proef.zegt(capsys)
    assert gezegd[0] in (
        "De map .venv past niet bij de Python van nu; die wordt gemaakt.",
        "De map .venv is niet af; die wordt gemaakt.",
    )
    assert gezegd[1:] == NIEUW
    assert proef.werkt()
    assert proef.zegt(capsys) == []


# -- what can't be done ------------------------------------------------------------------------------------


def test_without_a_network_one_sentence_says_so(proef: Proef, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(proef.pakketten / "klein")
    for naam in ("PIP_NO_INDEX", "PIP_FIND_LINKS"):
        monkeypatch.delenv(naam)
    # Nobody listens at this port.
    with socket.socket() as dicht:
        dicht.bind(("127.0.0.1", 0))
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{dicht.getsockname()[1]}/")
        monkeypatch.setenv("PIP_RETRIES", "0")
        with pytest.raises(Bezwaar) as fout:
            zet_klaar(SITE, proef.map)
    assert str(fout.value) == (
        "Er is internet nodig om Python-pakketten te installeren. Maak verbinding en geef dezelfde opdracht nog een keer."
    )


def test_another_reason_is_shown_and_the_environment_is_kept(proef: Proef, capsys: pytest.CaptureFixture[str]) -> None:
    slot = proef.map / "requirements.lock"
    slot.write_text(slot.read_text().replace("==1.0", "==3.0"))
    with pytest.raises(Bezwaar) as fout:
        zet_klaar(SITE, proef.map)
    assert "klein==3.0" in str(fout.value)
    assert str(fout.value).endswith(
        "\nHet installeren van Python-pakketten is niet gelukt. Stuur wat hierboven staat naar de beheerder."
    )
    assert capsys.readouterr().out == "Python-pakketten installeren: klein (heeft niet versie 3.0).\n"
    assert proef.werkt()


def test_who_comes_second_waits_for_the_first(proef: Proef, tmp_path: Path) -> None:
    pad = tmp_path / "slot"
    pad.touch()
    code = (
        "import klaarzetten, pathlib, sys\n"
        "with klaarzetten.slot_op(pathlib.Path(sys.argv[1])): print('binnen', flush=True)"
    )
    with slot_op(pad):
        tweede = subprocess.Popen(
            [sys.executable, "-c", code, str(pad)], cwd=PROJECT, stdout=subprocess.PIPE, text=True
        )
        assert tweede.stdout
        assert tweede.stdout.readline() == "Er wordt al iets geïnstalleerd; even wachten tot dat klaar is.\n"
        assert tweede.poll() is None
    assert tweede.communicate()[0] == "binnen\n"


def test_debian_packages_that_are_not_there_are_named() -> None:
    if not shutil.which("dpkg-query"):
        pytest.skip("this is not Debian")
    assert systeem_ontbreekt(["coreutils", "bestaat-niet", "libc6"]) == ["bestaat-niet"]


@pytest.mark.parametrize("woord", ["abc", "0", "65536", "-1", ""])
def test_what_is_no_port_is_refused(woord: str) -> None:
    with pytest.raises(Bezwaar, match="is geen poort; kies een getal tussen 1024 en 65535"):
        keur_poort(woord)


def test_a_port_that_is_taken_gets_a_sentence_and_a_free_one_gets_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as bezet:
        poort = bezet.getsockname()[1]
        gedaan = make("serve", f"POORT={poort}", "PY=false")
    assert gedaan.returncode != 0
    assert gedaan.stderr.splitlines()[0] == (
        f"Poort {poort} is al in gebruik, misschien door een ander voorbeeld dat nog open staat. "
        f"Sluit dat, of kies een andere poort: make serve POORT={poort + 1}"
    )
    keur_poort(str(poort))


# -- the Makefile and the locks ----------------------------------------------------------------------------


def make(*woorden: str) -> subprocess.CompletedProcess[str]:
    """``make``, without looking whether all is whole."""
    omgeving = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL")}
    return subprocess.run(
        ["make", "--old-file=klaar-site", *woorden],
        cwd=PROJECT,
        env=omgeving,
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_names_every_target_and_the_readme_names_no_other() -> None:
    hulp = make("help")
    assert hulp.returncode == 0
    genoemd = set(re.findall(r"^  make (\S+) +\S", hulp.stdout, re.M))
    (phony,) = re.findall(r"^\.PHONY: (.*)", (PROJECT / "Makefile").read_text("utf-8"), re.M)
    assert genoemd == set(phony.split()) - {"klaar-site", "klaar-test"}
    readme = (PROJECT / "README.md").read_text("utf-8")
    assert set(re.findall(r"\bmake ([a-z-]+)", readme)) == genoemd


def test_the_tests_stand_on_the_same_packages_as_the_site() -> None:
    site, test = lees_slot(PROJECT / "requirements.lock"), lees_slot(PROJECT / "requirements-test.lock")
    assert len(site) > 40
    assert site.items() <= test.items()
    regels = [
        r for slot in PROJECT.glob("requirements*.lock") for r in slot.read_text("utf-8").splitlines() if "==" in r
    ]
    assert sum(len(lees_slot(slot)) for slot in PROJECT.glob("requirements*.lock")) == len(regels)


def test_what_npm_leaves_out_for_another_kind_of_machine_is_not_missed(tmp_path: Path) -> None:
    """Of the bundler npm installs the program of this machine alone; the lock file names those of all."""
    (tmp_path / "package-lock.json").write_text("{}")
    programma = tmp_path / "node_modules" / "@bundel" / "linux-x64" / "bin" / "bundel"
    programma.parent.mkdir(parents=True)
    programma.write_text("1")
    pakketten: dict[str, dict[str, object]] = {
        f"node_modules/@bundel/{machine}": {"optional": True} for machine in ("linux-x64", "darwin-arm64")
    }
    npm = klaarzetten.Npm(tmp_path)
    klaarzetten.schrijf_inhoud(npm.map, npm._slot(), pakketten, dev=False)
    assert npm.mankeert(dev=False) == ""
    programma.unlink()
    assert npm.mankeert(dev=False) == "node_modules/@bundel/linux-x64/bin/bundel is niet heel"
