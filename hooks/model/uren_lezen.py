"""The notation of opening hours -> ``Uren``. A list of what can be said; all else is refused, with what to write instead.

The notation is a small part of OpenStreetMap's, and means there what it means here:

    24/7
    <days> <times>      Mo-Fr 09:00-17:00    Mo,We 09:00-12:00,13:00-17:00    Fr-Su,PH off
    <dates> <times>     Dec 25-26 off        2026 Dec 24-2027 Jan 2 off       Dec 24,Dec 31 09:00-12:00

with ``;`` between the rules. A rule that would change what an earlier one says is refused, unless it says ``off``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from .uren import (
    DAG,
    DAGEN,
    DICHT,
    HELE_DAG,
    MAANDEN,
    Jaardag,
    Tijden,
    Uitzondering,
    Uren,
    dagen_nl,
    data_nl,
    samen,
    schrijf_data,
    schrijf_tijden,
    schrijf_uren,
    tijden_nl,
    uren_nl,
)

LANGSTE = 300
"""How long opening hours may be. Unit: characters."""
LANGSTE_PERIODE = 62
"""How many days an exception may last: the summer. A poster shows the ordinary week only."""
# A night begins and ends like this; anything else past midnight is a day that was typed the wrong way round.
_AVOND, _NOEN = 17 * 60, 12 * 60
_FEESTDAG = 7

_ADVIES = 'Schrijf bijvoorbeeld "Mo-Fr 09:00-17:00" of "24/7", of haal open weg en zet de tijden in woorden bij open_in_woorden'
_RAAD = re.compile(r"\b(schrijf|houd|zet|haal|kijk|geef)\b", re.I)
_IN_WOORDEN = "Haal open weg en zet de tijden in woorden bij open_in_woorden"


class UrenFout(ValueError):
    """Why a text is no opening hours. ``melding`` is Dutch; ``herstel`` is a text that may be better."""

    def __init__(self, melding: str, herstel: str | None = None) -> None:
        super().__init__(melding)
        self.melding = melding
        self.herstel = herstel


@dataclass(frozen=True, slots=True)
class _Regel:
    """One rule as typed: for days (7: public holidays) or for dates."""

    tekst: str
    dagen: frozenset[int]
    data: tuple[tuple[Jaardag, Jaardag], ...]
    tijden: Tijden


def lees_uren(tekst: str) -> Uren:
    """Read opening hours. Raises ``UrenFout`` that says what is wrong and, where that can be worked out, what to write."""
    try:
        return _ontleed(tekst)
    except UrenFout as fout:
        eerste = fout
    voorstel = eerste.herstel
    # Mending one thing shows the next; more than a few is guesswork.
    for _ in range(8):
        if voorstel is None:
            break
        try:
            uren = _ontleed(voorstel)
        except UrenFout as fout:
            voorstel = fout.herstel
        else:
            netjes = "; ".join(_delen(voorstel))
            raise UrenFout(f'{eerste.melding}. Bedoelt u "{netjes}"? Dat is: {uren_nl(uren)}', netjes)
    raise UrenFout(eerste.melding if _RAAD.search(eerste.melding) else f"{eerste.melding}. {_ADVIES}")


def _ontleed(tekst: str) -> Uren:
    if len(tekst) > LANGSTE:
        raise UrenFout(f"deze openingstijd is {len(tekst)} tekens lang; er passen er {LANGSTE}")
    delen = _delen(tekst)
    if delen == ["24/7"]:
        return Uren((HELE_DAG,) * 7, HELE_DAG)
    if not any(delen):
        raise UrenFout("hier staat geen openingstijd")
    if "" in delen:
        rest = "; ".join(deel for deel in delen if deel)
        raise UrenFout("er staat een puntkomma te veel", rest)
    return _bouw([_lees_regel(deel, "; ".join(delen)) for deel in delen])


def _delen(tekst: str) -> list[str]:
    """The rules, with white space only where it means something."""
    return re.sub(r" ?([,;-]) ?", r"\1", " ".join(tekst.split())).split(";")


# -- one rule -------------------------------------------------------------------------------------------

_DAG = f"(?:{'|'.join(DAGEN)})"
_MAAND = f"(?:{'|'.join(MAANDEN)})"
_KLOK = "(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)"
_UREN = f"off|{_KLOK}-{_KLOK}(?:,{_KLOK}-{_KLOK})*"
_DAGREEKS = re.compile(f"({_DAG})(?:-({_DAG}))?|(PH)", re.I | re.A)
_DATUMREEKS = re.compile(
    f"(?:(20[0-9]{{2}}) )?({_MAAND}) ([0-9]{{1,2}})(?:-(?:(?:(20[0-9]{{2}}) )?({_MAAND}) )?([0-9]{{1,2}}))?",
    re.I | re.A,
)


def _patroon() -> str:
    """The same for programs that know JSON Schema: no names, no flags, and a space more or less where it means nothing."""

    def los(woorden: tuple[str, ...]) -> str:
        return f"(?:{'|'.join(''.join(f'[{c}{c.lower()}]' for c in w.upper()) for w in woorden)})"

    streep, komma = r"\s*-\s*", r"\s*,\s*"
    dag, maand, jaar, nr = los((*DAGEN, "PH")), los(tuple(MAANDEN)), "20[0-9]{2}", "[0-9]{1,2}"
    datum = rf"(?:{jaar}\s+)?{maand}\s+{nr}(?:{streep}(?:(?:{jaar}\s+)?{maand}\s+)?{nr})?"
    tijd = f"{_KLOK}{streep}{_KLOK}"
    wanneer = "|".join(f"{een}(?:{komma}{een})*" for een in (f"{dag}(?:{streep}{dag})?", f"(?:{datum})"))
    regel = rf"(?:{wanneer})\s+(?:{los(('off',))}|{tijd}(?:{komma}{tijd})*)"
    return rf"^\s*24/7\s*$|^(?:(?:^|;)\s*{regel}\s*)+$"


PATROON = _patroon()
"""What may be opening hours, as a regular expression of JavaScript: it lets through all that is, and little else."""
_REGEL = re.compile(f"(?P<wanneer>.+) (?P<uren>{_UREN})", re.I | re.A)


def _lees_regel(deel: str, tekst: str) -> _Regel:
    """One rule out of ``tekst``. What is not on the list is looked at again, to say why."""
    if gevonden := _REGEL.fullmatch(deel):
        stukken = gevonden["wanneer"].split(",")
        if all(map(_DAGREEKS.fullmatch, stukken)):
            dagen = frozenset[int]().union(*(_lees_dagen(stuk, tekst) for stuk in stukken))
            return _Regel(deel, dagen, (), _lees_tijden(gevonden["uren"], tekst))
        if all(map(_DATUMREEKS.fullmatch, stukken)):
            data = tuple(_lees_data(stuk, tekst) for stuk in stukken)
            return _Regel(deel, frozenset(), data, _lees_tijden(gevonden["uren"], tekst))
    raise _waarom_niet(deel, tekst)


def _lees_dagen(stuk: str, tekst: str) -> frozenset[int]:
    gevonden = _DAGREEKS.fullmatch(stuk)
    assert gevonden is not None
    eerste, laatste, _ = gevonden.groups()
    if eerste is None:
        return frozenset({_FEESTDAG})
    van = DAGEN.index(eerste.capitalize())
    if laatste is None:
        return frozenset({van})
    tot = DAGEN.index(laatste.capitalize())
    if van == tot:
        raise UrenFout(f"'{stuk}' begint en eindigt op dezelfde dag", tekst.replace(stuk, eerste, 1))
    return frozenset(nr % 7 for nr in range(van, tot + 1 if tot > van else tot + 8))


def _lees_data(stuk: str, tekst: str) -> tuple[Jaardag, Jaardag]:
    gevonden = _DATUMREEKS.fullmatch(stuk)
    assert gevonden is not None
    jaar, maand, dag, jaar2, maand2, dag2 = gevonden.groups()
    van = _jaardag(stuk, jaar, maand, dag)
    if dag2 is None:
        return van, van
    tot = _jaardag(stuk, jaar2 or (None if maand2 else jaar), maand2 or maand, dag2)
    if (van.jaar is None) != (tot.jaar is None):
        voor_nieuwjaar = (van.maand, van.dag) > (tot.maand, tot.dag)
        begin = van.jaar or (tot.jaar or 0) - voor_nieuwjaar
        heel = Uitzondering(replace(van, jaar=begin), replace(tot, jaar=tot.jaar or begin + voor_nieuwjaar), DICHT)
        raise UrenFout(
            f"in '{stuk}' staat maar één jaar; zet bij allebei de dagen een jaar, of bij geen",
            tekst.replace(stuk, schrijf_data(heel), 1),
        )
    omgedraaid = (van.jaar or 0, van.maand, van.dag) > (tot.jaar or 0, tot.maand, tot.dag)
    periode = Uitzondering(van, tot, DICHT)
    lengte = len(periode.dagen())
    if omgedraaid and (van.jaar or van.maand == tot.maand or lengte > LANGSTE_PERIODE):
        raise UrenFout(
            f"'{stuk}' staat omgedraaid",
            tekst.replace(stuk, schrijf_data(Uitzondering(tot, van, DICHT)), 1),
        )
    if lengte > LANGSTE_PERIODE:
        raise UrenFout(
            f"'{stuk}' duurt {lengte} dagen; een uitzondering duurt er hoogstens {LANGSTE_PERIODE}. {_IN_WOORDEN}"
        )
    return van, tot


def _jaardag(stuk: str, jaar: str | None, maand: str, dag: str) -> Jaardag:
    waarde = Jaardag(MAANDEN.index(maand.capitalize()) + 1, int(dag), int(jaar) if jaar else None)
    try:
        # A leap year: without a year 29 February is a day.
        date(waarde.jaar or 2028, waarde.maand, waarde.dag)
    except ValueError:
        raise UrenFout(f"'{stuk}' is geen dag van de kalender; kijk de datum na") from None
    return waarde


def _lees_tijden(uren: str, tekst: str) -> Tijden:
    if uren.lower() == "off":
        return DICHT
    tijden = []
    for stuk in uren.split(","):
        van, tot = (int(klok[:2]) * 60 + int(klok[3:]) for klok in stuk.split("-"))
        begin, eind = stuk.split("-")
        if van == DAG:
            raise UrenFout(f"'{stuk}' begint om 24:00", tekst.replace(stuk, f"00:00-{eind}"))
        if van == tot:
            raise UrenFout(
                f"'{stuk}' begint en eindigt op dezelfde tijd; dat zou betekenen: een hele dag en nacht open",
                tekst.replace(stuk, "00:00-24:00"),
            )
        if tot < van:
            if tot == 0 and van < _AVOND:
                raise UrenFout(
                    f"'{stuk}' eindigt om 00:00; schrijf 24:00 voor het einde van de dag",
                    tekst.replace(stuk, f"{begin}-24:00"),
                )
            if van < _AVOND or tot > _NOEN:
                hoe = tijden_nl(((van, tot + DAG),))
                melding = f"'{stuk}' staat omgedraaid; dat zou betekenen: {hoe}. Alleen een nacht gaat door: die begint om 17:00 of later en eindigt om 12:00 of eerder"
                raise UrenFout(melding, tekst.replace(stuk, f"{eind}-{begin}"))
            tot += DAG
        tijden.append((van, tot))
    tijden.sort()
    for (van, tot), (van2, tot2) in pairwise(tijden):
        if van2 < tot:
            twee = " en ".join(schrijf_tijden((t,)) for t in ((van, tot), (van2, tot2)))
            raise UrenFout(f"de tijden {twee} lopen door elkaar", tekst.replace(uren, schrijf_tijden(samen(tijden))))
    return samen(tijden)


# -- all rules together ---------------------------------------------------------------------------------


def _bouw(regels: list[_Regel]) -> Uren:
    """Put the rules together; raises ``UrenFout`` when a later one changes what an earlier one says.

    Two ways of reading are in use: the last rule wins, or the one that says most. What is accepted means the same in both.
    """
    gezet: dict[int, tuple[Tijden, _Regel]] = {}
    uitzonderingen: list[Uitzondering] = []
    fout = ""
    for regel in regels:
        botst = [dag for dag in sorted(regel.dagen) if dag in gezet and regel.tijden]
        if botst:
            fout = fout or _wist(regel, gezet[botst[0]][1], botst)
        gewoon = regel.dagen - {_FEESTDAG}
        if gewoon and _FEESTDAG not in regel.dagen and gezet.get(_FEESTDAG, (regel.tijden,))[0] != regel.tijden:
            fout = fout or (
                f"'{regel.tekst}' staat na de regel met PH (feestdagen) en zou dan ook op een feestdag gelden; "
                "geef PH een eigen regel, na de dagen van de week"
            )
        if regel.dagen and any(u.tijden != regel.tijden for u in uitzonderingen):
            fout = fout or f"'{regel.tekst}' staat na een datum en zou die wissen; zet regels met een datum achteraan"
        for dag in regel.dagen:
            eerder = gezet.get(dag)
            gezet[dag] = (_bedoeld(eerder[0], regel.tijden) if eerder else regel.tijden, regel)
        for van, tot in regel.data:
            nieuw = Uitzondering(van, tot, regel.tijden)
            if regel.tijden and (geraakt := next((u for u in uitzonderingen if u.raakt(nieuw)), None)):
                raise UrenFout(
                    f"'{regel.tekst}' en de regel voor {data_nl(geraakt)} gaan over dezelfde dag; houd er één"
                )
            uitzonderingen.append(nieuw)
    uren = Uren(
        tuple(gezet[dag][0] if dag in gezet else DICHT for dag in range(7)),
        gezet[_FEESTDAG][0] if _FEESTDAG in gezet else None,
        tuple(uitzonderingen),
    )
    if fout:
        raise UrenFout(fout, schrijf_uren(uren) if any(uren.week) else None)
    if not any(uren.week):
        raise UrenFout("hier staat niet op welke dagen van de week het open is")
    return uren


def _wist(regel: _Regel, eerder: _Regel, dagen: list[int]) -> str:
    wanneer = [dagen_nl(d for d in dagen if d != _FEESTDAG)] if dagen != [_FEESTDAG] else []
    wanneer += ["feestdagen"] if _FEESTDAG in dagen else []
    op, uren = " en ".join(wanneer), tijden_nl(regel.tijden)
    if eerder.tijden:
        gevolg = f"op {op} zou het alleen {uren} open zijn. Zet alle tijden van een dag in één regel"
    else:
        gevolg = f"op {op} zou het toch open zijn, {uren}. Zet regels met off achteraan"
    return f"'{regel.tekst}' wist '{eerder.tekst}': {gevolg}"


def _bedoeld(eerder: Tijden, later: Tijden) -> Tijden:
    """What somebody means who gives a day times twice: both, unless they can't go together."""
    if not eerder or not later:
        return DICHT
    beide = samen((*eerder, *later))
    return beide if sum(tot - van for van, tot in beide) == sum(t - v for v, t in (*eerder, *later)) else later


# -- why not --------------------------------------------------------------------------------------------

_DAGWOORDEN = {
    "Mo": "maandag|maa|ma|monday|mon",
    "Tu": "dinsdag|din|di|tuesday|tues|tue",
    "We": "woensdag|woe|wo|wednesday|wed",
    "Th": "donderdag|don|do|thursday|thurs|thur|thu",
    "Fr": "vrijdag|vrij|vr|friday|fri",
    "Sa": "zaterdag|zat|za|saturday|sat",
    "Su": "zondag|zon|zo|sunday|sun",
}
_MAANDWOORDEN = (
    "januari|january|februari|february|maart|mrt|march|april|mei|juni|june|juli|july|augustus|august|"
    "september|sept|oktober|okt|october|november|december"
)
_MAAND_ANDERS = {"maa": "Mar", "mrt": "Mar", "mei": "May", "okt": "Oct"}


def _maand(woord: str) -> str:
    begin = woord[:3].lower()
    return _MAAND_ANDERS.get(begin, begin.capitalize())


def _dag(woord: str) -> str:
    return next(dag for dag, woorden in _DAGWOORDEN.items() if woord.lower() in woorden.split("|"))


def _klokken(gevonden: re.Match[str]) -> str:
    """``9-17``, ``9.00-17.00`` and ``0900-1700`` as ``09:00-17:00``; unchanged when they can't be times."""
    uren = [(int(gevonden[nr] or 0), int(gevonden[nr + 1] or 0)) for nr in (1, 3)]
    if uren[1][0] > 24:
        uren[1] = (uren[1][0] - 24, uren[1][1])
    if any(uur > 24 or minuut > 59 for uur, minuut in uren):
        return gevonden[0]
    return "-".join(f"{uur:02}:{minuut:02}" for uur, minuut in uren)


def _iso(gevonden: re.Match[str]) -> str:
    return f"{gevonden[1]} {MAANDEN[int(gevonden[2]) - 1]} {int(gevonden[3])}"


def _hele_maand(gevonden: re.Match[str]) -> str:
    jaar, maand = int(gevonden[1] or 2028), MAANDEN.index(gevonden[2].capitalize()) + 1
    return f"{gevonden[0]} 1-{monthrange(jaar, maand)[1]}"


_NIET_NA_MAAND = "".join(f"(?<!{maand} )" for maand in MAANDEN)
_Vervanging = str | Callable[[re.Match[str]], str] | None
_UUR = r"([0-9]{1,2})(?:[:.hu]?([0-9]{2}))?(?: ?(?:uur|u|h)\b)?"
_NIET_ELKE_WEEK = "'{0}' geldt niet elke week. " + _IN_WOORDEN + ', zoals "elke eerste maandag van de maand"'
# What an editor may type, why it can't be, and what to put in its place. ``{0}`` is what was typed. In order: what
# comes first explains most.
_HERKEND: list[tuple[str, str, _Vervanging]] = [
    (
        r"^\".*",
        "woorden ({0}) kan de computer niet lezen; dat zou betekenen: dag en nacht open. " + _IN_WOORDEN,
        None,
    ),
    (r"\".*", "woorden ({0}) kan de computer niet lezen. " + _IN_WOORDEN, None),
    (
        r"\(?\b(sunrise|sunset|dawn|dusk)\b",
        "'{0}' hangt af van de zon, en niemand ziet hier hoe laat dat is. Schrijf uren en minuten, zoals 09:00-17:00",
        None,
    ),
    (
        r"\b[0-9:.]+\+",
        "'{0}' zegt niet hoe laat het sluit; dat zou betekenen: open zonder eind. Schrijf ook de eindtijd, zoals 09:00-17:00; "
        "weet u die niet, haal open dan weg en zet de tijden in woorden bij open_in_woorden",
        None,
    ),
    (
        r"\bSH\b",
        "'{0}' betekent schoolvakantie, en de computer weet niet wanneer die is. "
        'Schrijf zelf de dagen, zoals "2027 Jul 10-2027 Aug 22 off"',
        None,
    ),
    (rf"\b({_DAG}|PH)\[.*", _NIET_ELKE_WEEK, None),
    (r"\bweek\b[0-9 ,/-]*", _NIET_ELKE_WEEK, None),
    (
        r"\beaster\b.*",
        "'{0}' kan hier niet; Pasen is een feestdag, en die heten samen PH. Een andere dag schrijft u als datum, zoals \"2027 Mar 26 off\"",
        None,
    ),
    (
        r"\b24/7\b",
        "'{0}' betekent: altijd open, ook op feestdagen. Daar kan niets bij staan",
        lambda g: "Mo-Su 00:00-24:00" if re.search(r"\bPH\b", g.string, re.I) else "Mo-Su,PH 00:00-24:00",
    ),
    (r"^(altijd|always|dag en nacht)$", "'{0}' kent de computer niet; altijd open heet 24/7", "24/7"),
    (r"[‐‑–—−]", "hier staat een lang streepje ({0}); schrijf een gewoon streepje", "-"),
    (
        rf"\b({'|'.join(_DAGWOORDEN.values())})\b",
        "'{0}' is hier geen dag; de dagen heten Mo, Tu, We, Th, Fr, Sa en Su",
        lambda g: _dag(g[0]),
    ),
    (r"\bfeestdag(en)?\b", "'{0}' kent de computer niet; feestdagen heten PH", "PH"),
    (r"\b(gesloten|dicht|closed)\b", "'{0}' kent de computer niet; gesloten heet off", "off"),
    (
        r"\b(20[0-9]{2})-(0[1-9]|1[0-2])-([0-3][0-9])\b",
        "'{0}' is hier geen datum; schrijf het jaar, de eerste drie letters van de maand en de dag, zoals 2026 Dec 25",
        _iso,
    ),
    (
        rf"\b([0-9]{{1,2}}) ?({_MAANDWOORDEN}|{_MAAND})\b(?! [0-9])",
        "'{0}' is hier geen datum; schrijf eerst de maand en dan de dag, zoals Dec 25",
        lambda g: f"{_maand(g[2])} {g[1]}",
    ),
    (
        rf"\b({_MAANDWOORDEN})\b",
        "'{0}' is hier geen maand; schrijf de eerste drie letters van de Engelse naam, zoals Dec",
        lambda g: _maand(g[0]),
    ),
    (r" ?\b(t/m|tot en met|tot|to)\b ?", "'{0}' kent de computer niet; schrijf een streepje", "-"),
    (r" ?(\b(en|and)\b|&) ?", "'{0}' kent de computer niet; schrijf een komma", ","),
    (
        rf"\b({_DAG}|PH): ?",
        "'{0}' kan hier niet; schrijf na de dag een spatie en dan de tijd, zonder dubbele punt ertussen",
        r"\1 ",
    ),
    (
        rf"(?<![\w:.]){_NIET_NA_MAAND}{_UUR}-{_UUR}(?![\w:.])",
        "'{0}' is geen tijd die de computer kan lezen; schrijf uren en minuten met twee cijfers en een dubbele punt, zoals 09:00-17:00",
        _klokken,
    ),
    (r"\bvan\b ?", "'{0}' kan hier niet", ""),
    (
        rf",(?=({_DAG}|PH)\b[^,;]* (?:[0-9]|off))(?<=[0-9],)",
        "na de tijden staat een komma, en dan weer een dag; schrijf daar een puntkomma",
        ";",
    ),
    (
        rf"\b({_MAAND} [0-9]{{1,2}}),? {_DAG}\b",
        "in '{0}' staan een datum en een dag van de week; schrijf alleen de datum",
        r"\1",
    ),
    (rf"(?<=\b{_DAG}) (?={_DAG}\b)", "tussen de dagen staat geen komma of streepje", ","),
    (
        rf"\b({_MAAND}) ([0-9]{{1,2}}),(?=[0-9]{{1,2}}\b(?!:))",
        "'{0}' kan hier niet; schrijf bij elke dag de maand, zoals Dec 25,Dec 26",
        r"\1 \2,\1 ",
    ),
    (rf"(?<=[0-9]) open\b|\bopen (?={_KLOK})", "'{0}' kan hier niet; de tijden zijn genoeg", ""),
    (
        r"\bopen\b",
        "'{0}' zonder tijden zou betekenen: dag en nacht open. Schrijf hoe laat, of 24/7 als het echt altijd open is",
        None,
    ),
    (
        rf"\b(20[0-9]{{2}} )?\b({_MAAND})(?= off\b)",
        "'{0}' zegt niet van welke dag tot welke dag",
        _hele_maand,
    ),
]


def _waarom_niet(deel: str, tekst: str) -> UrenFout:
    """Why a rule is not on the list, and the whole text with that mended."""
    for patroon, melding, vervanging in _HERKEND:
        if (gevonden := re.search(patroon, deel, re.I)) is None:
            continue
        herstel = None if vervanging is None else re.sub(patroon, vervanging, tekst, flags=re.I).strip()
        if herstel == tekst:
            continue
        return UrenFout(melding.format(gevonden[0].strip()), herstel)
    if re.fullmatch(_UREN, deel, re.I):
        heel = deel == "00:00-24:00" == tekst
        return UrenFout(
            f"bij '{deel}' staat niet op welke dagen", "24/7" if heel else tekst.replace(deel, f"Mo-Su {deel}", 1)
        )
    stukken = re.sub(rf" (?:{_UREN})$", "", deel, flags=re.I).split(",")
    dagen = [bool(_DAGREEKS.fullmatch(stuk)) for stuk in stukken]
    data = [bool(_DATUMREEKS.fullmatch(stuk)) for stuk in stukken]
    if stukken == deel.split(",") and (all(dagen) or all(data)):
        return UrenFout(
            f"bij '{deel}' staan geen tijden; dat zou betekenen: dag en nacht open. "
            f'Schrijf de tijden erbij, zoals "{deel} 09:00-17:00", of "{deel} off" als het dan gesloten is'
        )
    if all(dag or datum for dag, datum in zip(dagen, data, strict=True)):
        uren = deel[len(",".join(stukken)) :]
        los = [
            ",".join(stuk for stuk, hier in zip(stukken, welke, strict=True) if hier) + uren for welke in (dagen, data)
        ]
        return UrenFout(
            f"in '{deel}' staan dagen en datums door elkaar; geef ze elk een eigen regel",
            tekst.replace(deel, ";".join(los), 1),
        )
    if re.search(rf"\b{_MAAND}\b|\b20[0-9]{{2}}\b", deel, re.I):
        return UrenFout(
            f"'{deel}' geldt maar een deel van het jaar, en zo kan dat niet. Een dag of een korte periode schrijft u zo: "
            f'"Dec 24 09:00-12:00" of "Dec 25-26 off". Voor iets anders: {_IN_WOORDEN[0].lower()}{_IN_WOORDEN[1:]}'
        )
    return UrenFout(f"'{deel}' kan de computer niet lezen als openingstijd")
