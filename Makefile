# Zet zelf klaar wat ontbreekt; een tweede keer installeert niets en gebruikt geen netwerk.
.DELETE_ON_ERROR:
.PHONY: site serve test test-alles lint bench schema sloten
STEMPELS := .stempels
PY := .venv/bin/python
# Tests met een browser wachten ook; een proces meer dan er processoren zijn houdt die bezig.
PYTEST := $(PY) -m pytest -n $$(($$(nproc) + 1))

site: $(STEMPELS)/site
	$(PY) -m hooks.opdracht bouw

serve: $(STEMPELS)/site
	$(PY) -m mkdocs serve --config-file mkdocs.yml

test: $(STEMPELS)/test lint
	$(PYTEST)

# Ook de tests die hetzelfde bekijken in nog een taal; dat duurt veel langer.
test-alles: $(STEMPELS)/test lint
	$(PYTEST) -m ""

lint: $(STEMPELS)/test
	$(PY) -m ruff check hooks tests
	$(PY) -m ruff format --check hooks tests
	$(PY) -m mypy
	npm run --silent lint

bench: $(STEMPELS)/test
	$(PY) -m tests.bench

# De JSON-schema's waarmee een tekstverwerker voor YAML meehelpt.
schema: $(STEMPELS)/site
	$(PY) -m hooks.opdracht schema

# De lockbestanden opnieuw maken na een wijziging in pyproject.toml of package.json (gebruikt het netwerk).
SLOT := .stempels/uv/bin/uv pip compile --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet
sloten:
	python3 -m venv .stempels/uv && .stempels/uv/bin/pip install --quiet uv
	$(SLOT) pyproject.toml --extra bouw -o requirements.lock
	$(SLOT) pyproject.toml --extra bouw --extra test -c requirements.lock -o requirements-test.lock
	npm install --package-lock-only --silent

$(STEMPELS)/systeem: klaarzetten.sh
	@mkdir -p $(STEMPELS)
	bash klaarzetten.sh site
	@touch $@

$(STEMPELS)/node: package-lock.json .npmrc $(STEMPELS)/venv
	bash klaarzetten.sh npm
	@touch $@

$(STEMPELS)/venv: requirements.lock pyproject.toml $(STEMPELS)/systeem
	bash klaarzetten.sh python requirements.lock
	@touch $@

$(STEMPELS)/site: $(STEMPELS)/venv $(STEMPELS)/node
	@touch $@

$(STEMPELS)/test: requirements-test.lock $(STEMPELS)/site
	bash klaarzetten.sh test
	bash klaarzetten.sh python requirements-test.lock
	@touch $@
