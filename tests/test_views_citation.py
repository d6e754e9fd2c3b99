"""Citations: each names its value for good, and programs that keep citations read them."""

import json
from dataclasses import replace

import pytest
from citing import CSL, flat, of_bibtex, of_latex, of_ris, of_wiki
from exported import ADDRESS
from hypothesis import given
from hypothesis import strategies as st
from sheet import library

from factsheet.derive import value_at
from factsheet.views import citation, counted, formats, stated_address, value_page
from factsheet.views.citation_formats import bibtex, csl, ris, wikipedia
from factsheet.wording import Wording

FACTS = library()
BASE = citation(FACTS, Wording("en"), value_at(FACTS, "books-returned"), ADDRESS)
SIGNS = st.text(st.sampled_from("aЇ1 .\\{}[]|&%$#_^~'\"<>=@,-\r\n\t\u00a0\u2028"), min_size=1)
cited = st.builds(lambda *texts: replace(BASE, author=texts[0], sheet=texts[1], counted=texts[2]),
                  SIGNS, SIGNS, SIGNS)  # fmt: skip


@given(cited)
def test_bibtex_keeps_every_sign(one):
    kind, key, fields = of_bibtex(bibtex(one))
    assert kind == "misc"
    assert key == "books-returned.desk-2021-03-08"
    for name, text in (("author", one.author), ("title", one.title)):
        assert fields[name][:2] + fields[name][-2:] == " {} "
        assert flat(of_latex(fields[name][2:-2])) == flat(text)
    assert fields["url"] == one.address


@given(cited)
def test_ris_has_a_tag_a_line(one):
    tags = of_ris(ris(one))
    assert tags["TY"] == ["ELEC"]
    assert flat(tags["TI"][0]) == flat(one.title)
    assert (flat(tags["AU"][0]), tags["UR"]) == (flat(one.author), [one.address])


@given(cited)
def test_csl_is_as_its_schema_wants_it(one):
    items = json.loads(csl(one))
    assert [error.message for error in CSL.iter_errors(items)] == []
    assert (items[0]["title"], items[0]["URL"]) == (one.title, one.address)


def test_the_schema_of_csl_refuses_what_is_none():
    assert list(CSL.iter_errors([{"id": "a", "type": "number"}]))


@given(cited)
def test_no_text_breaks_out_of_the_template_of_wikipedia(one):
    _, named = of_wiki(wikipedia(one))
    wanted = {"title", "website", "date", "url", "language"}
    assert named.keys() - {"author"} == wanted
    assert named["url"] == one.address


def test_a_sign_that_ends_a_field_stands_in_no_address():
    bad = replace(BASE, address="https://example.org/{a}|b c/")
    assert "url = {https://example.org/%7Ba%7D|b%20c/}" in bibtex(bad)
    assert "|url=https://example.org/%7Ba%7D%7Cb%20c/ " in wikipedia(bad)


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_citation_names_author_title_both_days_and_address(language):
    """In one line, in the language of the page; every format bears the same address."""
    words, front = Wording(language), ADDRESS if language == "en" else f"{ADDRESS}uk/"
    for address in FACTS.values:
        found = value_at(FACTS, address)
        one = citation(FACTS, words, found, front)
        parts = (FACTS.sheet.title[language], counted(FACTS, stated_address(found), language),
                 one.shown, words.when(found.as_of), one.checked_on, one.address)  # fmt: skip
        places = [one.line.index(part) for part in parts]
        assert places == sorted(places)
        assert one.address == front + value_page(stated_address(found))
        assert all(one.address in written for _, written in formats(one))


def test_an_author_is_named_where_there_is_one():
    """A sheet whose publisher is not named is cited by its title, once."""
    sheet = FACTS.sheet.changed(publisher={"en": "The desk", "uk": "Відділ"})
    named = citation(replace(FACTS, sheet=sheet), Wording("en"), value_at(FACTS, "books-lent"), "")
    assert named.line.startswith("The desk. ")
    assert "|author=The desk " in wikipedia(named)
    assert "author" not in of_wiki(wikipedia(BASE))[1]
    assert BASE.line.count(BASE.sheet) == 1


def test_a_computed_value_is_cited_by_its_figure():
    """Nobody stated it, so no page goes on saying it."""
    one = citation(FACTS, Wording("en"), value_at(FACTS, "books-share"), ADDRESS)
    assert stated_address(value_at(FACTS, "books-share")) == ""
    assert one.address == f"{ADDRESS}number/books-share/"
    assert one.said == Wording("en").word("our_arithmetic")


def test_a_current_value_is_cited_by_the_one_that_it_is():
    """A figure and a count lead to the value that is shown for them."""
    assert stated_address(value_at(FACTS, "books-lent")) in FACTS.values
    assert stated_address(value_at(FACTS, "delivery-2021-03/returned")) in FACTS.values
