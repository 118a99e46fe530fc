"""What may give a person or a hidden place away in a plain text: numbers, mailboxes, addresses.

Pure pattern work on one text, in any script's digits; it knows nothing of who may be named. It errs on the side of
finding too much: a rule above it lets through what the kaart itself says is public.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote_plus

import phonenumbers

Soort = Literal["telefoon", "e-mail", "straat", "postcode", "landkaart", "rekening"]


@dataclass(frozen=True, slots=True)
class Vondst:
    """Something of this kind, as it stands in the text; ``kern`` is what makes two spellings the same."""

    soort: Soort
    tekst: str
    kern: str


# -- mailboxes ------------------------------------------------------------------------------------------

ROLLEN = frozenset(
    """aanmelden aanmelding aanmeldingen administratie advies afdeling algemeen balie beheer bestuur bezoek buddy budget
    bureau burgerzaken centrum consulent contact coordinatie coordinator dagbesteding dienst donaties communicatie
    facturen financien fonds frontoffice gemeente gezin handhaving help helpdesk hulp huisarts iat info informatie inkomen
    inschrijven intake jeugd jongeren kantoor kaart klacht klachten klantenservice klantcontact klant korps kwaliteit
    lotgenoten loket maatwerk mail maatschappelijkwerk mantelzorg meldpunt melden meldingen ondersteuning opvang
    organisatie ouderen participatie personeel plein postbus post pr praktijk preventie privacy project receptie
    redactie regio rouw sbr schuldhulp secretariaat service servicepunt spreekuur steunpunt stichting support taal team
    thuis thuisadministratie traject trajecten vacatures veiligheid verhuur verwijzers voorlichting vragen vraagbaak
    vrijwilligers vrijwilliger vrouwen webmaster website welkom welzijn werk werken werkgevers wijk wijkcentrum
    wijkteam wmo wonen zorg zuidwest zuid noord oost west escamp loosduinen laak centraal haaglanden haagland
    denhaag""".split()  # noqa: SIM905
)
"""Words in the name of a mailbox that say it belongs to a desk, not to a person."""

# Providers where people have their own mailbox; an organisation has its own domain.
_VAN_PERSONEN = frozenset(
    """gmail googlemail hotmail outlook live msn yahoo icloud me proton protonmail ziggo kpnmail kpnplanet planet xs4all
    casema upcmail home hetnet quicknet zonnet tele2 chello caiway solcon telfort online freedom""".split()  # noqa: SIM905
)


def is_postbus_van_persoon(adres: str) -> bool:
    """Whether a mailbox looks like somebody's own: at a provider for private persons, or not named after a desk.

    A name that is (part of) the domain itself is that of the organisation: ``honk1@honk1.nl``.
    """
    naam, _, domein = adres.lower().partition("@")
    if domein.split(".")[0] in _VAN_PERSONEN:
        return True
    kaal = re.sub(r"[^a-z0-9]", "", domein.rpartition(".")[0])
    delen = [deel for deel in re.split(r"[^a-z]+", naam) if deel]
    return not any(deel in ROLLEN or (len(deel) >= 3 and deel in kaal) for deel in delen)


# -- streets ----------------------------------------------------------------------------------------------

_STRAATWOORD = (
    r"(?:dwars|voor|achter|hoofd|zij)?(?:straat|str\.?|straatje|laan|ln\.|laantje|weg|plein|pln\.|kade|gracht|singel|hof|hofje|dreef|"
    r"plantsoen|pad|dijk|markt|steeg|park|wal|haven|burgwal|boulevard|allee|baan|brug|dam|werf|zoom|erf|veld|kamp|"
    r"oord|einde|voorhout|hout|houtje|bosje|duin|duinen|waard|rade|horst|meent|donk|stede|veste|vest|poort|passage|"
    r"ring|rotonde|viaduct|terras|tuin|tuinen|heuvel|berg|spoor|sluis|vaart|wetering|polder|wijk|loo|spui)"
)
# A house number: 12, 12a, 12-14, 12 bis; not a year, an hour or the start of a telephone number.
_HUISNUMMER = r"\d{1,4}(?:\s?[a-z]{1,3}\b|\s?[-/]\s?\d{1,4})?(?![\d.,:]*\d)"
# Names that are no word for a street; Den Haag's own first. Source: the names in use in Den Haag and its neighbours.
_ZONDER_STRAATWOORD = (
    "Spui|Noordeinde|Buitenhof|Binnenhof|Lange Voorhout|Korte Voorhout|Toernooiveld|Hofspui|Lijnbaan|Rijnbaan|Zichten|Dreven|"
    "Gaarden|Het Kleine Loo|Loosduinse Hoofdstraat|Turfmarkt|Kalvermarkt|Varkenmarkt|Dagelijkse Groenmarkt|De Stede|"
    "Ruimzicht|Houtrust|Duinstede|Hofzicht|Oude Molstraat|Hobbemaplein|Cantaloupenburg|Monseigneur Nolenslaan"
)
_GEEN_NAAM = r"(?:Op|In|Aan|Bij|De|Het|Een|Van|Naar|Uit|Onder|Over|Met|Na|Tot|Voor|Dit|Dat|Deze|Die|Uw|Mijn|Elk|Elke)"
_NAAM = r"[A-Z][\w'’-]*"
_STRAAT = re.compile(
    rf"\b(?:(?:{_NAAM}\s+){{0,3}}{_NAAM[:-1]}*?{_STRAATWOORD}"  # Zuiderparklaan, Kerkstr., Loosduinse Hoofdstraat
    rf"|(?!{_GEEN_NAAM}\s+[a-z])(?:{_NAAM}\s+){{1,3}}(?i:{_STRAATWOORD})"  # Fluwelen Burgwal, Melis Stokelaan
    rf"|(?:Laan|Plein|Weg|Kade|Hof|Pad|Singel)\s+van(?:\s+[\w'’-]+){{1,4}}?"
    rf"|(?:Lange|Korte|Groot|Klein|Oude|Nieuwe|Grote|Kleine)\s+{_NAAM}(?:\s+{_NAAM})?"
    rf"|(?:{_ZONDER_STRAATWOORD}))\s+(?:nr\.?\s*|nummer\s+|no\.?\s*)?{_HUISNUMMER}",
)
_STRAAT_KLEIN = re.compile(
    rf"\b(?!werkplein|leerplein)[a-z'’-]{{3,}}(?:straat|laan|plein|gracht|singel|kade|steeg|plantsoen|dreef)\s+{_HUISNUMMER}"
)

# -- the rest ---------------------------------------------------------------------------------------------

# Two letters that people do not write after a number otherwise; spelled small, the two must stand alone.
_POSTCODE = re.compile(
    r"(?<![\d.,])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![A-Za-z\d])|(?<![\d.,])[1-9]\d{3}\s?[a-z]{2}(?![a-z\d])"
)
_GEEN_POSTCODE = frozenset(
    "is en of op in te om er ze we ja al bv af af as he je me na nu zo tm ca st nd rd th kg km cm mm ml pt px".split()  # noqa: SIM905
)
_LANDKAART = re.compile(
    r"maps\.|/maps|openstreetmap|osm\.org|goo\.gl|geo:|9292\.nl|w3w\.co|what3words|plus\.codes|pdok\.nl|waze\.com"
    r"|(?<![\d.])(?:50|51|52|53)[.,]\d{3,}\D{1,12}?[3-7][.,]\d{3,}"  # 52.0705, 4.3007
    r"|\b5[0-3]\s?[°º]\s?\d"
    r"|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b",
    re.I,
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}\s?(?:[A-Z0-9]{4}\s?){2,7}[A-Z0-9]{1,4}\b")
_EMAIL = re.compile(
    r"[A-Za-z0-9._%+-]+\s*(?:@|\(at\)|\[at\]|\s+at\s+|\(apenstaartje\)|\[apenstaartje\])\s*[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
)
# What a chat app is called by, with a number behind it.
_APP = re.compile(
    r"(?:wa\.me/|whatsapp\.com/(?:send)?\S*?phone=|signal\.me/#p/|t\.me/\+?|tel:|sms:|callto:)\+?(\d[\d-]{7,})", re.I
)


# All kinds have a figure, an @ or a word like these in them; most texts have none.
_MISSCHIEN = re.compile(
    r"[\d@]|\bat\b|\(at\)|\[at\]|apenstaartje|maps|osm|goo\.gl|geo:|9292|w3w|what3words|plus\.codes|pdok|waze", re.I
)


def vondsten(tekst: str) -> Iterator[Vondst]:
    """All that may give somebody or some place away in ``tekst``. Web addresses are read as people would see them."""
    if not _MISSCHIEN.search(tekst):
        return
    tekst = _gewoon(tekst)
    for m in _APP.finditer(tekst):
        yield Vondst("telefoon", m[0], _nationaal(m[1]))
    # The figures of an account are no number to ring.
    zonder_links = _IBAN.sub(" ", _APP.sub(" ", tekst))
    for nummer in phonenumbers.PhoneNumberMatcher(zonder_links, "NL", leniency=phonenumbers.Leniency.POSSIBLE):
        if kern := _telefoon(nummer.raw_string):
            yield Vondst("telefoon", nummer.raw_string, kern)
    for m in _EMAIL.finditer(tekst):
        kern = re.sub(r"\s+", "", re.sub(r"\(at\)|\[at\]|\s+at\s+|\(apenstaartje\)|\[apenstaartje\]", "@", m[0]))
        yield Vondst("e-mail", m[0], kern.lower())
    for patroon in (_STRAAT, _STRAAT_KLEIN):
        for m in patroon.finditer(tekst):
            yield Vondst("straat", m[0], " ".join(m[0].casefold().split()))
    for m in _POSTCODE.finditer(tekst):
        if m[0][-2:] not in _GEEN_POSTCODE:
            yield Vondst("postcode", m[0], m[0].replace(" ", "").upper())
    for m in _LANDKAART.finditer(tekst):
        yield Vondst("landkaart", m[0], m[0].lower())
    for m in _IBAN.finditer(tekst):
        if _is_iban(kern := re.sub(r"\s", "", m[0])):
            yield Vondst("rekening", m[0], kern)


def _gewoon(tekst: str) -> str:
    """With the digits and spaces of any script, and of a web address, as plain ones."""
    tekst = unicodedata.normalize(
        "NFKC", unquote_plus(tekst) if re.search(r"https?:|%[0-9A-Fa-f]{2}", tekst) else tekst
    )
    return "".join(str(unicodedata.digit(t)) if t.isdigit() and not t.isascii() else t for t in tekst)


def _nationaal(nummer: str) -> str:
    return re.sub(r"^(?:\+|00)?31(?=\d{9}$)", "0", re.sub(r"\D", "", nummer))


def _telefoon(ruw: str) -> str:
    kern = re.sub(r"^\s*(?:\+|00)31\s*(?:\(0\))?", "0", ruw)
    kern = re.sub(r"\D", "", kern)
    # A year, a price or a number of a law is no telephone number; ten digits that begin with 0 are.
    return kern if kern.startswith("0") and len(kern) in (8, 10, 11) else ""


def _is_iban(kern: str) -> bool:
    if not 15 <= len(kern) <= 34:
        return False
    return int("".join(str(int(t, 36)) for t in kern[4:] + kern[:4])) % 97 == 1
