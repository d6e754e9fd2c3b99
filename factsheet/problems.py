"""A mistake in the data is a value that can be shown in several ways."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it is, what is wrong, and the way out."""

    file: str
    """Path of the file, as the editor would open it."""
    line: int
    """Line of the value, counted from 1."""
    column: int
    """Column of the value, counted from 1."""
    message: str
    """What is wrong, lower case, the value in backticks, no full stop."""
    fix: str = ""
    """What to do about it; empty where the message says it already."""
    rule: str = "well-formed"
    """Name of the rule that was broken."""

    def __str__(self) -> str:
        """Return `file:line:column: message; fix`."""
        return f"{self.file}:{self.line}:{self.column}: {self._sentence()}"

    def as_annotation(self) -> str:
        """Return the GitHub workflow command that marks the line in a pull request."""
        place = f"file={self.file},line={self.line},col={self.column},title={self.rule}"
        return f"::error {place}::{self._sentence().replace('%', '%25')}"

    def _sentence(self) -> str:
        return f"{self.message}; {self.fix}" if self.fix else self.message


class DataError(Exception):
    """Every problem found in one reading of the data, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep each problem once, in the order of files, lines and columns."""
        self.problems = tuple(sorted(set(problems)))
        super().__init__(plain(self.problems))


def plain(problems: tuple[Problem, ...]) -> str:
    """Return one line a problem and their count as the last line."""
    count = len(problems)
    return "\n".join([*map(str, problems), f"{count} problem{'' if count == 1 else 's'}"])


def annotations(problems: tuple[Problem, ...]) -> str:
    """Return one GitHub annotation a problem, one a line."""
    return "\n".join(problem.as_annotation() for problem in problems)


def as_json(problems: tuple[Problem, ...]) -> str:
    """Return the problems as a JSON list of objects."""
    return json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=2)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a way out that names the nearest known word, or an empty text."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else ""
