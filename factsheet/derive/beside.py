"""Which values for the time of another one agree with it, and which contradict it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from factsheet.derive.conflict import ends
from factsheet.model import Count, Event, Figure, Observation, Rank
from factsheet.values.day import FIRST, Day


class Placed(NamedTuple):
    """A value with what it is held against."""

    stated: Observation | Count
    kind: str
    """Values of different kinds are never about one time."""
    first: Day
    """The first day that it may be about."""
    last: Day
    """The last one."""
    low: float
    """The least that it can mean, in its unit."""
    high: float
    """The most, in its unit; infinity where that is open."""


class Compared(NamedTuple):
    """The other values for the time of one; those that we do not rely on are left out."""

    agreeing: list[Observation | Count]
    """Those that may be the same number."""
    contradicting: int
    """How many cannot."""


class Beside:
    """The values of one figure or event, to be asked what stands beside each."""

    def __init__(self, record: Figure | Event) -> None:
        """Sort the values by the first day that each may be about."""
        every = record.observations if isinstance(record, Figure) else record.counts
        is_running = isinstance(record, Figure) and record.cumulative
        placed = sorted(
            (_placed(stated, is_running) for stated in every), key=lambda value: value.first
        )
        self._by_id = {value.stated.id: value for value in placed}
        self._kinds: dict[str, list[Placed]] = {value.kind: [] for value in placed}
        for each in placed:
            if each.stated.rank is not Rank.DEPRECATED:
                self._kinds[each.kind].append(each)
        self._starts = {kind: [one.first for one in some] for kind, some in self._kinds.items()}
        self._wide = {
            kind: [value for value in some if value.first < value.last]
            for kind, some in self._kinds.items()
        }

    def compared(self, stated: Observation | Count) -> Compared:
        """Return the other values for the time of one of these values."""
        own = self._by_id[stated.id]
        others = [value for value in self._near(own) if value is not own]
        low, high = own.low, own.high
        agreeing = [one.stated for one in others if one.low <= high and low <= one.high]
        return Compared(agreeing, len(others) - len(agreeing))

    def _near(self, own: Placed) -> Iterator[Placed]:
        """Yield what may be about a day that a value may be about, itself too."""
        starts = self._starts[own.kind]
        at, end = bisect_left(starts, own.first), bisect_right(starts, own.last)
        yield from self._kinds[own.kind][at:end]
        for each in self._wide[own.kind]:
            if each.first < own.first <= each.last:
                yield each


def _placed(stated: Observation | Count, is_running: bool) -> Placed:
    """Return a value with its time; what counts from a beginning on may grow within a month.

    So may what was on an unknown day of a span; nothing stands beside a projection or a target.
    """
    low, high = map(float, ends(stated.value))
    if isinstance(stated, Count):
        return Placed(stated, stated.count, FIRST, FIRST, low, high)
    day = stated.as_of
    kind = str(day) if is_running or day.is_uncertain else ""
    kind = stated.id if stated.is_ahead else kind
    return Placed(stated, kind, day.earliest, day.latest, low, high)
