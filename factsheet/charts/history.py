"""The values of a figure over time, with their bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factsheet.charts.canvas import WIDE
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis
from factsheet.charts.time_axis import TimeTick, time_axis
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

LEFT, RIGHT, TOP, BOTTOM, HEIGHT = 54.0, WIDE - 8, 14.0, 226.0, 252.0
GAP_DAYS = 400
"""Values further apart than this are not joined by a line."""


@dataclass(frozen=True)
class Point:
    """One stated value."""

    x: float
    """Position of its day."""
    y: float
    """Position of its number; of a range, of the middle."""
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
    times: tuple[TimeTick, ...]
    numbers: tuple[Tick, ...]
    width: float = WIDE
    height: float = HEIGHT
    left: float = LEFT
    right: float = RIGHT
    top: float = TOP
    bottom: float = BOTTOM


def history(values: Sequence[tuple[When, Quantity, bool]]) -> History:
    """Return the picture of dated values, oldest first; the flag marks one that no line joins.

    All positions are in the units of the picture, which is `width` of them wide.
    """
    bounds = [_bounds(value) for _, value, _ in values]
    xs = time_axis([when.latest for when, _, _ in values], LEFT, RIGHT, 8)
    ys = number_axis((high or low for low, high in bounds), BOTTOM, TOP)
    points = tuple(
        _point(xs.at(when.latest), ys, value, between, rival)
        for (when, value, rival), between in zip(values, bounds, strict=True)
    )
    joined = [(w, p) for (w, _, _), p in zip(values, points, strict=True) if not p.rival]
    steps = tuple(
        (one.x, one.y, other.x, other.y)
        for (before, one), (after, other) in pairwise(joined)
        if (after.latest - before.latest).days <= GAP_DAYS
    )
    return History(points, steps, xs.ticks, ys.ticks)


def _bounds(value: Quantity) -> tuple[float, float | None]:
    high = value.high
    return float(value.low), None if high is None else float(high)


def _point(
    x: float, ys: NumberAxis, value: Quantity, bounds: tuple[float, float | None], rival: bool
) -> Point:
    low, high = bounds
    return Point(
        x,
        y=ys.at(float(value.centre)),
        low=ys.at(low),
        high=TOP if high is None else ys.at(high),
        bounded=not value.is_exact,
        open=high is None,
        rival=rival,
    )
