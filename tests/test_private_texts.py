"""What leads to a private person outside the records: pages, settings, remarks, added lines."""

import pytest
from sheet import library

from factsheet.checks.private_texts import private_people
from factsheet.model import FactSheet
from factsheet.model.harm import Harm


@pytest.fixture
def docs(tmp_path):
    folder = tmp_path / "docs" / "en"
    folder.mkdir(parents=True)
    return folder.parent


def told(*arguments):
    return [(each.line, each.message) for each in private_people(*arguments)]


def test_a_page_says_why_it_may_show_what_is_refused(docs):
    page = docs / "en" / "x.md"
    page.write_text("---\ntitle: Which\n---\nBella Zemfyr brought it.\n", "utf-8")
    assert told(docs, library()) == [(4, "`Bella Zemfyr` may be somebody's name")]
    page.write_text("---\nharmless: invented\n---\nBella Zemfyr brought it.\n", "utf-8")
    assert told(docs, library()) == []


def test_settings_and_remarks_are_read(docs, tmp_path):
    """Of settings the words that readers see, of data what stands behind a `#`."""
    settings, data = tmp_path / "mkdocs.yml", tmp_path / "data"
    data.mkdir()
    settings.write_text("site_name: Books of Bella Zemfyr\ntheme: {name: material}\n", "utf-8")
    (data / "events.yml").write_text("- id: x  # as Bella Zemfyr counts\n", "utf-8")
    found = told(docs, library(), settings, data)
    assert [line for line, _ in found] == [1, 1]


def test_a_sheet_that_protects_nobody_reads_no_page(docs):
    (docs / "en" / "x.md").write_text("Bella Zemfyr brought it.\n", "utf-8")
    reasons = {"en": "The readers are long dead.", "uk": "Читачі давно померли."}
    sheet = library().sheet.changed(harm=Harm.NONE, harm_reason=reasons)
    assert told(docs, FactSheet(sheet)) == []
