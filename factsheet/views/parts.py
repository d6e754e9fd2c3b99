"""What a picture of an event's stages shows, each cut into the counts of a split."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import attribution
from factsheet.model import Count, CountKind, Event, FactSheet, counted
from factsheet.values.quantity import Quantity, total
from factsheet.views.lookup import NoRecordError, record
from factsheet.views.picture import PictureView
from factsheet.wording import Wording


class Stage(NamedTuple):
    """A stage of an event, cut into its parts."""

    stage: Event
    whole: Count | None
    """The count that includes the parts; None where nobody stated it."""
    parts: list[Count | None]
    """The value of each part; None where nobody stated it."""


@dataclass(frozen=True, kw_only=True)
class PartsView(PictureView):
    """The stages of an event, each cut into the counts of a split."""

    event: Event
    whole: str | None
    """Id of the count that includes those of the split."""
    kinds: list[CountKind]
    """The counts of the split, in the order of the vocabulary."""
    sums: list[Quantity]
    """The sum of each of them over all stages, in its unit."""
    rows: list[Stage]
    """The stages; the event itself where it has none."""
    chart: charts.Parts
    narrow: charts.Parts


def parts(facts: FactSheet, key: str, split: str, wording: Wording) -> PartsView:
    """Return the stages of an event, each cut into the counts of a split; labels in one language.

    Raise NoRecordError if there is no such event or no such split.
    """
    event = record(facts, key, Event)
    kinds = [kind for kind in facts.sheet.counts if kind.split == split]
    if not kinds:
        raise NoRecordError("split", split, [kind.split or "" for kind in facts.sheet.counts])
    stages = facts.stages.get(key, ()) or (event,)
    rows = [
        Stage(
            stage,
            counted(stage, kinds[0].part_of or ""),
            [counted(stage, kind.id) for kind in kinds],
        )
        for stage in stages
    ]
    bars = [_bar(row, wording) for row in rows]
    return PartsView(
        event=event,
        whole=kinds[0].part_of,
        kinds=kinds,
        sums=_sums(rows),
        rows=rows,
        behind=tuple(dict.fromkeys(shown.id for shown in (event, *stages))),
        chart=charts.parts(bars, charts.WIDE),
        narrow=charts.parts(bars, charts.NARROW),
        trace=attribution(facts, [event, *stages]),
    )


def _sums(rows: list[Stage]) -> list[Quantity]:
    columns = zip(*(row.parts for row in rows), strict=True)
    return [total([part.value for part in column if part]) for column in columns]


def _bar(row: Stage, wording: Wording) -> tuple[str, str, list[charts.PartOfRow]]:
    """Return what stands above a bar, beside it and in it."""
    whole = wording.quantity(row.whole.value) if row.whole else ""
    return wording.when(row.stage.date), whole, [_part(count, wording) for count in row.parts]


def _part(count: Count | None, wording: Wording) -> charts.PartOfRow:
    if count is None:
        return charts.PartOfRow(0, "")
    return charts.PartOfRow(float(count.value.centre), wording.quantity(count.value))
