"""What a timeline shows: events by day, each with its counts, one lane a kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import attribution
from factsheet.model import Count, Event, EventKind, FactSheet
from factsheet.problems import BadValueError
from factsheet.views.choices import Choices, choices
from factsheet.views.events import of_kinds
from factsheet.views.picture import PictureView
from factsheet.views.records import ordered_counts
from factsheet.wording import Wording


class DatedEvent(NamedTuple):
    """An event of a timeline."""

    event: Event
    counts: list[Count]
    """Its counts in the order of the vocabulary, the best ranked first."""


@dataclass(frozen=True, kw_only=True)
class TimelineView(PictureView):
    """Events by day, and the lanes of their picture."""

    events: list[DatedEvent]
    """Oldest first; there is at least one."""
    kinds: list[EventKind]
    """The kinds of these events, one lane each, in the order of the vocabulary."""
    choices: Choices
    """By what the events can be narrowed."""
    tally: Mapping[str, int]
    """Number of events of each kind, by its id."""
    lanes: list[list[Event]]
    """The events of each lane, oldest first."""
    chart: charts.Lanes
    narrow: charts.Lanes


def timeline(facts: FactSheet, kinds: Sequence[str], wording: Wording) -> TimelineView:
    """Return the events of some kinds, or of every kind, by day, and the lanes of their picture.

    Raise NoRecordError if a kind is not in the vocabulary, BadValueError if no event is of them.
    """
    events = of_kinds(facts, kinds)
    if not events:
        raise BadValueError(f"no event is of the kind `{'`, `'.join(kinds)}`", "name another kind")
    used = [kind for kind in facts.sheet.event_kinds if any(e.kind == kind.id for e in events)]
    lanes = [[event for event in events if event.kind == kind.id] for kind in used]
    dates = [[event.date for event in lane] for lane in lanes]
    names = [
        f"{kind.name[wording.language]} ({wording.number(len(lane))})"
        for kind, lane in zip(used, lanes, strict=True)
    ]
    return TimelineView(
        events=[DatedEvent(event, ordered_counts(facts, event)) for event in events],
        kinds=used,
        choices=choices(events, used, facts.sheet.counts, ""),
        tally={kind.id: len(days) for kind, days in zip(used, dates, strict=True)},
        behind=tuple(event.id for event in events),
        trace=attribution(facts, events),
        lanes=lanes,
        chart=charts.lanes(dates, names, charts.WIDE),
        narrow=charts.lanes(dates, names, charts.NARROW),
    )
