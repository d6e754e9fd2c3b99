"""The values of a running count, or of one speaker, over time, with their bounds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factsheet.charts.canvas import NARROW
from factsheet.charts.labels import Box, Label, above, placed
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis
from factsheet.charts.points import ARROW, Dated, Point, point, thinned
from factsheet.charts.time_axis import TimeTick, time_axis

EDGE = 16.0
TOP = 20.0 + ARROW
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


def history(values: Sequence[Dated], width: float, joined: bool, whole: bool = True) -> History:
    """Return the picture of dated values, oldest first, in the picture's own units.

    Where `joined`, steps join the values of each speaker. Where `whole`, no tick is a fraction.
    """
    height = 246.0 if width == NARROW else 300.0
    bottom = height - FOOT
    ys = number_axis((_most(dated) for dated in values), bottom, TOP, whole)
    left, right = ys.room + 10, width - EDGE
    xs = time_axis([dated.day for dated in values], left + EDGE, right, EDGE)
    points = thinned([point(n, each, xs.at(each.day), ys) for n, each in enumerate(values)])
    steps = tuple(_steps(values, points)) if joined else ()
    taken = [_dot(each) for each in points] if len(points) < 40 else []
    labels = placed(_wanted(values, points, left, width), taken)
    return History(
        points, steps, labels, xs.ticks, ys.ticks, width, height, left, right, bottom
    )


def _most(dated: Dated) -> float:
    high = dated.value.high
    return float(dated.value.centre if high is None else max(high, dated.value.centre))


def _dot(each: Point) -> Box:
    return each.x - 3, each.high, each.x + 3, each.low


def _steps(
    values: Sequence[Dated], points: Sequence[Point]
) -> Iterator[tuple[float, float, float, float]]:
    """Yield the steps between values of one speaker that are not far apart."""
    by_speaker: dict[str, list[Point]] = {}
    for each in points:
        if not each.rival:
            by_speaker.setdefault(values[each.index].by, []).append(each)
    for own in by_speaker.values():
        for one, other in pairwise(own):
            if (values[other.index].day - values[one.index].day).days <= GAP_DAYS:
                yield one.x, one.y, other.x, other.y


def _wanted(
    values: Sequence[Dated], points: Sequence[Point], left: float, right: float
) -> Iterator[Iterator[Label]]:
    kept = [each for each in points if not each.rival] or [*points]
    if not kept:
        return
    lowest, highest = max(kept, key=lambda p: p.y), min(kept, key=lambda p: p.y)
    for each in dict.fromkeys((kept[-1], highest, kept[0], lowest)):
        yield _around(each, values[each.index].label, left, right)


def _around(each: Point, text: str, left: float, right: float) -> Iterator[Label]:
    yield above(each.x, min(each.high, each.y) - 7, text, left + 2, right)
    yield above(each.x, max(each.low, each.y) + 18, text, left + 2, right)
