"""When the files below a folder were written last, by which a server knows that one was edited."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterator
from pathlib import Path


def times(folder: Path, pattern: str = "*") -> Iterator[tuple[str, int, int]]:
    """Yield the path, the time in nanoseconds and the size in bytes of each file below a folder.

    Both are 0 for one that goes while it is looked at.
    """
    for place, _, names in os.walk(folder):  # it passes over a folder that goes meanwhile
        for path in (Path(place, name) for name in fnmatch.filter(names, pattern)):
            if "__pycache__" in path.parts:
                continue
            try:
                seen = path.stat()
                yield path.as_posix(), seen.st_mtime_ns, seen.st_size
            except OSError:
                yield path.as_posix(), 0, 0
