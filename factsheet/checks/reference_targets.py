"""What there is in a sheet for references to lead to."""

from __future__ import annotations

from factsheet.model import FILES, FactSheet
from factsheet.model.refersto import VOCABULARY

NAMES = {
    **{name: kind.__name__.lower() for name, kind in FILES.items()},
    "values": "value",
    "anything": "record",
    "exempted": "record",
    "topics": "topic",
    "units": "unit",
    "counts": "count",
    "event_kinds": "kind of event",
    "speaker_kinds": "kind of speaker",
    "glossary": "word of the glossary",
    "helplines": "helpline",
}
"""What readers of a message call each kind of target."""


def known(facts: FactSheet) -> dict[str, set[str]]:
    """Return the ids that each kind of reference may name."""
    found = {name: {each.id for each in getattr(facts.sheet, name)} for name in VOCABULARY}
    found |= {name: {each.id for each in getattr(facts, name)} for name in FILES}
    counts = {f"{event.id}/{each.count}" for event in facts.events for each in event.counts}
    found["values"] = {*found["figures"], *facts.values, *facts.rows, *counts}
    found["anything"] = {*facts.records, *found["values"]}
    found["exempted"] = {*facts.records, "factsheet"}
    return found


def files_of(target: str) -> set[str]:
    """Return the files in which something of that kind may stand."""
    if target in VOCABULARY:
        return {"factsheet"}
    return {"figures", "events"} if target == "values" else {target} & {*FILES} or {*FILES}
