"""The search page: what a reader types finds what a page says, however it is written there."""

import json

import pytest

from factsheet.site.search import index


def test_a_number_stays_one_word_in_the_index():
    """The space within a number is kept, that between words is not."""
    result = index([("a/", "A page", "<p>1\u00a0279 \n people</p>")])
    assert json.loads(result) == [["a/", "A page", "1\u00a0279 people"]]


def test_a_stray_end_tag_silences_nothing():
    """What follows an end without a beginning is found all the same."""
    result = index([("a/", "A page", "<p>one</nav></sup> two <sup>not</sup> three</p>")])
    assert json.loads(result) == [["a/", "A page", "one two three"]]


def test_text_behind_a_list_is_found_above_it():
    """What follows the last item, or a section within it, is no part of either."""
    html = """<h2 id="all">Heading</h2><ul><li id="one">First</li><li id="two">Second
        <div id="deep"><li>third</li></div> fourth</li></ul><p>Behind</p>"""
    result = {row[0]: row[2] for row in json.loads(index([("a/", "A page", html)]))}
    assert result["a/#all"] == "Heading Behind"
    assert result["a/#two"] == "Second fourth"
    assert result["a/#deep"] == "third"


@pytest.fixture(scope="module")
def found(chromium, address):
    """A function that searches in a language and returns the texts of all results."""
    page = chromium.new_page()

    def search(language: str, words: str) -> list[str]:
        page.goto(f"{address}{'' if language == 'en' else '/uk'}/search/")
        with page.expect_response("**/search.json"):
            page.locator("form.fs-search input").fill(words)
        page.locator(".fs-found:not(:empty)").wait_for()
        return page.locator(".fs-results li").all_inner_texts()

    search.page = page
    yield search
    page.close()


@pytest.mark.chromium
@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "1279", "1,279"),
        ("en", "1279", "1 279"),
        ("uk", "1279", "1 279"),
        ("uk", "6922", "6\u00a0922"),
        ("uk", "об’єднання", "об'єднання"),
        ("uk", "ОБМІНИ", "обмінів"),
        ("uk", "полон", "полоні"),
        ("en", "exchange", "Exchanges"),
    ],
)
def test_two_ways_to_write_it_find_the_same(found, language, one, other):
    """Thousands parted or not, either apostrophe, any case and ending."""
    results = found(language, one)
    assert results
    assert results == found(language, other)


@pytest.mark.chromium
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "65th"),
        ("en", "hotline"),
        ("en", "cite"),
        ("en", "mistake"),
        ("uk", "цитувати"),
        ("uk", "помилка"),
        ("uk", "гаряча лінія"),
        ("uk", "65-й обмін"),
    ],
)
def test_what_readers_asked_for_in_vain_is_found(found, language, words):
    """Ordinals, and the words for citing, for mistakes and for whom to call, find something."""
    assert found(language, words)


@pytest.mark.chromium
@pytest.mark.parametrize(
    ("language", "words"), [("en", "exchange"), ("uk", "обмін"), ("uk", "6922")]
)
def test_sources_come_after_all_else(found, language, words):
    """What happened and what was counted is shown before the publications that report it."""
    assert found(language, words)
    links = found.page.locator(".fs-results a").evaluate_all("all => all.map((a) => a.href)")
    are_sources = ["/sources/" in link for link in links]
    assert are_sources == sorted(are_sources)


@pytest.mark.chromium
@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_search_in_vain_offers_ways_on(found, language):
    """Where nothing is found, links lead to the lists and to whoever runs the sheet."""
    assert found(language, "zzzz") == []
    ways = found.page.locator(".fs-none")
    assert ways.is_visible()
    assert ways.locator("a").count() >= 3
    assert found(language, "2025")
    assert ways.is_hidden()


@pytest.mark.chromium
def test_a_number_leads_to_the_page_that_says_it(found):
    """The newest count is found on the page about it."""
    assert any(each.startswith("Azovstal") for each in found("en", "1279"))


@pytest.mark.chromium
def test_languages_do_not_mix(found):
    """Results lead to pages in the language of the search page."""
    for language in ("en", "uk"):
        assert found(language, "2025")
        links = found.page.locator(".fs-results a").evaluate_all("all => all.map((a) => a.href)")
        assert {"/uk/" in link for link in links} == {language == "uk"}


@pytest.mark.chromium
def test_every_word_must_be_there(found):
    """One word of no page is enough to find nothing."""
    assert found("en", "exchange")
    assert found("en", "exchange zzzz") == []


@pytest.mark.chromium
def test_typing_fast_doubles_no_result(chromium, address):
    """Letters typed while the index is fetched ask once for it, and show what is asked last."""
    page = chromium.new_page()
    held, asked = [], []
    page.route("**/search.json", lambda each: held.append(each))  # noqa: PLW0108
    page.on("request", lambda sent: asked.append(sent) if "search.json" in sent.url else None)
    page.goto(f"{address}/search/")
    page.locator("form.fs-search input").press_sequentially("azovstal")
    for each in held:
        each.continue_()
    page.locator(".fs-found:not(:empty)").wait_for()
    links = page.locator(".fs-results a").evaluate_all("all => all.map(each => each.href)")
    page.close()
    assert links
    assert len(links) == len(set(links))
    assert len(asked) == 1
