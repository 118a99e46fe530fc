"""A state of the project that git remembers, laid out in a folder of its own."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..bevinding import kort
from ..inlezen.instellingen import EDITIES
from ..storing import Bezwaar

GEGEVENS = ("kaart", "methodiek", "content", *EDITIES.values())
"""Folders and files that hold data."""


@contextmanager
def op_revisie(project: Path, revisie: str) -> Iterator[Path]:
    """A folder with the data as they were at ``revisie``. Raises ``Bezwaar`` when git does not know it, or is not there."""
    vast = (
        git(project, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revisie}^{{commit}}").decode().strip()
    )
    if not vast:
        raise Bezwaar(
            f"Git kent '{kort(revisie)}' niet. Noem een tak, een label of een commit, zoals main of HEAD~1. "
            "Is dit een kopie met weinig geschiedenis? Haal dan eerst alles op: git fetch --unshallow"
        )
    er = git(project, "ls-tree", "--name-only", "-z", vast).decode().split("\0")
    paden = [naam for naam in GEGEVENS if naam in er]
    with tempfile.TemporaryDirectory() as map_:
        inhoud = git(project, "archive", "--format=tar", vast, "--", *paden)
        try:
            with tarfile.open(fileobj=io.BytesIO(inhoud)) as tar:
                tar.extractall(map_, filter="data")
        except tarfile.TarError:
            # A link out of the folder, or nothing at all.
            raise Bezwaar(f"De gegevens van '{kort(revisie)}' zijn niet uit git te halen") from None
        yield Path(map_)


def veranderde_bestanden(project: Path, revisie: str) -> list[str]:
    """Files that differ between ``revisie`` and the working copy, new ones too, from the folder of the project."""
    anders = git(project, "diff", "--name-only", "-z", "--relative", "--end-of-options", revisie, "--")
    nieuw = git(project, "ls-files", "--others", "--exclude-standard", "-z")
    return sorted({naam for naam in (anders + nieuw).decode(errors="replace").split("\0") if naam})


def git(project: Path, *woorden: str) -> bytes:
    """What a git command prints; nothing when it fails. Raises ``Bezwaar`` where there is no git."""
    try:
        return subprocess.run(["git", "-C", str(project), *woorden], capture_output=True, check=False).stdout
    except FileNotFoundError:
        raise Bezwaar("Het programma git is er niet; installeer het, want hiervoor is de geschiedenis nodig") from None
