"""Where labels stand so that none covers another or a value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factsheet.charts.lettering import SIZE


class Box(NamedTuple):
    """An area that is taken, in the units of the picture."""

    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Return whether two areas have anything in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: Box) -> bool:
        """Return whether the other area lies in this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


class Label(NamedTuple):
    """Where a label stands."""

    x: float
    """Its middle."""
    y: float
    """Its foot."""


class Labels:
    """The labels of one room, each put where nothing is yet."""

    def __init__(self, room: Box, taken: Sequence[Box] = ()) -> None:
        """Start with an empty room but for what is taken."""
        self._room, self._taken = room, list(taken)

    def put(self, x: float, feet: Sequence[float], width: float) -> Label | None:
        """Return where a label of a width stands near `x`, at the first free one of some feet.

        That is None where none of them is free.
        """
        left, right = self._room.left, self._room.right
        middle = min(max(x, left + width / 2), right - width / 2)
        for foot in feet:
            box = Box(middle - width / 2, middle + width / 2, foot - SIZE, foot + 3)
            if self._room.holds(box) and not any(map(box.meets, self._taken)):
                self._taken.append(box._replace(left=box.left - 3, right=box.right + 3))
                return Label(round(middle, 1), round(foot, 1))
        return None


def spread(wanted: Sequence[float], apart: float, bottom: float) -> list[float]:
    """Return heights near the wanted ones, in their order, that are so far apart; none below."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed = dict[int, float]()
    last = float("-inf")
    for at in order:
        last = placed[at] = max(wanted[at], last + apart)
    limit = bottom
    for at in reversed(order):
        placed[at] = min(placed[at], limit)
        limit = placed[at] - apart
    return [round(placed[at], 1) for at in range(len(wanted))]
