"""What one can follow: one figure, one kind of event, each with exactly what is its own."""

import json
import random
from dataclasses import replace

import feedparser
import icalendar
import pytest
from exported import ADDRESS, OTHER, exported, facts
from sheet import library

from factsheet import exports, views
from factsheet.exports.following import MOST, following
from factsheet.exports.site import Site
from factsheet.model import Change, FactSheet
from factsheet.values.when import When

MOVED = "https://sheet.example.net/"


def feeds(sheet: FactSheet, address: str = ADDRESS) -> dict[str, bytes]:
    """Return the feeds and calendars of figures and kinds, by name."""
    return dict(following(Site(sheet, address)))


def entries(files: dict[str, bytes]) -> dict[str, set[tuple[str, str]]]:
    """Return the entries of each feed in JSON by its name, each as its id and its text."""
    read = {name: json.loads(files[name]) for name in files if name.endswith(".json")}
    return {name: {(i["id"], i["content_text"]) for i in read[name]["items"]} for name in read}


@pytest.mark.long
def test_a_move_of_the_site_renames_no_entry():
    """Ids of feeds and of their entries, and UIDs, are the same at another address."""
    here, there = (exports.files(facts(OTHER), address) for address in (ADDRESS, MOVED))
    atoms = [name for name in here if name.endswith(".atom")]
    calendars = [name for name in here if name.endswith(".ics")]
    assert len(atoms) > 2
    assert len(calendars) > 2
    for name in atoms:
        one, other = feedparser.parse(here[name]), feedparser.parse(there[name])
        assert one.feed.id == other.feed.id
        assert [entry.id for entry in one.entries] == [entry.id for entry in other.entries]
        assert one.feed.links != other.feed.links
    for name in calendars:
        one, other = (icalendar.Calendar.from_ical(each[name]) for each in (here, there))
        uids = [[each["UID"] for each in read.walk("VEVENT")] for read in (one, other)]
        assert uids[0] == uids[1]
        assert one["PRODID"] == other["PRODID"]


def test_each_figure_and_each_kind_that_occurs_can_be_followed():
    """A figure in two formats, a kind as a calendar too, all in each language."""
    sheet = library()
    names = {f"figures/{figure.id}.{language}.{ending}" for figure in sheet.figures
             for language in ("en", "uk") for ending in ("atom", "json")}  # fmt: skip
    names |= {f"events/{kind.id}.{language}.{ending}" for kind in views.kinds_used(sheet)
              for language in ("en", "uk") for ending in ("atom", "json", "ics")}  # fmt: skip
    assert feeds(sheet).keys() == names


@pytest.mark.long
def test_the_feeds_of_the_real_sheet_are_read_without_a_complaint():
    """A reader of feeds repairs nothing; entries stand newest first and say the same in both."""
    for name in [name for name in exported() if name.endswith(".atom")]:
        read = feedparser.parse(exported()[name])
        assert not read.bozo, (name, read.get("bozo_exception"))
        days = [entry.updated for entry in read.entries]
        assert days == sorted(days, reverse=True), name
        assert read.feed.updated == days[0], name
        items = json.loads(exported()[name.replace(".atom", ".json")])["items"]
        assert [item["id"] for item in items] == [entry.id for entry in read.entries]
        assert len({item["id"] for item in items}) == len(items), name


@pytest.mark.long
def test_the_calendars_of_kinds_share_the_events_out():
    """Each event stands in the calendar of its kind, and in no other."""
    found = []
    for name in exported():
        if name.startswith("events/") and name.endswith(".en.ics"):
            read = icalendar.Calendar.from_ical(exported()[name])
            found += [str(each["UID"]) for each in read.walk("VEVENT")]
    whole = icalendar.Calendar.from_ical(exported()["timeline.en.ics"])
    assert sorted(found) == sorted(str(each["UID"]) for each in whole.walk("VEVENT"))


def added(sheet: FactSheet, number: int) -> tuple[FactSheet, set[str]]:
    """Return the sheet after an edit drawn by its number, and the feeds that it is news for.

    It is a new value of a figure, or an entry of the log about a figure, a value, an event or what
    nobody follows.
    """
    draw = random.Random(number)  # noqa: S311  a seed, no secret
    figure = draw.choice([figure for figure in sheet.figures if figure.observations])
    event = draw.choice(sheet.events)
    rests = [each.id for each in sheet.figures if each.derived and figure.id in each.derived.of]
    own = {f"figures/{each}" for each in (figure.id, *rests)}
    about = draw.choice(["value", figure.id, f"{figure.id}/{figure.observations[0].id}", event.id,
                         sheet.sources[0].id])  # fmt: skip
    if about == "value":
        stated = figure.observations[0].changed(id=f"new-{number}", said_on=When.parse("2021-06"))
        grown = figure.changed(observations=(*figure.observations, stated))
        figures = tuple(grown if each is figure else each for each in sheet.figures)
        return replace(sheet, figures=figures), own
    reason = {"en": f"Edit {number}.", "uk": f"Зміна {number}."}
    raw = {"id": f"edit-{number}", "date": "2021-06-01", "kind": "revision", "reason": reason}
    change = Change.model_validate(raw | {"records": [about]})
    told = {event.id: {f"events/{event.kind}"}, sheet.sources[0].id: set()}.get(about, own)
    return replace(sheet, changes=(*sheet.changes, change)), told


@pytest.mark.long
def test_a_feed_has_exactly_its_own_changes():
    """Of fifty edits each is told once in the feeds that it is news for, and in no other."""
    sheet = library()
    for number in range(50):
        edited, told = added(sheet, number)
        before, after = entries(feeds(sheet)), entries(feeds(edited))
        news = {name: len(after[name] - before[name]) for name in after}
        assert {name: count for name, count in news.items() if count} == {
            f"{name}.{language}.json": 1 for name in told for language in ("en", "uk")
        }
        assert all(before[name] <= after[name] for name in before)
        sheet = edited


def test_what_is_gone_for_a_public_reason_is_news_for_who_followed_it():
    reason = {"en": "Nobody said it.", "uk": "Ніхто цього не казав."}
    raw = {"id": "gone", "date": "2021-05-20", "kind": "withdrawn", "reason": reason}
    change = Change.model_validate(raw | {"gone": ["figures/books-lent/old"]})
    read = entries(feeds(replace(library(), changes=(change,))))
    telling = {name for name in read if any("Nobody said it." in text for _, text in read[name])}
    assert telling == {f"figures/{each}.en.json" for each in ("books-lent", "books-out",
                                                             "books-share")}  # fmt: skip


def test_a_feed_ends_at_its_hundredth_entry():
    """Of more than a hundred the newest stand there."""
    sheet = library()
    figure = sheet.figures[0]
    many = [figure.observations[0].changed(id=f"v-{n}", said_on=When.parse(f"{1800 + n}"))
            for n in range(MOST + 20)]  # fmt: skip
    grown = replace(sheet, figures=(figure.changed(observations=tuple(many)),), changes=())
    feed = json.loads(feeds(grown)[f"figures/{figure.id}.en.json"])
    assert len(feed["items"]) == MOST
    assert feed["items"][0]["date_published"].startswith("1919")
    assert feed["items"][-1]["date_published"].startswith("1820")


def test_an_event_that_the_log_tells_of_is_newer_and_keeps_its_name():
    """A calendar program that has it takes what was mended; the others stay as they were."""
    sheet = facts(OTHER)
    (event,) = sheet.events
    raw = {
        "id": "mended",
        "date": "2024-09-01",
        "kind": "correction",
        "reason": {"en": "a", "uk": "б"},
    }
    for records, day in (([f"{event.id}/thin"], "20240901"), (["books-lent"], "20240401")):
        change = Change.model_validate(raw | {"records": records})
        files = feeds(replace(sheet, changes=(*sheet.changes, change)))
        (now,) = icalendar.Calendar.from_ical(files["events/delivery.en.ics"]).walk("VEVENT")
        before = exported(OTHER)["events/delivery.en.ics"]
        (was,) = icalendar.Calendar.from_ical(before).walk("VEVENT")
        assert (now["UID"], now["SUMMARY"]) == (was["UID"], was["SUMMARY"])
        stamps = {now[key].to_ical().decode()[:8] for key in ("DTSTAMP", "LAST-MODIFIED")}
        assert stamps == {day}
