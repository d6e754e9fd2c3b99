"""What earlier visits found, so that one bad day makes no page lost."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from factsheet.checks import web
from factsheet.checks.links.reply import Reply
from factsheet.problems import NotThereError, Problem

GONE = web.GONE | {"home"}
"""Answers of a page that its publisher took down."""
DAYS = {True: 2, False: 3}
"""On how many days a page has to be gone, and on how many to answer in no other way, to be lost."""


@dataclass
class Memory:
    """The bad days of each address since it last opened, and the copies that were made."""

    bad: dict[str, list[str]] = field(default_factory=dict)
    """The days, oldest first; none is there twice."""
    copies: dict[str, str] = field(default_factory=dict)
    """Where a copy of a page stands."""
    lost: list[str] = field(default_factory=list)
    """The addresses that the last visit called lost."""

    def note(self, address: str, reply: Reply, today: date) -> None:
        """Keep what an address answered on a day."""
        if reply.status == web.FINE:
            self.bad.pop(address, None)
        elif reply.status not in web.REFUSED:
            days = self.bad.setdefault(address, [])
            self.bad[address] = sorted({*days, today.isoformat()})[-max(DAYS.values()) :]

    def is_lost(self, address: str, reply: Reply) -> bool:
        """Return whether an address has been bad for long enough."""
        is_bad = reply.status != web.FINE and reply.status not in web.REFUSED
        return is_bad and len(self.bad.get(address, ())) >= DAYS[reply.status in GONE]


def recall(file: Path) -> Memory:
    """Return what a file holds; an empty memory where there is none.

    Raise NotThereError where it holds something else.
    """
    if not file.exists():
        return Memory()
    try:
        return Memory(**json.loads(file.read_text("utf-8")))
    except (ValueError, TypeError, AttributeError):
        hint = "delete it; the days are counted anew"
        problem = Problem(file.as_posix(), 1, 1, "this is no memory of `factsheet links`", hint)
        raise NotThereError([problem]) from None


def keep(memory: Memory, file: Path, addresses: Iterable[str]) -> None:
    """Write a memory, without addresses that the data no longer holds."""
    there = set(addresses)
    kept = {
        "bad": {key: days for key, days in memory.bad.items() if key in there},
        "copies": {key: copy for key, copy in memory.copies.items() if key in there},
        "lost": [key for key in memory.lost if key in there],
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", "utf-8")
