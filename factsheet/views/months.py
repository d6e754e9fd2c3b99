"""What is new, month by month: what the log says, what was said, what happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from factsheet.derive import Value, value_at
from factsheet.model import Change, Count, Event, FactSheet, best_counts
from factsheet.values.when import When

Kept = TypeVar("Kept")
MOST = 1000
"""How many entries the page of a month holds at most; what is older goes on behind it."""


@dataclass(frozen=True)
class Month:
    """All that is new in one month, each list newest first."""

    key: str
    """The month, such as `2025-05`."""
    changes: list[Change] = field(default_factory=list)
    """What the public log says."""
    values: list[Value] = field(default_factory=list)
    """Values of figures that were said."""
    events: list[tuple[Event, list[Count]]] = field(default_factory=list)
    """What happened, with the best ranked value of each count."""

    @property
    def when(self) -> When:
        """The month as a date."""
        return When.parse(self.key)

    @property
    def entries(self) -> int:
        """How many things are new."""
        return len(self.changes) + len(self.values) + len(self.events)


@dataclass(frozen=True)
class MonthsView:
    """The months in which anything was new."""

    years: list[tuple[int, list[Month]]]
    """Each year with its months, newest first."""


def months(facts: FactSheet) -> list[Month]:
    """Return each month in which anything was new, newest first.

    Something dated less exactly stands in the last month that its date can mean.
    """
    found: dict[str, Month] = {}
    for day, change in _newest((change.date, change) for change in facts.changes):
        _of(found, day).changes.append(change)
    for day, value in _newest(_said(facts)):
        _of(found, day).values.append(value)
    for day, event in _newest((event.date, event) for event in facts.events):
        _of(found, day).events.append((event, best_counts(event)))
    return [found[key] for key in sorted(found, reverse=True)]


def _said(facts: FactSheet) -> Iterator[tuple[When, Value]]:
    """Yield each stated value of a figure with the day on which it was said."""
    for figure in facts.figures:
        for stated in figure.observations:
            yield stated.said_on, value_at(facts, f"{figure.id}/{stated.id}")


def _newest(dated: Iterable[tuple[When, Kept]]) -> list[tuple[When, Kept]]:
    """Return what has a month of the years 1 to 9999, newest first: earlier is no news."""
    kept = [one for one in dated if one[0].last.is_plain]
    return sorted(kept, key=lambda one: one[0].order, reverse=True)


def _of(found: dict[str, Month], day: When) -> Month:
    """Return the month of a day, which is made where it is not there yet."""
    key = day.last.isoformat().rpartition("-")[0]
    return found.setdefault(key, Month(key))


def month_parts(month: Month, most: int = MOST) -> list[Month]:
    """Return a month in parts of at most so many entries, in the order in which they are shown."""
    events, values = len(month.events), len(month.values)
    return [
        Month(
            month.key,
            events=month.events[start : start + most],
            values=month.values[max(0, start - events) : max(0, start + most - events)],
            changes=month.changes[
                max(0, start - events - values) : max(0, start + most - events - values)
            ],
        )
        for start in range(0, month.entries, most)
    ]


def month_page(month: Month, part: int = 1) -> str:
    """Return where the page of a month stands below the front page of its language.

    Parts are counted from 1; the first one stands at the address of the month.
    """
    return f"changes/{month.key}/" + (f"{part}/" if part > 1 else "")


def by_year(facts: FactSheet) -> MonthsView:
    """Return the months in which anything was new, by year."""
    years: dict[int, list[Month]] = {}
    for month in months(facts):
        years.setdefault(month.when.last.year, []).append(month)
    return MonthsView(list(years.items()))
