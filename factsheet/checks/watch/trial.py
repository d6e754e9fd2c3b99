"""What the rules would say of stubs if they stood in the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import yaml
from pydantic import ValidationError

from factsheet.checks import breaches
from factsheet.checks.context import Breach, Context
from factsheet.checks.watch.stub import Stub
from factsheet.model import Event, FactSheet, Observation, Source, completed
from factsheet.reading import letters

WAITING = "texts-are-in-every-language"
"""The rule that every stub may break: a person translates its texts."""


def trial(facts: FactSheet, stubs: Iterable[Stub]) -> dict[str, list[str]]:
    """Return for the id of each stub's source what `check` would say, translations left aside.

    Under "" stands what concerns several of them together.
    """
    said: dict[str, list[str]] = {"": []}
    whole: list[tuple[Stub, Source, Event | Observation]] = []
    for each in stubs:
        said[each.id] = [f"{fault}; {hint}" for _, fault, hint in letters.faults(each.source)]
        if not each.is_whole:
            said[each.id].append("the headline gives no single number; write `value:`")
        elif not said[each.id]:
            try:
                whole.append((each, *_read(each)))
            except (yaml.YAMLError, ValidationError, IndexError) as error:
                said[each.id].append(f"it cannot be read: {str(error).splitlines()[0]}")
    owner = {key: each.id for each, *_ in whole for key in (each.id, each.own.partition("/")[0])}
    tried = _with(facts, whole)
    for rule, found in breaches(Context(tried, facts.today)):
        if rule != WAITING:
            said[_owner(found, owner)].append(f"{found.message}; {found.hint}")
    return said


def _owner(found: Breach, owner: Mapping[str, str]) -> str:
    named = (key for key in owner if f"`{key}`" in found.message or f"`{key}/" in found.message)
    return owner.get(found.record) or owner.get(next(named, ""), "")


def _read(each: Stub) -> tuple[Source, Event | Observation]:
    """Return the records of a stub; raise IndexError where one is missing."""
    source, record = (yaml.load(text, yaml.BaseLoader)[0] for text in (each.source, each.record))  # noqa: S506
    kind = Observation if "/" in each.own else Event
    return Source.model_validate(source), kind.model_validate(record)


def _with(facts: FactSheet, whole: Iterable[tuple[Stub, Source, Event | Observation]]) -> FactSheet:
    """Return the sheet with the records of stubs."""
    listed = [*whole]
    events = tuple(completed(each) for _, _, each in listed if isinstance(each, Event))
    added: dict[str, list[Observation]] = {}
    for each, _, record in listed:
        if isinstance(record, Observation):
            added.setdefault(each.own.partition("/")[0], []).append(record)
    figures = tuple(
        figure.changed(observations=(*figure.observations, *added[figure.id]))
        if figure.id in added
        else figure
        for figure in facts.figures
    )
    sources = (*facts.sources, *(source for _, source, _ in listed))
    return replace(facts, sources=sources, events=(*facts.events, *events), figures=figures)
