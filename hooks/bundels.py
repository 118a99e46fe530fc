"""The browser code: from the modules in browser/ one script for each kind of page, as every promised browser reads it.

A classic script, since a page that is opened from disk may load no module.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from .npm import uit_npm
from .stand import PROJECT
from .storing import Bezwaar

BRON = Path(__file__).parent / "browser"
GEWOON = "bladzijde"
"""The script of a page that is of no kind of its own."""

# What esbuild calls a browser; Samsung Internet is Chrome.
_MOTOR = {"chrome": "chrome", "edge": "edge", "firefox": "firefox", "safari": "safari", "ios_saf": "ios"}


def bundels() -> tuple[str, ...]:
    """The names of the scripts: kinds of pages, and ``vooraf``, which stands in the head of all of them."""
    return tuple(sorted(pad.stem for pad in (BRON / "bladen").glob("*.js")))


def maak_bundels(doel: Path) -> None:
    """Write the scripts of all kinds of pages into the folder ``doel``. Raises ``Bezwaar``."""
    esbuild(*(str(BRON / "bladen" / f"{naam}.js") for naam in bundels()), "--minify", f"--outdir={doel.resolve()}")


def esbuild(*woorden: str) -> bytes:
    """Bundle modules into classic scripts; what comes out when no file is asked for. Raises ``Bezwaar``."""
    # The program itself: what npm puts before it needs node.
    programma = uit_npm("@esbuild/*/bin/esbuild")
    gedaan = subprocess.run(
        [
            *(str(programma), *woorden, "--bundle", "--format=iife", "--charset=utf8", "--legal-comments=none"),
            *("--log-level=warning", f"--target={_beloofd()}"),
        ],
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if gedaan.returncode or gedaan.stderr:
        raise Bezwaar(f"de scripts van de site zijn niet te maken:\n{gedaan.stderr.decode(errors='replace').strip()}")
    return gedaan.stdout


def _beloofd() -> str:
    """The browsers of package.json as esbuild names them."""
    regels = json.loads((PROJECT / "package.json").read_text(encoding="utf-8"))["browserslist"]
    paren = [re.split(r" >= ", regel) for regel in regels]
    return ",".join(f"{_MOTOR[naam]}{versie}" for naam, versie in paren if naam in _MOTOR)
