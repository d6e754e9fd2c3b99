"""What is remembered from one run to the next: a line of JSON at the end of what a run tells."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from factsheet.problems import DataError, Problem
from factsheet.values.day import AnyDay

REMEMBERED = re.compile(r"^<!-- watch: (\{.*\}) -->$", re.MULTILINE)
DONE = re.compile(r"^- \[[xX]\] .*<!-- ([0-9a-f]{16}) -->\s*$", re.MULTILINE)
"""The box of an item that somebody has dealt with."""


@dataclass
class Waiting:
    """An item that passed the harm gate and that nobody has dealt with yet."""

    watch: str
    """Id of the entry in whose feed or page it stood."""
    address: str
    title: str
    day: str
    """The day of its publication, "" where none was given."""
    found: str
    """The day on which it was found."""
    marks: list[str]
    """What it is known by; the first one is made of its address."""

    @property
    def order(self) -> tuple[str, str]:
        """Return by what items are sorted: by their day, then by their address."""
        return self.day or self.found, self.address


@dataclass
class Memory:
    """What earlier runs found."""

    seen: dict[str, str] = field(default_factory=dict)
    """The marks of items that are dealt with, each with the last day on which it stood there."""
    waiting: list[Waiting] = field(default_factory=list)
    """What the issue shows."""
    held: list[str] = field(default_factory=list)
    """The first mark of each item that the harm gate holds back; nothing else of it is kept."""
    fresh: dict[str, str] = field(default_factory=dict)
    """By entry the day of its newest item."""
    listed: dict[str, str] = field(default_factory=dict)
    """By entry a mark of all its items, where they have no days."""
    unread: dict[str, str] = field(default_factory=dict)
    """By entry the first day since which it could not be read."""
    told: bool = False
    """Whether the last run told of silence."""
    heard: str = ""
    """The day on which somebody closed an issue that told of silence; "" for never."""

    def written(self) -> str:
        """Return the line that holds all of it and that pages do not show."""
        said = json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        said = said.replace("<", r"\u003c").replace(">", r"\u003e")
        return f"<!-- watch: {said} -->"

    def close(self, today: AnyDay) -> None:
        """Deal with everything: whoever closes the issue has seen what it told."""
        marks = [mark for each in self.waiting for mark in each.marks]
        self.seen |= dict.fromkeys([*marks, *self.held], today.isoformat())
        self.waiting, self.held = [], []
        self.heard, self.told = (today.isoformat() if self.told else self.heard), False


def read(text: str, name: str, today: AnyDay) -> Memory:
    """Return what a text remembers, with each item dealt with whose box is ticked.

    `name` is what messages call the text. Raise DataError where its last line is spoilt.
    """
    found = REMEMBERED.findall(text)
    if not found:
        return Memory()
    try:
        memory = _memory(json.loads(found[-1]))
    except (ValueError, TypeError, AttributeError):
        hint = "put it back as it was, or delete it to begin anew"
        fault = "the line that begins with `<!-- watch:` cannot be read"
        raise DataError([Problem(name, 0, 0, fault, hint, "watch-is-remembered")]) from None
    ticked = {*DONE.findall(text)}
    for each in memory.waiting:
        if ticked & {*each.marks}:
            memory.seen |= dict.fromkeys(each.marks, today.isoformat())
    return memory


def _memory(said: dict[str, Any]) -> Memory:
    """Return a memory as it was written; raise TypeError or ValueError on anything else."""
    memory = Memory(**said)
    memory.waiting = [Waiting(**each) for each in said.get("waiting", [])]
    for days in (memory.seen, memory.fresh, memory.unread):
        for day in days.values():
            date.fromisoformat(day)
    for each in memory.waiting:
        date.fromisoformat(each.found)
        if each.day:
            date.fromisoformat(each.day)
    return memory
