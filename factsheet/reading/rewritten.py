"""Data files as they would be written: shown as a patch, put in place together or not at all."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from factsheet.problems import DataError, Problem

MARK = "\ufeff"
"""What some editors begin a file with."""


def raw_text(path: Path) -> str:
    """Return the text of a file with the line ends that it has; the mark at its start stays.

    Raise DataError where it cannot be read as UTF-8.
    """
    try:
        return path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        fault, hint = "this file cannot be read", "`check` says what is wrong with it"
        raise DataError([Problem(path.as_posix(), 1, 1, fault, hint)]) from None


def line_end(text: str) -> str:
    """Return how the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n" if "\n" in text or "\r" not in text else "\r"


def patch(files: Mapping[Path, str]) -> str:
    """Return, as `git apply` reads it, what the new texts of some files change in them."""
    return "".join(line for path, text in files.items() for line in _changed(path, text))


def _changed(path: Path, text: str) -> Iterator[str]:
    name = path.as_posix().removeprefix("./").lstrip("/")
    before, after = (_lines(side) for side in (raw_text(path) if path.exists() else "", text))
    for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """Return the lines as git counts them: each ends with a line feed."""
    return [line for line in text.replace("\n", "\n\0").split("\0") if line]


def write_together(files: Mapping[Path, str]) -> None:
    """Write the texts of some files, all of them or none.

    Each is written beside its file first and then takes its place. Raise DataError, and leave
    every file as it was, where one cannot be written.
    """
    old = {path: path.read_bytes() for path in files if path.exists()}
    ready: dict[Path, Path] = {}
    try:
        for path, text in files.items():
            ready[path] = _beside(path, text.encode())
        done: list[Path] = []
        try:
            for path, new in ready.items():
                new.replace(path)
                done.append(path)
        except OSError:
            for path in done:
                if path in old:
                    _beside(path, old[path]).replace(path)
                else:
                    path.unlink()
            raise
    except OSError as error:
        where = Path(str(error.filename2 or error.filename or next(iter(files), "")))
        fault = f"this cannot be written: {(error.strerror or 'no reason given').lower()}"
        raise DataError([Problem(where.as_posix(), 1, 1, fault, "nothing was changed")]) from error
    finally:
        for new in ready.values():
            with suppress(OSError):
                new.unlink(missing_ok=True)


def _beside(path: Path, raw: bytes) -> Path:
    """Return a new file beside another one, or beside its place, with its rights and some bytes."""
    path.parent.mkdir(exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
    new = Path(file.name)
    new.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
    return new
