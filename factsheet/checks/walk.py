"""The texts and lists of a record with the way to each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from factsheet.model import FILES, Cite, Count, FactSheet, Observation, Record
from factsheet.reading.yamlfile import KeyPath

WORD = re.compile("[a-z0-9-]*")
"""An id, or a word from a closed list."""


def all_records(facts: FactSheet) -> Iterator[tuple[str, Any]]:
    """Yield every record with the id under which its mistakes are reported."""
    yield "factsheet", facts.sheet
    for name in FILES:
        for record in getattr(facts, name):
            yield record.id, record


def stated(facts: FactSheet) -> Iterator[tuple[str, KeyPath, Observation | Count]]:
    """Yield every stated value with its record and the way to it."""
    for figure in facts.figures:
        for index, each in enumerate(figure.observations):
            yield figure.id, ("observations", index), each
    for event in facts.events:
        for index, count in enumerate(event.counts):
            yield event.id, ("counts", index), count


def said(facts: FactSheet) -> Iterator[tuple[str, KeyPath, Any]]:
    """Yield everything that somebody said: events, statements, claims, values."""
    whole: tuple[Any, ...] = (*facts.events, *facts.statements, *facts.claims)
    yield from ((each.id, (), each) for each in whole)
    yield from stated(facts)


def texts(record: Record, path: KeyPath = ()) -> Iterator[tuple[KeyPath, dict[str, str]]]:
    """Yield every text in several languages with the keys that lead to it."""
    for name, value in vars(record).items():
        if isinstance(value, dict):
            if name != "forms" and value:
                yield (*path, name), value
        elif isinstance(value, Record):
            yield from texts(value, (*path, name))
        elif isinstance(value, tuple):
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    yield from texts(each, (*path, name, index))


def prose(facts: FactSheet) -> Iterator[tuple[str, KeyPath, str]]:
    """Yield everything in the sheet that somebody wrote in words, with its record and the way.

    An ISBN is a number with a check digit: it has no words, and looks like that of a phone.
    """
    for key, record in all_records(facts):
        for path, text in sentences(record):
            if path != ("isbn",):
                yield key, path, text


def sentences(record: Record, path: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text of a record, in one language or several, but for ids."""
    for name, value in vars(record).items():
        if name != "sources" or record.is_written(name):  # a count may have those of its event
            yield from _sentences(value, (*path, name))


def _sentences(value: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(value, str | Cite):
        text = value if isinstance(value, str) else value.passage
        if not WORD.fullmatch(text):
            yield path, text
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _sentences(each, (*path, key))
    elif isinstance(value, Record):
        yield from sentences(value, path)
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _sentences(each, (*path, index))


def ids(facts: FactSheet) -> Iterator[tuple[str, KeyPath, str]]:
    """Yield the id of each record and of each part of one, with the way to it."""
    for key, record in all_records(facts):
        for path, each in _ids(record, ()):
            yield key, path, each


def _ids(record: Record, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    for name, value in vars(record).items():
        if name == "id":
            yield (*path, name), value
        for index, each in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(each, Record):
                yield from _ids(each, (*path, name, index))


def lists(record: Record, path: KeyPath = ()) -> Iterator[tuple[KeyPath, tuple[Any, ...]]]:
    """Yield every list of plain words that was written in a record, with the way to it."""
    for name, value in vars(record).items():
        if isinstance(value, Record):
            yield from lists(value, (*path, name))
        elif isinstance(value, tuple) and value:
            if not isinstance(value[0], Record) and record.is_written(name):
                yield (*path, name), value
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    yield from lists(each, (*path, name, index))
