"""Announced parts of a total, added up step by step, against the total itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet.charts.announced import Announced, Event, between, on_the_axis, steps
from factsheet.charts.canvas import WIDE
from factsheet.charts.hatching import hatching
from factsheet.charts.labels import Label
from factsheet.charts.lettering import SIZE, wrapped
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis
from factsheet.charts.running import Running, bounds, running, stairs
from factsheet.charts.spread import spread
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis
from factsheet.values.quantity import Quantity

TOP, BOTTOM, FOOT, EDGE, LINE = 14.0, 312.0, 50.0, 8.0, 17.0
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


class Base(NamedTuple):
    """What the total is a part of."""

    level: Level
    lines: tuple[Label, ...]
    """What readers are told of it, below."""


@dataclass(frozen=True)
class Accumulation:
    """Steps, the total, and the days on which something happened."""

    line: str
    """Path of the sum of what was announced, through the middle of ranges."""
    band: str
    """Path of the area between the least and the greatest sum; empty where all parts are exact."""
    steps: tuple[Event, ...]
    """Where each announced part ends its step."""
    later: tuple[Event, ...]
    """Events after the day of the total that announced a part, on the axis."""
    silent: tuple[Event, ...]
    """Events that announced none, on the axis; of many, one in each place."""
    sum: Level
    total: Level
    x: float
    """Position of the day of the total."""
    base: Base | None
    """The published wholes; None where there is none."""
    hatching: str
    """Path of the lines over the time after the day of the total; empty where there is none."""
    labels: tuple[tuple[float, str], ...]
    """Feet and texts of the labels beside the total."""
    is_left: bool
    """Whether they stand to its left, and end there."""
    times: tuple[TimeTick, ...]
    numbers: tuple[Tick, ...]
    left: float
    right: float
    width: float
    height: float = BOTTOM + FOOT
    top: float = TOP
    bottom: float = BOTTOM


def accumulation(said: Announced, width: float = WIDE) -> Accumulation:
    """Return the picture of announced parts of a total, in the units of the picture."""
    parts = [(min(day, said.day), part) for day, part in said.events if part and day <= said.day]
    sums = running(parts, said.first)
    sums.append(sums[-1]._replace(day=said.day))
    ys = number_axis(_numbers(sums[-1], said), BOTTOM, TOP)
    days = [said.first, said.day, *(day for day, _ in said.events)]
    return _drawn(said, sums, time_axis(days, ys.room + 10, width - EDGE, EDGE), ys, width)


def _drawn(
    said: Announced, sums: Sequence[Running], xs: TimeAxis, ys: NumberAxis, width: float
) -> Accumulation:
    x, added, whole = xs.at(said.day), _level(ys, sums[-1]), _level(ys, said.total)
    is_left = x - xs.left >= LEAST_ROOM
    days = [*on_the_axis(said, xs, BOTTOM)]
    return Accumulation(
        line=stairs(sums, xs, ys),
        band=bounds(sums, xs, ys, TOP),
        steps=tuple(steps(said, sums, xs, ys)),
        later=tuple(event for event in days if said.events[event.index][1]),
        silent=tuple(event for event in days if not said.events[event.index][1]),
        sum=added,
        total=whole,
        x=x,
        base=_base(said, xs, ys) if said.bases else None,
        hatching=hatching(x, TOP, xs.right - x, BOTTOM - TOP) if xs.right > x else "",
        labels=_labels(said.texts, whole.y, added.y, x - xs.left if is_left else width - x),
        is_left=is_left,
        times=xs.ticks,
        numbers=ys.ticks,
        left=xs.left,
        right=xs.right,
        width=width,
    )


def _numbers(added: Running, said: Announced) -> Iterator[float]:
    yield float(added.high or added.centre)
    for each in (said.total, *said.bases):
        yield float(each.high or each.centre)


def _level(ys: NumberAxis, number: Running | Quantity) -> Level:
    high = TOP if number.high is None else ys.at(number.high)
    low = number.least if isinstance(number, Quantity) else number.low
    return Level(ys.at(number.centre), ys.at(low), high)


def _base(said: Announced, xs: TimeAxis, ys: NumberAxis) -> Base:
    level = _level(ys, between(said.bases))
    x, lines = xs.left + EDGE, wrapped(said.base, xs.right - xs.left - EDGE)
    return Base(
        level, tuple(Label(x, level.low + LINE * n, line) for n, line in enumerate(lines, 1))
    )


def _labels(
    texts: Sequence[str], top: float, bottom: float, room: float
) -> tuple[tuple[float, str], ...]:
    """Return the lines of the total, the gap and the sum, above its lower end where they fit."""
    heights = (top, (top + bottom) / 2, bottom)
    lines = [
        (height + n / 10, line)
        for height, text in zip(heights, texts, strict=True)
        for n, line in enumerate(wrapped(text, room - 12) if text else ())
    ]
    feet = spread([height + 5 for height, _ in lines], LINE, max(top, bottom) - 6)
    down = max(0.0, SIZE - min(feet, default=SIZE))
    return tuple((foot + down, line) for foot, (_, line) in zip(feet, lines, strict=True))
