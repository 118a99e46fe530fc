"""MkDocs events, each a call into the rooms. The only module that imports MkDocs.

Two facts of mkdocs-static-i18n 1.3 shape this file: it builds the other languages from inside its own
``on_post_build`` (so every event below runs once per language), and its file events sit at priority -100
(so pages that are made here come in at -200, after it).
"""

from __future__ import annotations

import logging
import re
import shutil
import tempfile
from html import unescape
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data

from hooks import adressen
from hooks.bestand import lees_tekst
from hooks.bevinding import Bevinding, fouten, telling, verslag
from hooks.bouw import druk_zelf, eerder_drukwerk, neem_drukwerk_over, schrijf_bestanden
from hooks.bundels import GEWOON, bundels
from hooks.drukwerk import aanbod
from hooks.inlezen.instellingen import EDITIES, lees_instellingen
from hooks.model.bladzijde import Voorwerk
from hooks.model.lezer import lezer_van
from hooks.model.uitgave import Gedrukt, Uitgave
from hooks.opmaak import naar_html, schoon
from hooks.paginas import Blad, Instellingen, Pagina
from hooks.stand import Stand, lees_stand, vandaag
from hooks.storing import Bezwaar
from hooks.vertaling import TALEN
from hooks.vertaling.talen import onbekende_taal

log = logging.getLogger("mkdocs.kaart")


class _Nu:
    """What the events of one language share. MkDocs gives hooks no place of their own to keep it."""

    stand: Stand
    uitgave: Uitgave
    blad: Blad
    gemaakt: dict[str, Pagina]
    geschreven: list[tuple[str, str, str]]
    sitemap: list[str]
    # Whether prints are made here; else those of ``site/`` are taken along.
    drukwerk: bool = True
    # Prints are made before the first page, since pages say which there are.
    gedrukt: tuple[Gedrukt, ...] = ()
    drukmap: tempfile.TemporaryDirectory[str] | None = None


_nu = _Nu()


def uitgave_van(config: MkDocsConfig) -> Uitgave:
    """The edition that a configuration file describes."""
    i18n = config.plugins["i18n"]
    return Uitgave(
        editie=config.extra["editie"],
        datum=vandaag(),
        adres=config.site_url or "",
        talen=tuple(i18n.build_languages),  # type: ignore[attr-defined]
    )


def on_startup(command: str, dirty: bool) -> None:
    """A live preview redraws pages at every save; the prints, which take a minute together, stay as they were built."""
    _nu.drukwerk = command != "serve"


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
    """Look at the handbook as well, where there is one; ``watch`` in the configuration would insist on it."""
    if (methodiek := Path(config.docs_dir).parent / "methodiek").is_dir():
        server.watch(str(methodiek))
    return server


def instellingen_van(config: MkDocsConfig, stand: Stand) -> Instellingen:
    """What the publisher filled in."""
    return Instellingen(
        deelnemer_talen=stand.talen.gebouwd,
        meldadres=config.extra.get("meldadres") or "",
        deelnemer_adres=stand.instellingen.site_url or "",
        neutraal_adres=config.extra.get("neutraal_adres") or "",
        bewerk_adres=f"{config.repo_url.rstrip('/')}/{config.edit_uri}" if config.repo_url and config.edit_uri else "",
    )


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check everything before the first page, once per build; stop when something is wrong."""
    i18n: Any = config.plugins["i18n"]
    if not i18n.building:
        try:
            _nu.stand = lees_stand(Path(config.docs_dir).parent / "kaart")
        except Bezwaar as bezwaar:
            raise Abort(str(bezwaar)) from None
        mis = fouten(_nu.stand.bevindingen)
        if (eigen := Path(config.config_file_path)).name not in EDITIES.values():
            mis += fouten(lees_instellingen(eigen)[1])
        # Another configuration than mkdocs.yml may name other languages.
        for code in i18n.build_languages:
            if code not in TALEN and not mis:
                naam = Path(config.config_file_path).name
                mis.append(Bevinding(naam, 1, 1, onbekende_taal(code, "haal haar weg bij languages")))
        if mis:
            raise Abort(
                f"{verslag(mis)}\n\n{telling(len(mis), 'fout', 'fouten')}. De site is niet gemaakt; de vorige staat er nog."
            )
        _druk_alles(config)
    _begin_taal(config, i18n.current_language or i18n.default_language)
    return config


def _druk_alles(config: MkDocsConfig) -> None:
    """All prints of this edition, beside the site until its languages are there."""
    uitgave = uitgave_van(config)
    if not _nu.drukwerk:
        _nu.gedrukt = eerder_drukwerk(_gebouwd(config), _nu.stand, uitgave.editie, uitgave.talen)
        return
    _nu.drukmap = tempfile.TemporaryDirectory()
    bladen = [_blad(config, uitgave, taal, _nu.stand) for taal in uitgave.talen]
    _nu.gedrukt = tuple(druk_zelf(Path(_nu.drukmap.name), bladen))
    for druksel in _nu.gedrukt:
        if druksel.bericht:
            # Not a warning: what does not fit on paper is no reason to have no site (``--strict``).
            log.info(druksel.bericht)


def _gebouwd(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent / "site" / str(config.extra["editie"])


def _blad(config: MkDocsConfig, uitgave: Uitgave, taal: str, stand: Stand) -> Blad:
    kaart, catalogus = stand.in_taal(uitgave, taal), stand.catalogi[taal]
    return Blad(
        kaart,
        uitgave,
        catalogus,
        instellingen_van(config, stand),
        stand.vertaalstand,
        _nu.gedrukt,
        aanbod(kaart, uitgave, catalogus),
    )


def _begin_taal(config: MkDocsConfig, taal: str) -> None:
    _nu.uitgave = uitgave_van(config)
    _nu.blad = _blad(config, _nu.uitgave, taal, _nu.stand)
    _nu.gemaakt, _nu.geschreven, _nu.sitemap = {}, [], []


# Of Material. Its scripts are not used (see thema/main.html), and of its styles what is left in ours; nobody needs to carry
# them along.
_VAN_HET_THEMA = re.compile(r"assets/images/favicon\.png")


@event_priority(100)
def _alleen_wat_mag(files: Files, config: MkDocsConfig) -> Files:
    """MkDocs would publish all that stands in its folders: only what is known comes on the site."""
    for bestand in list(files):
        if bestand.src_dir == config.docs_dir:
            mag = bestand.src_uri in _nu.stand.inhoud.bestanden
        else:
            mag = _VAN_HET_THEMA.fullmatch(bestand.src_uri) is not None
        if not mag:
            files.remove(bestand)
    return files


@event_priority(-200)
def _met_gemaakte(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages of this language beside the hand-written ones."""
    i18n: Any = config.plugins["i18n"]
    taal = _nu.blad.taal
    beelden = dict(_nu.stand.inhoud.beelden)
    for bestand in files:
        if bestand.src_uri in beelden:
            bestand.content_bytes = beelden[bestand.src_uri]
    _nu.sitemap = [adressen.zonder_taal(f.dest_uri, taal) for f in files.documentation_pages()]
    for pagina in _nu.blad.paginas():
        adres = adressen.in_taal(pagina.pad, taal)
        bestand = File.generated(
            config, adres.removesuffix(".html") + ".md", content="", inclusion=InclusionLevel.NOT_IN_NAV
        )
        bestand.dest_uri = adres
        bestand.url = adres
        bestand.abs_dest_path = str(Path(config.site_dir) / adres)
        # What mkdocs-static-i18n expects of every file.
        bestand.locale = bestand.localization = bestand.locale_alternate_of = taal  # type: ignore[attr-defined]
        bestand.norm_src_uri = pagina.pad  # type: ignore[attr-defined]
        bestand.alternates = {taal: bestand}  # type: ignore[attr-defined]
        files.append(bestand)
        _nu.gemaakt[bestand.src_uri] = pagina
        _nu.sitemap.append(pagina.pad)
    i18n.i18n_files_per_language[taal] = files.documentation_pages()
    return files


# Of the front matter of a page written by hand.
_VOOR_IEDEREEN = {naam for naam, veld in Voorwerk.model_fields.items() if lezer_van(veld).wie == "iedereen"}

on_files = CombinedEvent(_alleen_wat_mag, _met_gemaakte)


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """A page written by hand whose translation nobody may see is read from the Dutch."""
    naam = Path(page.file.src_uri).name.split(".")[0]
    stand = None if page.file.src_uri in _nu.gemaakt else _nu.stand.bladzijde(naam, _nu.blad.taal)
    if stand is None or stand.tonen:
        return None
    return lees_tekst(Path(config.docs_dir) / f"{naam}.md")


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Title and description of a generated page come from its record; of one written by hand only what is known passes."""
    if pagina := _nu.gemaakt.get(page.file.src_uri):
        page.meta = {
            "title": pagina.titel,
            "description": pagina.omschrijving,
            "soort": pagina.soort,
            "eigen": pagina.eigen,
        }
        return markdown
    page.meta = {sleutel: waarde for sleutel, waarde in page.meta.items() if sleutel in _VOOR_IEDEREEN}
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The HTML of a generated page; what the search must find by its words is remembered."""
    if pagina := _nu.gemaakt.get(page.file.src_uri):
        html = pagina.html()
        if pagina.doorzoekbaar:
            _nu.geschreven.append((page.file.dest_uri, pagina.titel, unescape(Markup(html).striptags())))
        return html
    html = schoon(html)
    _nu.geschreven.append((page.file.dest_uri, str(page.title), unescape(Markup(html).striptags())))
    naam = Path(page.file.src_uri).name.split(".")[0]
    if stand := _nu.stand.bladzijde(naam, _nu.blad.taal):
        html = _nu.blad.bladzijde(html, stand, _nederlands(Path(config.docs_dir) / f"{naam}.md"))
    return _nu.blad.home(html) if page.meta.get("soort") == "home" else html


def _nederlands(pad: Path) -> str:
    """The Dutch of a hand-written page as HTML, to stand inside its translation: headings without ids, one level lower."""
    tekst, _ = get_data(lees_tekst(pad))
    return re.sub(r"(</?h)([1-5])\b", lambda m: f"{m[1]}{int(m[2]) + 1}", naar_html(tekst))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """What the frame around the pages needs."""
    env.globals.update(
        blad=_nu.blad,
        team=_nu.uitgave.editie == "team",
        overslaan=_nu.blad.catalogus.gettext("Naar de inhoud"),
        uitgave=_nu.uitgave,
        niet_gevonden=_nu.blad.niet_gevonden(_nu.stand.catalogi[code] for code in _nu.uitgave.talen),
        sitemap_paden=sorted(_nu.sitemap),
        sitemap_talen=_nu.uitgave.talen,
        in_taal=adressen.in_taal,
        bundels=bundels(),
        gewone_bundel=GEWOON,
    )
    return env


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Material puts the direction on body only; assistive tools and scroll bars look at html."""
    if adressen.zonder_taal(page.file.dest_uri, _nu.blad.taal) == adressen.HOME:
        _keur_home(output)
    return output.replace("<html ", f'<html dir="{_nu.blad.catalogus.taal.richting}" ', 1)


def _keur_home(html: str) -> None:
    """A first page without its leefgebieden looks whole, and leads nowhere. Stops the build."""
    weg = [g.id for g in _nu.blad.kaart.leefgebieden if f'"{adressen.leefgebied(g.id)}"' not in html]
    if weg:
        raise Abort(
            f"de eerste pagina ({_nu.blad.taal}) heeft geen link naar: {', '.join(weg)}. Kijk of in content/index.md en "
            "haar vertalingen 'soort: home' staat. De site is niet gemaakt"
        )


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """One page for wrong addresses, in Dutch with every language on it; empty output is not written."""
    if template_name == "404.html":
        return (
            output_content.replace("<html ", f'<html dir="{_nu.blad.catalogus.taal.richting}" ', 1)
            if _nu.blad.taal == _nu.uitgave.talen[0]
            else ""
        )
    return output_content


def on_post_build(config: MkDocsConfig) -> None:
    """The files of this language that are not pages: fonts, search index, prints."""
    site = Path(config.site_dir)
    if not (site / adressen.in_taal(adressen.HOME, _nu.blad.taal)).is_file():
        _keur_home("")
    try:
        schrijf_bestanden(site, _nu.blad, _nu.geschreven, _nu.stand.logos)
    except Bezwaar as bezwaar:
        raise Abort(str(bezwaar)) from None
    if _nu.drukmap:
        # Once, with the first language: it holds those of all.
        with _nu.drukmap as map_:
            shutil.copytree(map_, site, dirs_exist_ok=True)
        _nu.drukmap = None
    elif not _nu.drukwerk:
        neem_drukwerk_over(_nu.gedrukt, _gebouwd(config), site)


def druk_taal(config_bestand: Path, map_: Path, taal: str, stand: Stand) -> list[Gedrukt]:
    """Draw the prints of one language of one edition into ``map_``, from a stand that was read before."""
    config = load_config(str(config_bestand))
    return druk_zelf(map_, [_blad(config, uitgave_van(config), taal, stand)])


def bouw_taal(config_bestand: Path, site_dir: Path, taal: str, stand: Stand, gedrukt: tuple[Gedrukt, ...]) -> None:
    """Build the pages of one language of one edition into ``site_dir``, from a stand that was read before.

    ``gedrukt`` are the prints of the edition, in all its languages, which are somebody else's work.

    Telling i18n that it is already building keeps it from going on to the other languages, while every
    address and link stays as in a build of them all.
    """
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = load_config(str(config_bestand), site_dir=str(site_dir), strict=True)
    i18n: Any = config.plugins["i18n"]
    i18n.building = True
    i18n.current_language = taal
    hook: Any = config.plugins["hooks/mkdocs_adapter.py"]
    hook._nu.stand, hook._nu.gedrukt = stand, gedrukt
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    config.plugins.on_shutdown()


def uitgave_van_bestand(config_bestand: Path) -> Uitgave:
    """The edition that a configuration file describes, for prints made without building a site."""
    return uitgave_van(load_config(str(config_bestand)))


def talen_van(config_bestand: Path) -> tuple[str, ...]:
    """The languages of an edition, the default one first."""
    return uitgave_van_bestand(config_bestand).talen


def instellingen_van_bestand(config_bestand: Path, stand: Stand) -> Instellingen:
    """What a configuration file fills in, for whoever needs it without a build."""
    return instellingen_van(load_config(str(config_bestand)), stand)
