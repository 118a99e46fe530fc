"""Dates and hours in words, in the language of the page."""

from __future__ import annotations

from datetime import date, time

from babel import Locale
from babel.dates import format_date, get_day_names

from ..model import Dagdeel, Datum, gewone_week, is_altijd
from .catalogus import Catalogus


def datum_woorden(dag: date, catalogus: Catalogus) -> str:
    """A day in words: ``23 november 2026``."""
    return format_date(dag, "d MMMM y", locale=Locale.parse(catalogus.taal.code))


def maand_woorden(datum: Datum, catalogus: Catalogus) -> str:
    """A check date as exact as a reader needs: ``mei 2021``, ``2021`` or ``onbekend``."""
    if datum.vroegst is None:
        return catalogus.gettext("onbekend")
    if datum.precisie == "jaar":
        return str(datum.vroegst.year)
    return format_date(datum.vroegst, "LLLL y", locale=Locale.parse(catalogus.taal.code))


def _klok(tijd: time) -> str:
    return f"{tijd.hour}:{tijd.minute:02}"


def tijden_woorden(open_: str, catalogus: Catalogus) -> str:
    """Opening hours as one line of words: ``maandag tot en met vrijdag 8:30 tot 17:00 uur``."""
    if is_altijd(open_):
        return catalogus.gettext("dag en nacht, alle dagen")
    dagen = get_day_names("wide", context="stand-alone", locale=Locale.parse(catalogus.taal.code))

    def dagdeel(deel: Dagdeel) -> str:
        if len(deel.dagen) > 2:
            namen = catalogus.gettext("%(eerste)s tot en met %(laatste)s") % {
                "eerste": dagen[deel.dagen[0]],
                "laatste": dagen[deel.dagen[-1]],
            }
        else:
            namen = (
                catalogus.gettext("%(eerste)s en %(laatste)s")
                % {
                    "eerste": dagen[deel.dagen[0]],
                    "laatste": dagen[deel.dagen[-1]],
                }
                if len(deel.dagen) == 2
                else dagen[deel.dagen[0]]
            )
        uren = catalogus.taal.komma.join(
            catalogus.gettext("%(van)s tot %(tot)s uur")
            % {"van": _klok(van), "tot": _klok(tot) if tot > time() else "24:00"}
            for van, tot in deel.tijden
        )
        return f"{namen} {uren}"

    return " · ".join(dagdeel(deel) for deel in gewone_week(open_))
