"""What stands around a number: its claimants, reports, rivals and history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import Attribution, NoValue, Value, attribution, value_at
from factsheet.model import FactSheet, Figure, How, Observation, Rank, Texts
from factsheet.views.lookup import value
from factsheet.views.titles import title_of


@dataclass(frozen=True)
class NoteView:
    """What the note behind a number says."""

    value: Value
    title: Texts
    """What the value counts."""
    trace: Attribution
    """Who said and reported what the value rests on."""
    inputs: list[Value]
    """The values that it was computed from; empty where it was stated."""
    how: How | None
    """How it was computed; None where it was stated."""


@dataclass(frozen=True)
class TileView:
    """A value with its trace, and its history in small."""

    value: Value
    title: Texts
    """What the value counts."""
    trace: Attribution
    """Who said and reported what the value rests on."""
    sparkline: charts.Spark | None
    """The line of a running count by one body; None where there are too few values for one."""
    dated: list[Observation]
    """The values on that line, oldest first."""


class FigureRow(NamedTuple):
    """A figure as a line of an index."""

    figure: Figure
    value: Value | None
    """The current value; None where nobody stated one."""
    trace: Attribution
    """Who said and reported what the current value rests on."""


class FigureGroup(NamedTuple):
    """Figures of one sort."""

    sort: str
    """`running` totals, which never fall; other `stated` numbers; what we `computed`."""
    rows: list[FigureRow]
    """In the order of the data; there is at least one."""


def note(facts: FactSheet, found: Value) -> NoteView:
    """Return what the note behind a number says."""
    return NoteView(
        value=found,
        title=title_of(facts, found.address),
        trace=attribution(facts, found.stated),
        inputs=inputs(facts, found),
        how=how(facts, found),
    )


def how(facts: FactSheet, found: Value) -> How | None:
    """Return how a value was computed; None where it was stated."""
    figure = facts.records.get(found.address)
    return figure.derived.how if isinstance(figure, Figure) and figure.derived else None


def inputs(facts: FactSheet, found: Value) -> list[Value]:
    """Return the values that a computed value was worked out from; none for a stated one."""
    figure = facts.records.get(found.address)
    if not isinstance(figure, Figure) or figure.derived is None:
        return []
    return [value_at(facts, address) for address in figure.derived.of]


def tile(facts: FactSheet, address: str) -> TileView:
    """Return the value at an address, its trace, and its history in small.

    Raise NoRecordError if nothing stands there.
    """
    record, found = facts.records.get(address), value(facts, address)
    every = record.totals if isinstance(record, Figure) else ()
    dated = sorted(
        (stated for stated in every if stated.rank is not Rank.DEPRECATED and not stated.is_ahead),
        key=lambda stated: stated.as_of.order,
    )
    is_line = isinstance(record, Figure) and record.cumulative
    line = dated if is_line and len({stated.said_by for stated in dated}) == 1 else []
    return TileView(
        value=found,
        title=title_of(facts, found.address),
        trace=attribution(facts, found.stated),
        sparkline=charts.sparkline(
            [(stated.as_of.last, float(stated.value.centre)) for stated in line]
        ),
        dated=line,
    )


def evidence(facts: FactSheet) -> list[FigureGroup]:
    """Return a line for each figure, sort by sort; a sort without a figure is left out."""
    groups: dict[str, list[FigureRow]] = {"running": [], "stated": [], "computed": []}
    for figure in facts.figures:
        now = current_of(facts, figure)
        row = FigureRow(figure, now, attribution(facts, now.stated if now else ()))
        groups[_sort(figure)].append(row)
    return [FigureGroup(sort, rows) for sort, rows in groups.items() if rows]


def current_of(facts: FactSheet, figure: Figure) -> Value | None:
    """Return the current value of a figure; None where nobody stated one."""
    try:
        return value_at(facts, figure.id)
    except NoValue:
        return None


def _sort(figure: Figure) -> str:
    if figure.derived:
        return "computed"
    return "running" if figure.cumulative else "stated"
