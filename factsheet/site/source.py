"""The file of a page, as text; whatever keeps it from being read as typed is one line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from factsheet.problems import shown
from factsheet.problems.paths import from_here
from factsheet.reading.filetext import UnreadableError, one_form
from factsheet.reading.letters import faults
from factsheet.reading.yamlevents import Reading
from factsheet.site.pagereader import REMEMBERED

Fault: TypeAlias = tuple[int, str]
"""A line, and what is wrong in it with the way out."""
TEXTS = ("title", "description", "subtitle", "author")
"""Keys of front matter that readers read."""
WORDS = ("status", "icon", "template")
"""Keys that name a part of the theme."""
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_UNENDED = "the front matter never ends; begin the page with it and close it with `---`"
_OPEN = re.compile(r"\A\s*---[ \t]*\n[\w-]+:")


def read(file: Path) -> tuple[str, list[str]]:
    """Return a page's text, and what is wrong with its name, its letters or its front matter.

    Where letters pass for others nothing more is told; the body is read if its own do not.
    """
    path = from_here(file)
    try:
        text, found = _read(path, file.read_bytes())
    except OSError as error:
        return "", [f"{path}:1: the page cannot be read: {error.strerror}"]
    return text, [*found]


@lru_cache(REMEMBERED)
def _read(path: str, content: bytes) -> tuple[str, list[str]]:
    try:
        text = one_form(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return "", [f"{path}:{line}: the page is not UTF-8; save it as UTF-8"]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT.match(text)
    if disguised := _disguised(path, text):
        body = text[front.end() :] if front else text
        return "" if faults(body) else body, disguised
    if front is None:
        return text, [f"{path}:1: {_UNENDED}"] if _OPEN.match(text) else []
    found = [f"{path}:{line + 1}: {fault}" for line, fault in _faults(front[1])]
    return text[front.end() :] if found else text, found


def shielded(text: str) -> str:
    """Return the text of a page so that MkDocs takes no more and no less for its front matter.

    Without an empty line at the top it takes `key: text` for such, without one at the end, none.
    """
    front = _FRONT.match(text)
    if front is None:
        return f"\n{text}"
    return text if text.endswith("\n") else f"{text}\n"


def _disguised(path: str, text: str) -> list[str]:
    """Return which letters of a page, or of its name, pass for others."""
    name = one_form(path)
    named = (f"{name}:1: in the file's name {fault}; {hint}" for _, fault, hint in faults(name))
    told = (f"{name}:{line}:{at}: {fault}; {hint}" for (line, at), fault, hint in faults(text))
    return [*named, *told]


def _faults(front: str) -> Iterator[Fault]:
    """Yield what is wrong with a front matter; nothing if it is a mapping read as typed."""
    reading = Reading(front)
    unread = None
    typed: Any = {}
    try:
        typed, spots = reading.document()
    except UnreadableError as error:
        unread = error
    try:
        found = yaml.safe_load(front)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        yield _unreadable(error, unread)
        return
    if unread and found is not None:
        yield unread.place[0], f"{unread.fault}; {unread.hint}"
    elif found is not None and not isinstance(found, dict):
        yield 1, "the front matter is no mapping; write it as `title: …`"
    for place, fault, hint in reading.faults:
        yield place[0], f"{fault}; {hint}"
    if isinstance(typed, dict) and not reading.faults:
        for key, each in typed.items():
            yield from _misused(key, each, found.get(key), spots[2][key][3])


def _unreadable(error: Exception, unread: UnreadableError | None) -> Fault:
    """Return why a front matter cannot be read, in the parser's words if ours say no more."""
    if unread and unread.fault.startswith(("the character", "the text is cut")):
        return unread.place[0], f"{unread.fault}; {unread.hint}"
    if not isinstance(error, yaml.MarkedYAMLError):
        fault = (
            "it nests too deep"
            if isinstance(error, RecursionError)
            else "a date or number in it is none"
        )
        return 1, f"the front matter cannot be read: {fault}; quote dates, and nest less"
    mark = error.problem_mark or error.context_mark
    fault = f"the front matter is not YAML: {error.problem}; quote texts with `:` or `#`"
    return mark.line + 1 if mark else 1, fault


def _misused(key: str, typed: Any, given: Any, line: int) -> Iterator[Fault]:
    """Yield what MkDocs would read as another thing than it is for."""
    if key in (*TEXTS, *WORDS) and not isinstance(given, str):
        yield line, f"{shown(typed)} is not read as a text; put it in quotes"
    elif key in WORDS and re.fullmatch(r"[\w/.-]+", str(given)) is None:
        yield line, f"{shown(given)} is no name of a part of the theme; delete the line"
    elif key == "search" and not isinstance(given, dict):
        yield line, f"{shown(typed)} is no setting of search; write `search: {{exclude: true}}`"
