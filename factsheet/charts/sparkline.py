"""The history of a figure as one small line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.values.day import Day

WIDTH, HEIGHT, EDGE = 120.0, 24.0, 3.0


@dataclass(frozen=True)
class Spark:
    """A step line and its last point."""

    path: str
    """Path data of the line."""
    x: float
    y: float
    width: float = WIDTH
    height: float = HEIGHT


def sparkline(values: Sequence[tuple[Day, float]]) -> Spark | None:
    """Return the line from the first to the last value, on a scale with zero, in its own units.

    That is None for fewer than three values, and where all are of one day.
    """
    if len(values) < 3 or values[0][0] == values[-1][0]:
        return None
    first, span = values[0][0], (values[-1][0] - values[0][0]).days
    top, low = (end([0, *(number for _, number in values)]) for end in (max, min))
    high = top - low or 1
    points = [
        (
            round(EDGE + (day - first).days / span * (WIDTH - 2 * EDGE), 1),
            round(HEIGHT - EDGE - (number - low) / high * (HEIGHT - 2 * EDGE), 1),
        )
        for day, number in values
    ]
    path = f"M{points[0][0]} {points[0][1]}" + "".join(f"H{x}V{y}" for x, y in points[1:])
    return Spark(path, *points[-1])
