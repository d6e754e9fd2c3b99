"""The table of a series as its readers take it: each row with its address and its numbers."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.exports import where
from factsheet.exports.csvfile import csv_bytes
from factsheet.exports.rows import ADDRESS
from factsheet.exports.tables import Cell, Column, Table, cells_of, columns_of
from factsheet.model import FactSheet, Figure, Row

FIELDS = ("as_of", "value", "note")
"""What the rows say of their own; all else stands once in the file of the figure."""


def series_files(facts: FactSheet) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of the table of each figure that has one."""
    for figure in facts.figures:
        if figure.rows:
            yield f"figures/{figure.id}.csv", csv_bytes(_table(facts, figure))


def _table(facts: FactSheet, figure: Figure) -> Table:
    columns = (ADDRESS, *where.columns(facts), *_columns(facts))
    rows = tuple(tuple(_cells(facts, figure, row)) for row in figure.rows)
    return Table(figure.id, figure.title[facts.sheet.languages[0]], ("address",), columns, rows)


def _columns(facts: FactSheet) -> Iterator[Column]:
    for name in FIELDS:
        yield from columns_of(Row, name, facts.sheet.languages)


def _cells(facts: FactSheet, figure: Figure, row: Row) -> Iterator[Cell]:
    yield f"{figure.id}/{row.id}"
    yield from where.cells(facts, row)
    for name in FIELDS:
        yield from cells_of(row, name, facts.sheet.languages)
