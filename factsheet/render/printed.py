"""What the macros of a page gave that must be found on it when it is built."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

ID = re.compile(r"""<[a-zA-Z][^<>]*?\sid=["']?([^"'\s>]+)""")
_PRINTED = {
    "numbers": re.compile(r"<data\b[^>]*\bfs-figure\b[^>]*>([^<]*)</data>"),
    "notes": re.compile(r"\[\^([^\]]+)\]"),
    "ids": ID,
    "headings": re.compile(r'<h[1-6] id="([^"]*)"'),
}


@dataclass
class Printed:
    """Numbers, notes and ids, each with the line of the call that gave it."""

    numbers: list[tuple[str, int]] = field(default_factory=list)
    """What readers see of each number."""
    notes: list[tuple[str, int]] = field(default_factory=list)
    """The label of the note behind each number that has one."""
    ids: list[tuple[str, int]] = field(default_factory=list)
    """The id of each element."""
    headings: list[tuple[str, int]] = field(default_factory=list)
    """The id of each heading among them."""

    def add(self, text: str, line: int) -> None:
        """Keep what the call of a macro at a line of the page, counted from 1, gave."""
        for name, pattern in _PRINTED.items():
            getattr(self, name).extend((value, line) for value in pattern.findall(text))
