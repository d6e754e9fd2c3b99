"""A total, the sum of its parts and its wholes as heights, with the texts beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factsheet.charts.announced import Announced, between
from factsheet.charts.labels import Label
from factsheet.charts.lettering import SIZE, wrapped
from factsheet.charts.number_axis import NumberAxis
from factsheet.charts.running import Running
from factsheet.charts.spread import spread
from factsheet.charts.time_axis import TimeAxis
from factsheet.values.quantity import Quantity

TOP, EDGE, LINE = 14.0, 8.0, 17.0
"""Where pictures begin, room beside an axis, and for a line of text."""


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


def level_at(ys: NumberAxis, number: Running | Quantity) -> Level:
    """Return a number as a height on an axis, in the units of the picture."""
    high = TOP if number.high is None else ys.at(number.high)
    low = number.least if isinstance(number, Quantity) else number.low
    return Level(ys.at(number.centre), ys.at(low), high)


def base_of(said: Announced, xs: TimeAxis, ys: NumberAxis) -> Base:
    """Return the wholes of what was announced, with the lines below them."""
    level = level_at(ys, between(said.bases))
    x, lines = xs.left + EDGE, wrapped(said.base, xs.right - xs.left - EDGE)
    return Base(
        level, tuple(Label(x, level.low + LINE * n, line) for n, line in enumerate(lines, 1))
    )


def labels(
    texts: Sequence[str], top: float, bottom: float, room: float
) -> tuple[tuple[float, str], ...]:
    """Return feet and texts of the total, the gap and the sum, above the lower end where they fit.

    `room` is the width that they have, in the units of the picture.
    """
    heights = (top, (top + bottom) / 2, bottom)
    lines = [
        (height + n / 10, line)
        for height, text in zip(heights, texts, strict=True)
        for n, line in enumerate(wrapped(text, room - 12) if text else ())
    ]
    feet = spread([height + 5 for height, _ in lines], LINE, max(top, bottom) - 6)
    down = max(0.0, SIZE - min(feet, default=SIZE))
    return tuple((foot + down, line) for foot, (_, line) in zip(feet, lines, strict=True))
