"""Dates as precise as they are known, in the Extended Date/Time Format (EDTF, ISO 8601-2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from factsheet.problems import BadValueError, shown
from factsheet.values import point
from factsheet.values.day import FIRST, LAST, AnyDay, Day
from factsheet.values.point import Point
from factsheet.values.refused import REFUSED, meant

__all__ = ["PATTERN", "REFUSED", "Bound", "Point", "When"]
PATTERN = rf"(?:{point.PATTERN}(?:/(?:{point.PATTERN}|\.\.)?)?|(?:\.\.)?/{point.PATTERN})"
"""A regular expression, JavaScript's too: a point, or two of them with a slash between."""
REMEMBERED = 1 << 14
"""How many dates are kept: most stand in a sheet many times, as the day of a check does."""


class Bound(StrEnum):
    """An end of a span at which no date stands."""

    OPEN = ".."
    """It goes on, or nobody says where it ends: `1889/..`."""
    UNKNOWN = ""
    """It has an end that is not known: `1985/`."""


@dataclass(frozen=True)
class When:
    """A point in time or a span between two of them."""

    start: Point | Bound
    """The point itself; of a span, its first end."""
    end: Point | Bound | None = None
    """The last end of a span; None for a point."""
    is_uncertain: bool = False
    """Whether a span is one between whose ends it was, instead of one that it lasted.

    EDTF writes both alike, so a record says it in a field of its own.
    """

    @classmethod
    @lru_cache(maxsize=REMEMBERED)
    def parse(cls, text: str) -> When:
        """Return the date that `text` writes, one and the same for each text.

        Raise BadValueError on anything else.
        """
        if re.fullmatch(PATTERN, text) is None:
            raise BadValueError(f"{shown(text)} {REFUSED[0]}", _hint(text))
        first, slash, last = text.partition("/")
        when = cls(_end(first), _end(last) if slash else None)
        if when.latest < when.earliest:
            raise BadValueError(f"`{text}` ends before it starts", "swap the two dates")
        if first == last:
            raise BadValueError(f"`{text}` is no span", f"write `{first}`")
        return when

    @classmethod
    def on(cls, day: AnyDay) -> When:
        """Return a day of the calendar as a date."""
        return cls(Point(day.year, day.month, day.day))

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """The dates that stand in it: one or two."""
        return tuple(end for end in (self.start, self.end) if isinstance(end, Point))

    @cached_property
    def earliest(self) -> Day:
        """The first day that it can mean; FIRST where it has no beginning."""
        return self.start.earliest if isinstance(self.start, Point) else FIRST

    @cached_property
    def latest(self) -> Day:
        """The last day that it can mean; LAST where it has no end."""
        end = self.start if self.end is None else self.end
        return end.latest if isinstance(end, Point) else LAST

    @cached_property
    def first(self) -> Day:
        """The first day of what is written, also where it has no beginning."""
        return self.points[0].earliest

    @cached_property
    def last(self) -> Day:
        """The last day of what is written, also where it has no end."""
        return self.points[-1].latest

    @property
    def is_day(self) -> bool:
        """Whether it is one certain day."""
        return self.end is None and bool(self.points[0].day) and not self.points[0].qualifier

    @property
    def is_span(self) -> bool:
        """Whether it goes from one date to another, or has no beginning or no end."""
        return self.end is not None

    @property
    def is_approximate(self) -> bool:
        """Whether either end was written with a tilde or a question mark, or both in one."""
        return any(end.qualifier for end in self.points)

    @property
    def order(self) -> tuple[Day, Day]:
        """A key that sorts dates by the last day that is written, then by the first."""
        return self.last, self.first

    def as_uncertain(self) -> When:
        """Return the same span as one within which it was, on a day that is not known."""
        return replace(self, is_uncertain=True)

    def overlaps(self, other: When) -> bool:
        """Return whether both can mean one day; a tilde makes neither of them wider."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __str__(self) -> str:
        """Return the date as it is written in data."""
        return str(self.start) if self.end is None else f"{self.start}/{self.end}"


def _end(text: str) -> Point | Bound:
    return Bound(text) if text in {*Bound} else Point.parse(text)


def _hint(text: str) -> str:
    """Return what was meant, where it is plain and is a date; the way out otherwise."""
    said, wanted = meant(text)
    if not wanted:
        return said
    try:
        return f"write `{When.parse(wanted)}`{said}"
    except BadValueError:
        return REFUSED[1]
