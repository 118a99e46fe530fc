"""How a translation addresses its reader, as far as the forms of words show it."""

from __future__ import annotations

import pytest

from hooks.vertaling.aanspreken import keur_aanspreken


@pytest.mark.parametrize(
    ("code", "tekst", "woorden"),
    [
        ("ar", "اتصل بالرقم 112.", ["اتصل"]),
        ("ar", "اتصلوا بالرقم 112. قولوا أين أنتم.", []),
        ("ar", "فاتصل الآن واسأل عن مأوى", ["اتصل", "اسأل"]),
        # One woman, in a text for women.
        ("ar", "اتصلي إن كنت تحتاجين، يمكنك الكلام.", []),
        ("ar", "يمكنك الكلام.", ["يمكنك"]),
        # A word that only holds the letters.
        ("ar", "هذا الاتصال مجاني، والسؤال أيضاً.", []),
        ("tr", "112'yi ara.", ["ara"]),
        ("tr", "112'yi arayın.", []),
        # A button is a short imperative.
        ("tr", "Ara", []),
        ("bg", "Попитай лекаря.", ["попитай"]),
        ("bg", "Попитайте лекаря.", []),
        ("ti", "ደውሉ", []),
    ],
)
def test_a_form_for_one_man_or_a_friend_is_found(code: str, tekst: str, woorden: list[str]) -> None:
    gevonden = list(keur_aanspreken(tekst, code))
    assert [g.split("'")[1] for g in gevonden] == woorden
    assert all(": " in g for g in gevonden)
