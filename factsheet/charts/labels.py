"""Labels beside points: as many as have room, the more important ones first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factsheet.charts.lettering import SIZE, width_of

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


@dataclass(frozen=True)
class Label:
    """A text in a picture."""

    x: float
    """Position of its left end."""
    y: float
    """Position of the foot of its letters."""
    text: str

    @property
    def box(self) -> Box:
        """Where its letters stand at most."""
        return self.x, self.y - SIZE, self.x + width_of(self.text), self.y + SIZE / 4


def above(x: float, y: float, text: str, left: float, right: float) -> Label:
    """Return a label over a position, moved sideways as far as it has to be to stay inside."""
    wide = width_of(text)
    return Label(round(max(left, min(x - wide / 2, right - wide)), 1), round(y, 1), text)


def beside(x: float, y: float, text: str, left: float, right: float) -> Iterable[Label]:
    """Yield a label to the right of a position and one to its left, where they stay inside."""
    wide = width_of(text)
    if x + 8 + wide <= right:
        yield Label(round(x + 8, 1), y, text)
    if x - 8 - wide >= left:
        yield Label(round(x - 8 - wide, 1), y, text)


def placed(wanted: Iterable[Iterable[Label]], taken: Iterable[Box] = ()) -> tuple[Label, ...]:
    """Return of each group the first label that stands over no other one and over nothing taken."""
    labels: list[Label] = []
    full = [*taken]
    for group in wanted:
        for label in group:
            if not any(meet(label.box, other) for other in full):
                labels.append(label)
                full.append(label.box)
                break
    return tuple(labels)


def meet(one: Box, other: Box) -> bool:
    """Return whether two boxes have a place in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
