"""What the fields of a record refer to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from factsheet.model import FILES, ClaimHow, ClaimTest, Event, FactSheet, Record, Speaker
from factsheet.model.vocabulary import CountKind
from factsheet.yamlfile import Trail

VOCABULARY = (
    *("units", "topics", "counts", "event_kinds", "speaker_kinds"),
    *("glossary", "helplines"),
)
SINGLE = {
    "said_at": "events",
    "part_of": "events",
    "denominator": "figures",
    "unit": "units",
    "topic": "topics",
    "count": "counts",
    "equals": "values",
    "headline": "figures",
    "record": "exempted",
}
SEVERAL = {
    "said_by": "speakers",
    "of": "values",
    "about": "anything",
    "records": "anything",
    "kinds": "event_kinds",
    "folded": "counts",
    "official_kinds": "speaker_kinds",
    "publishing_kinds": "speaker_kinds",
}
NAMES = {
    "values": "value",
    "anything": "record",
    "exempted": "record",
    "topics": "topic",
    "units": "unit",
    "counts": "count",
    "event_kinds": "kind of event",
    "speaker_kinds": "kind of speaker",
    "sources": "source",
    "speakers": "speaker",
    "figures": "figure",
    "events": "event",
}
"""What readers of a message call each kind of target."""


class Reference(NamedTuple):
    """One mention of something else in a record."""

    trail: Trail
    """Way from the record to the mention."""
    target: str
    """The list that it must lead into."""
    word: str
    """The id that stands there."""


def known(facts: FactSheet) -> dict[str, set[str]]:
    """Return the ids that each kind of reference may name."""
    found = {name: {each.id for each in getattr(facts.sheet, name)} for name in VOCABULARY}
    found |= {name: {each.id for each in getattr(facts, name)} for name in FILES}
    counts = {f"{event.id}/{each.count}" for event in facts.events for each in event.counts}
    found["values"] = {*found["figures"], *facts.values, *counts}
    found["anything"] = {*facts.records, *found["values"]}
    found["exempted"] = {*facts.records, "factsheet"}
    return found


def files_of(target: str) -> set[str]:
    """Return the files in which something of that kind may stand."""
    if target in VOCABULARY:
        return {"factsheet"}
    return {"figures", "events"} if target == "values" else {target} & {*FILES} or {*FILES}


def references(record: Record, trail: Trail = ()) -> Iterator[Reference]:
    """Yield each reference of a record and of what it holds."""
    for name, value in vars(record).items():
        if value is None or value == ():
            continue
        if name in SINGLE:
            yield Reference((*trail, name), _single(record, name), str(value))
        elif name == "kind" and isinstance(record, Event | Speaker):
            kinds = "event_kinds" if isinstance(record, Event) else "speaker_kinds"
            yield Reference((*trail, name), kinds, str(value))
        elif isinstance(value, Record):
            yield from references(value, (*trail, name))
        elif isinstance(value, tuple):
            yield from _listed(record, name, value, trail)


def _single(record: Record, name: str) -> str:
    inside = name == "part_of" and isinstance(record, CountKind)
    return "counts" if inside else SINGLE[name]


def _listed(
    record: Record, name: str, values: tuple[Any, ...], trail: Trail
) -> Iterator[Reference]:
    target = SEVERAL.get(name)
    if isinstance(record, ClaimTest) and record.how is ClaimHow.WEEKDAY:
        target = "events"
    for index, each in enumerate(values):
        if target is not None:
            yield Reference((*trail, name, index), target, str(each))
        elif name == "sources" and not isinstance(each, Record):
            yield Reference((*trail, name, index), "sources", each.source)
        elif isinstance(each, Record):
            yield from references(each, (*trail, name, index))
