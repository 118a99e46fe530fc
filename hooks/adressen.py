"""Where every page lives. Once published, an address never changes.

Addresses are relative to the root of an edition and have no leading slash. Dutch is at the root, the
other languages under ``<taal>/``. Files end in ``.html``, so that one build serves http and ``file://``.
"""

from __future__ import annotations

import posixpath

HOME = "index.html"
ZOEKHULP = "zoekhulp.html"
MIJN_LIJST = "mijn-lijst.html"
DIRECT_HULP = "direct-hulp.html"
DRUKWERK = "drukwerk/index.html"
VERTALINGEN = "vertalingen.html"
NIET_GEVONDEN = "404.html"
HOE_WERKT_DE_KAART = "hoe-werkt-de-kaart.html"
METHODIEK = "methodiek/index.html"
DOELEN = "methodiek/doelen.html"
DOELHULP = "methodiek/doelhulp.html"
GROW = "methodiek/grow.html"
ROUTE = "methodiek/route.html"
KAARTJES = "methodiek/kaartjes.html"
# Team edition only.
BEGIN_HIER = "methodiek/begin-hier.html"
TRAJECTEN = "methodiek/trajecten/index.html"
BEGRIPPEN = "methodiek/begrippen.html"
SAMENHANG = "methodiek/samenhang.html"
BRONNEN = "methodiek/bronnen.html"
FORMULIEREN = "methodiek/formulieren.html"
VOORLICHTINGEN = "voorlichtingen.html"
VOORLICHTINGEN_ICS = "voorlichtingen.ics"
HIATEN = "hiaten.html"
BELRONDE = "belronde.html"
BELRONDE_CSV = "belronde.csv"
BELRONDE_ICS = "belronde.ics"

# Names that a page written by hand can't have: a page made from data has them.
BEZET = frozenset(
    naam
    for adres in (
        ZOEKHULP,
        MIJN_LIJST,
        DIRECT_HULP,
        VERTALINGEN,
        NIET_GEVONDEN,
        HOE_WERKT_DE_KAART,
        VOORLICHTINGEN,
        HIATEN,
        BELRONDE,
    )
    for naam in [adres.removesuffix(".html")]
)


def organisatie(id_: str) -> str:
    """``organisaties/limor.html``"""
    return f"organisaties/{id_}.html"


def leefgebied(id_: str) -> str:
    """``leefgebieden/wonen.html``"""
    return f"leefgebieden/{id_}.html"


def hulpvraag(id_: str) -> str:
    """``hulpvragen/schulden.html``"""
    return f"hulpvragen/{id_}.html"


def methode(id_: str) -> str:
    """``methodiek/methoden/nazorg.html``"""
    return f"methodiek/methoden/{id_}.html"


def traject(id_: str) -> str:
    """``methodiek/trajecten/fit-4-work.html``"""
    return f"methodiek/trajecten/{id_}.html"


def werkblad(naam: str, taal: str, met_nl: bool = False) -> str:
    """``drukwerk/grow-ar.pdf``; with Dutch below the other language ``drukwerk/grow-ar-nl.pdf``."""
    return f"drukwerk/{naam}-{taal}{'-nl' if met_nl else ''}.pdf"


def poster(taal: str) -> str:
    """``drukwerk/a3-nl.pdf``: one folder for all languages."""
    return werkblad("a3", taal)


def in_taal(pad: str, taal: str) -> str:
    """The address of a page in a language: ``ar/organisaties/limor.html``."""
    return pad if taal == "nl" else f"{taal}/{pad}"


def zonder_taal(adres: str, taal: str) -> str:
    """The reverse of ``in_taal``."""
    return adres.removeprefix(f"{taal}/") if taal != "nl" else adres


def relatief(van: str, naar: str) -> str:
    """The link on page ``van`` to address ``naar``; works over http and from disk."""
    return posixpath.relpath(naar, posixpath.dirname(van) or ".")
