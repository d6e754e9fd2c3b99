"""Which events are shown: of some kinds, by day, the newest, up to a day."""

from __future__ import annotations

from collections.abc import Sequence

from factsheet.model import Event, FactSheet
from factsheet.views.lookup import day, word


def by_day(facts: FactSheet, kinds: Sequence[str]) -> list[Event]:
    """Return the events of some kinds in the order of their days.

    Raise NoRecordError if a kind is not in the vocabulary.
    """
    for kind in kinds:
        word("event kind", facts.sheet.event_kinds, kind)
    chosen = [event for event in facts.events if event.kind in kinds]
    return sorted(chosen, key=lambda event: (event.date.first, event.date.last))


def of_kinds(facts: FactSheet, kinds: Sequence[str]) -> list[Event]:
    """Return the events of some kinds, or of every kind where none is named, by day.

    Raise NoRecordError if a kind is not in the vocabulary.
    """
    return by_day(facts, kinds or [kind.id for kind in facts.sheet.event_kinds])


def latest(facts: FactSheet, most: int, kinds: Sequence[str] = ()) -> list[Event]:
    """Return at most so many events that are no part of another, newest first.

    Raise NoRecordError if a kind is not in the vocabulary.
    """
    whole = [event for event in of_kinds(facts, kinds) if event.part_of is None]
    return whole[::-1][:most]


def listed(facts: FactSheet, kind: str, until: str) -> int:
    """Return how many events of a kind are on record up to the day of another record.

    Raise NoRecordError if there is no such kind or no such record.
    """
    last = day(facts, until).last
    return sum(event.date.last <= last for event in by_day(facts, [kind]))
