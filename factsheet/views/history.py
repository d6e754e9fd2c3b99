"""What a picture of a figure over time shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import Value, attribution, value_at
from factsheet.model import FactSheet, Figure, Observation, Rank
from factsheet.views.drawn import drawn
from factsheet.views.lookup import NoRecordError, record
from factsheet.views.picture import PictureView
from factsheet.wording import Wording


class StatedValue(NamedTuple):
    """A stated value of a figure: as it is on record, and as it is shown."""

    observation: Observation
    value: Value


def stated_values(
    facts: FactSheet, figure: Figure, observations: Sequence[Observation]
) -> list[StatedValue]:
    """Return some stated values of a figure in their order; raise NoRecordError without any."""
    if not observations:
        raise NoRecordError("observation of", figure.id, [other.id for other in facts.figures])
    return stated_values_of(facts, figure, observations)


def stated_values_of(
    facts: FactSheet, figure: Figure, observations: Sequence[Observation]
) -> list[StatedValue]:
    """Return some stated values of a figure in their order."""
    return [
        StatedValue(stated, value_at(facts, f"{figure.id}/{stated.id}")) for stated in observations
    ]


def relied_on(rows: list[StatedValue]) -> list[StatedValue]:
    """Return the values that are not deprecated and lie not ahead, or all if none is so."""
    kept = [row for row in rows if row.observation.rank is not Rank.DEPRECATED]
    return [row for row in kept if not row.observation.is_ahead] or kept or rows


@dataclass(frozen=True, kw_only=True)
class HistoryView(PictureView):
    """All values of a figure over time."""

    figure: Figure
    rows: list[StatedValue]
    """Every stated value, oldest first."""
    first: Value
    """The oldest of those that are not deprecated, if any are not."""
    last: Value
    """The newest of the same."""
    scale: str
    """`log`, or empty."""
    chart: charts.History | charts.Speakers | charts.Voices
    narrow: charts.History | charts.Speakers | charts.Voices


def history(facts: FactSheet, key: str, wording: Wording, scale: str = "") -> HistoryView:
    """Return all stated values of a figure over time, its labels in one language.

    `scale` is empty or `log`. Raise NoRecordError if there is no such figure, or if it has no
    stated value, BadValueError if there is no such scale or a value has no place on it.
    """
    figure = record(facts, key, Figure)
    dated = sorted(figure.totals, key=lambda observation: observation.as_of.order)
    rows = stated_values(facts, figure, dated)
    kept = relied_on(rows)
    draw = drawn(facts, figure, dated, wording, scale)
    return HistoryView(
        figure=figure,
        rows=rows,
        behind=tuple(row.value.address for row in rows),
        first=kept[0].value,
        last=kept[-1].value,
        scale=scale,
        chart=draw(charts.WIDE),
        narrow=draw(charts.NARROW),
        trace=attribution(facts, dated),
    )
