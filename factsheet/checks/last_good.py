"""The newest data that can be shown, beside what is wrong with the data as it is now."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TypeAlias

from factsheet.checks.loader import load
from factsheet.model import FactSheet
from factsheet.problems import DataError, Problem

LastGood: TypeAlias = tuple[FactSheet | None, tuple[Problem, ...], Mapping[str, bytes]]


def last_good(
    folder: Path, today: date, facts: FactSheet | None, files: Mapping[str, bytes]
) -> LastGood:
    """Return the newest sheet without a mistake, the mistakes in the folder, the sheet's files.

    `facts` and `files` are what was last without a mistake: None and nothing at the start, None
    and the files after an edit of the engine, whose records are then of another make.
    """
    read = dict(_read(folder))
    try:
        return load(folder, today), (), read
    except DataError as error:
        return facts or _again(files, today), error.problems, files


def _read(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file that can be read; who loads it says why not."""
    for path in sorted(folder.glob("*.yml")):
        with suppress(OSError):
            if path.is_file():
                yield path.name, path.read_bytes()


def _again(files: Mapping[str, bytes], today: date) -> FactSheet | None:
    with tempfile.TemporaryDirectory() as name:
        for file, content in files.items():
            Path(name, file).write_bytes(content)
        try:
            return load(Path(name), today) if files else None
        except DataError:
            return None
