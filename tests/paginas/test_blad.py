"""What a page shows of a record: of an invented organisation, in one language, at one moment."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from verzonnen import VANDAAG

from hooks.editie import voor_editie
from hooks.model import Kaart, Organisatie
from hooks.model.uitgave import Editie, Uitgave
from hooks.paginas import Blad, Instellingen
from hooks.vertaling import TALEN, Catalogus, vertaal

GEBIED = {
    "id": "wonen", "naam": "Wonen", "code": "WO", "kort": "Een plek om te slapen", "icoon": "material/home",
    "kleur": "#8a4b08", "tint": "#f3ede6", "donker": "#caae90",
}  # fmt: skip
CONTROLE = {"datum": "2026-11-01", "methode": "telefoon", "door": "beheerder"}
CRISIS = {
    "lijnen": [
        {"id": "112", "naam": "112", "nummer": "112", "waarvoor": "direct gevaar", "open": "24/7", "controle": CONTROLE}
    ]
}
BASIS: dict[str, Any] = {
    "id": "voorbeeld", "naam": "Stichting Voorbeeld (verzonnen)", "kort": "Hulp bij wonen", "uitleg": "Dit is verzonnen.",
    "leefgebieden": ["wonen"], "controle": CONTROLE,
}  # fmt: skip


def kaart(**meer: Any) -> Kaart:
    personen = [{"id": "voorbeeld", "personen": [{"naam": "Kim Verzonnen", "functie": "coach"}]}]
    return Kaart.model_validate(
        {"leefgebieden": [GEBIED], "organisaties": [BASIS | meer], "crisis": CRISIS, "contactpersonen": personen}
    )


def pagina(
    taal: str = "nl",
    editie: Editie = "deelnemer",
    vandaag: date = VANDAAG,
    instellingen: Instellingen | None = None,
    **meer: Any,
) -> str:
    """The HTML of the page of the invented organisation."""
    catalogus = Catalogus(TALEN[taal], None if taal == "nl" else Catalog(locale=taal))
    uitgave = Uitgave(editie=editie, datum=vandaag, adres="https://voorbeeld.example/", talen=("nl", taal))
    blad = Blad(
        vertaal(voor_editie(kaart(**meer), editie), catalogus), uitgave, catalogus, instellingen or Instellingen()
    )
    o: Organisatie = blad.kaart.organisatie("voorbeeld")
    return blad.organisatie(o)


def test_a_logo_stands_where_there_is_one_and_a_monogram_where_there_is_none() -> None:
    assert '<img class="sk-beeld sk-beeld--groot" src="../logos/voorbeeld.png" alt="">' in pagina(
        logo={"bestand": "voorbeeld.png", "toestemming": "per e-mail, 1 november 2026 (verzonnen)"}
    )
    zonder = pagina()
    assert "<img" not in zonder
    assert re.search(r'sk-monogram[^>]*aria-hidden="true">SV<', zonder)


def test_who_gave_permission_for_the_logo_stays_in_the_file() -> None:
    html = pagina(logo={"bestand": "voorbeeld.png", "toestemming": "van Kim Verzonnen"})
    assert "Kim Verzonnen" not in html


@pytest.mark.parametrize(("dagen", "te_zien"), [(-1, True), (0, True), (1, False)])
def test_a_temporary_notice_shows_up_to_and_including_its_last_day(dagen: int, te_zien: bool) -> None:
    html = pagina(
        vandaag=VANDAAG + timedelta(days=dagen),
        tijdelijk={"bericht": "Gesloten wegens verzinsel.", "tot": VANDAAG.isoformat()},
    )
    assert ("Gesloten wegens verzinsel." in html) is te_zien


def test_a_text_without_translation_is_marked_as_dutch_in_words_and_for_screen_readers() -> None:
    html = pagina("ar")
    assert '<span lang="nl" dir="ltr">Dit is verzonnen.</span> <span class="sk-nl">' in html
    assert "sk-nl" not in pagina("nl")


def test_what_is_not_known_says_so_and_asks_to_ask() -> None:
    html = pagina()
    for feit in ("Voor wie", "Gebied", "Aanmelden", "Verwijzing", "Kosten", "Talen aan de balie"):
        rij = html[html.index(feit) :]
        assert "niet bekend, vraag na" in rij[: rij.index("</div>")], feit


def kosten(html: str) -> str:
    """What the page says that it costs."""
    gevonden = re.search(r"<span>Kosten</span></dt><dd>(.*?)</dd>", html)
    assert gevonden
    return re.sub(r"<[^>]*>", "", gevonden[1])


@pytest.mark.parametrize(
    ("gratis", "woord"), [("ja", "gratis"), ("nee", "niet gratis"), ("onbekend", "niet bekend, vraag na")]
)
def test_without_words_the_field_says_what_it_costs_and_words_win(gratis: str, woord: str) -> None:
    assert kosten(pagina(gratis=gratis)) == woord
    assert kosten(pagina(gratis=gratis, kosten="Twee euro per keer.")) == "Twee euro per keer."


def test_what_calling_costs_stands_beside_the_number_as_far_as_it_is_known() -> None:
    html = pagina(telefoon=[{"nummer": "0800 2000", "gratis": "ja"}, {"nummer": "070 353 61 88"}])
    assert html.count("Tijden: vraag na · gratis") == 1
    assert html.count("Tijden: vraag na") == 2


def uren(html: str) -> list[tuple[str, ...]]:
    """The rows of the list of all opening hours, as words."""
    rijen = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", "".join(re.findall(r"(?s)<details.*?</details>", html)))
    return [tuple(re.sub(r"<[^>]+>", "", deel) for deel in rij) for rij in rijen]


def test_below_a_number_the_whole_week_can_be_unfolded_with_holidays_and_closed_days() -> None:
    html = pagina(telefoon=[{"nummer": "070 353 61 88", "open": "Mo-Fr 09:00-17:00; PH off; Dec 24 09:00-12:00"}])
    assert uren(html) == [
        ("maandag tot en met vrijdag", "9:00 tot 17:00 uur"),
        ("zaterdag en zondag", "gesloten"),
        ("feestdagen", "gesloten"),
        ("24 december", "9:00 tot 12:00 uur"),
    ]
    assert "<summary>Alle openingstijden</summary>" in html
    html = pagina(telefoon=[{"nummer": "070 353 61 88", "open": "Mo-Fr 09:00-17:00"}])
    assert ("feestdagen", "niet bekend, vraag na") in uren(html)


def test_in_another_language_the_week_has_its_dutch_beside_it() -> None:
    html = pagina("ar", telefoon=[{"nummer": "070 353 61 88", "open": "Mo-Fr 09:00-17:00"}])
    assert '<span class="sk-naast" lang="nl" dir="ltr">zaterdag en zondag</span>' in html


@pytest.mark.parametrize("lijn", [{"open": "24/7"}, {"open_in_woorden": "Elke eerste maandag."}, {}])
def test_there_is_nothing_to_unfold_where_one_line_says_it_all(lijn: dict[str, str]) -> None:
    assert uren(pagina(telefoon=[{"nummer": "070 353 61 88"} | lijn])) == []


def test_an_address_that_is_not_public_has_no_route() -> None:
    assert "openstreetmap" not in pagina()
    html = pagina(adres={"straat": "Verzonnenweg 1", "postcode": "1234 AB", "plaats": "Den Haag"})
    assert 'href="https://www.openstreetmap.org/directions?to=Verzonnenweg%201%201234%20AB%20Den%20Haag"' in html


def test_named_contacts_stand_on_the_page_of_the_team_only() -> None:
    assert "Kim Verzonnen" in pagina(editie="team")
    assert "Kim Verzonnen" not in pagina()


def test_an_old_check_says_that_it_is_old() -> None:
    assert "niet recent gecontroleerd" not in pagina()
    assert "Gecontroleerd: mei 2021 · niet recent gecontroleerd, bel eerst" in pagina(
        controle=CONTROLE | {"datum": "2021-05-10"}
    )
    assert "Onbekend wanneer dit is gecontroleerd" in pagina(controle=CONTROLE | {"datum": "onbekend"})


def test_mistakes_can_be_reported_and_mended_where_the_publisher_said() -> None:
    html = pagina(
        instellingen=Instellingen(
            meldadres="kaart@voorbeeld.example", bewerk_adres="https://git.voorbeeld.example/edit/"
        )
    )
    assert 'href="mailto:kaart@voorbeeld.example?subject=Sociale%20kaart%3A%20Stichting%20Voorbeeld' in html
    assert 'href="https://git.voorbeeld.example/edit/kaart/organisaties/voorbeeld.yml"' in html
    assert "Klopt er iets niet?" not in pagina()


def test_markup_in_a_name_is_only_text() -> None:
    # Reading refuses it already; should it ever get here, the page still shows it as text.
    o = Organisatie.model_validate(BASIS).model_copy(update={"naam": "<b>x</b>"})
    hele = kaart().model_copy(update={"organisaties": (o,)})
    uitgave = Uitgave(editie="deelnemer", datum=VANDAAG, adres="https://voorbeeld.example/")
    html = Blad(hele, uitgave, Catalogus(TALEN["nl"]), Instellingen()).organisatie(o)
    assert "&lt;b&gt;x&lt;/b&gt;" in html
    assert "<b>x</b>" not in html
