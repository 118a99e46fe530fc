"""The pages of one edition in one language: which there are, and the HTML inside each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from .. import adressen
from ..editie import voor_editie
from ..iconen import icoon_pad
from ..model import Begrip, Hulpvraag, Kaart, Leefgebied, Organisatie, Tekst
from ..model.uitgave import Gedrukt, Uitgave
from ..vertaling import TALEN, Catalogus, Tweetalig
from ..vertaling.bladzijden import Bladzijde
from ..vertaling.sjablonen import omgeving
from ..vertaling.staat import Deelstand, totaal
from ..vertaling.woorden import locale_van
from ..weergave import Drukgroep, Kaartjes, Lijnen, Regels, Stappen, Tijdtafel, belronde
from ..weergave.gegevens import Kaartgegevens, Zin
from . import handboek
from .begrippen import Begripzoeker
from .kleuren import kleuren_css, kleurklassen
from .naast import naast
from .pagina import Pagina
from .proza import proza_html
from .symbolen import gebruikt, symbool
from .zoekindex import Zoekindex, Zoekscripts

SJABLONEN = Path(__file__).parent / "sjablonen"


@dataclass(frozen=True, slots=True)
class Instellingen:
    """What a publisher fills in, in mkdocs.yml: where to report mistakes, where editors edit, where the deelnemer
    edition stands (for links and QR codes) and in which languages, and where "quick exit" goes."""

    meldadres: str = ""
    bewerk_adres: str = ""
    deelnemer_adres: str = ""
    neutraal_adres: str = ""
    deelnemer_talen: tuple[str, ...] = tuple(TALEN)


class Blad:
    """Makes the pages of one (already reduced, already translated) kaart."""

    def __init__(
        self,
        kaart: Kaart,
        uitgave: Uitgave,
        catalogus: Catalogus,
        instellingen: Instellingen,
        vertaalstand: tuple[Deelstand, ...] = (),
        gedrukt: tuple[Gedrukt, ...] = (),
        drukgroepen: tuple[Drukgroep, ...] = (),
    ) -> None:
        self.kaart = kaart
        self.uitgave = uitgave
        self.catalogus = catalogus
        self.instellingen = instellingen
        self.vertaalstand = vertaalstand
        self.gedrukt = {g.adres: g for g in gedrukt}
        self.drukgroepen = drukgroepen

    @property
    def taal(self) -> str:
        """The code of the language of these pages."""
        return self.catalogus.taal.code

    @cached_property
    def _env(self) -> Environment:
        env = omgeving(SJABLONEN, self.catalogus)
        richt_in(env, self)
        return env

    def toon(self, sjabloon: str, pad: str, **waarden: Any) -> str:
        """Fill a template for the page at ``pad`` (an address without language)."""
        hier = adressen.in_taal(pad, self.taal)
        # ``gezien``: a term is explained where it first stands on a page.
        return self._env.get_template(sjabloon).render(hier=hier, gezien=set(), **waarden)

    def paginas(self) -> Iterator[Pagina]:
        """Every generated page, in a fixed order. The HTML is made when it is asked for."""
        _ = self.catalogus.gettext
        for g in self.kaart.leefgebieden:
            yield Pagina(
                adressen.leefgebied(g.id),
                "leefgebied",
                str(g.naam),
                str(g.kort),
                "kaart/leefgebieden.yml",
                lambda g=g: self.leefgebied(g),  # type: ignore[misc]
            )
        for o in self.kaart.organisaties:
            yield Pagina(
                adressen.organisatie(o.id),
                "organisatie",
                o.naam,
                str(o.kort),
                f"kaart/organisaties/{o.id}.yml",
                lambda o=o: self.organisatie(o),  # type: ignore[misc]
            )
        for h in self.kaart.hulpvragen:
            yield Pagina(
                adressen.hulpvraag(h.id),
                "hulpvraag",
                str(h.vraag),
                str(h.voor_de_coach),
                f"kaart/hulpvragen/{h.id}.yml",
                lambda h=h: self.hulpvraag(h),  # type: ignore[misc]
                vel=True,
            )
        yield Pagina(
            adressen.ZOEKHULP,
            "zoekhulp",
            _("Zoekhulp"),
            _("Typ wat er aan de hand is, of kruis aan wat u zoekt."),
            "",
            self.zoekhulp,
            vel=True,
        )
        yield Pagina(
            adressen.MIJN_LIJST,
            "mijn-lijst",
            _("Mijn lijst"),
            _("Kies organisaties voor één persoon. Druk de lijst af of geef de link mee."),
            "",
            lambda: self.toon("mijn-lijst.html", adressen.MIJN_LIJST, gegevens=self._gegevens),
            vel=True,
        )
        yield Pagina(
            adressen.DIRECT_HULP,
            "direct-hulp",
            _("Direct hulp"),
            _("Alle nummers voor direct hulp"),
            "kaart/crisis.yml",
            lambda: self.toon("direct-hulp.html", adressen.DIRECT_HULP),
        )
        yield Pagina(
            adressen.DRUKWERK,
            "drukwerk",
            _("Op papier"),
            _("De kaart om te printen en op te hangen."),
            "",
            lambda: self.toon("drukwerk.html", adressen.DRUKWERK, groepen=self.drukgroepen),
        )

        yield Pagina(
            adressen.VERTALINGEN,
            "vertalingen",
            _("Vertalingen"),
            _("Hoe ver elke vertaling is."),
            "",
            self.vertalingen,
        )
        yield from handboek.paginas(self.kaart, self.catalogus, self.toon)

    def kop(self, adres: str) -> str:
        """What stands on top of the page at ``adres``: search, languages, crisis strip."""
        pad = adressen.zonder_taal(adres, self.taal)
        return self._env.get_template("kop.html").render(
            hier=adres,
            pad=pad,
            vel=pad in self._vellen,
            mee=pad not in (*self._alleen_team, adressen.NIET_GEVONDEN),
        )

    @cached_property
    def _vellen(self) -> set[str]:
        """Addresses of pages that are a sheet of their own on paper."""
        return {p.pad for p in self.paginas() if p.vel}

    @cached_property
    def _alleen_team(self) -> set[str]:
        """Addresses of pages that the deelnemer edition does not have. Pages written by hand are in both."""
        deelnemer = Blad(voor_editie(self.kaart, "deelnemer"), self.uitgave, self.catalogus, self.instellingen)
        return {p.pad for p in self.paginas()} - {p.pad for p in deelnemer.paginas()}

    def voet(self, adres: str) -> str:
        """What stands below the page at ``adres``."""
        vel = adressen.zonder_taal(adres, self.taal) in self._vellen
        return self._env.get_template("voet.html").render(hier=adres, vel=vel)

    def symbolen(self, *html: str) -> str:
        """The drawings of all icons that these pieces of one page show."""
        return self._env.get_template("symbolen.html").render(namen=gebruikt("".join(html)))

    def niet_gevonden(self, catalogi: Iterable[Catalogus]) -> str:
        """The page for an address that does not exist, in every language at once."""
        zinnen = [
            (c.taal, c.gettext("Deze pagina bestaat niet (meer)."), c.gettext("Naar het begin van de kaart"))
            for c in catalogi
        ]
        return self.toon("niet-gevonden.html", adressen.NIET_GEVONDEN, zinnen=zinnen)

    def home(self, inleiding: str) -> str:
        """The home page; ``inleiding`` is the HTML of the hand-written text."""
        return self.toon("home.html", adressen.HOME, inleiding=Markup(inleiding))

    def vertalingen(self) -> str:
        """The page that says how far each translation is."""
        talen = dict.fromkeys(d.taal for d in self.vertaalstand)
        return self.toon(
            "vertalingen.html",
            adressen.VERTALINGEN,
            vertaalstand=self.vertaalstand,
            totalen=[(TALEN[code], totaal(self.vertaalstand, code)) for code in talen],
        )

    def bladzijde(self, html: str, stand: Bladzijde | None, html_nl: str) -> str:
        """A hand-written page with how far its translation is; ``html_nl`` is the Dutch to show beside an old one."""
        if stand is None:
            return html
        return self._env.get_template("bladzijde.html").render(
            html=Markup(html), html_nl=Markup(html_nl), alineas=naast(html, html_nl), stand=stand, bron=Tekst.bron("")
        )

    def leefgebied(self, g: Leefgebied) -> str:
        """The page of one leefgebied: crisis lines that apply, then cards."""
        lijnen = [lijn for lijn in self.kaart.crisis.lijnen if g.id in lijn.leefgebieden]
        return self.toon(
            "leefgebied.html",
            adressen.leefgebied(g.id),
            g=g,
            direct=lijnen,
            organisaties=self.kaart.van_leefgebied(g.id),
        )

    def hulpvraag(self, h: Hulpvraag) -> str:
        """The page of one hulpvraag: what comes first, then whom, in order."""
        return self.toon("hulpvraag.html", adressen.hulpvraag(h.id), h=h)

    def zoekhulp(self) -> str:
        """The page to search on, which without JavaScript is a list of all hulpvragen."""
        _ = self.catalogus.gettext
        gesproken = sorted({code for o in self.kaart.organisaties for code in o.talen})
        doelgroepen = [
            ("vrouwen", _("vrouwen")),
            ("mannen", _("mannen")),
            ("kinderen", _("kinderen")),
            ("jongeren", _("jongeren")),
            ("volwassenen", _("volwassenen")),
            ("ouderen", _("ouderen")),
            ("gezinnen", _("gezinnen")),
            ("groepen", _("groepen")),
        ]
        return self.toon(
            "zoekhulp.html", adressen.ZOEKHULP, gesproken=gesproken, doelgroepen=doelgroepen, gegevens=self._gegevens
        )

    def zoekindex(self, bladzijden: Iterable[tuple[str, str, str]]) -> Zoekscripts:
        """The search index of this language, as scripts; ``bladzijden`` are the hand-written pages."""
        return Zoekindex(self.kaart, self.catalogus, self.uitgave).scripts(bladzijden)

    def tijden(self) -> str:
        """The opening hours and their words in this language, as a script."""
        return Tijdtafel(self.kaart).script(self.uitgave, self.catalogus)

    def kleuren(self) -> str:
        """The style sheet with the colours that records name."""
        return kleuren_css(self.kaart)

    def _gegevens(self, hier: str) -> Kaartgegevens:
        """What cards made in the browser need besides the index."""
        T = Tweetalig(self.catalogus).zin
        return {
            "wortel": f"{adressen.relatief(hier, '.')}/",
            "adres": self.instellingen.deelnemer_adres,
            "leefgebieden": {
                g.code: {"kleur": kleurklassen(g), "icoon": symbool(g.icoon)} for g in self.kaart.leefgebieden
            },
            "iconen": {
                "telefoon": symbool("material/phone"),
                "mail": symbool("material/email-outline"),
                "web": symbool("material/web"),
                "plek": symbool("material/map-marker-outline"),
                "melding": symbool("material/information"),
            },
            "woorden": {
                "hulpvragen": _zin(T("Vragen waar mensen mee komen")),
                "crisis": _zin(T("Direct hulp")),
                "bereikbaar": _zin(T("Nu bereikbaar")),
                "rest": _zin(T("Andere organisaties")),
                "organisaties": _zin(T("Organisaties")),
                "misschien": _zin(T("Misschien ook: vraag na")),
                "onzeker": _zin(T("Deze nummers passen misschien ook. Vraag na.")),
                "meer": _zin(T("Alles tonen")),
                "verouderd": _zin(T("verouderd")),
                "inHetNederlands": _zin(T("in het Nederlands")),
                "geenNummer": _zin(T("geen telefoonnummer bekend")),
                "gevonden": _zin(T("Gevonden: %(aantal)s", aantal="{aantal}")),
                "niets": _zin(T("Wij hebben hier niets over.")),
                "nietsGekozen": _zin(T("Niets gevonden. Haal een keuze weg.")),
                "qr": _zin(T("QR-code van de link")),
            },
        }

    def organisatie(self, o: Organisatie) -> str:
        """The page of one organisation, with all that this edition may know."""
        personen = [p for c in self.kaart.contactpersonen if c.id == o.id for p in c.personen]
        return self.toon("organisatie.html", adressen.organisatie(o.id), o=o, personen=personen)


def _zin(t: Tekst) -> Zin:
    return str(t), t.nl, t.taal


def richt_in(env: Environment, blad: Blad) -> None:
    """Give an environment what pages need besides words: the kaart, links and icons."""
    catalogus, taal = blad.catalogus, blad.taal
    zoeker = Begripzoeker(blad.kaart.methodiek.begrippen)
    tweetalig = Tweetalig(catalogus)
    kaartjes = Kaartjes(blad.kaart, tweetalig, blad.uitgave)
    lijnen = Lijnen(blad.kaart, tweetalig, blad.uitgave)

    def begripstukken(tekst: str, gezien: set[str]) -> list[tuple[Begrip | None, str]]:
        delen: list[tuple[Begrip | None, str]] = []
        for begrip, deel in zoeker.stukken(tekst):
            nieuw = begrip is not None and begrip.id not in gezien
            if begrip and nieuw:
                gezien.add(begrip.id)
            delen.append((begrip if nieuw else None, deel))
        return delen

    def proza(tekst: str, hier: str, gezien: set[str]) -> Markup:
        lijst = adressen.relatief(hier, adressen.in_taal(adressen.BEGRIPPEN, taal))
        return Markup(proza_html(tekst, lambda t: begripstukken(t, gezien), lijst))

    env.globals.update(
        kaart=blad.kaart,
        uitgave=blad.uitgave,
        talen=[TALEN[code] for code in blad.uitgave.talen],
        alle_talen=[TALEN[code] for code in blad.instellingen.deelnemer_talen],
        instellingen=blad.instellingen,
        # None for a print that is not there.
        gedrukt=lambda adres: g if (g := blad.gedrukt.get(adres)) and g.zijden else None,
        niet_gedrukt=lambda adres: g if (g := blad.gedrukt.get(adres)) and not g.zijden else None,
        nagekeken=catalogus.nagekeken,
        laatst_nagekeken=catalogus.laatst_nagekeken,
        adressen=adressen,
        naar=lambda hier, pad: adressen.relatief(hier, adressen.in_taal(pad, taal)),
        naar_bestand=adressen.relatief,
        naar_taal=lambda hier, ander: adressen.relatief(
            hier,
            adressen.in_taal(
                adressen.HOME if hier == adressen.NIET_GEVONDEN else adressen.zonder_taal(hier, taal), ander
            ),
        ),
        icoon_pad=icoon_pad,
        symbool=symbool,
        kleurklassen=kleurklassen,
        begripstukken=begripstukken,
        proza=proza,
        belronde=lambda: belronde(blad.kaart, blad.uitgave.datum),
        kaartjes=kaartjes,
        lijnen=lijnen,
        stappen=Stappen(blad.kaart, lijnen, kaartjes),
        regels=Regels(tweetalig, blad.uitgave),
        taalnamen=lambda codes: [
            Tekst(_taalnaam(code, "nl"), _taalnaam(code, taal), taal, "bron" if taal == "nl" else "concept")
            for code in codes
        ],
    )


def _taalnaam(code: str, in_taal: str) -> str:
    return str(locale_van(TALEN[in_taal]).languages.get(code, code))
