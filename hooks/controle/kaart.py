"""Rules for the kaart: names, numbers, colours, hours, and what people must check again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..bevinding import Bevinding
from ..inlezen import Herkomst
from ..logos import bezwaar_tegen_naam
from ..model import Controle, Crisislijn, Organisatie, Telefoon, cijfers, uren_nl, uren_van
from ..model.tekst import STROOKWOORD_TEKENS
from ..model.uitgave import CRISIS_DAGEN, NIET_RECENT_DAGEN, VER_VOORUIT_DAGEN
from .dossier import Dossier
from .kleur import bezwaren

_STROOK_REGELS = 3


def dubbele_namen(d: Dossier) -> Iterator[Bevinding]:
    """Two organisations with one name can't be told apart."""
    eerder: dict[str, str] = {}
    for o in d.kaart.organisaties:
        if (ander := eerder.setdefault(o.naam.casefold(), o.id)) != o.id:
            yield d.waar("organisaties", o.id).bevinding(
                ("naam",), f"'{o.naam}' heet ook al zo in {ander}.yml; geef een naam die het verschil laat zien"
            )


def gedeelde_nummers(d: Dossier) -> Iterator[Bevinding]:
    """One number at two organisations is a mistake, unless both say that they share it."""
    per_nummer: dict[str, list[tuple[Organisatie, int]]] = defaultdict(list)
    for o in d.kaart.organisaties:
        for nr, telefoon in enumerate(o.telefoon):
            per_nummer[telefoon.cijfers].append((o, nr))
    for houders in per_nummer.values():
        ids = sorted({o.id for o, _ in houders})
        for o, nr in houders:
            telefoon, herkomst = o.telefoon[nr], d.waar("organisaties", o.id)
            anderen = " en ".join(f"{id_}.yml" for id_ in ids if id_ != o.id)
            if len(ids) > 1 and not telefoon.gedeeld:
                yield herkomst.bevinding(
                    ("telefoon", nr, "nummer"),
                    f"{telefoon.nummer} staat ook in {anderen}. Is dat met opzet? Zet dan bij allebei 'gedeeld: ja'",
                )
            elif len(ids) == 1 and telefoon.gedeeld and not d.gelezen.onvolledig:
                yield herkomst.bevinding(
                    ("telefoon", nr, "gedeeld"),
                    f"{telefoon.nummer} staat maar bij één organisatie; haal 'gedeeld' weg",
                    ernst="let op",
                )
        for o in {o.id: o for o, _ in houders}.values():
            if sum(ander.id == o.id for ander, _ in houders) > 1:
                laatste = max(nr for ander, nr in houders if ander.id == o.id)
                yield d.waar("organisaties", o.id).bevinding(
                    ("telefoon", laatste, "nummer"), f"{o.telefoon[laatste].nummer} staat hier twee keer; houd er één"
                )


def verboden_nummers(d: Dossier) -> Iterator[Bevinding]:
    """A number that was taken out of use does not come back."""
    verboden = {cijfers(v.nummer): v.reden for v in d.kaart.crisis.niet_gebruiken}
    houders = [
        *(
            (("organisaties", o.id), ("telefoon", nr, "nummer"), t.nummer)
            for o in d.kaart.organisaties
            for nr, t in enumerate(o.telefoon)
        ),
        *((("crisis", lijn.id), ("nummer",), lijn.nummer) for lijn in d.kaart.crisis.lijnen),
        *((("crisis", lijn.id), ("ook", nr), n) for lijn in d.kaart.crisis.lijnen for nr, n in enumerate(lijn.ook)),
    ]
    for van, pad, nummer in houders:
        if reden := verboden.get(cijfers(nummer)):
            yield d.waar(*van).bevinding(pad, f"{nummer} mag niet meer op de kaart: {reden}")


def kleuren(d: Dossier) -> Iterator[Bevinding]:
    """Colours that everyone can read, on screen, in the dark and in grey; codes that differ."""
    codes: dict[str, str] = {}
    for g in d.kaart.leefgebieden:
        waar = d.waar("leefgebieden", g.id)
        for veld, melding, ernst in bezwaren(g.kleur, g.tint, g.donker):
            yield waar.bevinding((veld,), melding, ernst=ernst)
        if (ander := codes.setdefault(g.code, g.id)) != g.id:
            yield waar.bevinding(("code",), f"code {g.code} heeft {ander} al; kies twee andere letters")


def hiaten(d: Dossier) -> Iterator[Bevinding]:
    """An empty leefgebied says that it is a gap; a filled one does not."""
    bekend = d.ids("leefgebieden") or []
    # A file that can't be read, or that misspells its leefgebied, may well be the one that belongs here.
    onzeker = not d.is_heel("organisaties") or any(
        id_ not in bekend for o in d.kaart.organisaties for id_ in o.leefgebieden
    )
    for g in d.kaart.leefgebieden:
        gevuld = any(g.id in o.leefgebieden for o in d.kaart.organisaties)
        if not gevuld and g.hiaat is None and not onzeker:
            yield d.waar("leefgebieden", g.id).bevinding(
                (),
                f"bij leefgebied '{g.id}' staat geen organisatie; zet er 'hiaat' bij, met waar mensen het dan kunnen vragen",
            )
        if gevuld and g.hiaat is not None:
            yield d.waar("leefgebieden", g.id).bevinding(
                ("hiaat",), "dit leefgebied heeft nu wel een organisatie; haal 'hiaat' weg", ernst="let op"
            )


def bestanden(d: Dossier) -> Iterator[Bevinding]:
    """Icons and logos that are named are there."""
    for g in d.kaart.leefgebieden:
        if not d.icoon_bestaat(g.icoon):
            yield d.waar("leefgebieden", g.id).bevinding(
                ("icoon",),
                f"icoon '{g.icoon}' bestaat niet; kies er een uit Material Design, zoals material/home-heart",
            )
    for o in d.kaart.organisaties:
        if o.logo is None:
            continue
        if bezwaar := bezwaar_tegen_naam(d.gelezen.map, o.logo):
            yield d.waar("organisaties", o.id).bevinding(("logo", "bestand"), bezwaar)


def kosten(d: Dossier) -> Iterator[Bevinding]:
    """Words that say "gratis" beside a field that does not: the search only looks at the field."""
    plekken: list[tuple[tuple[str, str], tuple[str | int, ...], Organisatie | Telefoon | Crisislijn]] = [
        *((("organisaties", o.id), (), o) for o in d.kaart.organisaties),
        *(
            (("organisaties", o.id), ("telefoon", nr), t)
            for o in d.kaart.organisaties
            for nr, t in enumerate(o.telefoon)
        ),
        *((("crisis", lijn.id), (), lijn) for lijn in d.kaart.crisis.lijnen),
    ]
    for van, pad, record in plekken:
        woorden = record.kosten.nl.casefold().rstrip(".") if record.kosten else ""
        # "Gratis met de Ooievaarspas, anders 5 euro" is rightly not free.
        if woorden == "gratis" and record.gratis == "nee":
            yield d.waar(*van).bevinding(
                (*pad, "kosten"),
                "bij kosten staat gratis, en erboven 'gratis: nee'; verbeter een van de twee",
                ernst="let op",
            )
        elif woorden.startswith("gratis") and record.gratis == "onbekend":
            yield d.waar(*van).bevinding(
                (*pad, "kosten"),
                "de zoekhulp leest deze woorden niet; zet erboven 'gratis: ja', of 'gratis: nee' als het niet voor iedereen gratis is",
                ernst="let op",
            )


def strook(d: Dossier) -> Iterator[Bevinding]:
    """On a phone the strip has three lines: a number with what it is for on each."""
    erin = [lijn for lijn in d.kaart.crisis.lijnen if lijn.strook]
    for lijn in erin[_STROOK_REGELS:]:
        yield d.waar("crisis", lijn.id).bevinding(
            ("strook",),
            f"bovenaan elke pagina passen {_STROOK_REGELS} nummers, en dit is er één meer; haal bij een van de lijnen 'strook' weg",
        )
    for lijn in d.kaart.crisis.lijnen:
        waar = d.waar("crisis", lijn.id)
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


def ouderdom(d: Dossier) -> Iterator[Bevinding]:
    """Checks by people that are due. Never a mistake: a line in doubt beats no line."""
    for lijn in d.kaart.crisis.lijnen:
        dagen = lijn.controle.dagen_oud(d.vandaag)
        if dagen is not None and dagen < 0:
            yield _toekomst(d.waar("crisis", lijn.id), lijn.controle)
        elif dagen is None or dagen > CRISIS_DAGEN:
            sinds = (
                "het is onbekend wanneer dit nummer is gecontroleerd"
                if dagen is None
                else f"dit nummer is {dagen} dagen geleden gecontroleerd"
            )
            yield d.waar("crisis", lijn.id).bevinding(
                ("controle",),
                f"crisislijn {lijn.naam} ({lijn.nummer}): {sinds}; bel het en zet de datum erbij",
                ernst="werklijst",
            )
    for o in d.kaart.organisaties:
        waar = d.waar("organisaties", o.id)
        dagen = o.controle.dagen_oud(d.vandaag)
        if dagen is not None and dagen < 0:
            yield _toekomst(waar, o.controle)
        elif ("organisaties", o.id) in d.gelezen.onvolledig:
            continue
        elif dagen is None or dagen > NIET_RECENT_DAGEN:
            yield waar.bevinding(
                ("controle",),
                f"{o.naam}: {'het is onbekend wanneer dit is gecontroleerd' if dagen is None else 'langer dan een half jaar niet gecontroleerd'}; "
                "bel of mail, en zet de datum erbij",
                ernst="werklijst",
            )
        if o.tijdelijk and o.tijdelijk.tot < d.vandaag:
            yield waar.bevinding(
                ("tijdelijk", "tot"),
                f"dit bericht liep tot {o.tijdelijk.tot}; het staat niet meer op de site. Haal het weg",
                ernst="let op",
            )
        if o.tijdelijk and (o.tijdelijk.tot - d.vandaag).days > VER_VOORUIT_DAGEN:
            yield waar.bevinding(
                ("tijdelijk", "tot"),
                f"dit bericht blijft op de site tot en met {o.tijdelijk.tot}; klopt het jaar?",
                ernst="let op",
            )
        if not (o.telefoon or o.email or o.website or not o.adres.verborgen):
            yield waar.bevinding(
                (), f"{o.naam} heeft geen telefoon, e-mail, website of adres; zo kan niemand er terecht", ernst="let op"
            )


def tijden(d: Dossier) -> Iterator[Bevinding]:
    """How all opening hours were understood, in words, for whoever typed them."""
    lijnen: list[tuple[Herkomst, tuple[str | int, ...], Telefoon | Crisislijn]] = [
        *((d.waar("crisis", lijn.id), (), lijn) for lijn in d.kaart.crisis.lijnen),
        *(
            (d.waar("organisaties", o.id), ("telefoon", nr), t)
            for o in d.kaart.organisaties
            for nr, t in enumerate(o.telefoon)
        ),
    ]
    for waar, pad, lijn in lijnen:
        if lijn.open:
            yield waar.bevinding((*pad, "open"), f"{lijn.nummer}: {uren_nl(uren_van(lijn.open))}", ernst="tijden")
