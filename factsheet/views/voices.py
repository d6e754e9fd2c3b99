"""What a picture shows of who said which number of a figure when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factsheet import charts
from factsheet.derive import attribution, value_at
from factsheet.model import FactSheet, Figure, Observation, Rank, Speaker
from factsheet.views.history import StatedValue
from factsheet.views.lookup import NoRecordError, record
from factsheet.views.picture import PictureView
from factsheet.wording import Wording

MOST_ROWS = 18
"""How many rows there are at most; those who said less share the last one."""


@dataclass(frozen=True, kw_only=True)
class VoicesView(PictureView):
    """All values of a figure by the day on which they were said, a row a speaker."""

    figure: Figure
    rows: list[StatedValue]
    """Every stated value, in the order of the days on which they were said."""
    least: StatedValue
    """The one with the least number of those that are not deprecated, if any are not."""
    greatest: StatedValue
    """The one with the greatest number of the same."""
    speakers: int
    """Number of rows, those that share one counted apart."""
    chart: charts.Voices
    narrow: charts.Voices


def voices(facts: FactSheet, key: str, wording: Wording) -> VoicesView:
    """Return who said which number of a figure when, labels in one language.

    Raise NoRecordError if there is no such figure, or if it has no stated value.
    """
    figure = record(facts, key, Figure)
    said = sorted(figure.observations, key=lambda stated: stated.said_on.order)
    if not said:
        raise NoRecordError("observation of", key, [other.id for other in facts.figures])
    rows = [StatedValue(stated, value_at(facts, f"{key}/{stated.id}")) for stated in said]
    kept = [row for row in rows if row.observation.rank is not Rank.DEPRECATED] or rows
    values = [_value(figure, stated, wording) for stated in said]
    told = Counter(value.by for value in values)
    names = _names(facts, told, wording)
    return VoicesView(
        figure=figure,
        rows=rows,
        least=min(kept, key=lambda row: row.observation.value.centre),
        greatest=max(kept, key=lambda row: row.observation.value.centre),
        speakers=len(told),
        behind=tuple(row.value.address for row in rows),
        trace=attribution(facts, said),
        chart=charts.voices(values, names, charts.WIDE),
        narrow=charts.voices(values, names, charts.NARROW),
    )


def _value(figure: Figure, stated: Observation, wording: Wording) -> charts.Dated:
    rival = stated.rank is Rank.DEPRECATED
    label = wording.value(stated.value, None, figure.unit)
    return charts.Dated(stated.said_on, stated.value, "; ".join(stated.said_by), rival, label)


def _names(facts: FactSheet, told: Counter[str], wording: Wording) -> list[tuple[str, str]]:
    """Return the key and the name of each row, in the order in which they first spoke."""
    shown = {key for key, _ in told.most_common(MOST_ROWS)}
    names = [(key, _name(facts, key.split("; "), wording)) for key in told if key in shown]
    rest = len(told) - len(shown)
    return [*names, ("", wording.several("others", rest))] if rest else names


def _name(facts: FactSheet, keys: Iterable[str], wording: Wording) -> str:
    return "; ".join(record(facts, key, Speaker).name[wording.language] for key in keys)
