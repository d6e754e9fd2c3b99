"""The texts that came or changed between two states, in data and on pages, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from factsheet.changes.trees import Tree
from factsheet.checks.walk import prose
from factsheet.model import FILES
from factsheet.reading import yamlfile
from factsheet.reading.pages import pages


class Text(NamedTuple):
    """A text, or a line of a page."""

    text: str
    """What it says."""
    address: str
    """The record that holds it; empty for a page."""
    is_place: bool
    """Whether it is the place of an event."""
    file: str
    """Where it stands."""
    line: int
    """Its line, counted from 1."""
    column: int
    """Its column, counted from 1."""


def texts(tree: Tree) -> Iterator[Text]:
    """Yield every text of a state: those of the data in the order of the files, then the pages."""
    read = {
        name: yamlfile.read(tree.folder / f"{name}.yml", f"{tree.name}/{name}.yml")
        for name in ("factsheet", *FILES)
    }
    places: dict[str, tuple[str, tuple[int, ...]]] = {"factsheet": ("factsheet", ())}
    for name in FILES:
        listed = read[name].value
        for index, each in enumerate(listed if isinstance(listed, list) else ()):
            places.setdefault(
                str(each.get("id") if isinstance(each, dict) else ""), (name, (index,))
            )
    for key, path, text in prose(tree.facts):
        name, start = places[key]
        place = read[name].place((*start, *path))
        yield Text(text, key, "place" in path, read[name].name, *place)
    if tree.docs:
        yield from _lines(tree.docs)


def added(base: Tree, head: Tree) -> tuple[Text, ...]:
    """Return the texts of the later state that stood nowhere in the earlier one."""
    known = {text.text for text in texts(base)}
    return tuple(text for text in texts(head) if text.text not in known)


def _lines(docs: Path) -> Iterator[Text]:
    """Yield every line that readers read of every page, and what its front matter says."""
    for page in pages(docs):
        file = f"{docs.name}/{page.language}/{page.name}"
        for key in ("title", "description"):
            if page.front.get(key):
                yield Text(str(page.front[key]), "", False, file, 1, 1)
        for number, line in enumerate(page.prose.splitlines(), page.start):
            if line.strip():
                yield Text(line.strip(), "", False, file, number, 1)
