"""Putting the archived copy of a lost page into its source; every other byte is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factsheet.checks.links.memory import Memory
from factsheet.problems import DataError
from factsheet.reading import yamlfile
from factsheet.reading.yamlfile import YamlFile

BEFORE = ("accessed", "published_basis", "published", "language", "url")
"""The keys after the first of which that stands the copy is put."""


def put_in(folder: Path, memory: Memory) -> list[str]:
    """Write `archived:` into the sources that are lost and lack it; return a line for each.

    Raise DataError where the file of the sources cannot be read.
    """
    path = folder / "sources.yml"
    file = yamlfile.read(path, path.as_posix())
    if file.problems or not isinstance(file.value, list):
        raise DataError(file.problems)
    raw = path.read_bytes().decode("utf-8")
    lines, told = raw.splitlines(keepends=True), []
    for index, record, copy in reversed([*_lost(file, memory)]):
        line, indent = _after(file, index, record, lines)
        if line:
            end = "\r\n" if lines[line - 1].endswith("\r\n") else "\n"
            lines[line - 1] = lines[line - 1].rstrip("\r\n") + end
            lines.insert(line, f"{indent}archived: {copy}{end}")
            told.append(f"`{record['id']}`: {copy}")
        else:
            told.append(f"`{record['id']}` stands on one line; add by hand: archived: {copy}")
    path.write_bytes("".join(lines).encode("utf-8"))
    return told[::-1]


def _lost(file: YamlFile, memory: Memory) -> Iterator[tuple[int, dict[str, Any], str]]:
    for index, record in enumerate(file.value or ()):
        if not isinstance(record, dict) or "archived" in record:
            continue
        url = str(record.get("url"))
        if url in memory.lost and url in memory.copies:
            yield index, record, memory.copies[url]


def _after(file: YamlFile, index: int, record: dict[str, Any], lines: list[str]) -> tuple[int, str]:
    """Return the line after which a key of a record can stand, and its indent; 0 if nowhere."""
    for key in BEFORE:
        if key in record:
            line, _ = file.place((index, key))
            text = lines[line - 1]
            bare = text.lstrip(" -")
            if bare.startswith(f"{key}:"):
                return line, " " * (len(text) - len(bare))
    return 0, ""
