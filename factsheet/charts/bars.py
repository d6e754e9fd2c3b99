"""Bars by day, the very high ones broken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from factsheet.charts.labels import Label, above, placed
from factsheet.charts.pauses import Pause, in_year
from factsheet.charts.time_axis import TimeAxis
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

ABOVE, PLOT = 20.0, 56.0
"""Room for labels and for bars, in the units of the picture."""
TYPICAL, VERY, BEYOND = 0.9, 2, 1.25
"""A bar is broken where it is more than `VERY` times as high as that of nine in ten; it then ends
`BEYOND` times as high as the highest other one."""


class Sized(NamedTuple):
    """An event to draw."""

    when: When
    size: Quantity | None
    """None where nobody published it."""
    part: Quantity | None
    """A part of it; None where none is known."""
    text: str
    """Its size for readers."""


@dataclass(frozen=True)
class Bar:
    """One event of known size."""

    at: int
    """Its position among all events."""
    x: float
    """Its middle."""
    foot: float
    """Where it stands."""
    y: float
    """Its top; of a range, the middle."""
    low: float
    """Top of what is sure."""
    high: float
    """Top of what may be; that of the strip where there is no upper bound."""
    part: float
    """Top of its part; its foot where it has none."""
    broken: bool
    """Whether it is higher than the strip."""


def highest(sizes: Iterable[Fraction]) -> Fraction:
    """Return the greatest size that is not broken, in the unit of the sizes; more than zero."""
    ordered = sorted(sizes)
    if not ordered:
        return Fraction(1)
    typical = ordered[int(TYPICAL * (len(ordered) - 1))]
    usual = [size for size in ordered if size <= VERY * typical]
    return max(usual, default=Fraction(0)) or Fraction(1)


def bars(
    events: Iterable[tuple[int, Sized]], axis: TimeAxis, zero: float, cap: Fraction
) -> Iterator[Bar]:
    """Yield a bar for each event of known size, with its position; one upon another on one day.

    `axis` is one of the days of a year, `zero` where bars stand, `cap` the greatest that is not
    broken.
    """
    below: dict[float, Fraction] = defaultdict(Fraction)

    def top(number: Fraction) -> float:
        return round(zero - PLOT * float(min(number / cap / Fraction(BEYOND), Fraction(1))), 1)

    for at, (when, size, part, _) in events:
        if size is None:
            continue
        x = axis.at(in_year(when.first))
        base, below[x] = below[x], below[x] + size.centre
        yield Bar(
            at=at,
            x=x,
            foot=top(base),
            y=top(base + size.centre),
            low=top(base + size.least),
            high=zero - PLOT if size.high is None else top(base + size.high),
            part=top(base + part.centre) if part else top(base),
            broken=below[x] > cap,
        )


def labels(
    found: Sequence[Bar],
    texts: Sequence[str],
    breaks: Sequence[Pause],
    zero: float,
    room: tuple[float, float],
) -> Iterator[Label]:
    """Yield the numbers over the broken bars, the highest and the last, and those of pauses.

    `texts` are those of all events; labels stand within the `room` from left to right, where
    nothing is in their way.
    """
    ordered = sorted(found, key=lambda bar: (bar.high, bar.at))
    told = [bar for bar in ordered if bar.broken]
    told += [*ordered[:1], *sorted(found, key=lambda bar: bar.x)[-1:]]
    wanted = [[above(bar.x, bar.high - 5, texts[bar.at], *room)] for bar in dict.fromkeys(told)]
    wanted += [[above(gap.x + gap.width / 2, zero - 17, gap.text, *room)] for gap in breaks]
    yield from placed(wanted, [(bar.x - 2, bar.high, bar.x + 2, bar.foot) for bar in found])
