"""How much of a running total the announcements of single events account for."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.derive import Value
from factsheet.model import CountKind, Event, FactSheet, counted
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, difference, total
from factsheet.views.events import by_day
from factsheet.views.lookup import number, record, word
from factsheet.views.strips import EventSize


@dataclass(frozen=True)
class CoverageView:
    """The announced parts of a figure, beside what the figure says."""

    whole: Value
    """The value of the figure."""
    rows: list[EventSize]
    """The events that announced a part, oldest first."""
    announced: Quantity
    """The sum of these parts, in the unit of the count."""
    gap: Quantity | None
    """What they leave of the whole; None where they give more than it."""
    silent: int
    """Number of events that announced no part."""
    count: CountKind


def coverage(facts: FactSheet, figure: str, kind: str, count: str, since: str) -> CoverageView:
    """Return the announced parts of a figure since an event, up to the day of its value.

    Raise NoRecordError if the figure, the kind, the count or the event is unknown,
    BadValueError if the figure is a share.
    """
    whole, counted_whole = number(facts, figure)
    column = word("count", facts.sheet.counts, count)
    first, last = record(facts, since, Event).date.first, whole.as_of.last
    events = [event for event in by_day(facts, [kind]) if first <= event.date.first <= last]
    rows = [EventSize(event, part) for event in events if (part := counted(event, count))]
    announced = total([row.stated.value for row in rows])
    return CoverageView(
        whole=whole,
        rows=rows,
        announced=announced,
        gap=_gap(counted_whole, announced),
        silent=len(events) - len(rows),
        count=column,
    )


def _gap(whole: Quantity, announced: Quantity) -> Quantity | None:
    """Return what announcements leave of a whole; None where they give more than it."""
    try:
        return difference(whole, announced)
    except BadValueError:
        return None
