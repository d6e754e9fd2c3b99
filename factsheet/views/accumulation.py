"""What a picture of announced parts shows, added up against the total that they are parts of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import Value, attribution, bases
from factsheet.model import (
    Count,
    CountKind,
    Event,
    EventKind,
    FactSheet,
    Figure,
    Rank,
    Unit,
    counted,
)
from factsheet.values.day import Day
from factsheet.values.quantity import Quantity
from factsheet.views.coverage import CoverageView, coverage
from factsheet.views.events import by_day
from factsheet.views.lookup import record, word
from factsheet.views.picture import PictureView, addresses_of
from factsheet.views.suits import NOT_ADDED, of_one_unit, suits
from factsheet.views.told import Told
from factsheet.wording import Wording


class AnnouncingEvent(NamedTuple):
    """An event with the part that it announced."""

    event: Event
    stated: Count | None
    """None where it announced none."""


@dataclass(frozen=True, kw_only=True)
class AccumulationView(PictureView):
    """Announced parts, added up event by event against a figure."""

    figure: Figure
    found: CoverageView
    """The sum of the parts up to the day of the figure's value, and what they leave of it."""
    later: int
    """Number of events after that day."""
    kind: EventKind
    rows: list[AnnouncingEvent]
    """Every event of the kind since the first day, oldest first."""
    denominator: Figure | None
    """What the figure is a part of, where a value of it is published that we rely on."""
    unit: Unit | None
    """What all these numbers count."""
    between: Quantity | None
    """From the least to the greatest of these values, in the unit of the figure."""
    chart: charts.Accumulation
    narrow: charts.Accumulation


def accumulation(
    facts: FactSheet, figure: str, kind: str, count: str, since: str, wording: Wording
) -> AccumulationView:
    """Return the announced parts of a figure since an event, added up, and the figure's value.

    Raise NoRecordError if the figure, the kind, the count or the event is unknown,
    BadValueError if the figure is a share, of another unit, or of one that is not added up.
    """
    found, shown = coverage(facts, figure, kind, count, since), record(facts, figure, Figure)
    unit = _suited(facts, shown, found.count)
    first, last = record(facts, since, Event).date.first, found.whole.as_of.last
    events = [event for event in by_day(facts, [kind]) if first <= event.date.first]
    rows = [AnnouncingEvent(event, counted(event, count)) for event in events]
    wholes = _published(facts, shown)
    whole = record(facts, shown.denominator or "", Figure) if wholes else None
    told = Told(wording, unit)
    said = _announced(found, rows, first, (whole, wholes), told)
    stated = [base for value in (found.whole, *wholes) for base in value.stated]
    parts = [f"{event.id}/{part.id}" if part else event.id for event, part in rows]
    return AccumulationView(
        figure=shown,
        found=found,
        later=sum(event.date.first > last for event in events),
        kind=word("event kind", facts.sheet.event_kinds, kind),
        rows=rows,
        denominator=whole,
        unit=unit,
        between=charts.between(said.bases) if wholes else None,
        behind=(*addresses_of(facts, stated), *parts),
        trace=attribution(facts, [*stated, *(row.stated for row in rows if row.stated)]),
        chart=charts.accumulation(said, charts.WIDE, wording.tick),
        narrow=charts.accumulation(said, charts.NARROW, wording.tick),
    )


def _suited(facts: FactSheet, figure: Figure, count: CountKind) -> Unit | None:
    """Return the unit of a figure and of a count; raise BadValueError where none adds up to it."""
    of_one_unit(facts, [(figure.id, figure.unit), (count.id, count.unit)])
    suits(facts, figure.unit, figure.id, NOT_ADDED, "is not added up; use `history`")
    return facts.unit(figure.unit)


def _published(facts: FactSheet, figure: Figure) -> list[Value]:
    """Return the published values of what a figure is a part of, but those not relied on."""
    if figure.denominator is None:
        return []
    every = bases(facts, figure.denominator)
    kept = [value for value in every if value.stated[0].rank is not Rank.DEPRECATED]
    return [value for value in kept if value.quantity]


def _announced(
    found: CoverageView,
    rows: Sequence[AnnouncingEvent],
    first: Day,
    published: tuple[Figure | None, Sequence[Value]],
    told: Told,
) -> charts.Announced:
    assert found.whole.quantity is not None
    whole, wholes = published
    bases = [value.quantity for value in wholes if value.quantity]
    return charts.Announced(
        first=first,
        events=[(event.date.last, part.value if part else None) for event, part in rows],
        day=found.whole.as_of.last,
        total=found.whole.quantity,
        bases=bases,
        texts=[
            told.as_word("accumulation_total", found.whole.quantity),
            told.as_word("accumulation_gap", found.gap),
            told.as_word("accumulation_sum", found.announced),
        ],
        base=_base(whole, bases, told) if whole else "",
    )


def _base(whole: Figure, published: Sequence[Quantity], told: Told) -> str:
    title = whole.title[told.wording.language]
    return told.as_word("accumulation_base", charts.between(published), title=title)
