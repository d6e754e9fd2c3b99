"""The values of a running count, or of one speaker, over time, with their bounds."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import NARROW
from factsheet.charts.curve import NO_CURVE, Curve, curve, is_dense, longest_gap, marked
from factsheet.charts.labels import Box, Label, above, beside, placed
from factsheet.charts.log_axis import log_axis
from factsheet.charts.number_axis import Label as TickLabel
from factsheet.charts.number_axis import Tick, number_axis
from factsheet.charts.points import ARROW, Dated, Point, point, thinned
from factsheet.charts.reach import reach
from factsheet.charts.time_axis import TimeTick, time_axis

TOP = 24.0 + ARROW
FOOT = 46.0
"""Room below the axis for two lines of labels."""


@dataclass(frozen=True)
class History:
    """Points, steps, labels and axes."""

    points: tuple[Point, ...]
    steps: tuple[tuple[float, float, float, float], ...]
    """Pairs of points that a step joins: from x, y to x, y."""
    labels: tuple[Label, ...]
    """Last, greatest, first and least value, as many as have room."""
    times: tuple[TimeTick, ...]
    numbers: tuple[Tick, ...]
    width: float
    height: float
    left: float
    right: float
    bottom: float
    curve: Curve = NO_CURVE
    """The line that takes the place of dots where there are too many of these."""


def history(
    values: Sequence[Dated],
    width: float,
    joined: bool,
    whole: bool = True,
    label: TickLabel | None = None,
    log: bool = False,
) -> History:
    """Return the picture of dated values, oldest first, in the picture's own units.

    Where `joined`, steps join what one speaker said without another one between. Where `whole`,
    no tick is a fraction. `label` says how the numbers of the axis are written. Where `log`, equal
    distances are equal factors, and numbers have to be above zero.
    """
    height = 246.0 if width == NARROW else 300.0
    bottom = height - FOOT
    ends = [*reach(dated.value for dated in values)]
    ys = number_axis(ends, bottom, TOP, whole, label)
    if log:
        ys = log_axis((end for end in ends if end > 0), bottom, TOP, label)
    edge = 16.0 if width == NARROW else 34.0
    left, right = math.ceil(ys.room + 10), width - edge
    xs = time_axis([day for dated in values for day in dated.days], left + edge, right, edge)
    every = [point(n, dated, xs, ys) for n, dated in enumerate(values)]
    dense = is_dense(values, right - left)
    line = curve(dict(enumerate(values)), every, joined) if dense else NO_CURVE
    points = marked(every, _told(every)) if dense else thinned(every)
    steps = tuple(_steps(values, points)) if joined and not dense else ()
    wanted = [
        [*_around(one, values[one.index].label, (left + 2, width, bottom), dense)]
        for one in _told(points)
    ]
    labels = placed(wanted, [_dot(one) for one in thinned(every)])
    axes = xs.ticks, ys.ticks
    return History(points, steps, labels, *axes, width, height, left, right, bottom, line)


def _dot(one: Point) -> Box:
    return one.x - 3, one.high, one.x + 3, one.low


def _steps(
    values: Sequence[Dated], points: Sequence[Point]
) -> Iterator[tuple[float, float, float, float]]:
    """Yield the steps between values of one speaker that are not far apart, nobody else between."""
    kept = [point for point in points if not (point.rival or point.ahead)]
    longest = longest_gap([values[point.index] for point in kept])
    days = sorted(values[point.index].day for point in kept)
    last: dict[str, Point] = {}
    for other in kept:
        after = values[other.index]
        one = last.get(after.by)
        last[after.by] = other
        if one is None or (after.day - values[one.index].day).days > longest:
            continue
        if bisect_left(days, after.day) == bisect_right(days, values[one.index].day):
            yield one.x, one.y, other.x, other.y


def _told(points: Sequence[Point]) -> list[Point]:
    """Return the last, greatest, first and least value of those relied on, or of all."""
    kept = [point for point in points if not (point.rival or point.ahead)] or [*points]
    if not kept:
        return []
    lowest, highest = max(kept, key=_height), min(kept, key=_height)
    return [*dict.fromkeys((kept[-1], highest, kept[0], lowest))]


def _height(one: Point) -> float:
    return one.y


def _around(
    one: Point, text: str, room: tuple[float, float, float], is_on_a_line: bool
) -> Iterator[Label]:
    """Yield a label over a point, one below it where that is not below the axis, and beside it."""
    left, right, bottom = room
    yield above(one.x, min(one.high, one.y) - 7, text, left, right)
    if max(one.low, one.y) + 20 <= bottom:
        yield above(one.x, max(one.low, one.y) + 18, text, left, right)
    if is_on_a_line:
        yield from beside(one.x, one.y + 5, text, left, right)
