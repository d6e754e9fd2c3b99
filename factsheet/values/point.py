"""A point in time as precise as it is known: a day, a month, a season, a year, a decade."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from factsheet.problems import BadValueError, shown
from factsheet.values.day import Day

QUALIFIERS = "?~%"
"""Uncertain, approximate, and both; EDTF does not say how wide that is."""
_YEAR = "-?[0-9]{4}"
_MONTH = "(?:-(?:XX(?:-XX)?|[0-9]{2}(?:-(?:[0-9]{2}|XX))?))?"
PATTERN = rf"(?:{_YEAR}{_MONTH}|-?[0-9]{{2}}(?:[0-9]X|XX)|Y-?[1-9][0-9]{{4,5}})[?~%]?"
"""A regular expression, JavaScript's too."""
_PARTS = re.compile(
    r"Y?(-?)([0-9]+)(X*)(?:-(XX|[0-9]{2}))?(?:-(XX|[0-9]{2}))?([?~%]?)"  # of what matches PATTERN
)
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
"""The first and the last month of spring, summer, autumn and winter where spring is in March."""
UNKNOWN = 0
"""The month or the day of which it is said that it is not known: `2004-XX`."""


@dataclass(frozen=True)
class Point:
    """A day, a month, a season, a year, a decade or a century."""

    year: int
    """Of the Gregorian calendar, 0 for 1 BC; of a decade or a century, the first."""
    month: int | None = None
    """1 to 12, 21 to 24 for spring to winter, UNKNOWN, or None where only the year is told."""
    day: int | None = None
    """1 to 31, UNKNOWN, or None where only the month is told."""
    qualifier: str = ""
    """One of QUALIFIERS, or nothing."""
    years: int = 1
    """How many years it can mean: 10 of a decade, 100 of a century."""

    @classmethod
    def parse(cls, text: str) -> Point:
        """Return the point that `text` writes, which matches PATTERN.

        Raise BadValueError if the calendar has no such date.
        """
        found = _PARTS.fullmatch(text)
        assert found is not None
        sign, digits, rest, month, day, qualifier = found.groups()
        years = 10 ** len(rest)
        year = int(digits) * years
        if sign and years == 1 and year == 0:
            raise BadValueError(f"{shown(text)} is no year", "write `0000` for 1 BC")
        first = -(year + years - 1) if sign else year
        point = cls(first, _number(month), _number(day), qualifier, years)
        if "00" in (month, day) or not point.is_real:
            raise BadValueError(f"{shown(text)} is not in the calendar", _hint(point))
        return point

    @property
    def is_real(self) -> bool:
        """Whether the calendar has it."""
        try:
            return self.earliest <= self.latest
        except ValueError:
            return False

    @property
    def is_season(self) -> bool:
        """Whether it is a spring, a summer, an autumn or a winter."""
        return self.month in SEASONS

    @property
    def is_vague(self) -> bool:
        """Whether a month or a day was written of which nobody knows which."""
        return UNKNOWN in (self.month, self.day)

    @cached_property
    def earliest(self) -> Day:
        """The first day that it can mean."""
        if self.month in SEASONS:
            return Day.of(self.year, SEASONS[self.month][0], self.day or 1)
        return Day.of(self.year, self.month or 1, self.day or 1)

    @cached_property
    def latest(self) -> Day:
        """The last day that it can mean; of a winter, in the year that follows.

        Raise ValueError if the calendar has no such date.
        """
        year = self.year + self.years - 1
        if self.month in SEASONS:
            first, last = SEASONS[self.month]
            if self.day is not None:
                raise ValueError("a season has no days")
            return _end(year + (last < first), last)
        month = self.month or 12
        return Day.of(year, month, self.day) if self.day else _end(year, month)

    def __str__(self) -> str:
        """Return the point as it is written in data."""
        size = len(str(self.years)) - 1
        number = (abs(self.year) - (self.years - 1) * (self.year < 0)) // self.years
        sign, far = "-" * (self.year < 0), "Y" * (abs(self.year) > 9999)
        rest = "".join(f"-{part:02}" if part else "-XX" for part in self._told)
        return f"{far}{sign}{number:0{4 - size}}{'X' * size}{rest}{self.qualifier}"

    @property
    def _told(self) -> list[int]:
        return [part for part in (self.month, self.day) if part is not None]


def _number(text: str | None) -> int | None:
    return None if text is None else UNKNOWN if text == "XX" else int(text)


def _end(year: int, month: int) -> Day:
    """Return the last day of a month; raise ValueError if there is no such month."""
    first = Day.of(year, month)
    return Day.of(first.year + month // 12, month % 12 + 1) + timedelta(-1)


def _hint(point: Point) -> str:
    if point.month and 24 < point.month < 42:
        return "write the months, with a slash between the first and the last"
    return "check the day and the month"
