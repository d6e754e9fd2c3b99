"""A data folder as it is written: what stands where, and what names what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from factsheet.model import FILES, Figure, Record, Sheet
from factsheet.model.references import Reference, references
from factsheet.model.refersto import VOCABULARY
from factsheet.problems import DataError, NotThereError, Problem
from factsheet.reading.records import Reading
from factsheet.reading.yamlfile import KeyPath

SHEET = "factsheet"
PARTS = {"observations", "counts"}
"""Lists in a record whose items have an address of their own."""
NAMED = ("names", "publishers")
"""Lists of the sheet whose items have no id: their names stand for it."""


R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Written:
    """The records of a folder, each without what it takes over from others."""

    reading: Reading
    sheet: Sheet
    records: dict[str, Record]

    @classmethod
    def read(cls, folder: Path) -> Written:
        """Read a folder of data; raise DataError, without its words, for what cannot be read.

        Raise NotThereError where there is no such folder.
        """
        if not folder.is_dir():
            fault = "there is no such folder"
            place = folder.as_posix(), 1, 1
            raise NotThereError([Problem(*place, fault, "name one with `--data`")])
        reading = Reading(folder)
        top = reading.file(SHEET)
        sheet = None if top.value is None else reading.record(SHEET, Sheet, top.value, ())
        listed = (record for name, kind in FILES.items() for record in reading.records(name, kind))
        records = {record.id: record for record in listed}
        if sheet is None or reading.problems:
            fault, hint = "this cannot be read", "mend it first; `check` says how"
            raise DataError(
                replace(problem, message=fault, hint=hint) for problem in reading.problems
            )
        return cls(reading, sheet, records)

    def find(self, address: str) -> KeyPath | None:
        """Return where something stands: a record, a part of one, a word of the vocabulary."""
        if address in self.records:
            return self.reading.paths[address]
        if address in self.parts:
            return self.parts[address]
        name, _, key = address.partition("/")
        if name in NAMED:
            listed = enumerate(getattr(self.sheet, name))
            return next(
                ((SHEET, name, i) for i, publisher in listed if key in publisher.name.values()),
                None,
            )
        return self.vocabulary.get((name, key))

    def placed(self, kind: type[R]) -> Iterator[tuple[KeyPath, R]]:
        """Yield every record of a kind with where it stands."""
        for key, each in self.records.items():
            if isinstance(each, kind):
                yield self.reading.paths[key], each

    @cached_property
    def parts(self) -> dict[str, KeyPath]:
        """Where each observation and each count stands, by its address."""
        found: dict[str, KeyPath] = {}
        for key, record in self.records.items():
            name = "observations" if isinstance(record, Figure) else "counts"
            for index, each in enumerate(getattr(record, name, ())):
                tail = each.id or each.count
                found.setdefault(f"{key}/{tail}", (*self.reading.paths[key], name, index))
        return found

    @cached_property
    def addresses(self) -> dict[KeyPath, str]:
        """The address of each record and each part, by where it stands."""
        found = {path: address for address, path in self.parts.items()}
        return found | {self.reading.paths[key]: key for key in self.records}

    @cached_property
    def vocabulary(self) -> dict[tuple[str, str], KeyPath]:
        """Where each word of the vocabulary stands, by its list and its id."""
        return {
            (name, word.id): (SHEET, name, index)
            for name in VOCABULARY
            for index, word in enumerate(getattr(self.sheet, name))
        }

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every mention of something else, each with its whole trail."""
        holders: list[tuple[KeyPath, Any]] = [((SHEET,), self.sheet)]
        holders += [(self.reading.paths[key], record) for key, record in self.records.items()]
        return tuple(
            reference._replace(path=(*path, *reference.path))
            for path, holder in holders
            for reference in references(holder)
        )

    def at(self, path: KeyPath) -> Any:
        """Return the record, the part or the word that stands at a trail."""
        file, *steps = path
        found: Any = self.sheet if file == SHEET else None
        if found is None:
            found = self.records[self.addresses[path[:2]]]
            steps = steps[1:]
        for step in steps:
            found = getattr(found, step) if isinstance(step, str) else found[step]
        return found

    def place(self, path: KeyPath) -> tuple[str, int, int]:
        """Return file, line and column, both from 1, of what stands at a trail."""
        file = self.reading.files[str(path[0])]
        return file.name, *file.place(path[1:])


def node_of(path: KeyPath) -> KeyPath:
    """Return the smallest thing that can be taken out whole and holds what stands at a trail."""
    if path[0] != SHEET and len(path) > 3 and path[2] in PARTS:
        return path[:4]
    return path[: 3 if path[0] == SHEET else 2]


def is_of_the_sheet(path: KeyPath) -> bool:
    """Return whether a field of the sheet itself stands at a trail: it can only be changed."""
    return path[0] == SHEET and len(path) == 2


def around(path: KeyPath) -> Iterator[KeyPath]:
    """Yield a trail and each trail that leads to something around it."""
    yield from (path[:length] for length in range(len(path), 1, -1))
