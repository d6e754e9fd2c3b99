"""Rules about days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import all_records, stated
from factsheet.model import Count, Event, FactSheet, Observation, Record, Source, Weekday
from factsheet.when import When
from factsheet.yamlfile import Trail

OUR_DAYS = {"accessed": "reading", "verified": "checking", "day": "deciding"}
"""Fields that hold a day on which we did something."""


def dates_are_in_order(context: Context) -> Iterator[Found]:
    """A value is about a day, is said on it or later, and is published on that day or later."""
    for key, trail, _, about, said in _told(context.facts):
        if about and said.latest < about.earliest:
            message = f"it was said on {said}, before the day it is about, {about}"
            yield Found(key, (*trail, "said_on"), message, "swap or correct them")
    late: dict[str, list[tuple[str, Trail, When]]] = {}
    for key, trail, record, about, said in _told(context.facts):
        day = about if isinstance(record, Event | Count) and about else said
        for index, cite in enumerate(record.sources):
            out = published(context.facts, cite.source)
            if out and out.latest < day.earliest:
                place = (key, (*trail, "sources", index), day)
                late.setdefault(cite.source, []).append(place)
    for name, places in late.items():
        out, (key, trail, day) = published(context.facts, name), places[0]
        if len({each[0] for each in places}) == 1:
            message = f"`{name}` was published on {out}, before {day}"
            yield Found(key, trail, message, "correct the day or the source")
        else:
            message = f"`{out}` is before {day}, which `{key}` takes from it, as do others"
            yield Found(name, ("published",), message, "correct the day of publication")


def readings_follow_publication(context: Context) -> Iterator[Found]:
    """A publication is read, and a record compared with it, on the day it came out or later."""
    early: dict[str, tuple[str, Trail, str]] = {}
    for source in context.facts.sources:
        if source.published and source.accessed.latest < source.published.earliest:
            message = f"`{source.accessed}` is before the publication, {source.published}"
            early[source.id] = source.id, ("accessed",), message
    for key, trail, record, _, _ in _told(context.facts):
        for cite in record.sources if record.verified else ():
            out = published(context.facts, cite.source)
            if out and record.verified.latest < out.earliest:
                message = f"`{record.verified}` is before `{cite.source}` came out, {out}"
                early.setdefault(cite.source, (key, (*trail, "verified"), message))
    for found in early.values():
        yield Found(*found, "correct one of the two")


def published(facts: FactSheet, name: str) -> When | None:
    """Return the day on which a source came out, if there is such a source and it shows one."""
    source = facts.records.get(name)
    return source.published if isinstance(source, Source) else None


def no_date_is_in_the_future(context: Context) -> Iterator[Found]:
    """No date lies after today."""
    for key, record in all_records(context.facts):
        for trail, when in _dates(record):
            if when.earliest > context.today:
                yield Found(key, trail, f"`{when}` is in the future", "check the year")


def our_own_days_are_days(context: Context) -> Iterator[Found]:
    """What we did ourselves, reading, checking, changing, was done on one certain day."""
    for key, record in all_records(context.facts):
        for trail, when in _dates(record):
            ours = trail[-1] in OUR_DAYS or (trail == ("date",) and not isinstance(record, Event))
            if ours and not when.is_day:
                yield Found(key, trail, f"`{when}` is not one day", "write the day we did it")


def weekdays_match(context: Context) -> Iterator[Found]:
    """A weekday that a publication names is the weekday of the date."""
    for event in context.facts.events:
        if event.weekday is None:
            continue
        if not event.date.is_day:
            message = f"`{event.date}` is not one day"
            yield Found(event.id, ("weekday",), message, "delete the weekday")
            continue
        real = list(Weekday)[event.date.earliest.weekday()]
        if real is not event.weekday:
            message = f"{event.date} is a {real}, not a `{event.weekday}`"
            yield Found(event.id, ("weekday",), message, "correct the day or the weekday")


def what_is_said_at_an_event_has_its_day(context: Context) -> Iterator[Found]:
    """What was said at an event was said on the day of that event."""
    events = {each.id: each for each in context.facts.events}
    said: list[tuple[str, Trail, Any]] = [
        *((each.id, (), each) for each in (*context.facts.statements, *context.facts.claims)),
        *(each for each in stated(context.facts) if isinstance(each[2], Observation)),
    ]
    for key, trail, record in said:
        event = events.get(record.said_at or "")
        if event and not event.date.overlaps(record.said_on):
            message = f"`{record.said_on}` is not the day of `{event.id}`, {event.date}"
            yield Found(key, (*trail, "said_on"), message, "correct one of the two")


def stages_lie_within_their_event(context: Context) -> Iterator[Found]:
    """A stage happens within the days of the event that it is a part of."""
    events = {each.id: each for each in context.facts.events}
    for event in context.facts.events:
        whole = events.get(event.part_of or "")
        if whole and not whole.date.overlaps(event.date):
            message = f"`{event.date}` is outside `{whole.id}`, {whole.date}"
            yield Found(event.id, ("date",), message, "correct the day, or `part_of:`")


def _told(facts: FactSheet) -> Iterator[tuple[str, Trail, Any, When | None, When]]:
    """Yield whatever cites sources: record, way, the day it is about, the day it was said."""
    for key, trail, each in stated(facts):
        if isinstance(each, Observation):
            yield key, trail, each, each.as_of, each.said_on
    for event in facts.events:
        yield event.id, (), event, event.date, event.said_on or event.date
        for index, count in enumerate(event.counts):
            if count.sources is not event.sources:
                yield event.id, ("counts", index), count, event.date, event.date
    for record in (*facts.statements, *facts.claims):
        yield record.id, (), record, None, record.said_on


def _dates(record: Record, trail: Trail = ()) -> Iterator[tuple[Trail, When]]:
    for name, value in vars(record).items():
        if isinstance(value, When):
            yield (*trail, name), value
        elif isinstance(value, tuple):
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    yield from _dates(each, (*trail, name, index))
