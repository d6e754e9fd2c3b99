"""A data folder to a FactSheet, or to one DataError that lists every mistake."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from factsheet.checks import Breach, Context, breaches
from factsheet.checks.allocation import no_collection
from factsheet.model import (
    FILES,
    FORMAT,
    FactSheet,
    Record,
    Sheet,
    completed,
    on_their_scales,
)
from factsheet.problems import DataError, NotThereError, Problem
from factsheet.reading.folder import copies, nothing_there
from factsheet.reading.records import Reading
from factsheet.reading.series import with_tables
from factsheet.reading.yamlfile import YamlFile
from factsheet.values.timezone import day
from factsheet.wording.own import FOLDER, own_words


def load(folder: Path, today: date | None) -> FactSheet:
    """Return the folder's sheet; raise DataError with every mistake, without a day of form only.

    A moment is as good as a day: the sheet's time zone says which day it is.
    """
    facts, found = examined(folder, today)
    if facts is None or found:
        raise DataError(found)
    return replace(facts, today=day(today, facts.sheet.time_zone)) if today else facts


def examined(folder: Path, today: date | None) -> tuple[FactSheet | None, list[Problem]]:
    """Return what can be read of a folder, and every mistake in it, also those that are alike.

    Raise DataError where there is no such folder or it is of a later engine.
    """
    with no_collection():
        facts, reading = _read(folder)
        reading.forget_values()
        for rule, found in breaches(_context(facts, today, reading)) if facts and today else ():
            _report(reading, found, rule)
        return facts, reading.problems


def _report(reading: Reading, found: Breach, rule: str) -> None:
    """Tell a broken rule at its place: in a file of records, or in the table of a series."""
    said = found.message, found.hint, rule
    if found.field[:1] == ("rows",):
        reading.report_row(found.record, found.field[1:], said)
        return
    path = (*reading.paths.get(found.record, (found.record,)), *found.field)
    reading.report(str(path[0]), path[1:], said)


def readable(folder: Path) -> tuple[FactSheet, frozenset[str]]:
    """Return what of an earlier state can be read today, and the ids of records that cannot be.

    Raise DataError where the sheet itself cannot be read.
    """
    facts, reading = _read(folder)
    if facts is None:
        raise DataError(reading.problems)
    files = [reading.files[name].value for name in FILES]
    listed = [entry for value in files if isinstance(value, list) for entry in value]
    ids = {str(entry.get("id")) for entry in listed if isinstance(entry, dict)}
    return facts, frozenset(ids - facts.records.keys())


def _read(folder: Path) -> tuple[FactSheet | None, Reading]:
    if not folder.is_dir():
        fault = "there is no such folder"
        raise NotThereError([Problem(folder.as_posix(), 1, 1, fault, "name one with `--data`")])
    kinds: dict[str, type[Record]] = {"factsheet": Sheet, **FILES}
    if empty := nothing_there(folder, kinds):
        raise NotThereError([empty])
    fields = {name: kind.model_fields for name, kind in kinds.items()}
    reading = Reading(folder, copies=copies(folder, fields))
    top = reading.file("factsheet")
    refuse_newer(top)
    sheet = None if top.value is None else reading.record("factsheet", Sheet, top.value, ())
    lists = {name: tuple(reading.records(name, kind)) for name, kind in FILES.items()}
    return sheet and _facts(sheet, lists, reading), reading


def refuse_newer(top: YamlFile) -> None:
    """Raise DataError, with nothing else, where the files have a shape of a later engine."""
    written = str(top.value.get("format")) if isinstance(top.value, dict) else ""
    if written.isdecimal() and int(written) > FORMAT:
        fault = f"the data have format `{written}`, and this engine reads `{FORMAT}`"
        hint = "install a newer one: `pip install --upgrade mkdocs-factsheet`"
        raise DataError([Problem(top.name, *top.place(("format",)), fault, hint)])


def _facts(sheet: Sheet, lists: dict[str, Any], reading: Reading) -> FactSheet:
    events = tuple(completed(entry) for entry in lists["events"])
    figures, lists["events"] = on_their_scales(sheet, lists["figures"], events)
    lists["figures"] = with_tables(figures, sheet, reading)
    lines = {
        key: reading.files[str(path[0])].place(path[1:])[0] for key, path in reading.paths.items()
    }
    own = own_words(reading.folder.parent / FOLDER, sheet.languages)
    reading.problems += own.problems
    words: dict[str, Any] = {"words": own.words, "untranslated": tuple(own.missing)}
    return FactSheet(sheet, **lists, **words, lines=lines)


def _context(facts: FactSheet, today: date, reading: Reading) -> Context:
    return Context(
        facts,
        day(today, facts.sheet.time_zone),
        broken=frozenset(reading.broken),
        doubtful=frozenset(reading.doubtful),
        partial=frozenset(reading.partial),
        mentioned=frozenset(reading.mentioned),
    )
