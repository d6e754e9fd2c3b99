"""What several speakers said when: a row for each, all on one scale of numbers and of days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factsheet.charts.canvas import WIDE
from factsheet.charts.curve import NO_CURVE, Curve, curve, is_dense, marked
from factsheet.charts.labels import Label, above, beside, placed
from factsheet.charts.lettering import wrapped
from factsheet.charts.number_axis import number_axis
from factsheet.charts.points import ARROW, Dated, Point, by_row, point, thinned
from factsheet.charts.reach import reach
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
    foot: float
    """The lowest position of its values: `zero` where none is below that."""
    curve: Curve = NO_CURVE
    """The line that takes the place of dots where there are too many of these."""


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
    ends = [*reach(dated.value for dated in values)]
    rows, top = [], 0.0
    for (_, name), own in zip(names, by_row(values, names), strict=True):
        title = tuple(_title(name, top, width))
        rows.append(_row(title, own, xs, (min([0, *ends]), max([0, *ends])), width))
        top = rows[-1].foot + GAP
    return Voices(tuple(rows), xs.ticks, EDGE, width - EDGE, top, top + FOOT, width)


def _title(name: str, top: float, width: float) -> Iterator[Label]:
    for n, line in enumerate(wrapped(name, width)):
        yield Label(0, top + 14 + n * NAME, line)


def _row(
    title: tuple[Label, ...],
    own: Sequence[tuple[int, Dated]],
    xs: TimeAxis,
    ends: tuple[float, float],
    width: float,
) -> VoiceRow:
    foot = title[-1].y + 4 + ARROW + PLOT
    ys = number_axis(ends, foot, foot - PLOT, whole=all(end % 1 == 0 for end in ends))
    every = [point(n, dated, xs, ys) for n, dated in own]
    dots = thinned(every)
    line, points = _curve(dict(own), every, dots, xs)
    near = 2 if line.line else 5
    taken = [
        *(label.box for label in title),
        *((dot.x - near, dot.high - near, dot.x + near, dot.low + near) for dot in dots),
    ]
    forms = [{n: d.label for n, d in own}, {n: d.short for n, d in own}]
    labels = [
        placed((_places(dot, texts[dot.index], foot, width) for dot in reversed(points)), taken)
        for texts in forms
    ]
    return VoiceRow(title, ys.at(0), points, max(labels, key=len), foot, line)


def _curve(
    own: Mapping[int, Dated], every: Sequence[Point], dots: tuple[Point, ...], xs: TimeAxis
) -> tuple[Curve, tuple[Point, ...]]:
    """Return a line through values that are too many for dots, and those that have one anyway."""
    if is_dense(own.values(), xs.right - xs.left):
        return curve(own, every, stepped=False), marked(every, (every[0], every[-1]))
    return NO_CURVE, dots


def _places(dot: Point, text: str, zero: float, width: float) -> Iterator[Label]:
    """Yield where the text of a value can stand, so near that it is taken for no other's."""
    yield above(dot.x, dot.high - 8, text, 0, width)
    yield from beside(dot.x, dot.y + 5, text, 0, width)
    yield above(dot.x, min(dot.low + 20, zero + GAP - 6), text, 0, width)
