"""What was announced of a total, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet.charts.number_axis import NumberAxis
from factsheet.charts.points import COLUMN, MANY
from factsheet.charts.running import Running
from factsheet.charts.time_axis import TimeAxis
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity


class Announced(NamedTuple):
    """A total, the events that announced parts of it, and what readers are told of them."""

    first: Day
    """The day on which the count begins."""
    events: Sequence[tuple[Day, Quantity | None]]
    """The day of each event and its part, None where it announced none; in order of days."""
    day: Day
    """The day of the total."""
    total: Quantity
    bases: Sequence[Quantity]
    """The published wholes that the total is a part of."""
    texts: Sequence[str]
    """The total, what is missing and the sum in words; empty where there is nothing to say."""
    base: str
    """The wholes in words."""


@dataclass(frozen=True)
class Event:
    """A day on which something happened."""

    index: int
    """Which of the events it is."""
    x: float
    y: float


def steps(
    said: Announced, sums: Sequence[Running], xs: TimeAxis, ys: NumberAxis
) -> Iterator[Event]:
    """Yield each event whose part is in the sum, where its step ends; of many, one in each column.

    `sums` are all sums.
    """
    last: dict[float, Event] = {}
    known = [n for n, (day, part) in enumerate(said.events) if part and day <= said.day]
    for index, each in zip(known, sums[1:-1], strict=True):
        x = xs.at(each.day)
        last[x // COLUMN if len(known) > MANY else index] = Event(index, x, ys.at(each.centre))
    yield from last.values()


def on_the_axis(said: Announced, xs: TimeAxis, y: float) -> Iterator[Event]:
    """Yield the events that add nothing, at the height of the axis; of many, one in each place."""
    taken, are_many = set(), len(said.events) > MANY
    for index, (day, part) in enumerate(said.events):
        place = xs.at(day) // COLUMN, part is None
        if (part is None or day > said.day) and not (are_many and place in taken):
            taken.add(place)
            yield Event(index, xs.at(day), y)


def between(bases: Sequence[Quantity]) -> Quantity:
    """Return the range from the least to the greatest of some numbers, in their unit."""
    highs = [base.high for base in bases if base.high is not None]
    high = max(highs) if len(highs) == len(bases) else None
    return Quantity.between(min(base.least for base in bases), high)
