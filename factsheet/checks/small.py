"""Rules against numbers of people so small that they may point at somebody."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from factsheet.checks.context import Breach, Context
from factsheet.checks.few import Few
from factsheet.checks.remainders import remainders
from factsheet.checks.walk import stated
from factsheet.derive import NoValue, unit_of, value_at
from factsheet.model import Count, CountKind, Event, FactSheet, Source, SourceKind, Speaker
from factsheet.values.quantity import Quantity

WORDS = {"people", "names", "url", "archived"}
"""Fields that hold words alone, or addresses."""


def small_counts_are_harmless(context: Context) -> Iterator[Breach]:
    """A very small number of people is an authority's own, with a reason why it shows nobody."""
    facts = context.facts
    if context.is_anybody_lost or not facts.sheet.harm.keeps_small_numbers_out:
        return  # who is an authority is not known
    for key, path, each in stated(facts):
        hint = ""
        is_small = _is_small(facts, unit_of(facts, f"{key}/{each.id}"), each.value)
        if is_small and not _is_official(facts, each):
            message = f"`{each.value}` could point at somebody, and no authority has published it"
            hint = "fold it into a wider count, or leave it out and say why"
        elif is_small and not each.harmless:
            message = f"`{each.value}` could point at somebody"
            hint = "fold it into a wider count, or say in `harmless:` why nobody can be recognised"
        if hint:
            yield Breach(key, (*path, "value"), message, hint)
        elif each.harmless and not is_small:
            message = f"`{each.value}` is not so small that it needs a reason"
            yield Breach(key, (*path, "harmless"), message, "delete the key")


def no_difference_is_small(context: Context) -> Iterator[Breach]:
    """What stands around a very small number of people does not give it away."""
    facts = context.facts
    for event in facts.events:
        yield from _told(event)
        yield from _rests(facts, event)
    if facts.sheet.harm.keeps_small_numbers_out:
        yield from remainders(facts)
    guarded = facts.sheet.harm.keeps_small_numbers_out and not context.missing
    for figure in facts.figures if guarded else ():
        try:
            value = value_at(facts, figure.id)
        except NoValue:
            continue
        if value.is_computed and value.quantity and _is_small(facts, figure.unit, value.quantity):
            message = (
                f"`{figure.id}` is computed as {value.quantity}, which could point at somebody"
            )
            yield Breach(figure.id, ("derived",), message, "leave the figure out")


def no_text_counts_few_people(context: Context) -> Iterator[Breach]:
    """No text counts so few people that it may point at somebody."""
    few = Few(context.facts)
    guarded = few.least and context.facts.sheet.harm.keeps_small_numbers_out
    for key, path, text in context.prose if guarded else ():
        if not WORDS.intersection(map(str, path)):
            for found in few.found(text):
                message = f"`{found}` could point at somebody"
                yield Breach(key, path, message, "name a wider group, or leave the number out")


def _told(event: Event) -> Iterator[Breach]:
    """Yield each number that is said to be left out and stands there all the same."""
    for index, each in enumerate(event.counts):
        if each.count in event.folded:
            message = f"`{each.count}` is told, and `folded:` says that it is left out"
            yield Breach(event.id, ("counts", index), message, "delete one of the two")


def _rests(facts: FactSheet, event: Event) -> Iterator[Breach]:
    """Yield each part of a whole that leaves very few for the one part that is not told."""
    if not facts.sheet.harm.keeps_small_numbers_out:
        return
    splits: dict[tuple[str, str], list[str]] = {}
    for kind in facts.sheet.counts:
        if kind.split and kind.part_of:
            splits.setdefault((kind.part_of, kind.split), []).append(kind.id)
        elif kind.part_of:
            yield from _others(facts, event, kind)
    for (name, _), kinds in splits.items():
        listed = [[each for each in event.counts if each.count == kind] for kind in kinds]
        told = [each for each in listed if each]
        if len(told) != len(kinds) - 1:
            continue
        for whole, *parts in product((c for c in event.counts if c.count == name), *told):
            yield from _rest(facts, event, whole, parts)


def _others(facts: FactSheet, event: Event, kind: CountKind) -> Iterator[Breach]:
    """Yield each number that leaves very few others of its whole."""
    wholes = [each for each in event.counts if each.count == kind.part_of]
    for whole, part in product(wholes, (c for c in event.counts if c.count == kind.id)):
        yield from _rest(facts, event, whole, [part])


def _rest(facts: FactSheet, event: Event, whole: Count, parts: list[Count]) -> Iterator[Breach]:
    if not all(each.value.is_exact for each in (whole, *parts)):
        return
    left = whole.value.number - sum(each.value.number for each in parts)
    unit = unit_of(facts, f"{event.id}/{whole.id}")
    if left > 0 and _is_small(facts, unit, Quantity.parse(str(left))):
        largest = max(parts, key=lambda each: each.value.number)
        path = ("counts", event.counts.index(largest), "value")
        message = f"`{largest.value}` leaves {left} of {whole.value}, who could be recognised"
        yield Breach(event.id, path, message, "leave this number out too")


def _is_small(facts: FactSheet, unit: str | None, value: Quantity) -> bool:
    """Return whether a number, or what its wording leaves, is below the least of its unit."""
    least = next((each.smallest_count for each in facts.sheet.units if each.id == unit), None)
    ends = (*value.numbers, value.high)
    return least is not None and any(end is not None and 0 < end < least for end in ends)


def _is_official(facts: FactSheet, record: Any) -> bool:
    speakers = [facts.records.get(each) for each in record.said_by]
    sources = [facts.records.get(each.source) for each in record.sources]
    return any(
        isinstance(each, Speaker) and each.kind in facts.sheet.official_kinds for each in speakers
    ) or any(isinstance(each, Source) and each.kind is SourceKind.OFFICIAL for each in sources)
