"""The one message about a change, in Dutch, as Markdown: what changed, where it shows, what to print and translate again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from ..bevinding import Bevinding, fouten, kort
from ..model.soorten import SOORTEN
from ..model.uitgave import Editie
from ..vertaling import TALEN
from .geraakt import Geraakt
from .verschil import Verandering

MERK = "<!-- sociale-kaart -->"
"""The first line: by this a program finds the message it left before, and writes the new one over it."""
HOOGSTENS = 40
"""More lines of one list than this are counted, not shown."""

_STATUS = {
    "verouderd": ("1 vertaling is verouderd", "{} vertalingen zijn verouderd"),
    "ontbreekt": ("1 vertaling ontbreekt", "{} vertalingen ontbreken"),
}


def bericht(
    veranderingen: Sequence[Verandering],
    per_editie: Mapping[Editie, Geraakt] | None,
    achtergebleven: Mapping[str, Mapping[str, Sequence[str]]],
    bevindingen: Sequence[Bevinding],
    overig: Sequence[str] = (),
) -> str:
    """The whole message. ``per_editie`` is None when the data hold a mistake, so that nothing could be made of them;
    ``overig`` are files that changed and hold no data."""
    delen = [MERK, "## Wat er verandert", in_woorden(veranderingen) or "Aan de gegevens verandert niets."]
    if overig:
        delen.append(_lijst("Ook veranderd, en geen gegevens:", [f"`{_veilig_in_code(naam)}`" for naam in overig]))
    if mis := fouten(bevindingen):
        delen += ["## Dit moet eerst goed", _lijst("", [_bevinding(b) for b in mis])]
    if per_editie is not None:
        delen += ["## Waar u het ziet", _waar(per_editie), "## Opnieuw drukken", _drukken(per_editie)]
    delen += ["## Vertalingen", _vertalingen(achtergebleven)]
    if twijfel := [b for b in bevindingen if b.ernst == "let op"]:
        delen += [f"## Let op ({len(twijfel)})", _lijst("", [_bevinding(b) for b in twijfel])]
    return "\n\n".join(deel for deel in delen if deel) + "\n"


def in_woorden(veranderingen: Sequence[Verandering]) -> str:
    """Per kind a heading, per record a line, or more when more changed."""
    regels: list[str] = []
    for soort, groep in groupby(veranderingen, key=lambda v: v.soort):
        regels += ["", f"**{_heet(soort)}**", ""]
        for _, per_record in groupby(groep, key=lambda v: v.id):
            eerste, *meer = list(per_record)
            if not meer:
                regels.append(f"- {_veilig(eerste.naam)}: {_veilig(eerste.zin)}")
            else:
                regels += [f"- {_veilig(eerste.naam)}:", *(f"  - {_veilig(v.zin)}" for v in (eerste, *meer))]
    return "\n".join(regels).strip()


def _heet(soort: str) -> str:
    plek = next(s.plek for s in SOORTEN if s.naam == soort)
    return (
        f"{soort.capitalize()} ({plek.removesuffix('.yml')})" if plek.startswith("methodiek/") else soort.capitalize()
    )


def _waar(per_editie: Mapping[Editie, Geraakt]) -> str:
    regels = []
    for editie, geraakt in per_editie.items():
        if not geraakt.paginas:
            regels.append(f"- {editie}: op geen enkele bladzijde.")
            continue
        talen = ", ".join(f"{TALEN[t].naam_nl} {len(p)}" for t, p in geraakt.paginas.items())
        adressen = next(iter(geraakt.paginas.values()))
        regels += [f"- {editie}: bladzijden per taal: {talen}.", *(f"  - `{a}`" for a in adressen[:HOOGSTENS])]
        if len(adressen) > HOOGSTENS:
            regels.append(f"  - en nog {len(adressen) - HOOGSTENS}")
    return "\n".join(regels)


def _drukken(per_editie: Mapping[Editie, Geraakt]) -> str:
    regels = [
        f"- {editie}: {_veilig(titel)} ({', '.join(TALEN[t].naam_nl for t in talen)})"
        for editie, geraakt in per_editie.items()
        for titel, talen in geraakt.vellen.items()
    ]
    return "\n".join(regels) or "Al het drukwerk dat hangt, kan blijven hangen."


def _vertalingen(achtergebleven: Mapping[str, Mapping[str, Sequence[str]]]) -> str:
    regels = []
    for taal, per_status in achtergebleven.items():
        zinnen = [_STATUS[s][len(t) != 1].format(len(t)) for s, t in per_status.items()]
        regels.append(f"- {TALEN[taal].naam_nl}: {', '.join(zinnen)}")
    teksten = dict.fromkeys(nl for per_status in achtergebleven.values() for t in per_status.values() for nl in t)
    if regels:
        regels += [
            "",
            "Neem de nieuwe tekst op met `kaart vertaling bijwerken`. Het gaat om:",
            "",
            *(f"- {_veilig(kort(nl))}" for nl in list(teksten)[:HOOGSTENS]),
        ]
    return "\n".join(regels) or "Geen vertaling raakt hierdoor achter."


def _bevinding(b: Bevinding) -> str:
    return f"`{_veilig_in_code(b.bestand)}:{b.regel}`: {_veilig(b.melding)}"


def _lijst(kop: str, regels: Sequence[str]) -> str:
    meer = len(regels) - HOOGSTENS
    getoond = [f"- {regel}" for regel in regels[:HOOGSTENS]] + ([f"- en nog {meer}"] if meer > 0 else [])
    return "\n".join([*([kop, ""] if kop else []), *getoond])


def _veilig_in_code(tekst: str) -> str:
    return tekst.replace("`", "'")


def _veilig(tekst: str) -> str:
    """What somebody typed can't become a heading, a link, a mention or a tag in a comment."""
    tekst = "".join(f"\\{teken}" if teken in "\\`*_[]<>#|!~&" else teken for teken in tekst)
    # A forge makes links and mentions of plain words too.
    return tekst.replace("@", "@\u2060").replace("://", ":\u2060//")
