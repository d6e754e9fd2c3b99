"""Ranges of which no one value fits two, though both are about one time: found in one sweep."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from math import inf
from typing import Any, NamedTuple


class Span(NamedTuple):
    """A range of values, and the time for which it was stated; all of them can be compared."""

    start: Any
    end: Any
    low: Any
    high: Any
    """The greatest value; `inf` where there is none."""


class Apart(NamedTuple):
    """Which ranges contradict each other, by their positions."""

    pairs: list[tuple[int, int]]
    """Two ranges of one time without a value in common; not all of them if there are too many."""
    number: int
    """How many such pairs there are."""
    met: set[int]
    """Every range that is in such a pair."""


class Edges:
    """Ranges in the order of both their ends."""

    def __init__(self) -> None:
        """Begin without any."""
        self._lows: list[tuple[Any, int]] = []
        self._highs: list[tuple[Any, int]] = []

    def add(self, at: int, span: Span) -> None:
        """Take in a range."""
        insort(self._lows, (span.low, at))
        insort(self._highs, (span.high, at))

    def drop(self, at: int, span: Span) -> None:
        """Let go a range that was taken in."""
        del self._lows[bisect_left(self._lows, (span.low, at))]
        del self._highs[bisect_left(self._highs, (span.high, at))]

    def beside(self, span: Span) -> tuple[int, int]:
        """Return how many ranges lie wholly below a range, and the first place of those above."""
        return bisect_left(self._highs, (span.low, -1)), bisect_right(self._lows, (span.high, inf))

    def number(self, span: Span) -> int:
        """Return how many ranges have no value in common with a range."""
        below, above = self.beside(span)
        return below + len(self._lows) - above

    def listed(self, span: Span) -> list[int]:
        """Return the ranges that have no value in common with a range."""
        below, above = self.beside(span)
        return [at for _, at in (*self._highs[:below], *self._lows[above:])]

    def cut(self, span: Span) -> list[int]:
        """Return the same ranges, and look for them no more on that side of a range."""
        below, above = self.beside(span)
        found = self.listed(span)
        del self._highs[:below], self._lows[above:]
        return found


def apart(spans: Sequence[Span], most: int) -> Apart:
    """Return the pairs of ranges of one time that have no value in common, at most so many."""
    pairs: list[tuple[int, int]] = []
    number, met, now, alone = 0, set[int](), Edges(), Edges()
    past = iter(sorted(range(len(spans)), key=lambda at: spans[at].end))
    gone = next(past, None)
    for at in sorted(range(len(spans)), key=lambda at: spans[at].start):
        span = spans[at]
        while gone is not None and spans[gone].end < span.start:
            now.drop(gone, spans[gone])
            gone = next(past, None)
        if found := now.number(span):
            number += found
            met |= {at, *(old for old in alone.cut(span) if spans[old].end >= span.start)}
            pairs += [(old, at) for old in now.listed(span)] if number <= most else []
        else:
            alone.add(at, span)
        now.add(at, span)
    return Apart(pairs, number, met)
