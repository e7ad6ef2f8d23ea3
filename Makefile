# Every habit of the project. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo browser images test cover canary fuzz torture lint types format generate check bench coverage lock newest wheel clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): requirements.lock pyproject.toml
	@echo "setting up $(VENV) (once; takes a minute or two)"
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

demo: $(READY) ## set up, start the mock, pay a bill on it, contract-test it
	@$(BIN)/python -m generator check
	@$(BIN)/python examples/demo.py

browser: ## install Debian's chromium where it is missing; the tests of the mock's page need it
	@command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; }

images: $(READY) ## renew the pictures of the mock's page in docs/images/
	@$(BIN)/python docs/tools/page_images.py

test: $(READY) ## set up and run the tests (ARGS="-k name" picks some)
	@$(BIN)/python -m pytest $(ARGS)

cover: $(READY) ## run the tests of bill_client and check how much of it they reach, branches included
	@$(BIN)/python -m coverage erase
	@$(BIN)/python -m coverage run -m pytest tests/overlay $(ARGS)
	@$(BIN)/python -m coverage combine --quiet
	@$(BIN)/python -m coverage report

canary: $(READY) ## run the tests of bill_client with all logs and traces on, and look for their secrets everywhere
	@$(BIN)/python -m pytest -p tests.overlay.canary.plugin tests/overlay $(ARGS)

fuzz: $(READY) ## send the mock ten thousand random requests (SEED=n picks which)
	@BILL_MOCK_REQUESTS=10000 BILL_MOCK_SEED=$(or $(SEED),1) $(BIN)/python -m pytest -q tests/mock/test_random_requests.py

torture: $(READY) ## kill real processes in every pair of ways and in 10,000 random ones; goes on where it was broken off (hours)
	@$(BIN)/python -m tests.reliability.torture --whole $(ARGS)

lint: $(READY) ## style of the code and rules of the description
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m ruff format --check .
	@$(BIN)/python -m generator lint

types: $(READY) ## mypy --strict and pyright on everything, generated code too
	@$(BIN)/python -m mypy -p bill_api -p bill_client -p bill_mock -p generator
	@$(BIN)/python -m mypy tests benchmarks examples docs
	@$(BIN)/python -m pyright

format: $(READY) ## put the code into house style
	@$(BIN)/python -m ruff check --fix .
	@$(BIN)/python -m ruff format .

generate: $(READY) ## description -> generated/bill_api, and the tables in docs/
	@$(BIN)/python -m generator build
	@$(BIN)/python docs/tools/coverage_table.py
	@$(BIN)/python -m docs.tools.mock_coverage
	@$(BIN)/python -m docs.tools.state_diagram

check: $(READY) ## is the committed package what the description makes?
	@$(BIN)/python -m generator check

bench: $(READY) ## measure ratios and write benchmarks/results.json
	@$(BIN)/python -m benchmarks

coverage: $(READY) ## run the tests and write docs/coverage.md
	@BILL_RECORD_OPERATIONS=.tested-operations.json $(BIN)/python -m pytest -q
	@$(BIN)/python docs/tools/coverage_table.py --tested .tested-operations.json

lock: $(READY) ## renew requirements.lock within the bounds of pyproject.toml
	@$(BIN)/uv pip compile pyproject.toml --quiet --group dev --all-extras --universal --python-version 3.11 \
	  --upgrade --generate-hashes --no-header --no-annotate --no-emit-index-url -o requirements.lock

newest: ## run the tests with the newest versions that pyproject.toml allows
	@$(PYTHON) -m venv --clear .venv-newest
	@.venv-newest/bin/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	@.venv-newest/bin/python -m pip install --quiet --editable '.[mock]' --group dev
	@.venv-newest/bin/python -m pytest $(ARGS)

wheel: $(READY) ## build the wheel and the sdist into dist/
	@$(BIN)/python -m build --no-isolation --outdir dist .

clean: ## remove what the targets made
	@rm -rf $(VENV) .venv-newest dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis schemathesis-report .tested-operations.json .torture.jsonl .coverage*
