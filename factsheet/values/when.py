"""Dates as precise as they are known, in the Extended Date/Time Format (EDTF, ISO 8601-2)."""

from __future__ import annotations

import calendar
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from factsheet.problems import BadValueError, shown

_POINT = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?~?"
PATTERN = rf"{_POINT}(?:/{_POINT})?"
"""A regular expression, JavaScript's too: a point, or two of them with a slash between."""
EXAMPLES = "`2025-05-28`, `2022-05`, `2022`, `2025-05-23/2025-05-25`, `2022-04-21~`"
REFUSED = ("is not a date", f"write one of {EXAMPLES}")
"""What is wrong with any other text, and the way out where it is not plain what was meant."""
REMEMBERED = 1 << 14
"""How many dates are kept: most stand in a sheet many times, as the day of a check does."""
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})")


@dataclass(frozen=True)
class Point:
    """A day, a month or a year, perhaps an approximate one."""

    year: int
    """1 to 9999, of the Gregorian calendar."""
    month: int | None = None
    """1 to 12, or None where only the year is known."""
    day: int | None = None
    """1 to 31, or None where only the month is known."""
    approximate: bool = False
    """Whether the date was written with a tilde; EDTF does not say how wide that is."""

    @classmethod
    def parse(cls, text: str) -> Point:
        """Return the point that `text` writes; raise BadValueError if there is no such date."""
        year, *rest = map(int, text.removesuffix("~").split("-"))
        try:
            date(year, *(*rest, 1, 1)[:2])
        except ValueError:
            hint = "check the day and the month"
            raise BadValueError(f"{shown(text)} is not in the calendar", hint) from None
        month, day = (*rest, None, None)[:2]
        return cls(year, month, day, text.endswith("~"))

    @cached_property
    def earliest(self) -> date:
        """The first day that it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @cached_property
    def latest(self) -> date:
        """The last day that it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """Return the point as it is written in data."""
        month = "" if self.month is None else f"-{self.month:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return f"{self.year:04}{month}{day}{'~' if self.approximate else ''}"


@dataclass(frozen=True)
class When:
    """A point in time or a span between two of them."""

    start: Point
    """The point itself; of a span, its first end."""
    end: Point | None = None
    """The last end of a span; None for a point."""

    @classmethod
    @lru_cache(maxsize=REMEMBERED)
    def parse(cls, text: str) -> When:
        """Return the date that `text` writes, one and the same for each text.

        Raise BadValueError on anything else.
        """
        if re.fullmatch(PATTERN, text) is None:
            raise BadValueError(f"{shown(text)} {REFUSED[0]}", _hint(text))
        first, _, last = text.partition("/")
        when = cls(Point.parse(first), Point.parse(last) if last else None)
        if when.latest < when.earliest:
            raise BadValueError(f"`{text}` ends before it starts", "swap the two dates")
        if first == last:
            raise BadValueError(f"`{text}` is no span", f"write `{first}`")
        return when

    @cached_property
    def earliest(self) -> date:
        """The first day that it can mean."""
        return self.start.earliest

    @cached_property
    def latest(self) -> date:
        """The last day that it can mean."""
        return (self.end or self.start).latest

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return self.end is None and self.start.day is not None and not self.start.approximate

    @property
    def is_approximate(self) -> bool:
        """Whether either end was written with a tilde."""
        return self.start.approximate or (self.end is not None and self.end.approximate)

    @property
    def order(self) -> tuple[date, date]:
        """A key that sorts dates by their last day, then by their first."""
        return self.latest, self.earliest

    def overlaps(self, other: When) -> bool:
        """Return whether both can mean one day; a tilde makes neither of them wider."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __str__(self) -> str:
        """Return the date as it is written in data."""
        return f"{self.start}/{self.end}" if self.end else str(self.start)


def _hint(text: str) -> str:
    """Return what was meant, where it is plain; examples of every form otherwise."""
    meant = ""
    if found := _YEAR_FIRST.fullmatch(text):
        meant = f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}"
    found = _DAY_FIRST.fullmatch(text)
    if found and int(found[1]) > 12:  # below that it may be the month: not ours to guess
        meant = f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    if meant:
        with suppress(BadValueError):
            return f"write `{When.parse(meant)}`"
    return REFUSED[1]
