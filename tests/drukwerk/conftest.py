"""An invented kaart, in six languages, and the fonts as the build lays them out."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from hooks.drukwerk import LETTERTYPEN
from hooks.model import Controle, Crisis, Crisislijn, Kaart, Leefgebied, Organisatie, Tekst
from hooks.model.uitgave import Uitgave
from hooks.vertaling import TALEN, Catalogus

WORTEL = Path(__file__).parents[2]

# Invented translations, one sentence a language; what they say does not matter, their letters do.
ZINNEN = {
    "nl": "Advies en hulp bij geldzaken, ook op vrijdag",
    "en": "Advice and help with money, also on Friday",
    "ar": "نصيحة ومساعدة في الأسئلة عن المال، الآن وفي الأسبوع (bijstand)",
    "ti": "ምኽርን ሓገዝን ብዛዕባ ገንዘብን ዕዳን፣ ብዓርቢ እውን",
    "tr": "Para işlerinde öğüt ve yardım, cuma günü de açık",
    "bg": "Съвет и помощ за парични въпроси, също и в петък",
}
LEEFGEBIEDEN = {
    "nl": "Geld en papieren",
    "en": "Money and papers",
    "ar": "المال والأوراق",
    "ti": "ገንዘብን ወረቓቕትን",
    "tr": "Para ve evrak",
    "bg": "Пари и документи",
}


@pytest.fixture(autouse=True)
def geen_logregel(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """WeasyPrint says in its log what it could not do; a print that is right says nothing."""
    caplog.set_level(logging.WARNING)
    yield
    assert not caplog.records, [r.getMessage() for r in caplog.records]


@pytest.fixture(scope="session")
def lettertypen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = tmp_path_factory.mktemp("lettertypen")
    for naam in LETTERTYPEN:
        shutil.copy(next(WORTEL.glob(f"node_modules/@fontsource/*/files/{naam}")), map_ / naam)
    return map_


@pytest.fixture
def uitgave() -> Uitgave:
    return Uitgave(
        editie="deelnemer", datum=date(2026, 11, 23), adres="https://kaart.voorbeeld.nl/", talen=tuple(TALEN)
    )


@pytest.fixture
def catalogus() -> Callable[[str], Catalogus]:
    return lambda taal: Catalogus(TALEN[taal])


def _tekst(nl: str, taal: str, vertaald: dict[str, str]) -> Tekst:
    return Tekst.bron(nl) if taal == "nl" else Tekst(nl, vertaald[taal], taal, "concept")


def verzin_organisatie(nr: int, taal: str = "nl", gebied: str = "veiligheid", **anders: object) -> Organisatie:
    """``Stichting Voorbeeld 7 (verzonnen)``: with a telephone, unless ``anders`` says otherwise."""
    velden: dict[str, object] = {
        "id": f"voorbeeld-{nr}",
        "naam": f"Stichting Voorbeeld {nr} (verzonnen)",
        "kort": _tekst(ZINNEN["nl"], taal, ZINNEN),
        "uitleg": Tekst.bron("Verzonnen."),
        "leefgebieden": (gebied,),
        "telefoon": ({"nummer": f"070 353 {nr % 90 + 10:02} 88"},),
        "controle": Controle(datum="2026-10-01", methode="telefoon", door="test"),
    }
    return Organisatie.model_validate(velden | anders)


@pytest.fixture
def verzin_kaart() -> Callable[..., Kaart]:
    """``verzin_kaart(aantal, taal)``: so many invented organisations, spread over eleven leefgebieden."""

    def maak(aantal: int = 26, taal: str = "nl", **anders: object) -> Kaart:
        namen = [f"gebied-{nr}" for nr in range(11)]
        gebieden = tuple(
            Leefgebied.model_validate(
                {
                    "id": naam,
                    "naam": _tekst(LEEFGEBIEDEN["nl"], taal, LEEFGEBIEDEN),
                    "code": f"G{chr(65 + nr)}",
                    "kort": _tekst(ZINNEN["nl"], taal, ZINNEN),
                    "icoon": "material/home",
                    "kleur": "#1d5fa8",
                    "tint": "#e8eff6",
                    "donker": "#99b7d8",
                }
            )
            for nr, naam in enumerate(namen)
        )
        lijn = {
            "waarvoor": _tekst(ZINNEN["nl"], taal, ZINNEN),
            "open": "24/7",
            "controle": Controle(datum="2026-11-01", methode="telefoon", door="test"),
        }
        lijnen = (
            Crisislijn.model_validate(lijn | {"id": "112", "naam": "112", "nummer": "112"}),
            Crisislijn.model_validate(
                lijn | {"id": "lijn-een", "naam": "Lijn Een (verzonnen)", "nummer": "0800 2000", "ook": ("0800 0113",)}
            ),
            Crisislijn.model_validate(
                lijn
                | {"id": "lijn-twee", "naam": "Lijn Twee (verzonnen)", "nummer": "070 346 96 69", "drukwerk": False}
            ),
        )
        organisaties = tuple(verzin_organisatie(nr, taal, namen[nr % len(namen)]) for nr in range(aantal))
        kaart = Kaart(leefgebieden=gebieden, organisaties=organisaties, crisis=Crisis(lijnen=lijnen))
        return kaart.model_copy(update=anders)

    return maak
