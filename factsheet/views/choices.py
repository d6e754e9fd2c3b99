"""By what a list of events is narrowed: a kind, a year, a number that is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet.model import CountKind, Event, EventKind, Texts, counted

FEW = 8
"""Up to so many events stand on a screen or two, and are not narrowed."""
MOST = 40
"""So many choices of one sort the style sheet tells apart; those beyond are not offered."""


class Choice(NamedTuple):
    """One way to narrow a list of events."""

    sign: str
    """By what the style sheet knows it."""
    key: str
    """The end of its address on the page."""
    name: Texts | str
    """What readers call it."""
    left: frozenset[str]
    """The ids of the events that it leaves."""


@dataclass(frozen=True)
class Choices:
    """Every way to narrow a list of events, by sort; a sort that tells none apart is empty."""

    kinds: list[Choice]
    years: list[Choice]
    """Newest first."""
    counts: list[Choice]
    """Counts of which the sheet has a number, where it has none of some of the events."""

    def signs(self, event: Event) -> str:
        """Return the signs of all choices that leave an event."""
        return self._signs({event.id})

    def signs_of_year(self, year: int, events: Iterable[Event]) -> str:
        """Return the signs of all choices that leave any event of a year."""
        return self._signs({event.id for event in events if event.date.first.year == year})

    def _signs(self, ids: set[str]) -> str:
        every = (*self.kinds, *self.years, *self.counts)
        return " ".join(choice.sign for choice in every if ids & set(choice.left))


def choices(
    events: Sequence[Event], kinds: Sequence[EventKind], counts: Sequence[CountKind], prefix: str
) -> Choices:
    """Return by what events can be narrowed; `prefix` begins every address but those of kinds."""
    years = sorted({event.date.first.year for event in events}, reverse=True)[:MOST]
    by_kind = (
        Choice(f"k{at}", kind.id, kind.name, _of(events, kind))
        for at, kind in enumerate(kinds[:MOST])
    )
    by_year = (
        Choice(f"y{at}", f"{prefix}{year}", str(year), _within(events, year))
        for at, year in enumerate(years)
    )
    by_count = (
        Choice(f"n{at}", f"{prefix}with-{kind.id}", kind.name, _with(events, kind))
        for at, kind in enumerate(counts[:MOST])
    )
    telling = [_telling(events, sort) for sort in (by_kind, by_year, by_count)]
    return Choices(*telling)


def _telling(events: Sequence[Event], sort: Iterable[Choice]) -> list[Choice]:
    """Return the choices that leave some events and not others, where there are events enough."""
    if len(events) <= FEW:
        return []
    return [choice for choice in sort if 0 < len(choice.left) < len(events)]


def _of(events: Sequence[Event], kind: EventKind) -> frozenset[str]:
    return _ids(event for event in events if event.kind == kind.id)


def _with(events: Sequence[Event], kind: CountKind) -> frozenset[str]:
    return _ids(event for event in events if counted(event, kind.id))


def _within(events: Sequence[Event], year: int) -> frozenset[str]:
    return _ids(event for event in events if event.date.first.year == year)


def _ids(events: Iterable[Event]) -> frozenset[str]:
    return frozenset(event.id for event in events)
