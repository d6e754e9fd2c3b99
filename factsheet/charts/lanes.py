"""Events on a line of time, one lane a kind, each as wide as its date is vague."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import WIDE
from factsheet.charts.time_axis import TimeTick, time_axis
from factsheet.values.when import When

LANE = 52.0
TOP = 32.0
NARROWEST = 3.0


@dataclass(frozen=True)
class Mark:
    """One event."""

    x: float
    width: float
    vague: bool
    """Whether the date is approximate."""


@dataclass(frozen=True)
class Lanes:
    """All lanes and the ticks above them."""

    lanes: tuple[tuple[Mark, ...], ...]
    times: tuple[TimeTick, ...]
    height: float
    width: float = WIDE
    lane: float = LANE
    top: float = TOP


def lanes(dates: Sequence[Sequence[When]]) -> Lanes:
    """Return a mark for each date, lane by lane, in the units of the picture."""
    days = [day for lane in dates for when in lane for day in (when.earliest, when.latest)]
    axis = time_axis(days, 0, WIDE - NARROWEST)
    placed = []
    for lane in dates:
        marks = []
        for when in lane:
            x = axis.at(when.earliest)
            width = max(NARROWEST, axis.at(when.latest) - x)
            marks.append(Mark(x, round(width, 1), when.is_approximate))
        placed.append(tuple(marks))
    return Lanes(tuple(placed), axis.ticks, TOP + LANE * len(dates))
