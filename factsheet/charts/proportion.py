"""A part of a whole as a bar, and on a strip of its own where rival bases would end it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from factsheet.charts.canvas import WIDE
from factsheet.charts.lettering import width_of
from factsheet.values.quantity import Share

TOP = 4.0
BAR = 40.0
STRIP = 44.0
"""Height of the strip of the rivals with its label."""
FOOT = 24.0
LINE = 17.0
"""Height of a second line of labels."""


@dataclass(frozen=True)
class Proportion:
    """Where the bar ends, and where it would end with other bases."""

    part: float
    """Width of the part."""
    bounds: tuple[float, float] | None
    """Where the part ends at least and at most; None where the share is exact."""
    half: float
    """Position of one half."""
    has_half: bool
    """Whether the label of the half has room between the other two."""
    is_stacked: bool
    """Whether the label at the end stands on a line of its own, for want of room."""
    shares: tuple[Fraction, Fraction] | None
    """The least and the greatest share by the rivals; None where there are none."""
    band: tuple[float, float] | None
    """Where the part would end by them."""
    rivals: tuple[float, ...]
    """Where it would end by each of them."""
    width: float
    height: float
    top: float = TOP
    bar: float = BAR
    """Height of the bar."""


def proportion(
    share: Share, rivals: Sequence[Share], width: float = WIDE, labels: Sequence[str] = ("", "", "")
) -> Proportion:
    """Return the positions of a share, in the units of the picture.

    `rivals` are the shares in other bases; `labels` what stands at the bar's start, half and end.
    A share without an upper bound has bounds that reach the end of the bar.
    """

    def at(number: Fraction) -> float:
        return round(width * float(min(Fraction(1), number)), 1)

    found = [min(Fraction(1), rival.value) for rival in rivals]
    shares = (min(found), max(found)) if found else None
    bounds = at(share.low), at(Fraction(1) if share.high is None else share.high)
    start, half, end = (width_of(label) for label in labels)
    is_stacked = start + end + 8 > width
    return Proportion(
        at(share.value),
        bounds if bounds[1] - bounds[0] > 1 else None,
        width / 2,
        max(start, end) + half / 2 + 8 <= width / 2,
        is_stacked,
        shares,
        (at(shares[0]), at(shares[1])) if shares else None,
        tuple(at(rival) for rival in found),
        width,
        TOP + BAR + FOOT + LINE * is_stacked + (STRIP if shares else 0),
    )
