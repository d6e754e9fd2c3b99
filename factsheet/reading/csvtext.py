"""The rows of a CSV file as text cells, and the line and column of each."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from factsheet.problems import Problem, shown
from factsheet.reading import letters
from factsheet.reading.filetext import UnreadableError, text_of


@dataclass
class CsvText:
    """What a CSV file holds."""

    name: str
    lines: list[str] = field(default_factory=list)
    """Its lines without their ends."""
    header: list[str] = field(default_factory=list)
    """Names of the columns."""
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    """Line and cells of each row that has as many as the header."""
    problems: list[Problem] = field(default_factory=list)

    def report(self, line: int, cell: int, message: str, hint: str) -> None:
        """Keep a problem of a cell, counted from zero; of the whole line with the first one."""
        place = (line, self.column(line, cell))
        self.problems.append(Problem(self.name, *place, message, hint))

    def column(self, line: int, cell: int) -> int:
        """Return at which character of its line a cell begins, both counted from 1."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        at, is_quoted = 0, False
        for column, char in enumerate(text, start=1):
            if at == cell:
                return column
            is_quoted ^= char == '"'
            at += char == "," and not is_quoted
        return len(text) + 1 if at == cell else 1


def read(path: Path, name: str) -> CsvText:
    """Return the cells of a file; what is wrong with it stands in its problems. It never raises."""
    file = CsvText(name)
    try:
        text = text_of(path)
    except UnreadableError as error:
        file.problems.append(Problem(name, *error.place, error.fault, error.hint))
        return file
    file.problems = [
        Problem(name, *place, fault, hint) for place, fault, hint in letters.faults(text)
    ]
    if file.problems:
        return file
    if not text.strip():
        file.problems.append(Problem(name, 1, 1, "the table is empty", "begin it with a header"))
        return file
    file.lines = text.removesuffix("\n").split("\n")
    found = _rows(file)
    file.header = next(found, (1, [""]))[1]
    file.rows = [row for row in found if _is_whole(file, *row)]
    if not file.rows and not file.problems:
        file.report(1, 0, "the table has no row", "add one a line, or delete `series:`")
    return file


def _rows(file: CsvText) -> Iterator[tuple[int, list[str]]]:
    """Yield each line that is a row with its number; end at a quote that never closes."""
    reader, line = csv.reader(iter(file.lines), strict=True), 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error:
            file.report(line, 0, "a quote is not closed, or stands within a text", 'write it `""`')
            return
        if cells is None:
            return
        if reader.line_num > line:
            file.report(line, 0, "a text of this row has several lines", "write it on one")
        elif not cells:
            file.report(line, 0, "this line is empty", "delete it")
        else:
            yield line, cells
        line = reader.line_num + 1


def _is_whole(file: CsvText, line: int, cells: list[str]) -> bool:
    """Return whether a row has a cell a column; report it otherwise."""
    there, wanted = len(cells), len(file.header)
    if there == wanted:
        return True
    message = f"this row has {there} cells, and the header {wanted}"
    if there == 1 and ";" in cells[0]:
        message = f"no comma stands in {shown(file.lines[line - 1])}"
    file.report(line, min(there, wanted) - 1, message, "part them with commas, one a column")
    return False
