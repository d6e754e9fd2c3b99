"""One mend: a mistake, and its line before and after."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factsheet.checks.mends.edit import Edit
from factsheet.problems import Problem, shown
from factsheet.reading.rewritten import MARK

_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True)
class Mend:
    """One mistake, and its line before and after."""

    problem: Problem
    before: str
    after: str

    def __str__(self) -> str:
        """Return `file:line:column: before -> after`, the rest of the line left out."""
        start = next((i for i, (a, b) in enumerate(zip(self.before, self.after, strict=False))
                      if a != b), min(len(self.before), len(self.after)))  # fmt: skip
        begin = max(self.before.rfind(" ", 0, start) + 1, 0)
        old, new = (side[begin:].strip() for side in (self.before, self.after))
        while old and new and old[-1] == new[-1] and " " in old and " " in new:
            old, new = old[:-1], new[:-1]
        return f"{self.problem.place}: {shown(old)} -> {shown(new)}"


def edited(line: str, edit: Edit) -> str:
    """Return a line with an edit made."""
    return line[: edit.start] + edit.text + line[edit.end :]


def line_of(text: str, number: int) -> str:
    """Return a line of a text, counted from 1, without its end."""
    start, end = span(text, number)
    return text[start:end]


def span(text: str, number: int) -> tuple[int, int]:
    """Return where a line begins and ends in a text, behind the mark at its start."""
    ends = [(found.start(), found.end()) for found in _BREAK.finditer(text)]
    starts = [len(MARK) * text.startswith(MARK), *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    return (starts[number - 1], stops[number - 1]) if number <= len(starts) else (0, 0)
