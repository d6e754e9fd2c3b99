"""A table as CSV that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence

from factsheet.exports.tables import Cell, Table

SIGNS = tuple("=+-@|\u2212")
"""What a spreadsheet takes for the start of a formula, in whatever width or size it is written."""
BREAKS = ("\t", "\r", "\n")
"""What makes a formula of whatever follows."""
BLANKS = "\u115f\u1160\u3164\uffa0"
"""Letters to Unicode that show nothing."""
_NUMBER = re.compile("-[0-9]+(?:[.][0-9]+)?%?")
"""A number below zero: no formula, and no reader of numbers knows it behind an apostrophe."""
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
    if _NUMBER.fullmatch(text):
        return text
    first, *others = text.split(";")
    later = (_SPACES.sub(r"\1'", cell) if _runs(cell) else cell for cell in others)
    return ";".join((f"'{first}" if _runs(first) else first, *later))


def _runs(text: str) -> bool:
    """Return whether a cell begins like a formula, behind whatever a spreadsheet may skip."""
    if text.startswith(BREAKS):
        return True
    start = next((char for char in text if _is_sign(char) or not _is_skipped(char)), "")
    return _is_sign(start)


def _is_sign(char: str) -> bool:
    return unicodedata.normalize("NFKC", char).startswith(SIGNS)


def _is_skipped(char: str) -> bool:
    """Return whether a character is no letter and no digit, or cannot be seen."""
    return not char.isalnum() or char in BLANKS
