"""The values of a figure over time, with their bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factsheet.charts.axis import WIDTH, Tick, number_axis, time_axis
from factsheet.quantity import Quantity
from factsheet.when import When

LEFT, RIGHT, TOP, BOTTOM, HEIGHT = 54.0, WIDTH - 8, 14.0, 226.0, 252.0
GAP_DAYS = 400
"""Values further apart than this are not joined by a line."""


@dataclass(frozen=True)
class Point:
    """One stated value."""

    x: float
    y: float
    low: float
    """Position of its least value."""
    high: float
    """Position of its greatest value; the top of the picture where it has none."""
    bounded: bool
    """Whether it is not exact, so that its bounds are drawn."""
    open: bool
    """Whether it has no upper bound."""
    rival: bool
    """Whether it is deprecated, so that no line runs through it."""


@dataclass(frozen=True)
class History:
    """Points, steps and axes."""

    points: tuple[Point, ...]
    steps: tuple[tuple[float, float, float, float], ...]
    """Pairs of points that a step joins: from x, y to x, y."""
    years: tuple[Tick, ...]
    numbers: tuple[Tick, ...]
    width: float = WIDTH
    height: float = HEIGHT
    left: float = LEFT
    right: float = RIGHT
    top: float = TOP
    bottom: float = BOTTOM


def history(values: Sequence[tuple[When, Quantity, bool]]) -> History:
    """Return the picture of dated values; the flag marks a value that no line may join."""
    highest = max(float(each.high if each.high is not None else each.number) for _, each, _ in values)
    xs = time_axis([when.latest for when, _, _ in values], LEFT, RIGHT)
    ys = number_axis(highest, TOP, BOTTOM)
    points = []
    for when, value, rival in values:
        high = TOP if value.high is None else ys.at(float(value.high))
        points.append(
            Point(
                xs.at(when.latest),
                ys.at(float(value.number)),
                ys.at(float(value.low)),
                high,
                not value.is_exact,
                value.high is None,
                rival,
            )
        )
    joined = [(w, p) for (w, _, rival), p in zip(values, points, strict=True) if not rival]
    steps = tuple(
        (one.x, one.y, other.x, other.y)
        for (before, one), (after, other) in pairwise(joined)
        if (after.latest - before.latest).days <= GAP_DAYS
    )
    return History(tuple(points), steps, xs.years(), ys.ticks())
