"""What stands below every page: who runs the sheet, how to reach them, how to cite the page."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
import warm
from bs4 import BeautifulSoup
from conftest import ROOT
from exported import facts as facts_of
from pages import pages

from factsheet.model.contacts import href, is_placeholder, is_public, private, shown
from factsheet.render.markup import ui_environment
from factsheet.site.footer import citation, footer, unknown, ways
from factsheet.wording import Wording

OTHER = Path(__file__).parent / "other"
PAGES = sorted({page.name for page in pages()})


@pytest.fixture(scope="module")
def facts():
    """The small sheet about another subject."""
    return facts_of(OTHER / "data")


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


@pytest.mark.parametrize(
    ("contact", "public", "place"),
    [
        ("https://github.com/desk/sheet/issues", True, "sheet/security/advisories/new"),
        ("https://github.com/desk/sheet/issues/new", True, "sheet/security/advisories/new"),
        ("https://code.test/desk/-/issues", True, "/-/issues/new?issue%5Bconfidential%5D=true"),
        ("https://code.test/desk/sheet/issues", True, None),
        ("https://desk.test/issuesroom", False, None),
        ("desk@library.test", False, None),
        ("0 800 000 000", False, None),
    ],
)
def test_the_footer_says_that_a_list_of_issues_is_public(facts, contact, public, place):
    """Where the contact is a list of issues, it says so and names a private way that is known."""
    assert is_public(contact) is public
    wording = Wording("en")
    foot = footer(with_sheet(facts, contact=contact), ui_environment(wording), wording)
    assert (wording.word("public_list") in foot) is public
    assert (wording.word("private_report") in foot) is (place is not None)
    assert place is None or f'{place}"' in foot
    assert (private(contact) is None) is (place is None)


def test_who_runs_the_sheet_is_asked_for_in_one_line(facts):
    """A missing publisher or mail address is told with the way out; a complete sheet is not."""
    publisher, contact = unknown(facts)
    assert publisher.startswith("data/factsheet.yml: nobody is named as `publisher`; write ")
    assert contact.startswith("data/factsheet.yml: `contact` is no e-mail address; ")
    named = {"publisher": {"en": "The desk", "uk": "Відділ"}}
    assert unknown(with_sheet(facts, **named)) == [contact]
    assert unknown(with_sheet(facts, **named, contact="desk@library.test")) == []


@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_footer_names_publisher_contact_and_horizon(facts, language):
    """Once they are set, the footer says who publishes the sheet and how to write to them."""
    named = {"en": "The desk & friends", "uk": "Відділ і друзі"}
    sheet = with_sheet(facts, publisher=named, contact="desk@library.test")
    wording = Wording(language)
    foot = BeautifulSoup(footer(sheet, ui_environment(wording), wording), "html.parser")
    assert named[language] in foot.get_text()
    assert foot.a["href"] == "mailto:desk@library.test"
    assert wording.word("horizon_caveat") in foot.get_text()
    cited = citation(sheet, ui_environment(wording), wording, "A page", "https://library.test/a/")
    for each in (named[language].replace("&", "&amp;"), "A page", "library.test/a/", "2024", "CC0"):
        assert each in cited


def test_the_footer_leads_to_what_the_site_has(facts):
    """The last change with its day, and the page for maintainers; nothing that is not there."""
    words = Wording("en")
    pages = {"changes.md": "changes/", "maintainers.md": "maintainers/"}
    changed, kept = ways(facts, words, pages)
    newest = max((change.date for change in facts.changes), key=lambda when: when.order)
    assert changed == ("changes/", words.word("last_change", date=words.when(newest)))
    assert kept == ("maintainers/", words.word("for_maintainers"))
    assert ways(facts, words, {"index.md": ""}) == []
    assert ways(None, words, pages) == [kept]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_page_says_how_to_reach_us_and_how_to_cite_it(site, language, name):
    """Each page has the contact and the horizon in its footer, and a line with its own address."""
    folder = site if language == "en" else site / language
    path = folder / ("index.html" if name == "index.md" else f"{name[:-3]}/index.html")
    soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    sheet = facts_of().sheet
    assert soup.select_one(".md-footer .fs-imprint a")["href"] == href(sheet.contact)
    address = soup.find("link", rel="canonical")["href"]
    assert address in soup.select_one("article .fs-citation-text").get_text()


@pytest.mark.long
@pytest.mark.parametrize("published", ["", "1"])
def test_a_build_for_readers_fails_on_a_placeholder(tmp_path, published):
    """Only a build that is to be published says what is owed: one line names all placeholders."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PUBLISHED": published}
    words = ("mkdocs", "build", "-q", "--strict", "-d", str(tmp_path))
    done = warm.run(OTHER, *words, environment=environment)
    told = [each for each in done.stderr.splitlines() if "`publisher`" in each]
    left = [each for each in done.stderr.splitlines() if "placeholders are left" in each]
    assert (done.returncode, len(told), len(left)) == ((1, 1, 1) if published else (0, 0, 0))
    for each in ("`repository`", "`contact`", "`site_url`"):
        assert not left or each in left[0]


@pytest.mark.long
@pytest.mark.parametrize(("repository", "code"), [("someone/sheet", 0), ("example/sheet", 1)])
def test_a_host_that_names_the_repository_has_no_placeholder(tmp_path, repository, code):
    """The addresses of a sheet that is published from its host are those of its repository."""
    environment = {**os.environ, "PUBLISHED": "1", "GITHUB_REPOSITORY": repository}
    words = ("mkdocs", "build", "-q", "--strict", "-d", str(tmp_path))
    done = warm.run(OTHER, *words, environment=environment)
    assert done.returncode == code, done.stderr
    page = (tmp_path / "index.html").read_text("utf-8")
    assert ('href="https://someone.github.io/sheet/"' in page) is (code == 0)
    assert ("github.com/someone/sheet/issues" in page) is (code == 0)


def test_the_deployment_builds_for_readers():
    """The workflow that publishes the site sets the word by which the build knows it."""
    text = (ROOT / ".github" / "workflows" / "deploy.yml").read_text("utf-8")
    assert re.search(r'^ +PUBLISHED: "1"', text, re.MULTILINE)
