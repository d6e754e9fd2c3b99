"""The values of a running count, or of one speaker, over time, with their bounds."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import NARROW
from factsheet.charts.labels import Box, Label, above, placed
from factsheet.charts.number_axis import Label as TickLabel
from factsheet.charts.number_axis import Tick, number_axis
from factsheet.charts.points import ARROW, Dated, Point, point, thinned
from factsheet.charts.time_axis import TimeTick, time_axis

TOP = 24.0 + ARROW
FOOT = 46.0
"""Room below the axis for two lines of labels."""
GAP_DAYS = 400
"""Values further apart than this are not joined by a line."""


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


def history(
    values: Sequence[Dated],
    width: float,
    joined: bool,
    whole: bool = True,
    label: TickLabel | None = None,
) -> History:
    """Return the picture of dated values, oldest first, in the picture's own units.

    Where `joined`, steps join what one speaker said without another one between. Where `whole`,
    no tick is a fraction. `label` says how the numbers of the axis are written.
    """
    height = 246.0 if width == NARROW else 300.0
    bottom = height - FOOT
    ends = (end for dated in values for end in (_least(dated), _most(dated)))
    ys = number_axis(ends, bottom, TOP, whole, label)
    edge = 16.0 if width == NARROW else 34.0
    left, right = math.ceil(ys.room + 10), width - edge
    xs = time_axis([day for dated in values for day in dated.days], left + edge, right, edge)
    points = thinned([point(n, dated, xs, ys) for n, dated in enumerate(values)])
    steps = tuple(_steps(values, points)) if joined else ()
    wanted = _wanted(values, points, (left + 2, width, bottom))
    labels = placed(wanted, [_dot(one) for one in points])
    return History(points, steps, labels, xs.ticks, ys.ticks, width, height, left, right, bottom)


def _least(dated: Dated) -> float:
    """Return the least value that is drawn: an open bound is an arrow."""
    return float(dated.value.centre if dated.value.low is None else dated.value.low)


def _most(dated: Dated) -> float:
    high = dated.value.high
    return float(dated.value.centre if high is None else max(high, dated.value.centre))


def _dot(one: Point) -> Box:
    return one.x - 3, one.high, one.x + 3, one.low


def _steps(
    values: Sequence[Dated], points: Sequence[Point]
) -> Iterator[tuple[float, float, float, float]]:
    """Yield the steps between values of one speaker that are not far apart, nobody else between."""
    kept = [point for point in points if not (point.rival or point.ahead)]
    days = sorted(values[point.index].day for point in kept)
    last: dict[str, Point] = {}
    for other in kept:
        after = values[other.index]
        one = last.get(after.by)
        last[after.by] = other
        if one is None or (after.day - values[one.index].day).days > GAP_DAYS:
            continue
        if bisect_left(days, after.day) == bisect_right(days, values[one.index].day):
            yield one.x, one.y, other.x, other.y


def _wanted(
    values: Sequence[Dated], points: Sequence[Point], room: tuple[float, float, float]
) -> Iterator[Iterator[Label]]:
    kept = [point for point in points if not (point.rival or point.ahead)] or [*points]
    if kept:
        lowest, highest = max(kept, key=_height), min(kept, key=_height)
        for one in dict.fromkeys((kept[-1], highest, kept[0], lowest)):
            yield _around(one, values[one.index].label, room)


def _height(one: Point) -> float:
    return one.y


def _around(one: Point, text: str, room: tuple[float, float, float]) -> Iterator[Label]:
    """Yield a label over a point, and one below it where that is not below the axis."""
    left, right, bottom = room
    yield above(one.x, min(one.high, one.y) - 7, text, left, right)
    if max(one.low, one.y) + 20 <= bottom:
        yield above(one.x, max(one.low, one.y) + 18, text, left, right)
