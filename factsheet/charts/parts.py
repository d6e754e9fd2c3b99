"""Several wholes as rows of a bar chart, each cut into its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import WIDE

ROW = 64.0
BAR = 30.0
TOP = 26.0
LABEL = 52.0
"""Room kept at the right for the number of the row."""


@dataclass(frozen=True)
class Segment:
    """One part of a row."""

    x: float
    width: float
    kind: int
    """Position of the part among the parts, for its colour."""


@dataclass(frozen=True)
class Row:
    """One whole."""

    y: float
    """Top of its bar."""
    end: float
    """Right end of its bar."""
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class Parts:
    """All rows."""

    rows: tuple[Row, ...]
    height: float
    width: float = WIDE
    bar: float = BAR


def parts(rows: Sequence[Sequence[float]]) -> Parts:
    """Return the rows of some lists of numbers, all on one scale from zero.

    Positions and sizes are in the units of the picture, which is `width` of them wide.
    """
    longest = max((sum(row) for row in rows), default=0) or 1
    scale = (WIDE - LABEL) / longest
    placed = []
    for index, row in enumerate(rows):
        segments, x = [], 0.0
        for kind, number in enumerate(row):
            segments.append(Segment(round(x, 1), round(number * scale, 1), kind))
            x += number * scale
        placed.append(Row(TOP + index * ROW, round(x, 1), tuple(segments)))
    return Parts(tuple(placed), TOP + len(rows) * ROW - (ROW - BAR) + 6 if rows else TOP)
