"""Numbers added up one after the other, as steps that never fall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from factsheet.charts.number_axis import NumberAxis
from factsheet.charts.time_axis import TimeAxis
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity


class Running(NamedTuple):
    """How many there are up to a day."""

    day: Day
    low: Fraction
    """At least."""
    centre: Fraction
    high: Fraction | None
    """At most; None where a part had no upper bound."""


def running(parts: Sequence[tuple[Day, Quantity]], first: Day) -> list[Running]:
    """Return the sum after each part, in the unit of the parts, beginning with nothing."""
    sums = [Running(first, Fraction(0), Fraction(0), Fraction(0))]
    for day, part in parts:
        _, low, centre, high = sums[-1]
        greatest = None if high is None or part.high is None else high + part.high
        least = part.centre if part.low is None else part.low
        sums.append(Running(day, low + least, centre + part.centre, greatest))
    return sums


def stairs(sums: Sequence[Running], xs: TimeAxis, ys: NumberAxis) -> str:
    """Return the path through the middle of each sum, in the units of the picture."""
    columns = {xs.at(added.day): ys.at(added.centre) for added in sums}
    (x, y), *points = columns.items()
    return f"M{x} {ys.at(0)}V{y}" + "".join(f"H{x}V{y}" for x, y in points)


def bounds(sums: Sequence[Running], xs: TimeAxis, ys: NumberAxis, top: float) -> str:
    """Return the path around all that the sums can be, open ones up to `top`; empty if exact."""
    if sums[-1].low == sums[-1].high:
        return ""
    upper = dict(_edge(sums, xs, ys, upper=True))
    lower = dict(_edge(sums, xs, ys, upper=False))
    there = "".join(f"H{x}V{top if y is None else y}" for x, y in upper.items())
    back = "".join(f"V{y}H{x}" for x, y in reversed(lower.items()))
    return f"M{xs.at(sums[0].day)} {ys.at(0)}{there}{back}Z"


def _edge(
    sums: Sequence[Running], xs: TimeAxis, ys: NumberAxis, upper: bool
) -> Iterator[tuple[float, float | None]]:
    for each in sums:
        number = each.high if upper else each.low
        yield xs.at(each.day), None if number is None else ys.at(number)
