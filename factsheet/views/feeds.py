"""What one can follow in a reader of feeds or a calendar."""

from __future__ import annotations

from dataclasses import dataclass

from factsheet.model import EventKind, FactSheet, Figure


@dataclass(frozen=True)
class FeedsView:
    """Everything that has a feed."""

    kinds: list[EventKind]
    """The kinds of event of which there are any; each has a calendar too."""
    figures: tuple[Figure, ...]
    """The figures."""


def feeds(facts: FactSheet) -> FeedsView:
    """Return everything that has a feed, in the order of the vocabulary and of the data."""
    return FeedsView(kinds_used(facts), facts.figures)


def kinds_used(facts: FactSheet) -> list[EventKind]:
    """Return the kinds of event of which there are any, in the order of the vocabulary."""
    used = {event.kind for event in facts.events}
    return [kind for kind in facts.sheet.event_kinds if kind.id in used]
