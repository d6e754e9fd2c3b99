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
    def _compiled(self) -> re.Pattern[str]:
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
        return self._compiled.search(text, *start) if self.may_fit(text) else None

    def match(self, text: str, *start: int) -> Match | None:
        """Return what stands at the beginning of a text, or at a place of it."""
        return self._compiled.match(text, *start) if self.may_fit(text) else None

    def fullmatch(self, text: str) -> Match | None:
        """Return the whole text if it is a find."""
        return self._compiled.fullmatch(text) if self.may_fit(text) else None

    def finditer(self, text: str) -> Iterator[Match]:
        """Yield each find in a text."""
        return self._compiled.finditer(text) if self.may_fit(text) else iter(())

    def sub(self, new: str | Callable[[Match], str], text: str) -> str:
        """Return a text with each find replaced."""
        return self._compiled.sub(new, text) if self.may_fit(text) else text


class Either:
    """Several expressions that are tried as if they were the alternatives of one."""

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        """Take the alternatives, of which none fits an empty text."""
        self._parts = tuple(Expression(each, flags) for each in patterns)

    @cached_property
    def best(self) -> int:
        """Bits of which a text must have one for any alternative to fit."""
        return reduce(or_, (each.needed.best for each in self._parts))

    def fitting(self, text: str) -> list[Expression]:
        """Return the alternatives that a text may fit."""
        bits = held(text)
        return [each for each in self._parts if each.needed.every & ~bits == 0]

    def finditer(self, text: str) -> Iterator[Match]:
        """Yield each find in a text: the leftmost, of the first alternative that fits there."""
        parts = self.fitting(text)
        return parts[0].finditer(text) if len(parts) == 1 else _merged(parts, text)


def _merged(parts: list[Expression], text: str) -> Iterator[Match]:
    """Yield what one expression would find that has these as its alternatives."""
    heads = [each.search(text) for each in parts]
    while best := min(filter(None, heads), key=re.Match.start, default=None):
        yield best
        heads = [
            head if head is None or head.start() >= best.end() else part.search(text, best.end())
            for part, head in zip(parts, heads, strict=True)
        ]
