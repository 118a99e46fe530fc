"""PO files as Poedit, Weblate and gettext write them: read without loss, and written the same way every time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from gettext import c2py

import polib
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import normalize

from ..bestand import CONFLICT, LeesFout, conflict
from ..bevinding import kort
from .talen import TALEN


class PoFout(LeesFout):
    """What of a catalogue can't be read: on which line, and what to do, in Dutch."""

    def __init__(self, regel: int, melding: str) -> None:
        super().__init__(melding, regel)


HOOGSTE_KAPOT = 20
"""With more texts than this that can't be read, a file is damaged as a whole."""
HOOGSTE_BYTES = 4 * 1024 * 1024
"""A catalogue holds every text with what it is for, and grows with the kaart. Unit: bytes."""
_MEESTE_VORMEN = 6
"""More plural forms than this no language has (CLDR)."""

_HERSTEL = "herstel hem, of bewaar het bestand opnieuw met Poedit"


def meervoudsvorm(catalog: Catalog, aantal: int) -> int:
    """Which plural form of this catalogue goes with a number."""
    return int(_regel(catalog.plural_expr)(aantal))


# Making a function of a rule takes longer than all the rest of a catalogue; there are some rules, and thousands of counts.
_regel = lru_cache(maxsize=64)(c2py)


def lees_po(ruw: bytes) -> Catalog:
    """A catalogue from the bytes of a file. Raises ``PoFout``."""
    catalog, mis = _lees(ruw)
    if mis:
        raise mis[0]
    return catalog


def _lees(ruw: bytes) -> tuple[Catalog, list[PoFout]]:
    """A catalogue, and of each text that is not in it why. Raises ``PoFout`` when the file can't be read at all."""
    tekst = _als_tekst(ruw)
    _keur_regels(tekst)
    # ``#~|`` is the Dutch of before of a text that is gone: nobody needs it.
    tekst = re.sub(r"(?m)^#~\|.*$", "", tekst)
    try:
        # The name of a file has no line feed in it, so that this can't be taken for one.
        bestand = polib.pofile(f"{tekst}\n")
    except (OSError, LookupError, ValueError, TypeError, ArithmeticError, RecursionError, NameError) as fout:
        waar = re.search(r"line (\d+)", str(fout))
        raise PoFout(
            int(waar[1]) if waar else 1, f"deze regel hoort niet in een vertaalbestand (PO); {_HERSTEL}"
        ) from None
    catalog = _met_kop(bestand.metadata)
    regels = tekst.split("\n")
    mis: list[PoFout] = []
    gelezen: dict[tuple[str | None, str], polib.POEntry] = {}
    dubbel: set[tuple[str | None, str]] = set()
    for ingang in bestand:
        # Where its Dutch stands, not the comments above it.
        regel = next(
            (nr for nr in range(ingang.linenum, len(regels)) if re.match(r"(?:#~)?\s*msgid\b", regels[nr - 1])),
            ingang.linenum,
        )
        ingang.linenum = regel
        if not ingang.msgid:
            mis.append(PoFout(regel, f"bij deze tekst staat geen Nederlands (msgid is leeg); {_HERSTEL}"))
        elif ingang.msgid_plural and sorted(ingang.msgstr_plural) != list(range(catalog.num_plurals)):
            mis.append(
                PoFout(
                    regel,
                    f"deze tekst heeft andere meervouden dan bovenin staat (nplurals={catalog.num_plurals}); "
                    "bewaar het bestand opnieuw met Poedit",
                )
            )
        elif ingang.obsolete:
            catalog.obsolete[(ingang.msgid, ingang.msgctxt)] = _bericht_van(ingang)
        else:
            # XLIFF gives an empty place back for none.
            sleutel = (ingang.msgctxt or None, ingang.msgid)
            ander = gelezen.setdefault(sleutel, ingang)
            if ander is not ingang and not _voeg_samen(ander, ingang):
                dubbel.add(sleutel)
                mis.append(
                    PoFout(
                        regel,
                        f"'{kort(ingang.msgid)}' staat er twee keer in, ook op regel {ander.linenum}, met een andere "
                        "vertaling; houd er één",
                    )
                )
    for sleutel, ingang in gelezen.items():
        # Of two that differ nobody knows which is meant.
        if sleutel not in dubbel:
            bericht = _bericht_van(ingang)
            catalog[bericht.id] = bericht
    return catalog, sorted(mis, key=lambda fout: fout.regel)


def _voeg_samen(eerste: polib.POEntry, tweede: polib.POEntry) -> bool:
    """Keep of a text that stands in the file twice what only the second has; False when the two are not the same."""
    gelijk = all(
        getattr(eerste, deel) == getattr(tweede, deel) for deel in ("msgstr", "msgid_plural", "msgstr_plural", "fuzzy")
    )
    if gelijk and tweede.tcomment != eerste.tcomment:
        eerste.tcomment = "\n".join(filter(None, (eerste.tcomment, tweede.tcomment)))
    return gelijk


def _met_kop(kop: dict[str, str]) -> Catalog:
    """An empty catalogue with this header. Raises ``PoFout``."""
    tekens = (kop.get("Content-Type") or "charset=utf-8").lower().partition("charset=")[2]
    # What a file that was never saved says; gettext reads it as plain letters.
    if tekens not in ("utf-8", "utf8", "charset", ""):
        raise PoFout(1, f"bovenin staat charset={kort(tekens)}; bewaar het bestand opnieuw met Poedit, als UTF-8")
    catalog = Catalog(locale=None, charset="utf-8", fuzzy=False)
    mis = PoFout(1, "de regel Plural-Forms bovenin klopt niet; bewaar het bestand opnieuw met Poedit")
    try:
        # Dates of a catalogue say nothing here, and Poedit writes empty ones.
        catalog.mime_headers = [
            (k, v) for k, v in kop.items() if not k.lower().endswith("-date") and k.lower() != "content-type"
        ]
        if not 1 <= catalog.num_plurals <= _MEESTE_VORMEN:
            raise mis
        keuze = c2py(catalog.plural_expr)
        if any(not 0 <= int(keuze(n)) < catalog.num_plurals for n in range(200)):
            raise mis
    except (LookupError, ValueError, TypeError, ArithmeticError, RecursionError, MemoryError, SyntaxError):
        raise mis from None
    return catalog


def _als_tekst(ruw: bytes) -> str:
    try:
        tekst = ruw.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        if ruw.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise PoFout(1, "dit bestand is bewaard als UTF-16; bewaar het opnieuw met Poedit, als UTF-8") from None
        raise PoFout(
            ruw[: fout.start].count(b"\n") + 1,
            "hier staat een letter die de computer niet kan lezen; bewaar het bestand opnieuw met Poedit, als UTF-8",
        ) from None
    if not tekst.strip():
        raise PoFout(1, "dit bestand is leeg; stuur het opnieuw, of haal het weg")
    return tekst.replace("\r\n", "\n").replace("\r", "\n")


_REGEL = re.compile(r'\s*(?:#.*|(?:msg(?:ctxt|id|id_plural|str(?:\[\d+\])?)\s*)?"(?:[^"\\]|\\.)*"\s*)?')


def _keur_regels(tekst: str) -> None:
    """What no program forgives, or worse: what they read as no text at all."""
    open_ = 0  # the line of a text that has no translation line yet
    # Only the line feed ends a line here; a text may hold others.
    for nr, regel in enumerate(tekst.split("\n"), start=1):
        if not _REGEL.fullmatch(regel):
            raise PoFout(nr, _wat_is_dit(regel))
        sleutel = re.match(r"\s*(msg[a-z_]+)", regel)
        if sleutel is None:
            continue
        if open_ and sleutel[1] in ("msgctxt", "msgid"):
            break
        open_ = nr if sleutel[1] == "msgid" else 0 if sleutel[1] == "msgstr" else open_
    if open_:
        raise PoFout(open_, f"bij deze tekst ontbreekt de regel msgstr; {_HERSTEL}")


def _wat_is_dit(regel: str) -> str:
    if conflict(regel):
        return CONFLICT
    if re.match(r"\s*(?:msg\S+\s*)?[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u2033\uff02']", regel):
        return 'hier staan andere aanhalingstekens; gebruik rechte ("), of bewaar het bestand opnieuw met Poedit'
    if re.match(r'\s*(?:msg\S+\s+)?"', regel):
        return (
            "op deze regel gaat een aanhalingsteken niet dicht; herstel dat, of bewaar het bestand opnieuw met Poedit"
        )
    return f"deze regel hoort niet in een vertaalbestand (PO); {_HERSTEL}"


def _bericht_van(ingang: polib.POEntry) -> Message:
    meer = bool(ingang.msgid_plural)
    vorige = (ingang.previous_msgid, ingang.previous_msgid_plural)
    return Message(
        (ingang.msgid, ingang.msgid_plural) if meer else ingang.msgid,
        tuple(vorm for _, vorm in sorted(ingang.msgstr_plural.items())) if meer else ingang.msgstr,
        locations=[(plek, 0) for plek, _ in ingang.occurrences],
        flags=set(ingang.flags),
        auto_comments=ingang.comment.splitlines(),
        user_comments=ingang.tcomment.splitlines(),
        previous_id=[nl for nl in vorige if nl is not None],
        lineno=ingang.linenum,
        context=ingang.msgctxt or None,
    )


def lees_wat_kan(ruw: bytes) -> tuple[Catalog, list[PoFout]]:
    """As ``lees_po``, without the texts that can't be read: a ``PoFout`` for each, at its own line.

    Raises ``PoFout`` when the damage is in the header or all over the file.
    """
    try:
        return _lees(ruw)
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
            _lees(b"\n\n".join((kop[1], *(blok for _, blok in deel))))
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
    catalog, dubbel = _lees(b"\n".join(regels))
    return catalog, sorted([*kapot, *dubbel], key=lambda fout: fout.regel)


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
