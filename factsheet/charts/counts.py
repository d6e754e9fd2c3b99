"""Running counts side by side, on one pair of axes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factsheet.charts.canvas import NARROW, WIDE
from factsheet.charts.curve import curve, is_dense, longest_gap
from factsheet.charts.labels import Label
from factsheet.charts.lettering import width_of, wrapped
from factsheet.charts.number_axis import Label as TickLabel
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis
from factsheet.charts.points import ARROW, Dated, Point, point, thinned
from factsheet.charts.reach import reach
from factsheet.charts.spread import spread
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis
from factsheet.values.quantity import Quantity

TOP, PLOT, FOOT, EDGE = 16.0, 250.0, 46.0, 12.0
NAMES, LINE, SAMPLE = 184.0, 17.0, 30.0
"""Room for names beside the ends of lines, for a line of text, for a sample of a line."""


@dataclass(frozen=True)
class Series:
    """One count to draw."""

    name: str
    joined: bool
    """Whether a line runs through its values."""
    values: Sequence[Dated]
    """Oldest first; at least one."""


@dataclass(frozen=True)
class Line:
    """One count."""

    path: str
    """Path through its values; empty where no line joins them."""
    points: tuple[Point, ...]
    label: Label
    """The last value, beside it."""
    name: tuple[Label, ...]
    """The lines of its name."""


@dataclass(frozen=True)
class Counts:
    """All counts and their axes."""

    lines: tuple[Line, ...]
    times: tuple[TimeTick, ...]
    numbers: tuple[Tick, ...]
    left: float
    right: float
    bottom: float
    height: float
    width: float
    sample: float
    """Length of the sample of a line before its name; 0 where the name stands at its end."""


def counts(series: Sequence[Series], width: float = WIDE, label: TickLabel | None = None) -> Counts:
    """Return the lines of some counts, in the units of the picture.

    `label` says how the numbers of the axis are written. Names stand at the ends of lines, where
    the picture is wide, and else above all of them.
    """
    is_narrow = width <= NARROW
    keys = [wrapped(one.name, width - SAMPLE if is_narrow else NAMES) for one in series]
    lines = list(map(len, keys))
    top = TOP + LINE * (sum(lines) if is_narrow else max(lines, default=0))
    every = [value for one in series for value in one.values]
    ys = _numbers([value.value for value in every], top, label)
    texts = [one.values[-1].label for one in series]
    right = width - max(map(width_of, texts), default=0) - EDGE if is_narrow else width - NAMES
    left, right = round(ys.room + 10, 1), round(right, 1)
    xs = time_axis([day for value in every for day in value.days], left + EDGE, right, EDGE)
    drawn = [_on(one, xs, ys) for one in series]
    below = top + PLOT if is_narrow else top + PLOT + FOOT - LINE * max(lines, default=0) - 10
    heights = spread([points[-1].y for _, points in drawn], LINE, below)
    found = tuple(
        Line(*shapes, Label(right + 8, end + 5, text), name)
        for shapes, end, text, name in zip(
            drawn, heights, texts, _names(keys, heights, right, is_narrow), strict=True
        )
    )
    ends_of = (left, right, top + PLOT, top + PLOT + FOOT, width)
    return Counts(found, xs.ticks, ys.ticks, *ends_of, SAMPLE if is_narrow else 0.0)


def _numbers(values: Sequence[Quantity], top: float, label: TickLabel | None) -> NumberAxis:
    whole = all(value.centre.denominator == 1 for value in values)
    return number_axis(reach(values), top + PLOT, top + ARROW, whole, label)


def _on(one: Series, xs: TimeAxis, ys: NumberAxis) -> tuple[str, tuple[Point, ...]]:
    """Return the path of a count and its dots: only the ends where dots would hide each other."""
    every = [point(n, value, xs, ys) for n, value in enumerate(one.values)]
    if one.joined and is_dense(one.values, xs.right - xs.left):
        return curve(dict(enumerate(one.values)), every, stepped=True).line, (every[0], every[-1])
    points = thinned(every)
    return _path(one, points), points


def _names(
    keys: Sequence[Sequence[str]], ends: Sequence[float], right: float, is_narrow: bool
) -> list[tuple[Label, ...]]:
    """Return the names: above the picture, or over the highest end and under the others."""
    found, above = [], 0
    for lines, end in zip(keys, ends, strict=True):
        x, y = SAMPLE, 14 + above * LINE
        if not is_narrow:
            is_top = end == min(ends)
            x, y = right + 8, end + 5 + LINE * (-len(lines) if is_top else 1)
        found.append(tuple(Label(x, y + n * LINE, text) for n, text in enumerate(lines)))
        above += len(lines)
    return found


def _path(series: Series, points: Sequence[Point]) -> str:
    """Return steps from value to value, broken where nothing is known for too long."""
    steps, longest = [], longest_gap(series.values)
    for one, other in pairwise(points if series.joined else ()):
        before, after = (series.values[end.index].day for end in (one, other))
        if (after - before).days <= longest:
            steps.append(f"M{one.x} {one.y}H{other.x}V{other.y}")
    return "".join(steps)
