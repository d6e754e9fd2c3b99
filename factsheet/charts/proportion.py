"""A part of a whole as a bar, with the band that rival bases give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from factsheet.charts.canvas import WIDE
from factsheet.values.quantity import Share

HEIGHT = 78.0
BAR = 44.0


@dataclass(frozen=True)
class Proportion:
    """Where the bar ends and where it would end with other bases."""

    part: float
    """Width of the part."""
    half: float
    """Position of one half."""
    shares: tuple[Fraction, Fraction]
    """The least and the greatest share on record, with what rounding leaves open."""
    band: tuple[float, float]
    """Where the part would end by them."""
    width: float = WIDE
    height: float = HEIGHT
    bar: float = BAR
    """Height of the bar."""


def proportion(share: Share, rivals: Sequence[Share]) -> Proportion:
    """Return the positions of a share, in the units of the picture.

    The band covers the share's own bounds and all rivals. A share without an upper bound has a
    band that reaches the end of the bar.
    """
    whole = Fraction(1)
    most = whole if share.high is None else share.high
    ends = [share.low, share.value, most, *(rival.value for rival in rivals)]
    low, high = (min(whole, edge(ends)) for edge in (min, max))
    return Proportion(
        round(WIDE * min(1.0, float(share.value)), 1),
        WIDE / 2,
        (low, high),
        (round(WIDE * float(low), 1), round(WIDE * float(high), 1)),
    )
