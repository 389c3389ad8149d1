# Two commands are enough: `make start` and `make test`. Everything they need is set up here.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STRIP := --keep-id --keep-output --keep-count
.DEFAULT_GOAL := help
.PHONY: help start lab binder-check check test bench content schema outlines screenshots

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/start: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/test: $(VENV)/start
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[lab,test]'
	command -v chromium chromium-browser google-chrome >/dev/null \
	  || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; }
	command -v age >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends age; }
	command -v soffice >/dev/null || { apt-get update -qq && apt-get install -y -qq \
	  --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui; }
	$(BIN)/python -c "import weasyprint" 2>/dev/null || { apt-get update -qq && apt-get install -y -qq \
	  --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; }
	touch $@

start: $(VENV)/start ## start the demo session and print its three links
	$(BIN)/werkboek start --demo

lab: $(VENV)/test ## open the workbooks in JupyterLab
	$(BIN)/jupyter lab workbooks

check: $(VENV)/test ## lint, format, types, imports, notebooks, content
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/nbstripout --verify $(STRIP) workbooks/*.ipynb
	$(BIN)/werkboek check
	$(BIN)/python -m werkboek.content.schema --check

test: $(VENV)/test ## run every test; what they need is installed first
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder
	$(BIN)/pytest --nbval --nbval-current-env --import-mode=prepend -p no:cacheprovider workbooks

schema: $(VENV)/test ## write the JSON Schema of the exercise files again
	$(BIN)/python -m werkboek.content.schema

outlines: $(VENV)/test ## store every page's outline in its notebook again
	$(BIN)/python tests/workbooks/store_outlines.py

screenshots: $(VENV)/test ## take the pictures of the documentation again
	$(BIN)/python -m tests.browser.take_screenshots

bench: $(VENV)/test ## compare with stock Voilà; BENCH="--quick" or "--json" or "--pages 6,12"
	@PYTHONPATH=tests $(BIN)/python -m bench $(BENCH)
	@$(BIN)/python -m tests.bench.bench_views $(filter --json,$(BENCH))
	@$(BIN)/python -m tests.bench.bench_canvas $(filter --json,$(BENCH))
	@$(BIN)/python -m tests.bench.bench_planner $(filter --json,$(BENCH))
	@$(BIN)/python -m tests.bench.bench_reports $(filter --json,$(BENCH))

binder-check: $(VENV)/test ## make the image of a session without Docker, and hold a session in it
	$(BIN)/python -m tests.binder.check
