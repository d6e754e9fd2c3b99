"""A table as CSV that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence

from factsheet.exports.tables import Cell, Table

SIGNS = (*"=+-@|", *"＝＋－＠﹦﹢﹣﹫−")
"""What a spreadsheet takes for the start of a formula, the wide and the small forms too."""
FORMULA = (*SIGNS, "\t", "\r", "\n")
"""The same with what makes one of whatever follows."""
SKIPPED = {"Ps", "Pe", "Pi", "Pf", "Zs", "Zl", "Zp", "Cc", "Cf", "Mn"}
"""Categories of brackets, quotes, spaces and characters that cannot be seen."""
FILLERS = "\"'\u2800\u115f\u1160\u3164\uffa0"
"""Quotes and invisible characters that Unicode counts among others."""
_SPACES = re.compile("^( *)")


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
    """Return a text with an apostrophe before what a spreadsheet would run as a formula.

    One that splits at semicolons begins a cell after each of them, also between quotes.
    """
    first, *others = text.split(";")
    later = (_SPACES.sub(r"\1'", cell) if _runs(cell) else cell for cell in others)
    return ";".join((f"'{first}" if _runs(first) else first, *later))


def _runs(text: str) -> bool:
    """Return whether a cell begins like a formula, behind whatever a spreadsheet may skip."""
    if text.startswith(FORMULA):
        return True
    start = next((at for at, char in enumerate(text) if not _is_skipped(char)), len(text))
    return text.startswith(SIGNS, start)


def _is_skipped(char: str) -> bool:
    """Return whether a character is a quote, a bracket, a space or cannot be seen."""
    return char == "`" or char in FILLERS or unicodedata.category(char) in SKIPPED
