"""What was known of some figures at the end of some past days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factsheet.derive import NoValue, Value, as_known, value_at
from factsheet.model import FactSheet, Figure
from factsheet.values.day import Day
from factsheet.values.when import When
from factsheet.views.lookup import record
from factsheet.views.reach import Age, between

YEAR = 365
"""From this number of days on, a value that was the newest one is marked as old."""


class ValueThen(NamedTuple):
    """A figure's value as it was known on a day."""

    value: Value | None
    """None where nothing was known yet."""
    age: Age | None
    """Its age on that day, where it was a year old or more by then."""


@dataclass(frozen=True)
class KnownView:
    """Some figures as they were known at the end of some days."""

    figures: Sequence[str]
    """Ids of the figures: the rows."""
    days: Sequence[Day]
    """The days: the columns."""
    table: list[list[ValueThen]]
    """The values, row by row."""
    cuts: list[FactSheet]
    """The sheet as it was known on each day."""


def known(facts: FactSheet, figures: Sequence[str], days: Sequence[Day]) -> KnownView:
    """Return some figures as they were known at the end of some days.

    Raise NoRecordError if there is no such figure.
    """
    for key in figures:
        record(facts, key, Figure)
    cuts = [as_known(facts, day) for day in days]
    table = [
        [_then(_value(cut, key), day) for cut, day in zip(cuts, days, strict=True)]
        for key in figures
    ]
    return KnownView(figures, days, table, cuts)


def _then(value: Value | None, day: Day) -> ValueThen:
    """Return a value, and its age on a day where it was a year old or more by then."""
    if value is None or (day - value.as_of.last).days < YEAR:
        return ValueThen(value, None)
    return ValueThen(value, between(value.as_of, When.on(day)))


def _value(facts: FactSheet, key: str) -> Value | None:
    try:
        return value_at(facts, key)
    except NoValue:
        return None
