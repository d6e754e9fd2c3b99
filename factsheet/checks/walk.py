"""The texts, dates and lists of a record with the way to each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from factsheet.checks.rows import notes
from factsheet.model import FILES, Cite, Count, FactSheet, Observation, Record, Row
from factsheet.reading.yamlfile import KeyPath
from factsheet.values.when import When

T = TypeVar("T")
WORD = re.compile("[a-z0-9-]*")
"""An id, or a word from a closed list."""


def all_records(facts: FactSheet) -> Iterator[tuple[str, Any]]:
    """Yield every record with the id under which its mistakes are reported."""
    yield "factsheet", facts.sheet
    for name in FILES:
        yield from ((record.id, record) for record in getattr(facts, name))


def located(
    facts: FactSheet, walk: Callable[[Record], Iterator[tuple[KeyPath, T]]]
) -> Iterator[tuple[str, KeyPath, T]]:
    """Yield what a walk finds in each record, with the record before the way to it."""
    for key, record in all_records(facts):
        for path, found in walk(record):
            yield key, path, found
    for key, way, note in notes(facts):
        for path, found in walk(note):
            yield key, (*way, *path), found


def stated(facts: FactSheet) -> Iterator[tuple[str, KeyPath, Observation | Count]]:
    """Yield every stated value with its record and the way to it."""
    for figure in facts.figures:
        for index, each in enumerate(figure.observations):
            yield figure.id, ("observations", index), each
        for index, row in enumerate(figure.rows):
            yield figure.id, ("rows", index), row
    for event in facts.events:
        for index, count in enumerate(event.counts):
            yield event.id, ("counts", index), count


def said(facts: FactSheet) -> Iterator[tuple[str, KeyPath, Any]]:
    """Yield everything that somebody said: events, statements, claims, values, series."""
    whole: tuple[Any, ...] = (*facts.events, *facts.statements, *facts.claims)
    yield from ((each.id, (), each) for each in whole)
    yield from ((one.id, ("series",), one.series) for one in facts.figures if one.series)
    yield from (found for found in stated(facts) if not isinstance(found[2], Row))


def texts(record: Record, path: KeyPath = ()) -> Iterator[tuple[KeyPath, dict[str, str]]]:
    """Yield every text in several languages with the keys that lead to it."""
    for name, value in record.__dict__.items():
        if type(value) is dict:
            if name not in ("forms", "cases") and value:
                yield (*path, name), value
        elif name in record.holds:
            for step, each in _held(value):
                yield from texts(each, (*path, name, *step))


def dates(record: Record, path: KeyPath = ()) -> Iterator[tuple[KeyPath, When]]:
    """Yield each date of a record with the way to it; what a count took over, with its event."""
    for name, value in record.__dict__.items():
        if type(value) is When:
            if not path or record.is_written(name):
                yield (*path, record.keys[name]), value
        elif name in record.holds and (not path or record.is_written(name)):
            for step, each in _held(value):
                yield from dates(each, (*path, name, *step))


def prose(facts: FactSheet) -> Iterator[tuple[str, KeyPath, str]]:
    """Yield everything in the sheet that somebody wrote in words, with its record and the way.

    An ISBN is a number with a check digit: it has no words, and looks like that of a phone.
    """
    yield from filter(lambda found: found[1] != ("isbn",), located(facts, sentences))


def sentences(record: Record, path: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text of a record, in one language or several, but for ids."""
    for name, value in record.__dict__.items():
        if name in record.holds:
            for step, each in _held(value):
                yield from sentences(each, (*path, name, *step))
        elif isinstance(value, str):
            if not WORD.fullmatch(value):
                yield (*path, name), value
        elif name == "sources" and not record.is_written(name):
            continue  # a count has those of its event
        elif isinstance(value, dict | tuple):
            yield from _sentences(value, (*path, name))


def _sentences(value: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text within a mapping or a list."""
    for key, each in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(each, str | Cite):
            text = each if isinstance(each, str) else each.passage
            if not WORD.fullmatch(text):
                yield (*path, key), text
        elif isinstance(each, dict | tuple):
            yield from _sentences(each, (*path, key))


def ids(facts: FactSheet) -> Iterator[tuple[str, KeyPath, str]]:
    """Yield the id of each record and of each part of one, with the way to it."""
    for key, record in all_records(facts):
        for path, each in _ids(record, ()):
            yield key, path, each


def _ids(record: Record, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    for name, value in record.__dict__.items():
        if name == "id":
            yield (*path, name), value
        elif name in record.holds and type(value) is tuple:
            for step, each in _held(value):
                yield from _ids(each, (*path, name, *step))


def lists(record: Record, path: KeyPath = ()) -> Iterator[tuple[KeyPath, tuple[Any, ...]]]:
    """Yield every list of plain words that was written in a record, with the way to it."""
    for name, value in record.__dict__.items():
        if name in record.holds:
            for step, each in _held(value):
                yield from lists(each, (*path, name, *step))
        elif (
            type(value) is tuple
            and value
            and type(value[0]) is not dict
            and record.is_written(name)
        ):
            yield (*path, name), value


def _held(value: Any) -> Iterator[tuple[KeyPath, Record]]:
    """Yield the records that a field holds, one or several or none, with the step to each."""
    if type(value) is tuple:
        yield from (((index,), each) for index, each in enumerate(value))
    elif value is not None:
        yield (), value
