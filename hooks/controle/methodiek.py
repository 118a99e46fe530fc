"""Rules for the handbook: what is named exists, nothing hangs loose, and every term and abbreviation is explained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bevinding import Bevinding
from ..inlezen import suggestie
from ..model import Traject, Werkwijze
from ..model.uitgave import VER_VOORUIT_DAGEN
from .dossier import Dossier
from .kleur import bezwaren
from .teksten import vertaalbare_teksten

# Two capitals in a row: GGZ, IDO's, SMART-doel.
_AFKORTING = re.compile(r"(?<!\w)[A-Z]{2,}[A-Za-z]*(?!\w)")
# Shortened words: o.a., m.b.v., bijv., t/m. A reader at B1 stumbles over each.
_VERKORT = re.compile(r"(?<!\w)(?:(?:[a-z]\.){2,}|(?:bijv|evt|incl|excl|etc|enz|resp|blz)\.|t/m|m/v|a/h)", re.I)
_GEMERKT = re.compile(r"\[\[([^\[\]]+)\]\]")

BEGIN_MINUTEN = 15
"""What the page for a new colleague promises. Unit: minutes."""
NAAR = (
    "kaart",
    "zoekhulp",
    "doelhulp",
    "grow",
    "route",
    "begrippen",
    "samenhang",
    "voorlichtingen",
    "hiaten",
    "formulieren",
    "trajecten",
)
"""Pages that a step for a new colleague can lead to, beside ``methode:<id>`` and ``traject:<id>``."""


def plaats(d: Dossier) -> Iterator[Bevinding]:
    """A traject stands in the part of the trajecten, and nothing else does; no file has the name of a method and of a traject."""
    for stuk in d.stukken:
        methode = stuk.record
        if isinstance(methode, Werkwijze):
            bekend = d.ids("delen")
            if bekend is not None and (methode.deel == "trajecten") != isinstance(methode, Traject):
                yield d.van(stuk).bevinding(
                    ("deel",),
                    "'deel: trajecten' hoort bij een bestand in methodiek/trajecten/, en nergens anders; kies een ander deel, of verplaats het bestand",
                )
            if isinstance(methode, Traject) and methode.id in (d.ids("methoden") or []):
                yield d.van(stuk).bevinding(
                    (), f"'{methode.id}' is al de naam van een methode; geef dit bestand een andere naam"
                )


def samenhang(d: Dossier) -> Iterator[Bevinding]:
    """Each leefgebied has its row, and no card, theme or ZRM domain hangs loose."""
    m = d.kaart.methodiek
    if not m.samenhang or not d.is_heel("samenhang"):
        return
    rijen = {rij.id for rij in m.samenhang}
    for g in d.kaart.leefgebieden:
        if g.id not in rijen:
            yield d.waar("leefgebieden", g.id).bevinding(
                ("id",),
                f"leefgebied '{g.id}' staat niet in methodiek/samenhang.yml; zet het erbij, desnoods met lege lijsten",
            )
    gebruikt = {
        "zrm": {id_ for rij in m.samenhang for id_ in rij.zrm},
        "kaarten": {id_ for rij in m.samenhang for id_ in rij.kaarten},
        "themas": {id_ for rij in m.samenhang for id_ in rij.themas},
    }
    los = "hangt los: geen leefgebied in methodiek/samenhang.yml noemt het; zet het daar bij een leefgebied"
    for domein in m.zrm:
        if domein.id not in gebruikt["zrm"]:
            yield d.waar("zrm", domein.id).bevinding(("id",), f"ZRM-domein '{domein.id}' {los}")
    for thema in m.themas:
        if thema.id not in gebruikt["themas"]:
            yield d.waar("themas", thema.id).bevinding(("id",), f"thema '{thema.id}' {los}")
    for construct in m.constructen:
        for nr, k in enumerate(construct.kaarten if not construct.slot else ()):
            if k.id not in gebruikt["kaarten"]:
                yield d.waar("constructen", construct.id).bevinding(("kaarten", nr, "id"), f"kaartje '{k.id}' {los}")


def kaartjes(d: Dossier) -> Iterator[Bevinding]:
    """Icons exist, colours can be read, and only the last construct closes the route."""
    m = d.kaart.methodiek
    codes: dict[str, str] = {}
    for nr, construct in enumerate(m.constructen):
        waar = d.waar("constructen", construct.id)
        for veld, melding, ernst in bezwaren(construct.kleur, construct.tint, construct.donker):
            yield waar.bevinding((veld,), melding, ernst=ernst)
        if (ander := codes.setdefault(construct.code, construct.id)) != construct.id:
            yield waar.bevinding(("code",), f"code {construct.code} heeft {ander} al; kies twee andere letters")
        laatste = nr == len(m.constructen) - 1
        if construct.slot and (not laatste or len(construct.kaarten) != 1):
            yield waar.bevinding(("slot",), "alleen de laatste groep kan de route afsluiten, met één kaartje")
        for k, kaartje in enumerate(construct.kaarten):
            if not d.icoon_bestaat(kaartje.icoon):
                yield waar.bevinding(
                    ("kaarten", k, "icoon"),
                    f"icoon '{kaartje.icoon}' bestaat niet; kies er een uit Material Design, zoals material/home-heart",
                )
    for deel in m.delen:
        if not d.icoon_bestaat(deel.icoon):
            yield d.waar("delen", deel.id).bevinding(
                ("icoon",), f"icoon '{deel.icoon}' bestaat niet; kies er een uit Material Design, zoals material/forum"
            )


def begin(d: Dossier) -> Iterator[Bevinding]:
    """The steps for a new colleague take as long as their page says, and lead somewhere."""
    stappen = d.kaart.methodiek.begin
    som = sum(stap.minuten for stap in stappen)
    if stappen and som != BEGIN_MINUTEN and d.is_heel("begin"):
        yield d.waar("begin", stappen[-1].id).bevinding(
            ("minuten",), f"alle stappen samen duren {som} minuten; dat moeten er {BEGIN_MINUTEN} zijn"
        )
    for stap in stappen:
        if stap.naar is None:
            continue
        soort, _, id_ = stap.naar.partition(":")
        kinds = {"methode": "methoden", "traject": "trajecten"}
        bekend = d.ids(kinds.get(soort, ""))
        if soort in kinds and id_ and (bekend is None or id_ in bekend):
            continue
        if stap.naar not in NAAR:
            mogelijk = [*NAAR, *(f"{k}:{i}" for k, b in kinds.items() for i in d.ids(b) or ())]
            yield d.waar("begin", stap.id).bevinding(
                ("naar",), f"de pagina '{stap.naar}' bestaat niet.{suggestie(stap.naar, mogelijk)}"
            )


def bezoeken(d: Dossier) -> Iterator[Bevinding]:
    """A visit that was planned for a day that is over either took place, or did not."""
    for bezoek in d.kaart.voorlichtingen:
        dag = bezoek.datum.vroegst
        waar = d.waar("voorlichtingen", bezoek.id)
        if bezoek.stand == "gepland" and dag and dag < d.vandaag:
            yield waar.bevinding(
                ("datum",),
                f"het bezoek van {bezoek.naam} was gepland op {bezoek.datum.waarde}; ging het door? Maak er 'stand: geweest' van, met wat het team leerde",
                ernst="let op",
            )
        if bezoek.stand == "gepland" and dag and (dag - d.vandaag).days > VER_VOORUIT_DAGEN:
            yield waar.bevinding(
                ("datum",),
                f"het bezoek van {bezoek.naam} is pas op {bezoek.datum.waarde}; klopt het jaar?",
                ernst="let op",
            )
        if bezoek.stand == "geweest" and dag and dag > d.vandaag:
            yield waar.bevinding(("datum",), f"{bezoek.datum.waarde} ligt in de toekomst; schrijf 'stand: gepland'")


# -- terms --------------------------------------------------------------------------------------------


def begrippen(d: Dossier) -> Iterator[Bevinding]:
    """Every abbreviation and marked term is in the begrippenlijst; participants' texts only use theirs."""
    m = d.kaart.methodiek
    if not d.is_heel("begrippen"):
        return
    eigen: dict[str, str] = {}
    for b in m.begrippen:
        for vorm in b.vormen:
            if (ander := eigen.setdefault(vorm.casefold(), b.id)) != b.id:
                yield d.waar("begrippen", b.id).bevinding(
                    ("term",), f"'{vorm}' staat ook bij begrip '{ander}'; noem het bij één van de twee"
                )
        if _AFKORTING.fullmatch(b.term) and b.voluit is None:
            yield d.waar("begrippen", b.id).bevinding(
                ("term",), f"'{b.term}' is een afkorting; zet erbij waar de letters voor staan: 'voluit: …'"
            )
    alle = {vorm for b in m.begrippen for vorm in b.vormen}
    van_deelnemer = {vorm for b in m.begrippen if b.doelgroep == "deelnemer" for vorm in b.vormen}
    for stuk in d.stukken:
        if not stuk.soort.handboek:
            continue
        bekend = van_deelnemer if stuk.voor_deelnemer else alle
        for pad, tekst in vertaalbare_teksten(stuk.record):
            for _, melding in term_bezwaren(tekst, bekend, alle):
                yield d.van(stuk).bevinding(pad, melding)
        for nr, regel in enumerate((getattr(stuk.record, "proza", None) or "").splitlines(), start=1):
            for kolom, melding in term_bezwaren(regel, alle, alle):
                yield Bevinding(d.waar_proza(stuk), nr, kolom, melding)


def term_bezwaren(tekst: str, bekend: set[str], alle: set[str]) -> Iterator[tuple[int, str]]:
    """(column from 1, Dutch sentence) for each abbreviation or marked term in ``tekst`` that a reader can't look up."""
    for gevonden in _GEMERKT.finditer(tekst):
        term = gevonden[1]
        if term.casefold() in {vorm.casefold() for vorm in bekend}:
            continue
        if term.casefold() in {vorm.casefold() for vorm in alle}:
            yield (
                gevonden.start() + 1,
                f"begrip '{term}' is voor een deelnemer niet uitgelegd; haal de haken weg, of zet in methodiek/begrippen.yml 'doelgroep: deelnemer'",
            )
        else:
            yield (
                gevonden.start() + 1,
                f"begrip '{term}' staat niet in methodiek/begrippen.yml.{suggestie(term, sorted(alle))} Zet het erbij, of haal de haken weg",
            )
    for gevonden in _AFKORTING.finditer(_GEMERKT.sub(lambda g: " " * len(g[0]), tekst)):
        kort = gevonden[0]
        if kort in bekend:
            continue
        yield (
            gevonden.start() + 1,
            f"afkorting '{kort}' is voor een deelnemer niet uitgelegd; schrijf hem voluit, of zet in methodiek/begrippen.yml 'doelgroep: deelnemer'"
            if kort in alle
            else f"afkorting '{kort}' staat niet in methodiek/begrippen.yml; zet hem erbij met wat hij betekent, of schrijf hem voluit",
        )
    for gevonden in _VERKORT.finditer(tekst):
        yield gevonden.start() + 1, f"schrijf '{gevonden[0]}' voluit"
