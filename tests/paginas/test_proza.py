"""Markdown of the handbook as HTML: terms are explained in running text, and the rest stays as it is."""

from __future__ import annotations

import re

import pytest

from hooks.model import Begrip
from hooks.paginas.begrippen import Begripzoeker
from hooks.paginas.proza import proza_html

UITLEG = 'Wat u doet, & "hoe".'
ZOEKER = Begripzoeker(
    [
        Begrip.model_validate({"id": "plan", "term": "plan", "ook": ["plannen"], "uitleg": UITLEG}),
        Begrip.model_validate({"id": "zvv", "term": "ZVV", "voluit": "Zorg Voor Verzinsels", "uitleg": "Verzonnen."}),
    ]
)


def html(tekst: str) -> str:
    """The prose with a link at every term; links of terms written short as ``{plan|the word}``."""
    ruw = proza_html(tekst, ZOEKER.stukken, "../begrippen.html")
    return re.sub(r'<a class="sk-begrip" [^>]*#(\w+)">([^<]*)</a>', r"{\1|\2}", ruw)


def eenmaal(tekst: str) -> str:
    """The same, as on a page: only where a term first stands."""
    gezien: set[str] = set()

    def stukken(deel: str) -> list[tuple[Begrip | None, str]]:
        uit: list[tuple[Begrip | None, str]] = []
        for begrip, woord in ZOEKER.stukken(deel):
            nieuw = begrip is not None and begrip.id not in gezien
            gezien.update([begrip.id] if begrip else [])
            uit.append((begrip if nieuw else None, woord))
        return uit

    ruw = proza_html(tekst, stukken, "../begrippen.html")
    return re.sub(r'<a class="sk-begrip" [^>]*#(\w+)">([^<]*)</a>', r"{\1|\2}", ruw)


def test_a_term_is_a_link_to_the_list_with_what_it_means() -> None:
    assert proza_html("Een plan.", ZOEKER.stukken, "../begrippen.html") == (
        '<p>Een <a class="sk-begrip" data-begrip="Wat u doet, &amp; &quot;hoe&quot;." href="../begrippen.html#plan">plan</a>.</p>'
    )


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("plan", "<p>{plan|plan}</p>"),
        ("Een plan, twee plannen en de ZVV.", "<p>Een {plan|plan}, twee {plan|plannen} en de {zvv|ZVV}.</p>"),
        ("- een plan\n- de ZVV", "<ul>\n<li>een {plan|plan}</li>\n<li>de {zvv|ZVV}</li>\n</ul>"),
        ("> Een plan.", "<blockquote>\n<p>Een {plan|plan}.</p>\n</blockquote>"),
        ("Een [[plan]] en [[nog iets]].", "<p>Een {plan|plan} en nog iets.</p>"),
        ("Niets bijzonders.", "<p>Niets bijzonders.</p>"),
    ],
)
def test_terms_in_running_text_become_links(tekst: str, verwacht: str) -> None:
    assert html(tekst) == verwacht


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Een *plan* maken.", "<p>Een <em>{plan|plan}</em> maken.</p>"),
        ("Een **groot plan** en dan.", "<p>Een <strong>groot {plan|plan}</strong> en dan.</p>"),
        ("Eerst *dit*, dan een plan en *dat*.", "<p>Eerst <em>dit</em>, dan een {plan|plan} en <em>dat</em>.</p>"),
        ("**Kim** (verzonnen) heeft plannen.", "<p><strong>Kim</strong> (verzonnen) heeft {plan|plannen}.</p>"),
        ("*Voor* plan *na*", "<p><em>Voor</em> {plan|plan} <em>na</em></p>"),
    ],
)
def test_emphasis_stays_where_it_was(tekst: str, verwacht: str) -> None:
    assert html(tekst) == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "## Het plan",
        "### Het plan van de ZVV",
        "#### Het plan",
        "## Het *plan*",
        "[Het plan](https://voorbeeld.example/)",
        "[Het **plan**](https://voorbeeld.example/)",
        "`plan`",
        "    plan = 1",
    ],
)
def test_headings_links_and_code_are_left_alone(tekst: str) -> None:
    assert "{" not in html(tekst)
    assert "plan" in html(tekst)


def test_after_a_link_terms_are_explained_again() -> None:
    uit = html("[Het plan](https://voorbeeld.example/) is een plan.")
    assert uit == '<p><a href="https://voorbeeld.example/">Het plan</a> is een {plan|plan}.</p>'


def test_terms_in_a_table_are_explained_in_its_cells() -> None:
    uit = html("| Kop | Nog |\n|---|---|\n| een plan | de ZVV |")
    assert "<td>een {plan|plan}</td>" in uit
    assert "<td>de {zvv|ZVV}</td>" in uit


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Een plan, en dat plan.", "<p>Een {plan|plan}, en dat plan.</p>"),
        ("Een **plan**, en dat plan.", "<p>Een <strong>{plan|plan}</strong>, en dat plan.</p>"),
        ("## Het plan\n\nEen plan.", "<h2>Het plan</h2>\n<p>Een {plan|plan}.</p>"),
        (
            "- *een plan* hier\n- nog een plan",
            "<ul>\n<li><em>een {plan|plan}</em> hier</li>\n<li>nog een plan</li>\n</ul>",
        ),
    ],
)
def test_a_term_is_explained_where_a_reader_first_meets_it(tekst: str, verwacht: str) -> None:
    assert eenmaal(tekst) == verwacht


def test_signs_of_html_in_a_text_are_shown_as_signs() -> None:
    assert html("Een plan < 3 & meer.") == "<p>Een {plan|plan} &lt; 3 &amp; meer.</p>"
