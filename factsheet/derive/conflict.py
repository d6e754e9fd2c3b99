"""What it means that records contradict each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


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


def clusters(conflicts: Iterable[Conflict]) -> Iterator[tuple[str, list[Conflict]]]:
    """Yield conflicts that one value has in common, with its address: most likely one mistake.

    The value with the most conflicts comes first and takes along what is between its rivals.
    """
    left = list(conflicts)
    while left:
        count = Counter(address for conflict in left for address in conflict.addresses)
        hub = max(sorted(count), key=lambda address: count[address])
        around = frozenset().union(*(rival.addresses for rival in left if hub in rival.addresses))
        yield hub, [conflict for conflict in left if conflict.addresses <= around]
        left = [conflict for conflict in left if not conflict.addresses <= around]
