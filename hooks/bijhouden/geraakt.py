"""Which pages and prints say something else in another state of the data, and which translations it leaves behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .. import adressen
from ..drukwerk import Prent, prenten, zegt
from ..editie import voor_editie
from ..model.uitgave import Editie, Uitgave
from ..paginas import Blad, Instellingen
from ..stand import Stand
from ..vertaling import Tweetalig
from ..vertaling.staat import te_doen


@dataclass(frozen=True, slots=True)
class Geraakt:
    """Of one edition: addresses of pages by language, and the prints to make again by their Dutch title, with languages."""

    paginas: Mapping[str, tuple[str, ...]]
    vellen: Mapping[str, tuple[str, ...]]


def geraakt(oud: Stand, nieuw: Stand, uitgave: Uitgave, instellingen: Instellingen) -> Geraakt:
    """What is different in one edition, in all its languages, when nothing but the data changed."""
    paginas: dict[str, tuple[str, ...]] = {}
    vellen: defaultdict[str, list[str]] = defaultdict(list)
    for taal in uitgave.talen:
        voor, na = (dict(_paginas(stand, uitgave, taal, instellingen)) for stand in (oud, nieuw))
        if anders := _anders(voor, na):
            paginas[taal] = tuple(anders)
        was, wordt = (dict(_prenten(stand, uitgave, taal)) for stand in (oud, nieuw))
        titel = {naam: t for naam, (t, _) in (was | wordt).items()}
        for naam in _anders({n: h for n, (_, h) in was.items()}, {n: h for n, (_, h) in wordt.items()}):
            if taal not in vellen[titel[naam]]:
                vellen[titel[naam]].append(taal)
    return Geraakt(paginas, {t: tuple(talen) for t, talen in vellen.items()})


def achtergebleven(oud: Stand, nieuw: Stand, editie: Editie = "deelnemer") -> dict[str, dict[str, list[str]]]:
    """Language -> ``verouderd`` or ``ontbreekt`` -> the Dutch texts that were not so before."""
    uit: dict[str, dict[str, list[str]]] = {}
    for taal in nieuw.talen.genoemd:
        if taal == "nl" or taal not in oud.catalogi:
            continue
        voor, na = (set(_te_doen(stand, editie, taal)) for stand in (oud, nieuw))
        per_status: dict[str, list[str]] = {}
        for status, _, nl in sorted(na - voor):
            per_status.setdefault(status, []).append(nl)
        if per_status:
            uit[taal] = per_status
    return uit


def _te_doen(stand: Stand, editie: Editie, taal: str) -> Iterable[tuple[str, str, str]]:
    assert stand.kaart is not None, "only states without errors are compared"
    return te_doen(voor_editie(stand.kaart, editie), stand.catalogi, stand.bladzijden, taal)


def _anders(voor: Mapping[str, str], na: Mapping[str, str]) -> list[str]:
    return [naam for naam in dict.fromkeys((*na, *voor)) if voor.get(naam) != na.get(naam)]


def _paginas(stand: Stand, uitgave: Uitgave, taal: str, instellingen: Instellingen) -> Iterator[tuple[str, str]]:
    blad = Blad(stand.in_taal(uitgave, taal), uitgave, stand.catalogi[taal], instellingen, stand.vertaalstand)
    # The first page has a text of its own and the leefgebieden.
    yield adressen.in_taal(adressen.HOME, taal), blad.home("")
    for pagina in blad.paginas():
        adres = adressen.in_taal(pagina.pad, taal)
        # What search finds of it is seen on it too, but for the words to search with.
        yield adres, f"{pagina.titel}\n{pagina.omschrijving}\n{pagina.html()}\n{blad.kop(adres)}"


def _prenten(stand: Stand, uitgave: Uitgave, taal: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """The address of each print -> its Dutch title, and what it says."""
    kaart, catalogus = stand.in_taal(uitgave, taal), stand.catalogi[taal]
    for prent in prenten(kaart, uitgave.editie, taal):
        yield prent.adres, (_titel(prent, stand), zegt(prent, kaart, uitgave, catalogus))


def _titel(prent: Prent, stand: Stand) -> str:
    return prent.vel.titel(Tweetalig(stand.catalogi["nl"]).zin, prent.stuk).nl
