"""Where a text names an address, so that a person has to look at it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from factsheet.model.refersto import ID

WAY = re.compile(rf"{ID}(?:[/.]{ID})*")
"""Ids with what joins them in an address, an anchor or the name of a file."""
STARTS = ('"', "'", "#")
"""What stands before an address in a macro or in a link."""
FILES = "data/v1/"
"""How the way to an export begins."""


def mentioned(text: str, addresses: set[str]) -> Iterator[int]:
    """Yield the number, from 1, of each line that names an address: in a macro, a link, or as is.

    A short id is a word like any other, so that it counts only where it is quoted or linked to.
    """
    for number, line in enumerate(text.splitlines(), 1):
        if any(_names(line, found, addresses) for found in WAY.finditer(line)):
            yield number


def _names(line: str, found: re.Match[str], addresses: set[str]) -> bool:
    words = re.split("[/.]", found[0])
    pairs = {f"{one}/{other}" for one, other in pairwise(words)}
    named = addresses & {*words, *pairs}
    meant = line[: found.start()].endswith(STARTS) or FILES in found[0]
    return any(meant or "-" in address or "/" in address for address in named)


def pages(folder: Path) -> dict[Path, str]:
    """Return the text of every page below a folder, by its path."""
    found = sorted(folder.rglob("*.md")) if folder.is_dir() else []
    return {path: path.read_text(encoding="utf-8", errors="replace") for path in found}


def named_in(texts: Mapping[Path, str], addresses: set[str]) -> list[str]:
    """Return the path and the number of each line that names an address."""
    return [
        f"{path.as_posix()}:{line}"
        for path, text in texts.items()
        for line in mentioned(text, addresses)
    ]
