"""What small pictures of a figure's parts over time show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import Value, attribution, splits, value_at
from factsheet.model import Dimension, FactSheet, Figure, Member, Observation
from factsheet.values.when import When
from factsheet.views.breakdown import cut_by
from factsheet.views.drawn import value_of
from factsheet.views.lookup import NoRecordError
from factsheet.views.picture import PictureView
from factsheet.wording import Wording


class DayRow(NamedTuple):
    """What is known of all parts on one day."""

    day: When
    values: list[Value | None]
    """In the order of the parts; None where nobody stated one."""


@dataclass(frozen=True, kw_only=True)
class MultiplesView(PictureView):
    """The parts of a figure over time."""

    figure: Figure
    dimension: Dimension
    members: list[Member]
    """The parts of which any value is known, in the order of the vocabulary."""
    series: list[list[Value]]
    """The values of each of them, oldest first."""
    years: list[tuple[int, list[DayRow]]]
    """All of them as rows, by the year that they are about, the newest first."""
    first: When
    """The oldest day."""
    last: When
    """The newest day."""
    chart: charts.Multiples
    narrow: charts.Multiples


def multiples(
    facts: FactSheet, key: str, name: str, within: str, wording: Wording
) -> MultiplesView:
    """Return the parts of a figure by a dimension over time; labels in one language.

    Raise NoRecordError where one of them, or every value of a part, is not there.
    """
    figure, dimension, of = cut_by(facts, key, name, within)
    days = {s.as_of: s.parts for s in splits(facts, figure) if s.of is of and not s.rest}
    order = sorted(days, key=lambda day: day.order)
    members = [one for one in of.members if any(one.id in parts for parts in days.values())]
    if not members:
        raise NoRecordError("value by dimension", name, [*facts.dimensions])
    stated = [[days[day][one.id] for day in order if one.id in days[day]] for one in members]
    named = zip((one.name[wording.language] for one in members), stated, strict=True)
    draw = _drawn(facts, figure, list(named), wording)
    return MultiplesView(
        figure=figure,
        dimension=dimension,
        members=members,
        series=[[_value(facts, figure, one) for one in values] for values in stated],
        years=_by_year([_row(facts, figure, day, days[day], members) for day in order]),
        first=order[0],
        last=order[-1],
        behind=(figure.id,),
        chart=draw(charts.WIDE),
        narrow=draw(charts.NARROW),
        trace=attribution(facts, [one for values in stated for one in values]),
    )


def _drawn(
    facts: FactSheet,
    figure: Figure,
    parts: Sequence[tuple[str, Sequence[Observation]]],
    wording: Wording,
) -> Callable[[float], charts.Multiples]:
    """Return what draws the values of parts, each with its name, in a width."""
    drawn = [
        (name, [value_of(facts, figure, one, wording) for one in values]) for name, values in parts
    ]
    numbers = (one.value.centre for _, values in parts for one in values)
    whole = all(number.denominator == 1 for number in numbers)
    return lambda width: charts.multiples(drawn, width, whole, wording.tick)


def _value(facts: FactSheet, figure: Figure, stated: Observation) -> Value:
    return value_at(facts, f"{figure.id}/{stated.id}")


def _row(
    facts: FactSheet,
    figure: Figure,
    day: When,
    parts: Mapping[str, Observation],
    members: list[Member],
) -> DayRow:
    found = (parts.get(member.id) for member in members)
    return DayRow(day, [_value(facts, figure, one) if one else None for one in found])


def _by_year(rows: list[DayRow]) -> list[tuple[int, list[DayRow]]]:
    newest_first = reversed(rows)
    found = groupby(newest_first, key=lambda row: row.day.last.year)
    return [(year, [*there]) for year, there in found]
