"""What can be wrong with a translation that a computer can see. It never says that a translation is good."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from ..bevinding import Bevinding, kort
from ..model import Datum
from ..model.tekst import onzichtbare_tekens
from ..model.waarden import Record, is_datum
from .po import alle, kop_van, vormen
from .toelichting import lengte_van

_PLAATS = re.compile(r"%\((\w+)\)s")
_ACCOLADE = re.compile(r"\{[^{}\s]*\}")
# 070 353 61 88, 9:30, 14.00, 1/2: what stands together, stays together.
_GETAL = re.compile(r"\d+(?:(?:[.,:/-]| (?=\d))\d+)*", re.ASCII)
# Other ways to write figures: Arabic-Indic, Persian, Ethiopic.
_ANDERE_CIJFERS = re.compile(r"[\u0660-\u0669\u06f0-\u06f9\u1369-\u137c]")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_WEB = re.compile(
    r"(?:https?://|www\.)[^\s()<>\"'،፣]*[\w/]|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|com|org|net|eu)\b", re.ASCII
)
_HAAKJES = ("()", "[]", "«»")
_NAGEKEKEN = re.compile(r"nagekeken: *([a-z][a-z -]*[a-z]), *(\S+)")


class Nagekeken(Record):
    """Who read a translation, by role, and when."""

    rol: str
    datum: Datum


def lees_nagekeken(opmerking: str) -> Nagekeken | None:
    """A translator's comment ``nagekeken: <rol>, <datum>``; None when it is not one in good form.

    A role has no capital, so that a name of a person does not pass for one.
    """
    deel = _NAGEKEKEN.fullmatch(opmerking.strip())
    if deel is None or not is_datum(deel[2], r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?"):
        return None
    return Nagekeken(rol=deel[1], datum=Datum(waarde=deel[2]))


def nagekeken_van(bericht: Message) -> Nagekeken | None:
    """The last time this translation was reviewed."""
    keren = [n for c in bericht.user_comments if (n := lees_nagekeken(c))]
    return max(keren, key=lambda n: n.datum.waarde) if keren else None


def _getallen(tekst: str) -> set[str]:
    return set(_GETAL.findall(_PLAATS.sub("", tekst)))


def _in_balans(tekst: str, paar: str) -> bool:
    diepte = 0
    for teken in tekst:
        diepte += (teken == paar[0]) - (teken == paar[1])
        if diepte < 0:
            return False
    return diepte == 0


def _noem(dingen: set[str]) -> str:
    return " en ".join(f"'{kort(d)}'" for d in sorted(dingen))


def _anders(wat: str, bron: set[str], hier: set[str], *, mag_weg: bool) -> Iterator[str]:
    if weg := set() if mag_weg else bron - hier:
        yield f"in deze vertaling ontbreekt {wat} {_noem(weg)}; neem dat precies over uit het Nederlands"
    if meer := hier - bron:
        yield f"in deze vertaling staat {wat} {_noem(meer)}, en in het Nederlands niet; neem dat precies over"


def keur(bericht: Message) -> Iterator[str]:
    """All that is wrong with one translation, a Dutch sentence each. What is out of date is only looked at by itself."""
    bron = (bericht.id,) if isinstance(bericht.id, str) else tuple(bericht.id)
    context = bericht.context or ""
    # Words to search with are as many as a language needs.
    vrij = context.endswith((".zoekwoorden", ":zoekwoorden", ":vaag"))
    for opmerking in bericht.user_comments:
        if opmerking.lower().startswith("nagekeken") and lees_nagekeken(opmerking) is None:
            yield (
                "zo kan 'nagekeken' niet; schrijf: # nagekeken: moedertaalspreker, 2026-11-24. "
                "Schrijf een rol met kleine letters, nooit een naam"
            )
    for vorm in dict.fromkeys(v for v in vormen(bericht) if v):
        yield from _op_zichzelf(bron, vorm)
        if not bericht.fuzzy:
            yield from _naast_bron(bron, vorm, context, vrij=vrij)


def keur_tekst(nl: str, vertaling: str) -> Iterator[str]:
    """What is wrong with the translation of a longer text, such as a page."""
    yield from _op_zichzelf((nl,), vertaling)
    yield from _naast_bron((nl,), vertaling, "", vrij=False)


def _op_zichzelf(bron: tuple[str, ...], vorm: str) -> Iterator[str]:
    for teken in sorted(set(onzichtbare_tekens(vorm))):
        yield f"hier staat een onzichtbaar teken (U+{ord(teken):04X}); haal deze vertaling weg en typ haar opnieuw"
    if re.search(r"<\s*[/!a-zA-Z]", vorm):
        yield "hier staat code voor een webpagina (een < met een letter erna); haal die weg en schrijf gewone tekst"
    if vorm != vorm.strip() and all(nl == nl.strip() for nl in bron):
        yield "deze vertaling begint of eindigt met een spatie of lege regel; haal die weg"
    for paar in _HAAKJES:
        if not _in_balans(vorm, paar) and all(_in_balans(nl, paar) for nl in bron):
            yield f"in deze vertaling gaat {paar[0]} of {paar[1]} niet open of niet dicht; kijk of er evenveel van beide staan"
    if _ANDERE_CIJFERS.search(vorm):
        yield "schrijf cijfers als 0 tot en met 9: die staan ook op telefoons, borden en papieren"


def _naast_bron(bron: tuple[str, ...], vorm: str, context: str, *, vrij: bool) -> Iterator[str]:
    # One or two of something can be said without the number.
    meervoud = len(bron) > 1
    plaatsen = {p for nl in bron for p in _PLAATS.findall(nl)}
    hier = set(_PLAATS.findall(vorm))
    if plaatsen and ("%" in _PLAATS.sub("", vorm) or not (hier <= plaatsen if meervoud else hier == plaatsen)):
        moet = " en ".join(f"%({p})s" for p in sorted(plaatsen))
        yield f"in deze vertaling moet precies {moet} staan; daar vult de computer iets in"
    alles = " ".join(bron)
    if not vrij:
        # A sheet can say "(1)" and "(2)" after a word where Dutch has the same figures, never others.
        yield from _anders("het getal", _getallen(alles), _getallen(vorm), mag_weg=meervoud)
    for wat, patroon in (("het webadres", _WEB), ("het e-mailadres", _EMAIL)):
        yield from _anders(wat, set(patroon.findall(alles)), set(patroon.findall(vorm)), mag_weg=meervoud)
    if set(_ACCOLADE.findall(alles)) != set(_ACCOLADE.findall(vorm)):
        yield "in deze vertaling staan niet dezelfde woorden tussen { en } als in het Nederlands; laat die staan"
    lengte = lengte_van(context) if "/" in context else None
    if lengte is not None and (aantal := lengte.meet(vorm)) > lengte.hoogste:
        yield f"deze vertaling is te lang: {aantal} {lengte.eenheid}, en er passen er {lengte.hoogste}. Maak haar korter"


def lijkt_niet_vertaald(bericht: Message) -> bool:
    """Whether it is the Dutch again. A name, or a word that two languages share, is no sentence."""
    return (
        isinstance(bericht.id, str)
        and bericht.string == bericht.id
        and len(re.findall(r"\b[A-Za-z][a-z]{2,}\b", bericht.id)) > 2
    )


def keur_catalogus(catalog: Catalog, naam: str, code: str) -> list[Bevinding]:
    """All that is wrong with a catalogue of language ``code``; ``naam`` is how messages call the file."""
    kop = kop_van(catalog)
    bevindingen: list[Bevinding] = []
    if kop.get("Language") and taal_van(catalog, Path(naam)) != code:
        bevindingen.append(
            Bevinding(naam, 1, 1, f"bovenin staat Language: {kop['Language']}, en dit is het bestand van {code}")
        )
    if re.search(r"\w+@|<", kop.get("Last-Translator", "")):
        melding = "bovenin staat wie dit vertaalde (Last-Translator); namen bewaren wij niet. Weghalen: kaart vertaling bijwerken"
        bevindingen.append(Bevinding(naam, 1, 1, melding, "let op"))
    for bericht in alle(catalog):
        regel = bericht.lineno or 1
        bevindingen += [Bevinding(naam, regel, 1, melding) for melding in keur(bericht)]
        if lijkt_niet_vertaald(bericht):
            melding = "deze vertaling is hetzelfde als het Nederlands; is dat de bedoeling?"
            bevindingen.append(Bevinding(naam, regel, 1, melding, "let op"))
    return bevindingen


def taal_van(catalog: Catalog, pad: Path) -> str:
    """The language of a file: what its header says (``ti_ER`` is ``ti``), or else its name."""
    return re.split(r"[_@-]", kop_van(catalog).get("Language") or pad.stem)[0].lower()
