"""Slanted lines over an area of which nothing is sure."""

from __future__ import annotations

from math import ceil

APART = 7.0
"""Distance of two lines along the upper edge, in the units of the picture."""


def hatching(x: float, y: float, width: float, height: float, apart: float = APART) -> str:
    """Return the path of lines, rising to the right, that fill a rectangle and no more.

    The rectangle begins at x, y; all numbers are in the units of the picture.
    """
    lines = []
    for n in range(1, ceil((width + height) / apart)):
        reach = n * apart
        left, low = max(0.0, reach - height), min(reach, height)
        right, high = min(reach, width), max(0.0, reach - width)
        lines.append(f"M{x + left:.1f} {y + low:.1f}L{x + right:.1f} {y + high:.1f}")
    return "".join(lines)
