"""What somebody still has to say before a record can be written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from factsheet.changes.adding.asked import OWN, RULE, Asked, described, is_in_each_language
from factsheet.model import Count, Event, FactSheet, Observation, Record, Source
from factsheet.problems import DataError, Problem

MADE = {"id", "sources", "verified", "url", "accessed", "counts"}
"""Fields that are made from others, or are our own day."""


@dataclass(frozen=True)
class Missing:
    """A field that somebody has to give."""

    name: str
    about: str
    """What to write, in a few words."""
    among: tuple[str, ...] = ()
    """The words of which one has to be given; empty where any may be."""


class MissingError(DataError):
    """All that is missing, told at once."""

    def __init__(self, missing: Iterable[Missing]) -> None:
        """Keep what is missing, in the order in which it is asked for."""
        self.missing = tuple(missing)
        super().__init__(
            Problem("", 0, 0, f"`{entry.name}` is missing", f"give {entry.about}", RULE)
            for entry in self.missing
        )

    def __str__(self) -> str:
        """Return one message for all."""
        width = max(len(entry.name) for entry in self.missing) + 1
        lines = (f"  {entry.name + '=':{width}}  {entry.about}" for entry in self.missing)
        head = "these are missing; write each behind the command as FIELD=VALUE, in quotes"
        return "\n".join([head, *lines])


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
        among = _among(facts, model, name)
        about = _about(model, name, among)
        if is_in_each_language(model, name):
            for language in facts.sheet.languages:
                if language not in raw.get(name, {}):
                    yield Missing(f"{head}{name}.{language}", f"{about} ({language})")
        elif name not in raw:
            yield Missing(head + name, about, among)


def _about(model: type[Record], name: str, among: tuple[str, ...]) -> str:
    """Return what a field holds, with the words that it may hold where they are few."""
    words = ", ".join(f"`{word}`" for word in among)
    if name == "said_by":
        return f"{described(model, name)}, as in `speakers.yml`"
    return described(model, name) + (f": {words}" if among else "")


def _among(facts: FactSheet, model: type[Record], name: str) -> tuple[str, ...]:
    """Return the words of which a field holds one or more; none where it holds anything."""
    if model is Event and name == "kind":
        return tuple(entry.id for entry in facts.sheet.event_kinds)
    if name == "said_by":
        return tuple(entry.id for entry in facts.speakers)
    allowed = model.model_fields[name].annotation
    if isinstance(allowed, type) and issubclass(allowed, Enum):
        return tuple(str(word.value) for word in allowed)
    return ()


def of_count(asked: Asked, name: str, taken: set[str]) -> dict[str, Any]:
    """Return one number counted at an event that is there already, as it is written."""
    record: dict[str, Any] = {"count": name}
    if name in taken:
        record["id"] = asked.own.get("id") or "-".join([name, *asked.own.get("said_by", [])[:1]])
    record["value"] = asked.counts[name]
    own = {key: value for key, value in asked.own.items() if key in Count.model_fields}
    return record | {key: value for key, value in own.items() if key != "id"}
