# Zet zelf klaar wat ontbreekt of stuk is. Is alles heel, dan wordt er niets geïnstalleerd en is er geen internet nodig.
.DELETE_ON_ERROR:
.DEFAULT_GOAL := site
.PHONY: site serve test test-alles lint bench schade schema typen sloten help klaar-site klaar-test
PY := .venv/bin/python
POORT := 8000
# Tests met een browser wachten ook; een proces meer dan er processoren zijn houdt die bezig.
PYTEST := $(PY) -m pytest -n $$(($$(nproc) + 1)) --dist loadgroup
# Een machine zonder node krijgt die in .venv.
export PATH := $(PATH):$(CURDIR)/.venv/bin

site: klaar-site ## maak de website en het drukwerk, in de map site
	$(PY) -m hooks.opdracht bouw

serve: klaar-site ## toon de website terwijl u werkt, op http://127.0.0.1:8000/ (andere poort: make serve POORT=8001)
	@python3 klaarzetten.py poort '$(POORT)'
	$(PY) -m mkdocs serve --config-file mkdocs.yml --dev-addr 127.0.0.1:$(POORT)

test: klaar-test lint ## kijk na of alles werkt
	npm run --silent test
	$(PYTEST)

test-alles: klaar-test lint ## hetzelfde, en ook in de andere talen; dat duurt veel langer
	npm run --silent test
	$(PYTEST) -m ""

lint: klaar-test ## kijk alleen na of de code netjes is
	$(PY) -m ruff check hooks tests klaarzetten.py
	$(PY) -m ruff format --check hooks tests klaarzetten.py
	$(PY) -m mypy
	npm run --silent lint

bench: klaar-test ## meet tijd, geheugen en snelheid; dat duurt een half uur (met eigen zoekvragen erbij: make bench VRAGEN=pad.jsonl)
	$(PY) -m tests.bench $(addprefix --zoekvragen ,$(VRAGEN))

schade: klaar-test ## beschadig gegevens op alle manieren, en kijk wat de controle ervan zegt; dat duurt een kwartier
	$(PY) -m tests.schade

schema: klaar-site ## maak de schema's waarmee een tekstverwerker voor YAML meehelpt
	$(PY) -m hooks.opdracht schema

typen: klaar-site ## schrijf op welke gegevens de browsercode krijgt, na een wijziging in hooks/weergave/gegevens.py
	$(PY) -m hooks.browser_typen

SLOT := bin/uv pip compile --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet
sloten: ## maak de lockbestanden opnieuw na een wijziging in pyproject.toml of package.json (met internet)
	werk=$$(mktemp -d) && trap 'rm -rf "$$werk"' EXIT && python3 -m venv "$$werk" && "$$werk/bin/pip" install --quiet uv && \
	"$$werk"/$(SLOT) pyproject.toml --extra bouw -o requirements.lock && \
	"$$werk"/$(SLOT) pyproject.toml --extra bouw --extra test -c requirements.lock -o requirements-test.lock
	npm install --package-lock-only --silent

help: ## toon deze lijst
	@sed -n 's/^\([a-z-]*\):.* ## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r doel wat; do printf '%-19s%s\n' "$$doel" "$$wat"; done

klaar-site:
	@python3 klaarzetten.py site

klaar-test:
	@python3 klaarzetten.py test
