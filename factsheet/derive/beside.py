"""How many others confirm a value, and whether one contradicts it, among those for its time."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import inf
from typing import Any, NamedTuple, TypeAlias

from factsheet.derive.conflict import ends
from factsheet.model import Count, Event, Figure, Observation, Rank
from factsheet.values.day import FIRST, Day

Stated: TypeAlias = Observation | Count


class Time(NamedTuple):
    """What values may be about; the days of two times of different kinds never meet."""

    kind: str
    """Which count, or which of the times in which a figure that only grows was stated."""
    first: Day
    """The first day."""
    last: Day
    """The last one."""


class Placed(NamedTuple):
    """A value as it is held against others."""

    id: str
    low: Any
    """The least that it can mean, in its unit."""
    high: Any
    """The most, in its unit; infinity where that is open."""
    names: tuple[str, ...]
    """Who said it, each once."""
    counts: bool
    """Whether we rely on it: else it confirms and contradicts nothing."""


class Compared(NamedTuple):
    """What the other values for the time of one say of it."""

    confirming: int
    """How many persons or bodies, other than its own, give a number that may be the same."""
    is_contradicted: bool
    """Whether there is a number that cannot be."""


class Beside:
    """The values of one figure or event, to be asked what stands beside each."""

    def __init__(self, record: Figure | Event, names: Callable[[Stated], Iterable[str]]) -> None:
        """Sort the values by time; `names` says who of those that count said one."""
        every = record.stated if isinstance(record, Figure) else record.counts
        is_running = isinstance(record, Figure) and record.cumulative
        self._time = {stated.id: _time(stated, is_running) for stated in every}
        self._at: dict[Time, list[Placed]] = {time: [] for time in self._time.values()}
        for stated in every:
            counts = stated.rank is not Rank.DEPRECATED
            placed = Placed(stated.id, *ends(stated.value), tuple(names(stated)), counts)
            self._at[self._time[stated.id]].append(placed)
        self._meeting = _meeting(self._at)
        self._found: dict[Time, dict[str, Compared]] = {}

    def compared(self, stated: Stated) -> Compared:
        """Return what stands beside one of these values; all of its time are compared at once."""
        time = self._time[stated.id]
        if time not in self._found:
            near = (placed for other in self._meeting[time] for placed in self._at[other])
            self._found[time] = _compared(self._at[time], [one for one in near if one.counts])
        return self._found[time][stated.id]


class _Ranges:
    """The numbers that one person or body gives, as ranges of which no two meet."""

    def __init__(self) -> None:
        self._lows: list[Any] = []
        self._highs: list[Any] = []

    def add(self, low: Any, high: Any) -> None:
        """Take in a range that begins no earlier than those before it."""
        if self._highs and low <= self._highs[-1]:
            self._highs[-1] = max(high, self._highs[-1])
        else:
            self._lows.append(low)
            self._highs.append(high)

    def meet(self, low: Any, high: Any) -> bool:
        """Return whether a number within two ends is given."""
        at = bisect_right(self._lows, high)
        return at > 0 and self._highs[at - 1] >= low

    def gaps(self) -> Iterator[tuple[Any, tuple[Any, int]]]:
        """Yield the ends of what lies below, between and above the ranges; the last has none."""
        above = [*((low, 0) for low in self._lows), (inf, 1)]
        yield from zip((-inf, *self._highs), above, strict=True)


def _compared(asked: Sequence[Placed], near: Sequence[Placed]) -> dict[str, Compared]:
    """Return what stands beside some values of one time, in one sweep from the least to the most.

    Whoever gives no number that a value may be has one gap around it: those are counted.
    """
    given: dict[str, _Ranges] = {}
    for placed in sorted(near, key=lambda placed: placed.low):
        for name in placed.names:
            given.setdefault(name, _Ranges()).add(placed.low, placed.high)
    gaps = iter(sorted(gap for ranges in given.values() for gap in ranges.gaps()))
    gap, open_gaps, found = next(gaps, None), list[tuple[Any, int]](), dict[str, Compared]()
    most = max((placed.low for placed in near), default=-inf)
    least = min((placed.high for placed in near), default=inf)
    for own in sorted(asked, key=lambda placed: placed.low):
        while gap is not None and gap[0] < own.low:
            insort(open_gaps, gap[1])
            gap = next(gaps, None)
        around = len(open_gaps) - bisect_right(open_gaps, (own.high, 0))
        same = sum(name in given and given[name].meet(own.low, own.high) for name in own.names)
        confirming = len(given) - around - same
        found[own.id] = Compared(confirming, most > own.high or least < own.low)
    return found


def _meeting(times: Iterable[Time]) -> dict[Time, list[Time]]:
    """Return with which times each has a day in common, itself too, in one sweep."""
    found: dict[Time, list[Time]] = {time: [] for time in times}
    lasting: list[Time] = []
    for time in sorted(found):
        lasting = [old for old in lasting if old.kind == time.kind and old.last >= time.first]
        for old in lasting:
            found[old].append(time)
        found[time] += [*lasting, time]
        lasting.append(time)
    return found


def _time(stated: Stated, is_running: bool) -> Time:
    """Return the time of a value; what counts from a beginning on may grow within a month.

    So may what was on an unknown day of a span; nothing stands beside a projection or a target.
    """
    if isinstance(stated, Count):
        return Time(stated.count, FIRST, FIRST)
    day = stated.as_of
    kind = str(day) if is_running or day.is_uncertain else ""
    kind = f"ahead: {stated.id}" if stated.is_ahead else kind
    kind = " ".join((*map(str, stated.where), kind)) if stated.where else kind
    return Time(kind, day.earliest, day.latest)
