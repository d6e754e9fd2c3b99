"""What a table of events shows: the events of a kind with all their counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from factsheet.model import Count, CountKind, Event, EventKind, FactSheet, counted
from factsheet.views.choices import Choices, choices
from factsheet.views.events import by_day
from factsheet.views.lookup import word


class SizedEvent(NamedTuple):
    """An event as a row of a table of counts."""

    event: Event
    counts: Mapping[str, Count | None]
    """The best ranked value of each count that is a column, by the id of the count."""


@dataclass(frozen=True)
class EventTable:
    """The events of a kind with all their counts."""

    rows: list[SizedEvent]
    """Every event of the kind, oldest first."""
    columns: list[CountKind]
    """The counts that any of the events has, in the order of the vocabulary."""
    count: CountKind
    """The one that leads on a narrow page."""
    kind: EventKind
    choices: Choices
    """By what the events can be narrowed."""


def event_table(facts: FactSheet, kind: str, count: str) -> EventTable:
    """Return the events of a kind with all their counts; one of these leads on a narrow page.

    Raise NoRecordError if the vocabulary lacks the kind or the count.
    """
    events = by_day(facts, [kind])
    columns = [c for c in facts.sheet.counts if any(counted(event, c.id) for event in events)]
    return EventTable(
        rows=[SizedEvent(event, {c.id: counted(event, c.id) for c in columns}) for event in events],
        columns=columns,
        count=word("count", facts.sheet.counts, count),
        kind=word("event kind", facts.sheet.event_kinds, kind),
        choices=choices(events, [], columns, f"{kind}-{count}-"),
    )
