"""The texts and lists of a record with the way to each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from factsheet.model import FILES, Count, FactSheet, Observation, Record
from factsheet.yamlfile import Trail

WORD = re.compile("[a-z0-9-]*")
"""An id, or a word from a closed list."""


def all_records(facts: FactSheet) -> Iterator[tuple[str, Any]]:
    """Yield every record with the id under which its mistakes are reported."""
    yield "factsheet", facts.sheet
    for name in FILES:
        for record in getattr(facts, name):
            yield record.id, record


def stated(facts: FactSheet) -> Iterator[tuple[str, Trail, Observation | Count]]:
    """Yield every stated value with its record and the way to it."""
    for figure in facts.figures:
        for index, each in enumerate(figure.observations):
            yield figure.id, ("observations", index), each
    for event in facts.events:
        for index, count in enumerate(event.counts):
            yield event.id, ("counts", index), count


def said(facts: FactSheet) -> Iterator[tuple[str, Trail, Any]]:
    """Yield everything that somebody said: events, statements, claims, values."""
    whole: tuple[Any, ...] = (*facts.events, *facts.statements, *facts.claims)
    yield from ((each.id, (), each) for each in whole)
    yield from stated(facts)


def texts(record: Record, trail: Trail = ()) -> Iterator[tuple[Trail, dict[str, str]]]:
    """Yield every text in several languages with the keys that lead to it."""
    for name, value in vars(record).items():
        if isinstance(value, dict):
            if name != "forms" and value:
                yield (*trail, name), value
        elif isinstance(value, Record):
            yield from texts(value, (*trail, name))
        elif isinstance(value, tuple):
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    yield from texts(each, (*trail, name, index))


def prose(facts: FactSheet) -> Iterator[tuple[str, Trail, str]]:
    """Yield everything in the sheet that somebody wrote in words, with its record and the way."""
    for key, record in all_records(facts):
        for trail, text in sentences(record):
            yield key, trail, text


def sentences(record: Record, trail: Trail = ()) -> Iterator[tuple[Trail, str]]:
    """Yield every text of a record, in one language or several, but for ids."""
    for name, value in vars(record).items():
        yield from _sentences(value, (*trail, name))


def _sentences(value: Any, trail: Trail) -> Iterator[tuple[Trail, str]]:
    if isinstance(value, str):
        if not WORD.fullmatch(value):
            yield trail, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _sentences(each, (*trail, key))
    elif isinstance(value, Record):
        yield from sentences(value, trail)
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _sentences(each, (*trail, index))


def lists(record: Record, trail: Trail = ()) -> Iterator[tuple[Trail, tuple[Any, ...]]]:
    """Yield every list of plain words in a record with the way to it."""
    for name, value in vars(record).items():
        if isinstance(value, Record):
            yield from lists(value, (*trail, name))
        elif isinstance(value, tuple) and value:
            if not isinstance(value[0], Record):
                yield (*trail, name), value
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    yield from lists(each, (*trail, name, index))
