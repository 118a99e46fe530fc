"""Templates that speak one language: the same words and tools for pages and for prints."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..model import Datum
from .catalogus import Catalogus
from .cijfers import stukken
from .tweetalig import Tweetalig
from .woorden import datum_woorden, maand_woorden, tijden_woorden
from .zinnen import paren


def omgeving(map_: Path, catalogus: Catalogus) -> Environment:
    """An environment for the templates in ``map_``: what it can't find is an error, and markup in data is text."""
    env = Environment(
        loader=FileSystemLoader(map_),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    env.install_gettext_callables(  # type: ignore[attr-defined]
        catalogus.gettext, catalogus.ngettext, newstyle=True, pgettext=catalogus.pgettext
    )

    def in_woorden(dag: date) -> str:
        return datum_woorden(dag, catalogus)

    def maand(datum: Datum) -> str:
        return maand_woorden(datum, catalogus)

    def tijden(open_: str) -> str:
        return tijden_woorden(open_, catalogus)

    tweetalig = Tweetalig(catalogus)
    env.globals.update(
        taal=catalogus.taal,
        T=tweetalig.zin,
        N=tweetalig.aantal,
        V=tweetalig.vormen,
        tweetalig=tweetalig,
        paren=paren,
        stukken=stukken,
        datum_woorden=in_woorden,
        maand_woorden=maand,
        tijden_woorden=tijden,
    )
    return env
