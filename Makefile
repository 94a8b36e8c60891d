# Letterstall: each of these does all its own set-up. Python 3.11 or newer and make are enough to begin with.

SHELL := /bin/bash
PYTHON_HERE := .venv/bin/python
READY := .venv/installed
READY_FOR_TESTS := .venv/installed-for-tests
READY_FOR_BENCH := .venv/installed-for-bench

.PHONY: help run letter test lint conformance fuzz faults bench translations clean

help:
	@echo "make run           open the window"
	@echo "make letter        write the shipped case's letter to build/zhumatai.pdf, without a display"
	@echo "make test          lint, then all tests"
	@echo "make lint          ruff, mypy and the rule of who may import whom"
	@echo "make conformance   all of Unicode's tests for writing direction"
	@echo "make fuzz          20,000 damaged documents of each kind, read one after another (two hours or so)"
	@echo "make faults        kills, power cuts, full and failing disks, damages: that nothing written is lost"
	@echo "make bench         figures for speed and memory, beside LibreOffice and Typst where they are installed"
	@echo "make translations  read new sentences of the window out of the sources, and compile the translations"
	@echo "make clean         take away what was made here, .venv included"

run: $(READY)
	@packaging/run.sh

letter: $(READY)
	@mkdir -p build
	@$(PYTHON_HERE) -m letterstall export zhumatai --to build/zhumatai.pdf

test: lint
	@packaging/system-libraries.sh tests
	$(PYTHON_HERE) -m pytest -q

lint: $(READY_FOR_TESTS)
	.venv/bin/ruff check --quiet .
	.venv/bin/ruff format --check --quiet .
	.venv/bin/mypy --no-error-summary
	.venv/bin/lint-imports --no-logo --no-cache

conformance: $(READY_FOR_TESTS)
	@packaging/system-libraries.sh tests
	LETTERSTALL_CONFORMANCE=1 $(PYTHON_HERE) -m pytest -q tests/typeset/test_bidi.py

fuzz: $(READY_FOR_TESTS)
	$(PYTHON_HERE) -m tests.fuzz.run
	$(PYTHON_HERE) -m tests.fuzz.guided

faults: $(READY_FOR_TESTS)
	$(PYTHON_HERE) -m tests.faults.run

bench: $(READY_FOR_BENCH)
	@packaging/system-libraries.sh tests
	$(PYTHON_HERE) tests/bench/run.py

translations: $(READY)
	$(PYTHON_HERE) packaging/translations.py $(NEW)

$(READY): pyproject.toml
	@packaging/environment.sh $@ .

$(READY_FOR_TESTS): pyproject.toml
	@packaging/environment.sh $@ '.[test]'

$(READY_FOR_BENCH): pyproject.toml
	@packaging/environment.sh $@ '.[bench]'

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .import_linter_cache .hypothesis
