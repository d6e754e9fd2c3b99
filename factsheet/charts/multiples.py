"""The parts of a figure over time as small pictures beside each other, all on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import NARROW, WIDE
from factsheet.charts.curve import GAP_DAYS
from factsheet.charts.lettering import fitted
from factsheet.charts.number_axis import Label as TickLabel
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis
from factsheet.charts.points import Dated, Point, point, thinned
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis

COLUMNS = 2
"""How many stand beside each other where there is room."""
PLOT, ABOVE, BELOW, BETWEEN = 110.0, 30.0, 52.0, 24.0
"""Height of a plot, room above it for its name, below it for days, and between two columns."""
EDGE = 16.0
FEW = 12
"""How many values are drawn as points; of more the last one is."""


@dataclass(frozen=True)
class Panel:
    """One part over time."""

    name: str
    """Its name, cut to what fits."""
    x: float
    """Left edge of it."""
    y: float
    """Foot of its name."""
    left: float
    """Where its plot begins."""
    right: float
    """Where its plot ends."""
    bottom: float
    """Where its zero line or its least number is."""
    lines: tuple[str, ...]
    """Path data of the lines that join its values; none over a long gap."""
    band: str
    """Path data of what its bounds leave open; nothing where all are exact."""
    points: tuple[Point, ...]
    """Its values where they are few; else the last one."""
    numbers: tuple[Tick, ...]
    times: tuple[TimeTick, ...]


@dataclass(frozen=True)
class Multiples:
    """All of them."""

    panels: tuple[Panel, ...]
    width: float
    height: float


def multiples(
    parts: Sequence[tuple[str, Sequence[Dated]]],
    width: float = WIDE,
    whole: bool = True,
    label: TickLabel | None = None,
) -> Multiples:
    """Return a picture of the dated values of each part, in the picture's own units.

    All have the same axes of numbers, from zero on, and of time. Where `whole`, no tick is a
    fraction; `label` says how the numbers of the axis are written.
    """
    columns = 1 if width <= NARROW else COLUMNS
    wide = (width - BETWEEN * (columns - 1)) / columns
    every = [dated for _, values in parts for dated in values]
    ends = [float(end) for dated in every for end in _ends(dated)]
    days = [day for dated in every for day in dated.days]
    panels = []
    for index, (name, values) in enumerate(parts):
        row, column = divmod(index, columns)
        x, y = column * (wide + BETWEEN), row * (ABOVE + PLOT + BELOW) + ABOVE - 12
        bottom = y + 12 + PLOT
        ys = number_axis(ends, bottom, bottom - PLOT, whole, label)
        left = x + ys.room + 10
        xs = time_axis(days, left + EDGE, x + wide - EDGE, EDGE)
        panels.append(_panel(fitted(name, wide), values, (x, y, left, x + wide), xs, ys))
    rows = -(-len(parts) // columns)
    return Multiples(tuple(panels), width, rows * (ABOVE + PLOT + BELOW))


def _ends(dated: Dated) -> tuple[float, float]:
    value = dated.value
    low = value.centre if value.low is None else value.low
    return float(low), float(value.centre if value.high is None else value.high)


def _panel(
    name: str,
    values: Sequence[Dated],
    place: tuple[float, float, float, float],
    xs: TimeAxis,
    ys: NumberAxis,
) -> Panel:
    x, y, left, right = place
    points = thinned([point(at, dated, xs, ys) for at, dated in enumerate(values)])
    runs = _runs(points, values)
    shown = points if len(points) <= FEW else points[-1:]
    return Panel(
        name=name,
        x=round(x, 1),
        y=round(y, 1),
        left=round(left, 1),
        right=round(right, 1),
        bottom=ys.start,
        lines=tuple("M" + "L".join(f"{p.x} {p.y}" for p in run) for run in runs if len(run) > 1),
        band="".join(_band(run) for run in runs),
        points=tuple({p.index: p for p in (*shown, *(r[0] for r in runs if len(r) == 1))}.values()),
        numbers=ys.ticks,
        times=xs.ticks,
    )


def _runs(points: Sequence[Point], values: Sequence[Dated]) -> list[list[Point]]:
    """Return the points that a line joins: those that are relied on and not far apart."""
    runs: list[list[Point]] = []
    for each in points:
        if each.rival or each.ahead:
            runs.append([each])
        elif runs and (values[each.index].day - values[runs[-1][-1].index].day).days <= GAP_DAYS:
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


def _band(run: Sequence[Point]) -> str:
    """Return the area between the bounds of some points; nothing where they have none."""
    if len(run) < 2 or all(p.low == p.high for p in run):
        return ""
    there = "L".join(f"{p.x} {p.high}" for p in run)
    back = "L".join(f"{p.x} {p.low}" for p in reversed(run))
    return f"M{there}L{back}Z"
