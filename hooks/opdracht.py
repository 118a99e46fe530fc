"""The command line: ``kaart controleer``, ``kaart bouw``, ``kaart druk``, ``kaart vertaling``."""

from __future__ import annotations

import argparse
import io
import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn, get_args

from .bevinding import Bevinding, fouten, kort, telling, verslag
from .controle import REGELS, Dossier, kijk_na
from .iconen import icoon_bestaat
from .inlezen import lees_kaart, suggestie
from .inlezen.instellingen import EDITIES
from .model.uitgave import Editie, Gedrukt
from .model.waarden import Methode
from .stand import PROJECT, lees_stand, vandaag
from .storing import Bezwaar, bewaar_spoor, uitleg
from .vertaling.keuring import Nagekeken, lees_nagekeken
from .vertaling.talen import vertaaltalen


def _toon(bevindingen: list[Bevinding], alles: bool, taal: bool | None = None) -> None:
    """Findings and how many there are. ``taal`` shows the tips for plain language; None does not even count them."""
    mis = fouten(bevindingen)
    let_op = [b for b in bevindingen if b.ernst == "let op"]
    werk = [b for b in bevindingen if b.ernst == "werklijst"]
    tips = [b for b in bevindingen if b.ernst == "taaltip"]
    tonen = mis + let_op + (werk if alles else []) + (tips if taal else [])
    if tonen:
        print(verslag(tonen), end="\n\n")
    print(
        f"{telling(len(mis), 'fout', 'fouten')}, {len(let_op)} keer let op, {telling(len(werk), 'controle', 'controles')} te doen."
    )
    if werk and not alles:
        print("De controles die te doen zijn ziet u met: kaart controleer --alles")
    if tips and taal is not None:
        print(
            f"{telling(len(tips), 'tip', 'tips')} om makkelijker te schrijven"
            + ("." if taal else "; die ziet u met: kaart controleer --taal")
        )


def controleer(args: argparse.Namespace) -> int:
    """Check all data; exit 1 when there is an error."""
    if args.regels:
        breed = max(map(len, REGELS))
        print("\n".join(f"{naam:<{breed}}  {regel.wat}" for naam, regel in REGELS.items()))
        return 0
    if args.regel:
        return _alleen(args)
    stand = lees_stand(Path(args.map).resolve())
    tijden = stand.tijden if args.tijden else ()
    if args.json:
        print(json.dumps([b.as_dict() for b in sorted([*stand.bevindingen, *tijden])], ensure_ascii=False, indent=2))
    else:
        if tijden:
            print(verslag(tijden), end="\n\n")
        _toon(stand.bevindingen, args.alles, args.taal)
        if niet_bekend := stand.onbekend:
            print(f"Onbekend: {niet_bekend.nagezocht} keer nagezocht, {niet_bekend.niet_nagezocht} keer nog niet.")
    return 1 if fouten(stand.bevindingen) else 0


def _alleen(args: argparse.Namespace) -> int:
    """Check by some rules only; exit 1 when one of them finds an error."""
    if weg := [naam for naam in args.regel if naam not in REGELS]:
        for naam in weg:
            print(f"De regel '{kort(naam)}' bestaat niet.{suggestie(naam, list(REGELS))}")
        return 1
    gelezen = lees_kaart(Path(args.map).resolve())
    gevonden = list(gelezen.bevindingen)
    if gelezen.kaart is not None:
        # What could not be read, no rule has seen.
        mis = fouten(gelezen.bevindingen)
        gevonden = sorted({*mis, *kijk_na(Dossier(gelezen, gelezen.kaart, vandaag(), icoon_bestaat), args.regel)})
    if args.json:
        print(json.dumps([b.as_dict() for b in gevonden], ensure_ascii=False, indent=2))
    else:
        print(verslag(gevonden) or "Niets gevonden.")
    return 1 if fouten(gevonden) else 0


def bouw(args: argparse.Namespace) -> int:
    """Build both editions in all languages, in parallel; the previous site stays until all is well."""
    from .bouw import Mislukt, bouw_edities

    stand = lees_stand()
    if fouten(stand.bevindingen):
        _toon(stand.bevindingen, alles=False)
        print(_NIET_GEMAAKT)
        return 1
    from .mkdocs_adapter import bouw_taal, druk_taal, talen_van

    doel = Path(args.doel).resolve()
    talen = [
        (editie, PROJECT / config, taal) for editie, config in EDITIES.items() for taal in talen_van(PROJECT / config)
    ]
    try:
        gedrukt = bouw_edities(
            doel, talen, stand, None if args.zonder_drukwerk else druk_taal, bouw_taal, args.tegelijk
        )
    except (Bezwaar, OSError, KeyboardInterrupt) as fout:
        print(_wat_er_is(fout))
        if isinstance(fout, Mislukt) and fout.spoor:
            print(bewaar_spoor(fout.spoor, doel))
        print(_NIET_GEMAAKT)
        return 1
    _toon(stand.bevindingen, alles=False)
    _toon_drukwerk(gedrukt)
    print("\nDe kaart staat klaar. Open in een browser:")
    for editie in EDITIES:
        print(f"  {editie}: {doel / editie / 'index.html'}")
    return 0


_NIET_GEMAAKT = "De site is niet gemaakt; de vorige staat er nog."


def _wat_er_is(fout: BaseException) -> str:
    """Why a command stopped, in Dutch."""
    if isinstance(fout, KeyboardInterrupt):
        return "Gestopt."
    zin = uitleg(fout) if isinstance(fout, OSError) else str(fout)
    # A sentence, unless it begins with a file or a language.
    return zin if zin.endswith((".", "?")) else f"{zin}."


def _toon_drukwerk(gedrukt: Mapping[str, Sequence[Gedrukt]]) -> None:
    """What an editor must know of the prints: which take more sides than one, and which are not there."""
    anders = [(editie, g) for editie, alle in gedrukt.items() for g in alle if g.bericht]
    if anders:
        is_ = "is" if len(anders) == 1 else "zijn"
        print(f"\nVan het drukwerk {is_} {telling(len(anders), 'vel', 'vellen')} anders dan u gewend bent:")
    for editie, g in anders:
        print(f"  {editie}, {g.adres}: {'' if g.zijden else 'NIET GEMAAKT. '}{g.bericht}")


def druk(args: argparse.Namespace) -> int:
    """Make the prints alone, in every language of an edition."""
    from .bouw import druk_zelf
    from .drukwerk import VELLEN
    from .mkdocs_adapter import instellingen_van_bestand, uitgave_van_bestand
    from .paginas import Blad

    soorten = [vel.naam for vel in VELLEN]
    if onbekend := [soort for soort in args.soort if soort not in soorten]:
        print(f"De soort '{kort(onbekend[0])}' is er niet. Kies uit: {', '.join(soorten)}.")
        return 1
    stand = lees_stand()
    if fouten(stand.bevindingen):
        _toon(stand.bevindingen, alles=False)
        return 1
    assert stand.kaart is not None
    uitgave = uitgave_van_bestand(PROJECT / EDITIES[args.editie])
    if args.definitief:
        bezwaren = [
            f"  bel {lijn.nummer} ({lijn.naam}) en zet de datum in kaart/crisis.yml"
            for lijn in stand.kaart.crisis.lijnen
            if lijn.id in uitgave.onbevestigd(stand.kaart)
        ]
        if uitgave.adres_is_voorbeeld:
            bezwaren.append(f"  vul het adres van de website in bij site_url in {EDITIES[args.editie]}")
        if bezwaren:
            print("Een definitieve druk kan nog niet. Doe eerst dit:\n" + "\n".join(bezwaren))
            return 1
    doel = Path(args.doel).resolve()
    instellingen = instellingen_van_bestand(PROJECT / EDITIES[args.editie], stand)
    bladen = [Blad(stand.in_taal(uitgave, taal), uitgave, stand.catalogi[taal], instellingen) for taal in uitgave.talen]
    gedrukt = druk_zelf(doel, bladen, args.soort)
    if not gedrukt:
        print(f"De editie {args.editie} heeft niets van deze soort.")
        return 1
    print(*(doel / g.adres for g in gedrukt if g.zijden), sep="\n")
    _toon_drukwerk({args.editie: gedrukt})
    return 0 if all(g.zijden for g in gedrukt) else 1


def verschil(args: argparse.Namespace) -> int:
    """Say in words what changed since a revision; exit 1 when what there is now holds a mistake."""
    from .bijhouden.bericht import bericht
    from .bijhouden.geraakt import Geraakt, achtergebleven, geraakt
    from .bijhouden.revisie import GEGEVENS, op_revisie, veranderde_bestanden
    from .bijhouden.verschil import lees_kaal, verschillen
    from .mkdocs_adapter import instellingen_van_bestand, uitgave_van_bestand

    nu = lees_stand()
    with op_revisie(PROJECT, args.revisie) as map_:
        toen = lees_stand(map_ / "kaart")
        veranderingen = verschillen(lees_kaal(map_), lees_kaal(PROJECT))
    eerder = set(toen.bevindingen)
    vergelijkbaar = not fouten(nu.bevindingen) and not fouten(toen.bevindingen)
    per_editie: dict[Editie, Geraakt] | None = {} if vergelijkbaar else None
    if per_editie is not None:
        for editie, config in EDITIES.items():
            uitgave = uitgave_van_bestand(PROJECT / config)
            per_editie[editie] = geraakt(toen, nu, uitgave, instellingen_van_bestand(PROJECT / config, nu))
    tekst = bericht(
        veranderingen,
        per_editie,
        achtergebleven(toen, nu) if vergelijkbaar else {},
        # What was so before, this change has not done.
        [b for b in nu.bevindingen if b.ernst == "fout" or b not in eerder],
        [naam for naam in veranderde_bestanden(PROJECT, args.revisie) if not naam.startswith(GEGEVENS)],
    )
    if args.naar:
        Path(args.naar).write_text(tekst, encoding="utf-8")
        print(args.naar)
    else:
        print(tekst, end="")
    return 1 if fouten(nu.bevindingen) else 0


def toon_belronde(args: argparse.Namespace) -> int:
    """List whom to ring again; in a file for a spreadsheet or a calendar when asked."""
    from .mkdocs_adapter import uitgave_van_bestand
    from .uitvoer import als_agenda, als_csv
    from .weergave import belronde

    stand = lees_stand()
    if stand.kaart is None or fouten(stand.bevindingen):
        _toon(stand.bevindingen, alles=False)
        return 1
    beurten = belronde(stand.kaart, vandaag())
    if args.csv:
        Path(args.csv).write_bytes(als_csv(beurten).encode())
        print(args.csv)
    if args.ics:
        Path(args.ics).write_bytes(als_agenda(beurten, uitgave_van_bestand(PROJECT / EDITIES["team"])))
        print(args.ics)
    if args.csv or args.ics:
        return 0
    nu = [b for b in beurten if b.over_tijd]
    for b in (beurten if args.alles else nu)[: args.hoogstens]:
        wanneer = f"voor {b.uiterlijk}" if b.uiterlijk else "nog nooit gebeld"
        print(f"{b.naam} ({b.wie}): {b.waarheen or 'geen nummer bekend'}; {wanneer}; {b.gebruikt} keer genoemd")
        print(*(f"  - {vraag}" for vraag in b.vragen), sep="\n")
    print(f"\n{telling(len(nu), 'moet', 'moeten')} nu gebeld worden, {len(beurten) - len(nu)} later.")
    print("Klopt alles? Schrijf het op met: kaart bevestig <naam> --methode telefoon")
    return 0


def bevestigen(args: argparse.Namespace) -> int:
    """Stamp a check on what somebody rang about; every other byte of the files stays."""
    from .bijhouden import bevestig, met_lijnen
    from .model.waarden import Controle, is_datum

    dag = args.op or vandaag().isoformat()
    if not is_datum(dag) or dag > vandaag().isoformat():
        print(f"'{kort(dag)}' kan niet bij --op. Schrijf een dag tot en met vandaag, zoals {vandaag()}.")
        return 1
    stand = lees_stand(Path(args.map).resolve())
    if stand.kaart is None or fouten(stand.bevindingen):
        _toon(stand.bevindingen, alles=False)
        print("Er is niets veranderd. Herstel dit eerst.")
        return 1
    try:
        controle = Controle.model_validate({"datum": dag, "methode": args.methode, "door": args.door})
    except ValueError:
        print(
            f"'{kort(args.door)}' kan niet bij --door. Schrijf een rol met kleine letters, zoals coach, nooit een naam."
        )
        return 1
    wie = tuple(
        dict.fromkeys(w for naam in args.wie for w in (met_lijnen(stand.kaart, naam) if args.alles else (naam,)))
    )
    veranderd = bevestig(Path(args.map).resolve(), stand.kaart, wie, controle)
    for pad in veranderd:
        print(f"{pad.name}: nagekeken op {dag} ({args.methode}).")
    if not veranderd:
        print("Dit stond er al zo.")
    return 0


def schema(args: argparse.Namespace) -> int:
    """Write what comes from the list of kinds: the JSON Schemas that editing programs read, and the table in the README."""
    from .schema import schrijf_schemas
    from .soortentabel import schrijf_tabel

    for pad in (*schrijf_schemas(PROJECT), schrijf_tabel(PROJECT)):
        print(pad.relative_to(PROJECT))
    return 0


def vertaling_bijwerken(args: argparse.Namespace) -> int:
    """Bring the catalogues in step with the Dutch texts of today."""
    from .editie import voor_editie
    from .vertaling.bijwerken import werk_bij

    stand = lees_stand()
    if stand.kaart is None or fouten(stand.bevindingen):
        _toon(stand.bevindingen, alles=False)
        return 1
    map_ = PROJECT / "kaart" / "vertalingen"
    gedaan = werk_bij(
        map_,
        voor_editie(stand.kaart, "deelnemer"),
        stand.kaart.methodiek.begrippen,
        stand.kaart.termen,
        stand.talen.genoemd,
    )
    for taal, (alle, leeg, oud) in gedaan.items():
        print(f"{taal}: {alle} teksten, {leeg} ontbreken, {oud} verouderd")
    kapot = {f"kaart/vertalingen/{pad.name}" for pad in map_.glob("*.po") if pad.stem not in gedaan} & {
        f"kaart/vertalingen/{code}.po" for code in vertaaltalen()
    }
    if kapot:
        print(f"\n{verslag(b for b in stand.bevindingen if b.bestand in kapot)}")
        print("\nDeze bestanden zijn niet bijgewerkt. Herstel ze, en voer dit nog eens uit.")
    return 1 if kapot else 0


def _onbekend(taal: str) -> str:
    """What to say about a language on the command line that nobody translates into; empty when all is well."""
    if taal in vertaaltalen():
        return ""
    return f"Voor de taal '{kort(taal)}' is er geen vertaling. Kies uit: {', '.join(vertaaltalen())}."


def vertaling_stand(args: argparse.Namespace) -> int:
    """Show how far the translations are; with a language, also what is missing or out of date in it."""
    from .editie import voor_editie
    from .vertaling.nalezen import na_te_lezen
    from .vertaling.staat import tabel, te_doen

    if args.taal and (mis := _onbekend(args.taal)):
        print(mis)
        return 1
    stand = lees_stand()
    if stand.kaart is None:
        _toon(stand.bevindingen, alles=False)
        return 1
    print(tabel(d for d in stand.vertaalstand if args.taal in (None, d.taal)))
    if args.taal:
        kaart = voor_editie(stand.kaart, "deelnemer")
        for status, waar, nl in te_doen(kaart, stand.catalogi, stand.bladzijden, args.taal):
            print(f"{status}: {waar}: {kort(nl)}")
        eerst = [n for n in na_te_lezen(kaart, stand.catalogi[args.taal], stand.kaart.termen) if n.gevaar and n.twijfel]
        if eerst:
            print(f"\nEerst nalezen, hier hangt iemands veiligheid aan ({telling(len(eerst), 'tekst', 'teksten')}):")
        for n in eerst:
            print(f"navragen: {n.bericht.context}: {n.twijfel}")
        if eerst:
            print(f"Geef ze aan een moedertaalspreker met: kaart vertaling uitgeven {args.taal}")
    return 0


def vertaling_uitgeven(args: argparse.Namespace) -> int:
    """Write a PO file of what nobody has reviewed yet, what matters most first."""
    from .editie import voor_editie
    from .vertaling.nalezen import als_catalogus, na_te_lezen
    from .vertaling.po import schrijf_po

    if mis := _onbekend(args.taal):
        print(mis)
        return 1
    stand = lees_stand()
    if stand.kaart is None:
        _toon(stand.bevindingen, alles=False)
        return 1
    lijst = na_te_lezen(voor_editie(stand.kaart, "deelnemer"), stand.catalogi[args.taal], stand.kaart.termen)
    deel = lijst[: args.hoogstens]
    if not deel:
        print("Alles in deze taal is al nagekeken.")
        return 0
    pad = Path(args.naar or f"nalezen-{args.taal}.po")
    pad.write_text(schrijf_po(args.taal, als_catalogus(deel, args.taal)), encoding="utf-8")
    print(
        f"{pad}: {telling(len(deel), 'tekst', 'teksten')} van de {len(lijst)} die nog niemand nakeek, "
        f"{sum(n.gevaar for n in deel)} voor mensen in gevaar, {sum(bool(n.twijfel) for n in deel)} met twijfel. "
        f'Komt het bestand terug? kaart vertaling inbrengen {pad.name} --nagekeken "moedertaalspreker, JJJJ-MM-DD"'
    )
    return 0


def _nagekeken(woorden: str | None) -> Nagekeken | None:
    """What ``--nagekeken "<rol>, <datum>"`` says. Raises ``ValueError`` when it is not in good form."""
    if woorden is None:
        return None
    if (gelezen := lees_nagekeken(f"nagekeken: {woorden}")) is None:
        raise ValueError
    return gelezen


_ZO_NAGEKEKEN = (
    'Schrijf wie het nakeek en wanneer zo: --nagekeken "moedertaalspreker, 2026-11-24". Een rol, nooit een naam.'
)


def vertaling_inbrengen(args: argparse.Namespace) -> int:
    """Take in a PO file that came by mail; change nothing when something is wrong with it."""
    from .vertaling.inbrengen import breng_in

    try:
        nagekeken = _nagekeken(args.nagekeken)
    except ValueError:
        print(_ZO_NAGEKEKEN)
        return 1
    inbreng = breng_in(PROJECT / "kaart" / "vertalingen", Path(args.bestand), nagekeken)
    if inbreng.bevindingen:
        print(verslag(inbreng.bevindingen), end="\n\n")
    if fouten(inbreng.bevindingen):
        print("Er is niets veranderd. Herstel dit bestand, of stuur deze lijst naar de vertaler.")
        return 1
    print(
        f"{inbreng.taal}: {telling(inbreng.nieuw, 'vertaling', 'vertalingen')} opgenomen, "
        f"{inbreng.nagekeken} nagekeken, {inbreng.leeg} leeg of onzeker (die bleven zoals ze waren)."
    )
    return 0


def vertaling_bijgewerkt(args: argparse.Namespace) -> int:
    """Say that the translation of a hand-written page was held against the Dutch of today."""
    from .vertaling.bladzijden import zet_bijgewerkt

    try:
        nagekeken = _nagekeken(args.nagekeken)
    except ValueError:
        print(_ZO_NAGEKEKEN)
        return 1
    if mis := _onbekend(args.taal):
        print(mis)
        return 1
    if not zet_bijgewerkt(PROJECT / "content", args.pagina, args.taal, nagekeken):
        print(f"De pagina content/{args.pagina}.{args.taal}.md bestaat niet, of hoort bij geen Nederlandse pagina.")
        return 1
    print(f"content/{args.pagina}.{args.taal}.md hoort nu bij de Nederlandse tekst van vandaag.")
    return 0


class _Opdrachtregel(argparse.ArgumentParser):
    """argparse, answering a mistake in Dutch."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"Deze opdracht klopt niet. Kijk wat er kan met: {self.prog} --help\n")


def main(argv: list[str] | None = None) -> int:
    """Entry point of the command ``kaart``; returns the exit code."""
    if sys.stdout is None:
        # Closed by whoever called (``>&-``): whatever was opened next would get its number, and what we print.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A window that knows no é shows a question mark; it does not stop.
        sys.stdout.reconfigure(errors="replace")
    try:
        code = _voer_uit(argv)
        sys.stdout.flush()
        return code
    except OSError as fout:
        # What is printed can't be kept: a reader that has seen enough (``kaart controleer | head``), a disk that is full.
        if not isinstance(fout, BrokenPipeError) and sys.stderr is not None:
            print(f"Wat hier gezegd wordt, kan nergens staan: {uitleg(fout)}.", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _voer_uit(argv: list[str] | None) -> int:
    parser = _Opdrachtregel(prog="kaart", description="De sociale kaart nakijken, bouwen en drukken.")
    opdrachten = parser.add_subparsers(required=True, metavar="opdracht")
    p = opdrachten.add_parser("controleer", help="kijk alle gegevens na")
    p.add_argument("--map", default=str(PROJECT / "kaart"), help="kijk een andere map met gegevens na (anders: kaart/)")
    p.add_argument("--json", action="store_true", help="geef de bevindingen als JSON")
    p.add_argument("--alles", action="store_true", help="toon ook welke controles te doen zijn")
    p.add_argument("--taal", action="store_true", help="toon ook tips om makkelijker te schrijven")
    p.add_argument("--tijden", action="store_true", help="toon in woorden hoe elke openingstijd begrepen is")
    p.add_argument("--regel", action="append", metavar="NAAM", help="kijk alleen met deze regel na; mag vaker")
    p.add_argument("--regels", action="store_true", help="toon welke regels er zijn, en waar zij op letten")
    p.set_defaults(doe=controleer)
    p = opdrachten.add_parser("bouw", help="maak de website en het drukwerk van beide edities")
    p.add_argument("--doel", default=str(PROJECT / "site"), help="map voor de site (anders: site/)")
    p.add_argument("--tegelijk", type=_aantal, default=os.cpu_count() or 1, help="hoeveel talen tegelijk")
    p.add_argument(
        "--zonder-drukwerk", action="store_true", help="maak alleen de pagina's; het drukwerk blijft zoals het was"
    )
    p.set_defaults(doe=bouw)
    p = opdrachten.add_parser("druk", help="maak alleen het drukwerk: posters, kaartjes, werkbladen en formulieren")
    p.add_argument("--editie", choices=sorted(EDITIES), default="deelnemer")
    p.add_argument("--doel", default=str(PROJECT / "site"), help="map waarin drukwerk/ komt (anders: site/)")
    p.add_argument(
        "--soort",
        action="append",
        default=[],
        help="maak alleen deze soort, zoals poster; mag vaker (anders: alle soorten)",
    )
    p.add_argument("--definitief", action="store_true", help="weiger zolang er nummers niet bevestigd zijn")
    p.set_defaults(doe=druk)
    p = opdrachten.add_parser("belronde", help="laat zien wie weer gebeld moet worden, en wat u vraagt")
    p.add_argument("--alles", action="store_true", help="toon ook wie nog kan wachten")
    p.add_argument("--hoogstens", type=_aantal, help="hoeveel (anders: allemaal)")
    p.add_argument("--csv", metavar="BESTAND", help="schrijf een bestand voor een rekenblad")
    p.add_argument("--ics", metavar="BESTAND", help="schrijf een bestand voor een agenda")
    p.set_defaults(doe=toon_belronde)
    p = opdrachten.add_parser("bevestig", help="schrijf op dat u belde en dat alles nog klopt")
    p.add_argument("wie", nargs="+", help="zoals limor, of crisis/113 voor een nummer bovenaan elke pagina")
    p.add_argument("--methode", choices=get_args(Methode), required=True, help="hoe u het vroeg")
    p.add_argument("--op", metavar="DAG", help="wanneer, zoals 2026-11-23 (anders: vandaag)")
    p.add_argument("--door", metavar="ROL", default="beheerder", help="uw rol, nooit een naam (anders: beheerder)")
    p.add_argument(
        "--alles", action="store_true", help="ook de nummers bovenaan elke pagina die van deze organisatie zijn"
    )
    p.add_argument("--map", default=str(PROJECT / "kaart"), help="een andere map met gegevens (anders: kaart/)")
    p.set_defaults(doe=bevestigen)
    p = opdrachten.add_parser("verschil", help="zeg in woorden wat er veranderd is sinds een commit")
    p.add_argument("revisie", help="een tak, label of commit in git, zoals main of HEAD~1")
    p.add_argument("--naar", metavar="BESTAND", help="schrijf het in dit bestand (anders: op het scherm)")
    p.set_defaults(doe=verschil)
    p = opdrachten.add_parser("schema", help="maak de JSON-schema's voor YAML-programma's")
    p.set_defaults(doe=schema)
    p = opdrachten.add_parser("vertaling", help="vertalingen bijhouden")
    vertaling = p.add_subparsers(required=True, metavar="wat")
    p = vertaling.add_parser("bijwerken", help="neem nieuwe en veranderde teksten op in kaart/vertalingen/")
    p.set_defaults(doe=vertaling_bijwerken)
    p = vertaling.add_parser("stand", help="laat zien hoe ver elke vertaling is")
    p.add_argument("taal", nargs="?", help="en wat er in deze taal ontbreekt of verouderd is, zoals: ti")
    p.set_defaults(doe=vertaling_stand)
    p = vertaling.add_parser("uitgeven", help="maak een bestand om na te lezen, met bovenaan wat het eerst moet")
    p.add_argument("taal", help="zoals ti")
    p.add_argument("--hoogstens", type=_aantal, default=60, help="hoeveel teksten (anders: 60, ongeveer een uur werk)")
    p.add_argument("--naar", help="waar het bestand komt (anders: nalezen-<taal>.po, hier)")
    p.set_defaults(doe=vertaling_uitgeven)
    p = vertaling.add_parser("inbrengen", help="kijk een vertaalbestand na en neem het op")
    p.add_argument("bestand", help="het .po-bestand dat u kreeg")
    p.add_argument("--nagekeken", metavar='"ROL, DATUM"', help="alles in dit bestand is nagekeken, door wie en wanneer")
    p.set_defaults(doe=vertaling_inbrengen)
    p = vertaling.add_parser("bijgewerkt", help="zeg dat een vertaalde pagina weer klopt met het Nederlands")
    p.add_argument("pagina", help="de naam zonder taal, zoals over")
    p.add_argument("taal", help="zoals ti")
    p.add_argument("--nagekeken", metavar='"ROL, DATUM"', help="de pagina is nagekeken, door wie en wanneer")
    p.set_defaults(doe=vertaling_bijgewerkt)
    args = parser.parse_args(argv)
    if threading.current_thread() is threading.main_thread():
        # Asked to stop, or the window closed: as tidy an end as with Ctrl-C.
        signal.signal(signal.SIGTERM, _stop)
        signal.signal(signal.SIGHUP, _stop)
    try:
        return int(args.doe(args))
    except BrokenPipeError:
        raise
    except (Bezwaar, OSError, KeyboardInterrupt) as fout:
        print(_wat_er_is(fout))
    except Exception:
        print(bewaar_spoor(traceback.format_exc(), Path.cwd()))
    return 1


def _stop(nummer: int, _: object) -> NoReturn:
    raise KeyboardInterrupt


def _aantal(woord: str) -> int:
    aantal = int(woord)
    if aantal < 1:
        raise ValueError
    return aantal


if __name__ == "__main__":
    sys.exit(main())
