"""What the YAML parser complains of, in the words of an editor."""

from __future__ import annotations

import re
from typing import Any

import yaml

from factsheet.reading.filetext import Place, UnreadableError
from factsheet.reading.remarks import Remarks
from factsheet.reading.swallowed import closed_late
from factsheet.reading.typed import line_begun

_QUOTE = "put the whole text in quotes"
_FAULTS = (
    (
        "mapping values are not allowed",
        "a colon stands inside a text",
        f"{_QUOTE}, or mend the indent",
    ),
    (
        "block sequence entries are not allowed",
        "a list starts inside a line",
        "give `- ` its own line",
    ),
    (
        "did not find expected node content",
        "a value is missing here",
        "write it or delete the comma",
    ),
    ("escape", r"`\` starts a code between double quotes", r"write `\\`, or use single quotes"),
    ("comment or line break", "a text starts with `|` or `>`", _QUOTE),
    ("alias", "a text starts with `*`", _QUOTE),
    ("anchor", "a text starts with `&`", _QUOTE),
    ("tag", "a text starts with `!`", _QUOTE),
    ("directive", "a line starts with `%`", _QUOTE),
    ("incompatible", "a line starts with `%`", "delete it"),
    ("mapping keys are not", "a text starts with `?`", _QUOTE),
    ("document", "this line belongs to nothing above it", "mend the indent or delete it"),
)
"""What the parser says, and what we say of it; the first that fits counts."""
_ODD = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_ODD_SPACE = re.compile(rf"[ \t]*(?:- +)*(?:-?{_ODD}|[\w-]+(?:{_ODD}+:|:{_ODD}))")
"""What looks like a space at the start of a line, behind its `-` or beside its key."""


def in_plain_words(error: yaml.YAMLError, remarks: Remarks) -> UnreadableError:
    """Return what is wrong with a text that the parser refused, at the place to mend."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return UnreadableError((1, 1), "this is not YAML", "compare it with a file that works")
    lines = remarks.text.splitlines() or [""]
    here = _place(error.problem_mark, lines)
    start = here if error.context_mark is None else _place(error.context_mark, lines)
    line = lines[here[0] - 1]
    before, at = line[: here[1] - 1], line[here[1] - 1 : here[1]]
    if at == "\t" or before.lstrip(" ").startswith("\t"):
        place = here[0], line.index("\t") + 1
        return UnreadableError(
            place, "a tab stands where YAML wants spaces", "replace it by spaces"
        )
    for number in (start[0], here[0]):
        if odd := _ODD_SPACE.match(lines[number - 1]):
            return _odd(odd[0][-1], (number, odd.end()))
    return _unclosed(error, here, start, remarks) or _misplaced(error, here, start, before, at)


def refuse_odd_space(text: str, event: Any) -> None:
    """Raise UnreadableError where a text begins a line as if it were a key or an item."""
    if odd := _ODD_SPACE.match(line_begun(text, event)):
        raise _odd(odd[0][-1], (event.start_mark.line + 1, odd.end()))


def refuse_odd_key(key: str, place: Place) -> None:
    """Raise UnreadableError for what cannot be told from a space, or not seen, in a key."""
    for at, char in enumerate(key):
        if not char.isprintable() and (not char.isspace() or at in (0, len(key) - 1)):
            raise _odd(char, (place[0], place[1] + at))


def _odd(char: str, place: Place) -> UnreadableError:
    if not char.isspace():
        return UnreadableError(
            place, f"the character U+{ord(char):04X} cannot be seen", "delete it"
        )
    fault = f"the character U+{ord(char):04X} looks like a space and is none"
    return UnreadableError(place, fault, "replace it by a space")


def _unclosed(
    error: yaml.MarkedYAMLError, here: Place, start: Place, remarks: Remarks
) -> UnreadableError | None:
    """Return what a quote or a bracket lacks, or what cut a text, if that is the matter."""
    said, last = f"{error.context} {error.problem}", remarks.last
    is_near = last is not None and last.end_mark.line + 1 in {start[0], here[0]}
    if is_near and (late := closed_late(remarks.text, last)):
        return UnreadableError(*late)
    if "quoted scalar" in said and "end of stream" in said:
        return UnreadableError(start, "a quote opens here and never closes", "close it")
    for place, fault, hint in remarks.cuts():
        if start[0] - 1 <= place[0] <= here[0]:
            return UnreadableError(place, fault, hint)
    bracket = re.search(r"flow (mapping|sequence)", said)
    if bracket is None or "expected ','" not in said:
        return None
    opening, closing = "{}" if bracket[1] == "mapping" else "[]"
    if start[0] == here[0]:
        return UnreadableError(
            here, f"a comma or `{closing}` is missing here", "add it, or quote the text"
        )
    return UnreadableError(start, f"`{opening}` opens here and never closes", f"add `{closing}`")


def _misplaced(
    error: yaml.MarkedYAMLError, here: Place, start: Place, before: str, at: str
) -> UnreadableError:
    """Return which character or line stands where it cannot."""
    problem, said = str(error.problem), f"{error.problem} {error.context}"
    if "cannot start any token" in problem:
        return UnreadableError(here, f"a text cannot start with {at!r}", _QUOTE)
    if "could not find expected ':'" in problem:
        hint = "write `key: value`, or indent it below the text that it goes on with"
        return UnreadableError(start, "this line has no key", hint)
    if "expected key" in problem or "expected '-'" in problem:
        if before.rstrip().endswith(('"', "'")):
            return UnreadableError(here, "a text goes on after its closing quote", _QUOTE)
        if before.rstrip().endswith(("]", "}")):
            return UnreadableError(here, "a text starts with a bracket", _QUOTE)
        return UnreadableError(here, "this line is not in line with those above", "mend its indent")
    for words, fault, hint in _FAULTS:
        if words in said:
            return UnreadableError(start if hint is _QUOTE else here, fault, hint)
    return UnreadableError(
        here, f"this is not YAML: {problem}", "compare it with a record that works"
    )


def _place(mark: yaml.Mark, lines: list[str]) -> Place:
    """Return line and column of a mark, that of the end of the text where it lies beyond."""
    if mark.line < len(lines):
        return mark.line + 1, mark.column + 1
    return len(lines), len(lines[-1]) + 1
