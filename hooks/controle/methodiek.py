"""Rules for the handbook: what is named exists, nothing hangs loose, and every term and abbreviation is explained."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from pydantic import BaseModel

from ..bevinding import Bevinding
from ..inlezen import Gelezen, Herkomst, suggestie
from ..model import Kaart, Methodiek, Traject
from ..model.uitgave import VER_VOORUIT_DAGEN
from .kleur import bezwaren
from .teksten import Pad, vertaalbare_teksten

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


def _zoek(gelezen: Gelezen, soort: str, ids: Iterable[str], waar: Herkomst, pad: Pad, wat: str) -> Iterator[Bevinding]:
    """Findings for the ids at ``pad`` that do not exist, or stand there twice."""
    bekend = gelezen.bekend.get(soort)
    gezien: set[str] = set()
    for nr, id_ in enumerate(ids):
        if bekend is not None and id_ not in bekend:
            yield waar.bevinding((*pad, nr), f"{wat} '{id_}' bestaat niet.{suggestie(id_, bekend)}")
        elif id_ in gezien:
            yield waar.bevinding((*pad, nr), f"{wat} '{id_}' staat er twee keer; houd er één")
        gezien.add(id_)


def verwijzingen(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Every id that the handbook names exists."""
    m = kaart.methodiek
    for soort, methoden in (("methoden", m.methoden), ("trajecten", m.trajecten)):
        for methode in methoden:
            waar = gelezen.waar(soort, methode.id)
            bekend = gelezen.bekend.get("delen")
            if bekend is not None and methode.deel not in bekend:
                yield waar.bevinding(("deel",), f"deel '{methode.deel}' bestaat niet.{suggestie(methode.deel, bekend)}")
            yield from _zoek(gelezen, "formulieren", methode.formulieren, waar, ("formulieren",), "formulier")
            yield from _zoek(gelezen, "alle methoden", methode.zie_ook, waar, ("zie_ook",), "methode")
            yield from _zoek(gelezen, "leefgebieden", methode.leefgebieden, waar, ("leefgebieden",), "leefgebied")
            if bekend is not None and (methode.deel == "trajecten") != (soort == "trajecten"):
                yield waar.bevinding(
                    ("deel",),
                    "'deel: trajecten' hoort bij een bestand in methodiek/trajecten/, en nergens anders; kies een ander deel, of verplaats het bestand",
                )
            for nr, spanning in enumerate(methode.spanningen):
                if spanning.id in [s.id for s in methode.spanningen[:nr]]:
                    yield waar.bevinding(
                        ("spanningen", nr, "id"), f"'{spanning.id}' staat er twee keer in; geef elk een eigen id"
                    )
            if isinstance(methode, Traject):
                for nr, fase in enumerate(methode.fasen):
                    yield from _zoek(
                        gelezen, "alle methoden", fase.methoden, waar, ("fasen", nr, "methoden"), "methode"
                    )
                    if fase.id in [f.id for f in methode.fasen[:nr]]:
                        yield waar.bevinding(
                            ("fasen", nr, "id"), f"fase '{fase.id}' staat er twee keer in; houd er één"
                        )
    for traject in m.trajecten:
        if traject.id in gelezen.bekend.get("methoden", []):
            yield gelezen.waar("trajecten", traject.id).bevinding(
                (), f"'{traject.id}' is al de naam van een methode; geef dit bestand een andere naam"
            )
    for formulier in m.formulieren:
        waar = gelezen.waar("formulieren", formulier.id)
        for nr, veld in enumerate(formulier.velden):
            if veld.id in [v.id for v in formulier.velden[:nr]]:
                yield waar.bevinding(
                    ("velden", nr, "id"), f"veld '{veld.id}' staat er twee keer in; geef elk veld een eigen id"
                )
    for thema in m.themas:
        waar = gelezen.waar("themas", thema.id)
        for nr, doel in enumerate(thema.doelen):
            hier = ("doelen", nr)
            yield from _zoek(gelezen, "hulpvragen", doel.hulpvragen, waar, (*hier, "hulpvragen"), "hulpvraag")
            yield from _zoek(gelezen, "crisis", doel.lijnen, waar, (*hier, "lijnen"), "crisislijn")
    for bezoek in kaart.voorlichtingen:
        bekend = gelezen.bekend.get("organisaties")
        if bezoek.organisatie and bekend is not None and bezoek.organisatie not in bekend:
            yield gelezen.waar("voorlichtingen", bezoek.id).bevinding(
                ("organisatie",),
                f"organisatie '{bezoek.organisatie}' bestaat niet.{suggestie(bezoek.organisatie, bekend)}",
            )


def dubbele_ids(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Cards, questions and goals that are named from elsewhere have a name of their own."""
    m = kaart.methodiek
    gezien: set[str] = set()
    for construct in m.constructen:
        for nr, k in enumerate(construct.kaarten):
            if k.id in gezien:
                yield gelezen.waar("constructen", construct.id).bevinding(
                    ("kaarten", nr, "id"), f"kaartje '{k.id}' staat er twee keer in; houd er één"
                )
            gezien.add(k.id)
    gezien = set()
    for d, deel in enumerate(m.grow.delen if m.grow else ()):
        for nr, vraag in enumerate(deel.vragen):
            if vraag.id in gezien:
                yield gelezen.waar("grow", "").bevinding(
                    ("delen", d, "vragen", nr, "id"), f"vraag '{vraag.id}' staat er twee keer in; houd er één"
                )
            gezien.add(vraag.id)
    for thema in m.themas:
        for nr, doel in enumerate(thema.doelen):
            if doel.id in [ander.id for ander in thema.doelen[:nr]]:
                yield gelezen.waar("themas", thema.id).bevinding(
                    ("doelen", nr, "id"), f"doel '{doel.id}' staat er twee keer in; houd er één"
                )


def samenhang(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Each leefgebied has its row, every row names what exists, and no card, theme or ZRM domain hangs loose."""
    m = kaart.methodiek
    if not m.samenhang:
        return
    bekend = gelezen.bekend.get("leefgebieden")
    rijen = {rij.id for rij in m.samenhang}
    for rij in m.samenhang:
        waar = gelezen.waar("samenhang", rij.id)
        if bekend is not None and rij.id not in bekend:
            yield waar.bevinding(("id",), f"leefgebied '{rij.id}' bestaat niet.{suggestie(rij.id, bekend)}")
        yield from _zoek(gelezen, "zrm", rij.zrm, waar, ("zrm",), "ZRM-domein")
        yield from _zoek(gelezen, "kaarten", rij.kaarten, waar, ("kaarten",), "kaartje")
        yield from _zoek(gelezen, "themas", rij.themas, waar, ("themas",), "thema")
        yield from _zoek(gelezen, "vragen", rij.grow, waar, ("grow",), "vraag")
    if any(soort == "samenhang" for soort, _ in gelezen.onvolledig) or "samenhang" not in gelezen.bekend:
        return
    for g in kaart.leefgebieden:
        if g.id not in rijen:
            yield gelezen.waar("leefgebieden", g.id).bevinding(
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
            yield gelezen.waar("zrm", domein.id).bevinding(("id",), f"ZRM-domein '{domein.id}' {los}")
    for thema in m.themas:
        if thema.id not in gebruikt["themas"]:
            yield gelezen.waar("themas", thema.id).bevinding(("id",), f"thema '{thema.id}' {los}")
    for construct in m.constructen:
        for nr, k in enumerate(construct.kaarten if not construct.slot else ()):
            if k.id not in gebruikt["kaarten"]:
                yield gelezen.waar("constructen", construct.id).bevinding(
                    ("kaarten", nr, "id"), f"kaartje '{k.id}' {los}"
                )


def kaartjes(gelezen: Gelezen, kaart: Kaart, icoon_bestaat: Callable[[str], bool]) -> Iterator[Bevinding]:
    """Icons exist, colours can be read, and only the last construct closes the route."""
    m = kaart.methodiek
    codes: dict[str, str] = {}
    for nr, construct in enumerate(m.constructen):
        waar = gelezen.waar("constructen", construct.id)
        for veld, melding, ernst in bezwaren(construct.kleur, construct.tint, construct.donker):
            yield waar.bevinding((veld,), melding, ernst=ernst)
        if (ander := codes.setdefault(construct.code, construct.id)) != construct.id:
            yield waar.bevinding(("code",), f"code {construct.code} heeft {ander} al; kies twee andere letters")
        laatste = nr == len(m.constructen) - 1
        if construct.slot and (not laatste or len(construct.kaarten) != 1):
            yield waar.bevinding(("slot",), "alleen de laatste groep kan de route afsluiten, met één kaartje")
        for k, kaartje in enumerate(construct.kaarten):
            if not icoon_bestaat(kaartje.icoon):
                yield waar.bevinding(
                    ("kaarten", k, "icoon"),
                    f"icoon '{kaartje.icoon}' bestaat niet; kies er een uit Material Design, zoals material/home-heart",
                )
    for deel in m.delen:
        if not icoon_bestaat(deel.icoon):
            yield gelezen.waar("delen", deel.id).bevinding(
                ("icoon",), f"icoon '{deel.icoon}' bestaat niet; kies er een uit Material Design, zoals material/forum"
            )


def begin(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """The steps for a new colleague take as long as their page says, and lead somewhere."""
    stappen = kaart.methodiek.begin
    som = sum(stap.minuten for stap in stappen)
    geheel = "begin" in gelezen.bekend and not any(soort == "begin" for soort, _ in gelezen.onvolledig)
    if stappen and som != BEGIN_MINUTEN and geheel:
        yield gelezen.waar("begin", stappen[-1].id).bevinding(
            ("minuten",), f"alle stappen samen duren {som} minuten; dat moeten er {BEGIN_MINUTEN} zijn"
        )
    for stap in stappen:
        if stap.naar is None:
            continue
        soort, _, id_ = stap.naar.partition(":")
        kinds = {"methode": "methoden", "traject": "trajecten"}
        bekend = gelezen.bekend.get(kinds.get(soort, ""))
        if soort in kinds and id_ and (bekend is None or id_ in bekend):
            continue
        if stap.naar not in NAAR:
            mogelijk = [*NAAR, *(f"{k}:{i}" for k, b in kinds.items() for i in gelezen.bekend.get(b, []))]
            yield gelezen.waar("begin", stap.id).bevinding(
                ("naar",), f"de pagina '{stap.naar}' bestaat niet.{suggestie(stap.naar, mogelijk)}"
            )


def bezoeken(gelezen: Gelezen, kaart: Kaart, vandaag: date) -> Iterator[Bevinding]:
    """A visit that was planned for a day that is over either took place, or did not."""
    for bezoek in kaart.voorlichtingen:
        dag = bezoek.datum.vroegst
        waar = gelezen.waar("voorlichtingen", bezoek.id)
        if bezoek.stand == "gepland" and dag and dag < vandaag:
            yield waar.bevinding(
                ("datum",),
                f"het bezoek van {bezoek.naam} was gepland op {bezoek.datum.waarde}; ging het door? Maak er 'stand: geweest' van, met wat het team leerde",
                ernst="let op",
            )
        if bezoek.stand == "gepland" and dag and (dag - vandaag).days > VER_VOORUIT_DAGEN:
            yield waar.bevinding(
                ("datum",),
                f"het bezoek van {bezoek.naam} is pas op {bezoek.datum.waarde}; klopt het jaar?",
                ernst="let op",
            )
        if bezoek.stand == "geweest" and dag and dag > vandaag:
            yield waar.bevinding(("datum",), f"{bezoek.datum.waarde} ligt in de toekomst; schrijf 'stand: gepland'")


# -- terms --------------------------------------------------------------------------------------------


def begrippen(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Every abbreviation and marked term is in the begrippenlijst; participants' texts only use theirs."""
    m = kaart.methodiek
    if "begrippen" not in gelezen.bekend or any(soort == "begrippen" for soort, _ in gelezen.onvolledig):
        return
    eigen: dict[str, str] = {}
    for b in m.begrippen:
        for vorm in b.vormen:
            if (ander := eigen.setdefault(vorm.casefold(), b.id)) != b.id:
                yield gelezen.waar("begrippen", b.id).bevinding(
                    ("term",), f"'{vorm}' staat ook bij begrip '{ander}'; noem het bij één van de twee"
                )
        if _AFKORTING.fullmatch(b.term) and b.voluit is None:
            yield gelezen.waar("begrippen", b.id).bevinding(
                ("term",), f"'{b.term}' is een afkorting; zet erbij waar de letters voor staan: 'voluit: …'"
            )
    alle = {vorm for b in m.begrippen for vorm in b.vormen}
    van_deelnemer = {vorm for b in m.begrippen if b.doelgroep == "deelnemer" for vorm in b.vormen}
    for soort, record, lezer in records(m):
        waar = gelezen.waar(soort, getattr(record, "id", ""))
        bekend = van_deelnemer if lezer == "deelnemer" else alle
        for pad, tekst in vertaalbare_teksten(record):
            for _, melding in term_bezwaren(tekst, bekend, alle):
                yield waar.bevinding(pad, melding)
    for soort, methoden in (("methoden", m.methoden), ("trajecten", m.trajecten)):
        for methode in methoden:
            bestand = waar_proza(gelezen, soort, methode.id)
            for nr, regel in enumerate((methode.proza or "").splitlines(), start=1):
                for kolom, melding in term_bezwaren(regel, alle, alle):
                    yield Bevinding(bestand, nr, kolom, melding)


def waar_proza(gelezen: Gelezen, soort: str, id_: str) -> str:
    """How messages call the Markdown file of a method."""
    return gelezen.waar(soort, id_).plekken.bestand.removesuffix(".yml") + ".md"


def records(m: Methodiek) -> Iterator[tuple[str, BaseModel, str]]:
    """(kind, record, who reads it) of all that holds text."""
    for soort in ("delen", "bronnen", "zrm", "begin", "methoden", "trajecten"):
        for record in getattr(m, soort):
            yield soort, record, "professional"
    for soort in ("begrippen", "formulieren"):
        for record in getattr(m, soort):
            yield soort, record, record.doelgroep
    for soort in ("themas", "constructen"):
        for record in getattr(m, soort):
            yield soort, record, "deelnemer"
    for soort in ("doelhulp", "grow"):
        if (record := getattr(m, soort)) is not None:
            yield soort, record, "deelnemer"


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
