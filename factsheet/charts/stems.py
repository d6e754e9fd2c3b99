"""Events by day and size, as stems on a line of time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factsheet.charts.canvas import NARROW, WIDE
from factsheet.charts.number_axis import Tick, number_axis
from factsheet.charts.time_axis import TimeTick, time_axis
from factsheet.values.quantity import Quantity

TOP, FOOT, EDGE = 14.0, 46.0, 16.0


@dataclass(frozen=True)
class Stem:
    """One event."""

    x: float
    y: float
    """Top of the stem, of a range at its middle; the bottom of the picture if it is unknown."""
    known: bool
    exact: bool
    """Whether the stem is as high as the size itself, which was not just bounded or rounded."""


@dataclass(frozen=True)
class Stems:
    """Stems and axes."""

    stems: tuple[Stem, ...]
    times: tuple[TimeTick, ...]
    numbers: tuple[Tick, ...]
    width: float
    height: float
    left: float
    right: float
    bottom: float


def stems(sizes: Sequence[tuple[date, Quantity | None]], width: float = WIDE) -> Stems:
    """Return a stem for each event, in the units of the picture.

    A size of None is one that nobody published.
    """
    bottom = (246.0 if width == NARROW else 270.0) - FOOT
    ys = number_axis((size.centre for _, size in sizes if size), bottom, TOP)
    left, right = math.ceil(ys.room + 10), width - EDGE
    xs = time_axis([day for day, _ in sizes], left + 4, right, EDGE)
    placed = tuple(
        Stem(xs.at(day), ys.at(size.centre), known=True, exact=size.is_exact)
        if size
        else Stem(xs.at(day), bottom, known=False, exact=False)
        for day, size in sizes
    )
    return Stems(placed, xs.ticks, ys.ticks, width, bottom + FOOT, left, right, bottom)
