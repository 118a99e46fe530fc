#!/usr/bin/env bash
# Installs one part of what the Makefile asks for. Says in one Dutch sentence what it can't do itself.
set -euo pipefail
cd "$(dirname "$0")"

pakketten() {
  local ontbreekt=() pakket
  for pakket in "$@"; do
    dpkg-query -W -f='${Status}' "$pakket" 2>/dev/null | grep -q 'ok installed' || ontbreekt+=("$pakket")
  done
  [ ${#ontbreekt[@]} -eq 0 ] && return 0
  local als=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      als=(sudo)
    else
      echo "Vraag de beheerder om deze pakketten te installeren en probeer het dan opnieuw: ${ontbreekt[*]}" >&2
      exit 1
    fi
  fi
  echo "Installeren: ${ontbreekt[*]}"
  "${als[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${als[@]}" apt-get install -y -qq --no-install-recommends "${ontbreekt[@]}" >/dev/null
}

case "$1" in
  site)
    command -v dpkg-query >/dev/null || { echo "Dit is geen Debian; installeer zelf: python3-venv, pango en harfbuzz-subset (zie README)." >&2; exit 0; }
    pakketten python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
    ;;
  test)
    command -v dpkg-query >/dev/null || exit 0
    pakketten chromium gettext poppler-utils
    ;;
  python)
    [ -x .venv/bin/python ] || python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$2"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
    ;;
  npm)
    if ! command -v npm >/dev/null; then
      .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-node.lock
      PATH="$PWD/.venv/bin:$PATH"
    fi
    npm ci --silent --no-audit --no-fund
    ;;
esac
