# Everything Claimline's developers and users run; every target sets up what it needs.
.DEFAULT_GOAL := help
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	if command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$p; break; fi; done)
BIN := .venv/bin
READY := .venv/.ready
CORPORA ?=
ERRORS ?= 0

.PHONY: help run test check bench evaluate soak lock clean
help:  ## Lists the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): pyproject.toml requirements.lock
	@test -n "$(PYTHON)" || { echo "Claimline needs Python 3.11 or newer: install it, or say make PYTHON=/path/to/python" >&2; exit 1; }
	@if command -v uv >/dev/null 2>&1; then \
		uv venv --quiet --clear --python $(PYTHON) .venv && \
		uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock && \
		uv pip install --quiet --python $(BIN)/python --no-deps -e . ; \
	else \
		$(PYTHON) -m venv --clear .venv && \
		$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock && \
		$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps -e . ; \
	fi
	@touch $(READY)

run: $(READY)  ## Serves Claimline with the fixtures loaded, on http://127.0.0.1:8000
	@$(BIN)/claimline ingest fixtures/articles.ndjson
	@$(BIN)/claimline serve

test: $(READY)  ## Runs the tests
	@$(BIN)/python -m pytest -q -n auto -m "not soak"

check: $(READY)  ## Lints, types, floors, README commands
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m pytest -q tests/test_readme.py

bench: $(READY)  ## Writes down the costs that matter, as ratios in one run
	@$(BIN)/python -m tests.benchmarks

evaluate: $(READY)  ## Scores against CORPORA=folder (ERRORS=n lists n errors one by one)
	@$(BIN)/python -m tests.evaluation --corpora "$(CORPORA)" --errors "$(ERRORS)"

soak: $(READY)  ## Long campaigns: kills, floods, fuzzing, every property on fresh examples
	@$(BIN)/python -m pytest -q -n auto -m "not soak" --hypothesis-profile=search
	@$(BIN)/python -m pytest -q -m soak --hypothesis-profile=search

lock: pyproject.toml  ## Pins every dependency again (needs uv)
	uv pip compile --quiet --universal --extra dev --generate-hashes --no-annotate --no-header --no-emit-index-url pyproject.toml -o requirements.lock

clean:  ## Removes what the targets made
	rm -rf .venv .hypothesis .mypy_cache .ruff_cache .import_linter_cache
