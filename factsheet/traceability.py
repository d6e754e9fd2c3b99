"""What must hold on a built page: each number leads to its evidence, no id stands twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from factsheet.content import UNSEEN, Content, Number, read
from factsheet.render import MACROS

Fault: TypeAlias = tuple[int, str]
"""The line of the page at which something is wrong, and what."""
_CALL = re.compile(rf"\{{\{{-?\s*({'|'.join(MACROS)})\(")
_ID = re.compile(r'<[a-zA-Z][^<>]*?\sid="([^"]*)"')


class Printed(NamedTuple):
    """What the macros of a page gave that must be found on it, each with its line."""

    notes: list[tuple[str, int]]
    """The label of the note behind each number."""
    ids: list[tuple[str, int]]
    """The id of each element."""


def faults(html: str, printed: Printed) -> Iterator[Fault]:
    """Yield what is wrong with the content of a page whose macros were called."""
    found = read(html)
    for label, line in dict(reversed(printed.notes)).items():
        missing = [each for each, _ in printed.notes].count(label) - _leading(found, label)
        if missing > 0:
            yield line, _lost(html, found, label)
    for number in found.numbers:
        if number.is_glued:
            yield 1, f"`{number.shown}` touches another digit; put a space or a word between them"
    for key in twice(found.ids):
        yield _twice(key, [line for each, line in printed.ids if each == key])


def unfilled(html: str, source: str) -> Iterator[Fault]:
    """Yield the first call of a macro that readers see as it was written in the source."""
    call = _CALL.search(read(html).prose)
    if call:
        place = re.search(rf"\{{\{{-?\s*{call[1]}\(", source)
        line = source.count("\n", 0, place.start()) + 1 if place else 1
        fix = "let macros render the page, or show the call as code"
        yield line, f"the call of `{call[1]}` is left as it is written; {fix}"


def ids(html: str) -> list[str]:
    """Return every id of a whole page, of what stands around its content too."""
    return _ID.findall(html)


def twice(found: list[str]) -> list[str]:
    """Return those that stand more than once."""
    return [key for key, number in Counter(found).items() if number > 1]


def _leading(found: Content, label: str) -> int:
    """Return how many numbers lead to the one note with the label, and say what it says."""
    notes = [each for each in found.notes if each.more == label]
    return sum(
        [each.shown for each in notes if each.item == number.note] == [number.shown]
        for number in found.numbers
        if not number.within & {"a", *UNSEEN}
    )


def _lost(html: str, found: Content, label: str) -> str:
    """Return why a number has no evidence, and what helps."""
    if any("a" in each.within for each in _of(found, label)):
        return f"`{label}` has its note inside a link; move the call out, or write `note=False`"
    if f"[^{label}]" in html:
        fix = 'move the call out of code and attributes, or give the HTML around it `markdown="1"`'
        return f"the note of `{label}` is not made, as Markdown is not read there; {fix}"
    fix = "leave text out with `{# … #}`, or write `note=False`"
    return f"`{label}` is called, but readers see no number that leads to its note; {fix}"


def _of(found: Content, label: str) -> list[Number]:
    items = {each.item for each in found.notes if each.more == label}
    return [each for each in found.numbers if each.note in items]


def _twice(key: str, lines: list[int]) -> Fault:
    match lines:
        case []:
            return 1, f"the id `{key}` stands twice on the page; give one of the elements another"
        case [line]:
            fix = "give that one another"
            return line, f"another element has the id `{key}` of what stands here; {fix}"
    return lines[1], f"`{key}` is shown twice, first in line {lines[0]}; show it once on a page"
