"""The parts of a whole as bars below each other, on one scale from zero, with their bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import WIDE
from factsheet.charts.lettering import fitted, width_of
from factsheet.values.quantity import Quantity

ROW, BAR, TOP = 46.0, 18.0, 20.0


@dataclass(frozen=True)
class Part:
    """A part to draw."""

    name: str
    """What readers call it."""
    value: Quantity | None
    """Its number; None where nobody stated one."""
    text: str
    """The number for readers, or that there is none."""


@dataclass(frozen=True)
class Bar:
    """One part."""

    name: str
    """Its name, cut to what fits."""
    y: float
    """Top of its bar."""
    x: float
    """Left end of what is sure."""
    width: float
    """How long that is."""
    may: float
    """Left end of what may be: as far as its bounds reach."""
    may_width: float
    """How long that is; nothing of an exact number."""
    opens: bool
    """Whether it has no upper bound."""
    text: str
    """Its number for readers."""
    text_x: float
    """Where the number stands."""


@dataclass(frozen=True)
class Breakdown:
    """All bars."""

    bars: tuple[Bar, ...]
    zero: float
    """Position of zero."""
    width: float
    height: float


def breakdown(parts: Sequence[Part], width: float = WIDE) -> Breakdown:
    """Return bars for the parts of a whole, in the units of the picture, which is `width` wide.

    What is sure of a number is a bar from zero to the nearer of its bounds, what may be reaches on
    to the farther one; numbers below zero go to the left.
    """
    room = max((width_of(part.text) for part in parts), default=0) + 14
    ends = [0.0, *(end for part in parts if part.value for end in _ends(part.value))]
    least, most = min(ends), max(ends)
    scale = (width - room) / ((most - least) or 1)
    zero = round(abs(least) * scale, 1)
    bars = tuple(_bar(part, index, scale, zero, width) for index, part in enumerate(parts))
    return Breakdown(bars, zero, width, TOP + len(parts) * ROW - (ROW - BAR) + 6)


def _ends(value: Quantity) -> tuple[float, float]:
    """Return the nearer and the farther end of a number from zero."""
    low = float(value.centre if value.low is None else value.low)
    high = float(max(value.centre, value.least) if value.high is None else value.high)
    if low <= 0 <= high:
        return (0.0, high) if high >= -low else (0.0, low)
    return (low, high) if low > 0 else (high, low)


def _bar(part: Part, index: int, scale: float, zero: float, width: float) -> Bar:
    near, far = _ends(part.value) if part.value else (0.0, 0.0)
    sure, most = sorted((0.0, near * scale)), sorted((near * scale, far * scale))
    end = zero + max(0.0, sure[1], most[1])
    return Bar(
        name=fitted(part.name, width),
        y=TOP + index * ROW,
        x=round(zero + sure[0], 1),
        width=round(sure[1] - sure[0], 1),
        may=round(zero + most[0], 1),
        may_width=round(most[1] - most[0], 1),
        opens=part.value is not None and part.value.high is None,
        text=part.text,
        text_x=round(end + 8, 1),
    )
