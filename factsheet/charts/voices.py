"""What several speakers said when: a row for each, all on one scale of numbers and of days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import WIDE
from factsheet.charts.labels import Label, above, beside, placed
from factsheet.charts.lettering import fitted
from factsheet.charts.number_axis import number_axis
from factsheet.charts.points import ARROW, Dated, Point, point, thinned
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis

EDGE, NAME, PLOT, GAP, FOOT = 16.0, 20.0, 44.0, 22.0, 46.0
"""Room beside the axis, for a name, for its values, between rows, below all of them."""


@dataclass(frozen=True)
class VoiceRow:
    """One speaker, or several who said the same together."""

    name: Label
    zero: float
    """Position of the number zero."""
    points: tuple[Point, ...]
    labels: tuple[Label, ...]
    """The values as texts, as many as have room, the newest first."""


@dataclass(frozen=True)
class Voices:
    """All rows and the days below them."""

    rows: tuple[VoiceRow, ...]
    times: tuple[TimeTick, ...]
    left: float
    right: float
    bottom: float
    height: float
    width: float


def voices(
    values: Sequence[Dated], names: Sequence[tuple[str, str]], width: float = WIDE
) -> Voices:
    """Return rows of dated values, oldest first, in the units of the picture.

    `names` gives the key and the name of each row from above; values of another key stand in the
    last one.
    """
    xs = time_axis([dated.day for dated in values], EDGE, width - EDGE, EDGE)
    greatest = max((dated.value.high or dated.value.centre for dated in values), default=0)
    keys = [key for key, _ in names]
    lists: list[list[tuple[int, Dated]]] = [[] for _ in names]
    for index, dated in enumerate(values):
        lists[keys.index(dated.by) if dated.by in keys else -1].append((index, dated))
    step = NAME + ARROW + PLOT + GAP
    rows = tuple(
        _row(n * step, name, own, xs, float(greatest), width)
        for n, ((_, name), own) in enumerate(zip(names, lists, strict=True))
    )
    bottom = len(rows) * step
    return Voices(rows, xs.ticks, EDGE, width - EDGE, bottom, bottom + FOOT, width)


def _row(
    top: float,
    name: str,
    own: Sequence[tuple[int, Dated]],
    xs: TimeAxis,
    greatest: float,
    width: float,
) -> VoiceRow:
    zero = top + NAME + ARROW + PLOT
    ys = number_axis([greatest], zero, zero - PLOT)
    points = thinned([point(n, dated, xs.at(dated.day), ys) for n, dated in own])
    texts = {n: dated.label for n, dated in own}
    title = Label(0, top + 14, fitted(name, width))
    dots = [(dot.x - 5, dot.high - 5, dot.x + 5, dot.low + 5) for dot in points]
    wanted = (_places(dot, texts[dot.index], zero, width) for dot in reversed(points))
    return VoiceRow(title, zero, points, placed(wanted, [title.box, *dots]))


def _places(dot: Point, text: str, zero: float, width: float) -> Iterator[Label]:
    """Yield where the text of a value can stand: over it, beside it, under it."""
    yield above(dot.x, dot.high - 8, text, 0, width)
    yield from beside(dot.x, dot.y + 5, text, 0, width)
    yield above(dot.x, min(dot.low + 20, zero + GAP - 6), text, 0, width)
    yield from beside(dot.x, min(dot.y + 24, zero + GAP - 6), text, 0, width)
