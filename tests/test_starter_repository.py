"""Where a sheet is edited and shown, as its host or its git says, and what is still unknown."""

import subprocess
from datetime import date

import pytest

from factsheet.checks.loader import load
from factsheet.starter import (
    Repository,
    lay_down,
    placeholders,
    reachable,
    repository,
    site_address,
)

TODAY = date(2026, 11, 22)
PLACEHOLDER = "https://example.org/sheet/"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A sheet that nobody has put on a host."""
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    lay_down(tmp_path, ["en"])
    return tmp_path


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://github.com/someone/a.sheet.git", "https://github.com/someone/a.sheet"),
        ("https://someone:secret@github.com/someone/sheet", "https://github.com/someone/sheet"),
        ("git@github.com:some-one/Sheet.git", "https://github.com/some-one/Sheet"),
        ("ssh://git@codeberg.org:22/someone/sheet.git", "https://codeberg.org/someone/sheet"),
        ("git@gitlab.com:group/below/sheet.git", "https://gitlab.com/group/below/sheet"),
        ("/srv/git/sheet.git", None),
        ("../sheet", None),
        ("file:///srv/git/sheet.git", None),
        (None, None),
    ],
)
def test_the_remote_of_git_names_the_repository(tmp_path, remote, address):
    """Whoever signs in there is not named; a folder on this machine is no address."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    if remote:
        subprocess.run(["git", "remote", "add", "origin", remote], cwd=tmp_path, check=True)
    assert repository(tmp_path, {}) == (address and Repository(address))


def test_a_workflow_names_its_repository_whatever_git_says(folder):
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    subprocess.run(
        ["git", "remote", "add", "origin", "git@github.com:fork/sheet"], cwd=folder, check=True
    )
    known = repository(folder, {"GITHUB_REPOSITORY": "someone/sheet"})
    assert known == Repository("https://github.com/someone/sheet")


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("https://github.com/Some-One/Sheet", "https://some-one.github.io/Sheet/"),
        ("https://github.com/someone/someone.github.io", "https://someone.github.io/"),
        ("https://codeberg.org/someone/sheet", PLACEHOLDER),
    ],
)
def test_pages_of_github_have_an_address_that_follows_from_the_repository(address, site):
    assert site_address(PLACEHOLDER, Repository(address)) == site
    assert site_address(PLACEHOLDER, None) == PLACEHOLDER
    assert site_address("https://sheet.test/", Repository(address)) == "https://sheet.test/"


def test_addresses_that_nobody_wrote_are_those_of_the_repository(folder):
    facts = load(folder / "data", TODAY)
    known = reachable(facts, Repository("https://github.com/someone/sheet"))
    assert known.sheet.repository == "https://github.com/someone/sheet"
    assert known.sheet.contact == "https://github.com/someone/sheet/issues"
    assert known.lines == facts.lines
    assert reachable(facts, None) is facts


def test_an_address_that_somebody_wrote_stays(folder):
    path = folder / "data" / "factsheet.yml"
    with path.open("a", encoding="utf-8") as file:
        file.write("contact: desk@library.test\nrepository: https://git.test/a/b\n")
    known = reachable(load(folder / "data", TODAY), Repository("https://github.com/someone/sheet"))
    assert known.sheet.contact == "desk@library.test"
    assert known.sheet.repository == "https://git.test/a/b"


def test_one_line_names_every_placeholder_that_is_left(folder):
    facts = load(folder / "data", TODAY)
    assert placeholders(facts, PLACEHOLDER, folder) == (
        "mkdocs.yml:1:1: placeholders are left: `repository` in data/factsheet.yml, "
        "`contact` in data/factsheet.yml, `site_url` in mkdocs.yml, "
        "the owners in .github/CODEOWNERS; write what is true; a deployment must not name what "
        "is not there"
    )


def test_on_its_host_a_sheet_has_no_placeholder(tmp_path, monkeypatch):
    """Who lays it down there, or writes the owner, has nothing more to fill in."""
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/sheet")
    lay_down(tmp_path, ["en"])
    known = repository(tmp_path, {"GITHUB_REPOSITORY": "someone/sheet"})
    facts = reachable(load(tmp_path / "data", TODAY), known)
    assert placeholders(facts, site_address(PLACEHOLDER, known), tmp_path) == ""
