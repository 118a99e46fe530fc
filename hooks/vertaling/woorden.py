"""Dates and hours in words, in the language of the page."""

from __future__ import annotations

from datetime import date, time

from babel import Locale
from babel.dates import get_day_names, get_month_names

from ..model import Dagdeel, Datum, gewone_week, is_altijd
from .catalogus import Catalogus
from .talen import Taal


def dagen_van(taal: Taal) -> tuple[str, ...]:
    """The seven days of the week, from Monday."""
    namen = get_day_names("wide", context="format", locale=locale_van(taal))
    return taal.dagen or tuple(namen[nr] for nr in range(7))


def maanden_van(taal: Taal) -> tuple[str, ...]:
    """The twelve months, as they stand after a day."""
    namen = get_month_names("wide", context="format", locale=locale_van(taal))
    return taal.maanden or tuple(namen[nr] for nr in range(1, 13))


def locale_van(taal: Taal) -> Locale:
    """What CLDR knows of a language."""
    return Locale.parse(taal.cldr or taal.code)


def datum_patronen(taal: Taal) -> tuple[str, ...]:
    """For each month a date with places for the rest, for a browser to fill in: ``{dag} mei {jaar}``."""
    return tuple(taal.datum.replace("{maand}", maand) for maand in maanden_van(taal))


def datum_woorden(dag: date, catalogus: Catalogus) -> str:
    """A day in words: ``23 november 2026``."""
    return datum_patronen(catalogus.taal)[dag.month - 1].format(dag=dag.day, jaar=dag.year)


def maand_woorden(datum: Datum, catalogus: Catalogus) -> str:
    """A check date as exact as a reader needs: ``mei 2021``, ``2021`` or ``onbekend``."""
    if datum.vroegst is None:
        return catalogus.gettext("onbekend")
    if datum.precisie == "jaar":
        return str(datum.vroegst.year)
    taal = catalogus.taal
    namen = get_month_names("wide", context="stand-alone", locale=locale_van(taal))
    maand = taal.maanden[datum.vroegst.month - 1] if taal.maanden else namen[datum.vroegst.month]
    return f"{maand} {datum.vroegst.year}"


def _klok(tijd: time) -> str:
    return f"{tijd.hour}:{tijd.minute:02}"


def tijden_woorden(open_: str, catalogus: Catalogus) -> str:
    """Opening hours as one line of words: ``maandag tot en met vrijdag 8:30 tot 17:00 uur``."""
    if is_altijd(open_):
        return catalogus.gettext("dag en nacht, alle dagen")
    dagen = dagen_van(catalogus.taal)

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
