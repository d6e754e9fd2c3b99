"""A small valid sheet laid into a folder, and what a folder has otherwise than it."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from factsheet.model import Sheet
from factsheet.problems import DataError, Problem
from factsheet.reading.records import Reading
from factsheet.starter.files import files, subjects
from factsheet.starter.repository import repository
from factsheet.wording.codes import advice, is_written

NOBODY = "example"
"""Stands for the owner of a repository that is not known."""
LANGUAGES = ("en", "uk")
"""The languages of a sheet where nobody names any."""
OWN = (
    "data/*.yml",
    "data/series/*.csv",
    "docs/*/*",
    "words/*.yml",
    "mkdocs.yml",
    "README.md",
    ".github/CODEOWNERS",
)
"""What belongs to the editors from the first day on: no later version has a say in it."""


def lay_down(folder: Path, languages: Sequence[str], like: str = "") -> tuple[str, ...]:
    """Write the sheet and return its files; raise DataError if it cannot be, and write nothing.

    `like` is one of `subjects()`; without languages it has those that it is written in.
    """
    languages = tuple(dict.fromkeys(languages or (subjects()[like] if like else LANGUAGES)))
    if wordless := [*_wordless(languages)]:
        raise DataError(wordless)
    laid = dict(files(languages, _owner(folder), like))
    if in_the_way := [*_in_the_way(folder, laid)]:
        raise DataError(in_the_way)
    for name, text in laid.items():
        try:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            with (folder / name).open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise DataError([_unwritten(folder / name, error)]) from error
    return tuple(sorted(laid))


def difference(folder: Path) -> str:
    """Return, as `git apply` reads it, what this version would lay down otherwise; maybe nothing.

    The editors' own files are left out. Raise DataError where a folder holds no sheet.
    """
    laid = files(_languages(folder), _owner(folder))
    kept = ((name, text) for name, text in laid if not any(map(Path(name).match, OWN)))
    return "".join(line for name, text in kept for line in _changed(folder, name, text))


def _changed(folder: Path, name: str, text: str) -> Iterator[str]:
    path = folder / name
    try:
        old = path.read_bytes().decode("utf-8") if path.is_file() else None
    except (OSError, UnicodeDecodeError) as error:
        raise DataError([_unwritten(path, error)]) from error
    before, after = (side.splitlines(keepends=True) for side in (old or "", text))
    start = "/dev/null" if old is None else f"a/{name}"
    for line in difflib.unified_diff(before, after, start, f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that the data of a sheet name; raise DataError if they name none."""
    reading = Reading(folder / "data")
    top = reading.file("factsheet")
    sheet = None if top.value is None else reading.record("factsheet", Sheet, top.value, ())
    if sheet is None:
        raise DataError(reading.problems)
    if wordless := [*_wordless(sheet.languages)]:
        raise DataError(wordless)
    return tuple(sheet.languages)


def _owner(folder: Path) -> str:
    known = repository(folder, os.environ)
    return known.owner if known else NOBODY


def _wordless(languages: Sequence[str]) -> Iterator[Problem]:
    for each in languages:
        if not is_written(each):
            fault = f"`{each}` is the code of no language"
            yield Problem("--languages", 0, 0, fault, advice(each), "known-languages")
    if not languages:
        fault, hint = "no language is named", "name one, such as `en`"
        yield Problem("--languages", 0, 0, fault, hint)


def _in_the_way(folder: Path, names: Sequence[str] | dict[str, str]) -> Iterator[Problem]:
    """Yield each file that would be written over, and each that stands where a folder has to."""
    for path in sorted({folder / name for name in names}):
        above = [
            parent for parent in path.parents if os.path.lexists(parent) and not parent.is_dir()
        ]
        for each in above or ([path] if os.path.lexists(path) else []):
            fault, hint = "this file is in the way", "move or delete it"
            yield Problem(each.as_posix(), 1, 1, fault, hint, "nothing-is-lost")


def _unwritten(path: Path, error: Exception) -> Problem:
    reason = getattr(error, "strerror", None) or "it is no text in UTF-8"
    return Problem(path.as_posix(), 1, 1, f"this file cannot be used: {reason}", "mend that first")
