"""What the own page of a figure or of an event shows: the record, and all that names it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from factsheet.derive import Attribution, Value, attribution, value_at
from factsheet.model import Count, Event, FactSheet, Figure, Rank
from factsheet.views.events import by_day
from factsheet.views.history import StatedValue, stated_values_of
from factsheet.views.naming import Named, Naming, named, naming_of, of_kind
from factsheet.views.values import current_of, inputs

MANY = 100
"""Of more values than that most are folded away."""
OPEN = 30
"""How many then stand open: the newest, but the best ranked first."""


@dataclass(frozen=True)
class FigurePage:
    """The page of a figure."""

    record: Figure
    value: Value | None
    """The current value; None where nobody stated one."""
    inputs: list[Value]
    """The values that it was computed from; empty where it was stated."""
    trace: Attribution
    """Who said and reported what the current value rests on."""
    rows: list[StatedValue]
    """Every stated value that is relied on: the best rank first, within it the newest."""
    shown: list[StatedValue]
    """Those of them that stand open: all, or the first of very many."""
    years: list[tuple[int, list[StatedValue]]]
    """The others, folded away by the year that they are about, the newest first."""
    outdated: list[StatedValue]
    """The values that are kept as a slip or outdated, newest first."""
    named: Named
    table: list[tuple[int, list[StatedValue]]]
    """The rows of its series by the year that they are about, the newest first."""


@dataclass(frozen=True)
class EventPage:
    """The page of an event."""

    record: Event
    counts: list[Count]
    """Its counts in the order of the vocabulary, the best ranked first."""
    trace: Attribution
    """Who said and reported the event itself."""
    stages: tuple[Event, ...]
    """The events that are parts of it."""
    values: list[Value]
    """The values of figures that were stated at it."""
    before: Event | None
    """The event of its kind that comes before it by day."""
    after: Event | None
    """The event of its kind that comes after it."""
    named: Named


def record_pages(facts: FactSheet) -> Iterator[FigurePage | EventPage]:
    """Yield the page of each figure and of each event, figures in the order of the data."""
    naming = naming_of(facts)
    for figure in facts.figures:
        yield _of_figure(facts, figure, naming)
    for kind in facts.sheet.event_kinds:
        events = by_day(facts, [kind.id])
        around = zip([None, *events], events, [*events[1:], None], strict=False)
        for before, event, after in around:
            yield _of_event(facts, event, (before, after), naming)


def ordered_counts(facts: FactSheet, event: Event) -> list[Count]:
    """Return the counts of an event in the order of the vocabulary, the best ranked first."""
    order = {kind.id: place for place, kind in enumerate(facts.sheet.counts)}
    return sorted(event.counts, key=lambda count: (order[count.count], -count.rank.order))


def _of_figure(facts: FactSheet, figure: Figure, naming: Naming) -> FigurePage:
    now = current_of(facts, figure)
    dated = sorted(
        figure.observations,
        key=lambda stated: (stated.rank.order, stated.as_of.order),
        reverse=True,
    )
    every = stated_values_of(facts, figure, dated)
    rows = [row for row in every if row.observation.rank is not Rank.DEPRECATED]
    open_rows = len(rows) if len(rows) <= MANY else OPEN
    return FigurePage(
        record=figure,
        value=now,
        inputs=inputs(facts, now) if now else [],
        trace=attribution(facts, now.stated if now else ()),
        rows=rows,
        shown=rows[:open_rows],
        years=_by_year(rows[open_rows:]),
        outdated=[row for row in every if row.observation.rank is Rank.DEPRECATED],
        named=named(naming, figure.id),
        table=_by_year(stated_values_of(facts, figure, figure.rows)),
    )


def _by_year(rows: list[StatedValue]) -> list[tuple[int, list[StatedValue]]]:
    """Return values by the year that they are about, the newest first, in it by day."""

    def year(row: StatedValue) -> int:
        return row.observation.as_of.last.year

    dated = sorted(rows, key=lambda row: row.observation.as_of.order, reverse=True)
    return [(number, [*found]) for number, found in groupby(dated, year)]


def _of_event(
    facts: FactSheet, event: Event, around: tuple[Event | None, Event | None], naming: Naming
) -> EventPage:
    said = [
        f"{figure.id}/{stated.id}"
        for figure in of_kind(naming.get(event.id, ()), Figure)
        for stated in figure.observations
        if stated.said_at == event.id
    ]
    return EventPage(
        record=event,
        counts=ordered_counts(facts, event),
        trace=attribution(facts, [event]),
        stages=facts.stages.get(event.id, ()),
        values=[value_at(facts, address) for address in said],
        before=around[0],
        after=around[1],
        named=named(naming, event.id),
    )
