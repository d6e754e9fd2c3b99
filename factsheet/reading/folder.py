"""What is wrong with a folder of data as a whole, before any of its files is read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from factsheet.problems import Problem

_KEY = re.compile(r"^(?:- |  )([a-z_]+):", re.MULTILINE)
_FEWEST = 10
"""Bytes of the smallest file that can hold a record."""
_COMMAND = "name another one with `--data`, or lay a sheet down with `factsheet new`"


def nothing_there(folder: Path, names: Collection[str]) -> Problem | None:
    """Return the one thing to say of a folder that holds nothing of a sheet; None if it does."""
    paths = [folder / f"{name}.yml" for name in names]
    there = [path for path in paths if path.is_file() or path.is_symlink()]
    if any(_size(path) for path in there):
        return None
    if there and len(there) == len(paths):
        fault, hint = "all files of this folder are empty", "bring them back from an earlier state"
    elif there:
        return None
    else:
        inner = sorted(path.parent for path in folder.glob("*/factsheet.yml"))
        fault = "no file of a sheet lies in this folder"
        hint = f"write `--data {inner[0].as_posix()}`" if inner else _COMMAND
    return Problem(folder.as_posix(), 1, 1, fault, hint)


def copies(folder: Path, fields: Mapping[str, Collection[str]]) -> dict[str, str]:
    """Return the files that hold what another one holds, each with that one.

    `fields` are the keys of the records of each file: they tell whose content it is.
    """
    by_size: dict[int, list[str]] = {}
    for name in fields:
        if (size := _size(folder / f"{name}.yml")) >= _FEWEST:
            by_size.setdefault(size, []).append(name)
    found: dict[str, str] = {}
    for names in by_size.values():
        for same, text in _alike(folder, names):
            keys = set(_KEY.findall(text))
            owner = max(same, key=lambda name: len(keys & {*fields[name]}))
            found |= {name: owner for name in same if keys and name != owner}
    return found


def renamed(path: Path) -> str:
    """Return how to bring back a file that lies there under another name; "" if none does."""
    others = {path.name, f"{path.stem}.yaml", f"{path.name}.txt", f"{path.name}.yml"}
    try:
        there = sorted(file.name for file in path.parent.iterdir() if file.name.lower() in others)
    except OSError:
        return ""
    return f"rename `{there[0]}`" if there and there[0] != path.name else ""


def _alike(folder: Path, names: list[str]) -> Iterator[tuple[list[str], str]]:
    """Yield the files of one size that hold the same, with what they hold."""
    held: dict[bytes, list[str]] = {}
    for name in names if len(names) > 1 else ():
        held.setdefault((folder / f"{name}.yml").read_bytes(), []).append(name)
    for raw, same in held.items():
        if len(same) > 1:
            yield same, raw.decode(errors="replace")


def _size(path: Path) -> int:
    """Return how many bytes a file has; none for what is no file."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
