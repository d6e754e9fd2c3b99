"""Announced parts of a total, added up step by step, against the total itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factsheet.charts.announced import Announced, Event, on_the_axis, steps
from factsheet.charts.canvas import WIDE
from factsheet.charts.hatching import hatching
from factsheet.charts.levels import EDGE, TOP, Base, Level, base_of, labels, level_at
from factsheet.charts.number_axis import Label as TickLabel
from factsheet.charts.number_axis import NumberAxis, Tick, number_axis
from factsheet.charts.reach import reach
from factsheet.charts.running import Running, bounds, running, stairs
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis

BOTTOM, FOOT = 312.0, 50.0
LEAST_ROOM = 150.0
"""Where less than this is free to the left of the total, its labels stand to the right."""


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

    @property
    def zero(self) -> float:
        """Position of the number zero, which every axis holds."""
        return next(tick.at for tick in self.numbers if tick.value == 0)


def accumulation(
    said: Announced, width: float = WIDE, label: TickLabel | None = None
) -> Accumulation:
    """Return the picture of announced parts of a total, in the units of the picture.

    `label` says how the numbers of the axis are written.
    """
    parts = [(min(day, said.day), part) for day, part in said.events if part and day <= said.day]
    sums = running(parts, said.first)
    sums.append(sums[-1]._replace(day=said.day))
    numbers = [*_numbers(sums, said)]
    whole = all(number % 1 == 0 for number in numbers)
    ys = number_axis(numbers, BOTTOM, TOP, whole, label)
    days = [said.first, said.day, *(day for day, _ in said.events)]
    return _drawn(said, sums, time_axis(days, ys.room + 10, width - EDGE, EDGE), ys, width)


def _drawn(
    said: Announced, sums: Sequence[Running], xs: TimeAxis, ys: NumberAxis, width: float
) -> Accumulation:
    x, added, whole = xs.at(said.day), level_at(ys, sums[-1]), level_at(ys, said.total)
    is_left = x - xs.left >= LEAST_ROOM
    days = [*on_the_axis(said, xs, ys.at(0))]
    return Accumulation(
        line=stairs(sums, xs, ys),
        band=bounds(sums, xs, ys, TOP),
        steps=tuple(steps(said, sums, xs, ys)),
        later=tuple(event for event in days if said.events[event.index][1]),
        silent=tuple(event for event in days if not said.events[event.index][1]),
        sum=added,
        total=whole,
        x=x,
        base=base_of(said, xs, ys) if said.bases else None,
        hatching=hatching(x, TOP, xs.right - x, BOTTOM - TOP) if xs.right > x else "",
        labels=labels(said.texts, whole.y, added.y, x - xs.left if is_left else width - x),
        is_left=is_left,
        times=xs.ticks,
        numbers=ys.ticks,
        left=xs.left,
        right=xs.right,
        width=width,
    )


def _numbers(sums: Sequence[Running], said: Announced) -> Iterator[float]:
    """Yield what an axis has to hold: every sum, the total and the wholes."""
    for each in sums:
        yield from (float(each.low), float(each.centre if each.high is None else each.high))
    yield from reach([said.total, *said.bases])
