"""A sheet about centuries: it checks, draws and exports as one about this year does."""

import json

import pytest
from sheet import TODAY, library, write

from factsheet import exports
from factsheet.checks.loader import load
from factsheet.render import Renderer

EVENT = """
- id: {id}
  date: {date}
{more}  kind: talk
  title: {{en: "{id} is told", uk: "{id} розказано"}}
  said_by: [ada-example]
  said_on: 2021-03-09
  sources: [gazette-2021-03-09 @ excerpt]
  verified: 2021-05-01
"""
EVENTS = {
    "old-roof": ("-0043-03-15", ""),
    "old-walls": ("-00XX", ""),
    "old-door": ("../1311", ""),
    "old-shelf": ("1889/..", ""),
    "old-fire": ("1311/1415", "  date_span: uncertainty\n"),
    "old-works": ("1502/1640", "  date_span: duration\n"),
    "old-spring": ("1820-21", ""),
    "old-decade": ("193X?", ""),
    "old-ice": ("Y-12000", ""),
}
TARGET = """
  - id: plan-2030
    value: 400
    as_of: 2030
    basis: target
    said_by: [lending-desk]
    said_on: 2021-03-01
    sources: [bulletin-2021-03-02 @ paragraph 2]
    verified: 2021-05-01
  - id: club-2021-02
"""


pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def centuries(tmp_path_factory):
    """The small sheet with events of thirteen millennia, and a target."""
    folder = tmp_path_factory.mktemp("centuries") / "data"
    added = "".join(EVENT.format(id=key, date=d, more=m) for key, (d, m) in EVENTS.items())
    first = "- id: delivery-2021-03-01\n"
    edits = [
        {"in": "events.yml", "replace": first, "with": added.lstrip("\n") + first},
        {"in": "figures.yml", "replace": "\n  - id: club-2021-02\n", "with": TARGET},
    ]
    return load(write(folder, edits), TODAY)


@pytest.fixture(scope="module")
def files(centuries):
    return exports.files(centuries, "https://example.org/sheet/")


def test_pictures_tell_the_spans_apart(centuries):
    """What lasted is filled, what was on an unknown day is hollow, an open end has a tip."""
    for language, hollow in (("en", "A hollow mark"), ("uk", "Порожня позначка")):
        shown = Renderer(centuries, language).timeline()
        assert shown.count('class="fs-hollow"') == 2  # in two widths
        assert shown.count('class="fs-opens"') == 4
        assert hollow in shown
    assert "44 BC" in Renderer(centuries, "en").timeline()
    assert "44 р. до н. е." in Renderer(centuries, "uk").timeline()
    assert "fs-hollow" not in Renderer(library(), "en").timeline()


def test_a_target_is_marked_and_is_not_the_value(centuries):
    """The current value stays what was observed; the target stands in the history, marked."""
    shown = Renderer(centuries, "en")
    assert "400" not in shown.figure("books-lent")
    history = shown.history("books-lent")
    assert "fs-ahead" in history
    assert "(target)" in history
    assert "nobody has observed it" in history


def test_tables_keep_what_is_written(files):
    """The date stands as it was written; its days are empty where readers of tables have none.

    One that begins with a minus bears the mark by which no table program computes it.
    """
    rows = [
        line.split(",")
        for line in files["data/v1/events.csv"].decode().splitlines()
        if line.startswith("old-")
    ]
    head = files["data/v1/events.csv"].decode().splitlines()[0].lstrip("\ufeff").split(",")
    at = [head.index(name) for name in ("date", "date_from", "date_to", "date_span")]
    assert {row[0]: [row[n] for n in at] for row in rows} == {
        "old-roof": ["'-0043-03-15", "", "", ""],
        "old-walls": ["'-00XX", "", "", ""],
        "old-door": ["../1311", "", "1311-12-31", ""],
        "old-shelf": ["1889/..", "1889-01-01", "", ""],
        "old-fire": ["1311/1415", "1311-01-01", "1415-12-31", "uncertainty"],
        "old-works": ["1502/1640", "1502-01-01", "1640-12-31", "duration"],
        "old-spring": ["1820-21", "1820-03-01", "1820-05-31", ""],
        "old-decade": ["193X?", "1930-01-01", "1939-12-31", ""],
        "old-ice": ["Y-12000", "", "", ""],
    }


def test_calendars_and_feeds_say_what_they_leave_out(files):
    """A calendar has no day before the year 1 and says so; a feed of news leaves it out."""
    calendar = files["data/v1/timeline.en.ics"].decode().replace("\r\n ", "")
    assert "old-fire is told" in calendar
    assert "old-roof is told" not in calendar
    assert "Dates before the year 1 or after 9999 are left out" in calendar
    feed = json.loads(files["data/v1/events/talk.en.json"])
    told = " ".join(item["title"] for item in feed["items"])
    assert "old-fire is told" in told
    assert "old-roof is told" not in told


def test_what_is_listed_by_month_leaves_out_what_has_none(centuries):
    """Months are those of the years 1 to 9999; lists of events hold all of them."""
    shown = Renderer(centuries, "uk")
    assert "I століття до н. е." in shown.timeline()
    assert "old-roof" in shown.latest(20)
    assert shown.months()
    data = json.loads(json.dumps([event.model_dump(mode="json") for event in centuries.events]))
    assert {each["date"] for each in data} >= {date for date, _ in EVENTS.values()}
