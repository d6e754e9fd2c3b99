"""Which values of a figure exceed what they are a part of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from factsheet.derive.conflict import Conflict, ConflictKind
from factsheet.derive.values import NoValue, value_at
from factsheet.model import FactSheet, Figure, Observation, Rank
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity
from factsheet.values.when import When


def of_wholes(facts: FactSheet) -> Iterator[Conflict]:
    """Yield each value that exceeds what its figure's denominator was by that day."""
    wholes: dict[str, Whole] = {}
    for figure in facts.figures:
        if not figure.denominator:
            continue
        if figure.denominator not in wholes:
            wholes[figure.denominator] = Whole(facts, figure.denominator)
        for part in figure.observed:
            whole = wholes[figure.denominator].by(part.as_of)
            if whole and part.rank is not Rank.DEPRECATED and part.value.exceeds(whole[1]):
                addresses = frozenset({f"{figure.id}/{part.id}", whole[0]})
                yield Conflict(ConflictKind.PARTS, addresses)


class Whole:
    """What an address stood for by each day."""

    def __init__(self, facts: FactSheet, address: str) -> None:
        """Order what was stated, so that the best of all until a day is known."""
        record = facts.records.get(address)
        stated = record.observed if isinstance(record, Figure) else ()

        def better(one: int, other: int) -> int:
            return max(one, other, key=lambda at: (*_standing(stated[at]), -at))

        order = sorted(range(len(stated)), key=lambda at: stated[at].as_of.earliest)
        self._address = address
        self._days = [stated[at].as_of.earliest for at in order]
        self._best = [stated[at] for at in accumulate(order, better)]
        self._now = _now(facts, address)

    def by(self, day: When) -> tuple[str, Quantity] | None:
        """Return the newest value by some day, else the current one, with its address."""
        until = bisect_right(self._days, day.latest)
        newest = self._best[until - 1] if until else None
        if newest is not None and newest.rank is not Rank.DEPRECATED:
            return f"{self._address}/{newest.id}", newest.value
        return self._now


def _standing(stated: Observation) -> tuple[int, tuple[Day, Day]]:
    return stated.rank.order, stated.as_of.order


def _now(facts: FactSheet, address: str) -> tuple[str, Quantity] | None:
    try:
        value = value_at(facts, address)
    except NoValue:
        return None
    first = value.stated[0]
    if isinstance(first, Observation) and not value.is_computed:
        address = f"{address}/{first.id}"
    return (address, value.quantity) if value.quantity else None
