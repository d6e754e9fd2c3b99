"""Ticks and the mapping from values to positions."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

WIDTH = 640.0
"""Width of every picture, in its own units."""


@dataclass(frozen=True)
class Tick:
    """A mark on an axis."""

    at: float
    """Position along the axis."""
    value: int
    """The number or the year that it marks."""


@dataclass(frozen=True)
class TimeAxis:
    """Days on a horizontal line, whole years from edge to edge."""

    first: date
    """First day of the first year."""
    last: date
    """Last day of the last year."""
    left: float
    """Position of the first day."""
    right: float
    """Position of the last day."""

    def at(self, day: date) -> float:
        """Return the position of a day, in the units of the picture."""
        span = (self.last - self.first).days or 1
        share = (day - self.first).days / span
        return round(self.left + share * (self.right - self.left), 1)

    def years(self) -> tuple[Tick, ...]:
        """Return a tick for the first day of each year within the axis."""
        years = range(self.first.year, self.last.year + 1)
        days = [date(year, 1, 1) for year in years]
        return tuple(Tick(self.at(day), day.year) for day in days if self.first <= day <= self.last)


def time_axis(days: list[date], left: float, right: float) -> TimeAxis:
    """Return an axis from the start of the first year to the end of the last; of no days, empty.

    `left` and `right` are the positions of its ends, in the units of the picture.
    """
    if not days:
        return TimeAxis(date.max, date.min, left, right)
    return TimeAxis(date(min(days).year, 1, 1), date(max(days).year, 12, 31), left, right)


@dataclass(frozen=True)
class NumberAxis:
    """Numbers from zero upwards on a vertical line."""

    top_value: int
    """The number at the top, a round one."""
    step: int
    """Distance between ticks."""
    top: float
    """Position of that number; positions grow downwards."""
    bottom: float
    """Position of zero."""

    def at(self, number: float) -> float:
        """Return the position of a number, in the units of the picture."""
        share = number / self.top_value
        return round(self.bottom - share * (self.bottom - self.top), 1)

    def ticks(self) -> tuple[Tick, ...]:
        """Return the ticks from zero to the top."""
        values = range(0, self.top_value + 1, self.step)
        return tuple(Tick(self.at(value), value) for value in values)


def number_axis(highest: float, top: float, bottom: float, ticks: int = 4) -> NumberAxis:
    """Return an axis from zero to a round number, with about as many ticks as asked for.

    `top` and `bottom` are the positions of its ends, in the units of the picture. The step is 1, 2,
    2.5 or 5 times a power of ten, and never a fraction: people are counted.
    """
    rough = max(highest, 1) / ticks
    size = 10 ** math.floor(math.log10(rough))
    step = max(1, next(int(n * size) for n in (1, 2, 2.5, 5, 10) if n * size >= rough))
    return NumberAxis(step * math.ceil(highest / step) or step, step, top, bottom)
