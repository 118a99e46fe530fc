"""What a publisher fills in, in ``mkdocs.yml`` and ``mkdocs.team.yml``; the rest of those files is MkDocs' own."""

from __future__ import annotations

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from .lezer import Openbaar
from .tekst import Regel
from .waarden import EmailAdres, Record, Url


def _keur_siteadres(waarde: str) -> str:
    # An intranet has hosts without a dot.
    deel = urlsplit(waarde)
    if (
        deel.scheme not in ("http", "https")
        or not re.fullmatch(r"[A-Za-z0-9.-]+(:\d+)?", deel.netloc)
        or not re.fullmatch(r"/([A-Za-z0-9._~-]+/)*", deel.path)
        or deel.query
        or deel.fragment
    ):
        raise PydanticCustomError(
            "siteadres",
            "'{waarde}' kan geen adres van een site zijn; begin met https:// en eindig met een /, zoals https://kaart.example/",
            {"waarde": waarde},
        )
    return waarde


def _keur_bewerkpad(waarde: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._/-]*/", waarde):
        raise PydanticCustomError(
            "bewerkpad",
            "'{waarde}' kan niet bij edit_uri; schrijf het stuk dat achter repo_url komt, zoals edit/main/",
            {"waarde": waarde},
        )
    return waarde


def _keur_eigen_bestand(waarde: str) -> str:
    if not re.fullmatch(r"assets/[A-Za-z0-9._/-]+\.(css|js)", waarde) or ".." in waarde:
        raise PydanticCustomError(
            "eigen_bestand",
            "'{waarde}' kan hier niet; de site haalt niets van een andere site. Zet het bestand in content/assets/ en schrijf "
            "assets/…",
            {"waarde": waarde},
        )
    return waarde


def _keur_uit(waarde: str) -> str:
    if waarde.lower() not in ("false", "no", "off"):
        raise PydanticCustomError("uit", "'{waarde}' kan hier niet; schrijf false", {"waarde": waarde})
    return waarde


Siteadres = Annotated[str, AfterValidator(_keur_siteadres)]
Bewerkpad = Annotated[str, AfterValidator(_keur_bewerkpad)]
EigenBestand = Annotated[str, AfterValidator(_keur_eigen_bestand)]
Uit = Annotated[str, AfterValidator(_keur_uit)]


class Extra(Record):
    """Our own settings. ``meldadres``: where readers report mistakes; ``neutraal_adres``: where "quick exit" goes."""

    editie: Openbaar[Literal["deelnemer", "team"] | None] = None
    meldadres: Openbaar[EmailAdres | None] = None
    neutraal_adres: Openbaar[Url | None] = None


class Thema(Record):
    """``font``: whether fonts come from another company; they do not."""

    font: Openbaar[Uit | None] = None


class Configuratie(Record):
    """The settings of one file: of the deelnemer edition, or what the team edition has otherwise.

    ``use_directory_urls`` is off, since on a drive a folder does not open its page.
    """

    site_name: Openbaar[Regel | None] = None
    site_description: Openbaar[Regel | None] = None
    site_url: Openbaar[Siteadres | None] = None
    repo_url: Openbaar[Url | None] = None
    edit_uri: Openbaar[Bewerkpad | None] = None
    use_directory_urls: Openbaar[Uit | None] = None
    extra: Openbaar[Extra] = Extra()
    theme: Openbaar[Thema] = Thema()
    extra_css: Openbaar[tuple[EigenBestand, ...]] = ()
    extra_javascript: Openbaar[tuple[EigenBestand, ...]] = ()
