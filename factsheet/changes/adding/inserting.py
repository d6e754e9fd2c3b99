"""A YAML text with one more record in it; every other character stays as it was written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from factsheet.changes.adding.written_out import entry_lines, on_one_line, written_out
from factsheet.changes.withdraw.lines import Lines
from factsheet.reading.rewritten import MARK, line_end
from factsheet.reading.yamlfile import KeyPath

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def inserted(text: str, path: KeyPath, index: int, record: Mapping[str, Any]) -> str:
    """Return the text with a record as the item `index` of the list at a trail."""
    mark, text = MARK * text.startswith(MARK), text.removeprefix(MARK)
    node = node_at(yaml.compose(text, _LOADER), path)
    if node.flow_style:
        return mark + _between_brackets(text, node, index, record)
    lines, column = Lines(text), node.start_mark.column
    starts = _starts(lines, node)
    if index < len(starts):
        at = lines.around(starts[index], lines.end(node.value[index]))[0]
    else:
        at = lines.around(starts[-1], lines.end(node.value[-1]))[1]
    newline = line_end(text)
    new = written_out(record, column, newline)
    return mark + _joined(text, at, new, newline, _is_apart(text, lines, node, starts))


def with_list(text: str, path: KeyPath, before: str, key: str, record: Mapping[str, Any]) -> str:
    """Return the text with a new list of one record in the record at a trail, above another key."""
    mark, text = MARK * text.startswith(MARK), text.removeprefix(MARK)
    node = node_at(yaml.compose(text, _LOADER), path)
    lines, newline = Lines(text), line_end(text)
    start = next(lines.start(name) for name, _ in node.value if name.value == before)
    if node.flow_style:
        new = f"{key}: {on_one_line([record])}, "
        return mark + text[:start] + new + text[start:]
    column = " " * node.start_mark.column
    new = f"{key}:{newline}{written_out(record, len(column), newline)}{column}"
    return mark + text[:start] + new + text[start:]


def with_key(text: str, path: KeyPath, key: str, record: Mapping[str, Any]) -> str:
    """Return the text with a new mapping at the end of the record at a trail."""
    mark, text = MARK * text.startswith(MARK), text.removeprefix(MARK)
    node = node_at(yaml.compose(text, _LOADER), path)
    lines, newline = Lines(text), line_end(text)
    if node.flow_style:
        at = lines.end(node) - 1
        return f"{mark}{text[:at]}, {key}: {on_one_line(record)}{text[at:]}"
    at = lines.around(lines.start(node), lines.end(node))[1]
    column = " " * node.start_mark.column
    inner = (line for name, value in record.items() for line in entry_lines(name, value))
    new = "".join(
        f"{column}{line}{newline}" for line in (f"{key}:", *(f"  {one}" for one in inner))
    )
    return mark + _joined(text, at, new, newline, apart=False)


def _joined(text: str, at: int, new: str, newline: str, apart: bool) -> str:
    before, after = text[:at], text[at:]
    if before and not before.endswith(("\n", "\r")):
        before += newline
        new = new.removesuffix(newline)  # the file ended without one
    if apart:
        above = newline * (not before.endswith(newline * 2))
        new = above + new + newline * bool(after)
    return before + new + after


def _starts(lines: Lines, node: Any) -> list[int]:
    """Return where the dash of each item stands."""
    later = (lines.dash(lines.end(item)) for item in node.value[:-1])
    return [lines.start(node), *later]


def _is_apart(text: str, lines: Lines, node: Any, starts: list[int]) -> bool:
    """Return whether an empty line stands between the first two items."""
    between = text[lines.end(node.value[0]) : starts[1]] if len(starts) > 1 else ""
    return re.search(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)", between) is not None


def _between_brackets(text: str, node: Any, index: int, record: Mapping[str, Any]) -> str:
    new, lines = on_one_line(record), Lines(text)
    if not node.value:
        at = lines.start(node) + 1
        return text[:at] + new + text[at:]
    if index < len(node.value):
        at = lines.start(node.value[index])
        return f"{text[:at]}{new}, {text[at:]}"
    at = lines.end(node.value[-1])
    return f"{text[:at]}, {new}{text[at:]}"


def node_at(node: Any, path: KeyPath) -> Any:
    """Return the node of a composed YAML text to which a path of keys and positions leads."""
    for step in path:
        if isinstance(step, int):
            node = node.value[step]
        else:
            node = next(value for key, value in node.value if key.value == step)
    return node
