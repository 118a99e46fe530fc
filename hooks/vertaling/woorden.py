"""Dates and hours in words, in the language of the page."""

from __future__ import annotations

from datetime import date

from babel import Locale
from babel.dates import get_day_names, get_month_names

from ..model import DAG, Datum, Jaardag, Tijden, Uitzondering, uren_van
from ..model.momenten import Moment
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


def _dagen_woorden(dagen: tuple[int, ...], catalogus: Catalogus) -> str:
    """Days after each other: ``zaterdag``, ``zaterdag en zondag``, ``maandag tot en met vrijdag``."""
    namen = dagen_van(catalogus.taal)
    eerste, laatste = namen[dagen[0]], namen[dagen[-1]]
    if len(dagen) == 1:
        return eerste
    patroon = (
        catalogus.gettext("%(eerste)s tot en met %(laatste)s")
        if len(dagen) > 2
        else catalogus.gettext("%(eerste)s en %(laatste)s")
    )
    return patroon % {"eerste": eerste, "laatste": laatste}


def _klok(minuten: int) -> str:
    return f"{minuten // 60}:{minuten % 60:02}"


def _uren_woorden(tijden: Tijden, catalogus: Catalogus, volgende_dag: bool = False) -> str:
    """The times of one day; ``volgende_dag`` says of a night that it ends on another day."""

    def stuk(van: int, tot: int) -> str:
        patroon = (
            catalogus.gettext("%(van)s tot %(tot)s uur de volgende dag")
            if volgende_dag and tot > DAG
            else catalogus.gettext("%(van)s tot %(tot)s uur")
        )
        return patroon % {"van": _klok(van), "tot": _klok(tot - DAG if tot > DAG else tot)}

    return catalogus.taal.komma.join(stuk(van, tot) for van, tot in tijden) or catalogus.gettext("gesloten")


def _met_klok(woorden: str, catalogus: Catalogus) -> str:
    """Words with hours in them, and which clock they are of where readers have another."""
    return catalogus.taal.klok.format(tijd=woorden)


def moment_woorden(moment: Moment, catalogus: Catalogus) -> str:
    """Days and hours that stand in a text: ``maandag tot en met vrijdag``, ``zaterdag en zondag``, ``9:00 uur``."""
    if moment.vanaf is not None:
        return _met_klok(catalogus.gettext("%(tijd)s uur") % {"tijd": _klok(moment.vanaf)}, catalogus)
    delen = [catalogus.taal.komma.join(_dagen_woorden(reeks, catalogus) for reeks in moment.dagen)]
    if moment.tijden:
        delen.append(_met_klok(_uren_woorden(moment.tijden, catalogus, True), catalogus))
    return " ".join(deel for deel in delen if deel)


def _datum_woorden(u: Uitzondering, catalogus: Catalogus) -> str:
    patronen = datum_patronen(catalogus.taal)

    def dag(d: Jaardag) -> str:
        return patronen[d.maand - 1].format(dag=d.dag, jaar=d.jaar or "").strip()

    if u.van == u.tot:
        return dag(u.van)
    return catalogus.gettext("%(eerste)s tot en met %(laatste)s") % {"eerste": dag(u.van), "laatste": dag(u.tot)}


def tijden_woorden(open_: str, catalogus: Catalogus) -> str:
    """The ordinary week as one line of words: ``maandag tot en met vrijdag 8:30 tot 17:00 uur``."""
    u = uren_van(open_)
    if u.altijd:
        return catalogus.gettext("dag en nacht, alle dagen")
    delen = " · ".join(
        f"{_dagen_woorden(deel.dagen, catalogus)} {_uren_woorden(deel.tijden, catalogus)}"
        for deel in u.dagdelen()
        if deel.tijden
    )
    return _met_klok(delen, catalogus) if delen else ""


def alle_tijden_woorden(open_: str, catalogus: Catalogus) -> list[tuple[str, str]]:
    """All that opening hours say, as (when, what): every day of the week, public holidays, dates that differ."""
    u = uren_van(open_)

    def uren(tijden: Tijden) -> str:
        woorden = _uren_woorden(tijden, catalogus, True)
        return _met_klok(woorden, catalogus) if tijden else woorden

    rijen = [(_dagen_woorden(deel.dagen, catalogus), uren(deel.tijden)) for deel in u.dagdelen()]
    feestdag = catalogus.gettext("niet bekend, vraag na") if u.feestdag is None else uren(u.feestdag)
    rijen.append((catalogus.gettext("feestdagen"), feestdag))
    rijen += [(_datum_woorden(deel, catalogus), uren(deel.tijden)) for deel in u.uitzonderingen]
    return rijen
