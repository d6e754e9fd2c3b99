"""Passages from the data to the reader: read, guarded, shown with a link to the words, exported."""

import json
import re
from datetime import date
from html import unescape

import pytest
import sheet
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from factsheet import exports, views
from factsheet.changes import SHAPES, between
from factsheet.derive import quoted, unread, value_at, with_passage
from factsheet.model import Figure
from factsheet.model.cite import Cite
from factsheet.problems import BadValueError
from factsheet.site.pdf import document

WORDS = "40 books, & 5-6 more"
CITED = {
    "in": "figures.yml",
    "replace": "[bulletin-2021-03-02 @ paragraph 2]",
    "with": f"['bulletin-2021-03-02 @ paragraph 2 \"{WORDS}\"']",
}
COPIED = {
    "in": "sources.yml",
    "replace": "  accessed: 2021-05-01\n  kind: official\n",
    "with": "  accessed: 2021-05-01\n  archived: https://copy.example/1\n  kind: official\n",
}


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    """The library's sheet with one passage, and a copy of its page."""
    folder = sheet.write(tmp_path_factory.mktemp("quoted"), [CITED, COPIED])
    return sheet.load(folder, sheet.TODAY)


# The record


@given(st.text(min_size=1).map(lambda text: " ".join(text.split())).filter(bool))
def test_a_passage_is_kept_as_it_is_written(words):
    """In any of the quotes of three languages, with quotes inside; the place stays what it was."""
    for begin, end in ('""', "“”", "«»"):
        cite = Cite.parse(f"a @ excerpt {begin}{words}{end}")
        assert (cite.source, cite.place, cite.passage) == ("a", "excerpt", words)
        assert str(cite) == "a @ excerpt"


@pytest.mark.parametrize("text", ["a @ lead x", "a @ lead 'x'", 'a @ lead "x', 'a @ lead ""'])
def test_words_without_quotes_around_them_are_refused(text):
    with pytest.raises(BadValueError, match='without quotation marks; write `@ excerpt "its'):
        Cite.parse(text)


def test_the_gate_of_harm_reads_a_passage(tmp_path):
    """A name that may not stand in a text may not stand in quoted words either, told once."""
    named = {**CITED, "with": "['bulletin-2021-03-02 @ paragraph 2 \"said Vyhadanyi Person\"']"}
    found = sheet.problems(sheet.write(tmp_path, [named]))
    assert [problem.rule for problem in found] == ["names-are-public"]
    assert found[0].line == 35


def test_words_of_an_event_are_about_the_counts_whose_number_they_hold(tmp_path):
    edit = {
        "in": "events.yml",
        "replace": "- {count: helpers, value: 7}\n  said_by: [lending-desk]\n"
        "  sources: [gazette-2021-03-09 @ excerpt]",
        "with": "- {count: helpers, value: 7}\n  said_by: [lending-desk]\n"
        "  sources: ['gazette-2021-03-09 @ excerpt \"60 books\"']",
    }
    found = sheet.load(sheet.write(tmp_path, [edit]), sheet.TODAY)
    assert quoted(found.values["delivery-2021-03/returned"])
    assert not quoted(found.values["delivery-2021-03/helpers"])
    assert with_passage(found) == 1


# The reader


def test_a_note_shows_the_words_and_leads_to_them_and_to_the_copy(facts):
    html = unescape(sheet.record_page(facts, "books-lent", "en"))
    words = "https://example.org/bulletin/1#:~:text=40%20books%2C%20%26%205%2D6%20more"
    assert f'href="{words}"' in html
    assert '<q class="fs-passage" lang="en">40 books, & 5-6 more</q>' in html
    assert 'href="https://copy.example/1#:~:text=40%20books' in html


@given(st.text(), st.sampled_from(["https://a.b/c", "https://a.b/c?d=e", "https://a.b/c#d"]))
def test_the_way_to_the_words_can_be_taken_back(words, address):
    """A fragment that the address has is kept; nothing in the words ends the directive."""
    found = views.address_of(address, words)
    assert views.page_at(found) == address
    ends = found.partition(":~:text=")[2].split(",")
    assert len(ends) <= 2
    assert not set("".join(ends)) & set("-& #\"'<>")


def test_many_words_are_found_by_their_ends():
    found = views.address_of("https://a.b/c", "one two three, four five six seven")
    assert found == "https://a.b/c#:~:text=one%20two%20three%2C,six%20seven"


@pytest.mark.parametrize("before", ["#results", ""])
def test_an_address_that_leads_to_words_already_leads_to_one_place(before):
    """An element's name stays, other words give way, and without a passage every letter stays."""
    address = f"https://a.b/c{before or '#'}:~:text=12%2C4%20%25,of%20households"
    assert views.address_of(address, "") == address
    assert (
        views.address_of(address, "40 books") == f"https://a.b/c{before or '#'}:~:text=40%20books"
    )


def test_a_page_is_one_source_on_paper_whatever_words_are_quoted(facts):
    """Two passages of a page have one mark, and the page stands in the list of sources."""
    cite = '<a class="fs-cite" href="https://example.org/bulletin/1{}">Bulletin</a>'
    html = cite.format("#:~:text=40") + cite.format("")
    paper = document(facts, html, "en", "https://example.org/")
    assert paper.count("S1]") >= 2
    assert "S2]" not in paper
    assert "Books come back" in paper


# Whoever takes it away, and whoever edits


def test_exports_give_passages_beside_what_they_gave_before(facts):
    files = exports.files(facts, "https://example.org/sheet/")
    whole = json.loads(files[f"{exports.PREFIX}factsheet.json"])
    first = whole["figures"][1]["observations"][0]
    assert first["sources"] == ["bulletin-2021-03-02 @ paragraph 2"]
    assert whole["passages"] == [{
        "address": "books-lent/desk-2021-02", "position": 1, "language": "en",
        "source": "bulletin-2021-03-02", "passage": WORDS,
    }]  # fmt: skip
    assert f'"{WORDS}"' in files[f"{exports.PREFIX}citations.csv"].decode()


@pytest.mark.parametrize("target", [True, False])
def test_a_new_value_without_a_passage_is_told_where_the_sheet_wants_them(tmp_path, target):
    wanted = {"in": "factsheet.yml", "add": "evidence: {target: 60%}\n"}
    base = sheet.write(tmp_path / "base", [wanted] if target else [])
    new = {
        "in": "figures.yml",
        "replace": "  - id: club-2021-02\n",
        "with": "  - id: club-2021-01\n    value: 190 to 250\n    as_of: 2021-02\n"
        "    said_by: [readers-club]\n    said_on: 2021-03-09\n"
        "    sources: [gazette-2021-03-09 @ excerpt]\n    verified: 2021-05-01\n"
        "  - id: club-2021-02\n",
    }
    head = sheet.write(tmp_path / "head", [*([wanted] if target else []), new])
    told = SHAPES["text"](between(str(base), str(head), sheet.TODAY))
    assert ("value without the words of its source: `190 to 250`" in told) == target


CALL = re.compile(r"\{\{\s*(\w+)\(([^)]*)\)")


def _shown(facts, page):
    """The addresses of the stated values that a page shows, draws or tests claims by."""
    for name, said in CALL.findall((ROOT / "docs" / "en" / f"{page}.md").read_text("utf-8")):
        named = re.findall('"([^"]+)"', said)
        if name == "claims":
            tests = [facts.records[key].test for key in named]
            named = [each for test in tests for each in (*test.of, test.equals) if each]
        if name in {"claims", "figure", "tile", "proportion", "history"}:
            for address in named:
                is_whole = name == "history" or (name == "claims" and "garrison" in address)
                yield from _behind(facts, address, is_whole)
        yield from _counted(facts, name, named)


def _counted(facts, name, named):
    """The counts of the events that a picture draws, or that stand in a list."""
    exchanges = [event for event in facts.events if event.kind == "exchange"]
    events = {
        "parts": [
            event for event in facts.events if named and named[0] in (event.id, event.part_of)
        ],
        "accumulation": exchanges,
        "latest": exchanges[-1:],
    }.get(name, [])
    for event in events:
        for count in event.counts:
            if name != "accumulation" or count.count == "azovstal":
                yield f"{event.id}/{count.id}"


def _behind(facts, address, is_whole):
    """The stated values of an address: of a figure the current one, or all; or what it is from."""
    record = facts.records.get(address)
    if not isinstance(record, Figure):
        yield from [address] if address in facts.values else []
    elif record.derived:
        for each in record.derived.of:
            yield from _behind(facts, each, is_whole=False)
    elif is_whole:
        yield from (f"{address}/{observation.id}" for observation in record.observations)
    else:
        stated = value_at(facts, address).stated
        yield from (a for a, value in facts.values.items() if any(value is s for s in stated))


@pytest.mark.long
def test_every_value_on_the_front_pages_is_quoted_or_says_why_not():
    """Those of At a glance, Azovstal and the thousand: shown, drawn, or tested."""
    facts = sheet.load(ROOT / "data", date(2026, 11, 27))
    told = {*unread(facts)}
    shown = {
        address for page in ("index", "azovstal", "thousand") for address in _shown(facts, page)
    }
    assert len(shown) > 70
    assert [address for address in sorted(shown - told) if not quoted(facts.values[address])] == []
