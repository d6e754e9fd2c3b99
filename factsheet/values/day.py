"""A day of the Gregorian calendar in any year: before the year 1 and after 9999 too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias, overload

YEARS = 400
CYCLE = date(YEARS + 1, 1, 1).toordinal() - 1
"""The calendar repeats itself, days of the week included, after so many years and days."""


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """A day that can be compared with others and with days of `datetime`.

    `datetime.date` ends at the years 1 and 9999. This counts days as it does, and asks it for the
    same day of the calendar 400 years, or many times 400 years, away.
    """

    number: int
    """Days from 1 January of the year 1, which is 1; as `date.toordinal` counts."""

    @classmethod
    def of(cls, year: int, month: int = 1, day: int = 1) -> Day:
        """Return a day; raise ValueError if the calendar has none such. The year 0 is 1 BC."""
        cycles = (year - 1) // YEARS
        alike = date(year - cycles * YEARS, month, day)
        return cls(alike.toordinal() + cycles * CYCLE)

    @classmethod
    def on(cls, day: date) -> Day:
        """Return a day of `datetime` as one of these."""
        return cls(day.toordinal())

    @property
    def year(self) -> int:
        """The year; 0 is 1 BC, -1 is 2 BC."""
        return self.alike.year + (self.number - 1) // CYCLE * YEARS

    @property
    def month(self) -> int:
        """1 to 12."""
        return self.alike.month

    @property
    def day(self) -> int:
        """1 to 31."""
        return self.alike.day

    @property
    def alike(self) -> date:
        """The day of the years 1 to 400 with the same month, day and day of the week."""
        return date.fromordinal((self.number - 1) % CYCLE + 1)

    @property
    def is_plain(self) -> bool:
        """Whether `datetime`, and whatever takes its days, has this one."""
        return 1 <= self.number <= date.max.toordinal()

    @property
    def plain(self) -> date:
        """The same day for what takes those of `datetime`; raise ValueError if it has none."""
        return date.fromordinal(self.number)

    def weekday(self) -> int:
        """Return 0 for Monday to 6 for Sunday."""
        return self.alike.weekday()

    def isoformat(self) -> str:
        """Return the day as ISO 8601 writes it: `2025-05-28`, `-0043-03-15`."""
        year, alike = self.year, self.alike
        return f"{'-' * (year < 0)}{abs(year):04}-{alike.month:02}-{alike.day:02}"

    @overload
    def __sub__(self, other: AnyDay) -> timedelta: ...

    @overload
    def __sub__(self, other: timedelta) -> Day: ...

    def __sub__(self, other: AnyDay | timedelta) -> Day | timedelta:
        """Return the time from another day to this one, or the day that is so much earlier."""
        if isinstance(other, timedelta):
            return Day(self.number - other.days)
        return timedelta(self.number - _number(other))

    def __rsub__(self, other: date) -> timedelta:
        """Return the time from this day to another one."""
        return timedelta(_number(other) - self.number)

    def __add__(self, length: timedelta) -> Day:
        """Return the day that is so much later."""
        return Day(self.number + length.days)

    def __eq__(self, other: object) -> bool:
        """Return whether it is the same day."""
        return isinstance(other, Day | date) and self.number == _number(other)

    def __hash__(self) -> int:
        """Return what is the same for a day of `datetime`."""
        return hash(self.plain) if self.is_plain else hash(self.number)

    def __lt__(self, other: AnyDay) -> bool:
        """Return whether it is before another day."""
        return self.number < _number(other)

    def __le__(self, other: AnyDay) -> bool:
        """Return whether it is another day or before it."""
        return self.number <= _number(other)

    def __gt__(self, other: AnyDay) -> bool:
        """Return whether it is after another day."""
        return self.number > _number(other)

    def __ge__(self, other: AnyDay) -> bool:
        """Return whether it is another day or after it."""
        return self.number >= _number(other)

    def __str__(self) -> str:
        """Return the day as ISO 8601 writes it."""
        return self.isoformat()


AnyDay: TypeAlias = Day | date


def _number(day: AnyDay) -> int:
    return day.number if isinstance(day, Day) else day.toordinal()


FIRST, LAST = Day.of(-1_000_000), Day.of(1_000_000)
"""Days before and after all that a date can be: where a span without a beginning or an end goes."""
