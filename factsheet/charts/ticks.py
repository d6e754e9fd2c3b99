"""Which round numbers and which moments of the calendar an axis can mark."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import count
from typing import Literal, TypeAlias

Unit: TypeAlias = Literal["hour", "day", "month", "year"]
"""What the label of a tick names."""
ABOVE: dict[Unit, Unit | None] = {"hour": "day", "day": "year", "month": "year", "year": None}
"""What is named below a label where it is another one than before."""
NICE = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5))
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
    """A distance between moments of the calendar."""

    unit: Unit
    number: int
    """How many of the unit."""
    days: float
    """How long it is, in days; of months and years, at least."""
    start: int | None = None
    """What the number of a marked day leaves when it is divided by `number`; None is the first."""

    def moments(self, first: datetime, last: datetime) -> Iterator[datetime]:
        """Yield the round moments from the first to the last, both included."""
        for moment in self._from(first):
            if moment > last:
                return
            if moment >= first:
                yield moment

    def _from(self, first: datetime) -> Iterator[datetime]:
        match self.unit:
            case "hour":
                return _hours(midnight(first), self.number)
            case "day":
                begin = first.toordinal()
                return _days(begin, self.number, begin if self.start is None else self.start)
            case "month":
                return _months(first.year * 12 + first.month - 1, self.number)
        return _months(first.year * 12, self.number * 12)


def midnight(day: date) -> datetime:
    """Return the first moment of a day."""
    return datetime.combine(day, time.min)


def _hours(first: datetime, number: int) -> Iterator[datetime]:
    for hours in count(0, number):
        yield first + timedelta(hours=hours)


def _days(first: int, number: int, start: int) -> Iterator[datetime]:
    for day in range(first - (first - start) % number, date.max.toordinal() + 1, number):
        if day > 0:
            yield midnight(date.fromordinal(day))


def _months(first: int, number: int) -> Iterator[datetime]:
    for month in range(first - first % number, 10_000 * 12, number):
        if month >= 12:
            yield midnight(date(month // 12, month % 12 + 1, 1))


STEPS = (
    *(Step("hour", number, number / 24) for number in (1, 2, 3, 6, 12)),
    *(Step("day", number, number) for number in (1, 2)),
    *(Step("day", number, number, MONDAY) for number in (7, 14)),
    *(Step("month", number, 28 * number) for number in (1, 2, 3, 6)),
    *(Step("year", n * p, 365 * n * p) for p in (1, 10, 100, 1000) for n in (1, 2, 5)),
)
"""Every step of an axis of time, the shortest first."""
