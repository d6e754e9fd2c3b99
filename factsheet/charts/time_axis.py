"""An axis of time: where each day stands, and which round days have room for their labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factsheet.charts.lettering import GAP, SIZE
from factsheet.charts.ticks import ABOVE, STEPS, Step, Unit
from factsheet.values.day import FIRST, LAST, Day

WIDEST: dict[Unit, float] = {
    "day": 4.7 * SIZE,
    "month": 3.1 * SIZE,
    "year": 2.7 * SIZE,
}
"""The greatest width of a label in any language; a test measures them."""
FAR = 10_000
"""Years from this one on have more than four digits."""
FIRST_YEAR, ERA, DIGIT = 2.9 * SIZE, 3.75 * SIZE, 0.62 * SIZE
"""The same for the year 1, for what tells the era of a year, and for each of its digits."""


@dataclass(frozen=True)
class TimeTick:
    """A day that an axis marks."""

    at: float
    """Its position along the axis."""
    label: float
    """Position of the middle of its label, which stays within the picture."""
    day: Day
    """The day that it marks, the first of its month or year."""
    unit: Unit
    """What the label names."""
    under: Unit | None
    """What a second line names: the year of a day or month, where it is another one than before."""


@dataclass(frozen=True)
class TimeAxis:
    """Days from left to right, as long as what it holds."""

    first: Day
    """The earliest day."""
    last: Day
    """The latest day."""
    left: float
    """Position of the earliest day."""
    right: float
    """Position of the latest day."""
    ticks: tuple[TimeTick, ...]
    """From the earliest to the latest."""

    def at(self, day: Day) -> float:
        """Return the position of a day, in the units of the picture; at an end if it is beyond."""
        return _on_time(self.first, self.last, self.left, self.right, day)


def time_axis(days: Sequence[Day], left: float, right: float, edge: float = 0) -> TimeAxis:
    """Return an axis over some days, with as many round ticks as have room.

    `left` and `right` are the positions of its ends, in the units of the picture; labels may reach
    as far as `edge` beyond them. Of one day, it stands in the middle; of none, there is no tick.
    """
    if not days:
        return TimeAxis(LAST, FIRST, left, right, ())
    ends = min(days), max(days), left, right
    room = left - edge, right + edge
    ticks: tuple[TimeTick, ...] = ()
    for step in STEPS:
        if (ends[1] - ends[0]).days / step.days > right - left:
            continue
        found = _ticks(step, ends, room)
        if _fits(found, room):
            return TimeAxis(*ends, found)
        ticks = found[:1] or ticks
    return TimeAxis(*ends, ticks)


def _ticks(
    step: Step, ends: tuple[Day, Day, float, float], room: tuple[float, float]
) -> tuple[TimeTick, ...]:
    result: list[TimeTick] = []
    for day in step.days_between(*ends[:2]):
        above = ABOVE[step.unit]
        if above and result and result[-1].day.year == day.year:
            above = None
        at = _on_time(*ends, day)
        half = _wide(day, step.unit, above) / 2
        label = min(max(at, room[0] + half), room[1] - half)
        result.append(TimeTick(at, round(label, 1), day, step.unit, above))
        last = [(tick.label, _wide(tick.day, tick.unit)) for tick in result[-2:]]
        if not _has_gaps(last):
            break  # there is no room for this step, however many more it has
    return tuple(result)


def _wide(day: Day, *units: Unit | None) -> float:
    """Return the width of the widest of some labels of a day."""
    if "year" in units and not 1 < day.year < FAR:
        return max(wide_year(day.year), *(WIDEST[unit] for unit in units if unit))
    return max(WIDEST[unit] for unit in units if unit)


def wide_year(year: int) -> float:
    """Return the room for a year that is told with its era, or has a separator."""
    return FIRST_YEAR if year == 1 else ERA + DIGIT * len(str(abs(year) + 1))


def _fits(ticks: Sequence[TimeTick], room: tuple[float, float]) -> bool:
    """Return whether all labels have room, each line for itself; without a tick none has."""
    if any(_wide(tick.day, tick.unit, tick.under) > room[1] - room[0] for tick in ticks):
        return False
    upper = [(tick.label, _wide(tick.day, tick.unit)) for tick in ticks]
    lower = [(tick.label, _wide(tick.day, tick.under)) for tick in ticks if tick.under]
    return bool(ticks) and _has_gaps(upper) and _has_gaps(lower)


def _has_gaps(line: Sequence[tuple[float, float]]) -> bool:
    """Return whether labels, each with its middle and its width, keep apart."""
    return all(
        other - one >= (wide + wider) / 2 + GAP for (one, wide), (other, wider) in pairwise(line)
    )


def _on_time(first: Day, last: Day, left: float, right: float, day: Day) -> float:
    span = (last - first).days
    share = (day - first).days / span if span else 0.5
    return round(left + min(max(share, 0), 1) * (right - left), 1)
