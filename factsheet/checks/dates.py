"""Rules about days."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import all_records
from factsheet.model import Count, FactSheet, Observation, Source, Weekday
from factsheet.when import When
from factsheet.yamlfile import Trail


def dates_are_in_order(context: Context) -> Iterator[Found]:
    """A value is about a day, is said on it or later, and is published on that day or later."""
    facts = context.facts
    for figure in facts.figures:
        for index, each in enumerate(figure.observations):
            yield from _in_order(facts, figure.id, ("observations", index), each)
    for event in facts.events:
        said = When.parse(str(event.said_on)) if event.said_on else event.date
        if said.latest < event.date.earliest:
            yield Found(event.id, ("said_on",), "it was said before it happened", "check both days")
        yield from _published(facts, event.id, (), event, event.date)
        for index, count in enumerate(event.counts):
            if count.sources != event.sources:
                yield from _published(facts, event.id, ("counts", index), count, event.date)
    for record in (*facts.statements, *facts.claims):
        yield from _published(facts, record.id, (), record, record.said_on)


def no_date_is_in_the_future(context: Context) -> Iterator[Found]:
    """No date lies after today."""
    for key, record in all_records(context.facts):
        for trail, when in _dates(record):
            if when.earliest > context.today:
                yield Found(key, trail, f"`{when}` is in the future", "check the year")


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
    for key, trail, record in _said(context.facts):
        event = events.get(getattr(record, "said_at", None) or "")
        said_on: When = record.said_on  # type: ignore[attr-defined]
        if event and not event.date.overlaps(said_on):
            message = f"`{said_on}` is not the day of `{event.id}`, {event.date}"
            yield Found(key, (*trail, "said_on"), message, "correct one of the two")


def _said(facts: FactSheet) -> Iterator[tuple[str, Trail, object]]:
    for record in (*facts.statements, *facts.claims):
        yield record.id, (), record
    for figure in facts.figures:
        for index, each in enumerate(figure.observations):
            yield figure.id, ("observations", index), each


def _in_order(facts: FactSheet, key: str, trail: Trail, each: Observation) -> Iterator[Found]:
    if each.said_on.latest < each.as_of.earliest:
        message = f"it was said on {each.said_on}, before the day it is about, {each.as_of}"
        yield Found(key, (*trail, "said_on"), message, "swap or correct them")
    yield from _published(facts, key, trail, each, each.said_on)


def _published(
    facts: FactSheet, key: str, trail: Trail, record: object, said: When
) -> Iterator[Found]:
    for index, cite in enumerate(record.sources):  # type: ignore[attr-defined]
        source = facts.records.get(cite.source)
        if isinstance(source, Source) and source.published and source.published.latest < said.earliest:
            message = f"`{source.id}` was published on {source.published}, before {said}"
            fix = "correct the day or the source"
            yield Found(key, (*trail, "sources", index), message, fix)


def _dates(record: object, trail: Trail = ()) -> Iterator[tuple[Trail, When]]:
    for name, value in record:  # type: ignore[attr-defined]
        if isinstance(value, When):
            yield (*trail, name), value
        elif isinstance(value, tuple):
            for index, each in enumerate(value):
                if isinstance(each, Observation | Count):
                    yield from _dates(each, (*trail, name, index))
