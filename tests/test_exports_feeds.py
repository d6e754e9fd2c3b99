"""Feeds and calendars, read as strictly as programs can."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit
from uuid import UUID
from xml.etree import ElementTree as ET

import feedparser
import icalendar
import pytest
from exported import ADDRESS, OTHER, exported, facts
from jsonschema import Draft202012Validator, FormatChecker

from factsheet import exports
from factsheet.model import Change, FactSheet, best_counts
from factsheet.wording import Wording

pytestmark = pytest.mark.long

ATOM = "{http://www.w3.org/2005/Atom}"
languages = pytest.mark.parametrize("language", ["en", "uk"])


def absolute(text: str) -> bool:
    return bool(urlsplit(text).scheme and urlsplit(text).netloc)


def stamped(text: str) -> bool:
    return datetime.fromisoformat(text).tzinfo is not None and "T" in text


# Atom


def read_atom(content: bytes) -> feedparser.FeedParserDict:
    """Return what a widely used reader of feeds makes of one; it must not have to repair it."""
    found = feedparser.parse(content)
    assert not found.bozo, found.get("bozo_exception")
    assert found.version == "atom10"
    return found


@languages
def test_atom_is_read(language):
    """A reader of feeds takes every change, newest first, in the feed's language."""
    found = read_atom(exported()[f"changes.{language}.atom"])
    changes = sorted(facts().changes, key=lambda each: each.date.order, reverse=True)
    assert [each.link.partition("#")[2] for each in found.entries] == [each.id for each in changes]
    texts = [(each.content[0].value, each.content[0].language) for each in found.entries]
    for (text, spoken), change in zip(texts, changes, strict=True):
        assert text.endswith(change.reason[language])
        assert spoken == language
    assert found.feed.updated == max(each.updated for each in found.entries)


def test_a_broken_feed_is_not_taken():
    """The reader used here says when a feed is not well-formed."""
    content = exported()["changes.en.atom"]
    assert feedparser.parse(content[: len(content) // 2]).bozo


@languages
def test_atom_has_what_its_standard_asks_for(language):
    """RFC 4287, 4.1.1 and 4.1.2: one id, title and date each, an author, a link to itself."""
    root = ET.fromstring(exported()[f"changes.{language}.atom"])  # noqa: S314 it is our own
    assert root.tag == f"{ATOM}feed"
    for each in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(each.findall(f"{ATOM}{name}")) == 1
        assert UUID(each.findtext(f"{ATOM}id")).urn == each.findtext(f"{ATOM}id")
        assert stamped(each.findtext(f"{ATOM}updated"))
        assert all(absolute(link.get("href")) for link in each.findall(f"{ATOM}link"))
        kinds = [link.get("rel") for link in each.findall(f"{ATOM}link")]
        assert kinds.count("alternate") == 1
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    own = root.find(f"{ATOM}link[@rel='self']").get("href")
    assert own == f"{ADDRESS}data/v1/changes.{language}.atom"
    ids = [each.findtext(f"{ATOM}id") for each in (root, *root.iter(f"{ATOM}entry"))]
    assert len(set(ids)) == len(ids)


def test_a_revision_shows_both_values():
    """An entry on a changed value names the value before and after; markup in it stays text."""
    change = Change.model_validate(
        {
            "id": "a-revision",
            "date": "2024-05-01",
            "kind": "revision",
            "before": "40",
            "after": "41",
            "reason": {"en": "One <b> & more.", "uk": "Ще <b>."},
        }
    )
    result = exports.files(FactSheet(facts(OTHER).sheet, changes=(change,)), ADDRESS)
    found = read_atom(result["data/v1/changes.en.atom"])
    assert found.entries[0].content[0].value == "40 → 41. One <b> & more."


# JSON Feed

TEXT = {"type": "string", "minLength": 1}
URL = {"type": "string", "format": "uri", "pattern": "^https?://"}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "description": TEXT,
        "home_page_url": URL,
        "feed_url": URL,
        "language": {"enum": ["en", "uk"]},
        "authors": {"items": {"properties": {"name": TEXT, "url": URL}, "minProperties": 1}},
        "items": {
            "type": "array",
            "items": {
                "required": ["id"],
                "anyOf": [{"required": ["content_text"]}, {"required": ["content_html"]}],
                "additionalProperties": False,
                "properties": {
                    "id": TEXT,
                    "url": URL,
                    "title": TEXT,
                    "content_text": TEXT,
                    "date_published": {
                        "type": "string",
                        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$",
                    },
                    "tags": {"type": "array", "items": TEXT},
                },
            },
        },
    },
}
"""What version 1.1 of the format asks for, as far as our feeds go."""


@languages
def test_json_feed_is_read(language):
    """The feed is as its specification says, and it equals the other."""
    content = exported()[f"changes.{language}.json"]
    checker = Draft202012Validator(JSON_FEED, format_checker=FormatChecker())
    assert [error.message for error in checker.iter_errors(json.loads(content))] == []
    items = json.loads(content)["items"]
    twin = read_atom(exported()[f"changes.{language}.atom"]).entries
    for name, other in (("id", "id"), ("title", "title"), ("date_published", "updated")):
        assert [each[name] for each in items] == [each[other] for each in twin]
    assert [each["content_text"] for each in items] == [each.content[0].value for each in twin]


# Calendar


def calendar(language: str, name: str = "timeline") -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(exported()[f"{name}.{language}.ics"].decode())


def key_of(event: icalendar.Event) -> str:
    """Return the id of the record that an event of a calendar is about."""
    return urlsplit(event["URL"]).path.rstrip("/").rpartition("/")[2]


@languages
def test_the_calendar_is_read_without_a_complaint(language):
    """The library icalendar reads every event without an error; every line is short."""
    read = calendar(language)
    events = read.walk("VEVENT")
    assert [each.errors for each in (read, *events) if each.errors] == []
    assert len(events) == len(facts().events)
    content = exported()[f"timeline.{language}.ics"]
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert not re.search(rb"(?<!\r)\n", content)
    assert read.to_ical() == content


@languages
def test_a_calendar_gives_one_number_of_each_kind_with_who_said_it(language):
    """Of rival counts the best ranked one stands there; one of another speaker names them."""
    described = {
        key_of(each): str(each["DESCRIPTION"]).splitlines()
        for each in calendar(language).walk("VEVENT")
    }
    wording = Wording(language)
    for event in facts().events:
        lines = described[event.id][not event.date.is_day :]
        counts = best_counts(event)
        for line, count in zip(lines, counts, strict=False):
            name = facts().vocabulary["counts", count.count].name[language]
            speaker = facts().records[count.said_by[0]].name[language]
            own = "" if count.said_by == event.said_by else f" ({speaker}"
            assert line.startswith(f"{name}: {wording.quantity(count.value)}{own}")
        assert lines[len(counts)].startswith(wording.word("claimed_by"))


@languages
def test_events_are_whole_days_with_lasting_names(language):
    """Each event covers every day that its date can mean and is named after its id."""
    records = facts().records
    for each in calendar(language).walk("VEVENT"):
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "URL"} <= each.keys()
        key = key_of(each)
        assert UUID(each["UID"]).version == 5
        start, end = each.decoded("DTSTART"), each.decoded("DTEND")
        assert type(start) is type(end) is date
        assert (start, end - timedelta(days=1)) == (
            records[key].date.earliest,
            records[key].date.latest,
        )
        assert each["SUMMARY"] == records[key].title[language]
        assert each.decoded("DTSTAMP") < datetime(2027, 1, 1, tzinfo=UTC)
    assert len({each["UID"] for each in calendar(language).walk("VEVENT")}) == len(facts().events)
