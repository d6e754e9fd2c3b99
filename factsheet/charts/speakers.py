"""Who said which number when: a row a speaker, with a dot for each value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factsheet.charts.labels import Label, above, beside, placed
from factsheet.charts.lettering import fitted
from factsheet.charts.points import Dated, Point, by_row, point_on_a_line, thinned
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis

ROW = 50.0
LINE = 35.0
"""How far below the top of its row its line is."""
EDGE = 14.0
FOOT = 46.0
"""Room below the rows for two lines of labels."""


@dataclass(frozen=True)
class SpeakerRow:
    """The values of one speaker."""

    y: float
    """Position of the line on which they stand."""
    name: Label
    """Who said them."""
    points: tuple[Point, ...]
    labels: tuple[Label, ...]
    """The values as texts, as many as have room, the newest first."""


@dataclass(frozen=True)
class Speakers:
    """A row for each speaker over one axis of time."""

    rows: tuple[SpeakerRow, ...]
    times: tuple[TimeTick, ...]
    width: float
    height: float
    left: float
    right: float
    bottom: float


def speakers(values: Sequence[Dated], names: Sequence[tuple[str, str]], width: float) -> Speakers:
    """Return rows of dated values, oldest first, in the picture's own units.

    `names` gives the key and the name of each row from above; values of another key stand in the
    last one.
    """
    xs = time_axis([day for dated in values for day in dated.days], EDGE, width - EDGE, EDGE)
    rows = tuple(
        _row(n * ROW, name, own, xs, width)
        for n, ((_, name), own) in enumerate(zip(names, by_row(values, names), strict=True))
    )
    bottom = len(rows) * ROW + 4
    return Speakers(rows, xs.ticks, width, bottom + FOOT, EDGE, width - EDGE, bottom)


def _row(
    top: float, name: str, own: Sequence[tuple[int, Dated]], xs: TimeAxis, width: float
) -> SpeakerRow:
    y = top + LINE
    points = thinned([point_on_a_line(n, dated, xs, y) for n, dated in own])
    label = Label(0, top + 14, fitted(name, width))
    dots = [(dot.x - 6, y - 6, dot.x + 6, y + 6) for dot in points]
    told = {n: dated.label for n, dated in own}
    texts = [told[dot.index] for dot in points]
    wanted = [[*_places(dot, text, y, width)] for dot, text in zip(points, texts, strict=True)]
    if points:
        wanted[-1].append(above(points[-1].x, points[-1].high - 7, texts[-1], 0, width))
    return SpeakerRow(y, label, points, placed(reversed(wanted), [label.box, *dots]))


def _places(dot: Point, text: str, y: float, width: float) -> Iterator[Label]:
    """Yield where the text of a value can stand: beside its dot or the time that it is about."""
    first, last = dot.lasted or (dot.x, dot.x)
    yield from (label for label in beside(last, y + 5, text, 0, width) if label.x > last)
    yield from (label for label in beside(first, y + 5, text, 0, width) if label.x < first)
    if dot.lasted:
        yield above(dot.x, dot.high - 7, text, 0, width)
        yield from beside(dot.x, y + 5, text, 0, width)
