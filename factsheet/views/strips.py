"""What is shown of events by their day and a count: a strip a year, and the sums of years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import attribution
from factsheet.model import Count, CountKind, Event, EventKind, FactSheet, Unit, counted
from factsheet.problems import BadValueError
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity, total
from factsheet.views.event_table import EventTable, event_table
from factsheet.views.events import by_day
from factsheet.views.lookup import word
from factsheet.views.pauses import pause_in_words
from factsheet.views.picture import PictureView
from factsheet.views.suits import NO_SIZE, NOT_ADDED, days_known, not_below_zero, suits
from factsheet.wording import Wording


class EventSize(NamedTuple):
    """An event with one of its counts."""

    event: Event
    stated: Count


class Year(NamedTuple):
    """A year as a row of a table of sums."""

    first: Day
    """Its first day."""
    events: int
    """Number of events within it."""
    listed: Quantity
    """Sum of what is known, in the unit of the count."""
    unknown: int
    """Number of events without a value."""


@dataclass(frozen=True, kw_only=True)
class StripsView(PictureView):
    """The events of a kind by day and size of a count, a strip a year."""

    kind: EventKind
    count: CountKind
    part: CountKind | None
    """The count that is darker in each bar."""
    table: EventTable
    """The same events with all their counts."""
    largest: EventSize
    """The first event with the greatest number of the count."""
    is_shared: bool
    """Whether another event has that number too."""
    unknown: list[Event]
    """The events without that count."""
    inexact: bool
    """Whether any number of the count is not exact."""
    long: int
    """Times without an event are marked where they are longer than so many days."""
    pause: tuple[Day, Day] | None
    """The longest time without an event, where it is long enough to be marked."""
    chart: charts.YearStrips
    narrow: charts.YearStrips


@dataclass(frozen=True)
class YearsView:
    """The listed sum of a count year by year."""

    rows: list[Year]
    """Oldest first; only years with an event."""
    count: CountKind
    unit: Unit | None
    """What the sums count."""


def strips(facts: FactSheet, kind: str, count: str, part: str, wording: Wording) -> StripsView:
    """Return the events of a kind by day and size of a count, and of a part of it if one is named.

    Raise NoRecordError if the vocabulary lacks the kind or a count, BadValueError if no event of
    the kind has a number of the count, or these are no sizes, or most events have no day.
    """
    table = event_table(facts, kind, count)
    suits(facts, table.count.unit, count, NO_SIZE, "has no height; use `events`")
    events = by_day(facts, [kind])
    known = _known(events, kind, count)
    numbers = [stated.value.centre for _, stated in known]
    sized = [_sized(facts, event, count, part, wording) for event in events]
    without = charts.longest([event.date for event in events])
    return StripsView(
        kind=table.kind,
        count=table.count,
        part=word("count", facts.sheet.counts, part) if part else None,
        table=table,
        largest=known[numbers.index(max(numbers))],
        is_shared=numbers.count(max(numbers)) > 1,
        unknown=[event for event in events if not counted(event, count)],
        inexact=any(not stated.value.is_exact for _, stated in known),
        long=charts.LONG,
        pause=max(without, key=lambda ends: ends[1] - ends[0], default=None),
        behind=tuple(event.id for event in events),
        trace=attribution(facts, [*events, *(stated for _, stated in known)]),
        chart=charts.year_strips(sized, partial(pause_in_words, wording), charts.WIDE),
        narrow=charts.year_strips(sized, partial(pause_in_words, wording), charts.NARROW),
    )


def _known(events: Sequence[Event], kind: str, count: str) -> list[EventSize]:
    """Return the events with a number of a count; raise BadValueError for none, or none to draw."""
    known = [EventSize(event, stated) for event in events if (stated := counted(event, count))]
    if not known:
        raise BadValueError(f"no `{kind}` has a number of `{count}`", "name another kind or count")
    days_known(events, kind)
    not_below_zero((stated.value for _, stated in known), count, "use `events`")
    return known


def _sized(facts: FactSheet, event: Event, count: str, part: str, wording: Wording) -> charts.Sized:
    size, within = counted(event, count), counted(event, part)
    shown = wording.quantity(size.value, facts.unit_of(size)) if size else ""
    return charts.Sized(
        event.date, size.value if size else None, within.value if within else None, shown
    )


def years(facts: FactSheet, kind: str, count: str) -> YearsView:
    """Return the listed sum of a count for each year, and how many events lack it.

    Raise NoRecordError if the vocabulary lacks the kind or the count, BadValueError if numbers of
    the count are not added up.
    """
    events, column = by_day(facts, [kind]), word("count", facts.sheet.counts, count)
    suits(facts, column.unit, count, NOT_ADDED, "is not added up; use `events`")
    rows = []
    for year in sorted({event.date.first.year for event in events}):
        within = [event for event in events if event.date.first.year == year]
        known = [stated.value for event in within if (stated := counted(event, count))]
        rows.append(Year(Day.of(year), len(within), total(known), len(within) - len(known)))
    return YearsView(rows, column, facts.unit(column.unit))
