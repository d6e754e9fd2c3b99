"""A YAML text without some of its values; every other character stays as it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import yaml

from factsheet.changes.withdraw.lines import Lines
from factsheet.reading.yamlfile import KeyPath

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Edit(NamedTuple):
    """Characters that something else, mostly nothing, takes the place of."""

    start: int
    end: int
    text: str = ""


class Entry(NamedTuple):
    """An item of a list, or a key with its value."""

    step: str | int
    first: Any
    """The node with which it begins: the key, or the item."""
    value: Any


def without(text: str, paths: Iterable[KeyPath], kept: frozenset[str] = frozenset()) -> str:
    """Return the text without the values at some trails.

    A list or mapping of which nothing is left goes with its key, but for the `kept` keys and the
    text as a whole: there an empty list stays.
    """
    wanted: dict[Any, Any] = {}
    for path in paths:
        inner = wanted
        for step in path:
            inner = inner.setdefault(step, {})
        inner[None] = True
    top = yaml.compose(text, _LOADER)
    cutter = _Cutter(Lines(text), kept)
    edits = cutter.inside(top, wanted)
    if edits is None:
        edits = [Edit(cutter.lines.start(top), cutter.lines.end(top), "[]")]
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


class _Cutter:
    """What has to be edited in one text."""

    def __init__(self, lines: Lines, kept: frozenset[str]) -> None:
        self.lines, self._kept = lines, kept

    def inside(self, node: Any, wanted: dict[Any, Any]) -> list[Edit] | None:
        """Return the edits within a node; None if nothing of it is left."""
        if None in wanted:
            return None
        entries = list(_entries(node))
        found: list[Edit] = []
        gone = []
        for index, entry in enumerate(entries):
            edits = self.inside(entry.value, wanted[entry.step]) if entry.step in wanted else []
            if edits is None and entry.step in self._kept:
                edits = [Edit(self.lines.after_colon(entry.first), self._end(entry), " []")]
            if edits is None:
                gone.append(index)
            else:
                found += edits
        if len(gone) == len(entries):
            return None
        return found + list(self._removed(node, entries, gone))

    def _removed(self, node: Any, entries: list[Entry], gone: list[int]) -> Iterator[Edit]:
        for first, last in _runs(gone):
            if node.flow_style:
                yield self._from_a_line(entries, first, last)
            else:
                yield from self._whole_lines(node, entries, first, last)

    def _from_a_line(self, entries: list[Entry], first: int, last: int) -> Edit:
        """Return the edit that takes entries out from between brackets, with one comma each."""
        start = self.lines.start(entries[first].first)
        if last + 1 < len(entries):
            return Edit(start, self.lines.start(entries[last + 1].first))
        return Edit(self._end(entries[first - 1]), self._end(entries[last]))

    def _whole_lines(
        self, node: Any, entries: list[Entry], first: int, last: int
    ) -> Iterator[Edit]:
        """Yield the edits that take entries out line by line, each with its own comments."""
        start = self._start(node, entries, first)
        if not self.lines.is_first(start):  # it shares its line with the dash of what it is in
            yield Edit(start, self._start(node, entries, last + 1))
            return
        for index in range(first, last + 1):
            start = self._start(node, entries, index)
            yield Edit(*self.lines.around(start, self._end(entries[index])))

    def _start(self, node: Any, entries: list[Entry], index: int) -> int:
        """Return where an entry begins: at its key, or at its dash."""
        if isinstance(node, yaml.MappingNode):
            return self.lines.start(entries[index].first)
        if index == 0:
            return self.lines.start(node)
        return self.lines.dash(self._end(entries[index - 1]))

    def _end(self, entry: Entry) -> int:
        return max(self.lines.end(entry.first), self.lines.end(entry.value))


def _entries(node: Any) -> Iterator[Entry]:
    if isinstance(node, yaml.SequenceNode):
        yield from (Entry(index, item, item) for index, item in enumerate(node.value))
    elif isinstance(node, yaml.MappingNode):
        yield from (Entry(key.value, key, value) for key, value in node.value)


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of numbers that follow one another."""
    for number in numbers:
        if number - 1 not in numbers:
            last = number
            while last + 1 in numbers:
                last += 1
            yield number, last
