"""The cells of an Excel workbook as text, as data writes them."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from factsheet.problems import DataError, Problem, did_you_mean, shown
from factsheet.reading.csvtext import CsvText
from factsheet.values.quantity import MOST_DECIMALS

EXTRA = "`pip install 'mkdocs-factsheet[import]'`"


class Workbook(CsvText):
    """A sheet of a workbook: its columns are counted, not the characters of a line."""

    def column(self, line: int, cell: int) -> int:  # noqa: ARG002  a line has no text
        """Return the number of a column, from 1."""
        return cell + 1


def workbook(path: Path, sheet: str) -> Workbook:
    """Return the rows of a sheet, of the only one where none is named; empty rows are left out.

    Raise DataError where there is no such sheet, or the file cannot be read here.
    """
    try:
        book = import_module("openpyxl").load_workbook(path, read_only=True, data_only=True)
    except ModuleNotFoundError:
        raise _refused(path, "workbooks are not read here", EXTRA) from None
    except (BadZipFile, KeyError, ValueError):
        raise _refused(path, "this is no workbook", "save it as .xlsx or as CSV") from None
    names = book.sheetnames
    if sheet not in names and (sheet or len(names) > 1):
        fault = f"it has no sheet {shown(sheet)}" if sheet else f"it has {len(names)} sheets"
        listed = ", ".join(f"`{name}`" for name in names)
        raise _refused(path, fault, did_you_mean(sheet, names) or f"name one: `--sheet`, {listed}")
    file = Workbook(path.as_posix())
    for line, cells in enumerate(book[sheet or names[0]].iter_rows(values_only=True), start=1):
        texts = [_text(cell) for cell in cells]
        if any(texts):
            file.header = file.header or texts
            file.rows += [(line, texts)] if texts is not file.header else []
    return file


def _text(cell: Any) -> str:
    """Return a cell as data writes it; a number without what binary fractions add to it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    if isinstance(cell, float):
        number = Fraction(repr(cell)) if "e" not in repr(cell) else Fraction(cell)
        return f"{float(number):.{MOST_DECIMALS}f}".rstrip("0").rstrip(".")
    return " ".join(str(cell).split())


def _refused(path: Path, fault: str, hint: str) -> DataError:
    return DataError([Problem(path.as_posix(), 1, 1, fault, hint)])
