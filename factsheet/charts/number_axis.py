"""An axis of numbers: where each stands, and which round ones have room for their labels."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from factsheet.charts.lettering import GAP, LINE, width_of
from factsheet.charts.ticks import steps
from factsheet.values.quantity.notation import decimals_of

Number: TypeAlias = Fraction | float
Label: TypeAlias = Callable[[Fraction, int], str]
"""From a number, and the power of ten that a word in it stands for, to what readers see."""
POWERS = (12, 9, 6)
"""The powers of ten that have a word on an axis: a smaller number is written in full."""


@dataclass(frozen=True)
class Tick:
    """A number that an axis marks."""

    at: float
    """Its position along the axis."""
    value: Fraction
    power: int = 0
    """The power of ten that its label names with a word, such as 6 for millions; 0 for none."""


@dataclass(frozen=True)
class NumberAxis:
    """Round numbers from end to end, zero among them."""

    low: Fraction
    """The number at the start, a round one."""
    high: Fraction
    """The number at the end, a round one."""
    start: float
    """Position of the least number."""
    end: float
    """Position of the greatest number; less than `start` where the axis goes upwards."""
    ticks: tuple[Tick, ...]
    """From the least to the greatest."""
    label: Label | None
    """How numbers with a word such as `million` are written; None where all are in full."""

    @property
    def room(self) -> float:
        """Width that the widest of its labels takes at most."""
        return max(
            width_of(self.label(tick.value, tick.power))
            if self.label and tick.power
            else number_width(tick.value)
            for tick in self.ticks
        )

    def at(self, number: Number) -> float:
        """Return the position of a number, in the units of the picture."""
        return _between(self.low, self.high, self.start, self.end, number)


def number_width(value: Fraction) -> float:
    """Return the greatest width of a number's label: in any language, a percent sign included."""
    return width_of(f"{float(value):,.{decimals_of(value)}f}%")


def number_axis(
    numbers: Iterable[Number],
    start: float,
    end: float,
    whole: bool = True,
    label: Label | None = None,
) -> NumberAxis:
    """Return an axis that holds zero and some numbers, with as many round ticks as have room.

    `start` and `end` are the positions of its ends, in the units of the picture; an axis whose end
    is less than its start goes upwards. Where `whole`, no tick is a fraction. `label` writes
    large ones with a word, such as `million`; without it all are in full.
    """
    held = [Fraction(0), *(Fraction(number) for number in numbers)]
    low, high = min(held), max(held)
    high = high if high > low else Fraction(1)
    upwards = end < start
    for step in steps(high - low, max(1, int(abs(end - start) // LINE)), whole):
        least, most = math.floor(low / step), math.ceil(high / step)
        ends = (least * step, most * step, start, end)
        values = [step * number for number in range(least, most + 1)]
        power = word_of(max(abs(values[0]), abs(values[-1]))) if label else 0
        ticks = tuple(Tick(_between(*ends, value), value, power * bool(value)) for value in values)
        axis = NumberAxis(*ends, ticks, label)
        if (least >= -1 and most <= 1) or (
            abs(ticks[1].at - ticks[0].at) >= (LINE if upwards else axis.room + GAP)
        ):
            return axis
    raise AssertionError("some step takes in the whole span")


def word_of(largest: Fraction) -> int:
    """Return the power of ten whose word stands on an axis up to a number; 0 for none."""
    return next((power for power in POWERS if 10**power <= largest), 0)


def _between(low: Fraction, high: Fraction, start: float, end: float, number: Number) -> float:
    share = float((Fraction(number) - low) / (high - low))
    return round(start + share * (end - start), 1)
