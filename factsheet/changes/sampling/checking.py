"""Data in which some values are checked: by whom, as a role, and on which day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from factsheet.changes.adding.inserting import inserted, node_at
from factsheet.changes.adding.written_out import on_one_line
from factsheet.changes.withdraw.lines import Lines
from factsheet.changes.withdraw.written import Written
from factsheet.checks.trial import faults_with
from factsheet.problems import DataError, Problem, shown
from factsheet.reading.rewritten import MARK, line_end, patch, raw_text
from factsheet.reading.yamlfile import KeyPath

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
RULE = "checked-values-are-there"


def checked_patch(folder: Path, addresses: Sequence[str], role: str, day: str, today: date) -> str:
    """Return, as `git apply` reads it, the data with a check of each value; nothing is written.

    Raise DataError where a value is not there, or the check of the data would fail.
    """
    written = Written.read(folder)
    files: dict[Path, str] = {}
    for address in addresses:
        place = written.parts.get(address)
        if place is None:
            fault = f"no value {shown(address)}"
            raise DataError([Problem("", 0, 0, fault, "draw the sample anew", RULE)])
        path = folder / f"{place[0]}.yml"
        text = files[path] if path in files else raw_text(path)
        files[path] = with_check(text, place[1:], {"by": role, "on": day})
    if problems := faults_with(folder, files, today):
        raise DataError(problems)
    return patch(files)


def with_check(text: str, path: KeyPath, check: dict[str, str]) -> str:
    """Return the text with a check of the value at a trail, and its day as that of the last one."""
    mark, text = MARK * text.startswith(MARK), text.removeprefix(MARK)
    text = _with_day(text, path, check["on"])
    entries = _entries(text, path)
    if "checked" in entries:
        listed = entries["checked"][1].value
        known = [{key.value: value.value for key, value in entry.value} for entry in listed]
        if check not in known:
            text = inserted(text, (*path, "checked"), len(listed), check)
    else:
        text = _behind(text, path, "verified", f"checked: {on_one_line([check])}")
    return mark + text


def _with_day(text: str, path: KeyPath, day: str) -> str:
    """Return the text with the day of the last check, if it is not a later one already."""
    entries = _entries(text, path)
    if "verified" not in entries:
        return _behind(text, path, list(entries)[-1], f"verified: {day}")
    lines, node = Lines(text), entries["verified"][1]
    newest = max(day, str(node.value))
    return text[: lines.start(node)] + newest + text[lines.end(node) :]


def _behind(text: str, path: KeyPath, key: str, entry: str) -> str:
    """Return the text with one more key and value behind another one of a record."""
    record = _record(text, path)
    name, value = _entries(text, path)[key]
    end = max(Lines(text).end(name), Lines(text).end(value))
    if record.flow_style:
        return f"{text[:end]}, {entry}{text[end:]}"
    _, end = Lines(text).around(Lines(text).start(name), end)
    newline = line_end(text)
    begun = text[:end] if text[:end].endswith(("\n", "\r")) else text[:end] + newline
    return f"{begun}{' ' * name.start_mark.column}{entry}{newline}{text[end:]}"


def _entries(text: str, path: KeyPath) -> dict[str, tuple[Any, Any]]:
    return {key.value: (key, value) for key, value in _record(text, path).value}


def _record(text: str, path: KeyPath) -> Any:
    return node_at(yaml.compose(text, _LOADER), path)
