"""In which form the values of a figure are drawn: on an axis of numbers, or a row a speaker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from factsheet import charts
from factsheet.model import FactSheet, Figure, Observation, Rank, Speaker
from factsheet.views.lookup import record
from factsheet.wording import Wording

MOST_ROWS = 18
"""How many rows there are at most; those who said less share the last one."""


def drawn(
    facts: FactSheet, figure: Figure, dated: Sequence[Observation], wording: Wording
) -> Callable[[float], charts.History | charts.Speakers]:
    """Return what draws the values of a figure, oldest first, in a width.

    One speaker's values stand on an axis of numbers. So do those of a running count of which at
    least half stand on the line of somebody who stated more than one. All else is a row a speaker.
    """
    values = [value_of(facts, figure, stated, wording) for stated in dated]
    told = Counter(value.by for value in values)
    on_lines = sum(number for number in told.values() if number > 1)
    if len(told) == 1 or (figure.cumulative and 2 * on_lines >= len(values)):
        whole = all(stated.value.centre.denominator == 1 for stated in dated)
        return lambda width: charts.history(values, width, figure.cumulative, whole, wording.tick)
    names = row_names(facts, told, wording)
    return lambda width: charts.speakers(values, names, width)


def value_of(
    facts: FactSheet, figure: Figure, stated: Observation, wording: Wording
) -> charts.Dated:
    """Return a stated value as it is drawn, at the day that it is about."""
    rival = stated.rank is Rank.DEPRECATED
    label = wording.quantity(stated.value, facts.unit(figure.unit))
    by, ahead = "; ".join(stated.said_by), stated.is_ahead
    return charts.Dated(stated.as_of, stated.value, by, rival, label, ahead=ahead)


def row_names(facts: FactSheet, told: Counter[str], wording: Wording) -> list[tuple[str, str]]:
    """Return the key and the name of each row, in the order in which they first spoke."""
    shown = {*told} if len(told) <= MOST_ROWS else {key for key, _ in told.most_common(MOST_ROWS)}
    names = [(key, _name(facts, key, wording)) for key in told if key in shown]
    rest = len(told) - len(shown)
    return [*names, ("", wording.several("others", rest))] if rest else names


def _name(facts: FactSheet, key: str, wording: Wording) -> str:
    speakers = (record(facts, name, Speaker) for name in key.split("; "))
    return "; ".join(speaker.name[wording.language] for speaker in speakers)
