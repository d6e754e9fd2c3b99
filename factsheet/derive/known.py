"""The sheet as it was known on a past day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from factsheet.model import FILES, Disagreement, FactSheet, Figure, Source
from factsheet.model.factsheet import addresses_in


def as_known(facts: FactSheet, day: date) -> FactSheet:
    """Return the part of the sheet that had been published by the end of a day.

    A value, an event or a statement is known once one of its sources had appeared. What cannot
    be without something unknown is left out with it, so that every reference in the result
    resolves; a mention that a record can do without is left out alone.
    """
    sources = tuple(each for each in facts.sources if appeared(each) <= day)
    known = {each.id for each in sources}
    kept: dict[str, Any] = {name: getattr(facts, name) for name in FILES} | {"sources": sources}
    kept["figures"] = tuple(_figure(each, known) for each in facts.figures)
    for name in ("events", "statements", "claims"):
        kept[name] = tuple(_cited(each, known) for each in kept[name] if _reported(each, known))
    kept["changes"] = tuple(each for each in facts.changes if each.date.latest <= day)
    return _whole(FactSheet(facts.sheet, **kept, lines=facts.lines))


def appeared(source: Source) -> date:
    """Return the day by whose end a source was out: that of reading, if it shows no other."""
    return (source.published or source.accessed).latest


def _reported(record: Any, known: set[str]) -> bool:
    return any(cite.source in known for cite in record.sources)


def _cited(record: Any, known: set[str]) -> Any:
    """Return the record with only the sources, and counts, that had been published."""
    update: dict[str, Any] = {"sources": tuple(c for c in record.sources if c.source in known)}
    if hasattr(record, "counts"):
        update["counts"] = tuple(_cited(c, known) for c in record.counts if _reported(c, known))
    return record.model_copy(update=update)


def _figure(figure: Figure, known: set[str]) -> Figure:
    kept = tuple(_cited(each, known) for each in figure.observations if _reported(each, known))
    return figure.model_copy(update={"observations": kept})


def _whole(facts: FactSheet) -> FactSheet:
    """Drop what refers to something that is not there, until nothing does."""
    counts = {f"{event.id}/{each.count}" for event in facts.events for each in event.counts}
    there = {*facts.records, *facts.values, *counts}
    kept = {name: tuple(_standing(getattr(facts, name), there)) for name in FILES}
    if all(kept[name] == getattr(facts, name) for name in FILES):
        return facts
    return _whole(FactSheet(facts.sheet, **kept, lines=facts.lines))


def _standing(records: Iterable[Any], there: set[str]) -> Iterator[Any]:
    for record in records:
        each = _trimmed(record, there)
        empty = isinstance(each, Figure) and not each.observations and each.derived is None
        lone = isinstance(each, Disagreement) and len(each.records) < 2
        if not empty and not lone and all(name in there for name in addresses_in(each)):
            yield each


def _trimmed(record: Any, there: set[str]) -> Any:
    """Return the record without the mentions that it can do without."""
    update: dict[str, Any] = {}
    fields = record.__dict__
    for name in ("about", "records"):
        mentioned = fields.get(name, ())
        known = tuple(each for each in mentioned if each in there)
        if known != mentioned:
            update[name] = known
    for name in ("said_at", "part_of", "denominator"):
        if fields.get(name) is not None and fields[name] not in there:
            update[name] = None
    inner = tuple(_trimmed(each, there) for each in fields.get("observations", ()))
    if inner and inner != record.observations:
        update["observations"] = inner
    return record.model_copy(update=update) if update else record
