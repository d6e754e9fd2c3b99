"""Regular expressions that are compiled when needed, and tried only on texts they may fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property, reduce
from operator import or_
from typing import TypeAlias

from factsheet.checks.traces.literals import Need, held, needed

Match: TypeAlias = re.Match[str]


class Expression:
    """A regular expression that knows pieces of text of which each find has some.

    A text without them is not searched, which changes nothing of what is found.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Take what `re.compile` takes."""
        self.pattern, self.flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """What is searched with, whatever the text needs."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def needed(self) -> Need:
        """Of which sets a text must have a piece."""
        return needed(self.pattern, self.flags)

    def may_fit(self, text: str) -> bool:
        """Return whether a text has what a find cannot do without; where no, there is no find."""
        every = self.needed.every
        return held(text) & every == every

    def search(self, text: str, *start: int) -> Match | None:
        """Return the first find in a text, or from a place of it on."""
        return self.compiled.search(text, *start) if self.may_fit(text) else None

    def match(self, text: str, *start: int) -> Match | None:
        """Return what stands at the beginning of a text, or at a place of it."""
        return self.compiled.match(text, *start) if self.may_fit(text) else None

    def fullmatch(self, text: str) -> Match | None:
        """Return the whole text if it is a find."""
        return self.compiled.fullmatch(text) if self.may_fit(text) else None

    def finditer(self, text: str) -> Iterator[Match]:
        """Yield each find in a text."""
        return self.compiled.finditer(text) if self.may_fit(text) else iter(())

    def sub(self, new: str | Callable[[Match], str], text: str) -> str:
        """Return a text with each find replaced."""
        return self.compiled.sub(new, text) if self.may_fit(text) else text


class AnyOf:
    """Several expressions of which it only matters whether any finds something."""

    def __init__(self, *expressions: Expression) -> None:
        """Take the expressions, each of which may be used alone as well."""
        self._parts = expressions

    @cached_property
    def _best(self) -> int:
        return reduce(or_, (each.needed.best for each in self._parts))

    def may_fit(self, text: str) -> bool:
        """Return whether a text has a piece without which none of them finds anything."""
        return held(text) & self._best != 0

    def search(self, text: str) -> bool:
        """Return whether any of them finds something in a text."""
        return self.may_fit(text) and any(each.search(text) for each in self._parts)


class Either:
    """Several expressions that are tried as if they were the alternatives of one."""

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        """Take the alternatives, of which none fits an empty text."""
        self.parts = tuple(Expression(each, flags) for each in patterns)

    @cached_property
    def every(self) -> int:
        """All bits on which it depends whether any alternative may fit."""
        return reduce(or_, (each.needed.every for each in self.parts))

    def fitting(self, bits: int) -> list[Expression]:
        """Return the alternatives that a text with some bits may fit."""
        return [each for each in self.parts if each.needed.every & ~bits == 0]

    def finditer(self, text: str) -> Iterator[Match]:
        """Yield each find in a text: the leftmost, of the first alternative that fits there."""
        return merged(self.fitting(held(text)), text)


def merged(parts: list[Expression], text: str) -> Iterator[Match]:
    """Yield what one expression would find that has these, which a text may fit, as parts."""
    tried = [each.compiled for each in parts]
    if len(tried) == 1:
        yield from tried[0].finditer(text)
        return
    heads = [each.search(text) for each in tried]
    while best := min(filter(None, heads), key=re.Match.start, default=None):
        yield best
        heads = [
            head if head is None or head.start() >= best.end() else part.search(text, best.end())
            for part, head in zip(tried, heads, strict=True)
        ]
