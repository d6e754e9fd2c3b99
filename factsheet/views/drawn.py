"""In which form the values of a figure are drawn: on an axis of numbers, or a row a speaker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from factsheet import charts
from factsheet.model import FactSheet, Figure, Observation, Rank, Speaker, Unit
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity
from factsheet.views.lookup import record
from factsheet.views.suits import above_zero
from factsheet.wording import Wording

LOG = "log"
"""The scale that a page can ask for; an empty one is that on which equal distances are equal."""
MANY = 8
"""From how many values of one speaker on readers look for a course, not for single values."""
MOST_ROWS = 18
"""How many rows there are at most; those who said less share the last one."""


def drawn(
    facts: FactSheet,
    figure: Figure,
    dated: Sequence[Observation],
    wording: Wording,
    scale: str = "",
) -> Callable[[float], charts.History | charts.Speakers | charts.Voices]:
    """Return what draws the values of a figure, oldest first, in a width.

    One speaker's values stand on an axis of numbers. So do those of a running count of which at
    least half stand on the line of somebody who stated more than one. All else is a row a speaker,
    in which values stand as high as they are where most are of somebody who stated MANY.
    Raise BadValueError for a scale that there is not, or on which the values have no place.
    """
    if scale not in ("", LOG):
        raise BadValueError(f"`{scale}` is no scale", f'write `scale="{LOG}"`, or leave it out')
    values = [value_of(facts, figure, stated, wording) for stated in dated]
    told = Counter(value.by for value in values)
    on_lines = sum(number for number in told.values() if number > 1)
    if len(told) == 1 or (figure.cumulative and 2 * on_lines >= len(values)):
        if scale:
            above_zero((stated.value for stated in dated), figure.id)
        whole = all(stated.value.centre.denominator == 1 for stated in dated)
        form = (figure.cumulative, whole, wording.tick, bool(scale))
        return lambda width: charts.history(values, width, *form)
    if scale:
        fault = f"`{figure.id}` has values of several speakers, a row for each and no axis"
        raise BadValueError(fault, f'leave `scale="{LOG}"` out')
    names = row_names(facts, told, wording)
    in_courses = sum(number for number in told.values() if number >= MANY)
    rows = charts.voices if 2 * in_courses > len(values) else charts.speakers
    return lambda width: rows(values, names, width)


def value_of(
    facts: FactSheet, figure: Figure, stated: Observation, wording: Wording
) -> charts.Dated:
    """Return a stated value as it is drawn, at the day or in the middle of what it is about.

    A running count stands at the end of its month or year. An estimate is told without its
    interval, which is drawn.
    """
    value, unit, as_of = stated.value, facts.unit(figure.unit), stated.as_of
    short = wording.quantity(alone(value), unit)
    return charts.Dated(
        when=as_of,
        value=value,
        by="; ".join(stated.said_by),
        rival=stated.rank is Rank.DEPRECATED,
        label=in_short(value, unit, wording),
        short=short,
        ahead=stated.is_ahead,
        lasted=not (figure.cumulative or as_of.is_uncertain) and as_of.first < as_of.last,
    )


def in_short(value: Quantity, unit: Unit | None, wording: Wording) -> str:
    """Return a value as it stands beside its mark: an estimate without its drawn interval."""
    return wording.quantity(alone(value) if value.word == "estimate" else value, unit)


def alone(value: Quantity) -> Quantity:
    """Return a number without the word that bounds it."""
    if value.word == "to":
        return value
    return Quantity("exact", value.number, notations=value.notations[:1], scale=value.scale)


def row_names(facts: FactSheet, told: Counter[str], wording: Wording) -> list[tuple[str, str]]:
    """Return the key and the name of each row, in the order in which they first spoke."""
    shown = {*told} if len(told) <= MOST_ROWS else {key for key, _ in told.most_common(MOST_ROWS)}
    names = [(key, _name(facts, key, wording)) for key in told if key in shown]
    rest = len(told) - len(shown)
    return [*names, ("", wording.several("others", rest))] if rest else names


def _name(facts: FactSheet, key: str, wording: Wording) -> str:
    speakers = (record(facts, name, Speaker) for name in key.split("; "))
    return "; ".join(speaker.name[wording.language] for speaker in speakers)
