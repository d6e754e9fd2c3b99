"""From the table of a series to the values of its figure, each with its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar, cast

from factsheet.model import At, Row, Series, Sheet
from factsheet.model.validators import text
from factsheet.problems import BadValueError, did_you_mean, shown
from factsheet.reading.csvtext import CsvText
from factsheet.reading.seriescells import number_of, row_id, shared
from factsheet.values.quantity import Quantity, Scale
from factsheet.values.when import When

DAY, NOTE = "day", "note_"
NUMBERS = ("value", "low", "high")
"""Columns that together say a number: itself, its bounds, or both."""
Cells = dict[str, str]
T = TypeVar("T")


@dataclass
class SeriesTable:
    """The table of one series."""

    file: CsvText
    rows: tuple[Row, ...] = ()
    """Its values, in the order of the file."""
    lines: list[int] = field(default_factory=list)
    """The line of each of them."""

    def place(self, path: tuple[str | int, ...]) -> tuple[int, int]:
        """Return line and column of what a row says, by its number and a field of a value."""
        line, names = self.lines[int(path[0])], {"as_of": DAY, "value": self.number}
        column = "".join(map(str, path[1:])).replace("note", NOTE).removeprefix("where")
        column = names.get(column, column)
        at = self.file.header.index(column) if column in self.file.header else 0
        return line, self.file.column(line, at)

    @property
    def number(self) -> str:
        """The first of the columns that say a number."""
        return next((name for name in NUMBERS if name in self.file.header), "")


def table(file: CsvText, sheet: Sheet, series: Series, scale: Scale) -> SeriesTable:
    """Return the values in a file; what is wrong with them stands in the problems of the file."""
    result = SeriesTable(file)
    if not file.header or not _has_columns(file, sheet):
        return result
    reader = _Reader(file, sheet, series, scale)
    found = [(row, line) for line, cells in file.rows if (row := reader.row(line, cells))]
    result.rows, result.lines = tuple(row for row, _ in found), [line for _, line in found]
    return result


def _has_columns(file: CsvText, sheet: Sheet) -> bool:
    """Return whether the header can be read; report each column that cannot."""
    notes = [f"{NOTE}{language}" for language in sheet.languages]
    known = [DAY, *NUMBERS, *(one.id for one in sheet.dimensions), *notes]
    before = len(file.problems)
    if len(file.header) == 1 and {";", "\t"} & {*file.header[0]}:
        fault = f"no comma stands in {shown(file.header[0])}"
        file.report(1, 0, fault, "save it as CSV with commas between the columns")
        return False
    for at, name in enumerate(file.header):
        if name in file.header[:at]:
            file.report(1, at, f"the column {shown(name)} stands twice", "delete one of them")
        elif name not in known:
            way = did_you_mean(name, known) or f"name one of `{', '.join(known)}`"
            way = f"name it `{notes[0]}`" if name == "note" else way
            file.report(1, at, f"no column can be called {shown(name)}", way)
    if len(file.problems) == before:
        if DAY not in file.header:
            file.report(1, 0, "no column is called `day`", "add it, with a date such as 2024-03-01")
        elif not {*NUMBERS} & {*file.header}:
            file.report(1, 0, "no column is called `value`", "add it, or `low` and `high`")
    return len(file.problems) == before


class _Reader:
    """Reads the rows of one table."""

    def __init__(self, file: CsvText, sheet: Sheet, series: Series, scale: Scale) -> None:
        self._file, self._scale = file, scale
        self._known = {one.id: {at.id for at in one.every()} for one in sheet.dimensions}
        self._notes = [(f"{NOTE}{code}", code) for code in sheet.languages]
        self._shared = shared(series)
        self._values: dict[tuple[str, str, str], Quantity] = {}
        self._lines: dict[str, int] = {}
        self._sides = sorted(name for name in file.header if name in self._known)

    def row(self, line: int, cells: list[str]) -> Row | None:
        """Return what a row says; None where it says nothing that can be used."""
        named, before = dict(zip(self._file.header, cells, strict=True)), len(self._file.problems)
        when = self._read(line, named, DAY, When.parse)
        value = self._value(line, named)
        sides = [self._read(line, named, name, partial(self._side, name)) for name in self._sides]
        told = [(name, code) for name, code in self._notes if named.get(name)]
        note = {code: self._read(line, named, name, text) for name, code in told} or None
        if when is None or value is None or len(self._file.problems) > before:
            return None
        where = tuple(at for at in sides if at is not None)
        key = row_id(named[DAY], where)
        if key in self._lines:
            message = f"`{key}` stands in line {self._lines[key]} too"
            self._file.report(line, self._file.header.index(DAY), message, "keep one of them")
            return None
        self._lines[key] = line
        own = {"id": key, "value": value, "as_of": when, "where": where, "note": note}
        return Row.model_construct(**cast("Any", own | self._shared))

    def _read(self, line: int, named: Cells, name: str, parse: Callable[[str], T]) -> T | None:
        """Return what a cell says; report it and return None where it cannot be read."""
        cell = named.get(name, "")
        try:
            if cell != cell.strip():
                raise BadValueError(f"a space stands around {shown(cell.strip())}", "delete it")
            if not cell and name == DAY:
                raise BadValueError("no day stands here", "write one such as 2024-03-01")
            return parse(cell)
        except BadValueError as error:
            self._file.report(line, self._file.header.index(name), error.fault, error.hint)
            return None

    def _side(self, dimension: str, member: str) -> At | None:
        if not member:
            return None
        if member not in self._known[dimension]:
            hint = did_you_mean(member, self._known[dimension]) or "add it to factsheet.yml"
            raise BadValueError(f"{shown(member)} is no member of `{dimension}`", hint)
        return At(dimension, member)

    def _value(self, line: int, named: Cells) -> Quantity | None:
        number, low, high = (named.get(name, "") for name in NUMBERS)
        said = number, low, high
        if said not in self._values:
            first = next(name for name in NUMBERS if name in named)
            found = self._read(line, named | {first: number}, first, lambda _: number_of(*said))
            if found is None:
                return None
            self._values[said] = found.on(self._scale)
        return self._values[said]
