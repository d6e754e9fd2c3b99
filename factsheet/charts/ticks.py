"""Which round numbers and which days of the calendar an axis can mark."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import count
from typing import Literal, TypeAlias

from factsheet.values.day import Day

Unit: TypeAlias = Literal["day", "month", "year"]
"""What the label of a tick names."""
ABOVE: dict[Unit, Unit | None] = {"day": "year", "month": "year", "year": None}
"""What is named below a label where it is another one than before."""
NICE = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5))
YEARS = sorted([n * 10**p for n in (1, 2, 5) for p in range(6)] + [250, 2500, 25_000])
"""How far apart marked years may be."""
MONDAY = 1
"""What the number of a Monday leaves when it is divided by seven."""


def steps(span: Fraction, most: int, whole: bool) -> Iterator[Fraction]:
    """Yield round steps that cut a span into about `most` parts or fewer, the least first.

    A step is 1, 2, 2.5 or 5 times a power of ten; where `whole`, a whole number.
    """
    least = span / most
    power = math.floor(math.log10(least))
    for exponent in count(power):
        for nice in NICE:
            step = nice * Fraction(10) ** exponent
            if step >= least and (step.denominator == 1 or not whole):
                yield step


@dataclass(frozen=True)
class Step:
    """A distance between days of the calendar."""

    unit: Unit
    number: int
    """How many of the unit."""
    days: float
    """How long it is, in days; of months and years, at least."""
    start: int | None = None
    """What the number of a marked day leaves when it is divided by `number`; None is the first."""

    def days_between(self, first: Day, last: Day) -> Iterator[Day]:
        """Yield the round days from the first to the last, both included."""
        for day in self._from(first):
            if day > last:
                return
            if day >= first:
                yield day

    def _from(self, first: Day) -> Iterator[Day]:
        match self.unit:
            case "day":
                start = first.number if self.start is None else self.start
                begin = first.number - (first.number - start) % self.number
                return map(Day, count(begin, self.number))
            case "month":
                month = first.year * 12 + first.month - 1
                return _months(month - month % self.number, self.number)
        return _years(first.year, self.number)


def _months(first: int, number: int) -> Iterator[Day]:
    """Yield the first day of a month, counted from the year 0, and of those so many later."""
    for month in count(first, number):
        yield Day.of(month // 12, month % 12 + 1)


def _years(first: int, number: int) -> Iterator[Day]:
    """Yield the first day of years that are round for readers: 200 BC, 100 BC, 1, 100, 200.

    The year 0 is 1 BC, so that 100 BC is the year -99.
    """
    for round_year in count(first - first % number - number, number):
        if round_year < 0:
            yield Day.of(round_year + 1)
        elif round_year == 0:
            yield Day.of(1)
        elif round_year > 1:
            yield Day.of(round_year)


STEPS = (
    *(Step("day", number, number) for number in (1, 2)),
    *(Step("day", number, number, MONDAY) for number in (7, 14)),
    *(Step("month", number, 28 * number) for number in (1, 2, 3, 6)),
    *(Step("year", years, 365 * years) for years in YEARS),
)
"""Every step of an axis of time, the shortest first."""
