# The words of this project; `make` alone lists them.
# Nothing is needed but git, make and Python; all else goes into .venv/.

PYTHON ?= python3
BIN := .venv/bin
RUN := .venv/run.stamp
DEV := .venv/dev.stamp
PDF := .venv/pdf.stamp
READERS := .venv/readers.stamp
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes

# Material prints nine lines about MkDocs 2 at every start; pyproject.toml keeps MkDocs 2 out.
export NO_MKDOCS_2_WARNING := 1

# Images of containers set this, and every process of a run would compile all modules anew.
quick test nightly: export PYTHONDONTWRITEBYTECODE :=

.PHONY: help setup serve build pdf shots check diff quick test nightly lint bench all new links watch preview schema docs browser firefox lighthouse pango editor lock dist stamp archive publish clean draft propose sample copies
.NOTPARALLEL:

help:
	@awk -F ':.*## ' '/^[a-z]+:.* ## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

setup: $(DEV) ## install everything into .venv/
	@echo 'Everything is installed.'

serve: $(RUN) ## show the site at localhost:8000 and follow your edits
	@echo 'Serving the site; stop with Ctrl-C.'
	@if test -x $(BIN)/watchfiles; then $(BIN)/watchfiles --verbosity warning --filter python '$(BIN)/mkdocs serve' factsheet; \
	else $(BIN)/mkdocs serve; fi

build: $(RUN) ## build the site into site/; a warning is an error
	@echo 'Building the site into site/.'
	@$(if $(EPOCH),SOURCE_DATE_EPOCH=$(EPOCH)) $(BIN)/mkdocs build --strict

pdf: $(PDF) ## build the site with its front pages as PDF too; needs Pango (`make pango`)
	@echo 'Building the site with its PDF sheets into site/.'
	@SITE_PDF=true $(if $(EPOCH),SOURCE_DATE_EPOCH=$(EPOCH)) $(BIN)/mkdocs build --strict

shots: $(DEV) build ## picture every page of the site, wide and narrow, light and dark, into shots/
	@$(BIN)/python tests/shots.py

check: $(RUN) ## check the data and the pages; ADDED=main, and what was added since
	@echo 'Checking the data.'
	@$(if $(ADDED),git diff --unified=0 '$(ADDED)' | )$(BIN)/python -m factsheet check $(if $(ADDED),--added -) $(if $(GITHUB_ACTIONS),--format github)

diff: $(RUN) ## say what your data changes for a reader; BASE=main, or another revision or folder
	@echo 'Comparing $(BASE) with $(HEAD).'
	@$(if $(GITHUB_STEP_SUMMARY),$(DIFF) --format markdown >> '$(GITHUB_STEP_SUMMARY)' || true)
	@$(DIFF) --require-log $(if $(GITHUB_ACTIONS),--format github)

quick: $(DEV) ## run the tests that take less than a fifth of a second each; for every edit
	@echo 'Running the quick tests.'
	@$(BIN)/python -m pytest $(SPREAD) --hypothesis-profile quick -m 'not long and not nightly'

test: $(DEV) ## run the tests that guard a landing
	@echo 'Running the tests.'
	@$(BIN)/python -m pytest $(SPREAD) -m 'not nightly'

nightly: $(READERS) ## run every test, in browsers too; takes long
	@echo 'Running every test.'
	@$(BIN)/python -m pytest $(SPREAD) --hypothesis-profile nightly

lint: $(DEV) ## check the code and the workflows: ruff, mypy, zizmor; and that it builds as a distribution
	@echo 'Checking the code.'
	@mkdir -p .cache
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/zizmor --offline --persona pedantic --quiet .github >.cache/zizmor.log || { cat .cache/zizmor.log >&2; exit 1; }
	@rm -rf .cache/dist
	@$(BIN)/python -m build --no-isolation --outdir .cache/dist . >.cache/build.log 2>&1 || { cat .cache/build.log >&2; exit 1; }
	@$(BIN)/twine check --strict .cache/dist/* >.cache/build.log || { cat .cache/build.log >&2; exit 1; }

bench: $(DEV) ## time a build of a large sheet
	@test -f tests/bench/bench.py || { echo 'There is no benchmark yet: tests/bench/bench.py is missing.' >&2; exit 1; }
	@echo 'Timing the build.'
	@$(BIN)/python tests/bench/bench.py

all: lint check test build ## lint, check, test, build

new: $(RUN) ## lay down a small valid sheet; FOLDER=../mine LANGUAGES="en uk"
	@echo 'Laying down a sheet in $(FOLDER).'
	@$(BIN)/python -m factsheet new '$(FOLDER)' --languages $(LANGUAGES)

links: $(RUN) ## open every address of the data and look for the quoted words; needs the network
	@echo 'Opening every address of the data.'
	@rm -rf .cache/links
	@$(if $(GH_TOKEN),gh run download $$($(LAST)) --name links --dir .cache/links || echo 'No earlier run is remembered.')
	@$(BIN)/python -m factsheet links $(if $(GH_TOKEN),--state $(LINKS) --save 25 --issue)

copies: $(RUN) ## offer the archived copies of lost pages as a pull request; for CI
	@echo 'Putting copies into the sources of lost pages.'
	@$(BIN)/python -m factsheet copies --state $(LINKS)
	@git diff --quiet -- data || { gh auth setup-git && git switch -q -C copies-of-lost-pages \
		&& git -c user.name='$(SIGNED)' -c user.email='$(SIGNED)@users.noreply.github.com' commit -q -m 'Link the copies of pages that are gone' data/sources.yml \
		&& git push -q --force origin copies-of-lost-pages \
		&& { test -n "$$(gh pr list --head copies-of-lost-pages --json number --jq '.[].number')" || gh pr create --head copies-of-lost-pages --title 'Link the copies of pages that are gone' \
		--body 'These pages did not open on two days or more. Look at each by hand, and write an entry of the kind `source-lost` into `data/changes.yml`. Close and reopen this to have it checked.'; }; }

watch: $(RUN) ## tell what watched feeds and pages hold that the sheet lacks; needs the network
	@echo 'Reading the feeds and pages of `watch:`.'
	@$(BIN)/python -m factsheet watch $(if $(GH_TOKEN),--issue)

draft: $(RUN) ## show what an issue filled in by the form would add; for CI
	@echo 'Trying the issue.'
	@$(BIN)/python -m factsheet add --issue '$(GITHUB_EVENT_PATH)' --dry-run

propose: $(RUN) ## make the pull request that an issue filled in by the form asks for; for CI
	@$(BIN)/python -m factsheet add --issue '$(GITHUB_EVENT_PATH)'
	@git switch -q -c 'record-$(ISSUE)'
	@git add data
	@git -c user.name='$(SIGNED)' -c user.email='$(SIGNED)@users.noreply.github.com' commit -q -m 'Add what issue $(ISSUE) tells'
	@gh auth setup-git
	@git push -q origin 'record-$(ISSUE)'
	@gh pr create --head 'record-$(ISSUE)' --title 'Add what issue $(ISSUE) tells' --body 'From the form in #$(ISSUE), checked. Compare it with its source before you merge; close and reopen this to run the checks.'

sample: $(RUN) ## draw thirty values to compare with their sources, the same ones all week; in CI as an issue
	@$(BIN)/python -m factsheet sample 30 --seed '$(WEEK)' --address '$(SITE_URL)' $(if $(GH_TOKEN),| gh issue create --title 'Sample of the week $(WEEK)' --body-file -)

preview: ## tell a pull request where its preview stands; for CI
	@gh api --silent 'repos/$(GITHUB_REPOSITORY)/statuses/$(PREVIEW_OF)' \
		-f state=success -f context=preview -f target_url='$(PREVIEW_AT)'

schema: $(RUN) ## write data/schema/ anew from the model
	@echo 'Writing data/schema/.'
	@$(BIN)/python -m factsheet schema

docs: $(DEV) ## write the pages on rules and on keys anew, from the rules, their cases and the model
	@echo 'Writing docs/*/rules.md and docs/*/keys.md.'
	@$(BIN)/python tests/make_rules_page.py
	@$(BIN)/python tests/make_keys_page.py

browser: ## install Chromium for the browser tests (Debian, Ubuntu)
	@if command -v chromium || command -v chromium-browser || command -v google-chrome; then :; \
	elif command -v apt-get >/dev/null; then \
		echo 'Installing Chromium.'; $(call APT,chromium fonts-dejavu-core); \
	else echo 'There is no apt-get here: install Chromium by hand.' >&2; exit 1; fi

firefox: $(DEV) ## open each page in Firefox; installs it on Debian
	@if command -v firefox-esr || command -v firefox; then :; \
	elif command -v apt-get >/dev/null; then \
		echo 'Installing Firefox.'; $(call APT,firefox-esr); \
	else echo 'There is no apt-get here: install Firefox by hand.' >&2; exit 1; fi
	@echo 'Opening each page in Firefox.'
	@REQUIRE_FIREFOX=1 $(BIN)/python -m pytest -m firefox

lighthouse: $(DEV) ## measure every page with Lighthouse, for minutes; needs npm and Chromium
	@command -v npm >/dev/null || { echo 'There is no npm here: install Node.js first.' >&2; exit 1; }
	@echo 'Measuring every page with Lighthouse.'
	@npm install --silent --no-fund --no-audit --ignore-scripts --prefix .venv/node lighthouse@12.8.2
	@REQUIRE_LIGHTHOUSE=1 $(BIN)/python -m pytest -q -m lighthouse

pango: $(RUN) ## install Pango for the PDF sheets (Debian, Ubuntu)
	@if $(BIN)/python -c 'from ctypes.util import find_library as find; raise SystemExit(not find("pangoft2-1.0"))'; then :; \
	elif command -v apt-get >/dev/null; then \
		echo 'Installing Pango.'; $(call APT,libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0); \
	else echo 'There is no apt-get here: install Pango by hand.' >&2; exit 1; fi

editor: $(RUN) ## install the language server for YAML for the editor tests; needs npm
	@command -v npm >/dev/null || { echo 'There is no npm here: install Node.js first.' >&2; exit 1; }
	@echo 'Installing the language server for YAML.'
	@npm install --silent --no-fund --no-audit --ignore-scripts --prefix .venv/node yaml-language-server@1.25.0

lock: $(DEV) ## compile pyproject.toml into the requirements files, at the newest versions
	@echo 'Compiling the requirements files.'
	@$(LOCK) --output-file requirements.txt --group build
	@$(LOCK) --output-file requirements-dev.txt --group build --group dev --constraints requirements.txt
	@$(LOCK) --output-file requirements-pdf.txt --group build --extra pdf --constraints requirements-dev.txt
	@$(LOCK) --output-file requirements-readers.txt --group build --group readers --constraints requirements-dev.txt

dist: $(DEV) ## build the wheel and the source into dist/, and judge both
	@echo 'Building the wheel and the source into dist/.'
	@rm -rf dist
	@$(BIN)/python -m build --no-isolation >/dev/null
	@$(BIN)/twine check --strict dist/*

stamp: ## write version and day of a dated release into CITATION.cff, commit and tag it; DAY=2026-11-30
	@test -z "$$(git tag --list 'sheet-$(VERSION)')" || { echo 'There is a release sheet-$(VERSION) already.' >&2; exit 1; }
	@echo 'Tagging sheet-$(VERSION).'
	@sed -i.old -e '/^version:/d' -e '/^date-released:/d' CITATION.cff && rm CITATION.cff.old
	@printf 'version: "%s"\ndate-released: %s\n' '$(VERSION)' '$(DAY)' >> CITATION.cff
	@git -c user.name='$(SIGNED)' -c user.email='$(SIGNED)@users.noreply.github.com' commit -q -m 'Release sheet-$(VERSION)' CITATION.cff
	@git tag 'sheet-$(VERSION)'

archive: build ## pack the site of a dated release, with its checksums, into release/
	@echo 'Packing the site into release/.'
	@rm -rf release
	@$(BIN)/python -m factsheet pack site

publish: ## push the tag of a dated release and offer its files; for CI
	@gh auth setup-git
	@git push -q origin 'refs/tags/sheet-$(VERSION)'
	@gh release create 'sheet-$(VERSION)' release/* --verify-tag --title '$(VERSION)' --notes 'The sheet as it stood on $(DAY). `SHA256SUMS` holds the checksums; `gh attestation verify` says which workflow built the archive.'

clean: ## remove what was built, and .venv/
	@echo 'Removing site/, dist/, release/, caches and .venv/.'
	@rm -rf site shots dist release .venv .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache

# Tests of one file run on one core: they share what is built for them.
SPREAD = -n auto --dist loadfile

# How a Debian or Ubuntu installs the packages that it is given.
APT = sudo=; test "$$(id -u)" = 0 || sudo=sudo; $$sudo apt-get update -qq && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) >/dev/null

# What `make diff` compares, and where `make new` writes.
BASE ?= main
HEAD ?= data
FOLDER ?= .
LANGUAGES ?= en uk
DIFF = $(BIN)/python -m factsheet diff '$(BASE)' '$(HEAD)'

# Two builds of one commit are the same bytes: the clock stands at the commit, or where you set it.
EPOCH = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null))

# A dated release is called after its month and bears its day, by the clock of the world.
DAY ?= $(shell date -u +%Y-%m-%d)
VERSION = $(shell printf %.7s '$(DAY)')
SIGNED = github-actions[bot]

# A sample is drawn by the week.
WEEK ?= $(shell date -u +%G%V)

# What the weekly visit remembers of earlier ones, between two runs as an artifact.
# Only of runs by the clock, whose code is that of main: a pull request could bring an artifact too.
LINKS = .cache/links/state.json
LAST = gh run list --workflow links.yml --event schedule --status success --limit 1 --json databaseId --jq '.[0].databaseId'

# One file for every platform and Python; no line of it names an index.
LOCK = $(BIN)/uv pip compile --quiet --no-config --system-certs --universal --upgrade --generate-hashes \
	--no-emit-index-url --custom-compile-command 'make lock' pyproject.toml

# A stamp is newer than the file it was installed from, so the second run installs nothing.
# A new requirements.txt makes the environment anew: nothing of the old one is left in it.
$(RUN): requirements.txt $(BIN)/python
	@command -v $(PYTHON) >/dev/null || { echo 'No $(PYTHON) found: install Python 3.11 or newer.' >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$$($(PYTHON) --version 2>&1) is too old: install Python 3.11 or newer, or name one, as in make PYTHON=python3.12." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo 'This Python cannot make an environment: install its venv module (on Debian and Ubuntu: apt-get install python3-venv).' >&2; exit 1; }
	@echo 'Installing the site generator into .venv/ (once).'
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) -r requirements.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# The same when the Python that the environment points to is gone: this file then counts as new.
$(BIN)/python:

$(DEV): requirements-dev.txt $(RUN)
	@echo 'Installing the test tools into .venv/ (once).'
	@$(PIP) -r requirements-dev.txt
	@touch $@

$(READERS): requirements-readers.txt $(DEV)
	@echo 'Installing other programs that read tables into .venv/ (once).'
	@$(PIP) -r requirements-readers.txt
	@touch $@

$(PDF): requirements-pdf.txt $(RUN)
	@echo 'Installing the PDF tools into .venv/ (once).'
	@$(PIP) -r requirements-pdf.txt
	@$(BIN)/python -c 'import weasyprint' 2>/dev/null >&2 || { echo 'WeasyPrint finds no Pango: `make pango` installs it on Debian and Ubuntu.' >&2; exit 1; }
	@touch $@
