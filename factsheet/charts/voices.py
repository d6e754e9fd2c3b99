"""What several speakers said when: a row for each, all on one scale of numbers and of days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factsheet.charts.canvas import WIDE
from factsheet.charts.labelling import Box, Label, Labels
from factsheet.charts.number_axis import NumberAxis, number_axis, number_width
from factsheet.charts.time_axis import TimeAxis, TimeTick, time_axis
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

EDGE, NAME, PLOT, GAP, BELOW = 16.0, 22.0, 52.0, 12.0, 44.0
"""Room beside the axis, for a name, for its values, between rows, below all of them."""
ARROW = 14.0
"""Length of an arrow that says that there is no bound on its side."""
PLACES = (-9.0, 20.0, -25.0, 36.0)
"""Where the label of a value can stand, seen from the value."""


@dataclass(frozen=True)
class Voice:
    """One number as one speaker said it."""

    at: int
    """Its position among the values that were given for the row."""
    x: float
    """Position of the day; of several days, of the last."""
    since: float
    """Position of the first of several days."""
    y: float
    low: float
    """Position of the least value."""
    high: float
    """Position of the greatest value."""
    is_open: bool
    """Whether it has no upper bound, so that an arrow rises from it."""
    is_capped: bool
    """Whether it is an upper bound alone, so that an arrow falls from it."""
    rival: bool
    """Whether we do not rely on it."""
    label: Label | None = None
    """Where its number stands; None where it has no room."""


@dataclass(frozen=True)
class VoiceRow:
    """One speaker."""

    name: float
    """Foot of the name."""
    zero: float
    """Position of the number zero."""
    voices: tuple[Voice, ...]
    """In the order of their days; those that one column of dots would hide are left out."""


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
    rows: Sequence[Sequence[tuple[When, Quantity, bool]]], width: float = WIDE
) -> Voices:
    """Return a row for each speaker's values, in the units of the picture.

    A value has its day, its number and whether we do not rely on it; each row is in order of days.
    """
    days = [day for row in rows for when, _, _ in row for day in (when.earliest, when.latest)]
    xs = time_axis(days, EDGE, width - EDGE, EDGE)
    numbers = [value.high or value.centre for row in rows for _, value, _ in row]
    placed = []
    for n, row in enumerate(rows):
        top = n * (NAME + PLOT + GAP) + NAME
        ys = number_axis(numbers, top + PLOT, top + ARROW)
        shown = _thinned([_voice(xs, ys, at, *value) for at, value in enumerate(row)])
        room = Box(0, width, top - 4, top + PLOT + GAP)
        labels = _labelled(shown, [value for _, value, _ in row], room)
        placed.append(VoiceRow(top - 8, top + PLOT, labels))
    bottom = len(rows) * (NAME + PLOT + GAP)
    return Voices(tuple(placed), xs.ticks, EDGE, width - EDGE, bottom, bottom + BELOW, width)


def _voice(
    xs: TimeAxis, ys: NumberAxis, at: int, when: When, value: Quantity, rival: bool
) -> Voice:
    first, last = (xs.at(day) for day in (when.earliest, when.latest))
    low, high = value.low, value.high
    is_capped = value.word in ("fewer than", "at most")
    y = ys.at(value.centre)
    return Voice(
        at=at,
        x=last,
        since=first,
        y=y,
        low=y if is_capped else ys.at(low),
        high=y if high is None else ys.at(high),
        is_open=high is None,
        is_capped=is_capped,
        rival=rival,
    )


def _thinned(row: Sequence[Voice]) -> list[Voice]:
    """Return of each column of the picture the highest and the lowest value alone."""
    columns: dict[int, list[Voice]] = {}
    for voice in row:
        columns.setdefault(round(voice.x), []).append(voice)
    kept = []
    for column in columns.values():
        ends = {edge(column, key=lambda voice: voice.y) for edge in (min, max)}
        kept += sorted(ends, key=lambda voice: voice.at)
    return kept


def _labelled(row: Sequence[Voice], values: Sequence[Quantity], room: Box) -> tuple[Voice, ...]:
    """Return the values with a label wherever one has room, the last one's before all."""
    dots = [Box(voice.x - 5, voice.x + 5, voice.y - 5, voice.y + 5) for voice in row]
    labels = Labels(room, dots)
    placed = {}
    for voice in [*row[-1:], *row[:-1]]:
        above = ARROW if voice.is_open else 0
        feet = [voice.y + place - (above if place < 0 else 0) for place in PLACES]
        placed[voice.at] = labels.put(voice.x, feet, _label_width(values[voice.at]))
    return tuple(replace(voice, label=placed[voice.at]) for voice in row)


def _label_width(value: Quantity) -> float:
    ends = [value.number, value.upper] if value.upper is not None else [value.number]
    return sum(number_width(end) for end in ends)
