"""A whole as squares of equally many, of which a part is filled."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import count

from factsheet.charts.canvas import WIDE
from factsheet.charts.labels import Label
from factsheet.charts.lettering import SIZE, wrapped
from factsheet.charts.squares import EDGE, Grid, Square, area, outline, square, unsure
from factsheet.charts.ticks import NICE
from factsheet.values.quantity import Quantity

BELOW, INDENT, LINE = 12.0, 24.0, 17.0
"""Room above the keys, before their texts, for a line of these."""
MOST, ROWS = 260, 10
"""The most squares; the most in a column."""
LARGEST = 30.0
"""The greatest side of a square with its gap, in the units of the picture."""


@dataclass(frozen=True)
class Key:
    """What a kind of square means."""

    kind: str
    """Of which kind: the one under which its text was given."""
    y: float
    """Top of its square."""
    lines: tuple[Label, ...]


@dataclass(frozen=True)
class Waffle:
    """Squares, column by column from the left, each from the top."""

    unit: Fraction
    """How many of the whole one square stands for."""
    squares: tuple[Square, ...]
    side: float
    """Side of a square, without the gap beside it."""
    ground: str
    """Path of all squares."""
    filled: str
    """Path of what is filled."""
    hatching: str
    """Path of the lines over what nobody can be sure of."""
    keys: tuple[Key, ...]
    outline: str
    """Path around those of a part of the part; empty where none is named."""
    height: float
    width: float


def waffle(
    part: Quantity,
    whole: Quantity,
    inner: Quantity | None,
    texts: Mapping[str, str],
    width: float = WIDE,
) -> Waffle:
    """Return the squares of a whole, in the units of the picture; the whole is more than zero.

    The squares are as many as the greatest whole has, or the least where none is named. `inner` is
    a part of the part, which gets an outline; `texts` say what each kind of square means.
    """
    greatest = whole.least if whole.high is None else whole.high
    unit = _unit(greatest, is_whole=all(end.denominator == 1 for end in (greatest, *part.numbers)))
    number = max(1, math.ceil(greatest / unit))
    rows = min(ROWS, math.isqrt(number - 1) + 1)
    columns = math.ceil(number / rows)
    step = round(min(LARGEST, (width - 2 * EDGE) / columns), 2)
    grid = Grid(rows, step)
    doubts = unsure(part, whole, unit)
    squares = tuple(square(grid, at, part.least / unit, doubts) for at in range(number))
    bottom = round(min(rows, number) * step + 2 * EDGE, 1)
    keys = tuple(_keys(texts, bottom + BELOW, width))
    return Waffle(
        unit=unit,
        squares=squares,
        side=grid.side,
        ground="".join(area(one, grid.side, grid.side) for one in squares),
        filled="".join(area(one, grid.side, one.filled) for one in squares if one.filled),
        hatching="".join(one.hatching for one in squares),
        outline=outline(grid, min(inner.centre / unit, Fraction(number))) if inner else "",
        keys=keys,
        height=keys[-1].lines[-1].y + EDGE + 4 if keys else bottom,
        width=width,
    )


def _keys(texts: Mapping[str, str], top: float, width: float) -> Iterator[Key]:
    for kind, text in texts.items():
        lines = wrapped(text, width - INDENT)
        labels = (Label(INDENT, top + SIZE - 2 + n * LINE, line) for n, line in enumerate(lines))
        yield Key(kind, top, tuple(labels))
        top += len(lines) * LINE + 4


def _unit(greatest: Fraction, is_whole: bool) -> Fraction:
    """Return a round number of which at most so many squares make the whole."""
    for power in count(0 if is_whole else math.floor(math.log10(greatest / MOST))):
        for nice in NICE:
            unit = nice * Fraction(10) ** power
            if (unit.denominator == 1 or not is_whole) and greatest / unit <= MOST:
                return unit
    raise AssertionError("some power is large enough")
