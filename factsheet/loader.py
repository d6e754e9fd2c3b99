"""A data folder to a FactSheet, or to one DataError that lists every mistake."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from factsheet import yamlfile
from factsheet.checks import Context, breaches
from factsheet.invalid import explain
from factsheet.model import FILES, FactSheet, Record, Sheet, completed
from factsheet.model.fields import ID
from factsheet.problems import DataError, Problem
from factsheet.yamlfile import Trail, YamlFile


@dataclass
class Reading:
    """What has been read so far, with every problem on the way."""

    files: dict[str, YamlFile] = field(default_factory=dict)
    """Each file by its name without `.yml`."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with them."""
    trails: dict[str, Trail] = field(default_factory=dict)
    """Where each record stands: file name, then its position."""
    broken: set[str] = field(default_factory=set)
    """Ids of records that did not parse; references to them are no second mistake."""
    doubtful: set[str] = field(default_factory=set)
    """Files of which something could not be read, so that nobody knows which ids it holds."""
    partial: set[str] = field(default_factory=set)
    """Files of which anything is missing."""
    mentioned: set[str] = field(default_factory=set)
    """Words in what could not be read."""

    def drop(self, name: str, raw: Any, key: str | None) -> None:
        """Remember what a record that cannot be used may have stood for."""
        self.partial.add(name)
        self.mentioned |= {*re.findall(ID, str(raw))}
        if key is None:
            self.doubtful.add(name)
        else:
            self.broken.add(key)

    def report(self, name: str, trail: Trail, found: tuple[str, str, str]) -> None:
        """Keep a problem at the place to which the trail leads."""
        file = self.files[name]
        self.problems.append(Problem(file.name, *file.place(trail), *found))


def load(folder: Path, today: date | None) -> FactSheet:
    """Return the folder's sheet; raise DataError with every mistake, without a day of form only."""
    reading = Reading()
    if not folder.is_dir():
        fault = "there is no such folder"
        raise DataError([Problem(folder.as_posix(), 1, 1, fault, "name one with `--data`")])
    top = _file(folder, "factsheet", reading)
    sheet = None if top.value is None else _record(Sheet, "factsheet", top.value, (), reading)
    lists = {name: tuple(_records(folder, name, kind, reading)) for name, kind in FILES.items()}
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


def _file(folder: Path, name: str, reading: Reading) -> YamlFile:
    path = folder / f"{name}.yml"
    file = yamlfile.read(path, path.as_posix())
    reading.files[name] = file
    reading.problems += file.problems
    if file.value is None or file.problems:
        reading.drop(name, file.value, None)
    return file


def _records(folder: Path, name: str, kind: type[Record], reading: Reading) -> Iterable[Record]:
    file = _file(folder, name, reading)
    if file.value is None:
        return
    if not isinstance(file.value, list):
        found = (
            "the file is not a list of records",
            "start each record with `- id:`",
            "well-formed",
        )
        reading.report(name, (), found)
        reading.drop(name, file.value, None)
        return
    for index, raw in enumerate(file.value):
        key = raw.get("id") if isinstance(raw, dict) else None
        record = _record(kind, name, raw, (index,), reading)
        if record is None:
            known = isinstance(key, str) and re.fullmatch(ID, key) is not None
            reading.drop(name, raw, str(key) if known else None)
        elif _is_new(str(key), name, index, reading):
            yield record


def _is_new(key: str, name: str, index: int, reading: Reading) -> bool:
    """Return whether no other record has the id; report it if one has."""
    other = reading.trails.get(key, (key,) if key in {*FILES, "factsheet"} else None)
    if other is None and key not in reading.broken:
        reading.trails[key] = (name, index)
        return True
    where = f" as in {other[0]}.yml" if other else ""
    found = (f"the id `{key}` is taken{where}", "choose another", "ids-are-unique")
    reading.report(name, (index, "id"), found)
    reading.drop(name, key, None)
    return False


def _record(kind: type[Record], name: str, raw: Any, trail: Trail, reading: Reading) -> Any:
    try:
        return kind.model_validate(raw)
    except ValidationError as error:
        for field_trail, message, fix in explain(error, kind):
            reading.report(name, (*trail, *field_trail), (message, fix, "well-formed"))
        return None
