"""Where YAML reads another text than an editor typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from factsheet.problems import shown
from factsheet.reading.filetext import Place

Fault: TypeAlias = tuple[Place, str, str]
"""A place, what is wrong there, and the way out."""
NOTHING = {"~", "null", "Null", "NULL"}
"""Words by which YAML means that there is no value."""
MOST_INDENT = 80
"""Characters before a text; behind more of them it hardly begins a line."""
_KEPT = set('"\\/ \nnrt')
"""What a backslash may stand before: itself, what is a space to readers, a line wrapped."""
_CODE = re.compile(r"\\(?:(?:x(..)|u(....)|U(.{8}))|(.))", re.DOTALL)
_PATH = re.compile(r"(?<!\w)[A-Za-z]:$|\\\w+$")
_BREAK = "a line break in a text would be lost"


def is_plain(event: Any) -> bool:
    """Return whether a scalar stands on one line as it is meant, as nearly every one does."""
    is_bare = not event.style and event.start_mark.line == event.end_mark.line
    return is_bare and event.value not in NOTHING and event.value[-1:] != '"'


def faults(text: str, event: Any) -> Iterator[Fault]:
    """Yield where the text of a scalar is not the one that was typed into a file."""
    start, end = places(event)
    if event.style in ("|", ">"):
        yield from _in_block(event, start)
        return
    if not event.style and event.value in NOTHING:
        hint = "write the text, put the word in quotes, or delete the key"
        yield start, f"{shown(event.value)} says that there is nothing here", hint
    raw = text[event.start_mark.index : event.end_mark.index]
    if event.style == '"' and "\\" in raw:
        yield from _codes(raw, start)
    if start[0] < end[0] and "\n" in event.value and r"\n" not in raw:
        yield start, _BREAK, "write the text without blank lines"


def line_begun(text: str, event: Any) -> str:
    """Return the line that a scalar begins, from its indent on; nothing if it begins none."""
    at, column = event.start_mark.index, event.start_mark.column
    if column > MOST_INDENT or (column > 1 and text[at - 2] != " "):
        return ""
    if text[at - column : at].strip(" "):
        return ""
    end = text.find("\n", at)
    return text[at - column : end if end >= 0 else None]


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
    """Yield the first code between double quotes that was hardly meant as such."""
    for code in _CODE.finditer(raw):
        number = next(filter(None, code.groups()[:3]), None)
        meant = chr(int(number, 16)) if number else ""
        near = raw[max(0, code.start() - 40) : code.start()]
        if _is_idle(raw, code):
            fault, hint = "a code for a space begins or ends a text", "delete it"
        elif " " <= meant <= "~":
            fault, hint = f"{shown(code[0])} is a code for {shown(meant)}", f"write {shown(meant)}"
        elif number or (code[4] in _KEPT and not (code[4] in "nrt" and _PATH.search(near))):
            continue
        else:
            fault = r"`\` starts a code between double quotes"
            hint = r"write `\\`, or use single quotes"
        before = raw[: code.start()]
        line, column = before.count("\n"), len(before) - before.rfind("\n")
        yield (start[0] + line, column if line else start[1] + len(before)), fault, hint
        return


def _is_idle(raw: str, code: re.Match[str]) -> bool:
    """Return whether a code for a space, or for none, is the first or the last of a text."""
    is_first, is_last = code.start() == 1, not raw[code.end() : -1].strip()
    return code[4] is not None and code[4] in "nrt\n" and (is_first or is_last)


def unspaced(key: str, place: Place) -> Iterator[Fault]:
    """Yield that a key without a value has swallowed one, for want of a space."""
    if re.match(r"[^\W\d][\w-]*:(?!//)\S", key):
        hint = f"write {shown(key.replace(':', ': ', 1))}"
        yield place, f"a space is missing in {shown(key)}", hint
