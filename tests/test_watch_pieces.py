"""What the watch is made of: forms of feeds and pages, words, the gate, stubs and their trial."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet import TODAY, library

from factsheet.checks import watch
from factsheet.checks.watch import feeds, links
from factsheet.checks.watch.gate import Gate, are_there
from factsheet.checks.watch.headline import only_number
from factsheet.checks.watch.items import clean, line
from factsheet.checks.watch.memory import Memory, Waiting
from factsheet.checks.watch.raw import Raw
from factsheet.checks.watch.silence import silence, unread
from factsheet.checks.watch.stub import Stub, stub
from factsheet.checks.watch.trial import trial
from factsheet.model import SourceKind, Watched

ENTRY = {
    "id": "bulletin",
    "url": "https://example.org/feed",
    "kind": "feed",
    "publisher": "Bulletin",
    "language": "en",
    "publication": "official",
    "said_by": ["lending-desk"],
    "event": "delivery",
}


def watched(**more) -> Watched:
    """Return an entry of `watch:`."""
    return Watched.model_validate(ENTRY | more)


def watching(*entries: Watched, **more):
    """Return the small sheet with such entries."""
    facts = library()
    return replace(facts, sheet=facts.sheet.model_copy(update={"watch": entries, **more}))


PAGE = """<!doctype html><base href="/desk/"><p><a href="news/1"><img src=x></a>
<a href="news/1#top">A <b>first</b> delivery<script>never</script></a>
<a href=" /desk/news/2021/05/09/two ">Second&nbsp;delivery</a><a href="about">About</a>
<a href="news/3"><time datetime="2021-05-03">3 May</time> Third</a><a href="http://[bad">bad</a>"""


def test_a_page_lists_what_it_links_to():
    """Each address once with its longest text; the day from the link or from its address."""
    place = watched(
        kind="page", url="https://example.org/", links="https://example.org/desk/news/*"
    )
    found = watch.items(PAGE.encode(), place, "UTC")
    assert [(each.address, each.title, each.day) for each in found] == [
        ("https://example.org/desk/news/1", "A first delivery", None),
        ("https://example.org/desk/news/2021/05/09/two", "Second delivery", date(2021, 5, 9)),
        ("https://example.org/desk/news/3", "3 May Third", date(2021, 5, 3)),
    ]


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><rss><item><title>&a;</title></item></rss>'


@pytest.mark.parametrize(("read", "why"), [
    pytest.param(b"", "it is no feed", id="empty"),
    pytest.param(b"<html><body>Sorry</body></html>", "it is no feed", id="page"),
    pytest.param(b"<rss><item>", "it is no feed", id="cut-off"),
    pytest.param(b"{", "it is no feed", id="bad-json"),
    pytest.param(b'{"items": 7}', "it is no feed", id="no-list"),
    pytest.param(BOMB, "it declares a document type", id="entities"),
    pytest.param(BOMB.decode().encode("utf-16"), "it declares a document type", id="utf-16"),
    pytest.param(b'<?xml version="1.0" encoding="x-y"?><rss/>', "it is no feed", id="letters"),
])  # fmt: skip
def test_what_is_no_feed_is_said(read, why):
    with pytest.raises(watch.Unread, match=why):
        watch.items(read, watched(), "UTC")


def test_a_page_without_such_links_has_changed():
    with pytest.raises(watch.Unread, match="no link that `links:` describes"):
        watch.items(PAGE.encode(), watched(kind="page", links="https://other.example/*"), "UTC")


@pytest.mark.parametrize("bad", ["javascript:alert(1)", "", "https://", "ftp://example.org/x",
                                 "https://exa mple.org/", 'https://example.org/">'])  # fmt: skip
def test_an_item_without_an_address_on_the_web_is_left_out(bad):
    feed = {"items": [{"url": bad, "title": "A delivery"}]}
    assert watch.items(json.dumps(feed).encode(), watched(), "UTC") == []


def test_an_address_loses_what_counts_visitors_alone():
    assert clean("https://example.org/a?id=1&utm_source=x&b=2&utm_medium=y#top") == (
        "https://example.org/a?id=1&b=2"
    )


@pytest.mark.parametrize(("title", "value"), [
    ("Повернулося 307 книжок", "307"),
    ("1,279 books came back", "1279"),
    ("Повернулося 1 279 книжок", "1279"),
    ("About 300 books came back", ""),
    ("Понад 300 книжок повернулося", ""),
    ("Books come back on 29 May", ""),
    ("Books of 2021", ""),
    ("300 of 500 books", ""),
    ("50% of the books", ""),
    ("307-й день", ""),
    ("~300 books", ""),
    ("300 or so", ""),
    ("12.5 books", ""),
    ("Books come back", ""),
])  # fmt: skip
def test_a_headline_gives_a_value_only_where_it_is_plain(title, value):
    """A bounded, divided or doubtful number is read by a person."""
    assert only_number(title, library(), "books-returned") == value


ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry>
<title type="html">One &amp;amp; two</title><link rel="enclosure" href="https://example.org/a.mp3"/>
<link href="/b"/><id>urn:1</id><updated>2021-05-02</updated></entry></feed>"""
RSS1 = """<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>One</title>
<link>https://example.org/b</link><dc:date>2021-05-01T23:30:00Z</dc:date></item></rdf:RDF>"""
RSS2 = """<rss><channel><item><title>One</title><guid>https://example.org/b</guid>
<pubDate>Sat, 01 May 2021 23:30:00 GMT</pubDate></item></channel></rss>"""


@pytest.mark.parametrize(("text", "title", "day"), [
    pytest.param(ATOM, "One & two", date(2021, 5, 2), id="atom"),
    pytest.param(RSS1, "One", date(2021, 5, 2), id="rss-1"),
    pytest.param(RSS2, "One", date(2021, 5, 2), id="rss-2-by-its-guid"),
])  # fmt: skip
def test_every_form_of_feed_gives_the_same(text, title, day):
    """The address, the headline on one line, the day in the time zone of the sheet."""
    (found,) = watch.items(text.encode(), watched(), "Europe/Kyiv")
    assert (found.address, found.title, found.day) == ("https://example.org/b", title, day)


def test_a_feed_is_read_as_it_is_written():
    (found,) = feeds.entries(RSS2.encode())
    name = "https://example.org/b"
    assert found == Raw(name, "One", "Sat, 01 May 2021 23:30:00 GMT", "", name)


def test_a_page_is_read_in_the_letters_that_it_declares():
    page = "<meta charset='windows-1251'><a href='/x/1'>Доставка</a>".encode("cp1251")
    (found,) = links.linked(page, "https://example.org/", "https://example.org/x/*")
    assert found == Raw("https://example.org/x/1", "Доставка")
    assert links.decoded(b"<meta charset=no-such>a") == "<meta charset=no-such>a"


@given(st.binary(max_size=300))
def test_no_bytes_are_too_much(read):
    """Whatever an address gives is a list of items, or is said to be none."""
    for kind in ("feed", "page"):
        with suppress(watch.Unread):
            assert isinstance(watch.items(read, watched(kind=kind), "UTC"), list)


@given(st.text(max_size=60))
def test_a_headline_is_one_line_that_shows(text):
    """Nothing in it ends a line, a code span or a comment, or is hidden."""
    said = line(f"a {text} b")
    assert said.isprintable()
    assert "`" not in said
    assert "  " not in said


@pytest.mark.parametrize(("text", "wanted"), [
    ("A delivery of books", True),
    ("Deliveries of BOOKS", True),
    ("Доставка книжок", True),
    ("A delivery", False),
    ("undelivered books", False),
])  # fmt: skip
def test_of_each_line_one_word_must_occur(text, wanted):
    """In whatever language; a star stands for any ending, and no word for the middle of one."""
    lines = ({"en": "deliver* trip", "uk": "достав*"}, {"en": "book*", "uk": "книж*"})
    assert are_there(lines, text) is wanted
    assert are_there((), text)


@pytest.mark.parametrize(("text", "kind", "held"), [
    ("Petro Vyhadanyi is back", SourceKind.OFFICIAL, True),
    ("https://example.org/petro-vyhadanyi-is-back", SourceKind.OFFICIAL, True),
    ("Two readers are back", SourceKind.OFFICIAL, True),
    ("Write to a@example.org", SourceKind.OFFICIAL, True),
    ("https://t.me/library/7", SourceKind.NEWSPAPER, True),
    ("https://t.me/library/7", SourceKind.OFFICIAL, False),
    ("Ada Example speaks in North Hall", SourceKind.OFFICIAL, False),
    ("Many books are back", SourceKind.OFFICIAL, False),
])  # fmt: skip
def test_the_gate_reads_headlines_as_the_rules_read_texts(text, kind, held):
    """Names, small numbers of people, contacts, accounts; an official body's own post may pass."""
    assert Gate(library()).holds(("", text), kind) is held


def test_a_sheet_that_protects_nobody_holds_nothing_back():
    facts = library()
    none = facts.sheet.model_copy(update={"harm": type(facts.sheet.harm)("none")})
    assert not Gate(replace(facts, sheet=none)).holds(
        ("Petro Vyhadanyi, one of two readers",), SourceKind.OFFICIAL
    )


def waiting(**more) -> Waiting:
    """Return an item that waits."""
    said = {"watch": "bulletin", "address": "https://example.org/9", "title": 'A "late" delivery',
            "day": "2021-05-20", "found": "2021-05-21", "marks": ["a"]}  # fmt: skip
    return Waiting(**(said | more))


@pytest.mark.parametrize(("entry", "item"), [
    pytest.param({}, {}, id="day"),
    pytest.param({}, {"day": ""}, id="no-day"),
    pytest.param({"language": "pl"}, {}, id="other-language"),
    pytest.param({"publication": "aggregator"}, {}, id="aggregator"),
    pytest.param({"said_by": ["readers-club"]}, {"title": "# - {a: b} 'x' \\"}, id="marks"),
])  # fmt: skip
def test_a_stub_would_pass_the_check(entry, item):
    """Whatever the entry and the item are like, but for texts that wait for a translation."""
    facts = watching(watched(**entry))
    made = stub(waiting(**item), facts.sheet.watch[0], facts, set())
    assert trial(facts, [made]) == {"": [], made.id: []}


def test_a_publication_that_speaks_for_itself_says_so():
    facts = watching(watched(said_by=["readers-club"]), publishing_kinds=("reader",))
    made = stub(waiting(), facts.sheet.watch[0], facts, set())
    assert "  own_words: yes\n" in made.record
    assert trial(facts, [made])[made.id] == []


def test_the_trial_tells_what_the_rules_would_say():
    """Also of what cannot be read, and of letters that pass for others."""
    facts = watching(watched())
    made = stub(waiting(), facts.sheet.watch[0], facts, set())
    late = replace(made, record=made.record.replace("date: 2021-05-20", "date: 2022-05-20"))
    assert any("is in the future" in said for said in trial(facts, [late])[made.id])
    spoilt = replace(made, record=made.record.replace("date:", "dates:"))
    assert trial(facts, [spoilt])[made.id][0].startswith("it cannot be read")
    mixed = replace(made, source=made.source.replace("late", "l\u0430te"))
    assert len(trial(facts, [mixed])[made.id]) == 1
    assert isinstance(made, Stub)


@given(st.integers(0, 400), st.integers(1, 400))
def test_silence_is_told_from_its_term_on(days, term):
    """Not a day before; the sentence counts the days."""
    facts = replace(watching(silent_after=term), today=date(2021, 5, 1) + timedelta(days))
    said = silence(facts, watch.Look(Memory(), (), ()))
    assert said == (f"Nothing was added to the sheet for {days} days." if days >= term else "")


def test_a_place_that_fails_for_a_day_wakes_nobody():
    one = watched()
    for days, lines in ((0, 0), (2, 0), (3, 1)):
        memory = Memory(unread={"bulletin": (TODAY - timedelta(days)).isoformat()})
        facts = replace(watching(one), today=TODAY)
        found = watch.Look(memory, (), ((one, "it answers 500"),))
        assert len(unread(facts, found)) == lines
