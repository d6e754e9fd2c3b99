"""What every kind of trace is made of: patterns, and what tells that one may fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import NamedTuple, TypeAlias
from urllib.parse import unquote

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.expressions import Either, Expression, merged
from factsheet.checks.traces.literals import NOTHING, held

START, END = r"(?<![^\W_])", r"(?![^\W_])"
"""Where a word begins and ends; a `_` stands between words."""
NUMBER = r"(?:№|#|no?r?\.?|n°|number|num\.?|номер\w*|ч\.)?"
"""What may stand before a number."""
DIGIT = re.compile(r"\d")
REMEMBERED = 1 << 14
"""Of how many sets of bits it is kept what may fit: texts of the same words have the same."""


class Pattern(NamedTuple):
    """How one trace is written."""

    what: str
    """What it is, with its article."""
    signs: tuple[str, ...]
    """Small letters of which a text with it has some; without any, it has a digit."""
    expression: Either


class Fit(NamedTuple):
    """What a text may fit of one pattern."""

    what: str
    signs: tuple[str, ...]
    parts: list[Expression]


class Patterns:
    """Several patterns that are looked for in one go."""

    def __init__(self, *patterns: Pattern) -> None:
        """Take them in the order in which finds are told."""
        self.each = patterns

    @cached_property
    def _every(self) -> int:
        """All bits on which it depends what a text may fit."""
        return reduce(or_, (each.expression.every for each in self.each))

    def fitting(self, text: str) -> tuple[Fit, ...]:
        """Return what a text may fit of each pattern, without those of which that is nothing."""
        return self._fitting(held(text) & self._every)

    @lru_cache(maxsize=REMEMBERED)  # noqa: B019  # the patterns live as long as their module
    def _fitting(self, bits: int) -> tuple[Fit, ...]:
        fits = (
            Fit(each.what, each.signs, each.expression.fitting(bits | NOTHING))
            for each in self.each
        )
        return tuple(each for each in fits if each.parts)


Found: TypeAlias = tuple[str, str]
"""What it is, and how it is written."""
Finder: TypeAlias = Callable[[str, Allowed], Iterator[Found]]


class Kind(NamedTuple):
    """One kind of trace, for which there is a rule."""

    find: Finder
    """Yields each trace in the prose that is given."""
    find_in_address: Finder
    """Yields each trace in an address of a page."""
    hint: str
    """The way out."""


def pattern(what: str, signs: str, *expressions: str, flags: int = re.IGNORECASE) -> Pattern:
    """Return a pattern of several expressions; signs stand apart by `|`."""
    return Pattern(what, tuple(filter(None, signs.split("|"))), Either(*expressions, flags=flags))


def matches(text: str, patterns: Patterns) -> Iterator[Found]:
    """Yield what each pattern finds in a text."""
    fitting = patterns.fitting(text)
    small = text.lower() if fitting else ""
    for what, signs, parts in fitting:
        if _has_sign(small, signs):
            for match in merged(parts, text):
                yield what, shown(match[0])


def _has_sign(small: str, signs: tuple[str, ...]) -> bool:
    """Return whether a small text has one of some signs; a digit where there are none."""
    return any(map(small.__contains__, signs)) if signs else DIGIT.search(small) is not None


def shown(text: str) -> str:
    """Return a find as messages show it."""
    return " ".join(text.split()).strip(" .,;:—–")


def by(patterns: Patterns) -> Finder:
    """Return what yields whatever some patterns find in a text."""
    return lambda text, _allowed: matches(text, patterns)


def in_address(patterns: Patterns) -> Finder:
    """Return what yields whatever some patterns find in an address, its `%` codes read."""
    return lambda text, _allowed: matches(unquote(text), patterns)


def nothing(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield nothing: a publication may have this kind in its own address."""
    del text, allowed
    yield from ()
