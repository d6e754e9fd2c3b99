"""A whole as squares of equally many, of which a part is filled."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import count

from factsheet.charts.canvas import WIDE
from factsheet.charts.hatching import hatching
from factsheet.charts.labels import Label
from factsheet.charts.lettering import SIZE, wrapped
from factsheet.charts.ticks import NICE
from factsheet.values.quantity import Quantity

BELOW, INDENT, LINE = 12.0, 24.0, 17.0
"""Room above the keys, before their texts, for a line of these."""
MOST, ROWS, GAP, EDGE = 260, 10, 0.12, 2.0
"""The most squares; the most in a column; what is left free of each; room for an outline."""
LARGEST = 30.0
"""The greatest side of a square with its gap, in the units of the picture."""


@dataclass(frozen=True)
class Square:
    """So many of the whole."""

    x: float
    y: float
    filled: float
    """Height of what is surely of the part, from the top; 0 where nothing is."""
    hatching: str
    """Path of the lines over it, where nobody can be sure of it; empty elsewhere."""


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

    unit: int
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


@dataclass(frozen=True)
class _Grid:
    rows: int
    step: float
    """Distance from one square to the next."""

    def corner(self, number: int) -> tuple[float, float]:
        column, row = divmod(number, self.rows)
        return round(EDGE + column * self.step, 1), round(EDGE + row * self.step, 1)


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
    greatest = whole.low if whole.high is None else whole.high
    unit = _unit(greatest)
    number = max(1, math.ceil(greatest / unit))
    rows = min(ROWS, math.isqrt(number - 1) + 1)
    columns = math.ceil(number / rows)
    step = round(min(LARGEST, (width - 2 * EDGE) / columns), 2)
    grid = _Grid(rows, step)
    squares = tuple(
        _square(grid, at, part.low / unit, _unsure(part, whole, unit)) for at in range(number)
    )
    bottom = round(min(rows, number) * step + 2 * EDGE, 1)
    keys = tuple(_keys(texts, bottom + BELOW, width))
    return Waffle(
        unit=unit,
        squares=squares,
        side=_side(step),
        ground="".join(_area(each, _side(step), _side(step)) for each in squares),
        filled="".join(_area(each, _side(step), each.filled) for each in squares if each.filled),
        hatching="".join(each.hatching for each in squares),
        outline=_outline(grid, min(inner.centre / unit, Fraction(number))) if inner else "",
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


def _unit(greatest: Fraction) -> int:
    """Return a round number of which at most so many squares make the whole."""
    for power in count():
        for nice in NICE:
            unit = nice * 10**power
            if unit.denominator == 1 and greatest / unit <= MOST:
                return int(unit)
    raise AssertionError("some power is large enough")


def _side(step: float) -> float:
    return round(step * (1 - GAP), 1)


def _unsure(part: Quantity, whole: Quantity, unit: int) -> list[tuple[Fraction, Fraction | None]]:
    """Return from where to where nobody knows: where the part ends, and where the whole does."""
    ends = [(each.low, each.high) for each in (part, whole) if each.low != each.high]
    return [(low / unit, None if high is None else high / unit) for low, high in ends]


def _square(
    grid: _Grid, at: int, sure: Fraction, unsure: list[tuple[Fraction, Fraction | None]]
) -> Square:
    x, y = grid.corner(at)
    side = _side(grid.step)
    filled = min(max(sure - at, Fraction(0)), Fraction(1))
    is_unsure = any(at + 1 > low and (high is None or at < high) for low, high in unsure)
    lines = hatching(x, y, side, side, side / 2) if is_unsure and filled < 1 else ""
    return Square(x, y, round(float(filled) * side, 1), lines)


def _area(square: Square, width: float, height: float) -> str:
    return f"M{square.x} {square.y}h{width}v{height}h-{width}z"


def _outline(grid: _Grid, squares: Fraction) -> str:
    """Return the path around the first squares, of the last one through its middle if need be."""
    columns, rest = divmod(squares, grid.rows)
    half = grid.step * GAP / 2
    left, top = EDGE - half, EDGE - half
    bottom, right = top + grid.rows * grid.step, left + float(columns) * grid.step
    if not rest:
        return _path((left, top), (right, top), (right, bottom), (left, bottom))
    beyond, below = right + grid.step, top + float(rest) * grid.step
    corners = [(left, top), (beyond, top), (beyond, below), (right, below)]
    if columns:
        corners += [(right, bottom), (left, bottom)]
    return _path(*corners)


def _path(*corners: tuple[float, float]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z"
