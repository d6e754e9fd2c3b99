"""Which counts of an event and its stages cannot all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from factsheet.derive.apart import Span
from factsheet.derive.conflict import Conflict, ConflictKind, between, ends
from factsheet.model import Count, Event, FactSheet, UnitKind, best_counts
from factsheet.values.quantity import total

Counts: TypeAlias = dict[str, Count]
"""The best value of each count of an event."""


def of_event(facts: FactSheet, event: Event) -> Iterator[Conflict]:
    """Yield each conflict between counts of the event, or of it and its stages."""
    best = _best(event)
    if len(event.counts) > len(best):
        spans = [Span(one.count, one.count, *ends(one.value)) for one in event.counts]
        addresses = [f"{event.id}/{one.id}" for one in event.counts]
        yield from between(ConflictKind.COUNTS, addresses, spans)
    if len(best) > 1:
        yield from _larger_parts(facts, event, best)
        yield from _splits(facts, event, best)
    if event.id in facts.stages:
        yield from _stages(facts, event, best)


def _best(event: Event) -> Counts:
    return {count.count: count for count in best_counts(event)}


def _larger_parts(facts: FactSheet, event: Event, best: Counts) -> Iterator[Conflict]:
    for kind in facts.sheet.counts:
        part, whole = best.get(kind.id), best.get(kind.part_of or "")
        if part is None or whole is None:
            continue
        if part.value.exceeds(whole.value):
            yield Conflict(ConflictKind.PARTS, _addresses(event, [part, whole]))


def _splits(facts: FactSheet, event: Event, best: Counts) -> Iterator[Conflict]:
    """Yield splits whose parts are all there and do not add up to their whole."""
    splits: dict[tuple[str, str], list[Count | None]] = defaultdict(list)
    for kind in facts.sheet.counts:
        if kind.split and kind.part_of:
            splits[kind.part_of, kind.split].append(best.get(kind.id))
    for (name, _), parts in splits.items():
        whole, stated = best.get(name), [part for part in parts if part is not None]
        if whole is None or len(stated) != len(parts) or _exceeds(stated, whole):
            continue
        if not total([part.value for part in stated]).overlaps(whole.value):
            yield Conflict(ConflictKind.PARTS, _addresses(event, [whole, *stated]))


def _exceeds(parts: list[Count], whole: Count) -> bool:
    """Return whether one part alone exceeds the whole, which is a conflict of its own."""
    return any(part.value.exceeds(whole.value) for part in parts)


def _stages(facts: FactSheet, event: Event, best: Counts) -> Iterator[Conflict]:
    stages = [(stage.id, _best(stage)) for stage in facts.stages[event.id]]
    for name, whole in best.items():
        parts = {
            f"{key}/{there[name].id}": there[name].value for key, there in stages if name in there
        }
        if len(parts) < len(stages) or _is_ordinal(facts, whole):
            continue
        if not total([*parts.values()]).overlaps(whole.value):
            yield Conflict(ConflictKind.STAGES, frozenset({f"{event.id}/{whole.id}", *parts}))


def _is_ordinal(facts: FactSheet, count: Count) -> bool:
    """Return whether a count is a place in an order, which nothing adds up to."""
    unit = facts.unit_of(count)
    return unit is not None and unit.sort is UnitKind.ORDINAL


def _addresses(event: Event, counts: list[Count]) -> frozenset[str]:
    return frozenset(f"{event.id}/{count.id}" for count in counts)
