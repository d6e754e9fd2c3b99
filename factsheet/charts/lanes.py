"""Events on a line of time, one lane a kind, each as wide as it lasted or its date is vague."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from factsheet.charts.canvas import WIDE
from factsheet.charts.lettering import fitted
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis
from factsheet.values.when import When

LANE = 48.0
TOP = 42.0
"""Room above the lanes for two lines of labels."""
NARROWEST = 3.0
APART = 1.5
"""What is left free between two marks of which one begins where the other ends."""
MANY = 200
"""From how many events in a lane on those that cannot be told apart are one mark."""


@dataclass(frozen=True)
class Mark:
    """One event, or of many those that cannot be told apart."""

    index: int
    """Which event of its lane it is, counted from zero; of several, the first."""
    number: int
    """How many events it stands for."""
    x: float
    width: float
    vague: bool
    """Whether the date is approximate."""
    hollow: bool
    """Whether it was on an unknown day between the ends, instead of all the time."""
    opens: str
    """`left`, `right` or nothing: where the span has no beginning or no end."""


@dataclass(frozen=True)
class Lanes:
    """All lanes and the ticks above them."""

    lanes: tuple[tuple[Mark, ...], ...]
    names: tuple[str, ...]
    """What stands over each lane, cut to the width."""
    times: tuple[TimeTick, ...]
    height: float
    width: float
    lane: float = LANE
    top: float = TOP


def lanes(dates: Sequence[Sequence[When]], names: Sequence[str], width: float = WIDE) -> Lanes:
    """Return a mark for each date, lane by lane, in the units of the picture."""
    days = [day for lane in dates for when in lane for day in (when.first, when.last)]
    axis = time_axis(days, 14, width - 14, 14)
    placed = tuple(tuple(_marks(lane, axis)) for lane in dates)
    shown = tuple(fitted(name, width) for name in names)
    return Lanes(placed, shown, axis.ticks, TOP + LANE * len(dates), width)


def _marks(lane: Sequence[When], axis: TimeAxis) -> Iterator[Mark]:
    """Yield the marks of a lane; of many, one for each place."""
    places: dict[float, list[int]] = {}
    begins = {when.earliest for when in lane}
    for index, when in enumerate(lane):
        x = axis.at(when.earliest)
        place = x // NARROWEST if len(lane) > MANY else index
        places.setdefault(place, []).append(index)
    for first, *rest in places.values():
        when = lane[first]
        x = axis.at(when.earliest)
        is_met = when.latest + timedelta(1) in begins
        wide = round(max(NARROWEST, axis.at(when.latest) - APART * is_met - x), 1)
        opens = "left" if when.earliest < when.first else "right" if when.latest > when.last else ""
        vague, hollow = when.is_approximate, when.is_uncertain and not rest
        yield Mark(first, 1 + len(rest), x, wide, vague, hollow, opens)
