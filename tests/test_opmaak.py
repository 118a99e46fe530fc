"""Whatever an author types as Markdown: nothing runs, nothing is fetched from elsewhere, and the check says it with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hulp import PROJECT, bouw_een_taal

from hooks.opmaak import keur_opmaak, naar_html, schoon

KWAAD = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src='https://elders.example/'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<p style='background:url(https://elders.example/p.png)'>x</p>",
    "<!-- <b>naam van iemand</b> -->",
    "<base href='https://elders.example/'>",
    "<meta http-equiv=refresh content='0;url=https://elders.example/'>",
    "<style>*{background:url(https://elders.example/)}</style>",
    "<form action=https://elders.example/><input name=bsn></form>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](  javascript:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](file:///etc/passwd)",
    "[x](vbscript:x)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "![pixel](https://elders.example/p.png)",
    "![pixel](//elders.example/p.png)",
    "![pixel](data:image/png;base64,AAAA)",
    "![pixel][p]\n\n[p]: http://elders.example/p.png",
    "tekst \u202eomgekeerd\u202c",
    "tekst \u2066geisoleerd\u2069",
]  # fmt: skip

GOED = """\
# Kop

Een [pagina](over.md), een [site](https://www.denhaag.nl/), [mail](mailto:info@kaart.example), [bel](tel:112).

![kaart](assets/beeld/kaart.svg "de wijk")

1. een
2. **twee** en *drie* met 3 < 4

| a | b |
|---|--:|
| x | y |

woord
:   uitleg
"""


@pytest.mark.parametrize("tekst", KWAAD)
def test_nothing_runs_and_nothing_is_fetched(tekst: str) -> None:
    html = naar_html(f"Vooraf.\n\n{tekst}\n")
    assert not re.search(r"<(?!/?(p|a|em|strong|img)\b)", html), html
    assert not re.search(r"(?i)script:|data:|file:|\bon\w+=|style=|<a [^>]*elders|src=\"(\w+:|//)", html), html
    assert "Vooraf." in html


@pytest.mark.parametrize("tekst", KWAAD)
def test_the_check_tells_of_it(tekst: str) -> None:
    bevindingen = list(keur_opmaak(f"Vooraf.\n\n{tekst}\n", "content/over.md", 5))
    assert bevindingen
    for b in bevindingen:
        assert (b.bestand, b.ernst) == ("content/over.md", "fout")
        assert b.regel >= 5
        # An address in codes can't be found again by eye or by program.
        assert b.regel >= 7 or "&#" in tekst


def test_ordinary_writing_is_left_as_it_is() -> None:
    assert list(keur_opmaak(GOED, "content/over.md")) == []
    html = naar_html(GOED)
    for deel in (
        '<a href="over.md">pagina</a>',
        '<a href="https://www.denhaag.nl/">',
        '<a href="mailto:info@kaart.example">',
        '<a href="tel:112">',
        '<img alt="kaart" src="assets/beeld/kaart.svg" title="de wijk">',
        "<strong>twee</strong>",
        "3 &lt; 4",
        '<th align="right">b</th>',
        "<dt>woord</dt>",
    ):
        assert deel in html


def test_words_of_what_is_taken_away_are_not_lost() -> None:
    assert schoon("<p>a <blink>b</blink> <a href='javascript:1'>c</a></p>") == "<p>a b <a>c</a></p>"


def test_what_we_wrote_ourselves_passes() -> None:
    for pad in [*(PROJECT / "content").glob("*.md"), *(PROJECT / "methodiek").rglob("*.md")]:
        if pad.name != "README.md":
            tekst = pad.read_text(encoding="utf-8").split("---\n", 2)[-1]
            assert list(keur_opmaak(tekst, pad.name)) == []


def test_even_behind_the_back_of_the_check_nothing_gets_on_a_page(project: Path) -> None:
    # As when a file changes while the site is made.
    stuk = "\n\n".join(KWAAD)
    erbij = (
        f"p = Path('content/over.md'); p.write_text(p.read_text('utf-8') + {stuk!r}, 'utf-8')\n"
        f"p = Path('content/over.ti.md'); p.write_text(p.read_text('utf-8') + {stuk!r}, 'utf-8')"
    )
    # Strict as it is, MkDocs also stops at links that lead nowhere.
    gebouwd = bouw_een_taal(project, project / "site", "ti", na_het_lezen=erbij, streng=False)
    html = (project / "site" / "ti" / "over.html").read_text(encoding="utf-8")
    romp = html.partition("<main")[2].partition("</main")[0]
    assert gebouwd.returncode == 0, gebouwd.stderr
    assert "tekst" in romp
    assert not re.search(r"(?i)elders|javascript|onerror|onload|<iframe|<base|<form|naam van iemand", html)
