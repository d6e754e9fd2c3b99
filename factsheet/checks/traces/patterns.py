"""What every kind of trace is made of: patterns, and what tells that one may fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias
from urllib.parse import unquote

from factsheet.checks.names.allowed import Allowed
from factsheet.checks.traces.expressions import Either
from factsheet.checks.traces.literals import held

START, END = r"(?<![^\W_])", r"(?![^\W_])"
"""Where a word begins and ends; a `_` stands between words."""
NUMBER = r"(?:№|#|no?r?\.?|n°|number|num\.?|номер\w*|ч\.)?"
"""What may stand before a number."""
DIGIT = re.compile(r"\d")


class Pattern(NamedTuple):
    """How one trace is written."""

    what: str
    """What it is, with its article."""
    signs: tuple[str, ...]
    """Small letters of which a text with it has some; without any, it has a digit."""
    expression: Either


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


def matches(text: str, patterns: tuple[Pattern, ...]) -> Iterator[Found]:
    """Yield what each pattern finds in a text."""
    small, bits = text.lower(), held(text)
    for what, signs, expression in patterns:
        if bits & expression.best and _has_sign(small, signs):
            for match in expression.finditer(text):
                yield what, shown(match[0])


def _has_sign(small: str, signs: tuple[str, ...]) -> bool:
    """Return whether a small text has one of some signs; a digit where there are none."""
    return any(map(small.__contains__, signs)) if signs else DIGIT.search(small) is not None


def shown(text: str) -> str:
    """Return a find as messages show it."""
    return " ".join(text.split()).strip(" .,;:—–")


def by(patterns: tuple[Pattern, ...]) -> Finder:
    """Return what yields whatever some patterns find in a text."""
    return lambda text, _allowed: matches(text, patterns)


def in_address(patterns: tuple[Pattern, ...]) -> Finder:
    """Return what yields whatever some patterns find in an address, its `%` codes read."""
    return lambda text, _allowed: matches(unquote(text), patterns)


def nothing(text: str, allowed: Allowed) -> Iterator[Found]:
    """Yield nothing: a publication may have this kind in its own address."""
    del text, allowed
    yield from ()
