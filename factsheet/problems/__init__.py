"""From a fault, its place and its way out to one line, in any of several shapes."""

import difflib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from factsheet.problems.apostrophes import one_apostrophe
from factsheet.problems.repeated import folded

LONGEST_SHOWN = 60
"""Characters of a value that a message shows."""
NEAR = 0.6
"""How alike two words must be for one to be offered in place of the other, from 0 to 1."""


class BadValueError(ValueError):
    """A text that cannot be read as what it should be: the fault and the way out."""

    def __init__(self, fault: str, hint: str, at: tuple[str, ...] = ()) -> None:
        """Keep both, and the keys that lead from the value to the place of the fault."""
        super().__init__(f"{fault}; {hint}")
        self.fault, self.hint, self.at = fault, hint, at


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One mistake: where it is, what is wrong, and the way out."""

    file: str
    """Path of the file, as the editor would open it; empty where no file is meant."""
    line: int
    """Line of the value, counted from 1; 0 where the whole file is meant."""
    column: int
    """Column of the value in characters, counted from 1; 0 where the whole line is meant."""
    message: str
    """What is wrong, lower case, the value in backticks, no full stop."""
    hint: str = ""
    """What to do about it; empty where the message says it already."""
    rule: str = "well-formed"
    """Name of the rule that was broken."""
    more: int = 0
    """How many problems it stands for that are like the ones before it; 0 for itself alone."""

    @property
    def sentence(self) -> str:
        """The fault and the way out, without the place."""
        return f"{self.message}; {self.hint}" if self.hint else self.message

    @property
    def place(self) -> str:
        """The place as `file:line:column`, without the parts that are not known."""
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)

    def __str__(self) -> str:
        """Return `file:line:column: message; fix`."""
        return f"{self.place}: {self.sentence}" if self.place else self.sentence

    def as_annotation(self) -> str:
        """Return the GitHub workflow command that marks the line in a pull request."""
        parts = {"file": self.file, "line": self.line, "col": self.column, "title": self.rule}
        known = ",".join(f"{key}={_property(str(value))}" for key, value in parts.items() if value)
        return f"::error {known}::{_data(self.sentence)}"


class DataError(Exception):
    """Every problem found in one reading of the data, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep each problem once, by file, line and column; of too many alike only the first."""
        self.problems = tuple(folded(problems))
        super().__init__(plain(self.problems))


class NotThereError(DataError):
    """What somebody named, and is not there: a folder or a revision."""


def plain(problems: tuple[Problem, ...]) -> str:
    """Return one line a problem and their count as the last line."""
    return "\n".join([*map(str, problems), counted(problems)])


def annotations(problems: tuple[Problem, ...]) -> str:
    """Return one GitHub annotation a problem, one a line."""
    return "\n".join(problem.as_annotation() for problem in problems)


def markdown(problems: tuple[Problem, ...]) -> str:
    """Return a Markdown list for a step summary, which has room for more than annotations."""
    lines = [f"- `{problem.place}` {problem.sentence}" for problem in problems]
    return "\n".join([f"**{counted(problems)}**", "", *lines])


def fenced(text: str, kind: str = "") -> str:
    """Return a text as a block of code in Markdown that nothing in it can end."""
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{fence}{kind}\n{text.removesuffix(chr(10))}\n{fence}"


def as_dict(problem: Problem) -> dict[str, str | int]:
    """Return a problem as JSON has it, where the way out has been called `hint` from the first."""
    found = asdict(problem)
    if not problem.more:
        del found["more"]
    return {"fix" if key == "hint" else key: value for key, value in found.items()}


def as_json(problems: tuple[Problem, ...]) -> str:
    """Return the problems as a JSON list of objects."""
    return json.dumps([as_dict(problem) for problem in problems], ensure_ascii=False, indent=2)


def shown(value: object) -> str:
    """Return a value as messages show it: on one line, in backticks, shortened if long."""
    text = " ".join(str(value).replace("`", "'").split())
    return f"`{text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + '…'}`"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that is most like this one, or an empty text if none is near."""
    room = max(2, len(word) // 2)
    close = {one_apostrophe(key): key for key in known if abs(len(key) - len(word)) <= room}
    found = difflib.get_close_matches(one_apostrophe(word), close, n=1, cutoff=NEAR)
    return close[found[0]] if found else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a way out that names the nearest known word, or an empty text."""
    near = nearest(word, known)
    return f"did you mean `{near}`?" if near else ""


def counted(problems: tuple[Problem, ...]) -> str:
    """Return how many problems there are, in words."""
    number = sum(problem.more or 1 for problem in problems)
    return f"{number} problem{'' if number == 1 else 's'}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
