"""Dates as precise as they are known, in the Extended Date/Time Format (EDTF, ISO 8601-2)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

ONE = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?~?"
PATTERN = rf"{ONE}(?:/{ONE})?"
EXAMPLES = "`2025-05-28`, `2022-05`, `2022`, `2025-05-23/2025-05-25`, `2022-04-21~`"


@dataclass(frozen=True)
class Point:
    """A day, a month or a year, perhaps an approximate one."""

    year: int
    """Four digits of the Gregorian calendar."""
    month: int | None = None
    """1 to 12, or None where only the year is known."""
    day: int | None = None
    """1 to 31, or None where only the month is known."""
    approximate: bool = False
    """Whether the date was written with a tilde."""

    @classmethod
    def parse(cls, text: str) -> Point:
        """Return the point that `text` writes; raise ValueError if there is no such date."""
        numbers = [int(part) for part in text.removesuffix("~").split("-")]
        point = cls(*numbers, approximate=text.endswith("~"))
        try:
            date(point.year, point.month or 1, point.day or 1)
        except ValueError:
            raise ValueError(f"`{text}` is not in the calendar; check the day and the month") from None
        return point

    @property
    def earliest(self) -> date:
        """The first day that it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
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
    def parse(cls, text: str) -> When:
        """Return the date that `text` writes; raise ValueError on anything else."""
        if re.fullmatch(PATTERN, text) is None:
            raise ValueError(f"`{text[:40]}` is not a date; write one of {EXAMPLES}")
        first, _, last = text.partition("/")
        when = cls(Point.parse(first), Point.parse(last) if last else None)
        if when.latest < when.earliest:
            raise ValueError(f"`{text}` ends before it starts; swap the two dates")
        return when

    @property
    def earliest(self) -> date:
        """The first day that it can mean."""
        return self.start.earliest

    @property
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
        """Return whether both can mean one day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __str__(self) -> str:
        """Return the date as it is written in data."""
        return f"{self.start}/{self.end}" if self.end else str(self.start)
