"""Heights at which texts beside each other's lines do not touch."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], apart: float, bottom: float) -> list[float]:
    """Return heights near the wanted ones, in their order, that are so far apart; none below.

    All are in the units of the picture.
    """
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed: dict[int, float] = {}
    last = float("-inf")
    for at in order:
        last = placed[at] = max(wanted[at], last + apart)
    for at in reversed(order):
        placed[at] = min(placed[at], bottom)
        bottom = placed[at] - apart
    return [round(placed[at], 1) for at in range(len(wanted))]
