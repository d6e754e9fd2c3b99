"""The records that an item may become, in YAML, for a person to complete."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from factsheet.checks.watch.headline import only_number
from factsheet.checks.watch.memory import Waiting
from factsheet.model import FactSheet, Speaker, Watched, digest

COMPARE = "  # compare every word with the page first"


@dataclass(frozen=True)
class Stub:
    """A source, and an event or an observation that cites it."""

    id: str
    """Id of the source."""
    source: str
    """The source, as it is written in `sources.yml`."""
    record: str
    """The event or the observation."""
    own: str
    """Id of the event, or address of the observation."""
    is_whole: bool
    """Whether only texts are left to write; else the value is."""


def stub(waiting: Waiting, watched: Watched, facts: FactSheet, taken: set[str]) -> Stub:
    """Return what an item may become; the ids that it uses are added to those that are taken."""
    day = waiting.day or waiting.found
    key = _id(f"{watched.id}-{day}", facts, taken)
    source = "\n".join(_source(waiting, watched, facts, key))
    if watched.event:
        own = _id(f"{watched.event}-{day}", facts, taken)
        return Stub(key, source, "\n".join(_event(waiting, watched, facts, (key, own))), own, True)
    value = only_number(waiting.title, facts, watched.figure or "")
    name = f"{watched.said_by[0]}-{day}"
    own = _id(name, facts, taken, lambda each: f"{watched.figure}/{each}")
    lines = _observation(waiting, watched, facts, (key, own.partition("/")[2], value))
    return Stub(key, source, "\n".join(lines), own, bool(value))


def _id(wanted: str, facts: FactSheet, taken: set[str], address: Callable[[str], str] = str) -> str:
    """Return the first address of a name that is free, and was never withdrawn."""
    gone = {each for change in facts.changes for each in change.withdrawn}
    tried = (address(wanted if number == 1 else f"{wanted}-{number}") for number in count(1))
    used = facts.records.keys() | facts.values.keys() | taken
    found = next(each for each in tried if each not in used and digest(each) not in gone)
    taken.add(found)
    return found


def _source(waiting: Waiting, watched: Watched, facts: FactSheet, key: str) -> Iterator[str]:
    yield f"- id: {key}"
    yield f"  publisher: {_quoted(watched.publisher)}"
    yield f"  title: {_quoted(waiting.title)}"
    yield f"  url: {waiting.address}"
    yield f"  language: {watched.language}"
    if waiting.day:
        yield f"  published: {waiting.day}"
    yield f"  accessed: {facts.today}"
    yield f"  kind: {watched.publication}"
    if watched.publication == "aggregator":
        yield "  original: another publisher  # whose text does it repeat?"
    yield "  seen: headline  # write `whole` once you have read it"


def _event(
    waiting: Waiting, watched: Watched, facts: FactSheet, keys: tuple[str, str]
) -> Iterator[str]:
    source, own = keys
    yield f"- id: {own}"
    yield f"  date: {waiting.day or waiting.found}"
    yield f"  date_basis: inferred  # {_why(waiting)}"
    yield f"  kind: {watched.event}"
    if watched.language in facts.sheet.languages:
        yield f"  title: {{{watched.language}: {_quoted(waiting.title)}}}  # in your own words"
    else:
        name = facts.vocabulary["event_kinds", watched.event or ""].name  # type: ignore[attr-defined]
        said = ", ".join(f"{language}: {_quoted(text)}" for language, text in name.items())
        yield f"  title: {{{said}}}  # say what happened"
    yield from _said(watched, facts, source, "  ")


def _observation(
    waiting: Waiting, watched: Watched, facts: FactSheet, found: tuple[str, str, str]
) -> Iterator[str]:
    source, own, value = found
    day = waiting.day or waiting.found
    yield f"  - id: {own}"
    yield f"    value: {value}  # the number of the headline" if value else "    value:  # ?"
    yield f"    as_of: {day}"
    yield f"    as_of_basis: inferred  # {_why(waiting)}"
    yield from _said(watched, facts, source, "    ", said_on=day)


def _said(
    watched: Watched, facts: FactSheet, source: str, indent: str, said_on: str = ""
) -> Iterator[str]:
    yield f"{indent}said_by: [{', '.join(watched.said_by)}]  # who says it there?"
    speakers = [facts.records.get(each) for each in watched.said_by]
    kinds = {each.kind for each in speakers if isinstance(each, Speaker)}
    if kinds & {*facts.sheet.publishing_kinds}:
        yield f"{indent}own_words: yes"
    if said_on:
        yield f"{indent}said_on: {said_on}"
    yield f"{indent}sources: [{source} @ headline]"
    yield f"{indent}verified: {facts.today}{COMPARE}"


def _why(waiting: Waiting) -> str:
    return "the day of the page" if waiting.day else "the day on which it was found"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
