"""A deployment tells what nobody has translated yet (`starter.untranslated`)."""

import shutil
from dataclasses import replace

import pytest
from sheet import library

from factsheet.starter import lay_down, placeholders
from factsheet.starter.untranslated import untranslated

PAGE = "---\ntitle: {0}\n---\n\n# {0}\n\nThe books of the library come back in spring.\n"


@pytest.fixture
def docs(tmp_path):
    """Pages in two languages, one of which is the same in both, and one has macros alone."""
    for language in ("en", "uk"):
        folder = tmp_path / "docs" / language
        folder.mkdir(parents=True)
        (folder / "same.md").write_text(PAGE.format("Books"), "utf-8")
        (folder / "tiles.md").write_text("# Library A\n\n{{ tile('books-lent') }}\n", "utf-8")
        (folder / "own.md").write_text(PAGE.format(language) + f"\n{language}\n", "utf-8")
    return tmp_path / "docs"


def test_a_page_that_is_a_copy_is_named(docs):
    """What has names and macros alone may be the same in two languages."""
    assert [*untranslated(library(), docs)] == ["`docs/uk/same.md`, which is not translated"]
    for number in range(4):
        shutil.copy(docs / "en/same.md", docs / f"en/{number}.md")
        shutil.copy(docs / "en/same.md", docs / f"uk/{number}.md")
    assert [*untranslated(library(), docs)][-1] == "2 more such pages"


def test_a_text_that_is_marked_with_its_language_is_counted(tmp_path):
    facts = library()
    title = {"en": "Books", "uk": "(uk) Books"}
    marked = replace(facts, figures=(facts.figures[0].model_copy(update={"title": title}),))
    (told,) = untranslated(marked, tmp_path / "docs")
    assert told == f"1 text that waits for a translation, the first in `{facts.figures[0].id}`"


def test_a_deployment_fails_for_them_and_what_the_engine_lays_down_is_translated(docs, tmp_path):
    facts = library()
    sheet = facts.sheet.model_copy(update={"languages": ("en", "uk", "fr")})
    assert "`docs/uk/same.md`, which is not translated" in placeholders(facts, "", docs.parent)
    lay_down(tmp_path / "sheet", ["en", "uk", "fr"])
    assert [*untranslated(replace(facts, sheet=sheet), tmp_path / "sheet/docs")] == []
