"""The head of each page of the site: what others show of it is what it says itself."""

from bs4 import BeautifulSoup

from factsheet.exports import is_export
from factsheet.site.headings import first


def pages(site):
    """Yield each page of the site with the soup of its beginning, as far as its heading."""
    for path in sorted(site.rglob("index.html")):
        if not is_export(path.relative_to(site).as_posix()):
            head, end, _ = path.read_text("utf-8").partition("</h1>")
            yield path, BeautifulSoup(head + end, "html.parser")


def said(soup, name: str) -> str:
    """What a tag of the head says."""
    return soup.find("meta", property=name)["content"]


def test_others_show_the_heading_of_a_page(site):
    for path, soup in pages(site):
        for mark in soup.article.h1.select("sup, .headerlink"):
            mark.decompose()
        assert said(soup, "og:title") == " ".join(soup.article.h1.get_text().split()), path


def test_the_card_that_a_page_names_is_there_and_has_words(site):
    """It stands beside the page, or is that of the language; its address changes with it."""
    root = said(next(pages(site))[1], "og:url").removesuffix("azov/")
    for path, soup in pages(site):
        card, _, drawn = said(soup, "og:image").removeprefix(root).partition("?")
        assert (site / card).is_file(), path
        assert len(drawn) == 12, path
        assert len(said(soup, "og:image:alt")) > 20


def test_the_heading_is_read_without_marks_and_signs():
    html = '<h1 id="a">1,279<sup>[1]</sup> &amp; <b>more</b><a class="headerlink">¶</a></h1>'
    assert first(html) == "1,279 & more"
    assert first("<p>none</p>") == ""
