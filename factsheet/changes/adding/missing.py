"""What somebody still has to say before a record can be written."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

from factsheet.changes.adding.asked import OWN, Asked, Missing, described, is_in_each_language
from factsheet.model import Count, Event, FactSheet, Observation, Record, Source

MADE = {"id", "sources", "verified", "url", "accessed", "counts"}
"""Fields that are made from others, or are our own day."""


def missing(facts: FactSheet, asked: Asked, target: Record | None, is_event: bool) -> list[Missing]:
    """Return what is missing, source first; `target` is the figure, or the event that is there."""
    found = list(_of_source(facts, asked)) if asked.source else []
    if not asked.at:
        found.append(Missing("at", OWN["at"]))
    if is_event and target is not None:
        if not asked.counts:
            names = ", ".join(f"`{entry.id}`" for entry in facts.sheet.counts)
            found.append(Missing("counts.NAME", f"a number for one of {names}"))
        return found
    return [*found, *_required(facts, Event if is_event else Observation, asked.own, "")]


def _of_source(facts: FactSheet, asked: Asked) -> Iterator[Missing]:
    yield from _required(facts, Source, asked.source, "source.")
    subject = asked.source.get("subject", {})
    names = [f"source.subject.{language}" for language in facts.sheet.languages]
    if subject and "title" not in asked.source:
        for name in names:
            if name.rpartition(".")[2] not in subject:
                yield Missing(name, "what the page is about, in our words")
    elif "title" not in asked.source:
        ours = " and ".join(f"`{name}`" for name in names)
        yield Missing("source.title", f"the headline; where it was not seen, {ours} in our words")
    if asked.source.get("kind") == "aggregator" and "original" not in asked.source:
        yield Missing("source.original", described(Source, "original"))


def _required(
    facts: FactSheet, model: type[Record], raw: dict[str, Any], head: str
) -> Iterator[Missing]:
    for name, field in model.model_fields.items():
        if not field.is_required() or name in MADE:
            continue
        about = _about(facts, model, name)
        if is_in_each_language(model, name):
            for language in facts.sheet.languages:
                if language not in raw.get(name, {}):
                    yield Missing(f"{head}{name}.{language}", f"{about} ({language})")
        elif name not in raw:
            yield Missing(head + name, about)


def _about(facts: FactSheet, model: type[Record], name: str) -> str:
    """Return what a field holds, with the words that it may hold where they are few."""
    about = described(model, name)
    if model is Event and name == "kind":
        return f"{about}: {', '.join(f'`{entry.id}`' for entry in facts.sheet.event_kinds)}"
    allowed = model.model_fields[name].annotation
    if isinstance(allowed, type) and issubclass(allowed, Enum):
        return f"{about}: {', '.join(f'`{word.value}`' for word in allowed)}"
    return f"{about}, as in `speakers.yml`" if name == "said_by" else about


def of_count(asked: Asked, name: str, taken: set[str]) -> dict[str, Any]:
    """Return one number counted at an event that is there already, as it is written."""
    record: dict[str, Any] = {"count": name}
    if name in taken:
        record["id"] = asked.own.get("id") or "-".join([name, *asked.own.get("said_by", [])[:1]])
    record["value"] = asked.counts[name]
    own = {key: value for key, value in asked.own.items() if key in Count.model_fields}
    return record | {key: value for key, value in own.items() if key != "id"}
