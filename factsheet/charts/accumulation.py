"""Announced parts of a total, added up step by step, against the total itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from factsheet.charts.canvas import WIDE
from factsheet.charts.hatching import hatching
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis
from factsheet.charts.running import Running, bounds, running, stairs
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis
from factsheet.values.quantity import Quantity

LEFT, TOP, BOTTOM, HEIGHT = 58.0, 14.0, 270.0, 312.0
LEAST_ROOM = 150.0
"""Where less than this is free to the left of the total, its labels stand to the right."""


class Level(NamedTuple):
    """A number as a height in the picture."""

    y: float
    """Of a range, its middle."""
    low: float
    """Position of its least value, which lies lowest."""
    high: float
    """Position of its greatest value; the top of the picture where it has none."""


@dataclass(frozen=True)
class Accumulation:
    """Steps, the total, and the days on which something happened."""

    line: str
    """Path of the sum of what was announced."""
    band: str
    """Path of the area between the least and the greatest sum; empty where all parts are exact."""
    steps: tuple[tuple[float, float], ...]
    """Where each announced part ends its step, oldest first."""
    sum: Level
    """The sum of all parts."""
    total: Level
    total_x: float
    """Position of the day of the total."""
    base: Level | None
    """The published wholes; None where there is none."""
    known: tuple[float, ...]
    """Positions of the events after the total's day whose part was announced."""
    silent: tuple[float, ...]
    """Positions of the events whose part was not announced, each once."""
    hatching: str
    """Path of the lines over the time after the total's day; empty where there is none."""
    labels_left: bool
    """Whether the total's labels stand to the left of it."""
    times: tuple[TimeTick, ...]
    numbers: tuple[Tick, ...]
    right: float
    width: float
    height: float = HEIGHT
    left: float = LEFT
    top: float = TOP
    bottom: float = BOTTOM


def accumulation(
    parts: Sequence[tuple[date, Quantity]],
    total: tuple[date, Quantity],
    silent: Sequence[date],
    known: Sequence[date],
    bases: Sequence[Quantity],
    span: tuple[date, date],
    width: float = WIDE,
) -> Accumulation:
    """Return the picture of parts, oldest first, in the units of the picture.

    `silent` are the days of events without an announced part, `known` those of events after the
    total's day that have one, `bases` the published wholes, `span` the first and the last day.
    """
    right = width - 8
    sums = running(parts, span[0])
    ends = [each for q in (total[1], *bases) for each in (q.centre, q.high) if each is not None]
    ys = number_axis([sums[-1].high or sums[-1].centre, *ends], BOTTOM, TOP)
    xs = time_axis([*span, total[0]], LEFT, right, 8)
    at = xs.at(total[0])
    last = Running(total[0], *sums[-1][1:])
    return Accumulation(
        line=stairs([*sums, last], xs, ys),
        band=bounds([*sums, last], xs, ys, TOP),
        steps=tuple((xs.at(each.day), ys.at(each.centre)) for each in sums[1:]),
        sum=_level(ys, last.low, last.centre, last.high),
        total=_level(ys, total[1].low, total[1].centre, total[1].high),
        total_x=at,
        base=_base(ys, bases),
        known=_places(known, xs),
        silent=_places(silent, xs),
        hatching=hatching(at, TOP, right - at, BOTTOM - TOP) if right > at else "",
        labels_left=at - LEFT >= LEAST_ROOM,
        times=xs.ticks,
        numbers=ys.ticks,
        right=right,
        width=width,
    )


def _level(ys: NumberAxis, low: Fraction, centre: Fraction, high: Fraction | None) -> Level:
    return Level(ys.at(centre), ys.at(low), TOP if high is None else ys.at(high))


def _base(ys: NumberAxis, bases: Sequence[Quantity]) -> Level | None:
    if not bases:
        return None
    highs = [base.high for base in bases if base.high is not None]
    high = max(highs) if len(highs) == len(bases) else None
    low = min(base.low for base in bases)
    return _level(ys, low, (low + high) / 2 if high is not None else low, high)


def _places(days: Sequence[date], xs: TimeAxis) -> tuple[float, ...]:
    return tuple(dict.fromkeys(float(round(xs.at(day))) for day in days))
