"""What stands below every page: who runs the sheet, how to reach them, how to cite the page."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from conftest import ROOT
from pages import pages

from factsheet.footer import citation, footer, unknown
from factsheet.loader import load
from factsheet.markup import bare
from factsheet.model.contacts import href, is_placeholder, shown
from factsheet.wording import Wording

OTHER = Path(__file__).parent / "other"
PAGES = sorted({page.name for page in pages()})


@pytest.fixture(scope="module")
def facts():
    """The small sheet about another subject."""
    return load(OTHER / "data", date(2024, 4, 1))


def with_sheet(facts, **values):
    """Return the sheet with some of its own fields changed."""
    return replace(facts, sheet=facts.sheet.model_copy(update=values))


@pytest.mark.parametrize(
    ("contact", "link", "text"),
    [
        ("https://www.desk.test/contact/", "https://www.desk.test/contact/", "desk.test/contact"),
        ("desk@library.test", "mailto:desk@library.test", "desk@library.test"),
        ("+00 (0) 800 000 00 00", "tel:+0008000000000", "+00 (0) 800 000 00 00"),
        ("16-48", "tel:1648", "16-48"),
        (f"https://desk.test/{'a' * 60}", f"https://desk.test/{'a' * 60}", "desk.test/…"),
    ],
)
def test_a_contact_of_any_kind_makes_a_link(contact, link, text):
    """An address, an e-mail address and a phone number lead where they should, and read well."""
    assert (href(contact), shown(contact)) == (link, text)


@pytest.mark.parametrize(
    ("contact", "stands_for_another"),
    [
        ("https://example.org/x", True),
        ("https://github.com/example/sheet/issues", True),
        ("mail@example.com", True),
        ("https://library.test/example-of-it", False),
        ("desk@library.test", False),
        ("https://examples.test/", False),
    ],
)
def test_a_placeholder_is_known_by_its_name(contact, stands_for_another):
    """Only the names that are set aside for examples are placeholders."""
    assert is_placeholder(contact) is stands_for_another


def test_what_readers_cannot_know_yet_is_told_in_one_line_each(facts):
    """A missing publisher and placeholders are told with the way out; a complete sheet is not."""
    lines = unknown(facts)
    assert [re.search("`(.*?)`", each)[1] for each in lines] == [
        "publisher",
        "contact",
        "repository",
    ]
    assert all(each.startswith("data/factsheet.yml: ") and "; write " in each for each in lines)
    known = with_sheet(
        facts,
        publisher={"en": "The desk", "uk": "Відділ"},
        contact="desk@library.test",
        repository="https://code.test/library",
    )
    assert unknown(known) == []


@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_footer_names_publisher_contact_and_horizon(facts, language):
    """Once they are set, the footer says who publishes the sheet and how to write to them."""
    named = {"en": "The desk & friends", "uk": "Відділ і друзі"}
    sheet = with_sheet(facts, publisher=named, contact="desk@library.test")
    wording = Wording(language)
    foot = BeautifulSoup(footer(sheet, bare(wording), wording), "html.parser")
    assert named[language] in foot.get_text()
    assert foot.a["href"] == "mailto:desk@library.test"
    assert wording.word("horizon_caveat") in foot.get_text()
    cited = citation(sheet, bare(wording), wording, "A page", "https://library.test/a/")
    for each in (named[language].replace("&", "&amp;"), "A page", "library.test/a/", "2024", "CC0"):
        assert each in cited


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_page_says_how_to_reach_us_and_how_to_cite_it(site, language, name):
    """Each page has the contact and the horizon in its footer, and a line with its own address."""
    folder = site if language == "en" else site / language
    path = folder / ("index.html" if name == "index.md" else f"{name[:-3]}/index.html")
    soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    sheet = load(ROOT / "data", date(2030, 1, 1)).sheet
    assert soup.select_one(".md-footer .fs-imprint a")["href"] == href(sheet.contact)
    address = soup.find("link", rel="canonical")["href"]
    assert address in soup.select_one("article .fs-citation-text").get_text()


@pytest.mark.parametrize("published", ["", "1"])
def test_a_build_for_readers_says_what_is_not_known_yet(tmp_path, published):
    """Only a build that is to be published says it, one line each, and it ends well."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PUBLISHED": published}
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "--strict", "-d", tmp_path]
    done = subprocess.run(
        command, cwd=OTHER, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    told = [each for each in done.stderr.splitlines() if each.startswith("data/factsheet.yml: ")]
    assert len(told) == (3 if published else 0)


def test_the_deployment_builds_for_readers():
    """The workflow that publishes the site sets the word by which the build knows it."""
    text = (ROOT / ".github" / "workflows" / "deploy.yml").read_text("utf-8")
    assert re.search(r'^ +PUBLISHED: "1"', text, re.MULTILINE)
