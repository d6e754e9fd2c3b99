"""The tables of all series of a sheet: each to its figure, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Container, Iterable
from pathlib import Path

from factsheet.model import Figure, Sheet
from factsheet.problems import Problem, did_you_mean
from factsheet.reading import csvtext
from factsheet.reading.records import FORM, Reading
from factsheet.reading.seriestable import table
from factsheet.values.quantity import Scale

FOLDER = "series"
"""Where the tables lie below the data."""


def copy_tables(folder: Path, there: Path, without: Container[str] = ()) -> None:
    """Copy the tables of a folder into another one, but for those of some figures."""
    for path in (folder / FOLDER).glob("*.csv"):
        if path.stem not in without:
            (there / FOLDER).mkdir(exist_ok=True)
            (there / FOLDER / path.name).write_bytes(path.read_bytes())


def with_tables(figures: Iterable[Figure], sheet: Sheet, reading: Reading) -> tuple[Figure, ...]:
    """Return figures with the rows of their tables; keep what is wrong with these.

    Of a table with a mistake no row is used, so that nothing else is said of it.
    """
    scales = {unit.id: unit.sort.scale for unit in sheet.units}
    listed = tuple(
        _with_table(figure, sheet, reading, scales.get(figure.unit, Scale.COUNTS))
        for figure in figures
    )
    _report_idle(listed, reading)
    return listed


def _with_table(figure: Figure, sheet: Sheet, reading: Reading, scale: Scale) -> Figure:
    if figure.series is None:
        return figure
    path = reading.folder / FOLDER / f"{figure.id}.csv"
    if not path.exists():
        fault = f"there is no table `{FOLDER}/{path.name}`"
        hint = f"put it there, or make it: `factsheet import FILE --figure {figure.id}`"
        reading.report(*_head(reading, figure.id), (fault, hint, FORM))
        reading.broken.add(figure.id)
        return figure
    file = csvtext.read(path, path.as_posix())
    found = table(file, sheet, figure.series, scale)
    if file.problems:
        reading.problems += file.problems
        reading.broken.add(figure.id)
        return figure
    reading.tables[figure.id] = found
    return figure.with_rows(found.rows)


def _head(reading: Reading, key: str) -> tuple[str, tuple[str | int, ...]]:
    """Return the file and the way to the series of a figure."""
    path = reading.paths[key]
    return str(path[0]), (*path[1:], FOLDER)


def _report_idle(figures: tuple[Figure, ...], reading: Reading) -> None:
    """Report each table that no figure has, unless a figure could not be read."""
    if "figures" in reading.partial:
        return
    known = {figure.id for figure in figures if figure.series}
    for path in sorted((reading.folder / FOLDER).glob("*.csv")):
        if path.stem not in known:
            is_there = any(figure.id == path.stem for figure in figures)
            hint = did_you_mean(path.stem, known) or "name the file as the figure, or delete it"
            hint = "add `series:` to it in figures.yml" if is_there else hint
            fault = f"no figure `{path.stem}` has a series"
            reading.problems.append(Problem(path.as_posix(), 1, 1, fault, hint))
