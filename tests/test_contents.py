"""The contents of a page list all its headings, and its menu is one for readers."""

import re

import pytest
from bs4 import BeautifulSoup
from test_browser import PAGES

HIDDEN = {"search", "maintainers", "macros", "rules", "own"}
"""Pages that the menu does not list: the header leads to one, the footer to the others."""
NAMES = {"en": "English", "uk": "Українська"}


def read(site, language: str, name: str) -> BeautifulSoup:
    """Return a page of the built site."""
    folder = site if language == "en" else site / language
    path = folder / ("index.html" if name == "index" else f"{name}/index.html")
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("name", [each for each in PAGES if each != "search"])
def test_the_contents_of_a_page_list_all_its_headings(site, language, name):
    """Years, topics, figures and disagreements too, in their order, each with its address."""
    page = read(site, language, name)
    menu = page.select_one(".md-nav--secondary")
    links = [each["href"] for each in menu.select("a.md-nav__link")] if menu else []
    wanted = []
    for heading in page.select("article h2, article h3, article h4"):
        way = heading.find("a", href=re.compile("^#"))
        if key := heading.get("id") or (way and way["href"][1:]):
            wanted.append(f"#{key}")
    assert links == wanted


@pytest.mark.parametrize("language", NAMES)
def test_some_pages_have_many_headings(site, language):
    """So that the test above does not compare nothing with nothing."""
    for name, least in (("timeline", 4), ("evidence", 3), ("disagreements", 10)):
        assert len(read(site, language, name).select("article h2")) >= least


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("name", ["index", "macros", "evidence"])
def test_the_menu_is_for_readers(site, language, name):
    """It lists none for maintainers; of two links in the footer one leads to those."""
    page = read(site, language, name)
    links = page.select(".md-nav--primary > ul a[href]")
    listed = {each["href"].strip("./").rpartition("/")[2] for each in links}
    assert "azovstal" in listed
    assert listed & HIDDEN == set()
    ways = [each["href"] for each in page.select(".md-footer .fs-footer-way a")]
    assert [each.strip("./") for each in ways] == ["changes", "maintainers"]
    assert page.select_one('.md-footer a[rel="license"]')["href"].startswith("https://creative")


@pytest.mark.parametrize("language", NAMES)
def test_maintainers_find_all_that_is_theirs_on_one_page(site, language):
    """What the menu leaves out is one step from the page that the footer leads to."""
    links = [each["href"] for each in read(site, language, "maintainers").select("article a[href]")]
    assert {f"../{name}/" for name in ("macros", "rules", "own")} <= {*links}


@pytest.mark.parametrize("language", NAMES)
def test_languages_are_called_by_their_own_names(site, language):
    """Each stands in the header in its own words and letters, and says which language it is."""
    links = read(site, language, "azov").select("header .fs-languages a")
    assert [(each["lang"], each.get_text(strip=True)) for each in links] == [*NAMES.items()]
    assert [each["lang"] for each in links if each.get("aria-current")] == [language]


def test_the_page_for_wrong_addresses_has_the_menu_of_one_language(site):
    """It says in each language that there is no such page, and lists pages of the first alone."""
    page = BeautifulSoup((site / "404.html").read_text("utf-8"), "html.parser")
    listed = [each["href"] for each in page.select(".md-nav--primary a[href]")]
    assert listed
    assert not [each for each in listed if "/uk/" in each]
    assert [each["lang"] for each in page.select(".fs-not-found")] == [*NAMES]


@pytest.mark.chromium
def test_nothing_lies_over_the_text(chromium, address):
    """Scrolled down and up again no button stands over the page; a link leads to its top."""
    page = chromium.new_context(viewport={"width": 360, "height": 740}).new_page()
    page.goto(address + "/azovstal/")
    page.mouse.wheel(0, 3000)
    page.mouse.wheel(0, -500)
    assert page.locator(".md-top").count() == 0
    page.locator(".fs-to-top a").click()
    page.wait_for_function("scrollY === 0")
    page.context.close()
