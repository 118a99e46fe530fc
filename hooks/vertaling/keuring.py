"""What can be wrong with a translation that a computer can see. It never says that a translation is good."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from babel.messages.catalog import Catalog, Message

from ..bevinding import Bevinding, kort
from ..model import Datum
from ..model.persoonlijk import vondsten
from ..model.tekst import beschadigde_letters, gemengde_woorden, onzichtbare_tekens
from ..model.waarden import ROL, Record, is_datum
from .lengte import lengte_van
from .po import alle, kop_van, vormen
from .talen import SCHRIFTEN, TALEN

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
NAVRAGEN = "navragen:"
"""How a translator's comment begins that says why somebody must look at a translation before it can be trusted."""
_NAGEKEKEN = re.compile(rf"nagekeken: *({ROL}), *(\S+)")


Gevolg = Literal["tonen", "nederlands", "stop"]


@dataclass(frozen=True, slots=True)
class Gebrek:
    """What is wrong with a translation, as a Dutch sentence, and what comes of it.

    ``tonen``: it can be read all the same. ``nederlands``: readers get the Dutch until it is mended. ``stop``: it would
    send somebody to a wrong number or address, or is a text for people in danger: nothing is published.
    """

    melding: str
    gevolg: Gevolg


class Nagekeken(Record):
    """Who read a translation, by role, and when."""

    rol: str
    datum: Datum


def lees_nagekeken(opmerking: str) -> Nagekeken | None:
    """A translator's comment ``nagekeken: <rol>, <datum>``; None when it is not one in good form.

    The role is written as everywhere (``ROL``).
    """
    deel = _NAGEKEKEN.fullmatch(opmerking.strip())
    if deel is None or not is_datum(deel[2], r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?"):
        return None
    return Nagekeken(rol=deel[1], datum=Datum(waarde=deel[2]))


def nagekeken_van(bericht: Message) -> Nagekeken | None:
    """The last time this translation was reviewed."""
    keren = [n for c in bericht.user_comments if (n := lees_nagekeken(c))]
    return max(keren, key=lambda n: n.datum.waarde) if keren else None


def twijfel_van(bericht: Message) -> str:
    """Why somebody must look at this translation; empty when nobody doubts it."""
    return "; ".join(c.removeprefix(NAVRAGEN).strip() for c in bericht.user_comments if c.startswith(NAVRAGEN))


def _getallen(tekst: str) -> set[str]:
    return set(_GETAL.findall(_PLAATS.sub("", tekst)))


def _in_balans(tekst: str, paar: str) -> bool:
    if paar[0] not in tekst and paar[1] not in tekst:
        return True
    diepte = 0
    for teken in tekst:
        diepte += (teken == paar[0]) - (teken == paar[1])
        if diepte < 0:
            return False
    return diepte == 0


def _noem(dingen: set[str]) -> str:
    return " en ".join(f"'{kort(d)}'" for d in sorted(dingen))


def _anders(wat: str, bron: set[str], hier: set[str], *, mag_weg: bool) -> Iterator[Gebrek]:
    if weg := set() if mag_weg else bron - hier:
        yield Gebrek(
            f"in deze vertaling ontbreekt {wat} {_noem(weg)}; neem dat precies over uit het Nederlands", "stop"
        )
    if meer := hier - bron:
        yield Gebrek(
            f"in deze vertaling staat {wat} {_noem(meer)}, en in het Nederlands niet; neem dat precies over", "stop"
        )


def keur(bericht: Message) -> Iterator[Gebrek]:
    """All that is wrong with one translation. What is out of date is only looked at by itself, and stops nothing."""
    bron = (bericht.id,) if isinstance(bericht.id, str) else tuple(bericht.id)
    context = bericht.context or ""
    # What nobody reads can't be shown wrong.
    keur_streng = is_crisis(context) and not is_vrij(context)
    for opmerking in (*bericht.user_comments, *bericht.auto_comments):
        for teken in sorted(set(onzichtbare_tekens(opmerking))):
            yield Gebrek(
                f"in de opmerking hierboven staat een onzichtbaar teken (U+{ord(teken):04X}); haal het weg", "tonen"
            )
    for opmerking in bericht.user_comments:
        if opmerking.lower().startswith("nagekeken") and lees_nagekeken(opmerking) is None:
            # It counts as no review.
            yield Gebrek(
                "zo kan 'nagekeken' niet; schrijf: # nagekeken: moedertaalspreker, 2026-11-24. "
                "Schrijf een rol met kleine letters, nooit een naam",
                "tonen",
            )
    for vorm in dict.fromkeys(v for v in vormen(bericht) if v):
        if bericht.fuzzy:
            for gebrek in _op_zichzelf(bron, vorm):
                yield Gebrek(gebrek.melding, "tonen" if gebrek.gevolg == "tonen" else "nederlands")
            continue
        for gebrek in (*_op_zichzelf(bron, vorm), *_naast_bron(bron, vorm, context)):
            if keur_streng and gebrek.gevolg != "stop":
                yield Gebrek(f"{gebrek.melding}. Dit hoort bij direct hulp: herstel het eerst", "stop")
            else:
                yield gebrek


def is_vrij(context: str) -> bool:
    """Whether this is a list of words to search with: as many as a language needs, and with what figures it likes."""
    return context.endswith((".zoekwoorden", ":zoekwoorden", ":vaag"))


def is_crisis(context: str | None) -> bool:
    """Whether a text belongs to a crisis line."""
    return (context or "").startswith("crisis/")


def te_tonen(bericht: Message) -> bool:
    """Whether readers may see this translation as it is.

    One that is out of date stands beside the Dutch of today: not when it holds another number or address.
    """
    if any(gebrek.gevolg != "tonen" for gebrek in keur(bericht)):
        return False
    bron = (bericht.id,) if isinstance(bericht.id, str) else tuple(bericht.id)
    return not bericht.fuzzy or not any(
        gebrek.gevolg == "stop"
        for vorm in vormen(bericht)
        if vorm
        for gebrek in _naast_bron(bron, vorm, bericht.context or "")
    )


def keur_tekst(nl: str, vertaling: str) -> Iterator[Gebrek]:
    """What is wrong with the translation of a longer text, such as a page; what may not stand in it at all, opmaak.py says."""
    yield from _vorm((nl,), vertaling)
    yield from _naast_bron((nl,), vertaling, "")


def _op_zichzelf(bron: tuple[str, ...], vorm: str) -> Iterator[Gebrek]:
    for teken in sorted(set(onzichtbare_tekens(vorm))):
        yield Gebrek(
            f"hier staat een onzichtbaar teken (U+{ord(teken):04X}); haal deze vertaling weg en typ haar opnieuw",
            "nederlands",
        )
    if beschadigd := next(beschadigde_letters(vorm), None):
        yield Gebrek(beschadigd.melding, "nederlands")
    for vreemd in gemengde_woorden(vorm):
        yield Gebrek(vreemd.melding, "tonen")
    if re.search(r"<\s*[/!a-zA-Z]", vorm):
        yield Gebrek(
            "hier staat code voor een webpagina (een < met een letter erna); haal die weg en schrijf gewone tekst",
            "nederlands",
        )
    yield from _vorm(bron, vorm)


def _vorm(bron: tuple[str, ...], vorm: str) -> Iterator[Gebrek]:
    if vorm != vorm.strip() and all(nl == nl.strip() for nl in bron):
        yield Gebrek("deze vertaling begint of eindigt met een spatie of lege regel; haal die weg", "tonen")
    for paar in _HAAKJES:
        if not _in_balans(vorm, paar) and all(_in_balans(nl, paar) for nl in bron):
            yield Gebrek(
                f"in deze vertaling gaat {paar[0]} of {paar[1]} niet open of niet dicht; kijk of er evenveel van beide staan",
                "tonen",
            )
    if _ANDERE_CIJFERS.search(vorm):
        yield Gebrek("schrijf cijfers als 0 tot en met 9: die staan ook op telefoons, borden en papieren", "stop")


def _naast_bron(bron: tuple[str, ...], vorm: str, context: str) -> Iterator[Gebrek]:
    # One or two of something can be said without the number.
    meervoud = len(bron) > 1
    plaatsen = {p for nl in bron for p in _PLAATS.findall(nl)}
    hier = set(_PLAATS.findall(vorm))
    if plaatsen and ("%" in _PLAATS.sub("", vorm) or not (hier <= plaatsen if meervoud else hier == plaatsen)):
        moet = " en ".join(f"%({p})s" for p in sorted(plaatsen))
        yield Gebrek(f"in deze vertaling moet precies {moet} staan; daar vult de computer iets in", "nederlands")
    alles = " ".join(bron)
    if is_vrij(context):
        for wie in sorted({v.tekst for v in vondsten(vorm)} - {v.tekst for v in vondsten(alles)}):
            yield Gebrek(f"hier staat '{kort(wie)}', en in het Nederlands niet; haal het weg", "stop")
    else:
        # A sheet can say "(1)" and "(2)" after a word where Dutch has the same figures, never others.
        yield from _anders("het getal", _getallen(alles), _getallen(vorm), mag_weg=meervoud)
    for wat, patroon in (("het webadres", _WEB), ("het e-mailadres", _EMAIL)):
        yield from _anders(wat, set(patroon.findall(alles)), set(patroon.findall(vorm)), mag_weg=meervoud)
    if set(_ACCOLADE.findall(alles)) != set(_ACCOLADE.findall(vorm)):
        yield Gebrek(
            "in deze vertaling staan niet dezelfde woorden tussen { en } als in het Nederlands; laat die staan",
            "nederlands",
        )
    lengte = lengte_van(context) if "/" in context else None
    if lengte is not None and (aantal := lengte.meet(vorm)) > lengte.hoogste:
        # Of the Dutch it is known that it fits on a card and a poster.
        yield Gebrek(
            f"deze vertaling is te lang: {aantal} {lengte.eenheid}, en er passen er {lengte.hoogste}. Maak haar korter",
            "nederlands",
        )


def lijkt_niet_vertaald(bericht: Message) -> bool:
    """Whether it is the Dutch again. A name, or a word that two languages share, is no sentence."""
    return (
        isinstance(bericht.id, str)
        and bericht.string == bericht.id
        and len(re.findall(r"\b[A-Za-z][a-z]{2,}\b", bericht.id)) > 2
    )


# What may stand in another script: what the computer fills in, addresses, and what is quoted.
_GEEN_LETTERS = re.compile(
    rf"{_PLAATS.pattern}|{_ACCOLADE.pattern}|{_EMAIL.pattern}|{_WEB.pattern}|[«“„\"][^«»“”„\"]*[»”“\"]|\[\[?|\]\(\S*\)"
)


def in_ander_schrift(nl: str, vertaling: str, code: str) -> bool:
    """Whether most of a translation is in letters of another script than its language has: "Skip" for Tigrinya.

    Words that the Dutch has too (names), numbers, addresses, quotes and what the computer fills in do not count; nor do
    words with capitals alone, since shortened names stay as they are.
    """
    schrift = SCHRIFTEN[TALEN[code].schrift].letters
    bekend = {w.casefold() for w in re.findall(r"[^\W\d_]+", nl)}
    goed = ander = 0
    for woord in re.findall(r"[^\W\d_]+", _GEEN_LETTERS.sub(" ", vertaling)):
        if unicodedata.name(woord[0], "").startswith(schrift):
            goed += len(woord)
        elif woord.casefold() not in bekend and not (woord.isupper() and len(woord) > 1):
            ander += len(woord)
    return ander > goed


def ander_schrift(code: str) -> str:
    """What to do about it, in Dutch."""
    taal = TALEN[code]
    return f"deze vertaling staat niet in het schrift van het {taal.naam_nl} ({taal.schrift}); is zij wel in die taal?"


def bevinding_van(gebrek: Gebrek, naam: str, regel: int) -> Bevinding:
    """The finding about a translation that is on the site: only what has no safe way round stops it."""
    if gebrek.gevolg == "nederlands":
        return Bevinding(naam, regel, 1, f"{gebrek.melding}. Tot dan ziet de lezer Nederlands", "let op")
    return Bevinding(naam, regel, 1, gebrek.melding, "fout" if gebrek.gevolg == "stop" else "let op")


def keur_catalogus(catalog: Catalog, naam: str, code: str, *, streng: bool = False) -> list[Bevinding]:
    """All that is wrong with a catalogue of language ``code``; ``naam`` is how messages call the file.

    ``streng``: the file is not in use yet, and all that is wrong with it is a reason to send it back.
    """
    kop = kop_van(catalog)
    bevindingen: list[Bevinding] = []
    if re.search(r"\w+@|<", kop.get("Last-Translator", "")):
        melding = "bovenin staat wie dit vertaalde (Last-Translator); namen bewaren wij niet. Weghalen: kaart vertaling bijwerken"
        bevindingen.append(Bevinding(naam, 1, 1, melding, "let op"))
    for bericht in alle(catalog):
        regel = bericht.lineno or 1
        for gebrek in keur(bericht):
            bevindingen.append(
                Bevinding(naam, regel, 1, gebrek.melding) if streng else bevinding_van(gebrek, naam, regel)
            )
        if lijkt_niet_vertaald(bericht):
            melding = "deze vertaling is hetzelfde als het Nederlands; is dat de bedoeling?"
            bevindingen.append(Bevinding(naam, regel, 1, melding, "let op"))
        bron = " ".join((bericht.id,) if isinstance(bericht.id, str) else bericht.id)
        if code in TALEN and any(in_ander_schrift(bron, vorm, code) for vorm in vormen(bericht)):
            bevindingen.append(Bevinding(naam, regel, 1, ander_schrift(code), "let op"))
    return bevindingen


def taal_van(catalog: Catalog, pad: Path) -> str:
    """The language of a file: what its header says (``ti_ER`` is ``ti``), or else its name."""
    return re.split(r"[_@-]", kop_van(catalog).get("Language") or pad.stem)[0].lower()
