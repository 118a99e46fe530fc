#!/usr/bin/env bash
# Lets real programs open bron.po and save it again, into a folder; run by ``make test-alles``, and by hand to record anew:
#   bash tests/vertaling/opnames/maak.sh tests/vertaling/opnames msgmerge xliff csv weblate poedit
# Needs: gettext, poedit, xvfb, xdotool (Debian) and translate-toolkit (PyPI: po2xliff and python3 with it on the PATH).
# Recorded with gettext 0.21, Poedit 3.2.2, translate-toolkit 3.20.4.
set -euo pipefail
bron="$(cd "$(dirname "$0")" && pwd)/bron.po"
cd "$1"
shift
werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT

maak_msgmerge() {
  msgmerge --quiet --output-file=msgmerge.po "$bron" "$bron"
}

maak_xliff() {
  po2xliff --progress=none "$bron" "$werk/a.xlf"
  xliff2po --progress=none "$werk/a.xlf" xliff.po
}

maak_csv() {
  po2csv --progress=none "$bron" "$werk/a.csv"
  csv2po --progress=none "$werk/a.csv" csv.po
}

# Weblate writes with translate-toolkit: lines of 77, and its own name in the header.
maak_weblate() {
  python3 - "$bron" weblate.po <<'PY'
import sys
from translate.storage import pypo
winkel = pypo.pofile.parsefile(sys.argv[1])
winkel.updateheader(add=True, X_Generator="Weblate 5.14", PO_Revision_Date="2026-11-28 06:54+0000")
winkel.savefile(sys.argv[2])
PY
}

maak_poedit() {
  cp "$bron" poedit.po
  HOME="$werk" xvfb-run --auto-servernum bash -s "$PWD/poedit.po" <<'SH'
poedit "$1" >/dev/null 2>&1 &
venster=$(timeout 60 xdotool search --sync --onlyvisible --name Poedit | tail -n 1)
xdotool windowfocus "$venster" || true
for _ in $(seq 60); do
  xdotool key ctrl+s
  sleep 1
  grep -q X-Generator "$1" && break
done
kill %1
SH
  rm -f poedit.mo
  grep -q 'X-Generator: Poedit' poedit.po
}

for naam; do
  "maak_$naam"
done
