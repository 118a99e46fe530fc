"""What the search on the site knows: one file per language.

A script, not JSON: a page opened from disk may load a script, but may not fetch a file. Words are folded
in the browser only, so that there is one place where spelling is forgiven.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..model import Kaart, Tekst, cijfers
from ..vertaling import Catalogus
from . import adressen


def _woorden(*teksten: Tekst | str | None) -> str:
    """Everything that can be searched for: the text of the page's language, and the Dutch."""
    alle: list[str] = []
    for t in teksten:
        alle += [] if t is None else [t] if isinstance(t, str) else [t.tekst, t.nl]
    return " ".join(dict.fromkeys(alle))


def zoekindex(kaart: Kaart, catalogus: Catalogus, bladzijden: Iterable[tuple[str, str, str]]) -> str:
    """The index as a script. ``bladzijden`` are (address, title, text) of the hand-written pages.

    Every entry is a list: kind, address, title, line below it, codes of leefgebieden, more words, digits.
    """
    codes = {g.id: g.code for g in kaart.leefgebieden}
    namen = {g.id: g.naam for g in kaart.leefgebieden}
    taal = catalogus.taal.code
    _ = catalogus.gettext
    ingangen: list[list[Any]] = []
    for lijn in kaart.crisis.lijnen:
        ingangen.append([
            "crisis", adressen.in_taal(f"{adressen.DIRECT_HULP}#lijn-{lijn.id}", taal), f"{lijn.nummer} {lijn.naam}" if lijn.nummer != lijn.naam else lijn.nummer,
            str(lijn.waarvoor), [], _woorden(lijn.waarvoor, lijn.let_op, _("Direct hulp")), [cijfers(n) for n in (lijn.nummer, *lijn.ook)],
        ])
    for g in kaart.leefgebieden:
        ingangen.append([
            "leefgebied", adressen.in_taal(adressen.leefgebied(g.id), taal), str(g.naam), str(g.kort), [g.code], _woorden(g.naam, g.kort), [],
        ])
    for o in kaart.organisaties:
        ingangen.append([
            "organisatie", adressen.in_taal(adressen.organisatie(o.id), taal), o.naam, str(o.kort),
            [codes[id_] for id_ in o.leefgebieden],
            _woorden(*o.ook_bekend_als, o.kort, o.uitleg, o.voor_wie, o.gebied, *(namen[id_] for id_ in o.leefgebieden)),
            [t.cijfers for t in o.telefoon],
        ])
    for adres, titel, tekst in bladzijden:
        ingangen.append(["bladzijde", adres, titel, "", [], tekst[:4000], []])
    data = json.dumps({"taal": taal, "ingangen": ingangen}, ensure_ascii=False, separators=(",", ":"))
    return f"window.kaartIndex={data};\n"
