"""Which observations of a figure cannot both be right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from factsheet.derive.apart import Span
from factsheet.derive.conflict import Conflict, ConflictKind, between, ends
from factsheet.model import Figure, Observation
from factsheet.values.when import When


def of_figure(figure: Figure) -> Iterator[Conflict]:
    """Yield each conflict between two observations of the figure."""
    addresses = [f"{figure.id}/{stated.id}" for stated in figure.observations]
    yield from between(ConflictKind.RIVALS, addresses, list(_spans(figure)))
    for before, after in _falls(figure) if figure.cumulative else ():
        pair = frozenset(f"{figure.id}/{stated.id}" for stated in (before, after))
        yield Conflict(ConflictKind.FALL, pair)


def _spans(figure: Figure) -> Iterator[Span]:
    """Yield what each observation leaves open; what grows may have grown within a month."""
    days: dict[When, int] = {}
    for stated in figure.observations:
        day = stated.as_of
        if figure.cumulative:
            same = days.setdefault(day, len(days))
            yield Span(same, same, *ends(stated.value))
        else:
            yield Span(day.earliest, day.latest, *ends(stated.value))


def _falls(figure: Figure) -> Iterator[tuple[Observation, Observation]]:
    """Yield each observation that is below the highest of those before it, with that one."""
    stated = figure.observations
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
