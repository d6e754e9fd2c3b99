"""A text that has swallowed the lines below it, mostly because a quote is missing."""

from __future__ import annotations

import re
from typing import Any

from factsheet.reading.filetext import Place
from factsheet.reading.typed import Fault, places

_KEY = re.compile(r"\s*(?:- |[a-z_]+:(?:\s|$))")
"""How a line begins that is a key or an item, also within quotes."""
_LINE = re.compile(r"\s*(?:[-\"']|[^\W\d][\w-]*:(?!//))")
"""The same of a line below a text without quotes."""
_ANY = re.compile("")
_NEXT = re.compile(r",\s*(?:[a-z_]+:\s*)?.$")
"""How a text between quotes ends that has swallowed a comma and a key."""
_LONE = re.compile(r'(?<!\d)"$')
"""A quote at the end of a text; behind a figure it is a measure."""
_LATE = "a quote opens here and closes"
_DASH = "begin it with `- `, mend its indent, or put the whole text in quotes"
_COMMA = "put a comma before it, or the whole text in quotes"


def swallowed(text: str, event: Any, sign: str) -> Fault | None:
    """Return the first line that a scalar has swallowed, or the quote that it lacks.

    In a list a sign sets items apart, `-` or `,`; elsewhere it is empty.
    """
    start, end = places(event)
    if event.style in ('"', "'"):
        fault = f"{_LATE} in line {end[0]} only", "close it, or write the text on one line"
        return (start, *fault) if _first(text, event, _KEY) else None
    if event.style:
        ways = "mend its indent, or wrap the text elsewhere"
        line = _first(text, event, _KEY, above=2)
    elif event.value.count('"') % 2 and _LONE.search(event.value):
        place = end[0], end[1] - 1
        return place, "a quote closes here and opens nowhere", "delete it, or open it"
    else:
        ways = _COMMA if sign == "," else _DASH
        line = _first(text, event, _ANY if sign else _LINE)
    return (line, "this line is read as a part of the text above it", ways) if line else None


def closed_late(text: str, event: Any) -> Fault | None:
    """Return where a quote opens that the first quote of another text closes.

    None for what has swallowed no key, no item and no comma: it may be meant as it stands.
    """
    if event.style not in ('"', "'"):
        return None
    if found := swallowed(text, event, sign=""):
        return found
    if _NEXT.search(_typed(text, event)):
        return places(event)[0], f"{_LATE} where another text begins", "close it"
    return None


def _first(text: str, event: Any, begins: re.Pattern[str], above: int = 1) -> Place | None:
    """Return where the first line begins that looks like this, below some lines of a scalar."""
    lines = _typed(text, event).split("\n")
    for number, line in enumerate(lines[above:], event.start_mark.line + 1 + above):
        if begins.match(line):
            return number, len(line) - len(line.lstrip()) + 1
    return None


def _typed(text: str, event: Any) -> str:
    return text[event.start_mark.index : event.end_mark.index]
