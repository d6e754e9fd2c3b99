"""Many values of one speaker as a line, and their bounds as a band."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from statistics import median_low
from typing import NamedTuple

from factsheet.charts.points import Dated, Point, thinned

DENSE = 8.0
"""Width that a dot takes: where values have less each, a line takes the place of dots."""
COLUMN = 2.0
"""Of the values in a column so wide, a line runs through the first, the last and the extremes."""
GAP_DAYS, GAP_TIMES = 400, 2
"""A line is broken where nothing is known for longer than this, and for so many times as long as
values are usually apart."""


class Curve(NamedTuple):
    """A line through values, and what their bounds leave open."""

    line: str
    """Path through the values; empty where dots have room."""
    band: str
    """Path of the areas between lower and upper bounds; empty where values are exact."""


NO_CURVE = Curve("", "")


def is_dense(values: Collection[Dated], width: float) -> bool:
    """Return whether one speaker stated so many values that dots would hide each other.

    `width` is the room for them, in the units of the picture.
    """
    kept = [dated for dated in values if not (dated.rival or dated.ahead)]
    days = len({dated.day for dated in kept})
    return days * DENSE > width and len({dated.by for dated in kept}) == 1


def curve(values: Mapping[int, Dated], points: Sequence[Point], stepped: bool) -> Curve:
    """Return the line through the points of values that are relied on; `values` are by their index.

    Where `stepped`, a value holds until the next one; else the line runs straight to it.
    """
    kept = [point for point in points if not (point.rival or point.ahead)]
    lines, bands = [], []
    for run in _runs(values, sorted(kept, key=lambda point: point.x)):
        lines.append(_line([*_columns(run)], stepped))
        for is_open, some in groupby(run, key=lambda point: _has_band(values, point)):
            if is_open:
                bands.append(_band([*some], stepped))
    return Curve("".join(lines), "".join(bands))


def marked(points: Sequence[Point], told: Collection[Point]) -> tuple[Point, ...]:
    """Return the points that have a dot on a line: those that are told, and what is beside it."""
    beside = [point for point in points if point.rival or point.ahead or point.opens]
    return tuple(sorted({*thinned(beside), *told}, key=lambda point: point.index))


def longest_gap(values: Collection[Dated]) -> float:
    """Return how many days may lie between two values that a line joins."""
    days = sorted(dated.day for dated in values)
    apart = [(other - one).days for one, other in pairwise(days)]
    return max(GAP_DAYS, GAP_TIMES * median_low(apart)) if apart else GAP_DAYS


def _runs(values: Mapping[int, Dated], points: Sequence[Point]) -> Iterator[list[Point]]:
    """Yield the points of each stretch of time without a long gap."""
    longest = longest_gap([values[point.index] for point in points])
    run = [*points[:1]]
    for one, other in pairwise(points):
        if (values[other.index].day - values[one.index].day).days > longest:
            yield run
            run = []
        run.append(other)
    if run:
        yield run


def _columns(points: Sequence[Point]) -> Iterator[Point]:
    """Yield the first, the last, the lowest and the highest point of each column, in order."""
    for _, some in groupby(points, key=lambda point: point.x // COLUMN):
        column = [*some]
        extremes = [max(column, key=lambda p: p.y), min(column, key=lambda p: p.y)]
        ends = {column.index(point) for point in (column[0], *extremes, column[-1])}
        yield from (column[n] for n in sorted(ends))


def _line(points: Sequence[Point], stepped: bool) -> str:
    first, *rest = points
    path = [f"M{first.x} {first.y}"]
    for one, other in pairwise(points if rest else ()):
        if not stepped:
            path.append(f"L{other.x} {other.y}")
        elif (one.x, one.y) != (other.x, other.y):
            path.append(f"H{other.x}V{other.y}")
    return "".join(path) if rest else _dot(first)


def _dot(point: Point) -> str:
    """Return the path of a value between two gaps, which no line shows."""
    r = 1.5
    return f"M{round(point.x - r, 1)} {point.y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 -{2 * r} 0"


def _has_band(values: Mapping[int, Dated], point: Point) -> bool:
    return not point.opens and not values[point.index].value.is_exact


def _band(points: Sequence[Point], stepped: bool) -> str:
    columns = [[*some] for _, some in groupby(points, key=lambda point: point.x // COLUMN)]
    upper = [(column[-1].x, min(point.high for point in column)) for column in columns]
    lower = [(column[-1].x, max(point.low for point in column)) for column in columns]
    if stepped:
        upper, lower = [*_stairs(upper)], [*_stairs(lower)]
    return "M" + "L".join(f"{x} {y}" for x, y in [*upper, *reversed(lower)]) + "Z"


def _stairs(ends: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    yield from ends[:1]
    for (_, y), (x, then) in pairwise(ends):
        yield x, y
        yield x, then
