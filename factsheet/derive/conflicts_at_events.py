"""Which counts of an event and its stages cannot all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factsheet.derive.conflict import Conflict, ConflictKind
from factsheet.derive.values import unit_of
from factsheet.model import Count, Event, FactSheet, counted
from factsheet.values.quantity import total

ORDINAL = "ordinal"
"""The unit of a place in an order, which nothing adds up to."""


def of_event(facts: FactSheet, event: Event) -> Iterator[Conflict]:
    """Yield each conflict between counts of the event, or of it and its stages."""
    for one, other in combinations(event.counts, 2):
        if one.count == other.count and not one.value.overlaps(other.value):
            yield Conflict(ConflictKind.COUNTS, _addresses(event, [one, other]))
    if len(event.counts) > 1:
        yield from _larger_parts(facts, event)
        yield from _splits(facts, event)
    if event.id in facts.stages:
        yield from _stages(facts, event)


def _larger_parts(facts: FactSheet, event: Event) -> Iterator[Conflict]:
    for kind in facts.sheet.counts:
        part = counted(event, kind.id)
        whole = counted(event, kind.part_of) if kind.part_of else None
        if part is None or whole is None or whole.value.high is None:
            continue
        if part.value.low > whole.value.high:
            yield Conflict(ConflictKind.PARTS, _addresses(event, [part, whole]))


def _splits(facts: FactSheet, event: Event) -> Iterator[Conflict]:
    """Yield splits whose parts are all there and do not add up to their whole."""
    splits: dict[tuple[str, str], list[Count | None]] = defaultdict(list)
    for kind in facts.sheet.counts:
        if kind.split and kind.part_of:
            splits[kind.part_of, kind.split].append(counted(event, kind.id))
    for (name, _), parts in splits.items():
        whole, stated = counted(event, name), [part for part in parts if part is not None]
        if whole is None or len(stated) != len(parts) or _exceeds(stated, whole):
            continue
        if not total([part.value for part in stated]).overlaps(whole.value):
            yield Conflict(ConflictKind.PARTS, _addresses(event, [whole, *stated]))


def _exceeds(parts: list[Count], whole: Count) -> bool:
    """Return whether one part alone exceeds the whole, which is a conflict of its own."""
    high = whole.value.high
    return high is not None and any(part.value.low > high for part in parts)


def _stages(facts: FactSheet, event: Event) -> Iterator[Conflict]:
    for whole in event.counts:
        if unit_of(facts, f"{event.id}/{whole.id}") == ORDINAL:
            continue
        parts = [(stage, counted(stage, whole.count)) for stage in facts.stages[event.id]]
        stated = [(stage, count) for stage, count in parts if count is not None]
        if len(stated) != len(parts) or whole is not counted(event, whole.count):
            continue
        if not total([count.value for _, count in stated]).overlaps(whole.value):
            addresses = {f"{stage.id}/{count.id}" for stage, count in stated}
            yield Conflict(ConflictKind.STAGES, frozenset({f"{event.id}/{whole.id}", *addresses}))


def _addresses(event: Event, counts: list[Count]) -> frozenset[str]:
    return frozenset(f"{event.id}/{count.id}" for count in counts)
