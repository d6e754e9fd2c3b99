"""Which records cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, permutations

from factsheet.model import ClaimHow, Count, Event, FactSheet, Figure, Observation, Rank, counted
from factsheet.quantity import total


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


def conflicts(facts: FactSheet) -> tuple[Conflict, ...]:
    """Return every conflict in the sheet, sorted by kind and addresses."""
    found = {
        *(each for figure in facts.figures for each in _of_figure(facts, figure)),
        *(each for event in facts.events for each in _of_event(facts, event)),
        *_of_claims(facts),
    }
    return tuple(sorted(found, key=lambda each: (each.kind, sorted(each.addresses))))


def _of_figure(facts: FactSheet, figure: Figure) -> Iterator[Conflict]:
    def conflict(kind: ConflictKind, *rivals: Observation) -> Conflict:
        return Conflict(kind, frozenset(f"{figure.id}/{each.id}" for each in rivals))

    for one, other in combinations(figure.observations, 2):
        if one.as_of.overlaps(other.as_of) and not one.value.overlaps(other.value):
            yield conflict(ConflictKind.RIVALS, one, other)
    if figure.cumulative:
        for before, after in _falls(figure):
            yield conflict(ConflictKind.FALL, before, after)
    if figure.tally_of is not None:
        for before, after in _jumps(facts, figure):
            yield conflict(ConflictKind.TALLY, before, after)


def _of_claims(facts: FactSheet) -> Iterator[Conflict]:
    """Yield pairs of claims about one share of which one wants more than the other allows."""
    shares = [each for each in facts.claims if each.test.how is ClaimHow.SHARE]
    for one, other in permutations(shares, 2):
        if one.test.of == other.test.of and one.test.above and other.test.below:
            if _percent(one.test.above) >= _percent(other.test.below):
                yield Conflict(ConflictKind.CLAIMS, frozenset({one.id, other.id}))


def _percent(text: str) -> float:
    return float(text.removesuffix("%"))


def _sequence(figure: Figure) -> list[Observation]:
    """Return the observations that count, in the order of their days."""
    kept = [each for each in figure.observations if each.rank is not Rank.DEPRECATED]
    return sorted(kept, key=lambda each: each.as_of.order)


def _falls(figure: Figure) -> Iterator[tuple[Observation, Observation]]:
    highest: Observation | None = None
    for each in sorted(figure.observations, key=lambda each: each.as_of.order):
        if highest is None or each.value.low >= highest.value.low:
            highest = each
        elif each.value.high is not None and each.value.high < highest.value.low:
            yield highest, each


def _jumps(facts: FactSheet, figure: Figure) -> Iterator[tuple[Observation, Observation]]:
    """Yield neighbours whose difference is not what the events between them sum up to."""
    assert figure.tally_of is not None
    kinds, name = figure.tally_of.kinds, figure.tally_of.count
    events = [each for each in facts.events if each.kind in kinds and each.part_of is None]
    exact = [each for each in _sequence(figure) if each.value.is_exact and each.as_of.is_day]
    for before, after in zip(exact, exact[1:], strict=False):
        between = [
            counted(each, name)
            for each in events
            if before.as_of.latest < each.date.latest <= after.as_of.latest
        ]
        listed = sum((each.value.number for each in between if each), start=before.value.number)
        if listed != after.value.number:
            yield before, after


def _of_event(facts: FactSheet, event: Event) -> Iterator[Conflict]:
    for one, other in combinations(event.counts, 2):
        if one.count == other.count and not one.value.overlaps(other.value):
            yield Conflict(ConflictKind.COUNTS, _addresses(event, [one, other]))
    yield from _parts(facts, event)
    for whole in event.counts:
        parts = [(each, counted(each, whole.count)) for each in facts.stages.get(event.id, ())]
        stated = [(stage, count) for stage, count in parts if count is not None]
        if not stated or len(stated) != len(parts) or whole is not counted(event, whole.count):
            continue
        if not total([count.value for _, count in stated]).overlaps(whole.value):
            addresses = {f"{stage.id}/{count.id}" for stage, count in stated}
            yield Conflict(ConflictKind.STAGES, frozenset({f"{event.id}/{whole.id}", *addresses}))


def _parts(facts: FactSheet, event: Event) -> Iterator[Conflict]:
    """Yield wholes that a part exceeds, and splits whose exact parts miss their whole."""
    splits: dict[tuple[str, str], list[Count]] = defaultdict(list)
    for kind in facts.sheet.counts:
        part = counted(event, kind.id)
        whole = counted(event, kind.part_of) if kind.part_of else None
        if part is None or whole is None:
            continue
        if whole.value.high is not None and part.value.low > whole.value.high:
            yield Conflict(ConflictKind.PARTS, _addresses(event, [part, whole]))
        if kind.split and kind.part_of:
            splits[kind.part_of, kind.split].append(part)
    for (name, split), parts in splits.items():
        whole = counted(event, name)
        kinds = [each for each in facts.sheet.counts if (each.part_of, each.split) == (name, split)]
        if whole is None or len(parts) != len(kinds):
            continue
        if not total([each.value for each in parts]).overlaps(whole.value):
            yield Conflict(ConflictKind.PARTS, _addresses(event, [whole, *parts]))


def _addresses(event: Event, counts: list[Count]) -> frozenset[str]:
    return frozenset(f"{event.id}/{each.id}" for each in counts)
