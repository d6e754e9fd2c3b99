"""Squares in columns: where each stands, how much of it is filled, and what goes around some."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from factsheet.charts.hatching import hatching
from factsheet.values.quantity import Quantity

GAP, EDGE = 0.12, 2.0
"""What is left free of each square, as a part of it; room for an outline."""


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
class Grid:
    """Columns of squares."""

    rows: int
    step: float
    """Distance from one square to the next."""

    @property
    def side(self) -> float:
        """Side of a square, without the gap beside it."""
        return round(self.step * (1 - GAP), 1)

    def corner(self, number: int) -> tuple[float, float]:
        """Return the left and the upper edge of a square, counted from zero."""
        column, row = divmod(number, self.rows)
        return round(EDGE + column * self.step, 1), round(EDGE + row * self.step, 1)


def unsure(
    part: Quantity, whole: Quantity, unit: Fraction
) -> list[tuple[Fraction, Fraction | None]]:
    """Return from where to where nobody knows: where the part ends, and where the whole does."""
    ends = [(number.least, number.high) for number in (part, whole) if not number.is_exact]
    return [(low / unit, None if high is None else high / unit) for low, high in ends]


def square(
    grid: Grid, at: int, sure: Fraction, doubts: list[tuple[Fraction, Fraction | None]]
) -> Square:
    """Return one of the squares, filled as far as the part, in squares, surely reaches."""
    x, y = grid.corner(at)
    side = grid.side
    filled = min(max(sure - at, Fraction(0)), Fraction(1))
    is_unsure = any(at + 1 > low and (high is None or at < high) for low, high in doubts)
    lines = hatching(x, y, side, side, side / 2) if is_unsure and filled < 1 else ""
    return Square(x, y, round(float(filled) * side, 1), lines)


def area(square: Square, width: float, height: float) -> str:
    """Return the path around the upper part of a square."""
    return f"M{square.x} {square.y}h{width}v{height}h-{width}z"


def outline(grid: Grid, squares: Fraction) -> str:
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
