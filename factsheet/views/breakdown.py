"""What a picture of a figure's parts shows, on the newest day for which they are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factsheet import charts
from factsheet.derive import Split, Value, attribution, splits, value_at
from factsheet.model import Dimension, FactSheet, Figure, Member, Observation
from factsheet.values.when import When
from factsheet.views.lookup import NoRecordError, record
from factsheet.views.picture import PictureView
from factsheet.wording import Wording


class PartValue(NamedTuple):
    """A part of a figure and its value."""

    member: Member
    value: Value | None
    """None where nobody stated one for that day."""


@dataclass(frozen=True, kw_only=True)
class BreakdownView(PictureView):
    """The parts of a figure on one day."""

    figure: Figure
    dimension: Dimension
    of: Dimension | Member
    """Whose members the parts are."""
    rows: list[PartValue]
    """Every part, in the order of the vocabulary."""
    largest: PartValue
    """The part that counts the most."""
    whole: Value | None
    """What they are parts of; None where nobody stated it for that day."""
    day: When
    """The day that all of it is about."""
    chart: charts.Breakdown
    narrow: charts.Breakdown


def cut_by(
    facts: FactSheet, figure: str, dimension: str, within: str
) -> tuple[Figure, Dimension, Dimension | Member]:
    """Return a figure, a dimension, and whose members are its parts: those of `within`, if any.

    Raise NoRecordError where one of them is not there.
    """
    found, by = record(facts, figure, Figure), facts.dimensions.get(dimension)
    if by is None:
        raise NoRecordError("dimension", dimension, [*facts.dimensions])
    of = by.member(within) if within else by
    if of is None or not of.members:
        known = [member.id for member in by.every() if member.members]
        raise NoRecordError("member with parts", within, known)
    return found, by, of


def breakdown(
    facts: FactSheet, key: str, name: str, within: str, wording: Wording
) -> BreakdownView:
    """Return the parts of a figure by a dimension on the newest day; labels in one language.

    Raise NoRecordError where one of them, or every value of a part, is not there.
    """
    figure, dimension, of = cut_by(facts, key, name, within)
    every = (split for split in splits(facts, figure) if split.of is of and not split.rest)
    split = max(every, key=lambda one: (one.as_of.order, len(one.parts)), default=None)
    if split is None:
        raise NoRecordError("value by dimension", name, [*facts.dimensions])
    rows = [PartValue(one, _value(facts, figure, split.parts.get(one.id))) for one in of.members]
    sized = [_sized(facts, row, wording) for row in rows]
    return BreakdownView(
        figure=figure,
        dimension=dimension,
        of=of,
        rows=rows,
        largest=_largest(split, rows),
        whole=_value(facts, figure, split.whole),
        day=split.as_of,
        behind=tuple(row.value.address for row in rows if row.value),
        chart=charts.breakdown(sized, charts.WIDE),
        narrow=charts.breakdown(sized, charts.NARROW),
        trace=attribution(facts, split.parts.values()),
    )


class Cut(NamedTuple):
    """A dimension by which a figure is cut into parts."""

    dimension: str
    """Its id."""
    days: int
    """On how many days there are parts."""


def cuts(facts: FactSheet, figure: Figure) -> list[Cut]:
    """Return by which dimensions a figure is cut, each other one whole."""
    days: dict[str, set[When]] = {}
    for split in splits(facts, figure):
        if split.of is split.dimension and not split.rest:
            days.setdefault(split.dimension.id, set()).add(split.as_of)
    return [Cut(name, len(there)) for name, there in days.items()]


def _value(facts: FactSheet, figure: Figure, stated: Observation | None) -> Value | None:
    return value_at(facts, f"{figure.id}/{stated.id}") if stated else None


def _largest(split: Split, rows: list[PartValue]) -> PartValue:
    key = max(split.parts, key=lambda name: split.parts[name].value.centre)
    return next(row for row in rows if row.member.id == key)


def _sized(facts: FactSheet, row: PartValue, wording: Wording) -> charts.Part:
    name, value = row.member.name[wording.language], row.value
    if value is None:
        return charts.Part(name, None, wording.word("no_value"))
    unit = facts.unit(value.unit)
    return charts.Part(name, value.quantity, wording.value(value.quantity, None, unit))
