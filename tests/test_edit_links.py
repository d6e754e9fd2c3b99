"""A site whose repository is known: each page leads to its text, and hosts get their headers."""

import re
import shutil

import pytest
from bs4 import BeautifulSoup
from conftest import ROOT, build
from test_headers import policy, sent

REPOSITORY = "https://code.test/desk/library"


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    """The small site about another subject, with a repository, built strictly."""
    folder = tmp_path_factory.mktemp("known")
    shutil.copytree(ROOT / "tests" / "other", folder, dirs_exist_ok=True)
    shutil.copy(ROOT / "macros.py", folder)
    for name, old, new in (
        ("data/factsheet.yml", "https://example.org/library", REPOSITORY),
        ("mkdocs.yml", "../../macros", "macros"),
        ("mkdocs.yml", "font: false", "font: false, features: [content.action.edit]"),
    ):
        text = (folder / name).read_text("utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    done = build(folder, folder / "site")
    assert done.returncode == 0, done.stderr
    return folder


def edits(html: str) -> list[str]:
    """Return where the edit links of a page lead."""
    return [each["href"] for each in BeautifulSoup(html, "html.parser").select('a[rel="edit"]')]


@pytest.mark.long
def test_each_page_leads_to_its_own_text_in_its_language(known):
    """Each page of the site has one edit link, to the file that it is made of."""
    for text in (known / "docs").rglob("*.md"):
        language, *path = text.relative_to(known / "docs").with_suffix("").parts
        path = path[:-1] if path[-1] == "index" else path
        page = known.joinpath("site", *([] if language == "en" else [language]), *path)
        name = text.relative_to(known).as_posix()
        html = (page / "index.html").read_text("utf-8")
        assert edits(html) == [f"{REPOSITORY}/edit/main/{name}"]


def test_no_page_leads_to_a_placeholder(site):
    """While the repository is not known, there is no link to edit a page or to see its data."""
    for page in site.rglob("*.html"):
        html = page.read_text("utf-8")
        assert 'rel="edit"' not in html
        assert "fs-in-data" not in html


def test_every_page_of_a_site_is_framed_by_nobody_and_every_embed_by_everybody(site):
    """The file that hosts read has a rule for each of them, and says each header once."""
    content = (site / "_headers").read_bytes()
    for page in site.rglob("*.html"):
        address = "/" + page.relative_to(site).as_posix()
        embed = address.startswith("/data/v1/embed/")
        for each in {address, re.sub(r"(?<=/)index\.html$", "", address)}:
            assert policy(content, each)["frame-ancestors"] == ("*" if embed else "'none'")
            assert all(len(values) == 1 for values in sent(content, each).values())
