"""The records of a data folder as far as they can be read, with every problem on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from factsheet.model import FILES, Record
from factsheet.model.refersto import ID
from factsheet.problems import Problem
from factsheet.problems.repeated import gathered
from factsheet.reading import yamlfile
from factsheet.reading.invalid import explain
from factsheet.reading.seriestable import SeriesTable
from factsheet.reading.yamlfile import KeyPath, YamlFile

FORM = "well-formed"
"""Name of the rule that a record which cannot be read breaks."""
NOT_A_LIST = ("the file is not a list of records", "start each record with `- id:`", FORM)


@dataclass
class Reading:
    """What has been read so far."""

    folder: Path
    """Where the files are."""
    files: dict[str, YamlFile] = field(default_factory=dict)
    """Each file by its name without `.yml`."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with them."""
    room: int = 10_000
    """How many of them are kept before those alike are gathered."""
    paths: dict[str, KeyPath] = field(default_factory=dict)
    """Where each record stands: file name, then its position."""
    broken: set[str] = field(default_factory=set)
    """Ids of records that cannot be used; references to them are no second mistake."""
    doubtful: set[str] = field(default_factory=set)
    """Files of which something could not be read, so that nobody knows which ids it holds."""
    partial: set[str] = field(default_factory=set)
    """Files of which anything is missing."""
    copies: dict[str, str] = field(default_factory=dict)
    """Files that hold what another one holds, each with that one."""
    tables: dict[str, SeriesTable] = field(default_factory=dict)
    """The table of each figure that has a series, by its id."""
    mentioned: set[str] = field(default_factory=set)
    """Words in what could not be read."""

    def file(self, name: str) -> YamlFile:
        """Read one file."""
        file_path = self.folder / f"{name}.yml"
        file = self._copy(name) or yamlfile.read(file_path, file_path.as_posix())
        self.files[name] = file
        self.problems += file.problems
        if file.value is None or file.problems:
            self._drop(name, file.value, None)
        return file

    def _copy(self, name: str) -> YamlFile | None:
        """Return a file that can only be told of, where it holds what another one holds."""
        if name not in self.copies:
            return None
        path, other = self.folder / f"{name}.yml", f"{self.copies[name]}.yml"
        fault = f"this is a link to `{other}`" if path.is_symlink() else f"`{other}` holds the same"
        file = YamlFile(path.as_posix())
        file.report((1, 1), fault, "put records of its own here, or `[]` for none")
        return file

    def records(self, name: str, kind: type[Record]) -> Iterator[Any]:
        """Read one file and yield those of its records that can be used."""
        file = self.file(name)
        if file.value is None:
            return
        if not isinstance(file.value, list):
            self.report(name, (), NOT_A_LIST)
            self._drop(name, file.value, None)
            return
        for index, raw in enumerate(file.value):
            key = raw.get("id") if isinstance(raw, dict) else None
            record = self.record(name, kind, raw, (index,))
            if record is None:
                known = isinstance(key, str) and re.fullmatch(ID, key) is not None
                is_last = index == len(file.value) - 1  # and may have been cut off
                self._drop(name, raw, str(key) if known and not is_last else None)
            elif self._is_new(str(key), name, index):
                yield record

    def record(self, name: str, kind: type[Record], raw: Any, path: KeyPath) -> Any:
        """Return what a file says at a trail as a record, or None where it cannot be one."""
        if self.files[name].is_garbled(path):
            return None
        try:
            return kind.model_validate(raw)
        except ValidationError as error:
            for inner, message, hint in explain(error, kind):
                self.report(name, (*path, *inner), (message, hint, FORM))
            return None

    def report(self, name: str, path: KeyPath, found: tuple[str, str, str]) -> None:
        """Keep a problem, its way out and its rule at the place to which the trail leads."""
        self._keep(Problem(self.files[name].name, *self.files[name].place(path), *found))

    def report_row(self, figure: str, path: KeyPath, found: tuple[str, str, str]) -> None:
        """Keep a problem of a row in the table of a figure; `path` is its number and its field."""
        table = self.tables[figure]
        self._keep(Problem(table.file.name, *table.place(path), *found))

    def _keep(self, problem: Problem) -> None:
        self.problems.append(problem)
        if len(self.problems) > self.room:
            self.problems = gathered(self.problems)
            self.room = max(self.room, 2 * len(self.problems))

    def forget_values(self) -> None:
        """Free what the files hold, once there are records of it; places can still be told."""
        for file in self.files.values():
            file.value = None

    def _is_new(self, key: str, name: str, index: int) -> bool:
        """Return whether no other record has the id; report it if one has."""
        other = self.paths.get(key, (key,) if key in {*FILES, "factsheet"} else None)
        if other is None:
            self.paths[key] = (name, index)
            return True
        found = (
            f"the id `{key}` is taken as in {other[0]}.yml",
            "choose another",
            "ids-are-unique",
        )
        self.report(name, (index, "id"), found)
        self._drop(name, key, None)
        return False

    def _drop(self, name: str, raw: Any, key: str | None) -> None:
        """Remember what a record that cannot be used may have stood for."""
        self.partial.add(name)
        self.mentioned |= {*re.findall(ID, str(raw))}
        if key is None:
            self.doubtful.add(name)
        else:
            self.broken.add(key)
