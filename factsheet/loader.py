"""A data folder to a FactSheet, or to one DataError that lists every mistake."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from factsheet.checks import Context, breaches
from factsheet.model import FILES, FactSheet, Sheet, completed
from factsheet.problems import DataError, Problem
from factsheet.records import Reading


def load(folder: Path, today: date | None) -> FactSheet:
    """Return the folder's sheet; raise DataError with every mistake, without a day of form only."""
    if not folder.is_dir():
        fault = "there is no such folder"
        raise DataError([Problem(folder.as_posix(), 1, 1, fault, "name one with `--data`")])
    reading = Reading(folder)
    top = reading.file("factsheet")
    sheet = None if top.value is None else reading.record("factsheet", Sheet, top.value, ())
    lists = {name: tuple(reading.records(name, kind)) for name, kind in FILES.items()}
    if sheet is None:
        raise DataError(reading.problems)
    facts = _facts(sheet, lists, reading)
    for rule, found in breaches(_context(facts, today, reading)) if today else ():
        trail = (*reading.trails.get(found.record, (found.record,)), *found.field)
        reading.report(str(trail[0]), trail[1:], (found.message, found.fix, rule))
    if reading.problems:
        raise DataError(reading.problems)
    return facts


def _facts(sheet: Sheet, lists: dict[str, tuple[Any, ...]], reading: Reading) -> FactSheet:
    lists["events"] = tuple(completed(each) for each in lists["events"])
    lines = {
        key: reading.files[str(trail[0])].place(trail[1:])[0]
        for key, trail in reading.trails.items()
    }
    return FactSheet(sheet, **lists, lines=lines)


def _context(facts: FactSheet, today: date, reading: Reading) -> Context:
    return Context(
        facts,
        today,
        broken=frozenset(reading.broken),
        doubtful=frozenset(reading.doubtful),
        partial=frozenset(reading.partial),
        mentioned=frozenset(reading.mentioned),
    )
