"""``make schade``: damage every sort of file in every way, and report what the check made of it.

Ends with 1 when anything ended in a traceback. The same seed gives the same damages.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hooks.stand import PROJECT

from .schade import Uitkomst, Werf, plan

_werf: Werf


def _begin(map_: str) -> None:
    """Each process has a copy of its own to damage."""
    global _werf
    _werf = Werf(Path(tempfile.mkdtemp(dir=map_)) / "werf", PROJECT)


def _een(wat: tuple[str, str, str]) -> Uitkomst:
    soort, bestand, zaad = wat
    return _werf.beschadig(soort, bestand, random.Random(zaad))


def main() -> int:
    """Run, print, and answer with the exit code."""
    parser = argparse.ArgumentParser(prog="make schade")
    parser.add_argument("--aantal", type=int, default=1500)
    parser.add_argument("--zaad", default="schade")
    parser.add_argument("--processen", type=int, default=2)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="schade-") as map_:
        taken = plan(Werf(Path(map_) / "eerste", PROJECT).bestanden, args.aantal, args.zaad)
        with ProcessPoolExecutor(args.processen, initializer=_begin, initargs=(map_,)) as pool:
            uitkomsten = list(pool.map(_een, taken, chunksize=20))
    sporen = [u for u in uitkomsten if u.spoor]
    stil = [u for u in uitkomsten if u.stil]
    for u in sporen:
        print(f"\n{u.soort}, {u.bestand}: {u.wat}\n{u.spoor}")
    print(f"\n{'schade':<28}{'keer':>6}{'gemeld':>8}{'zonder gevolg':>15}{'stil':>6}")
    for soort, keer in Counter(u.soort for u in uitkomsten).items():
        hier = [u for u in uitkomsten if u.soort == soort]
        gemeld, zonder = sum(u.gezegd for u in hier), sum(not (u.gezegd or u.anders or u.spoor) for u in hier)
        print(f"{soort:<28}{keer:>6}{gemeld:>8}{zonder:>15}{sum(u.stil for u in hier):>6}")
    print(f"\nStil aangenomen, en anders dan het was ({len(stil)} van {len(uitkomsten)}):")
    for u in sorted(stil, key=lambda u: (u.soort, u.bestand)):
        print(f"  {u.soort}: {u.bestand}: {u.wat}")
    print(f"\n{len(uitkomsten)} keer schade, {len(sporen)} keer een traceback, {len(stil)} keer stil aangenomen.")
    return 1 if sporen else 0


if __name__ == "__main__":
    sys.exit(main())
