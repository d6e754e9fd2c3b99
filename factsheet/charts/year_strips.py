"""Events by day and size, a strip for each year, with the pauses between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factsheet.charts.bars import ABOVE, PLOT, Bar, Sized, bars, highest, labelled
from factsheet.charts.canvas import WIDE
from factsheet.charts.labelling import Box
from factsheet.charts.pauses import LEAP, Pause, in_year, pauses
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis

LEFT, RIGHT, GAP, BELOW = 46.0, 6.0, 16.0, 26.0
"""Room for the year, beside the last day, between strips, for the months."""
MOST_YEARS = 30
"""Beyond so many years those without an event are left out."""
BAR = 4.0


@dataclass(frozen=True)
class Strip:
    """One year."""

    year: int
    zero: float
    """Where bars stand."""
    bars: tuple[Bar, ...]
    """The highest first, so that none hides another."""
    unknown: tuple[tuple[float, float], ...]
    """From where to where each event of unknown size may have been."""
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


def year_strips(events: Sequence[Sized], width: float = WIDE) -> YearStrips:
    """Return a strip for each year of some events, in the units of the picture."""
    axis = time_axis([date(LEAP, 1, 1), date(LEAP, 12, 31)], LEFT, width - RIGHT, RIGHT)
    cap = highest(event.size.centre for event in events if event.size)
    breaks = pauses([event.when for event in events], axis)
    within: dict[int, list[tuple[int, Sized]]] = defaultdict(list)
    for at, event in enumerate(events):
        within[event.when.earliest.year].append((at, event))
    strips = []
    for n, year in enumerate(_years(within)):
        zero = (n + 1) * (ABOVE + PLOT) + n * GAP
        room = Box(LEFT, width, zero - PLOT - ABOVE, zero)
        found = list(bars(within[year], axis, zero, cap))
        sizes = labelled(found, [event.size for event in events], room)
        unknown = tuple(_unknown(within[year], axis))
        strips.append(Strip(year, zero, sizes, unknown, tuple(breaks.get(year, ()))))
    bottom = len(strips) * (ABOVE + PLOT + GAP)
    return YearStrips(tuple(strips), axis.ticks, bottom, bottom + BELOW, width)


def _years(used: Iterable[int]) -> list[int]:
    found = sorted(used)
    if not found or found[-1] - found[0] >= MOST_YEARS:
        return found
    return list(range(found[0], found[-1] + 1))


def _unknown(
    events: Iterable[tuple[int, Sized]], axis: TimeAxis
) -> Iterator[tuple[float, float]]:
    for _, (when, size, _part) in events:
        if size is None:
            first = axis.at(in_year(when.earliest))
            is_within = when.latest.year == when.earliest.year
            yield first, axis.at(in_year(when.latest)) if is_within else axis.right
