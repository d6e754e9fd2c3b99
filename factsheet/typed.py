"""Where YAML reads another text than an editor typed, cuts one, or makes two into one."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Any, TypeAlias

from factsheet.filetext import Place
from factsheet.problems import shown

Fault: TypeAlias = tuple[Place, str, str]
"""A place, what is wrong there, and the way out."""
NOTHING = {"~", "null", "Null", "NULL"}
"""Words by which YAML means that there is no value."""
_KEPT = set('"\\/ \nnrt')
"""What a backslash may stand before: itself, what is a space to readers, a line wrapped."""
_REMARK = re.compile(r"(?:^|[ \t\]}\"'])#")
_CUT = re.compile(r"#+[^\s#]")
_CODE = re.compile(r"\\(?:(?:x(..)|u(....)|U(.{8}))|(.))", re.DOTALL)
_PATH = re.compile(r"(?<!\w)[A-Za-z]:$|\\\w+$")
_KEY = re.compile(r"\s*(?:- |[a-z_]+:(?:\s|$))")
_LINE = re.compile(r"\s*(?:[-\"']|[^\W\d][\w-]*:(?!//))")
_BREAK = "a line break in a text would be lost"


class Typed:
    """The lines of a file as they were typed, and where in them the texts stand."""

    def __init__(self, text: str) -> None:
        """Start with no text found; places of texts are kept only where one may be cut."""
        self.lines = text.split("\n")
        self._may_be_cut = re.search(r"(?:^|[ \t\]}\"'])#+[^\s#]", text, re.MULTILINE) is not None
        self._starts: list[Place] = []
        self._ends: list[Place] = []

    def faults(self, event: Any, in_list: bool) -> Iterator[Fault]:
        """Yield where the text of a scalar is not the one that was typed."""
        start, end = places(event)
        if event.style in ("|", ">"):
            yield from _in_block(event, start)
            return
        if not event.style and event.value in NOTHING:
            fix = "write the text, put the word in quotes, or delete the key"
            yield start, f"{shown(event.value)} says that there is nothing here", fix
        if event.style == '"':
            yield from _codes(self._raw(start, end), start)
        if start[0] < end[0]:
            yield from self._glued(event, start, end, in_list)

    def keep(self, event: Any) -> None:
        """Remember where a text stands; the first line of a block may have a remark."""
        if self._may_be_cut:
            start, end = places(event)
            self._starts.append((start[0] + 1, 1) if event.style in ("|", ">") else start)
            self._ends.append(end)

    def cuts(self) -> Iterator[Fault]:
        """Yield where a remark without a space after its sign cuts a text; call it at the end."""
        fix = "put the whole text in quotes, or a space after `#` if it is a remark"
        for number, line in enumerate(self.lines, 1) if self._may_be_cut else ():
            signs = (found.end() - 1 for found in _REMARK.finditer(line))
            at = next((each for each in signs if not self._is_text((number, each + 1))), None)
            if at is not None and _CUT.match(line, at) and self._cuts(number, line[:at]):
                yield (number, at + 1), "the text is cut at ` #`", fix

    def _is_text(self, place: Place) -> bool:
        at = bisect(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]

    def _cuts(self, number: int, before: str) -> bool:
        """Return whether what stands before a remark, or above it, is a text that it ends."""
        if before.strip():
            return True
        at = bisect(self._ends, (number, 1)) - 1
        if at < 0 or self._ends[at] != (number - 1, len(self.lines[number - 2].rstrip()) + 1):
            return False
        if self.lines[number - 2].rstrip().endswith(("'", '"')):
            return False
        first = self.lines[self._starts[at][0] - 1]
        key = re.match(r" *(?:- +)*(?=[^-])", first)
        indent = len(key[0]) if key and ": " in first else len(first) - len(first.lstrip(" "))
        return len(before) > indent

    def _raw(self, start: Place, end: Place) -> str:
        lines = self.lines[start[0] - 1 : end[0]]
        lines[-1] = lines[-1][: end[1] - 1]
        return "\n".join([lines[0][start[1] - 1 :], *lines[1:]])

    def _glued(self, event: Any, start: Place, end: Place, in_list: bool) -> Iterator[Fault]:
        """Yield what a text of several lines has swallowed."""
        if "\n" in event.value and "\\n" not in self._raw(start, end):
            yield start, _BREAK, "write the text without blank lines"
        for number, line in enumerate(self.lines[start[0] : end[0]], start[0] + 1):
            if not event.style and (in_list or _LINE.match(line)):
                fix = "begin it with `- `, mend its indent, or put the whole text in quotes"
                place = number, len(line) - len(line.lstrip()) + 1
                yield place, "this line is read as a part of the text above it", fix
                return
            if event.style and _KEY.match(line):
                fault = f"a quote opens here and closes in line {end[0]} only"
                yield start, fault, "close it, or write the text on one line"
                return


def places(event: Any) -> tuple[Place, Place]:
    """Return where a text begins, and where what follows it begins."""
    start, end = event.start_mark, event.end_mark
    return (start.line + 1, start.column + 1), (end.line + 1, end.column + 1)


def _in_block(event: Any, start: Place) -> Iterator[Fault]:
    """Yield what a text under `|` or `>` loses."""
    text = event.value.strip()
    if not text:
        yield start, f"a text starts with `{event.style}`", "put the whole text in quotes"
    elif "\n" in text:
        keeps = event.style == "|"
        yield start, _BREAK, "begin it with `>`" if keeps else "write it as one paragraph"


def _codes(raw: str, start: Place) -> Iterator[Fault]:
    """Yield the codes between double quotes that were hardly meant as such."""
    for code in _CODE.finditer(raw):
        number = next(filter(None, code.groups()[:3]), None)
        meant = chr(int(number, 16)) if number else ""
        before = raw[: code.start()]
        line, column = before.count("\n"), len(before) - before.rfind("\n")
        place = start[0] + line, column if line else start[1] + code.start()
        if " " <= meant <= "~":
            yield place, f"{shown(code[0])} is a code for {shown(meant)}", f"write {shown(meant)}"
        elif not number and (code[4] not in _KEPT or (code[4] in "nrt" and _PATH.search(before))):
            fix = r"write `\\`, or use single quotes"
            yield place, r"`\` starts a code between double quotes", fix


def unspaced(key: str, place: Place) -> Iterator[Fault]:
    """Yield that a key without a value has swallowed one, for want of a space."""
    if re.match(r"[^\W\d][\w-]*:(?!//)\S", key):
        fix = f"write {shown(key.replace(':', ': ', 1))}"
        yield place, f"a space is missing in {shown(key)}", fix
