"""A data folder to a FactSheet, or to one DataError that lists every mistake."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from factsheet import yamlfile
from factsheet.checks import RULES, Context
from factsheet.invalid import explain
from factsheet.model import FILES, Event, FactSheet, Record, Sheet, completed
from factsheet.problems import DataError, Problem
from factsheet.yamlfile import Trail, YamlFile


@dataclass
class Reading:
    """What has been read so far, with every problem on the way."""

    files: dict[str, YamlFile] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    trails: dict[str, Trail] = field(default_factory=dict)
    """Where each record stands: file name, then its position."""
    broken: set[str] = field(default_factory=set)
    """Ids of records that did not parse; references to them are no second mistake."""


def load(folder: Path, today: date) -> FactSheet:
    """Return the sheet that the folder holds; raise DataError with every mistake in it."""
    reading = Reading()
    sheet, lists = _read(folder, reading)
    if sheet is None:
        raise DataError(reading.problems)
    lines = {key: reading.files[str(trail[0])].place(trail[1:])[0] for key, trail in reading.trails.items()}
    facts = FactSheet(sheet, **lists, lines=lines)
    context = Context(facts, today, frozenset(reading.broken), _unread(reading))
    for rule in RULES:
        for found in rule(context):
            trail = (*reading.trails.get(found.record, (found.record,)), *found.field)
            file = reading.files[str(trail[0])]
            name = rule.__name__.replace("_", "-")
            place = file.place(trail[1:])
            reading.problems.append(Problem(file.name, *place, found.message, found.fix, name))
    if reading.problems:
        raise DataError(reading.problems)
    return facts


def _read(folder: Path, reading: Reading) -> tuple[Sheet | None, dict[str, tuple[Any, ...]]]:
    top = _file(folder, "factsheet", reading)
    sheet = _record(Sheet, top.value, top, (), reading) if top.value is not None else None
    lists = {name: tuple(_records(folder, name, kind, reading)) for name, kind in FILES.items()}
    lists["events"] = tuple(completed(each) for each in lists["events"])
    return sheet, lists


def _file(folder: Path, name: str, reading: Reading) -> YamlFile:
    path = folder / f"{name}.yml"
    file = yamlfile.read(path, path.as_posix())
    reading.files[name] = file
    reading.problems += file.problems
    return file


def _records(folder: Path, name: str, kind: type[Record], reading: Reading) -> Iterable[Record]:
    file = _file(folder, name, reading)
    if file.value is None:
        return
    if not isinstance(file.value, list):
        file.report((1, 1), "the file is not a list of records", "start each record with `- id:`")
        reading.problems.append(file.problems[-1])
        return
    for index, raw in enumerate(file.value):
        record = _record(kind, raw, file, (index,), reading)
        key = raw.get("id") if isinstance(raw, dict) else None
        if not isinstance(key, str):
            continue
        if record is None:
            reading.broken.add(key)
        elif key in reading.trails or key in reading.broken:
            other = reading.trails.get(key)
            where = f" as in {other[0]}.yml" if other else ""
            place = file.place((index, "id"))
            reading.problems.append(
                Problem(file.name, *place, f"the id `{key}` is taken{where}", "choose another", "ids-are-unique")
            )
        else:
            reading.trails[key] = (name, index)
            yield record


def _record(kind: type[Record], raw: Any, file: YamlFile, trail: Trail, reading: Reading) -> Any:
    try:
        return kind.model_validate(raw)
    except ValidationError as error:
        for field_trail, message, fix in explain(error, kind):
            place = file.place((*trail, *field_trail))
            reading.problems.append(Problem(file.name, *place, message, fix))
        return None


def _unread(reading: Reading) -> frozenset[str]:
    """Names of the files from which nothing could be read at all."""
    return frozenset(name for name, file in reading.files.items() if file.value is None)
