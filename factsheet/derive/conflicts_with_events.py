"""Which rises of a running total the listed events cannot account for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import accumulate, pairwise

from factsheet.derive.conflict import Conflict, ConflictKind
from factsheet.model import FactSheet, Figure, Observation, Rank
from factsheet.values.day import Day


def of_tallies(facts: FactSheet) -> Iterator[Conflict]:
    """Yield neighbours in a running total that differ by what no events between them sum up to."""
    tallies: dict[tuple[tuple[str, ...], str], Tally] = {}
    for figure in facts.figures:
        if figure.tally_of is None:
            continue
        key = figure.tally_of.kinds, figure.tally_of.count
        if key not in tallies:
            tallies[key] = Tally(facts, *key)
        for before, after in _jumps(figure, tallies[key]):
            addresses = frozenset(f"{figure.id}/{stated.id}" for stated in (before, after))
            yield Conflict(ConflictKind.TALLY, addresses)


def _jumps(figure: Figure, tally: Tally) -> Iterator[tuple[Observation, Observation]]:
    kept = [stated for stated in figure.observed if stated.rank is not Rank.DEPRECATED]
    exact = [old for old in kept if old.value.is_exact and old.as_of.is_day]
    exact.sort(key=lambda stated: stated.as_of.order)
    sure = tally.sure([stated.as_of.latest for stated in exact])
    for (before, after), least in zip(pairwise(exact), sure, strict=False):
        rise = after.value.number - before.value.number
        most = tally.most(before.as_of.latest, after.as_of.latest)
        if rise < least or (most is not None and rise > most):
            yield before, after


class Tally:
    """Events that a running total adds up, in the order of their days."""

    def __init__(self, facts: FactSheet, kinds: Iterable[str], count: str) -> None:
        """Collect the events of some kinds that are no stages, with what a count of each says."""
        self._events = [
            event for event in facts.events if event.kind in kinds and event.part_of is None
        ]
        stated = {event.id: facts.best.get(f"{event.id}/{count}") for event in self._events}
        values = {key: one.value if one else None for key, one in stated.items()}
        self._lows = {key: value.least if value else Fraction(0) for key, value in values.items()}
        highs = {key: value.high if value else None for key, value in values.items()}
        self._ended = _Sums((event.date.latest, highs[event.id]) for event in self._events)
        self._begun = _Sums((event.date.earliest, highs[event.id]) for event in self._events)

    def sure(self, days: list[Day]) -> list[Fraction]:
        """Return the least that was added between each two neighbours of some days."""
        found = [Fraction(0)] * len(days)
        for event in self._events:
            gap = bisect_left(days, event.date.earliest) - 1
            if 0 <= gap < len(days) - 1 and event.date.latest <= days[gap + 1]:
                found[gap] += self._lows[event.id]
        return found

    def most(self, before: Day, after: Day) -> Fraction | None:
        """Return the most that was added after a day until another; None where nobody can say.

        It is all that had begun without what had ended: no event ends before it begins.
        """
        begun, ended = self._begun.until(after), self._ended.until(before)
        return begun[0] - ended[0] if begun[1] == ended[1] else None


class _Sums:
    """Numbers by day, and how much they are until a day, with how many are unknown."""

    def __init__(self, listed: Iterable[tuple[Day, Fraction | None]]) -> None:
        rows = sorted(listed, key=lambda row: row[0])
        self._days = [day for day, _ in rows]
        self._known = [Fraction(0), *accumulate(number or Fraction(0) for _, number in rows)]
        self._unknown = [0, *accumulate(number is None for _, number in rows)]

    def until(self, day: Day) -> tuple[Fraction, int]:
        at = bisect_right(self._days, day)
        return self._known[at], self._unknown[at]
