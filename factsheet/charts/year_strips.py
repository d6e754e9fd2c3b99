"""Events by day and size, a strip for each year, with the pauses between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet.charts.bars import ABOVE, PLOT, Bar, Sized, bars, highest, labels
from factsheet.charts.canvas import WIDE
from factsheet.charts.labels import Label
from factsheet.charts.pauses import LEAP, Pause, in_year, pauses
from factsheet.charts.points import MANY
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis
from factsheet.values.day import Day

LEFT, RIGHT, EDGE, GAP, BELOW = 46.0, 6.0, 20.0, 16.0, 26.0
"""Room for the year, beside the last day, for half the name of a month, between strips, for the
months."""
MOST_YEARS = 30
"""Of more years the newest are drawn."""
BAR = 4.0


class Unknown(NamedTuple):
    """An event of unknown size."""

    at: int
    """Its position among all events."""
    x: float
    end: float
    """From `x` to here it may have been."""


@dataclass(frozen=True)
class Strip:
    """One year."""

    year: int
    zero: float
    """Where bars stand."""
    path: str
    """Path of all bars, each a stroke; empty where each is drawn by itself."""
    bars: tuple[Bar, ...]
    """The highest first, so that none hides another."""
    labels: tuple[Label, ...]
    unknown: tuple[Unknown, ...]
    pauses: tuple[Pause, ...]


@dataclass(frozen=True)
class YearStrips:
    """The strips, the oldest first, and the months below them."""

    strips: tuple[Strip, ...]
    months: tuple[TimeTick, ...]
    bottom: float
    height: float
    width: float
    left: float = LEFT
    bar: float = BAR


def year_strips(
    events: Sequence[Sized], told: Callable[[int], str], width: float = WIDE
) -> YearStrips:
    """Return a strip for each year of some events, in the units of the picture.

    `told` says a number of days in words.
    """
    axis = time_axis([Day.of(LEAP), Day.of(LEAP, 12, 31)], LEFT, width - RIGHT, EDGE)
    cap = highest(event.size.centre for event in events if event.size)
    breaks = pauses([event.when for event in events], axis, told)
    within: dict[int, list[tuple[int, Sized]]] = defaultdict(list)
    for at, event in enumerate(events):
        within[event.when.first.year].append((at, event))
    are_many = len(events) > MANY
    texts = [event.text for event in events]
    strips = []
    for n, year in enumerate(_years(within)):
        zero = (n + 1) * (ABOVE + PLOT) + n * GAP
        found = sorted(bars(within[year], axis, zero, cap), key=lambda bar: (bar.y, bar.at))
        shown = tuple(labels(found, texts, breaks[year], zero, (LEFT, width)))
        unknown = tuple(_unknown(within[year], axis))
        path = "".join(f"M{bar.x} {bar.foot}V{bar.y}" for bar in found) if are_many else ""
        strips.append(Strip(year, zero, path, tuple(found), shown, unknown, tuple(breaks[year])))
    bottom = len(strips) * (ABOVE + PLOT + GAP)
    return YearStrips(tuple(strips), axis.ticks, bottom, bottom + BELOW, width)


def _years(used: Iterable[int]) -> list[int]:
    found = sorted(used)
    return list(range(found[0], found[-1] + 1))[-MOST_YEARS:] if found else []


def _unknown(events: Iterable[tuple[int, Sized]], axis: TimeAxis) -> Iterator[Unknown]:
    for at, (when, size, *_) in events:
        if size is None:
            is_within = when.last.year == when.first.year
            end = axis.at(in_year(when.last)) if is_within else axis.right
            yield Unknown(at, axis.at(in_year(when.first)), end)
