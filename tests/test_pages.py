"""What an author may write in a page."""

import re
from datetime import date

import pytest
from pages import ROOT, Page, pages

from factsheet.checks.few import Few
from factsheet.loader import load

PAGES = pages()
NAMES = sorted({page.name for page in PAGES})
BY_KEY = {(page.language, page.name): page for page in PAGES}


def label(page: Page) -> str:
    return f"{page.language}/{page.name}"


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_no_digit_is_typed_into_prose(page):
    """Every number on a page comes out of data through a macro."""
    found = [line.strip() for line in page.prose.splitlines() if re.search(r"\d", line)]
    assert found == [], f"docs/{label(page)}: a digit is typed into prose; call a macro instead"


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_no_digit_stands_in_the_front_matter(page):
    """Titles and descriptions carry no numbers either: nothing would update them."""
    says = f"docs/{label(page)}: front matter needs `title:` and `description:` between `---` lines"
    assert {"title", "description"} <= page.front.keys(), says
    assert not re.search(r"\d", f"{page.front['title']} {page.front['description']}")


@pytest.fixture(scope="module")
def few():
    """The words by which the sheet's own texts are searched for small numbers of people."""
    return Few(load(ROOT / "data", date(2100, 1, 1)))


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_no_page_counts_so_few_people_that_somebody_could_be_recognised(page, few):
    """What holds for the texts of the data holds for pages: their prose, title and description."""
    texts = [*page.prose.splitlines(), page.front["title"], page.front["description"]]
    found = [each for text in texts for each in few.found(text)]
    assert found == [], f"docs/{label(page)}: name a wider group, or leave the number out"


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_page(name):
    """A page exists in every language."""
    missing = [language for language in ("en", "uk") if (language, name) not in BY_KEY]
    assert missing == [], f"docs/*/{name}: missing in {missing}; translate the page"


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_show_the_same_facts(name):
    """The two versions of a page call the same records, whatever the order in a sentence."""
    english, ukrainian = BY_KEY["en", name], BY_KEY["uk", name]
    assert sorted(set(english.calls)) == sorted(set(ukrainian.calls))


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_have_the_same_headings(name):
    """The two versions of a page have as many headings of each level."""
    levels = [
        re.findall(r"^#+ ", BY_KEY[language, name].body, re.MULTILINE) for language in ("en", "uk")
    ]
    assert levels[0] == levels[1]


def test_a_stray_digit_would_be_found():
    """The rule above can fail: a digit in prose is seen, one in a call or in code is not."""
    page = Page("en", "x.md", {}, 'In `2022` {{ date("a-2022") }} about 46 units [came](b-1.md).')
    assert re.findall(r"\d+", page.prose) == ["46"]
