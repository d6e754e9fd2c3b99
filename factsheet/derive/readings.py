"""How much was read of the publications on which something rests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factsheet.model import Cite, FactSheet, Seen, Source


def reading(facts: FactSheet, cites: Iterable[Cite]) -> Seen:
    """Return how much was read of that publication of which most was read.

    Raise ValueError where nothing is cited, KeyError where a source is unknown.
    """
    return max((_seen(facts, cite) for cite in cites), key=list(reversed(Seen)).index)


def places(facts: FactSheet) -> Counter[Seen]:
    """Return how many places in publications are cited, by how much was read of each."""
    said = (*facts.events, *facts.statements, *facts.claims, *facts.values.values())
    own = {id(record.sources): record.sources for record in said}  # a count may have its event's
    return Counter(_seen(facts, cite) for sources in own.values() for cite in sources)


def readings(facts: FactSheet) -> Counter[Seen]:
    """Return how many values there are, by how much was read of what they rest on."""
    return Counter(reading(facts, value.sources) for value in facts.values.values())


def _seen(facts: FactSheet, cite: Cite) -> Seen:
    source = facts.records[cite.source]
    assert isinstance(source, Source)
    return source.seen
