"""A table as CSV that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from factsheet.exports.tables import Cell, Table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the start of a formula, the wide forms too."""


def csv_bytes(table: Table) -> bytes:
    """Return the table with one header row, in UTF-8, empty cells for what is not known."""
    return written([table.names, *([_cell(cell) for cell in row] for row in table.rows)])


def written(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows of text as CSV in UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")  # so that it quotes both of them in a cell
    writer.writerows(rows)
    return text.getvalue().replace("\r\n", "\n").encode()


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return safe(cell) if isinstance(cell, str) else str(cell)


def safe(text: str) -> str:
    """Return a text with an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
