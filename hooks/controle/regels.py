"""Rules across records. Each takes what was read and yields findings; none changes anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date

from ..bevinding import Bevinding
from ..inlezen import Gelezen, Herkomst, suggestie
from ..logos import bezwaar_tegen_naam
from ..model import Controle, Crisislijn, Kaart, Organisatie, Telefoon, cijfers, uren_nl, uren_van
from ..model.tekst import STROOKWOORD_TEKENS
from ..model.uitgave import CRISIS_DAGEN, NIET_RECENT_DAGEN, VER_VOORUIT_DAGEN
from . import herkomst, methodiek, prive
from .begrijpelijk import taaltips
from .etiketten import etiketten
from .kleur import bezwaren
from .namen import oude_namen
from .zegswijzen import zegswijzen

_STROOK_REGELS = 3


def verwijzingen(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Every id that is named exists."""

    def zoek(soort: str, id_: str, van: tuple[str, str], pad: tuple[str | int, ...], wat: str) -> Iterator[Bevinding]:
        bekend = gelezen.bekend.get(soort)
        if bekend is not None and id_ not in bekend:
            yield gelezen.waar(*van).bevinding(pad, f"{wat} '{id_}' bestaat niet.{suggestie(id_, bekend)}")

    for o in kaart.organisaties:
        for nr, id_ in enumerate(o.leefgebieden):
            yield from zoek("leefgebieden", id_, ("organisaties", o.id), ("leefgebieden", nr), "leefgebied")
            if id_ in o.leefgebieden[:nr]:
                yield gelezen.waar("organisaties", o.id).bevinding(
                    ("leefgebieden", nr), f"leefgebied '{id_}' staat er twee keer; houd er één"
                )
    for leefgebied in kaart.leefgebieden:
        for nr, id_ in enumerate(leefgebied.hiaat.vraag_bij if leefgebied.hiaat else ()):
            yield from zoek(
                "organisaties", id_, ("leefgebieden", leefgebied.id), ("hiaat", "vraag_bij", nr), "organisatie"
            )
    for lijn in kaart.crisis.lijnen:
        if lijn.organisatie:
            yield from zoek("organisaties", lijn.organisatie, ("crisis", lijn.id), ("organisatie",), "organisatie")
        for nr, id_ in enumerate(lijn.leefgebieden):
            yield from zoek("leefgebieden", id_, ("crisis", lijn.id), ("leefgebieden", nr), "leefgebied")
    for h in kaart.hulpvragen:
        for nr, id_ in enumerate(h.leefgebieden):
            yield from zoek("leefgebieden", id_, ("hulpvragen", h.id), ("leefgebieden", nr), "leefgebied")
        for nr, stap in enumerate(h.stappen):
            if stap.organisatie:
                yield from zoek(
                    "organisaties",
                    stap.organisatie,
                    ("hulpvragen", h.id),
                    ("stappen", nr, "organisatie"),
                    "organisatie",
                )
            if stap.crisis:
                yield from zoek("crisis", stap.crisis, ("hulpvragen", h.id), ("stappen", nr, "crisis"), "crisislijn")
    for c in kaart.contactpersonen:
        yield from zoek(
            "organisaties",
            c.id,
            ("contactpersonen", c.id),
            (),
            "de naam van dit bestand moet die van een organisatie zijn; organisatie",
        )


def dubbele_namen(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Two organisations with one name can't be told apart."""
    eerder: dict[str, str] = {}
    for o in kaart.organisaties:
        if (ander := eerder.setdefault(o.naam.casefold(), o.id)) != o.id:
            yield gelezen.waar("organisaties", o.id).bevinding(
                ("naam",), f"'{o.naam}' heet ook al zo in {ander}.yml; geef een naam die het verschil laat zien"
            )


def gedeelde_nummers(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """One number at two organisations is a mistake, unless both say that they share it."""
    per_nummer: dict[str, list[tuple[Organisatie, int]]] = defaultdict(list)
    for o in kaart.organisaties:
        for nr, telefoon in enumerate(o.telefoon):
            per_nummer[telefoon.cijfers].append((o, nr))
    for houders in per_nummer.values():
        ids = sorted({o.id for o, _ in houders})
        for o, nr in houders:
            telefoon, herkomst = o.telefoon[nr], gelezen.waar("organisaties", o.id)
            anderen = " en ".join(f"{id_}.yml" for id_ in ids if id_ != o.id)
            if len(ids) > 1 and not telefoon.gedeeld:
                yield herkomst.bevinding(
                    ("telefoon", nr, "nummer"),
                    f"{telefoon.nummer} staat ook in {anderen}. Is dat met opzet? Zet dan bij allebei 'gedeeld: ja'",
                )
            elif len(ids) == 1 and telefoon.gedeeld and not gelezen.onvolledig:
                yield herkomst.bevinding(
                    ("telefoon", nr, "gedeeld"),
                    f"{telefoon.nummer} staat maar bij één organisatie; haal 'gedeeld' weg",
                    ernst="let op",
                )
        for o in {o.id: o for o, _ in houders}.values():
            if sum(ander.id == o.id for ander, _ in houders) > 1:
                laatste = max(nr for ander, nr in houders if ander.id == o.id)
                yield gelezen.waar("organisaties", o.id).bevinding(
                    ("telefoon", laatste, "nummer"), f"{o.telefoon[laatste].nummer} staat hier twee keer; houd er één"
                )


def verboden_nummers(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """A number that was taken out of use does not come back."""
    verboden = {cijfers(v.nummer): v.reden for v in kaart.crisis.niet_gebruiken}
    houders = [
        *(
            (("organisaties", o.id), ("telefoon", nr, "nummer"), t.nummer)
            for o in kaart.organisaties
            for nr, t in enumerate(o.telefoon)
        ),
        *((("crisis", lijn.id), ("nummer",), lijn.nummer) for lijn in kaart.crisis.lijnen),
        *((("crisis", lijn.id), ("ook", nr), n) for lijn in kaart.crisis.lijnen for nr, n in enumerate(lijn.ook)),
    ]
    for van, pad, nummer in houders:
        if reden := verboden.get(cijfers(nummer)):
            yield gelezen.waar(*van).bevinding(pad, f"{nummer} mag niet meer op de kaart: {reden}")


def kleuren(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Colours that everyone can read, on screen, in the dark and in grey; codes that differ."""
    codes: dict[str, str] = {}
    for g in kaart.leefgebieden:
        waar = gelezen.waar("leefgebieden", g.id)
        for veld, melding, ernst in bezwaren(g.kleur, g.tint, g.donker):
            yield waar.bevinding((veld,), melding, ernst=ernst)
        if (ander := codes.setdefault(g.code, g.id)) != g.id:
            yield waar.bevinding(("code",), f"code {g.code} heeft {ander} al; kies twee andere letters")


def hiaten(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """An empty leefgebied says that it is a gap; a filled one does not."""
    bekend = gelezen.bekend.get("leefgebieden", [])
    # A file that can't be read, or that misspells its leefgebied, may well be the one that belongs here.
    onzeker = any(soort == "organisaties" for soort, _ in gelezen.onvolledig) or any(
        id_ not in bekend for o in kaart.organisaties for id_ in o.leefgebieden
    )
    for g in kaart.leefgebieden:
        gevuld = any(g.id in o.leefgebieden for o in kaart.organisaties)
        if not gevuld and g.hiaat is None and not onzeker:
            yield gelezen.waar("leefgebieden", g.id).bevinding(
                (),
                f"bij leefgebied '{g.id}' staat geen organisatie; zet er 'hiaat' bij, met waar mensen het dan kunnen vragen",
            )
        if gevuld and g.hiaat is not None:
            yield gelezen.waar("leefgebieden", g.id).bevinding(
                ("hiaat",), "dit leefgebied heeft nu wel een organisatie; haal 'hiaat' weg", ernst="let op"
            )


def bestanden(gelezen: Gelezen, kaart: Kaart, icoon_bestaat: Callable[[str], bool]) -> Iterator[Bevinding]:
    """Icons and logos that are named are there."""
    for g in kaart.leefgebieden:
        if not icoon_bestaat(g.icoon):
            yield gelezen.waar("leefgebieden", g.id).bevinding(
                ("icoon",),
                f"icoon '{g.icoon}' bestaat niet; kies er een uit Material Design, zoals material/home-heart",
            )
    for o in kaart.organisaties:
        if o.logo is None:
            continue
        if bezwaar := bezwaar_tegen_naam(gelezen.map, o.logo):
            yield gelezen.waar("organisaties", o.id).bevinding(("logo", "bestand"), bezwaar)


def kosten(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """Words that say "gratis" beside a field that does not: the search only looks at the field."""
    plekken: list[tuple[tuple[str, str], tuple[str | int, ...], Organisatie | Telefoon | Crisislijn]] = [
        *((("organisaties", o.id), (), o) for o in kaart.organisaties),
        *((("organisaties", o.id), ("telefoon", nr), t) for o in kaart.organisaties for nr, t in enumerate(o.telefoon)),
        *((("crisis", lijn.id), (), lijn) for lijn in kaart.crisis.lijnen),
    ]
    for van, pad, record in plekken:
        woorden = record.kosten.nl.casefold().rstrip(".") if record.kosten else ""
        # "Gratis met de Ooievaarspas, anders 5 euro" is rightly not free.
        if woorden == "gratis" and record.gratis == "nee":
            yield gelezen.waar(*van).bevinding(
                (*pad, "kosten"),
                "bij kosten staat gratis, en erboven 'gratis: nee'; verbeter een van de twee",
                ernst="let op",
            )
        elif woorden.startswith("gratis") and record.gratis == "onbekend":
            yield gelezen.waar(*van).bevinding(
                (*pad, "kosten"),
                "de zoekhulp leest deze woorden niet; zet erboven 'gratis: ja', of 'gratis: nee' als het niet voor iedereen gratis is",
                ernst="let op",
            )


def strook(gelezen: Gelezen, kaart: Kaart) -> Iterator[Bevinding]:
    """On a phone the strip has three lines: a number with what it is for on each."""
    erin = [lijn for lijn in kaart.crisis.lijnen if lijn.strook]
    for lijn in erin[_STROOK_REGELS:]:
        yield gelezen.waar("crisis", lijn.id).bevinding(
            ("strook",),
            f"bovenaan elke pagina passen {_STROOK_REGELS} nummers, en dit is er één meer; haal bij een van de lijnen 'strook' weg",
        )
    for lijn in kaart.crisis.lijnen:
        waar = gelezen.waar("crisis", lijn.id)
        if lijn.strook and not lijn.strookwoord and len(lijn.waarvoor.nl) > STROOKWOORD_TEKENS:
            yield waar.bevinding(
                ("strook",),
                f"op een telefoon past '{lijn.waarvoor.nl}' niet naast het nummer; zet erbij: 'strookwoord', met hoogstens {STROOKWOORD_TEKENS} tekens waarvoor dit nummer is",
            )
        elif lijn.strookwoord and not lijn.strook:
            yield waar.bevinding(
                ("strookwoord",),
                "dit is nergens te zien; zet erboven 'strook: ja', of haal het weg",
                ernst="let op",
            )


def _toekomst(waar: Herkomst, controle: Controle) -> Bevinding:
    return waar.bevinding(
        ("controle", "datum"), f"{controle.datum.waarde} ligt in de toekomst; vul de dag in waarop u het hebt nagekeken"
    )


def ouderdom(gelezen: Gelezen, kaart: Kaart, vandaag: date) -> Iterator[Bevinding]:
    """Checks by people that are due. Never a mistake: a line in doubt beats no line."""
    for lijn in kaart.crisis.lijnen:
        dagen = lijn.controle.dagen_oud(vandaag)
        if dagen is not None and dagen < 0:
            yield _toekomst(gelezen.waar("crisis", lijn.id), lijn.controle)
        elif dagen is None or dagen > CRISIS_DAGEN:
            sinds = (
                "het is onbekend wanneer dit nummer is gecontroleerd"
                if dagen is None
                else f"dit nummer is {dagen} dagen geleden gecontroleerd"
            )
            yield gelezen.waar("crisis", lijn.id).bevinding(
                ("controle",),
                f"crisislijn {lijn.naam} ({lijn.nummer}): {sinds}; bel het en zet de datum erbij",
                ernst="werklijst",
            )
    for o in kaart.organisaties:
        waar = gelezen.waar("organisaties", o.id)
        dagen = o.controle.dagen_oud(vandaag)
        if dagen is not None and dagen < 0:
            yield _toekomst(waar, o.controle)
        elif ("organisaties", o.id) in gelezen.onvolledig:
            continue
        elif dagen is None or dagen > NIET_RECENT_DAGEN:
            yield waar.bevinding(
                ("controle",),
                f"{o.naam}: {'het is onbekend wanneer dit is gecontroleerd' if dagen is None else 'langer dan een half jaar niet gecontroleerd'}; "
                "bel of mail, en zet de datum erbij",
                ernst="werklijst",
            )
        if o.tijdelijk and o.tijdelijk.tot < vandaag:
            yield waar.bevinding(
                ("tijdelijk", "tot"),
                f"dit bericht liep tot {o.tijdelijk.tot}; het staat niet meer op de site. Haal het weg",
                ernst="let op",
            )
        if o.tijdelijk and (o.tijdelijk.tot - vandaag).days > VER_VOORUIT_DAGEN:
            yield waar.bevinding(
                ("tijdelijk", "tot"),
                f"dit bericht blijft op de site tot en met {o.tijdelijk.tot}; klopt het jaar?",
                ernst="let op",
            )
        if not (o.telefoon or o.email or o.website or not o.adres.verborgen):
            yield waar.bevinding(
                (), f"{o.naam} heeft geen telefoon, e-mail, website of adres; zo kan niemand er terecht", ernst="let op"
            )


def begrepen_tijden(gelezen: Gelezen) -> Iterator[Bevinding]:
    """How all opening hours were understood, in words, for whoever typed them."""
    if (kaart := gelezen.kaart) is None:
        return
    lijnen: list[tuple[Herkomst, tuple[str | int, ...], Telefoon | Crisislijn]] = [
        *((gelezen.waar("crisis", lijn.id), (), lijn) for lijn in kaart.crisis.lijnen),
        *(
            (gelezen.waar("organisaties", o.id), ("telefoon", nr), t)
            for o in kaart.organisaties
            for nr, t in enumerate(o.telefoon)
        ),
    ]
    for waar, pad, lijn in lijnen:
        if lijn.open:
            yield waar.bevinding((*pad, "open"), f"{lijn.nummer}: {uren_nl(uren_van(lijn.open))}", ernst="tijden")


def controleer(gelezen: Gelezen, vandaag: date, icoon_bestaat: Callable[[str], bool]) -> list[Bevinding]:
    """All findings of reading and of all rules, sorted by file and line."""
    bevindingen = list(gelezen.bevindingen)
    if (kaart := gelezen.kaart) is not None:
        for regel in (
            verwijzingen,
            dubbele_namen,
            gedeelde_nummers,
            prive.persoonlijk,
            verboden_nummers,
            kleuren,
            hiaten,
            kosten,
            strook,
            etiketten,
            zegswijzen,
            methodiek.verwijzingen,
            methodiek.dubbele_ids,
            methodiek.samenhang,
            methodiek.begin,
            methodiek.begrippen,
            herkomst.bronnen,
            herkomst.nagezocht,
            oude_namen,
            taaltips,
        ):
            bevindingen += regel(gelezen, kaart)
        bevindingen += prive.op_bladzijden(gelezen.map.parent / "content", kaart)
        bevindingen += bestanden(gelezen, kaart, icoon_bestaat)
        bevindingen += methodiek.kaartjes(gelezen, kaart, icoon_bestaat)
        bevindingen += methodiek.bezoeken(gelezen, kaart, vandaag)
        bevindingen += ouderdom(gelezen, kaart, vandaag)
    return sorted(set(bevindingen))
