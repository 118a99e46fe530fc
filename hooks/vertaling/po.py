"""PO files as Poedit, Weblate and gettext write them: read without loss, and written the same way every time."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterable
from gettext import c2py

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, denormalize, normalize, read_po

from .talen import TALEN

# Babel skips the Dutch from before a change (``#|``): it is read as a comment.
_VORIGE = "vorige| "


class PoFout(Exception):
    """A file that can't be read: on which line, and what to do, in Dutch."""

    def __init__(self, regel: int, melding: str) -> None:
        super().__init__(melding)
        self.regel = regel
        self.melding = melding


HOOGSTE_KAPOT = 20
"""With more texts than this that can't be read, a file is damaged as a whole."""


def meervoudsvorm(catalog: Catalog, aantal: int) -> int:
    """Which plural form of this catalogue goes with a number."""
    return int(c2py(catalog.plural_expr)(aantal))


def lees_po(ruw: bytes) -> Catalog:
    """A catalogue from the bytes of a file. Raises ``PoFout``."""
    ruw = ruw.removeprefix(codecs.BOM_UTF8)
    for nr, regel in enumerate(ruw.split(b"\n"), start=1):
        # Babel reads a text that is not closed as no text at all.
        if re.match(rb'\s*(?:msg\w+(?:\[\d+\])?\s+)?"', regel) and not re.search(rb'[^\\](?:\\\\)*"\s*$', regel):
            raise PoFout(
                nr,
                "op deze regel gaat een aanhalingsteken niet dicht; herstel dat, of bewaar het bestand opnieuw met Poedit",
            )
    # ``#~|`` is the Dutch of before of a text that is gone: nobody needs it, and Babel stumbles over it.
    ruw = re.sub(rb"(?m)^#~\|.*$", b"#~", re.sub(rb"(?m)^#\| ?", b"#. " + _VORIGE.encode(), ruw))
    try:
        catalog = read_po(io.BytesIO(ruw), locale=None, abort_invalid=True)
        keuze = c2py(catalog.plural_expr)
        if any(not 0 <= int(keuze(n)) < catalog.num_plurals for n in range(200)):
            raise PoFout(1, "de regel Plural-Forms bovenin klopt niet; bewaar het bestand opnieuw met Poedit")
    except PoFileError as fout:
        raise PoFout(
            fout.lineno + 1,
            "deze regel hoort niet in een vertaalbestand (PO); herstel hem, of bewaar het bestand opnieuw met Poedit",
        ) from None
    except (LookupError, ValueError, TypeError, RecursionError):
        raise PoFout(
            1, "de computer kan dit vertaalbestand (PO) niet lezen; bewaar het opnieuw met Poedit, als UTF-8"
        ) from None
    for bericht in catalog:
        bericht.previous_id = list(_vorige_nl(bericht))
        bericht.auto_comments = [c for c in bericht.auto_comments if not c.startswith(_VORIGE)]
    return catalog


def lees_wat_kan(ruw: bytes) -> tuple[Catalog, list[PoFout]]:
    """As ``lees_po``, without the texts that can't be read: a ``PoFout`` for each, at its own line.

    Raises ``PoFout`` when the damage is in the header or all over the file.
    """
    try:
        return lees_po(ruw), []
    except PoFout as fout:
        geheel = fout
    # A text is what stands between empty lines; the first is the header.
    alles = re.finditer(rb"[^\r\n][^\n]*(?:\n[ \t]*[^\s][^\n]*)*", ruw)
    kop, *blokken = [(ruw.count(b"\n", 0, m.start()) + 1, m[0]) for m in alles] or [(1, b"")]
    kapot: list[PoFout] = []

    def lees(deel: list[tuple[int, bytes]]) -> None:
        if len(kapot) > HOOGSTE_KAPOT:
            return
        try:
            lees_po(b"\n\n".join((kop[1], *(blok for _, blok in deel))))
        except PoFout as fout:
            if len(deel) > 1:
                lees(deel[: len(deel) // 2])
                lees(deel[len(deel) // 2 :])
            elif deel:
                binnen = fout.regel - kop[1].count(b"\n") - 3
                kapot.append(PoFout(deel[0][0] + max(binnen, 0), fout.melding))

    lees(blokken)
    weg = {nr for nr, blok in blokken for fout in kapot if nr <= fout.regel <= nr + blok.count(b"\n")}
    if not kapot or len(kapot) > HOOGSTE_KAPOT or len(weg) == len(blokken):
        raise geheel
    # Each text that is left stays on its line.
    regels = ruw.split(b"\n")
    for nr, blok in blokken:
        if nr in weg:
            regels[nr - 1 : nr + blok.count(b"\n")] = [b""] * (blok.count(b"\n") + 1)
    return lees_po(b"\n".join(regels)), kapot


def kop_van(catalog: Catalog) -> dict[str, str]:
    """The fields of the header, as far as Babel keeps them: language, translator, plural forms."""
    kop = dict(catalog.mime_headers)
    # What Babel fills in by itself stands in no file.
    return {naam: waarde for naam, waarde in kop.items() if "EMAIL@ADDRESS" not in waarde}


def vormen(bericht: Message) -> tuple[str, ...]:
    """The translation, in each of its plural forms."""
    return (
        (bericht.string or "",)
        if isinstance(bericht.string, str) or bericht.string is None
        else tuple(vorm or "" for vorm in bericht.string)
    )


def _vorige_nl(bericht: Message) -> tuple[str, ...]:
    regels = [c.removeprefix(_VORIGE) for c in bericht.auto_comments if c.startswith(_VORIGE)]
    delen = re.split(r"^msgid(?:_plural)? ", "\n".join(regels), flags=re.M)[1:]
    return tuple(denormalize(deel.strip()) for deel in delen)


def leeg(code: str) -> Catalog:
    """A catalogue of a language without a text."""
    catalog = Catalog(locale=None, charset="utf-8", fuzzy=False)
    # Babel's own list of plural forms lags behind CLDR.
    catalog.mime_headers = [("Plural-Forms", TALEN[code].meervoud)]
    return catalog


def in_vormen_van(bericht: Message, van: Catalog, naar: Catalog) -> str | tuple[str, ...]:
    """The translation with the plural forms that ``naar`` has: each tool has its own order of them.

    A form is chosen by a number that goes with it: the number one where that is possible, as forms for
    none at all are rare.
    """
    if isinstance(bericht.id, str):
        return vormen(bericht)[0]
    bron = vormen(bericht)
    gekozen = []
    for vorm in range(naar.num_plurals):
        aantallen = [n for n in (1, *range(200)) if meervoudsvorm(naar, n) == vorm]
        plek = meervoudsvorm(van, aantallen[0]) if aantallen else vorm
        gekozen.append(bron[plek] if plek < len(bron) else "")
    return tuple(gekozen)


def schrijf_po(code: str, catalog: Catalog) -> str:
    """The text of a catalogue file, with the plural forms of its row in ``TALEN``. Nothing in it depends on who ran this or when."""
    onze = leeg(code)
    if catalog.plural_expr != onze.plural_expr:
        for bericht in alle(catalog):
            bericht.string = in_vormen_van(bericht, catalog, onze)
    kop = [
        ("Project-Id-Version", "Sociale kaart"),
        ("Report-Msgid-Bugs-To", ""),
        # gettext wants a date and a translator here. Ours never change, and name nobody.
        ("PO-Revision-Date", "2026-01-01 00:00+0000"),
        ("Last-Translator", "Sociale kaart"),
        ("Language-Team", TALEN[code].naam_nl),
        ("Language", code),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", TALEN[code].meervoud),
    ]
    regels = "".join(f'"{naam}: {waarde}\\n"\n' for naam, waarde in kop)
    delen = [f'msgid ""\nmsgstr ""\n{regels}', *(_bericht(b) for b in alle(catalog))]
    delen += [re.sub(r"(?m)^(?!#)", "#~ ", _bericht(b)) for b in catalog.obsolete.values()]
    return "\n".join(delen)


def _bericht(b: Message) -> str:
    # Babel's own writer breaks off the Dutch of before in the middle of a quoted text.
    regels = [f"# {c}" for c in b.user_comments]
    regels += [f"#. {c}" for c in b.auto_comments]
    regels += [f"#: {bestand}" for bestand, _ in b.locations]
    if b.flags:
        regels.append(f"#, {', '.join(sorted(b.flags))}")
    regels += [
        f"#| {sleutel} {normalize(nl, width=0)}"
        for sleutel, nl in zip(("msgid", "msgid_plural"), b.previous_id, strict=False)
    ]
    if b.context is not None:
        regels.append(f"msgctxt {normalize(b.context, width=0)}")
    if isinstance(b.id, str):
        regels += [f"msgid {normalize(b.id, width=0)}", f"msgstr {normalize(vormen(b)[0], width=0)}"]
    else:
        een, meer = b.id
        regels += [f"msgid {normalize(een, width=0)}", f"msgid_plural {normalize(meer, width=0)}"]
        regels += [f"msgstr[{nr}] {normalize(vorm, width=0)}" for nr, vorm in enumerate(vormen(b))]
    return "\n".join(regels) + "\n"


def alle(catalog: Catalog) -> Iterable[Message]:
    """The texts of a catalogue, without its header."""
    return (b for b in catalog if b.id)
