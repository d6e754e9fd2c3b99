"""What a picture of an event's stages shows, each cut into the counts of a split."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import attribution
from factsheet.model import Count, CountKind, Event, FactSheet, Unit, counted
from factsheet.values.quantity import Quantity, total
from factsheet.views.lookup import NoRecordError, record
from factsheet.views.picture import PictureView
from factsheet.views.suits import NO_PARTS, not_below_zero, of_one_unit, suits
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
    unit: Unit | None
    """What they all count."""
    sums: list[Quantity]
    """The sum of each of them over all stages, in its unit."""
    rows: list[Stage]
    """The stages; the event itself where it has none."""
    chart: charts.Parts
    narrow: charts.Parts


def parts(facts: FactSheet, key: str, split: str, wording: Wording) -> PartsView:
    """Return the stages of an event, each cut into the counts of a split; labels in one language.

    Raise NoRecordError if there is no such event or no such split, BadValueError if its counts
    differ in unit, or their numbers are below zero or no parts of another one.
    """
    event = record(facts, key, Event)
    kinds = _kinds(facts, split)
    stages = facts.stages.get(key, ()) or (event,)
    rows = [
        Stage(
            stage,
            counted(stage, kinds[0].part_of or ""),
            [counted(stage, kind.id) for kind in kinds],
        )
        for stage in stages
    ]
    unit = _suited(facts, kinds, rows)
    bars = [_bar(row, unit, wording) for row in rows]
    return PartsView(
        event=event,
        whole=kinds[0].part_of,
        kinds=kinds,
        unit=unit,
        sums=_sums(rows),
        rows=rows,
        behind=tuple(dict.fromkeys(shown.id for shown in (event, *stages))),
        chart=charts.parts(bars, charts.WIDE),
        narrow=charts.parts(bars, charts.NARROW),
        trace=attribution(facts, [event, *stages]),
    )


def _kinds(facts: FactSheet, split: str) -> list[CountKind]:
    """Return the counts of a split; raise NoRecordError if there is none."""
    kinds = [kind for kind in facts.sheet.counts if kind.split == split]
    if not kinds:
        raise NoRecordError("split", split, [kind.split or "" for kind in facts.sheet.counts])
    return kinds


def _suited(facts: FactSheet, kinds: list[CountKind], rows: list[Stage]) -> Unit | None:
    """Return the unit of some counts; raise BadValueError where they are no parts of a bar."""
    of_one_unit(facts, [(kind.id, kind.unit) for kind in kinds])
    suits(facts, kinds[0].unit, kinds[0].id, NO_PARTS, "is no part of a whole; use `events`")
    for stated in (part for row in rows for part in row.parts if part):
        not_below_zero([stated.value], stated.count, "use `events`")
    return facts.unit(kinds[0].unit)


def _sums(rows: list[Stage]) -> list[Quantity]:
    columns = zip(*(row.parts for row in rows), strict=True)
    return [total([part.value for part in column if part]) for column in columns]


def _bar(
    row: Stage, unit: Unit | None, wording: Wording
) -> tuple[str, str, list[charts.PartOfRow]]:
    """Return what stands above a bar, beside it and in it."""
    whole = wording.quantity(row.whole.value, unit) if row.whole else ""
    return wording.when(row.stage.date), whole, [_part(count, unit, wording) for count in row.parts]


def _part(count: Count | None, unit: Unit | None, wording: Wording) -> charts.PartOfRow:
    if count is None:
        return charts.PartOfRow(0, "")
    return charts.PartOfRow(float(count.value.centre), wording.quantity(count.value, unit))
