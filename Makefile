# Retrowalk: `make run` starts the coach, `make test` proves it. Everything else is for developers.
SHELL := /bin/bash
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet
SYSTEM := chromium fonts-dejavu-core fonts-liberation fonts-wqy-zenhei libatomic1 nginx-light node-typescript npm postgresql
NODE := tests/exchange/fhir
ALL := not long
QUICK := not (browser or slow or long or recordings or three_years)
# A browser waits for a third of its time: one worker more than there are processors uses that.
WORKERS := $(shell expr $$(nproc) + 1)
TESTS := $(BIN)/pytest -q --numprocesses $(WORKERS) --maxprocesses 8 --dist worksteal
# What checks the code uses one processor each.
AT_ONCE := --jobs=2 --output-sync=target
SAY = @printf '\033[1m==> %s\033[0m\n'

# Compiling the tests takes longer than most of them: what was compiled is kept, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test check coverage format long bench bench-cohort accuracy oldest audit wheel simulate trials people pictures drawing fhir docs lock clean

help:  ## List these commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(VENV)/.run  ## Set everything up and start the coach on http://127.0.0.1:8000 (or PORT)
	$(SAY) "Starting Retrowalk"
	@exec $(BIN)/retrowalk serve --port $(PORT)

test: | $(VENV)/bin/pip  ## Set everything up and run all tests, the browser's included
	@$(MAKE) --no-print-directory --jobs=2 $(VENV)/.dev _machine
	$(SAY) "Checking format, lint and types"
	@$(MAKE) --no-print-directory $(AT_ONCE) _static
	$(SAY) "Running all tests"
	@$(TESTS) -ra --durations=5 -m "$(ALL)"

check: $(VENV)/.dev  ## The quick one for every commit: format, lint, laws, types, fast tests
	@$(MAKE) --no-print-directory $(AT_ONCE) _static
	@RETROWALK_SEARCH=$${RETROWALK_SEARCH:-0.1} $(TESTS) -x -m "$(QUICK)"

coverage: $(VENV)/.dev  ## Print how much of each room the tests run, Python and the player's JavaScript
	@$(MAKE) --no-print-directory _machine
	@$(BIN)/coverage erase
	@rm -rf .cache/js
	@RETROWALK_JS_COVERAGE=.cache/js $(BIN)/coverage run -m pytest $(wordlist 2,99,$(TESTS)) -m "$(ALL)"
	@$(BIN)/coverage combine --quiet
	@$(BIN)/python -m benchmarks.coverage
	@$(BIN)/python -m tests.js_coverage .cache/js

.PHONY: _machine _static _format _laws _types _player
_machine:
	@tools/system-packages $(SYSTEM)
	@tools/node-packages $(NODE)

_static: _format _laws _types _player

_format:
	@$(BIN)/ruff format --check --quiet . || { echo "Some files want formatting: run 'make format'."; exit 1; }
	@$(BIN)/ruff check --quiet .

_laws:
	@mkdir -p .cache
	@$(BIN)/lint-imports --cache-dir .cache/imports --no-logo >.cache/laws || { cat .cache/laws; exit 1; }

_types:
	@$(BIN)/mypy

_player:
	@tools/system-packages node-typescript
	@tsc

format: $(VENV)/.dev  ## Format the code and mend what the linter can mend
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

long: $(VENV)/.dev  ## Look for new counterexamples, and walk 100 sessions on a network that flaps
	@tools/system-packages $(SYSTEM)
	@RETROWALK_SEARCH=$${RETROWALK_SEARCH:-5} $(BIN)/pytest -q -m "hypothesis and not browser"
	@$(BIN)/pytest -q -s -m long

bench: $(VENV)/.dev  ## Measure speed and memory; prints ratios within one run
	@$(BIN)/python -m benchmarks

bench-cohort: $(VENV)/.dev  ## Measure 10,000 recordings on a cluster, with killed workers and a bucket (25 minutes)
	@$(BIN)/python -u -m benchmarks.cohort

accuracy: $(VENV)/.run  ## Measure accuracy on the recordings beside the project; writes docs/accuracy.md
	@$(BIN)/python -m benchmarks.accuracy --write docs/accuracy.md

oldest: $(VENV)/.run  ## Check that the oldest and the newest allowed NumPy measure the same
	@$(BIN)/python benchmarks/agreement.py

audit: $(VENV)/.dev  ## Look for known faults and licences of all dependencies; writes a bill of materials
	@$(BIN)/python -m tools.audit

wheel: $(VENV)/bin/pip  ## Build the package, install it as others do, and use it
	@$(BIN)/python -u -m benchmarks.wheel

simulate: $(VENV)/.run  ## Let 10,000 walkers (or N) live a year each, and count what breaks (must be 0)
	@$(BIN)/python -m benchmarks.simulate

trials: $(VENV)/.run  ## Let 10,000 people (or N) try whether it helps them, and count broken promises (must be 0)
	@$(BIN)/python -m benchmarks.trials --write docs/trials-method.md

people: $(VENV)/.run  ## Write docs/people.md: five people through their first twelve weeks
	@$(BIN)/python -m benchmarks.people --write docs/people.md

fhir: $(VENV)/.run  ## Write docs/fhir.md and its code system from the table of codes
	@$(BIN)/python -m tools.fhir_codes

drawing: $(VENV)/.dev  ## Draw the house from its imports into docs/design.md
	@$(BIN)/python -m benchmarks.house --write docs/design.md

pictures: $(VENV)/.dev  ## Live the story in the browser and keep its screens in docs/pictures
	@RETROWALK_PICTURES=docs/pictures $(BIN)/pytest -q tests/browser -k "stranger or real_backward_walk"

docs: $(VENV)/.dev  ## Build the documentation site into .cache/site; a broken link or name stops it
	@NO_MKDOCS_2_WARNING=1 PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/mkdocs build --strict --quiet
	$(SAY) "The site is in .cache/site"

lock: $(VENV)/.dev  ## Resolve the dependencies again, with hashes and without any address
	@$(BIN)/pip install --quiet uv==0.13.9
	@$(BIN)/uv pip compile pyproject.toml --extra app --group build $(LOCK) --output-file requirements/run.txt
	@$(BIN)/uv pip compile pyproject.toml --extra app --extra postgres --extra s3 --group build $(LOCK) --output-file requirements/server.txt
	@$(BIN)/uv pip compile pyproject.toml --extra app --extra cohort --extra postgres --extra s3 --group build --group dev $(LOCK) --output-file requirements/dev.txt

clean:  ## Remove the environment and every cache (never your journal)
	rm -rf $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find src tests benchmarks -name __pycache__ -type d -exec rm -rf {} +

$(VENV)/bin/pip:
	$(SAY) "Making a Python environment in $(VENV)"
	@tools/make-venv $(PYTHON) $(VENV)

$(VENV)/.run: requirements/run.txt pyproject.toml | $(VENV)/bin/pip
	$(SAY) "Installing what Retrowalk needs (a minute or two the first time)"
	@$(BIN)/pip install --quiet --no-compile --disable-pip-version-check --require-hashes --requirement requirements/run.txt
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run
	$(SAY) "Installing what the tests need"
	@$(BIN)/pip install --quiet --no-compile --disable-pip-version-check --require-hashes --requirement requirements/dev.txt
	@touch $@
