#!/usr/bin/env bash
# Lets the real programs open bron.po and save it again; run by the tests in ``make test-alles``, and by hand to record anew:
#   bash tests/vertaling/opnames/maak.sh tests/vertaling/opnames
# Needs: gettext, poedit, xvfb, xdotool (Debian) and translate-toolkit (PyPI: po2xliff and csv2po on the PATH).
# Recorded with gettext 0.21, Poedit 3.2.2, translate-toolkit 3.20.4.
set -euo pipefail
bron="$(cd "$(dirname "$0")" && pwd)/bron.po"
cd "$1"
werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT

msgmerge --quiet --output-file=msgmerge.po "$bron" "$bron"

po2xliff --progress=none "$bron" "$werk/a.xlf"
xliff2po --progress=none "$werk/a.xlf" xliff.po
po2csv --progress=none "$bron" "$werk/a.csv"
csv2po --progress=none "$werk/a.csv" csv.po

# Weblate writes with translate-toolkit: lines of 77, and its own name in the header.
python3 - "$bron" weblate.po <<'PY'
import sys
from translate.storage import pypo
winkel = pypo.pofile.parsefile(sys.argv[1])
winkel.updateheader(add=True, X_Generator="Weblate 5.14", PO_Revision_Date="2026-11-28 06:54+0000")
winkel.savefile(sys.argv[2])
PY

cp "$bron" poedit.po
export HOME="$werk"
xvfb-run --auto-servernum bash -s "$PWD/poedit.po" <<'SH'
poedit "$1" >/dev/null 2>&1 &
venster=$(timeout 60 xdotool search --sync --onlyvisible --name Poedit | tail -n 1)
xdotool windowfocus "$venster" || true
for _ in $(seq 30); do
  xdotool key ctrl+s
  sleep 1
  grep -q X-Generator "$1" && break
done
kill %1
SH
rm -f poedit.mo
grep -q 'X-Generator: Poedit' poedit.po
