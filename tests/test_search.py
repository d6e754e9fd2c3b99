"""The search page: what a reader types finds what a page says, however it is written there."""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
import searching
import yaml

from factsheet.site.inverted import INDEX, Row, parts
from factsheet.site.search import FACT, PAGE, Record, index
from factsheet.site.tokens import plain
from factsheet.wording import Wording

QUESTIONS = yaml.safe_load((Path(__file__).parent / "corpus" / "questions.yml").read_text("utf-8"))
ENOUGH = {"en": (24, 26), "uk": (21, 24)}
"""How many of thirty questions a search must answer first of all, and in the first three."""


def rows(*pages, records=None, language="en"):
    """The rows of an index of pages in HTML."""
    return searching.rows(index(pages, records or {}, Wording(language)).get)


def test_a_page_its_title_and_its_text_are_in_the_index():
    result = index([("a/", "A page", "<h1>Heading</h1><p>Text</p>")], {}, Wording("en"))
    assert searching.rows(result.get) == [["a/", "Heading", "Text", PAGE]]
    (_, part), (_, named) = (
        json.loads(result[INDEX])["rows"][0],
        json.loads(result[INDEX])["words"][0],
    )
    assert json.loads(result[part])["pages"] == {"a/": "A page"}
    assert json.loads(result[named]) == [
        [["a"], [0], [], []],
        [["heading"], [0], [], []],
        [["page"], [0], [], []],
        [["text"], [], [0], []],
    ]


def test_a_record_is_found_once_on_its_own_page():
    """A list of all leads to it, and is not found instead; its values are found with it."""
    records = {"sum": Record("number/sum/", FACT)}
    listed = '<li id="sum"><a>Sum</a></li><p>All</p>'
    own = (
        '<h1>Sum</h1><li id="first" class="fs-observation">Four</li><h2 class="fs-part">Values</h2>'
    )
    assert rows(("all/", "All", listed), ("number/sum/", "Sum", own), records=records) == [
        ["number/sum/", "Sum", "Four", FACT],
        ["all/", "", "All", PAGE],
    ]


def test_a_record_is_found_once_at_home():
    """What is repeated on other pages is found where all of its like stand, as what it is."""
    records = {"sum": Record("all/#sum", FACT)}
    html = '<section id="sum"><h2>Sum</h2></section>'
    assert rows(("a/", "A", html), ("all/", "All", html), records=records) == [
        ["all/#sum", "Sum", "", FACT]
    ]


def test_a_record_that_is_not_at_home_is_found_where_it_stands():
    """A sheet without the page of all figures has them elsewhere."""
    records = {"sum": Record("all/#sum", FACT)}
    found = rows(("a/", "A", '<section id="sum"><h2>Sum</h2></section>'), records=records)
    assert found == [["a/#sum", "Sum", "", FACT]]


@pytest.mark.long
def test_the_index_says_which_words_are_one():
    """The forms of a word that a page has are told to the script, which knows no grammar."""
    html = "<p>Обмін, обміни, обмінів</p>"
    result = index([("a/", "A", html)], {}, Wording("uk"))
    assert searching.forms(result.get) == [["обмін", "обміни", "обмінів"]]


@pytest.mark.parametrize("text", ["Маріу\u0301поль", "МАРІУПОЛЬ", "Маріуполь"])
def test_case_and_stress_make_no_difference(text):
    assert plain(text) == "маріуполь"


def test_letters_with_signs_of_their_own_stay():
    """The breve of й and the dots of ї are no stress marks, nor is the acute of Latin alphabets."""
    assert plain("Йод, її́, ócena") == "йод, її, ócena"


def test_every_page_of_the_site_is_punctuated_as_it_is_read(site):
    """No blank stands before a sign that ends a part of a sentence, but in commands to type."""
    for path in ("", "uk"):
        for address, heading, text, _ in searching.rows(
            lambda name, at=site / path: (at / name).read_bytes()
        ):
            if not address.startswith(("own/", "data/")):
                assert not re.search(r"\S [,.;:!?)](?:\s|$)", f"{heading} {text}"), address


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

    def ask(language: str, question: str) -> list[str]:
        """The addresses of all results, below the front page of the language."""
        search(language, question)
        front = f"{address}/" if language == "en" else f"{address}/{language}/"
        links = page.locator(".fs-results a").evaluate_all("all => all.map((a) => a.href)")
        return [unquote(link).removeprefix(front) for link in links]

    search.page, search.ask = page, ask
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
        ("uk", "ОБМІНИ", "обміни"),
        ("uk", "Маріу\u0301поль", "Маріуполь"),
        ("en", "65th", "65"),
    ],
)
def test_two_ways_to_write_it_find_the_same(found, language, one, other):
    """Thousands parted or not, either apostrophe, any case, with and without stress marks."""
    results = found(language, one)
    assert results
    assert results == found(language, other)


@pytest.mark.chromium
@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("uk", "обміни", "обмінів"),
        ("uk", "полон", "полоні"),
        ("uk", "Оленівка", "Оленівці"),
        ("uk", "жінка", "жінок"),
        ("uk", "Азовсталь", "Азовсталі"),
        ("en", "exchange", "Exchanges"),
        ("en", "woman", "women"),
        ("en", "captive", "captivity"),
    ],
)
def test_two_forms_of_a_word_find_as_much(found, language, one, other):
    """What is found is the same; what has the word as it was typed may come before the rest."""
    assert found(language, one)
    number = found.page.locator(".fs-found").inner_text()
    assert found(language, other)
    assert found.page.locator(".fs-found").inner_text() == number


@pytest.mark.chromium
@pytest.mark.parametrize("language", ["en", "uk"])
def test_readers_find_what_they_ask_for(found, language):
    """Thirty questions in each language, written by looking at the pages and not at the search."""
    first = in_three = 0
    for question in QUESTIONS[language]:
        results = found.ask(language, question["ask"])[:3]
        hits = [
            any(
                result == wanted or ("#" not in wanted and result.partition("#")[0] == wanted)
                for wanted in question["finds"]
            )
            for result in results
        ]
        first, in_three = first + (hits[:1] == [True]), in_three + any(hits)
    assert (first, in_three) >= ENOUGH[language]
    assert in_three >= ENOUGH[language][1]


@pytest.fixture(scope="module")
def ranked(chromium, address):
    """A function that asks ranking.js: rows of an index and a question to addresses in order."""
    page = chromium.new_page()
    page.goto(f"{address}/search/")
    script = """async ([files, question, root]) => {
        const { Index, search } = await import(`${root}/assets/ranking.js`);
        const fetched = async (path) => JSON.parse(files[path]);
        return search(await new Index(fetched, "of the").open(), question);
    }"""

    def rank(question: str, *rows: list) -> list[str]:
        titles = {row[0].partition("#")[0]: "Page" for row in rows}
        files = parts(titles, [Row(*row) for row in rows], [["book", "books"]], ["of", "the"])
        texts = {path: content.decode() for path, content in files.items()}
        result = page.evaluate(script, [texts, question, address])
        rank.result = result
        return [row["address"] for row in result["found"]]

    yield rank
    page.close()


@pytest.mark.chromium
def test_parts_of_an_index_answer_as_the_whole_does(chromium, address):
    """Whatever their size: the same sections in the same order, as many, with the same remarks."""
    page = chromium.new_page()
    page.goto(f"{address}/search/")
    script = """async ([indices, questions, root]) => {
        const { Index, search } = await import(`${root}/assets/ranking.js`);
        return Promise.all(indices.map(async (files) => {
            const index = await new Index(async (path) => JSON.parse(files[path]), "a of").open();
            return Promise.all(questions.map(async (question) => {
                const { found, number, unknown, isPartly } = await search(index, question, 5, 1000);
                return [found.slice(0, 5).map((row) => row.address), number, unknown, isPartly];
            }));
        }));
    }"""
    questions = ["lamp", "lamps of a ship", "ship 3", "la", "shipped", "1,203", "zz lamp", "65th"]
    titles = {f"{n}/": ("Lamps", "Ships", "1,203 of them")[n % 3] for n in range(60)}
    rows = [
        Row(
            f"{n}/{'#a' * (n % 2)}",
            f"Ship {n % 7}",
            f"The {n + 60}th lamp" + " lamps" * (n % 5),
            n % 3,
        )
        for n in range(60)
    ]
    indices = [
        {path: content.decode() for path, content in files.items()}
        for files in (
            parts(titles, rows, [["lamp", "lamps"]], ["a", "of"], room) for room in (60, 10**6)
        )
    ]
    many, whole = page.evaluate(script, [indices, questions, address])
    page.close()
    assert len(indices[0]) > 30
    assert len(indices[1]) == 3
    assert many == whole
    assert [
        question for question, (_, number, _, _) in zip(questions, whole, strict=True) if not number
    ] == []


@pytest.mark.chromium
def test_figures_and_events_come_before_pages_before_sources(ranked):
    """Where all say as much, it is the kind that decides."""
    rows = [[f"{n}/", "", "books of the library", n] for n in (2, 1, 0)]
    assert ranked("books", *rows) == ["0/", "1/", "2/"]


@pytest.mark.chromium
def test_what_has_the_question_for_a_title_comes_first(ranked):
    """A page about it precedes figures whose titles say more, and these what only mentions it."""
    rows = [["a/#1", "", "books", 0], ["a/#2", "Books lost", "", 0], ["a/#3", "The books", "", 1]]
    assert ranked("books", *rows) == ["a/#3", "a/#2", "a/#1"]


@pytest.mark.chromium
def test_exact_words_come_before_other_forms(ranked):
    """Both are found, in this order."""
    rows = [["a/#1", "", "one book", 1], ["a/#2", "", "two books", 1]]
    assert ranked("books", *rows) == ["a/#2", "a/#1"]
    assert ranked("book", *rows) == ["a/#1", "a/#2"]


@pytest.mark.chromium
def test_words_that_stand_together_come_first(ranked):
    """As do the parts of a date."""
    rows = [
        ["a/#1", "", "24 books were sent and 9 of them lost in May", 0],
        ["a/#2", "", "on 24 May", 0],
    ]
    assert ranked("24 May", *rows) == ["a/#2", "a/#1"]


@pytest.mark.chromium
def test_a_word_that_stands_nowhere_is_named(found):
    """The rest of the question is answered; what is left out of it is said."""
    assert found("en", "exchange zzzz")
    assert "zzzz" in found.page.locator(".fs-found").inner_text()


@pytest.mark.chromium
def test_where_nothing_has_all_words_that_is_said(ranked):
    """The nearest is shown as what it is."""
    rows = [["a/#1", "", "books", 1], ["a/#2", "", "lamps", 1]]
    assert set(ranked("books lamps", *rows)) == {"a/#1", "a/#2"}
    assert ranked.result["isPartly"]
    ranked("books", *rows)
    assert not ranked.result["isPartly"]


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
def test_typing_fast_doubles_no_result(chromium, address):
    """Letters typed while the index is fetched ask once for it, and show what is asked last."""
    page = chromium.new_page()
    held, asked = [], []
    page.route("**/search.json", lambda each: held.append(each))  # noqa: PLW0108
    page.on("request", lambda sent: asked.append(sent) if "search.json" in sent.url else None)
    page.goto(f"{address}/search/")
    page.locator("form.fs-search input").press_sequentially("azovstal")
    for _ in range(200):  # a busy machine asks late
        if not held:
            page.wait_for_timeout(50)
    for each in held:
        each.continue_()
    page.locator(".fs-found:not(:empty)").wait_for()
    links = page.locator(".fs-results a").evaluate_all("all => all.map(each => each.href)")
    page.close()
    assert links
    assert len(links) == len(set(links))
    assert len(asked) == 1
