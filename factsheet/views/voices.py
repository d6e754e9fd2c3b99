"""What a picture shows of who said which number of a figure when."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from factsheet import charts
from factsheet.derive import attribution
from factsheet.model import FactSheet, Figure
from factsheet.views.drawn import row_names, value_of
from factsheet.views.history import StatedValue, relied_on, stated_values
from factsheet.views.lookup import record
from factsheet.views.picture import PictureView
from factsheet.wording import Wording


@dataclass(frozen=True, kw_only=True)
class VoicesView(PictureView):
    """All values of a figure by the day on which they were said, a row a speaker."""

    figure: Figure
    rows: list[StatedValue]
    """Every stated value, in the order of the days on which they were said."""
    first: StatedValue
    """The first said of those that are not deprecated, if any are not."""
    last: StatedValue
    """The last said of the same."""
    chart: charts.Voices
    narrow: charts.Voices


def voices(facts: FactSheet, key: str, wording: Wording) -> VoicesView:
    """Return who said which number of a figure when, labels in one language.

    Raise NoRecordError if there is no such figure, or if it has no stated value.
    """
    figure = record(facts, key, Figure)
    said = sorted(figure.observations, key=lambda stated: stated.said_on.order)
    rows = stated_values(facts, figure, said)
    kept = relied_on(rows)
    values = [
        replace(value_of(facts, figure, stated, wording), when=stated.said_on, lasted=False)
        for stated in said
    ]
    names = row_names(facts, Counter(value.by for value in values), wording)
    return VoicesView(
        figure=figure,
        rows=rows,
        first=kept[0],
        last=kept[-1],
        behind=tuple(row.value.address for row in rows),
        trace=attribution(facts, said),
        chart=charts.voices(values, names, charts.WIDE),
        narrow=charts.voices(values, names, charts.NARROW),
    )
