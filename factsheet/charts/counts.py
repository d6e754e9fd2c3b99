"""Running counts side by side, on one pair of axes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from factsheet.charts.canvas import NARROW, WIDE
from factsheet.charts.history import GAP_DAYS
from factsheet.charts.labelling import spread
from factsheet.charts.lettering import SIZE
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis, number_width
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis
from factsheet.values.quantity import Quantity

LEFT, TOP, PLOT, BELOW = 58.0, 16.0, 250.0, 44.0
NAMES, KEY = 190.0, 2 * 1.2 * SIZE + 6
"""Room for a name beside the end of a line; where that is too much, for one above the picture."""


class Dated(NamedTuple):
    """A value of a count."""

    day: date
    value: Quantity
    joined: bool
    """Whether the line of the count runs through it."""


@dataclass(frozen=True)
class Dot:
    """One value."""

    x: float
    y: float
    """Of a range, its middle."""
    low: float
    high: float
    """Position of the greatest value; of `y` where it has none."""
    is_open: bool
    """Whether it has no upper bound, so that an arrow rises from it."""


@dataclass(frozen=True)
class Line:
    """One count."""

    path: str
    """Path through the values that are joined."""
    dots: tuple[Dot, ...]
    end: float
    """Height of the label of the last value."""


@dataclass(frozen=True)
class Counts:
    """All counts, oldest value first, and their axes."""

    lines: tuple[Line, ...]
    times: tuple[TimeTick, ...]
    numbers: tuple[Tick, ...]
    right: float
    top: float
    bottom: float
    height: float
    width: float
    names: float
    """Width that a name has beside the end of its line; 0 where names stand above the picture."""
    left: float = LEFT
    key: float = KEY
    """Height that a name has above the picture."""


def counts(series: Sequence[Sequence[Dated]], width: float = WIDE) -> Counts:
    """Return the lines of some counts, each oldest value first, in the units of the picture."""
    values = [each.value for dated in series for each in dated]
    greatest = max((value.high or value.centre for value in values), default=0)
    names = NAMES if width > NARROW else 0.0
    top = TOP + (0 if names else KEY * len(series))
    bottom = top + PLOT
    ys = number_axis([greatest], bottom, top)
    right = width - (names or number_width(ys.high))
    xs = time_axis([each.day for dated in series for each in dated], LEFT, right, 8)
    dots = [tuple(_dot(xs, ys, each) for each in dated) for dated in series]
    ends = spread([each[-1].y if each else bottom for each in dots], 5 * SIZE if names else 17, bottom)
    lines = tuple(
        Line(_path(dated, here), here, end)
        for dated, here, end in zip(series, dots, ends, strict=True)
    )
    return Counts(
        lines, xs.ticks, ys.ticks, right, top, bottom, bottom + BELOW, width, names
    )


def _dot(xs: TimeAxis, ys: NumberAxis, dated: Dated) -> Dot:
    value = dated.value
    y = ys.at(value.centre)
    high = y if value.high is None else ys.at(value.high)
    return Dot(xs.at(dated.day), y, ys.at(value.low), high, value.high is None)


def _path(dated: Iterable[Dated], dots: Iterable[Dot]) -> str:
    """Return steps through what is joined, broken where nothing is known for too long."""
    joined = [(each.day, dot) for each, dot in zip(dated, dots, strict=True) if each.joined]
    path = f"M{joined[0][1].x} {joined[0][1].y}" if joined else ""
    for (before, _), (after, dot) in pairwise(joined):
        is_gap = (after - before).days > GAP_DAYS
        path += f"M{dot.x} {dot.y}" if is_gap else f"H{dot.x}V{dot.y}"
    return path
