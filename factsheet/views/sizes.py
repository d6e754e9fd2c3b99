"""What is shown of events by the size of a count: each event, and year by year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import attribution
from factsheet.model import Count, CountKind, Event, EventKind, FactSheet, counted
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, total
from factsheet.views.choices import Choices, choices
from factsheet.views.events import by_day
from factsheet.views.lookup import word
from factsheet.views.picture import PictureView


class SizedEvent(NamedTuple):
    """An event as a row of a table of counts."""

    event: Event
    counts: Mapping[str, Count | None]
    """The best ranked value of each count that is a column, by the id of the count."""


class EventSize(NamedTuple):
    """An event with one of its counts."""

    event: Event
    stated: Count


class Year(NamedTuple):
    """A year as a row of a table of sums."""

    first: date
    """Its first day."""
    events: int
    """Number of events within it."""
    listed: Quantity
    """Sum of what is known, in the unit of the count."""
    unknown: int
    """Number of events without a value."""


@dataclass(frozen=True, kw_only=True)
class SizesView(PictureView):
    """The events of a kind with all their counts, and stems by the size of one of them."""

    rows: list[SizedEvent]
    """Every event of the kind, oldest first."""
    columns: list[CountKind]
    """The counts that any of the events has, in the order of the vocabulary."""
    count: CountKind
    """The count whose size the stems show."""
    kind: EventKind
    largest: EventSize
    """The first event with the greatest number of that count."""
    is_shared: bool
    """Whether another event has that number too."""
    inexact: bool
    """Whether any number of that count is not exact."""
    unknown: list[Event]
    """The events without that count."""
    choices: Choices
    """By what the events can be narrowed."""
    chart: charts.Stems
    narrow: charts.Stems


@dataclass(frozen=True)
class YearsView:
    """The listed sum of a count year by year."""

    rows: list[Year]
    """Oldest first; only years with an event."""
    count: CountKind


def sizes(facts: FactSheet, kind: str, count: str) -> SizesView:
    """Return the events of a kind with all their counts, and stems by the size of one of them.

    Raise NoRecordError if the vocabulary lacks the kind or the count, BadValueError if no event
    of the kind has a number of the count.
    """
    events = by_day(facts, [kind])
    sized = word("count", facts.sheet.counts, count)
    known = [EventSize(event, stated) for event in events if (stated := counted(event, count))]
    if not known:
        raise BadValueError(f"no `{kind}` has a number of `{count}`", "name another kind or count")
    numbers = [stated.value.centre for _, stated in known]
    dated = [(event.date.earliest, _size(event, count)) for event in events]
    columns = [c for c in facts.sheet.counts if any(counted(event, c.id) for event in events)]
    return SizesView(
        rows=[SizedEvent(event, {c.id: counted(event, c.id) for c in columns}) for event in events],
        columns=columns,
        count=sized,
        kind=word("event kind", facts.sheet.event_kinds, kind),
        largest=known[numbers.index(max(numbers))],
        is_shared=numbers.count(max(numbers)) > 1,
        inexact=any(not stated.value.is_exact for _, stated in known),
        unknown=[event for event in events if not counted(event, count)],
        choices=choices(events, [], columns, f"{kind}-{count}-"),
        behind=tuple(event.id for event in events),
        trace=attribution(facts, [*events, *(stated for _, stated in known)]),
        chart=charts.stems(dated, charts.WIDE),
        narrow=charts.stems(dated, charts.NARROW),
    )


def _size(event: Event, count: str) -> Quantity | None:
    stated = counted(event, count)
    return stated.value if stated else None


def years(facts: FactSheet, kind: str, count: str) -> YearsView:
    """Return the listed sum of a count for each year, and how many events lack it.

    Raise NoRecordError if the vocabulary lacks the kind or the count.
    """
    events = by_day(facts, [kind])
    rows = []
    for year in sorted({event.date.earliest.year for event in events}):
        within = [event for event in events if event.date.earliest.year == year]
        known = [stated.value for event in within if (stated := counted(event, count))]
        rows.append(Year(date(year, 1, 1), len(within), total(known), len(within) - len(known)))
    return YearsView(rows, word("count", facts.sheet.counts, count))
