"""What the own page of a figure or of an event shows: the record, and all that names it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from factsheet.derive import Attribution, Value, attribution, value_at
from factsheet.model import Claim, Count, Disagreement, Event, FactSheet, Figure, Rank, Statement
from factsheet.model.factsheet import Addressed
from factsheet.model.references import references
from factsheet.model.refersto import VOCABULARY
from factsheet.views.events import by_day
from factsheet.views.history import StatedValue
from factsheet.views.values import current_of, inputs

Kept = TypeVar("Kept", bound=Addressed)
Naming: TypeAlias = Mapping[str, list[Addressed]]
"""The records that name a record or a value of it, by its id."""


@dataclass(frozen=True)
class Named:
    """The records that name another one, kind by kind, in the order of the data."""

    disputes: list[Disagreement]
    claims: list[Claim]
    statements: list[Statement]
    derived: list[Figure]
    """Figures worked out from it or from a value of it."""
    parts: list[Figure]
    """Figures that are parts of it."""


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
    outdated: list[StatedValue]
    """The values that are kept as a slip or outdated, newest first."""
    named: Named


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
    naming = _naming(facts)
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
        figure.observations, key=lambda each: (each.rank.order, each.as_of.order), reverse=True
    )
    rows = [StatedValue(each, value_at(facts, f"{figure.id}/{each.id}")) for each in dated]
    return FigurePage(
        record=figure,
        value=now,
        inputs=inputs(facts, now) if now else [],
        trace=attribution(facts, now.stated if now else ()),
        rows=[row for row in rows if row.observation.rank is not Rank.DEPRECATED],
        outdated=[row for row in rows if row.observation.rank is Rank.DEPRECATED],
        named=_named(naming, figure.id),
    )


def _of_event(
    facts: FactSheet, event: Event, around: tuple[Event | None, Event | None], naming: Naming
) -> EventPage:
    said = [
        f"{figure.id}/{each.id}"
        for figure in _of_kind(naming.get(event.id, ()), Figure)
        for each in figure.observations
        if each.said_at == event.id
    ]
    return EventPage(
        record=event,
        counts=ordered_counts(facts, event),
        trace=attribution(facts, [event]),
        stages=facts.stages.get(event.id, ()),
        values=[value_at(facts, address) for address in said],
        before=around[0],
        after=around[1],
        named=_named(naming, event.id),
    )


def _naming(facts: FactSheet) -> Naming:
    found: dict[str, dict[str, Addressed]] = {}
    for key, record in facts.records.items():
        for each in references(record):
            if each.target not in VOCABULARY:
                found.setdefault(each.word.partition("/")[0], {})[key] = record
    return {key: [*records.values()] for key, records in found.items()}


def _named(naming: Naming, key: str) -> Named:
    others = [record for record in naming.get(key, ()) if record.id != key]
    figures = _of_kind(others, Figure)
    return Named(
        disputes=_of_kind(others, Disagreement),
        claims=_of_kind(others, Claim),
        statements=_of_kind(others, Statement),
        derived=[figure for figure in figures if key in _bases(figure)],
        parts=[figure for figure in figures if figure.denominator == key],
    )


def _bases(figure: Figure) -> set[str]:
    """Return the ids of the records that a figure is worked out from."""
    return {at.partition("/")[0] for at in (figure.derived.of if figure.derived else ())}


def _of_kind(records: Iterable[Addressed], kind: type[Kept]) -> list[Kept]:
    return [record for record in records if isinstance(record, kind)]
