"""Which observations of a figure cannot both be right."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

from factsheet.derive.conflict import Conflict, ConflictKind
from factsheet.derive.values import NoValue, value_at
from factsheet.model import Event, FactSheet, Figure, Observation, Rank, counted, current
from factsheet.values.quantity import Quantity
from factsheet.values.when import When


def of_figure(facts: FactSheet, figure: Figure) -> Iterator[Conflict]:
    """Yield each conflict in which an observation of the figure takes part."""

    def conflict(kind: ConflictKind, *rivals: Observation) -> Conflict:
        return Conflict(kind, frozenset(f"{figure.id}/{rival.id}" for rival in rivals))

    for one, other in combinations(figure.observations, 2):
        if _same_day(figure, one, other) and not one.value.overlaps(other.value):
            yield conflict(ConflictKind.RIVALS, one, other)
    if figure.cumulative:
        for before, after in _falls(figure):
            yield conflict(ConflictKind.FALL, before, after)
    if figure.tally_of is not None:
        for before, after in _jumps(facts, figure):
            yield conflict(ConflictKind.TALLY, before, after)
    yield from _larger_than_its_whole(facts, figure)


def _same_day(figure: Figure, one: Observation, other: Observation) -> bool:
    """Return whether both are about one day; what grows may have grown within a month."""
    return one.as_of == other.as_of if figure.cumulative else one.as_of.overlaps(other.as_of)


def _sequence(figure: Figure) -> list[Observation]:
    """Return the observations that count, in the order of their days."""
    kept = [stated for stated in figure.observations if stated.rank is not Rank.DEPRECATED]
    return sorted(kept, key=lambda stated: stated.as_of.order)


def _falls(figure: Figure) -> Iterator[tuple[Observation, Observation]]:
    for later in sorted(figure.observations, key=lambda stated: stated.as_of.order):
        before = [old for old in figure.observations if old.as_of.latest < later.as_of.earliest]
        highest = max(before, key=lambda old: (old.value.low, old.as_of.order), default=None)
        if highest is not None and _below(later, highest):
            yield highest, later


def _below(later: Observation, highest: Observation) -> bool:
    return later.value.high is not None and later.value.high < highest.value.low


def _jumps(facts: FactSheet, figure: Figure) -> Iterator[tuple[Observation, Observation]]:
    """Yield neighbours whose difference is not what the events between them can sum up to."""
    assert figure.tally_of is not None
    kinds, name = figure.tally_of.kinds, figure.tally_of.count
    events = [event for event in facts.events if event.kind in kinds and event.part_of is None]
    exact = [old for old in _sequence(figure) if old.value.is_exact and old.as_of.is_day]
    for before, after in pairwise(exact):
        rise = after.value.number - before.value.number
        between = [event for event in events if _within(event, before, after)]
        if not _reaches([_range(event, name, before, after) for event in between], rise):
            yield before, after


def _within(event: Event, before: Observation, after: Observation) -> bool:
    return before.as_of.latest < event.date.latest and event.date.earliest <= after.as_of.latest


def _range(
    event: Event, name: str, before: Observation, after: Observation
) -> tuple[Fraction, Fraction | None]:
    """Return the least and the most that an event adds; None where nobody said how much."""
    count = counted(event, name)
    low, high = (count.value.low, count.value.high) if count else (Fraction(0), None)
    surely = before.as_of.latest < event.date.earliest and event.date.latest <= after.as_of.latest
    return (low if surely else Fraction(0)), high


def _reaches(ranges: list[tuple[Fraction, Fraction | None]], rise: Fraction) -> bool:
    highs = [high for _, high in ranges if high is not None]
    open_ended = len(highs) < len(ranges)
    return sum(low for low, _ in ranges) <= rise and (open_ended or rise <= sum(highs))


def _larger_than_its_whole(facts: FactSheet, figure: Figure) -> Iterator[Conflict]:
    """Yield each value that exceeds what the figure's denominator was by that day."""
    for part in _sequence(figure) if figure.denominator else ():
        whole = _whole(facts, figure.denominator or "", part.as_of)
        if whole and whole[1].high is not None and part.value.low > whole[1].high:
            addresses = frozenset({f"{figure.id}/{part.id}", whole[0]})
            yield Conflict(ConflictKind.PARTS, addresses)


def _whole(facts: FactSheet, address: str, day: When) -> tuple[str, Quantity] | None:
    """Return the newest value of a whole by some day, else its current one, with its address."""
    whole = facts.records.get(address)
    stated = whole.observations if isinstance(whole, Figure) else ()
    newest = current(tuple(old for old in stated if old.as_of.earliest <= day.latest))
    if newest is not None and newest.rank is not Rank.DEPRECATED:
        return f"{address}/{newest.id}", newest.value
    try:
        value = value_at(facts, address)
    except NoValue:
        return None
    first = value.stated[0]
    if isinstance(first, Observation) and not value.is_computed:
        address = f"{address}/{first.id}"
    return (address, value.quantity) if value.quantity else None
