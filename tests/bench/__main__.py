"""``python -m tests.bench``: all measurements in one run, printed as Markdown.

Times of one run can be compared with each other, not with those of another machine or hour. Nothing is judged by its
figures; but each measurement that can be made is, one that can't says why in its row, and then the exit code is 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

from hooks.stand import lees_stand
from tests.hulp import PROJECT, TALEN, alleen_in, kopieer_project, omgeving

from .kaal import maak_kaal
from .maak import maak
from .meten import Meting, Mislukt, Opdracht, meet, om_de_beurt
from .toetsen import TOETSVRAGEN, VELDEN, VERTRAGING, Toetsen, browser
from .zoekindex import Maat, adressen_van, maak_scripts
from .zoekvragen import VOUWEN, VRAGEN, Telling, indexen
from .zoekvragen import meet as meet_vragen

T = TypeVar("T")
KAAL = "plain mkdocs-material + static-i18n, both editions"


@dataclass(frozen=True, slots=True)
class Omvang:
    """How much is measured: sites of how many organisations, in which languages, how often, and whether with prints and
    one language at a time as well."""

    aantallen: tuple[int, ...]
    talen: tuple[str, ...]
    keer: int
    opwarmen: bool
    alles: bool
    bouw_tot: int = 2500
    """A larger site is not built."""


GEWOON = Omvang((250, 2500), TALEN, keer=3, opwarmen=True, alles=True)
# Every table, from figures that mean nothing.
KLEIN = Omvang((60,), ("nl",), keer=1, opwarmen=False, alles=False)


@dataclass(slots=True)
class Verslag:
    """What is printed, and what could not be measured."""

    mislukt: dict[str, Mislukt] = field(default_factory=dict)

    def probeer(self, naam: str, doe: Callable[[], T]) -> T | Mislukt:
        """What ``doe`` gives, or why it gives nothing."""
        try:
            return doe()
        except Exception as fout:
            return self.noteer(naam, fout)

    def noteer(self, naam: str, fout: Exception) -> Mislukt:
        """Remember that a measurement failed."""
        if not isinstance(fout, Mislukt):
            spoor = "".join(traceback.format_exception(fout)).splitlines()[-20:]
            fout = Mislukt(f"{type(fout).__name__}: {str(fout).partition(chr(10))[0]}", "\n".join(spoor))
        self.mislukt[naam] = fout
        return fout

    def tabel(self, kop: list[str], rijen: Iterable[tuple[str, list[str] | Mislukt]]) -> None:
        """Print a Markdown table of names and their figures: names to the left, the rest to the right."""
        print(f"\n| {' | '.join(kop)} |\n|---|{'---:|' * (len(kop) - 1)}")
        for naam, cellen in rijen:
            if isinstance(cellen, Mislukt):
                self.noteer(naam, cellen)
                cellen = [f"failed: {str(cellen)[:200].replace('|', '/')}"]
            print(f"| {' | '.join([naam, *cellen, *[''] * (len(kop) - 1 - len(cellen))])} |", flush=True)

    def slot(self) -> int:
        """Print what failed at length; the exit code."""
        if self.mislukt:
            print(f"\n## Failed: {len(self.mislukt)}")
        redenen: dict[Mislukt, list[str]] = {}
        for naam, fout in self.mislukt.items():
            redenen.setdefault(fout, []).append(naam)
        for fout, namen in redenen.items():
            print(f"\n{'; '.join(namen)}: {fout}\n\n```\n{fout.uitvoer}\n```")
        return 1 if self.mislukt else 0


def zeg(tekst: str) -> None:
    """Tell whoever waits what is going on; the tables go to standard output."""
    print(f"… {tekst}", file=sys.stderr, flush=True)


def kaart(project: Path, *woorden: str) -> Opdracht:
    """The command ``kaart`` in a project."""
    # Compiled modules stay, as they do for whoever builds twice.
    return Opdracht(
        [sys.executable, "-m", "hooks.opdracht", *woorden],
        project,
        {k: v for k, v in omgeving().items() if k != "PYTHONDONTWRITEBYTECODE"},
    )


def cellen(m: Meting | Mislukt, maat: Meting | Mislukt | None = None) -> list[str] | Mislukt:
    """The figures of a command; ``maat`` is the base line."""
    if isinstance(m, Mislukt):
        return m
    verhouding = [f"{m.wand / maat.wand:.2f}", f"{m.cpu / maat.cpu:.2f}"] if isinstance(maat, Meting) else []
    return [f"{m.wand:.1f}", f"{m.cpu:.1f}", f"{m.geheugen:.0f}", *verhouding]


@dataclass(frozen=True, slots=True)
class Bank:
    """Where everything is measured: a folder to work in, the project of today and its site, and larger projects."""

    werk: Path
    omvang: Omvang
    verslag: Verslag
    nu: Path
    site: Path | Mislukt
    projecten: dict[int, Path | Mislukt]

    @classmethod
    def maak(cls, werk: Path, omvang: Omvang, verslag: Verslag) -> Bank:
        """Build the site of today once, and make the projects."""
        nu = PROJECT
        if omvang.talen != TALEN:
            nu = kopieer_project(werk / "nu")
            alleen_in(nu, *omvang.talen)

        def bouw() -> Path:
            meet(kaart(nu, "bouw", "--zonder-drukwerk", "--doel", str(werk / "site")))
            return werk / "site"

        def verzin(aantal: int) -> Path:
            project = maak(werk / f"project-{aantal}", aantal)
            alleen_in(project, *omvang.talen)
            return project

        zeg("de kaart van nu bouwen, en verzonnen organisaties erbij maken")
        site = verslag.probeer("the site of today, which other measurements start from", bouw)
        projecten = {
            aantal: verslag.probeer(f"inventing {aantal} organisations", lambda aantal=aantal: verzin(aantal))  # type: ignore[misc]
            for aantal in omvang.aantallen
        }
        return cls(werk, omvang, verslag, nu, site, projecten)

    def _bouw(self, project: Path, *woorden: str) -> Opdracht:
        """``kaart bouw``; with prints and without each in a folder of its own, so that neither finds work done."""
        doel = "zonder" if "--zonder-drukwerk" in woorden else "met"
        return kaart(project, "bouw", *woorden, "--doel", str(self.werk / doel))

    def _beurten(self, opdrachten: dict[str, Opdracht]) -> dict[str, Meting | Mislukt]:
        return om_de_beurt(opdrachten, self.omvang.keer, self.omvang.opwarmen)

    def meet_opdrachten(self) -> None:
        """Time and memory of checking and building."""
        kop = ["command", "wall s", "CPU s", "memory MiB", "wall ÷ plain", "CPU ÷ plain"]
        zonder, een = "--zonder-drukwerk", ("--tegelijk", "1")
        opdrachten = {"`kaart controleer`": kaart(self.nu, "controleer")}
        paginas: dict[str, int] | Mislukt = (
            self.verslag.probeer(KAAL, lambda: maak_kaal(site, self.werk / "kaal", self.omvang.talen))
            if isinstance(site := self.site, Path)
            else site
        )
        if isinstance(paginas, dict):
            mkdocs = " && ".join(f"{sys.executable} -m mkdocs build -q -f {editie}.yml" for editie in paginas)
            opdrachten[KAAL] = Opdracht(["sh", "-c", mkdocs], self.werk / "kaal", omgeving())
        opdrachten["`kaart bouw`, no prints"] = self._bouw(self.nu, zonder)
        if self.omvang.alles:
            opdrachten["`kaart bouw --tegelijk 1`, no prints"] = self._bouw(self.nu, zonder, *een)
            opdrachten["`kaart bouw`"] = self._bouw(self.nu)
            opdrachten["`kaart bouw --tegelijk 1`"] = self._bouw(self.nu, *een)
        zeg("kaart bouw en een kale site")
        m = self._beurten(opdrachten)
        m.setdefault(KAAL, paginas if isinstance(paginas, Mislukt) else Mislukt("not measured"))
        hoeveel = (
            f"{sum(paginas.values())} pages ({', '.join(f'{editie} {n}' for editie, n in paginas.items())})"
            if isinstance(paginas, dict)
            else "an unknown number of pages"
        )
        print(f"\n## The kaart of today: {hoeveel}")
        self.verslag.tabel(kop, ((naam, cellen(meting, m[KAAL])) for naam, meting in m.items()))
        print(
            "\nPlain: the text of the same pages as Markdown, Material's own header, menu and search, one process per edition. "
            "Ours besides: all checks, card and header layouts, an index and opening hours per language, fonts, "
            f"and (unless left out) all prints; it reads the data once and builds languages in parallel ({os.cpu_count()} processors here)."
        )
        rijen: list[tuple[str, list[str] | Mislukt]] = []
        for aantal, project in self.projecten.items():
            namen = (f"`kaart controleer`, {aantal} organisations", f"`kaart bouw`, {aantal} organisations, no prints")
            if isinstance(project, Mislukt):
                rijen += [(naam, project) for naam in namen]
                continue
            zeg(f"{aantal} organisaties")
            opdrachten = dict(zip(namen, (kaart(project, "controleer"), self._bouw(project, zonder)), strict=True))
            if aantal > self.omvang.bouw_tot:
                del opdrachten[namen[1]]
            # The largest takes minutes: it is run once.
            gemeten = om_de_beurt(opdrachten, 1, opwarmen=False) if aantal > 1000 else self._beurten(opdrachten)
            rijen += [
                (f"{naam} (one run)" if aantal > 1000 else naam, cellen(meting)) for naam, meting in gemeten.items()
            ]
        print("\n## Invented organisations beside the real ones")
        self.verslag.tabel(kop[:4], rijen)

    def meet_zoeken(self) -> None:
        """Size of the index and speed of the search."""
        aantal_nu = len(list((self.nu / "kaart" / "organisaties").glob("*.yml")))
        scripts: dict[int, dict[str, dict[str, str]] | Mislukt] = {}
        for aantal, project in {aantal_nu: self.nu, **self.projecten}.items():
            zeg(f"zoekindex van {aantal} organisaties")
            scripts[aantal] = (
                fout
                if (fout := next((x for x in (project, self.site) if isinstance(x, Mislukt)), None))
                else self.verslag.probeer(f"search index, {aantal}", lambda p=project: self._scripts(p))  # type: ignore[misc]
            )
        print(
            "\n## Search index, kB per language: raw · gzip -9 · brotli (target: 300 kB compressed at 2,500)",
            flush=True,
        )
        self.verslag.tabel(
            ["organisations", *self.omvang.talen],
            (
                (
                    str(aantal),
                    per_taal
                    if isinstance(per_taal, Mislukt)
                    else [
                        Maat.van(*(per_taal[taal][adres] for adres in adressen_van(taal))).woorden
                        for taal in self.omvang.talen
                    ],
                )
                for aantal, per_taal in scripts.items()
            ),
        )
        rijen = [rij for aantal, per_taal in scripts.items() for rij in self._toetsen(aantal, per_taal)]
        print(
            f"\n## From key to result, ms, Chromium with its processor slowed down {VERTRAGING} times (target: 50 ms at 2,500)"
        )
        self.verslag.tabel(
            [
                "organisations, field, language",
                "keys",
                "shown: median",
                "shown: p95",
                "script: median",
                "script: p95",
                "load index",
                "build index",
                "first, slow 3G",
            ],
            rijen,
        )
        print(
            "\nShown: from the input event until after the frame with the results, waiting for the frame included (up to 17 ms). First, slow 3G: "
            "from the first letter, typed as soon as the page is there, to the first answer (target: 1500 ms; normal processor)."
        )

    def meet_vragen(self, bestanden: Sequence[Path]) -> None:
        """How often the search gives the right answer."""
        zeg("zoekvragen, en elke eigen zegswijze een keer weggelaten")
        gemeten = self.verslag.probeer(
            "right answers", lambda: meet_vragen(indexen(lees_stand(self.nu / "kaart"), self.omvang.talen), bestanden)
        )
        if isinstance(gemeten, Mislukt):
            self.verslag.tabel(["right answers"], [("right answers", gemeten)])
        else:
            toon_vragen(gemeten, self.verslag, met_fouten=False)

    def _scripts(self, project: Path) -> dict[str, dict[str, str]]:
        assert isinstance(self.site, Path)
        return maak_scripts(project, self.site / "deelnemer", self.omvang.talen)

    def _toetsen(
        self, aantal: int, scripts: dict[str, dict[str, str]] | Mislukt
    ) -> list[tuple[str, list[str] | Mislukt]]:
        """The rows of one size of site: a field and a language each."""
        namen = {
            (veld, taal): f"{aantal}, {veld}, {taal}"
            for taal in TOETSVRAGEN
            if taal in self.omvang.talen
            for veld in VELDEN
        }
        gemeten: dict[str, list[str] | Mislukt] = {}
        if isinstance(scripts, Mislukt):
            return [(naam, scripts) for naam in namen.values()]
        zeg(f"toetsen in Chromium, {aantal} organisaties")
        assert isinstance(self.site, Path)
        try:
            with browser(self.site / "deelnemer", scripts, self.werk / f"zoek-{aantal}") as toets:
                for (veld, taal), naam in namen.items():
                    gemeten[naam] = self.verslag.probeer(
                        naam,
                        lambda veld=veld, taal=taal: _cellen_van(toets(veld, taal)),  # type: ignore[misc]
                    )
        except Exception as fout:
            # No browser: no row that is not there yet.
            for naam in [n for n in namen.values() if n not in gemeten]:
                gemeten[naam] = self.verslag.noteer(naam, fout)
        return list(gemeten.items())


def toon_vragen(gemeten: dict[str, dict[tuple[str, str], Telling]], verslag: Verslag, met_fouten: bool) -> None:
    """A table per file, and what was not right."""
    for bron, tellingen in gemeten.items():
        print(f"\n## Right answers: {'own wordings, each left out in turn' if bron == 'kruis' else bron}")
        verslag.tabel(
            ["language, kind", "questions", "first", "first three"],
            ((f"{taal}, {soort}", t.cellen) for (taal, soort), t in sorted(tellingen.items())),
        )
        if met_fouten:
            for (taal, soort), t in sorted(tellingen.items()):
                print("\n".join([f"\n{taal}, {soort}: not first", *(f"- {m}" for m in t.mis)] if t.mis else []))


def zoekvragen(woorden: Sequence[str]) -> int:
    """``python -m tests.bench zoekvragen [file.jsonl …]``."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench zoekvragen", description="Meet hoe vaak het zoeken het goede antwoord geeft."
    )
    parser.add_argument("bestanden", nargs="*", type=Path, help="zoekvragen met hun goede antwoorden (.jsonl)")
    parser.add_argument("--taal", action="append", choices=TALEN, help="alleen deze taal; mag vaker")
    parser.add_argument("--zonder-kruis", action="store_true", help="laat de eigen zegswijzen erbuiten")
    parser.add_argument("--kort", action="store_true", help="zeg niet wat er mis ging")
    args = parser.parse_args(woorden)
    gemeten = meet_vragen(
        indexen(lees_stand(PROJECT / "kaart"), args.taal or TALEN),
        [*VRAGEN, *args.bestanden],
        0 if args.zonder_kruis else VOUWEN,
    )
    toon_vragen(gemeten, Verslag(), met_fouten=not args.kort)
    return 0


def _cellen_van(t: Toetsen) -> list[str]:
    p95, werk_p95 = (quantiles(tijden, n=20)[-1] for tijden in (t.beeld, t.werk))
    tijden = (median(t.beeld), p95, median(t.werk), werk_p95, t.laden, t.opbouwen, t.eerste)
    return [str(len(t.beeld)), *(f"{tijd:.0f}" for tijd in tijden)]


def main() -> int:
    """Measure everything and print it; 1 when something could not be measured."""
    if sys.argv[1:2] == ["zoekvragen"]:
        return zoekvragen(sys.argv[2:])
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Meet hoe snel en hoe groot alles is.")
    parser.add_argument(
        "--snel", action="store_true", help=f"sla de site met {max(GEWOON.aantallen)} organisaties over"
    )
    parser.add_argument(
        "--klein", action="store_true", help="alles heel klein en eenmaal: om te zien of het meten werkt"
    )
    parser.add_argument("--keer", type=int, help=f"hoe vaak elke meting (anders: {GEWOON.keer})")
    parser.add_argument("--alleen", choices=["bouw", "zoeken"], help="meet maar een van beide")
    parser.add_argument(
        "--zoekvragen", action="append", default=[], type=Path, help="zoekvragen met hun goede antwoorden (.jsonl)"
    )
    args = parser.parse_args()
    omvang = KLEIN if args.klein else GEWOON
    if args.snel:
        omvang = replace(omvang, bouw_tot=max(omvang.aantallen) - 1)
    if args.keer:
        omvang = replace(omvang, keer=args.keer)
    werk, verslag = Path(tempfile.mkdtemp(prefix="kaart-bench-")), Verslag()
    try:
        print(
            f"# Benchmark\n\nMedian of {omvang.keer} runs{' after a warm-up' if omvang.opwarmen else ''}; "
            "memory: all processes together (PSS), looked at 50 times a second.",
            flush=True,
        )
        bank = Bank.maak(werk, omvang, verslag)
        if args.alleen != "zoeken":
            bank.meet_opdrachten()
        if args.alleen != "bouw":
            bank.meet_vragen([*VRAGEN, *args.zoekvragen])
            bank.meet_zoeken()
        return verslag.slot()
    except KeyboardInterrupt:
        zeg("gestopt")
        return 130
    finally:
        shutil.rmtree(werk, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
