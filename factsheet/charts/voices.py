"""What several speakers said when: a row for each, all on one scale of numbers and of days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import WIDE
from factsheet.charts.labels import Label, above, beside, placed
from factsheet.charts.lettering import wrapped
from factsheet.charts.number_axis import number_axis
from factsheet.charts.points import ARROW, Dated, Point, by_row, point, thinned
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis

EDGE, NAME, PLOT, GAP, FOOT = 16.0, 18.0, 42.0, 20.0, 46.0
"""Room beside the axis, for a name, for its values, between rows, below all of them."""


@dataclass(frozen=True)
class VoiceRow:
    """One speaker, or several who said the same together."""

    name: tuple[Label, ...]
    """The lines of the name."""
    zero: float
    """Position of the number zero."""
    points: tuple[Point, ...]
    labels: tuple[Label, ...]
    """The values as texts, as many as have room, the newest first: with the words that bound them,
    or where those have no room the numbers alone."""


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
    xs = time_axis([day for dated in values for day in dated.days], EDGE, width - EDGE, EDGE)
    greatest = max((dated.value.high or dated.value.centre for dated in values), default=0)
    rows, top = [], 0.0
    for (_, name), own in zip(names, by_row(values, names), strict=True):
        title = tuple(_title(name, top, width))
        rows.append(_row(title, own, xs, float(greatest), width))
        top = rows[-1].zero + GAP
    return Voices(tuple(rows), xs.ticks, EDGE, width - EDGE, top, top + FOOT, width)


def _title(name: str, top: float, width: float) -> Iterator[Label]:
    for n, line in enumerate(wrapped(name, width)):
        yield Label(0, top + 14 + n * NAME, line)


def _row(
    title: tuple[Label, ...],
    own: Sequence[tuple[int, Dated]],
    xs: TimeAxis,
    greatest: float,
    width: float,
) -> VoiceRow:
    zero = title[-1].y + 4 + ARROW + PLOT
    ys = number_axis([greatest], zero, zero - PLOT)
    points = thinned([point(n, dated, xs, ys) for n, dated in own])
    taken = [
        *(line.box for line in title),
        *((dot.x - 5, dot.high - 5, dot.x + 5, dot.low + 5) for dot in points),
    ]
    forms = [{n: d.label for n, d in own}, {n: d.short for n, d in own}]
    labels = [
        placed((_places(dot, texts[dot.index], zero, width) for dot in reversed(points)), taken)
        for texts in forms
    ]
    return VoiceRow(title, zero, points, max(labels, key=len))


def _places(dot: Point, text: str, zero: float, width: float) -> Iterator[Label]:
    """Yield where the text of a value can stand, so near that it is taken for no other's."""
    yield above(dot.x, dot.high - 8, text, 0, width)
    yield from beside(dot.x, dot.y + 5, text, 0, width)
    yield above(dot.x, min(dot.low + 20, zero + GAP - 6), text, 0, width)
