"""The times in which nothing happened, year by year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factsheet.charts.time_axis import TimeAxis
from factsheet.values.day import Day
from factsheet.values.when import When

LONG = 90
"""Times without an event are told where they are longer than so many days."""
LEAP = 2024
"""The year on whose days all years are drawn: it has each."""


@dataclass(frozen=True)
class Pause:
    """A time without an event, or the part of it that lies in one year."""

    x: float
    width: float
    text: str
    """How long the whole of it is."""
    begins: bool
    """Whether it begins in this year."""
    ends: bool
    """Whether it ends in this year."""


def in_year(day: Day) -> Day:
    """Return the same day in the year on which all years are drawn."""
    return Day.of(LEAP, day.month, day.day)


def longest(events: Sequence[When]) -> list[tuple[Day, Day]]:
    """Return the first and the last day of each long time between events, in order of days."""
    found: list[tuple[Day, Day]] = []
    last: Day | None = None
    for when in sorted(events, key=lambda each: each.first):
        if last and (when.first - last).days > LONG:
            found.append((last, when.first))
        last = max(last or when.last, when.last)
    return found


def pauses(
    events: Sequence[When], axis: TimeAxis, told: Callable[[int], str]
) -> dict[int, list[Pause]]:
    """Return the long times between events, cut at the ends of years, by year.

    Positions are in the units of the picture; `axis` is one of the days of LEAP, and `told` says a
    number of days in words.
    """
    found: dict[int, list[Pause]] = defaultdict(list)
    for start, end in longest(events):
        for year in range(start.year, end.year + 1):
            first = max(start, Day.of(year))
            last = min(end, Day.of(year, 12, 31))
            x = axis.at(in_year(first))
            width = round(axis.at(in_year(last)) - x, 1)
            text = told((end - start).days)
            found[year].append(Pause(x, width, text, first == start, last == end))
    return found
