"""Each command is measured on its own: one that fails says why, and takes nothing from the others."""

from __future__ import annotations

import sys
from pathlib import Path

from .meten import Meting, Mislukt, Opdracht, om_de_beurt


def python(code: str, map_: Path) -> Opdracht:
    return Opdracht([sys.executable, "-c", code], map_, {})


def test_one_that_fails_says_why_and_the_others_are_measured(tmp_path: Path) -> None:
    # Fails in the second round only.
    wispelturig = "import sys, pathlib; p = pathlib.Path('al'); p.exists() and sys.exit('nu niet'); p.touch()"
    uitkomst = om_de_beurt(
        {
            "first": python("print('een'); raise SystemExit(7)", tmp_path),
            "fickle": python(wispelturig, tmp_path),
            "killed": python("import os; os.kill(os.getpid(), 9)", tmp_path),
            "kaart": python("print('a.yml:1:1: fout: zo niet\\n\\n1 fout.'); raise SystemExit(1)", tmp_path),
            "absent": Opdracht([str(tmp_path / "er-niet")], tmp_path, {}),
            "last": python("import time; time.sleep(1)", tmp_path),
        },
        keer=2,
        opwarmen=False,
    )
    redenen = {naam: str(fout) for naam, fout in uitkomst.items() if isinstance(fout, Mislukt)}
    assert redenen.pop("absent").startswith("[Errno 2]")
    assert redenen == {
        "first": "exit 7: een",
        "fickle": "exit 1: nu niet",
        "killed": "signal 9: nothing was printed",
        "kaart": "exit 1: a.yml:1:1: fout: zo niet",
    }
    gemeten = uitkomst["last"]
    assert isinstance(gemeten, Meting)
    assert 0 < gemeten.cpu < gemeten.wand * 4
    assert gemeten.geheugen > 1
