"""A page's text by address: what is said where, as it is read, and nothing twice."""

import pytest

from factsheet.site.sections import Section, sections


def texts(html: str) -> dict[str, str]:
    """The texts of a page by address."""
    return {each.key: each.text for each in sections(html)}


def test_a_number_stays_one_word():
    """The space within a number is kept, that between words is not."""
    assert texts("<p>1\u00a0279 \n people</p>") == {"": "1\u00a0279 people"}


def test_a_stray_end_tag_silences_nothing():
    """What follows an end without a beginning is found all the same."""
    html = "<p>one</nav></sup> two <sup>not</sup> three</p>"
    assert texts(html) == {"": "one two three"}


def test_text_behind_a_list_is_found_above_it():
    """What follows the last item, or a section within it, is no part of either."""
    html = """<h2 id="all">Heading</h2><ul><li id="one">First</li><li id="two">Second
        <div id="deep"><li>third</li></div> fourth</li></ul><p>Behind</p>"""
    assert texts(html) == {"all": "Behind", "one": "First", "two": "Second fourth", "deep": "third"}


def test_a_section_ends_where_the_next_one_begins():
    """A heading, a block and an explained word each have their own text."""
    html = """<h1>Page</h1><p>Opening</p><h2 id="a">A</h2><p>One</p><section id="b"><h2>B</h2>
        <p>Two</p></section><p>Three</p><dl><dt id="c">C</dt><dd>Four</dd></dl><p>Five</p>
        <h3 id="d">D</h3><p>Six</p>"""
    assert list(sections(html)) == [
        Section("", "Page", "Opening"),
        Section("a", "A", "One Three Five"),
        Section("b", "B", "Two"),
        Section("c", "C", "Four"),
        Section("d", "D", "Six"),
    ]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>about <b>2,500</b>, or <data>half</data>.</p>", "about 2,500, or half."),
        ("<p>He said<sup><a>[1]</a></sup>: no<sup>2</sup>.</p>", "He said: no."),
        ('<p>27 <span class="fs-own">(A; <a class="fs-cite">B</a>)</span>. Ours</p>', "27. Ours"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("<ul><li>One</li><li>Two<br>Three</li></ul>", "One Two Three"),
    ],
)
def test_punctuation_stands_as_it_is_read(html, text):
    """Elements within a line leave no blank, blocks do, and what is left out leaves none."""
    assert texts(html) == {"": text}


@pytest.mark.parametrize(
    "aside",
    [
        '<p>Reported by: <a class="fs-cite">Paper</a>, 2 May</p>',
        '<p class="fs-trace">1 source</p>',
        '<details class="fs-table"><summary>Table</summary><p>1</p></details>',
        '<div class="footnote"><ol><li id="fn:a">Note</li></ol></div>',
        "<svg><title>Picture</title></svg>",
        '<a class="headerlink">#</a>',
    ],
)
def test_what_is_said_elsewhere_is_left_out(aside):
    """Reports, tables of pictures, notes: each has its own place among the results."""
    assert texts(f"<p>Before</p>{aside}<p>behind</p>") == {"": "Before behind"}


def test_the_titles_of_an_event_are_its_heading():
    """Its day and its name, one beside the other."""
    html = """<li id="e"><p class="fs-event-head"><time>2 May</time> <span>Fair</span></p>
        <p class="fs-event-title"><a>A fair opens</a></p><p>Rain.</p></li>"""
    assert list(sections(html)) == [Section("e", "2 May Fair · A fair opens", "Rain.")]


def test_the_id_of_a_value_or_a_note_is_no_address_of_its_own():
    """They belong to the record around them."""
    assert texts('<li id="a">A <ul><li id="a.b">B</li></ul></li>') == {"a": "A B"}
