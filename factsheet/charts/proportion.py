"""A part of a whole as a bar, with the band that rival bases give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.charts.axis import WIDTH
from factsheet.quantity import Share

HEIGHT = 78.0
BAR = 44.0


@dataclass(frozen=True)
class Proportion:
    """Where the bar ends and where it would end with other bases."""

    part: float
    """Width of the part."""
    half: float
    """Position of one half."""
    band: tuple[float, float]
    """Where the part would end by the least and the greatest share on record."""
    width: float = WIDTH
    height: float = HEIGHT
    bar: float = BAR
    """Height of the bar."""


def proportion(share: Share, rivals: Sequence[Share]) -> Proportion:
    """Return the positions; the band covers the share's own bounds and all rivals.

    A share without an upper bound has a band that reaches the end of the bar.
    """
    most = 1.0 if share.high is None else float(share.high)
    ends = [float(share.low), float(share.value), most, *(float(each.value) for each in rivals)]
    low, high = (min(1.0, edge(ends)) for edge in (min, max))
    return Proportion(
        round(WIDTH * min(1.0, float(share.value)), 1),
        WIDTH / 2,
        (round(WIDTH * low, 1), round(WIDTH * high, 1)),
    )
