"""The table that somebody published: a CSV file, a workbook, or a resource of a data package."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from factsheet.changes.importing.workbook import workbook
from factsheet.problems import DataError, Problem, did_you_mean, shown
from factsheet.reading import csvtext
from factsheet.reading.csvtext import CsvText
from factsheet.reading.filetext import UnreadableError, text_of

PACKAGE = "datapackage.json"


def published(path: Path, part: str) -> CsvText:
    """Return the header and the rows of a file, each with its place.

    `part` names the sheet of a workbook or the resource of a data package. Raise DataError where
    the file cannot be read.
    """
    if path.suffix.casefold() in (".xlsx", ".xlsm"):
        return workbook(path, part)
    if path.suffix.casefold() == ".json":
        path = _resource(path, part)
    file = csvtext.read(path, path.as_posix())
    if file.problems:
        raise DataError(file.problems)
    return file


def _resource(path: Path, name: str) -> Path:
    """Return where the CSV file of a data package lies; raise DataError where it has none."""
    try:
        package = json.loads(text_of(path))
    except (UnreadableError, json.JSONDecodeError):
        raise _refused(path, "this is no data package", f"name its `{PACKAGE}`") from None
    listed = package.get("resources", []) if isinstance(package, dict) else []
    files = {str(one.get("name", "")): one for one in listed if _is_csv(one)}
    if name not in files and (name or len(files) != 1):
        fault = f"no CSV resource {shown(name)}" if name else f"{len(files)} CSV resources"
        names = ", ".join(f"`{key}`" for key in files)
        raise _refused(path, fault, did_you_mean(name, files) or f"name one: `--sheet`, {names}")
    chosen = path.parent / str(files[name or next(iter(files))]["path"])
    if not chosen.resolve().is_relative_to(path.parent.resolve()):
        raise _refused(path, f"{shown(chosen)} lies outside of the package", "name a CSV file")
    return chosen


def _is_csv(resource: Any) -> bool:
    return (
        isinstance(resource, dict)
        and isinstance(resource.get("path"), str)
        and resource["path"].casefold().endswith(".csv")
    )


def _refused(path: Path, fault: str, hint: str) -> DataError:
    return DataError([Problem(path.as_posix(), 1, 1, fault, hint)])
