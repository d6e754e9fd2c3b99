"""Where readers can see and edit what a sheet says."""

from dataclasses import replace
from html import unescape

import pytest
from sheet import library, record_page

from factsheet.render import Renderer
from factsheet.views import edited_at, shown_at


def at(repository: str, branch: str = "main"):
    """The sheet, at an address of its repository."""
    changes = {"repository": repository, "branch": branch}
    return library().sheet.model_copy(update=changes)


@pytest.mark.parametrize(("repository", "shown", "edited"), [
    pytest.param(
        "https://github.com/desk/sheet", "blob/main/data/a.yml#L7", "edit/main/data/a.yml",
        id="github",
    ),
    pytest.param(
        "https://gitlab.com/desk/sheet", "-/blob/main/data/a.yml#L7", "-/edit/main/data/a.yml",
        id="gitlab",
    ),
    pytest.param(
        "https://codeberg.org/desk/sheet", "src/branch/main/data/a.yml#L7",
        "_edit/main/data/a.yml", id="codeberg",
    ),
    pytest.param(
        "https://bitbucket.org/desk/sheet", "src/main/data/a.yml#lines-7",
        "src/main/data/a.yml?mode=edit", id="bitbucket",
    ),
])  # fmt: skip
def test_each_host_shows_and_edits_a_file_at_its_own_address(repository, shown, edited):
    assert shown_at(at(repository), "data/a.yml", 7) == f"{repository}/{shown}"
    assert edited_at(at(repository), "data/a.yml") == f"{repository}/{edited}"


@pytest.mark.parametrize("repository", ["https://code.test/desk/sheet/", "https://code.test/x.git"])
def test_an_address_is_that_of_the_pages_not_of_the_clone(repository):
    assert shown_at(at(repository), "a b.md").startswith("https://code.test/")
    assert "//" not in shown_at(at(repository), "a b.md").removeprefix("https://")
    assert ".git/" not in shown_at(at(repository), "a b.md")
    assert shown_at(at(repository), "a b.md").endswith("/blob/main/a%20b.md#L1")


def test_a_branch_may_have_a_slash():
    assert "/blob/next/one/a.yml" in shown_at(at("https://code.test/desk", "next/one"), "a.yml")


def test_no_link_leads_to_a_repository_that_is_not_known():
    sheet = at("https://github.com/example/sheet")
    assert shown_at(sheet, "a.yml") == edited_at(sheet, "a.yml") == ""


@pytest.mark.long
@pytest.mark.parametrize("macro", ["sources", "statements", "claims", "disagreements"])
@pytest.mark.parametrize("language", ["en", "uk"])
def test_each_listed_record_leads_to_its_line_of_the_data_once_the_host_is_known(macro, language):
    facts = library()
    assert "fs-in-data" not in getattr(Renderer(facts, language), macro)()
    known = replace(facts, sheet=at("https://code.test/desk/sheet"))
    html = unescape(getattr(Renderer(known, language), macro)())
    for each in getattr(facts, macro):
        address = f"https://code.test/desk/sheet/blob/main/data/{macro}.yml#L{facts.lines[each.id]}"
        assert f'href="{address}"' in html


@pytest.mark.parametrize("name", ["figures", "events"])
@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_page_of_a_record_leads_to_its_line_of_the_data_in_the_same_way(name, language):
    facts = library()
    known = replace(facts, sheet=at("https://code.test/desk/sheet"))
    for each in getattr(facts, name):
        assert "fs-in-data" not in record_page(facts, each.id, language)
        address = f"https://code.test/desk/sheet/blob/main/data/{name}.yml#L{facts.lines[each.id]}"
        assert f'href="{address}"' in unescape(record_page(known, each.id, language))
