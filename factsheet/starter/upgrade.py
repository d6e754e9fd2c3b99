"""The data of an older sheet brought to the format that this engine reads, step by step."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from factsheet.changes.withdraw.cutting import without
from factsheet.checks.loader import load, refuse_newer
from factsheet.model import FILES, FORMAT
from factsheet.problems import DataError, Problem
from factsheet.reading import yamlfile
from factsheet.starter.datafile import DataFile

Step: TypeAlias = Callable[[Path, date], Sequence[Problem]]
"""What edits a folder of data, and returns what a person must decide before it can."""
OLD_RULE = "small-counts-are-official"
NEW_RULE = "small-counts-are-harmless"


def upgrade(folder: Path, today: date) -> tuple[str, ...]:
    """Bring the data in a folder to this engine's format; return the names of edited files.

    Every character that no step is about stays. Raise DataError, and write nothing, where a file
    cannot be read, is of a later engine, or a person must decide something first.
    """
    top = _top(folder)
    refuse_newer(top)
    written = str(_mapping(top).get("format"))
    with TemporaryDirectory() as name:
        trial = Path(name) / "data"
        trial.mkdir()
        files = [file for file in ("factsheet", *FILES) if (folder / f"{file}.yml").is_file()]
        for each in files:
            shutil.copyfile(folder / f"{each}.yml", trial / f"{each}.yml")
        for number in range(int(written) if written.isdecimal() else 0, FORMAT):
            if found := STEPS[number](trial, today):
                raise DataError(replace(problem, file=_there(problem, folder)) for problem in found)
            DataFile(trial / "factsheet.yml").set_first("format", str(number + 1))
        return tuple(file for file in files if _moved(trial / f"{file}.yml", folder))


def _top(folder: Path) -> yamlfile.YamlFile:
    """Return the file about the whole sheet; raise DataError if it cannot be read."""
    path = folder / "factsheet.yml"
    file = yamlfile.read(path, path.as_posix())
    if file.value is None:
        raise DataError(file.problems)
    if not isinstance(file.value, dict):
        file.report((1, 1), "the file is not one record", "start it with `title:`")
        raise DataError(file.problems)
    return file


def _mapping(file: yamlfile.YamlFile) -> Mapping[str, Any]:
    assert isinstance(file.value, dict)
    return file.value


def _there(problem: Problem, folder: Path) -> str:
    return (folder / Path(problem.file).name).as_posix()


def _moved(path: Path, folder: Path) -> bool:
    """Put a file of the trial where it comes from; return whether it was another one there."""
    raw = path.read_bytes()
    is_new = raw != (folder / path.name).read_bytes()
    if is_new:
        (folder / path.name).write_bytes(raw)
    return is_new


def exceptions_to_reasons(folder: Path, today: date) -> Sequence[Problem]:
    """Cut exceptions from a rule that asks for a reason beside each number instead.

    Each such number without a reason of its own is for a person to decide about: a problem each is
    returned. Raise DataError where the file about the whole sheet cannot be read.
    """
    listed = _mapping(_top(folder)).get("exceptions")
    known = listed if isinstance(listed, list) else []
    old = [
        ("exceptions", index)
        for index, entry in enumerate(known)
        if isinstance(entry, dict) and entry.get("rule") == OLD_RULE
    ]
    if not old:
        return ()
    file = DataFile(folder / "factsheet.yml")
    file.text = without(file.text, old)
    file.write()
    try:
        load(folder, today)
    except DataError as error:
        return [problem for problem in error.problems if problem.rule in (NEW_RULE, "well-formed")]
    return ()


STEPS: tuple[Step, ...] = (exceptions_to_reasons,)
"""The step at position n leads from format n to the next; files that name none are of format 0."""
