"""What must hold on a built page: each number leads to its evidence, no id stands twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import TypeAlias

from factsheet.render import MACROS
from factsheet.render.markup import escape_markdown
from factsheet.render.printed import ID, Printed
from factsheet.site.content import Content, Number
from factsheet.site.pagereader import COMMENT, REMEMBERED, read

Fault: TypeAlias = tuple[int, str]
"""The line of the page at which something is wrong, and what."""
_CALL = re.compile(rf"\{{[{{%][^{{}}]*?\b({'|'.join(MACROS)})\s*\(")
_OWN = re.compile(r"^[ \t>*+\d.-]*\[\^([^\]]+)\]:", re.MULTILINE)


def faults(html: str, source: str, printed: Printed) -> Iterator[Fault]:
    """Yield what is wrong with the content of a page, given its source and what macros gave."""
    found = read(html.replace(str(escape_markdown("{")), ""))  # a brace out of data calls nothing
    yield from _untraced(html, found, printed)
    yield from _strange(found, source, printed)
    yield from _shown_twice(_twice(found.ids), source, _lines(printed.ids))
    for label in {*_OWN.findall(source)} & {label for label, _ in printed.notes}:
        fault = f"the label `{label}` is that of a generated note; give your note another"
        yield _line(source, rf"\[\^{label}\]:"), fault
    if call := _CALL.search(found.prose):
        fault = f"the call of `{call[1]}` is shown as it is written"
        hint = "let macros render it, or show it as code"
        yield _line(source, rf"\{{[{{%][^{{}}]*?\b{call[1]}\s*\("), f"{fault}; {hint}"


def faults_in_front(texts: str, source: str) -> Iterator[Fault]:
    """Yield the call of a macro in what a page says of itself: its title, its description."""
    if call := _CALL.search(texts):
        fault = f"a title or a description calls `{call[1]}`, but no macro is filled there"
        yield _line(source, re.escape(call[0])), f"{fault}; write it without"


def faults_around(html: str, content: str, source: str) -> Iterator[Fault]:
    """Yield what is wrong with a whole page, given its content and its source."""
    for key in _ids_twice(html):
        if key not in _ids_twice(content):
            fault = f"the id `{key}` is the theme's; give the element another"
            yield _line(source, re.escape(key)), fault


def _untraced(html: str, found: Content, printed: Printed) -> Iterator[Fault]:
    notes = _lines(printed.notes)
    lost = [
        (lines[0], f"`{label}`", _why(html, found, label))
        for label, lines in notes.items()
        if _leading(found, label) < len(lines)
    ]
    if len(lost) == len(notes) > 1 and len({why for _, _, why in lost}) == 1:
        lost = [(lost[0][0], "any number", lost[0][2])]  # one cause, one line
    for line, number, why in lost:
        yield line, f"no note behind {number}: {why}"


def _strange(found: Content, source: str, printed: Printed) -> Iterator[Fault]:
    lines = {unescape(shown): line for shown, line in reversed(printed.numbers)}
    items = {note.item for note in found.notes}
    for each in found.numbers:
        if each.shown not in lines and each.note not in items:
            fault = f"no macro gave the number `{each.shown}`; write it as a call of `figure`"
            yield _line(source, re.escape(f">{each.shown}<")), fault
        elif each.is_glued:
            fault = f"`{each.shown}` touches another digit; put a space or a word between them"
            yield lines.get(each.shown, 1), fault


def _line(source: str, pattern: str) -> int:
    """Return the line at which a pattern is found first, or the first line."""
    place = re.search(pattern, source)
    return source.count("\n", 0, place.start()) + 1 if place else 1


@lru_cache(REMEMBERED)
def _ids_twice(html: str) -> tuple[str, ...]:
    return (*_twice(ID.findall(html)),)


def _twice(found: list[str]) -> list[str]:
    return [key for key, number in Counter(found).items() if number > 1]


def _lines(kept: list[tuple[str, int]]) -> dict[str, list[int]]:
    result: dict[str, list[int]] = {}
    for key, line in kept:
        result.setdefault(key, []).append(line)
    return result


def _leading(found: Content, label: str) -> int:
    """Return how many numbers lead to the one note with the label, which says the same number."""
    notes = [note for note in found.notes if note.more == label]
    return sum(
        [note.shown for note in notes if note.item == number.note] == [number.shown]
        for number in found.numbers
        if number.note and not number.is_linked and number.is_seen
    )


def _why(html: str, found: Content, label: str) -> str:
    """Return why a number has no evidence, and what helps."""
    if any(number.is_linked for number in _of(found, label)):
        return "no mark can stand in a link; move the call out of it, or write `note=False`"
    if f"[^{label}]" in COMMENT.sub("", html):
        hint = 'move the call out of code and attributes, or give the HTML around it `markdown="1"`'
        return f"Markdown is not read there; {hint}"
    hint = "leave text out with `{# … #}`, or write `note=False`"
    return f"readers do not see the number or its note; {hint}"


def _of(found: Content, label: str) -> list[Number]:
    items = {note.item for note in found.notes if note.more == label}
    return [number for number in found.numbers if number.note in items]


def _shown_twice(keys: list[str], source: str, lines: dict[str, list[int]]) -> Iterator[Fault]:
    again: dict[tuple[int, int], list[str]] = {}
    for key in keys:
        match lines.get(key, []):
            case []:
                fault = f"the id `{key}` stands twice on the page; give one of the elements another"
                yield _line(source, re.escape(key)), fault
            case [line]:
                fault = f"another element has the id `{key}` of what stands here"
                yield line, f"{fault}; give that one another"
            case [first, second, *_]:
                again.setdefault((first, second), []).append(key)
    for (first, second), (key, *more) in again.items():
        which = f"`{key}` and {len(more)} more" if more else f"`{key}`"
        yield second, f"what line {first} shows is shown again: {which}; show it once on a page"
