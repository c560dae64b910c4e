# What a person types. Every target installs first, once; `make` alone says what there is.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help install demo test check bench docs format lock clean

PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null || true)
BIN := .venv/bin
STAMP := .venv/.installed
WORKERS ?= auto
TESTS ?= tests

help:  ## what there is
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

install: $(STAMP)  ## the environment in .venv: exactly requirements.lock, checked by hash

# pip and uv check the hash of everything they install; the project itself is built by the locked setuptools.
$(STAMP): requirements.lock pyproject.toml
ifeq ($(UV),)
	@$(PYTHON) -c 'import sys; sys.exit("Evenkeel needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip --version > /dev/null 2>&1 || $(BIN)/python -m ensurepip > /dev/null
	@echo "Installing into .venv with pip (about a minute, once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
else
	@test -x $(BIN)/python || $(UV) venv --quiet --python '>=3.11' .venv
	@echo "Installing into .venv with uv (some seconds, once) ..."
	@$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
endif
	@touch $@

demo: $(STAMP)  ## the sample company in the browser; prints its address
	@$(BIN)/evenkeel demo

test: $(STAMP)  ## every test that this machine allows, and at the end what was left out and why
	@$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadfile --no-loadscope-reorder \
		-o tmp_path_retention_policy=failed $(TESTS)

check: $(STAMP)  ## format, lint, types, dictionary, and the tests that guard the house
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/evenkeel dictionary | diff -u docs/dictionary.md - || { echo "docs/dictionary.md is not what 'evenkeel dictionary' writes: run 'make docs'."; exit 1; }
	@$(BIN)/python -m pytest -q tests/test_layers.py tests/test_sql.py tests/test_docs.py tests/test_manners.py

bench: $(STAMP)  ## the speed and memory bars, each beside its baseline from the same run
	@$(BIN)/python bench/run.py

docs: $(STAMP)  ## docs/dictionary.md from the schemas
	@$(BIN)/evenkeel dictionary > .dictionary.new || { rm -f .dictionary.new; exit 1; }
	@mv .dictionary.new docs/dictionary.md

format: $(STAMP)  ## the formatter, and the repairs that the linter can do by itself
	@$(BIN)/ruff check --fix-only --quiet . && $(BIN)/ruff format .

lock:  ## requirements.lock from pyproject.toml (needs uv)
	@uv pip compile pyproject.toml --extra dev --extra auth --universal --generate-hashes --no-emit-index-url \
		--no-emit-find-links --custom-compile-command "make lock" --quiet -o requirements.lock

clean:  ## removes the environment and the caches; never data
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
