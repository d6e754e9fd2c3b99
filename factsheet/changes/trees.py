"""A data folder, or the data folder of a git revision, as a sheet with the places of its values."""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from factsheet.changes.revisions import archive
from factsheet.checks.loader import load, readable
from factsheet.model import FILES, FactSheet
from factsheet.problems import DataError, NotThereError
from factsheet.reading import yamlfile
from factsheet.wording.own import FOLDER

UNREAD = "the earlier state cannot be read here", "name a later one"


@dataclass(frozen=True)
class Tree:
    """A sheet, and where its files lie."""

    facts: FactSheet
    """What they hold."""
    unread: frozenset[str]
    """Records that cannot be read: they are left out."""
    folder: Path
    """Where they lie now."""
    name: str
    """What readers of a message call that folder."""
    docs: Path | None = None
    """Where its pages lie now, if it has any beside it."""

    def place(self, address: str) -> tuple[str, int, int]:
        """Return file, line and column of a value, both from 1.

        They are those of its record, or of the log, where it is gone.
        """
        head, _, tail = address.partition("/")
        for name in FILES:
            file = yamlfile.read(self.folder / f"{name}.yml", f"{self.name}/{name}.yml")
            for index, record in enumerate(_listed(file.value)):
                if record.get("id") == head:
                    return file.name, *file.place((index, *_inside(record, tail)))
        return f"{self.name}/changes.yml", 1, 1


def _listed(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _inside(record: dict[str, Any], key: str) -> tuple[str | int, ...]:
    """Return the way from a record to one of its values."""
    for name in ("observations", "counts"):
        for index, each in enumerate(_listed(record.get(name))):
            if key and key in (each.get("id"), each.get("count")):
                return name, index, "value"
    return ("id",)


@contextmanager
def tree(name: str, today: date | None) -> Iterator[Tree]:
    """Give the sheet that a folder or a revision holds; raise DataError with every mistake.

    Where neither has that name it is a NotThereError. Without a day the sheet need not keep the
    rules: they may be younger than the state to compare with.
    """
    if Path(name).is_dir():
        yield _loaded(Path(name), Path(name).as_posix(), today)
        return
    with tempfile.TemporaryDirectory() as folder:
        _unpack(archive(name, "data"), Path(folder))
        for beside in ("docs", FOLDER):
            with suppress(NotThereError):
                _unpack(archive(name, beside), Path(folder))
        yield _loaded(Path(folder) / "data", "data", today)


def _unpack(archive: bytes, folder: Path) -> None:
    """Lay the files of a tar archive into a folder; a link that leads out of it is left out."""
    with tarfile.open(fileobj=BytesIO(archive)) as packed:
        for member in packed:
            try:
                content = packed.extractfile(member)
            except KeyError:
                continue
            if content is not None and not {"..", "/"} & {*Path(member.name).parts}:
                target = folder / member.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.read())


def _loaded(folder: Path, name: str, today: date | None) -> Tree:
    """Return the sheet in a folder; raise DataError, of an earlier one without its words."""
    docs = folder.parent / "docs"
    beside = docs if docs.is_dir() else None
    try:
        if today is None:
            return Tree(*readable(folder), folder, name, beside)
        return Tree(load(folder, today), frozenset(), folder, name, beside)
    except DataError as error:
        there = folder.as_posix()
        found = [
            replace(problem, file=problem.file.replace(there, name, 1))
            for problem in error.problems
        ]
        if today is None:
            found = [replace(problem, message=UNREAD[0], hint=UNREAD[1]) for problem in found]
        raise DataError(found) from None
