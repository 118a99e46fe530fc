"""The browsers we promise: named once, for readers and for the linter; what is newer is refused.

So is what a web server that is strict about content stops (see README.md).
"""

from __future__ import annotations

import json
import os
import subprocess

import pytest
from hulp import PROJECT

# Lints texts as if they were files of the project: [[file name, text], …] -> [[message, …], …].
LINT = """
const { ESLint } = require("eslint");
const linter = new ESLint({ cwd: process.cwd() });
Promise.all(JSON.parse(require("fs").readFileSync(0, "utf8")).map(async ([naam, tekst]) =>
  (await linter.lintText(tekst, { filePath: naam })).flatMap(u => u.messages.map(m => m.message))
)).then(uit => console.log(JSON.stringify(uit)));
"""
CSS, JS = "hooks/paginas/stijlen/proef.css", "hooks/browser/proef.js"
TE_NIEUW = {
    ":has": (CSS, "@media print{body:has(.sk-papier) .sk-strook{display:none}}"),
    ":is": (CSS, ":is(.a,.b) .c{color:red}"),
    ":where": (CSS, ":where(.a) .c{color:red}"),
    "a list in :not": (CSS, ".a:not(.b,.c){color:red}"),
    "subgrid on another axis": (CSS, ".a{grid-template-rows:subgrid}"),
    "dvh": (CSS, ".a{height:100dvh}"),
    "lh": (CSS, ".a{height:calc(2lh + 1px)}"),
    "aspect-ratio": (CSS, ".a{aspect-ratio:1}"),
    "color-mix": (CSS, ".a{color:color-mix(in srgb,red,blue)}"),
    "nesting": (CSS, ".a{.b &{color:red}}"),
    "@layer": (CSS, "@layer a{.b{color:red}}"),
    "@container": (CSS, "@container (min-width:1px){.b{color:red}}"),
    "a range": (CSS, "@media (width >= 400px){.b{color:red}}"),
    "checkVisibility": (JS, "document.body.checkVisibility();"),
    "checkVisibility by its name": (JS, "document.body['checkVisibility']();"),
    "a selector asked for in a script": (JS, "document.querySelector('a:has(b)');"),
    "a list in :not, asked for": (JS, "document.querySelector('a:not(.b,.c)');"),
    "lookbehind": (JS, "var a = /(?<=b)c/;"),
    "at": (JS, "var a = [1].at(-1);"),
    "findLast": (JS, "var a = [1].findLast(Boolean);"),
    "toSorted": (JS, "var a = [1].toSorted();"),
    "structuredClone": (JS, "var a = structuredClone({});"),
    "randomUUID": (JS, "var a = crypto.randomUUID();"),
    "Intl.Segmenter": (JS, "var a = new Intl.Segmenter('nl');"),
    "CSS.highlights": (JS, "CSS.highlights.clear();"),
    "inert": (JS, "document.body.inert = true;"),
    "a class with a private method": (JS, "class A { #b() {} }"),
}
STRENG = {
    "a style attribute": (JS, "document.body.setAttribute('style', 'color:red');"),
    "a handler": (JS, "document.body.setAttribute('onclick', 'a()');"),
    "elements as text": (JS, "document.body.innerHTML = '<b>';"),
    "elements as text, added": (JS, "document.body.insertAdjacentHTML('beforeend', '<b>');"),
    "a page as text": (JS, "document.write('<b>');"),
    "styles as text": (JS, "document.body.style.cssText = 'color:red';"),
    "eval": (JS, "window.eval('1');"),
    "a timer with text": (JS, "setTimeout('a()', 1);"),
    "a function of text": (JS, "new Function('return 1')();"),
    "an address that is data": (JS, "document.images[0].src = 'data:image/png;base64,AA';"),
    "an address that is data, in a style": (CSS, ".a{background:url('data:image/png;base64,AA')}"),
}
GOED = {
    "a style by its name": (JS, "document.body.style.left = '1px';"),
    "a picture that is a file": (CSS, ".a{background:url(../beeld/a.svg)}"),
    "decoration where the browser says it can": (CSS, "@supports selector(:has(*)){.a:has(:checked){color:red}}"),
    "what came with Safari 14.1": (CSS, ".a{inset:0;padding-inline:1px;display:flex;gap:4px}"),
    "an old selector asked for": (JS, "document.querySelector('details:not([open])');"),
    "what an old browser has": (JS, "document.body.replaceChildren('a'.replaceAll('a', 'b'), [1].flat()[0]?.b ?? '');"),
}


@pytest.fixture(scope="module")
def klachten() -> dict[str, list[str]]:
    """What the linter says of each of the texts above."""
    alles = {**TE_NIEUW, **STRENG, **GOED}
    gedaan = subprocess.run(
        ["node", "-e", LINT],
        cwd=PROJECT,
        env=os.environ | {"PATH": f"{os.environ['PATH']}:{PROJECT / '.venv' / 'bin'}"},
        input=json.dumps(list(alles.values())),
        capture_output=True,
        text=True,
        check=False,
    )
    assert gedaan.returncode == 0, gedaan.stderr
    return dict(zip(alles, json.loads(gedaan.stdout), strict=True))


@pytest.mark.parametrize("wat", TE_NIEUW)
def test_what_a_promised_browser_does_not_know_is_refused(klachten: dict[str, list[str]], wat: str) -> None:
    assert klachten[wat]


@pytest.mark.parametrize("wat", STRENG)
def test_what_a_strict_policy_stops_is_refused(klachten: dict[str, list[str]], wat: str) -> None:
    assert klachten[wat]


@pytest.mark.parametrize("wat", GOED)
def test_what_they_all_know_or_may_miss_is_not(klachten: dict[str, list[str]], wat: str) -> None:
    assert klachten[wat] == []


def test_readers_are_promised_what_is_held() -> None:
    pakket = json.loads((PROJECT / "package.json").read_text(encoding="utf-8"))
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    namen = {
        "chrome": "Chrome", "edge": "Edge", "firefox": "Firefox", "safari": "Safari", "ios_saf": "iOS", "samsung": "Samsung Internet",
    }  # fmt: skip
    for regel in pakket["browserslist"]:
        naam, versie = regel.split(" >= ")
        assert f"{namen[naam]} {versie}" in readme, regel


def test_the_lock_names_no_host() -> None:
    """Whoever installs from a mirror gets the same packages: what they are is told by their digest."""
    slot = json.loads((PROJECT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert [naam for naam, p in slot.items() if "resolved" in p] == []
    assert [naam for naam, p in slot.items() if naam and "integrity" not in p] == []
