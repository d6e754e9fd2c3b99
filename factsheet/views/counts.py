"""What a picture of two running counts shows."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet import charts
from factsheet.derive import Value, attribution
from factsheet.model import FactSheet, Figure, Rank
from factsheet.problems import BadValueError
from factsheet.views.drawn import value_of
from factsheet.views.history import StatedValue, stated_values
from factsheet.views.lookup import record
from factsheet.views.picture import PictureView
from factsheet.wording import Wording


@dataclass(frozen=True, kw_only=True)
class RunningCount:
    """A figure that counts from a beginning on."""

    figure: Figure
    rows: list[StatedValue]
    """Its values that are not deprecated, oldest first."""
    last: Value
    """The newest of these."""
    keepers: tuple[str, ...]
    """Ids of those who said all of them, together; empty where several said them."""


@dataclass(frozen=True, kw_only=True)
class CountsView(PictureView):
    """Two running counts on one pair of axes."""

    counts: list[RunningCount]
    chart: charts.Counts
    narrow: charts.Counts


def counts(facts: FactSheet, first: str, second: str, wording: Wording) -> CountsView:
    """Return two running counts, labels in one language.

    Raise NoRecordError if there is no such figure or it has no value that we rely on,
    BadValueError if one is no running count, or they count different things.
    """
    found = [_count(facts, key) for key in (first, second)]
    one, other = (count.figure for count in found)
    if one.unit != other.unit:
        raise BadValueError(f"`{first}` and `{second}` differ in unit", "name two of one unit")
    series = [_series(facts, count, wording) for count in found]
    every = [row for count in found for row in count.rows]
    return CountsView(
        counts=found,
        behind=tuple(dict.fromkeys(row.value.address for row in every)),
        trace=attribution(facts, [row.observation for row in every]),
        chart=charts.counts(series, charts.WIDE, wording.tick),
        narrow=charts.counts(series, charts.NARROW, wording.tick),
    )


def _count(facts: FactSheet, key: str) -> RunningCount:
    figure = record(facts, key, Figure)
    if not figure.cumulative:
        raise BadValueError(f"`{key}` is no running count", "name a figure with `cumulative: yes`")
    kept = [stated for stated in figure.observed if stated.rank is not Rank.DEPRECATED]
    kept.sort(key=lambda stated: stated.as_of.order)
    rows = stated_values(facts, figure, kept)
    by = {stated.said_by for stated in kept}
    keepers = by.pop() if len(by) == 1 else ()
    return RunningCount(figure=figure, rows=rows, last=rows[-1].value, keepers=keepers)


def _series(facts: FactSheet, count: RunningCount, wording: Wording) -> charts.Series:
    values = [value_of(facts, count.figure, row.observation, wording) for row in count.rows]
    return charts.Series(count.figure.title[wording.language], bool(count.keepers), values)
