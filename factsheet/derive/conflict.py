"""What it means that records contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from heapq import heapify, heappop, heappush
from math import inf

from factsheet.derive.apart import Span, apart
from factsheet.values.quantity import Quantity

LISTED = 10
"""How many conflicts for each value are told apart, on average; more become one of all of them."""


class ConflictKind(StrEnum):
    """The ways in which records can contradict each other."""

    RIVALS = "rivals"
    """Two values of one figure for one day that do not overlap."""
    FALL = "fall"
    """A cumulative figure that falls."""
    COUNTS = "counts"
    """Two values of one count at one event that do not overlap."""
    PARTS = "parts"
    """Parts that exceed their whole, or exact parts that do not add up to it."""
    STAGES = "stages"
    """Stages whose counts do not add up to that of their event."""
    CLAIMS = "claims"
    """Two claims about one share that cannot both hold."""
    TALLY = "tally"
    """A running total that rises by more or less than the listed events account for."""


@dataclass(frozen=True)
class Conflict:
    """Values that cannot all be right."""

    kind: ConflictKind
    addresses: frozenset[str]
    """Addresses of the values."""
    pairs: int = 1
    """How many conflicts it stands for: more than one where there are too many to tell apart."""
    told: str = field(default="", compare=False)
    """What does not fit, in the words of an editor; empty where its kind says all."""


def ends(value: Quantity) -> tuple[int | Fraction | float, int | Fraction | float]:
    """Return the least and the greatest number that a wording allows, as quick to compare."""
    low, high = value.low, value.high
    return -inf if low is None else _plain(low), inf if high is None else _plain(high)


def _plain(number: Fraction) -> int | Fraction:
    return number.numerator if number.denominator == 1 else number


def between(
    kind: ConflictKind, addresses: Sequence[str], spans: Sequence[Span]
) -> Iterator[Conflict]:
    """Yield a conflict for each two ranges of one time that have no value in common.

    Where there are too many, yield one of all those ranges.
    """
    most = LISTED * len(spans)
    found = apart(spans, most)
    if found.number > most:
        yield Conflict(kind, frozenset(addresses[at] for at in found.met), found.number)
        return
    for one, other in found.pairs:
        yield Conflict(kind, frozenset({addresses[one], addresses[other]}))


def clusters(conflicts: Iterable[Conflict]) -> Iterator[tuple[str, list[Conflict]]]:
    """Yield conflicts that one value has in common, with its address: most likely one mistake.

    The value with the most conflicts comes first and takes along what is between its rivals.
    """
    every = list(conflicts)
    left: dict[str, set[int]] = {}
    for at, conflict in enumerate(every):
        for address in conflict.addresses:
            left.setdefault(address, set()).add(at)
    order = [(-len(found), address) for address, found in left.items()]
    heapify(order)
    while order:
        count, hub = heappop(order)
        if (now := len(left[hub])) < -count:
            heappush(order, (-now, hub))
        elif now:
            taken = sorted(_around(every, left, hub))
            yield hub, [every[at] for at in taken]
            for at in taken:
                for address in every[at].addresses:
                    left[address].discard(at)


def _around(every: list[Conflict], left: dict[str, set[int]], hub: str) -> Iterator[int]:
    """Yield once what is between a value and its rivals, or among these."""
    around = frozenset().union(*(every[at].addresses for at in left[hub]))
    near = set().union(*(left[address] for address in around))
    return (at for at in near if every[at].addresses <= around)
