"""Values that somebody stated as points: which of many are drawn, and what their bounds are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.charts.number_axis import NumberAxis
from factsheet.charts.time_axis import TimeAxis
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

ARROW = 12.0
"""How long the arrow of an open bound is."""
COLUMN = 4.0
"""How wide a column is of which only the lowest and the highest point are drawn."""
MANY = 200
"""How many points are drawn, whatever their places."""


@dataclass(frozen=True)
class Dated:
    """A value to draw."""

    when: When
    value: Quantity
    by: str
    """Who said it: a line joins values of one body only."""
    rival: bool
    """Whether it is deprecated, so that no line runs through it."""
    label: str
    """How readers of the picture's language see it."""
    short: str = ""
    """The same without the words that bound it."""
    ahead: bool = False
    """Whether it is a projection or a target, so that no line leads to it."""
    lasted: bool = False
    """Whether it is about all the time from the first to the last day of its date."""

    @property
    def day(self) -> Day:
        """The day at which it is drawn: the last that it can mean, or the middle of its time."""
        first, last = self.when.first, self.when.last
        return first + (last - first) // 2 if self.lasted else last

    @property
    def days(self) -> tuple[Day, ...]:
        """The days that an axis has to hold: both ends of a span, else the day itself."""
        is_span = self.lasted or self.when.is_uncertain
        return (self.when.first, self.when.last) if is_span else (self.day,)

    @property
    def opens_up(self) -> bool:
        """Whether it has no upper bound."""
        return self.value.high is None

    @property
    def opens_down(self) -> bool:
        """Whether it has an upper bound alone, or no lower one at all."""
        return self.value.low is None or self.value.word in ("fewer than", "at most")


@dataclass(frozen=True)
class Point:
    """One stated value."""

    index: int
    """Which of the values it is, counted from zero."""
    x: float
    """Position of its day."""
    y: float
    """Position of its number; of a range, of the middle."""
    low: float
    """Position of its least value, or of the end of the arrow downwards."""
    high: float
    """Position of its greatest value, or of the end of the arrow upwards."""
    opens: str
    """`up` or `down` where an arrow shows that it has no bound there; else empty."""
    rival: bool
    """Whether it is deprecated."""
    ahead: bool = False
    """Whether it is a projection or a target."""
    since: float | None = None
    """Of an unknown day within a span: position of the first day; that of the last is `x`."""
    lasted: tuple[float, float] | None = None
    """Of a value about a time: positions of its first and last day, where they are seen apart."""


def point(index: int, dated: Dated, xs: TimeAxis, axis: NumberAxis) -> Point:
    """Return a value as a point at its day, its bounds along an axis that goes upwards."""
    x = xs.at(dated.day)
    value = dated.value
    y = axis.at(value.centre)
    low = min(y + ARROW, axis.start + ARROW / 2) if dated.opens_down else axis.at(value.least)
    high = y - ARROW if value.high is None else axis.at(value.high)
    opens = "up" if dated.opens_up else "down" if dated.opens_down else ""
    low = y if opens == "up" else low
    times = _times(dated, xs)
    return Point(index, x, y, low, high, opens, dated.rival, dated.ahead, *times)


def point_on_a_line(index: int, dated: Dated, xs: TimeAxis, y: float) -> Point:
    """Return a value as a point on a line that is no axis of numbers: open bounds show alone."""
    low = y + ARROW if dated.opens_down else y
    high = y - ARROW if dated.opens_up else y
    opens = "up" if dated.opens_up else "down" if dated.opens_down else ""
    times = _times(dated, xs)
    return Point(index, xs.at(dated.day), y, low, high, opens, dated.rival, dated.ahead, *times)


def _times(dated: Dated, xs: TimeAxis) -> tuple[float | None, tuple[float, float] | None]:
    first, last = xs.at(dated.when.first), xs.at(dated.when.last)
    is_seen = dated.lasted and last - first >= 3 * COLUMN
    ends = (round(first + 1, 1), round(last - 1, 1)) if is_seen else None
    return first if dated.when.is_uncertain else None, ends


def by_row(
    values: Sequence[Dated], names: Sequence[tuple[str, str]]
) -> list[list[tuple[int, Dated]]]:
    """Return the values of each row with their places among all.

    `names` gives the key and the name of each row; values of another key stand in the last one.
    """
    keys = [key for key, _ in names]
    rows: list[list[tuple[int, Dated]]] = [[] for _ in names]
    for index, dated in enumerate(values):
        rows[keys.index(dated.by) if dated.by in keys else -1].append((index, dated))
    return rows


def thinned(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the points that can be told apart: of many, the extremes of each column and the ends.

    Values that are relied on and others have extremes of their own, as have middles and bounds: so
    what is drawn reaches as far as it would with all points, and so does a line.
    """
    if len(points) <= MANY:
        return tuple(points)
    columns: dict[tuple[float, bool], list[Point]] = {}
    for each in points:
        columns.setdefault((each.x // COLUMN, each.rival), []).append(each)
    relied_on = [point for point in points if not point.rival] or [*points]
    kept = {relied_on[0], relied_on[-1], points[-1]}
    for column in columns.values():
        kept |= {min(column, key=lambda p: p.y), max(column, key=lambda p: p.y)}
        kept |= {min(column, key=lambda p: p.high), max(column, key=lambda p: p.low)}
    return tuple(sorted(kept, key=lambda p: p.index))
