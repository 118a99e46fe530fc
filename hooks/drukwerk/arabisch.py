"""Arabic that extracts as it was written: a font without ligatures, that looks as if it had them.

A ligature is one glyph for two letters. PDF can say which letters, and WeasyPrint does, but readers that turn
right-to-left text round letter by letter (poppler, pypdf) turn those two round as well: ``الآن`` extracts as
``اآلن``. So the rule ``lam + alef -> lam_alef`` becomes ``lam -> lam_alef`` (before alef) and ``alef -> blank`` (after
it). The two share the width of the ligature, and its drawing sticks out over the blank: the same picture, one
glyph per letter.

Only the copy in memory is changed, and it goes by another name, as the licence (OFL) asks.
Measured on the texts of the kaart: see tests/drukwerk/test_tekstlaag.py.
"""

from __future__ import annotations

import copy
import io
from collections import defaultdict
from typing import Any

from fontTools.otlLib import builder  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fontTools.ttLib.tables import otTables as ot  # type: ignore[import-untyped]
from fontTools.ttLib.tables._g_l_y_f import Glyph  # type: ignore[import-untyped]

NAAM = "Druk Arabisch"


def zonder_ligaturen(woff2: bytes) -> bytes:
    """The font (woff2) as TrueType, with each ligature of two letters drawn by glyphs of one letter.

    A pair that carries a mark stays a ligature, since the mark is placed on the whole.
    """
    font = TTFont(io.BytesIO(woff2), recalcTimestamp=False)
    gsub: Any = font["GSUB"].table
    vormen = [f.Feature for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "rlig"]
    oud = sorted({nr for vorm in vormen for nr in vorm.LookupListIndex})
    per_tweede = _paren([gsub.LookupList.Lookup[nr] for nr in oud])
    merken = sorted(g for g, klasse in font["GDEF"].table.GlyphClassDef.classDefs.items() if klasse == 3)
    leeg = _glyphs(font, per_tweede)
    alle = sorted({eerste for paren in per_tweede.values() for eerste in paren})

    lookups: list[Any] = gsub.LookupList.Lookup
    plaats = font.getReverseGlyphMap()

    def voeg_toe(subtabellen: list[Any]) -> int:
        lookups.append(builder.buildLookup(subtabellen, flags=0))
        return len(lookups) - 1

    def enkel(paren: dict[str, str]) -> int:
        return voeg_toe([builder.buildSingleSubstSubtable(paren)])

    def regel(voor: list[list[str]], hier: list[str], na: list[list[str]], doe: int | None) -> Any:
        tabel = ot.ChainContextSubst()
        tabel.Format = 3
        tabel.BacktrackCoverage = [builder.buildCoverage(g, plaats) for g in voor]
        tabel.InputCoverage = [builder.buildCoverage(hier, plaats)]
        tabel.LookAheadCoverage = [builder.buildCoverage(g, plaats) for g in na]
        tabel.SubstLookupRecord = []
        if doe is not None:
            record = ot.SubstLookupRecord()
            record.SequenceIndex, record.LookupListIndex = 0, doe
            tabel.SubstLookupRecord = [record]
        tabel.BacktrackGlyphCount, tabel.InputGlyphCount = len(tabel.BacktrackCoverage), 1
        tabel.LookAheadGlyphCount, tabel.SubstCount = len(tabel.LookAheadCoverage), len(tabel.SubstLookupRecord)
        return tabel

    # The first rule that matches wins: with a mark behind it, a pair is left alone.
    eerste = [regel([], alle, [sorted(per_tweede), merken], None)]
    eerste += [regel([], sorted(paren), [[tweede]], enkel(paren)) for tweede, paren in sorted(per_tweede.items())]
    tweede_ = [
        regel([[ligatuur]], [tweede], [], enkel({tweede: leeg[ligatuur]}))
        for tweede, paren in sorted(per_tweede.items())
        for ligatuur in sorted(paren.values())
    ]
    nieuw = [voeg_toe(eerste), voeg_toe(tweede_)]
    # Lookups work in the order of their numbers, so what is left for the old rules must come last.
    lookups.extend(lookups[nr] for nr in oud)
    nieuw += range(len(lookups) - len(oud), len(lookups))
    gsub.LookupList.LookupCount = len(lookups)
    for vorm in vormen:
        vorm.LookupListIndex, vorm.LookupCount = nieuw, len(nieuw)

    for naam in font["name"].names:
        if naam.nameID in (1, 3, 4, 6, 16):
            naam.string = NAAM.replace(" ", "") if naam.nameID == 6 else NAAM
    font.flavor = None
    uit = io.BytesIO()
    font.save(uit)
    return uit.getvalue()


def _paren(lookups: list[Any]) -> dict[str, dict[str, str]]:
    """Second glyph -> {first glyph: ligature}."""
    per_tweede: dict[str, dict[str, str]] = defaultdict(dict)
    for lookup in lookups:
        for tabel in lookup.SubTable:
            for eerste, ligaturen in getattr(tabel, "ligatures", {}).items():
                for ligatuur in ligaturen:
                    if len(ligatuur.Component) == 1:
                        per_tweede[ligatuur.Component[0]][eerste] = ligatuur.LigGlyph
    return dict(per_tweede)


def _glyphs(font: Any, per_tweede: dict[str, dict[str, str]]) -> dict[str, str]:
    """Put a copy of each ligature in ``per_tweede``, half as wide; return the blank that makes up the other half.

    Copies, since a pair with a mark needs the ligature as it was, and since WeasyPrint remembers one text per glyph.
    """
    kopie = {(a, b): f"{a}.voor.{b}" for b, paren in per_tweede.items() for a in paren}
    leeg = {naam: f"{naam}.leeg" for naam in kopie.values()}
    glyf, hmtx, klassen = font["glyf"], font["hmtx"], font["GDEF"].table.GlyphClassDef.classDefs
    font.setGlyphOrder([*font.getGlyphOrder(), *kopie.values(), *leeg.values()])
    font.getReverseGlyphMap(rebuild=True)
    glyf.setGlyphOrder(font.getGlyphOrder())
    for (a, b), naam in kopie.items():
        ligatuur = per_tweede[b][a]
        breed, kant = hmtx[ligatuur]
        half = breed // 2
        vorm = copy.deepcopy(glyf[ligatuur])
        vorm.expand(glyf)
        if vorm.isComposite():
            for deel in vorm.components:
                deel.x -= half
        elif vorm.numberOfContours:
            vorm.coordinates.translate((-half, 0))
        glyf[naam], hmtx[naam] = vorm, (breed - half, kant - half)
        glyf[leeg[naam]], hmtx[leeg[naam]] = Glyph(), (half, 0)
        vorm.recalcBounds(glyf)
        klassen[naam] = klassen[leeg[naam]] = 1
        per_tweede[b][a] = naam
    return leeg
