"""What the rows of a series say of their own; all else is checked once, with their series."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.model import FactSheet, Record, Texts
from factsheet.reading.yamlfile import KeyPath


class Noted(Record):
    """What a row says in words."""

    note: Texts
    """What a reader should know about its value."""


def notes(facts: FactSheet) -> Iterator[tuple[str, KeyPath, Noted]]:
    """Yield the words of each row that has any, with its figure and the way to it."""
    for figure in facts.figures:
        for index, row in enumerate(figure.rows):
            if row.note:
                yield figure.id, ("rows", index), Noted.model_construct(note=row.note)
