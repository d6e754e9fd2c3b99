"""Every text of a record with the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factsheet.model import FILES, FactSheet, Record
from factsheet.yamlfile import Trail


def all_records(facts: FactSheet) -> Iterator[tuple[str, Any]]:
    """Yield every record with the id under which its mistakes are reported."""
    yield "factsheet", facts.sheet
    for name in FILES:
        for record in getattr(facts, name):
            yield record.id, record


def texts(record: Record, trail: Trail = ()) -> Iterator[tuple[Trail, dict[str, str]]]:
    """Yield every pair of translations in the record with the keys that lead to it."""
    for name, value in record:
        if isinstance(value, dict):
            if all(isinstance(each, str) for each in value.values()):
                yield (*trail, name), value
        elif isinstance(value, Record):
            yield from texts(value, (*trail, name))
        elif isinstance(value, tuple):
            for index, each in enumerate(value):
                if isinstance(each, Record):
                    yield from texts(each, (*trail, name, index))
