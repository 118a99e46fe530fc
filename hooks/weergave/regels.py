"""The short lines that a card has in common with the search and the page of an organisation, each with its Dutch."""

from __future__ import annotations

from ..model import Aanmelden, Controle, Crisislijn, Organisatie, Tekst, Telefoon
from ..model.uitgave import Uitgave
from ..vertaling import Tweetalig


class Regels:
    """Says in one language, and in Dutch, who may come, how old a check is, and when a line is open."""

    def __init__(self, tweetalig: Tweetalig, uitgave: Uitgave) -> None:
        self._tweetalig = tweetalig
        self._uitgave = uitgave

    def wie_meldt_aan(self, a: Aanmelden) -> Tekst:
        """Who signs somebody up."""
        T = self._tweetalig.zin
        woorden = {
            "zelf": T("zelf aanmelden"),
            "hulpverlener": T("een hulpverlener meldt u aan"),
            "huisarts": T("de huisarts meldt u aan"),
            "gemeente": T("de gemeente meldt u aan"),
        }
        return self._tweetalig.rij(woorden[w] for w in a.wie) if a.wie else T("aanmelden: vraag na")

    def verwijzing(self, a: Aanmelden) -> Tekst:
        """Whether somebody needs a referral."""
        T = self._tweetalig.zin
        woorden = {
            "ja": T("verwijzing nodig"),
            "nee": T("geen verwijzing nodig"),
            "onbekend": T("verwijzing: vraag na"),
        }
        return woorden[a.verwijzing]

    def toegang(self, o: Organisatie) -> list[Tekst]:
        """Who may come, in a few words each."""
        T = self._tweetalig.zin
        delen = [
            self.wie_meldt_aan(o.aanmelden),
            self.verwijzing(o.aanmelden),
            self._tweetalig.kosten(o) or T("kosten: vraag na"),
        ]
        if o.aanmelden.afspraak == "ja":
            delen.append(T("op afspraak"))
        return delen

    def leeftijd(self, controle: Controle, advies: bool = True) -> list[Tekst]:
        """How old a check is; ``advies`` says what to do when that is long ago."""
        T = self._tweetalig.zin
        if controle.datum.precisie == "onbekend":
            delen = [T("Onbekend wanneer dit is gecontroleerd")]
        else:
            delen = [T("Gecontroleerd: %(datum)s", datum=self._tweetalig.maand(controle.datum))]
        if self._uitgave.niet_recent(controle):
            delen.append(T("niet recent gecontroleerd, bel eerst") if advies else T("niet recent gecontroleerd"))
        return delen

    def volgens(self, van: Organisatie | Crisislijn) -> Tekst | None:
        """How old the facts are that a state of today is worked out from; None when they were checked lately."""
        T = self._tweetalig.zin
        oud = self._uitgave.te_lang_geleden if isinstance(van, Crisislijn) else self._uitgave.niet_recent
        if not oud(van.controle):
            return None
        if van.controle.datum.precisie == "onbekend":
            return T("volgens gegevens waarvan niet bekend is hoe oud ze zijn")
        return T("volgens gegevens van %(datum)s", datum=self._tweetalig.maand(van.controle.datum))

    def tijd(self, lijn: Telefoon | Crisislijn) -> Tekst | None:
        """When a line is open; None when that is not known."""
        return self._tweetalig.tijden(lijn.open) if lijn.open else lijn.open_in_woorden

    def alle_tijden(self, lijn: Telefoon | Crisislijn) -> list[tuple[Tekst, Tekst]]:
        """The whole week, public holidays and dates that differ, as (when, times); empty when ``tijd`` says it all."""
        return self._tweetalig.alle_tijden(lijn.open) if lijn.open and not lijn.dag_en_nacht else []
