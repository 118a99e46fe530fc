"""Wordings: each about something that exists, once, enough of them, and of nobody."""

from __future__ import annotations

from collections.abc import Callable

from hooks.bevinding import Bevinding

KijkNa = Callable[[dict[str, str | bytes | None]], list[Bevinding]]

HULPVRAAG = """\
vraag: Ik heb een verzonnen vraag
voor_de_coach: Over een verzonnen vraag
zoekwoorden: [vraag]
eerst: Bel de verzonnen organisatie
neutraal: Informatie
leefgebieden: [wonen]
stappen:
  - organisatie: voorbeeld
    doe: Bel
"""
VEEL = "\n".join(f"    - zin nummer{chr(97 + n)}" for n in range(20))


def meldingen(kijk_na: KijkNa, tekst: str, naam: str = "nl") -> list[str]:
    bestanden: dict[str, str | bytes | None] = {"hulpvragen/huis.yml": HULPVRAAG, f"zegswijzen/{naam}.yml": tekst}
    return [
        f"{b.bestand}:{b.regel}: {b.ernst}: {b.melding}"
        for b in kijk_na(bestanden)
        if b.ernst in ("fout", "let op") and "zegswijzen" in b.bestand
    ]


def test_good_wordings_are_good(kijk_na: KijkNa) -> None:
    assert meldingen(kijk_na, f"- bij: huis\n  zinnen:\n{VEEL}\n") == []


def test_each_belongs_to_something_that_exists(kijk_na: KijkNa) -> None:
    tekst = f"- bij: huis\n  zinnen:\n{VEEL}\n- bij: hius\n  zinnen: [a b]\n- bij: crisis/113\n  zinnen: [c d]\n"
    gevonden = "\n".join(meldingen(kijk_na, tekst))
    assert "fout: hulpvraag 'hius' bestaat niet. Bedoelt u 'huis'?" in gevonden
    assert "fout: crisislijn '113' bestaat niet." in gevonden


def test_a_wording_that_stands_twice_is_found_whatever_its_case_and_accents(kijk_na: KijkNa) -> None:
    tekst = f"- bij: huis\n  zinnen:\n{VEEL}\n    - Geen één huis!\n- bij: crisis/112\n  zinnen: [geen een huis]\n"
    assert any("'geen een huis' staat ook al bij huis; houd er één" in m for m in meldingen(kijk_na, tekst))


def test_a_subject_stands_once_in_a_file(kijk_na: KijkNa) -> None:
    tekst = f"- bij: huis\n  zinnen:\n{VEEL}\n- bij: huis\n  zinnen: [nog een]\n"
    assert any("'huis' staat er twee keer in" in m for m in meldingen(kijk_na, tekst))


def test_too_few_is_only_a_doubt(kijk_na: KijkNa) -> None:
    gevonden = meldingen(kijk_na, "- bij: crisis/112\n  zinnen: [brand]\n- bij: niets\n  zinnen: [weer]\n")
    assert gevonden == [
        "kaart/zegswijzen/nl.yml:1: let op: hier ontbreekt hoe mensen dit zeggen: huis",
        "kaart/zegswijzen/nl.yml:1: let op: bij crisis/112 staan 1 zegswijzen; met 40 begrijpt de zoekhulp meer mensen",
        "kaart/zegswijzen/nl.yml:3: let op: bij niets staan 1 zegswijzen; met 40 begrijpt de zoekhulp meer mensen",
    ]


def test_nobodys_number_stands_in_the_index(kijk_na: KijkNa) -> None:
    tekst = f"- bij: huis\n  zinnen:\n{VEEL}\n    - bel kim op 06 12345678\n    - wat is 070 353 61 88\n"
    gevonden = [m for m in meldingen(kijk_na, tekst) if "fout" in m]
    assert [m for m in gevonden if "een telefoonnummer ('06 12345678')" in m] == gevonden
    assert len(gevonden) == 1


def test_a_file_is_named_by_a_language(kijk_na: KijkNa) -> None:
    assert any("hier staat per taal één bestand" in m for m in meldingen(kijk_na, "[]", "Nederlands"))


def test_what_is_no_list_of_wordings_says_what_belongs_there(kijk_na: KijkNa) -> None:
    assert any("zet voor elk onderdeel een streepje (- bij: …)" in m for m in meldingen(kijk_na, "huis: ja\n"))
    assert any("schrijf de naam van een hulpvraag" in m for m in meldingen(kijk_na, "- bij: Een Huis\n  zinnen: [a]\n"))
