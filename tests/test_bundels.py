"""The browser code becomes one script for each kind of page, of what a promised browser reads and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks import browser_typen, bundels, npm
from hooks.storing import Bezwaar


def test_each_kind_of_page_has_one_script_without_a_map_of_its_source(tmp_path: Path) -> None:
    bundels.maak_bundels(tmp_path / "bundel")
    gemaakt = sorted(pad.name for pad in (tmp_path / "bundel").iterdir())
    assert gemaakt == [f"{naam}.js" for naam in bundels.bundels()]
    assert {bundels.GEWOON, "vooraf", "zoekhulp", "mijn-lijst", "doelhulp", "grow", "route"} == set(bundels.bundels())
    for pad in (tmp_path / "bundel").iterdir():
        script = pad.read_text(encoding="utf-8")
        assert "sourceMappingURL" not in script
        # Modules of a page from disk are refused.
        assert not script.lstrip().startswith(("import", "export"))


def test_a_page_carries_nothing_of_another_kind(tmp_path: Path) -> None:
    bundels.maak_bundels(tmp_path)
    merken = {"zoekhulp": "sk-lijn__nummer", "doelhulp": "mijn-doel", "grow": "mijn-gesprek", "route": "mijn-route"}
    for naam in bundels.bundels():
        script = (tmp_path / f"{naam}.js").read_text(encoding="utf-8")
        assert {soort for soort, merk in merken.items() if merk in script} == {naam} & set(merken)


def test_syntax_that_a_promised_browser_does_not_read_is_written_out(tmp_path: Path) -> None:
    bron = tmp_path / "nieuw.js"
    bron.write_text("class A { #b = 1; c() { return this.#b; } }\nwindow.a = new A();\n", encoding="utf-8")
    assert "#b" not in bundels.esbuild(str(bron)).decode()


def test_a_mistake_in_a_module_stops_the_build_and_is_told(tmp_path: Path) -> None:
    bron = tmp_path / "kapot.js"
    bron.write_text("import { a } from './weg.js';\n", encoding="utf-8")
    with pytest.raises(Bezwaar, match=r"(?s)de scripts van de site zijn niet te maken:\n.*weg\.js"):
        bundels.esbuild(str(bron))


def test_without_the_packages_the_sentence_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm, "NPM", tmp_path)
    with pytest.raises(Bezwaar, match=r"node_modules/@esbuild/.*/bin/esbuild ontbreekt; voer eerst 'make site' uit"):
        bundels.maak_bundels(tmp_path / "bundel")


def test_the_types_of_the_browser_code_are_those_of_python() -> None:
    assert browser_typen.BESTAND.read_text(encoding="utf-8") == browser_typen.typen(), "voer uit: make typen"
