"""A small kaart without a mistake, and the day on which it is looked at."""

from __future__ import annotations

from datetime import date

VANDAAG = date(2026, 11, 23)

# Everything below is invented: no such organisations, people or (as far as can be) numbers exist.
LEEFGEBIEDEN = """\
- id: wonen
  naam: Wonen
  code: WO
  kort: Een plek om te slapen
  icoon: material/home
  kleur: "#8a4b08"
  tint: "#f3ede6"
  donker: "#caae90"
- id: taal
  naam: Taal
  code: TA
  kort: Nederlands leren
  icoon: material/translate
  kleur: "#7a5c00"
  tint: "#f2efe6"
  donker: "#c3b68c"
"""

CRISIS = """\
lijnen:
  - id: "112"
    naam: "112"
    nummer: "112"
    waarvoor: direct gevaar
    open: "24/7"
    controle: {datum: 2026-11-01, methode: telefoon, door: beheerder}
niet_gebruiken:
  - nummer: "070 205 30 03"
    reden: Dit was een tijdelijke lijn (verzonnen).
"""

ORGANISATIE = """\
naam: Stichting Verzonnen Voorbeeld
kort: Hulp bij wonen
uitleg: Deze organisatie is verzonnen.
leefgebieden: [wonen, taal]
telefoon:
  - nummer: "070 353 61 88"
    waarvoor: algemeen nummer
email: [info@voorbeeld.example]
website: https://voorbeeld.example/
controle: {datum: 2026-11-01, methode: telefoon, door: beheerder}
"""
