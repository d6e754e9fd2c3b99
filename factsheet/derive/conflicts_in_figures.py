"""Which observations of a figure cannot both be right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from factsheet.derive.apart import Span
from factsheet.derive.conflict import Conflict, ConflictKind, between, ends
from factsheet.model import At, Figure, Observation
from factsheet.values.when import When


def of_figure(figure: Figure) -> Iterator[Conflict]:
    """Yield each conflict between two observations of the figure, projections and targets apart.

    What grows may have grown within a month, and what was on an unknown day of a span may have
    been on another one than its neighbour: such values contradict those of the same date alone.
    """
    for stated in _by_part(figure):
        yield from _of_one(figure, stated)


def _by_part(figure: Figure) -> Iterator[list[Observation]]:
    """Yield what was stated of the whole, and of each part: only such values can be rivals."""
    found: dict[tuple[At, ...], list[Observation]] = {}
    for stated in figure.stated:
        if not stated.is_ahead:
            found.setdefault(stated.where, []).append(stated)
    yield from found.values()


def _of_one(figure: Figure, every: Sequence[Observation]) -> Iterator[Conflict]:
    by_day: list[Observation] = []
    by_date: list[Observation] = []
    for stated in every:
        (by_date if figure.cumulative or stated.as_of.is_uncertain else by_day).append(stated)
    for kept, spans in ((by_day, _by_day(by_day)), (by_date, _by_date(by_date))):
        addresses = [f"{figure.id}/{one.id}" for one in kept]
        yield from between(ConflictKind.RIVALS, addresses, list(spans))
    for before, after in _falls(every) if figure.cumulative else ():
        pair = frozenset(f"{figure.id}/{one.id}" for one in (before, after))
        yield Conflict(ConflictKind.FALL, pair)


def _by_day(every: Sequence[Observation]) -> Iterator[Span]:
    for stated in every:
        yield Span(stated.as_of.earliest, stated.as_of.latest, *ends(stated.value))


def _by_date(every: Sequence[Observation]) -> Iterator[Span]:
    dates: dict[When, int] = {}
    for stated in every:
        same = dates.setdefault(stated.as_of, len(dates))
        yield Span(same, same, *ends(stated.value))


def _falls(stated: Sequence[Observation]) -> Iterator[tuple[Observation, Observation]]:
    """Yield each observation that is below the highest of those before it, with that one."""
    low = [ends(old.value)[0] for old in stated]

    def higher(one: int, other: int) -> int:
        return max(one, other, key=lambda at: (low[at], stated[at].as_of.order, -at))

    order = sorted(range(len(stated)), key=lambda at: stated[at].as_of.latest)
    days = [stated[at].as_of.latest for at in order]
    highest = list(accumulate(order, higher))
    for later in stated:
        before = bisect_left(days, later.as_of.earliest)
        if before and _below(later, stated[highest[before - 1]]):
            yield stated[highest[before - 1]], later


def _below(later: Observation, highest: Observation) -> bool:
    return highest.value.exceeds(later.value)
