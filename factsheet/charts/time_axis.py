"""An axis of time: where each day stands, and which round moments have room for their labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from factsheet.charts.lettering import GAP, SIZE
from factsheet.charts.ticks import ABOVE, STEPS, Step, Unit, midnight

WIDEST: dict[Unit, float] = {
    "hour": 3.0 * SIZE,
    "day": 4.7 * SIZE,
    "month": 3.1 * SIZE,
    "year": 2.7 * SIZE,
}
"""The greatest width of a label in any language; a test measures them."""


@dataclass(frozen=True)
class TimeTick:
    """A moment that an axis marks."""

    at: float
    """Its position along the axis."""
    label: float
    """Position of the middle of its label, which stays within the picture."""
    moment: datetime
    unit: Unit
    """What the label names."""
    under: Unit | None
    """What a second line names: the year of a day or month, where it is another one than before."""


@dataclass(frozen=True)
class TimeAxis:
    """Days from left to right, as long as what it holds."""

    first: datetime
    """The earliest moment."""
    last: datetime
    """The latest moment."""
    left: float
    """Position of the earliest moment."""
    right: float
    """Position of the latest moment."""
    ticks: tuple[TimeTick, ...]
    """From the earliest to the latest."""

    def at(self, day: date) -> float:
        """Return the position of a day or a moment, in the units of the picture."""
        return _on_time(self.first, self.last, self.left, self.right, day)


def time_axis(days: Sequence[date], left: float, right: float, edge: float = 0) -> TimeAxis:
    """Return an axis over some days or moments, with as many round ticks as have room.

    `left` and `right` are the positions of its ends, in the units of the picture; labels may reach
    as far as `edge` beyond them. Of one day, it stands in the middle; of none, there is no tick.
    Hours are marked only where a moment is given; the axis then begins and ends at a full one.
    """
    if not days:
        return TimeAxis(midnight(date.max), midnight(date.min), left, right, ())
    moments = [_moment(day) for day in days]
    ends = _full_hour(min(moments)), _full_hour(max(moments), after=True), left, right
    has_hours = any(isinstance(day, datetime) for day in days)
    room = left - edge, right + edge
    length = (ends[1] - ends[0]).total_seconds() / 86400
    ticks: tuple[TimeTick, ...] = ()
    for step in STEPS:
        if (step.unit == "hour" and not has_hours) or length / step.days > right - left:
            continue
        found = _ticks(step, ends, room)
        if _fits(found, room):
            return TimeAxis(*ends, found)
        ticks = found[:1] or ticks
    return TimeAxis(*ends, ticks)


def _moment(day: date) -> datetime:
    return day if isinstance(day, datetime) else midnight(day)


def _full_hour(moment: datetime, after: bool = False) -> datetime:
    """Return the full hour at a moment, or else the one before or after it."""
    full = moment.replace(minute=0, second=0, microsecond=0)
    is_last = moment.date() == date.max
    return full + timedelta(hours=1) if after and full < moment and not is_last else full


def _ticks(
    step: Step, ends: tuple[datetime, datetime, float, float], room: tuple[float, float]
) -> tuple[TimeTick, ...]:
    result: list[TimeTick] = []
    for moment in step.moments(*ends[:2]):
        above = ABOVE[step.unit]
        if above and result and _named(result[-1].moment, above) == _named(moment, above):
            above = None
        at = _on_time(*ends, moment)
        half = max(WIDEST[unit] for unit in (step.unit, above) if unit) / 2
        label = min(max(at, room[0] + half), room[1] - half)
        result.append(TimeTick(at, round(label, 1), moment, step.unit, above))
    return tuple(result)


def _named(moment: datetime, unit: Unit) -> date | int:
    return moment.year if unit == "year" else moment.date()


def _fits(ticks: Sequence[TimeTick], room: tuple[float, float]) -> bool:
    """Return whether all labels have room, each line for itself; without a tick none has."""
    for tick in ticks:
        wide = max(WIDEST[unit] for unit in (tick.unit, tick.under) if unit)
        if wide > room[1] - room[0]:
            return False
    lines = ([(t.label, t.unit) for t in ticks], [(t.label, t.under) for t in ticks if t.under])
    return bool(ticks) and all(
        other - one >= WIDEST[unit] + GAP
        for line in lines
        for (one, unit), (other, _) in pairwise(line)
    )


def _on_time(first: datetime, last: datetime, left: float, right: float, day: date) -> float:
    span = (last - first).total_seconds()
    share = (_moment(day) - first).total_seconds() / span if span else 0.5
    return round(left + share * (right - left), 1)
