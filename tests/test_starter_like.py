"""Sheets of other subjects that `factsheet new --like` lays down: each is valid and builds."""

import json
import re
from datetime import date

import pytest
from preview import run

from factsheet.checks.loader import load
from factsheet.starter import lay_down, subjects
from factsheet.starter.files import LIKE

TODAY = date(2026, 12, 1)


@pytest.fixture(params=sorted(subjects()))
def laid(request, tmp_path):
    """A sheet of each subject, in the languages that it is written in."""
    lay_down(tmp_path, (), request.param)
    return tmp_path


def test_the_subjects_are_those_that_the_page_names():
    assert subjects() == {"health": ("en", "fr"), "history": ("en", "uk"), "series": ("en",)}


@pytest.mark.long
def test_nothing_is_wrong_with_the_data(laid):
    """Every figure has its claimant and its source; nothing is derived by hand."""
    facts = load(laid / "data", TODAY)
    values = [one for figure in facts.figures for one in figure.stated]
    assert values
    assert all(one.sources and one.said_by for one in values)


def test_every_language_has_the_same_pages(laid):
    folders = [path for path in sorted((laid / "docs").iterdir()) if path.is_dir()]
    assert {path.name for path in folders} == {*load(laid / "data", TODAY).sheet.languages}
    names = [{path.name for path in folder.iterdir()} for folder in folders]
    assert all(each == names[0] for each in names)


@pytest.mark.long
def test_the_site_builds_strictly(laid):
    done = run(laid, "mkdocs", "build", "--strict", "-q")
    assert done.returncode == 0, done.stderr
    data = json.loads((laid / "site/data/v1/factsheet.json").read_text("utf-8"))
    assert data["figures"]


def test_another_language_waits_for_its_texts(tmp_path):
    """What is not translated begins with the code of its language."""
    lay_down(tmp_path, ("en", "uk"), "health")
    text = (tmp_path / "data/factsheet.yml").read_text("utf-8")
    assert 'uk: "(uk) HIV in numbers"' in text
    assert (tmp_path / "docs/uk/index.md").is_file()


def test_nothing_of_the_smallest_sheet_is_left(laid):
    text = "".join(path.read_text("utf-8") for path in laid.glob("d*/**/*.*") if path.is_file())
    assert not re.search(r"\b(?:[Bb]ooks? (?:lent|returned)|[Ll]ibrary A|desk-a)\b", text)


def test_sources_name_real_addresses():
    """No placeholder stands where readers would follow it."""
    for path in LIKE.glob("*/data/sources.yml"):
        assert "example.org" not in path.read_text("utf-8")


def test_numbers_of_every_kind_are_shown():
    """Among them are an interval, money, a rate, parts, days before our era and a long series."""
    every = "\n".join(path.read_text("utf-8") for path in LIKE.glob("*/data/*.yml"))
    for sign in (
        "million (",
        "kind: money",
        "kind: rate",
        "where: {",
        "as_of: -0",
        "02XX",
        "kind: book",
    ):
        assert sign in every
    rows = (LIKE / "series/data/series/highest.csv").read_text("utf-8").splitlines()
    assert len(rows) == 3 * 365 + 1
