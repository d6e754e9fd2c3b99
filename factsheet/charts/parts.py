"""Several wholes as rows of a bar chart, each cut into its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import WIDE
from factsheet.charts.lettering import fitted, width_of

ROW = 58.0
BAR = 28.0
TOP = 22.0


@dataclass(frozen=True)
class PartOfRow:
    """A part as it is drawn."""

    number: float
    """How great it is; nothing where nobody stated it."""
    text: str
    """The same for readers."""


@dataclass(frozen=True)
class Segment:
    """One part of a row."""

    x: float
    width: float
    kind: int
    """Position of the part among the parts, for its colour."""
    text: str
    """Its number, where it has room; else nothing."""


@dataclass(frozen=True)
class Row:
    """One whole."""

    y: float
    """Top of its bar."""
    end: float
    """Right end of its bar."""
    name: str
    """What stands above it, cut to the width."""
    text: str
    """The number beside it."""
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class Parts:
    """All rows."""

    rows: tuple[Row, ...]
    height: float
    width: float
    bar: float = BAR


def parts(rows: Sequence[tuple[str, str, Sequence[PartOfRow]]], width: float = WIDE) -> Parts:
    """Return the rows of some names, numbers and parts, all on one scale from zero.

    Positions and sizes are in the units of the picture, which is `width` of them wide.
    """
    room = max((width_of(text) for _, text, _ in rows), default=0) + 10
    longest = max((sum(part.number for part in row) for _, _, row in rows), default=0) or 1
    scale = (width - room) / longest
    placed = []
    for index, (name, text, row) in enumerate(rows):
        segments, x = [], 0.0
        for kind, part in enumerate(row):
            wide = part.number * scale
            shown = part.text if width_of(part.text) + 12 <= wide else ""
            segments.append(Segment(round(x, 1), round(wide, 1), kind, shown))
            x += wide
        y = TOP + index * ROW
        placed.append(Row(y, round(x, 1), fitted(name, width), text, tuple(segments)))
    return Parts(tuple(placed), TOP + len(rows) * ROW - (ROW - BAR) + 6 if rows else TOP, width)
