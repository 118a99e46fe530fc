"""The style sheets of the site: our own in one piece, in words that every promised browser knows, after what our pages
need of the theme's.

``light-dark()`` and what else is newer than the browsers of package.json is lowered by lightningcss.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import tinycss2

from .npm import uit_npm
from .storing import Bezwaar

BRON = Path(__file__).parent / "paginas" / "stijlen"
"""What stands in it becomes a style sheet of the site; its folders hold parts of those."""
VOOR_ALLES = "kaart.css"
VAN_HET_THEMA = frozenset({"md-container", "md-main", "md-main__inner", "md-typeset"})
"""The classes of the theme that our pages have and that show; it styles many more."""
_BELOOFD = Path(__file__).resolve().parent.parent / "package.json"


def schrijf_stijlen(map_: Path) -> None:
    """Write the style sheets into ``map_``. Raises ``Bezwaar`` when one is wrong, or a package is missing."""
    map_.mkdir(parents=True, exist_ok=True)
    for pad in sorted(BRON.glob("*.css")):
        css = _lichter(pad)
        if pad.name == VOOR_ALLES:
            css = _lichter(van_het_thema(_thema(), css)) + css
        (map_ / pad.name).write_text(css, encoding="utf-8")


def _lichter(bron: Path | str) -> str:
    """A file with all that it imports, or the text of a style sheet: short, and lowered to the promised browsers."""
    bundel = ("--bundle", bron) if isinstance(bron, Path) else ()
    uit = subprocess.run(
        [uit_npm("lightningcss-cli-*/lightningcss*"), "--minify", "--targets", _browsers(), *bundel],
        cwd=BRON,
        input=None if bundel else str(bron),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if uit.returncode:
        raise Bezwaar(_fout(uit.stderr))
    return uit.stdout


def _fout(gemeld: str) -> str:
    """Where the mistake is, from what lightningcss says of it: a dump in English, that counts lines from 0."""
    if plek := re.search(r'kind: (.+), loc: .*filename: "(.+?)", line: (\d+), column: (\d+)', gemeld):
        return f"hooks/paginas/stijlen/{plek[2]}:{int(plek[3]) + 1}:{plek[4]}: fout: hier staat iets dat geen CSS is ({plek[1]})"
    return f"de stijlen van de site zijn niet te maken; lightningcss meldt: {gemeld.strip()}"


@cache
def _browsers() -> str:
    beloofd: list[str] = json.loads(_BELOOFD.read_text(encoding="utf-8"))["browserslist"]
    return ", ".join(beloofd)


# -- the theme's ------------------------------------------------------------------------------------------


def _thema() -> str:
    spec = find_spec("material")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("mkdocs-material is not installed")
    map_ = Path(spec.submodule_search_locations[0]) / "templates" / "assets" / "stylesheets"
    return next(map_.glob("main.*.min.css")).read_text(encoding="utf-8")


@cache
def van_het_thema(thema: str, eigen: str) -> str:
    """What is left of the theme's style sheet ``thema``, in its order, when nothing is kept that can't match on our pages.

    So rules for classes other than ``VAN_HET_THEMA``, for its switches, and variables that nothing asks for: neither what
    is kept, nor our own ``eigen``.
    """
    css = "\n".join(_geraakt(_regels(thema)))
    while (korter := _zonder_ongevraagde(css, eigen)) != css:
        css = korter
    return css


def _regels(css: str | list[Any]) -> list[Any]:
    return list(tinycss2.parse_rule_list(css, skip_comments=True, skip_whitespace=True))


def _geraakt(regels: Iterable[Any]) -> Iterator[str]:
    """The rules that can match, as text. Of those with an @ only the ones that hold such rules: the rest (fonts, animations,
    margins of paper) is not for what we show."""
    for regel in regels:
        if regel.type == "qualified-rule":
            if kiezers := [k for k in _kiezers(regel.prelude) if _kan_raken(k)]:
                yield f"{','.join(kiezers)}{{{tinycss2.serialize(regel.content)}}}"
        elif regel.at_keyword in ("media", "supports") and (binnen := "\n".join(_geraakt(_regels(regel.content)))):
            yield f"@{regel.at_keyword}{tinycss2.serialize(regel.prelude)}{{{binnen}}}"


def _kiezers(prelude: list[Any]) -> Iterator[str]:
    deel: list[Any] = []
    for teken in prelude:
        if teken.type == "literal" and teken.value == ",":
            yield tinycss2.serialize(deel).strip()
            deel = []
        else:
            deel.append(teken)
    yield tinycss2.serialize(deel).strip()


def _kan_raken(kiezer: str) -> bool:
    return set(re.findall(r"\.(-?[A-Za-z_][\w-]*)", kiezer)) <= VAN_HET_THEMA and not re.search(
        r"#|\[(data-md|id)\b", kiezer
    )


def _zonder_ongevraagde(css: str, eigen: str) -> str:
    """Without the variables that no ``var()`` asks for, and rules that hold nothing else."""
    gevraagd = set(re.findall(r"var\(\s*(--[\w-]+)", css + eigen))

    def regels(inhoud: str | list[Any]) -> Iterator[str]:
        for regel in _regels(inhoud):
            if regel.type == "at-rule":
                yield f"@{regel.at_keyword}{tinycss2.serialize(regel.prelude)}{{{chr(10).join(regels(regel.content))}}}"
                continue
            eigenschappen = tinycss2.parse_declaration_list(regel.content, skip_comments=True, skip_whitespace=True)
            if houd := [e for e in eigenschappen if not e.name.startswith("--") or e.name in gevraagd]:
                yield f"{tinycss2.serialize(regel.prelude)}{{{tinycss2.serialize(houd)}}}"

    return "\n".join(regels(css))
