"""The sheet as it was known on a past day."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Iterator
from typing import Any

from factsheet.model import FILES, FactSheet, Figure, Source
from factsheet.model.references import standing
from factsheet.values.day import AnyDay, Day


def as_known(facts: FactSheet, day: AnyDay) -> FactSheet:
    """Return the part of the sheet that had been published by the end of a day.

    A value, an event or a statement is known once one of its sources had appeared. What cannot
    be without something unknown is left out with it, so that every reference in the result
    resolves; a mention that a record can do without is left out alone.
    """
    if day not in facts.cuts:
        kept: dict[str, Any] = {name: getattr(facts, name) for name in FILES}
        kept["sources"] = tuple(source for source in facts.sources if appeared(source) <= day)
        kept["changes"] = tuple(change for change in facts.changes if change.date.last <= day)
        left = FactSheet(facts.sheet, **kept, lines=facts.lines, today=day)
        facts.cuts[day] = _whole(left)
    return facts.cuts[day]


def appeared(source: Source) -> Day:
    """Return the day by whose end a source was out: that of reading, if it shows no other."""
    return (source.published or source.accessed).last


def _whole(facts: FactSheet) -> FactSheet:
    """Drop what refers to something that is not there, until nothing does."""
    counts = {f"{event.id}/{count.count}" for event in facts.events for count in event.counts}
    there = {*facts.records, *facts.values, *counts}
    kept: dict[str, Any] = {name: tuple(_standing(getattr(facts, name), there)) for name in FILES}
    if all(
        len(kept[name]) == len(getattr(facts, name))
        and all(map(operator.is_, kept[name], getattr(facts, name)))
        for name in FILES
    ):
        return facts
    return _whole(FactSheet(facts.sheet, **kept, lines=facts.lines, today=facts.today))


def _standing(records: Iterable[Any], there: set[str]) -> Iterator[Any]:
    """Yield what is left of records; a figure of which no value is left is none."""
    for record in records:
        each = standing(record, there)
        empty = isinstance(each, Figure) and not each.observations and each.derived is None
        if each is not None and not empty:
            yield each
