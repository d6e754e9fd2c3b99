"""Rules about single days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import stated
from factsheet.model import Figure, Observation, Weekday
from factsheet.reading.yamlfile import KeyPath
from factsheet.values.when import When

OUR_DAYS = {"accessed", "verified", "day", "told", "on"}
"""Fields that hold a day on which we did something."""


def no_date_is_in_the_future(context: Context) -> Iterator[Breach]:
    """No date lies after today, but for the day of a projection or a target."""
    for key, path, when in context.dates:
        if when.points[-1].earliest > context.today and not _is_ahead(context, key, path):
            hint = "check the year"
            if path[-1] == "as_of":
                hint += ", or add `basis: projected` or `basis: target`"
            message = f"`{when}` is in the future"
            yield Breach(key, path, message, hint, ((key, *path),))
    for figure in context.facts.figures:
        for index, row in enumerate(figure.rows):
            if row.as_of.points[-1].earliest > context.today:
                message = f"`{row.as_of}` is in the future"
                way: KeyPath = ("rows", index, "as_of")
                causes = ((figure.id, *way),)
                yield Breach(figure.id, way, message, "check the year", causes)


def _is_ahead(context: Context, key: str, path: KeyPath) -> bool:
    """Return whether a date is the day that a projection or a target of a figure is about."""
    record = context.facts.records.get(key)
    if not isinstance(record, Figure) or path[-1] != "as_of":
        return False
    at = path[1]
    assert isinstance(at, int)
    return any(one.is_ahead for one in record.observations[at : at + 1])


def our_own_days_are_days(context: Context) -> Iterator[Breach]:
    """What we did ourselves, reading, checking, changing, was done on one certain day."""
    events = {each.id for each in context.facts.events}
    for key, path, when in context.dates:
        ours = path[-1] in OUR_DAYS or (path == ("date",) and key not in events)
        if ours and not (when.is_day and when.last.is_plain):
            yield Breach(key, path, f"`{when}` is not one day", "write the day we did it")


def weekdays_match(context: Context) -> Iterator[Breach]:
    """A weekday that a publication names is the weekday of the date."""
    for event in context.facts.events:
        if event.weekday is None:
            continue
        if not event.date.is_day:
            message = f"`{event.date}` is not one day"
            yield Breach(event.id, ("weekday",), message, "delete the weekday")
            continue
        real = list(Weekday)[event.date.first.weekday()]
        if real is not event.weekday:
            message = f"{event.date} is a {real}, not a `{event.weekday}`"
            hint = "correct the day or the weekday"
            yield Breach(event.id, ("weekday",), message, hint, ((event.id, "date"),))


def what_is_said_at_an_event_has_its_day(context: Context) -> Iterator[Breach]:
    """What was said at an event was said on the day of that event."""
    events = {entry.id: entry for entry in context.facts.events}
    said: list[tuple[str, KeyPath, Any]] = [
        *((entry.id, (), entry) for entry in (*context.facts.statements, *context.facts.claims)),
        *(entry for entry in stated(context.facts) if isinstance(entry[2], Observation)),
    ]
    apart: dict[str, list[tuple[str, KeyPath, When]]] = {}
    for key, path, record in said:
        event = events.get(record.said_at or "")
        if event and not event.date.overlaps(record.said_on):
            apart.setdefault(event.id, []).append((key, (*path, "said_on"), record.said_on))
    for name, places in apart.items():
        (key, path, day), date = places[0], events[name].date
        if len(places) == 1:
            message = f"`{day}` is not the day of `{name}`, {date}"
            causes = ((key, *path), (name, "date"))
            yield Breach(key, path, message, "correct one of the two", causes)
        else:
            message = f"`{date}` is not {day}, on which `{key}` was said at it, as were others"
            yield Breach(name, ("date",), message, "correct the day", ((name, "date"),))


def stages_lie_within_their_event(context: Context) -> Iterator[Breach]:
    """A stage happens within the days of the event that it is a part of."""
    events = {entry.id: entry for entry in context.facts.events}
    for event in context.facts.events:
        whole = events.get(event.part_of or "")
        if whole and not whole.date.overlaps(event.date):
            message = f"`{event.date}` is outside `{whole.id}`, {whole.date}"
            causes = ((event.id, "date"), (whole.id, "date"))
            yield Breach(event.id, ("date",), message, "correct the day, or `part_of:`", causes)
