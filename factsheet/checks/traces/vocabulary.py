"""Lists of words and phrases that stand in files, and where they stand in a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from factsheet.problems.apostrophes import one_apostrophe

FOLDER = Path(__file__).parent / "lists"
TOKEN = re.compile(r"[^\W_]+(?:[’'ʼ][^\W_]+)*")
POSSESSIVE = re.compile("[’']s?$")
ANY = "*"
"""What stands in a list for the ending of a word."""
SHORTEST = 2
"""How many letters a word has of which the ending is free, at least."""
END = ""
"""The key of a tree where an entry may end."""
REMEMBERED = 1 << 12
"""Of how many texts the words are kept while one rule after another reads them."""


class Span(NamedTuple):
    """Where something begins and ends in a text."""

    start: int
    end: int


class Token(NamedTuple):
    """A word of a text in small letters, and where it stands."""

    word: str
    span: Span


@lru_cache(maxsize=REMEMBERED)
def tokens(text: str) -> tuple[Token, ...]:
    """Return the words of a text; those with a hyphen are several."""
    found = TOKEN.finditer(one_apostrophe(text))
    return tuple(Token(each[0].lower(), Span(*each.span())) for each in found)


@lru_cache(maxsize=REMEMBERED)
def spans(name: str, text: str) -> tuple[Span, ...]:
    """Return where the entries of a list stand in a text, the longest at each place."""
    found, row, tree = [], tokens(text), entries(name)
    for index in range(len(row)):
        if end := _end(tree, row, index):
            found.append(Span(row[index].span.start, row[end - 1].span.end))
    return tuple(found)


@cache
def entries(name: str) -> dict[str, Any]:
    """Return a list as a tree of the words of its entries."""
    root: dict[str, Any] = {}
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        for entry in () if line.startswith("#") else one_apostrophe(line).split("|"):
            at = root
            for word in entry.lower().split():
                at = at.setdefault(word, {})
            at[END] = {}
    root.pop(END, None)
    return root


def _end(tree: dict[str, Any], row: tuple[Token, ...], index: int) -> int:
    """Return where the longest entry ends that goes on at a word; 0 if none does."""
    best = index if END in tree else 0
    if index == len(row):
        return best
    deeper = (tree[form] for form in _forms(row[index].word) if form in tree)
    return max([best, *(_end(each, row, index + 1) for each in deeper)])


@lru_cache(maxsize=1 << 16)
def _forms(word: str) -> tuple[str, ...]:
    """Return under what a word may stand in a list."""
    beginnings = (word[:end] + ANY for end in range(SHORTEST, len(word) + 1))
    return (*dict.fromkeys((word, POSSESSIVE.sub("", word))), *beginnings)
