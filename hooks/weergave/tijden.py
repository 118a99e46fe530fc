"""Who can be reached now: what a browser needs to work it out, on any day of the coming year.

The hours themselves are worked out here, once; the browser only looks up the minute in Amsterdam. The same
hours at many organisations are written once.
"""

from __future__ import annotations

from datetime import timedelta

from ..model import Crisislijn, Kaart, Organisatie, Telefoon, rooster
from ..model.uitgave import Uitgave
from ..vertaling import TALEN, Catalogus, dagen_van, datum_patronen
from .gegevens import Standzinnen, Tijden, Weekrooster, dataset

VOORUIT = 400
"""How far ahead opening hours are worked out. Unit: days, from the day of the build."""


class Tijdtafel:
    """All different opening hours of a kaart, numbered; and how each line can be reached.

    A line is written as a code: ``n`` day and night, ``r<number>`` hours by that roster, ``b`` ring first (hours
    are only known in words), ``a`` by appointment only, ``o`` unknown.
    """

    def __init__(self, kaart: Kaart) -> None:
        self._nummers: dict[str, int] = {}
        lijnen: list[Telefoon | Crisislijn] = [
            *kaart.crisis.lijnen,
            *(t for o in kaart.organisaties for t in o.telefoon),
        ]
        for lijn in lijnen:
            if lijn.open and not lijn.dag_en_nacht:
                self._nummers.setdefault(lijn.open, len(self._nummers))

    def code(self, lijn: Telefoon | Crisislijn) -> str:
        """The code of one telephone line."""
        if lijn.dag_en_nacht:
            return "n"
        if lijn.open:
            return f"r{self._nummers[lijn.open]}"
        return "b" if lijn.open_in_woorden else "o"

    def codes(self, o: Organisatie) -> str:
        """The codes of all lines of an organisation, with spaces between; or what its sign-up says."""
        lijnen = [self.code(t) for t in o.telefoon]
        if any(code != "o" for code in lijnen):
            return " ".join(lijnen)
        return "a" if o.aanmelden.afspraak == "ja" else "o"

    def script(self, uitgave: Uitgave, catalogus: Catalogus) -> str:
        """The rosters and the words of one language, as a script (a page on disk may not fetch files)."""
        roosters: list[Weekrooster] = []
        for open_ in self._nummers:
            r = rooster(open_, uitgave.datum, VOORUIT)
            roosters.append({"week": r.week, "anders": {dag.isoformat(): tijden for dag, tijden in r.anders.items()}})
        zinnen = _zinnen(catalogus)
        data: Tijden = {
            # A week before the end, so that "opens on Monday" is known on the last day as well.
            "tot": (uitgave.datum + timedelta(days=VOORUIT - 8)).isoformat(),
            "roosters": roosters,
            # Not every browser knows every language: without these a date in Tigrinya would be English.
            "datums": datum_patronen(catalogus.taal),
            "dagen": zinnen["dagen"],
            "woorden": zinnen["woorden"],
        }
        if catalogus.taal.code != "nl":
            # What is said beside it in Dutch.
            data["nl"] = _zinnen(Catalogus(TALEN["nl"]))
        return dataset("tijden", data)


def _zinnen(catalogus: Catalogus) -> Standzinnen:
    _ = catalogus.gettext
    klok = catalogus.taal.klok
    return {
        "dagen": dagen_van(catalogus.taal),
        "woorden": {
            "nacht": _("dag en nacht bereikbaar"),
            "open": _("nu open tot %(tijd)s uur") % {"tijd": klok},
            "vandaag": _("gaat vandaag open om %(tijd)s uur") % {"tijd": klok},
            "morgen": _("gaat morgen open om %(tijd)s uur") % {"tijd": klok},
            "dag": _("gaat %(dag)s open om %(tijd)s uur") % {"dag": "{dag}", "tijd": klok},
            "dicht": _("nu gesloten"),
            "feestdag": _("feestdag: bel om te vragen of er iemand is"),
            "bel": _("bel eerst om te vragen of er iemand is"),
            "afspraak": _("alleen op afspraak"),
            "onbekend": _("tijden niet bekend, vraag na"),
            "verlopen": _("deze pagina is te oud om te zeggen of het nu open is"),
        },
    }
