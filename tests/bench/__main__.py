"""``python -m tests.bench``: all measurements in one run, printed as Markdown. ``--snel`` leaves out the largest site.

This is no test: nothing passes or fails. Times of one run can be compared with each other, not with those of
another machine or hour.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from statistics import median, quantiles

from hooks.vertaling import TALEN
from tests.hulp import PROJECT, omgeving

from .kaal import maak_kaal
from .maak import maak
from .meten import Meting, Opdracht, meet, om_de_beurt
from .toetsen import VERTRAGING, meet_toetsen
from .zoekindex import Maat, maak_scripts

KEER = 3
AANTALLEN = (250, 2500)
KAAL = "plain mkdocs-material + static-i18n, both editions"
# A poster holds some 40 organisations; a site of 250 can only be built without.
ZONDER_DRUKWERK = "import sys, hooks.bouw; hooks.bouw.schrijf_drukwerk = lambda *_: []; from hooks.opdracht import main; sys.exit(main())"


def zeg(tekst: str) -> None:
    """Tell whoever waits what is going on; the tables go to standard output."""
    print(f"… {tekst}", file=sys.stderr, flush=True)


def tabel(kop: list[str], rijen: Iterable[list[str]]) -> None:
    """Print a Markdown table: first column to the left, the rest to the right."""
    print(f"\n| {' | '.join(kop)} |\n|---|{'---:|' * (len(kop) - 1)}")
    for rij in rijen:
        print(f"| {' | '.join(rij)} |")


def kaart(project: Path, *woorden: str, drukwerk: bool = True) -> Opdracht:
    """The command ``kaart`` in a project."""
    python = [sys.executable, *(["-m", "hooks.opdracht"] if drukwerk else ["-c", ZONDER_DRUKWERK])]
    # Compiled modules stay, as they do for whoever builds twice.
    return Opdracht(
        [*python, *woorden], project, {k: v for k, v in omgeving().items() if k != "PYTHONDONTWRITEBYTECODE"}
    )


def rij(naam: str, m: Meting, maat: Meting | None = None) -> list[str]:
    """One line of the table of commands; ``maat`` is the base line."""
    verhouding = [f"{m.wand / maat.wand:.2f}", f"{m.cpu / maat.cpu:.2f}"] if maat else ["", ""]
    return [naam, f"{m.wand:.1f}", f"{m.cpu:.1f}", f"{m.geheugen:.0f}", *verhouding]


def meet_opdrachten(werk: Path, site: Path, projecten: dict[int, Path], snel: bool) -> None:
    """Time and memory of checking and building."""
    kop = ["command", "wall s", "CPU s", "memory MiB", "wall ÷ plain", "CPU ÷ plain"]
    paginas = maak_kaal(site, werk / "kaal")
    mkdocs = " && ".join(f"{sys.executable} -m mkdocs build -q -f {editie}.yml" for editie in paginas)
    doel = ["--doel", str(werk / "doel")]
    zeg(f"kaart bouw en een kale site, elk {KEER + 1} keer")
    m = om_de_beurt(
        {
            "`kaart controleer`": kaart(PROJECT, "controleer"),
            KAAL: Opdracht(["sh", "-c", mkdocs], werk / "kaal", omgeving()),
            "`kaart bouw`": kaart(PROJECT, "bouw", *doel),
            "`kaart bouw --tegelijk 1`": kaart(PROJECT, "bouw", "--tegelijk", "1", *doel),
            "`kaart bouw`, no prints": kaart(PROJECT, "bouw", *doel, drukwerk=False),
            "`kaart bouw --tegelijk 1`, no prints": kaart(PROJECT, "bouw", "--tegelijk", "1", *doel, drukwerk=False),
        },
        KEER,
    )
    print(
        f"\n## The kaart of today: {sum(paginas.values())} pages ({', '.join(f'{editie} {n}' for editie, n in paginas.items())})"
    )
    tabel(kop, (rij(naam, meting, m[KAAL]) for naam, meting in m.items()))
    print(
        "\nPlain: the text of the same pages as Markdown, Material's own header, menu and search, one process per edition. "
        "Ours besides: all checks, card and header layouts, an index and opening hours per language, fonts, "
        f"and (unless left out) all prints; it reads the data once and builds languages in parallel ({os.cpu_count()} processors here)."
    )
    rijen = []
    for aantal, project in projecten.items():
        zeg(f"{aantal} organisaties")
        rijen.append(
            rij(
                f"`kaart controleer`, {aantal} organisations", om_de_beurt({"": kaart(project, "controleer")}, KEER)[""]
            )
        )
        bouw = kaart(project, "bouw", *doel, drukwerk=False)
        if aantal < max(projecten):
            rijen.append(rij(f"`kaart bouw`, {aantal} organisations, no prints", om_de_beurt({"": bouw}, KEER)[""]))
        elif not snel:
            rijen.append(rij(f"`kaart bouw`, {aantal} organisations, no prints (one run)", meet(bouw)))
    print("\n## Invented organisations beside the real ones")
    tabel(kop[:4], (r[:4] for r in rijen))


def meet_zoeken(werk: Path, site: Path, projecten: dict[int, Path]) -> None:
    """Size of the index and speed of the search."""
    scripts = {}
    for aantal, project in projecten.items():
        zeg(f"zoekindex van {aantal} organisaties")
        scripts[aantal] = maak_scripts(project, site / "deelnemer")
    print("\n## Search index, kB per language: raw · gzip -9 · brotli (target: 300 kB compressed at 2,500)")
    tabel(
        ["organisations", *TALEN],
        (
            [str(aantal), *(Maat.van(per_taal[taal][f"assets/zoek/{taal}.js"]).woorden for taal in TALEN)]
            for aantal, per_taal in scripts.items()
        ),
    )
    rijen = []
    for aantal, per_taal in scripts.items():
        zeg(f"toetsen in Chromium, {aantal} organisaties")
        for (veld, taal), t in meet_toetsen(site / "deelnemer", per_taal, werk / f"zoek-{aantal}").items():
            p95, werk_p95 = (quantiles(tijden, n=20)[-1] for tijden in (t.beeld, t.werk))
            rijen.append(
                [
                    f"{aantal}, {veld}, {taal}",
                    str(len(t.beeld)),
                    f"{median(t.beeld):.0f}",
                    f"{p95:.0f}",
                    f"{median(t.werk):.0f}",
                    f"{werk_p95:.0f}",
                    f"{t.laden:.0f}",
                    f"{t.opbouwen:.0f}",
                ]
            )
    print(
        f"\n## From key to result, ms, Chromium with its processor slowed down {VERTRAGING} times (target: 50 ms at 2,500)"
    )
    tabel(
        [
            "organisations, field, language",
            "keys",
            "shown: median",
            "shown: p95",
            "script: median",
            "script: p95",
            "load index",
            "build index",
        ],
        rijen,
    )
    print(
        "\nShown: from the input event until after the frame with the results, waiting for the frame included (up to 17 ms)."
    )


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Meet hoe snel en hoe groot alles is.")
    parser.add_argument("--snel", action="store_true", help=f"sla de site met {max(AANTALLEN)} organisaties over")
    parser.add_argument("--alleen", choices=["bouw", "zoeken"], help="meet maar een van beide")
    args = parser.parse_args()
    werk = Path(tempfile.mkdtemp(prefix="kaart-bench-"))
    try:
        zeg("de kaart van nu bouwen, en verzonnen organisaties erbij maken")
        site = werk / "site"
        meet(kaart(PROJECT, "bouw", "--doel", str(site)))
        projecten = {aantal: maak(werk / f"project-{aantal}", aantal) for aantal in AANTALLEN}
        nu = len(list((PROJECT / "kaart" / "organisaties").glob("*.yml")))
        print(
            f"# Benchmark\n\nMedian of {KEER} runs after a warm-up; memory: all processes together (PSS), looked at 50 times a second."
        )
        if args.alleen != "zoeken":
            meet_opdrachten(werk, site, projecten, args.snel)
        if args.alleen != "bouw":
            meet_zoeken(werk, site, {nu: PROJECT, **projecten})
    finally:
        shutil.rmtree(werk, ignore_errors=True)


if __name__ == "__main__":
    main()
