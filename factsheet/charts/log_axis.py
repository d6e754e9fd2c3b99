"""An axis of numbers on which equal distances are equal factors."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import count, pairwise

from factsheet.charts.lettering import LINE
from factsheet.charts.number_axis import Label, Number, NumberAxis, Tick, word_of

MARKED = (range(1, 10), (1, 2, 5))
"""What powers of ten are multiplied by: the first of these of which all have room."""


@dataclass(frozen=True)
class LogAxis(NumberAxis):
    """Round numbers from end to end, all above zero."""

    def at(self, number: Number) -> float:
        """Return the position of a number; that of the start where it is not above the least."""
        share = _share(self.low, self.high, max(Fraction(number), self.low))
        return round(self.start + share * (self.end - self.start), 1)


def log_axis(
    numbers: Iterable[Number], start: float, end: float, label: Label | None = None
) -> LogAxis:
    """Return an axis that holds some numbers above zero, with as many round ticks as have room.

    `start` and `end` are the positions of its ends, in the units of the picture; its end is less
    than its start. `label` writes large ones with a word, such as `million`. Raise ValueError for a
    number that is not above zero.
    """
    held = [Fraction(number) for number in numbers] or [Fraction(1)]
    if min(held) <= 0:
        raise ValueError("a number that is not above zero has no place")
    for values in _candidates(min(held), max(held)):
        axis = LogAxis(values[0], values[-1], start, end, (), label)
        ticks = tuple(_tick(axis, value) for value in values)
        if len(ticks) == 2 or all(one.at - other.at >= LINE for one, other in pairwise(ticks)):
            return LogAxis(values[0], values[-1], start, end, ticks, label)
    raise AssertionError("two ticks hold any numbers")


def _tick(axis: LogAxis, value: Fraction) -> Tick:
    return Tick(axis.at(value), value, word_of(value) if axis.label else 0)


def _candidates(least: Fraction, greatest: Fraction) -> Iterator[list[Fraction]]:
    """Yield ever fewer round numbers from below the least to above the greatest one."""
    low, high = math.floor(math.log10(least)) - 1, math.ceil(math.log10(greatest)) + 1
    powers = [Fraction(10) ** power for power in range(low, high + 1)]
    for factors in MARKED:
        yield _around([power * n for power in powers for n in factors], least, greatest)
    for apart in count(1):
        first = math.floor(low / apart) * apart
        steps = range(first, high + apart + 1, apart)
        yield _around([Fraction(10) ** power for power in steps], least, greatest)


def _around(values: Sequence[Fraction], least: Fraction, greatest: Fraction) -> list[Fraction]:
    first = max(n for n, value in enumerate(values) if value <= least)
    last = min(n for n, value in enumerate(values) if value >= greatest and n > first)
    return list(values[first : last + 1])


def _share(low: Fraction, high: Fraction, number: Fraction) -> float:
    return math.log10(number / low) / math.log10(high / low)
