"""Rules about single days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factsheet.checks.context import Context, Found
from factsheet.checks.walk import all_records, stated
from factsheet.model import Event, Observation, Record, Weekday
from factsheet.when import When
from factsheet.yamlfile import Trail

OUR_DAYS = {"accessed", "verified", "day"}
"""Fields that hold a day on which we did something."""


def no_date_is_in_the_future(context: Context) -> Iterator[Found]:
    """No date lies after today."""
    for key, record in all_records(context.facts):
        for trail, when in _dates(record):
            if when.earliest > context.today:
                message = f"`{when}` is in the future"
                yield Found(key, trail, message, "check the year", ((key, *trail),))


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
            fix = "correct the day or the weekday"
            yield Found(event.id, ("weekday",), message, fix, ((event.id, "date"),))


def what_is_said_at_an_event_has_its_day(context: Context) -> Iterator[Found]:
    """What was said at an event was said on the day of that event."""
    events = {each.id: each for each in context.facts.events}
    said: list[tuple[str, Trail, Any]] = [
        *((each.id, (), each) for each in (*context.facts.statements, *context.facts.claims)),
        *(each for each in stated(context.facts) if isinstance(each[2], Observation)),
    ]
    apart: dict[str, list[tuple[str, Trail, When]]] = {}
    for key, trail, record in said:
        event = events.get(record.said_at or "")
        if event and not event.date.overlaps(record.said_on):
            apart.setdefault(event.id, []).append((key, (*trail, "said_on"), record.said_on))
    for name, places in apart.items():
        (key, trail, day), date = places[0], events[name].date
        if len(places) == 1:
            message = f"`{day}` is not the day of `{name}`, {date}"
            causes = ((key, *trail), (name, "date"))
            yield Found(key, trail, message, "correct one of the two", causes)
        else:
            message = f"`{date}` is not {day}, on which `{key}` was said at it, as were others"
            yield Found(name, ("date",), message, "correct the day", ((name, "date"),))


def stages_lie_within_their_event(context: Context) -> Iterator[Found]:
    """A stage happens within the days of the event that it is a part of."""
    events = {each.id: each for each in context.facts.events}
    for event in context.facts.events:
        whole = events.get(event.part_of or "")
        if whole and not whole.date.overlaps(event.date):
            message = f"`{event.date}` is outside `{whole.id}`, {whole.date}"
            causes = ((event.id, "date"), (whole.id, "date"))
            yield Found(event.id, ("date",), message, "correct the day, or `part_of:`", causes)


def _dates(record: Record, trail: Trail = ()) -> Iterator[tuple[Trail, When]]:
    """Yield each date of a record with the way to it; what a count took over, with its event."""
    own = set(map(id, vars(record).values()))
    for name, value in vars(record).items():
        if isinstance(value, When):
            yield (*trail, type(record).model_fields[name].alias or name), value
        elif isinstance(value, tuple):
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    inner = _dates(each, (*trail, name, index))
                    yield from (found for found in inner if id(found[1]) not in own)
